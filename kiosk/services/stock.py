"""Units that come and go other than by a sale."""

from dataclasses import dataclass, replace

from sqlalchemy import Connection

from kiosk.domain import entries
from kiosk.domain.errors import InputError, StepUsedError, StockError
from kiosk.domain.ids import new_id
from kiosk.domain.numbers import MOST_UNITS, check_whole
from kiosk.domain.operator import Operator, Role
from kiosk.domain.problems import Problem, ProblemKind
from kiosk.domain.product import MovementReason, Sku
from kiosk.domain.stock import UNDO, StockChange, StockCount, StockMovement
from kiosk.services import permits
from kiosk.services.clock import Clock
from kiosk.services.repeats import safe_to_repeat
from kiosk.store import audit, movements, payments, product_list, stock
from kiosk.store.engine import Engines


class StockService:
    """Changes what is on hand by differences, never to a number: sales go on meanwhile."""

    def __init__(self, engines: Engines, clock: Clock) -> None:
        self._engines = engines
        self._clock = clock

    def change(
        self, sku: str, change: int, *, reason: MovementReason, operator: str
    ) -> tuple[str, ...]:
        """Add `change` units (negative takes) for a reason other than a sale.

        Units that shoppers are paying for may be taken too: who pays last is then refunded.

        Returns:
            The numbers of the orders being paid for, if units are missing for some of them now.

        Raises:
            StockError: the product is not known, or fewer units are on hand than would go.
            ValueError: `change` is 0 or beyond all shops, or `reason` is a sale.
            TypeError: `change` is not an int.
        """
        check_whole("change", change, least=-MOST_UNITS, most=MOST_UNITS)
        if change == 0 or reason is MovementReason.SOLD:
            raise ValueError("a stock change has units and a reason other than a sale")
        with self._engines.writing() as connection:
            return self._move(connection, Sku(sku), change, reason, _Because(operator)).waiting

    def receive(
        self, sku: str, units: str, *, note: str = "", by: Operator, movement_id: str = ""
    ) -> StockChange:
        """Receive `units`, as typed; the same again under the same `movement_id` changes nothing.

        Raises:
            InputError: the number or the note cannot be taken.
            StockError: there is no such product.
            StepUsedError: something else was moved under this id.
            NotAllowedError: only managers may.
        """
        count, why = _read(units, note)
        because = _Because(by.name, why, movement_id or new_id(self._clock()))
        return self._change(sku, count, MovementReason.RECEIVED, because, by)

    def write_off(
        self, sku: str, units: str, *, note: str, by: Operator, movement_id: str = ""
    ) -> StockChange:
        """Take `units`, as typed, off the shelf; `note` says why they are gone.

        The same again under the same `movement_id` changes nothing.

        Raises:
            InputError: the number or the reason cannot be taken.
            StockError: fewer units are on hand than that, or there is no such product.
            StepUsedError: something else was moved under this id.
            NotAllowedError: only managers may.
        """
        count, why = _read(units, note, note_needed=True)
        because = _Because(by.name, why, movement_id or new_id(self._clock()))
        return self._change(sku, -count, MovementReason.WRITTEN_OFF, because, by)

    def begin_count(self, sku: str, *, by: Operator) -> StockCount:
        """Begin to count the shelf. Sales go on, and what they take is not missed by the count.

        Raises:
            StockError: there is no such product.
            NotAllowedError: only managers may.
        """
        with self._engines.read.begin() as connection:
            permits.check(connection, by, Role.MANAGER)
            there = product_list.find(connection, sku)
            if there is None:
                raise StockError(f"no product has the SKU {sku!r}")
            now = self._clock.at(connection)
            return StockCount(id=new_id(now), sku=there.sku, on_hand=there.on_hand, at=now)

    def count(self, begun: StockCount, counted: str, *, by: Operator) -> StockChange:
        """Apply a count, as typed: the difference to what was on hand when it began.

        So units that were sold or received since then stay sold and received. The same number
        again changes nothing.

        Raises:
            InputError: the number cannot be taken.
            StockError: more units were sold meanwhile than the count leaves; count again.
            StepUsedError: this count was taken over already, with another number.
            NotAllowedError: only managers may.
        """
        number = entries.read_units(counted)
        if isinstance(number, ProblemKind):
            raise InputError(Problem(field="counted", kind=number))
        difference = number - begun.on_hand
        because = _Because(by.name, f"{number} counted, {begun.on_hand} on hand", begun.id)
        if difference:
            done = self._change(begun.sku, difference, MovementReason.COUNTED, because, by)
        else:
            done = self._agree(begun, because, by)
        return replace(done, meanwhile=done.on_hand - number)

    def undo(self, movement: StockMovement, *, by: Operator) -> StockChange:
        """Take back the last movement of a product that `by` made, by one the other way.

        What was received, counted or written off: units that a shopper returned, and units sold,
        belong to their order.

        Raises:
            StockError: it is not their last one, or was taken back, or its units are gone.
            NotAllowedError: only managers may.
        """
        with self._engines.writing() as connection:
            permits.check(connection, by, Role.MANAGER)
            stock.lock(connection, [movement.sku])
            last = movements.last_of(connection, movement.sku, by.name)
            if last is None or last.id != movement.id or last.is_undo:
                raise StockError(f"{movement.sku}: this is not the last step of {by.name}")
            because = _Because(by.name, f"{UNDO}{last.id}")
            return self._move(connection, last.sku, -last.change, last.reason, because)

    def movements(
        self, sku: str, *, before: StockMovement | None = None, count: int = 50
    ) -> tuple[StockMovement, ...]:
        """Return `count` movements of a product, newest first: those before `before`."""
        with self._engines.read.begin() as connection:
            return movements.page(connection, Sku(sku), before, count)

    @safe_to_repeat
    def _change(
        self, sku: str, change: int, reason: MovementReason, because: "_Because", by: Operator
    ) -> StockChange:
        with self._engines.writing() as connection:
            permits.check(connection, by, Role.MANAGER)
            if self._was_done(connection, Sku(sku), change, because):
                return self._standing(connection, Sku(sku), change)
            done = self._move(connection, Sku(sku), change, reason, because)
            if done.on_hand > MOST_UNITS:
                raise InputError(Problem(field="units", kind=ProblemKind.TOO_LARGE))
        return done

    def _was_done(self, connection: Connection, sku: Sku, change: int, because: "_Because") -> bool:
        """Return whether this very step was taken before, and its answer lost or not awaited.

        Raises:
            StepUsedError: another one was, under the same id.
        """
        stock.lock(connection, [sku])
        there = movements.find(connection, because.movement_id)
        if there is None:
            return False
        if (there.sku, there.change) != (sku, change):
            raise StepUsedError(f"{there.sku}: {there.change:+d} was noted under {there.id}")
        return True

    def _standing(self, connection: Connection, sku: Sku, change: int) -> StockChange:
        """Return what `change` has led to, as it is now."""
        now = self._clock.at(connection)
        held, on_hand = payments.held_and_on_hand(connection, sku, now)
        waiting = payments.orders_holding(connection, sku, now) if held > on_hand else ()
        return StockChange(change=change, on_hand=on_hand, waiting=waiting)

    def _move(
        self,
        connection: Connection,
        sku: Sku,
        change: int,
        reason: MovementReason,
        because: "_Because",
    ) -> StockChange:
        stock.lock(connection, [sku])
        now = self._clock.at(connection)
        movement = stock.Movement(
            sku=sku,
            change=change,
            reason=reason,
            at=now,
            operator=because.operator,
            note=because.note,
            id=because.movement_id,
        )
        if not stock.move(connection, movement):
            raise StockError(f"{sku}: {change:+d} is more than is on hand")
        rest = f", {because.note}" if because.note else ""
        self._note(
            connection, because.operator, "stock_changed", sku, f"{change:+d}, {reason}{rest}"
        )
        return self._standing(connection, sku, change)

    def _agree(self, begun: StockCount, because: "_Because", by: Operator) -> StockChange:
        """Put on record that the count found what was to be found; no unit moves."""
        with self._engines.writing() as connection:
            permits.check(connection, by, Role.MANAGER)
            self._was_done(connection, begun.sku, 0, because)  # no movement is of 0 units
            self._note(connection, by.name, "stock_counted", begun.sku, because.note)
            _, on_hand = payments.held_and_on_hand(connection, begun.sku, begun.at)
        return StockChange(change=0, on_hand=on_hand)

    def _note(self, connection: Connection, actor: str, action: str, sku: Sku, detail: str) -> None:
        event = audit.Event(
            at=self._clock.at(connection), actor=actor, action=action, subject=sku, detail=detail
        )
        audit.append(connection, event)


@dataclass(frozen=True, slots=True)
class _Because:
    """Who moves units, and what they say about it."""

    operator: str
    note: str = ""
    movement_id: str = ""


def _read(units: str, note: str, *, note_needed: bool = False) -> tuple[int, str]:
    """Return the number and the note.

    Raises:
        InputError: one of them cannot be taken, or both.
    """
    number = entries.read_units(units, least=1)
    why = entries.read_line(note, needed=note_needed)
    problems = [
        Problem(field=field, kind=kind)
        for field, kind in (("units", number), ("note", why))
        if isinstance(kind, ProblemKind)
    ]
    if isinstance(number, ProblemKind) or isinstance(why, ProblemKind):
        raise InputError(*problems)
    return number, why
