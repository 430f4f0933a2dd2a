"""What no log and no file for support may tell: mobile numbers in full, passwords, PINs."""

import re

# Ten digits that begin with 6 to 9, plain or in the groups that people write them in, with or
# without +91 or 0 (dot.gov.in, National Numbering Plan). Longer rows of digits stay: a bank's
# reference has twelve, and an identifier has letters beside its digits.
_MOBILE = re.compile(
    r"(?<![0-9A-Za-z])(?:\+91[ \u00a0-]?|0)?[6-9]"
    r"(?:[0-9]{4}[ \u00a0-]?[0-9]{3}|[0-9]{3}[ \u00a0-][0-9]{3}[ \u00a0-][0-9]"
    r"|[0-9]{2}[ \u00a0-][0-9]{3}[ \u00a0-][0-9]{2}|[0-9][ \u00a0-][0-9]{4}[ \u00a0-][0-9]{2})"
    r"([0-9]{2})(?![0-9A-Za-z])"
)
# ://user:password@server; a password that was not encoded may have an @ of its own, and an
# address that was taken for a file's name has lost one of its slashes.
_IN_URL = re.compile(r"(:/{1,2}[^\s:/@]*:)\S+@")
_NAMED = re.compile(
    r"(?i)\b((?:[a-z]+_)*(?:pass|pwd|pin(?:_hash|_again)?|token)|[a-z_]*(?:password|passwd|secret)"
    r"|(?:api|access)[_-]?key)"
    r"(['\"]?\s*[=:]\s*)(\"(?:[^\"\\]|\\.)*\"|'(?:[^'\\]|\\.)*'|[^\s,;&]+)"
)


def mask(text: str) -> str:
    """Return `text` without secrets; of a mobile number its last two digits stay."""
    text = _IN_URL.sub(r"\1***@", text)
    text = _NAMED.sub(r"\1\2***", text)
    return _MOBILE.sub(r"********\1", text)
