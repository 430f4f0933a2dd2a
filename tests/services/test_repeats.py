import importlib
import time

import pytest

from kiosk.domain.errors import (
    ConnectionLostError,
    DatabaseBusyError,
    SoldOutError,
    TransactionConflictError,
)
from kiosk.services import repeats
from kiosk.services.repeats import safe_to_repeat

WAITS_SECONDS = repeats._WAITS_SECONDS


@pytest.fixture(autouse=True)
def impatient(monkeypatch):
    monkeypatch.setattr(repeats, "_WAITS_SECONDS", (0.0, 0.0, 0.0))


def failing(*errors):
    """Return a call that fails with each of `errors` in turn, and then works."""
    left = list(errors)

    @safe_to_repeat
    def call(answer):
        if left:
            raise left.pop(0)
        return answer

    return call


@pytest.mark.parametrize("error", [ConnectionLostError("gone"), TransactionConflictError("again")])
def test_a_lost_connection_is_tried_again(error):
    assert failing(error)("done") == "done"


def test_three_times_and_then_it_is_told():
    lost = [ConnectionLostError(str(number)) for number in range(4)]

    assert failing(*lost[:3])("done") == "done"
    with pytest.raises(ConnectionLostError, match="3"):
        failing(*lost)("done")


def test_one_within_another_is_repeated_by_the_outer_one():
    calls = []

    @safe_to_repeat
    def inner():
        calls.append("inner")
        raise ConnectionLostError("gone")

    @safe_to_repeat
    def outer():
        calls.append("outer")
        return inner()

    with pytest.raises(ConnectionLostError):
        outer()

    assert calls == ["outer", "inner"] * 4
    assert failing(ConnectionLostError("gone"))("done") == "done"  # as before


def test_a_server_that_never_answers_is_not_asked_for_long(monkeypatch):
    now = [0.0]
    monkeypatch.setattr(time, "monotonic", lambda: now[0])
    calls = []

    @safe_to_repeat
    def ask():
        calls.append(now[0])
        now[0] += 3
        raise ConnectionLostError("no answer")

    with pytest.raises(ConnectionLostError):
        ask()

    assert calls == [0, 3]


def test_each_wait_is_longer(monkeypatch):
    waited: list[float] = []
    monkeypatch.setattr(repeats, "_WAITS_SECONDS", WAITS_SECONDS)
    monkeypatch.setattr("time.sleep", waited.append)

    failing(*[ConnectionLostError("gone")] * 3)("done")

    assert waited == [0.0, 0.2, 1.0]


@pytest.mark.parametrize("error", [DatabaseBusyError("locked"), SoldOutError("gone"), ValueError()])
def test_anything_else_is_told_at_once(error):
    with pytest.raises(type(error)):
        failing(error)("done")


CALLS = {
    "place": ("products.on_offer", lambda shop, order, request: shop.place("CHIPS")),
    "order": ("orders.find", lambda shop, order, request: shop.shop.checkout.order(order.id)),
    "cancel": ("orders.lock", lambda shop, order, request: shop.shop.checkout.cancel(order.id)),
    "expire": ("orders.overdue", lambda shop, order, request: shop.shop.checkout.expire_overdue()),
    "quantity": (
        "orders.lock",
        lambda shop, order, request: shop.shop.checkout.change_quantity(order.id, 2),
    ),
    "code": (
        "orders.lock",
        lambda shop, order, request: shop.shop.checkout.request_payment(order.id),
    ),
    "money": ("orders.lock", lambda shop, order, request: shop.pay(request)),
    "claim": (
        "payments.find_request",
        lambda shop, order, request: shop.shop.payments.shopper_says_paid(request.id),
    ),
}


@pytest.mark.parametrize("engine", ["sqlite"])
@pytest.mark.parametrize("call", CALLS)
def test_what_a_shopper_does_survives_one_lost_connection(shop, monkeypatch, call):
    shop.stock(CHIPS=5)
    order, request = shop.place("CHIPS"), shop.request("CHIPS")
    name, do = CALLS[call]
    module_name, function_name = name.split(".")
    module = importlib.import_module(f"kiosk.store.{module_name}")
    function = getattr(module, function_name)

    def break_once(*arguments, **named):
        monkeypatch.setattr(module, function_name, function)
        raise ConnectionLostError("gone")

    monkeypatch.setattr(module, function_name, break_once)
    do(shop, order, request)

    assert getattr(module, function_name) is function, "it was never called"
