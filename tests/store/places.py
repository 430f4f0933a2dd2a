"""Disks for tests: small ones, and ones that cannot be written."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

_MOUNT = shutil.which("mount") or ""
_UMOUNT = shutil.which("umount") or ""


@contextmanager
def small_disk(folder: Path, size: str) -> Iterator[Path]:
    """A disk of its own in `folder`, with room for `size` such as ``300k``; needs root."""
    folder.mkdir()
    if not _MOUNT or os.geteuid() != 0:
        pytest.skip("only root can mount a disk")
    if _run(_MOUNT, "-t", "tmpfs", "-o", f"size={size}", "kiosk-test", str(folder)):
        pytest.skip("this container does not let root mount a disk")
    try:
        yield folder
    finally:
        subprocess.run([_UMOUNT, "-l", str(folder)], check=True)  # noqa: S603 - our own mount


def make_read_only(disk: Path) -> None:
    """Let nobody write to a small disk any more."""
    subprocess.run([_MOUNT, "-o", "remount,ro", str(disk)], check=True)  # noqa: S603


def _run(*command: str) -> int:
    return subprocess.run(command, capture_output=True, check=False).returncode  # noqa: S603
