"""A gateway for demonstrations: whoever says "I have paid" has paid."""

from kiosk.domain.payment import PaymentFact, PaymentRequest
from kiosk.gateways.upi import Payee, upi_uri

# No bank answers to this address, so a curious phone cannot lose money.
UNPAYABLE_VPA = "kiosk.demo@notabank"


class SimulatedGateway:
    """Believes the shopper, in full, exactly once for each request."""

    name = "simulated"
    asks_staff = False

    def __init__(self, payee_name: str) -> None:
        self._payee = Payee(vpa=UNPAYABLE_VPA, name=payee_name)

    def upi_uri(self, request_id: str, *, order_number: str, amount_paise: int) -> str:
        """Return a code that looks real and cannot be paid."""
        return upi_uri(
            self._payee,
            amount_paise=amount_paise,
            reference=request_id.replace("-", ""),
            note=f"Order {order_number}",
        )

    def claimed(self, request: PaymentRequest) -> tuple[PaymentFact, ...]:
        """Return the whole amount; the same reference however often it is asked."""
        fact = PaymentFact(
            request_id=request.id,
            gateway=self.name,
            reference=f"SIM-{request.id}",
            amount_paise=request.amount_paise,
            confirmed_by="simulated",
        )
        return (fact,)
