"""The one calm line of the payment screen, which another language says again in its own words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiosk.domain.errors import DatabaseBusyError, KioskError
from kiosk.ui import sentences
from kiosk.ui.durations import minutes_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.domain.payment import PaymentRequest
    from kiosk.ui.payment_view import PaymentView


class PaymentNotices:
    """What is said about an order that is being paid."""

    def __init__(self, view: PaymentView) -> None:
        self._view = view
        self._last: Callable[[PaymentView], None] | None = None

    def forget(self) -> None:
        """Another order, or another step of it: what was said is not said again."""
        self._last = None

    def say_again(self, other: PaymentNotices) -> None:
        """Say what `other`, on the same screen in another language, said last."""
        if other._last is not None:
            self._say(other._last)

    def not_here_yet(self) -> None:
        """The gateway has seen no money."""
        self._say(
            lambda view: view.show_notice(
                _tr("Your payment has not reached us yet. One more moment, please."), tone="blue"
            )
        )

    def claimed(self, number: str, request: PaymentRequest) -> None:
        """Somebody looks after the order `number`; the ring is full with the longer time."""
        self._say(
            lambda view: view.show_claimed(
                _tr("Somebody of the shop is coming to look. Your order: {number}").format(
                    number=number
                ),
                hold_seconds=hold_seconds(request),
            )
        )

    def no_money(self) -> None:
        """Somebody has looked, and nothing has come."""
        self._say(
            lambda view: view.show_unclaimed(
                _tr("No money has come yet. Please look at your payment app, or scan again.")
            )
        )

    def gate(self, seconds: int) -> None:
        """Others are paying for what is left, for about `seconds`."""
        self._say(
            lambda view: view.show_gate(
                _tr("Someone is paying for the last one, free again in about {time}.").format(
                    time=minutes_text(seconds)
                ),
                seconds,
            )
        )

    def free_now(self) -> None:
        """The others have gone."""
        self._view.show_gate("", None)
        self._say(
            lambda view: view.show_notice(_tr("It is free now. Press Pay Now."), tone="green")
        )

    def too_few(self, error: KioskError) -> None:
        """Some of the others have paid: what is left is for sale, and less than was wanted."""
        self._view.show_gate("", None)
        self.problem(error, has_code=False)

    def problem(self, error: KioskError, *, has_code: bool) -> None:
        """Something is wrong; a code that is on the screen stays there."""
        is_about_money = has_code and not isinstance(error, DatabaseBusyError)
        self._say(
            lambda view: view.show_notice(
                _tr("We could not reach the bank. Your payment is not lost; please call the staff.")
                if is_about_money
                else sentences.explain(error),
                tone="amber",
            )
        )

    def _say(self, how: Callable[[PaymentView], None]) -> None:
        self._last = how
        how(self._view)


def hold_seconds(request: PaymentRequest) -> int:
    """Return for how long a code is good from its issue on; a claim makes it longer."""
    return round((request.expires_at - request.issued_at).total_seconds())


def _tr(text: str) -> str:
    return QCoreApplication.translate("PaymentFlow", text)
