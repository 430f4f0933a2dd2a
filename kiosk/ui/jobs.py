"""Work off the GUI thread: one worker, results delivered where the widgets live."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Executor

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Ok(Generic[T]):
    """A job that ended well."""

    value: T


@dataclass(frozen=True, slots=True)
class Err:
    """A job that raised; whoever asked for it must look."""

    error: Exception


class JobRunner(QObject):
    """Runs jobs in the order given, on one worker, so database calls never overlap."""

    _finished = Signal(object)

    def __init__(self, executor: Executor | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor = executor
        self._under_way = 0
        self._closed = False
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self, owner: QObject, work: Callable[[], T], on_result: Callable[[Ok[T] | Err], None]
    ) -> None:
        """Call `work()` on the worker, then `on_result(Ok | Err)` on the GUI thread.

        Nothing is delivered once `owner` was deleted, or after `close`.
        """
        if self._closed:
            return
        self._under_way += 1

        def job() -> None:
            result: Ok[T] | Err
            try:
                result = Ok(work())
            except Exception as error:  # noqa: BLE001 - handed to on_result, which must look at it
                result = Err(error)
            if not self._closed:
                self._finished.emit(lambda: on_result(result) if isValid(owner) else None)

        self._worker().submit(job)

    def close(self, *, wait: bool = True) -> None:
        """Wait for the running job and refuse more. Call before the interpreter exits.

        Without `wait` the job that runs goes on by itself, and the interpreter waits for it.
        """
        self._closed = True
        if self._executor is not None:
            self._executor.shutdown(wait=wait, cancel_futures=True)

    def _worker(self) -> Executor:
        if self._executor is None:
            # Late: the first job comes after the first paint.
            from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415

            self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="jobs")
        return self._executor

    @property
    def is_busy(self) -> bool:
        """True until the result of every job was delivered."""
        return self._under_way > 0

    @Slot(object)
    def _deliver(self, callback: Callable[[], None]) -> None:
        self._under_way -= 1
        if not self._closed:
            callback()
