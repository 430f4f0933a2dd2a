"""What the tests of the command line share."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

Program = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def command() -> list[str]:
    """How `kiosk` is started."""
    return [sys.executable, "-m", "kiosk"]


@pytest.fixture
def program(tmp_path: Path, command: list[str]) -> Program:
    """A function that runs `kiosk` with no terminal, on a home and an environment of its own."""
    clean = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("KIOSK_", "COV_", "XDG_"))
    }
    clean |= {"HOME": str(tmp_path / "home"), "QT_QPA_PLATFORM": "offscreen"}

    def run(*arguments: object, **environ: str) -> "subprocess.CompletedProcess[str]":
        return subprocess.run(  # noqa: S603 - our own program
            [*command, *map(str, arguments)],
            env=clean | environ,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    return run
