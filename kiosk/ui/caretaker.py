"""Looks after the kiosk while it sells: examinations, backups, the journal. Never in the way."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.domain.errors import KioskError
from kiosk.ui.jobs import Err, JobRunner, Ok

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.domain.health import Report

logger = logging.getLogger(__name__)

# Not while the first shopper waits for the first screen.
FIRST_LOOK_MS = 3_000
LOOK_MS = 60_000


@dataclass(frozen=True, slots=True)
class Upkeep:
    """What is done for a kiosk in the background; each may take long and opens what it needs.

    `examine` is told whether to read everything. `back_up` makes a backup when one is due.
    """

    examine: Callable[[bool], Report]
    back_up: Callable[[], object]


class Caretaker(QObject):
    """Examines the kiosk at its start and once a minute, and has it backed up.

    On a thread of its own: a tap never waits for an examination.

    Signals:
        unfit(Report): something was found that must stop the sale.
        fit(Report): nothing was.
    """

    unfit = Signal(object)
    fit = Signal(object)

    def __init__(self, upkeep: Upkeep, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._upkeep = upkeep
        self._jobs = JobRunner()
        self._look_at_all = True
        self._known: tuple[str, ...] = ()
        self._timer = QTimer(self)
        self._timer.setObjectName("caretakerTimer")
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)

    def start(self) -> None:
        """Begin with a look at everything, soon."""
        self._look_at_all = True
        self._timer.start(FIRST_LOOK_MS)

    def close(self) -> None:
        """Wait for what is being done, and do no more."""
        self._timer.stop()
        self._jobs.close()

    @Slot()
    def _look(self) -> None:
        whole = self._look_at_all
        self._jobs.run(self, lambda: self._upkeep.examine(whole), self._on_looked)

    def _on_looked(self, result: Ok[Report] | Err) -> None:
        self._timer.start(LOOK_MS)
        match result:
            case Ok(report):
                self._tell(report)
            case Err(KioskError() as error):
                logger.error("cannot examine the kiosk: %s", error)
            case Err(error):
                raise error

    def _tell(self, report: Report) -> None:
        # What only a whole examination finds is looked for again by a whole one.
        self._look_at_all = not report.may_sell
        found = tuple(f"{problem.key}: {problem.seen}" for problem in report.problems)
        if found != self._known:
            self._known = found
            for problem in report.problems:
                logger.warning("%s: %s; %s", problem.key, problem.seen, problem.advice)
        if report.may_sell:
            self.fit.emit(report)
            self._jobs.run(self, self._upkeep.back_up, self._on_backed_up)
        else:
            self.unfit.emit(report)

    def _on_backed_up(self, result: Ok[object] | Err) -> None:
        match result:
            case Err(KioskError() as error):
                logger.error("no backup was made: %s", error)
            case Err(error):
                raise error
            case _:
                pass
