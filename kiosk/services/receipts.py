"""Receipts: what stands on one, and the queue of those that wait for a printer."""

import logging
from dataclasses import replace
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from kiosk.domain.errors import NotPaidError, OrderNotFoundError
from kiosk.domain.ids import new_id
from kiosk.domain.operator import Operator, Role
from kiosk.domain.order import Order, OrderLine
from kiosk.domain.order_search import OrderPayment
from kiosk.domain.printing import PrinterTrouble
from kiosk.domain.receipt import (
    BILL_OF_SUPPLY,
    PLAIN,
    Receipt,
    ReceiptJob,
    ReceiptLine,
    ReceiptPayment,
    ReceiptRefund,
    ReceiptState,
    WaitingReceipts,
)
from kiosk.domain.settings import ShopSettings
from kiosk.services import permits
from kiosk.services.clock import Clock
from kiosk.services.repeats import safe_to_repeat
from kiosk.store import audit, order_history, orders, product_list, receipt_jobs
from kiosk.store.engine import Engines

logger = logging.getLogger(__name__)

_SIMULATED = "simulated"


class ReceiptService:
    """Reads receipts, and keeps those of the kiosk named `kiosk` until they are printed.

    A sale never waits for any of this: each step is a transaction of its own, after the payment's.
    """

    def __init__(self, engines: Engines, shop: ShopSettings, kiosk: str, clock: Clock) -> None:
        self._engines = engines
        self._shop = shop
        self._zone = ZoneInfo(shop.time_zone)
        self._kiosk = kiosk
        self._clock = clock

    @safe_to_repeat
    def read(self, order_id: str, *, is_copy: bool = False) -> Receipt:
        """Return the receipt of an order as it stands now, with what went back since.

        Raises:
            OrderNotFoundError: no order has this id.
            NotPaidError: no money has come for it.
        """
        with self._engines.read.begin() as connection:
            order, payments = _paid_order(connection, order_id)
            codes = product_list.hsn_codes(connection, [line.sku for line in order.lines])
        moment = order.closed_at or payments[0].received_at
        return Receipt(
            shop_name=self._shop.shop_name,
            address=self._shop.address,
            order_number=order.number,
            at=moment.astimezone(self._zone),
            lines=tuple(_line(line, codes.get(line.sku, "")) for line in order.lines),
            total_paise=order.total_paise,
            # What was paid before the shop began to write invoices stays what it was.
            title=self._shop.receipt_title if order.invoice_number else PLAIN,
            invoice_number=order.invoice_number or "",
            gstin=self._shop.gstin,
            payments=tuple(_payment(payment) for payment in payments),
            refunds=tuple(
                ReceiptRefund(
                    number=refund.number,
                    amount_paise=refund.amount_paise,
                    state=refund.state,
                    reference=refund.reference,
                )
                for refund in order.refunds
            ),
            footer=self._shop.receipt_footer,
            is_copy=is_copy,
            may_show_tax=self._shop.receipt_title != BILL_OF_SUPPLY,
        )

    @safe_to_repeat
    def ask(self, order_id: str) -> ReceiptJob:
        """Put a receipt into the queue of this kiosk; while it waits, asking again adds none.

        Whoever has one on paper already gets a copy, and it says so.

        Raises:
            OrderNotFoundError, NotPaidError: as `read`.
        """
        with self._engines.writing() as connection:
            return self._ask(connection, order_id)[0]

    @safe_to_repeat
    def ask_first(self, order_id: str) -> ReceiptJob | None:
        """As `ask`, where nobody has asked yet; None where somebody has.

        A kiosk that prints by itself may have died between the money and the receipt.
        """
        with self._engines.writing() as connection:
            if receipt_jobs.was_asked_for(connection, order_id):
                return None
            return self._ask(connection, order_id)[0]

    def print_again(self, order_id: str, *, by: Operator) -> ReceiptJob:
        """As `ask`, for an operator: it is put on record.

        Raises:
            OrderNotFoundError, NotPaidError: as `read`.
            NotAllowedError: `by` is no operator any more.
        """
        with self._engines.writing() as connection:
            permits.check(connection, by, Role.OPERATOR)
            job, number = self._ask(connection, order_id)
            self._note(connection, by, "receipt_reprinted", number, f"at kiosk {self._kiosk}")
        return job

    def read_for_file(self, order_id: str, *, by: Operator) -> Receipt:
        """Return a copy of a receipt that an operator saves, and put that on record.

        Raises:
            OrderNotFoundError, NotPaidError, NotAllowedError: as `print_again`.
        """
        receipt = self.read(order_id, is_copy=True)
        with self._engines.writing() as connection:
            permits.check(connection, by, Role.OPERATOR)
            self._note(connection, by, "receipt_saved", receipt.order_number, "")
        return receipt

    @safe_to_repeat
    def next_waiting(self) -> ReceiptJob | None:
        """Return the receipt that waits longest at this kiosk, or None.

        It is a copy also where another kiosk has printed one meanwhile.
        """
        with self._engines.read.begin() as connection:
            job = receipt_jobs.next_waiting(connection, self._kiosk)
            if job is not None and receipt_jobs.was_printed(connection, job.order_id):
                job = replace(job, is_copy=True)
        return job

    @safe_to_repeat
    def note_printed(self, job_id: str) -> None:
        """Note that a receipt is on paper."""
        with self._engines.writing() as connection:
            receipt_jobs.finish(connection, job_id, at=self._clock.at(connection))

    def note_failure(self, job_id: str, trouble: PrinterTrouble) -> None:
        """Note why a receipt could not be printed; it goes on waiting."""
        with self._engines.writing() as connection:
            receipt_jobs.note_failure(connection, job_id, trouble)

    @safe_to_repeat
    def waiting(self) -> tuple[WaitingReceipts, ...]:
        """Return what waits at each kiosk of the shop; a kiosk where nothing waits is left out."""
        with self._engines.read.begin() as connection:
            return receipt_jobs.waiting(connection)

    def drop(self, kiosk: str, *, by: Operator) -> int:
        """Let the receipts go that wait at a kiosk; return how many those were.

        One that is being printed just now may still come out.

        Raises:
            NotAllowedError: `by` is no operator any more.
        """
        with self._engines.writing() as connection:
            permits.check(connection, by, Role.OPERATOR)
            count = receipt_jobs.drop(connection, kiosk, at=self._clock.at(connection))
            if count:
                self._note(connection, by, "receipts_dropped", kiosk, str(count))
        return count

    def _ask(self, connection: Connection, order_id: str) -> tuple[ReceiptJob, str]:
        """Return the job, a new one or the one that waits already, and the order's number."""
        order, _payments = _paid_order(connection, order_id)
        waits = receipt_jobs.waiting_for(connection, order_id, self._kiosk)
        if waits is not None:
            return waits, order.number
        now = self._clock.at(connection)
        job = ReceiptJob(
            id=new_id(now),
            order_id=order_id,
            kiosk=self._kiosk,
            state=ReceiptState.WAITING,
            is_copy=receipt_jobs.was_printed(connection, order_id),
            asked_at=now,
            attempts=0,
            problem="",
        )
        receipt_jobs.add(connection, job)
        return job, order.number

    def _note(
        self, connection: Connection, by: Operator, action: str, subject: str, detail: str
    ) -> None:
        now = self._clock.at(connection)
        happened = audit.Event(at=now, actor=by.name, action=action, subject=subject, detail=detail)
        audit.append(connection, happened)


def _paid_order(connection: Connection, order_id: str) -> tuple[Order, tuple[OrderPayment, ...]]:
    order = orders.find(connection, order_id)
    if order is None:
        raise OrderNotFoundError(f"no order has the id {order_id!r}")
    payments = order_history.payments(connection, order_id)
    if not payments:
        raise NotPaidError(f"no money has come for the order {order.number}")
    return order, payments


def _line(line: OrderLine, hsn: str) -> ReceiptLine:
    return ReceiptLine(
        name=line.name,
        quantity=line.quantity,
        unit_price_paise=line.unit_price_paise,
        list_price_paise=line.list_price_paise,
        gst_rate_bp=line.gst_rate_bp,
        hsn=hsn,
    )


def _payment(payment: OrderPayment) -> ReceiptPayment:
    return ReceiptPayment(
        amount_paise=payment.amount_paise,
        rrn=payment.rrn,
        is_simulated=payment.gateway == _SIMULATED,
    )
