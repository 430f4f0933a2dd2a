"""Which order's code is on this kiosk's screen: the kiosk finds it again after a power cut."""

from __future__ import annotations

import logging
import os
import re
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from kiosk.domain.errors import OrderNotFoundError
from kiosk.domain.order import Order, OrderState

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.domain.payment import PaymentRequest
    from kiosk.services.checkout import CheckoutService

logger = logging.getLogger(__name__)

# What came to its end longer ago is nobody's news: whoever waited for it has gone.
LATELY = timedelta(minutes=10)
_WINDOWS = 16
_ORDER_ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.ASCII)


class Bookmark:
    """A small file in the data folder with the id of one order, and nothing about a person.

    Each window of one kiosk name has a file of its own, which is its own until its process ends.
    Whatever is wrong with the file is logged, and never keeps anybody from buying.
    """

    def __init__(self, folder: Path, kiosk: str) -> None:
        self._folder = folder
        self._kiosk = kiosk
        self._handle: int | None = None

    def keep(self, order_id: str) -> None:
        """Write down that the code of `order_id` is on the screen; it is on the disk then."""
        self._write(f"{order_id}\n".encode())

    def forget(self) -> None:
        """Nothing is on the screen any more that a restart should find again."""
        self._write(b"")

    def read(self) -> str:
        """Return the id that was kept, "" if there is none that could be one."""
        try:
            handle = self._opened()
            os.lseek(handle, 0, os.SEEK_SET)
            text = os.read(handle, 64).decode("ascii", errors="replace").strip()
        except OSError as error:
            logger.warning("which order was on the screen cannot be read: %s", error)
            return ""
        return text if _ORDER_ID.fullmatch(text) else ""

    def close(self) -> None:
        """Let another window have the file; what stands in it stays."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None

    def _write(self, content: bytes) -> None:
        try:
            handle = self._opened()
            os.lseek(handle, 0, os.SEEK_SET)
            os.write(handle, content)
            os.ftruncate(handle, len(content))
            os.fsync(handle)
        except OSError as error:
            logger.warning("a restart will not find the order on the screen: %s", error)

    def _opened(self) -> int:
        """Return the handle of the first file that no other window has."""
        if self._handle is None:
            # Late: a window has a bookmark before it is painted, and SQLAlchemy after that.
            from kiosk.store.files import lock_file  # noqa: PLC0415

            self._folder.mkdir(parents=True, exist_ok=True)
            for number in range(1, _WINDOWS + 1):
                path = self._folder / f"on-screen-{self._kiosk}-{number}.txt"
                handle = os.open(path, os.O_CREAT | os.O_RDWR, 0o600)
                if lock_file(handle, wait=False):
                    self._handle = handle
                    return handle
                os.close(handle)
            raise OSError(f"there are {_WINDOWS} windows already")
        return self._handle


def find_again(
    bookmark: Bookmark, checkout: CheckoutService, *, kiosk: str, now: datetime
) -> tuple[Order, PaymentRequest | None] | None:
    """Return the order that `bookmark` names, with its live request, if somebody may wait for it.

    That is an order of this `kiosk` with a live code, or one that has ended lately. Any other is
    forgotten.

    Raises:
        StoreError: the database cannot be read just now; nothing is forgotten.
    """
    order_id = bookmark.read()
    if not order_id:
        return None
    try:
        order, request = checkout.standing(order_id)
    except OrderNotFoundError:
        logger.warning("the order that was on the screen is none of this shop")
        bookmark.forget()
        return None
    if order.kiosk == kiosk and _is_news(order, request, now):
        logger.info("order %s is on the screen again", order.number)
        return order, request
    bookmark.forget()
    return None


def _is_news(order: Order, request: PaymentRequest | None, now: datetime) -> bool:
    if order.state is OrderState.AWAITING_PAYMENT:
        return request is not None and now < request.expires_at + LATELY
    return order.closed_at is not None and now < order.closed_at + LATELY
