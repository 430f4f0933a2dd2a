"""Backups of a real PostgreSQL server by its own programs."""

import os
import shutil
import stat
import sys
from pathlib import Path

import pytest

from kiosk.domain.errors import BackupError, SchemaNewerError
from kiosk.services.backups import BackupService
from kiosk.services.restore import RestoreService
from kiosk.store import books, postgres_tools, versions
from tests.shops import TestShop

needs_programs = pytest.mark.skipif(
    not (shutil.which("pg_dump") and shutil.which("pg_restore")),
    reason="PostgreSQL's client programs are not installed",
)


@pytest.fixture
def shop(postgres_url, clock):
    made = TestShop(postgres_url, clock)
    made.stock(CHIPS=5)
    yield made
    made.check_invariants()
    made.shop.close()


@pytest.fixture
def service(shop, tmp_path, clock):
    return RestoreService(shop.url, tmp_path / "kept", clock)


@pytest.fixture
def program(tmp_path, monkeypatch):
    """A function that puts a program of ours where PostgreSQL's would be found."""
    folder = tmp_path / "programs"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))

    def put(name, code):
        (folder / name).write_text(f"#!{sys.executable}\nimport os, sys\n{code}\n")
        (folder / name).chmod(0o755)

    return put


@needs_programs
def test_a_server_is_dumped_and_put_back(shop, service, tmp_path, clock):
    shop.buy("CHIPS")
    made = BackupService(shop.url, tmp_path, clock).make(tmp_path / "shop.dump")
    shop.buy("CHIPS", 2)

    done = service.restore(made.path)

    assert shop.on_hand("CHIPS") == 4
    assert shop.sql("SELECT action FROM audit_event ORDER BY seq DESC")[0] == ("restored",)
    assert done.kept == tmp_path / "kept" / "shop-before-restore-20261108T063000Z.dump"
    with books.snapshot(shop.shop.engines.read) as connection:
        assert books.find_faults(connection) == ()
    shop.buy("CHIPS")
    service.restore(done.kept)
    assert shop.on_hand("CHIPS") == 2
    assert stat.S_IMODE(made.path.stat().st_mode) == 0o600
    assert not list(tmp_path.rglob("*.part"))


@needs_programs
def test_a_restore_that_fails_half_way_leaves_the_database(shop, service, tmp_path):
    postgres_tools.dump(shop.url, tmp_path / "shop.dump")
    shop.buy("CHIPS", 2)
    shop.sql("CREATE VIEW somebodys AS SELECT * FROM product")  # so the table cannot be dropped

    with pytest.raises(BackupError, match=r"pg_restore failed: .*depend"):
        service.restore(tmp_path / "shop.dump")

    assert shop.on_hand("CHIPS") == 3
    assert len(shop.sql("SELECT * FROM stock_movement")) == 2
    shop.sql("DROP VIEW somebodys")


@needs_programs
def test_a_dump_tells_its_schema(shop, service, tmp_path):
    postgres_tools.dump(shop.url, tmp_path / "shop.dump")

    assert service.look(tmp_path / "shop.dump").version == versions.HEAD


@needs_programs
def test_a_dump_of_a_newer_program_is_refused(shop, service, tmp_path):
    shop.sql("UPDATE alembic_version SET version_num = '9999'")
    postgres_tools.dump(shop.url, tmp_path / "shop.dump")
    shop.sql("UPDATE alembic_version SET version_num = :head", head=versions.HEAD)

    with pytest.raises(SchemaNewerError, match="9999"):
        service.restore(tmp_path / "shop.dump")

    assert shop.on_hand("CHIPS") == 5


@needs_programs
@pytest.mark.parametrize("content", [b"", b"this was a photograph once" * 50])
def test_what_is_no_dump_is_refused(service, tmp_path, content):
    (tmp_path / "bad.dump").write_bytes(content)

    with pytest.raises(BackupError, match=r"pg_restore failed: .*") as caught:
        service.restore(tmp_path / "bad.dump")

    assert "\n" not in str(caught.value)


@needs_programs
def test_a_dump_of_another_program_is_refused(postgres, service, tmp_path):
    url = postgres.fresh_database()

    with pytest.raises(BackupError, match=r"not a backup of a kiosk's database"):
        postgres_tools.dump(url, tmp_path / "other.dump")

    assert not list(tmp_path.glob("other*"))
    postgres.drop_database(url)


@needs_programs
def test_a_server_that_is_not_there_is_one_sentence(tmp_path):
    with pytest.raises(BackupError, match=r"^pg_dump failed: .*refused") as caught:
        postgres_tools.dump("postgresql+psycopg://u:hunter2@127.0.0.1:1/s", tmp_path / "x")

    assert "hunter2" not in str(caught.value)
    assert not list(tmp_path.iterdir())


@needs_programs
def test_a_folder_that_is_missing_is_said(shop, tmp_path):
    with pytest.raises(BackupError, match="cannot be written"):
        postgres_tools.dump(shop.url, tmp_path / "nowhere" / "shop.dump")


def test_a_program_that_is_missing_is_said(tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))

    with pytest.raises(BackupError, match=r"pg_dump, which is not installed"):
        postgres_tools.dump("postgresql+psycopg://h/s", tmp_path / "x")


def test_a_program_that_is_too_old_is_said(program, tmp_path):
    program(
        "pg_dump",
        "sys.exit('pg_dump: error: aborting because of server version mismatch\\n'"
        "'pg_dump: detail: server version: 16.1; pg_dump version: 15.18')",
    )

    with pytest.raises(BackupError) as caught:
        postgres_tools.dump("postgresql+psycopg://h/s", tmp_path / "x")

    assert str(caught.value) == (
        "pg_dump is older than the server (server version 16.1, pg_dump version 15.18): "
        "install the client programs of the server's version"
    )


def test_the_password_is_in_the_environment_only(program, tmp_path):
    seen = tmp_path / "seen"
    program(
        "pg_dump",
        f"open({str(seen)!r}, 'w').write(repr((sys.argv, dict(os.environ))))\nsys.exit('stop')",
    )
    url = "postgresql+psycopg://asha:hunter%402@db.example:5433/shop?sslmode=require&other=1"

    with pytest.raises(BackupError, match="pg_dump failed: stop"):
        postgres_tools.dump(url, tmp_path / "x")

    arguments, environ = eval(seen.read_text())  # noqa: S307 - what our own program wrote
    assert "hunter" not in str(arguments)
    assert "--no-password" in arguments
    assert environ["PGPASSWORD"] == "hunter@2"
    assert (environ["PGHOST"], environ["PGPORT"]) == ("db.example", "5433")
    assert (environ["PGUSER"], environ["PGDATABASE"]) == ("asha", "shop")
    assert environ["PGSSLMODE"] == "require"


def test_the_password_of_somebody_else_is_not_ours(program, tmp_path, monkeypatch):
    monkeypatch.setenv("PGHOST", "elsewhere")
    seen = tmp_path / "seen"
    program("pg_dump", f"open({str(seen)!r}, 'w').write(os.environ['PGHOST'])")
    program("pg_restore", "sys.exit('stop')")

    with pytest.raises(BackupError):
        postgres_tools.dump("postgresql+psycopg://u@/shop?host=/run/pg", tmp_path / "x")

    assert seen.read_text() == "/run/pg"
    assert not Path(tmp_path, "x.part").exists()
    assert os.environ["PGHOST"] == "elsewhere"
