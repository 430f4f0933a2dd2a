"""`kiosk doctor --bundle`: one file for support, without anybody's secrets."""

import json
import shutil
import subprocess
import sys
from zipfile import ZipFile

import pytest

from kiosk.app import open_shop
from kiosk.domain.operator import Role
from kiosk.domain.shopper import Shopper
from tests.shops import Clock, TestShop, database_url

MOBILE, PIN, SECRET = "9123498765", "739154", "s3cretCANARY"
TOML = f"""
[kiosk]
name = "K7"
# database_url = "postgresql+psycopg://kiosk:{SECRET}@server/shop"

[shop]
name = "Asha's corner"
address = "call +91 {MOBILE[:5]} {MOBILE[5:]}"

[payment]
vpa = "{MOBILE}@okbank"
"""


@pytest.fixture
def folder(tmp_path):
    """The data folder of a shop in which something was sold, with all kinds of secrets."""
    folder = tmp_path / "data"
    folder.mkdir()
    shop = TestShop(database_url(folder), Clock(), journal=folder / "shop.payments.jsonl")
    shop.stock(CHIPS=3)
    shop.buy("CHIPS", shopper=Shopper.from_entry(MOBILE))
    shop.shop.staff.add("Asha", Role.MANAGER, PIN, by="test")
    shop.shop.close()
    (folder / "kiosk.toml").write_text(TOML, encoding="utf-8")
    logs = folder / "logs"
    logs.mkdir()
    url = f"postgresql://kiosk:{SECRET}@server/shop"
    text = f"an older version wrote {MOBILE} and {url} and pin={PIN}; RRN 512345678901\n"
    (logs / "kiosk-K7.log").write_text(text, encoding="utf-8")
    return folder


def texts_of(bundle):
    with ZipFile(bundle) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name).decode() for name in archive.namelist()}


def test_it_holds_what_support_needs(program, folder, tmp_path):
    file = tmp_path / "bundle.zip"
    done = program("doctor", "--bundle", file, "--data-dir", folder)

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.count("\n") == 1
    assert str(file) in done.stdout
    texts = texts_of(file)
    assert set(texts) == {
        *("report.txt", "report.json", "facts.json", "database.json", "kiosk.toml"),
        "logs/kiosk-K7.log",
    }
    assert "things looked at" in texts["report.txt"]
    assert json.loads(texts["report.json"])["findings"]
    facts, database = json.loads(texts["facts.json"]), json.loads(texts["database.json"])
    assert facts["kiosk"] == "K7"
    assert all(facts[key] for key in ("program", "python", "system", "sqlite", "disk_free"))
    assert database["rows"]["orders"] == 1
    assert database["schema"]
    assert "512345678901" in texts["logs/kiosk-K7.log"]


@pytest.mark.fault(41)
def test_no_secret_and_no_shopper_is_in_it(program, folder, tmp_path):
    file = tmp_path / "bundle.zip"
    program("doctor", "--bundle", file, "--data-dir", folder)
    shop = open_shop(database_url(folder), journal=folder / "shop.payments.jsonl")
    with shop.engines.read.begin() as connection:
        ask = connection.exec_driver_sql
        secret = json.loads(ask("SELECT value FROM setting WHERE key = 'shop_secret'").scalar_one())
        pin_hash: str = ask("SELECT pin_hash FROM operator").scalar_one()
        shopper: str = ask("SELECT shopper FROM orders").scalar_one()
    shop.close()

    whole = "\n".join(texts_of(file).values())
    for canary in (MOBILE, MOBILE[:5], MOBILE[5:], PIN, SECRET, secret, pin_hash, shopper):
        assert canary not in whole


@pytest.mark.parametrize(
    ("what", "left"),
    [
        ("shop.db", "there is no database"),
        ("logs", "there are no logs"),
        ("kiosk.toml", "there is no"),
        (None, "there is no database"),
    ],
)
def test_it_works_where_half_is_missing(program, folder, tmp_path, what, left):
    gone = folder if what is None else folder / what
    if gone.is_dir():
        shutil.rmtree(gone)
    else:
        gone.unlink()
    file = tmp_path / "bundle.zip"
    done = program("doctor", "--bundle", file, "--data-dir", folder)

    assert (done.returncode, done.stderr) == (0, "")
    assert any(left in text for text in texts_of(file).values())
    assert folder.exists() is (what is not None)


def test_it_works_where_nothing_else_does(program, folder, tmp_path):
    (folder / "kiosk.toml").write_text(f'[kiosk]\nname = 5\nkey_secret = "{SECRET}"\n')
    (folder / "shop.db").write_bytes(b"this was a photograph once" * 500)
    file = tmp_path / "bundle.zip"
    done = program("doctor", "--bundle", file, "--data-dir", folder)

    assert (done.returncode, done.stderr) == (0, "")
    texts = texts_of(file)
    assert "name = 5" in texts["kiosk.toml"]
    assert "kiosk.key_secret" in texts["report.txt"]
    assert "logs/kiosk-K7.log" in texts
    assert "database-missing.txt" in texts
    assert SECRET not in "\n".join(texts.values())


def test_what_is_there_is_not_overwritten(program, folder, tmp_path):
    file = tmp_path / "bundle.zip"
    file.write_text("mine")
    done = program("doctor", "--bundle", file, "--data-dir", folder)

    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert file.read_text() == "mine"


def test_without_a_name_it_gets_one_with_kiosk_and_date(folder, tmp_path):
    command = [sys.executable, "-m", "kiosk", "doctor", "--data-dir", str(folder), "--bundle"]
    subprocess.run(command, cwd=tmp_path, check=True, capture_output=True)  # noqa: S603

    [file] = tmp_path.glob("*.zip")
    assert file.name.startswith("kiosk-support-K7-20")


@pytest.mark.fault(40)
def test_on_a_full_disk_there_is_one_line_and_no_file(folder, tmp_path):
    resource = pytest.importorskip("resource")
    file = tmp_path / "bundle.zip"
    command = [sys.executable, "-m", "kiosk", "doctor", "--data-dir", str(tmp_path / "none")]

    def fill() -> None:  # no file may become larger than this: setrlimit(2)
        resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))

    done = subprocess.run(  # noqa: S603 - our own program
        [*command, "--bundle", str(file)],
        preexec_fn=fill,
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "File too large" in done.stderr
    assert list(tmp_path.glob("*.zip")) == []
    assert list(tmp_path.glob(".*.part")) == []


def test_many_logs_are_cut_to_the_newest(program, folder, tmp_path):
    for number in range(30):
        line = f"line of {number} ".encode() * 150_000
        (folder / "logs" / f"kiosk-K{number}.log.1").write_bytes(line)
    file = tmp_path / "bundle.zip"
    program("doctor", "--bundle", file, "--data-dir", folder)

    texts = texts_of(file)
    assert sum(map(len, texts.values())) < 26_000_000
    assert file.stat().st_size < 5_000_000


def test_a_log_that_cannot_be_read_takes_no_other_with_it(program, folder, tmp_path):
    (folder / "logs/kiosk-K8.log").mkdir()
    file = tmp_path / "bundle.zip"
    program("doctor", "--bundle", file, "--data-dir", folder)

    texts = texts_of(file)
    assert "an older version wrote" in texts["logs/kiosk-K7.log"]
    assert "directory" in texts["logs/kiosk-K8.log-missing.txt"]
