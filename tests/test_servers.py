"""The throwaway server: private, on real disks, and gone afterwards."""

import os

import pytest

from kiosk.app import open_shop
from kiosk.domain.errors import KioskError
from tests import servers
from tests.servers import ServerUnavailableError, running_server


def test_a_crash_keeps_what_was_committed(postgres):
    with running_server() as server:
        url = server.fresh_database()
        open_shop(url).close()
        name = servers.database_of(url)
        server.execute("INSERT INTO counter VALUES ('kept', 1)", name)

        server.restart()

        assert server.execute("SELECT value FROM counter WHERE name = 'kept'", name) == [(1,)]
        server.stop()
        with pytest.raises(KioskError):
            open_shop(url)
        server.start()
        open_shop(url).close()
        folder = server.folder
    assert not folder.exists()


def test_nobody_else_reaches_it_and_it_waits_for_the_disk(postgres):
    told = postgres.execute("SELECT name, setting FROM pg_settings")

    settings = dict(told)
    assert settings["listen_addresses"] == ""
    assert (settings["fsync"], settings["synchronous_commit"]) == ("on", "on")
    assert postgres.folder.stat().st_mode & 0o077 == 0


def test_a_server_that_cannot_start_says_why_and_leaves_nothing(monkeypatch, tmp_path):
    pytest.importorskip("psycopg")
    (tmp_path / "initdb").write_text("#!/bin/sh\necho first; echo 'no space left'; exit 1\n")
    (tmp_path / "initdb").chmod(0o755)
    monkeypatch.setattr(os, "geteuid", lambda: 1000)  # whom initdb serves
    monkeypatch.setattr("tempfile.gettempdir", lambda: str(tmp_path))
    monkeypatch.setattr(servers, "_FOLDERS", ())

    with pytest.raises(ServerUnavailableError, match="initdb failed: no space left"):
        servers._start(tmp_path)

    assert [path.name for path in tmp_path.iterdir()] == ["initdb"]


def test_programs_are_found_in_the_path_and_then_the_newest_of_debians(monkeypatch, tmp_path):
    for version in ("9.6", "15", "17"):
        (tmp_path / version / "bin").mkdir(parents=True)
        (tmp_path / version / "bin" / "initdb").touch(mode=0o755)
        (tmp_path / version / "bin" / "pg_ctl").touch(mode=0o755)
    monkeypatch.setattr(servers, "_PROGRAMS", tmp_path)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert servers._find_programs() == tmp_path / "17" / "bin"

    monkeypatch.setenv("PATH", str(tmp_path / "15" / "bin"))
    assert servers._find_programs() == tmp_path / "15" / "bin"

    monkeypatch.setattr(servers, "_PROGRAMS", tmp_path / "none")
    monkeypatch.setenv("PATH", os.devnull)
    with pytest.raises(ServerUnavailableError, match="not installed"):
        servers._find_programs()
