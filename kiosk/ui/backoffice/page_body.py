"""The inside of a page that scrolls only when its parts are as small as they may be."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget
from typing_extensions import override

from kiosk.ui.widgets.labels import elided_label


class PageBody(QWidget):
    """For `sheets.scrolled`: its tables and charts give way before anything scrolls.

    A scroll area asks a widget with wrapped labels for its best height, not for its least.
    """

    @override
    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return -1 if layout is None else layout.totalMinimumHeightForWidth(width)


def titled_card(name: str, title: str) -> tuple[QFrame, QVBoxLayout]:
    """Return a card with a title, and the column below it to put things into."""
    card = QFrame()
    card.setObjectName(name)
    card.setProperty("kind", "card")
    inside = QVBoxLayout(card)
    inside.setContentsMargins(28, 20, 28, 16)
    inside.setSpacing(8)
    inside.addWidget(elided_label(title, name=f"{name}TitleLabel", size=24, weight=700))
    return card, inside
