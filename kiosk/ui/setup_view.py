"""The first start: four steps to a shop of one's own."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from kiosk.domain.problems import Problem
from kiosk.domain.settings import ShopSettings
from kiosk.ui.backoffice.desk import Desk
from kiosk.ui.backoffice.fields import ChoiceField, TextField
from kiosk.ui.backoffice.form import FormPage
from kiosk.ui.backoffice.pick_field import PickField, time_zones
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.header import Header

START = "start"


class SetupView(QWidget):
    """A form for each step; what was entered stays while one goes back and forth.

    Signals:
        next_requested(object): a step's fields as typed, a dict by key.
        finish_requested(object): the fields of all steps.
    """

    next_requested = Signal(object)
    finish_requested = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("officeView")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.header = Header(theme)
        self._pages = QStackedWidget()
        self._pages.setObjectName("officePages")
        self.desk = Desk(theme, self._pages)
        self._steps = [self._shop(), self._payment(), self._manager(), self._products()]
        for place, step in enumerate(self._steps):
            self._pages.addWidget(step)
            step.save_requested.connect(self._on_next)
            step.back_requested.connect(lambda place=place: self.show_step(place - 1))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.desk, 1)
        self._set_defaults()
        self.show_step(0)

    @property
    def step(self) -> int:
        """Which step is shown, from 0."""
        return self._pages.currentIndex()

    def show_step(self, place: int) -> None:
        """Show a step."""
        self.desk.hide_keys()
        self._pages.setCurrentIndex(place)
        caption = self.tr("Step {number} of {count}").format(
            number=place + 1, count=len(self._steps)
        )
        self.header.set_titles(self.tr("Set up your shop"), caption)

    def show_problems(self, problems: Iterable[Problem]) -> None:
        """Say what does not fit, on the first step that has something."""
        found = tuple(problems)
        for place, step in enumerate(self._steps):
            mine = [problem for problem in found if step.has_field(problem.field)]
            if mine:
                self.show_step(place)
                step.show_problems(mine)
                return

    def show_notice(self, text: str) -> None:
        """Say something about the step that is shown."""
        self._steps[self.step].show_notice(text)

    def set_busy(self, *, busy: bool) -> None:
        """Wait for the answer."""
        self._steps[self.step].set_busy(busy=busy)

    def values(self) -> dict[str, str]:
        """Return the fields of all steps."""
        return {key: text for step in self._steps for key, text in step.values().items()}

    def _on_next(self) -> None:
        last = self.step == len(self._steps) - 1
        if last:
            self.finish_requested.emit(self.values())
        else:
            self.next_requested.emit(self._steps[self.step].values())

    def _set_defaults(self) -> None:
        zone = ShopSettings().time_zone
        for step in self._steps:
            step.set_values({"time_zone": zone, "gateway": "attended", START: "demo"})

    def _form(self, name: str, title: str, *, first: bool = False, last: bool = False) -> FormPage:
        form = FormPage(
            self._theme,
            name=name,
            back="" if first else self.tr("Back"),
            save=self.tr("Open the shop") if last else self.tr("Next"),
        )
        form.set_title(title)
        return form

    def _shop(self) -> FormPage:
        form = self._form("setupShop", self.tr("Your shop"), first=True)
        grid = form.add_card()
        form.add_field(
            grid,
            "shop_name",
            TextField(
                self.tr("Name of the shop"),
                name="shopName",
                hint=self.tr("It stands on every screen and receipt."),
            ),
        )
        form.add_field(
            grid,
            "time_zone",
            PickField(
                self._theme,
                self.desk.sheets,
                self.tr("Time zone"),
                time_zones,
                name="timeZone",
                hint=self.tr("Sales open and close by this clock."),
            ),
        )
        form.add_field(
            grid,
            "address",
            TextField(
                self.tr("Address"), name="address", hint=self.tr("For receipts. It can wait.")
            ),
            wide=True,
        )
        return form

    def _payment(self) -> FormPage:
        form = self._form("setupPayment", self.tr("How shoppers pay"))
        grid = form.add_card()
        gateways = (
            ("attended", self.tr("UPI, staff confirm")),
            ("simulated", self.tr("Try it out, nobody pays")),
        )
        form.add_field(
            grid,
            "gateway",
            ChoiceField(
                self._theme,
                self.tr("Payments"),
                gateways,
                name="gateway",
                hint=self.tr("It can be changed at any time in the settings."),
            ),
            wide=True,
        )
        form.add_field(
            grid,
            "vpa",
            TextField(
                self.tr("UPI address of the shop"),
                name="vpa",
                sample="shop@bank",
                hint=self.tr("A merchant's address. Leave it empty to try things out."),
            ),
        )
        form.add_field(
            grid,
            "payee_name",
            TextField(
                self.tr("Name that payers see"),
                name="payeeName",
                hint=self.tr("As the bank has it: shoppers are asked to check it."),
            ),
        )
        return form

    def _manager(self) -> FormPage:
        form = self._form("setupManager", self.tr("Who runs the shop"))
        grid = form.add_card()
        form.add_field(
            grid,
            "manager_name",
            TextField(
                self.tr("Your name"),
                name="managerName",
                hint=self.tr("You are the first manager. Others can be added later."),
            ),
            wide=True,
        )
        for key, name, caption, hint in (
            ("pin", "pin", self.tr("PIN"), self.tr("4 to 8 digits, not 1234.")),
            ("pin_again", "pinAgain", self.tr("The same PIN again"), ""),
        ):
            field = TextField(caption, name=name, hint=hint, longest=8)
            field.hide_text()
            form.add_field(grid, key, field)
        return form

    def _products(self) -> FormPage:
        form = self._form("setupProducts", self.tr("What you sell"), last=True)
        grid = form.add_card()
        starts = (
            ("demo", self.tr("Demo products")),
            ("import", self.tr("Import a CSV")),
            ("empty", self.tr("Begin empty")),
        )
        form.add_field(
            grid,
            START,
            ChoiceField(
                self._theme,
                self.tr("Start with"),
                starts,
                name="start",
                hint=self.tr(
                    "Demo products come with a sale that is open at once. Of your own you"
                    " need a product and a flash sale: the next screens lead you there."
                ),
            ),
            wide=True,
        )
        return form
