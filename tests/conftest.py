"""What all tests share: a shop that speaks the domain, on a real SQLite file."""

import os

# Before any Qt import: there is no screen where tests run.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.shops import Clock, TestShop, database_url


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def shop(tmp_path: Path, clock: Clock) -> Iterator[TestShop]:
    made = TestShop(database_url(tmp_path), clock)
    yield made
    made.check_invariants()
    made.shop.close()
