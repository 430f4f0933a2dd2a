"""What a shop decides: its name, how it is paid, and how patient it is."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, fields
from enum import StrEnum

from kiosk.domain import gst
from kiosk.domain.errors import ConfigError
from kiosk.domain.text import clean_line

# What payment apps accept in practice; no official grammar was found.
VPA = re.compile(r"[A-Za-z0-9._-]{2,255}@[A-Za-z][A-Za-z0-9]{1,63}", re.ASCII)
MERCHANT_CODE = re.compile(r"[0-9]{4}", re.ASCII)
GATEWAYS = ("simulated", "attended")
LANGUAGES = ("en", "hi", "ta", "bn", "ur")
RECEIPT_TITLES = ("receipt", "tax_invoice", "bill_of_supply")
_RANGES = {
    "maximum_paise": (100, 10_00_00_000_00),
    "hold_seconds": (30, 3600),
    "default_limit": (0, 10_000),
    "idle_seconds": (20, 3600),
    "warning_seconds": (5, 120),
    "result_seconds": (3, 300),
}


class LatePayment(StrEnum):
    """What happens with money that comes after a cancel or an expiry."""

    FULFIL = "fulfil"
    REFUND = "refund"


@dataclass(frozen=True, slots=True, kw_only=True)
class ShopSettings:
    """The shop's own decisions; every kiosk on one database shares them.

    `gateway` is one of `GATEWAYS`. `default_limit` is the limit per shopper that new offers begin
    with, 0 for none. `languages` are the codes offered to shoppers, separated by commas.

    Raises:
        ConfigError: a value cannot be used; the sentence names its key.
    """

    shop_name: str = "Flash Sale Kiosk"
    address: str = ""
    time_zone: str = "Asia/Kolkata"
    gateway: str = "simulated"
    vpa: str = ""
    payee_name: str = ""
    merchant_code: str = ""
    maximum_paise: int = 1_00_000_00
    hold_seconds: int = 180
    late_payment: LatePayment = LatePayment.FULFIL
    guest_allowed: bool = True
    default_limit: int = 0
    idle_seconds: int = 75
    warning_seconds: int = 15
    result_seconds: int = 15
    languages: str = ",".join(LANGUAGES)
    receipt_title: str = "receipt"
    gstin: str = ""
    receipt_footer: str = ""
    round_off: bool = False
    demo: bool = False
    staff_hint: str = ""

    def __post_init__(self) -> None:
        self._check_types()
        self._check_ranges()
        if self.vpa and not VPA.fullmatch(self.vpa):
            raise ConfigError(f"vpa: {self.vpa!r} is not a UPI address such as shop@bank")
        if self.merchant_code and not MERCHANT_CODE.fullmatch(self.merchant_code):
            raise ConfigError(f"merchant_code: {self.merchant_code!r} must be four digits")
        if self.gstin and not gst.is_gstin(self.gstin):
            raise ConfigError(f"gstin: {self.gstin!r} is not a GSTIN of 15 letters and digits")
        _check_time_zone(self.time_zone)

    @property
    def language_codes(self) -> tuple[str, ...]:
        """The languages offered to shoppers, at least one."""
        return tuple(self.languages.split(","))

    def check_payment(self) -> None:
        """Check that gateway and merchant fit together.

        Raises:
            ConfigError: they do not; the sentence names the key.
        """
        if self.gateway == "simulated" and self.vpa:
            raise ConfigError(
                "gateway: 'simulated' takes no money, it is refused once payment.vpa is set"
            )
        if self.gateway == "attended" and not (self.vpa and self.payee_name):
            raise ConfigError("gateway: 'attended' needs payment.vpa and payment.payee_name")

    def _check_types(self) -> None:
        for field in fields(self):
            value, default = getattr(self, field.name), field.default
            if type(value) is not type(default):
                kind = type(default).__name__
                raise ConfigError(f"{field.name}: {value!r} must be of the kind {kind}")

    def _check_ranges(self) -> None:
        for name, (low, high) in _RANGES.items():
            value = getattr(self, name)
            if not low <= value <= high:
                raise ConfigError(f"{name}: {value} must be from {low} to {high}")
        if not clean_line(self.shop_name):
            raise ConfigError("shop_name: must not be empty")
        if self.payee_name and not clean_line(self.payee_name):
            raise ConfigError("payee_name: must have letters or digits")
        self._check_choices()
        if self.warning_seconds >= self.idle_seconds:
            raise ConfigError("warning_seconds: must be below idle_seconds")

    def _check_choices(self) -> None:
        for name, choices in (("gateway", GATEWAYS), ("receipt_title", RECEIPT_TITLES)):
            if getattr(self, name) not in choices:
                raise ConfigError(f"{name}: must be one of {', '.join(choices)}")
        codes = self.language_codes
        if len(set(codes)) < len(codes) or not set(codes) <= set(LANGUAGES):
            raise ConfigError(f"languages: must be some of {','.join(LANGUAGES)}, each once")

    @classmethod
    def from_values(cls, values: Mapping[str, object]) -> "ShopSettings":
        """Return the defaults with `values` on top; texts of `late_payment` are understood.

        Raises:
            ConfigError: a key is not known, or its value cannot be used.
        """
        known = {field.name for field in fields(cls)}
        for key in values:
            if key not in known:
                raise ConfigError(f"{key}: there is no such setting")
        given: dict[str, object] = dict(values)
        if "late_payment" in given:
            try:
                given["late_payment"] = LatePayment(str(given["late_payment"]))
            except ValueError as error:
                raise ConfigError("late_payment: must be 'fulfil' or 'refund'") from error
        return cls(**given)  # type: ignore[arg-type]  # __post_init__ checks every type


def _check_time_zone(name: str) -> None:
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError  # noqa: PLC0415 - slow, start-up

    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise ConfigError(f"time_zone: {name!r} is not a known time zone") from error
