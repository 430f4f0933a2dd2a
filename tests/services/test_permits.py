"""What an operator was when they signed in does not count; what they are now does."""

import pytest

from kiosk.domain.errors import NotAllowedError
from kiosk.domain.operator import CONSOLE, Operator, Role
from kiosk.services import permits
from tests.conftest import ENGINES


@pytest.fixture(params=ENGINES)
def engine(request):
    return request.param


@pytest.fixture
def check(shop):
    """Check a step of somebody in a transaction of its own."""

    def check(by, needed):
        with shop.shop.engines.writing() as connection:
            permits.check(connection, by, needed)

    return check


def test_each_role_may_take_its_steps(shop, check):
    meera = shop.shop.staff.add("Meera", Role.MANAGER, "4820", by="test")
    ravi = shop.shop.staff.add("Ravi", Role.OPERATOR, "5931", by="test")

    check(meera, Role.MANAGER)
    check(meera, Role.OPERATOR)
    check(ravi, Role.OPERATOR)
    with pytest.raises(NotAllowedError, match="Ravi is no manager"):
        check(ravi, Role.MANAGER)


def test_a_role_that_was_taken_away_since_the_sign_in_is_gone(shop, check):
    meera = shop.shop.staff.add("Meera", Role.MANAGER, "4820", by="test")
    shop.sql("UPDATE operator SET role = 'operator'")

    with pytest.raises(NotAllowedError):
        check(meera, Role.MANAGER)


def test_somebody_who_was_locked_out_can_do_nothing(shop, check):
    ravi = shop.shop.staff.add("Ravi", Role.OPERATOR, "5931", by="test")
    shop.sql("UPDATE operator SET locked = 1")

    with pytest.raises(NotAllowedError, match="Ravi is locked out"):
        check(ravi, Role.OPERATOR)


def test_nobody_becomes_somebody_by_a_made_up_id(check):
    with pytest.raises(NotAllowedError):
        check(Operator(id="x", name="console", role=Role.MANAGER), Role.OPERATOR)


def test_the_command_line_may(check):
    check(CONSOLE, Role.MANAGER)
