"""`kiosk doctor` as a person runs it."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk import translations
from kiosk.cli import doctor as doctor_module
from kiosk.config import Flags
from kiosk.domain.health import Finding, Report, Severity
from kiosk.services.backups import BackupService
from kiosk.services.clock import system_clock
from tests.shops import Clock, TestShop, database_url

FINDINGS = (
    Finding("disk.data", Severity.OK, "there is room"),
    Finding("clock", Severity.STOP, "the clock is wrong", "set it " + "and set it " * 20),
    Finding("backup", Severity.WARNING, "there is none", "make one"),
    Finding("books", Severity.OK, "they agree"),
)


@pytest.fixture
def folder(tmp_path) -> Path:
    """The data folder of a shop with a backup, on the system's clock; closed."""
    home = Path(tmp_path, "data")
    home.mkdir()
    shop = TestShop(database_url(home), Clock(system_clock()))
    shop.stock(CHIPS=5)
    shop.shop.close()
    BackupService(shop.url, home / "backups", system_clock).run_if_due()
    return home


def lines_of(report):
    return doctor_module.report_as_text(report).splitlines()


def test_problems_come_first_with_what_to_do():
    lines = lines_of(Report(FINDINGS))

    starts = [line.split()[0] for line in lines if not line.startswith(" ")]
    assert starts == ["STOP", "WARNING", "OK", "OK", "4"]
    assert lines[1].strip().startswith("-> set it and")


def test_columns_are_aligned_and_advice_is_wrapped():
    lines = lines_of(Report(FINDINGS))[:-1]

    starts = {
        match.start(1) for line in lines if (match := re.match(r"\w+ +[\w.]+ +(?=\S)()", line))
    }
    assert len(starts) == 1
    [column] = starts
    assert {len(line) - len(line.lstrip()) for line in lines if line.startswith(" ")} == {
        column,
        column + 3,
    }
    assert all(len(line) <= 100 for line in lines)


@pytest.mark.parametrize(
    ("findings", "last"),
    [
        (FINDINGS, "4 things looked at: 1 stop, 1 warning; the kiosk must not sell"),
        (FINDINGS[2:], "2 things looked at: 0 stop, 1 warning; the kiosk may sell"),
        (FINDINGS[3:], "1 things looked at: all is well"),
    ],
)
def test_the_last_line_sums_up(findings, last):
    assert lines_of(Report(findings))[-1] == last


def test_a_sound_shop_ends_with_nought(program, folder):
    done = program("doctor", "--data-dir", folder)

    assert done.returncode == 0, done.stdout
    assert done.stderr == ""
    assert done.stdout.splitlines()[-1].endswith("all is well")


def test_the_same_as_json(program, folder):
    done = program("doctor", "--json", KIOSK_DATA_DIR=str(folder))

    content = json.loads(done.stdout)
    assert (content["may_sell"], content["stop"], content["warning"]) == (True, 0, 0)
    assert content["ok"] == len(content["findings"])
    assert {tuple(finding) for finding in content["findings"]} == {
        ("key", "severity", "seen", "advice")
    }
    assert "books" in {finding["key"] for finding in content["findings"]}


def test_a_broken_shop_ends_with_one_and_is_offered_its_backup(program, folder):
    (folder / "shop.db").write_bytes(b"this was a photograph once" * 500)

    done = program("doctor", "--data-dir", folder)

    assert done.returncode == 1
    assert done.stdout.startswith("STOP")
    assert "kiosk restore --newest" in " ".join(done.stdout.split())
    assert "Traceback" not in done.stdout + done.stderr


def test_nothing_is_made_where_nothing_is(program, tmp_path):
    done = program("doctor", "--data-dir", tmp_path / "nowhere")

    assert done.returncode == 1
    assert "there is no database" in done.stdout
    assert not (tmp_path / "nowhere").exists()
    assert not (tmp_path / "home").exists()


def test_a_url_that_is_none_is_a_finding(program, tmp_path):
    done = program("doctor", "--data-dir", tmp_path, "--database-url", "nonsense", "--json")

    assert done.returncode == 1
    keys = {one["key"]: one["severity"] for one in json.loads(done.stdout)["findings"]}
    assert keys["database.url"] == "stop"


def test_another_database_can_be_named(program, folder, tmp_path):
    done = program("doctor", "--database-url", database_url(folder), "--data-dir", tmp_path)

    assert done.returncode == 0, done.stdout
    assert "no automatic" not in done.stdout
    assert "WARNING  backup" in done.stdout  # the other folder has none


def test_the_demo_has_a_folder_of_its_own(program, folder):
    done = program("doctor", "--demo", KIOSK_DATA_DIR="", HOME=str(folder))

    assert done.returncode == 1
    assert "demo/shop.db" in done.stdout


def test_letters_of_every_script_are_printed(program, tmp_path):
    home = tmp_path / "दुकान"

    done = program("doctor", "--json", "--data-dir", home, PYTHONIOENCODING="utf-8")

    assert "दुकान" in done.stdout


def test_a_setting_that_cannot_be_used_is_one_line(program, folder):
    (folder / "kiosk.toml").write_text("[kiosk]\nname = 5\n")

    done = program("doctor", "--data-dir", folder)

    assert (done.returncode, done.stdout) == (1, "")
    assert re.fullmatch(r"kiosk: kiosk\.name: .*\n", done.stderr)


def test_the_command_line_alone_imports_no_database():
    code = (
        "import sys, kiosk.__main__, kiosk.cli.doctor, kiosk.cli.backup;"
        "import kiosk.cli.restore;"
        "sys.exit(' '.join({'sqlalchemy', 'PySide6', 'alembic'} & set(sys.modules)) or 0)"
    )

    done = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", code], capture_output=True, text=True, check=False
    )

    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("there", [None, b"", b"this was a photograph once" * 500])
def test_a_database_that_is_no_database_stays_as_it_is(program, folder, there):
    database, log = folder / "shop.db", folder / "shop.db-wal"
    database.unlink()
    if there is not None:
        database.write_bytes(there)
    log.write_bytes(b"the newest sales")

    done = program("doctor", "--json", "--data-dir", folder)

    assert (done.returncode, done.stderr) == (1, "")
    assert not json.loads(done.stdout)["may_sell"]
    assert (database.read_bytes() if database.exists() else None) == there
    if not there:
        assert log.read_bytes() == b"the newest sales"


def test_a_setting_that_cannot_be_used_is_a_finding(program, folder):
    (folder / "kiosk.toml").write_text("[kiosk]\nname = 5\n")

    done = program("doctor", "--json", "--data-dir", folder)

    assert (done.returncode, done.stderr) == (1, "")
    [finding] = json.loads(done.stdout)["findings"]
    assert finding["key"] == "config"
    assert "kiosk.name" in finding["seen"]


def test_a_journal_that_cannot_be_is_a_finding(program, folder):
    done = program("doctor", "--json", "--data-dir", folder, KIOSK_JOURNAL=str(folder))

    findings = {one["key"]: one for one in json.loads(done.stdout)["findings"]}
    assert (done.returncode, done.stderr) == (1, "")
    assert findings["journal.write"]["severity"] == "stop"


@pytest.mark.parametrize(
    ("url", "word"),
    [
        ("postgresql+psycopg://kiosk:CANARY@127.0.0.1:1/shop?foo=bar", "foo"),
        ("postgresql+psycopg://kiosk:CANARY@127.0.0.1:1/shop?connect_timeout=abc", "timeout"),
        ("postgresql+psycopg://kiosk:CAN@ARY@127.0.0.1:1/shop", "%40"),
        ("postgresql+psycopg://kiosk:CANARY@127.0.0.1:1/shop", "127.0.0.1"),
        ("sqlite://", "name a file"),
        ("sqlite:////", "database"),
    ],
)
def test_a_wrong_url_is_a_finding_without_its_password(program, tmp_path, url, word):
    done = program("doctor", "--json", "--data-dir", tmp_path / "new", "--database-url", url)

    stops = [one for one in json.loads(done.stdout)["findings"] if one["severity"] == "stop"]
    assert (done.returncode, done.stderr) == (1, "")
    assert any(word in one["seen"] for one in stops)
    assert "CANARY" not in done.stdout
    assert "ARY@" not in done.stdout


def language_of(folder, capsys):
    doctor_module.doctor(Flags(data_dir=folder), as_json=True)
    found = json.loads(capsys.readouterr().out)
    return found["may_sell"], next(one for one in found["findings"] if one["key"] == "languages")


def test_the_languages_are_looked_at(folder, capsys):
    may_sell, finding = language_of(folder, capsys)
    assert (may_sell, finding["severity"]) == (True, "ok")
    assert "en, hi, ta, bn, ur" in finding["seen"]


def test_a_language_that_is_not_there_is_a_warning(folder, capsys):
    (folder / "kiosk.toml").write_text('[kiosk]\nlanguage = "fr"\n', encoding="utf-8")
    may_sell, finding = language_of(folder, capsys)
    assert (may_sell, finding["severity"]) == (True, "warning")
    assert "'fr'" in finding["seen"]
    assert "kiosk.toml" in finding["advice"]


@pytest.mark.parametrize("content", [b"", b"no translation"])
def test_a_broken_language_is_a_warning(folder, capsys, tmp_path, monkeypatch, content):
    monkeypatch.setattr(translations, "resource", lambda *parts: tmp_path / parts[-1])
    (tmp_path / "kiosk_ur.qm").write_bytes(content)
    may_sell, finding = language_of(folder, capsys)
    assert (may_sell, finding["severity"]) == (True, "warning")
    assert "kiosk_ur.qm is no translation" in finding["seen"]
    assert "kiosk_hi.qm cannot be read" in finding["seen"]
