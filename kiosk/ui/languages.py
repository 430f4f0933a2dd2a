"""The languages of the shopper's side, and switching between them."""

import logging
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt, QTranslator, Signal
from PySide6.QtGui import QGuiApplication

from kiosk.translations import fault, translation

logger = logging.getLogger(__name__)

# The language that the texts are written in.
_SOURCE = "en"
# Each in its own script: whoever needs it can read it.
NAMES = {"en": "English", "hi": "हिन्दी", "ta": "தமிழ்", "bn": "বাংলা", "ur": "اردو"}


_RIGHT_TO_LEFT = frozenset({"ur"})
# A text that every language has: a file of another program has it not.
_KNOWN = ("Card", "Buy Now")


class Languages(QObject):
    """Which language the screens speak.

    Signals:
        changed: another language is current; texts are asked for again.
    """

    changed = Signal()

    def __init__(self, start: str = "en", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._start = start if self._may_begin_with(start) else _SOURCE
        self._offered = tuple(NAMES)
        self._unfit: set[str] = set()
        self._current = ""
        self._translator: QTranslator | None = None
        self.choose(self._start)
        if not self._current:
            self._start = _SOURCE
            self.choose(_SOURCE)

    @property
    def current(self) -> str:
        """The code of the language shown now."""
        return self._current

    @property
    def choices(self) -> tuple[tuple[str, str], ...]:
        """The languages there are, as code and own name."""
        return tuple(
            (code, name)
            for code, name in NAMES.items()
            if (code in self._offered or code == self._start)
            and code not in self._unfit
            and _is_there(code)  # the last: it reads the file
        )

    def offer(self, codes: Sequence[str]) -> None:
        """Offer these languages, and the one that the machine starts with."""
        self._offered = tuple(codes)

    @property
    def after_current(self) -> tuple[str, str] | None:
        """The next language in turn, None if there is only one."""
        codes = [code for code, _name in self.choices]
        if len(codes) < 2 or self._current not in codes:
            return None
        code = codes[(codes.index(self._current) + 1) % len(codes)]
        return code, NAMES[code]

    def choose(self, code: str) -> None:
        """Speak `code`; one that is not there changes nothing."""
        if code == self._current or not _is_there(code):
            return
        translator = QTranslator(self)
        # English is in the program itself; its file has the plurals alone ("1 unit", "2 units").
        can_be_read = not fault(code) and translator.load(str(translation(code)))
        is_ours = can_be_read and translator.translate(*_KNOWN)
        if not is_ours and code != _SOURCE:
            logger.warning("%s has not this program's texts", translation(code).name)
            self._unfit.add(code)
            return
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator.deleteLater()
        QCoreApplication.installTranslator(translator)
        self._translator = translator
        self._current = code
        _turn_to(code)
        self.changed.emit()

    def _may_begin_with(self, code: str) -> bool:
        why = "" if code == _SOURCE else fault(code)
        if why:
            logger.warning("%s: English is spoken instead", why)
        return not why

    def start_over(self) -> None:
        """Speak the shop's own language again, for the next shopper."""
        self.choose(self._start)


def _turn_to(code: str) -> None:
    """Let the screens be read from the side where `code` begins, with its names of days."""
    rightwards, leftwards = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
    QGuiApplication.setLayoutDirection(leftwards if code in _RIGHT_TO_LEFT else rightwards)
    QLocale.setDefault(QLocale(f"{code}_IN"))


def _is_there(code: str) -> bool:
    return code == _SOURCE or not fault(code)
