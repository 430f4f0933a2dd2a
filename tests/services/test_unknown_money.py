"""Money that came and fits no order waits for a person."""

import pytest

from kiosk.domain.errors import InputError, NotAllowedError, PaymentNotFoundError
from kiosk.domain.operator import Role
from kiosk.domain.payment import PaymentFact
from kiosk.domain.problems import ProblemKind
from kiosk.services.journal_reading import JournalReader
from kiosk.store.journal import Entry


@pytest.fixture
def ravi(shop):
    return shop.shop.staff.add("Ravi", Role.OPERATOR, "5931", by="test")


@pytest.fixture
def lost(shop, clock):
    """Money in the journal for a code that nobody knows, found by a replay."""
    fact = PaymentFact(request_id="gone", gateway="bank", reference="B1", amount_paise=55_00)
    kept = shop.shop.journal
    kept.append(Entry(shop=kept.shop, at=clock.now, fact=fact))
    clock.pass_seconds(60)
    shop.shop.recovery.replay()
    return fact


def settle(shop, by, note="Paid back in cash"):
    return shop.shop.office.unknown_money.settle("bank", "B1", note, by=by)


def test_money_that_fits_no_order_is_listed(shop, lost, clock):
    [unknown] = shop.shop.office.unknown_money.waiting()

    assert (unknown.gateway, unknown.reference, unknown.amount_paise) == ("bank", "B1", 55_00)
    assert (clock.now - unknown.noticed_at).total_seconds() == 60
    assert shop.shop.office.waiting.now().unknown == (unknown,)
    assert shop.shop.office.waiting.now().count == 1


@pytest.mark.fault(15)
def test_it_is_listed_once_however_often_the_journal_is_read(shop, lost):
    shop.sql("DELETE FROM counter WHERE name LIKE 'journal:%'")
    shop.shop.recovery.replay()

    assert len(shop.shop.office.unknown_money.waiting()) == 1


def test_somebody_says_what_was_done_and_it_waits_no_longer(shop, lost, ravi, clock):
    settled = settle(shop, ravi)

    assert (settled.settled_by, settled.settled_at, settled.note) == (
        "Ravi",
        clock.now,
        "Paid back in cash",
    )
    assert shop.shop.office.unknown_money.waiting() == ()
    [event] = shop.sql(
        "SELECT actor, subject, detail FROM audit_event WHERE action LIKE 'unknown%'"
    )
    assert tuple(event) == ("Ravi", "bank B1", "5500 paise: Paid back in cash")
    # Nor does it come back when the journal is read once more, or in what the doctor says.
    shop.sql("DELETE FROM counter WHERE name LIKE 'journal:%'")
    shop.shop.recovery.replay()
    assert shop.shop.office.unknown_money.waiting() == ()
    assert JournalReader(shop.shop.engines, shop.shop.journal).examine().lost == ()


def test_until_then_the_doctor_names_it(shop, lost):
    assert JournalReader(shop.shop.engines, shop.shop.journal).examine().lost == (lost,)


def test_what_was_said_first_stays(shop, lost, ravi):
    first = settle(shop, ravi)

    assert settle(shop, ravi, "Something else") == first


@pytest.mark.parametrize(("note", "kind"), [(" ", "EMPTY"), ("x" * 201, "TOO_LONG")])
def test_what_was_done_is_told_in_words(shop, lost, ravi, note, kind):
    with pytest.raises(InputError) as refused:
        settle(shop, ravi, note)

    assert [(one.field, one.kind) for one in refused.value.problems] == [
        ("note", ProblemKind[kind])
    ]


def test_money_that_does_not_wait_is_an_expected_failure(shop, ravi):
    with pytest.raises(PaymentNotFoundError):
        settle(shop, ravi)


def test_somebody_who_was_locked_out_settles_nothing(shop, lost, ravi):
    shop.sql("UPDATE operator SET locked = 1")

    with pytest.raises(NotAllowedError):
        settle(shop, ravi)
    assert len(shop.shop.office.unknown_money.waiting()) == 1
