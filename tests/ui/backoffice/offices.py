"""One page of the back office on a real shop, for tests: somebody taps, types and reads."""

from collections.abc import Callable
from contextlib import contextmanager

from PySide6.QtCore import QModelIndex, QObject, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QTableView, QVBoxLayout, QWidget

from kiosk.domain.operator import Operator, Role
from kiosk.ui.backoffice.desk import Desk
from kiosk.ui.backoffice.office import Office, PageFlow, Surroundings
from kiosk.ui.backoffice.table_model import TableModel
from kiosk.ui.board_feed import BoardFeed
from kiosk.ui.jobs import JobRunner
from kiosk.ui.pictures import PictureStore
from kiosk.ui.theme import Theme
from tests.shops import TestShop
from tests.ui.checks import settle, shown_in

WAIT_MS = 10_000
FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


class Worker:
    """Somebody who works on one page."""

    __test__ = False

    def __init__(self, qtbot, office: Office, desk: Desk, flow: PageFlow) -> None:
        self.qtbot = qtbot
        self.office = office
        self.desk = desk
        self.flow = flow

    def wait(self, condition: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=WAIT_MS)

    def rest(self) -> None:
        """Wait until everything that was asked for is there."""
        pictures, jobs = self.office.pictures, self.office.jobs
        settle()
        self.wait(lambda: not jobs.is_busy and pictures.is_idle)
        settle()

    def find(self, name: str) -> QWidget:
        shown = [one for one in self.desk.findChildren(QWidget, name) if one.isVisible()]
        assert shown, f"{name} is not on the page"
        return shown[0]

    def shows(self, name: str) -> bool:
        return any(one.isVisible() for one in self.desk.findChildren(QWidget, name))

    def reads(self, name: str) -> str:
        widget = self.find(name)
        assert isinstance(widget, QLabel | QLineEdit | QPushButton)
        return widget.text()

    def tap(self, name: str) -> None:
        self.wait(lambda: self.shows(name) and self.find(name).isEnabled())
        widget = self.find(name)
        if isinstance(widget, QPushButton):
            widget.click()  # wherever the page is scrolled to
        else:
            QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        self.rest()

    def type(self, name: str, text: str) -> None:
        """Type `text` in place of what stands in a field."""
        field = self.find(name)
        assert isinstance(field, QLineEdit)
        field.setFocus()
        field.selectAll()
        QTest.keyClick(field, Qt.Key.Key_Delete)
        QTest.keyClicks(field, text)

    def press(self, name: str, key: Qt.Key) -> None:
        QTest.keyClick(self.find(name), key)
        self.rest()

    def cells(self, name: str) -> list[list[str]]:
        """Return the texts of a table, of the columns that can be seen."""
        table = self.find(name)
        assert isinstance(table, QTableView)
        model = table.model()
        columns = [one for one in range(model.columnCount()) if not table.isColumnHidden(one)]
        return [
            [str(model.index(row, column).data() or "") for column in columns]
            for row in range(model.rowCount())
        ]

    def open_row(self, name: str, text: str) -> None:
        """Tap the row whose first cell is `text`."""
        table = self.find(name)
        assert isinstance(table, QTableView)
        texts = [cells[0] for cells in self.cells(name)]
        index: QModelIndex = table.model().index(texts.index(text), 0)
        table.scrollTo(index)
        place = table.visualRect(index).center()
        modifier = Qt.KeyboardModifier.NoModifier
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, modifier, place)
        self.rest()

    @property
    def toast(self) -> str:
        return self.desk.toast.text() if self.desk.toast.isVisible() else ""


@contextmanager
def at_work(
    qtbot,
    theme: Theme,
    shop: TestShop,
    make: Callable[[Office], PageFlow],
    *,
    role: Role = Role.MANAGER,
    size: tuple[int, int] = (1660, 960),
):
    """Open the page that `make` makes for a new operator; every model on it is watched."""
    by = Operator(id="", name="", role=role)
    for known in (("Meera", Role.MANAGER, "4826"), ("Ravi", Role.OPERATOR, "5937")):
        if known[1] is role:
            by = shop.shop.staff.add(*known, by="test")
    jobs, pictures = JobRunner(), PictureStore(())
    pictures.read_with(shop.shop.office.pictures.read)
    owner = QObject()
    feed = BoardFeed(shop.shop, jobs, owner)
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    desk = Desk(theme, page)
    around = Surroundings(shop=shop.shop, feed=feed, jobs=jobs, theme=theme, pictures=pictures)
    office = Office(around, desk, by, owner)
    flow = make(office)
    column.addWidget(flow.view)
    for model in desk.findChildren(TableModel):
        QAbstractItemModelTester(model, FATAL, model)
    shown_in(desk, size, qtbot)
    worker = Worker(qtbot, office, desk, flow)
    feed.refresh()
    flow.opened()
    worker.rest()
    try:
        yield worker
    finally:
        worker.rest()
        feed.close()
        jobs.close()
        pictures.close()
