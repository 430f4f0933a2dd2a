"""Fixtures of the screens: the fonts we ship, and a theme that is applied."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTranslator

from kiosk.ui.languages import Languages
from kiosk.ui.theme import Theme, load_first_fonts, load_other_fonts


@pytest.fixture(scope="session")
def fonts(qapp):
    """Every shipped font; without them each glyph is a box of another width."""
    load_first_fonts()
    load_other_fonts()


@pytest.fixture
def theme(qapp, fonts):
    """A theme without motion, applied to the application."""
    theme = Theme(motion=False)
    theme.apply()
    yield theme
    # Outside an event loop nothing is deleted "later", and every widget that stays is styled again.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    theme.start_over()


@pytest.fixture
def languages(qapp):
    """The languages; English is spoken again afterwards, from left to right."""
    made = Languages()
    yield made
    made.choose("en")
    for translator in made.findChildren(QTranslator):
        QCoreApplication.removeTranslator(translator)
