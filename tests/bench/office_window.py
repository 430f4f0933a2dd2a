"""The back office in a window of its own, to be measured."""

import time

from PySide6.QtWidgets import QApplication

from kiosk.domain.operator import Operator
from kiosk.paths import resource
from kiosk.services.shop import Shop
from kiosk.ui.backoffice.office import Surroundings
from kiosk.ui.backoffice.office_flow import OfficeFlow
from kiosk.ui.backoffice.office_view import OfficeView
from kiosk.ui.backoffice.pages import Page, places
from kiosk.ui.board_feed import BoardFeed
from kiosk.ui.jobs import JobRunner
from kiosk.ui.pictures import PictureStore
from kiosk.ui.theme import Theme, load_first_fonts, load_other_fonts


class OfficeWindow:
    """A manager's back office at 1920x1080."""

    def __init__(self, app: QApplication, shop: Shop) -> None:
        load_first_fonts()
        load_other_fonts()
        theme = Theme(motion=False)
        theme.apply()
        self._app = app
        self._jobs = JobRunner()
        self._feed = BoardFeed(shop, self._jobs)
        self._view = OfficeView(theme)
        self._flow = OfficeFlow(
            self._view,
            Surroundings(
                shop=shop,
                feed=self._feed,
                jobs=self._jobs,
                theme=theme,
                pictures=PictureStore((resource("images", "demo"),), colors=theme.colors),
            ),
        )
        self._feed.refresh()
        self._view.resize(1920, 1080)
        self._view.show()
        self._settle()

    @property
    def pages(self) -> list[str]:
        """The pages, the first one last: a sign-in shows it already."""
        return [place.page.value for place in places() if place.page is not Page.LIVE] + [Page.LIVE]

    def sign_in(self, operator: Operator) -> None:
        """Begin anew: every page will be made again."""
        self._flow.begin(operator)
        self._settle()

    def open(self, key: str) -> None:
        """Open a page, and wait until it shows what it read."""
        self._flow.go_to(key)
        self._settle()

    def close(self) -> None:
        """Stop watching, and wait for the worker."""
        self._feed.close()
        self._jobs.close()

    def _settle(self) -> None:
        self._app.processEvents()
        while self._jobs.is_busy:
            self._app.processEvents()
            time.sleep(0.0005)
        self._app.processEvents()
