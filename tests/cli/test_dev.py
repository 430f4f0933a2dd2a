import ast
import importlib.util
import os
import shlex
import sys
from pathlib import Path

import pytest

if os.name == "nt":
    pytest.skip("stands in for programs by shell scripts", allow_module_level=True)
import fcntl

DEV = Path(__file__).parents[2] / "build" / "dev.py"
BASE_PACKAGES = {
    "libdbus-1-3",
    "libegl1",
    "libfontconfig1",
    "libgl1",
    "libglib2.0-0",
    "libgssapi-krb5-2",
    "libxkbcommon0",
}


def load():
    spec = importlib.util.spec_from_file_location("dev", DEV)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def dev(monkeypatch, tmp_path):
    """The script, on a Linux that lacks nothing and has apt-get."""
    module = load()
    certificates = tmp_path / "certificates.crt"
    certificates.touch()
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(module, "CERTIFICATES", certificates)
    monkeypatch.setattr(module, "can_load", lambda library: True)
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "XDG_RUNTIME_DIR", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    set_programs(module, monkeypatch, "apt-get")
    return module


def set_programs(dev, monkeypatch, *names):
    monkeypatch.setattr(dev.shutil, "which", lambda name: name if name in names else None)


def set_missing(dev, monkeypatch, *libraries):
    monkeypatch.setattr(dev, "can_load", lambda library: library not in libraries)


def no_ensurepip(monkeypatch):
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)


class Apt:
    """An apt-get that writes down what it is asked, and whose first `fails` installs fail."""

    def __init__(self, on_success):
        self.asked = []
        self.fails = 0
        self._on_success = on_success

    def __call__(self, command):
        self.asked.append(command)
        if "install" not in command:
            return 0, "Reading package lists...\n"
        if self.fails > 0:
            self.fails -= 1
            return 100, "E: no space left on device\n"
        self._on_success()
        return 0, ""

    def verbs(self):
        return [word for command in self.asked for word in command if word in {"install", "update"}]


@pytest.fixture
def apt(dev, monkeypatch):
    """An apt-get that may be used; once it has installed, nothing is missing any more."""
    apt = Apt(lambda: set_missing(dev, monkeypatch))
    monkeypatch.setattr(dev, "find_apt", lambda: ["apt-get"])
    monkeypatch.setattr(dev, "call_quietly", apt)
    return apt


def script(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{text}\n")
    path.chmod(0o755)


class Environment:
    """A checkout whose `.venv` holds scripts that write down what they are called with."""

    def __init__(self, dev, root):
        self.checkout = dev.Checkout(root)
        self.log = root / "log"
        self.made = 0
        self.pip_exits(0)
        (root / "pyproject.toml").write_text("one")

    def make(self, checkout):
        """Do what `make_venv` does."""
        self.made += 1
        checkout.stamp.unlink(missing_ok=True)
        version = f"""[ "$1" = -c ] && {{ echo '{sys.version_info[:2]}'; exit; }}"""
        self.program("python", f"{version}\nexit $(cat pip_exit)")

    def pip_exits(self, code):
        (self.checkout.root / "pip_exit").write_text(str(code))

    def program(self, name, then=""):
        path = Path(self.checkout.program(name))
        script(path, f'[ "$1" = -c ] || echo {name} "$@" >>{shlex.quote(str(self.log))}\n{then}')

    def calls(self):
        """Return what was called since the last time, and forget it."""
        lines = self.log.read_text().splitlines() if self.log.exists() else []
        self.log.unlink(missing_ok=True)
        return lines

    def installs(self):
        return [line.rpartition(" ")[2] for line in self.calls() if "pip" in line]


@pytest.fixture
def environment(dev, monkeypatch, tmp_path):
    root = tmp_path / "a checkout"
    root.mkdir()
    environment = Environment(dev, root)
    monkeypatch.setattr(dev, "make_venv", environment.make)
    return environment


def test_an_old_python_gets_one_sentence(monkeypatch):
    monkeypatch.setattr(sys, "version_info", (3, 10, 13))
    monkeypatch.setattr(sys, "version", "3.10.13 (main, May  9 2026)")

    with pytest.raises(SystemExit) as told:
        load()

    assert told.value.code == "The kiosk needs Python 3.11 or newer; this is Python 3.10.13."


def test_an_old_python_can_read_the_file():
    tree = ast.parse(DEV.read_text(encoding="utf-8"), feature_version=(3, 6))

    first = [type(node).__name__ for node in tree.body[:3]]
    assert first == ["Expr", "Import", "If"], "the version is asked before anything newer is used"
    assert "from __future__" not in DEV.read_text(encoding="utf-8"), "a syntax error in Python 3.6"


def test_a_complete_system_lacks_nothing(dev):
    assert dev.find_missing(window=True) == {}


def test_a_bare_system_lacks_all_that_qt_takes_from_it(dev, monkeypatch):
    monkeypatch.setattr(dev, "can_load", lambda library: False)

    assert set(dev.find_missing(window=False).values()) == BASE_PACKAGES
    window = set(dev.find_missing(window=True).values()) - BASE_PACKAGES
    assert {"libxcb-cursor0", "libxcb-icccm4", "libxkbcommon-x11-0"} <= window


@pytest.mark.parametrize(
    ("library", "package"),
    [("libEGL.so.1", "libegl1"), ("libgthread-2.0.so.0", "libglib2.0-0")],
)
def test_only_what_is_missing_is_asked_for(dev, monkeypatch, library, package):
    set_missing(dev, monkeypatch, library)

    assert dev.find_missing(window=True) == {library: package}


def test_a_python_without_ensurepip_needs_the_venv_package_of_its_version(dev, monkeypatch):
    no_ensurepip(monkeypatch)

    assert [*dev.find_missing(window=False).values()] == [f"python3.{sys.version_info.minor}-venv"]


def test_certificates_are_asked_for_where_there_is_apt(dev, monkeypatch, tmp_path):
    monkeypatch.setattr(dev, "CERTIFICATES", tmp_path / "none.crt")
    assert [*dev.find_missing(window=False).values()] == ["ca-certificates"]

    set_programs(dev, monkeypatch)
    assert dev.find_missing(window=False) == {}


def test_the_loader_is_asked():
    dev = load()

    assert not dev.can_load("libnever-heard-of.so.9")
    if sys.platform == "linux":
        assert dev.can_load("libc.so.6")


def test_a_complete_system_is_left_alone(dev, apt, capsys):
    dev.provide_system(window=True)

    assert apt.asked == []
    assert capsys.readouterr().out == ""


def test_package_lists_are_fetched_only_when_it_does_not_work_without(dev, monkeypatch, apt):
    set_missing(dev, monkeypatch, "libEGL.so.1", "libGL.so.1")

    dev.provide_system(window=False)

    assert apt.asked == [["apt-get", "install", "--no-install-recommends", "libegl1", "libgl1"]]


def test_stale_package_lists_are_fetched_and_the_installation_tried_again(dev, monkeypatch, apt):
    set_missing(dev, monkeypatch, "libEGL.so.1")
    apt.fails = 1

    dev.provide_system(window=False)

    assert apt.verbs() == ["install", "update", "install"]


def test_a_failing_apt_is_quoted_and_ends_it(dev, monkeypatch, apt, capsys):
    set_missing(dev, monkeypatch, "libEGL.so.1")
    apt.fails = 2

    assert dev.main(["setup"]) == 1

    out, err = capsys.readouterr()
    assert "E: no space left on device" in out
    assert err == "dev.py: apt-get could not install the system packages; its words are above.\n"


def test_packages_that_do_not_help_are_named(dev, monkeypatch, apt):
    monkeypatch.setattr(dev, "find_missing", lambda *, window: {"libEGL.so.1": "libegl1"})

    with pytest.raises(dev.SetupError, match="do not serve: libegl1"):
        dev.provide_system(window=False)


@pytest.mark.parametrize(
    ("programs", "line"),
    [
        (
            ["apt-get", "sudo"],
            "sudo apt-get update && sudo apt-get install -y --no-install-recommends libegl1 libgl1",
        ),
        (
            ["apt-get"],
            "su -c 'apt-get update && apt-get install -y --no-install-recommends libegl1 libgl1'",
        ),
    ],
)
def test_without_rights_one_line_says_what_to_run(dev, monkeypatch, capsys, programs, line):
    set_missing(dev, monkeypatch, "libGL.so.1", "libEGL.so.1")
    set_programs(dev, monkeypatch, *programs)
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setattr(dev, "call_quietly", lambda command: (1, "sudo: a password is required"))

    assert dev.main(["test"]) == 1

    out, err = capsys.readouterr()
    assert [text for text in (out + err).splitlines() if "apt-get" in text] == [line]


def test_without_rights_a_window_is_not_missed_where_no_screen_is(dev, monkeypatch):
    set_missing(dev, monkeypatch, "libxcb-cursor.so.0")
    monkeypatch.setattr(dev, "find_apt", lambda: None)
    dev.provide_system(window=True)

    monkeypatch.setenv("DISPLAY", ":0")
    with pytest.raises(dev.SetupError, match="libxcb-cursor0"):
        dev.provide_system(window=True)


@pytest.mark.parametrize(
    ("user", "sudo_exit", "start"),
    [(0, 1, ["env"]), (1000, 0, ["sudo", "-n", "env"]), (1000, 1, None)],
)
def test_apt_is_used_by_root_and_by_sudo_without_a_password(
    dev, monkeypatch, user, sudo_exit, start
):
    set_programs(dev, monkeypatch, "apt-get", "sudo")
    monkeypatch.setattr(os, "geteuid", lambda: user)
    monkeypatch.setattr(dev, "call_quietly", lambda command: (sudo_exit, ""))

    apt = dev.find_apt()

    assert (apt and apt[: apt.index("env") + 1]) == start


def test_another_linux_is_told_the_libraries_and_goes_on(dev, monkeypatch, capsys):
    set_missing(dev, monkeypatch, "libEGL.so.1")
    set_programs(dev, monkeypatch)

    dev.provide_system(window=True)

    assert "libEGL.so.1" in capsys.readouterr().out


@pytest.fixture
def machine(dev, monkeypatch, tmp_path):
    """An apt-get that brings PostgreSQL, and a list of what it and the shell were asked."""
    programs = tmp_path / "postgresql"
    apt = Apt(lambda: script(programs / "15" / "bin" / "initdb", ""))
    monkeypatch.setattr(dev, "POSTGRES_PROGRAMS", programs)
    monkeypatch.setattr(dev, "X_PROGRAMS", {})
    set_missing(dev, monkeypatch)
    monkeypatch.setattr(dev, "find_apt", lambda: ["sudo", "-n", "env", "apt-get"])
    monkeypatch.setattr(dev, "call_quietly", apt)
    return apt


SAYS_SKIPPED = "Not installed: postgresql, strace; the tests that need it will be skipped"


def test_postgres_that_is_there_is_left_alone(dev, machine, monkeypatch):
    set_programs(dev, monkeypatch, "apt-get", "initdb", "strace")

    dev.provide_for_tests()

    assert machine.asked == []


def test_debians_postgres_is_found_outside_the_path(dev, machine, monkeypatch):
    set_programs(dev, monkeypatch, "apt-get", "strace")
    script(dev.POSTGRES_PROGRAMS / "17" / "bin" / "initdb", "")

    dev.provide_for_tests()

    assert machine.asked == []


def test_what_a_kiosk_on_an_x_server_needs_is_missed(dev, machine, monkeypatch):
    monkeypatch.setattr(dev, "X_PROGRAMS", {"Xvfb": "xvfb", "xdotool": "xdotool"})
    set_missing(dev, monkeypatch, "libxcb-cursor.so.0")
    set_programs(dev, monkeypatch, "initdb", "strace", "xdotool")

    assert dev.find_missing_for_tests() == ["xvfb", "libxcb-cursor0"]


def test_postgres_is_installed_and_makes_no_server_of_its_own(dev, machine, capsys):
    dev.provide_for_tests()

    forbid, install, allow = machine.asked
    assert forbid[:4] == allow[:4] == ["sudo", "-n", "sh", "-c"]
    assert forbid[4].endswith(f"echo 'create_main_cluster = false' >{dev.CLUSTER_SETTINGS}")
    assert install == [
        *dev.find_apt(),
        "install",
        "--no-install-recommends",
        "postgresql",
        "strace",
    ]
    assert allow[4] == f"rm -f {dev.CLUSTER_SETTINGS}"
    assert SAYS_SKIPPED not in capsys.readouterr().out


def test_postgres_is_not_installed_where_it_would_start_a_server(dev, machine, monkeypatch, capsys):
    def read_only(command):
        machine(command)
        return (1, "Read-only file system") if "sh" in command else (0, "")

    monkeypatch.setattr(dev, "call_quietly", read_only)

    dev.provide_for_tests()

    assert machine.verbs() == []
    assert SAYS_SKIPPED in capsys.readouterr().out


def test_without_postgres_the_tests_go_on(dev, machine, capsys):
    machine.fails = 2

    dev.provide_for_tests()

    assert machine.verbs() == ["install", "update", "install"]
    assert machine.asked[-1][-1] == f"rm -f {dev.CLUSTER_SETTINGS}"
    assert capsys.readouterr().out.splitlines()[-1] == SAYS_SKIPPED


@pytest.mark.parametrize("programs", [["apt-get"], []], ids=["no rights", "no apt-get"])
def test_without_rights_postgres_is_not_tried(dev, machine, monkeypatch, capsys, programs):
    set_programs(dev, monkeypatch, *programs)
    monkeypatch.setattr(dev, "find_apt", lambda: None)

    dev.provide_for_tests()

    assert machine.asked == []
    assert capsys.readouterr().out.splitlines() == [SAYS_SKIPPED]


def test_the_project_is_installed_once(dev, environment):
    dev.provide_venv(environment.checkout, set())
    assert (environment.made, environment.installs()) == (1, ["."])

    dev.provide_venv(environment.checkout, set())
    assert (environment.made, environment.installs()) == (1, [])


def test_a_changed_pyproject_installs_again(dev, environment):
    dev.provide_venv(environment.checkout, {"dev"})
    environment.calls()
    (environment.checkout.root / "pyproject.toml").write_text("two")

    dev.provide_venv(environment.checkout, set())

    assert (environment.made, environment.installs()) == (1, [".[dev]"])


def test_another_patch_of_python_installs_again(dev, environment, monkeypatch):
    dev.provide_venv(environment.checkout, set())
    environment.calls()
    monkeypatch.setattr(dev.platform, "python_version", lambda: "3.11.99")

    dev.provide_venv(environment.checkout, set())

    assert environment.installs() == ["."]


def test_a_new_extra_installs_again_and_stays(dev, environment):
    dev.provide_venv(environment.checkout, set())
    environment.calls()

    dev.provide_venv(environment.checkout, {"dev"})
    assert environment.installs() == [".[dev]"]

    dev.provide_venv(environment.checkout, set())
    assert (environment.made, environment.installs()) == (1, [])


def test_pip_is_quiet_and_asks_nothing(dev, environment):
    dev.provide_venv(environment.checkout, set())

    assert environment.calls() == [
        "python -m pip --disable-pip-version-check --quiet install --no-input --editable ."
    ]


def test_a_failed_installation_is_made_afresh(dev, environment):
    environment.pip_exits(1)
    with pytest.raises(dev.SetupError, match="pip could not install"):
        dev.provide_venv(environment.checkout, set())
    assert dev.read_stamp(environment.checkout) is None

    environment.pip_exits(0)
    dev.provide_venv(environment.checkout, set())

    assert environment.made == 2
    assert dev.read_stamp(environment.checkout) is not None


def test_an_interrupted_installation_leaves_no_stamp(dev, environment, monkeypatch):
    dev.provide_venv(environment.checkout, set())
    (environment.checkout.root / "pyproject.toml").write_text("two")
    call = dev.call

    def interrupted(command, **options):
        if "pip" in command:
            raise KeyboardInterrupt
        return call(command, **options)

    with monkeypatch.context() as patch:
        patch.setattr(dev, "call", interrupted)
        with pytest.raises(KeyboardInterrupt):
            dev.provide_venv(environment.checkout, set())
    assert dev.read_stamp(environment.checkout) is None

    dev.provide_venv(environment.checkout, set())
    assert environment.made == 2


@pytest.mark.parametrize(
    "python",
    [None, "exit 1", "echo '(3, 99)'", "echo ''"],
    ids=["no Python", "does not run, or has no pip", "another Python", "says nothing"],
)
def test_a_half_made_environment_is_made_afresh(dev, environment, python):
    dev.provide_venv(environment.checkout, set())
    path = Path(environment.checkout.program("python"))
    path.unlink()
    if python is not None:
        script(path, python)

    dev.provide_venv(environment.checkout, set())

    assert environment.made == 2


def test_a_checkout_that_was_moved_gets_a_new_environment(dev, environment, tmp_path):
    dev.provide_venv(environment.checkout, set())
    moved = environment.checkout.root.rename(tmp_path / "moved")
    environment.checkout = dev.Checkout(moved)

    dev.provide_venv(environment.checkout, set())

    assert environment.made == 2


def test_an_environment_made_by_hand_is_kept_and_filled(dev, environment):
    environment.make(environment.checkout)

    dev.provide_venv(environment.checkout, set())

    assert (environment.made, environment.installs()) == (1, ["."])


def test_two_at_once_install_once(dev, environment, monkeypatch):
    dev.provide_venv(environment.checkout, set())
    finished = environment.checkout.stamp.read_text()
    environment.checkout.stamp.write_text("installing")
    environment.calls()

    with (environment.checkout.root / "pyproject.toml").open() as other:
        fcntl.flock(other, fcntl.LOCK_EX)

        def say(text):
            assert "Waiting for another" in text
            environment.checkout.stamp.write_text(finished)
            fcntl.flock(other, fcntl.LOCK_UN)

        monkeypatch.setattr(dev, "say", say)
        dev.provide_venv(environment.checkout, set())

    assert (environment.made, environment.installs()) == (1, [])


def test_python_is_quoted_when_it_cannot_make_the_environment(dev, tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(dev, "call_quietly", lambda command: (1, "No space left on device"))

    with pytest.raises(dev.SetupError, match="could not make"):
        dev.make_venv(dev.Checkout(tmp_path))

    assert "No space left on device" in capsys.readouterr().out


def test_rubbish_in_its_place_is_replaced_by_an_environment_that_works(dev, tmp_path):
    checkout = dev.Checkout(tmp_path)
    rubbish = checkout.venv / "bin" / "rubbish"
    rubbish.parent.mkdir(parents=True)
    rubbish.touch()
    assert not dev.is_whole(checkout)

    dev.make_venv(checkout)

    assert not rubbish.exists()
    assert dev.is_whole(checkout)


@pytest.mark.parametrize("name", ["DISPLAY", "WAYLAND_DISPLAY"])
def test_the_demo_starts_where_a_screen_is(dev, environment, monkeypatch, name):
    monkeypatch.setenv(name, "x-0")
    environment.program("kiosk", "exit 3")

    assert dev.run_kiosk(environment.checkout, ["--json"]) == 3
    assert environment.calls() == ["kiosk --demo --json"]


def test_other_systems_always_have_a_screen(dev, environment, monkeypatch, capfd):
    monkeypatch.setattr(sys, "platform", "darwin")
    environment.program("kiosk", 'echo "platform: $QT_QPA_PLATFORM"')

    dev.run_kiosk(environment.checkout, [])

    assert environment.calls() == ["kiosk --demo"]
    assert capfd.readouterr().out == "platform: \n"


def test_the_tour_is_drawn_where_no_screen_is(dev, environment, monkeypatch, capfd):
    monkeypatch.setenv("DISPLAY", "")
    environment.program("kiosk", "echo $QT_QPA_PLATFORM")
    pictures = environment.checkout.root / "tour"

    assert dev.run_kiosk(environment.checkout, []) == 0

    assert environment.calls() == [f"kiosk tour --out {pictures}"]
    platform, where = capfd.readouterr().out.splitlines()
    assert platform == "offscreen"
    assert where.endswith(f"the pictures are in {pictures}")


def test_a_failed_tour_promises_no_pictures(dev, environment, capfd):
    environment.program("kiosk", "exit 1")

    assert dev.run_kiosk(environment.checkout, []) == 1
    assert "pictures" not in capfd.readouterr().out


def test_qt_gets_a_private_runtime_folder_for_as_long_as_it_runs(dev):
    with dev.qt_environment(offscreen=True) as env:
        folder = Path(env["XDG_RUNTIME_DIR"])
        assert folder.stat().st_mode & 0o777 == 0o700
    assert not folder.exists()


def test_a_runtime_folder_that_is_there_is_kept(dev, monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))

    with dev.qt_environment(offscreen=False) as env:
        assert env["XDG_RUNTIME_DIR"] == str(tmp_path)
        assert "QT_QPA_PLATFORM" not in env


def test_all_checks_run_in_their_order_and_are_named(dev, environment, capfd):
    environment.program("python")
    environment.program("lint-imports")

    assert dev.run_checks(environment.checkout, ["-k", "money"]) == 0

    assert environment.calls() == [
        "python -m ruff check",
        "python -m ruff format --check",
        "python -m mypy",
        "lint-imports",
        "python -m pytest -k money",
    ]
    assert capfd.readouterr().out.splitlines() == [
        "== ruff check",
        "== ruff format --check",
        "== mypy",
        "== lint-imports",
        "== pytest",
        "== all passed",
    ]


def test_the_first_failure_ends_the_checks_with_its_exit_code(dev, environment, capfd):
    environment.program("python", '[ "$2" != mypy ] || exit 7')
    environment.program("lint-imports")

    assert dev.run_checks(environment.checkout, []) == 7

    assert environment.calls()[-1] == "python -m mypy"
    assert capfd.readouterr().out.splitlines()[-1] == "== mypy failed"


def test_the_tests_have_no_screen_and_no_input(dev, environment, monkeypatch, capfd):
    monkeypatch.setattr(sys, "stdin", None)
    environment.program("python", 'cat; [ "$2" != pytest ] || echo $QT_QPA_PLATFORM')
    environment.program("lint-imports")

    dev.run_checks(environment.checkout, [])

    assert capfd.readouterr().out.splitlines()[-2:] == ["offscreen", "== all passed"]


def test_a_program_ended_by_a_signal_has_not_passed(dev):
    assert dev.call(["sh", "-c", "kill -9 $$"]) == 137


def test_each_command_provides_what_it_needs(dev, monkeypatch):
    told = []
    monkeypatch.setattr(dev, "provide_system", lambda *, window: told.append(window))
    monkeypatch.setattr(dev, "provide_for_tests", lambda: told.append("postgres"))
    monkeypatch.setattr(dev, "provide_venv", lambda checkout, extras: told.append(extras))
    monkeypatch.setattr(dev, "run_checks", lambda checkout, rest: told.append(rest))
    monkeypatch.setattr(dev, "run_kiosk", lambda checkout, rest: told.append(rest))

    dev.main(["test", "--", "-x", "--", "a"])
    dev.main(["run", "--", "--json"])
    dev.main(["setup"])

    assert told == [
        False,
        "postgres",
        {"dev", "postgres"},
        ["-x", "--", "a"],
        True,
        set(),
        ["--json"],
        True,
        set(),
    ]


def test_translating_is_done_with_the_environments_tools(dev, environment, monkeypatch):
    monkeypatch.setattr(dev, "provide_system", lambda *, window: None)
    monkeypatch.setattr(dev, "provide_venv", lambda checkout, extras: None)
    environment.program("python", "exit 3")

    assert dev.carry_out(environment.checkout, "translate", []) == 3

    script = environment.checkout.root / "build" / "translate.py"
    assert environment.calls() == [f"python {script}"]


@pytest.mark.parametrize(
    "argv", [[], ["tests"], ["test", "-x"], ["setup", "--", "x"], ["translate", "--", "x"]]
)
def test_a_wrong_command_line_is_exit_2(dev, capsys, argv):
    with pytest.raises(SystemExit) as left:
        dev.main(argv)

    assert left.value.code == 2


@pytest.mark.parametrize(
    ("error", "code", "line"),
    [
        (OSError(28, "No space left on device"), 1, "dev.py: [Errno 28] No space left on device\n"),
        (KeyboardInterrupt(), 130, ""),
    ],
)
def test_an_expected_failure_is_no_traceback(dev, monkeypatch, capsys, error, code, line):
    def fail(checkout, extras):
        raise error

    monkeypatch.setattr(dev, "provide_venv", fail)

    assert dev.main(["setup"]) == code
    assert capsys.readouterr().err == line
