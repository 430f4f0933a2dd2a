"""strace, which stops a program at its system calls: to count them, to harm it, to write them down.

The program to trace waits until strace has attached; see `doomed.Seller`. For the options see
strace(1), section "Tampering".
"""

import functools
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest


@functools.cache
def why_not() -> str:
    """Return why nothing can be traced here; empty if it can."""
    if shutil.which("strace") is None:
        return "strace is not installed (Debian and Ubuntu: apt-get install strace)"
    with subprocess.Popen(["sleep", "60"]) as sleeper:  # noqa: S607 - any program will do
        try:
            with attached(sleeper.pid, "-e", "trace=none"):
                return ""
        except PermissionError as error:
            return f"strace may not trace here: {error}"
        finally:
            sleeper.kill()


def need_strace() -> None:
    """Skip the test where nothing can be traced."""
    if why_not():
        pytest.skip(why_not())


@contextmanager
def attached(pid: int, *options: str) -> Iterator[None]:
    """Trace the process `pid` and its threads until the block ends.

    Raises:
        PermissionError: the system forbids it; says why.
    """
    command = ["strace", "-f", "-p", str(pid), *options]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as strace:  # noqa: S603
        assert strace.stderr is not None
        try:
            said = strace.stderr.readline()
            if "attached" not in said:
                raise PermissionError(said.strip())
            yield
        finally:
            strace.terminate()


@contextmanager
def recorded(pid: int, calls: str) -> Iterator[list[str]]:
    """Trace the process, which must end inside the block; its `calls` are in the list after it.

    File names are shown behind descriptors (-y), all bytes of what is written in hex (-xx).
    """
    lines: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        log = Path(folder) / "calls"
        with attached(pid, "-y", "-xx", "-s", "70000", "-e", f"trace={calls}", "-o", str(log)):
            yield lines
        lines.extend(log.read_text(encoding="ascii").splitlines())
