"""The bar under the offers: text size, language, help."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget
from typing_extensions import override

from kiosk.ui.theme import Theme
from kiosk.ui.widgets.buttons import button, set_icon
from kiosk.ui.widgets.labels import ElidedLabel, elided_label

_GAP = 16


class ProductsFooter(QWidget):
    """Signals: `large_text_requested`, `language_requested`, `help_requested`."""

    large_text_requested = Signal()
    language_requested = Signal()
    help_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("productsFooter")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._size = _with_icon("textSizeButton", self.tr("Text size"), "text-size", theme)
        self._language = button("", name="languageButton", kind="chip")
        self._note = elided_label(
            self.tr("Nothing is taken from the shelf until you have paid."),
            name="footerNoteLabel",
            tone="soft",
        )
        self._note.set_lines(2)
        self._help = _with_icon("helpButton", self.tr("Call for help"), "help", theme)
        self._row = self._build()
        self.set_language(None)
        theme.changed.connect(self._fit_note)
        self._size.clicked.connect(self.large_text_requested)
        self._language.clicked.connect(self.language_requested)
        self._help.clicked.connect(self.help_requested)

    def set_language(self, text: str | None) -> None:
        """Offer the other language by its own name; None hides the chip."""
        self._language.setVisible(text is not None)
        self._fit_note()
        self._language.setText(text or "")
        self._language.setAccessibleName(self.tr("Language: {name}").format(name=text or ""))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side = 40 if self.width() >= 1060 else 24
        self._row.setContentsMargins(side, 12, side, 12)
        self._fit_note()

    def _fit_note(self) -> None:
        """Give the note two lines where one is too short, and leave it out where two are."""
        others = [self._size, self._help]
        if not self._language.isHidden():
            others.append(self._language)
        taken = sum(one.sizeHint().width() + _GAP for one in others)
        room = self.width() - taken - 2 * self._row.contentsMargins().left() - _GAP
        self._note.setVisible(_fit(self._note, room))

    def _build(self) -> QHBoxLayout:
        row = QHBoxLayout(self)
        row.setSpacing(_GAP)
        row.addWidget(self._size)
        row.addWidget(self._language)
        row.addStretch(0)  # for where there is no note, which takes all of it
        row.addWidget(self._note, 1)
        row.addWidget(self._help)
        self._note.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return row


def _fit(words: ElidedLabel, room: int) -> bool:
    """Give `words` a second line where one is too short; False if two are too short as well."""
    words.ensurePolished()
    metrics = words.fontMetrics()
    needed = metrics.horizontalAdvance(words.text())
    words.setMinimumHeight((1 if needed < room else 2) * metrics.lineSpacing())
    return room > 0 and " ".join(words.shown_lines(room)) == words.text()


def _with_icon(name: str, text: str, icon: str, theme: Theme) -> QPushButton:
    # Qt leaves 4 pixels between icon and text; a space makes it a word's distance.
    made = button(f" {text}", name=name, kind="chip")
    made.setAccessibleName(text)
    set_icon(made, icon, theme)
    return made
