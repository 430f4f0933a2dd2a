"""A barcode scanner is a keyboard that types very fast: its keys are kept from every field."""

from __future__ import annotations

import logging

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QWidget
from typing_extensions import override

logger = logging.getLogger(__name__)

# Scanners send a character every 1 to 20 ms. Hands do that for two or three keys in a row at
# most: the quickest typists press one every 60 ms or so.
GAP_MS = 35
# A key that waited in the queue while the window was busy has its own, earlier time, and must be
# heard before what was held is let go: Qt fires timers first, then hands on what has come.
HOLD_MS, QUEUE_MS = 40, 5
# Some send the Return at the end after a pause.
LATE_END_MS = 300
SHORTEST = 4
# A longer burst is kept back like any other, and only its beginning is remembered.
LONGEST = 128

# A field with this property wants codes: any scan while the page shows it, or (the value
# WHEN_FOCUSED) only one that comes while somebody is in it.
WANTS_CODES = "wantsCodes"
ALWAYS, WHEN_FOCUSED = "always", "focused"

_KEYS = frozenset({QEvent.Type.KeyPress, QEvent.Type.KeyRelease})
_TOUCHES = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin})
_ENDS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab})
_END_SIGNS = frozenset({"\r", "\n", "\t"})
_MODIFIERS = frozenset(
    {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta}
)


class Scanner(QObject):
    """Tells scans from typing by the times of the keys, as they come to the window.

    Each key is held back until the next one is too late to belong to the same scan. Then it goes
    where it was meant to go, in its order; the keys of a scan go nowhere. Keys of the screen's own
    keyboards, and those that carry no time, are none of a scanner's.

    Signals:
        scanned(object): what a scanner sent (str), without the Return or Tab at its end.
    """

    scanned = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._handle: QWindow | None = None
        self._held: list[QKeyEvent] = []
        self._burst = ""
        self._is_scan = False
        self._has_waited = False
        self._last_at = -LATE_END_MS
        self._ended_at = -LATE_END_MS
        self._is_letting_go = False
        self._timer = QTimer(self)
        self._timer.setObjectName("scannerTimer")
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_silence)
        window.installEventFilter(self)
        self._follow_handle()

    @property
    def held_count(self) -> int:
        """How many presses and releases wait for what comes next."""
        return len(self._held)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self._window:
            if kind == QEvent.Type.WinIdChange:
                self._follow_handle()
            return False
        if kind in _TOUCHES:
            self._end_burst()  # or a key would come to a field that was tapped after it
        if self._is_letting_go or kind not in _KEYS or not isinstance(event, QKeyEvent):
            return False
        return self._takes(event)

    def _follow_handle(self) -> None:
        """Watch the native window, where keys come first; Qt makes it anew now and then."""
        if not self._window.internalWinId():
            self._handle = None  # there is none yet, or none any more
            return
        handle = self._window.windowHandle()
        if handle is not self._handle:
            self._handle = handle
            handle.installEventFilter(self)

    def _takes(self, event: QKeyEvent) -> bool:
        """Return whether `event` is kept back, for now or for good."""
        if event.type() == QEvent.Type.KeyRelease:
            # Not before its press. Without its press, it does nothing anywhere.
            is_kept = bool(self._held)
            if is_kept:
                self._hold(event)
            return is_kept
        if event.timestamp() == 0:
            self._end_burst()
            return False
        # Some send the signs themselves, as Ctrl+M or Ctrl+J.
        is_end = event.key() in _ENDS or event.text() in _END_SIGNS
        longest = LATE_END_MS if is_end and self._is_scan else GAP_MS
        if not 0 <= event.timestamp() - self._last_at <= longest:
            self._end_burst()
        is_first = not self._held and not self._is_scan
        if is_first and (event.isAutoRepeat() or event.key() in _MODIFIERS):
            return False
        self._last_at = event.timestamp()
        self._take_press(event, is_end=is_end)
        return True

    def _take_press(self, event: QKeyEvent, *, is_end: bool) -> None:
        if is_end and self._is_scan:
            text = self._burst
            self._forget()
            self._ended_at = self._last_at
            self.scanned.emit(text)
        elif is_end and not self._held and 0 <= self._last_at - self._ended_at <= LATE_END_MS:
            self._ended_at = self._last_at  # the line feed after the carriage return
        else:
            self._burst = (self._burst + event.text())[:LONGEST]
            self._hold(event)
            self._has_waited = False
            self._timer.start(LATE_END_MS if self._is_scan else HOLD_MS)

    def _hold(self, event: QKeyEvent) -> None:
        self._held.append(event.clone())
        # More than hands can do, whatever it is: nothing of it will ever go anywhere.
        signs = sum(sign.isprintable() and sign != " " for sign in self._burst)
        if signs >= SHORTEST or len(self._held) >= LONGEST:
            self._is_scan = True
        if self._is_scan:
            self._held.clear()

    @Slot()
    def _on_silence(self) -> None:
        if self._has_waited:
            self._end_burst()
        else:
            self._has_waited = True
            self._timer.start(QUEUE_MS)

    def _end_burst(self) -> None:
        """Nothing more belongs to what was held: let it go, unless hands cannot have typed it."""
        if self._is_scan:
            logger.info("a scan without its end was left out")
        held = list(self._held)
        self._forget()
        self._is_letting_go = True
        try:
            for event in held:
                if self._handle is not None:
                    QCoreApplication.sendEvent(self._handle, event)
        finally:
            self._is_letting_go = False

    def _forget(self) -> None:
        self._timer.stop()
        self._held.clear()
        self._burst = ""
        self._is_scan = False
