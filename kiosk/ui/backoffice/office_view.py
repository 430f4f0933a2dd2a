"""The frame of the back office: header, navigation, one page at a time."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from kiosk.ui.backoffice.desk import Desk
from kiosk.ui.backoffice.help_banner import HelpBanner
from kiosk.ui.backoffice.navigation import Navigation
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.header import Header


class OfficeView(QWidget):
    """Knows no page: they are put in as they are first opened.

    Signals:
        page_chosen(object): the key (str) of a page.
        lock_requested: the operator is done here.
    """

    page_chosen = Signal(object)
    lock_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("officeView")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.header = Header(theme)
        self.header.set_action(self.tr("Lock"))
        self.navigation = Navigation(theme)
        self._pages = QStackedWidget()
        self._pages.setObjectName("officePages")
        self._by_key: dict[str, QWidget] = {}
        body = QWidget()
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight, body)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(0)
        self._body.addWidget(self.navigation)
        self._body.addWidget(self._pages, 1)
        self.desk = Desk(theme, body)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        self.help = HelpBanner(theme)
        column.addWidget(self.help)
        column.addWidget(self.desk, 1)
        self.navigation.chosen.connect(self.page_chosen)
        self.header.action_requested.connect(self.lock_requested)

    def set_places(self, places: Sequence[tuple[str, str]]) -> None:
        """Offer the pages `places`, each a key and its name."""
        self.navigation.set_entries(places)

    def set_badges(self, counts: Mapping[str, int]) -> None:
        """Show how much waits on which page."""
        self.navigation.set_badges(counts)

    def has_page(self, key: str) -> bool:
        """Return whether the page was made already."""
        return key in self._by_key

    def add_page(self, key: str, page: QWidget) -> None:
        """Keep `page` under `key`."""
        self._by_key[key] = page
        self._pages.addWidget(page)

    def show_page(self, key: str) -> None:
        """Show a page that was added; sheets and keys of the one before go away."""
        self.desk.sheets.close_sheet()
        self.desk.hide_keys()
        self._pages.setCurrentWidget(self._by_key[key])
        self.navigation.set_current(key)

    def clear_pages(self) -> None:
        """Forget every page, and all that was typed on them."""
        self.desk.sheets.close_sheet()
        self.desk.hide_keys()
        for page in self._by_key.values():
            self._pages.removeWidget(page)
            page.hide()
            page.deleteLater()
        self._by_key.clear()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        tall = self.height() > self.width()
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._body.setDirection(down if tall else across)
        self.navigation.set_column(on=not tall)
