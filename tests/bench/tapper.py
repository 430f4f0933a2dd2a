"""A kiosk that sells without a rest, and times it; ``python -m tests.bench.tapper URL SKU...``.

For each pair of lines on stdin it sells from the first to the second, then prints how many
milliseconds Buy Now and Pay Now took together, until the code could be drawn, as a JSON list.
"""

import json
import sys
import threading
import time
from collections.abc import Sequence
from itertools import count, cycle

from kiosk.app import open_shop
from kiosk.domain.payment import PaymentFact

_REST_SECONDS = 0.01


def main(url: str, skus: Sequence[str]) -> int:
    """Sell one unit of each SKU in turn, whenever it is told to."""
    numbers, turn = count(), cycle(skus)
    with open_shop(url, kiosk="K2", settings={"hold_seconds": 3600}) as shop:
        print("ready", flush=True)
        while sys.stdin.readline():
            enough = threading.Event()
            threading.Thread(target=_wait_for_line, args=(enough,), daemon=True).start()
            samples = []
            while not enough.is_set():
                begin = time.perf_counter()
                order = shop.checkout.place(next(turn), quantity=1)
                request = shop.checkout.request_payment(order.id)
                samples.append((time.perf_counter() - begin) * 1000)
                shop.payments.record(
                    PaymentFact(
                        request_id=request.id,
                        gateway=request.gateway,
                        reference=f"TAP-{next(numbers)}",
                        amount_paise=request.amount_paise,
                    )
                )
                time.sleep(_REST_SECONDS)
            print(json.dumps(samples), flush=True)
    return 0


def _wait_for_line(enough: threading.Event) -> None:
    sys.stdin.readline()
    enough.set()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
