"""What part of a paid order may still go back. Reads only."""

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import Connection

from kiosk.domain import entries
from kiosk.domain.errors import InputError
from kiosk.domain.money import format_paise
from kiosk.domain.numbers import check_whole
from kiosk.domain.order import Order
from kiosk.domain.problems import Problem, ProblemKind
from kiosk.domain.product import Sku
from kiosk.domain.refund import RefundDraft, RefundLine
from kiosk.store import refunds


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """A draft that can be done: from which payment, how much, which units in SKU order, why."""

    payment_id: str
    amount_paise: int
    lines: tuple[RefundLine, ...]
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Left:
    """What of an order has not gone back: money, and units by product."""

    payment_id: str
    amount_paise: int
    units: dict[Sku, int]


def left(connection: Connection, order: Order) -> Left:
    """Return what of a paid order could go back; call it with the order locked to rely on it."""
    payment_id, amount_paise = refunds.kept_payment(connection, order.id) or ("", 0)
    units = {line.sku: line.quantity for line in order.lines}
    for lines in refunds.lines_of_order(connection, order.id).values():
        for line in lines:
            units[line.sku] -= line.quantity
    return Left(payment_id=payment_id, amount_paise=amount_paise, units=units)


def read(connection: Connection, order: Order, draft: RefundDraft) -> Wanted:
    """Return what `draft` comes to.

    Raises:
        InputError: something of it cannot be taken; names every field.
    """
    rest = left(connection, order)
    units = {sku: count for sku, count in draft.units.items() if count}
    amount = _amount(order, draft.amount, units, rest)
    note = entries.read_line(draft.note)
    problems = [*_too_many(units, rest)]
    if isinstance(amount, ProblemKind):
        most = format_paise(rest.amount_paise) if amount is ProblemKind.TOO_LARGE else ""
        problems.append(Problem(field="amount", kind=amount, detail=most))
    if isinstance(note, ProblemKind):
        problems.append(Problem(field="note", kind=note))
    if problems or isinstance(amount, ProblemKind) or isinstance(note, ProblemKind):
        raise InputError(*problems)
    lines = tuple(
        RefundLine(sku=sku, quantity=count, restocked=draft.restock)
        for sku, count in sorted(units.items())
    )
    return Wanted(payment_id=rest.payment_id, amount_paise=amount, lines=lines, note=note)


def _amount(order: Order, typed: str, units: dict[Sku, int], rest: Left) -> int | ProblemKind:
    if typed.strip() or not units:
        paise = entries.read_price(typed)
    else:
        prices = {line.sku: line.unit_price_paise for line in order.lines}
        paise = sum(prices.get(sku, 0) * count for sku, count in units.items())
        if units == {sku: count for sku, count in rest.units.items() if count}:
            paise += max(0, order.round_off_paise)  # goes back with the last of them
        # Less was paid for them if part of the money went back before, or if it was rounded down.
        paise = min(paise, rest.amount_paise) or ProblemKind.TOO_LARGE
    if isinstance(paise, int) and paise > rest.amount_paise:
        return ProblemKind.TOO_LARGE
    return paise


def _too_many(units: dict[Sku, int], rest: Left) -> Iterator[Problem]:
    for sku, count in units.items():
        check_whole("units", count, least=1, most=10**9)
        most = rest.units.get(sku, 0)
        if count > most:
            yield Problem(field=f"units:{sku}", kind=ProblemKind.TOO_LARGE, detail=str(most))
