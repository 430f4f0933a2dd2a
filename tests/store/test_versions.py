import shutil
import sys
import threading
from contextlib import closing

import pytest
from sqlalchemy import text

from kiosk import paths
from kiosk.app import open_shop
from kiosk.domain.errors import DatabaseDamagedError, SchemaNewerError, StoreError
from kiosk.store import versions
from kiosk.store.engine import sqlite_driver
from tests.conftest import ENGINES
from tests.shops import database_url

ADD_COLUMN = """
import sqlalchemy as sa
from alembic import op
revision = "0004"
down_revision = "0003"
def upgrade():
    op.add_column("product", sa.Column("colour", sa.Text, nullable=False, server_default="red"))
"""
FAIL_HALF_WAY = ADD_COLUMN + '    op.execute("DROP TABLE nowhere")\n'
REBUILD = """
from alembic import op
revision = "0004"
down_revision = "0003"
def upgrade():
    with op.batch_alter_table("product") as table:
        table.create_check_constraint("name_short", "length(name) < 300")
"""


@pytest.fixture
def path(shop):
    """The file of an open shop with a product on offer."""
    shop.stock(CHIPS=5)
    return shop.url.removeprefix("sqlite:///")


@pytest.fixture
def next_version(tmp_path, monkeypatch):
    """A function that gives the program a second migration."""

    def add(migration):
        package = tmp_path / "package"
        shutil.copytree(
            paths.package_folder() / "store" / "migrations", package / "store/migrations"
        )
        (package / "store/migrations/versions/0004_next.py").write_text(migration)
        monkeypatch.setattr(versions, "package_folder", lambda: package)
        monkeypatch.setattr(versions, "HEAD", "0004")

    return add


def ask(path, statement):
    with closing(sqlite_driver().connect(path)) as connection, connection:
        return connection.execute(statement).fetchall()


def schema(path):
    return ask(path, "SELECT name, sql FROM sqlite_schema ORDER BY name")


def test_a_new_database_has_the_newest_version_and_a_secret(path):
    assert ask(path, "SELECT version_num FROM alembic_version") == [(versions.HEAD,)]
    [(secret,)] = ask(path, "SELECT value FROM setting WHERE key = 'shop_secret'")
    assert len(bytes.fromhex(secret.strip('"'))) == 32


def test_opening_again_changes_nothing(path):
    before = schema(path), ask(path, "SELECT * FROM setting")

    open_shop(f"sqlite:///{path}").close()

    assert (schema(path), ask(path, "SELECT * FROM setting")) == before


def test_an_empty_file_becomes_a_shop(tmp_path):
    (tmp_path / "shop.db").touch()

    open_shop(database_url(tmp_path)).close()

    assert ask(tmp_path / "shop.db", "SELECT count(*) FROM product") == [(0,)]


@pytest.mark.parametrize("engine", ENGINES)
def test_windows_that_open_a_new_shop_at_once_share_one(other_url):
    errors = []

    def open_one():
        try:
            open_shop(other_url).close()
        except Exception as error:  # noqa: BLE001 - whatever a thread meets is the test's matter
            errors.append(error)

    windows = [threading.Thread(target=open_one) for _ in range(6)]
    for window in windows:
        window.start()
    for window in windows:
        window.join(20)

    assert errors == []
    with open_shop(other_url) as shop, shop.engines.read.begin() as connection:
        assert connection.scalar(text("SELECT count(*) FROM alembic_version")) == 1


@pytest.mark.fault(12)
def test_a_newer_database_is_left_alone(path):
    ask(path, "UPDATE alembic_version SET version_num = '9999'")
    before = schema(path)

    with pytest.raises(SchemaNewerError, match=r"9999.*update the program"):
        open_shop(f"sqlite:///{path}")

    assert schema(path) == before


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TABLE photo (id INTEGER)",
        "CREATE TABLE product (sku TEXT)",
        "CREATE TABLE alembic_version (version_num TEXT)",
    ],
)
def test_a_database_of_another_program_is_left_alone(tmp_path, statement):
    ask(tmp_path / "shop.db", statement)
    before = schema(tmp_path / "shop.db")

    with pytest.raises(DatabaseDamagedError, match="not a kiosk's"):
        open_shop(database_url(tmp_path))

    assert schema(tmp_path / "shop.db") == before


def test_a_database_of_another_program_that_numbers_its_versions_as_we_do_is_refused(tmp_path):
    ask(tmp_path / "shop.db", "CREATE TABLE alembic_version (version_num TEXT)")
    ask(tmp_path / "shop.db", "INSERT INTO alembic_version VALUES ('0001')")

    with pytest.raises(StoreError):
        open_shop(database_url(tmp_path))


def test_an_older_database_is_migrated_and_keeps_its_rows(path, next_version):
    next_version(ADD_COLUMN)

    open_shop(f"sqlite:///{path}").close()

    assert ask(path, "SELECT version_num FROM alembic_version") == [("0004",)]
    assert ask(path, "SELECT sku, on_hand, colour FROM product") == [("CHIPS", 5, "red")]


@pytest.mark.fault(12)
def test_a_migration_that_fails_leaves_the_old_schema(path, next_version):
    next_version(FAIL_HALF_WAY)
    before = schema(path)

    with pytest.raises(Exception, match="no such table"):
        open_shop(f"sqlite:///{path}")

    assert schema(path) == before
    assert ask(path, "SELECT version_num FROM alembic_version") == [("0003",)]


def test_a_migration_may_rebuild_a_table_that_others_point_to(path, next_version):
    next_version(REBUILD)

    open_shop(f"sqlite:///{path}").close()

    assert ask(path, "SELECT sku FROM offer") == [("CHIPS",)]
    assert ask(path, "PRAGMA foreign_key_check") == []
    assert ask(path, "SELECT strict FROM pragma_table_list WHERE name = 'product'") == [(1,)]


def test_alembic_is_not_imported_for_a_database_that_is_up_to_date(path, monkeypatch):
    monkeypatch.setitem(sys.modules, "alembic", None)

    open_shop(f"sqlite:///{path}").close()
