"""What a passer-by sees first, and where a shopper says who they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget
from typing_extensions import override

from kiosk.ui.direction import is_mirrored
from kiosk.ui.widgets.entry_panel import EntryPanel
from kiosk.ui.widgets.keypad import Keypad
from kiosk.ui.widgets.labels import restyle
from kiosk.ui.widgets.sale_poster import SalePoster

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.ui.theme import Theme

_WIDEST = 16_777_215  # QWIDGETSIZE_MAX
_NARROWEST_PANEL = 512
_ROOMY_KEYPAD = 4 * 92 + 3 * 12
_NARROW_WORDS = 560
_ROOMY_HALF = 700
_NARROWEST_LETTERS = 10 * 64 + 9 * 8


class WelcomeView(QWidget):
    """The sale as a poster, and the entry beside it (wide) or below it (tall).

    Signals:
        entered(object): a name or a mobile number, as typed (str).
        guest_requested: the shopper goes on without a name.
        staff_requested: someone of the shop wants to sign in.
        language_chosen(object): the code (str) of a language.
    """

    entered = Signal(object)
    guest_requested = Signal()
    staff_requested = Signal()
    language_chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._hint = ""
        self.setObjectName("welcomeView")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._poster = SalePoster(theme)
        self._panel = EntryPanel(theme)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(self._poster, 1)
        self._layout.addWidget(self._panel)
        self.setFocusProxy(self._panel.field)
        self.set_languages((), "")
        self.show_countdown("", None)
        self._panel.entered.connect(self.entered)
        self._panel.guest_requested.connect(self.guest_requested)
        self._panel.staff_requested.connect(self.staff_requested)
        self._panel.language_chosen.connect(self.language_chosen)
        self._panel.letters_shown.connect(self._arrange)
        theme.changed.connect(self._arrange)

    def set_shop(self, *, name: str, demo: bool, guest_allowed: bool, staff_hint: str) -> None:
        """Show whose shop it is; `staff_hint` tells how to sign in, for demonstrations only."""
        self._poster.set_shop(name, demo=demo)
        self._panel.guest.setVisible(guest_allowed)
        self._hint = staff_hint
        self._arrange()

    def set_languages(self, languages: Sequence[tuple[str, str]], current: str) -> None:
        """Offer `languages` (code, own name); fewer than two are not worth a choice."""
        self._panel.languages.set_chips(languages if len(languages) > 1 else (), current)
        self._arrange()

    def show_sale(self, *, title: str, lines: Sequence[str], pictures: Sequence[QPixmap]) -> None:
        """Show the sale's name, up to two lines about it and up to five pictures."""
        self._poster.set_sale(title, lines, pictures)

    def show_countdown(self, caption: str, seconds: int | None) -> None:
        """Count down under `caption`, or (None) show no countdown."""
        self._poster.set_countdown(caption, seconds)

    def show_problem(self, text: str) -> None:
        """Say calmly what is missing in the entry; an empty text takes it back."""
        self._panel.set_problem(text)

    def set_guest_text(self, text: str | None) -> None:
        """Let the button below say something else than going on as a guest; None: that again."""
        self._panel.set_guest_text(text)

    def set_ready(self, *, ready: bool) -> None:
        """Let the buttons act, once the shop is open."""
        self._panel.set_ready(ready=ready)

    @property
    def typed(self) -> str:
        """What stands in the entry, not sent yet."""
        return self._panel.field.text()

    def take_over(self, other: WelcomeView) -> None:
        """Show what was typed into `other`, the same screen in another language, and its keys."""
        if other._panel.keypad.shows_letters:
            self._panel.keypad.show_letters()
        self._panel.field.setText(other.typed)

    def clear(self) -> None:
        """Forget what was typed, for the next shopper."""
        self._panel.clear()
        self._panel.field.setFocus()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Lay out for the size, the text size and the keys that are shown."""
        if self._is_low:
            self._arrange_low()
        elif self._is_tall:
            self._arrange_tall()
        else:
            self._arrange_wide()

    def show_as_poster(self, *, on: bool) -> None:
        """Leave the entry out while the poster stands above another screen."""
        if on != self._panel.isHidden():
            self._panel.setVisible(not on)
            self._arrange()

    @property
    def _is_low(self) -> bool:
        """True when poster and entry share the height: the entry takes the lower half."""
        return self._theme.low_reach

    def _arrange_low(self) -> None:
        self._poster.show()
        self._layout.setDirection(QBoxLayout.Direction.TopToBottom)
        whole = self.window().height() if self._panel.isHidden() else self.height()
        half = whole // 2
        self._panel.setMinimumWidth(0)
        self._panel.setMaximumWidth(_WIDEST)
        self._panel.setFixedHeight(max(1, self.height() - (whole - half)))
        restyle(self._panel, side="bottom")
        side = 64 if self.width() >= 1000 else 28
        self._fit_panel(side=side, edge=24 if self._is_tall else 20, roomy=False)
        large = self._theme.large_text
        roomy = half > _ROOMY_HALF
        title = (56 if large else 84) if roomy else (40 if large else 56)
        self._poster.set_form(side=side, edge=48 if roomy else 24, title=title, roomy=roomy)
        self._poster.set_brief(on=self._panel.isHidden() and not roomy)
        if self._panel.isHidden():
            self._poster.set_hint("")

    @property
    def _is_tall(self) -> bool:
        return self.height() > self.width()

    def _arrange_wide(self) -> None:
        self._free_height()
        roomy = self.height() >= 900
        pad = 56 if self.width() >= 1700 else 32 if self.width() >= 1200 else 24
        width = max(_NARROWEST_PANEL, round(self.width() * 0.45))
        # Ten letters need the room of the poster where the screen is small.
        letters = self._panel.keypad.shows_letters
        alone = letters and width - 2 * pad < _NARROWEST_LETTERS
        self._poster.setVisible(not alone)
        self._layout.setDirection(QBoxLayout.Direction.LeftToRight)
        self._panel.setMinimumWidth(0 if alone else width)
        self._panel.setMaximumWidth(_WIDEST if alone else width)
        restyle(self._panel, side="alone" if alone else "left" if is_mirrored() else "right")
        side = max(pad, (self.width() - Keypad.LETTERS_WIDTH) // 2) if alone else pad
        self._fit_panel(side=side, edge=64 if roomy else 16, roomy=roomy)
        title = 104 if self.width() >= 1700 else 84 if roomy else 56
        self._poster.set_form(
            side=80 if self.width() >= 1700 else 40,
            edge=64 if roomy else 36,
            title=title,
            roomy=roomy,
        )

    def _arrange_tall(self) -> None:
        roomy = self.height() >= 1700
        self._free_height()
        self._poster.show()
        self._layout.setDirection(QBoxLayout.Direction.TopToBottom)
        self._panel.setMinimumWidth(0)
        self._panel.setMaximumWidth(_WIDEST)
        restyle(self._panel, side="bottom")
        side = 64 if self.width() >= 1000 else 28
        large = self._theme.large_text
        title = (84 if large else 104) if roomy else (40 if large else 56)
        self._fit_panel(side=side, edge=56 if roomy else 24, roomy=roomy)
        self._poster.set_form(side=side, edge=72 if roomy else 28, title=title, roomy=roomy)

    def _free_height(self) -> None:
        self._poster.set_brief(on=False)
        self._panel.setMinimumHeight(0)
        self._panel.setMaximumHeight(_WIDEST)

    def _panel_width(self) -> int:
        return min(self._panel.maximumWidth(), self.width())

    def _fit_panel(self, *, side: int, edge: int, roomy: bool) -> None:
        panel = self._panel
        panel.set_form(side=side, edge=edge, beside=self._is_low and not self._is_tall)
        panel.field.setFixedHeight(88 if roomy else 64)
        large = self._theme.large_text
        panel.keypad.setMinimumHeight(_ROOMY_KEYPAD if roomy and self._is_tall else 0)
        words_room = self._panel_width() // (2 if self._is_low and not self._is_tall else 1)
        narrow = words_room - 2 * side < _NARROW_WORDS
        panel.problem.setFixedHeight(76 if roomy else 68 if large else 54)
        restyle(panel.problem, textSize="22" if roomy else "20")
        words = ("20" if large else "24") if narrow else "34" if roomy else "28"
        panel.fit_heading(words, words_room - 2 * side)
        panel.foot.setContentsMargins(0, 12 if roomy else 0, 0, 0)
        self._fit_foot(self._panel_width() - 2 * side)

    def _fit_foot(self, room: int) -> None:
        """Let every language be seen; the hint gives way first."""
        panel = self._panel
        panel.hint.setText(self._hint)
        for words in (panel.staff, panel.hint):
            words.ensurePolished()
        gap = panel.foot.spacing()
        room -= panel.staff.sizeHint().width() + gap
        needed = panel.languages.fit(room) + gap + panel.hint.sizeHint().width()
        beside = bool(self._hint) and needed <= room
        panel.hint.setVisible(beside)
        away = self.tr("Staff: {hint}").format(hint=self._hint) if self._hint else ""
        self._poster.set_hint("" if beside else away)
