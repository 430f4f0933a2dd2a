"""The set-up of a new shop: checks step by step, stores everything at the end."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.domain.errors import InputError, KioskError, ShopExistsError
from kiosk.ui import sentences
from kiosk.ui.jobs import Err, JobRunner, Ok
from kiosk.ui.setup_view import START, SetupView

if TYPE_CHECKING:
    from kiosk.domain.operator import Operator
    from kiosk.domain.problems import Problem
    from kiosk.services.setup import SetupService

logger = logging.getLogger(__name__)


class SetupFlow(QObject):
    """Ends with a manager who is signed in.

    Signals:
        finished(object, str): the Operator, and the key of how to go on: "demo", "import", "empty".
        beaten: another kiosk has set the shop up meanwhile.
    """

    finished = Signal(object, str)
    beaten = Signal()

    def __init__(self, view: SetupView, service: SetupService, jobs: JobRunner) -> None:
        super().__init__(view)
        self._view = view
        self._service = service
        self._jobs = jobs
        view.next_requested.connect(self._check)
        view.finish_requested.connect(self._finish)

    @Slot(object)
    def _check(self, typed: dict[str, str]) -> None:
        self._view.set_busy(busy=True)
        self._jobs.run(self, lambda: self._service.problems(typed), self._on_checked)

    def _on_checked(self, result: Ok[tuple[Problem, ...]] | Err) -> None:
        self._view.set_busy(busy=False)
        match result:
            case Ok(problems) if problems:
                self._view.show_problems(problems)
            case Ok(_):
                self._view.show_step(self._view.step + 1)
            case Err(error):
                raise error

    @Slot(object)
    def _finish(self, typed: dict[str, str]) -> None:
        start = typed.pop(START)
        self._view.set_busy(busy=True)
        self._jobs.run(
            self, lambda: self._run(typed, start), lambda result: self._on_done(result, start)
        )

    def _run(self, typed: dict[str, str], start: str) -> Operator:
        from kiosk.services.demo_catalogue import read_catalogue  # noqa: PLC0415 - once in a shop

        return self._service.run(typed, read_catalogue if start == "demo" else None)

    def _on_done(self, result: Ok[Operator] | Err, start: str) -> None:
        self._view.set_busy(busy=False)
        match result:
            case Ok(operator):
                self.finished.emit(operator, start)
            case Err(InputError(problems=problems)):
                self._view.show_problems(problems)
            case Err(ShopExistsError()):
                self.beaten.emit()
            case Err(KioskError() as error):
                logger.warning("set-up: %s", error)
                self._view.show_notice(sentences.explain(error))
            case Err(error):
                raise error
