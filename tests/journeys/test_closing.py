"""The kiosk is closed while it is still getting ready."""

import pytest

SIGNALS = ["welcome_painted", "opened", "completed"]


@pytest.mark.parametrize("signal", SIGNALS)
def test_a_kiosk_can_be_closed_at_each_step_of_its_start(shop, open_kiosk, qtbot, signal):
    shop.stock(LAMP=5)
    visitor = open_kiosk()
    reached = getattr(visitor.kiosk, signal)
    reached.connect(visitor.kiosk.close)
    with qtbot.waitSignal(reached):
        pass
    closed = visitor.kiosk.screens
    # What was on its way is delivered now: after an empty round no timer of zero is left.
    qtbot.wait(0)
    qtbot.wait(0)
    assert visitor.kiosk.shop is None
    assert visitor.kiosk.screens is closed
