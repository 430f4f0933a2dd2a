"""What every gateway can do."""

from typing import Protocol

from kiosk.domain.payment import PaymentFact, PaymentRequest


class PaymentGateway(Protocol):
    """Someone who can say whether money came. Reports facts; never changes an order.

    All methods may take seconds and are called outside any transaction.
    """

    @property
    def name(self) -> str:
        """The word stored with every request and payment."""
        ...

    @property
    def asks_staff(self) -> bool:
        """True where nobody but a person can say whether money came."""
        ...

    def upi_uri(self, request_id: str, *, order_number: str, amount_paise: int) -> str:
        """Return what the QR code of a new payment request says."""
        ...

    def claimed(self, request: PaymentRequest) -> tuple[PaymentFact, ...]:
        """Return the money known for `request`, now that the shopper says it is paid.

        Raises:
            GatewayUnavailableError: the provider could not be asked; the money may have come.
        """
        ...
