"""What was sold, line by line, for spreadsheets."""

import csv
from datetime import timedelta

import pytest

from kiosk.domain.errors import CancelledError, InputError, NotAllowedError
from kiosk.domain.operator import CONSOLE, Role
from kiosk.domain.problems import ProblemKind
from kiosk.domain.report_csv import SOLD_COLUMNS
from kiosk.domain.spans import Span
from kiosk.services import sales_export
from kiosk.services.sales_export import nobody_asks
from tests.shops import NOON

ALL = Span(NOON - timedelta(days=1), NOON + timedelta(days=1))


@pytest.fixture
def export(shop, tmp_path):
    """Export, and return the rows of the file."""

    def export(span=ALL, progress=nobody_asks):
        file = tmp_path / "sold.csv"
        count = shop.shop.office.sales_export.write(
            file, span, by=CONSOLE, progress=progress, overwrite=True
        )
        with file.open(encoding="utf-8-sig", newline="") as lines:
            rows = list(csv.DictReader(lines))
        assert len(rows) == count
        return rows

    return export


def test_every_line_of_a_paid_order_is_there_once(shop, export, clock):
    shop.stock(CHIPS=20, TEA=20)
    shop.sql("UPDATE product SET gst_rate_bp = 1800, hsn = '2106', category = 'Snacks'")
    shop.buy("CHIPS", 2)
    twice = shop.request("TEA")
    shop.pay(twice)
    shop.pay(twice)
    shop.pay(shop.request("TEA"), amount_paise=1)
    shop.shop.checkout.cancel(shop.request("TEA").order_id)

    rows = export()

    assert tuple(rows[0]) == SOLD_COLUMNS
    assert sorted((row["sku"], row["units"], row["total"]) for row in rows) == [
        ("CHIPS", "2", "200.00"),
        ("TEA", "1", "100.00"),
    ]
    chips = next(row for row in rows if row["sku"] == "CHIPS")
    assert chips | {"order": "", "reference": ""} == {
        "paid_at": "2026-11-08 12:00:00+05:30",
        "order": "",
        "kiosk": "K1",
        "flash_sale": "Test sale",
        "sku": "CHIPS",
        "name": "Chips",
        "category": "Snacks",
        "hsn": "2106",
        "units": "2",
        "unit_price": "100.00",
        "list_price": "200.00",
        "total": "200.00",
        "discount": "200.00",
        "gst_rate": "18",
        "taxable": "169.49",
        "cgst": "15.26",
        "sgst": "15.25",
        "round_off": "0.00",
        "gateway": "simulated",
        "reference": "",
        "rrn": "",
    }


def test_pages_join_without_a_gap(shop, export, clock, monkeypatch):
    monkeypatch.setattr(sales_export, "_PAGE", 2)
    shop.stock(CHIPS=20)
    for units in (1, 2, 3, 1, 2):
        clock.pass_seconds(1)
        shop.buy("CHIPS", units)
    told = []

    rows = export(progress=lambda done, total: told.append((done, total)))

    assert [row["units"] for row in rows] == ["1", "2", "3", "1", "2"]
    assert told[0] == (2, 5)
    assert told[-1] == (5, 5)


def test_a_span_ends_where_it_ends(shop, export, clock):
    shop.stock(CHIPS=20)
    shop.buy("CHIPS", 1)
    clock.now += timedelta(milliseconds=1)
    shop.buy("CHIPS", 2)
    clock.now += timedelta(milliseconds=1)
    shop.buy("CHIPS", 3)

    rows = export(Span(NOON + timedelta(milliseconds=1), NOON + timedelta(milliseconds=2)))

    assert [row["units"] for row in rows] == ["2"]


@pytest.mark.fault(29)
def test_a_name_that_is_a_formula_is_neutralised(shop, export):
    shop.stock(CHIPS=20)
    shop.sql("UPDATE product SET name = '=HYPERLINK(\"http://x\")', category = '@SUM(A1)'")
    shop.buy("CHIPS")

    [row] = export()

    assert row["name"] == '\'=HYPERLINK("http://x")'
    assert row["category"] == "'@SUM(A1)"


def test_whoever_cancels_has_no_file(shop, tmp_path):
    shop.stock(CHIPS=20)
    shop.buy("CHIPS")

    def cancel(_done, _total):
        raise CancelledError("enough")

    with pytest.raises(CancelledError):
        shop.shop.office.sales_export.write(tmp_path / "out.csv", ALL, by=CONSOLE, progress=cancel)
    assert [one for one in tmp_path.iterdir() if "out" in one.name] == []


def test_a_file_that_is_there_stays(shop, tmp_path):
    file = tmp_path / "out.csv"
    file.write_text("precious")

    with pytest.raises(InputError) as told:
        shop.shop.office.sales_export.write(file, ALL, by=CONSOLE, progress=nobody_asks)

    assert told.value.problems[0].kind is ProblemKind.TAKEN
    assert file.read_text() == "precious"


def test_a_folder_that_is_not_there_is_told(shop, tmp_path):
    with pytest.raises(InputError) as told:
        shop.shop.office.sales_export.write(
            tmp_path / "no" / "out.csv", ALL, by=CONSOLE, progress=nobody_asks
        )

    assert (told.value.problems[0].field, told.value.problems[0].kind) == (
        "file",
        ProblemKind.UNREADABLE,
    )


def test_only_managers_export_and_it_is_on_record(shop, export):
    ravi = shop.shop.staff.add("Ravi", Role.OPERATOR, "5931", by="test")

    with pytest.raises(NotAllowedError):
        list(shop.shop.office.sales_export.lines(ALL, by=ravi, progress=nobody_asks))
    export()
    [row] = shop.sql("SELECT subject, detail FROM audit_event WHERE action = 'sales_exported'")
    assert tuple(row) == ("sold.csv", "0 lines")
