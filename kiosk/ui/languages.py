"""The languages of the shopper's side, and switching between them."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTranslator, Signal

from kiosk.paths import resource

# Each in its own script: whoever needs it can read it.
_NAMES = {"en": "English", "hi": "हिन्दी", "ta": "தமிழ்"}


class Languages(QObject):
    """Which language the screens speak.

    Signals:
        changed: another language is current; texts are asked for again.
    """

    changed = Signal()

    def __init__(self, start: str = "en", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._start = start
        self._current = "en"
        self._translator: QTranslator | None = None
        self.choose(start)

    @property
    def current(self) -> str:
        """The code of the language shown now."""
        return self._current

    @property
    def choices(self) -> tuple[tuple[str, str], ...]:
        """The languages there are, as code and own name."""
        return tuple((code, name) for code, name in _NAMES.items() if _is_there(code))

    @property
    def after_current(self) -> tuple[str, str] | None:
        """The next language in turn, None if there is only one."""
        codes = [code for code, _name in self.choices]
        if len(codes) < 2:
            return None
        code = codes[(codes.index(self._current) + 1) % len(codes)]
        return code, _NAMES[code]

    def choose(self, code: str) -> None:
        """Speak `code`; one that is not there changes nothing."""
        if code == self._current or not _is_there(code):
            return
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None
        if code != "en":
            translator = QTranslator(self)
            if not translator.load(str(_file(code))):
                return
            QCoreApplication.installTranslator(translator)
            self._translator = translator
        self._current = code
        self.changed.emit()

    def start_over(self) -> None:
        """Speak the shop's own language again, for the next shopper."""
        self.choose(self._start)


def _file(code: str) -> Path:
    return resource("i18n", f"kiosk_{code}.qm")


def _is_there(code: str) -> bool:
    return code == "en" or _file(code).is_file()
