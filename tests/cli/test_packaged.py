"""What `build/package.py` made in dist/kiosk, used as a shop would; `-m package` asks for it."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

import compare_tours
from kiosk.store.engine import has_wal_reset_bug, sqlite_driver
from tests.store.test_migrated_schema import make_old_database

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "dist" / "kiosk"
FORBIDDEN = ("gtk", "Qml", "Quick", "Compositor", "sqldrivers", "avif", "tkinter", "pytest")

pytestmark = [
    pytest.mark.package,
    pytest.mark.timeout(300),
    pytest.mark.skipif(
        not (FOLDER / "kiosk").is_file(), reason="python3 build/package.py makes dist/kiosk"
    ),
]


@pytest.fixture
def command():
    return [str(FOLDER / "kiosk")]


def libraries():
    return [path for path in FOLDER.rglob("*.so*") if not path.is_symlink()]


def test_nothing_is_in_it_that_a_kiosk_does_not_use():
    names = [path.relative_to(FOLDER).as_posix() for path in FOLDER.rglob("*")]

    assert not [name for name in names if any(word in name for word in FORBIDDEN)]


def test_no_link_leads_nowhere():
    assert not [path for path in FOLDER.rglob("*") if not path.exists()]


@pytest.mark.skipif(sys.platform != "linux", reason="ldd and readelf")
def test_every_library_is_stripped_and_finds_those_that_it_needs():
    """Stripping can break a library, and trimming can leave it alone."""
    env = dict(os.environ) | {"LD_LIBRARY_PATH": str(FOLDER / "_internal")}
    for library in libraries():
        assert "not found" not in said(["ldd", library], env), library
        assert ".debug_info" not in said(["readelf", "-SW", library], env), library


def said(command, env):
    done = subprocess.run(command, env=env, capture_output=True, text=True, check=True)  # noqa: S603
    return done.stdout


def test_it_uses_the_newer_sqlite(program, tmp_path):
    program("--demo", "--measure-startup", "--data-dir", tmp_path / "data")
    done = program("doctor", "--demo", "--data-dir", tmp_path / "data", "--json")

    seen = {one["key"]: one["seen"] for one in json.loads(done.stdout)["findings"]}
    assert seen["database.library"] == f"SQLite {sqlite_driver().sqlite_version}"
    assert not has_wal_reset_bug(sqlite_driver().sqlite_version_info)


def test_it_migrates_an_old_shop(program, tmp_path):
    make_old_database(f"sqlite:///{tmp_path / 'shop.db'}")
    done = program("export-products", tmp_path / "out.csv", "--data-dir", tmp_path)

    assert (done.returncode, done.stderr) == (0, "")
    assert "Chips" in (tmp_path / "out.csv").read_text(encoding="utf-8-sig")
    assert [*tmp_path.rglob("shop-before-update-from-0001*.db")]


@pytest.mark.parametrize("kind", ["jpg", "png", "webp", "gif"])
def test_it_reads_photographs(program, tmp_path, kind):
    Image.new("RGB", (300, 200), "#D3321D").save(tmp_path / f"lamp.{kind}")
    (tmp_path / "list.csv").write_text(
        f"sku,name,list_price,on_hand,picture\nLAMP,Lamp,899,2,lamp.{kind}\n"
    )
    done = program("import-products", tmp_path / "list.csv", "--data-dir", tmp_path / "data")

    assert (done.returncode, done.stderr) == (0, "")
    assert "0 lines with problems" in done.stdout


def test_a_rehearsal_starts_processes_of_its_own(program, tmp_path):
    done = program(
        *("rehearse", "--demo", "--data-dir", tmp_path / "data", "--json"),
        *("--kiosks", 3, "--shoppers", 30, "--crashes", 1),
    )

    assert done.returncode == 0, done.stderr


def test_it_sells_and_is_backed_up_on_a_postgresql_server(program, postgres_url, tmp_path):
    done = program("doctor", "--database-url", postgres_url, "--data-dir", tmp_path, "--json")
    keys = {one["key"]: one["severity"] for one in json.loads(done.stdout)["findings"]}
    assert keys["schema"] == keys["database.write"] == "ok"

    if not shutil.which("pg_dump"):
        pytest.skip("PostgreSQL's client programs are not installed")
    done = program(
        "backup", tmp_path / "shop.dump", "--database-url", postgres_url, "--data-dir", tmp_path
    )
    assert (done.returncode, done.stderr) == (0, "")


@pytest.fixture(scope="module")
def tour(tmp_path_factory):
    """The tour of the packaged program."""
    return walk(FOLDER, tmp_path_factory.mktemp("tour") / "whole")


def walk(folder, out):
    env = dict(os.environ) | {"QT_QPA_PLATFORM": "offscreen", "HOME": str(out.parent)}
    done = subprocess.run(  # noqa: S603 - our own program
        [folder / "kiosk", "tour", "--out", out], env=env, capture_output=True, check=False
    )
    return out if done.returncode == 0 else None


@pytest.mark.parametrize(
    "name",
    [
        "fonts/NotoSans_600SemiBold.ttf",
        "fonts/NotoSansTamil_600SemiBold.ttf",
        "i18n/kiosk_ta.qm",
        "icons/lock.svg",
        "images/demo/kettle.svg",
    ],
)
def test_the_comparison_of_tours_finds_a_missing_file(tour, tmp_path, name):
    copy = shutil.copytree(FOLDER, tmp_path / "kiosk", symlinks=True, copy_function=os.link)
    (copy / "_internal" / "resources" / name).unlink()

    other = walk(copy, tmp_path / "tour")

    assert other is None or compare_tours.differences(tour, other)
