"""The audit trail's form: what is in the database must still fit after the next version."""

import pytest

from kiosk.store import audit, counters
from tests.conftest import ENGINES
from tests.shops import NOON

FIRST = "0a0e3a9871912bae803a06ac9de3120aa66cc3745fa204c6f8948604c2e09394"
SECOND = "c2d89217da77a03c930cb1e6e969c724f2f25c205e2d1f6ca82b37359cc060a3"


@pytest.fixture(params=ENGINES)
def engine(request):
    return request.param


def test_an_event_always_has_the_same_hash(shop):
    happened = audit.Event(
        at=NOON, actor="Asha", action="stock_changed", subject="CHIPS", detail="+4, ₹"
    )

    with shop.shop.engines.writing() as connection:
        audit.append(connection, happened)
        audit.append(connection, happened)
        assert counters.value(connection, "audit") == 2
        assert audit.first_broken(connection) is None

    first, second = shop.sql("SELECT seq, previous_hash, hash FROM audit_event ORDER BY seq")
    assert first == (1, "0" * 64, FIRST)
    assert second == (2, FIRST, SECOND)
