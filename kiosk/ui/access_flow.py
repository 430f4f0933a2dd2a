"""The round button on every screen, and the panel behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, Signal, Slot

from kiosk.ui.main_window import MainWindow, Screen
from kiosk.ui.widgets.access_panel import AccessPanel
from kiosk.ui.widgets.buttons import button, set_icon

if TYPE_CHECKING:
    from kiosk.ui.languages import Languages
    from kiosk.ui.theme import Look, Theme

# The staff's own screens: nobody calls them from there, and what was entered would be lost.
_STAFF = frozenset({Screen.SETUP, Screen.OFFICE})
# Without a shop no screen can be made anew in another language.
_ONE_LANGUAGE = _STAFF | {Screen.OUT_OF_SERVICE}


class AccessFlow(QObject):
    """Lets whoever stands there choose how the screens look and speak, and call for help.

    Made again when the language changes.

    Signals:
        help_requested: the staff are wanted.
    """

    help_requested = Signal()

    def __init__(
        self, window: MainWindow, theme: Theme, languages: Languages, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._theme = theme
        self._languages = languages
        self._is_helped = False
        self._button = button("", name="accessButton", kind="access")
        self._button.setAccessibleName(self.tr("Text size, contrast, language, help"))
        set_icon(self._button, "access", theme, tone="on_ink", size=34)
        self._panel = AccessPanel(theme)
        window.stage.set_button(self._button)
        window.stage.set_cover("access", self._panel)
        window.lay_out()
        self._button.clicked.connect(self.open)
        self._panel.look_chosen.connect(self._change_look)
        self._panel.language_chosen.connect(self._change_language)
        self._panel.help_requested.connect(self._call)
        window.moved_on.connect(self.close)
        window.resized.connect(self.close)

    @Slot()
    def open(self) -> None:
        """Show the panel; the code of a payment stays to be seen."""
        screen = self._window.current
        choices = () if screen in _ONE_LANGUAGE else self._languages.choices
        self._panel.set_languages(choices, self._languages.current)
        self._panel.set_help(offered=screen not in _STAFF and not self._is_helped)
        self._panel.open(self._window.reach, self._code_place())

    @Slot()
    def close(self) -> None:
        """Put the panel away. Calling it again changes nothing."""
        self._panel.hide()

    def set_helped(self, *, on: bool) -> None:
        """Offer no second call while the first one is heard."""
        self._is_helped = on

    @Slot(object)
    def _change_look(self, look: Look) -> None:
        self._theme.set_look(look)
        self._panel.place(self._window.reach, self._code_place())

    @Slot(object)
    def _change_language(self, code: str) -> None:
        self.close()
        self._languages.choose(code)

    @Slot()
    def _call(self) -> None:
        self.close()
        self.help_requested.emit()

    def _code_place(self) -> QRect:
        from kiosk.ui.widgets.qr_code import QrCode  # noqa: PLC0415 - the first screens have none

        stage = self._window.stage
        for code in stage.findChildren(QrCode):
            if code.isVisible():
                return QRect(code.mapTo(stage, QPoint()), code.size())
        return QRect()
