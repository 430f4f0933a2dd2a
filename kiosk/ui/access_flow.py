"""The round button on every screen, and the panel behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, Slot

from kiosk.ui.help_flow import HelpFlow
from kiosk.ui.main_window import Screen
from kiosk.ui.widgets.access_panel import AccessPanel
from kiosk.ui.widgets.buttons import button, set_icon

if TYPE_CHECKING:
    from kiosk.ui.kiosk import Kiosk
    from kiosk.ui.theme import Look

# The staff's own screens: nobody calls them from there, and what was entered would be lost.
_STAFF = frozenset({Screen.SETUP, Screen.OFFICE})
# Without a shop no screen can be made anew in another language.
_ONE_LANGUAGE = _STAFF | {Screen.OUT_OF_SERVICE}


class AccessFlow(QObject):
    """Lets whoever stands there choose how the screens look and speak, and call for help."""

    def __init__(self, kiosk: Kiosk) -> None:
        super().__init__(kiosk)
        self._window = kiosk.window
        self._theme = kiosk.theme
        self._languages = kiosk.languages
        self.help = HelpFlow(kiosk, self)
        self._make()
        self._window.moved_on.connect(self.close)
        self._window.resized.connect(self.close)

    def remake(self) -> None:
        """Speak the language of now."""
        self._make()
        self.help.remake()

    @Slot()
    def open(self) -> None:
        """Show the panel; the code of a payment stays to be seen."""
        screen = self._window.current
        choices = () if screen in _ONE_LANGUAGE else self._languages.choices
        self._panel.set_languages(choices, self._languages.current)
        self._panel.set_help(offered=screen not in _STAFF and not self.help.is_wanted)
        self._panel.open(self._window.reach, self._code_place())

    @Slot()
    def close(self) -> None:
        """Put the panel away. Calling it again changes nothing."""
        self._panel.hide()

    def _make(self) -> None:
        self._button = button("", name="accessButton", kind="access")
        self._button.setAccessibleName(self.tr("Text size, contrast, language, help"))
        set_icon(self._button, "access", self._theme, tone="on_ink", size=34)
        self._panel = AccessPanel(self._theme)
        self._window.stage.set_button(self._button)
        self._window.stage.set_cover("access", self._panel)
        self._window.lay_out()
        self._button.clicked.connect(self.open)
        self._panel.look_chosen.connect(self._change_look)
        self._panel.language_chosen.connect(self._change_language)
        self._panel.help_requested.connect(self._call)

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
        self.help.call()

    def _code_place(self) -> QRect:
        from kiosk.ui.widgets.qr_code import QrCode  # noqa: PLC0415 - the first screens have none

        stage = self._window.stage
        for code in stage.findChildren(QrCode):
            if code.isVisible():
                return QRect(code.mapTo(stage, QPoint()), code.size())
        return QRect()
