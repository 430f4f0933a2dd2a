"""The demo shop as written down in `resources/demo/catalogue.toml`. Imports no SQL."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from kiosk.paths import resource

# How long the demo's invisible shoppers take to pay, and then do not.
HOLD_SECONDS = 150


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoCatalogue:
    """The demo shop as written down; `manager` is a name with its PIN."""

    shop: Mapping[str, str]
    sale: Mapping[str, Any]
    operators: tuple[Mapping[str, str], ...]
    products: tuple[Mapping[str, Any], ...]

    @property
    def manager(self) -> tuple[str, str]:
        return self.operators[0]["name"], self.operators[0]["pin"]

    @property
    def staff_hint(self) -> str:
        name, pin = self.manager
        return f"{name}, PIN {pin}"


def read_catalogue() -> DemoCatalogue:
    """Return the demo shop that is shipped with the program."""
    text = resource("demo", "catalogue.toml").read_text(encoding="utf-8")
    content = tomllib.loads(text)
    return DemoCatalogue(
        shop=content["shop"],
        sale=content["sale"],
        operators=tuple(content["operator"]),
        products=tuple(content["product"]),
    )
