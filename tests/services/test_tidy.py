"""What an open kiosk does now and then: a payment does not wait for the next start."""

import pytest

from kiosk.domain.errors import DatabaseUnavailableError
from kiosk.domain.order import OrderState


def fail(*_arguments):
    raise DatabaseUnavailableError("disk i/o error")


@pytest.mark.fault(9)
def test_money_that_the_database_refused_is_recorded_while_the_kiosk_is_open(
    shop, clock, monkeypatch
):
    shop.stock(CHIPS=5)
    request = shop.request("CHIPS")
    with monkeypatch.context() as patched:
        patched.setattr("kiosk.store.payments.insert_payment", fail)
        with pytest.raises(DatabaseUnavailableError):
            shop.pay(request)
    clock.pass_seconds(300)  # the code is over, but the money was in time

    shop.shop.tidy()

    assert shop.shop.checkout.order(request.order_id).state is OrderState.PAID
    assert shop.on_hand("CHIPS") == 4


def test_an_order_whose_code_ran_out_ends_though_the_journal_cannot_be_read(
    shop, clock, journal, caplog
):
    shop.stock(CHIPS=5)
    request = shop.request("CHIPS")
    clock.pass_seconds(300)
    journal.unlink(missing_ok=True)
    journal.mkdir()

    shop.shop.tidy()

    assert shop.shop.checkout.order(request.order_id).state is OrderState.EXPIRED
    assert "cannot be read" in caplog.text
    journal.rmdir()
