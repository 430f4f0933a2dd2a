"""Managers look after the operators, and one manager is always left."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest

from kiosk.domain.errors import (
    InputError,
    KioskError,
    LastManagerError,
    LockedOutError,
    NotAllowedError,
    OperatorLockedError,
    OperatorNotFoundError,
    SignInError,
)
from kiosk.domain.operator import CONSOLE, Operator, OperatorDraft, Role
from kiosk.domain.problems import ProblemKind
from tests.shops import Clock, TestShop

PIN, OTHER = "2468", "5931"


@pytest.fixture
def people(shop: TestShop):
    return shop.shop.office.operators


@pytest.fixture
def asha(shop: TestShop) -> Operator:
    return shop.shop.staff.add("Asha", Role.MANAGER, PIN, by="owner")


@pytest.fixture
def ravi(shop: TestShop) -> Operator:
    return shop.shop.staff.add("Ravi", Role.OPERATOR, OTHER, by="owner")


def draft(name="Meera", role=Role.OPERATOR, pin="8064", again=None) -> OperatorDraft:
    return OperatorDraft(name=name, role=role, pin=pin, pin_again=pin if again is None else again)


def problems(refused) -> dict[str, ProblemKind]:
    return {one.field: one.kind for one in refused.value.problems}


def events(shop: TestShop):
    rows = shop.sql(
        "SELECT actor, action, subject, detail FROM audit_event"
        " WHERE action NOT IN ('operator_added', 'signed_in') ORDER BY seq"
    )
    return [tuple(row) for row in rows]


# Adding


def test_a_manager_adds_an_operator_who_can_sign_in(shop, people, asha):
    meera = people.add(draft("  Meera\tNair "), by=asha)

    assert (meera.name, meera.role) == ("Meera Nair", Role.OPERATOR)
    assert shop.shop.staff.sign_in("Meera Nair", "8064") == meera
    assert [person.who.name for person in people.people()] == ["Asha", "Meera Nair"]
    assert not people.people()[1].locked


def test_every_field_that_does_not_fit_is_named(people, asha):
    with pytest.raises(InputError) as refused:
        people.add(draft(" ", pin="12"), by=asha)

    assert problems(refused) == {"name": ProblemKind.EMPTY, "pin": ProblemKind.NOT_A_PIN}


@pytest.mark.parametrize("name", ["Asha", "asha", " ASHA "])
def test_a_name_is_given_once(people, asha, name):
    with pytest.raises(InputError) as refused:
        people.add(draft(name), by=asha)

    assert problems(refused) == {"name": ProblemKind.TAKEN}


@pytest.mark.fault(39)
@pytest.mark.parametrize(
    "pin",
    [
        "0000",
        "1111",
        "99999999",
        "1234",
        "0123",
        "4321",
        "9876",
        "7890",
        "8901",
        "1212",
        "56785678",
    ],
)
def test_the_first_pins_that_anybody_tries_are_refused(people, asha, pin):
    with pytest.raises(InputError) as refused:
        people.add(draft(pin=pin), by=asha)

    assert problems(refused) == {"pin": ProblemKind.WEAK_PIN}


@pytest.mark.parametrize(
    ("pin", "kind"),
    [
        ("", ProblemKind.EMPTY),
        ("123", ProblemKind.NOT_A_PIN),
        ("123456789", ProblemKind.NOT_A_PIN),
        ("12a4", ProblemKind.NOT_A_PIN),
        ("१२३४", ProblemKind.NOT_A_PIN),
        (" 2468", ProblemKind.NOT_A_PIN),
    ],
)
def test_a_pin_has_four_to_eight_ascii_digits(people, asha, pin, kind):
    with pytest.raises(InputError) as refused:
        people.add(draft(pin=pin), by=asha)

    assert problems(refused) == {"pin": kind}


def test_a_pin_is_typed_twice(people, asha):
    with pytest.raises(InputError) as refused:
        people.add(draft(again="8065"), by=asha)

    assert problems(refused) == {"pin_again": ProblemKind.DIFFERENT_PIN}


# Who may


def test_an_operator_takes_no_managers_step(shop, people, asha, ravi):
    steps = [
        lambda: people.add(draft(), by=ravi),
        lambda: people.rename(asha.id, "Anyone", by=ravi),
        lambda: people.set_role(ravi.id, Role.MANAGER, by=ravi),
        lambda: people.set_locked(asha.id, locked=True, by=ravi),
        lambda: people.change_pin(asha.id, "8064", "8064", by=ravi),
    ]
    for step in steps:
        with pytest.raises(NotAllowedError):
            step()

    assert events(shop) == []
    assert shop.shop.staff.sign_in("Asha", PIN) == asha


def test_the_command_line_may(people, asha, ravi):
    people.set_role(ravi.id, Role.MANAGER, by=CONSOLE)

    assert [person.who.role for person in people.people()] == [Role.MANAGER, Role.MANAGER]


@pytest.mark.parametrize(
    "step",
    [
        lambda people, by: people.rename("x", "Anyone", by=by),
        lambda people, by: people.set_role("x", Role.MANAGER, by=by),
        lambda people, by: people.set_locked("x", locked=True, by=by),
        lambda people, by: people.change_pin("x", "8064", "8064", by=by),
    ],
)
def test_nobody_is_an_expected_failure(people, asha, step):
    with pytest.raises(OperatorNotFoundError):
        step(people, asha)


# Changing


def test_a_renamed_operator_signs_in_under_the_new_name(shop, people, asha, ravi):
    people.rename(ravi.id, "Ravi Kumar", by=asha)

    assert shop.shop.staff.sign_in("Ravi Kumar", OTHER).id == ravi.id
    with pytest.raises(SignInError):
        shop.shop.staff.sign_in("Ravi", OTHER)
    assert events(shop) == [("Asha", "operator_renamed", "Ravi", "Ravi Kumar")]


def test_a_name_may_be_written_another_way(people, asha, ravi):
    assert people.rename(ravi.id, "RAVI", by=asha).name == "RAVI"


@pytest.mark.parametrize(
    ("name", "kind"),
    [("", ProblemKind.EMPTY), ("x" * 41, ProblemKind.TOO_LONG), ("asha", ProblemKind.TAKEN)],
)
def test_a_new_name_must_be_a_name_and_free(people, asha, ravi, name, kind):
    with pytest.raises(InputError) as refused:
        people.rename(ravi.id, name, by=asha)

    assert problems(refused) == {"name": kind}


def test_a_manager_gives_somebody_else_a_new_pin(shop, people, asha, ravi):
    with pytest.raises(SignInError):
        shop.shop.staff.sign_in("Ravi", "8064")
    people.change_pin(ravi.id, "8064", "8064", by=asha)

    assert shop.shop.staff.sign_in("Ravi", "8064") == ravi
    assert events(shop) == [("Asha", "pin_changed", "Ravi", "")]


def test_ones_own_pin_is_changed_with_the_old_one(shop, people, asha, ravi):
    people.change_pin(ravi.id, "8064", "8064", by=ravi, old_pin=OTHER)

    assert shop.shop.staff.sign_in("Ravi", "8064") == ravi


@pytest.mark.fault(39)
def test_an_old_pin_cannot_be_guessed_here_either(shop, people, asha, ravi):
    for _ in range(4):
        with pytest.raises(InputError) as refused:
            people.change_pin(ravi.id, "8064", "8064", by=ravi, old_pin="1357")
        assert problems(refused) == {"old_pin": ProblemKind.WRONG_PIN}
    for pin in ("1357", OTHER):
        with pytest.raises(OperatorLockedError):
            people.change_pin(ravi.id, "8064", "8064", by=ravi, old_pin=pin)


def test_a_new_pin_is_no_weaker_than_a_first_one(people, asha, ravi):
    with pytest.raises(InputError) as refused:
        people.change_pin(ravi.id, "1234", "1234", by=asha)

    assert problems(refused) == {"pin": ProblemKind.WEAK_PIN}


# Locking, and roles


def test_somebody_who_is_locked_out_cannot_sign_in_or_go_on(shop, people, asha, ravi):
    people.set_locked(ravi.id, locked=True, by=asha)

    with pytest.raises(LockedOutError):
        shop.shop.staff.sign_in("Ravi", OTHER)
    with pytest.raises(NotAllowedError):
        shop.shop.office.unknown_money.settle("bank", "B1", "Mine", by=ravi)
    people.set_locked(ravi.id, locked=False, by=asha)
    assert shop.shop.staff.sign_in("Ravi", OTHER) == ravi
    actions = [action for _, action, _, _ in events(shop)]
    assert actions == ["operator_locked", "operator_unlocked"]


def test_a_locked_name_tells_nothing_to_who_guesses(shop, people, asha, ravi):
    people.set_locked(ravi.id, locked=True, by=asha)

    with pytest.raises(SignInError) as refused:
        shop.shop.staff.sign_in("Ravi", "1357")

    assert not isinstance(refused.value, LockedOutError)


def test_letting_somebody_in_again_forgets_wrong_pins(shop, people, asha, ravi):
    for _ in range(5):
        with pytest.raises(SignInError):
            shop.shop.staff.sign_in("Ravi", "1357")
    assert people.people()[1].locked_until is not None

    people.set_locked(ravi.id, locked=False, by=asha)

    assert shop.shop.staff.sign_in("Ravi", OTHER) == ravi


def test_a_demoted_manager_is_an_operator_at_once(people, asha, ravi):
    people.set_role(ravi.id, Role.MANAGER, by=asha)
    manager = Operator(id=ravi.id, name=ravi.name, role=Role.MANAGER)
    people.set_role(ravi.id, Role.OPERATOR, by=asha)

    with pytest.raises(NotAllowedError):
        people.add(draft(), by=manager)


def test_the_same_again_changes_nothing(shop, people, asha, ravi):
    people.set_role(ravi.id, Role.OPERATOR, by=asha)
    people.rename(ravi.id, "Ravi", by=asha)
    people.set_locked(ravi.id, locked=False, by=asha)

    assert events(shop) == []


def test_the_last_manager_stays(shop, people, asha, ravi):
    with pytest.raises(LastManagerError):
        people.set_role(asha.id, Role.OPERATOR, by=asha)
    with pytest.raises(LastManagerError):
        people.set_locked(asha.id, locked=True, by=asha)


def test_a_manager_who_is_locked_out_does_not_count(people, asha, ravi):
    people.set_role(ravi.id, Role.MANAGER, by=asha)
    people.set_locked(ravi.id, locked=True, by=asha)

    with pytest.raises(LastManagerError):
        people.set_role(asha.id, Role.OPERATOR, by=asha)


@pytest.mark.parametrize(
    "remove",
    [
        lambda people, whom, by: people.set_role(whom.id, Role.OPERATOR, by=by),
        lambda people, whom, by: people.set_locked(whom.id, locked=True, by=by),
    ],
    ids=["demote", "lock"],
)
def test_two_managers_remove_each_other_at_once_and_one_is_left(
    shop, people, asha, ravi, clock: Clock, remove
):
    people.set_role(ravi.id, Role.MANAGER, by=asha)
    barrier = Barrier(2)
    kiosks = [TestShop(shop.url, clock, kiosk=f"K{number}") for number in (2, 3)]

    def run(kiosk: TestShop, whom: Operator, by: Operator) -> str:
        barrier.wait(30)
        try:
            remove(kiosk.shop.office.operators, whom, by)
        except KioskError as error:
            return type(error).__name__
        return "removed"

    try:
        with ThreadPoolExecutor(2) as pool:
            answers = sorted(pool.map(run, kiosks, (ravi, asha), (asha, ravi)))
    finally:
        for kiosk in kiosks:
            kiosk.shop.close()

    assert answers == ["NotAllowedError", "removed"]
    [left] = [
        person
        for person in people.people()
        if person.who.role is Role.MANAGER and not person.locked
    ]
    assert left.who.id in {asha.id, ravi.id}


def test_name_and_role_are_changed_together_or_not_at_all(people, asha):
    with pytest.raises(LastManagerError):
        people.change(asha.id, "Asha Rao", Role.OPERATOR, by=asha)

    assert [(one.who.name, one.who.role) for one in people.people()] == [("Asha", Role.MANAGER)]
