"""The shop's pictures, shared by all its kiosks through the database."""

from datetime import timedelta
from pathlib import Path

from kiosk.domain.operator import Operator, Role
from kiosk.services import permits
from kiosk.services.clock import Clock
from kiosk.services.picture_reading import read_picture
from kiosk.store import pictures
from kiosk.store.engine import Engines

# A form that is open, or an import under way, may still make use of one.
_LEFT_OVER_AFTER = timedelta(days=1)
_AT_ONCE = 20


class PictureService:
    """Takes pictures from disk, and hands them out."""

    def __init__(self, engines: Engines, clock: Clock) -> None:
        self._engines = engines
        self._clock = clock

    def add(self, path: Path, *, by: Operator) -> str:
        """Keep the picture of `path` for a product, and return its name.

        No product has it yet; without one it is deleted after a day or more. Adding it again
        changes nothing.

        Raises:
            InputError: it cannot be taken for a picture; says why.
            NotAllowedError: only managers may.
        """
        picture = read_picture(path)
        with self._engines.writing() as connection:
            permits.check(connection, by, Role.MANAGER)
            pictures.keep(connection, picture, self._clock.at(connection))
        self.tidy()
        return picture.name

    def read(self, name: str) -> bytes | None:
        """Return the content of a picture, or None."""
        with self._engines.read.begin() as connection:
            return pictures.read(connection, name)

    def tidy(self) -> None:
        """Delete the pictures that nobody made use of, in short transactions."""
        with self._engines.read.begin() as connection:
            before = self._clock.at(connection) - _LEFT_OVER_AFTER
            names = pictures.leftovers(connection, before)
        for first in range(0, len(names), _AT_ONCE):
            with self._engines.writing() as connection:
                pictures.delete_unused(connection, names[first : first + _AT_ONCE], before)
