"""A seller dies in, or is failed by, every one of its system calls."""

import os
import shutil
from collections import Counter
from pathlib import Path

import pytest

if os.name == "nt":
    pytest.skip("strace and signals are needed", allow_module_level=True)

from tests.faults import tracing
from tests.faults.doomed import Plan, Seller, Witness, stocked
from tests.shops import database_url

SALES = 3
# All with which SQLite touches its files, and the one with which the seller tells us.
DEADLY = (
    "openat,close,stat,lstat,newfstatat,lseek,pread64,pwrite64,write,fsync,fdatasync,ftruncate,"
    "fallocate,fcntl,mmap,munmap,unlink,unlinkat,rename,fchown,fchmod"
)
FAILING = "pread64,pwrite64,fsync,fdatasync,ftruncate"

Call = tuple[str, int]


@pytest.fixture(scope="module")
def template(tmp_path_factory) -> Path:
    """The file of a shop in which nothing was sold yet."""
    tracing.need_strace()
    folder: Path = tmp_path_factory.mktemp("template")
    stocked(database_url(folder))
    return folder / "shop.db"


def copied(template: Path, folder: Path) -> str:
    folder.mkdir()
    shutil.copy(template, folder / "shop.db")
    return database_url(folder)


def counted(url: str, calls: str) -> Counter[str]:
    """Return how often a seller that comes to no harm makes each of `calls`."""
    witness = Witness()
    seller = Seller(Plan(url=url, sales=SALES), witness)
    with tracing.recorded(seller.pid, calls) as lines:
        seller.go()
        assert seller.end() == 0
    witness.check(url)
    return Counter(name for line in lines if (name := line.split("(")[0].split()[-1]) in calls)


def spread(counts: Counter[str], most: int) -> list[Call]:
    """Return at most about `most` of all calls, of each kind the first, the last and some more."""
    chosen = []
    for name, count in sorted(counts.items()):
        share = max(2, most * count // counts.total())
        chosen += [(name, 1 + i * (count - 1) // max(share - 1, 1)) for i in range(share)]
    return list(dict.fromkeys(chosen))


def harmed(url: str, injection: str) -> tuple[int, Witness]:
    """Let a seller sell under `injection`; return its exit code and what it was told."""
    witness = Witness()
    seller = Seller(Plan(url=url, sales=SALES), witness)
    name = injection.split(":", maxsplit=1)[0]
    with tracing.attached(
        seller.pid, "-o", os.devnull, "-e", f"trace={name}", "-e", f"inject={injection}"
    ):
        seller.go()
        return seller.end(), witness


@pytest.mark.fault(1)
def test_a_crash_at_any_system_call_loses_no_confirmed_sale(template, tmp_path, times, report):
    counts = counted(copied(template, tmp_path / "counted"), DEADLY)
    calls = spread(counts, times(50, counts.total()))

    deaths = sales = 0
    for name, number in calls:
        url = copied(template, tmp_path / f"{name}{number}")
        code, witness = harmed(url, f"{name}:signal=KILL:when={number}")
        deaths += code == -9
        sales += len(witness.confirmed)
        witness.check(url)

    assert deaths > 0.9 * len(calls), "the seller outlived its death"
    report(
        f"crash: {deaths} system calls of {len(counts)} kinds killed, {sales} sales confirmed"
        " before, 0 lost"
    )


def fail(template: Path, folder: Path, error: str, calls: list[Call]) -> Counter[str]:
    """Let each of `calls` fail with `error` in a shop of its own; return what sellers noticed."""
    noticed = Counter[str]()
    for name, number in calls:
        url = copied(template, folder / f"{name}{number}")
        code, witness = harmed(url, f"{name}:error={error}:when={number}")
        assert code == 0
        noticed += witness.failures
        # The seller reported each payment until it was confirmed: once each, see `check`.
        assert len(witness.confirmed) == len(witness.facts) == SALES
        witness.check(url)
    return noticed


@pytest.mark.fault(5)
def test_a_disk_that_fails_confirms_nothing_it_did_not_write(template, tmp_path, times, report):
    counts = counted(copied(template, tmp_path / "counted"), FAILING)
    calls = spread(counts, times(20, counts.total()))

    noticed = fail(template, tmp_path, "EIO", calls)

    assert noticed["record DatabaseUnavailableError"], noticed
    kinds = {failure.split()[-1] for failure in noticed}
    # SQLite takes a first page that cannot be read for that of another program.
    assert kinds <= {"DatabaseUnavailableError", "DatabaseDamagedError"}
    report(f"disk errors: {len(calls)} failed calls, {noticed.total()} noticed, 0 payments lost")


@pytest.mark.fault(4, 6)
@pytest.mark.parametrize("error", ["ENOSPC", "EROFS"])
def test_a_disk_that_takes_nothing_for_a_moment_loses_nothing(
    template, tmp_path, error, times, report
):
    """It is full, or the system has made it read-only because of its errors."""
    counts = counted(copied(template, tmp_path / "counted"), "pwrite64")
    calls = spread(counts, times(8, counts.total()))

    noticed = fail(template, tmp_path, error, calls)

    assert {failure.split()[-1] for failure in noticed} == {"DatabaseUnavailableError"}
    report(f"{error}: {len(calls)} failed calls, {noticed.total()} noticed, 0 payments lost")
