"""What the kiosk's window is told by whoever makes it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kiosk.domain.printing import PrinterChoice

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from kiosk.machine import Machine
    from kiosk.services.bookmark import Bookmark
    from kiosk.ui.caretaker import Upkeep


@dataclass(frozen=True, slots=True, kw_only=True)
class KioskOptions:
    """What this machine was told about its window.

    `pictures` are the folders with product pictures: the first that has one wins. `machine` makes
    what changes the settings of this machine, None where they are nobody's to change. `sets_up`
    says that a shop in which nobody has done anything is set up on the screen. `upkeep` is
    what is done for the kiosk in the background, None for nothing. `bookmark` remembers over a
    restart whose code is on the screen. `printer` is for receipts.
    """

    name: str = "K1"
    language: str = "en"
    sound: bool = True
    pictures: Sequence[Path] = ()
    upkeep: Upkeep | None = None
    machine: Callable[[], Machine] | None = None
    sets_up: bool = False
    bookmark: Bookmark | None = None
    printer: PrinterChoice = field(default_factory=PrinterChoice)
