"""Receipts as dots for a printer, and as PDF: the same layout for both."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QImage, QPageSize, QPainter, QPdfWriter

from kiosk.domain.printing import DOTS, Bitmap
from kiosk.domain.receipt import Receipt
from kiosk.ui.receipts.content import receipt_blocks, sample_blocks
from kiosk.ui.receipts.sheet import Block, Sheet

# As wide as the wider paper: a file can be printed on either, and read on a phone.
FILE_WIDTH_MM = 80
_DOTS_PER_MM = 8
_TOP, _BOTTOM = 16, 24
_RESOLUTION = 1200
# Grey at the edges of letters becomes black or white: at a half, thin strokes would break.
_DARKEST_WHITE = 150
_BLACK_BITS = bytes.maketrans(
    bytes(range(256)), bytes(0 if grey >= _DARKEST_WHITE else 255 for grey in range(256))
)


@dataclass(frozen=True, slots=True)
class Drawing:
    """One sheet that can be drawn for any width; a `domain.printing.Printout`.

    Its words are looked up when it is drawn. `name` can be the name of a file.
    """

    name: str
    _blocks: Callable[[int], Iterable[Block]]
    _title: str

    def bitmap(self, width_mm: int) -> Bitmap:
        """Return it as dots, for paper of this width."""
        width = DOTS[width_mm]
        sheet = Sheet(self._blocks(width_mm), width)
        height = ceil(sheet.height) + _TOP + _BOTTOM
        image = QImage(width, height, QImage.Format.Format_Grayscale8)
        image.fill(255)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        painter.translate(0, _TOP)
        sheet.paint(painter)
        painter.end()
        return Bitmap(width=width, rows=_pack(image))

    def pdf(self, width_mm: int) -> bytes:
        """Return it as a PDF of one page, as wide as the paper and as high as it has to be."""
        sheet = Sheet(self._blocks(width_mm), DOTS[width_mm])
        height_mm = (sheet.height + _TOP + _BOTTOM) / _DOTS_PER_MM
        content = QByteArray()
        buffer = QBuffer(content)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setResolution(_RESOLUTION)
        writer.setPageSize(QPageSize(QSizeF(width_mm, height_mm), QPageSize.Unit.Millimeter))
        writer.setPageMargins(QMarginsF())
        writer.setTitle(self._title)
        writer.setCreator("Flash-sale kiosk")
        painter = QPainter(writer)
        scale = _RESOLUTION / 25.4 / _DOTS_PER_MM
        painter.scale(scale, scale)
        painter.translate((width_mm * _DOTS_PER_MM - DOTS[width_mm]) / 2, _TOP)
        sheet.paint(painter)
        painter.end()
        buffer.close()
        return bytes(content.data())


def draw_receipt(receipt: Receipt) -> Drawing:
    """Return a receipt that can be printed."""
    name = f"{receipt.order_number}-copy" if receipt.is_copy else receipt.order_number
    title = f"{receipt.shop_name} · {receipt.order_number}"
    return Drawing(name, lambda _width: receipt_blocks(receipt), title)


def draw_sample(shop_name: str) -> Drawing:
    """Return a page that shows whether a printer prints well."""
    return Drawing("test-page", lambda width: sample_blocks(shop_name, width), shop_name)


def _pack(image: QImage) -> bytes:
    """Return the rows of a grey picture with eight dots to a byte."""
    width, step = image.width(), image.bytesPerLine()
    grey = bytes(image.constBits())
    rows = (grey[y * step : y * step + width] for y in range(image.height()))
    return b"".join(_pack_row(row.translate(_BLACK_BITS)) for row in rows)


def _pack_row(row: bytes) -> bytes:
    # The bytes are 0 or 255: as one large number, its text in base 2 would be slow; eight strided
    # slices are not.
    bits = int.from_bytes(bytes(len(row) // 8), "big")
    for place in range(8):
        mask = (0x80 >> place).to_bytes(1, "big") * (len(row) // 8)
        column = int.from_bytes(row[place::8], "big") & int.from_bytes(mask, "big")
        bits |= column
    return bits.to_bytes(len(row) // 8, "big")
