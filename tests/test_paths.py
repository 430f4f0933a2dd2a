import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.paths import package_folder, resource

CHECKOUT = Path(__file__).parents[1]
WHERE = "from kiosk.paths import resource; print(resource('kiosk.qss'))"


def test_a_checkout_keeps_resources_beside_the_package():
    assert resource("kiosk.qss") == CHECKOUT / "resources" / "kiosk.qss"
    assert resource("fonts", "a.ttf") == CHECKOUT / "resources" / "fonts" / "a.ttf"
    assert resource("kiosk.qss").is_file()


def test_a_pyinstaller_folder_keeps_them_in_the_bundle(tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)

    assert resource("kiosk.qss") == tmp_path / "resources" / "kiosk.qss"


def test_an_installed_package_keeps_them_inside(tmp_path, monkeypatch):
    (tmp_path / "kiosk" / "resources").mkdir(parents=True)
    monkeypatch.setattr(paths, "__file__", str(tmp_path / "kiosk" / "paths.py"))

    assert resource("kiosk.qss") == tmp_path / "kiosk" / "resources" / "kiosk.qss"


def test_a_missing_file_has_a_path_too():
    assert not resource("nothing", "here.png").exists()


def test_the_migrations_are_in_the_package():
    assert (package_folder() / "store" / "migrations" / "env.py").is_file()


def test_a_wheel_brings_its_resources_and_migrations(tmp_path):
    pytest.importorskip("hatchling", reason="the build backend is not installed")
    source = tmp_path / "source"
    for name in ("kiosk", "resources"):
        shutil.copytree(
            CHECKOUT / name, source / name, ignore=shutil.ignore_patterns("__pycache__", "demo")
        )
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(CHECKOUT / name, source)
    build = "import sys; from hatchling.build import build_wheel; print(build_wheel(sys.argv[1]))"
    built = run(build, tmp_path, folder=source)
    with zipfile.ZipFile(tmp_path / built) as wheel:
        wheel.extractall(tmp_path / "installed")

    found = run(WHERE, folder=tmp_path / "installed")

    assert Path(found) == tmp_path / "installed" / "kiosk" / "resources" / "kiosk.qss"
    assert Path(found).is_file()
    assert (tmp_path / "installed/kiosk/store/migrations/versions/0001_first.py").is_file()


def run(code, *arguments, folder):
    done = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", code, *map(str, arguments)],
        cwd=folder,
        check=True,
        capture_output=True,
        text=True,
    )
    return done.stdout.splitlines()[-1]
