"""The first screen: shows the sale to passers-by and lets shoppers in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Signal, Slot

from kiosk.domain.errors import EntryError, MobileEntryError
from kiosk.domain.sale import SaleBoard, SaleState
from kiosk.domain.shopper import Shopper
from kiosk.ui import sentences

if TYPE_CHECKING:
    from datetime import datetime

    from kiosk.ui.board_feed import BoardFeed
    from kiosk.ui.pictures import PictureStore
    from kiosk.ui.session import Session
    from kiosk.ui.welcome_view import WelcomeView

_PICTURES = 5
_PICTURE_SIZE = QSize(240, 200)


class WelcomeFlow(QObject):
    """Turns what is typed into a session.

    Signals:
        mobile_given: the number that an offer asked for is known now.
        mobile_refused: the shopper goes back without giving a number.
    """

    mobile_given = Signal()
    mobile_refused = Signal()

    def __init__(
        self,
        view: WelcomeView,
        session: Session,
        feed: BoardFeed,
        pictures: PictureStore,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._view = view
        self._session = session
        self._feed = feed
        self._pictures = pictures
        self._wants_mobile = False
        self._problem: EntryError | None = None
        view.entered.connect(self._enter)
        view.guest_requested.connect(self._enter_as_guest)
        session.ended.connect(self._start_over)
        feed.board_changed.connect(self._show_board)
        feed.ticked.connect(self._show_time)
        pictures.ready.connect(self._show_pictures)
        self._show_board(feed.board)

    @property
    def wants_mobile(self) -> bool:
        """True while a shopper who is in already is asked for a mobile number."""
        return self._wants_mobile

    def take_over(self, other: WelcomeFlow) -> None:
        """Go on from where `other`, on the same screen in another language, is."""
        self._view.take_over(other._view)
        if other._problem is not None:
            self._refuse(other._problem)

    def ask_for_mobile(self, limit_text: str) -> None:
        """Ask the shopper, who is in already, for the number that a limited offer needs."""
        self._wants_mobile = True
        self._view.clear()
        self._view.set_guest_text(self.tr("Back to the sale"))
        self._view.show_problem(limit_text)

    @Slot(object)
    def _enter(self, text: str) -> None:
        try:
            shopper = Shopper.from_entry(text)
            if self._wants_mobile and not shopper.mobile:
                raise MobileEntryError("a mobile number is needed")
        except EntryError as error:
            self._refuse(error)
            return
        if self._wants_mobile:
            self._session.add_mobile(shopper)
            self._start_over()
            self.mobile_given.emit()
        else:
            self._start_over()
            self._session.start(shopper)

    def _refuse(self, error: EntryError) -> None:
        self._problem = error
        self._view.show_problem(sentences.explain(error))

    @Slot()
    def _enter_as_guest(self) -> None:
        asked = self._wants_mobile
        self._start_over()
        if asked:
            self.mobile_refused.emit()
        else:
            self._session.start(Shopper())

    @Slot()
    def _start_over(self) -> None:
        self._wants_mobile = False
        self._problem = None
        self._view.set_guest_text(None)
        self._view.clear()
        self._view.show_problem("")

    @Slot(object)
    def _show_board(self, board: SaleBoard) -> None:
        self._show_pictures()
        self._show_time(self._feed.now())
        if board.sale is None:
            self._view.show_sale(
                title=self.tr("No sale yet"),
                lines=[self.tr("Please come back soon.")],
                pictures=[],
            )

    @Slot()
    def _show_pictures(self) -> None:
        board = self._feed.board
        if board.sale is None:
            return
        chosen = [offer for offer in board.offers if offer.photo and not offer.is_sold_out]
        self._view.show_sale(
            title=board.sale.name,
            lines=self._lines(board),
            pictures=[
                self._pictures.pixmap(offer.photo, _PICTURE_SIZE) for offer in chosen[:_PICTURES]
            ],
        )

    def _lines(self, board: SaleBoard) -> list[str]:
        if board.sale is not None and board.sale.state_at(self._feed.now()) is SaleState.CLOSED:
            return [self.tr("Thank you for coming."), self.tr("The next sale is being prepared.")]
        best = max((offer.percent_off for offer in board.offers), default=0)
        offers = self.tr("{count} offers, up to {percent}% off.")
        return [
            offers.format(count=len(board.offers), percent=best),
            self.tr("What you see on the shelf is what is left."),
        ]

    @Slot(object)
    def _show_time(self, now: datetime) -> None:
        self._view.show_countdown(*sentences.countdown(self._feed.board.sale, now))
