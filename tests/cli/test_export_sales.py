"""`kiosk export-sales` as a person runs it."""

import csv
import io
import json
from datetime import timedelta
from pathlib import Path

import pytest

from tests.shops import TestShop, database_url


@pytest.fixture
def folder(tmp_path, clock) -> Path:
    """The data folder of a shop that sold one unit on 8 November, and two on the 9th."""
    home = Path(tmp_path, "data")
    home.mkdir()
    shop = TestShop(database_url(home), clock)
    shop.stock(CHIPS=5)
    shop.sql("UPDATE flash_sale SET closes_at = closes_at + 86400000000")
    shop.buy("CHIPS")
    clock.now += timedelta(days=1)
    shop.buy("CHIPS", 2)
    shop.shop.close()
    return home


def rows(text):
    return list(csv.DictReader(io.StringIO(text)))


def test_all_lines_are_written_to_the_screen(program, folder):
    done = program("export-sales", "--data-dir", folder)

    assert (done.returncode, done.stderr) == (0, "")
    assert [row["units"] for row in rows(done.stdout)] == ["1", "2"]


def test_days_are_those_of_the_shop_and_both_count(program, folder):
    def units(*flags):
        done = program("export-sales", "--data-dir", folder, *flags)
        assert done.returncode == 0, done.stderr
        return [row["units"] for row in rows(done.stdout)]

    assert units("--from", "2026-11-09") == ["2"]
    assert units("--to", "2026-11-08") == ["1"]
    assert units("--from", "2026-11-08", "--to", "2026-11-09") == ["1", "2"]
    assert units("--from", "2026-11-10") == []


def test_a_file_appears_and_one_that_is_there_stays(program, folder, tmp_path):
    out = tmp_path / "sold.csv"
    done = program("export-sales", "--data-dir", folder, "--out", out)

    assert (done.returncode, done.stdout) == (0, f"exported 2 lines to {out}\n")
    content = out.read_bytes()
    assert content.startswith(b"\xef\xbb\xbfpaid_at,")

    again = program("export-sales", "--data-dir", folder, "--out", out)
    assert (again.returncode, again.stdout) == (1, "")
    assert again.stderr == "kiosk: file: taken (sold.csv)\n"
    assert out.read_bytes() == content


def test_figures_come_as_json(program, folder):
    done = program("export-sales", "--data-dir", folder, "--json", "--from", "2026-11-09")

    report = json.loads(done.stdout)
    assert report["total"] == {
        "units": 2,
        "orders": 1,
        "taken_paise": 200_00,
        "saved_paise": 200_00,
    }
    assert [one["day"] for one in report["by_day"]] == ["2026-11-09"]
    assert report["span"]["begin"] == "2026-11-08T18:30:00+00:00"


@pytest.mark.parametrize("text", ["2026-02-30", "8.11.2026", "tomorrow", "२०२६-११-०८", ""])
def test_what_is_no_date_is_misuse(program, folder, text):
    done = program("export-sales", "--data-dir", folder, "--from", text)

    assert (done.returncode, done.stdout) == (2, "")
    assert "is not a date such as 2026-11-08" in done.stderr


def test_days_that_end_before_they_begin_are_told(program, folder):
    done = program(
        "export-sales", "--data-dir", folder, "--from", "2026-11-09", "--to", "2026-11-08"
    )

    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == "kiosk: to: too small (from 2026-11-09)\n"


def test_no_shop_is_made_where_none_is(program, tmp_path):
    done = program("export-sales", "--data-dir", tmp_path / "nothing")

    assert done.returncode == 1
    assert done.stderr.startswith("kiosk: ")
    assert not (tmp_path / "nothing" / "shop.db").exists()
