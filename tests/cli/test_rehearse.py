"""`kiosk rehearse` as a manager runs it: real processes, in a copy of a real shop."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.domain.product import Product, Sku
from kiosk.services.clock import system_clock
from kiosk.services.planning import OfferPlan
from kiosk.store.schema import metadata
from tests.conftest import ENGINES
from tests.servers import USER, database_of
from tests.shops import Clock, TestShop

pytestmark = pytest.mark.timeout(110)

BRINGS_A_UNIT_BACK = """
CREATE TRIGGER careless AFTER UPDATE OF on_hand ON product
BEGIN UPDATE product SET on_hand = on_hand + 1 WHERE sku = new.sku AND on_hand = 3; END
"""


@pytest.fixture
def rehearse(tmp_path):
    """Run the command in a temporary folder of its own; return the finished process."""
    scratch = tmp_path / "scratch"
    scratch.mkdir()

    def run(*arguments, url=None):
        named = ["--database-url", url] if url else []
        return subprocess.run(  # noqa: S603 - our own program
            [sys.executable, "-m", "kiosk", "rehearse", *named, *arguments],
            env=environment(scratch),
            capture_output=True,
            text=True,
            check=False,
        )

    yield run
    assert list(scratch.iterdir()) == [], "the copy was left behind"


def environment(scratch):
    data = str(scratch.parent / "data")
    return os.environ | {
        "TMPDIR": str(scratch),
        "KIOSK_DATA_DIR": data,
        "PYTHONPATH": str(Path.cwd()),
    }


@pytest.fixture
def planned(url):
    """A shop on the system's clock, with a sale of two products that opens tomorrow."""
    now = system_clock()
    shop = TestShop(url, Clock(now))
    units = {"CHIPS": 30, "COLA": 5}
    shop.shop.planning.add_products(
        [
            Product(sku=Sku(sku), name=sku.title(), list_price_paise=200_00, on_hand=count)
            for sku, count in units.items()
        ],
        operator="test",
    )
    shop.shop.planning.plan_sale(
        "Tomorrow's sale",
        opens_at=now + timedelta(hours=20),
        closes_at=now + timedelta(hours=21),
        offers=[OfferPlan(sku=Sku(sku), price_paise=100_00, allotment=9) for sku in units],
        operator="test",
    )
    yield shop
    shop.shop.close()


def everything_in(shop):
    """Return every row but the count of how often the shop was opened."""
    return {
        table.name: sorted(map(str, shop.sql(f"SELECT * FROM {table.name}")))  # noqa: S608
        for table in metadata.sorted_tables
        if table.name != "counter"
    }


def broken(report):
    return [check["promise"] for check in report["checks"] if not check["kept"]]


@pytest.mark.parametrize("engine", ENGINES)
def test_tomorrows_sale_is_rehearsed_in_a_copy_and_kiosks_are_killed(planned, rehearse):
    before = everything_in(planned)

    done = rehearse(
        *["--kiosks", "8", "--shoppers", "40", "--units", "15", "--crashes", "2", "--json"],
        url=planned.url,
    )

    report = json.loads(done.stdout)
    assert (done.returncode, broken(report), report["passed"]) == (0, [], True)
    assert (report["sale"], report["sku"]) == ("Tomorrow's sale", "CHIPS")
    assert (report["units_sold"], report["kiosks_killed"]) == (15, 2)
    assert sum(report["shoppers"].values()) == 40
    assert len(report["shoppers"]) == 9
    assert report["told_sold_out"] > 0
    assert report["reviews"] + report["refunds_due"] > 0
    assert report["longest_wait_seconds"] > 0
    assert "40 of 40 shoppers served" in done.stderr
    assert everything_in(planned) == before


@pytest.mark.parametrize("engine", ENGINES)
def test_scratch_databases_are_gone_afterwards(planned, rehearse, engine, request):
    few = ["--kiosks", "1", "--shoppers", "1", "--crashes", "0"]

    assert rehearse(*few, url=planned.url).returncode == 0

    if engine == "postgres":
        server = request.getfixturevalue("postgres")
        names = server.execute("SELECT datname FROM pg_database")
        assert not [name for (name,) in names if "rehearsal" in name]


def test_who_wants_less_than_there_is_leaves_the_rest(planned, rehearse):
    done = rehearse(
        *["--kiosks", "2", "--shoppers", "3", "--crashes", "0", "--sku", "COLA", "--json"],
        url=planned.url,
    )

    report = json.loads(done.stdout)
    assert broken(report) == []
    assert (report["sku"], report["units"]) == ("COLA", 5)
    assert report["units_sold"] == report["units_expected"] < 5


def test_the_demo_is_rehearsed_and_told_in_words(rehearse, tmp_path):
    done = rehearse("--demo", "--kiosks", "2", "--shoppers", "12", "--units", "4", "--crashes", "1")

    assert done.returncode == 0, done.stdout + done.stderr
    assert "4 of 4 units that had to be" in done.stdout
    assert "1 kiosks killed" in done.stdout
    assert "BROKEN" not in done.stdout
    assert not (tmp_path / "data").exists()


def test_a_shop_that_sells_a_unit_twice_is_found_out(planned, rehearse):
    planned.sql(BRINGS_A_UNIT_BACK)

    done = rehearse(
        *["--kiosks", "2", "--shoppers", "30", "--units", "6", "--crashes", "0"], url=planned.url
    )

    assert done.returncode == 1
    assert "BROKEN  the books agree with themselves" in done.stdout


def test_a_kiosk_that_breaks_down_is_named(planned, rehearse):
    planned.sql(
        "CREATE TRIGGER broken BEFORE INSERT ON payment BEGIN SELECT RAISE(ABORT, 'broken'); END"
    )

    done = rehearse("--kiosks", "2", "--shoppers", "9", "--crashes", "0", url=planned.url)

    assert done.returncode == 1
    assert "BROKEN  every shopper was served to the end" in done.stdout
    assert "kiosk R1 ended with code 1" in done.stdout
    assert "IntegrityError: broken" in done.stderr


def refusal(done):
    assert (done.returncode, done.stdout) == (1, "")
    [line] = done.stderr.splitlines()
    return line


def test_without_a_shop_it_says_so_and_makes_none(rehearse, tmp_path):
    assert "there is no shop yet" in refusal(rehearse())
    assert not (tmp_path / "data" / "shop.db").exists()


@pytest.mark.parametrize("engine", ENGINES)
def test_without_a_sale_it_says_so(url, rehearse, planned):
    planned.sql("UPDATE flash_sale SET opens_at = 1, closes_at = 2")

    assert "no sale with products is open or planned" in refusal(rehearse(url=url))


def test_a_product_that_is_not_in_the_sale_is_named(planned, rehearse):
    assert "--sku: 'TEA'" in refusal(rehearse("--sku", "TEA", url=planned.url))


def test_without_units_it_asks_how_many(planned, rehearse):
    planned.sql("UPDATE offer SET allotment = 0")

    assert "--units" in refusal(rehearse(url=planned.url))


@pytest.mark.parametrize("engine", ["postgres"])
def test_a_user_who_may_make_no_database_is_told_what_to_do(planned, rehearse, postgres):
    postgres.execute("CREATE ROLE till LOGIN")
    name = database_of(planned.url)
    postgres.execute("GRANT SELECT ON ALL TABLES IN SCHEMA public TO till", name)
    try:
        line = refusal(rehearse(url=planned.url.replace(f"{USER}@", "till@")))
    finally:
        postgres.execute("DROP OWNED BY till", name)
        postgres.execute("DROP ROLE till")

    assert "ALTER ROLE till CREATEDB" in line


@pytest.mark.parametrize("engine", ["postgres"])
def test_an_empty_database_is_no_shop(other_url, rehearse):
    assert "there is no shop in this database" in refusal(rehearse(url=other_url))


MANY = ["--kiosks", "3", "--shoppers", "3000", "--units", "100000"]


@pytest.fixture
def ctrl_c_heard() -> Iterator[None]:
    """Let child processes hear Ctrl-C, though these tests run behind something else (nohup, &)."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("ctrl_c_heard")
@pytest.mark.skipif(os.name == "nt", reason="Windows has another Ctrl-C")
def test_ctrl_c_ends_all_of_it_at_once(tmp_path):
    with subprocess.Popen(  # noqa: S603 - our own program
        [sys.executable, "-m", "kiosk", "rehearse", "--demo", *MANY],
        env=environment(tmp_path),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    ) as process:
        assert process.stderr is not None
        first = process.stderr.readline()
        os.killpg(process.pid, signal.SIGINT)  # a terminal tells the whole group
        # The kiosks hold the same pipes: that these end shows that all have.
        out, err = process.communicate()

    assert "of 3000 shoppers served" in first
    assert process.returncode == 130
    assert (out, "Traceback" in err) == ("", False)
    assert [path for path in tmp_path.iterdir() if path.name != "data"] == []
