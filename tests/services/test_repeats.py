import pytest

from kiosk.domain.errors import (
    ConnectionLostError,
    DatabaseBusyError,
    SoldOutError,
    TransactionConflictError,
)
from kiosk.services import repeats
from kiosk.services.repeats import safe_to_repeat


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


@pytest.mark.parametrize("error", [DatabaseBusyError("locked"), SoldOutError("gone"), ValueError()])
def test_anything_else_is_told_at_once(error):
    with pytest.raises(type(error)):
        failing(error)("done")
