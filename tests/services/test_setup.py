"""The first start, from nothing to a shop that sells."""

import threading

import pytest

from kiosk.app import open_shop
from kiosk.domain.errors import InputError, ShopExistsError
from kiosk.domain.operator import Role
from kiosk.domain.problems import ProblemKind
from kiosk.services.demo_catalogue import read_catalogue
from tests.conftest import ENGINES

TYPED = {
    "shop_name": "Asha Stores",
    "address": "1 Main Road",
    "time_zone": "Asia/Kolkata",
    "gateway": "attended",
    "vpa": "asha@bank",
    "payee_name": "Asha",
    "manager_name": "Asha Rao",
    "pin": "4820",
    "pin_again": "4820",
}


@pytest.fixture(params=ENGINES)
def engine(request):
    return request.param


def test_a_new_shop_gets_its_settings_and_its_manager(shop):
    setup = shop.shop.office.setup
    assert setup.is_needed()

    manager = setup.run(TYPED)

    assert not setup.is_needed()
    assert (manager.name, manager.role) == ("Asha Rao", Role.MANAGER)
    assert shop.shop.staff.sign_in("Asha Rao", "4820") == manager
    with open_shop(shop.url, clock=shop.clock) as again:
        assert again.settings.shop_name == "Asha Stores"
        assert again.settings.vpa == "asha@bank"
        assert not again.is_simulated
    assert shop.shop.catalogue.on_sale().sale is None


def test_the_demo_products_are_on_sale_at_once(shop):
    shop.shop.office.setup.run(TYPED, read_catalogue)

    board = shop.shop.catalogue.on_sale()
    assert len(board.offers) == len(read_catalogue().products)
    free = next(one for one in board.offers if one.limit_per_shopper is None and one.available)
    assert shop.buy(free.sku).state == "paid"


@pytest.mark.parametrize(
    ("changes", "found"),
    [
        ({"shop_name": " "}, {"shop_name": ProblemKind.EMPTY}),
        ({"vpa": "asha"}, {"vpa": ProblemKind.NOT_A_UPI_ADDRESS}),
        ({"vpa": ""}, {"vpa": ProblemKind.MERCHANT_NEEDED}),
        ({"gateway": "simulated"}, {"gateway": ProblemKind.SIMULATED_MERCHANT}),
        ({"manager_name": "\u202e"}, {"manager_name": ProblemKind.EMPTY}),
        ({"pin": "1234", "pin_again": "1234"}, {"pin": ProblemKind.WEAK_PIN}),
        ({"pin": "482"}, {"pin": ProblemKind.NOT_A_PIN}),
        ({"pin": "४८२०"}, {"pin": ProblemKind.NOT_A_PIN}),
        ({"pin_again": "4821"}, {"pin_again": ProblemKind.DIFFERENT_PIN}),
        (
            {"time_zone": "Mars", "pin": ""},
            {"time_zone": ProblemKind.NOT_A_TIME_ZONE, "pin": ProblemKind.EMPTY},
        ),
    ],
)
def test_what_does_not_fit_is_told_and_nothing_is_stored(shop, changes, found):
    with pytest.raises(InputError) as refused:
        shop.shop.office.setup.run(TYPED | changes)

    assert {problem.field: problem.kind for problem in refused.value.problems} == found
    assert shop.shop.office.setup.is_needed()


def test_a_kiosk_that_was_open_before_notices(shop):
    with open_shop(shop.url, kiosk="K2", clock=shop.clock) as other:
        shop.shop.office.setup.run(TYPED)

        assert other.chosen.is_outdated()


def test_one_step_is_checked_by_itself(shop):
    assert shop.shop.office.setup.problems({"shop_name": "Asha", "time_zone": "Asia/Kolkata"}) == ()
    assert [one.field for one in shop.shop.office.setup.problems({"pin": "4820"})] == ["pin_again"]


def test_of_two_kiosks_that_set_a_shop_up_at_once_one_does(shop):
    start, done = threading.Barrier(2), []

    def run(number):
        start.wait(20)
        try:
            shop.shop.office.setup.run(TYPED | {"manager_name": f"Asha {number}"})
        except ShopExistsError as error:
            done.append(error)

    kiosks = [threading.Thread(target=run, args=(number,)) for number in range(2)]
    for kiosk in kiosks:
        kiosk.start()
    for kiosk in kiosks:
        kiosk.join(30)

    assert len(done) == 1
    assert len(shop.shop.staff.names()) == 1


def test_a_shop_that_sells_already_is_not_set_up(shop):
    shop.stock(LAMP=5)

    assert not shop.shop.office.setup.is_needed()
    with pytest.raises(ShopExistsError):
        shop.shop.office.setup.run(TYPED)
