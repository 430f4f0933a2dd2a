"""A kiosk in a process of its own; ``python -m tests.journeys.walker FOLDER GATEWAY STEP``.

It walks to STEP of the journey, says so on stdout, and lives on until it is killed. At "look" it
prints as JSON what is on the screen after the start, and ends.
"""

import json
import os
import signal
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication, QLabel, QWidget
from sqlalchemy import event

from kiosk.app import make_kiosk
from kiosk.cli.tour_guide import Guide
from kiosk.config import Config
from kiosk.ui.application import make_application
from kiosk.ui.main_window import MainWindow, Screen
from tests.journeys.conftest import decoded

SIZE = (1920, 1080)
STAFF, PIN = "Asha", "2468"
BEFORE_COMMIT, AFTER_COMMIT = "in record, before the commit", "in record, after the commit"
STEPS = (
    "welcome",
    "products",
    "before the code",
    "code",
    BEFORE_COMMIT,
    AFTER_COMMIT,
    "result",
    "office",
)


class Walker(Guide):
    """Opens the shop that is there, not a demo of its own."""

    def __init__(self, config: Config) -> None:
        make_application()
        self.window = MainWindow()
        self.kiosk = make_kiosk(config, self.window, demo=False, fresh=False)
        self.window.setFixedSize(*SIZE)
        self.window.show()
        self._open()

    def walk_to(self, step: str) -> None:
        """Go through the journey as far as `step`."""
        if step == "office":
            self._walk_to_office()
        elif step != "welcome":
            self._walk_to_payment(step)

    def _walk_to_office(self) -> None:
        self.tap("staffButton")
        self.wait_for_screen(Screen.STAFF_LOGIN)
        self.type_keys(PIN)
        self.tap("signInButton")
        self.wait_for_screen(Screen.OFFICE)

    def _walk_to_payment(self, step: str) -> None:
        self.tap("guestButton")
        self.wait_for_screen(Screen.PRODUCTS)
        if step == "products":
            return
        self.tap_card("LAMP")
        self.wait_for_screen(Screen.PAYMENT)
        if step == "before the code":
            return
        self.tap("payButton")
        self.wait_for_control("paidButton")
        if step != "code":
            self._pay(step)

    def _pay(self, step: str) -> None:
        if step == BEFORE_COMMIT:
            event.listen(self.shop.engines.write, "commit", _die)
        elif step == AFTER_COMMIT:
            self._die_after_record()
        self.tap("paidButton")
        if step == "claimed":
            self.wait_for_control("staffConfirmHereButton")
        else:
            self.wait_for_screen(Screen.RESULT)

    def _die_after_record(self) -> None:
        payments = self.shop.payments
        record = payments.record

        def record_and_die(*arguments: object) -> None:
            record(*arguments)  # type: ignore[arg-type]  # handed on
            _die()

        payments.record = record_and_die  # type: ignore[method-assign,assignment]  # to die there

    def look(self) -> dict[str, object]:
        """Return what the screen says once it is at rest."""
        self.wait_for("the kiosk to rest", lambda: not self.kiosk.jobs.is_busy)
        QApplication.processEvents()
        self.wait_for("the slide", lambda: not self.window.is_sliding)
        screen = self.window.current
        flow = self.kiosk.screens.payment_flow if self.kiosk.screens is not None else None
        request = flow.request if flow is not None else None
        return {
            "screen": "" if screen is None else screen.name,
            "request": "" if request is None else request.id,
            "codes": decoded(self.window),
            "staff": self._shows("staffConfirmHereButton"),
            "number": self._text("numberLabel"),
            "title": self._text("resultTitleLabel"),
        }

    def _shows(self, name: str) -> bool:
        return any(one.isVisible() for one in self.window.findChildren(QWidget, name))

    def _text(self, name: str) -> str:
        found = self.window.findChildren(QLabel, name)
        return next((one.text() for one in found if one.isVisible()), "")


def _die(*_arguments: object) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def main(folder: str, gateway: str, step: str) -> int:
    """Walk to `step`, or look."""
    shop = {"gateway": gateway, "hold_seconds": 180}
    if gateway == "attended":
        shop |= {"vpa": "chandni@okbank", "payee_name": "Chandni"}
    walker = Walker(Config(data_dir=Path(folder), shop=shop, motion=False))
    if step.startswith("look"):
        print(json.dumps(walker.look()), flush=True)  # noqa: T201 - what the test reads
        if step == "look and leave":
            walker.tap("doneButton")
            walker.wait_for("the rest", lambda: not walker.kiosk.jobs.is_busy)
        walker.close()
        return 0
    walker.walk_to(step)
    print("there", flush=True)  # noqa: T201 - what the test waits for
    return QApplication.exec()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
