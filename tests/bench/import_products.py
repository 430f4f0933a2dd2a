"""A list of 10,000 products is taken while another kiosk sells; then they are looked through."""

import csv
import json
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from kiosk.app import open_shop
from kiosk.domain.operator import CONSOLE
from kiosk.domain.product_import import RowEffect
from kiosk.domain.product_list import ProductFilter, ProductOrder, ProductQuery
from kiosk.services.shop import Shop
from tests.bench.figures import Report, at_most, percentile, spread
from tests.bench.places import CHECKOUT, environment, fresh_folder, load, say
from tests.bench.stalls import stock_shop

PRODUCTS = 10_000
ROUNDS = 6
_ASKED = 20
_QUERIES = {
    "first": (ProductQuery(), 0),
    "last": (ProductQuery(), PRODUCTS - 100),
    "search": (ProductQuery(search="kettle 99"), 0),
    "by_stock": (ProductQuery(order=ProductOrder.ON_HAND, descending=True), 0),
    "low": (ProductQuery(only=ProductFilter.LOW), 0),
}


def measure() -> Report:
    """Import 10,000 new products six times over, and let the other kiosk rest in between.

    The other kiosk is a process of its own on the same SQLite file, and sells all the time: what
    its shoppers wait for from Buy Now to the code is compared with and without an import, in
    turns of the same length. The lists are read, compared and taken: that is one import.
    """
    seconds: list[float] = []
    alone: list[float] = []
    meanwhile: list[float] = []
    pages: Report = {}
    with fresh_folder() as folder, open_shop(f"sqlite:///{folder / 'shop.db'}") as shop:
        skus = stock_shop(shop, 100, units=100_000)
        with _tapper(f"sqlite:///{folder / 'shop.db'}", folder, skus) as tapper:
            for turn in range(ROUNDS):
                file = _write_list(folder, turn)
                say(f"import_products: list {turn + 1}")
                begin = time.perf_counter()
                with _selling(tapper, meanwhile):
                    _take(shop, file)
                seconds.append(time.perf_counter() - begin)
                with _selling(tapper, alone):
                    time.sleep(seconds[-1])
                if turn == 0:  # the others would be more than are promised
                    pages = {name: _page_ms(shop, *asked) for name, asked in _QUERIES.items()}
    with_import, without = percentile(meanwhile, 95), percentile(alone, 95)
    return {
        "load_average": load(),
        "import_seconds": at_most(max(seconds), 10),
        "tap_to_code_p95_ratio": at_most(with_import / without, 2),
        "tap_to_code_ms": spread(meanwhile),
        "tap_to_code_ms_without_import": spread(alone),
        "page_ms_of_10000_products": pages,
    }


def _take(shop: Shop, file: Path) -> None:
    preview = shop.office.product_import.preview(file, by=CONSOLE)
    if preview.count(RowEffect.NEW) != PRODUCTS:
        raise ValueError(f"{file.name}: {preview.problems[:3]}")
    shop.office.product_import.run(preview, by=CONSOLE)


def _page_ms(shop: Shop, query: ProductQuery, first: int) -> Report:
    samples = []
    for _ in range(_ASKED):
        begin = time.perf_counter()
        shop.office.products.page(query, first=first)
        samples.append((time.perf_counter() - begin) * 1000)
    return spread(samples) | {"p95": at_most(percentile(samples, 95), 100)}


def _write_list(folder: Path, turn: int) -> Path:
    file = folder / f"list-{turn}.csv"
    with file.open("w", newline="", encoding="utf-8") as out:
        writer = csv.writer(out)
        writer.writerow(["sku", "name", "list_price", "on_hand", "category", "gst_rate", "hsn"])
        for number in range(PRODUCTS):
            name = f"Everest Kettle {turn} {number} Pro"
            shelf, price = f"Shelf {number % 12}", 199 + number % 5000
            sku = f"LIST{turn}-{number:05}"
            writer.writerow([sku, name, price, number % 50, shelf, "18", "85183000"])
    return file


@contextmanager
def _tapper(url: str, folder: Path, skus: Sequence[str]) -> Iterator["subprocess.Popen[str]"]:
    with subprocess.Popen(  # noqa: S603 - our own program
        [sys.executable, "-m", "tests.bench.tapper", url, *skus],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=environment(folder),
        cwd=CHECKOUT,
    ) as process:
        _stream(process.stdout).readline()
        yield process
        _stream(process.stdin).close()


@contextmanager
def _selling(tapper: "subprocess.Popen[str]", samples: list[float]) -> Iterator[None]:
    """Let the other kiosk sell while the block runs, and add what it measured."""
    line = _stream(tapper.stdin)
    print("begin", file=line, flush=True)
    yield
    print("end", file=line, flush=True)
    samples += json.loads(_stream(tapper.stdout).readline())


def _stream(stream: IO[str] | None) -> IO[str]:
    if stream is None:
        raise RuntimeError("the other kiosk has no line")
    return stream
