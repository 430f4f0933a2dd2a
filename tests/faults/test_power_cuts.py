"""The power fails while a seller sells: its writes are recorded, what was not synced is lost."""

import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

import pytest

if os.name == "nt":
    pytest.skip("strace is needed", allow_module_level=True)

from sqlalchemy import event

from kiosk.domain.errors import KioskError
from kiosk.services.shop import Shop
from tests.faults import tracing
from tests.faults.disks import CALLS, Disk
from tests.faults.doomed import Link, Plan, Seller, Witness, stocked
from tests.shops import database_url

# Enough for SQLite to carry the WAL into the database twice (every 1,000 pages).
SALES = 70


@dataclass(slots=True)
class Recording:
    """What a seller did to the files in `folder`, which are as they were before."""

    folder: Path
    lines: list[str] = field(default_factory=list)


def record(folder: Path, harm: Any = None) -> Recording:
    """Record a seller from opening the shop to closing it."""
    tracing.need_strace()
    folder.mkdir()
    url = stocked(database_url(folder))
    before = folder.with_name(f"{folder.name} before")
    shutil.copytree(folder, before)
    seller = Seller(Plan(url=url, sales=SALES, harm=harm), Witness())
    with tracing.recorded(seller.pid, CALLS) as lines:
        seller.go()
        assert seller.end() == 0
    shutil.rmtree(folder)
    before.rename(folder)
    return Recording(folder, lines)


def cuts(recording: Recording, number: int, chance: Random) -> Iterator[tuple[Disk, Witness]]:
    """Give the disk, and what the seller had been told, at `number` moments."""
    disk, witness = Disk(recording.folder), Witness()
    moments = sorted(chance.randrange(len(recording.lines)) for _ in range(number))
    for index, line in enumerate(recording.lines):
        while moments and moments[0] == index:
            moments.pop(0)
            yield disk, witness
        for told in disk.replay(line).splitlines():
            witness.hear(told)


def count_losses(recording: Recording, number: int, chance: Random, tmp_path: Path) -> int:
    """Cut the power `number` times; return how often something confirmed was lost."""
    losses = 0
    for disk, witness in cuts(recording, number, chance):
        found = tmp_path / "after the power cut"
        found.mkdir()
        disk.crash(found, chance)
        try:
            witness.check(database_url(found))
        except (AssertionError, KioskError):
            losses += 1
        shutil.rmtree(found)
    return losses


@pytest.fixture(scope="module")
def recording(tmp_path_factory) -> Recording:
    return record(tmp_path_factory.mktemp("power") / "shop")


@pytest.mark.fault(3)
def test_a_power_cut_loses_no_confirmed_sale(recording, tmp_path, times, report):
    number = times(60, 2000)

    chance = Random(3)
    for disk, witness in cuts(recording, number, chance):
        found = tmp_path / "after the power cut"
        found.mkdir()
        disk.crash(found, chance)
        witness.check(database_url(found))
        shutil.rmtree(found)

    report(f"power cuts: {number}, {SALES} sales at synchronous=FULL, 0 confirmed lost")


def sync_less(shop: Shop, link: Link) -> None:
    _synchronous(shop, "NORMAL")


def never_sync(shop: Shop, link: Link) -> None:
    _synchronous(shop, "OFF")


def _synchronous(shop: Shop, level: str) -> None:
    def listener(connection: Any, _entry: object) -> None:
        connection.execute(f"PRAGMA synchronous = {level}")

    for engine in (shop.engines.write, shop.engines.read):
        event.listen(engine, "connect", listener)
        engine.dispose()


@pytest.mark.fault(3)
@pytest.mark.parametrize("harm", [sync_less, never_sync])
def test_the_power_cuts_find_a_database_that_syncs_too_little(tmp_path, harm, times, report):
    number = times(15, 300)
    recording = record(tmp_path / "shop", harm)

    losses = count_losses(recording, number, Random(3), tmp_path)

    assert losses > number // 3
    report(f"power cuts with {harm.__name__}: {number}, lost in {losses}, as they must be")


def test_what_was_recorded_is_what_was_written(recording, tmp_path):
    """Without a power cut the disk holds what the seller left: no call was overlooked."""
    disk, witness = Disk(recording.folder), Witness()
    for line in recording.lines:
        for told in disk.replay(line).splitlines():
            witness.hear(told)

    disk.leave(tmp_path)

    assert not (tmp_path / "shop.db-wal").exists(), "the shop was closed"
    assert len(witness.confirmed) == SALES
    witness.check(database_url(tmp_path))
