"""What may be forgotten before a sale opens, and moments on the wall."""

from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from kiosk.domain import wall_clock
from kiosk.domain.problems import ProblemKind
from kiosk.domain.product import Sku
from kiosk.domain.sale_plan import Concern, ConcernKind, PlannedOffer, concerns

KOLKATA = ZoneInfo("Asia/Kolkata")


def offer(**changes):
    usual: dict[str, Any] = {
        "sku": Sku("LAMP"),
        "name": "Lamp",
        "photo": "lamp.png",
        "list_price_paise": 200_00,
        "on_hand": 5,
        "withdrawn": False,
        "price_paise": 100_00,
        "allotment": 5,
    }
    return PlannedOffer(**(usual | changes))


def test_a_sale_without_offers_is_told():
    assert concerns([]) == (Concern(kind=ConcernKind.NO_OFFERS),)


@pytest.mark.parametrize(
    ("changes", "kinds"),
    [
        ({}, []),
        ({"photo": ""}, [ConcernKind.NO_PICTURE]),
        ({"on_hand": 0}, [ConcernKind.NO_STOCK]),
        ({"on_hand": 4}, [ConcernKind.TOO_LITTLE_STOCK]),
        ({"on_hand": 4, "sold": 1}, []),
        ({"price_paise": 200_00}, [ConcernKind.NO_DISCOUNT]),
        ({"withdrawn": True, "photo": ""}, [ConcernKind.WITHDRAWN, ConcernKind.NO_PICTURE]),
    ],
)
def test_what_may_be_forgotten_is_told(changes, kinds):
    assert [one.kind for one in concerns([offer(**changes)])] == kinds


def test_a_wall_clock_is_read_and_written():
    moment = wall_clock.read_moment("2026-11-08T18:30", KOLKATA)

    assert moment == datetime(2026, 11, 8, 13, tzinfo=UTC)
    assert isinstance(moment, datetime)
    assert wall_clock.typed(moment, KOLKATA) == "2026-11-08T18:30"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("", ProblemKind.EMPTY),
        ("tomorrow", ProblemKind.NOT_A_DATE),
        ("2026-13-01T10:00", ProblemKind.NOT_A_DATE),
        ("2026-11-08", ProblemKind.NOT_A_DATE),
    ],
)
def test_what_is_no_moment_is_refused(text, kind):
    assert wall_clock.read_moment(text, KOLKATA) is kind
