"""What a shop decides, changed on the screen."""

import pytest

from kiosk.app import open_shop
from kiosk.domain import setting_entries
from kiosk.domain.errors import ChangedMeanwhileError, InputError, NotAllowedError
from kiosk.domain.operator import CONSOLE, Role
from kiosk.domain.problems import ProblemKind
from kiosk.domain.settings import ShopSettings
from tests.conftest import ENGINES


@pytest.fixture(params=ENGINES)
def engine(request):
    return request.param


@pytest.fixture
def service(shop):
    return shop.shop.chosen


def problems_of(service, **typed):
    with pytest.raises(InputError) as refused:
        service.change(typed, by=CONSOLE)
    return {problem.field: problem.kind for problem in refused.value.problems}


def test_what_was_typed_is_there_and_on_record(shop, service):
    changed = service.change(
        {"shop_name": " Asha  Stores ", "hold_seconds": "240", "guest_allowed": "no"}, by=CONSOLE
    )

    assert set(changed) == {"shop_name", "hold_seconds", "guest_allowed"}
    now = service.current()
    assert (now.shop_name, now.hold_seconds, now.guest_allowed) == ("Asha Stores", 240, False)
    [(actor, subject, detail)] = shop.sql(
        "SELECT actor, subject, detail FROM audit_event"
        " WHERE action = 'setting_changed' AND subject = 'hold_seconds'"
    )
    assert (actor, subject, detail) == ("console", "hold_seconds", "180 -> 240")


def test_a_kiosk_notices_that_others_changed_something(service):
    assert not service.is_outdated()

    assert service.change({"shop_name": "Flash Sale Kiosk"}, by=CONSOLE) == ()
    assert not service.is_outdated()

    service.change({"shop_name": "Other"}, by=CONSOLE)
    assert service.is_outdated()


def test_everything_that_is_typed_comes_back(service):
    texts = setting_entries.as_text(ShopSettings())

    assert service.change(texts, by=CONSOLE) == ()
    assert setting_entries.as_text(service.current()) == texts


def test_every_problem_is_told_and_nothing_is_stored(service):
    found = problems_of(
        service,
        shop_name="",
        vpa="shop",
        merchant_code="12",
        gstin="27AAPFU0939F1ZX",
        time_zone="Mars/Olympus",
        maximum_paise="1_000",
        hold_seconds="٢٠٠",
        default_limit="-5",
        idle_seconds="10^12",
        languages="",
        address="x" * 201,
        colour="red",
        hold="1",
    )

    assert found == {
        "shop_name": ProblemKind.EMPTY,
        "vpa": ProblemKind.NOT_A_UPI_ADDRESS,
        "merchant_code": ProblemKind.NOT_A_MERCHANT_CODE,
        "gstin": ProblemKind.NOT_A_GSTIN,
        "time_zone": ProblemKind.NOT_A_TIME_ZONE,
        "maximum_paise": ProblemKind.NOT_A_PRICE,
        "hold_seconds": ProblemKind.NOT_A_NUMBER,
        "default_limit": ProblemKind.NOT_A_NUMBER,
        "idle_seconds": ProblemKind.NOT_A_NUMBER,
        "languages": ProblemKind.NONE_CHOSEN,
        "address": ProblemKind.TOO_LONG,
        "colour": ProblemKind.UNKNOWN,
        "hold": ProblemKind.UNKNOWN,
    }
    assert service.current() == ShopSettings()


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ({"hold_seconds": "29"}, {"hold_seconds": ProblemKind.OUT_OF_RANGE}),
        ({"maximum_paise": "0"}, {"maximum_paise": ProblemKind.TOO_SMALL}),
        ({"warning_seconds": "75"}, {"warning_seconds": ProblemKind.NOT_BELOW_IDLE}),
        ({"vpa": "shop@bank"}, {"gateway": ProblemKind.SIMULATED_MERCHANT}),
        (
            {"gateway": "attended"},
            {"vpa": ProblemKind.MERCHANT_NEEDED, "payee_name": ProblemKind.MERCHANT_NEEDED},
        ),
        ({"gateway": "cash"}, {"gateway": ProblemKind.OUT_OF_RANGE}),
        ({"late_payment": "keep"}, {"late_payment": ProblemKind.OUT_OF_RANGE}),
        ({"guest_allowed": "maybe"}, {"guest_allowed": ProblemKind.EMPTY}),
    ],
)
def test_what_does_not_fit_is_refused(service, typed, found):
    assert problems_of(service, **typed) == found
    assert service.current() == ShopSettings()


def test_gateway_and_merchant_are_changed_together(service):
    merchant = {"gateway": "attended", "vpa": "shop@bank", "payee_name": "Asha"}

    service.change(merchant, by=CONSOLE)

    assert service.current().vpa == "shop@bank"
    assert problems_of(service, vpa="") == {"vpa": ProblemKind.MERCHANT_NEEDED}
    service.change({"gateway": "simulated", "vpa": ""}, by=CONSOLE)


def test_what_this_machine_overrides_is_left_alone(other_url, clock, tmp_path):
    with open_shop(other_url, settings={"hold_seconds": 99}, clock=clock) as shop:
        assert shop.chosen.change({"hold_seconds": "240"}, by=CONSOLE) == ()
        assert shop.chosen.current().hold_seconds == 99


def test_an_operator_may_not(shop, service):
    ravi = shop.shop.staff.add("Ravi", Role.OPERATOR, "5931", by="test")

    with pytest.raises(NotAllowedError):
        service.change({"shop_name": "Mine"}, by=ravi)

    assert service.current().shop_name == "Flash Sale Kiosk"


def test_what_others_could_not_open_with_is_refused_on_a_machine_that_overrides_it(
    other_url, clock
):
    merchant = {"gateway": "attended", "vpa": "shop@bank", "payee_name": "Asha"}
    with open_shop(other_url, clock=clock) as shop:
        shop.chosen.change(merchant, by=CONSOLE)
        shop.chosen.change({"warning_seconds": "60"}, by=CONSOLE)

    here = {"gateway": "simulated", "vpa": "", "idle_seconds": 600}
    with open_shop(other_url, settings=here, clock=clock) as shop:
        assert problems_of(shop.chosen, payee_name="") == {
            "payee_name": ProblemKind.MERCHANT_NEEDED
        }
        assert problems_of(shop.chosen, warning_seconds="100") == {
            "warning_seconds": ProblemKind.NOT_BELOW_IDLE
        }
        shop.chosen.change({"shop_name": "Asha"}, by=CONSOLE)
    open_shop(other_url, clock=clock).close()


def test_of_two_managers_the_second_undoes_nothing_of_the_first(service):
    seen = setting_entries.as_text(service.current())
    service.change(seen | {"hold_seconds": "300"}, by=CONSOLE, seen=seen)

    assert service.change(seen | {"shop_name": "Asha"}, by=CONSOLE, seen=seen) == ("shop_name",)
    assert service.current().hold_seconds == 300


def test_of_two_managers_who_change_one_setting_the_second_looks_again(service):
    seen = setting_entries.as_text(service.current())
    service.change(seen | {"hold_seconds": "300"}, by=CONSOLE, seen=seen)

    with pytest.raises(ChangedMeanwhileError) as refused:
        service.change(seen | {"hold_seconds": "90"}, by=CONSOLE, seen=seen)

    assert refused.value.fields == ("hold_seconds",)
    assert service.current().hold_seconds == 300
