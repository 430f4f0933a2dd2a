"""Examinations and backups in the background."""

import threading

import pytest

from kiosk.domain.errors import BackupError, StoreError
from kiosk.domain.health import Finding, Report, Severity
from kiosk.ui import caretaker as caretaker_module
from kiosk.ui.caretaker import Caretaker, Upkeep

SOUND = Report((Finding("disk", Severity.OK, "much room"),))
WARNED = Report((Finding("disk", Severity.WARNING, "little room", "remove something"),))
UNFIT = Report((Finding("disk", Severity.STOP, "no room", "remove something"),))


class Works:
    """Upkeep that notes what was asked of it, and on which thread."""

    def __init__(self, *reports):
        self._reports = list(reports)
        self.asked = []
        self.threads = set()
        self.backups = 0
        self.backup_error = None

    def examine(self, whole):
        self.asked.append(whole)
        self.threads.add(threading.current_thread())
        report = self._reports.pop(0) if len(self._reports) > 1 else self._reports[0]
        if isinstance(report, Exception):
            raise report
        return report

    def back_up(self):
        self.backups += 1
        if self.backup_error is not None:
            raise self.backup_error


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    monkeypatch.setattr(caretaker_module, "FIRST_LOOK_MS", 1)
    monkeypatch.setattr(caretaker_module, "LOOK_MS", 1)


@pytest.fixture
def caring(qtbot):
    """Return a function that starts a caretaker with such works."""
    made = []

    def start(works):
        caretaker = Caretaker(Upkeep(works.examine, works.back_up))
        made.append(caretaker)
        caretaker.start()
        return caretaker

    yield start
    for caretaker in made:
        caretaker.close()
        caretaker.deleteLater()


def test_it_looks_at_all_first_and_then_at_little(qtbot, caring):
    works = Works(SOUND)
    caring(works)

    qtbot.waitUntil(lambda: len(works.asked) >= 3)

    assert works.asked[:3] == [True, False, False]
    assert threading.main_thread() not in works.threads


def test_it_has_a_fit_kiosk_backed_up(qtbot, caring):
    works = Works(WARNED)
    with qtbot.waitSignal(caring(works).fit):
        pass

    qtbot.waitUntil(lambda: works.backups >= 1)


def test_what_must_stop_the_sale_is_told_and_looked_for_again_in_all(qtbot, caring):
    works = Works(SOUND, UNFIT, UNFIT, SOUND)
    caretaker = caring(works)

    with qtbot.waitSignal(caretaker.unfit) as told:
        pass
    assert told.args == [UNFIT]
    with qtbot.waitSignal(caretaker.fit):
        pass

    assert works.asked[:4] == [True, False, True, True]


def test_an_examination_that_fails_comes_again(qtbot, caring, caplog):
    works = Works(StoreError("locked"), SOUND)
    with qtbot.waitSignal(caring(works).fit):
        pass

    assert "cannot examine the kiosk: locked" in caplog.text


def test_a_backup_that_fails_stops_nothing(qtbot, caring, caplog):
    works = Works(SOUND)
    works.backup_error = BackupError("no room")
    caring(works)

    qtbot.waitUntil(lambda: works.backups >= 2)

    assert "no backup was made: no room" in caplog.text


def test_a_finding_is_logged_once(qtbot, caring, caplog):
    works = Works(WARNED)
    caring(works)

    qtbot.waitUntil(lambda: len(works.asked) >= 3)

    assert caplog.text.count("little room") == 1
