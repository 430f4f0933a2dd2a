"""The shop's settings as they are typed: text for every key, and back."""

from collections.abc import Mapping
from dataclasses import fields
from enum import StrEnum

from kiosk.domain import entries
from kiosk.domain.errors import ConfigError, InputError
from kiosk.domain.problems import Problem, ProblemKind
from kiosk.domain.settings import ShopSettings
from kiosk.domain.text import clean_line

# What only the program itself sets.
_NOT_TYPED = frozenset({"demo", "staff_hint"})
_CODES = frozenset({"vpa", "merchant_code", "gstin", "languages"})
_KINDS = {
    "vpa": ProblemKind.NOT_A_UPI_ADDRESS,
    "merchant_code": ProblemKind.NOT_A_MERCHANT_CODE,
    "gstin": ProblemKind.NOT_A_GSTIN,
    "time_zone": ProblemKind.NOT_A_TIME_ZONE,
    "languages": ProblemKind.NONE_CHOSEN,
    "shop_name": ProblemKind.EMPTY,
}
_LONGEST = {"shop_name": 60, "payee_name": 60, "address": 200, "receipt_footer": 200}


def typed_keys() -> tuple[str, ...]:
    """Return every key that a shop sets."""
    return tuple(field.name for field in fields(ShopSettings) if field.name not in _NOT_TYPED)


def as_text(settings: ShopSettings) -> dict[str, str]:
    """Return what stands in the field of every setting."""
    return {key: _text(key, getattr(settings, key)) for key in typed_keys()}


def read(typed: Mapping[str, str], before: ShopSettings) -> dict[str, object]:
    """Return the values of the settings in `typed`, which together with `before` make sense.

    Raises:
        InputError: some do not fit, each with its problem.
    """
    defaults = {field.name: field.default for field in fields(ShopSettings)}
    values: dict[str, object] = {}
    problems: list[Problem] = []
    for key, text in typed.items():
        if key not in typed_keys():
            problems.append(Problem(field=key, kind=ProblemKind.UNKNOWN))
            continue
        value = _value(key, text, defaults[key])
        problem = value if isinstance(value, ProblemKind) else _look_at(key, value)
        if problem is None:
            values[key] = value
        else:
            problems.append(Problem(field=key, kind=problem, detail=text))
    if not problems:
        problems = _look_at_all(values, before)
    if problems:
        raise InputError(*problems)
    return values


def fits(settings: ShopSettings) -> bool:
    """Return whether what is chosen fits together, not only each value by itself."""
    return not _look_at_all({}, settings)


def _text(key: str, value: object) -> str:
    match value:
        case bool():
            return "yes" if value else "no"
        case int() if key == "maximum_paise":
            rupees, paise = divmod(value, 100)
            return f"{rupees}.{paise:02d}" if paise else str(rupees)
        case _:
            return str(value)


def _value(key: str, text: str, default: object) -> object:
    match default:
        case bool():
            return {"yes": True, "no": False}.get(text, ProblemKind.EMPTY)
        case int() if key == "maximum_paise":
            return entries.read_price(text)
        case int():
            return entries.read_units(text)
        case StrEnum():
            return text
        case _ if key in _CODES:
            return clean_line(text).replace(" ", "")
        case _:
            return entries.read_line(text, needed=False, longest=_LONGEST.get(key, 200))


def _look_at(key: str, value: object) -> ProblemKind | None:
    """Return why a value cannot be taken by itself."""
    # Each has to fit by itself first: the other one as far away as can be.
    others: dict[str, object] = {"idle_seconds": 3600, "warning_seconds": 5}
    try:
        ShopSettings.from_values({**others, key: value})
    except ConfigError:
        return _KINDS.get(key, ProblemKind.OUT_OF_RANGE)
    return None


def _look_at_all(values: Mapping[str, object], before: ShopSettings) -> list[Problem]:
    """Return what does not fit together, though each value by itself does."""
    whole: dict[str, object] = {key: getattr(before, key) for key in typed_keys()}
    whole.update(values)
    if int(str(whole["warning_seconds"])) >= int(str(whole["idle_seconds"])):
        return [Problem(field="warning_seconds", kind=ProblemKind.NOT_BELOW_IDLE)]
    if whole["gateway"] == "simulated" and whole["vpa"]:
        return [Problem(field="gateway", kind=ProblemKind.SIMULATED_MERCHANT)]
    if whole["gateway"] == "attended":
        return [
            Problem(field=key, kind=ProblemKind.MERCHANT_NEEDED)
            for key in ("vpa", "payee_name")
            if not whole[key]
        ]
    return []
