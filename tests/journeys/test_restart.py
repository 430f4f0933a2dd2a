"""Killed at any step, the kiosk comes back to where its shopper stood."""

import json
import signal
import subprocess
import sys
from datetime import UTC, datetime

import pytest

from kiosk.domain.errors import DatabaseUnavailableError
from kiosk.domain.operator import Role
from kiosk.services.bookmark import Bookmark
from kiosk.ui.main_window import Screen
from kiosk.ui.receipts.content import short_text
from tests.journeys.walker import AFTER_COMMIT, BEFORE_COMMIT, PIN, STAFF
from tests.shops import Clock, TestShop, database_url

PATIENCE_SECONDS = 60


@pytest.fixture
def machine(tmp_path):
    """The data folder of a kiosk, with a shop in it."""
    made = TestShop(database_url(tmp_path), Clock(datetime.now(UTC)))
    made.stock(LAMP=5)
    made.shop.staff.add(STAFF, Role.MANAGER, PIN, by="test")
    yield tmp_path, made
    made.check_invariants()
    made.shop.close()


def walker(folder, step, gateway="simulated"):
    return subprocess.Popen(  # noqa: S603 - our own program
        [sys.executable, "-m", "tests.journeys.walker", str(folder), gateway, step],
        stdout=subprocess.PIPE,
        text=True,
    )


def kill_at(folder, step, gateway="simulated"):
    """Let a kiosk get to `step`, and kill it there, unless it has died of its own."""
    with walker(folder, step, gateway) as process:
        assert process.stdout is not None
        if step not in {BEFORE_COMMIT, AFTER_COMMIT}:
            assert process.stdout.readline() == "there\n"
            process.kill()
        assert process.wait(PATIENCE_SECONDS) == -signal.SIGKILL


def look(folder, how="look", gateway="simulated"):
    """Start the kiosk anew; return what is on its screen."""
    with walker(folder, how, gateway) as process:
        text, _ = process.communicate(timeout=PATIENCE_SECONDS)
    assert process.returncode == 0
    return json.loads(text)


@pytest.mark.parametrize("step", ["welcome", "products", "before the code", "office"])
def test_nothing_under_way_begins_anew(machine, step):
    folder, _shop = machine
    kill_at(folder, step)

    assert look(folder)["screen"] == Screen.WELCOME.name


def test_the_same_code_is_on_the_screen_again(machine):
    folder, shop = machine
    kill_at(folder, "code")

    seen = look(folder)

    [(request, uri)] = shop.sql("SELECT id, upi_uri FROM payment_request")
    assert seen["screen"] == Screen.PAYMENT.name
    assert (seen["request"], seen["codes"]) == (request, [uri])
    assert shop.on_hand("LAMP") == 5


def test_paid_meanwhile_the_outcome_is_shown_once(machine):
    folder, shop = machine
    kill_at(folder, "code")
    [(request,)] = shop.sql("SELECT id FROM payment_request")
    shop.shop.payments.shopper_says_paid(request)

    seen = look(folder, "look and leave")
    assert (seen["screen"], seen["number"]) == (Screen.RESULT.name, "K1-000001")
    assert look(folder)["screen"] == Screen.WELCOME.name


def test_sold_out_after_the_payment_is_said(machine):
    folder, shop = machine
    kill_at(folder, "code")
    [(request, order)] = shop.sql("SELECT id, order_id FROM payment_request")
    shop.shop.checkout.cancel(order)
    shop.buy("LAMP", 5)
    shop.shop.payments.shopper_says_paid(request)

    seen = look(folder)

    assert seen["screen"] == Screen.RESULT.name
    assert seen["title"] == "Someone else was faster."


def test_a_code_that_ran_out_meanwhile_says_so(machine):
    folder, shop = machine
    kill_at(folder, "code")
    earlier = "expires_at = expires_at - 185000, issued_at = issued_at - 185000"
    shop.sql(f"UPDATE payment_request SET {earlier}")  # noqa: S608 - our own words

    seen = look(folder)

    assert (seen["screen"], seen["title"]) == (Screen.RESULT.name, "The time is up.")


def test_somebody_is_still_coming_to_look(machine):
    folder, _shop = machine
    kill_at(folder, "claimed", "attended")

    seen = look(folder, gateway="attended")

    assert (seen["screen"], seen["staff"]) == (Screen.PAYMENT.name, True)


@pytest.mark.parametrize("step", [BEFORE_COMMIT, AFTER_COMMIT, "result"])
def test_money_on_its_way_is_there_and_told(machine, step):
    folder, shop = machine
    kill_at(folder, step)

    seen = look(folder)

    assert (seen["screen"], seen["number"]) == (Screen.RESULT.name, "K1-000001")
    assert shop.on_hand("LAMP") == 4
    [(order,)] = shop.sql("SELECT id FROM orders")
    assert seen["codes"] == [short_text(shop.shop.receipts.read(order))]


def test_an_order_of_another_shop_is_not_shown(machine):
    folder, shop = machine
    kill_at(folder, "code")
    [(order,)] = shop.sql("SELECT id FROM orders")
    mark = folder / "on-screen-K1-1.txt"
    assert mark.read_text().strip() == order
    mark.write_text(order[:-4] + "0000")

    assert look(folder)["screen"] == Screen.WELCOME.name


def test_out_of_service_and_back_the_code_is_there_again(shop, open_kiosk, tmp_path):
    shop.stock(LAMP=5)
    visitor = open_kiosk(bookmark=Bookmark(tmp_path, "K1"))
    visitor.enters()
    visitor.buys("LAMP")
    request = visitor.flow.request

    visitor.kiosk.trouble.begin(DatabaseUnavailableError("gone"))
    visitor.sees(Screen.OUT_OF_SERVICE)
    visitor.kiosk.trouble.ended.emit(None)

    visitor.sees(Screen.PAYMENT)
    assert visitor.flow.request == request
    assert visitor.scans() == [request.upi_uri]
    assert visitor.kiosk.session.shopper is None
    visitor.wait(lambda: visitor.can_tap("paidButton"))
    visitor.pays()
    visitor.tap("leaveButton")
    visitor.sees(Screen.WELCOME)


def test_two_windows_of_one_name_keep_to_their_own(shop, open_kiosk, tmp_path):
    shop.stock(LAMP=5)
    windows = [open_kiosk(bookmark=Bookmark(tmp_path, "K1")) for _ in range(2)]
    for visitor in windows:
        visitor.enters()
        visitor.buys("LAMP")
    requests = [visitor.flow.request for visitor in windows]

    for visitor in windows:
        visitor.kiosk.trouble.ended.emit(None)

    for visitor, request in zip(windows, requests, strict=True):
        visitor.sees(Screen.PAYMENT)
        assert visitor.flow.request == request


def test_the_next_shopper_is_spoken_to_in_the_shops_language(shop, open_kiosk, tmp_path):
    shop.stock(LAMP=5)
    visitor = open_kiosk(bookmark=Bookmark(tmp_path, "K1"))
    visitor.enters()
    visitor.buys("LAMP")
    visitor.kiosk.trouble.ended.emit(None)
    visitor.sees(Screen.PAYMENT)
    visitor.kiosk.languages.choose("hi")
    visitor.wait(lambda: not visitor.kiosk.jobs.is_busy)

    visitor.tap("cancelButton")
    visitor.sees(Screen.RESULT)
    visitor.tap("doneButton")

    visitor.sees(Screen.WELCOME)
    assert visitor.kiosk.languages.current == "en"
