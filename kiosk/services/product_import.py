"""Lists of products from files: shown before anything is done, then taken as a whole or not."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from kiosk.domain.errors import AlreadyThereError, ChangedMeanwhileError, InputError
from kiosk.domain.ids import new_id, numbered_id
from kiosk.domain.operator import Operator, Role
from kiosk.domain.product import Product
from kiosk.domain.product_import import Imported, ImportPreview, ImportRow, RowEffect
from kiosk.services import permits
from kiosk.services.clock import Clock
from kiosk.services.import_reading import Comparison, Progress, read_file
from kiosk.services.picture_reading import read_picture
from kiosk.services.pictures import PictureService
from kiosk.store import audit, pictures, product_list, staging, stock
from kiosk.store.engine import Engines

_AT_ONCE = 250
_PAGE = 1000


def nobody_asks(_done: int, _total: int) -> None:
    """Take the progress of work that nobody watches."""


class ProductImportService:
    """Takes lists of products into the shop while it sells."""

    def __init__(self, engines: Engines, clock: Clock) -> None:
        self._engines = engines
        self._clock = clock

    def preview(
        self, file: Path, *, by: Operator, progress: Progress = nobody_asks
    ) -> ImportPreview:
        """Read a list and compare it with the shop; nothing is changed.

        Pictures are files beside the list; of these the headers are read.

        Raises:
            InputError: the file as a whole cannot be taken; problems of single lines are in the
                preview.
            CancelledError: `progress` said so.
            NotAllowedError: only managers may.
        """
        with self._engines.read.begin() as connection:
            permits.check(connection, by, Role.MANAGER)
        sheet = read_file(file)
        with self._engines.read.begin() as connection:
            now = self._clock.at(connection)
            offers = product_list.dearest_offers(connection, now)
        comparison = Comparison(self._products(), offers, file.parent)
        return comparison.preview(file, sheet, progress, identifier=new_id(now))

    def run(
        self,
        preview: ImportPreview,
        *,
        by: Operator,
        add_stock: bool = False,
        progress: Progress = nobody_asks,
    ) -> Imported:
        """Take the list over, all of it at once.

        New products receive the units that the list names. Those of products that the shop has
        already are left out, because sales go on; with `add_stock` they are received, too.

        Raises:
            InputError: a line cannot be taken, or a picture of one; nothing was changed.
            ChangedMeanwhileError: the shop has changed since the preview, if only because its
                units were received; make another.
            CancelledError: `progress` said so; nothing was changed.
            NotAllowedError: only managers may.
        """
        if not preview.can_be_taken:
            raise InputError(*(found.problem for found in preview.problems))
        rows = [row for row in preview.rows if _does_something(row, add_stock=add_stock)]
        files = list(dict.fromkeys(row.picture for row in rows if row.picture))
        total = len(files) + len(rows)
        PictureService(self._engines, self._clock).tidy()
        photos: dict[str, str] = {}
        for number, name in enumerate(files):
            progress(number, total)
            photos[name] = self._keep(preview.file.parent / name, by)
        with staging.staging(self._engines) as connection:
            for first in range(0, len(rows), _AT_ONCE):
                progress(len(files) + first, total)
                some = [
                    _staged(row, photos, preview.id, add_stock=add_stock)
                    for row in rows[first : first + _AT_ONCE]
                ]
                with self._engines.beside(connection):
                    staging.put(connection, some)
            progress(total, total)
            done = _count(rows, add_stock=add_stock)
            try:
                with self._engines.writing(connection):
                    permits.check(connection, by, Role.MANAGER)
                    staging.lock(connection)
                    now = self._clock.at(connection)
                    if staging.is_stale(connection, now):
                        raise ChangedMeanwhileError(preview.name)
                    staging.take_over(connection)
                    stock.receive_staged(connection, at=now, operator=by.name, note=preview.name)
                    audit.append(connection, _event(preview, done, by, now))
            except AlreadyThereError as error:
                raise ChangedMeanwhileError(preview.name, ("barcode",)) from error
        return done

    def _products(self) -> Iterator[Product]:
        last = ""
        while True:
            with self._engines.read.begin() as connection:
                some = product_list.after(connection, last, _PAGE)
            yield from some
            if len(some) < _PAGE:
                return
            last = some[-1].sku

    def _keep(self, path: Path, by: Operator) -> str:
        picture = read_picture(path)
        with self._engines.writing() as connection:
            permits.check(connection, by, Role.MANAGER)
            pictures.keep(connection, picture, self._clock.at(connection))
        return picture.name


def _does_something(row: ImportRow, *, add_stock: bool) -> bool:
    return row.effect is not RowEffect.UNCHANGED or (add_stock and row.units > 0)


def _received(row: ImportRow, *, add_stock: bool) -> int:
    return row.units if add_stock or row.effect is RowEffect.NEW else 0


def _staged(
    row: ImportRow, photos: dict[str, str], preview_id: str, *, add_stock: bool
) -> dict[str, object]:
    product = row.product
    return {
        "sku": product.sku,
        "name": product.name,
        "description": product.description,
        "category": product.category,
        "photo": photos.get(row.picture, product.photo),
        "barcode": product.barcode,
        "hsn": product.hsn,
        "list_price_paise": product.list_price_paise,
        "gst_rate_bp": product.gst_rate_bp,
        "low_stock_at": product.low_stock_at,
        "version": product.version,
        "is_changed": int(row.effect is not RowEffect.UNCHANGED),
        "units": _received(row, add_stock=add_stock),
        "movement_id": numbered_id(preview_id, row.line),
    }


def _count(rows: list[ImportRow], *, add_stock: bool) -> Imported:
    return Imported(
        added=sum(row.effect is RowEffect.NEW for row in rows),
        changed=sum(row.effect is RowEffect.CHANGED for row in rows),
        units=sum(_received(row, add_stock=add_stock) for row in rows),
    )


def _event(preview: ImportPreview, done: Imported, by: Operator, now: datetime) -> audit.Event:
    return audit.Event(
        at=now,
        actor=by.name,
        action="products_imported",
        subject=preview.name,
        detail=f"{done.added} added, {done.changed} changed, {done.units} units received",
    )
