"""The receipt of an order: once more on paper, or as a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kiosk.ui.backoffice.figures_flow import free_name

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.domain.receipt import ReceiptJob
    from kiosk.ui.backoffice.office import Office


class OrderReceipts(QObject):
    """What the two buttons about the receipt do."""

    def __init__(self, office: Office, parent: QObject) -> None:
        super().__init__(parent)
        self._office = office

    @property
    def can_print(self) -> bool:
        """True where this kiosk has a printer."""
        return self._office.receipts is not None and self._office.receipts.has_printer

    def print_again(self, order_id: str) -> None:
        """Put the receipt into the queue of this kiosk."""
        receipts, by = self._office.shop.receipts, self._office.operator
        self._office.run(self, lambda: receipts.print_again(order_id, by=by), self._on_asked)

    def save(self, order_id: str) -> None:
        """Ask for a folder, and put the receipt into it."""
        self._office.pick_folder(
            self.tr("Where shall the receipt go?"), lambda folder: self._save(order_id, folder)
        )

    def _on_asked(self, _job: ReceiptJob) -> None:
        if self._office.receipts is not None:
            self._office.receipts.try_now()
        self._office.say(self.tr("The receipt is being printed."))

    def _save(self, order_id: str, folder: Path) -> None:
        self._office.run(
            self,
            lambda: self._write(order_id, folder),
            lambda file: self._office.say(self.tr("The receipt is in {file}.").format(file=file)),
        )

    def _write(self, order_id: str, folder: Path) -> Path:
        """Write the file; on the office's worker."""
        # Late: only who saves a receipt needs these.
        from kiosk.services.new_file import save_whole  # noqa: PLC0415
        from kiosk.ui.receipts.drawing import FILE_WIDTH_MM, draw_receipt  # noqa: PLC0415

        receipt = self._office.shop.receipts.read_for_file(order_id, by=self._office.operator)
        drawing = draw_receipt(receipt)
        file = free_name(folder, drawing.name, ".pdf")
        save_whole(file, drawing.pdf(FILE_WIDTH_MM))
        return file
