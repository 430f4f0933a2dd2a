"""A shopper's call for help: holds the clocks, says who is coming, and tells every back office."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.domain.errors import KioskError
from kiosk.domain.help_call import HelpCall, HelpPlace
from kiosk.ui.jobs import Err, Ok
from kiosk.ui.main_window import Screen
from kiosk.ui.widgets.help_bar import HelpBar

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.services.shop import Shop
    from kiosk.ui.board_feed import BoardFeed
    from kiosk.ui.kiosk import Kiosk

logger = logging.getLogger(__name__)

# Nobody came for so long: the clocks run again, or the kiosk would wait for ever.
LONGEST_MS = 15 * 60 * 1000
AGAIN_MS = 5000
SOUND_MS = 30_000
_PLACES = {
    Screen.WELCOME: HelpPlace.WELCOME,
    Screen.PRODUCTS: HelpPlace.PRODUCTS,
    Screen.PAYMENT: HelpPlace.PAYMENT,
    Screen.RESULT: HelpPlace.RESULT,
}


class HelpFlow(QObject):
    """One call at a time, from the tap until somebody is there or the shopper has left.

    Signals:
        changed: help is wanted, or not any more.
    """

    changed = Signal()

    def __init__(self, kiosk: Kiosk, parent: QObject) -> None:
        super().__init__(parent)
        self._kiosk = kiosk
        self._is_wanted = self._is_told = False
        self._coming = ""
        self._feed: BoardFeed | None = None
        self._longest = self._timer("helpTimer", LONGEST_MS, self.end)
        self._again = self._timer("helpAgainTimer", AGAIN_MS, self._tell)
        self._sound = self._timer("helpSoundTimer", SOUND_MS, self._beep)
        kiosk.session.ended.connect(self.end)
        kiosk.window.moved_on.connect(self._follow_screen)
        self.remake()

    @property
    def is_wanted(self) -> bool:
        """True while somebody waits for help here."""
        return self._is_wanted

    def remake(self) -> None:
        """Speak the language of now, to the screens and about the shop of now."""
        self._bar = HelpBar(self._kiosk.theme)
        self._bar.dismissed.connect(self.end)
        self._kiosk.window.stage.set_bar(self._bar)
        feed = self._kiosk.feed
        if feed is not None and feed is not self._feed:  # another language keeps the feed
            feed.ticked.connect(self._say)
            feed.board_changed.connect(self._look)
            if not self._is_wanted:
                # What this kiosk asked for before it was switched off, nobody waits for any more.
                self._dismiss()
        self._feed = feed
        self._show()
        if self._is_wanted and not self._is_told:
            self._tell()  # while the kiosk was out of service there was nobody to tell

    @Slot()
    def call(self) -> None:
        """Ask for somebody to come. Calling it again changes nothing."""
        if self._is_wanted:
            return
        logger.info("help is wanted")
        self._is_wanted, self._is_told, self._coming = True, False, ""
        self._longest.start()
        self._beep()
        self._show()
        self._tell()
        self.changed.emit()

    @Slot()
    def end(self) -> None:
        """Nobody waits for help any more. Calling it again changes nothing."""
        if not self._is_wanted:
            return
        self._is_wanted = False
        for timer in (self._longest, self._again, self._sound):
            timer.stop()
        self._show()
        self._dismiss()
        self.changed.emit()

    @Slot()
    def _follow_screen(self) -> None:
        if self._kiosk.window.current is Screen.OFFICE:
            self.end()  # somebody of the shop is here
        elif self._is_wanted:
            self._show()

    def _show(self) -> None:
        screens = self._kiosk.screens
        if screens is not None:
            screens.set_frozen(frozen=self._is_wanted)
        self._say()
        self._bar.setVisible(self._is_wanted)

    @Slot()
    def _say(self) -> None:
        if self._is_wanted:
            self._bar.say(f"{self._who()} {self._meanwhile()}")

    def _who(self) -> str:
        if self._coming:
            return self.tr("{name} is coming.").format(name=self._coming)
        if self._is_told:
            return self.tr("The staff have been called.")
        return self.tr("Help is wanted here: staff, please come.")

    def _meanwhile(self) -> str:
        """Say what waits; the code of a payment is the bank's, and does not."""
        screens, shop = self._kiosk.screens, self._kiosk.shop
        if screens is None or shop is None or not screens.is_paying:
            return self.tr("Your time waits meanwhile.")
        request = screens.payment_flow.request
        if request is None:
            return ""
        until = request.expires_at.astimezone(ZoneInfo(shop.settings.time_zone))
        return self.tr("The code stays valid until {time}.").format(time=f"{until:%H:%M:%S}")

    @Slot()
    def _tell(self) -> None:
        """Let every back office know."""
        current = self._kiosk.window.current
        place = _PLACES.get(current, HelpPlace.ELSEWHERE) if current else HelpPlace.ELSEWHERE
        self._run(lambda shop: shop.office.help.call(place), self._on_told)

    def _on_told(self, result: Ok[None] | Err) -> None:
        if isinstance(result, Ok):
            self._is_told = True
            self._say()
        else:
            self._note(result.error)
            if self._is_wanted:
                self._again.start()

    @Slot()
    def _look(self) -> None:
        """See whether somebody is coming: something changed in the shop."""
        if self._is_wanted and self._is_told:
            self._run(lambda shop: shop.office.help.own(), self._on_looked)

    def _on_looked(self, result: Ok[HelpCall | None] | Err) -> None:
        match result:
            case Ok(HelpCall() as call) if self._is_wanted:
                self._coming = call.coming
                if self._coming:
                    self._sound.stop()
                self._say()
            case Err(error):
                self._note(error)
            case _:
                pass

    def _dismiss(self) -> None:
        self._run(lambda shop: shop.office.help.dismiss(), self._on_dismissed)

    def _on_dismissed(self, result: Ok[None] | Err) -> None:
        if isinstance(result, Err):
            self._note(result.error)  # the others forget the call after a while

    def _note(self, error: Exception) -> None:
        if not isinstance(error, KioskError):
            raise error
        logger.warning("a call for help: %s", error)

    @Slot()
    def _beep(self) -> None:
        self._kiosk.sounds.play("help")
        self._sound.start()

    def _run(self, work: Callable[[Shop], object], on_result: Callable[..., None]) -> None:
        """Do `work` on the office's worker: nobody waits to buy meanwhile."""
        shop = self._kiosk.shop
        if shop is not None:
            self._kiosk.office_jobs.run(self, lambda: work(shop), on_result)

    def _timer(self, name: str, interval_ms: int, on_timeout: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setObjectName(name)
        timer.setSingleShot(True)
        timer.setInterval(interval_ms)
        timer.timeout.connect(on_timeout)
        return timer
