"""The back office from the sign-in to the lock: makes pages, and goes from one to the next."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.domain.operator import Role
from kiosk.ui import sentences
from kiosk.ui.backoffice.badges import Badges
from kiosk.ui.backoffice.help_calls import HelpCalls
from kiosk.ui.backoffice.office import Office, Surroundings
from kiosk.ui.backoffice.pages import Page, places

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.domain.operator import Operator
    from kiosk.ui.backoffice.office import PageFlow
    from kiosk.ui.backoffice.office_view import OfficeView

logger = logging.getLogger(__name__)


class OfficeFlow(QObject):
    """Gives each operator pages of their own: nothing that one typed is there for the next.

    Signals:
        locked: back to the shoppers' side.
        leave_requested: the operator closes the kiosk.
        busy_changed(object): True while nobody may be logged out for doing nothing.
        shop_changed: settings changed: the kiosk reads them anew.
    """

    locked = Signal()
    leave_requested = Signal()
    busy_changed = Signal(object)
    shop_changed = Signal()

    def __init__(self, view: OfficeView, around: Surroundings) -> None:
        super().__init__(view)
        self._view = view
        self._around = around
        self._flows: dict[str, PageFlow] = {}
        self._office: Office | None = None
        self._current = ""
        self._badges = Badges(view, around)
        self._help_calls = HelpCalls(view, around)
        view.page_chosen.connect(self.go_to)
        view.lock_requested.connect(self._ask_to_lock)
        around.feed.ticked.connect(self._show_time)

    @property
    def office(self) -> Office | None:
        """The work of whoever is signed in."""
        return self._office

    @property
    def page(self) -> str:
        """The key of the page that is shown, "" for none."""
        return self._current

    @property
    def may_be_remade(self) -> bool:
        """True where another language loses nothing: no sheet, no work, nothing unsaved."""
        flow = self._flows.get(self._current)
        if self._office is None or flow is None:
            return True
        return not (flow.has_unsaved or self._view.desk.sheets.is_open)

    def take_over(self, other: OfficeFlow) -> None:
        """Go on from where `other`, in another language, is."""
        if other.office is not None:
            self.begin(other.office.operator)
            self.go_to(other.page)

    def begin(self, operator: Operator, start: str = "") -> None:
        """Open the office for `operator`, on its first page.

        `start` tells how somebody who has set the shop up wants to go on: with the "demo"
        products, by an "import", or "empty".
        """
        self.end()
        office = Office(self._around, self._view.desk, operator, self)
        self._office = office
        office.page_requested.connect(self.go_to)
        office.leave_requested.connect(self.leave_requested)
        office.busy_changed.connect(self.busy_changed)
        office.shop_changed.connect(self.shop_changed)
        allowed = [place for place in places() if self._may_open(place.role)]
        self._view.set_places([(place.page.value, place.title) for place in allowed])
        role = self.tr("Manager") if office.is_manager else self.tr("Operator")
        self._view.navigation.set_operator(f"{operator.name} · {role}")
        self.go_to(Page.PRODUCTS if start in {"import", "empty"} else Page.LIVE)
        self._show_time()
        self._badges.count()
        self._help_calls.begin(operator)
        self._welcome(start)

    def _welcome(self, start: str) -> None:
        if self._office is None or not start:
            return
        words = {
            "demo": self.tr("Your shop is open. The demo products are on sale at once."),
            "import": self.tr("Your shop is there. Now import its products."),
            "empty": self.tr("Your shop is there. Now add its first product."),
        }
        self._office.say(words[start])

    def end(self) -> None:
        """Forget the operator and every page."""
        if self._office is None:
            return
        logger.info("%s leaves the back office", self._office.operator.name)
        self._leave_page()
        self._flows.clear()
        self._view.clear_pages()
        self._office.deleteLater()
        self._office = None
        self._current = ""

    @Slot()
    def lock(self) -> None:
        """Forget the operator, and lead back to the shoppers' side."""
        self.end()
        self.locked.emit()

    @Slot(object)
    def go_to(self, key: str) -> None:
        """Show a page; where something unsaved would be lost, ask first."""
        if key == self._current:
            return
        self._view.navigation.set_current(self._current)
        self._unless_unsaved(lambda: self._show(key))

    @Slot()
    def _ask_to_lock(self) -> None:
        self._unless_unsaved(self.lock)

    def _unless_unsaved(self, go_on: Callable[[], object]) -> None:
        flow = self._flows.get(self._current)
        if self._office is None or flow is None or not flow.has_unsaved:
            go_on()
            return
        self._office.ask(
            self.tr("Leave without saving?"),
            self.tr("What you entered on this page is lost."),
            yes=self.tr("Leave"),
            on_yes=go_on,
        )

    def _show(self, key: str) -> None:
        if self._office is None:
            return
        place = next(place for place in places() if place.page == key)
        if not self._may_open(place.role):
            self._office.say(self.tr("Only a manager can open this."), tone="amber")
            return
        self._leave_page()
        if key not in self._flows:
            flow = place.make(self._office)
            self._flows[key] = flow
            self._view.add_page(key, flow.view)
        self._current = key
        self._view.show_page(key)
        self._flows[key].opened()

    def _leave_page(self) -> None:
        flow = self._flows.get(self._current)
        if flow is not None:
            flow.left()

    def _may_open(self, role: Role) -> bool:
        return self._office is not None and (role is Role.OPERATOR or self._office.is_manager)

    @Slot()
    def _show_time(self) -> None:
        if self._office is not None:
            feed = self._around.feed
            caption, seconds = sentences.countdown(feed.board.sale, feed.now())
            text = "" if seconds is None else sentences.clock_text(seconds)
            self._view.header.set_status(caption, text)
