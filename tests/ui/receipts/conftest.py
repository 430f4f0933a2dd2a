"""Drawing receipts needs the fonts, and their script fallbacks kept quiet."""

import pytest
from PySide6.QtCore import QLoggingCategory


@pytest.fixture(autouse=True)
def scripts(fonts):
    """As the program does: a script is looked for in one font after the other, quietly."""
    QLoggingCategory.setFilterRules("qt.text.font.db=false")
    yield
    QLoggingCategory.setFilterRules("")
