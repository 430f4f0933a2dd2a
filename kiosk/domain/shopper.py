"""Who is shopping: a guest, a name or a mobile number. Lives in memory for one session."""

import re
from dataclasses import dataclass

from kiosk.domain.errors import MobileEntryError, NameEntryError
from kiosk.domain.text import clean_line

NAME_LENGTH = 60
_NUMBER = re.compile(r"\+?[0-9 -]+", re.ASCII)
# Indian mobile numbers have ten digits and begin with 6, 7, 8 or 9 (TRAI numbering plan).
_MOBILE = re.compile(r"(?:\+?91|0)?([6-9][0-9]{9})", re.ASCII)


@dataclass(frozen=True, slots=True, kw_only=True)
class Shopper:
    """One person at the kiosk; without name and mobile, a guest."""

    name: str = ""
    mobile: str = ""

    @property
    def is_guest(self) -> bool:
        return not (self.name or self.mobile)

    @classmethod
    def from_entry(cls, text: str) -> "Shopper":
        """Read what was typed: digits are a mobile number, anything else a name.

        Raises:
            MobileEntryError: digits, but no 10-digit Indian mobile number.
            NameEntryError: nothing was typed, or more than 60 characters.
        """
        line = clean_line(text)
        if not any(char.isalnum() for char in line):
            raise NameEntryError("a name or a mobile number is needed")
        if _NUMBER.fullmatch(line):
            match = _MOBILE.fullmatch(line.replace(" ", "").replace("-", ""))
            if match is None:
                raise MobileEntryError("a mobile number has 10 digits and begins with 6, 7, 8 or 9")
            return cls(mobile=match[1])
        if len(line) > NAME_LENGTH:
            raise NameEntryError(f"a name may have up to {NAME_LENGTH} characters")
        return cls(name=line)
