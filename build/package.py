"""Makes the packaged kiosk in dist/, checks it, and packs it; needs nothing but Python."""

import argparse
import hashlib
import os
import platform
import re
import shutil
import sys
import tarfile
import tempfile
from collections.abc import Sequence
from pathlib import Path

import dev  # beside this file, and so is the next one
import inspect_package

# What PyInstaller calls on Linux, and the Debian package that has them.
BINUTILS = ("objdump", "strip")
# What lies beside the program in the folder: this must,
COMPANIONS = ("LICENSE", "build/install.sh", "build/uninstall.sh", "resources/icons/kiosk.svg")
# and this may, in `build/` or a folder of it: how a machine starts the kiosk.
SESSIONS = (
    "kiosk.desktop",
    "kiosk.service",
    "kiosk-wayland",
    "kiosk-wayland.service",
    "kiosk-wayland-session.desktop",
    "kiosk-x11-session",
    "kiosk-x11-session.desktop",
)


def version(checkout: dev.Checkout) -> str:
    """Return the version of the program in the checkout."""
    text = (checkout.root / "kiosk" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "([^"]+)"', text, re.MULTILINE)
    if found is None:
        raise dev.SetupError("kiosk/__init__.py does not say which version it is")
    return found[1]


def provide_binutils() -> None:
    """Install what PyInstaller takes from the system, or say what a person must install.

    Raises:
        SetupError: it is missing and cannot be installed from here.
    """
    if sys.platform != "linux" or all(shutil.which(name) for name in BINUTILS):
        return
    apt = dev.find_apt() if shutil.which("apt-get") else None
    if apt is None:
        line = dev.line_for_a_person(["binutils"])
        raise dev.SetupError(
            f"PyInstaller needs binutils. Run this line, then start again:\n{line}"
        )
    dev.install_packages(apt, ["binutils"])


def build(checkout: dev.Checkout) -> Path:
    """Make `dist/kiosk` anew, and return it.

    PyInstaller would keep its work in `build/`, which is ours: it gets a temporary folder.

    Raises:
        SetupError: PyInstaller could not.
    """
    dist = checkout.root / "dist"
    with tempfile.TemporaryDirectory(prefix="kiosk-package-") as folder:
        command = [checkout.program("python"), "-m", "PyInstaller", "--noconfirm"]
        places = ["--workpath", f"{folder}/work", "--distpath", str(dist), "--log-level", "WARN"]
        env = dict(os.environ) | {"PYINSTALLER_CONFIG_DIR": f"{folder}/cache"}
        spec = str(checkout.root / "build" / "kiosk.spec")
        if dev.call([*command, *places, spec], cwd=checkout.root, env=env) != 0:
            raise dev.SetupError("PyInstaller could not make the folder; its words are above.")
    made = dist / "kiosk"
    add_companions(checkout.root, made)
    return made


def add_companions(root: Path, folder: Path) -> None:
    """Put beside the program what people and `install.sh` need."""
    for name in COMPANIONS:
        shutil.copy(root / name, folder)
    for path in sorted((root / "build").rglob("*")):
        if path.name in SESSIONS and path.is_file():
            shutil.copy(path, folder)


def pack(folder: Path, name: str) -> Path:
    """Pack `folder` into `NAME.tar.xz` beside it, with its checksum in a file; return the archive.

    The same folder gives the same archive: no owner, no order of the disk, no time of day.
    """
    archive = folder.parent / f"{name}.tar.xz"

    def plain(member: tarfile.TarInfo) -> tarfile.TarInfo:
        member.uid = member.gid = member.mtime = 0
        member.uname = member.gname = ""
        member.mode = 0o755 if member.isdir() or member.mode & 0o100 else 0o644
        return member

    with tarfile.open(archive, "w:xz", preset=9) as tar:
        tar.add(folder, arcname=name, filter=plain)  # sorted by name, as tarfile does
    with archive.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    checksum = archive.with_name(f"{archive.name}.sha256")
    checksum.write_text(f"{digest}  {archive.name}\n", encoding="ascii")
    return archive


def carry_out(checkout: dev.Checkout) -> int:
    """Build, check and pack; return 1 if the package is not as it must be."""
    if sys.platform == "linux":
        dev.provide_system(window=False)
    provide_binutils()
    dev.provide_venv(checkout, {"package", "postgres"})
    folder = build(checkout)
    faults = inspect_package.find_faults(checkout, folder)
    for fault in faults:
        dev.say(f"NOT RIGHT: {fault}")
    if faults:
        return 1
    system = f"{platform.system().lower()}-{platform.machine().lower()}"
    archive = pack(folder, f"kiosk-{version(checkout)}-{system}")
    dev.say(f"{archive}: {archive.stat().st_size / 1e6:.0f} MB")
    return 0


def main(argv: Sequence[str]) -> int:
    """Make the package; return the exit code."""
    argparse.ArgumentParser(prog="package.py", description=__doc__).parse_args(argv)
    try:
        return carry_out(dev.Checkout(Path(__file__).resolve().parent.parent))
    except (dev.SetupError, OSError) as error:
        print(f"package.py: {error}", file=sys.stderr, flush=True)
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
