"""How moments, choices and flags are kept in columns."""

from datetime import UTC, datetime
from enum import StrEnum

from sqlalchemy import BigInteger, Dialect, Integer, Text, TypeDecorator
from sqlalchemy.types import TypeEngine
from typing_extensions import override

# STRICT knows INTEGER (up to 64 bits) but not BIGINT.
BIG = BigInteger().with_variant(Integer(), "sqlite")


class Moment(TypeDecorator[datetime]):
    """An aware UTC datetime, stored as epoch milliseconds."""

    impl = BigInteger
    cache_ok = True

    @override
    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[int]:
        return dialect.type_descriptor(BIG.dialect_impl(dialect))

    @override
    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        if value is not None and value.tzinfo is None:
            raise ValueError(f"a moment needs its time zone: {value!r}")
        return None if value is None else round(value.timestamp() * 1000)

    @override
    def process_result_value(self, value: int | None, dialect: Dialect) -> datetime | None:
        return None if value is None else datetime.fromtimestamp(value / 1000, UTC)


class Choice(TypeDecorator[StrEnum]):
    """A member of one StrEnum, stored as its value."""

    impl = Text
    cache_ok = True

    def __init__(self, kind: type[StrEnum]) -> None:
        super().__init__()
        self.kind = kind

    @override
    def process_bind_param(self, value: StrEnum | str | None, dialect: Dialect) -> str | None:
        return None if value is None else str(value)

    @override
    def process_result_value(self, value: str | None, dialect: Dialect) -> StrEnum | None:
        return None if value is None else self.kind(value)


class Flag(TypeDecorator[bool]):
    """A truth value, stored as 0 or 1."""

    impl = Integer
    cache_ok = True

    @override
    def process_bind_param(self, value: bool | None, dialect: Dialect) -> int | None:
        return None if value is None else int(value)

    @override
    def process_result_value(self, value: int | None, dialect: Dialect) -> bool | None:
        return None if value is None else bool(value)
