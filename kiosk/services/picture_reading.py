"""Pictures from disk: checked before they are decoded, scaled, and freed of all they tell.

Only the pixels survive. A photograph's place, time and camera are not kept.
"""

import io
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from kiosk.domain.errors import InputError
from kiosk.domain.picture import Picture, named
from kiosk.domain.problems import Problem, ProblemKind

if TYPE_CHECKING:
    from PIL.Image import Image

# The largest tile is 480 x 400 points, on screens of up to two pixels for each.
LARGEST = (960, 800)
MOST_BYTES = 20_000_000
MOST_PIXELS = 40_000_000
LONGEST_SIDE = 12_000
_KINDS = ("PNG", "JPEG", "WEBP", "GIF")
_FLAT_COLORS = 4096
_GROUND = "white"  # as on the product cards


def check_picture(path: Path) -> None:
    """Check that `path` can be taken for a picture; reads its header only.

    Raises:
        InputError: it cannot; says why.
    """
    with _file(path) as file:
        _opened(file)


def read_picture(path: Path) -> Picture:
    """Return the picture of `path` as the shop keeps it: upright, at most 960 x 800 pixels.

    A drawing in few colours becomes a PNG, any other picture a JPEG. Of a moving picture the
    first frame is taken. `path` must lead to a plain file: links, devices and folders are not
    followed.

    Raises:
        InputError: it is no such picture; says why.
    """
    with _file(path) as file:
        picture = _opened(file)
        try:
            plain = _plain(picture)
        except Exception as error:  # decoders raise anything on a broken file
            raise _problem(ProblemKind.NOT_A_PICTURE) from error
    return _encoded(plain)


@contextmanager
def _file(path: Path) -> Iterator[BinaryIO]:
    """Open a plain file; wait for no pipe or device, follow no link."""
    wanted = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
    try:
        if path.is_symlink():  # where there is no O_NOFOLLOW
            raise _problem(ProblemKind.NOT_A_FILE)
        handle = os.open(path, wanted | getattr(os, "O_BINARY", 0))
    except FileNotFoundError as error:
        raise _problem(ProblemKind.NO_SUCH_FILE) from error
    except (OSError, ValueError) as error:
        raise _problem(ProblemKind.NOT_A_FILE) from error
    found = os.fstat(handle)
    if not stat.S_ISREG(found.st_mode):
        os.close(handle)
        raise _problem(ProblemKind.NOT_A_FILE)
    with os.fdopen(handle, "rb") as file:
        if found.st_size > MOST_BYTES:
            raise _problem(ProblemKind.TOO_LARGE, f"{MOST_BYTES // 1_000_000} MB")
        yield file


def _opened(file: BinaryIO) -> "Image":
    """Return the picture, of which nothing but the header has been read yet."""
    # Late: Pillow is needed by managers only.
    from PIL import Image  # noqa: PLC0415

    Image.MAX_IMAGE_PIXELS = None  # the limits below are ours, and stricter
    try:
        picture = Image.open(file, formats=_KINDS)
    except Exception as error:  # decoders raise anything on a broken file
        raise _problem(ProblemKind.NOT_A_PICTURE) from error
    width, height = picture.size
    if max(width, height) > LONGEST_SIDE or width * height > MOST_PIXELS:
        raise _problem(ProblemKind.TOO_LARGE, f"{width} x {height}")
    return picture


def _plain(picture: "Image") -> "Image":
    """Return the pixels alone: upright, scaled, opaque."""
    from PIL import Image, ImageOps  # noqa: PLC0415 - see _opened

    picture.draft("RGB", LARGEST)  # a phone's JPEG is decoded at a fraction of its size
    upright = ImageOps.exif_transpose(picture)
    if upright.mode.startswith("I"):  # 16 bits of grey, which the conversion would cut off
        upright = upright.point(lambda value: value / 256).convert("L")
    layered = upright.convert("RGBA")
    layered.thumbnail(LARGEST, Image.Resampling.LANCZOS)
    plain = Image.new("RGB", layered.size, _GROUND)
    plain.paste(layered, mask=layered)
    return plain


def _encoded(plain: "Image") -> Picture:
    file = io.BytesIO()
    if plain.getcolors(_FLAT_COLORS) is not None:
        plain.save(file, "PNG", optimize=True)
        return named(file.getvalue(), "png")
    plain.save(file, "JPEG", quality=88, progressive=True)
    return named(file.getvalue(), "jpg")


def _problem(kind: ProblemKind, detail: str = "") -> InputError:
    return InputError(Problem(field="picture", kind=kind, detail=detail))
