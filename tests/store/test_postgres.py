import psycopg
import pytest
from psycopg import errors

from kiosk.domain.errors import (
    AlreadyThereError,
    ConfigError,
    ConnectionLostError,
    DatabaseBusyError,
    DatabaseDamagedError,
    DatabaseUnavailableError,
    TransactionConflictError,
)
from kiosk.store.engine import explain, make_engines
from kiosk.store.postgres import TIMEOUTS_MS

GONE = "postgresql+psycopg://kiosk@127.0.0.1:1/shop"


@pytest.fixture
def engine():
    return "postgres"


@pytest.mark.parametrize("side", ["write", "read"])
def test_every_connection_has_the_timeouts(shop, side):
    with getattr(shop.shop.engines, side).begin() as connection:
        for name, milliseconds in TIMEOUTS_MS.items():
            found = connection.exec_driver_sql(
                f"SELECT setting FROM pg_settings WHERE name = '{name}'"  # noqa: S608 - our own
            ).scalar()
            assert found == str(milliseconds)


def test_a_board_is_read_in_one_snapshot(shop):
    shop.stock(CHIPS=5)
    with shop.shop.engines.read.begin() as connection:
        assert connection.exec_driver_sql("SELECT on_hand FROM product").scalar() == 5
        shop.buy("CHIPS")
        assert connection.exec_driver_sql("SELECT on_hand FROM product").scalar() == 5


def test_a_lock_that_is_not_given_up_is_told_as_busy(shop, monkeypatch):
    shop.stock(CHIPS=5)
    request = shop.request("CHIPS")
    with shop.shop.engines.write.begin() as connection:
        connection.exec_driver_sql("SELECT * FROM product FOR UPDATE")
        with pytest.raises(DatabaseBusyError):
            shop.pay(request)

    assert shop.pay(request).state == "paid"


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (errors.AdminShutdown, ConnectionLostError),
        (errors.CrashShutdown, ConnectionLostError),
        (errors.CannotConnectNow, ConnectionLostError),
        (errors.ConnectionFailure, ConnectionLostError),
        (errors.IdleInTransactionSessionTimeout, ConnectionLostError),
        (psycopg.OperationalError, ConnectionLostError),
        (errors.DeadlockDetected, TransactionConflictError),
        (errors.SerializationFailure, TransactionConflictError),
        (errors.LockNotAvailable, DatabaseBusyError),
        (errors.QueryCanceled, DatabaseBusyError),
        (errors.UniqueViolation, AlreadyThereError),
        (errors.DiskFull, DatabaseUnavailableError),
        (errors.TooManyConnections, DatabaseUnavailableError),
        (errors.InvalidPassword, DatabaseUnavailableError),
        (errors.InvalidCatalogName, DatabaseUnavailableError),
        (errors.InsufficientPrivilege, DatabaseUnavailableError),
        (errors.ReadOnlySqlTransaction, DatabaseUnavailableError),
        (errors.IoError, DatabaseUnavailableError),
        (errors.DataCorrupted, DatabaseDamagedError),
    ],
)
def test_what_the_server_says_becomes_one_of_our_failures(error, kind):
    expected = explain(error("the server's words"))

    assert type(expected) is kind
    assert "the server's words" in str(expected)


@pytest.mark.parametrize(
    "error", [errors.CheckViolation, errors.ForeignKeyViolation, errors.UndefinedTable]
)
def test_a_bug_stays_a_bug(error):
    assert explain(error("the server's words")) is None


def test_a_server_that_is_not_there_is_one_sentence():
    engines = make_engines(GONE)

    with pytest.raises(DatabaseUnavailableError) as caught, engines.writing():
        pass

    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    "url", ["postgresql+psycopg2://kiosk@host/shop", "postgresql+pg8000://kiosk@host/shop"]
)
def test_another_driver_is_refused_with_the_right_one_named(url):
    with pytest.raises(ConfigError, match=r"postgresql\+psycopg://"):
        make_engines(url)


def test_another_kind_of_database_is_refused():
    with pytest.raises(ConfigError, match="SQLite or PostgreSQL is needed, not mysql"):
        make_engines("mysql://host/shop")


def test_a_nul_in_a_text_is_no_error(shop):
    with shop.shop.engines.writing() as connection:
        found = connection.exec_driver_sql("SELECT %(text)s::text", {"text": "a\0b"}).scalar()

    assert found == "a\ufffdb"
