"""The receipt on the result screen: as a code to keep, and on paper where there is a printer."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.ui.theme import Theme
from kiosk.ui.widgets.buttons import button
from kiosk.ui.widgets.labels import label, restyle
from kiosk.ui.widgets.qr_code import QrCode

_CENTRE = Qt.AlignmentFlag.AlignHCenter
_LEAST_MODULE = 6


class ReceiptBox(QWidget):
    """Passive.

    Signals:
        print_requested: the shopper wants it on paper.
    """

    print_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("receiptBox")
        self._code = QrCode(theme)
        self._code.setObjectName("receiptCode")
        self._code.setAccessibleName(self.tr("Scan to keep your receipt"))
        self._caption = label(self.tr("Scan to keep your receipt"), name="receiptCaptionLabel")
        restyle(self._caption, textSize="20", tone="soft")
        self._note = label(name="receiptNoteLabel", size=20, weight=600)
        for words in (self._caption, self._note):
            words.setAlignment(Qt.AlignmentFlag.AlignCenter)
            words.setWordWrap(True)
        self._print = button(self.tr("Print receipt"), name="printReceiptButton", kind="ghost")
        self._print.clicked.connect(self.print_requested)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addStretch(1)
        column.addWidget(self._code, 0, _CENTRE)
        column.addWidget(self._caption)
        column.addWidget(self._print)
        column.addWidget(self._note)
        column.addStretch(1)

    def show_receipt(self, text: str, *, can_print: bool) -> None:
        """Show the code of a receipt, and the button where there is a printer."""
        self._code.set_text(text)
        self._note.hide()
        self._print.setVisible(can_print)

    def show_note(self, text: str, *, tone: str = "soft") -> None:
        """Say what becomes of the paper, in the place of the button that asked for it."""
        self._note.setText(text)
        restyle(self._note, tone=tone)
        # As high as the button, so that nothing moves.
        self._note.setMinimumHeight(self._print.sizeHint().height())
        self._note.show()
        self._print.hide()

    def set_code_shown(self, *, on: bool) -> None:
        """Show the code, or leave it out where the screen has no room for it."""
        self._code.setVisible(on)
        self._caption.setVisible(on)

    def set_module(self, pixels: int) -> None:
        """Let one module of the code be so many pixels wide."""
        side = -(-self._code.minimumSizeHint().width() * pixels // _LEAST_MODULE)
        self._code.setFixedSize(side, side)

    def fit(self) -> None:
        """Take the size of what is shown now, at once and not at the next event."""
        self._column.invalidate()
        self._column.activate()
        self.updateGeometry()
