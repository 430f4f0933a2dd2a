"""A kiosk in kiosk mode on an X server: real keys and clicks, with and without a window manager."""

import pytest
from PySide6.QtCore import QPoint

from tests.journeys.displays import SIZE, STAFF_PIN, Display, find_places, missing, until

LANGUAGES = ["en", "hi", "ur"]
MANAGERS = ["", "openbox"]
KEYS = [
    "alt+F4",
    "Escape",
    "F11",
    "ctrl+q",
    "ctrl+w",
    "alt+Tab",
    "alt+Escape",
    "alt+space",
    "ctrl+alt+t",
    "ctrl+Escape",
    "Menu",
    "shift+F10",
    "super",
    "super+d",
    "super+e",
    "Print",
    "F1",
]

NEEDED = missing("Xvfb", "xdotool", library="xcb-cursor")
pytestmark = pytest.mark.skipif(bool(NEEDED), reason=NEEDED)

# Nothing is to be pressed there.
POSTER = QPoint(300, 300)


@pytest.fixture(scope="module")
def places(qapp, tmp_path_factory):
    """Where the controls are, by language; found once."""
    found = {}

    def find(language):
        if language not in found:
            folder = tmp_path_factory.mktemp("places") / language
            found[language] = find_places(folder, language)
        return found[language]

    return find


@pytest.fixture(params=MANAGERS, ids=["no window manager", "openbox"])
def display(request, tmp_path):
    if request.param and missing(request.param, "xprop"):
        pytest.skip(missing(request.param, "xprop"))
    made = Display(tmp_path, manager=request.param)
    yield made
    made.close()


def covers(display):
    whole = f"{SIZE[0]}x{SIZE[1]}"
    return display.size_of_kiosk() == whole and len(display.windows_in_front()) == 1


@pytest.mark.fault(38)
def test_no_key_and_no_other_window_gets_out_only_the_staff_do(display, places):
    where = places("en")
    with display.kiosk("--kiosk") as kiosk:
        until(lambda: covers(display))
        front = display.windows_in_front()

        for key in KEYS:
            display.press(key)
        assert kiosk.is_alive
        assert display.windows_in_front() == front

        with display.intruder() as got_the_keyboard:
            assert not got_the_keyboard
            until(lambda: display.windows_in_front() == front)
        assert covers(display)

        display.click(POSTER)  # ends the offers that pass by, if they do
        display.click(where.staff)
        signed_in = "audit_event WHERE action = 'signed_in'"
        until(lambda: kiosk.count(signed_in), lambda: sign_in(display, where))
        # Asked for twice.
        until(lambda: not kiosk.is_alive, lambda: display.click(where.leave))
        assert kiosk.process.returncode == 0


def sign_in(display, where):
    """Type the PIN, and sign in; where the screen is not there yet, nothing of it counts."""
    display.press("BackSpace", "BackSpace", "BackSpace", "BackSpace", *STAFF_PIN)
    display.click(where.sign_in)


def test_a_window_that_is_not_locked_hears_the_same_keys(display):
    if missing("openbox"):
        pytest.skip(missing("openbox"))
    with display.kiosk("--windowed") as kiosk:
        if display.run("xprop", "-root", "_NET_SUPPORTING_WM_CHECK").endswith("not found.\n"):
            pytest.skip("without a window manager nobody listens to Alt+F4")
        until(lambda: not kiosk.is_alive, lambda: display.press("alt+F4"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_clicks_buy_a_product(display, places, language):
    where = places(language)
    with display.kiosk("--kiosk", language=language) as kiosk:
        until(lambda: covers(display))
        display.click(where.guest)
        until(lambda: kiosk.count("visit"))
        display.click(where.card)
        until(lambda: kiosk.count("orders WHERE kiosk = 'K1'"))
        paid = "orders WHERE kiosk = 'K1' AND state = 'paid'"
        # I Have Paid comes up where Pay Now was.
        until(lambda: kiosk.count(paid), lambda: display.click(where.pay))

        assert kiosk.count("payment") == 1
        assert kiosk.count("orders WHERE kiosk = 'K1'") == 1


@pytest.mark.parametrize("manager", MANAGERS, ids=["no window manager", "openbox"])
@pytest.mark.skipif(bool(missing("Xvnc", "xrandr")), reason=missing("Xvnc", "xrandr"))
def test_a_display_of_another_size_is_covered_and_the_sale_goes_on(tmp_path, places, manager):
    if manager and missing(manager, "xprop"):
        pytest.skip(missing(manager, "xprop"))
    display = Display(tmp_path, server="Xvnc", manager=manager)
    where = places("en")
    try:
        with display.kiosk("--kiosk") as kiosk:
            until(lambda: covers(display))
            display.click(where.guest)
            until(lambda: kiosk.count("visit"))
            display.click(where.card)
            until(lambda: kiosk.count("orders WHERE kiosk = 'K1'"))

            display.run("xrandr", "-s", "800x600")
            until(lambda: display.size_of_kiosk() == "800x600")
            display.run("xrandr", "-s", f"{SIZE[0]}x{SIZE[1]}")
            until(lambda: covers(display))

            paid = "orders WHERE kiosk = 'K1' AND state = 'paid'"
            until(lambda: kiosk.count(paid), lambda: display.click(where.pay))
            assert kiosk.count("orders WHERE kiosk = 'K1'") == 1
    finally:
        display.close()
