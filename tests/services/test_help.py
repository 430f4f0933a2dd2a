"""Calls for help, from the shopper's tap to somebody who comes."""

from datetime import timedelta

import pytest

from kiosk.app import open_shop
from kiosk.domain.errors import NotAllowedError
from kiosk.domain.help_call import HelpPlace
from kiosk.domain.operator import CONSOLE, Operator, Role
from kiosk.services.help import CALLS_LAST
from tests.conftest import ENGINES


@pytest.fixture(params=ENGINES)
def engine(request):
    return request.param


@pytest.fixture
def asha(shop):
    shop.shop.staff.add("Asha", Role.OPERATOR, "2468", by="setup")
    return shop.shop.staff.sign_in("Asha", "2468")


@pytest.fixture
def other(url, clock):
    """The same shop at another kiosk."""
    with open_shop(url, kiosk="K2", clock=clock) as opened:
        yield opened


def test_another_kiosk_learns_who_waits_where(shop, other, clock):
    shop.shop.office.help.call(HelpPlace.PAYMENT)

    (call,) = other.office.help.calls()
    assert (call.kiosk, call.place, call.coming) == ("K1", HelpPlace.PAYMENT, "")
    assert call.asked_at == clock()
    assert other.office.help.own() is None
    assert shop.shop.office.help.own() == call


def test_a_second_call_replaces_the_first(shop, clock):
    shop.shop.office.help.call(HelpPlace.PRODUCTS)
    clock.pass_seconds(60)
    shop.shop.office.help.call(HelpPlace.RESULT)

    (call,) = shop.shop.office.help.calls()
    assert (call.place, call.asked_at) == (HelpPlace.RESULT, clock())


def test_the_longest_wait_comes_first(shop, other, clock):
    other.office.help.call(HelpPlace.WELCOME)
    clock.pass_seconds(5)
    shop.shop.office.help.call(HelpPlace.PAYMENT)

    assert [call.kiosk for call in other.office.help.calls()] == ["K2", "K1"]


def test_who_is_fine_waits_no_longer(shop):
    shop.shop.office.help.call(HelpPlace.PRODUCTS)
    shop.shop.office.help.dismiss()
    shop.shop.office.help.dismiss()

    assert shop.shop.office.help.calls() == ()


def test_a_kiosk_takes_back_its_own_call_only(shop, other):
    shop.shop.office.help.call(HelpPlace.PRODUCTS)
    other.office.help.dismiss()

    assert len(other.office.help.calls()) == 1


def test_the_shopper_reads_who_is_coming_and_the_trail_too(shop, other, asha):
    shop.shop.office.help.call(HelpPlace.PRODUCTS)

    other.office.help.come("K1", asha)

    call = shop.shop.office.help.own()
    assert call is not None
    assert call.coming == "Asha"
    actions = shop.sql("SELECT actor, action, subject FROM audit_event ORDER BY seq DESC LIMIT 1")
    assert [tuple(row) for row in actions] == [("Asha", "help_coming", "K1")]


def test_the_quicker_one_stays_named(shop, asha):
    shop.shop.office.help.call(HelpPlace.PRODUCTS)
    shop.shop.office.help.come("K1", asha)
    shop.shop.office.help.come("K1", CONSOLE)

    call = shop.shop.office.help.own()
    assert call is not None
    assert call.coming == "Asha"
    assert len(shop.sql("SELECT 1 FROM audit_event WHERE action = 'help_coming'")) == 1


def test_nobody_comes_where_nobody_waits(shop, asha):
    shop.shop.office.help.come("K7", asha)

    assert shop.shop.office.help.calls() == ()
    assert not shop.sql("SELECT 1 FROM audit_event WHERE action = 'help_coming'")


def test_who_is_no_operator_any_more_cannot_come(shop):
    shop.shop.office.help.call(HelpPlace.PRODUCTS)

    with pytest.raises(NotAllowedError):
        shop.shop.office.help.come("K1", Operator(id="gone", name="Ravi", role=Role.OPERATOR))


def test_a_call_of_a_kiosk_that_died_is_not_shown_for_ever(shop, other, clock):
    shop.shop.office.help.call(HelpPlace.PRODUCTS)
    clock.pass_seconds((CALLS_LAST - timedelta(seconds=1)).total_seconds())
    assert other.office.help.calls()

    clock.pass_seconds(2)

    assert other.office.help.calls() == ()
