"""The kiosk as a whole: one window, its screens and flows, and the way between them."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.domain.errors import DatabaseBusyError, DatabaseUnavailableError, KioskError
from kiosk.domain.shopper import Shopper
from kiosk.ui.board_feed import BoardFeed
from kiosk.ui.first_paint import FirstPaint
from kiosk.ui.first_staff import FirstStaff
from kiosk.ui.jobs import Err, JobRunner, Ok
from kiosk.ui.languages import Languages
from kiosk.ui.main_window import MainWindow, Screen
from kiosk.ui.receipts.desk import ReceiptDesk
from kiosk.ui.scanner import Scanner
from kiosk.ui.session import Session
from kiosk.ui.sounds import Sounds
from kiosk.ui.theme import Theme, load_other_fonts
from kiosk.ui.trouble import Trouble
from kiosk.ui.welcome_view import WelcomeView

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.domain.operator import Operator
    from kiosk.services.shop import Shop
    from kiosk.ui.access_flow import AccessFlow
    from kiosk.ui.kiosk_options import KioskOptions
    from kiosk.ui.pictures import PictureStore
    from kiosk.ui.screens import Screens

logger = logging.getLogger(__name__)


class Kiosk(QObject):
    """Shows the first screen at once, opens the shop behind it, and leads between the screens.

    Signals:
        welcome_painted: the first screen has been painted, and the shop is being opened.
        opened(Shop): the shop is open, its board is on the first screens.
        completed: all screens are there.
        out_of_service: the kiosk cannot sell; the screen says so.
        closed: an operator closed the kiosk.
    """

    welcome_painted = Signal()
    opened = Signal(object)
    completed = Signal()
    out_of_service = Signal()
    closed = Signal()

    def __init__(
        self,
        window: MainWindow,
        theme: Theme,
        jobs: JobRunner,
        options: KioskOptions,
        open_shop: Callable[[], Shop],
        *,
        after_opening: Callable[[Shop], None] | None = None,
    ) -> None:
        super().__init__()
        self.theme = theme
        self.jobs = jobs
        # The office's own worker: nobody waits to buy while a manager imports products.
        self.office_jobs = JobRunner(parent=self)
        self.receipts = ReceiptDesk(options.printer, self)
        self.options = options
        self.window = window
        window.set_theme(theme)
        self.scanner = Scanner(window)
        self.sounds = Sounds(on=options.sound, parent=self)
        self.session = Session(self)
        self.languages = Languages(options.language, self)
        if self.languages.current != "en":
            load_other_fonts()  # the first screen is measured with them
        self.shop: Shop | None = None
        self.feed: BoardFeed | None = None
        self.screens: Screens | None = None
        self.pictures: PictureStore | None = None
        self.access: AccessFlow | None = None
        self._open_shop = open_shop
        self._after_opening = after_opening
        self._lost: KioskError | None = None
        self._rebuild_waits = False
        # Who has set the shop up just now, and how they want to go on.
        self._newcomer: tuple[Operator, str] | None = None
        self._first_staff = FirstStaff(window, theme, jobs, sets_up=options.sets_up, parent=self)
        self._first_staff.set_up.connect(self._on_set_up)
        self._first_staff.beaten.connect(self._open_again)
        self.trouble = Trouble(window, theme, jobs, open_shop, options.upkeep)
        self._welcome = WelcomeView(theme)
        self._welcome.set_ready(ready=False)
        self.window.add_screen(Screen.WELCOME, self._welcome)
        self.window.go_to(Screen.WELCOME)
        self._first_paint = FirstPaint(self._welcome, self)
        self._first_paint.seen.connect(self.welcome_painted)
        self._first_paint.seen.connect(self.open)
        self.trouble.shown.connect(self.out_of_service)
        self.trouble.shown.connect(self._make_access)
        self.trouble.found.connect(self._on_unfit)
        self.trouble.ended.connect(self._open_anew)
        self.session.ended.connect(self.start_over)
        self.languages.changed.connect(self._rebuild_soon)

    @property
    def welcome(self) -> WelcomeView:
        """The login screen."""
        return self._welcome

    @Slot()
    def open(self) -> None:
        """Open the shop on the worker, then show what it sells."""
        self.jobs.run(self, self._open_shop, self._on_opened)

    def close(self) -> None:
        """Stop the watcher, wait for the workers, and close the database."""
        self.sounds.close()
        self.trouble.close()
        self._close_shop()
        self.receipts.close()
        self.jobs.close()
        self.office_jobs.close()
        if self.options.bookmark is not None:
            self.options.bookmark.close()
        if self.pictures is not None:
            self.pictures.close()

    def show_trouble(self, title: str, text: str) -> None:
        """Take the kiosk out of service until someone tries again."""
        if self.screens is not None and self.screens.is_complete:
            self.screens.result_flow.stay()
        self.trouble.show(title, text, reference=self._order_on_screen)

    def visit_products(self) -> None:
        """Let a guest in: for measuring how long the way to the products takes."""
        self.session.start(Shopper())

    def _on_opened(self, result: Ok[Shop] | Err) -> None:
        match result:
            case Ok(shop) if self.shop is not None:
                shop.close()  # opened twice: by hand, and by itself
            case Ok(shop):
                self.trouble.clear()
                self._lost = None
                self.shop = shop
                self.feed = BoardFeed(shop, self.jobs, self)
                self.feed.failed.connect(self._on_store_failed)
                self.feed.board_changed.connect(self._on_first_board)
                self.feed.ticked.connect(self._stop_if_lost)
                self.feed.outdated.connect(self.take_over_settings)
                self.feed.refresh()
            case Err(KioskError() as error):
                self._stop_selling(error)
            case Err(error):
                raise error

    @Slot(object)
    def _on_first_board(self) -> None:
        if self.feed is None or self.shop is None:
            return
        self.feed.board_changed.disconnect(self._on_first_board)
        self._build_screens()
        self.opened.emit(self.shop)
        self._run_after_opening(self.shop)
        # After what is shown now has been painted.
        QTimer.singleShot(0, self._begin)

    @Slot()
    def _begin(self) -> None:
        self._complete()
        # None of it where the kiosk was closed a moment ago.
        if self.screens is not None and self.screens.is_complete and self.screens.return_flow:
            self.screens.return_flow.look()

    def _complete(self) -> None:
        load_other_fonts()
        if self.screens is not None and self.shop is not None:
            self.screens.complete()
            self._make_access()
            self._first_staff.look(self.shop)
            self.trouble.take_care()
            self.receipts.serve(self.shop.receipts)
            if self._newcomer is not None:
                self.screens.open_office(*self._newcomer)
                self._newcomer = None
            self.completed.emit()

    @Slot()
    def _make_access(self) -> None:
        """Put the round button on every screen, in the language of now."""
        if self.access is None:
            from kiosk.ui.access_flow import AccessFlow  # noqa: PLC0415 - after the first screens

            self.access = AccessFlow(self)
        else:
            self.access.remake()

    @Slot()
    def call_for_help(self) -> None:
        """Ask for somebody of the shop to come."""
        if self.access is not None:
            self.access.help.call()

    @Slot(object)
    def _on_unfit(self, error: KioskError) -> None:
        if not self._has_a_shopper_at_the_till:  # who is paying may finish
            self._stop_selling(error)

    @property
    def _has_a_shopper_at_the_till(self) -> bool:
        """True while somebody has an order on the screen, or reads what became of it."""
        has_order = self.screens is not None and self.screens.order is not None
        return has_order or self.window.current is Screen.RESULT

    @Slot(object, str)
    def _on_set_up(self, operator: Operator, start: str) -> None:
        self._newcomer = (operator, start)
        self._open_again()

    @Slot()
    def _open_again(self) -> None:
        self._open_anew(None)

    def _run_after_opening(self, shop: Shop) -> None:
        work = self._after_opening
        if work is not None:
            self.jobs.run(self, lambda: work(shop), self._on_after_opening)

    def _on_after_opening(self, result: Ok[None] | Err) -> None:
        match result:
            case Err(KioskError() as error):
                logger.warning("after opening: %s", error)
            case Err(error):
                raise error

    def _build_screens(self) -> Screens:
        # Late: the views of the later screens are not needed for the first paint.
        from kiosk.ui.pictures import PictureStore  # noqa: PLC0415
        from kiosk.ui.screens import Screens  # noqa: PLC0415

        if self.pictures is None:
            self.pictures = PictureStore(
                self.options.pictures, colors=self.theme.colors, parent=self
            )
            self.theme.changed.connect(self._recolor)
        shop = self.shop
        if shop is not None:
            # Not the service itself: asking for it imports the back office.
            def read(name: str) -> bytes | None:
                return shop.office.pictures.read(name)

            self.pictures.read_with(read)
        self.screens = Screens(self)
        return self.screens

    def catch_up_language(self) -> None:
        """Make the screens again, if they wait for it: the office was open."""
        self._rebuild_soon()

    @Slot()
    def _recolor(self) -> None:
        if self.pictures is not None:
            self.pictures.set_colors(self.theme.colors)

    @Slot()
    def _rebuild_soon(self) -> None:
        # After the answers that the screens of now wait for, which would come to nobody else. The
        # one worker takes its jobs in turn: what was asked before has been answered by then.
        if not self._rebuild_waits:
            self._rebuild_waits = True
            self.jobs.run(self, lambda: None, lambda _result: self._rebuild())

    def _rebuild(self) -> None:
        """Make all screens again, in the language that is current now, and lose nothing."""
        self._rebuild_waits = False
        before, current = self.screens, self.window.current
        if self.shop is None or before is None:
            self._rebuild_first()
        elif self.jobs.is_busy:
            self._rebuild_soon()
        elif before.may_be_remade and before.language != self.languages.current:
            focused = self.window.focused_name
            self._renew_welcome()
            after = self._build_screens()
            self._complete()
            after.take_over(before)
            if current is not None:
                self.window.show_again(current)
            self.window.focus_on(focused)

    def _rebuild_first(self) -> None:
        """Make again what is shown of a shop that is not open; the rest comes when it is."""
        if self.window.current is Screen.WELCOME:
            before = self._welcome
            self._renew_welcome()
            self._welcome.take_over(before)
            self.window.show_again(Screen.WELCOME)
        elif self.window.current is Screen.OUT_OF_SERVICE:
            self.trouble.say_again()

    def _renew_welcome(self) -> None:
        """Make the first screen again; flows and later screens hang on it, and go with the old."""
        self._welcome = WelcomeView(self.theme)
        self._welcome.set_ready(ready=False)
        self._first_paint.wait_for(self._welcome)
        self.window.add_screen(Screen.WELCOME, self._welcome)

    @Slot()
    def start_over(self) -> None:
        """Show the first screen as the next shopper wants it."""
        if self.access is not None:
            self.access.close()
        self.theme.start_over()
        self.window.go_to(Screen.WELCOME)
        self.languages.start_over()

    @Slot()
    def take_over_settings(self) -> None:
        """Open the shop anew, with its settings of now; later, while somebody is at the kiosk."""
        is_free = self.window.current in {Screen.WELCOME, Screen.SETUP}
        is_free = is_free and self.session.shopper is None
        if is_free and self.shop is not None and not self._welcome.typed:
            logger.info("the shop's settings have changed")
            self._open_again()

    @Slot(object)
    def _on_store_failed(self, error: Exception) -> None:
        match error:
            case DatabaseBusyError():
                logger.warning("the database is busy: %s", error)
            case KioskError():
                self._stop_when_paid(error)
            case _:
                raise error

    def _stop_when_paid(self, error: KioskError) -> None:
        """Sell nothing more; who is paying, or reads what became of it, may finish."""
        if self.screens is not None and self.screens.is_paying:
            self._lost = error
            self.screens.payment_flow.show_problem(error)
        elif self.window.current is Screen.RESULT:
            self._lost = error
        else:
            self._stop_selling(error)

    @Slot()
    def _stop_if_lost(self) -> None:
        """Stop once the shopper who was paying has left, if the database is still away then."""
        if self._lost is None or self.feed is None or self._has_a_shopper_at_the_till:
            return
        error, self._lost = self._lost, None
        if self.feed.is_gone or not isinstance(error, DatabaseUnavailableError):
            self._stop_selling(error)
        else:
            self.feed.refresh()  # it says so again, if it cannot be read

    def _stop_selling(self, error: KioskError) -> None:
        reference = self._order_on_screen
        self._newcomer = None
        self._close_shop()
        self.trouble.begin(error, reference=reference)

    @property
    def _order_on_screen(self) -> str:
        order = self.screens.order if self.screens is not None else None
        return "" if order is None else self.tr("Order {number}").format(number=order.number)

    @Slot(object)
    def _open_anew(self, shop: Shop | None) -> None:
        self._close_shop()
        self.session.end()
        self.screens = None
        self._renew_welcome()
        self.window.show_again(Screen.WELCOME)
        if shop is None:
            self.open()
        else:
            self._on_opened(Ok(shop))

    def _close_shop(self) -> None:
        self.receipts.serve(None)
        self._first_staff.look(None)
        if self.pictures is not None:
            self.pictures.read_with(None)
        if self.feed is not None:
            self.feed.close()
            self.feed.deleteLater()
            self.feed = None
        if self.shop is not None:
            self.shop.close()
            self.shop = None
