"""A day and a time on the shop's clock, picked with a finger or typed."""

from datetime import date, datetime, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from kiosk.ui.backoffice.fields import Field
from kiosk.ui.backoffice.pick_field import picker_button, show_picked
from kiosk.ui.backoffice.sheets import Sheets
from kiosk.ui.calendar_texts import day_text, moment_text, month_title, weekday_name
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.buttons import button
from kiosk.ui.widgets.labels import elided_label, label, restyle

_WEEKS = 6
_DAYS = 7
_MINUTES = 5
_CENTRE = Qt.AlignmentFlag.AlignCenter
_FORMAT = "%Y-%m-%dT%H:%M"
# Of a sheet, in pixels: of the whole one, and of what is inside where the clock moves below.
WIDTH, _NARROW = 1040, 900


class MomentField(Field):
    """A moment without its zone, ``2026-11-08T18:30``; empty until one was picked."""

    def __init__(
        self,
        theme: Theme,
        sheets: Sheets,
        caption: str,
        *,
        name: str,
        hint: str = "",
        only_day: bool = False,
    ) -> None:
        super().__init__(caption, name=name, hint=hint)
        self._theme = theme
        self._sheets = sheets
        self._only_day = only_day
        self._moment: datetime | None = None
        self._start = datetime(2026, 1, 1)  # noqa: DTZ001 - a clock on the wall
        self._button = picker_button(name)
        self._add(self._button)
        self._button.clicked.connect(self._open)
        self._show()

    def set_start(self, moment: datetime) -> None:
        """Begin at `moment` (on the shop's clock) where nothing was picked."""
        self._start = moment.replace(tzinfo=None)

    @override
    def value(self) -> str:
        return "" if self._moment is None else self._moment.strftime(_FORMAT)

    @override
    def set_value(self, value: str) -> None:
        self._moment = datetime.strptime(value, _FORMAT) if value else None  # noqa: DTZ007 - as above
        self._show()

    def _open(self) -> None:
        sheet = MomentSheet(
            self._theme, self.caption, self._moment or self._start, only_day=self._only_day
        )
        sheet.picked.connect(self._on_picked)
        sheet.cancelled.connect(self._sheets.close_sheet)
        self._sheets.show_sheet(sheet, width=WIDTH)

    def _on_picked(self, moment: datetime) -> None:
        self._sheets.close_sheet()
        self._moment = moment
        self._show()
        self.show_problem("")
        self.changed.emit()

    def _show(self) -> None:
        said = day_text if self._only_day else moment_text
        text = "" if self._moment is None else said(self._moment)
        show_picked(self._button, self.caption, text)

    @override
    def _mark(self, *, problem: bool) -> None:
        if hasattr(self, "_button"):
            restyle(self._button, state="problem" if problem else "plain")


class MomentSheet(QWidget):
    """A month of days to tap, and the time in steps of five minutes.

    Signals:
        picked(object): a naive datetime on the shop's clock.
        cancelled: nothing was chosen.
    """

    picked = Signal(object)
    cancelled = Signal()

    def __init__(
        self, theme: Theme, title: str, moment: datetime, *, only_day: bool = False
    ) -> None:
        super().__init__()
        self._theme = theme
        self._moment = moment.replace(second=0, microsecond=0)
        self._month = self._moment.date().replace(day=1)
        heading = elided_label(title, name="momentTitleLabel", size=34, weight=700)
        self._name = label(name="monthLabel", size=24, weight=700)
        self._name.setAlignment(_CENTRE)
        self._days: list[QPushButton] = []
        self._time = label(name="momentTimeLabel", size=56, weight=700)
        self._time.setAlignment(_CENTRE)
        self._grid = QGridLayout()
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body.setSpacing(36)
        self._body.addLayout(self._calendar(), 3)
        if not only_day:
            self._body.addLayout(self._clock(), 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(heading)
        column.addLayout(self._body)
        column.addLayout(self._buttons())
        self._follow()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        beside = self.width() >= self._theme.px(_NARROW)
        self._body.setDirection(ways.LeftToRight if beside else ways.TopToBottom)

    def _calendar(self) -> QVBoxLayout:
        before = button("<", name="monthBeforeButton")
        before.setAccessibleName(self.tr("The month before"))
        after = button(">", name="monthAfterButton")
        after.setAccessibleName(self.tr("The next month"))
        before.clicked.connect(lambda: self._turn(-1))
        after.clicked.connect(lambda: self._turn(1))
        head = QHBoxLayout()
        head.addWidget(before)
        head.addWidget(self._name, 1)
        head.addWidget(after)
        self._grid.setSpacing(4)
        for place in range(_DAYS):
            weekday = label(
                weekday_name(place + 1), name=f"weekday{place}Label", size=20, tone="soft"
            )
            weekday.setAlignment(_CENTRE)
            self._grid.addWidget(weekday, 0, place)
        for place in range(_WEEKS * _DAYS):
            day = button("", name=f"day{place}Button", kind="day")
            day.setCheckable(True)
            day.clicked.connect(lambda _checked=False, place=place: self._choose(place))
            self._days.append(day)
            self._grid.addWidget(day, 1 + place // _DAYS, place % _DAYS)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addLayout(head)
        column.addLayout(self._grid)
        return column

    def _clock(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(12)
        column.addStretch(1)
        column.addWidget(self._time)
        for caption, key, minutes in (
            (self.tr("Hour"), "hour", 60),
            (self.tr("Minutes"), "minute", _MINUTES),
        ):
            less = button(f"− {caption}", name=f"{key}LessButton")  # noqa: RUF001 - a minus sign
            more = button(f"+ {caption}", name=f"{key}MoreButton")
            less.clicked.connect(lambda _checked=False, step=-minutes: self._shift(step))
            more.clicked.connect(lambda _checked=False, step=minutes: self._shift(step))
            row = QHBoxLayout()
            row.setSpacing(12)
            row.addWidget(less)
            row.addWidget(more)
            column.addLayout(row)
        column.addStretch(1)
        return column

    def _buttons(self) -> QHBoxLayout:
        cancel = button(self.tr("Cancel"), name="momentCancelButton")
        take = button(self.tr("Take this"), name="momentTakeButton", kind="ink")
        cancel.clicked.connect(self.cancelled)
        take.clicked.connect(lambda: self.picked.emit(self._moment))
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(cancel, 1)
        row.addWidget(take, 1)
        return row

    def _turn(self, months: int) -> None:
        place = self._month.year * 12 + self._month.month - 1 + months
        if date.min.year * 12 < place < date.max.year * 12:
            self._month = date(place // 12, place % 12 + 1, 1)
            self._follow()

    def _choose(self, place: int) -> None:
        self._moment = datetime.combine(self._day_at(place), self._moment.time())
        self._month = self._moment.date().replace(day=1)
        self._follow()

    def _shift(self, minutes: int) -> None:
        """Move the time within its day, onto the step."""
        now = self._moment.hour * 60 + self._moment.minute
        if abs(minutes) < 60:
            now = now // _MINUTES * _MINUTES if minutes > 0 else -(-now // _MINUTES) * _MINUTES
        now = (now + minutes) % (24 * 60)
        self._moment = self._moment.replace(hour=now // 60, minute=now % 60)
        self._follow()

    def _day_at(self, place: int) -> date:
        return self._month + timedelta(days=place - self._month.weekday())

    def _follow(self) -> None:
        self._name.setText(month_title(self._month))
        for place, made in enumerate(self._days):
            day = self._day_at(place)
            made.setText(str(day.day))
            made.setAccessibleName(day.isoformat())
            made.setChecked(day == self._moment.date())
            restyle(made, other=day.month != self._month.month)
        self._time.setText(self._moment.strftime("%H:%M"))
