"""Signals of what lives long are connected to methods only."""

import re
from pathlib import Path

import pytest

import kiosk.ui

# Qt ends a connection to a method of a QObject with that object. A lambda lives as long as the
# sender, and then calls into a screen that is gone.
LONG_LIVED = re.compile(
    r"\b(pictures|feed|theme|session|languages|focusChanged)(\.\w+)?\.connect\(\s*lambda"
)
FILES = sorted(Path(kiosk.ui.__file__).parent.rglob("*.py"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_nothing_outlives_its_screen(path):
    assert LONG_LIVED.search(path.read_text(encoding="utf-8")) is None


def test_the_pattern_finds_what_it_is_for():
    assert LONG_LIVED.search("office.pictures.ready.connect(lambda _photo: self._show())")
