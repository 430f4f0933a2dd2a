"""The audit trail is found through, and its chain checked, while events go on being added."""

from datetime import date, timedelta

import pytest

from kiosk.domain.errors import CancelledError
from kiosk.domain.trail import Chain, Verdict
from kiosk.services import trail
from kiosk.store import audit


@pytest.fixture
def events(shop, clock):
    """Add events, a minute apart: ``events(("Asha", "sale_paused", "S1", ""), ...)``."""

    def add(*rows):
        for actor, action, subject, detail in rows:
            with shop.shop.engines.writing() as connection:
                happened = audit.Event(
                    at=clock.now, actor=actor, action=action, subject=subject, detail=detail
                )
                audit.append(connection, happened)
            clock.pass_seconds(60)

    return add


@pytest.fixture
def filled(shop, events):
    events(
        ("Asha", "sale_paused", "S1", ""),
        ("Ravi", "refund_done", "R-000001", "OUT_1"),
        ("Asha", "sale_resumed", "S1", "100 %"),
    )
    return shop


def found(shop, *args, **narrowed):
    service = shop.shop.office.trail
    return [kept.seq for kept in service.page(service.wanted(*args, **narrowed))]


def change(shop, statement):
    shop.sql(statement)


def test_the_newest_events_come_first(filled):
    newest = filled.shop.office.trail.page(filled.shop.office.trail.wanted())[0]

    assert found(filled) == [3, 2, 1]
    assert (newest.actor, newest.action) == ("Asha", "sale_resumed")
    assert newest.detail == "100 %"


@pytest.mark.parametrize(
    ("text", "seqs"),
    [
        ("r-000001", [2]),
        ("ravi", [2]),
        ("PAUSED", [1]),
        (" S1 ", [3, 1]),
        ("100 %", [3]),
        ("%", [3]),
        ("OUT_1", [2]),
        ("OUT%1", []),
        ("'; DROP TABLE audit_event; --", []),
    ],
)
def test_a_text_is_looked_for_everywhere_and_letter_by_letter(filled, text, seqs):
    assert found(filled, text) == seqs


def test_events_are_narrowed_by_person_kind_and_day(filled, events, clock):
    day = date(2026, 11, 8)
    clock.now += timedelta(days=1)
    events(("Ravi", "signed_in", "Ravi", ""))

    assert found(filled, actor="Ravi") == [4, 2]
    assert found(filled, action="signed_in") == [4]
    assert found(filled, day=day) == [3, 2, 1]
    assert found(filled, "ravi", day=day) == [2]
    assert filled.shop.office.trail.names() == (
        ("Asha", "Ravi"),
        ("refund_done", "sale_paused", "sale_resumed", "signed_in"),
    )


def test_a_page_goes_on_where_the_one_before_ended(filled, monkeypatch):
    monkeypatch.setattr(trail, "PAGE", 2)
    service = filled.shop.office.trail

    first = service.page(service.wanted())
    second = service.page(service.wanted(), before=first[-1].seq)

    assert [kept.seq for kept in first] == [3, 2]
    assert [kept.seq for kept in second] == [1]


def test_a_whole_chain(filled):
    assert filled.shop.office.trail.verify() == Verdict(Chain.WHOLE, 3, 3)


def test_an_empty_chain_is_whole(shop):
    assert shop.shop.office.trail.verify() == Verdict(Chain.WHOLE, 0, 0)


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("UPDATE audit_event SET actor = 'Ravi' WHERE seq = 2", Verdict(Chain.WHOLE, 3, 3)),
        ("UPDATE audit_event SET actor = 'Asha' WHERE seq = 2", Verdict(Chain.CHANGED, 2, 3)),
        ("DELETE FROM audit_event WHERE seq = 1", Verdict(Chain.CHANGED, 2, 3)),
        ("DELETE FROM audit_event WHERE seq = 2", Verdict(Chain.CHANGED, 3, 3)),
        ("DELETE FROM audit_event WHERE seq = 3", Verdict(Chain.CUT_SHORT, 2, 3)),
        ("DELETE FROM audit_event", Verdict(Chain.CUT_SHORT, 0, 3)),
    ],
)
@pytest.mark.parametrize("batch", [1, 2, 3, 2000])
def test_the_first_event_that_does_not_fit_is_named(filled, monkeypatch, statement, verdict, batch):
    monkeypatch.setattr(trail, "_BATCH", batch)
    filled.sql(statement)

    assert filled.shop.office.trail.verify() == verdict


def test_a_check_tells_how_far_it_is_and_can_be_stopped(filled, monkeypatch):
    monkeypatch.setattr(trail, "_BATCH", 1)
    told = []

    def progress(done, total):
        told.append((done, total))
        return done < 2

    with pytest.raises(CancelledError):
        filled.shop.office.trail.verify(progress)
    assert told == [(1, 3), (2, 3)]


def test_events_that_are_added_meanwhile_are_checked_too(filled, events, monkeypatch):
    monkeypatch.setattr(trail, "_BATCH", 1)

    def progress(done, total):
        if total < 5:
            events(("Asha", "sale_paused", "S1", ""))
        return True

    assert filled.shop.office.trail.verify(progress) == Verdict(Chain.WHOLE, 5, 5)
