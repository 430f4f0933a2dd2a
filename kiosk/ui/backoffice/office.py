"""What the pages of the back office are given, and do in the same way."""

from __future__ import annotations

import logging
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, TypeVar

from PySide6.QtCore import QObject, Signal

from kiosk.domain.errors import CancelledError, KioskError
from kiosk.domain.operator import Role
from kiosk.ui import sentences
from kiosk.ui.backoffice.file_picker import FilePicker
from kiosk.ui.backoffice.sheets import ProgressSheet
from kiosk.ui.jobs import Err, Ok

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path
    from zoneinfo import ZoneInfo

    from PySide6.QtWidgets import QWidget

    from kiosk.domain.operator import Operator
    from kiosk.machine import Machine
    from kiosk.services.shop import Shop
    from kiosk.ui.backoffice.desk import Desk
    from kiosk.ui.backoffice.sheets import Sheets
    from kiosk.ui.board_feed import BoardFeed
    from kiosk.ui.jobs import JobRunner
    from kiosk.ui.pictures import PictureStore
    from kiosk.ui.receipts.desk import ReceiptDesk
    from kiosk.ui.theme import Theme

logger = logging.getLogger(__name__)

T = TypeVar("T")


class PageFlow(Protocol):
    """What stands behind one page. A QObject, and a child of its view."""

    @property
    def view(self) -> QWidget:
        """The page."""

    def opened(self) -> None:
        """Read what the page shows: it is on the screen now, for the first time or again."""

    def left(self) -> None:
        """Stop what runs for the page: another one is shown."""

    @property
    def has_unsaved(self) -> bool:
        """True when something that was typed would be lost."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """What a page may know of the kiosk around it. `jobs` is the office's own worker.

    `machine` makes what changes the settings of this machine, None where nobody may. `notices`
    returns what operators should see to: a disk that fills up, a log that cannot be written.
    `receipts` has the printer of this machine.
    """

    shop: Shop
    feed: BoardFeed
    jobs: JobRunner
    theme: Theme
    pictures: PictureStore
    machine: Callable[[], Machine] | None = None
    notices: Callable[[], tuple[str, ...]] = tuple
    receipts: ReceiptDesk | None = None


class Office(QObject):
    """One operator at work, from the sign-in until the lock.

    Signals:
        page_requested(object): the key (str) of another page, asked for by a page.
        leave_requested: the operator closes the kiosk.
        busy_changed(object): True while work runs that nobody may walk away from.
        shop_changed: settings or the like changed: the kiosk reads them anew.
    """

    page_requested = Signal(object)
    leave_requested = Signal()
    busy_changed = Signal(object)
    shop_changed = Signal()

    def __init__(
        self, around: Surroundings, desk: Desk, operator: Operator, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.shop = around.shop
        self.feed = around.feed
        self.jobs = around.jobs
        self.theme = around.theme
        self.pictures = around.pictures
        self.machine = around.machine
        self.notices = around.notices
        self.receipts = around.receipts
        self.operator = operator
        self._desk = desk
        self._order_id = ""

    @property
    def sheets(self) -> Sheets:
        """Where fields open their sheets."""
        return self._desk.sheets

    @property
    def is_manager(self) -> bool:
        return self.operator.role is Role.MANAGER

    @property
    def zone(self) -> ZoneInfo:
        """The time zone of the shop's clock."""
        from zoneinfo import ZoneInfo  # noqa: PLC0415 - start-up

        return ZoneInfo(self.shop.settings.time_zone)

    def run(
        self,
        owner: QObject,
        work: Callable[[], T],
        on_done: Callable[[T], object],
        on_refused: Callable[[KioskError], object] | None = None,
    ) -> None:
        """Call `work()` on the office's worker, then `on_done` with what it returned.

        An expected failure goes to `on_refused`; without one it is told at the bottom.
        """
        self.jobs.run(
            owner, work, lambda result: self._deliver(result, on_done, on_refused or self.say_why)
        )

    def run_long(
        self,
        title: str,
        work: Callable[[Callable[[int, int], None]], T],
        on_done: Callable[[T], object],
        on_refused: Callable[[KioskError], object] | None = None,
    ) -> None:
        """As `run`, with a sheet that shows how far it is, and can stop it.

        `work` is given ``report(done, total)`` to call now and then, which raises CancelledError
        once somebody has pressed Cancel: `work` must have changed nothing by then.
        """
        long = _LongWork(title, self._desk, self)
        self._set_busy(busy=True)

        def finish() -> None:
            self._set_busy(busy=False)
            long.close()

        def refused(error: KioskError) -> None:
            if isinstance(error, CancelledError):
                self.say(self.tr("Stopped. Nothing was changed."))
            else:
                (on_refused or self.say_why)(error)

        def deliver(result: Ok[T] | Err) -> None:
            finish()  # whatever comes
            self._deliver(result, on_done, refused)

        self.jobs.run(self, lambda: work(long.report), deliver)

    def say(self, text: str, *, tone: str = "good") -> None:
        """Say one thing near the bottom for a few seconds; `tone` "amber" for what went wrong."""
        self._desk.toast.show_text(text, tone=tone)

    def say_why(self, error: KioskError) -> None:
        """Say why something did not happen."""
        self.say(self.reason(error), tone="amber")

    def reason(self, error: KioskError) -> str:
        """Return the sentence for an expected failure."""
        return sentences.explain(error, time_zone=self.shop.settings.time_zone)

    def ask(
        self,
        title: str,
        text: str,
        *,
        yes: str,
        on_yes: Callable[[], object],
        for_good: bool = False,
    ) -> None:
        """Ask before something that others will notice; `for_good` if it cannot be taken back."""
        tone = "primary" if for_good else "ink"
        self._desk.sheets.ask(title, text, yes=yes, on_yes=on_yes, tone=tone)

    def show_sheet(self, content: QWidget, *, width: int = 760, tall: bool = False) -> None:
        """Show `content` on a sheet above the page; it is deleted when the sheet closes."""
        self._desk.sheets.show_sheet(content, width=width, tall=tall)

    def close_sheet(self) -> None:
        """Close the sheet that is open."""
        self._desk.sheets.close_sheet()

    def show_order(self, order_id: str) -> None:
        """Go to the page of the orders, and open this one there."""
        self.close_sheet()
        self._order_id = order_id
        self.page_requested.emit("orders")

    def take_order(self) -> str:
        """Return the id of the order that shall be shown, once; empty without one."""
        order_id, self._order_id = self._order_id, ""
        return order_id

    def pick_file(
        self, title: str, suffixes: Sequence[str], on_picked: Callable[[Path], object]
    ) -> None:
        """Let a file of one of `suffixes` (lower case, such as ``.csv``) be chosen."""
        picker = FilePicker(self.theme, title, suffixes)
        self._pick(picker, on_picked)

    def pick_folder(self, title: str, on_picked: Callable[[Path], object]) -> None:
        """Let a folder be chosen to write into."""
        self._pick(FilePicker(self.theme, title, None), on_picked)

    def _deliver(
        self,
        result: Ok[T] | Err,
        on_done: Callable[[T], object],
        on_refused: Callable[[KioskError], object],
    ) -> None:
        match result:
            case Ok(value):
                on_done(value)
            case Err(KioskError() as error):
                logger.info("back office: %s", error)
                on_refused(error)
            case Err(error):
                if self.sheets.is_busy:
                    self.close_sheet()  # no answer will come to it
                raise error

    def _set_busy(self, *, busy: bool) -> None:
        self.busy_changed.emit(busy)

    def _pick(self, picker: FilePicker, on_picked: Callable[[Path], object]) -> None:
        def picked(path: Path) -> None:
            self.close_sheet()
            on_picked(path)

        picker.picked.connect(picked)
        picker.cancelled.connect(self.close_sheet)
        self.show_sheet(picker, width=1000, tall=True)


class _LongWork(QObject):
    """Brings the progress from the worker to the sheet, and Cancel the other way."""

    _progressed = Signal(object)

    def __init__(self, title: str, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._stop = threading.Event()
        self._sheet = ProgressSheet(title)
        self._sheet.cancel_requested.connect(self._stop.set)
        self._progressed.connect(self._show)
        desk.sheets.show_sheet(self._sheet, may_escape=False)
        self._is_open = True

    def report(self, done: int, total: int) -> None:
        """Show the progress; called on the worker.

        Raises:
            CancelledError: somebody pressed Cancel.
        """
        if self._stop.is_set():
            raise CancelledError("stopped by hand")
        self._progressed.emit((done, total))

    def close(self) -> None:
        self._is_open = False
        self._desk.sheets.close_sheet()
        self.deleteLater()

    def _show(self, progress: tuple[int, int]) -> None:
        if self._is_open:
            self._sheet.show_progress(*progress)
