"""`kiosk export-products FILE.csv`: write the products, ready for an import."""

import sys
from pathlib import Path

from kiosk.config import Flags, load_config
from kiosk.domain.errors import InputError
from kiosk.domain.operator import CONSOLE


def export_products(flags: Flags, *, file: Path, overwrite: bool, with_pictures: bool) -> int:
    """Write all products that were not withdrawn to `file`; return the exit code.

    Raises:
        KioskError: the shop cannot be opened.
    """
    config = load_config(flags)
    # Late: SQLAlchemy only where a database is wanted.
    from kiosk.app import open_configured_shop  # noqa: PLC0415

    with open_configured_shop(config, demo=flags.demo, fresh=False) as shop:
        try:
            done = shop.office.product_export.write(
                file, by=CONSOLE, with_pictures=with_pictures, overwrite=overwrite
            )
        except InputError as error:
            for problem in error.problems:
                print(f"kiosk: {problem}", file=sys.stderr)  # noqa: T201 - the command line
            return 1
    pictures = f" and {done.pictures} pictures" if with_pictures else ""
    print(f"exported {done.products} products{pictures} to {done.file}")  # noqa: T201
    return 0
