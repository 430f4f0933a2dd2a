"""What a product card says in each of its states; no painting."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from kiosk.domain.money import format_paise
from kiosk.domain.sale import Offer, SaleState
from kiosk.ui.durations import minutes_text

translate = QCoreApplication.translate


class CardAction(StrEnum):
    """What a tap on the card does; also how its button looks."""

    BUY = "buy"
    NOTIFY = "notify"
    TOLD = "told"
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class CardFace:
    """The texts of one card. `tone` is the colour token of the badge; "" hides a text.

    `badge_long` is for cards where the badge has a row of its own.
    """

    name: str
    price: str
    list_price: str
    discount: str
    badge: str
    badge_long: str
    tone: str
    button: str
    action: CardAction
    pale: bool
    accessible: str

    @property
    def is_live(self) -> bool:
        """True when a tap does something."""
        return self.action in {CardAction.BUY, CardAction.NOTIFY}


@dataclass(frozen=True, slots=True, kw_only=True)
class Badge:
    """A stock badge: short and long form, colour token, and how it is read out."""

    text: str
    tone: str
    spoken: str
    long_text: str = ""


def card_face(
    offer: Offer, *, state: SaleState | None, now: datetime | None, notified: bool
) -> CardFace:
    """Return what the card of `offer` says at `now` (aware) while the sale is in `state`."""
    badge = stock_badge(offer, now)
    text, action = _button(offer, state, notified=notified)
    percent = offer.percent_off
    return CardFace(
        name=" ".join(offer.name.split()),
        price=format_paise(offer.price_paise),
        list_price=format_paise(offer.list_price_paise) if percent else "",
        discount=translate("Card", "{percent}% off").format(percent=percent) if percent else "",
        badge=badge.text,
        badge_long=badge.long_text or badge.text,
        tone=badge.tone,
        button=text,
        action=action,
        pale=offer.is_sold_out or offer.snoozed,
        accessible=_spoken(offer, badge, text),
    )


def stock_badge(offer: Offer, now: datetime | None) -> Badge:
    """Return how many are left, in words."""
    left = offer.available
    if offer.is_sold_out or offer.snoozed:
        on_break = translate("Card", "Taking a break")
        text = translate("Card", "Sold out") if offer.is_sold_out else on_break
        return Badge(text=text, tone="grey", spoken=text)
    if offer.is_held:
        return _held_badge(offer, now)
    if offer.held:
        return Badge(
            text=translate("Card", "{left} left · {paying} paying").format(
                left=left, paying=offer.held
            ),
            tone="amber" if offer.is_low else "green",
            spoken=translate("Card", "{left} left, {paying} being paid for").format(
                left=left, paying=offer.held
            ),
        )
    if left == 1:
        text = translate("Card", "Last one")
        return Badge(text=text, tone="amber", spoken=text)
    if offer.is_low:
        text = translate("Card", "Only {left} left").format(left=left)
        return Badge(text=text, tone="amber", spoken=text)
    text = translate("Card", "{left} left").format(left=left)
    return Badge(text=text, tone="green", spoken=text)


def _held_badge(offer: Offer, now: datetime | None) -> Badge:
    spoken = translate("Card", "being paid for")
    if offer.free_at is None or now is None:
        return Badge(text=translate("Card", "Being paid for"), tone="blue", spoken=spoken)
    seconds = (offer.free_at - now).total_seconds()
    if seconds <= 0:
        return Badge(text=translate("Card", "Free any moment"), tone="blue", spoken=spoken)
    clock = minutes_text(seconds)
    return Badge(
        text=translate("Card", "Being paid · {clock}").format(clock=clock),
        long_text=translate("Card", "Being paid · free in {clock}").format(clock=clock),
        tone="blue",
        spoken=translate("Card", "being paid for, free in about {clock}").format(clock=clock),
    )


def _button(offer: Offer, state: SaleState | None, *, notified: bool) -> tuple[str, CardAction]:
    if offer.is_sold_out:
        return translate("Card", "Sold out"), CardAction.NONE
    if state is not SaleState.OPEN:
        return _closed_text(state), CardAction.NONE
    if offer.snoozed:
        return translate("Card", "Not on sale just now"), CardAction.NONE
    if not offer.is_held:
        return translate("Card", "Buy Now"), CardAction.BUY
    if notified:
        return translate("Card", "We will tell you"), CardAction.TOLD
    return translate("Card", "Tell me when free"), CardAction.NOTIFY


def _closed_text(state: SaleState | None) -> str:
    match state:
        case SaleState.UPCOMING:
            return translate("Card", "Opens soon")
        case SaleState.PAUSED:
            return translate("Card", "Paused")
        case _:
            return translate("Card", "Sale over")


def _spoken(offer: Offer, badge: Badge, button: str) -> str:
    """Return the card as one sentence for a screen reader."""
    parts = [
        " ".join(offer.name.split()),
        translate("Card", "{price} rupees").format(
            price=format_paise(offer.price_paise).removeprefix("₹")
        ),
    ]
    if offer.percent_off:
        parts.append(translate("Card", "{n} percent off").format(n=offer.percent_off))
    if badge.spoken != button:
        parts.append(badge.spoken)
    return translate("Card", "{facts}. {button}.").format(facts=", ".join(parts), button=button)
