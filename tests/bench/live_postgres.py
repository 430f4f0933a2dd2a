"""How soon a window shows what another process sold, both on one PostgreSQL database."""

from kiosk.app import open_shop
from tests.bench.figures import Report, at_most, percentile, spread
from tests.bench.live import PRODUCTS, SALES, SOLD, Watch
from tests.bench.places import fresh_folder, load
from tests.bench.stalls import stock_shop
from tests.bench.window import BenchKiosk
from tests.servers import ServerUnavailableError, running_server


def measure() -> Report:
    """Watch 120 sales of another process arrive, as `live` does on SQLite; nothing sits idle.

    There the watcher asks five times a second; here PostgreSQL sends a notice of each commit.
    """
    try:
        with running_server() as server:
            return _measure(server.fresh_database())
    except ServerUnavailableError as error:
        return {"failed": str(error)}


def _measure(url: str) -> Report:
    with open_shop(url, kiosk="K9") as shop:
        skus = stock_shop(shop, PRODUCTS)
    with fresh_folder() as folder:
        bench = BenchKiosk(folder, motion=True, database_url=url)
        try:
            bench.enter()
            bench.rest(3000)
            delays = Watch(bench, url).sell((skus[:SOLD] * SALES)[:SALES])
        finally:
            bench.close()
    return {
        "load_average": load(),
        "sale_visible_ms": spread(delays) | {"p99": at_most(percentile(delays, 99), 100)},
    }
