"""All screens with their flows, made in one language, and the paths between them."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.domain.errors import KioskError
from kiosk.domain.order import OrderState
from kiosk.ui.jobs import Err, Ok
from kiosk.ui.main_window import Screen
from kiosk.ui.products_flow import ProductsFlow
from kiosk.ui.products_view import ProductsView
from kiosk.ui.welcome_flow import WelcomeFlow

if TYPE_CHECKING:
    from kiosk.domain.operator import Operator
    from kiosk.domain.order import Order
    from kiosk.domain.payment import PaymentRequest
    from kiosk.domain.product import Sku
    from kiosk.domain.sale import SaleBoard
    from kiosk.ui.attended_flow import AttendedFlow
    from kiosk.ui.attract_flow import AttractFlow
    from kiosk.ui.backoffice.office_flow import OfficeFlow
    from kiosk.ui.backoffice.office_view import OfficeView
    from kiosk.ui.idle_flow import IdleFlow
    from kiosk.ui.kiosk import Kiosk
    from kiosk.ui.payment_flow import PaymentFlow
    from kiosk.ui.payment_view import PaymentView
    from kiosk.ui.receipt_flow import ReceiptFlow
    from kiosk.ui.result_flow import ResultFlow
    from kiosk.ui.result_texts import Ending
    from kiosk.ui.result_view import ResultView
    from kiosk.ui.return_flow import ReturnFlow
    from kiosk.ui.scan_flow import ScanFlow
    from kiosk.ui.staff_flow import StaffFlow
    from kiosk.ui.staff_login_view import StaffLoginView
    from kiosk.ui.widgets.header import Header

logger = logging.getLogger(__name__)

_NOTE_AFTER_MS = 2000


class Screens(QObject):
    """Views and flows of one open shop. Made again when the language changes.

    The first two screens are there at once; `complete` makes the others, before any tap can
    lead to one.
    """

    payment: PaymentView
    result: ResultView
    staff_login: StaffLoginView
    office: OfficeView
    payment_flow: PaymentFlow
    attended_flow: AttendedFlow
    result_flow: ResultFlow
    receipt_flow: ReceiptFlow
    staff_flow: StaffFlow
    office_flow: OfficeFlow
    idle_flow: IdleFlow
    scan_flow: ScanFlow
    return_flow: ReturnFlow | None
    attract_flow: AttractFlow

    def __init__(self, kiosk: Kiosk) -> None:
        super().__init__(kiosk.welcome)
        if kiosk.shop is None or kiosk.feed is None or kiosk.pictures is None:
            raise RuntimeError("screens need an open shop")
        self._kiosk = kiosk
        self._window = kiosk.window
        self._shop = kiosk.shop
        self._feed = kiosk.feed
        self._pictures = kiosk.pictures
        self.is_complete = False
        self.language = kiosk.languages.current
        self.welcome = kiosk.welcome
        self.products = ProductsView(kiosk.theme, self._pictures)
        self._window.add_screen(Screen.PRODUCTS, self.products)
        self._headers: list[Header] = [self.products.header]
        self.welcome_flow = WelcomeFlow(
            self.welcome, kiosk.session, self._feed, self._pictures, self.welcome
        )
        self.products_flow = ProductsFlow(
            self.products, self._shop.checkout, kiosk.session, self._feed, kiosk.jobs
        )
        self._connect_first()
        self._show_shop()

    @property
    def order(self) -> Order | None:
        """The order on the payment screen, if any."""
        return self.payment_flow.order if self.is_complete else None

    @property
    def is_paying(self) -> bool:
        """True while a code is on the screen."""
        return self.is_complete and self.payment_flow.request is not None

    @property
    def may_be_remade(self) -> bool:
        """True where another language loses nothing that was typed or is under way."""
        if self._window.current is Screen.SETUP:
            return False
        return not self.is_complete or self.office_flow.may_be_remade

    def take_over(self, other: Screens) -> None:
        """Go on from where `other`, in another language, is."""
        if other.welcome_flow.wants_mobile:
            self.products_flow.ask_for_mobile()
        self.welcome_flow.take_over(other.welcome_flow)
        self.products_flow.take_over(other.products_flow)
        if other.is_complete:
            self.payment_flow.take_over(other.payment_flow)
            self.attended_flow.take_over(other.attended_flow)
            self.result_flow.take_over(other.result_flow)
            if other.result_flow.ending is not None:
                self.receipt_flow.take_over(other.receipt_flow, other.result_flow.ending)
            self.staff_login.take_over(other.staff_login)
            self.office_flow.take_over(other.office_flow)
            self.idle_flow.take_over(other.idle_flow)

    def set_frozen(self, *, frozen: bool) -> None:
        """Hold every countdown of ours while the shopper waits for help."""
        if self.is_complete:
            self.idle_flow.set_frozen(frozen=frozen)
            self.payment_flow.set_frozen(frozen=frozen)
            self.result_flow.set_frozen(frozen=frozen)

    def complete(self) -> None:
        """Make the other screens. Calling it again changes nothing."""
        if self.is_complete:
            return
        self._make_views()
        self._make_flows()
        self._connect_later()
        self.is_complete = True
        self._show_shop()
        self._show_languages()
        self.welcome.set_ready(ready=True)

    def _make_views(self) -> None:
        # Late, here and below: the first screens need none of these.
        from kiosk.ui.backoffice.office_view import OfficeView  # noqa: PLC0415
        from kiosk.ui.payment_view import PaymentView  # noqa: PLC0415
        from kiosk.ui.result_view import ResultView  # noqa: PLC0415
        from kiosk.ui.staff_login_view import StaffLoginView  # noqa: PLC0415

        theme = self._kiosk.theme
        self.payment, self.result = PaymentView(theme), ResultView(theme)
        self.staff_login, self.office = StaffLoginView(theme), OfficeView(theme)
        self._window.add_screen(Screen.PAYMENT, self.payment)
        self._window.add_screen(Screen.RESULT, self.result)
        self._window.add_screen(Screen.STAFF_LOGIN, self.staff_login)
        self._window.add_screen(Screen.OFFICE, self.office)
        self._headers += [self.payment.header, self.result.header, self.office.header]

    def _make_flows(self) -> None:
        from kiosk.ui.attended_flow import AttendedFlow  # noqa: PLC0415
        from kiosk.ui.attract_flow import AttractFlow  # noqa: PLC0415
        from kiosk.ui.backoffice.office import Surroundings  # noqa: PLC0415
        from kiosk.ui.backoffice.office_flow import OfficeFlow  # noqa: PLC0415
        from kiosk.ui.idle_flow import IdleFlow  # noqa: PLC0415
        from kiosk.ui.payment_flow import PaymentFlow  # noqa: PLC0415
        from kiosk.ui.receipt_flow import ReceiptFlow  # noqa: PLC0415
        from kiosk.ui.result_flow import ResultFlow  # noqa: PLC0415
        from kiosk.ui.return_flow import ReturnFlow  # noqa: PLC0415
        from kiosk.ui.scan_flow import ScanFlow  # noqa: PLC0415
        from kiosk.ui.staff_flow import StaffFlow  # noqa: PLC0415
        from kiosk.ui.widgets.idle_overlay import IdleOverlay  # noqa: PLC0415

        shop, feed, jobs = self._shop, self._feed, self._kiosk.jobs
        self.payment_flow = PaymentFlow(self.payment, shop, feed, self._pictures, jobs)
        self.attended_flow = AttendedFlow(self.payment.confirm, shop, jobs)
        self.result_flow = ResultFlow(self.result, shop.settings.result_seconds)
        desk = self._kiosk.receipts
        self.receipt_flow = ReceiptFlow(self.result, shop.receipts, desk, jobs)
        self.staff_flow = StaffFlow(self.staff_login, shop, jobs)
        around = Surroundings(
            shop=shop,
            feed=feed,
            jobs=self._kiosk.office_jobs,
            theme=self._kiosk.theme,
            pictures=self._pictures,
            machine=self._kiosk.options.machine,
            notices=lambda: self._kiosk.trouble.notices,
            receipts=self._kiosk.receipts,
        )
        self.office_flow = OfficeFlow(self.office, around)
        self.return_flow = None
        bookmark, kiosk = self._kiosk.options.bookmark, self._kiosk
        if bookmark is not None:
            flows = self.payment_flow, self.result_flow
            self.return_flow = ReturnFlow(bookmark, kiosk, shop, *flows)
            self.return_flow.outcome_found.connect(self.result_flow.show_ending)
            self.return_flow.outcome_found.connect(self.receipt_flow.show_found)
        overlay = IdleOverlay(self._kiosk.theme)
        self._window.stage.set_cover("idle", overlay)
        self.idle_flow = IdleFlow(
            self._window,
            overlay,
            idle_seconds=shop.settings.idle_seconds,
            warning_seconds=shop.settings.warning_seconds,
        )
        self.scan_flow = ScanFlow(self._kiosk, self)
        self.attract_flow = AttractFlow(self._kiosk, self)
        self._headers.append(self.attract_flow.view.header)

    def _connect_first(self) -> None:
        kiosk = self._kiosk
        kiosk.session.started.connect(self._enter)
        kiosk.session.started.connect(self._note_visit)
        self.welcome.language_chosen.connect(kiosk.languages.choose)
        self.welcome_flow.mobile_given.connect(self._buy_wanted)
        self.welcome_flow.mobile_refused.connect(self._enter)
        self.products.large_text_requested.connect(self._switch_text_size)
        self.products.language_requested.connect(self._next_language)
        self.products_flow.mobile_needed.connect(self._ask_for_mobile)
        self.products_flow.store_failed.connect(self._feed.failed)
        self._feed.board_changed.connect(self._show_titles)

    def _connect_later(self) -> None:
        go_to = self._window.go_to
        self.welcome.staff_requested.connect(self.staff_flow.open_login)
        self.products.help_requested.connect(self._kiosk.call_for_help)
        self.payment.help_requested.connect(self._kiosk.call_for_help)
        self.payment_flow.ended.connect(self._celebrate)
        self.products_flow.order_placed.connect(self._start_payment)
        self.payment_flow.shown.connect(lambda: go_to(Screen.PAYMENT))
        self.payment_flow.left.connect(self._back_to_sale)
        self.payment_flow.staff_wanted.connect(self._ask_staff)
        self.payment_flow.stopped.connect(self.attended_flow.close)
        self.attended_flow.settled.connect(self.payment_flow.look_again)
        self.payment_flow.ended.connect(self.result_flow.show_ending)
        self.payment_flow.ended.connect(self.receipt_flow.show_ending)
        self.result_flow.shown.connect(lambda: go_to(Screen.RESULT))
        self.result_flow.finished.connect(self._back_to_sale)
        self.result_flow.again_requested.connect(self._try_again)
        self.result_flow.leave_requested.connect(self._leave)
        self.staff_flow.login_shown.connect(lambda: go_to(Screen.STAFF_LOGIN))
        self.staff_flow.signed_in.connect(self.open_office)
        self.staff_flow.cancelled.connect(lambda: go_to(Screen.WELCOME))
        self.office_flow.locked.connect(self._leave_office)
        self.office_flow.leave_requested.connect(self._close)
        self.office_flow.busy_changed.connect(self._keep_office)
        self.idle_flow.walked_away.connect(self._forget)

    def _show_shop(self) -> None:
        settings = self._shop.settings
        self.welcome.set_shop(
            name=settings.shop_name,
            demo=self._shop.is_simulated,
            guest_allowed=settings.guest_allowed,
            staff_hint=settings.staff_hint,
        )
        for header in self._headers:
            header.set_demo(on=self._shop.is_simulated)
        self._show_titles(self._feed.board)

    def _show_languages(self) -> None:
        """Offer the languages, each in its own script: the fonts are there by now."""
        languages = self._kiosk.languages
        languages.offer(self._shop.settings.language_codes)
        self.welcome.set_languages(languages.choices, languages.current)
        after = languages.after_current
        self.products.set_language_chip(None if after is None else after[1])

    @Slot(object)
    def _show_titles(self, board: SaleBoard) -> None:
        shop_name = self._shop.settings.shop_name
        where = self.tr("{shop} · Kiosk {kiosk}").format(
            shop=shop_name, kiosk=self._kiosk.options.name
        )
        title = shop_name if board.sale is None else board.sale.name
        for header in self._headers:
            header.set_titles(title, where)

    @Slot()
    def _enter(self) -> None:
        self._window.go_to(Screen.PRODUCTS)

    @Slot()
    def _note_visit(self) -> None:
        """Count that somebody sees the sale; if that fails, the figures lack one visit."""
        # Later, and on the office's worker: the shopper is not to wait for it.
        QTimer.singleShot(_NOTE_AFTER_MS, self, self._note_visit_now)

    def _note_visit_now(self) -> None:
        shop, sale = self._shop, self._feed.board.sale
        if sale is not None:
            self._kiosk.office_jobs.run(
                self, lambda: shop.office.live.note_visit(sale.id), self._on_noted
            )

    def _on_noted(self, result: Ok[None] | Err) -> None:
        match result:
            case Err(KioskError() as error):
                logger.info("a visit is not counted: %s", error)
            case Err(error):
                raise error
            case _:
                pass

    @Slot()
    def _buy_wanted(self) -> None:
        self._window.go_to(Screen.PRODUCTS)
        self.products_flow.buy_wanted()

    @Slot(str)
    def _ask_for_mobile(self, text: str) -> None:
        self.welcome_flow.ask_for_mobile(text)
        self._window.go_to(Screen.WELCOME)

    @Slot(object)
    def _start_payment(self, order: Order) -> None:
        self.payment_flow.start(order)

    @Slot(object)
    def _ask_staff(self, request: PaymentRequest) -> None:
        order = self.payment_flow.order
        if order is not None:
            self.attended_flow.open(order, request)

    @Slot()
    def _back_to_sale(self) -> None:
        self._feed.refresh()
        self.idle_flow.restart()  # it ran on, unheard, while they paid
        if self._kiosk.session.shopper is None:
            self._kiosk.start_over()  # who paid before a restart is not known any more
        else:
            self._window.go_to(Screen.PRODUCTS)

    @Slot()
    def _leave(self) -> None:
        if self._kiosk.session.shopper is None:
            self._back_to_sale()
        else:
            self._kiosk.session.end()

    @Slot(object)
    def _celebrate(self, ending: Ending) -> None:
        if ending.order.state is OrderState.PAID:
            self._kiosk.sounds.play("paid")

    @Slot(object)
    def _try_again(self, sku: Sku) -> None:
        self._back_to_sale()
        self.products_flow.buy(sku)

    @Slot()
    def _switch_text_size(self) -> None:
        self._kiosk.theme.set_large_text(on=not self._kiosk.theme.large_text)

    @Slot()
    def _next_language(self) -> None:
        after = self._kiosk.languages.after_current
        if after is not None:
            self._kiosk.languages.choose(after[0])

    @Slot()
    def _forget(self) -> None:
        """Nobody is here any more: clear what a shopper or an operator left behind."""
        if self._window.current is Screen.OFFICE:
            self.office_flow.lock()
        elif self._window.current is Screen.STAFF_LOGIN:
            self.staff_flow.cancel()
        elif self._kiosk.session.shopper is not None:
            self._kiosk.session.end()
        else:
            self.welcome.clear()
            self._kiosk.start_over()  # who changed how it looks or speaks has gone, too

    @Slot(object)
    def open_office(self, operator: Operator, start: str = "") -> None:
        """Open the back office; `start` tells how somebody who set the shop up wants to go on."""
        self.office_flow.begin(operator, start)
        self._window.go_to(Screen.OFFICE)

    @Slot()
    def _leave_office(self) -> None:
        self._window.go_to(Screen.WELCOME)
        self._feed.look_for_changes()
        self._kiosk.catch_up_language()

    @Slot(object)
    def _keep_office(self, busy: bool) -> None:  # noqa: FBT001 - a signal's payload
        self.idle_flow.set_frozen(frozen=busy)

    @Slot()
    def _close(self) -> None:
        self._window.allow_close()
        self._window.close()
        self._kiosk.closed.emit()
