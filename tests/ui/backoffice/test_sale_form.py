"""The form of a sale while answers are late."""

import threading

import pytest

from kiosk.ui.backoffice.sales_flow import SalesFlow
from tests.ui.backoffice.offices import at_work
from tests.ui.checks import settle


@pytest.fixture
def engine():
    return "sqlite"


@pytest.fixture
def manager(qtbot, theme, shop):
    shop.stock(CHIPS=5)
    with at_work(qtbot, theme, shop, SalesFlow) as worker:
        yield worker


def hold_up(worker):
    """Keep the worker's jobs waiting until the returned function is called."""
    gate = threading.Event()
    worker.office.jobs.run(worker.office, gate.wait, lambda _: None)
    return gate.set


def test_a_sheet_of_products_may_close_before_they_are_there(manager):
    manager.flow._form.begin()
    release = hold_up(manager)
    manager.flow._form._choose_products()
    manager.find("productPickDoneButton").click()
    settle()
    release()
    manager.rest()

    manager.flow._form._choose_products()
    manager.rest()
    assert [row[0] for row in manager.cells("productPickTable")] == ["Chips"]


def test_a_sale_saved_late_leaves_the_next_form_alone(manager):
    form = manager.flow._form
    summary = manager.office.shop.office.sales.summaries()[0]
    form.open(summary.sale.id)
    manager.rest()
    release = hold_up(manager)
    form._save()
    assert form.has_unsaved
    form._leave()
    form.begin()
    manager.flow.view.form.field("name").set_value("Diwali")
    release()
    manager.rest()

    assert manager.toast == "The sale is saved."
    assert manager.flow.view.form.values()["name"] == "Diwali"
    assert form._plan is None


def test_a_sale_saved_after_its_form_was_left_stays_closed(manager):
    form = manager.flow._form
    form.open(manager.office.shop.office.sales.summaries()[0].sale.id)
    manager.rest()
    release = hold_up(manager)
    form._save()
    form._leave()
    release()
    manager.rest()

    assert not manager.flow.view.shows_form
