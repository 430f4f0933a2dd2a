"""Everything that was sold, line by line, for spreadsheets and accountants."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.domain import csv_text, report_csv
from kiosk.domain.operator import Operator, Role
from kiosk.domain.order import OrderLine
from kiosk.domain.product import Sku
from kiosk.domain.spans import Span, zone_of
from kiosk.domain.text import file_name
from kiosk.services import permits
from kiosk.services.clock import Clock
from kiosk.services.new_file import appearing
from kiosk.store import audit, sold_lines
from kiosk.store.engine import Engines

if TYPE_CHECKING:
    from kiosk.store.sold_lines import SoldLineRow

# Called with how much of the work is done, and all of it; may raise CancelledError to stop.
Progress = Callable[[int, int], None]
_PAGE = 1000


class SalesExportService:
    """Writes what was sold while the shop sells; each page is read by itself."""

    def __init__(self, engines: Engines, clock: Clock, time_zone: str) -> None:
        self._engines = engines
        self._clock = clock
        self._zone = zone_of(time_zone)

    def write(
        self, file: Path, span: Span, *, by: Operator, progress: Progress, overwrite: bool = False
    ) -> int:
        """Write the sold lines of `span`; `file` appears when whole. Return how many there are.

        Raises:
            InputError: `file` cannot be written, or is there and must not be overwritten.
            CancelledError: `progress` said so; there is no file.
            NotAllowedError: `by` is no manager.
        """
        count = -1  # the header is no line that was sold
        with appearing(file, overwrite=overwrite) as out:
            for text in self.lines(span, by=by, progress=progress):
                out.write(text)
                count += 1
        with self._engines.writing() as connection:
            happened = audit.Event(
                at=self._clock.at(connection),
                actor=by.name,
                action="sales_exported",
                subject=file_name(file.name),
                detail=f"{count} lines",
            )
            audit.append(connection, happened)
        return count

    def lines(self, span: Span, *, by: Operator, progress: Progress) -> Iterator[str]:
        """Give the header, then each sold line of `span` in the order of payment.

        Raises:
            CancelledError: `progress` said so.
            NotAllowedError: `by` is no manager.
        """
        with self._engines.read.begin() as connection:
            permits.check(connection, by, Role.MANAGER)
            total = sold_lines.count_payments(connection, span)
        yield csv_text.line(report_csv.SOLD_COLUMNS)
        after: str | None = ""
        done = 0
        while after is not None:
            with self._engines.read.begin() as connection:
                rows, after, count = sold_lines.page(connection, span, after, most=_PAGE)
            done += count
            progress(done, max(done, total))
            for row in rows:
                yield self._line(row)

    def _line(self, row: "SoldLineRow") -> str:
        sold = OrderLine(
            sku=Sku(row.sku),
            name=row.name,
            quantity=row.quantity,
            unit_price_paise=row.unit_price_paise,
            list_price_paise=row.list_price_paise,
            gst_rate_bp=row.gst_rate_bp,
        )
        return report_csv.sold_line(
            sold,
            paid_at=row.paid_at.astimezone(self._zone),
            order=(row.number, row.kiosk, row.sale_name),
            product=(row.category, row.hsn),
            payment=(row.round_off_paise, row.gateway, row.reference, row.rrn),
        )


def nobody_asks(_done: int, _total: int) -> None:
    """Tell nobody how far it is."""
