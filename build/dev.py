"""Sets up, starts and tests the kiosk from a checkout; needs nothing but Python."""
# Python 3.6 must be able to parse this file, or nobody who has it reads the sentence below.

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - here is where an older one is told
    sys.exit("The kiosk needs Python 3.11 or newer; this is Python " + sys.version.split()[0] + ".")

import argparse
import contextlib
import ctypes
import hashlib
import importlib.util
import json
import os
import platform
import shutil
import subprocess
import tempfile
from collections.abc import Collection, Iterator, Mapping, Sequence
from pathlib import Path
from typing import IO, NamedTuple

# What PySide6's wheels take from the system, and the Debian package that has it. A library is
# loaded with all that it needs itself, so only those that no other one brings stand here.
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
WINDOW_LIBRARIES = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
# Programs of the tests that run a kiosk on an X server in memory, with their Debian packages.
X_PROGRAMS = {
    "Xvfb": "xvfb",
    "Xvnc": "tigervnc-standalone-server",  # a display that can change its size
    "openbox": "openbox",
    "xdotool": "xdotool",
    "xprop": "x11-utils",
    "xrandr": "x11-xserver-utils",
}
CERTIFICATES = Path("/etc/ssl/certs/ca-certificates.crt")
POSTGRES_PROGRAMS = Path("/usr/lib/postgresql")
# Read when Debian's package wants to make a database server of its own, and start it: the tests
# need the programs alone (pg_createcluster(8), `create_main_cluster` and `include_dir`).
CLUSTER_SETTINGS = "/etc/postgresql-common/createcluster.d/kiosk-tests.conf"


class SetupError(Exception):
    """Something that a person can put right; its text tells them."""


class Stamp(NamedTuple):
    """What the last finished installation into `.venv` was made from."""

    root: str
    python: str
    project_hash: str
    extras: list[str]


class Checkout(NamedTuple):
    """The project's folder and the environment in it."""

    root: Path

    @property
    def venv(self) -> Path:
        return self.root / ".venv"

    @property
    def stamp(self) -> Path:
        return self.venv / "dev-stamp.json"

    def program(self, name: str) -> str:
        """Return the path of one of the environment's programs, such as `python`."""
        if os.name == "nt":
            return str(self.venv / "Scripts" / f"{name}.exe")
        return str(self.venv / "bin" / name)


def say(text: str) -> None:
    """Print at once, so that it stands before what the next program prints."""
    print(text, flush=True)


def call(
    command: Sequence[str],
    *,
    cwd: Path | None = None,
    env: Mapping[str, str] | None = None,
    output: IO[bytes] | None = None,
) -> int:
    """Run a program to its end; return its exit code, or 128 + the signal that ended it."""
    answers = output is None and sys.stdin is not None and sys.stdin.isatty()
    with subprocess.Popen(
        command,
        cwd=cwd,
        env=env,
        stdin=None if answers else subprocess.DEVNULL,
        stdout=output,
        stderr=subprocess.STDOUT if output else None,
    ) as process:
        try:
            code = process.wait()
        except KeyboardInterrupt:
            process.wait()  # Ctrl-C reached it too; killing apt or the kiosk would do harm
            raise
    return code if code >= 0 else 128 - code


def call_quietly(command: Sequence[str]) -> tuple[int, str]:
    """Run a program; return its exit code and all that it printed."""
    with tempfile.TemporaryFile() as output:
        code = call(command, output=output)
        output.seek(0)
        return code, output.read().decode(errors="replace")


def has_screen() -> bool:
    """Tell whether a window can be shown here."""
    if sys.platform != "linux":
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def can_load(library: str) -> bool:
    """Tell whether the system has the library, with all that it needs itself."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def find_missing(*, window: bool) -> dict[str, str]:
    """Return what the system lacks, each with the Debian package that has it."""
    libraries = QT_LIBRARIES | (WINDOW_LIBRARIES if window else {})
    missing = {name: package for name, package in libraries.items() if not can_load(name)}
    if importlib.util.find_spec("ensurepip") is None:
        missing["Python's ensurepip"] = f"python3.{sys.version_info[1]}-venv"
    if shutil.which("apt-get") and not CERTIFICATES.exists():
        missing[str(CERTIFICATES)] = "ca-certificates"
    return missing


def find_apt() -> list[str] | None:
    """Return how apt-get is called here without a question asked, None if it may not be."""
    apt = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-y", "-oDPkg::Lock::Timeout=120"]
    if os.geteuid() == 0:
        return apt
    if shutil.which("sudo") and call_quietly(["sudo", "-n", "true"])[0] == 0:
        return ["sudo", "-n", *apt]
    return None


def line_for_a_person(packages: Sequence[str]) -> str:
    """Return the one line that an administrator may paste."""
    install = f"apt-get install -y --no-install-recommends {' '.join(packages)}"
    if shutil.which("sudo"):
        return f"sudo apt-get update && sudo {install}"
    return f"su -c 'apt-get update && {install}'"


def install_packages(apt: Sequence[str], packages: Sequence[str]) -> None:
    """Install Debian packages; fetch the package lists only when it does not work without.

    Raises:
        SetupError: apt-get failed, and what it said has been printed.
    """
    say(f"Installing system packages: {' '.join(packages)}")
    install = [*apt, "install", "--no-install-recommends", *packages]
    if call_quietly(install)[0] == 0:
        return
    _, update_text = call_quietly([*apt, "update"])
    code, install_text = call_quietly(install)
    if code != 0:
        say(update_text + install_text)
        raise SetupError("apt-get could not install the system packages; its words are above.")


def provide_system(*, window: bool) -> None:
    """Install what Qt and venv take from the system, or say what a person must install.

    Raises:
        SetupError: something needed is missing and cannot be installed from here.
    """
    missing = find_missing(window=window)
    if not missing:
        return
    if not shutil.which("apt-get"):
        say(f"Missing, please install with this system's own tools: {', '.join(missing)}")
        return
    packages = sorted(missing.values())
    apt = find_apt()
    if apt is not None:
        install_packages(apt, packages)
        packages = sorted(find_missing(window=window).values())
        if packages:
            raise SetupError(f"apt-get did its work, but these do not serve: {' '.join(packages)}")
    elif find_missing(window=window and has_screen()):
        line = line_for_a_person(packages)
        raise SetupError(f"system packages are missing. Run this line, then start again:\n{line}")


def has_postgres() -> bool:
    """Tell whether a PostgreSQL server can be started here; Debian has it outside PATH."""
    return bool(shutil.which("initdb") or [*POSTGRES_PROGRAMS.glob("*/bin/initdb")])


def find_missing_for_tests() -> list[str]:
    """Return the Debian packages without which some tests skip themselves."""
    missing = [] if has_postgres() else ["postgresql"]
    if sys.platform == "linux" and not shutil.which("strace"):
        missing.append("strace")  # lets a test fail any system call of a seller
    if sys.platform == "linux":
        missing += [package for name, package in X_PROGRAMS.items() if not shutil.which(name)]
        missing += [package for name, package in WINDOW_LIBRARIES.items() if not can_load(name)]
    return missing


def provide_for_tests() -> None:
    """Install what tests want of the system if that may be done; no server is left running.

    The tests that need them skip themselves where they are not: nothing else does.
    """
    packages = find_missing_for_tests()
    apt = find_apt() if packages and shutil.which("apt-get") else None
    if apt is not None:
        shell = [*apt[: apt.index("env")], "sh", "-c"]
        settings = Path(CLUSTER_SETTINGS)
        forbid = f"mkdir -p {settings.parent} && echo 'create_main_cluster = false' >{settings}"
        try:
            if call_quietly([*shell, forbid])[0] == 0:
                install_packages(apt, packages)
        except SetupError as error:
            say(str(error))
        finally:
            call_quietly([*shell, f"rm -f {settings}"])
    missing = find_missing_for_tests()
    if missing:
        say(f"Not installed: {', '.join(missing)}; the tests that need it will be skipped")


def read_stamp(checkout: Checkout) -> Stamp | None:
    """Return what the last finished installation was made from, None if there is none."""
    try:
        return Stamp(**json.loads(checkout.stamp.read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return None


def is_whole(checkout: Checkout) -> bool:
    """Tell whether `.venv` works, is of this Python, and holds no interrupted installation."""
    stamp = read_stamp(checkout)
    if stamp is None and checkout.stamp.exists():
        return False
    if stamp is not None and stamp.root != str(checkout.root):
        return False  # The folder was moved, and the environment's programs name the old place.
    probe = "import pip, sys; print(sys.version_info[:2])"
    try:
        code, text = call_quietly([checkout.program("python"), "-c", probe])
    except OSError:
        return False
    return code == 0 and text.strip() == str(sys.version_info[:2])


def make_venv(checkout: Checkout) -> None:
    """Make an empty `.venv` in place of whatever is there.

    Raises:
        SetupError: Python could not.
    """
    if checkout.venv.exists():
        say(".venv is broken, half made or of another Python: making it afresh")
        shutil.rmtree(checkout.venv)
    # sys.executable may be the very one that was just removed, if .venv was activated.
    python = getattr(sys, "_base_executable", None) or sys.executable
    # In two steps, because `venv` would keep to itself why pip could not be put in.
    for command in (
        [python, "-m", "venv", "--without-pip", str(checkout.venv)],
        [checkout.program("python"), "-I", "-m", "ensurepip", "--default-pip"],
    ):
        code, text = call_quietly(command)
        if code != 0:
            say(text)
            raise SetupError("Python could not make .venv; its words are above.")


def install(checkout: Checkout, stamp: Stamp) -> None:
    """Install the project with the stamp's extras, and leave the stamp.

    Raises:
        SetupError: pip could not.
    """
    checkout.stamp.write_text("installing", encoding="utf-8")  # no stamp, should it end here
    say("Installing the kiosk into .venv; the first time takes a minute or two")
    pip = [checkout.program("python"), "-m", "pip", "--disable-pip-version-check", "--quiet"]
    target = f".[{','.join(stamp.extras)}]" if stamp.extras else "."
    if call([*pip, "install", "--no-input", "--editable", target], cwd=checkout.root) != 0:
        raise SetupError("pip could not install the kiosk; its words are above.")
    checkout.stamp.write_text(json.dumps(stamp._asdict()), encoding="utf-8")


def wait_for_others(project: IO[bytes]) -> None:
    """Wait until no other dev.py fills `.venv`; until the file is closed, others wait for us."""
    if os.name == "nt":
        return
    import fcntl  # noqa: PLC0415 - not on Windows

    try:
        fcntl.flock(project, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        say("Waiting for another dev.py, which is filling .venv")
        fcntl.flock(project, fcntl.LOCK_EX)


def provide_venv(checkout: Checkout, extras: Collection[str]) -> None:
    """Make `.venv` hold the project with these extras. Changes nothing when it does already.

    Raises:
        SetupError: Python could not make it, or pip could not fill it.
    """
    with (checkout.root / "pyproject.toml").open("rb") as project:
        wait_for_others(project)
        if not is_whole(checkout):
            make_venv(checkout)
        old = read_stamp(checkout)
        new = Stamp(
            root=str(checkout.root),
            python=platform.python_version(),
            project_hash=hashlib.sha256(project.read()).hexdigest(),
            extras=sorted({*extras, *(old.extras if old else ())}),
        )
        if new != old:
            install(checkout, new)


@contextlib.contextmanager
def qt_environment(*, offscreen: bool) -> Iterator[dict[str, str]]:
    """Give the environment that Qt's programs run in, with a private runtime folder."""
    env = dict(os.environ)
    if offscreen:
        env["QT_QPA_PLATFORM"] = "offscreen"
    if sys.platform != "linux" or env.get("XDG_RUNTIME_DIR"):
        yield env
        return
    with tempfile.TemporaryDirectory(prefix="kiosk-", ignore_cleanup_errors=True) as folder:
        yield env | {"XDG_RUNTIME_DIR": folder}


def run_kiosk(checkout: Checkout, arguments: Sequence[str]) -> int:
    """Start the demo, or draw the tour where there is no screen; return the exit code."""
    screen = has_screen()
    pictures = checkout.root / "tour"
    wish = ["--demo"] if screen else ["tour", "--out", str(pictures)]
    with qt_environment(offscreen=not screen) as env:
        code = call([checkout.program("kiosk"), *wish, *arguments], env=env)
    if code == 0 and not screen:
        say(f"No screen was found, so the kiosk drew its screens: the pictures are in {pictures}")
    return code


def run_checks(checkout: Checkout, pytest_arguments: Sequence[str]) -> int:
    """Run every check and every test; return the exit code of the first that fails."""
    python = checkout.program("python")
    steps: dict[str, list[str]] = {
        "ruff check": [python, "-m", "ruff", "check"],
        "ruff format --check": [python, "-m", "ruff", "format", "--check"],
        "mypy": [python, "-m", "mypy"],
        "lint-imports": [checkout.program("lint-imports")],
        "pytest": [python, "-m", "pytest", *pytest_arguments],
    }
    with qt_environment(offscreen=True) as env:
        for name, command in steps.items():
            say(f"== {name}")
            code = call(command, cwd=checkout.root, env=env)
            if code != 0:
                say(f"== {name} failed")
                return code
    say("== all passed")
    return 0


def parse(argv: Sequence[str]) -> tuple[str, Sequence[str]]:
    """Return the command, and the arguments behind `--`."""
    split = argv.index("--") if "--" in argv else len(argv)
    parser = argparse.ArgumentParser(
        prog="dev.py",
        usage="python3 build/dev.py {run,test,setup,translate} [-- more arguments]",
        description="Set up the kiosk in .venv; then start its demo, run all checks and tests,"
        " or update the translations and compile them.",
        epilog="What stands behind -- goes to the kiosk (run) or to pytest (test).",
    )
    parser.add_argument("command", choices=["run", "test", "setup", "translate"])
    command: str = parser.parse_args(argv[:split]).command
    arguments = argv[split + 1 :]
    if command in {"setup", "translate"} and arguments:
        parser.error(f"{command} takes no more arguments")
    return command, arguments


def carry_out(checkout: Checkout, command: str, arguments: Sequence[str]) -> int:
    """Set up what the command needs, then do it; return its exit code."""
    testing = command == "test"
    if sys.platform == "linux":
        provide_system(window=not testing)
        if testing:
            provide_for_tests()
    provide_venv(checkout, {"dev", "postgres"} if testing else set())
    if testing:
        return run_checks(checkout, arguments)
    if command == "run":
        return run_kiosk(checkout, arguments)
    if command == "translate":
        return call([checkout.program("python"), str(checkout.root / "build" / "translate.py")])
    say("The kiosk is set up in .venv")
    return 0


def main(argv: Sequence[str]) -> int:
    """Do what the command line asks; return the exit code."""
    command, arguments = parse(argv)
    try:
        return carry_out(Checkout(Path(__file__).resolve().parent.parent), command, arguments)
    except (SetupError, OSError) as error:
        print(f"dev.py: {error}", file=sys.stderr, flush=True)
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
