"""The list of offers behind the grid."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from kiosk.domain.sale import SaleState
from kiosk.ui.product_model import ProductModel, ProductRole
from tests.ui.offers import BACKPACK, EARBUDS, NOW, OFFERS, SPEAKER, WATCH, many

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


@pytest.fixture
def model(qapp):
    model = ProductModel()
    QAbstractItemModelTester(model, FATAL, model)
    model.show_offers(OFFERS, SaleState.OPEN)
    model.set_now(NOW)
    return model


@pytest.fixture
def changes(model):
    """The rows that were announced, and "reset"."""
    seen: list[object] = []
    model.dataChanged.connect(lambda first, last, _roles: seen.append((first.row(), last.row())))
    model.modelReset.connect(lambda: seen.append("reset"))
    return seen


def skus(model):
    return [model.index(row).data(ProductRole.SKU) for row in range(model.rowCount())]


def badges(model):
    return [model.index(row).data(ProductRole.FACE).badge for row in range(model.rowCount())]


def test_the_rows_are_the_offers_in_order(model):
    assert skus(model) == ["WATCH", "EARBUDS", "BACKPACK", "SPEAKER"]
    assert model.index(0).data(ProductRole.PHOTO) == "watch.svg"
    assert model.index(0).data() == "Orbit 2 smart watch"


def test_a_card_can_be_read_out(model):
    spoken = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)

    assert spoken.startswith("Orbit 2 smart watch, 2,499 rupees")


def test_what_cannot_be_tapped_is_disabled(model):
    enabled = [
        bool(model.index(row).flags() & Qt.ItemFlag.ItemIsEnabled) for row in range(len(OFFERS))
    ]

    assert enabled == [True, True, True, False]


def test_only_rows_that_differ_are_announced(model, changes):
    model.show_offers([WATCH, replace(EARBUDS, on_hand=2), BACKPACK, SPEAKER], SaleState.OPEN)

    assert changes == [(1, 1)]
    assert badges(model)[1] == "Being paid · 1:10"


def test_the_same_board_again_changes_nothing(model, changes):
    model.show_offers([replace(offer) for offer in OFFERS], SaleState.OPEN)

    assert changes == []


def test_another_sale_state_changes_every_card(model, changes):
    model.show_offers(OFFERS, SaleState.PAUSED)

    assert "reset" not in changes
    assert {row for first, last in changes for row in range(first, last + 1)} == {0, 1, 2, 3}
    assert model.index(0).data(ProductRole.FACE).button == "Paused"


def test_another_list_of_offers_is_a_reset(model, changes):
    model.show_offers(OFFERS[:2], SaleState.OPEN)

    assert changes == ["reset"]
    assert skus(model) == ["WATCH", "EARBUDS"]


def test_stock_that_changes_is_told(model, qtbot):
    with qtbot.waitSignal(model.stock_changed) as changed:
        model.show_offers([replace(WATCH, on_hand=11), *OFFERS[1:]], SaleState.OPEN)

    assert changed.args == ["WATCH"]


def test_a_price_that_changes_is_no_change_of_stock(model, qtbot):
    with qtbot.assertNotEmitted(model.stock_changed):
        model.show_offers([replace(WATCH, price_paise=1_00), *OFFERS[1:]], SaleState.OPEN)


def test_time_changes_only_badges_that_count_down(model, changes):
    badges(model)

    model.set_now(NOW + timedelta(seconds=10))

    assert changes == [(2, 2)]
    assert badges(model)[2] == "Being paid · 1:00"


def test_time_that_does_not_show_changes_nothing(model, changes):
    badges(model)

    model.set_now(NOW + timedelta(milliseconds=200))

    assert changes == []


def test_whom_we_tell_is_marked(model, changes):
    model.set_notified(frozenset({BACKPACK.sku}))

    assert changes == [(2, 2)]
    assert model.index(2).data(ProductRole.FACE).button == "We will tell you"
    model.set_notified(frozenset())
    assert model.index(2).data(ProductRole.FACE).button == "Tell me when free"


def test_a_filter_hides_rows_and_changes_go_to_the_right_ones(model, changes):
    model.set_filter("", "Audio")
    assert skus(model) == ["EARBUDS", "SPEAKER"]
    changes.clear()

    model.show_offers(
        [replace(WATCH, on_hand=1), *OFFERS[1:3], replace(SPEAKER, on_hand=4)], SaleState.OPEN
    )

    assert changes == [(1, 1)]
    assert model.index_of(SPEAKER.sku).row() == 1
    assert not model.index_of(WATCH.sku).isValid()
    assert model.face_of(WATCH.sku).badge == "Last one"


def test_categories_come_in_order_of_appearance(model):
    assert model.categories == ["Wear", "Audio", "Travel"]


def test_many_changes_are_announced_as_one_range(model, changes):
    offers = many(200)
    model.show_offers(offers, SaleState.OPEN)
    changes.clear()

    model.show_offers([replace(offer, on_hand=4) for offer in offers], SaleState.OPEN)

    assert changes == [(0, 199)]


def test_a_code_finds_its_offer_even_when_it_is_hidden(model):
    model.set_filter("thump", None)

    assert model.offer_of_code("8901234500026").sku == "WATCH"
