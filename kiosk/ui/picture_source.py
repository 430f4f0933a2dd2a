"""Where product pictures come from: files in folders, and those that managers chose."""

import logging
import secrets
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from kiosk.domain.errors import KioskError
from kiosk.domain.picture import fits_name, is_kept_name
from kiosk.ui.picture_files import find_picture

logger = logging.getLogger(__name__)

# Returns the content of a picture that the shop keeps, or None.
ReadPicture = Callable[[str], bytes | None]


class PictureSource:
    """Finds pictures by name. Thread-safe.

    Those that the shop keeps are read from it once, and then lie as files in the first of the
    `folders`. A file that is not what its name says is read again.
    """

    def __init__(self, folders: Sequence[Path]) -> None:
        self._folders = tuple(folders)
        self._read: ReadPicture | None = None

    def read_with(self, read: ReadPicture | None) -> None:
        """Ask `read` for pictures that the shop keeps; None while it is closed."""
        self._read = read

    def may_have(self, name: str) -> bool:
        """Return whether it is worth looking for the picture. Never waits for the shop."""
        return is_kept_name(name) or find_picture(self._folders, name) is not None

    def find(self, name: str) -> Path | bytes | None:
        """Return the picture as a file, or as its content where it cannot be one; None without it.

        May wait for the disk and the database. While the shop cannot be asked there is none.
        """
        path = find_picture(self._folders, name)
        if not is_kept_name(name):
            return path
        if path is not None and _is_whole(path):
            return path
        content = self._ask(name)
        if content is None or not fits_name(name, content):
            return None
        return self._keep(name, content)

    def _ask(self, name: str) -> bytes | None:
        read = self._read
        try:
            return None if read is None else read(name)
        except KioskError as error:
            logger.warning("picture %s cannot be read: %s", name, error)
            return None

    def _keep(self, name: str, content: bytes) -> Path | bytes:
        """Write the file; as a whole or not at all, since other kiosks look for it, too."""
        if not self._folders:
            return content
        path = self._folders[0] / name
        draft = path.with_name(f".{secrets.token_hex(8)}")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            draft.write_bytes(content)
            draft.replace(path)
        except OSError as error:
            logger.warning("picture %s cannot be kept as a file: %s", name, error)
            with suppress(OSError):
                draft.unlink(missing_ok=True)
            return content
        return path


def _is_whole(path: Path) -> bool:
    try:
        return fits_name(path.name, path.read_bytes())
    except OSError:
        return False
