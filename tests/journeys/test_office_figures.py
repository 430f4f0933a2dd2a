"""The live sale, the figures and the day close, as operators and managers use them."""

import csv
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableView

from kiosk.domain.operator import CONSOLE, Role
from kiosk.ui.backoffice.charts import Chart
from kiosk.ui.main_window import Screen


@pytest.fixture
def home(tmp_path: Path, monkeypatch) -> Path:
    """Where the file picker begins."""
    folder = Path(tmp_path) / "home"
    folder.mkdir()
    monkeypatch.setenv("HOME", str(folder))
    return folder


@pytest.fixture
def visitor(shop, open_kiosk, home):
    shop.stock(LAMP=9, FAN=3)
    shop.shop.staff.add("Asha", Role.MANAGER, "2468", by="test")
    shop.shop.staff.add("Ravi", Role.OPERATOR, "1357", by="test")
    visitor = open_kiosk()
    visitor.wait_for_sale()
    return visitor


def sign_in(visitor, pin="2468", name=""):
    visitor.tap("staffButton")
    visitor.sees(Screen.STAFF_LOGIN)
    if name:
        visitor.tap(name)
    visitor.type(pin)
    visitor.tap("signInButton")
    visitor.sees(Screen.OFFICE)


def cells(visitor, name):
    table = visitor.find(name)
    assert isinstance(table, QTableView)
    model = table.model()
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def tap_row(visitor, name, row):
    table = visitor.find(name)
    place = table.visualRect(table.model().index(row, 0)).center()
    visitor.qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_the_live_view_follows_the_sale(shop, visitor):
    sign_in(visitor)
    visitor.wait(lambda: visitor.reads("soldFigureLabel") == "0")

    shop.buy("LAMP", 2)
    shop.request("FAN")

    visitor.wait(lambda: visitor.reads("soldFigureLabel") == "2")
    visitor.wait(lambda: visitor.reads("paceDetailLabel") == "codes on screens: 1")
    assert cells(visitor, "codesTable")[0][1] == "Fan"
    assert visitor.reads("takenFigureLabel") == "₹200"
    assert "This minute: 2 units" in visitor.find("minutesChart").accessibleDescription()


def test_an_operator_gives_an_offer_a_break_and_takes_it_back(shop, visitor):
    sign_in(visitor, "1357", "operator1Chip")
    visitor.wait(lambda: len(cells(visitor, "offersTable")) == 2)
    assert cells(visitor, "offersTable")[0][0] == "Fan"

    tap_row(visitor, "offersTable", 0)
    visitor.tap("sheetYesButton")
    visitor.wait(lambda: shop.offer("FAN").snoozed)
    visitor.wait(lambda: ["Fan", "3", "0", "0", "on a break"] in cells(visitor, "offersTable"))

    row = [one[0] for one in cells(visitor, "offersTable")].index("Fan")
    tap_row(visitor, "offersTable", row)
    assert visitor.find("sheetYesButton").text() == "Put it back on sale"
    visitor.tap("sheetYesButton")
    visitor.wait(lambda: not shop.offer("FAN").snoozed)


def test_a_manager_closes_the_sale_early_and_is_asked_once(shop, visitor):
    sign_in(visitor)
    visitor.tap("closeEarlyButton")
    visitor.tap("sheetNoButton")
    assert shop.shop.catalogue.on_sale().sale.closes_at > shop.clock.now

    visitor.tap("closeEarlyButton")
    visitor.tap("sheetYesButton")

    visitor.wait(lambda: shop.shop.catalogue.on_sale().sale.closes_at == shop.clock.now)
    visitor.wait(lambda: not visitor.can_tap("pauseButton"))


def test_a_snoozed_product_cannot_be_bought_and_says_so(shop, open_kiosk):
    sale_id = shop.stock(LAMP=9, FAN=3)
    shop.shop.staff.add("Asha", Role.MANAGER, "2468", by="test")
    asha = shop.shop.staff.sign_in("Asha", "2468")
    shopper = open_kiosk()
    shopper.enters()
    shop.shop.planning.snooze(sale_id, "FAN", snoozed=True, by=asha)

    shopper.wait(lambda: "Not on sale just now" in shopper.says_card("FAN"))
    shopper.tap_card("FAN")
    assert shopper.screen is Screen.PRODUCTS

    shop.shop.planning.snooze(sale_id, "FAN", snoozed=False, by=asha)
    shopper.wait(lambda: "Buy Now" in shopper.says_card("FAN"))
    shopper.tap_card("FAN")
    shopper.sees(Screen.PAYMENT)
    shop.shop.planning.snooze(sale_id, "FAN", snoozed=True, by=asha)
    shopper.tap("payButton")
    shopper.sees(Screen.RESULT)
    assert shopper.reads("resultTitleLabel") == "This one is not on sale for the moment."


def test_who_waits_for_a_unit_is_told_when_it_goes_off_sale(shop, open_kiosk):
    sale_id = shop.stock(LAMP=9, FAN=1)
    shopper = open_kiosk()
    shopper.enters()
    shopper.tap_card("FAN")
    shopper.sees(Screen.PAYMENT)
    shop.request("FAN")
    shopper.tap("payButton")
    shopper.wait(lambda: "Someone is paying" in shopper.reads("noticeLabel"))

    shop.shop.planning.snooze(sale_id, "FAN", snoozed=True, by=CONSOLE)

    shopper.sees(Screen.RESULT)
    assert shopper.reads("resultTitleLabel") == "This one is not on sale for the moment."


def test_whoever_enters_is_counted_once(shop, open_kiosk):
    shop.stock(LAMP=9)
    shopper = open_kiosk()
    shopper.enters()
    shopper.buys("LAMP")
    shopper.tap("cancelButton")

    shopper.wait(lambda: shop.sql("SELECT sessions FROM visit") == [(1,)])


def test_figures_of_today_and_of_the_sale(shop, visitor, kiosk_clock):
    shop.buy("LAMP", 2)
    sign_in(visitor)
    visitor.tap("figuresNavButton")
    visitor.wait(lambda: visitor.reads("figuresSoldFigureLabel") == "2")
    assert visitor.reads("figuresSpanLabel") == "Sun 8 Nov 2026"
    assert cells(visitor, "productsTable") == [["Lamp", "2", "1", "₹200", "₹200"]]
    chart = visitor.find("figuresTimeChart")
    assert isinstance(chart, Chart)
    assert [bar.value for bar in chart.bars if bar.value] == [200_00]
    assert [bar.label for bar in chart.bars if bar.tone == "flame"] == ["12:00"]

    visitor.tap("figuresSpan1Chip")  # yesterday
    visitor.wait(lambda: visitor.reads("figuresSoldFigureLabel") == "0")
    assert visitor.shows("figuresEmptyLabel")

    visitor.tap("figuresSpan2Chip")  # this sale
    visitor.wait(lambda: visitor.reads("figuresSpanLabel") == "Test sale")
    assert visitor.reads("figuresSoldFigureLabel") == "2"
    for place, title in enumerate(["Lamp", "Without category", "Sun 8 Nov 2026", "12:00"]):
        visitor.tap(f"figuresTable{place}Chip")
        name = ("products", "categories", "days", "hours")[place]
        assert cells(visitor, f"{name}Table")[0][0] == title


def test_days_of_ones_own_are_two_taps(shop, visitor, kiosk_clock):
    shop.buy("LAMP", 2)
    sign_in(visitor)
    visitor.tap("figuresNavButton")
    visitor.tap("figuresSpan6Chip")
    assert visitor.reads("momentTitleLabel") == "First day"
    visitor.tap("day8Button")
    visitor.tap("momentTakeButton")
    visitor.wait(lambda: visitor.reads("momentTitleLabel") == "Last day")
    visitor.tap("day2Button")
    visitor.tap("momentTakeButton")

    visitor.wait(lambda: " to " in visitor.reads("figuresSpanLabel"))
    assert visitor.reads("figuresSpanLabel") == "Wed 28 Oct 2026 to Tue 3 Nov 2026"
    assert visitor.reads("figuresSoldFigureLabel") == "0"


def test_what_was_sold_is_saved_as_csv_and_pdf_and_nothing_is_overwritten(shop, visitor, home):
    shop.buy("LAMP", 2)
    sign_in(visitor)
    visitor.tap("figuresNavButton")
    visitor.wait(lambda: visitor.reads("figuresSoldFigureLabel") == "2")
    for name, count in (("figuresCsvButton", 1), ("figuresCsvButton", 2), ("figuresPdfButton", 3)):
        visitor.tap(name)
        visitor.tap("pickerHereButton")
        visitor.wait(lambda count=count: len(list(home.glob("*.*"))) == count)
        visitor.wait(lambda: not visitor.shows("sheetCard"))

    names = sorted(file.name for file in home.iterdir())
    assert names == ["figures-2026-11-08.pdf", "sold-2026-11-08-2.csv", "sold-2026-11-08.csv"]
    with (home / "sold-2026-11-08.csv").open(encoding="utf-8-sig", newline="") as lines:
        assert [row["units"] for row in csv.DictReader(lines)] == ["2"]
    assert (home / "figures-2026-11-08.pdf").read_bytes().startswith(b"%PDF-")


def test_an_operator_sees_today_and_no_more(shop, visitor):
    sign_in(visitor, "1357", "operator1Chip")
    visitor.wait(lambda: visitor.shows("soldFigureLabel"))
    assert not visitor.shows("closeEarlyButton")
    assert not visitor.shows("dayCloseNavButton")

    visitor.tap("figuresNavButton")

    visitor.wait(lambda: visitor.reads("figuresSpanLabel") == "Sun 8 Nov 2026")
    assert not visitor.shows("figuresSpan1Chip")
    assert not visitor.shows("figuresCsvButton")


def test_a_day_is_closed_and_its_sheet_comes_back(shop, visitor, kiosk_clock, home):
    shop.buy("LAMP", 2)
    kiosk_clock.now += timedelta(minutes=5)
    sign_in(visitor)
    visitor.tap("dayCloseNavButton")
    visitor.wait(lambda: visitor.shows("sheetTable"))
    visitor.wait(lambda: ["Units sold", "2"] in cells(visitor, "sheetTable"))
    assert visitor.shows("closesEmptyLabel")
    assert visitor.reads("differenceLabel") == "The money fits what was sold."

    visitor.tap("closeDayButton")
    visitor.tap("sheetYesButton")
    visitor.wait(lambda: visitor.reads("dayCloseTitleLabel") == "Day close 1")
    visitor.wait(lambda: [row[0] for row in cells(visitor, "closesTable")] == ["1"])
    visitor.tap("sheetPdfButton")
    visitor.tap("pickerHereButton")
    visitor.wait((home / "day-close-1.pdf").exists)
    visitor.tap("sheetCsvButton")
    visitor.tap("pickerHereButton")
    visitor.wait((home / "day-close-1.csv").exists)
    assert "units,2" in (home / "day-close-1.csv").read_text(encoding="utf-8-sig")

    visitor.tap("openDayButton")
    visitor.wait(lambda: ["Units sold", "0"] in cells(visitor, "sheetTable"))
    tap_row(visitor, "closesTable", 0)
    visitor.wait(lambda: ["Units sold", "2"] in cells(visitor, "sheetTable"))


def test_whoever_closes_second_is_told_who_was_first(shop, visitor, kiosk_clock):
    shop.buy("LAMP", 2)
    kiosk_clock.now += timedelta(minutes=5)
    sign_in(visitor)
    visitor.tap("dayCloseNavButton")
    visitor.wait(lambda: visitor.shows("sheetTable"))
    visitor.wait(lambda: ["Units sold", "2"] in cells(visitor, "sheetTable"))
    meera = shop.shop.staff.add("Meera", Role.MANAGER, "4820", by="test")
    since = shop.shop.office.day_close.preview(by=meera).span.begin
    shop.shop.office.day_close.close(since=since, by=meera)

    visitor.tap("closeDayButton")
    visitor.tap("sheetYesButton")

    visitor.wait(lambda: "Meera closed the day" in visitor.reads("toastLabel"))
    assert shop.sql("SELECT count(*) FROM day_close") == [(1,)]


def test_the_keyboard_alone_reaches_every_control(shop, visitor):
    shop.buy("LAMP", 2)
    sign_in(visitor)
    for page in ("live", "figures", "dayClose"):
        visitor.tap(f"{page}NavButton")
        visitor.wait(lambda page=page: visitor.shows(f"{page}Page"))
        visitor.wait(lambda: not visitor.kiosk.office_jobs.is_busy)
        seen = set()
        for _ in range(80):
            visitor.press(Qt.Key.Key_Tab)
            focus = visitor.window.focusWidget()
            if focus is not None:
                seen.add(focus.objectName())
        wanted = {
            "live": {"offersTable", "minutesChart", "pauseButton", "leaveKioskButton"},
            "figures": {"figuresCsvButton", "figuresTimeChart", "figuresFunnelChart"},
            "dayClose": {"closeDayButton", "sheetTable", "sheetPdfButton"},
        }[page]
        assert wanted <= seen, (page, sorted(seen))
