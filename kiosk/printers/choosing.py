"""Which printer this machine was told to use."""

from kiosk.domain.printing import PrinterChoice, PrinterKind
from kiosk.printers.base import Printer
from kiosk.printers.device import DevicePrinter
from kiosk.printers.folder import FolderPrinter
from kiosk.printers.network import NetworkPrinter


def make_printer(choice: PrinterChoice) -> Printer | None:
    """Return the printer that was chosen, None for none. Nothing is opened before it prints."""
    match choice.kind:
        case PrinterKind.NETWORK:
            return NetworkPrinter(choice.address, choice.width_mm)
        case PrinterKind.DEVICE:
            return DevicePrinter(choice.address, choice.width_mm)
        case PrinterKind.FOLDER:
            return FolderPrinter(choice.address, choice.width_mm)
        case PrinterKind.NONE:
            return None
