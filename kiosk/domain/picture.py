"""A product's picture as the shop keeps it."""

import hashlib
import re
from dataclasses import dataclass

_NAME = re.compile(r"(?P<digest>[0-9a-f]{64})\.(?:jpg|png)")


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture in the size that screens need, named after its content: it never changes."""

    name: str
    content: bytes


def named(content: bytes, ending: str) -> Picture:
    """Return `content`, a file with `ending` (``jpg`` or ``png``), under its name."""
    return Picture(f"{hashlib.sha256(content).hexdigest()}.{ending}", content)


def is_kept_name(name: str) -> bool:
    """Return whether `name` is that of a picture which the shop keeps in its database."""
    return _NAME.fullmatch(name) is not None


def fits_name(name: str, content: bytes) -> bool:
    """Return whether `content` is what `name` was made from, and not a damaged copy."""
    match = _NAME.fullmatch(name)
    return match is not None and match["digest"] == hashlib.sha256(content).hexdigest()


def is_bare_name(name: str) -> bool:
    """Return whether `name` is that of a file, and cannot leave its folder on any system."""
    return bool(name) and not name.startswith(".") and not set(name) & set('/\\:\0"<>|?*')
