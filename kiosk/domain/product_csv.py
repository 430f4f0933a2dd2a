"""Lists of products as files of comma-separated values: read forgivingly, written safely.

Nothing is guessed about values: what does not fit becomes a report with its line. What is guessed
is the form, which differs with the program that saved the list: the encoding, the delimiter, the
order of the columns.
"""

import codecs
import csv
import io
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from kiosk.domain import csv_text
from kiosk.domain.errors import InputError
from kiosk.domain.money import indian_groups
from kiosk.domain.problems import Problem, ProblemKind
from kiosk.domain.product_draft import NEEDED, Typed

MOST_ROWS = 100_000
MOST_BYTES = 50_000_000
COLUMNS = (*NEEDED, "description", "category", "barcode", "gst_rate", "hsn", "picture")
_DELIMITERS = ",;\t"
_MARKS = {
    codecs.BOM_UTF8: "utf-8",
    codecs.BOM_UTF16_LE: "utf-16-le",
    codecs.BOM_UTF16_BE: "utf-16-be",
}
_SEPARATOR = re.compile(r"[\s_-]+")
_SHOWN = 80
_HEAD = 65_536


@dataclass(frozen=True, slots=True, kw_only=True)
class LineProblem:
    """What cannot be taken in one line of the file, and the value as it stood there."""

    line: int
    problem: Problem
    value: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One line as it was typed: its number in the file, and its fields by column."""

    line: int
    typed: Typed


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A file taken apart: the lines that have all columns, and what is wrong with the others.

    `columns` are those that the file has and this program knows; `unknown` are its others.
    """

    encoding: str
    columns: tuple[str, ...]
    unknown: tuple[str, ...]
    rows: tuple[Row, ...]
    problems: tuple[LineProblem, ...]


def read_sheet(content: bytes) -> Sheet:
    """Take a file apart.

    Raises:
        InputError: the file as a whole cannot be taken; the fields are ``file`` or the columns.
    """
    if len(content) > MOST_BYTES:
        raise _refused("file", ProblemKind.TOO_LARGE, f"{MOST_BYTES // 1_000_000} MB")
    text, encoding = _decoded(content)
    text, above = _without_hint(text)
    delimiter = max(_DELIMITERS, key=lambda sign: _fit(text[:_HEAD], sign))
    reader = _Reader(text, delimiter, above)
    names = _header(reader)
    rows: list[Row] = []
    problems: list[LineProblem] = []
    for found in reader:
        taken = found if isinstance(found, LineProblem) else _row(*found, names)
        if isinstance(taken, LineProblem):
            problems.append(taken)
        else:
            rows.append(taken)
        if len(rows) + len(problems) > MOST_ROWS:
            raise _refused("file", ProblemKind.TOO_MANY, indian_groups(MOST_ROWS))
    return Sheet(
        encoding=encoding,
        columns=tuple(name for name in names if name in COLUMNS),
        unknown=tuple(name for name in names if name not in COLUMNS and name),
        rows=tuple(rows),
        problems=tuple(problems),
    )


def shown(value: str) -> str:
    """Return the beginning of `value`, as a report shows it."""
    return value if len(value) <= _SHOWN else f"{value[: _SHOWN - 1]}\u2026"


def write_rows(rows: Iterable[Mapping[str, str]], columns: Sequence[str]) -> Iterator[str]:
    """Yield the lines of a file with `rows`, the header first; no cell runs as a formula."""
    file = io.StringIO()
    writer = csv.writer(file)
    cells = ([csv_text.quoted(row.get(name, "")) for name in columns] for row in rows)
    for line in chain([columns], cells):
        writer.writerow(line)
        yield file.getvalue()
        file.seek(0)
        file.truncate()


def _refused(field: str, kind: ProblemKind, detail: str = "") -> InputError:
    return InputError(Problem(field=field, kind=kind, detail=detail))


def _decoded(content: bytes) -> tuple[str, str]:
    """Return the text and its encoding: as the mark says, else UTF-8, else Western European."""
    for mark, encoding in _MARKS.items():
        if content.startswith(mark):
            return _decode(content[len(mark) :], encoding), encoding
    try:
        return content.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        return _decode(content, "cp1252"), "cp1252"


def _decode(content: bytes, encoding: str) -> str:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as error:
        raise _refused("file", ProblemKind.UNREADABLE, encoding) from error


def _without_hint(text: str) -> tuple[str, int]:
    """Return `text` without the line ``sep=;`` that is Excel's own, and how many lines that was."""
    if text[:4].casefold() != "sep=":
        return text, 0
    _, _, rest = text.partition("\n")
    return rest, 1


class _Reader:
    """Yields line number and cells of each line that is not empty, or what is wrong with it."""

    def __init__(self, text: str, delimiter: str, above: int = 0) -> None:
        # Strict: a quotation mark that is never closed would swallow the lines behind it.
        self._reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
        self._above = above

    def __iter__(self) -> Iterator[tuple[int, list[str]] | LineProblem]:
        while True:
            line = self._reader.line_num + 1 + self._above
            try:
                cells = next(self._reader)
            except StopIteration:
                return
            except csv.Error as error:
                is_long = "field larger" in str(error)
                kind = ProblemKind.TOO_LONG if is_long else ProblemKind.BROKEN_QUOTES
                yield LineProblem(line=line, problem=Problem(field="line", kind=kind))
                continue
            if any(cell.strip() for cell in cells):
                yield line, cells


def _names(reader: _Reader) -> tuple[str, ...]:
    """Return the first line's cells as columns: ``List Price`` is `list_price`."""
    first = next(iter(reader), None)
    if first is None or isinstance(first, LineProblem):
        return ()
    return tuple("_".join(_SEPARATOR.split(cell.strip().casefold())) for cell in first[1])


def _fit(text: str, delimiter: str) -> int:
    """Return how many columns are known if `delimiter` is what stands between them."""
    return len(set(_names(_Reader(text, delimiter))) & set(COLUMNS))


def _header(reader: _Reader) -> tuple[str, ...]:
    names = _names(reader)
    missing = [_missing(name) for name in NEEDED if name not in names]
    twice = [
        Problem(field=name, kind=ProblemKind.REPEATED, detail=name)
        for name in COLUMNS
        if names.count(name) > 1
    ]
    if missing or twice:
        raise InputError(*missing, *twice)
    return names


def _missing(column: str, detail: str = "") -> Problem:
    return Problem(field=column, kind=ProblemKind.MISSING, detail=detail)


def _row(line: int, cells: list[str], names: Sequence[str]) -> Row | LineProblem:
    width = f"{len(cells)}/{len(names)}"
    if len(cells) < len(names):
        return LineProblem(line=line, problem=_missing(names[len(cells)] or "line", width))
    if any(cells[len(names) :]):  # empty ones are a spreadsheet's own
        extra = Problem(field="line", kind=ProblemKind.TOO_MANY, detail=width)
        return LineProblem(line=line, problem=extra, value=shown(cells[len(names)]))
    pairs = zip(names, cells, strict=False)
    typed = {name: csv_text.unquoted(cell) for name, cell in pairs if name in COLUMNS}
    for name, value in typed.items():
        if "\0" in value:
            unreadable = Problem(field=name, kind=ProblemKind.UNREADABLE)
            return LineProblem(line=line, problem=unreadable, value=shown(value))
    return Row(line=line, typed=typed)
