"""The program dies while it brings an older database up to date."""

import os
import shutil
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

if os.name == "nt":
    pytest.skip("signals are needed", allow_module_level=True)

from kiosk import paths
from kiosk.app import open_shop
from kiosk.store import versions
from kiosk.store.engine import sqlite_driver
from tests.faults.doomed import exit_code_of

STEPS = (
    'op.add_column("product", sa.Column("colour", sa.Text, nullable=False, server_default="red"))',
    """with op.batch_alter_table("orders") as table:
        table.create_check_constraint("number_short", "length(number) < 40")""",
    'op.execute("UPDATE product SET on_hand = 0")',
    'op.create_table("shelf", sa.Column("name", sa.Text, primary_key=True))',
    'op.drop_table("audit_event")',
)
HEAD = """
import os
import signal
import sqlalchemy as sa
from alembic import op
revision = "0004"
down_revision = "0003"
def upgrade():
"""
DIE = "os.kill(os.getpid(), signal.SIGKILL)"


def package_with(steps: list[str], folder: Path) -> Path:
    """Return a copy of the program's migrations with one more, which does `steps`."""
    migrations = folder / "store" / "migrations"
    shutil.copytree(paths.package_folder() / "store" / "migrations", migrations)
    text = HEAD + "".join(f"    {step}\n" for step in steps)
    (migrations / "versions" / "0004_next.py").write_text(text)
    return folder


def open_with(package: Path, url: str) -> None:
    """Open the shop as a program that has the migrations in `package`."""
    versions.package_folder = lambda: package  # type: ignore[attr-defined]
    versions.HEAD = "0004"
    open_shop(url).close()


def everything(path: Path) -> list[Any]:
    """Return the schema, and all rows but those that count how often the shop was opened."""
    with closing(sqlite_driver().connect(path)) as connection:
        schema = connection.execute("SELECT type, name, sql FROM sqlite_schema").fetchall()
        tables = [name for kind, name, _sql in schema if kind == "table" and name != "counter"]
        # Names come from the schema itself.
        rows = [connection.execute(f"SELECT * FROM {name}").fetchall() for name in tables]  # noqa: S608
    return [schema, rows]


@pytest.mark.fault(12)
@pytest.mark.parametrize("done", range(len(STEPS) + 1))
def test_a_migration_that_dies_leaves_the_old_schema_and_can_be_done_again(shop, tmp_path, done):
    shop.stock(CHIPS=5)
    shop.buy("CHIPS")
    shop.shop.engines.dispose()
    path = tmp_path / "shop.db"
    before = everything(path)
    dying = package_with([*STEPS[:done], DIE, *STEPS[done:]], tmp_path / "dying")

    assert exit_code_of(open_with, dying, shop.url) == -9

    assert everything(path) == before
    open_shop(shop.url).close()
    shop.check_invariants()

    whole = package_with([STEPS[0], STEPS[1]], tmp_path / "whole")
    assert exit_code_of(open_with, whole, shop.url) == 0
    assert shop.sql("SELECT version_num FROM alembic_version") == [("0004",)]
    assert shop.sql("SELECT on_hand, colour FROM product") == [(4, "red")]
    kept = tmp_path / "backups" / "shop-before-update-from-0003.db"
    assert everything(kept) == before
