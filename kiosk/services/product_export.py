"""The shop's products as a file that the same shop, or another one, can take over again."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from kiosk.domain import product_csv, product_draft
from kiosk.domain.operator import Operator, Role
from kiosk.domain.product import Product
from kiosk.domain.text import file_name
from kiosk.services import permits
from kiosk.services.clock import Clock
from kiosk.services.import_reading import Progress
from kiosk.services.new_file import appearing
from kiosk.services.product_import import nobody_asks
from kiosk.store import audit, pictures, product_list
from kiosk.store.engine import Engines

_PAGE = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Exported:
    """What an export wrote."""

    file: Path
    products: int
    pictures: int


class ProductExportService:
    """Writes lists of products while the shop sells."""

    def __init__(self, engines: Engines, clock: Clock) -> None:
        self._engines = engines
        self._clock = clock

    def write(
        self,
        file: Path,
        *,
        by: Operator,
        with_pictures: bool = False,
        overwrite: bool = False,
        progress: Progress = nobody_asks,
    ) -> Exported:
        """Write all products that were not withdrawn, in SKU order; `file` appears when whole.

        With pictures, those that managers chose are written beside it; files that somebody put
        into the folder of pictures by hand are theirs to copy.

        Raises:
            InputError: `file` cannot be written, or is there and must not be overwritten.
            CancelledError: `progress` said so; there is no file.
            NotAllowedError: only managers may.
        """
        with self._engines.read.begin() as connection:
            permits.check(connection, by, Role.MANAGER)
            total = product_list.count_kept(connection)
        written = _Writing(file.parent if with_pictures else None, total, progress)
        columns = product_csv.COLUMNS if with_pictures else product_csv.COLUMNS[:-1]
        with appearing(file, overwrite=overwrite) as out:
            for line in product_csv.write_rows(self._rows(written), columns):
                out.write(line)
        self._note(file, written.products, by)
        return Exported(file=file, products=written.products, pictures=len(written.pictures))

    def _rows(self, written: "_Writing") -> Iterator[Mapping[str, str]]:
        last = ""
        while True:
            with self._engines.read.begin() as connection:
                some = product_list.after(connection, last, _PAGE)
                names = {product.photo for product in some} if written.folder else set()
                known = pictures.known(connection, names)
            written.progress(written.products, written.total)
            for product in some:
                if not product.withdrawn:
                    yield self._row(product, known, written)
            if len(some) < _PAGE:
                return
            last = some[-1].sku

    def _row(self, product: Product, known: set[str], written: "_Writing") -> Mapping[str, str]:
        written.products += 1
        picture = product.photo if product.photo in known else ""
        if picture and picture not in written.pictures:
            self._write_picture(picture, written)
        return {**product_draft.typed_of(product), "picture": picture}

    def _write_picture(self, name: str, written: "_Writing") -> None:
        with self._engines.read.begin() as connection:
            content = pictures.read(connection, name)
        if content is not None and written.folder is not None:
            written.progress(written.products, written.total)
            written.folder.joinpath(name).write_bytes(content)
            written.pictures.add(name)

    def _note(self, file: Path, count: int, by: Operator) -> None:
        with self._engines.writing() as connection:
            event = audit.Event(
                at=self._clock.at(connection),
                actor=by.name,
                action="products_exported",
                subject=file_name(file.name),
                detail=f"{count} products",
            )
            audit.append(connection, event)


class _Writing:
    """How far an export is."""

    def __init__(self, folder: Path | None, total: int, progress: Progress) -> None:
        self.folder = folder
        self.total = total
        self.progress = progress
        self.products = 0
        self.pictures: set[str] = set()
