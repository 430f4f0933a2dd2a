"""`kiosk export-sales`: what was sold, line by line as CSV, or its figures as JSON."""

import json
import sys
from dataclasses import asdict
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from typing_extensions import override

from kiosk.config import Flags, load_config
from kiosk.domain.errors import InputError
from kiosk.domain.operator import CONSOLE
from kiosk.domain.problems import Problem, ProblemKind
from kiosk.domain.spans import Span, days, zone_of

if TYPE_CHECKING:
    from kiosk.services.shop import Shop

# Nothing was sold before: the program is younger.
_FIRST = date(2000, 1, 1)
_LAST = date(2199, 12, 31)


def export_sales(
    flags: Flags, *, dates: tuple[date | None, date | None], out: Path | None, as_json: bool
) -> int:
    """Export the days from the first to the last of `dates`, None for no bound; return 0.

    Raises:
        KioskError: why there is no export.
    """
    first, last = dates[0] or _FIRST, dates[1] or _LAST
    if last < first:
        raise InputError(Problem(field="to", kind=ProblemKind.TOO_SMALL, detail=f"from {first}"))
    config = load_config(flags)
    # Late: SQLAlchemy only where a database is wanted.
    from kiosk.app import open_configured_shop  # noqa: PLC0415

    with open_configured_shop(config, demo=flags.demo, fresh=False, was_open=True) as shop:
        span = days(first, last, zone_of(shop.settings.time_zone))
        if as_json:
            _put(_figures(shop, span), out)
        else:
            _export(shop, span, out)
    return 0


def _export(shop: "Shop", span: Span, out: Path | None) -> None:
    from kiosk.services.sales_export import nobody_asks  # noqa: PLC0415 - start-up

    if out is None:
        for text in shop.office.sales_export.lines(span, by=CONSOLE, progress=nobody_asks):
            sys.stdout.write(text)
        return
    count = shop.office.sales_export.write(out, span, by=CONSOLE, progress=nobody_asks)
    print(f"exported {count} lines to {out}")  # noqa: T201 - this is the command line


def _put(text: str, out: Path | None) -> None:
    from kiosk.services.new_file import appearing  # noqa: PLC0415 - start-up

    if out is None:
        print(text)  # noqa: T201 - this is the command line
        return
    with appearing(out) as file:
        file.write(f"{text}\n")


def _figures(shop: "Shop", span: Span) -> str:
    report = asdict(shop.office.reports.of(span, by=CONSOLE))
    # Of all time, only the days on which something was sold.
    report["by_day"] = [one for one in report["by_day"] if one["sold"]["orders"]]
    return json.dumps(report, indent=2, ensure_ascii=False, cls=_Encoder)


class _Encoder(json.JSONEncoder):
    """Days and moments as ISO 8601 writes them."""

    @override
    def default(self, o: object) -> object:
        return o.isoformat() if isinstance(o, date | datetime) else super().default(o)
