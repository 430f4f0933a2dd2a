"""Copies of a database that a test holds open, with its log, as a crash would leave them."""

import subprocess
import sys
from pathlib import Path

_COPY = "import shutil, sys; [shutil.copy(name, sys.argv[1]) for name in sys.argv[2:]]"


def copy_as_it_lies(folder: Path, target: Path) -> Path:
    """Copy what a shop keeps in `folder` to `target`; return that.

    In a process of its own: one that has the database open would lose its locks by reading the
    file (sqlite.org/howtocorrupt.html, section 2.2).
    """
    target.mkdir()
    names = [str(path) for path in folder.glob("shop.*") if path.is_file()]
    subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", _COPY, str(target), *names], check=True
    )
    return target
