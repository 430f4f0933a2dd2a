"""The QR code: black on white, whole pixels, with the quiet zone that scanners need."""

from functools import lru_cache

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from kiosk.ui.theme import Theme

# ISO/IEC 18004: four modules of white on each side.
_QUIET = 4
_LEAST_MODULE = 6
_MASK = 4
_RADIUS = 20
_BLACK, _WHITE = QColor(0, 0, 0), QColor(255, 255, 255)

Matrix = tuple[tuple[bool, ...], ...]


@lru_cache(maxsize=4)
def qr_matrix(text: str) -> Matrix:
    """Return the modules of `text` at error correction M, True for black, no quiet zone.

    The mask is fixed: choosing the best of eight takes four times as long, and readers do not care.
    """
    # Late: the first screen needs no QR code.
    from qrcode.constants import ERROR_CORRECT_M  # noqa: PLC0415
    from qrcode.main import QRCode  # noqa: PLC0415

    code = QRCode(error_correction=ERROR_CORRECT_M, border=0, mask_pattern=_MASK)
    code.add_data(text)
    code.make(fit=True)
    return tuple(tuple(bool(module) for module in row) for row in code.modules)


class QrCode(QWidget):
    """A QR code as large as whole device pixels per module allow, never below 6 of them."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._matrix: Matrix = ()
        self._is_low = False
        self.setObjectName("qrCode")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def module_pixels(self) -> int:
        """Device pixels on each side of one module."""
        side = min(self.width(), self.height()) * self.devicePixelRatioF()
        return max(_LEAST_MODULE, int(side / self._modules))

    def set_text(self, text: str) -> None:
        """Show `text` as a code."""
        self._matrix = qr_matrix(text)
        self.updateGeometry()
        self.update()

    def set_low(self, *, on: bool) -> None:
        """Stand at the bottom of the place, instead of in its middle."""
        self._is_low = on
        self.update()

    @property
    def code_rect(self) -> QRectF:
        """Where the code with its quiet zone is painted."""
        ratio = self.devicePixelRatioF()
        side = self._modules * self.module_pixels / ratio
        left = round((self.width() - side) / 2 * ratio) / ratio
        above = self.height() - side
        top = round((above if self._is_low else above / 2) * ratio) / ratio
        return QRectF(left, top, side, side)

    @override
    def minimumSizeHint(self) -> QSize:
        # One pixel more: a fraction of a device pixel must never cost a whole module.
        side = int(self._modules * _LEAST_MODULE / self.devicePixelRatioF()) + 1
        return QSize(side, side)

    @override
    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._matrix:
            return
        ratio = self.devicePixelRatioF()
        code = self._image()
        code.setDevicePixelRatio(ratio)
        place = self.code_rect
        painter = QPainter(self)
        painter.drawImage(place.topLeft(), code)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("line"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)
        painter.end()

    @property
    def _modules(self) -> int:
        return len(self._matrix) + 2 * _QUIET

    def _image(self) -> QImage:
        """Return the code with its quiet zone, in device pixels."""
        module = self.module_pixels
        image = QImage(
            self._modules * module,
            self._modules * module,
            QImage.Format.Format_ARGB32_Premultiplied,
        )
        image.fill(_WHITE)
        painter = QPainter(image)
        for y, row in enumerate(self._matrix, _QUIET):
            for x, is_black in enumerate(row, _QUIET):
                if is_black:
                    painter.fillRect(x * module, y * module, module, module, _BLACK)
        painter.end()
        return image
