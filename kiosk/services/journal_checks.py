"""What `kiosk doctor` says about the payment journal."""

from collections.abc import Iterator
from pathlib import Path

from kiosk.domain.errors import ConfigError, JournalError, StoreError
from kiosk.domain.health import Finding
from kiosk.services.checks import ok, stop, warning
from kiosk.services.journal_reading import JournalReader, Reading
from kiosk.store import settings
from kiosk.store.engine import make_engines
from kiosk.store.journal import PaymentJournal

_NAMED = 3


def findings(url: str, path: Path, *, whole: bool) -> Iterator[Finding]:
    """Look whether the journal at `path` can be written; if `whole`, compare it with the database.

    Opens the database by itself.
    """
    journal = PaymentJournal(path, shop="")
    above = next(folder for folder in path.absolute().parents if folder.exists())
    if above != path.absolute().parent and above.is_dir():
        yield ok("journal.write", f"{path}: is made with the first payment")
        return
    try:
        journal.check()
    except JournalError as error:
        yield stop("journal.write", str(error), "check that its disk is there and has room")
    else:
        yield ok("journal.write", f"{path} can be written")
    finally:
        journal.close()
    if whole:
        yield from _compared(url, path)


def _compared(url: str, path: Path) -> Iterator[Finding]:
    try:
        engines = make_engines(url)
    except ConfigError:
        return  # told by another check
    try:
        with engines.read.begin() as connection:
            mark = settings.shop_mark(connection)
        yield from _told(JournalReader(engines, PaymentJournal(path, mark)).examine())
    except JournalError as error:
        yield stop("journal.payments", str(error), "check the disk it is on")
    except StoreError as error:
        yield warning("journal.payments", f"cannot be compared: {error}", "mend the database first")
    finally:
        engines.dispose()


def _told(read: Reading) -> Iterator[Finding]:
    if read.lost:
        named = ", ".join(f"{fact.gateway} {fact.reference}" for fact in read.lost[:_NAMED])
        yield warning(
            "journal.lost",
            f"{len(read.lost)} payments fit no order: {named}",
            "find out who paid, from the bank's own list, and give the money back",
        )
    if read.recorded:
        yield warning(
            "journal.waiting",
            f"{read.recorded} payments are in the journal only",
            "open the kiosk: it records them",
        )
    if read.unreadable:
        yield warning(
            "journal.torn",
            f"{read.unreadable} lines of the journal cannot be read",
            "nothing, if a power cut tore them; else compare with the bank's own list",
        )
    if read.foreign:
        yield warning(
            "journal.foreign",
            f"{read.foreign} payments in the journal are another shop's",
            "nothing, if a shop was here before; else the database is not the one it belongs to",
        )
    if not (read.lost or read.recorded):
        yield ok("journal.payments", f"all {read.known} payments of the journal are recorded")
