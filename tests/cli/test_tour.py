"""`kiosk tour`, once, as a person starts it; then what it left behind."""

import json
import os
import subprocess
import sys
from dataclasses import replace
from urllib.parse import parse_qs, urlsplit

import numpy as np
import pytest
import zxingcpp
from PIL import Image

from kiosk.cli.tour import Look, _as_wished
from kiosk.config import Config

SIZE = (1024, 768)


@pytest.fixture(scope="module")
def tour(tmp_path_factory):
    """The folder with the pictures, and what was printed."""
    folder = tmp_path_factory.mktemp("tour")
    environ = {name: value for name, value in os.environ.items() if not name.startswith("KIOSK_")}
    environ |= {"QT_QPA_PLATFORM": "offscreen", "HOME": str(folder / "home")}
    out = folder / "pictures" / "here"
    size = f"{SIZE[0]}x{SIZE[1]}"
    done = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-m", "kiosk", "tour", "--out", str(out), "--size", size, "--json"],
        env=environ,
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    return out, done.stdout


@pytest.fixture
def summary(tour):
    return json.loads((tour[0] / "tour.json").read_text(encoding="utf-8"))


@pytest.fixture
def stops(summary):
    """The stops by the name of their picture."""
    return {stop["file"][3:].removesuffix(".png"): stop for stop in summary["screens"]}


def test_what_is_printed_is_what_is_saved(tour, summary):
    assert json.loads(tour[1]) == summary
    assert summary["size"] == "1024x768"


def test_every_file_is_named_and_every_name_is_a_file(tour, summary):
    named = [stop["file"] for stop in summary["screens"]]

    assert len(named) == len(set(named))
    assert {file.name for file in tour[0].iterdir()} == {*named, "tour.json"}


def test_every_picture_has_the_size_that_was_asked_for(tour, summary):
    for stop in summary["screens"]:
        with Image.open(tour[0] / stop["file"]) as picture:
            assert (picture.size, stop["file"]) == (SIZE, stop["file"])


def test_no_picture_is_empty(tour, summary):
    for stop in summary["screens"]:
        with Image.open(tour[0] / stop["file"]) as picture:
            assert len(picture.convert("RGB").getcolors(1_000_000) or ()) > 20, stop["file"]


def test_every_screen_is_visited(summary):
    assert {stop["screen"] for stop in summary["screens"]} == {
        "welcome",
        "products",
        "payment",
        "result",
        "setup",
        "staff_login",
        "office",
        "out_of_service",
    }


def test_a_paid_order_takes_one_unit(stops):
    paid = stops["paid"]

    assert paid["stock_after"] == paid["stock_before"] - 1
    assert paid["order_number"].startswith("K1-")
    assert paid["upi_uri"].startswith("upi://pay?")


@pytest.mark.parametrize("name", ["cancelled", "expired"])
def test_an_order_that_was_not_paid_takes_none(stops, name):
    assert stops[name]["stock_after"] == stops[name]["stock_before"]


def test_the_code_on_the_screen_says_what_the_shop_issued(tour, stops):
    with Image.open(tour[0] / stops["code"]["file"]) as picture:
        [code] = zxingcpp.read_barcodes(np.asarray(picture.convert("L")))

    assert code.text == stops["code"]["upi_uri"] == stops["paid"]["upi_uri"]


def test_the_code_asks_for_the_price_and_names_the_order(stops):
    fields = parse_qs(urlsplit(stops["code"]["upi_uri"]).query, strict_parsing=True)

    paise = stops["code"]["amount_paise"]
    assert fields["am"] == [f"{paise // 100}.{paise % 100:02d}"]
    assert stops["code"]["order_number"] in fields["tn"][0]


def test_a_shopper_who_was_too_late_is_owed_a_refund(stops):
    late = stops["sold-out-after-payment"]

    assert late["stock_before"] == 1
    assert late["stock_after"] == 0
    assert late["refund_number"].startswith("R-")


def test_the_screens_look_as_was_wished(tmp_path):
    config = Config(data_dir=tmp_path, language="hi", large_text=True)

    plain = _as_wished(config, Look())
    assert (plain.language, plain.large_text, plain.motion) == ("hi", True, False)
    wished = _as_wished(replace(config, large_text=False), Look("ur", large_text=True))
    assert (wished.language, wished.large_text) == ("ur", True)
