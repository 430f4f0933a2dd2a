"""Another kiosk on the same stock, without a window; ``python -m tests.bench.seller URL SKU...``.

Asks for the payment of one unit for each SKU named (one may come often). Then, for each line on
stdin, it records one payment and prints ``{"sku":, "on_hand":, "committed_at":}``.
"""

import json
import random
import sys
import time
from collections.abc import Sequence

from sqlalchemy import event

from kiosk.app import open_shop
from kiosk.domain.payment import PaymentFact


def main(url: str, skus: Sequence[str]) -> int:
    """Sell one unit for each line, after a random wait of 0 to 300 ms.

    `committed_at` (CLOCK_MONOTONIC, the same in all processes) is when the COMMIT was about to
    be sent: what the disk takes for it counts as well.
    """
    commits: list[float] = []
    with open_shop(url, kiosk="K2", settings={"hold_seconds": 3600}) as shop:
        orders = [shop.checkout.place(sku, quantity=1) for sku in skus]
        requests = [shop.checkout.request_payment(order.id) for order in orders]
        event.listen(shop.engines.write, "commit", lambda _: commits.append(time.monotonic()))
        print("ready", flush=True)
        for sku, request, _line in zip(skus, requests, sys.stdin, strict=False):
            time.sleep(random.uniform(0, 0.3))
            shop.payments.record(
                PaymentFact(
                    request_id=request.id,
                    gateway=request.gateway,
                    reference=request.id,
                    amount_paise=request.amount_paise,
                )
            )
            committed_at = commits[-1]
            offer = next(one for one in shop.catalogue.on_sale().offers if one.sku == sku)
            sold = {"sku": sku, "on_hand": offer.on_hand, "committed_at": committed_at}
            print(json.dumps(sold), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
