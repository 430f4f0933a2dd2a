"""`kiosk rehearse`: let virtual shoppers storm a copy of the shop, and check the books."""

from __future__ import annotations

import json
import sys
import tempfile
import time
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.app import open_shop
from kiosk.cli.rehearse_crew import Crew
from kiosk.cli.rehearse_diary import read_diary
from kiosk.cli.rehearse_kiosk import Duty
from kiosk.cli.rehearse_plan import make_plan
from kiosk.cli.rehearse_report import Rehearsed, as_text, figures
from kiosk.config import load_config
from kiosk.logs import start_logging
from kiosk.services import rehearsal
from kiosk.services.demo_catalogue import read_catalogue
from kiosk.services.rehearsal import FastClock

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from kiosk.cli.rehearse_plan import Options, Plan
    from kiosk.config import Flags
    from kiosk.services.rehearsal import Stage
    from kiosk.services.shop import Shop

# A hold lasts two seconds: the units of who walks away are free again in time.
_HOLD_SECONDS = 40
# In a copy nobody is asked for money, whatever the shop's own gateway is.
_PLAYED = {"gateway": "simulated", "vpa": "", "hold_seconds": _HOLD_SECONDS}
_PACE = 20
_TELL_EVERY = 10  # percent


def rehearse(flags: Flags, options: Options) -> int:
    """Rehearse the sale that is open or next; print the report, and return 0 if all is well.

    The shop itself is only read: everything happens in a copy, which is removed afterwards.

    Raises:
        KioskError: there is no shop or no sale to rehearse, or no copy can be made.
    """
    config = load_config(flags)
    with (
        tempfile.TemporaryDirectory(prefix="kiosk-rehearsal-", ignore_cleanup_errors=True) as name,
        ExitStack() as stack,
    ):
        folder = Path(name)
        start_logging(folder / "logs", config.name)
        copy_of = rehearsal.emptied if flags.demo else rehearsal.copied
        place = _Place(
            url=stack.enter_context(copy_of(config.url, folder)),
            folder=folder,
            settings={**config.shop, **_PLAYED},
        )
        report = figures(_play(place, options, demo=flags.demo))
    print(json.dumps(report, indent=2) if options.as_json else as_text(report))  # noqa: T201
    return 0 if report["passed"] else 1


@dataclass(frozen=True, slots=True, kw_only=True)
class _Place:
    """The copy, and the folder in which all of the rehearsal is."""

    url: str
    folder: Path
    settings: Mapping[str, object]

    def open(self, at: datetime | None = None) -> Shop:
        """Open the copy; its clock stands `at` some moment, else it is the usual one."""
        return open_shop(
            self.url,
            settings=self.settings,
            clock=None if at is None else lambda: at,
            # Not the kiosks' journal: what the books lack must not be put right before it is seen.
            journal=self.folder / "nothing.jsonl",
        )


def _play(place: _Place, options: Options, *, demo: bool) -> Rehearsed:
    stage = _prepare(place, options, demo=demo)
    plan = make_plan(options, stage.most_per_order)
    duties = _duties(place, plan, stage)
    run = Crew(duties, plan.deaths).run(_Progress(options.shoppers))
    with place.open(stage.opens_at + timedelta(days=1)) as shop:
        books = rehearsal.read_books(shop, stage.opens_at)
    return Rehearsed(
        options=options,
        plan=plan,
        stage=stage,
        run=run,
        events=tuple(event for duty in duties for event in read_diary(duty.diary)),
        books=books,
    )


def _prepare(place: _Place, options: Options, *, demo: bool) -> Stage:
    """Set the stage in the copy."""
    with place.open() as shop:
        if demo:
            shop.demo.make(read_catalogue, fresh=True)
        sale, offer = rehearsal.find_sale(shop, options.sku)
    with place.open(rehearsal.opening(sale)) as shop:
        return rehearsal.set_stage(shop, sale, offer, options.units)


def _duties(place: _Place, plan: Plan, stage: Stage) -> list[Duty]:
    clock = FastClock(stage.opens_at, time.monotonic(), _PACE)
    return [
        Duty(
            number=number,
            url=place.url,
            folder=place.folder,
            sku=stage.sku,
            settings=place.settings,
            clock=clock,
            visits=visits,
            deaths=frozenset(visit.number for visit in visits if visit.number in plan.deaths),
        )
        for number, visits in enumerate(plan.visits, start=1)
    ]


class _Progress:
    """Tells on stderr when another tenth of the shoppers has left."""

    def __init__(self, shoppers: int) -> None:
        self._shoppers = shoppers
        self._told = 0

    def __call__(self, served: int) -> None:
        percent = served * 100 // self._shoppers
        if percent >= self._told + _TELL_EVERY or percent == 100 > self._told:
            self._told = percent
            print(f"{served} of {self._shoppers} shoppers served", file=sys.stderr)  # noqa: T201
