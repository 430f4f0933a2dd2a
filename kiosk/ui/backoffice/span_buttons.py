"""Buttons that narrow a list down to one day, or one hour of it."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.ui.backoffice.moment_field import MomentSheet
from kiosk.ui.backoffice.pick_field import Choice, PickSheet
from kiosk.ui.calendar_texts import short_day_text
from kiosk.ui.widgets.buttons import button, set_icon

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton

    from kiosk.ui.backoffice.office import Office


class SpanButtons(QObject):
    """A button for the day and, `with_hours`, one for the hour; a second tap takes it back.

    Signals:
        changed: another day or hour is wanted.
    """

    changed = Signal()

    def __init__(self, office: Office, *, with_hours: bool) -> None:
        super().__init__(office)
        self._office = office
        self.day: date | None = None
        self.hour: int | None = None
        self._day = button("", name="dayButton", kind="chip")
        self._hour = button("", name="hourButton", kind="chip")
        set_icon(self._day, "clock", office.theme, size=24)
        self._with_hours = with_hours
        self._day.clicked.connect(self._on_day)
        self._hour.clicked.connect(self._on_hour)
        self._follow()

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        """What to put on the page."""
        return (self._day, self._hour) if self._with_hours else (self._day,)

    def clear(self) -> None:
        """Want every day; nothing is signalled."""
        self.day = self.hour = None
        self._follow()

    def _on_day(self) -> None:
        if self.day is not None:
            self.clear()
            self.changed.emit()
            return
        now = self._office.feed.now().astimezone(self._office.zone)
        sheet = MomentSheet(
            self._office.theme,
            self.tr("Which day?"),
            datetime.combine(now.date(), time()),
            only_day=True,
        )
        sheet.picked.connect(self._on_day_picked)
        sheet.cancelled.connect(self._office.close_sheet)
        self._office.show_sheet(sheet, width=860)

    def _on_hour(self) -> None:
        if self.hour is not None:
            self.hour = None
            self._follow()
            self.changed.emit()
            return
        choices = [Choice(str(hour), _hour_text(hour)) for hour in range(24)]
        sheet = PickSheet(self._office.theme, self.tr("Which hour?"), choices)
        sheet.picked.connect(self._on_hour_picked)
        sheet.cancelled.connect(self._office.close_sheet)
        self._office.show_sheet(sheet, tall=True)

    def _on_day_picked(self, moment: datetime) -> None:
        self._office.close_sheet()
        self.day = moment.date()
        self._follow()
        self.changed.emit()

    def _on_hour_picked(self, choice: Choice) -> None:
        self._office.close_sheet()
        self.hour = int(choice.key)
        self._follow()
        self.changed.emit()

    def _follow(self) -> None:
        if self.day is None:
            self._show(self._day, self.tr("Any day"))
        else:
            moment = datetime.combine(self.day, time())
            self._show(self._day, f"{short_day_text(moment)}  ✕")
        hour = self.hour
        self._show(self._hour, self.tr("Any hour") if hour is None else f"{_hour_text(hour)}  ✕")
        if not self._with_hours or self.day is None:
            self._hour.hide()
        elif self._hour.parentWidget() is not None:
            self._hour.show()

    def _show(self, made: QPushButton, text: str) -> None:
        made.setText(f" {text}" if made is self._day else text)
        plain = text.removesuffix("✕").strip()
        made.setAccessibleName(
            plain if plain == text else self.tr("{span}, tap to take it back").format(span=plain)
        )


def _hour_text(hour: int) -> str:
    return f"{hour:02d}:00–{(hour + 1) % 24:02d}:00"  # noqa: RUF001 - a span of time
