"""Two tours are the same, or not."""

import json
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageFont

import compare_tours
from kiosk.paths import resource

SIZE = (960, 540)
FACTS = {"screen": "payment", "stock_before": 3}
CODE = "upi://pay?pa=a@b&tr={tr}&tn=Order%20K1-000001&am=2499.00"


def make_tour(folder, *, weight="400Regular", clock="10:15", stops=("products", "code"), **facts):
    """A tour of pictures with a page of text, and the time in a corner."""
    folder.mkdir()
    font = ImageFont.truetype(str(resource("fonts", f"NotoSans_{weight}.ttf")), 22)
    screens = []
    for number, name in enumerate(stops, 1):
        picture = Image.new("RGB", SIZE, "white")
        draw = ImageDraw.Draw(picture)
        for line in range(12):
            draw.text((20, 20 + 40 * line), "Pulse wireless earbuds, Rs 2,499", "black", font)
        draw.text((880, 500), clock, "black", font)
        picture.save(folder / f"{number:02d}-{name}.png")
        screens.append({"file": f"{number:02d}-{name}.png", **FACTS, **facts})
    (folder / "tour.json").write_text(json.dumps({"size": "960x540", "screens": screens}))
    return folder


@pytest.fixture
def first(tmp_path):
    return make_tour(tmp_path / "first", upi_uri=CODE.format(tr="0" * 32))


@pytest.fixture
def other(tmp_path):
    return tmp_path / "other"


def test_a_tour_is_like_itself(first):
    assert compare_tours.differences(first, first) == []


def test_time_and_chance_are_no_difference(first, other):
    make_tour(other, clock="10:16", upi_uri=CODE.format(tr="a" * 32))

    assert compare_tours.differences(first, other) == []


@pytest.mark.parametrize("facts", [{"stock_before": 2}, {"screen": "result"}, {"more": 1}])
def test_another_fact_is_a_difference(first, other, facts):
    make_tour(other, upi_uri=CODE.format(tr="0" * 32), **facts)

    assert len(compare_tours.differences(first, other)) == 2


def test_another_price_in_the_code_is_a_difference(first, other):
    make_tour(other, upi_uri=CODE.format(tr="0" * 32).replace("2499", "2498"))

    assert compare_tours.differences(first, other)


def test_a_stop_that_is_missing_is_named(first, other):
    """A translation that cannot be loaded is not offered, so its screens are not visited."""
    make_tour(other, stops=("code",), upi_uri=CODE.format(tr="0" * 32))

    assert compare_tours.differences(first, other) == [f"products: only in {first}"]
    assert compare_tours.differences(other, first) == [f"products: only in {first}"]


def test_another_font_is_a_difference(first, other):
    make_tour(other, weight="600SemiBold", upi_uri=CODE.format(tr="0" * 32))

    assert len(compare_tours.differences(first, other)) == 2


def test_a_picture_of_another_size_is_a_difference(first, other):
    make_tour(other, upi_uri=CODE.format(tr="0" * 32))
    Image.new("RGB", (10, 10)).save(other / "01-products.png")

    assert [line[:9] for line in compare_tours.differences(first, other)] == ["products:"]


def test_a_code_may_differ_more_than_a_page(tmp_path):
    """Three squares of a hundred are too many for a page, and not for a code."""
    white, marked = (Image.new("RGB", (1600, 160), "white") for _ in range(2))
    ImageDraw.Draw(marked).rectangle((0, 0, 47, 159), "black")  # 30 of 1,000 squares
    for folder, picture in (("first", white), ("other", marked)):
        make_tour(tmp_path / folder, stops=("products", "code", "code-help-low-reach"))
        for path in (tmp_path / folder).glob("*.png"):
            picture.save(path)

    found = compare_tours.differences(tmp_path / "first", tmp_path / "other")

    assert found == ["products: 3.0% of the picture looks different"]


def test_a_shade_that_nobody_sees_is_no_difference(tmp_path):
    Image.new("RGB", SIZE, (250, 250, 250)).save(tmp_path / "one.png")
    Image.new("RGB", SIZE, (255, 252, 250)).save(tmp_path / "other.png")
    Image.new("RGB", SIZE, (250, 250, 240)).save(tmp_path / "bluish.png")

    assert compare_tours.share_of_difference(tmp_path / "one.png", tmp_path / "other.png") == 0
    assert compare_tours.share_of_difference(tmp_path / "one.png", tmp_path / "bluish.png") == 1


def test_the_command_prints_and_returns_what_it_found(first, other, monkeypatch, capsys):
    make_tour(other, stops=("products",), upi_uri=CODE.format(tr="0" * 32))
    monkeypatch.setattr("sys.argv", ["compare_tours.py", str(first), str(other)])

    assert compare_tours.main() == 1
    assert Path(capsys.readouterr().out.split(" in ")[1].strip()) == first
