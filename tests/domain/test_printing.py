"""Where printers are."""

import pytest

from kiosk.domain.printing import PrinterKind, fits_address, read_address


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("10.0.0.7", ("10.0.0.7", 9100)),
        ("printer.local:515", ("printer.local", 515)),
        ("[fe80::1]", ("fe80::1", 9100)),
        ("[fe80::1]:9101", ("fe80::1", 9101)),
    ],
)
def test_addresses(text, expected):
    assert read_address(text) == expected


@pytest.mark.parametrize(
    "text", ["", ":9100", "host:", "host:0", "host:99999", "a b", "host:x", "fe80::1"]
)
def test_what_is_no_address(text):
    with pytest.raises(ValueError, match="no "):
        read_address(text)


@pytest.mark.parametrize(
    ("kind", "address", "fits"),
    [
        (PrinterKind.NONE, "", True),
        (PrinterKind.NETWORK, "10.0.0.7:9100", True),
        (PrinterKind.NETWORK, "", False),
        (PrinterKind.DEVICE, "/dev/usb/lp0", True),
        (PrinterKind.DEVICE, "usb/lp0", False),
        (PrinterKind.FOLDER, "~/receipts", True),
        (PrinterKind.FOLDER, "", False),
        (PrinterKind.FOLDER, "~nobody-of-this-name/receipts", False),
        (PrinterKind.FOLDER, "/srv/receipts\0", False),
        (PrinterKind.DEVICE, "/dev/usb/lp0\0", False),
        (PrinterKind.DEVICE, "~/lp0", False),
        (PrinterKind.NETWORK, "10.0.0.7\0", False),
    ],
)
def test_an_address_fits_its_kind(kind, address, fits):
    assert fits_address(kind, address) is fits
