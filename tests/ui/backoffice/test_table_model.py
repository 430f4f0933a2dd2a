"""Rows of a table, all at once or a page at a time."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from kiosk.ui.backoffice.table_model import PAGE, Column, TableModel, Wanted

COLUMNS = (
    Column[tuple[str, int]](title="Name", text=lambda row: row[0], sort_key="name"),
    Column[tuple[str, int]](
        title="Units",
        text=lambda row: str(row[1]),
        numeric=True,
        tone=lambda row: "flame" if row[1] == 0 else "ink",
    ),
)


@pytest.fixture
def model(theme):
    model = TableModel(theme, COLUMNS)
    tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal, model
    )
    assert tester.model() is model
    return model


def rows(count, start=0):
    return [(f"Product {number}", number) for number in range(start, start + count)]


def shown(model, row, column=0, role=Qt.ItemDataRole.DisplayRole):
    return model.index(row, column).data(role)


def test_rows_are_shown_through_the_columns(model):
    model.show_rows(rows(3))

    assert [shown(model, row) for row in range(3)] == ["Product 0", "Product 1", "Product 2"]
    assert shown(model, 2, 1) == "2"
    assert shown(model, 2, 1, Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight
    assert shown(model, 0, 1, Qt.ItemDataRole.ForegroundRole).color().name().upper() == "#D3321D"


def test_as_many_rows_are_replaced_in_place(qtbot, model):
    model.show_rows(rows(3))

    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged) as changed:
        model.show_rows([*rows(2), ("Lamp", 7)])

    assert changed.args[0].row() == changed.args[1].row() == 2
    assert shown(model, 2) == "Lamp"


def test_what_is_not_there_yet_is_asked_for_once_a_page(model):
    asked: list[Wanted] = []
    model.wanted.connect(asked.append)
    model.show_page(250, rows(PAGE))

    assert model.rowCount() == 250
    assert shown(model, 99) == "Product 99"
    for row in (120, 121, 249, 120):
        assert shown(model, row) is None

    assert asked == [Wanted(100, 100, model.turn), Wanted(200, 50, model.turn)]
    model.put(asked[0], rows(100, 100))
    assert shown(model, 120) == "Product 120"
    assert model.row(249) is None


def test_an_answer_to_an_older_question_is_dropped(model):
    model.show_page(250, rows(PAGE))
    old = Wanted(100, 100, model.turn)
    model.show_page(150, rows(PAGE, 1000))

    model.put(old, rows(100))

    assert model.row(120) is None


def test_the_column_that_sorts_is_marked(model):
    def mark(section):
        return model.headerData(section, Qt.Orientation.Horizontal, Qt.ItemDataRole.DecorationRole)

    assert mark(0) is None
    model.show_sorting("-name")
    assert not mark(0).isNull()
    assert mark(1) is None


def test_rows_that_are_added_leave_the_others_where_they_are(qtbot, model):
    model.show_rows(rows(3))

    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.rowsInserted) as added:
        model.add_rows(rows(2, 3))

    assert added.args[1:] == [3, 4]
    assert [shown(model, row) for row in (0, 4)] == ["Product 0", "Product 4"]
    with qtbot.assertNotEmitted(model.rowsInserted):
        model.add_rows([])
