"""What must hold in the books, as SQL that finds what breaks it; see `store.books`."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Check:
    """`rows` finds what breaks a rule, `row` says one of them in words."""

    code: str
    rule: str
    row: str
    rows: str


# Units a sale took, by order and product, less what the paid orders asked for.
_SOLD_LESS_PAID = """
SELECT order_id, sku, sum(moved) AS moved, sum(asked) AS asked FROM (
  SELECT order_id, sku, -change AS moved, 0 AS asked FROM stock_movement WHERE reason = 'sold'
  UNION ALL
  SELECT l.order_id, l.sku, 0, l.quantity
  FROM orders o JOIN order_line l ON l.order_id = o.id WHERE o.state = 'paid'
) AS units GROUP BY order_id, sku HAVING sum(moved) <> sum(asked)
"""
# What came less what goes back of it, and what the order is worth; a refund that failed is still
# owed. What a shopper is given back later, of what the order kept, is looked at by itself.
_ACCOUNTS = """
SELECT order_id, sum(kept) AS kept, sum(due) AS due FROM (
  SELECT order_id, amount_paise AS kept, 0 AS due FROM payment
  UNION ALL
  SELECT p.order_id, -r.amount_paise, 0 FROM refund r JOIN payment p ON p.id = r.payment_id
  WHERE r.reason <> 'requested'
  UNION ALL
  SELECT id, 0, total_paise FROM orders WHERE state = 'paid'
) AS flows GROUP BY order_id HAVING sum(kept) <> sum(due)
"""
RULES = (
    Check(
        code="stock_sum",
        rule="the units on hand are not what the stock movements come to",
        row="{sku} has {on_hand}, moved {moved}",
        rows="""
SELECT p.sku, p.on_hand, coalesce(m.moved, 0) AS moved
FROM product p LEFT JOIN (SELECT sku, sum(change) AS moved FROM stock_movement GROUP BY sku) AS m
  ON m.sku = p.sku
WHERE p.on_hand < 0 OR p.on_hand <> coalesce(m.moved, 0)
""",
    ),
    # Each movement leads from one number on hand to another. From none to what is there now, every
    # number in between is left as often as it is reached: that holds in whatever order the rows
    # are read, and two movements of one millisecond have no order.
    Check(
        code="stock_chain",
        rule="the stock movements do not follow from one another",
        row="{sku} at {on_hand} on hand",
        rows="""
SELECT sku, on_hand FROM (
  SELECT sku, on_hand_after AS on_hand, 1 AS reached FROM stock_movement
  UNION ALL SELECT sku, on_hand_after - change, -1 FROM stock_movement
  UNION ALL SELECT sku, 0, 1 FROM product
  UNION ALL SELECT sku, on_hand, -1 FROM product
) AS steps GROUP BY sku, on_hand HAVING sum(reached) <> 0
""",
    ),
    Check(
        code="units_sold",
        rule="the units that left the shelf are not those of the paid orders",
        row="order {order_id}, {sku}: {moved} left, {asked} paid",
        rows=_SOLD_LESS_PAID,
    ),
    Check(
        code="offer_sold",
        rule="the count of an offer is not what its sale's paid orders come to",
        row="{sku} in sale {sale_id}: counted {counted}, paid {paid}",
        rows="""
SELECT sale_id, sku, sum(counted) AS counted, sum(paid) AS paid FROM (
  SELECT sale_id, sku, sold AS counted, 0 AS paid FROM offer
  UNION ALL
  SELECT o.sale_id, l.sku, 0, l.quantity
  FROM orders o JOIN order_line l ON l.order_id = o.id WHERE o.state = 'paid'
) AS units GROUP BY sale_id, sku HAVING sum(counted) <> sum(paid)
""",
    ),
    Check(
        code="offer_allotment",
        rule="more of an offer is sold than was allotted",
        row="{sku} in sale {sale_id}: {sold} of {allotment}",
        rows="SELECT sale_id, sku, sold, allotment FROM offer WHERE sold > allotment OR sold < 0",
    ),
    Check(
        code="money_kept",
        rule="what was paid, less what goes back, is not what the order is worth",
        row="{number} ({state}) keeps {kept} of {due} paise",
        rows=f"""
SELECT o.number, o.state, a.kept, a.due
FROM ({_ACCOUNTS}) AS a LEFT JOIN orders o ON o.id = a.order_id
""",  # noqa: S608 - a constant
    ),
    Check(
        code="payment_order",
        rule="a payment and the code it was made for name different orders",
        row="payment {id} ({reference})",
        rows="""
SELECT p.id, p.reference FROM payment p LEFT JOIN payment_request q ON q.id = p.request_id
WHERE q.order_id IS NULL OR q.order_id <> p.order_id
""",
    ),
    Check(
        code="payment_unheard",
        rule="money came for an order that still waits for it, or was closed without it",
        row="{number} ({state})",
        rows="""
SELECT DISTINCT o.number, o.state FROM payment p JOIN orders o ON o.id = p.order_id
WHERE o.state IN ('awaiting_payment', 'cancelled', 'expired')
""",
    ),
    Check(
        code="state_without_payment",
        rule="an order stands where only money could have brought it, but none came",
        row="{number} ({state})",
        rows="""
SELECT o.number, o.state FROM orders o LEFT JOIN payment p ON p.order_id = o.id
WHERE o.state IN ('paid', 'review', 'refund_due', 'refunded') AND p.id IS NULL
""",
    ),
    Check(
        code="payment_twice",
        rule="one payment is recorded more than once",
        row="{gateway} {reference}, {times} times",
        rows="""
SELECT gateway, reference, count(*) AS times FROM payment
GROUP BY gateway, reference HAVING count(*) > 1
""",
    ),
    Check(
        code="refund_over",
        rule="more goes back than was paid",
        row="payment {id}: {owed} of {amount_paise} paise",
        rows="""
SELECT p.id, p.amount_paise, r.owed FROM payment p
JOIN (SELECT payment_id, sum(amount_paise) AS owed FROM refund GROUP BY payment_id) AS r
  ON r.payment_id = p.id
WHERE r.owed > p.amount_paise
""",
    ),
    Check(
        code="refund_requested",
        rule="money was given back for an order that is not paid, or more than it was worth",
        row="{number} ({state}): {owed} of {total_paise} paise",
        rows="""
SELECT o.number, o.state, o.total_paise, r.owed FROM (
  SELECT p.order_id, sum(r.amount_paise) AS owed
  FROM refund r JOIN payment p ON p.id = r.payment_id
  WHERE r.reason = 'requested' GROUP BY p.order_id
) AS r JOIN orders o ON o.id = r.order_id
WHERE o.state <> 'paid' OR r.owed > o.total_paise
""",
    ),
    Check(
        code="refund_done",
        rule="a refund counts as done, but not by whom, when and under which reference",
        row="{number}",
        rows="""
SELECT number, id FROM refund
WHERE state = 'done' AND (reference = '' OR done_by = '' OR done_at IS NULL)
""",
    ),
    Check(
        code="refund_finished",
        rule="all money of an order went back, but it still counts as owed",
        row="{number} ({state})",
        rows="""
SELECT o.number, o.state FROM orders o WHERE o.state IN ('review', 'refund_due') AND NOT EXISTS (
  SELECT 1 FROM payment p JOIN refund r ON r.payment_id = p.id
  WHERE p.order_id = o.id AND r.state <> 'done'
)
""",
    ),
    Check(
        code="units_back",
        rule="more units of an order came back than it had",
        row="order {order_id}, {sku}: {back} of {sold}",
        rows="""
SELECT order_id, sku, sum(back) AS back, sum(sold) AS sold FROM (
  SELECT p.order_id, l.sku, l.quantity AS back, 0 AS sold
  FROM refund_line l JOIN refund r ON r.id = l.refund_id JOIN payment p ON p.id = r.payment_id
  UNION ALL
  SELECT l.order_id, l.sku, 0, l.quantity
  FROM orders o JOIN order_line l ON l.order_id = o.id WHERE o.state = 'paid'
) AS units GROUP BY order_id, sku HAVING sum(back) > sum(sold)
""",
    ),
    Check(
        code="units_restocked",
        rule="the units that returned to the shelf are not those of the refunds",
        row="order {order_id}, {sku}: {moved} returned, {asked} refunded",
        rows="""
SELECT order_id, sku, sum(moved) AS moved, sum(asked) AS asked FROM (
  SELECT order_id, sku, change AS moved, 0 AS asked FROM stock_movement
  WHERE reason = 'returned' AND order_id IS NOT NULL
  UNION ALL
  SELECT p.order_id, l.sku, 0, l.quantity
  FROM refund_line l JOIN refund r ON r.id = l.refund_id JOIN payment p ON p.id = r.payment_id
  WHERE l.restocked = 1
) AS units GROUP BY order_id, sku HAVING sum(moved) <> sum(asked)
""",
    ),
    Check(
        code="refund_audit",
        rule="a refund has no event in the audit trail",
        row="{number}",
        rows="""
SELECT number, number AS again FROM refund
EXCEPT SELECT subject, subject FROM audit_event WHERE action = 'refund_due'
""",
    ),
    Check(
        code="live_twice",
        rule="an order has more than one live code",
        row="order {order_id}, {codes} codes",
        rows="""
SELECT order_id, count(*) AS codes FROM payment_request WHERE state = 'live'
GROUP BY order_id HAVING count(*) > 1
""",
    ),
    Check(
        code="live_over",
        rule="an order that waits for no money has a live code",
        row="{number} ({state})",
        rows="""
SELECT DISTINCT o.number, o.state FROM payment_request q JOIN orders o ON o.id = q.order_id
WHERE q.state = 'live' AND o.state <> 'awaiting_payment'
""",
    ),
    # As `domain.money.whole_rupees_paise`: a shop may round to whole rupees, half up, to no less
    # than one. Which one did when is not kept, so both the sum and the rounded sum are right.
    Check(
        code="order_total",
        rule="the total of an order is not the sum of its lines, rounded or not",
        row="{number}: {total_paise} paise, lines {lines} paise",
        rows="""
SELECT o.number, s.total AS total_paise, s.lines FROM (
  SELECT order_id, sum(total) AS total, sum(lines) AS lines FROM (
    SELECT id AS order_id, total_paise AS total, 0 AS lines FROM orders
    UNION ALL
    SELECT order_id, 0, quantity * unit_price_paise FROM order_line
  ) AS amounts GROUP BY order_id
) AS s LEFT JOIN orders o ON o.id = s.order_id
WHERE s.total <> s.lines AND NOT (
  s.lines > 0 AND s.total > 0 AND s.total % 100 = 0
  AND (s.total - s.lines BETWEEN -49 AND 50 OR s.total = 100 AND s.lines < 50)
)
""",
    ),
    # Only a code that was replaced may ask for what the order was before.
    Check(
        code="request_amount",
        rule="a code asks for another amount than its order",
        row="{number}: code {amount_paise}, order {total_paise} paise",
        rows="""
SELECT o.number, q.amount_paise, o.total_paise
FROM payment_request q JOIN orders o ON o.id = q.order_id
WHERE q.state <> 'replaced' AND q.amount_paise <> o.total_paise
""",
    ),
    Check(
        code="request_settled",
        rule="a code counts as paid, but no money came for its order",
        row="code {id} of order {order_id}",
        rows="""
SELECT q.id, q.order_id FROM payment_request q LEFT JOIN payment p ON p.order_id = q.order_id
WHERE q.state = 'settled' AND p.id IS NULL
""",
    ),
    Check(
        code="order_number",
        rule="orders share a number",
        row="{number}, {times} orders",
        rows="SELECT number, count(*) AS times FROM orders GROUP BY number HAVING count(*) > 1",
    ),
    Check(
        code="refund_number",
        rule="refunds share a number",
        row="{number}, {times} refunds",
        rows="SELECT number, count(*) AS times FROM refund GROUP BY number HAVING count(*) > 1",
    ),
)
