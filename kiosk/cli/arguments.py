"""The command line: which verb, with which flags."""

import argparse
import re
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import NoReturn

from typing_extensions import override

from kiosk import __version__
from kiosk.config import Flags
from kiosk.domain.entries import read_date
from kiosk.domain.problems import ProblemKind
from kiosk.domain.settings import LANGUAGES

_SIZE = re.compile(r"([0-9]{3,4})x([0-9]{3,4})", re.ASCII)


@dataclass(frozen=True, slots=True)
class Chosen:
    """One command, ready to run; `run` returns the exit code."""

    run: Callable[[], int]


class _Parser(argparse.ArgumentParser):
    """One line for each mistake."""

    @override
    def error(self, message: str) -> NoReturn:
        message = " ".join(message.split())
        print(f"kiosk: {message} (kiosk --help shows what there is)", file=sys.stderr)  # noqa: T201
        sys.exit(2)


def read_arguments(arguments: Sequence[str]) -> Chosen:
    """Return the command that `arguments` ask for; misuse ends the program with code 2."""
    parser = _parser()
    given = parser.parse_args(arguments)
    flags = Flags(
        demo=given.demo or given.fresh,
        data_dir=given.data_dir,
        database_url=given.database_url,
        config=given.config,
    )
    command = _COMMANDS[given.verb]
    return Chosen(lambda: command(flags, given))


def _run(flags: Flags, given: argparse.Namespace) -> int:
    from kiosk.cli.run import run  # noqa: PLC0415 - Qt only where a window is wanted

    return run(
        flags,
        fresh=given.fresh,
        windowed=given.windowed,
        locked=given.kiosk,
        measure=given.measure_startup,
    )


def _tour(flags: Flags, given: argparse.Namespace) -> int:
    from kiosk.cli.tour import Look, tour  # noqa: PLC0415 - Qt only where a window is wanted

    look = Look(language=given.language or "", large_text=given.large_text)
    return tour(flags, out=given.out, size=given.size, look=look, as_json=given.json)


def _doctor(flags: Flags, given: argparse.Namespace) -> int:
    if given.bundle is not None:
        from kiosk.cli.bundle import bundle  # noqa: PLC0415 - start-up

        return bundle(flags, file=Path(given.bundle) if given.bundle else None)
    from kiosk.cli.doctor import doctor  # noqa: PLC0415 - start-up

    return doctor(flags, as_json=given.json)


def _backup(flags: Flags, given: argparse.Namespace) -> int:
    from kiosk.cli.backup import backup  # noqa: PLC0415 - start-up

    return backup(flags, file=given.file, overwrite=given.force)


def _restore(flags: Flags, given: argparse.Namespace) -> int:
    from kiosk.cli.restore import restore  # noqa: PLC0415 - start-up

    return restore(flags, file=given.file, is_agreed=given.yes)


def _import_products(flags: Flags, given: argparse.Namespace) -> int:
    from kiosk.cli.import_products import import_products  # noqa: PLC0415 - start-up

    return import_products(
        flags,
        file=given.file,
        dry_run=given.dry_run,
        add_stock=given.add_stock,
        as_json=given.json,
    )


def _export_products(flags: Flags, given: argparse.Namespace) -> int:
    from kiosk.cli.export_products import export_products  # noqa: PLC0415 - start-up

    return export_products(
        flags, file=given.file, overwrite=given.force, with_pictures=given.pictures
    )


def _rehearse(flags: Flags, given: argparse.Namespace) -> int:
    from kiosk.cli.rehearse import rehearse  # noqa: PLC0415 - start-up
    from kiosk.cli.rehearse_plan import Options  # noqa: PLC0415 - start-up

    options = Options(
        kiosks=given.kiosks,
        shoppers=given.shoppers,
        crashes=given.crashes,
        seed=given.seed,
        units=given.units,
        sku=given.sku,
        as_json=given.json,
    )
    return rehearse(flags, options)


def _export_sales(flags: Flags, given: argparse.Namespace) -> int:
    from kiosk.cli.export_sales import export_sales  # noqa: PLC0415 - start-up

    dates = (given.first, given.last)
    return export_sales(flags, dates=dates, out=given.out, as_json=given.json)


_COMMANDS: dict[str, Callable[[Flags, argparse.Namespace], int]] = {
    "run": _run,
    "tour": _tour,
    "doctor": _doctor,
    "backup": _backup,
    "restore": _restore,
    "rehearse": _rehearse,
    "export-sales": _export_sales,
    "import-products": _import_products,
    "export-products": _export_products,
}


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="kiosk",
        description="An in-store flash-sale kiosk. Without a verb: open the kiosk.",
        formatter_class=argparse.ArgumentDefaultsHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"kiosk {__version__}")
    parser.set_defaults(verb="run")
    _add_common(parser, default=None)
    _add_run(parser)
    verbs = parser.add_subparsers(metavar="VERB")
    run = verbs.add_parser("run", help="open the kiosk (the default)")
    run.set_defaults(verb="run")
    _add_common(run, default=argparse.SUPPRESS)
    tour = verbs.add_parser(
        "tour", help="walk through every screen of a demo shop, and save a picture of each"
    )
    tour.set_defaults(verb="tour")
    _add_common(tour, default=argparse.SUPPRESS)
    tour.add_argument("--out", type=Path, required=True, metavar="DIR", help="where pictures go")
    tour.add_argument("--size", type=_size, default=(1920, 1080), metavar="WxH", help="in pixels")
    tour.add_argument("--language", choices=LANGUAGES, help="what the screens speak")
    tour.add_argument("--large-text", action="store_true", help="with large text from the start")
    tour.add_argument("--json", action="store_true", help="print what is in DIR/tour.json")
    doctor = verbs.add_parser("doctor", help="look whether everything is as it must be for selling")
    _add_doctor(doctor)
    _add_backup(verbs.add_parser("backup", help="copy the database to a file; sales may go on"))
    _add_restore(verbs.add_parser("restore", help="put a backup in the place of the database"))
    _add_rehearse(
        verbs.add_parser(
            "rehearse", help="let virtual shoppers storm a copy of the shop, and check the books"
        )
    )
    _add_export_sales(
        verbs.add_parser("export-sales", help="write what was sold, for spreadsheets")
    )
    _add_import(verbs.add_parser("import-products", help="take a list of products into the shop"))
    _add_export(verbs.add_parser("export-products", help="write the products to a list"))
    return parser


def _add_export_sales(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(verb="export-sales")
    _add_common(parser, default=argparse.SUPPRESS)
    add = parser.add_argument
    add("--from", dest="first", type=_date, metavar="DATE", help="the first day (of all)")
    add("--to", dest="last", type=_date, metavar="DATE", help="the last day, such as 2026-11-08")
    add("--out", type=Path, metavar="FILE", help="where to (the screen); it appears only whole")
    add("--json", action="store_true", help="the figures for programs, not line by line")


def _add_import(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(verb="import-products")
    _add_common(parser, default=argparse.SUPPRESS)
    add = parser.add_argument
    add("file", type=Path, metavar="FILE.csv", help="with the columns sku,name,list_price,on_hand")
    add("--dry-run", action="store_true", help="only say what it would do")
    add("--add-stock", action="store_true", help="receive on_hand of known products, too")
    add("--json", action="store_true", help="print the report for programs")


def _add_export(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(verb="export-products")
    _add_common(parser, default=argparse.SUPPRESS)
    parser.add_argument("file", type=Path, metavar="FILE.csv", help="it appears only whole")
    parser.add_argument("--pictures", action="store_true", help="write the pictures beside it")
    parser.add_argument("--force", action="store_true", help="replace FILE.csv if it is there")


def _add_doctor(doctor: argparse.ArgumentParser) -> None:
    doctor.set_defaults(verb="doctor")
    _add_common(doctor, default=argparse.SUPPRESS)
    doctor.add_argument("--json", action="store_true", help="print what was found as JSON")
    doctor.add_argument(
        "--bundle",
        type=str,
        nargs="?",
        const="",
        metavar="FILE",
        help="write report, logs and settings to one .zip for support, without secrets",
    )


def _add_backup(backup: argparse.ArgumentParser) -> None:
    backup.set_defaults(verb="backup")
    _add_common(backup, default=argparse.SUPPRESS)
    backup.add_argument("file", type=Path, metavar="FILE", help="where to; it appears only whole")
    backup.add_argument("--force", action="store_true", help="replace FILE if it is there")


def _add_restore(restore: argparse.ArgumentParser) -> None:
    restore.set_defaults(verb="restore")
    _add_common(restore, default=argparse.SUPPRESS)
    which = restore.add_mutually_exclusive_group(required=True)
    which.add_argument("file", type=Path, nargs="?", metavar="FILE", help="the backup")
    which.add_argument(
        "--newest", action="store_true", help="the newest automatic backup that is good"
    )
    restore.add_argument("--yes", action="store_true", help="do not ask before doing it")


def _add_rehearse(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(verb="rehearse")
    _add_common(parser, default=argparse.SUPPRESS)
    add = parser.add_argument
    add("--kiosks", type=_count(1, 64), default=8, metavar="N", help="processes that sell (8)")
    add("--shoppers", type=_count(1, 100_000), default=400, metavar="N", help="who come (400)")
    add("--units", type=_count(1, 1_000_000), metavar="N", help="of the product (as planned)")
    add("--sku", metavar="SKU", help="the product everybody wants (the first of the sale)")
    add("--crashes", type=_count(0, 1000), default=3, metavar="N", help="kiosks to kill (3)")
    add("--seed", type=_count(0, 2**31), default=1, metavar="N", help="who does what (1)")
    add("--json", action="store_true", help="print the report for programs")


def _add_common(parser: argparse.ArgumentParser, *, default: str | None) -> None:
    """Add the flags that work with every verb, before it and after it."""
    off: bool | str = False if default is None else default
    parser.add_argument("--demo", action="store_true", default=off, help="a demo shop of its own")
    parser.add_argument("--data-dir", type=Path, default=default, help="folder of data and logs")
    parser.add_argument("--database-url", default=default, help="such as sqlite:////data/shop.db")
    parser.add_argument("--config", type=Path, default=default, help="instead of kiosk.toml there")
    parser.add_argument("--fresh", action="store_true", default=off, help="make the demo shop anew")


def _add_run(parser: argparse.ArgumentParser) -> None:
    how = parser.add_mutually_exclusive_group()
    how.add_argument("--windowed", action="store_true", help="in a window, not full screen")
    how.add_argument("--kiosk", action="store_true", help="locked down: only the staff get out")
    parser.add_argument(
        "--measure-startup",
        action="store_true",
        help="print how many milliseconds the start took, as JSON, and exit",
    )


def _count(least: int, most: int) -> Callable[[str], int]:
    """Return what reads a whole number from `least` to `most`."""

    def read(text: str) -> int:
        number = int(text) if text.isascii() and text.isdigit() and len(text) < 12 else -1
        if not least <= number <= most:
            raise argparse.ArgumentTypeError(
                f"{text!r} is not a whole number from {least} to {most}"
            )
        return number

    return read


def _date(text: str) -> date:
    day = read_date(text)
    if isinstance(day, ProblemKind):
        raise argparse.ArgumentTypeError(f"{text!r} is not a date such as 2026-11-08")
    return day


def _size(text: str) -> tuple[int, int]:
    match = _SIZE.fullmatch(text)
    if match is None:
        raise argparse.ArgumentTypeError(f"{text!r} is not a size such as 1920x1080")
    width, height = int(match[1]), int(match[2])
    if min(width, height) < 640 or max(width, height) > 7680:
        raise argparse.ArgumentTypeError(f"{text} is too small or too large")
    return width, height
