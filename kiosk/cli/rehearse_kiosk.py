"""One kiosk of a rehearsal: a process of its own, which may be killed at any moment."""

from __future__ import annotations

import random
import signal
import time
from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.app import open_shop
from kiosk.cli.rehearse_diary import Diary, Did, Event, read_diary
from kiosk.cli.rehearse_shopper import Turn, VirtualShopper
from kiosk.logs import start_logging

if TYPE_CHECKING:
    from collections.abc import Mapping
    from multiprocessing.connection import Connection
    from pathlib import Path

    from kiosk.cli.rehearse_plan import Visit
    from kiosk.services.rehearsal import FastClock
    from kiosk.services.shop import Shop

READY = "ready"
# Longer than every hold, and than a database that was restarted takes.
_PATIENCE_SECONDS = 90.0
_SHORTEST_WAIT, _LONGEST_WAIT = 0.01, 0.04


@dataclass(frozen=True, slots=True, kw_only=True)
class Duty:
    """What one kiosk has to do, and where; `deaths` are the visits in which it is killed."""

    number: int
    url: str
    folder: Path
    sku: str
    settings: Mapping[str, object]
    clock: FastClock
    visits: tuple[Visit, ...]
    deaths: frozenset[int]

    @property
    def name(self) -> str:
        return f"R{self.number}"

    @property
    def diary(self) -> Path:
        return self.folder / f"{self.name}.jsonl"


def run_kiosk(duty: Duty, line: Connection) -> None:
    """Serve the visits that are left; what happens stands in the diary.

    Says "ready" on the line and waits for any word; says the visit's number when it may be
    killed from then on.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for who started us
    start_logging(duty.folder / "logs", duty.name)
    diary = Diary(duty.diary)
    with open_shop(
        duty.url,
        kiosk=duty.name,
        settings=duty.settings,
        clock=duty.clock,
        journal=duty.folder / "payments.jsonl",
    ) as shop:
        line.send(READY)
        line.recv()
        _serve(duty, shop, diary, line)
    diary.close()


def _serve(duty: Duty, shop: Shop, diary: Diary, line: Connection) -> None:
    queue = deque(_shoppers(duty, shop, diary))
    waiting, moved_at = 0, time.monotonic()
    while queue:
        shopper = queue.popleft()
        turn = _go_as_far_as_possible(duty, shopper, line)
        if turn is Turn.DONE:
            waiting, moved_at = 0, time.monotonic()
            continue
        queue.append(shopper)
        waiting += 1
        if time.monotonic() - moved_at > _PATIENCE_SECONDS:
            diary.write(Event(visit=shopper.visit.number, did=Did.STUCK))
            return
        if waiting >= len(queue):
            waiting = 0
            time.sleep(random.uniform(_SHORTEST_WAIT, _LONGEST_WAIT))  # noqa: S311 - fairness


def _go_as_far_as_possible(duty: Duty, shopper: VirtualShopper, line: Connection) -> Turn:
    is_last = shopper.visit.number in duty.deaths
    if is_last:
        line.send(shopper.visit.number)
    while (turn := shopper.act()) is Turn.GO_ON:
        pass
    if is_last:
        line.recv()  # never comes: the process is killed meanwhile
    return turn


def _shoppers(duty: Duty, shop: Shop, diary: Diary) -> list[VirtualShopper]:
    """Return who has not left yet, according to the diary of the process before."""
    before: dict[int, list[Event]] = {visit.number: [] for visit in duty.visits}
    for event in read_diary(duty.diary):
        before[event.visit].append(event)
    return [
        VirtualShopper(visit, shop, duty.sku, diary, before[visit.number])
        for visit in duty.visits
        if not any(event.did is Did.DONE for event in before[visit.number])
    ]
