"""How long a page of the back office takes to open, with a year's orders in the database."""

import os
from statistics import median
from time import perf_counter

from tests.bench.figures import Report, at_most, spread
from tests.bench.figures_of_a_year import ORDERS, PRODUCTS, SALES, make_year
from tests.bench.places import fresh_folder, load

ROUNDS = 6
MOST_MS = 100


def measure() -> Report:
    """Open every page of a manager several times; each sign-in makes them all anew.

    The day was closed before, as a shop does that has sold for a year. The time is from the tap in
    the navigation until the page has its rows and is painted. The first opening of each page
    imports its module, too, and is told apart.
    """
    report: Report = {"load_average": load()}
    report |= {"orders": ORDERS, "products": PRODUCTS, "sales": SALES}
    with fresh_folder() as folder:
        url = f"sqlite:///{folder / 'year.db'}"
        make_year(url)
        report["pages"] = _open_all(url)
    return report


def _open_all(url: str) -> Report:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # Late: whoever lists the benchmarks needs no Qt.
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    from kiosk.app import open_shop  # noqa: PLC0415
    from kiosk.domain.operator import Role  # noqa: PLC0415
    from tests.bench.office_window import OfficeWindow  # noqa: PLC0415

    app = QApplication([])
    with open_shop(url) as shop:
        asha = shop.staff.add("Asha", Role.MANAGER, "2846", by="bench")
        shop.office.day_close.close(
            since=shop.office.day_close.preview(by=asha).span.begin, by=asha
        )
        window = OfficeWindow(app, shop)
        times: dict[str, list[float]] = {}
        for _ in range(ROUNDS):
            window.sign_in(asha)
            for key in window.pages:
                begin = perf_counter()
                window.open(key)
                times.setdefault(key, []).append((perf_counter() - begin) * 1000)
        window.close()
    return {
        key: spread(some[1:])
        | {"median": at_most(median(some[1:]), MOST_MS), "first": round(some[0])}
        for key, some in times.items()
    }
