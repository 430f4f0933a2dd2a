"""The receipt of the order on the result screen."""

from __future__ import annotations

import logging
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from kiosk.domain.errors import KioskError
from kiosk.domain.order import OrderState
from kiosk.ui.jobs import Err, JobRunner, Ok

if TYPE_CHECKING:
    from kiosk.domain.order import Order
    from kiosk.domain.receipt import Receipt, ReceiptJob
    from kiosk.services.receipts import ReceiptService
    from kiosk.ui.receipts.desk import ReceiptDesk
    from kiosk.ui.receipts.printing import Tried
    from kiosk.ui.result_texts import Ending
    from kiosk.ui.result_view import ResultView

logger = logging.getLogger(__name__)


class Paper(Enum):
    """What the screen says about the receipt on paper."""

    NOT_ASKED = auto()
    ASKED = auto()
    TAKEN = auto()
    WAITS = auto()


class ReceiptFlow(QObject):
    """Shows the code of the receipt, and has it printed. The countdown goes on meanwhile."""

    def __init__(
        self, view: ResultView, receipts: ReceiptService, desk: ReceiptDesk, jobs: JobRunner
    ) -> None:
        super().__init__(view)
        self._view = view
        self._receipts = receipts
        self._desk = desk
        self._jobs = jobs
        self._order: Order | None = None
        self._paper = Paper.NOT_ASKED
        view.receipt.print_requested.connect(self._ask)
        desk.tried.connect(self._on_tried)

    @Slot(object)
    def show_ending(self, ending: Ending) -> None:
        """Show the receipt of an order that was just paid, and print it if it always is."""
        self.show_again(ending)
        if self._order is not None and self._always_prints:
            self._ask()

    @Slot(object)
    def show_found(self, ending: Ending) -> None:
        """Show the receipt of an order that was found after a restart.

        Where every receipt is printed, the kiosk may have ended before it asked for this one.
        """
        self.show_again(ending)
        order = self._order
        if order is not None and self._always_prints:
            self._jobs.run(self, lambda: self._receipts.ask_first(order.id), self._on_asked)

    @property
    def _always_prints(self) -> bool:
        return self._desk.has_printer and self._desk.choice.automatic

    @Slot(object)
    def show_again(self, ending: Ending) -> None:
        """Show the receipt of an order that was paid before; without money there is none."""
        paid = ending.refused is None and ending.order.state is OrderState.PAID
        self._order = ending.order if paid else None
        self._paper = Paper.NOT_ASKED
        self._view.show_receipt("", can_print=False)
        if self._order is not None:
            order_id = self._order.id
            self._jobs.run(self, lambda: self._receipts.read(order_id), self._on_read)

    def take_over(self, other: ReceiptFlow, ending: Ending) -> None:
        """Go on from where `other`, on the same screen in another language, is."""
        self.show_again(ending)
        self._paper = other._paper

    def _on_read(self, result: Ok[Receipt] | Err) -> None:
        match result:
            case Ok(receipt) if self._order is not None:
                # Late: it draws, and nothing has to be drawn before.
                from kiosk.ui.receipts.content import short_text  # noqa: PLC0415

                if receipt.order_number == self._order.number:
                    text = short_text(receipt)
                    self._view.show_receipt(text, can_print=self._desk.has_printer)
                    self._say(self._paper)
            case Err(KioskError() as error):
                logger.warning("no receipt on the screen: %s", error)
            case Err(error):
                raise error
            case _:
                pass  # somebody else's screen by now

    @Slot()
    def _ask(self) -> None:
        order = self._order
        if order is not None:
            self._say(Paper.ASKED)
            self._jobs.run(self, lambda: self._receipts.ask(order.id), self._on_asked)

    def _on_asked(self, result: Ok[ReceiptJob | None] | Err) -> None:
        match result:
            case Ok(_):
                self._desk.try_now()
            case Err(KioskError() as error):
                logger.warning("a receipt cannot be asked for: %s", error)
                self._say(Paper.WAITS)
            case Err(error):
                raise error

    @Slot(object)
    def _on_tried(self, tried: Tried) -> None:
        if self._order is None:
            return
        if tried.job.order_id == self._order.id:
            self._say(Paper.TAKEN if tried.trouble is None else Paper.WAITS)
        elif tried.trouble is not None and self._paper is Paper.ASKED:
            self._say(Paper.WAITS)  # behind the one that could not be printed

    def _say(self, paper: Paper) -> None:
        self._paper = paper
        if self._order is None:
            return
        match paper:
            case Paper.ASKED:
                self._view.show_receipt_note(self.tr("Your receipt is being printed."))
            case Paper.TAKEN:
                taken = self.tr("Please take your receipt.")
                self._view.show_receipt_note(taken, tone="green")
            case Paper.WAITS:
                text = self.tr("Your receipt waits. Please show the order {number}.")
                waits = text.format(number=self._order.number)
                self._view.show_receipt_note(waits, tone="amber")
            case Paper.NOT_ASKED:
                pass  # the button is there
