"""What a shop decides: its name, how it is paid, and how patient it is."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, fields
from enum import StrEnum

from kiosk.domain.errors import ConfigError
from kiosk.domain.text import clean_line

# What payment apps accept in practice; no official grammar was found.
VPA = re.compile(r"[A-Za-z0-9._-]{2,255}@[A-Za-z][A-Za-z0-9]{1,63}", re.ASCII)
MERCHANT_CODE = re.compile(r"[0-9]{4}", re.ASCII)


class LatePayment(StrEnum):
    """What happens with money that comes after a cancel or an expiry."""

    FULFIL = "fulfil"
    REFUND = "refund"


@dataclass(frozen=True, slots=True, kw_only=True)
class ShopSettings:
    """The shop's own decisions; every kiosk on one database shares them.

    Raises:
        ConfigError: a value cannot be used; the sentence names its key.
    """

    shop_name: str = "Flash Sale Kiosk"
    address: str = ""
    time_zone: str = "Asia/Kolkata"
    vpa: str = ""
    payee_name: str = ""
    merchant_code: str = ""
    maximum_paise: int = 1_00_000_00
    hold_seconds: int = 180
    late_payment: LatePayment = LatePayment.FULFIL
    guest_allowed: bool = True
    idle_seconds: int = 75
    warning_seconds: int = 15
    result_seconds: int = 15
    demo: bool = False
    staff_hint: str = ""

    def __post_init__(self) -> None:
        self._check_types()
        self._check_ranges()
        if self.vpa and not VPA.fullmatch(self.vpa):
            raise ConfigError(f"vpa: {self.vpa!r} is not a UPI address such as shop@bank")
        if self.merchant_code and not MERCHANT_CODE.fullmatch(self.merchant_code):
            raise ConfigError(f"merchant_code: {self.merchant_code!r} must be four digits")
        _check_time_zone(self.time_zone)

    def _check_types(self) -> None:
        for field in fields(self):
            value, default = getattr(self, field.name), field.default
            if type(value) is not type(default):
                kind = type(default).__name__
                raise ConfigError(f"{field.name}: {value!r} must be of the kind {kind}")

    def _check_ranges(self) -> None:
        ranges = {
            "maximum_paise": (100, 10_00_00_000_00),
            "hold_seconds": (30, 3600),
            "idle_seconds": (20, 3600),
            "warning_seconds": (5, 120),
            "result_seconds": (3, 300),
        }
        for name, (low, high) in ranges.items():
            value = getattr(self, name)
            if not low <= value <= high:
                raise ConfigError(f"{name}: {value} must be from {low} to {high}")
        if not clean_line(self.shop_name):
            raise ConfigError("shop_name: must not be empty")
        if self.payee_name and not clean_line(self.payee_name):
            raise ConfigError("payee_name: must have letters or digits")
        if self.warning_seconds >= self.idle_seconds:
            raise ConfigError("warning_seconds: must be below idle_seconds")

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
