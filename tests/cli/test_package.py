"""Making and checking the package, without PyInstaller."""

import hashlib
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest

import dev
import inspect_package
import package
import parts
from kiosk import __version__

ROOT = Path(__file__).parents[2]


@pytest.fixture
def folder(tmp_path):
    """A folder like PyInstaller's, with our resources and migrations and nothing else."""
    folder = tmp_path / "dist" / "kiosk"
    for source, place in [*parts.resources(ROOT), *parts.migrations(ROOT)]:
        copy = folder / "_internal" / place / Path(source).name
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.symlink_to(source)
    return folder


def test_the_archive_has_the_programs_version():
    assert package.version(dev.Checkout(ROOT)) == __version__


def test_a_checkout_without_a_version_is_a_sentence(tmp_path):
    (tmp_path / "kiosk").mkdir()
    (tmp_path / "kiosk" / "__init__.py").touch()

    with pytest.raises(dev.SetupError):
        package.version(dev.Checkout(tmp_path))


def test_a_whole_folder_has_no_fault(folder):
    assert [*inspect_package.check_resources(ROOT, folder)] == []
    assert [*inspect_package.check_size(folder)] == []


@pytest.mark.parametrize(
    "name",
    [
        "resources/fonts/NotoSansTamil_600SemiBold.ttf",
        "resources/icons/lock.svg",
        "resources/i18n/kiosk_hi.qm",
        "kiosk/store/migrations/env.py",
    ],
)
def test_a_file_that_is_missing_is_named(folder, name):
    (folder / "_internal" / name).unlink()

    [fault] = inspect_package.check_resources(ROOT, folder)
    assert Path(name).name in fault


def test_a_file_that_is_another_one_is_named(folder):
    copy = folder / "_internal/resources/kiosk.qss"
    copy.unlink()
    copy.write_text("QWidget {}")

    [fault] = inspect_package.check_resources(ROOT, folder)
    assert "kiosk.qss" in fault


def test_a_folder_that_is_too_large_is_a_fault(folder, monkeypatch):
    (folder / "ballast").write_bytes(bytes(1001))
    monkeypatch.setattr(inspect_package, "MOST_BYTES", 1000)

    assert len([*inspect_package.check_size(folder)]) == 1


def program(folder, script):
    """Put a shell script where the packaged program would be."""
    path = folder / "kiosk"
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)


def test_a_verb_that_fails_is_a_fault_with_its_words(folder, tmp_path):
    program(
        folder, 'case $2 in --demo) echo "no fonts"; exit 1;; *) echo "connection failed";; esac'
    )
    env = inspect_package.clean_environment(tmp_path)

    [fault] = inspect_package.check_verbs(folder, env)
    assert "kiosk doctor --demo" in fault
    assert "no fonts" in fault


def test_a_driver_that_is_missing_is_a_fault(folder, tmp_path):
    program(folder, 'echo "PostgreSQL needs the extra"')
    env = inspect_package.clean_environment(tmp_path)

    [fault] = inspect_package.check_verbs(folder, env)
    assert "needs the extra" in fault


def test_a_tour_that_fails_is_a_fault(folder, tmp_path):
    program(folder, "exit 1")
    env = inspect_package.clean_environment(tmp_path)

    assert len([*inspect_package.check_tour(dev.Checkout(ROOT), folder, tmp_path, env)]) == 1


def test_the_program_is_started_without_what_a_developer_has_set(tmp_path, monkeypatch):
    for name in ("PYTHONPATH", "KIOSK_NAME", "QT_SCALE_FACTOR", "LD_LIBRARY_PATH"):
        monkeypatch.setenv(name, "here")

    env = inspect_package.clean_environment(tmp_path)

    assert "here" not in env.values()
    assert env["HOME"] == str(tmp_path)


@pytest.fixture
def packed(tmp_path):
    """A small folder, ready to be packed."""
    folder = tmp_path / "dist" / "kiosk"
    (folder / "_internal").mkdir(parents=True)
    (folder / "_internal" / "a").write_text("a")
    (folder / "_internal" / "link").symlink_to("a")
    program(folder, "exit 0")
    return folder


def test_the_archive_holds_one_folder_named_after_the_version(packed, tmp_path):
    archive = package.pack(packed, "kiosk-1-linux")

    with tarfile.open(archive) as tar:
        tar.extractall(tmp_path / "out", filter="data")
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["kiosk-1-linux"]
    out = tmp_path / "out" / "kiosk-1-linux"
    assert (out / "_internal" / "link").readlink() == Path("a")
    assert subprocess.run([out / "kiosk"], check=False).returncode == 0  # noqa: S603 - it is ours


def test_the_checksum_is_as_sha256sum_wants_it(packed):
    archive = package.pack(packed, "kiosk-1-linux")

    text = archive.with_name(f"{archive.name}.sha256").read_text()
    assert text == f"{hashlib.sha256(archive.read_bytes()).hexdigest()}  {archive.name}\n"


def test_the_same_folder_gives_the_same_archive(packed, tmp_path):
    first = package.pack(packed, "kiosk-1-linux").read_bytes()
    copy = shutil.copytree(packed, tmp_path / "elsewhere" / "kiosk", symlinks=True)
    (copy / "_internal" / "a").touch()

    assert package.pack(copy, "kiosk-1-linux").read_bytes() == first


def test_the_folder_gets_what_install_needs(tmp_path):
    folder = tmp_path / "kiosk"
    folder.mkdir()
    package.add_companions(ROOT, folder)

    names = {path.name for path in folder.iterdir()}
    assert {"LICENSE", "install.sh", "uninstall.sh", "kiosk.svg"} <= names
    assert names <= {Path(name).name for name in (*package.COMPANIONS, *package.SESSIONS)}


def test_how_a_machine_starts_the_kiosk_is_found_in_folders_too(tmp_path):
    for name in package.COMPANIONS:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    (tmp_path / "build" / "session").mkdir()
    (tmp_path / "build" / "session" / "kiosk.service").touch()
    (tmp_path / "kiosk").mkdir()
    package.add_companions(tmp_path, tmp_path / "kiosk")

    assert (tmp_path / "kiosk" / "kiosk.service").exists()


def test_binutils_are_asked_for_in_one_sentence(monkeypatch):
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(shutil, "which", lambda name: None)

    with pytest.raises(dev.SetupError, match="binutils"):
        package.provide_binutils()


def test_nothing_is_asked_for_where_they_are(monkeypatch):
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(dev, "find_apt", lambda: pytest.fail("it asked"))

    package.provide_binutils()


def test_a_mistake_on_the_command_line_builds_nothing(monkeypatch, capsys):
    monkeypatch.setattr(package, "carry_out", lambda checkout: pytest.fail("it began"))

    with pytest.raises(SystemExit):
        package.main(["--fast"])


def test_a_failed_set_up_is_one_line(monkeypatch, capsys):
    def fail(checkout):
        raise dev.SetupError("no room")

    monkeypatch.setattr(package, "carry_out", fail)

    assert package.main([]) == 1
    assert capsys.readouterr().err == "package.py: no room\n"
