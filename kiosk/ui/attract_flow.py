"""While nobody is at the kiosk, its offers pass by; the first touch ends it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.domain.sale import Offer, SaleBoard, SaleState
from kiosk.ui import sentences
from kiosk.ui.attract_view import AttractView
from kiosk.ui.card_face import card_face
from kiosk.ui.main_window import Screen

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtGui import QPixmap

    from kiosk.ui.kiosk import Kiosk
    from kiosk.ui.screens import Screens

IDLE_MS = 20_000
EACH_MS = 6_000
_SHOWN_IN = frozenset({SaleState.OPEN, SaleState.UPCOMING})


class AttractFlow(QObject):
    """Begins when nobody has touched the welcome screen for a while, and nothing is typed there.

    Where there is nothing to buy, the welcome screen stays as it is: it says so.
    """

    def __init__(self, kiosk: Kiosk, screens: Screens) -> None:
        self.view = AttractView(kiosk.theme, screens.welcome)
        super().__init__(self.view)
        if kiosk.feed is None or kiosk.pictures is None:
            raise RuntimeError("offers need an open shop")
        self._kiosk = kiosk
        self._welcome = screens.welcome
        self._feed = kiosk.feed
        self._pictures = kiosk.pictures
        self._offer: Offer | None = None
        self._idle = QTimer(self)
        self._idle.setObjectName("attractIdleTimer")
        self._idle.setSingleShot(True)
        self._idle.setInterval(IDLE_MS)
        self._idle.timeout.connect(self.begin)
        self._turn = QTimer(self)
        self._turn.setObjectName("attractTurnTimer")
        self._turn.setInterval(EACH_MS)
        self._turn.timeout.connect(self._go_on)
        kiosk.window.activity.connect(self._on_activity)
        kiosk.feed.board_changed.connect(self._on_board)
        kiosk.feed.ticked.connect(self._on_tick)
        kiosk.pictures.ready.connect(self._on_picture)
        self.view.resized.connect(self._show_again)
        self._idle.start()

    @Slot()
    def begin(self) -> None:
        """Let the offers pass by, if nobody is in the middle of something."""
        if not self._may_begin:
            self._idle.start()
            return
        self._kiosk.languages.start_over()  # of whoever walked away from here
        self.view.cover()
        self._on_tick(self._feed.now())
        self._go_on()
        self._turn.start()

    @Slot()
    def end(self) -> None:
        """Show the welcome screen again. Calling it again changes nothing."""
        self._turn.stop()
        self._offer = None
        self.view.hide()
        self._idle.start()

    @property
    def _may_begin(self) -> bool:
        window, welcome = self._kiosk.window, self._welcome
        is_free = window.current is Screen.WELCOME and not window.is_sliding
        is_free = is_free and self._kiosk.session.shopper is None and not welcome.typed
        return is_free and welcome.isVisible() and bool(self._offers())

    def _offers(self) -> list[Offer]:
        """Return what can be bought now or soon: with pictures, if any has one."""
        board = self._feed.board
        if board.sale is None or board.sale.state_at(self._feed.now()) not in _SHOWN_IN:
            return []
        offers = [offer for offer in board.offers if not offer.is_sold_out and not offer.snoozed]
        return [offer for offer in offers if offer.photo] or offers

    @Slot()
    def _on_activity(self) -> None:
        self._idle.start()
        if self._turn.isActive():
            # Once the view has had the touch: what lies below must not.
            QTimer.singleShot(0, self, self.end)

    @Slot()
    def _go_on(self) -> None:
        offers = self._offers()
        if not offers or not self.view.isVisible():
            self.end()
            return
        self._offer = _after(offers, self._offer)
        self._show(self._offer, fading=True)
        following = _after(offers, self._offer)
        self._picture(following)  # drawn while this one is looked at

    @Slot()
    def _show_again(self) -> None:
        if self._offer is not None:
            self._show(self._offer, fading=False)

    def _show(self, offer: Offer, *, fading: bool) -> None:
        now, sale = self._feed.now(), self._feed.board.sale
        state = None if sale is None else sale.state_at(now)
        face = card_face(offer, state=state, now=now, notified=False)
        self.view.show_offer(face, self._picture(offer), fading=fading)

    def _picture(self, offer: Offer) -> QPixmap | None:
        return self._pictures.pixmap(offer.photo, self.view.picture_size) if offer.photo else None

    @Slot(object)
    def _on_picture(self, photo: str) -> None:
        if self._offer is not None and self._offer.photo == photo:
            self._show_again()

    @Slot(object)
    def _on_board(self, board: SaleBoard) -> None:
        """Follow the stock; an offer that has gone makes room for the next."""
        if self._offer is None:
            return
        offer = board.find(self._offer.sku)
        if offer is None or offer not in self._offers():
            self._go_on()
        elif offer != self._offer:
            self._offer = offer
            self._show_again()

    @Slot(object)
    def _on_tick(self, now: datetime) -> None:
        if not self.view.isVisible():
            return
        caption, seconds = sentences.countdown(self._feed.board.sale, now)
        if seconds is None:
            self.view.header.clear_status()
        else:
            self.view.header.set_status(caption, sentences.clock_text(seconds))


def _after(offers: list[Offer], shown: Offer | None) -> Offer:
    """Return the offer after `shown`, the first one where that is not among them."""
    skus = [offer.sku for offer in offers]
    place = skus.index(shown.sku) + 1 if shown is not None and shown.sku in skus else 0
    return offers[place % len(offers)]
