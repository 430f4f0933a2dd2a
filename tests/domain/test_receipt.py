"""What is on a receipt follows from what was bought and paid."""

from kiosk.domain.receipt import ReceiptPayment
from kiosk.domain.tax import GstSum
from tests.receipts import line, receipt


def test_taxes_are_summed_by_rate_each_line_rounded_by_itself():
    one = line(unit_price_paise=1_01, gst_rate_bp=500)
    made = receipt(lines=(one, one, line(gst_rate_bp=0, unit_price_paise=7)), total_paise=2_09)

    # 1.01 x 5 / 105 = 4.81 paise, rounded 5, twice: of the sum it would be 9.62.
    assert made.taxes == (
        (0, GstSum(taxable_paise=7)),
        (500, GstSum(taxable_paise=1_92, cgst_paise=6, sgst_paise=4)),
    )
    for _rate, gst in made.taxes[1:]:
        assert gst.taxable_paise + gst.cgst_paise + gst.sgst_paise == 2_02


def test_without_a_gstin_and_on_a_bill_of_supply_there_is_no_tax():
    assert receipt(gstin="").taxes == ()
    assert receipt(title="bill_of_supply").taxes == ()


def test_the_state_is_the_beginning_of_the_gstin():
    assert receipt().state_code == "27"
    assert receipt(gstin="").state_code == ""


def test_what_the_total_is_above_the_lines_is_the_round_off():
    one = line(unit_price_paise=99_60)
    assert receipt(lines=(one,), total_paise=100_00).round_off_paise == 40
    assert receipt(lines=(one,), total_paise=99_60).round_off_paise == 0


def test_simulated_money_makes_a_demo():
    paid = ReceiptPayment(amount_paise=1, rrn="", is_simulated=True)
    assert receipt(payments=(paid,)).is_demo
    assert not receipt().is_demo
