"""Sellers that come to harm, each a process of its own, and what they were told before.

A seller writes a line into a pipe when a shopper has paid, and another when the shop has confirmed
it. The other end of the pipe is here, so the lines outlive the seller: they are what was promised.
"""

from __future__ import annotations

import ctypes
import multiprocessing
import os
import selectors
import sys
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import sqlalchemy.dialects.sqlite  # noqa: F401 - warm, see _context
from sqlalchemy import text

from kiosk.app import open_shop
from kiosk.domain.errors import KioskError, StoreError
from kiosk.domain.order import OrderState
from kiosk.domain.payment import PaymentFact
from kiosk.services.clock import system_clock
from kiosk.services.shop import Shop
from kiosk.store import versions  # noqa: F401 - warm, see _context
from kiosk.store.engine import make_engines, sqlite_driver
from tests.shops import Clock, TestShop

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.context import ForkServerContext

SKU = "CHIPS"
PLENTY = 1_000_000
PATIENCE_SECONDS = 60
_ATTEMPTS = 25
_PAYMENTS = text("SELECT p.reference, o.state FROM payment p JOIN orders o ON o.id = p.order_id")
# From linux/prctl.h: lets a tracer that is not our parent attach, where Yama forbids it.
_PR_SET_PTRACER = 0x59616D61
sqlite_driver()  # warm, see _context


class Link:
    """A seller's end of the two pipes between it and the test."""

    def __init__(self, go: Connection, lines: Connection) -> None:
        self._go = go
        self._lines = lines

    def tell(self, line: str) -> None:
        # Short, so it arrives whole or not at all (pipe(7), PIPE_BUF).
        os.write(self._lines.fileno(), f"{line}\n".encode())

    def wait(self) -> None:
        """Stand still until the test calls `Seller.go`."""
        self._go.recv_bytes()


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What a seller does: `sales` sales (0: until it is ended), each confirmed before the next.

    `harm` is done to the open shop first; it is a function that the seller's process can import.
    """

    url: str
    kiosk: str = "K1"
    sales: int = 0
    harm: Callable[[Shop, Link], None] | None = None


@dataclass(slots=True)
class Witness:
    """What sellers were told, whatever became of them."""

    facts: dict[str, PaymentFact] = field(default_factory=dict)
    confirmed: dict[str, str] = field(default_factory=dict)
    failures: Counter[str] = field(default_factory=Counter)
    notes: list[str] = field(default_factory=list)
    crashes: list[str] = field(default_factory=list)

    def hear(self, line: str) -> None:
        """Take down one line of a seller."""
        match line.split(" "):
            case ["owed", reference, request_id, amount]:
                self.facts[reference] = PaymentFact(
                    request_id=request_id,
                    gateway="simulated",
                    reference=reference,
                    amount_paise=int(amount),
                )
            case ["confirmed", reference, state]:
                self.confirmed[reference] = state
            case ["failed", what, kind]:
                self.failures[f"{what} {kind}"] += 1
            case ["note", *words]:
                self.notes.append(" ".join(words))
            case _:
                self.crashes.append(line)

    def missing(self, url: str) -> list[str]:
        """Return the references that were confirmed but are not in the database as they were.

        No shop is opened for it: opening one may mend what is missing.
        """
        engines = make_engines(url)
        try:
            with engines.read.begin() as connection:
                found = {row.reference: row.state for row in connection.execute(_PAYMENTS)}
        finally:
            engines.dispose()
        return [ref for ref, state in self.confirmed.items() if found.get(ref) != state]

    def check(self, url: str) -> None:
        """Open the shop as whoever comes next: nothing is missing, and the books are right.

        Payments that nobody confirmed are reported again, as a gateway does: each counts once.
        """
        assert not self.crashes
        assert self.missing(url) == [], "confirmed, and not in the books"
        shop = TestShop(url, Clock(system_clock()))
        with closing(shop.shop):
            shop.check_invariants()
            unsure = set(self.facts) - set(self.confirmed)
            for reference in unsure:
                for _ in range(2):
                    assert shop.shop.payments.record(self.facts[reference]).state is OrderState.PAID
            shop.check_invariants()
            assert len(shop.sql("SELECT id FROM payment")) == len(self.facts)
            if url.startswith("sqlite"):
                assert shop.sql("PRAGMA integrity_check") == [("ok",)]
            assert shop.on_hand(SKU) == PLENTY - len(self.facts)


_living: list[Seller] = []


def kill_all() -> None:
    """Kill every seller that lives still: a test has failed before it ended them."""
    while _living:
        _living[-1].kill()
        _living[-1].end()


class Seller:
    """One seller's process; it opens the shop when `go` is called."""

    def __init__(self, plan: Plan, witness: Witness) -> None:
        context = _context()
        self._witness = witness
        self._unread = b""
        self._lines, lines = context.Pipe(duplex=False)
        start, self._start = context.Pipe(duplex=False)
        self._process = context.Process(target=_live, args=(plan, start, lines), daemon=True)
        self._process.start()
        _living.append(self)
        lines.close()
        start.close()
        assert os.read(self.fileno(), 6) == b"ready\n"

    @property
    def pid(self) -> int:
        assert self._process.pid is not None
        return self._process.pid

    def fileno(self) -> int:
        return self._lines.fileno()

    def go(self) -> None:
        """Let the seller open the shop and sell, or go on where it waits."""
        self._start.send_bytes(b"go")

    def kill(self) -> None:
        """End it as nothing else does: no handler runs, nothing is closed."""
        self._process.kill()

    def listen(self) -> bool:
        """Wait for what the seller tells next; False once it is gone and all was heard."""
        heard = os.read(self.fileno(), 65_536)
        *lines, self._unread = (self._unread + heard).split(b"\n")
        for line in lines:
            self._witness.hear(line.decode())
        return bool(heard)

    def end(self) -> int:
        """Hear the seller out; return its exit code, the negative signal that ended it."""
        while self.listen():
            pass
        self._process.join(PATIENCE_SECONDS)
        code = self._process.exitcode
        assert code is not None, "the seller does not end"
        _living.remove(self)
        self._process.close()
        self._lines.close()
        self._start.close()
        return code


def exit_code_of(work: Callable[..., None], *arguments: object) -> int | None:
    """Do `work` in a process of its own; return its exit code, or the signal below zero."""
    process = _context().Process(target=work, args=arguments, daemon=True)
    process.start()
    process.join(PATIENCE_SECONDS)
    return process.exitcode


def _context() -> ForkServerContext:
    # Each process is forked from one that is warm: hundreds of them are started and killed.
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["__main__", __name__])
    return context


def start(plan: Plan, witness: Witness) -> Seller:
    """Start a seller at once."""
    seller = Seller(plan, witness)
    seller.go()
    return seller


def listen_to(sellers: Sequence[Seller]) -> None:
    """Wait until any of `sellers` tells something, and hear all that do."""
    with selectors.DefaultSelector() as selector:
        for seller in sellers:
            selector.register(seller, selectors.EVENT_READ, seller)
        for key, _events in selector.select(PATIENCE_SECONDS):
            key.data.listen()


def stocked(url: str) -> str:
    """Make a shop with plenty of one product on sale; return its URL."""
    shop = TestShop(url, Clock(system_clock()))
    with closing(shop.shop):
        shop.stock(**{SKU: PLENTY})
    return url


def _live(plan: Plan, go: Connection, lines: Connection) -> None:
    """A seller's whole life."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PTRACER, ctypes.c_ulong(-1))
    link = Link(go, lines)
    link.tell("ready")
    link.wait()
    try:
        _sell(plan, link)
    except Exception as error:  # noqa: BLE001 - the test that started us looks at the line
        link.tell(f"crashed {type(error).__name__}: {error}".replace("\n", " "))


def _sell(plan: Plan, link: Link) -> None:
    tell = link.tell
    with _stubborn(lambda: open_shop(plan.url, kiosk=plan.kiosk), "open", tell) as shop:
        if plan.harm is not None:
            plan.harm(shop, link)
        sold = 0
        while not plan.sales or sold < plan.sales:
            sold += 1
            _sell_one(shop, tell)


def _sell_one(shop: Shop, tell: Callable[[str], None]) -> None:
    order = _stubborn(lambda: shop.checkout.place(SKU, quantity=1), "place", tell)
    request = _stubborn(lambda: shop.checkout.request_payment(order.id), "request", tell)
    reference = f"UPI-{request.id}"
    tell(f"owed {reference} {request.id} {request.amount_paise}")
    fact = PaymentFact(
        request_id=request.id,
        gateway="simulated",
        reference=reference,
        amount_paise=request.amount_paise,
    )
    paid = _stubborn(lambda: shop.payments.record(fact), "record", tell)
    tell(f"confirmed {reference} {paid.state}")


def _stubborn(step: Callable[[], Any], name: str, tell: Callable[[str], None]) -> Any:
    """Do `step`, again and again when the database cannot do it."""
    for _ in range(_ATTEMPTS):
        try:
            return step()
        except StoreError as error:
            tell(f"failed {name} {type(error).__name__}")
    raise KioskError(f"could not {name}")
