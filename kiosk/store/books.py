"""The books: what must hold in every shop, checked with SQL that the services do not share.

Every check reads each table once, or by an index, so that a million orders take seconds. The
statements run on SQLite and on PostgreSQL alike.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Engine, text

from kiosk.store import audit
from kiosk.store.book_rules import RULES, Check

_NAMED = 3


@dataclass(frozen=True, slots=True)
class BookFault:
    """One rule that does not hold: a short `code`, and a sentence that names the first rows."""

    code: str
    sentence: str


@contextmanager
def snapshot(engine: Engine) -> Iterator[Connection]:
    """Begin a transaction in which every statement sees the same moment, however long it takes.

    On SQLite use the reading engine. PostgreSQL shows each statement another moment unless it is
    told otherwise (postgresql.org/docs/current/transaction-iso.html), and would end a long one.
    """
    with engine.connect() as connection:
        is_postgres = connection.dialect.name == "postgresql"
        if is_postgres:
            connection.execution_options(isolation_level="REPEATABLE READ")
        with connection.begin():
            if is_postgres:
                connection.execute(text("SET LOCAL statement_timeout = '15min'"))
                connection.execute(text("SET LOCAL idle_in_transaction_session_timeout = '5min'"))
            yield connection


def find_faults(connection: Connection) -> tuple[BookFault, ...]:
    """Return every rule that does not hold, none for sound books. Only reads.

    The answer is true if all of it is read at one moment: see `snapshot`.
    """
    found = [_look(connection, check) for check in RULES]
    found += [_numbers(connection, *series) for series in _SERIES]
    found += [_chain(connection), _chain_end(connection)]
    return tuple(fault for fault in found if fault is not None)


def _look(connection: Connection, check: Check) -> BookFault | None:
    # Found first and sorted then: for the sake of the limit PostgreSQL would walk an index from
    # its beginning, and look for each of a million rows whether it is wrong.
    fence = "MATERIALIZED" if connection.dialect.name == "postgresql" else ""
    # The constants below, so nothing can be injected. More rows than are named need no reading.
    statement = (
        f"WITH wrong AS {fence} ({check.rows}) "  # noqa: S608
        f"SELECT * FROM wrong ORDER BY 1, 2 LIMIT {_NAMED + 1}"
    )
    rows = connection.execute(text(statement)).mappings().all()
    if not rows:
        return None
    return _fault(check.code, check.rule, [check.row.format(**row) for row in rows])


def _fault(code: str, rule: str, rows: Sequence[str]) -> BookFault:
    more = "; and more" if len(rows) > _NAMED else ""
    return BookFault(code, f"{rule}: {'; '.join(rows[:_NAMED])}{more}")


# Which numbers were given, longest first in each series: of one length, the last text is the
# highest number. With the code, and the rule.
_SERIES = (
    (
        "order_counter",
        "an order's number is above the counter that numbers come from",
        """
SELECT kiosk AS prefix, max(number) AS highest, coalesce(max(c.value), 0) AS counted
FROM orders LEFT JOIN counter c ON c.name = 'order:' || kiosk GROUP BY kiosk, length(number)
""",
    ),
    (
        "refund_counter",
        "a refund's number is above the counter that numbers come from",
        """
SELECT 'R' AS prefix, max(number) AS highest, coalesce(max(c.value), 0) AS counted
FROM refund LEFT JOIN counter c ON c.name = 'refund' GROUP BY length(number)
""",
    ),
)


def _numbers(connection: Connection, code: str, rule: str, highest: str) -> BookFault | None:
    rows = connection.execute(text(highest)).mappings()
    wrong = sorted(str(row["highest"]) for row in rows if _is_above(row))
    return _fault(code, rule, wrong) if wrong else None


def _is_above(row: Any) -> bool:  # noqa: ANN401 - a row of the statements above
    """Return whether a number is above its counter, or is none that a counter gives.

    An order that was made again after a restore may carry a part of its id behind its number.
    """
    digits = str(row["highest"]).removeprefix(f"{row['prefix']}-").partition("-")[0]
    return not (digits.isascii() and digits.isdigit()) or int(digits) > row["counted"]


def _chain(connection: Connection) -> BookFault | None:
    broken = audit.first_broken(connection)
    if broken is None:
        return None
    return BookFault("audit_chain", f"the audit trail was changed at or before event {broken}")


def _chain_end(connection: Connection) -> BookFault | None:
    """Compare the chain's end with its counter: a chain that was cut short is whole by itself."""
    row = connection.execute(text(_CHAIN_END)).one()
    if row.last == row.counted:
        return None
    return BookFault(
        "audit_tail",
        f"the audit trail ends at event {row.last}, but {row.counted} were written",
    )


_CHAIN_END = """
SELECT coalesce((SELECT max(seq) FROM audit_event), 0) AS last,
  coalesce((SELECT value FROM counter WHERE name = 'audit'), 0) AS counted
"""
