"""The disk of the logs is full: the shop goes on selling, and the staff read why."""

import logging
from pathlib import Path

import pytest

from kiosk import logs
from kiosk.domain.health import Report
from kiosk.domain.operator import Role
from kiosk.logs import KioskLog, start_logging
from kiosk.services import checks
from kiosk.ui import caretaker
from kiosk.ui.caretaker import Upkeep
from kiosk.ui.main_window import Screen

FULL = Path("/dev/full")  # no byte fits (full(4))


@pytest.fixture
def log(tmp_path, monkeypatch):
    """The log of this process, in a folder of its own."""
    root = logging.getLogger()
    level = root.level
    monkeypatch.setattr(logs, "_failure", "")
    monkeypatch.setattr(logging, "raiseExceptions", False)
    monkeypatch.setattr(caretaker, "FIRST_LOOK_MS", 20)
    monkeypatch.setattr(caretaker, "LOOK_MS", 20)
    before = list(root.handlers)
    start_logging(tmp_path / "logs", "K1")
    [handler] = [one for one in root.handlers if one not in before]
    yield handler
    root.removeHandler(handler)
    handler.close()
    root.setLevel(level)


@pytest.mark.skipif(not FULL.exists(), reason="only Linux has a device that is always full")
@pytest.mark.fault(40)
def test_selling_goes_on_and_operators_read_why_nothing_is_logged(
    tmp_path, monkeypatch, log, shop, open_kiosk
):
    assert isinstance(log, KioskLog)
    shop.stock(LAMP=5)
    shop.shop.staff.add("Asha", Role.MANAGER, "2468", by="test")
    upkeep = Upkeep(
        lambda _whole: Report((checks.log(tmp_path / "logs", logs.failure()),)), lambda: None
    )
    visitor = open_kiosk(upkeep=upkeep)
    visitor.wait_for_sale()
    with monkeypatch.context() as while_full:
        log.close()
        while_full.setattr(log, "_open", lambda: FULL.open("a", encoding="utf-8"))
        visitor.enters()
        visitor.buys("LAMP")
        visitor.pays()
        assert shop.on_hand("LAMP") == 4
        visitor.tap("leaveButton")
        visitor.sees(Screen.WELCOME)
        visitor.wait(lambda: visitor.kiosk.trouble.notices)

        visitor.tap("staffButton")
        visitor.sees(Screen.STAFF_LOGIN)
        visitor.type("2468")
        visitor.tap("signInButton")
        visitor.sees(Screen.OFFICE)
        visitor.wait(lambda: visitor.shows("staffNoticeLabel"))
        said = "the log cannot be written: No space left on device"
        assert visitor.reads("staffNoticeLabel") == said

    logging.getLogger("kiosk.test").info("there is room again")
    visitor.wait(lambda: not visitor.kiosk.trouble.notices)
    visitor.tap("pauseButton")
    visitor.wait(lambda: not visitor.shows("staffNoticeLabel"))
    text = (tmp_path / "logs" / "kiosk-K1.log").read_text(encoding="utf-8")
    assert "there is room again" in text
    assert "lines are missing above" in text
