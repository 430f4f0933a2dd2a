"""Operators sign in with name and PIN; guessing is slow, and switching off does not help."""

from datetime import timedelta

import pytest

from kiosk.domain.errors import OperatorLockedError, SignInError
from kiosk.domain.operator import Role
from kiosk.services import staff
from tests.shops import Clock, TestShop

PIN, WRONG = "2468", "0000"


@pytest.fixture
def asha(shop: TestShop) -> TestShop:
    """A shop whose manager Asha has the PIN 2468."""
    shop.shop.staff.add("Asha", Role.MANAGER, PIN, by="owner")
    return shop


def guess(shop: TestShop, pin: str = WRONG, times: int = 1) -> SignInError:
    """Try a PIN that is refused; return the last refusal."""
    refusals = []
    for _ in range(times):
        with pytest.raises(SignInError) as refused:
            shop.shop.staff.sign_in("Asha", pin)
        refusals.append(refused.value)
    return refusals[-1]


def lock_of(shop: TestShop, clock: Clock) -> timedelta:
    """Guess wrong once; return how long that locks the account."""
    refusal = guess(shop)
    assert isinstance(refusal, OperatorLockedError)
    return refusal.until - clock.now


def attempts(shop: TestShop) -> int:
    return int(shop.sql("SELECT failed_attempts FROM operator")[0].failed_attempts)


def test_the_right_pin_opens_the_counter(asha):
    who = asha.shop.staff.sign_in("Asha", PIN)

    assert (who.name, who.role) == ("Asha", Role.MANAGER)


def test_four_wrong_pins_lock_nobody_out(asha):
    refusal = guess(asha, times=4)

    assert not isinstance(refusal, OperatorLockedError)
    assert asha.shop.staff.sign_in("Asha", PIN).name == "Asha"


@pytest.mark.fault(39)
def test_the_fifth_wrong_pin_locks_even_the_right_one_out(asha):
    assert isinstance(guess(asha, times=5), OperatorLockedError)

    assert isinstance(guess(asha, PIN), OperatorLockedError)


def test_the_lock_ends_by_itself(asha, clock):
    refusal = guess(asha, times=5)
    assert isinstance(refusal, OperatorLockedError)
    clock.now = refusal.until - timedelta(milliseconds=1)
    assert isinstance(guess(asha, PIN), OperatorLockedError)

    clock.now = refusal.until

    assert asha.shop.staff.sign_in("Asha", PIN).name == "Asha"


@pytest.mark.fault(39)
def test_each_further_wrong_pin_locks_for_twice_as_long_up_to_an_hour(asha, clock):
    guess(asha, times=4)
    locks = []
    for _ in range(8):
        locks.append(lock_of(asha, clock))
        clock.now += locks[-1]

    assert [lock.total_seconds() / 60 for lock in locks] == [1, 2, 4, 8, 16, 32, 60, 60]


def test_a_locked_account_counts_no_further_attempts(asha):
    guess(asha, times=8)

    assert attempts(asha) == 5


def test_the_right_pin_forgets_the_wrong_ones(asha):
    guess(asha, times=4)
    asha.shop.staff.sign_in("Asha", PIN)

    assert not isinstance(guess(asha, times=4), OperatorLockedError)


@pytest.mark.fault(39)
def test_switching_the_kiosk_off_does_not_unlock(asha, clock):
    guess(asha, times=5)
    again = TestShop(asha.url, clock)

    assert isinstance(guess(again, PIN), OperatorLockedError)
    again.shop.close()


def test_an_attempt_counts_before_the_pin_is_looked_at(asha, monkeypatch):
    def pull_the_plug(*_args: object) -> bool:
        raise KeyboardInterrupt

    monkeypatch.setattr(staff, "_fits", pull_the_plug)
    with pytest.raises(KeyboardInterrupt):
        asha.shop.staff.sign_in("Asha", PIN)

    assert attempts(asha) == 1


@pytest.mark.fault(39)
def test_five_pulled_plugs_lock_the_account(asha, monkeypatch):
    def pull_the_plug(*_args: object) -> bool:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(staff, "_fits", pull_the_plug)
        for _ in range(5):
            with pytest.raises(KeyboardInterrupt):
                asha.shop.staff.sign_in("Asha", WRONG)

    assert isinstance(guess(asha, PIN), OperatorLockedError)


def test_an_unknown_name_gets_the_same_answer_as_a_wrong_pin(asha, monkeypatch):
    known = guess(asha)
    looked_at = []
    monkeypatch.setattr(staff, "_fits", lambda pin_hash, pin: looked_at.append(pin_hash))

    with pytest.raises(SignInError) as unknown:
        asha.shop.staff.sign_in("Nobody", WRONG)

    assert (type(unknown.value), str(unknown.value)) == (type(known), str(known))
    assert len(looked_at) == 1
    assert looked_at[0].startswith("$argon2id$"), "a quick answer tells that the name is unknown"


@pytest.mark.fault(35)
@pytest.mark.parametrize("name", ["' OR '1'='1", "Asha'; --", "%", ""])
def test_a_hostile_name_signs_nobody_in(asha, name):
    with pytest.raises(SignInError):
        asha.shop.staff.sign_in(name, PIN)


def test_pins_are_hashed_with_at_least_owasps_minimum(asha):
    pin_hash = asha.sql("SELECT pin_hash FROM operator")[0].pin_hash
    _, kind, _, costs, _, _ = pin_hash.split("$")
    cost = dict(part.split("=") for part in costs.split(","))

    assert kind == "argon2id"
    assert int(cost["m"]) >= 19 * 1024
    assert int(cost["t"]) >= 2
    assert int(cost["p"]) >= 1


def test_one_pin_has_two_hashes(asha):
    asha.shop.staff.add("Ravi", Role.OPERATOR, PIN, by="Asha")

    hashes = {row.pin_hash for row in asha.sql("SELECT pin_hash FROM operator")}

    assert len(hashes) == 2


@pytest.mark.parametrize("pin", ["", "123", "123456789", "12a4", "१२३४", " 1234", "-123"])
def test_a_pin_has_four_to_eight_ascii_digits(asha, pin):
    with pytest.raises(SignInError):
        asha.shop.staff.add("Ravi", Role.OPERATOR, pin, by="Asha")


def test_managers_are_named_first(asha):
    for name in ("Ravi", "Anil"):
        asha.shop.staff.add(name, Role.OPERATOR, PIN, by="Asha")

    assert asha.shop.staff.names() == ("Asha", "Anil", "Ravi")


def test_a_name_that_is_taken_is_an_expected_failure(asha):
    with pytest.raises(SignInError):
        asha.shop.staff.add("Asha", Role.OPERATOR, "1357", by="Asha")
