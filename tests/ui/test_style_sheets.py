"""Style sheets are made from our own file and colours, never from text that people typed."""

import ast
from pathlib import Path

import pytest

import kiosk


@pytest.mark.fault(34)
def test_there_is_one_style_sheet_and_it_is_the_themes():
    """A name inside a style sheet could restyle the screen, or load a file."""
    calls = [
        (path.name, ast.unparse(node))
        for path in Path(kiosk.__file__).parent.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "setStyleSheet"
    ]

    assert calls == [("theme.py", "app.setStyleSheet(self.style_sheet())")]


@pytest.mark.fault(34)
def test_no_style_is_set_by_a_property_or_an_option():
    sources = {
        path.name: path.read_text(encoding="utf-8")
        for path in Path(kiosk.__file__).parent.rglob("*.py")
    }

    assert [name for name, source in sources.items() if "styleSheet" in source] == []
