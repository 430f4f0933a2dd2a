"""What other windows of the kiosk do at the same moment. They begin with nothing: 'spawn'."""

import multiprocessing
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing.queues import Queue
from multiprocessing.synchronize import Barrier
from pathlib import Path
from typing import Any

from kiosk.services.backups import BackupService
from tests.shops import NOON

_PATIENCE_SECONDS = 60


def at_once(work: Callable[..., str], arguments: tuple[Any, ...], *, processes: int) -> list[str]:
    """Let `processes` windows do `work` at one moment; return what each answered."""
    context = multiprocessing.get_context("spawn")
    barrier, answers = context.Barrier(processes), context.Queue()
    windows = [
        context.Process(target=_run, args=(work, arguments, barrier, answers), daemon=True)
        for _ in range(processes)
    ]
    for window in windows:
        window.start()
    found = [answers.get(timeout=_PATIENCE_SECONDS) for _ in windows]
    for window in windows:
        window.join(_PATIENCE_SECONDS)
    return found


def _run(
    work: Callable[..., str], arguments: tuple[Any, ...], barrier: Barrier, answers: "Queue[str]"
) -> None:
    barrier.wait(_PATIENCE_SECONDS)
    try:
        answers.put(work(*arguments))
    except Exception as error:  # noqa: BLE001 - the test that started us looks at the word
        answers.put(f"{type(error).__name__}: {error}")


def back_up_if_due(url: str, folder: str) -> str:
    made = BackupService(url, Path(folder), lambda: NOON).run_if_due()
    return "not due" if made is None else "made"


@contextmanager
def window(path: Path) -> Iterator[None]:
    """Let another process have the database open during the block."""
    with subprocess.Popen(  # noqa: S603 - our own program
        [sys.executable, "-c", _OPEN, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "open\n"
        yield
        other.communicate("\n")


_OPEN = """
import sys
from kiosk.store.engine import sqlite_driver
connection = sqlite_driver().connect(sys.argv[1])
connection.execute("SELECT 1 FROM counter").fetchall()
print("open", flush=True)
sys.stdin.readline()
"""
