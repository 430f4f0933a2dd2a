"""`install.sh` and `uninstall.sh`, really run, with a small program in the packaged one's place."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

if sys.platform != "linux":
    pytest.skip("the scripts are for Linux", allow_module_level=True)

BUILD = Path(__file__).parents[2] / "build"
DESKTOP = """[Desktop Entry]
Type=Application
Name=Kiosk
Exec=/opt/kiosk/kiosk --kiosk
TryExec=/opt/kiosk/kiosk
"""


def make_folder(folder, version):
    """A folder like the one that build/package.py makes."""
    (folder / "_internal").mkdir(parents=True)
    (folder / "_internal" / f"only-in-{version}").touch()
    for name in ("install.sh", "uninstall.sh"):
        shutil.copy(BUILD / name, folder)
    # A copy of sleep: as the packaged program, it is an executable file of its own.
    shutil.copy("/bin/sleep", folder / "kiosk")
    (folder / "kiosk.svg").write_text("<svg/>")
    (folder / "kiosk.desktop").write_text(DESKTOP)
    (folder / "kiosk.service").write_text("[Service]\nExecStart=/opt/kiosk/kiosk\n")
    return folder


@pytest.fixture
def home(tmp_path):
    """A home whose name is not easy to quote."""
    home = tmp_path / "ho me"
    home.mkdir()
    return home


@pytest.fixture
def run(home):
    def run(*command):
        env = {"HOME": str(home), "PATH": os.environ["PATH"]}
        return subprocess.run(  # noqa: S603 - our own scripts
            [str(part) for part in command], env=env, capture_output=True, text=True, check=False
        )

    return run


@pytest.fixture
def prefix(home):
    return home / ".local"


@pytest.fixture
def install(run, tmp_path, prefix):
    """A function that installs a version."""

    def install(version="1", prefix=prefix):
        folder = tmp_path / f"version-{version}"
        if not folder.exists():
            make_folder(folder, version)
        return run(folder / "install.sh", "--prefix", prefix)

    return install


def tree(folder):
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if not path.is_dir()}


def test_everything_goes_below_the_prefix(install, prefix):
    done = install()

    assert (done.returncode, done.stderr) == (0, "")
    assert f"{prefix}/bin/kiosk" in done.stdout
    assert tree(prefix) - {f"opt/kiosk/{name}" for name in tree(prefix / "opt/kiosk")} == {
        "bin/kiosk",
        "share/applications/kiosk.desktop",
        "share/icons/hicolor/scalable/apps/kiosk.svg",
    }
    assert (prefix / "opt/kiosk/_internal/only-in-1").exists()


def test_the_command_is_the_program(install, run, prefix):
    install()

    assert run(prefix / "bin/kiosk", "0").returncode == 0
    assert (prefix / "bin/kiosk").resolve() == prefix / "opt/kiosk/kiosk"


def test_the_desktop_file_names_the_installed_program(install, prefix):
    install()

    text = (prefix / "share/applications/kiosk.desktop").read_text()
    assert f'\nExec="{prefix}/opt/kiosk/kiosk" --kiosk\n' in text
    assert f"\nTryExec={prefix}/opt/kiosk/kiosk\n" in text


def test_a_session_starts_the_installed_program(install, run, prefix, tmp_path):
    folder = make_folder(tmp_path / "version-1", "1")
    script = folder / "kiosk-x11-session"
    script.write_text('#!/bin/sh\nexec "${KIOSK:-/opt/kiosk/kiosk}" "$@"\n')
    script.chmod(0o755)
    install()

    assert run(prefix / "opt/kiosk/kiosk-x11-session", "0").returncode == 0
    assert f"{prefix}/opt/kiosk/kiosk" in (prefix / "opt/kiosk/kiosk-x11-session").read_text()


def test_a_prefix_may_hold_any_character(install, home):
    done = install(prefix=home / "a&b|c\\d")

    assert done.returncode == 0, done.stderr
    text = (home / "a&b|c\\d/share/applications/kiosk.desktop").read_text()
    assert f'Exec="{home}/a&b|c\\d/opt/kiosk/kiosk"' in text


def test_once_more_is_an_upgrade(install, prefix):
    install("1")
    done = install("2")

    assert done.returncode == 0, done.stderr
    assert (prefix / "opt/kiosk/_internal/only-in-2").exists()
    assert not (prefix / "opt/kiosk/_internal/only-in-1").exists()
    assert {path.name for path in (prefix / "opt").iterdir()} == {"kiosk"}


def test_an_upgrade_takes_away_what_the_new_version_does_not_bring(install, tmp_path, prefix):
    install("1")
    (make_folder(tmp_path / "version-2", "2") / "kiosk.desktop").unlink()
    install("2")

    assert not (prefix / "share/applications/kiosk.desktop").exists()
    assert (prefix / "bin/kiosk").exists()


@pytest.fixture
def running(install, prefix):
    install()
    with subprocess.Popen([prefix / "opt/kiosk/kiosk", "60"]) as process:  # noqa: S603 - a sleep
        yield process
        process.kill()


def test_a_kiosk_that_runs_is_not_replaced(running, install, prefix):
    done = install("2")

    assert done.returncode == 1
    assert f"process {running.pid}" in done.stderr
    assert (prefix / "opt/kiosk/_internal/only-in-1").exists()
    assert {path.name for path in (prefix / "opt").iterdir()} == {"kiosk"}


def test_a_kiosk_that_runs_is_not_removed(running, run, prefix):
    done = run(prefix / "opt/kiosk/uninstall.sh")

    assert done.returncode == 1
    assert f"process {running.pid}" in done.stderr
    assert (prefix / "opt/kiosk/kiosk").exists()
    assert (prefix / "bin/kiosk").exists()


def test_a_folder_of_somebody_else_is_not_touched(install, prefix):
    theirs = prefix / "opt/kiosk/theirs"
    theirs.parent.mkdir(parents=True)
    theirs.write_text("mine")
    done = install()

    assert done.returncode == 1
    assert tree(prefix) == {"opt/kiosk/theirs"}


def test_a_command_of_somebody_else_is_not_touched(install, prefix):
    (prefix / "bin").mkdir(parents=True)
    (prefix / "bin/kiosk").write_text("theirs")
    done = install()

    assert done.returncode == 1
    assert (prefix / "bin/kiosk").read_text() == "theirs"
    assert not (prefix / "opt/kiosk").exists()


def test_an_upgrade_that_fails_leaves_the_old_version(install, prefix):
    install("1")
    shutil.rmtree(prefix / "share/applications")
    (prefix / "share/applications").write_text("in the way")
    done = install("2")

    assert done.returncode != 0
    assert (prefix / "opt/kiosk/_internal/only-in-1").exists()
    assert {path.name for path in (prefix / "opt").iterdir()} == {"kiosk"}


def test_removing_leaves_the_shops_data_and_says_where_it_is(install, run, home, prefix):
    install()
    data = home / ".local/share/flash-sale-kiosk/shop.db"
    data.parent.mkdir(parents=True)
    data.write_text("money")

    done = run(prefix / "opt/kiosk/uninstall.sh")

    assert done.returncode == 0, done.stderr
    assert str(data.parent) in done.stdout.splitlines()[-1]
    assert tree(home) == {".local/share/flash-sale-kiosk/shop.db"}


def test_only_an_installed_kiosk_is_removed(run, tmp_path):
    folder = make_folder(tmp_path / "unpacked", "1")
    before = tree(folder)
    done = run(folder / "uninstall.sh")

    assert done.returncode == 1
    assert tree(folder) == before


def test_the_installed_program_does_not_install_itself(install, run, prefix):
    install()
    done = run(prefix / "opt/kiosk/install.sh", "--prefix", prefix)

    assert done.returncode == 1
    assert (prefix / "opt/kiosk/kiosk").exists()


@pytest.mark.parametrize("arguments", [["--prefix"], ["--prefix", ""], ["--nonsense"], ["here"]])
def test_a_wrong_argument_is_one_sentence(run, tmp_path, arguments):
    done = run(make_folder(tmp_path / "made", "1") / "install.sh", *arguments)

    assert done.returncode == 1
    assert done.stderr.startswith("install.sh: ")
    assert len(done.stderr.splitlines()) == 1


def test_half_a_folder_is_not_installed(run, tmp_path, prefix):
    folder = make_folder(tmp_path / "half", "1")
    shutil.rmtree(folder / "_internal")
    done = run(folder / "install.sh", "--prefix", prefix)

    assert done.returncode == 1
    assert not prefix.exists()


def test_what_a_careful_root_installs_is_there_for_the_user_of_the_kiosk(run, prefix, tmp_path):
    folder = make_folder(tmp_path / "version-1", "1")
    for path in (folder, *folder.rglob("*")):
        path.chmod(path.stat().st_mode & 0o700)
    done = run("sh", "-c", f"umask 077; '{folder}/install.sh' --prefix '{prefix}'")

    assert done.returncode == 0, done.stderr
    app = prefix / "opt/kiosk"
    for path in (prefix / "bin", prefix / "opt", app, *app.rglob("*")):
        wanted = 0o055 if path.is_dir() or path.name == "kiosk" else 0o044
        assert path.stat().st_mode & wanted == wanted, path


def test_uninstall_needs_no_home(install, prefix):
    install()
    script = prefix / "opt/kiosk/uninstall.sh"
    path = {"PATH": os.environ["PATH"]}
    done = subprocess.run([script], env=path, capture_output=True, text=True, check=False)  # noqa: S603 - our own script

    assert done.returncode == 0, done.stderr
    assert "stays where it is" in done.stdout
