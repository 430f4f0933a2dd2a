"""Files for people that are there as a whole, or not at all."""

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from kiosk.domain.errors import InputError
from kiosk.domain.problems import Problem, ProblemKind
from kiosk.domain.text import file_name


@contextmanager
def appearing(file: Path, *, overwrite: bool = False) -> Iterator[IO[str]]:
    """Open a text file that is there once the block ends, and not at all when it raises.

    Raises:
        InputError: it cannot be written, or is there and must not be overwritten.
    """
    # The mark at its beginning tells spreadsheets that it is UTF-8.
    with (
        _draft_of(file, overwrite=overwrite) as draft,
        draft.open("x", encoding="utf-8-sig", newline="") as out,
    ):
        yield out
        _sync(out)


def save_whole(file: Path, content: bytes, *, overwrite: bool = False) -> None:
    """Write a file that is there as a whole, or not at all.

    Raises:
        InputError: it cannot be written, or is there and must not be overwritten.
    """
    with _draft_of(file, overwrite=overwrite) as draft, draft.open("xb") as out:
        out.write(content)
        _sync(out)


@contextmanager
def _draft_of(file: Path, *, overwrite: bool) -> Iterator[Path]:
    """Give a name beside `file`; what stands there when the block ends takes its place."""
    if not overwrite and file.exists():
        raise _unwritable(ProblemKind.TAKEN, file_name(file.name))
    # Not made of its own name, which may be as long as a name can be.
    draft = file.with_name(f".{secrets.token_hex(12)}.part")
    try:
        yield draft
        draft.replace(file)
    except OSError as error:
        raise _unwritable(ProblemKind.UNREADABLE, error.strerror or "") from error
    finally:
        _remove(draft)


def _sync(out: IO[str] | IO[bytes]) -> None:
    out.flush()
    os.fsync(out.fileno())


def _remove(draft: Path) -> None:
    try:
        draft.unlink(missing_ok=True)
    except OSError:  # its folder is none: it was never there
        return


def _unwritable(kind: ProblemKind, detail: str) -> InputError:
    return InputError(Problem(field="file", kind=kind, detail=detail))
