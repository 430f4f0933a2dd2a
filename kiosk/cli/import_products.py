"""`kiosk import-products FILE.csv`: take a list of products into the shop, all of it or nothing."""

import json
import sys
from pathlib import Path

from kiosk.config import Flags, load_config
from kiosk.domain.errors import InputError
from kiosk.domain.operator import CONSOLE
from kiosk.domain.product_csv import LineProblem
from kiosk.domain.product_import import Imported, ImportPreview, RowEffect

_MOST_TOLD = 200


def import_products(
    flags: Flags, *, file: Path, dry_run: bool, add_stock: bool, as_json: bool
) -> int:
    """Import `file`, or with `dry_run` only look at it; return the exit code.

    What cannot be taken is told line by line on stderr, and then nothing is changed.

    Raises:
        KioskError: the shop cannot be opened, or changed meanwhile.
    """
    config = load_config(flags)
    # Late: SQLAlchemy only where a database is wanted.
    from kiosk.app import open_configured_shop  # noqa: PLC0415

    with open_configured_shop(config, demo=flags.demo, fresh=False) as shop:
        try:
            preview = shop.office.product_import.preview(file, by=CONSOLE)
            done = None
            if preview.can_be_taken and not dry_run:
                done = shop.office.product_import.run(preview, by=CONSOLE, add_stock=add_stock)
        except InputError as error:
            for problem in error.problems:
                _say(f"{file.name}: {problem}")
            return 1
    _tell(preview, done, add_stock=add_stock, as_json=as_json)
    return 0 if preview.can_be_taken else 1


def _say(sentence: str) -> None:
    print(f"kiosk: {sentence}", file=sys.stderr)  # noqa: T201 - this is the command line


def _tell(preview: ImportPreview, done: Imported | None, *, add_stock: bool, as_json: bool) -> None:
    for found in preview.problems[:_MOST_TOLD]:
        _say(_line(preview, found))
    if len(preview.problems) > _MOST_TOLD:
        _say(f"and {len(preview.problems) - _MOST_TOLD} more")
    if not preview.rows and not preview.problems:
        _say(f"{preview.file.name}: there are no products in it")
    text = _as_json(preview, done) if as_json else _as_text(preview, done, add_stock=add_stock)
    print(text)  # noqa: T201


def _line(preview: ImportPreview, found: LineProblem) -> str:
    value = f", got {found.value!r}" if found.value else ""
    return f"{preview.file.name}, line {found.line}: {found.problem}{value}"


def _as_text(preview: ImportPreview, done: Imported | None, *, add_stock: bool) -> str:
    counts = ", ".join(f"{preview.count(effect)} {effect}" for effect in RowEffect)
    lines = [f"{counts}, {len(preview.problems)} lines with problems"]
    if preview.encoding == "cp1252":
        lines.append("read as Western European: save it as UTF-8 if letters look wrong")
    if preview.unknown_columns:
        lines.append(f"left out: the columns {', '.join(preview.unknown_columns)}")
    if preview.withdrawn:
        lines.append(f"{preview.withdrawn} of the products are withdrawn, and stay so")
    if preview.units_of_known and not add_stock:
        lines.append(
            f"left out: on_hand of products that are there already ({preview.units_of_known}"
            " units); --add-stock receives them"
        )
    if done is not None:
        lines.append(
            f"imported: {done.added} added, {done.changed} changed, {done.units} units received"
        )
    else:
        lines.append("nothing was changed")
    return "\n".join(lines)


def _as_json(preview: ImportPreview, done: Imported | None) -> str:
    content = {
        "file": str(preview.file),
        "encoding": preview.encoding,
        "unknown_columns": preview.unknown_columns,
        **{str(effect): preview.count(effect) for effect in RowEffect},
        "withdrawn": preview.withdrawn,
        "problems": [
            {
                "line": found.line,
                "field": found.problem.field,
                "kind": found.problem.kind,
                "detail": found.problem.detail,
                "value": found.value,
            }
            for found in preview.problems
        ],
        "imported": None
        if done is None
        else {"added": done.added, "changed": done.changed, "units": done.units},
    }
    return json.dumps(content, indent=2, ensure_ascii=False)
