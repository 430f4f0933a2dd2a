"""Who is at the kiosk. In memory only: when it ends, everything of the shopper's is gone."""

from PySide6.QtCore import QObject, Signal

from kiosk.domain.shopper import Shopper


class Session(QObject):
    """One shopper's visit.

    Signals:
        started: a shopper logged in.
        ended: the shopper left or was forgotten; drop all that is theirs.
    """

    started = Signal()
    ended = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shopper: Shopper | None = None

    @property
    def shopper(self) -> Shopper | None:
        """Who is shopping; None when nobody is."""
        return self._shopper

    def start(self, shopper: Shopper) -> None:
        """Let `shopper` in."""
        self._shopper = shopper
        self.started.emit()

    def add_mobile(self, shopper: Shopper) -> None:
        """Add the mobile number that an offer asks for to who is here."""
        name = self._shopper.name if self._shopper else ""
        self._shopper = Shopper(name=name, mobile=shopper.mobile)

    def end(self) -> None:
        """Forget the shopper. Calling it again changes nothing."""
        if self._shopper is not None:
            self._shopper = None
            self.ended.emit()
