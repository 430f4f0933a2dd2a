"""PySide6 6.12.0 on CPython 3.11 lost a reference to None at every override that returned it.

After a few thousand paints the interpreter aborted. The range in pyproject.toml keeps that version
out; this test keeps the next one like it out.
"""

import sys

import pytest
from PySide6.QtWidgets import QWidget

PAINTS = 2000


class Painted(QWidget):
    def __init__(self):
        super().__init__()
        self.paints = 0

    def paintEvent(self, event):
        self.paints += 1


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None has no reference count any more")
def test_painting_does_not_use_up_the_references_to_none(qtbot):
    widget = Painted()
    qtbot.addWidget(widget)
    before = sys.getrefcount(None)

    for _ in range(PAINTS):
        widget.grab()

    assert widget.paints >= PAINTS
    assert abs(sys.getrefcount(None) - before) < PAINTS / 4
