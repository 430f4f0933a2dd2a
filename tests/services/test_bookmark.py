"""Which order's code is on the screen: found again, and never in the way of a sale."""

import os
from datetime import timedelta

import pytest

from kiosk.services.bookmark import LATELY, Bookmark, find_again

HOLD = 180


@pytest.fixture
def bookmark(tmp_path):
    made = Bookmark(tmp_path / "data", "K1")
    yield made
    made.close()


def found(bookmark, shop, kiosk="K1"):
    standing = find_again(bookmark, shop.shop.checkout, kiosk=kiosk, now=shop.clock.now)
    return None if standing is None else standing[0].id


def test_it_outlives_the_window(bookmark, tmp_path):
    bookmark.keep("0198f1a0-0000-7000-8000-000000000001")
    bookmark.close()

    again = Bookmark(tmp_path / "data", "K1")
    assert again.read() == "0198f1a0-0000-7000-8000-000000000001"
    again.forget()
    assert again.read() == ""
    again.close()


def test_it_holds_nothing_but_the_id(bookmark, tmp_path):
    bookmark.keep("0198f1a0-0000-7000-8000-000000000001")

    [file] = (tmp_path / "data").iterdir()
    assert file.read_text() == "0198f1a0-0000-7000-8000-000000000001\n"


def test_each_window_of_one_name_has_its_own(bookmark, tmp_path):
    bookmark.keep("0198f1a0-0000-7000-8000-000000000001")
    other = Bookmark(tmp_path / "data", "K1")

    assert other.read() == ""
    other.keep("0198f1a0-0000-7000-8000-000000000002")

    assert bookmark.read() == "0198f1a0-0000-7000-8000-000000000001"
    other.close()


@pytest.mark.parametrize(
    "content", [b"", b"garbage", b"\xff\x00" * 40, b"0198f1a0", b"../../etc/passwd\n", b"x" * 9000]
)
def test_garbage_is_nothing(bookmark, tmp_path, content):
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "on-screen-K1-1.txt").write_bytes(content)

    assert bookmark.read() == ""


def test_a_folder_in_its_place_stops_nobody(bookmark, tmp_path, caplog):
    (tmp_path / "data" / "on-screen-K1-1.txt").mkdir(parents=True)

    bookmark.keep("0198f1a0-0000-7000-8000-000000000001")

    assert bookmark.read() == ""
    assert "will not find the order" in caplog.text


def test_a_full_disk_stops_nobody(bookmark, monkeypatch, caplog):
    def refuse(_handle, _content):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "write", refuse)

    bookmark.keep("0198f1a0-0000-7000-8000-000000000001")

    assert "No space left" in caplog.text


def test_a_live_code_is_found_with_its_request(bookmark, shop):
    shop.stock(LAMP=5)
    request = shop.request("LAMP")
    bookmark.keep(request.order_id)

    standing = find_again(bookmark, shop.shop.checkout, kiosk="K1", now=shop.clock.now)

    assert standing is not None
    order, live = standing
    assert (order.id, live) == (request.order_id, request)


def test_what_became_of_it_is_found_for_a_while(bookmark, shop):
    shop.stock(LAMP=5)
    request = shop.request("LAMP")
    bookmark.keep(request.order_id)
    shop.shop.payments.shopper_says_paid(request.id)

    shop.clock.now += LATELY - timedelta(seconds=1)
    assert found(bookmark, shop) == request.order_id
    shop.clock.pass_seconds(1)
    assert found(bookmark, shop) is None
    assert bookmark.read() == ""


def test_a_code_that_ran_out_over_night_is_nobodys(bookmark, shop):
    shop.stock(LAMP=5)
    request = shop.request("LAMP")
    bookmark.keep(request.order_id)

    shop.clock.now = request.expires_at + LATELY

    assert found(bookmark, shop) is None


def test_an_order_without_a_code_is_not_shown(bookmark, shop):
    shop.stock(LAMP=5)
    bookmark.keep(shop.place("LAMP").id)

    assert found(bookmark, shop) is None


def test_an_order_of_another_shop_is_forgotten(bookmark, shop):
    bookmark.keep("0198f1a0-0000-7000-8000-000000000001")

    assert found(bookmark, shop) is None
    assert bookmark.read() == ""


def test_an_order_of_another_kiosk_is_not_shown_here(bookmark, shop):
    shop.stock(LAMP=5)
    bookmark.keep(shop.request("LAMP").order_id)

    assert found(bookmark, shop, kiosk="K2") is None
