"""The stops of the tour: one shopper's purchase, the other endings, the staff's corner."""

from pathlib import Path

from kiosk.cli.tour_guide import Guide
from kiosk.cli.tour_office import see_set_up, walk_office
from kiosk.domain.payment import PaymentFact, PaymentRequest
from kiosk.domain.product import Sku
from kiosk.services.demo_catalogue import read_catalogue
from kiosk.ui.main_window import Screen
from kiosk.ui.theme import Look

MOBILE = "9876543210"


def walk(guide: Guide, folder: Path) -> None:
    """Visit every screen; raises TimeoutError where one does not come.

    `folder` is a temporary one, for files that can be chosen on the screen.
    """
    catalogue = read_catalogue()
    plain = [str(item["sku"]) for item in catalogue.products if "limit_per_shopper" not in item]
    bought = plain[0]
    lasts = [str(item["sku"]) for item in catalogue.products if item["on_hand"] == 1]
    lasts = [sku for sku in lasts if _free(guide, sku) == 1]
    limited = next(
        str(item["sku"])
        for item in catalogue.products
        if "limit_per_shopper" in item and _free(guide, str(item["sku"])) > 0
    )
    _log_in(guide)
    _buy(guide, bought)
    _be_gated(guide, lasts[0])
    _cancel(guide, bought)
    _expire(guide, bought)
    _be_too_late(guide, lasts[1])
    _be_idle(guide)
    _be_asked_for_mobile(guide, limited)
    _see_it_large(guide)
    _see_it_otherwise(guide, bought)
    _speak_other_languages(guide)
    _run_the_shop(guide, folder, *catalogue.manager)
    see_set_up(guide)
    _be_out_of_service(guide)


def _on_hand(guide: Guide, sku: str) -> int:
    offer = guide.shop.catalogue.on_sale().find(Sku(sku))
    return 0 if offer is None else offer.on_hand


def _free(guide: Guide, sku: str) -> int:
    offer = guide.shop.catalogue.on_sale().find(Sku(sku))
    return 0 if offer is None else offer.free


def _request(guide: Guide) -> PaymentRequest:
    """Return the payment request on the screen, once there is one."""
    screens = guide.kiosk.screens
    guide.wait_for("the code", lambda: screens is not None and screens.payment_flow.request)
    request = None if screens is None else screens.payment_flow.request
    if request is None:
        raise TimeoutError("there is no code on the screen")
    return request


def _log_in(guide: Guide) -> None:
    guide.picture("welcome")
    _pass_by(guide)
    guide.tap("lettersKey")
    guide.type_keys("Asha Rao")
    guide.picture("welcome-letters", typed="Asha Rao")
    guide.kiosk.welcome.clear()
    guide.type_keys(MOBILE)
    guide.picture("welcome-mobile", typed=MOBILE)
    guide.tap("startButton")
    guide.wait_for_screen(Screen.PRODUCTS)
    guide.picture("products")


def _pass_by(guide: Guide) -> None:
    screens = guide.kiosk.screens
    if screens is None:
        raise TimeoutError("the screens are gone")
    screens.attract_flow.begin()
    face = screens.attract_flow.view.face
    guide.picture("attract", offer="" if face is None else face.name)
    guide.tap("attractView")
    guide.wait_for("the welcome screen", screens.attract_flow.view.isHidden)


def _start_paying(guide: Guide, sku: str) -> None:
    guide.tap_card(sku)
    guide.wait_for_screen(Screen.PAYMENT)


def _buy(guide: Guide, sku: str) -> None:
    before = _on_hand(guide, sku)
    _start_paying(guide, sku)
    guide.picture("order", sku=sku, stock_before=before)
    guide.tap("payButton")
    request = _request(guide)
    order = guide.shop.checkout.order(request.order_id)
    facts = {"order_number": order.number, "upi_uri": request.upi_uri, "stock_before": before}
    guide.picture("code", sku=sku, amount_paise=request.amount_paise, **facts)
    guide.tap("paidButton")
    guide.wait_for_screen(Screen.RESULT)
    after = _on_hand(guide, sku)
    guide.picture("paid", sku=sku, stock_after=after, **facts)
    if after != before - 1:
        raise TimeoutError(f"the stock of {sku} to fall by one, from {before}, but it is {after}")
    guide.tap("doneButton")
    guide.wait_for_screen(Screen.PRODUCTS)
    guide.picture("products-one-less", sku=sku, stock_before=before, stock_after=after)


def _be_gated(guide: Guide, sku: str) -> None:
    """Somebody at another kiosk presses Pay Now first."""
    _start_paying(guide, sku)
    other = guide.other_kiosk
    theirs = other.checkout.request_payment(other.checkout.place(sku, quantity=1).id)
    guide.tap("payButton")
    guide.wait_for("the gate", lambda: not guide.find("payButton").isEnabled())
    guide.picture("gated", sku=sku, free_at=theirs.expires_at.isoformat())
    guide.tap("cancelButton")
    guide.wait_for_screen(Screen.PRODUCTS)
    guide.picture("products-being-paid", sku=sku)
    other.checkout.cancel(theirs.order_id)


def _cancel(guide: Guide, sku: str) -> None:
    before = _on_hand(guide, sku)
    _start_paying(guide, sku)
    guide.tap("payButton")
    _request(guide)
    guide.tap("cancelButton")
    guide.wait_for_screen(Screen.RESULT)
    guide.picture("cancelled", sku=sku, stock_before=before, stock_after=_on_hand(guide, sku))
    guide.tap("doneButton")
    guide.wait_for_screen(Screen.PRODUCTS)


def _expire(guide: Guide, sku: str) -> None:
    before = _on_hand(guide, sku)
    _start_paying(guide, sku)
    guide.tap("payButton")
    _request(guide)
    guide.clock.advance(guide.shop.settings.hold_seconds)
    guide.wait_for_screen(Screen.RESULT)
    guide.picture("expired", sku=sku, stock_before=before, stock_after=_on_hand(guide, sku))
    guide.tap("doneButton")
    guide.wait_for_screen(Screen.PRODUCTS)


def _be_too_late(guide: Guide, sku: str) -> None:
    """The last unit goes at a kiosk whose clock runs ahead: our code is over for it."""
    before = _on_hand(guide, sku)
    _start_paying(guide, sku)
    guide.tap("payButton")
    request = _request(guide)
    other = guide.other_kiosk
    guide.set_other_kiosk_ahead(2 * guide.shop.settings.hold_seconds + 60)
    theirs = other.checkout.request_payment(other.checkout.place(sku, quantity=1).id)
    fact = PaymentFact(
        request_id=theirs.id,
        gateway="simulated",
        reference="TOUR-1",
        amount_paise=theirs.amount_paise,
    )
    other.payments.record(fact)
    guide.tap("paidButton")
    guide.wait_for_screen(Screen.RESULT)
    order = guide.shop.checkout.order(request.order_id)
    guide.picture(
        "sold-out-after-payment",
        sku=sku,
        order_number=order.number,
        refund_number=order.refunds[0].number,
        stock_before=before,
        stock_after=_on_hand(guide, sku),
    )
    guide.tap("doneButton")
    guide.wait_for_screen(Screen.PRODUCTS)


def _be_idle(guide: Guide) -> None:
    screens = guide.kiosk.screens
    if screens is None:
        raise TimeoutError("the screens are gone")
    screens.idle_flow.warn_now()
    guide.picture("still-there")
    guide.tap("stayButton")
    guide.tap("searchEdit")
    guide.type_keys("lamp")
    guide.picture("search", typed="lamp")
    screens.products.reset()
    guide.tap("helpButton")
    guide.picture("help")
    guide.tap("helpDismissButton")
    guide.tap("headerActionButton")
    guide.wait_for_screen(Screen.WELCOME)


def _be_asked_for_mobile(guide: Guide, sku: str) -> None:
    guide.tap("guestButton")
    guide.wait_for_screen(Screen.PRODUCTS)
    guide.tap_card(sku)
    guide.wait_for_screen(Screen.WELCOME)
    guide.picture("mobile-needed", sku=sku)
    guide.tap("guestButton")
    guide.wait_for_screen(Screen.PRODUCTS)


def _see_it_large(guide: Guide) -> None:
    guide.tap("textSizeButton")
    guide.picture("products-large-text")
    guide.tap("textSizeButton")
    guide.tap("headerActionButton")
    guide.wait_for_screen(Screen.WELCOME)


def _see_it_otherwise(guide: Guide, sku: str) -> None:
    """Every screen of a shopper in high contrast, with low reach, and both with large text."""
    looks = {
        "high-contrast": Look(high_contrast=True),
        "low-reach": Look(low_reach=True),
        "large-text": Look(large_text=True),
        "low-reach-large-text": Look(low_reach=True, large_text=True),
    }
    for name, look in looks.items():
        guide.kiosk.theme.set_look(look)
        guide.picture(f"welcome-{name}")
        guide.tap("guestButton")
        guide.wait_for_screen(Screen.PRODUCTS)
        guide.picture(f"products-{name}")
        guide.tap("accessButton")
        guide.picture(f"panel-{name}")
        guide.tap("accessCloseButton")
        _start_paying(guide, sku)
        guide.picture(f"order-{name}")
        guide.tap("payButton")
        _request(guide)
        guide.tap("accessButton")
        guide.picture(f"code-panel-{name}")
        guide.tap("accessHelpButton")
        guide.picture(f"code-help-{name}")
        guide.tap("cancelButton")
        guide.wait_for_screen(Screen.RESULT)
        guide.picture(f"result-{name}")
        guide.tap("leaveButton")
        guide.wait_for_screen(Screen.WELCOME)


def _speak_other_languages(guide: Guide) -> None:
    languages = guide.kiosk.languages
    others = [code for code, _name in languages.choices if code != languages.current]
    for code in others:
        before = guide.kiosk.screens
        languages.choose(code)
        _wait_for_other_screens(guide, before)
        guide.picture(f"welcome-{code}")
        guide.tap("guestButton")
        guide.wait_for_screen(Screen.PRODUCTS)
        guide.picture(f"products-{code}")
        rebuilt = guide.kiosk.screens
        guide.tap("headerActionButton")
        _wait_for_other_screens(guide, rebuilt)
        guide.wait_for_screen(Screen.WELCOME)


def _wait_for_other_screens(guide: Guide, before: object) -> None:
    guide.wait_for("the language", lambda: guide.kiosk.screens is not before)


def _run_the_shop(guide: Guide, folder: Path, name: str, pin: str) -> None:
    guide.tap("staffButton")
    guide.wait_for_screen(Screen.STAFF_LOGIN)
    guide.type_keys(pin[:2])
    guide.picture("staff-login", operator=name)
    guide.type_keys(pin[2:])
    guide.tap("signInButton")
    guide.wait_for_screen(Screen.OFFICE)
    guide.picture("office-live")
    before = guide.find("pauseButton").accessibleName()
    guide.tap("pauseButton")
    guide.wait_for("the pause", lambda: guide.find("pauseButton").accessibleName() != before)
    guide.picture("office-live-paused")
    walk_office(guide, folder)
    guide.tap("headerActionButton")
    guide.wait_for_screen(Screen.WELCOME)
    guide.tap("guestButton")
    guide.wait_for_screen(Screen.PRODUCTS)
    guide.picture("products-paused")


def _be_out_of_service(guide: Guide) -> None:
    tr = guide.kiosk.trouble.tr
    guide.kiosk.trouble.show(
        tr("We will be right back."),
        tr("The shop's data cannot be read. Nothing is sold until it can."),
    )
    guide.wait_for_screen(Screen.OUT_OF_SERVICE)
    guide.picture("out-of-service")
    guide.kiosk.trouble.show(
        tr("One moment, please."),
        tr(
            "The shop's data cannot be reached. Nothing is sold until it can be; this"
            " kiosk goes on by itself then."
        ),
        calm=True,
    )
    guide.picture("one-moment")
