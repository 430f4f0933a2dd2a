"""A gateway that is a person: an operator looks at the merchant's phone, and says what came.

A bare ``upi://`` code reports nothing back to whoever shows it, and a picture on the shopper's
phone proves nothing: such pictures are commonly forged.
"""

from kiosk.domain.payment import ATTENDED, PaymentFact, PaymentRequest
from kiosk.gateways.upi import Payee, upi_uri


class AttendedGateway:
    """Shows the merchant's own code, and knows nothing by itself."""

    name = ATTENDED
    asks_staff = True

    def __init__(self, payee: Payee) -> None:
        self._payee = payee

    def upi_uri(self, request_id: str, *, order_number: str, amount_paise: int) -> str:
        """Return a code that pays the merchant."""
        return upi_uri(
            self._payee,
            amount_paise=amount_paise,
            reference=request_id.replace("-", ""),
            note=f"Order {order_number}",
        )

    def claimed(self, request: PaymentRequest) -> tuple[PaymentFact, ...]:  # noqa: ARG002
        """Return nothing: what the shopper says is no fact, and a person is asked."""
        return ()
