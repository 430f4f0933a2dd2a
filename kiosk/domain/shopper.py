"""Who is shopping: a guest, a name or a mobile number. Lives in memory for one session."""

import hashlib
import hmac
import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

from kiosk.domain.errors import MobileEntryError, NameEntryError
from kiosk.domain.text import clean_line

NAME_LENGTH = 60
# How a shopper is stored begins with one of these; a guest is stored as nothing.
MOBILE_KEY = "mobile:"
NAME_KEY = "name:"
_NOT_DIALLED = re.compile(r"[^+0-9]", re.ASCII)
# Indian mobile numbers have ten digits and begin with 6, 7, 8 or 9 (TRAI numbering plan).
_MOBILE = re.compile(r"(?:\+?91|0)?([6-9][0-9]{9})", re.ASCII)
_MOBILE_WITHIN = re.compile(r"(?<![0-9])(?:\+?91|0)?([6-9][0-9]{9})(?![0-9])", re.ASCII)


@dataclass(frozen=True, slots=True, kw_only=True)
class Shopper:
    """One person at the kiosk; without name and mobile, a guest. `mobile` has ten digits.

    Raises:
        MobileEntryError: `mobile` is no Indian mobile number without prefix.
    """

    name: str = ""
    mobile: str = ""

    def __post_init__(self) -> None:
        match = _MOBILE.fullmatch(self.mobile)
        if self.mobile and (match is None or match[1] != self.mobile):
            raise MobileEntryError("a mobile number has 10 digits and begins with 6, 7, 8 or 9")

    @property
    def is_guest(self) -> bool:
        return not (self.name or self.mobile)

    @classmethod
    def from_entry(cls, text: str) -> "Shopper":
        """Read what was typed: digits are a mobile number, anything else a name.

        Digits of any script count. A number inside a name is taken out, so that it is never
        stored as it was typed.

        Raises:
            MobileEntryError: digits, but no 10-digit Indian mobile number.
            NameEntryError: nothing was typed, or more than 60 characters.
        """
        line = _ascii_digits(clean_line(text))
        if not any(char.isalnum() for char in line):
            raise NameEntryError("a name or a mobile number is needed")
        if not any(char.isalpha() for char in line):
            match = _MOBILE.fullmatch(_NOT_DIALLED.sub("", line))
            if match is None:
                raise MobileEntryError("a mobile number has 10 digits and begins with 6, 7, 8 or 9")
            return cls(mobile=match[1])
        within = _MOBILE_WITHIN.search(line)
        name = line if within is None else clean_line(line.replace(within[0], " "))
        if len(name) > NAME_LENGTH:
            raise NameEntryError(f"a name may have up to {NAME_LENGTH} characters")
        return cls(name=name, mobile="" if within is None else within[1])


@dataclass(frozen=True, slots=True)
class StoredShopper:
    """What the shop remembers of a shopper: a name, or the end of a mobile number; or nothing."""

    name: str = ""
    last_four: str = ""

    @classmethod
    def from_key(cls, key: str) -> "StoredShopper":
        """Read what `stored_key` wrote."""
        if key.startswith(MOBILE_KEY):
            return cls(last_four=key.rpartition(":")[2])
        return cls(name=key.removeprefix(NAME_KEY))


def stored_key(shopper: Shopper | None, secret: Callable[[], bytes]) -> str:
    """Return what is stored of the shopper: never a mobile number in the clear.

    `secret` returns the shop's own; it is asked only where there is a number.
    """
    if shopper is None or shopper.is_guest:
        return ""
    if not shopper.mobile:
        return f"{NAME_KEY}{shopper.name}"
    digest = hmac.new(secret(), shopper.mobile.encode(), hashlib.sha256).hexdigest()
    return f"{MOBILE_KEY}{digest}:{shopper.mobile[-4:]}"


def _ascii_digits(line: str) -> str:
    """Return `line` with the decimal digits of every script as 0 to 9."""
    return "".join(
        str(unicodedata.decimal(char)) if char.isdecimal() and not char.isascii() else char
        for char in line
    )
