"""Core statements for the hot path: compiled once, run on the transaction's own cursor.

`Connection.execute` costs about 60 microseconds for each statement beyond the driver's own time;
recording one payment runs fourteen. Values and results pass through the same type conversions.
"""

from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Dialect, Executable
from sqlalchemy.engine.interfaces import DBAPICursor
from sqlalchemy.sql.compiler import SQLCompiler

from kiosk.domain.errors import StoreError
from kiosk.store.engine import explain, explained

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class _Compiled:
    """One statement in the words of one dialect, with what its values and columns need."""

    sql: str
    names: tuple[str, ...]
    fixed: Mapping[str, object]
    to_driver: Mapping[str, Any]
    columns: tuple[str, ...]
    from_driver: Mapping[str, Any]
    positional: bool


class Prepared:
    """A statement with bound parameters, all of which `values` must name."""

    def __init__(self, statement: Executable) -> None:
        self._statement = statement
        self._compiled: dict[str, _Compiled] = {}

    def all(self, connection: Connection, values: Mapping[str, object]) -> list[Row]:
        """Run the statement; return its rows by column name.

        Raises:
            StoreError: the database cannot do it just now.
            RuntimeError: no transaction has begun.
        """
        if not connection.in_transaction():
            # The cursor begins none by itself: each statement would be committed at once.
            raise RuntimeError("prepared statements run in a transaction only")
        compiled = self._compiled.get(connection.dialect.name) or self._compile(connection.dialect)
        parameters = _parameters(compiled, values)
        cursor = connection.connection.cursor()
        try:  # `explained` in other words: context managers cost more than many a statement
            cursor.execute(compiled.sql, parameters)
            found = cursor.fetchall() if compiled.columns else []
        except Exception as error:
            expected = explain(error)
            if expected is None:
                raise
            raise expected from error
        finally:
            cursor.close()
        return [_row(compiled, row) for row in found]

    def first(self, connection: Connection, values: Mapping[str, object]) -> Row | None:
        """Run the statement; return its first row, None without one."""
        rows = self.all(connection, values)
        return rows[0] if rows else None

    def scalar(self, connection: Connection, values: Mapping[str, object]) -> Any:  # noqa: ANN401
        """Run the statement; return the first column of its first row, None without one."""
        row = self.first(connection, values)
        return None if row is None else next(iter(row.values()))

    def _compile(self, dialect: Dialect) -> _Compiled:
        made = self._statement.compile(dialect=dialect)  # type: ignore[attr-defined]
        if not isinstance(made, SQLCompiler):
            raise TypeError(f"not a statement with parameters: {self._statement}")
        columns = getattr(self._statement, "exported_columns", None) or ()
        binds = {name: bind for bind, name in made.bind_names.items()}
        types = {name: bind.type.dialect_impl(dialect) for name, bind in binds.items()}
        compiled = _Compiled(
            sql=made.string,
            names=tuple(made.positiontup or binds),
            fixed={name: bind.value for name, bind in binds.items() if not bind.required},
            to_driver={
                name: convert
                for name, kind in types.items()
                if (convert := kind.bind_processor(dialect)) is not None
            },
            columns=tuple(column.key for column in columns),
            from_driver={
                column.key: convert
                for column in columns
                if (convert := column.type.dialect_impl(dialect).result_processor(dialect, None))
                is not None
            },
            positional=made.positional,
        )
        self._compiled[dialect.name] = compiled
        return compiled


@contextmanager
def savepoint(connection: Connection) -> Iterator[None]:
    """Undo what the block did, and only that, when it raises.

    Raises:
        StoreError: the database failed, and the whole transaction is lost.
    """
    with explained(), closing(connection.connection.cursor()) as cursor:
        cursor.execute("SAVEPOINT block")
        try:
            yield
        except BaseException as error:
            _roll_back(cursor, error)
            raise
        cursor.execute("RELEASE SAVEPOINT block")


def _roll_back(cursor: DBAPICursor, error: BaseException) -> None:
    """Undo the savepoint because of `error`, which is raised instead where it took it along.

    On a full disk or a failed write SQLite may roll the whole transaction back by itself
    (sqlite.org/lang_transaction.html, "Response To Errors Within A Transaction"), and PostgreSQL
    loses it with the connection. Then no savepoint is left to undo. Any other error lets the
    caller go on, so for that one the savepoint must have been undone.
    """
    try:
        cursor.execute("ROLLBACK TO SAVEPOINT block")
        cursor.execute("RELEASE SAVEPOINT block")
    except Exception as failure:
        if isinstance(error, StoreError):
            raise error from failure
        raise


def as_row(item: Any) -> Row:  # noqa: ANN401 - any of our dataclasses
    """Return the fields of a slotted dataclass by name, not copied any deeper."""
    return {name: getattr(item, name) for name in item.__slots__}


def _parameters(compiled: _Compiled, values: Mapping[str, object]) -> Any:  # noqa: ANN401
    plain = {**compiled.fixed, **values}
    for name, convert in compiled.to_driver.items():
        plain[name] = convert(plain[name])
    if compiled.positional:
        return tuple([plain[name] for name in compiled.names])
    return {name: plain[name] for name in compiled.names}


def _row(compiled: _Compiled, row: Any) -> Row:  # noqa: ANN401 - the driver's own tuple
    found = dict(zip(compiled.columns, row, strict=True))
    for key, convert in compiled.from_driver.items():
        found[key] = convert(found[key])
    return found
