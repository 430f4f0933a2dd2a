"""The sheet behind the round button: letters, contrast, reach, language, and help."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from kiosk.ui.direction import is_mirrored
from kiosk.ui.stage_plan import free_of
from kiosk.ui.theme import TALL, Look, Theme
from kiosk.ui.widgets.buttons import button, set_icon
from kiosk.ui.widgets.covering import give_focus_back, paint_shade
from kiosk.ui.widgets.labels import elided_label, label
from kiosk.ui.widgets.switch import Switch

_DIM = 0.5
_MARGIN, _GAP = 12, 12
_COLUMN, _WIDEST = 520, 980
_CHIPS_IN_A_ROW = 2


class AccessPanel(QWidget):
    """Covers the window while it is open; a tap beside the card, or Escape, closes it.

    Signals:
        look_chosen(object): a Look.
        language_chosen(object): the code (str) of a language.
        help_requested: the staff are wanted.
        closed: the panel went away.
    """

    look_chosen = Signal(object)
    language_chosen = Signal(object)
    help_requested = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._before: QWidget | None = None
        self._reach, self._clear = QRect(), QRect()
        self._chips: dict[QPushButton, str] = {}
        self.setObjectName("accessPanel")
        self.setAccessibleName(self.tr("Reading and help"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._card = QFrame(self)
        self._card.setObjectName("accessCard")
        self._card.setProperty("kind", "card")
        self._close = button("", name="accessCloseButton", kind="bare")
        self._close.setAccessibleName(self.tr("Close"))
        self._close.setFixedSize(64, 64)
        set_icon(self._close, "close", theme)
        self._large = Switch(theme, self.tr("Large text"), name="largeTextSwitch")
        self._contrast = Switch(theme, self.tr("High contrast"), name="highContrastSwitch")
        self._low = Switch(theme, self.tr("Low reach"), name="lowReachSwitch")
        self._caption = label(self.tr("Language"), name="accessLanguageLabel", size=20, tone="soft")
        self._languages = QGridLayout()
        self._help = button(self.tr("Call for help"), name="accessHelpButton", kind="ink")
        set_icon(self._help, "help", theme, tone="on_ink")
        self._first = QVBoxLayout()
        self._columns = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._inside = QVBoxLayout(self._card)
        self._build()
        self.hide()
        for switch in self._switches:
            switch.clicked.connect(self._choose_look)
        self._close.clicked.connect(self.hide)
        self._help.clicked.connect(self.help_requested)
        theme.changed.connect(self._follow_theme)

    @property
    def card_place(self) -> QRect:
        """Where the card is, in the panel."""
        return self._card.geometry()

    def open(self, reach: QRect, clear: QRect) -> None:
        """Show the card within `reach`, and leave `clear` to be seen as it is."""
        self._before = QApplication.focusWidget()
        self._follow_theme()
        self.show()
        self.raise_()
        self.place(reach, clear)
        self.setFocus()

    def place(self, reach: QRect, clear: QRect) -> None:
        """Keep the card within `reach`, and off `clear`."""
        self._reach, self._clear = reach, clear
        self._low.setVisible(self.height() >= TALL)
        self._first.invalidate()
        area = free_of(clear, reach).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        across = QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(QBoxLayout.Direction.TopToBottom)
        size = self._wanted(min(_COLUMN, area.width()))
        if size.height() > area.height() and area.width() > _COLUMN:
            self._columns.setDirection(across)
            size = self._wanted(min(_WIDEST, area.width()))
        size = size.boundedTo(area.size())
        card = QRect(QPoint(), size)
        if clear.intersects(reach):
            card.moveCenter(area.center())
        elif is_mirrored():
            card.moveTopLeft(area.topLeft())
        else:
            card.moveTopRight(area.topRight())
        self._card.setGeometry(card)
        self.update()

    def set_languages(self, languages: Sequence[tuple[str, str]], current: str) -> None:
        """Offer `languages` (code, own name); fewer than two are not worth a choice."""
        for chip in self._chips:
            self._languages.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips.clear()
        self._caption.setVisible(len(languages) > 1)
        for place, (code, name) in enumerate(languages if len(languages) > 1 else ()):
            chip = button(name, name=f"accessLanguage{place}Chip", kind="chip")
            chip.setCheckable(True)
            chip.setChecked(code == current)
            chip.clicked.connect(self._choose_language)
            self._chips[chip] = code
            self._languages.addWidget(chip, place // _CHIPS_IN_A_ROW, place % _CHIPS_IN_A_ROW)

    def set_help(self, *, offered: bool) -> None:
        """Offer to call the staff, or do not: they are here, or were called already."""
        self._help.setVisible(offered)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._clear.intersects(self._reach):
            return  # what is to be seen would be harder to scan under a shade
        paint_shade(self, self._theme, _DIM)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        """Give the keyboard back to whoever had it."""
        super().hideEvent(event)
        before, self._before = self._before, None
        give_focus_back(before)
        self.closed.emit()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()
        if not self._card.geometry().contains(event.position().toPoint()):
            self.hide()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()
        if event.key() == Qt.Key.Key_Escape:
            self.hide()

    @override
    def focusNextPrevChild(self, forward: bool) -> bool:
        """Keep Tab on the card: what lies below the panel is out of reach."""
        stops = [stop for stop in self._stops if stop.isVisible()]
        if not stops:
            return False  # the panel is going away
        here = next((place for place, stop in enumerate(stops) if stop.hasFocus()), None)
        if here is None:
            place = 0 if forward else -1
        else:
            place = (here + (1 if forward else -1)) % len(stops)
        reasons = Qt.FocusReason
        stops[place].setFocus(reasons.TabFocusReason if forward else reasons.BacktabFocusReason)
        return True

    @property
    def _switches(self) -> tuple[Switch, ...]:
        return (self._large, self._contrast, self._low)

    @property
    def _stops(self) -> list[QAbstractButton]:
        return [self._close, *self._switches, *self._chips, self._help]

    def _build(self) -> None:
        title = elided_label(self.tr("Reading and help"), name="accessTitleLabel", weight=700)
        head = QHBoxLayout()
        head.addWidget(title, 1)
        head.addWidget(self._close)
        first, second = self._first, QVBoxLayout()
        for column in (first, second):
            column.setSpacing(_GAP)
        for switch in self._switches:
            first.addWidget(switch)
        first.addStretch(1)
        self._languages.setSpacing(_GAP)
        second.addWidget(self._caption)
        second.addLayout(self._languages)
        second.addStretch(1)
        second.addWidget(self._help)
        self._columns.setSpacing(_GAP + 4)
        self._columns.addLayout(first, 1)
        self._columns.addLayout(second, 1)
        self._inside.setContentsMargins(24, 12, 24, 24)
        self._inside.setSpacing(4)
        self._inside.addLayout(head)
        self._inside.addLayout(self._columns, 1)

    def _wanted(self, width: int) -> QSize:
        self._inside.invalidate()
        return QSize(
            width,
            self._inside.totalHeightForWidth(width)
            if self._inside.hasHeightForWidth()
            else self._inside.totalSizeHint().height(),
        )

    @Slot()
    def _follow_theme(self) -> None:
        look = self._theme.look
        self._large.setChecked(look.large_text)
        self._contrast.setChecked(look.high_contrast)
        self._low.setChecked(look.low_reach)
        if self.isVisible():
            QTimer.singleShot(0, self, self._place_again)

    @Slot()
    def _place_again(self) -> None:
        self.place(self._reach, self._clear)

    @Slot()
    def _choose_look(self) -> None:
        self.look_chosen.emit(
            Look(
                large_text=self._large.isChecked(),
                high_contrast=self._contrast.isChecked(),
                low_reach=self._low.isChecked(),
            )
        )

    @Slot()
    def _choose_language(self) -> None:
        chip = self.sender()
        if isinstance(chip, QPushButton):
            self.language_chosen.emit(self._chips[chip])
