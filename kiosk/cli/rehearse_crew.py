"""All kiosks of a rehearsal: starts their processes, kills some with -9, and starts them again."""

from __future__ import annotations

import multiprocessing
import signal
import time
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from multiprocessing.connection import wait
from typing import TYPE_CHECKING

from kiosk.cli.rehearse_diary import DiaryReader, Did
from kiosk.cli.rehearse_kiosk import READY, run_kiosk

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from multiprocessing.connection import Connection
    from multiprocessing.context import SpawnProcess

    from kiosk.cli.rehearse_kiosk import Duty

_GLANCE_SECONDS = 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """How it went: seconds from the first shopper to the last, and which kiosks failed."""

    seconds: float
    killed: int
    failed: tuple[str, ...]


@dataclass(slots=True)
class _Post:
    """One kiosk's process of the moment, and the line to it."""

    duty: Duty
    process: SpawnProcess
    line: Connection


class Crew:
    """Runs the kiosks until every shopper has left. Use it once."""

    def __init__(self, duties: Sequence[Duty], deaths: Mapping[int, float]) -> None:
        """Take the kiosks' duties, and after how many seconds of which visit one is killed."""
        self._deaths = deaths
        self._posts: list[_Post] = []
        self._waiting: list[Connection] = []
        self._started_at = 0.0
        self._killed = 0
        self._failed: list[str] = []
        self._duties = duties
        self._diaries = [DiaryReader(duty.diary) for duty in duties]
        self._served = 0

    def run(self, on_progress: Callable[[int], object]) -> Run:
        """Serve everybody; `on_progress` hears now and then how many have left."""
        try:
            self._posts = [_begin(duty) for duty in self._duties]
            while self._posts:
                self._look_around()
                self._served += self._newly_served()
                on_progress(self._served)
            return Run(
                seconds=time.monotonic() - (self._started_at or time.monotonic()),
                killed=self._killed,
                failed=tuple(self._failed),
            )
        finally:
            for post in self._posts:
                post.process.kill()
                post.process.join()

    def _look_around(self) -> None:
        lines = {post.line: post for post in self._posts}
        for line in wait([*lines], _GLANCE_SECONDS):
            self._listen(lines[line])  # type: ignore[index]  # they are the lines given

    def _listen(self, post: _Post) -> None:
        try:
            word = post.line.recv()
        except (EOFError, OSError):
            self._take_off(post)
            return
        if word == READY:
            self._let_begin(post)
        else:
            self._kill(post, word)

    def _let_begin(self, post: _Post) -> None:
        self._waiting.append(post.line)
        self._open_doors()

    def _open_doors(self) -> None:
        """Let all kiosks begin together; one that was killed begins again at once."""
        if not self._started_at and len(self._waiting) < len(self._posts):
            return
        self._started_at = self._started_at or time.monotonic()
        while self._waiting:
            with suppress(OSError):  # it has just ended by itself, and is found out as such
                self._waiting.pop().send("go")

    def _kill(self, post: _Post, visit: int) -> None:
        time.sleep(self._deaths[visit])  # to be in the middle of something
        post.process.kill()
        post.process.join()
        if post.process.exitcode == 1:  # of its own, in the moment before
            self._take_off(post)
            return
        post.line.close()
        self._killed += 1
        again = _begin(replace(post.duty, deaths=post.duty.deaths - {visit}))
        self._posts[self._posts.index(post)] = again

    def _take_off(self, post: _Post) -> None:
        """Take a kiosk off the list whose process has ended by itself."""
        post.process.join()
        post.line.close()
        self._posts.remove(post)
        if post.process.exitcode != 0:
            self._failed.append(f"kiosk {post.duty.name} ended with code {post.process.exitcode}")
            self._open_doors()  # the others wait for it no longer

    def _newly_served(self) -> int:
        return sum(event.did is Did.DONE for diary in self._diaries for event in diary.news())


def _begin(duty: Duty) -> _Post:
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=run_kiosk, args=(duty, theirs), name=duty.name, daemon=True)
    with _deaf_to_interrupts():
        process.start()
    theirs.close()
    return _Post(duty, process, ours)


@contextmanager
def _deaf_to_interrupts() -> Iterator[None]:
    """Let a process that starts inherit that Ctrl-C is not for it, from its first moment on."""
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
