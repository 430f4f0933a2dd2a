"""The text of a UPI QR code.

Parameters as in NPCI's "UPI Linking Specifications" (version 1.6): pa, pn, mc, tr, tn, am, cu.
"""

import re
from dataclasses import dataclass
from urllib.parse import quote

from kiosk.domain.settings import MERCHANT_CODE, VPA
from kiosk.domain.text import clean_line

NAME_LENGTH = 50
NOTE_LENGTH = 50
_REFERENCE = re.compile(r"[A-Za-z0-9]{1,35}", re.ASCII)


@dataclass(frozen=True, slots=True, kw_only=True)
class Payee:
    """Who is paid: UPI address, name, and the merchant category code if the bank gave one.

    Raises:
        ValueError: one of them cannot stand in a UPI URI; the sentence names it.
    """

    vpa: str
    name: str
    merchant_code: str = ""

    def __post_init__(self) -> None:
        if not VPA.fullmatch(self.vpa):
            raise ValueError(f"vpa {self.vpa!r} is not a UPI address")
        if not clean_line(self.name):
            raise ValueError("name must not be empty")
        if self.merchant_code and not MERCHANT_CODE.fullmatch(self.merchant_code):
            raise ValueError(f"merchant_code {self.merchant_code!r} must be four digits")


def upi_uri(payee: Payee, *, amount_paise: int, reference: str, note: str = "") -> str:
    """Return the ``upi://pay`` URI that asks for `amount_paise` under `reference`.

    Percent-encoded as RFC 3986 says, a space as ``%20``. The ``@`` of the address stays literal:
    some payment apps misread ``%40``. Name and note are cut to 50 characters.

    Raises:
        ValueError: the amount is not above 0, or the reference is not 1 to 35 of ``[A-Za-z0-9]``.
    """
    if amount_paise <= 0:
        raise ValueError(f"amount_paise must be above 0, got {amount_paise}")
    if not _REFERENCE.fullmatch(reference):
        raise ValueError(f"reference {reference!r} must be 1 to 35 letters and digits")
    fields = {
        "pa": payee.vpa,
        "pn": clean_line(payee.name)[:NAME_LENGTH].strip(),
        "mc": payee.merchant_code,
        "tr": reference,
        "tn": clean_line(note)[:NOTE_LENGTH].strip(),
        "am": f"{amount_paise // 100}.{amount_paise % 100:02d}",
        "cu": "INR",
    }
    query = "&".join(f"{key}={quote(value, safe='@')}" for key, value in fields.items() if value)
    return f"upi://pay?{query}"
