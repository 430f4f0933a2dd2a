"""What all tests share: a shop that speaks the domain, on a real database."""

import os
from pathlib import Path

# Before any Qt import: there is no screen where tests run. Offscreen's own is 800 pixels square,
# and Qt drops taps that a finger could have meant as a scroll where no screen is.
if os.environ.get("QT_QPA_PLATFORM", "offscreen") == "offscreen":
    screen = Path(__file__).parent / "screen.json"
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={screen}"

from collections.abc import Iterator
from contextlib import ExitStack

import pytest

from kiosk.app import open_shop
from kiosk.store.schema import metadata, setting
from tests.servers import Server, ServerUnavailableError, database_of, running_server
from tests.shops import Clock, TestShop, database_url

ENGINES = ("sqlite", "postgres")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let the fault tests be asked for their long versions."""
    parser.addoption(
        "--long", action="store_true", help="run the long versions of the fault tests, for an hour"
    )


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(scope="session")
def postgres() -> Iterator[Server]:
    """A PostgreSQL server for this run of the tests; without one, the test is skipped."""
    with ExitStack() as stack:
        try:
            server = stack.enter_context(running_server())
        except ServerUnavailableError as error:
            pytest.skip(f"no PostgreSQL: {error}")
        yield server


@pytest.fixture(scope="session")
def postgres_shop(postgres: Server) -> str:
    """The URL of a PostgreSQL database with the schema in it."""
    url = postgres.fresh_database()
    open_shop(url).close()
    return url


@pytest.fixture
def postgres_url(postgres: Server, postgres_shop: str) -> str:
    """The URL of a PostgreSQL database with nothing but the schema and a secret in it."""
    # Emptied, not made anew: that takes 10 ms, not 60.
    postgres.disconnect_all(postgres_shop)
    tables = [table.name for table in reversed(metadata.sorted_tables) if table is not setting]
    statements = [f"DELETE FROM {name}" for name in tables]  # noqa: S608 - our own names
    statements.append("DELETE FROM setting WHERE key <> 'shop_secret'")
    postgres.execute("; ".join(statements), database_of(postgres_shop))
    return postgres_shop


@pytest.fixture
def postgres_other_url(postgres: Server) -> Iterator[str]:
    """The URL of an empty PostgreSQL database."""
    url = postgres.fresh_database()
    yield url
    postgres.drop_database(url)


@pytest.fixture
def engine() -> str:
    """What the test's database is: SQLite, unless the folder or the module says otherwise."""
    return "sqlite"


@pytest.fixture
def url(engine: str, request: pytest.FixtureRequest) -> str:
    """The URL of the test's database, in which nobody has done anything."""
    if engine == "sqlite":
        return database_url(request.getfixturevalue("tmp_path"))
    return str(request.getfixturevalue("postgres_url"))


@pytest.fixture
def other_url(engine: str, request: pytest.FixtureRequest) -> str:
    """The URL of a second, empty database."""
    if engine == "sqlite":
        return database_url(request.getfixturevalue("tmp_path_factory").mktemp("other"))
    return str(request.getfixturevalue("postgres_other_url"))


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    """Where the shop's payment journal is."""
    return tmp_path / "shop.payments.jsonl"


@pytest.fixture
def shop(url: str, clock: Clock, journal: Path) -> Iterator[TestShop]:
    made = TestShop(url, clock, journal=journal)
    yield made
    made.check_invariants()
    made.shop.close()
