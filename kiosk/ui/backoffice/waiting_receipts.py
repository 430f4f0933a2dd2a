"""Receipts that wait for a printer, in one line: how many, why, and what can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.domain.printing import PrinterTrouble
from kiosk.ui.widgets.buttons import button
from kiosk.ui.widgets.labels import elided_label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.domain.receipt import WaitingReceipts
    from kiosk.ui.backoffice.office import Office


class WaitingReceiptsLine(QWidget):
    """Passive; hidden while nothing waits."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("waitingReceipts")
        self._text = elided_label(name="waitingReceiptsLabel", weight=600, tone="amber")
        self._text.set_lines(2)
        self.try_now = button(self.tr("Try now"), name="tryReceiptsButton")
        self.drop = button(self.tr("Drop receipts"), name="dropReceiptsButton")
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        for made in (self.try_now, self.drop):
            buttons.addWidget(made, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._text)
        column.addLayout(buttons)
        self.hide()

    def show_text(self, text: str, *, can_try: bool) -> None:
        """Say what waits; with an empty text nothing does."""
        self._text.setText(text)
        self._text.setAccessibleName(text)
        self.try_now.setVisible(can_try)
        self.setVisible(bool(text))


class WaitingReceiptsFlow(QObject):
    """Reads what waits at all kiosks; tries this kiosk's printer, and drops what nobody wants."""

    def __init__(self, office: Office, line: WaitingReceiptsLine) -> None:
        super().__init__(line)
        self._office = office
        self._line = line
        self._waiting: tuple[WaitingReceipts, ...] = ()
        line.try_now.clicked.connect(self._try_now)
        line.drop.clicked.connect(self._ask_to_drop)

    def read(self) -> None:
        """Look what waits now."""
        # Where it cannot be read, the figures cannot either, and the page says so.
        receipts = self._office.shop.receipts
        self._office.run(self, receipts.waiting, self._show, lambda _error: None)

    def _show(self, waiting: tuple[WaitingReceipts, ...]) -> None:
        self._waiting = waiting
        desk = self._office.receipts
        can_try = desk is not None and desk.has_printer
        self._line.show_text(waiting_text(waiting), can_try=can_try)

    def _try_now(self) -> None:
        if self._office.receipts is not None:
            self._office.receipts.try_now()
            self._office.say(self.tr("The printer is tried again."))

    def _ask_to_drop(self) -> None:
        self._office.ask(
            self.tr("Drop the receipts that wait?"),
            self.tr("They are not printed any more. From the order, each can be printed again."),
            yes=self.tr("Drop receipts"),
            on_yes=self._drop,
        )

    def _drop(self) -> None:
        receipts, by = self._office.shop.receipts, self._office.operator
        kiosks = [one.kiosk for one in self._waiting]
        self._office.run(
            self, lambda: [receipts.drop(kiosk, by=by) for kiosk in kiosks], self._on_dropped
        )

    def _on_dropped(self, counts: list[int]) -> None:
        self._office.say(self.tr("Dropped receipts: {count}").format(count=sum(counts)))
        self.read()


def waiting_text(waiting: Sequence[WaitingReceipts]) -> str:
    """Return one line about what waits at each kiosk."""
    return "\n".join(
        _tr("Receipts that wait at kiosk {kiosk}: {count}. {reason}")
        .format(kiosk=one.kiosk, count=one.count, reason=reason(one.problem))
        .strip()
        for one in waiting
    )


def reason(problem: str) -> str:
    """Return why a receipt waits; a word of a later version is not told."""
    reasons: dict[str, str] = {
        PrinterTrouble.UNREACHABLE: _tr("The printer does not answer."),
        PrinterTrouble.SILENT: _tr("The printer takes nothing more."),
        PrinterTrouble.VANISHED: _tr("The printer was gone in the middle of one."),
        PrinterTrouble.PAPER_OUT: _tr("There is no paper in the printer."),
        PrinterTrouble.NOT_READY: _tr("The printer is not ready: is its cover open?"),
        PrinterTrouble.NO_ROOM: _tr("The disk of the folder is full."),
        PrinterTrouble.UNWRITABLE: _tr("The folder or the port cannot be written."),
    }
    return reasons.get(problem, "")


def _tr(text: str) -> str:
    return QCoreApplication.translate("WaitingReceipts", text)
