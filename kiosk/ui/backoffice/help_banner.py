"""Who waits for help, above every page of the back office."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.domain.help_call import HelpCall, HelpPlace
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.buttons import button
from kiosk.ui.widgets.labels import elided_label, label
from kiosk.ui.widgets.themed_icon import ThemedIcon

_MOST = 3
_ICON = 36


class HelpBanner(QWidget):
    """A line for each of the first calls; nothing while nobody waits.

    Signals:
        coming(object): the operator goes to this kiosk (its name, str).
    """

    coming = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._calls: tuple[HelpCall, ...] = ()
        self._lines: list[QWidget] = []
        self.setObjectName("helpBanner")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(24, 8, 24, 8)
        self._column.setSpacing(8)
        self.hide()

    def show_calls(self, calls: Sequence[HelpCall]) -> None:
        """Show the first of `calls`, who waits longest above."""
        if tuple(calls) == self._calls:
            return
        self._calls = tuple(calls)
        for line in self._lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = [self._line(call) for call in self._calls[:_MOST]]
        for line in self._lines:
            self._column.addWidget(line)
        self.setVisible(bool(self._lines))

    def _line(self, call: HelpCall) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        mark = label(name=f"helpCall{call.kiosk}IconLabel")
        ThemedIcon(mark, self._theme, "help", "on_ink", _ICON)
        text = elided_label(
            call_text(call), name=f"helpCall{call.kiosk}Label", weight=600, tone="on_ink"
        )
        text.set_lines(2)
        row.addWidget(mark)
        row.addWidget(text, 1)
        if not call.coming:
            come = button(self.tr("I am coming"), name=f"helpCall{call.kiosk}Button", kind="chip")
            come.setAccessibleName(f"{come.text()}: {call_text(call)}")
            come.clicked.connect(lambda: self.coming.emit(call.kiosk))
            row.addWidget(come)
        return line


def call_text(call: HelpCall) -> str:
    """Say where help is wanted, or who is on the way."""
    if call.coming:
        text = _tr("{name} is on the way to {kiosk}, {place}.")
    else:
        text = _tr("Help is wanted at {kiosk}, {place}.")
    return text.format(name=call.coming, kiosk=call.kiosk, place=_place(call.place))


def _place(place: HelpPlace) -> str:
    match place:
        case HelpPlace.WELCOME:
            return _tr("at the first screen")
        case HelpPlace.PRODUCTS:
            return _tr("at the offers")
        case HelpPlace.PAYMENT:
            return _tr("at the payment")
        case HelpPlace.RESULT:
            return _tr("after the payment")
        case HelpPlace.ELSEWHERE:
            return _tr("at the kiosk")


def _tr(text: str) -> str:
    return QCoreApplication.translate("HelpBanner", text)
