"""Text made ready for searching and sorting, inside the database.

On SQLite it is the program's own `domain.text.fold`, which `store.engine` teaches to every
connection, so that the back office finds what shoppers find: case and accents do not count, in any
script. PostgreSQL lowers letters by the rules of the database's locale
(postgresql.org/docs/current/locale.html): with a UTF-8 one all letters, with "C" those of ASCII
alone; accents count there.
"""

from sqlalchemy import Text
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement


class folded(FunctionElement[str]):  # noqa: N801 - an SQL function, spelt like one
    """One text, folded."""

    name = "fold"
    type = Text()
    inherit_cache = True


@compiles(folded)
def _as_fold(element: folded, compiler: SQLCompiler, **options: object) -> str:
    return f"fold({compiler.process(element.clauses, **options)})"


@compiles(folded, "postgresql")
def _as_lower(element: folded, compiler: SQLCompiler, **options: object) -> str:
    return f"lower({compiler.process(element.clauses, **options)})"
