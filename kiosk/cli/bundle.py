"""`kiosk doctor --bundle`: one file for support, with all that helps and nobody's secrets."""

import json
import os
import platform
import shutil
import sys
from collections.abc import Callable, Iterable
from datetime import datetime
from importlib import metadata
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from kiosk import __version__
from kiosk.cli.doctor import report_as_json, report_as_text, report_of
from kiosk.config import FILE_NAME, Config, Flags, data_folder, load_config
from kiosk.domain.errors import ConfigError, KioskError
from kiosk.domain.masking import mask
from kiosk.logs import files_in

# Before compression. The logs of one kiosk are 6 MB at most.
_MOST_LOG_BYTES = 24_000_000
_MOST_FILE_BYTES = 1_500_000
_LIBRARIES = ("PySide6-Essentials", "SQLAlchemy", "alembic", "psycopg", "pysqlite3-binary")


def bundle(flags: Flags, *, file: Path | None) -> int:
    """Write the file, say what is in it, and return 0; None stands for a name with the date.

    It is there as a whole or not at all, and works where nothing else does: whatever cannot be
    read is named in it.

    Raises:
        KioskError: it cannot be written.
    """
    from kiosk.services.new_file import save_whole  # noqa: PLC0415 - start-up

    config, trouble = _load(flags)
    parts = _Parts()
    parts.add("report", lambda: _reports(config, trouble))
    parts.add("facts", lambda: {"facts.json": _as_json(_facts(config))})
    parts.add("database", lambda: {"database.json": _as_json(_database(config))})
    parts.add("settings", lambda: _settings(config))
    parts.add("logs", lambda: _logs(config.data_dir / "logs"))
    content, names = parts.packed()
    moment = datetime.now().astimezone()
    target = file or Path(f"kiosk-support-{config.name}-{moment:%Y-%m-%d-%H%M%S}.zip")
    save_whole(target, content)
    print(  # noqa: T201 - this is the command line
        f"{target.absolute()} ({len(content) / 1e6:.1f} MB) holds {', '.join(names)};"
        " no secrets, no shoppers, no database"
    )
    return 0


def _load(flags: Flags) -> tuple[Config, ConfigError | None]:
    """Return the settings, or what is known without them and why they cannot be used."""
    try:
        return load_config(flags), None
    except ConfigError as error:
        home = data_folder(flags)
        return Config(data_dir=home / "demo" if flags.demo else home), error


class _Parts:
    """The files of the bundle; everything that goes in is masked here."""

    def __init__(self) -> None:
        self._texts: dict[str, str] = {}
        self._names: list[str] = []

    def add(self, name: str, make: Callable[[], dict[str, str]]) -> None:
        """Add what `make` returns, texts by file name; or why it cannot."""
        try:
            found = make()
        except (KioskError, OSError, ValueError) as error:
            found = {f"{name}-missing.txt": f"{type(error).__name__}: {error}\n"}
        self._texts |= {file: mask(text) for file, text in found.items()}
        self._names.append(name)

    def packed(self) -> tuple[bytes, list[str]]:
        """Return the bundle, and the names of what is in it."""
        out = BytesIO()
        with ZipFile(out, "w", ZIP_DEFLATED) as archive:
            for name, text in self._texts.items():
                archive.writestr(name, text)
        return out.getvalue(), self._names


def _reports(config: Config, trouble: ConfigError | None) -> dict[str, str]:
    from kiosk.app import make_doctor  # noqa: PLC0415 - SQLAlchemy only where it is wanted

    report = make_doctor(config).examine() if trouble is None else report_of(trouble)
    return {
        "report.txt": f"{report_as_text(report)}\n",
        "report.json": f"{report_as_json(report)}\n",
    }


def _facts(config: Config) -> dict[str, object]:
    from kiosk.services.support import sqlite_version  # noqa: PLC0415 - as above

    return {
        "written_at": datetime.now().astimezone().isoformat(timespec="seconds"),
        "kiosk": config.name,
        "program": __version__,
        "packaged": hasattr(sys, "_MEIPASS"),
        "python": platform.python_version(),
        "system": platform.platform(),
        "sqlite": sqlite_version(),
        "libraries": {name: _version(name) for name in _LIBRARIES},
        "session": {name: os.environ.get(name, "") for name in ("XDG_SESSION_TYPE", "DISPLAY")},
        "screens": dict(_screens()),
        "printers": sorted(str(path) for path in Path("/dev/usb").glob("lp*")),
        "disk_free": _free(config.data_dir),
        "data_folder": sorted(_listed(config.data_dir)),
    }


def _version(library: str) -> str:
    try:
        return metadata.version(library)
    except metadata.PackageNotFoundError:
        return ""


def _screens() -> Iterable[tuple[str, str]]:
    """Yield the outputs that something is plugged into, with their best mode (Linux only)."""
    # docs.kernel.org/gpu/drm-uapi.html: one folder for each output, the preferred mode first.
    for status in sorted(Path("/sys/class/drm").glob("*/status")):
        if status.read_text(encoding="ascii").strip() == "connected":
            modes = (status.parent / "modes").read_text(encoding="ascii").split()
            yield status.parent.name, modes[0] if modes else ""


def _free(folder: Path) -> str:
    there = next(place for place in (folder, *folder.absolute().parents) if place.exists())
    return f"{shutil.disk_usage(there).free / 1e9:.1f} GB"


def _listed(folder: Path) -> Iterable[str]:
    if not folder.is_dir():
        return
    for path in folder.iterdir():
        size = f"{path.stat().st_size / 1e6:.3f} MB" if path.is_file() else "folder"
        yield f"{path.name}: {size}"


def _database(config: Config) -> dict[str, object]:
    from kiosk.services.support import database_facts  # noqa: PLC0415 - as above

    return database_facts(config.url)


def _settings(config: Config) -> dict[str, str]:
    if not config.file.exists():
        return {"settings.txt": f"there is no {config.file}\n"}
    return {FILE_NAME: config.file.read_text(encoding="utf-8-sig", errors="replace")}


def _logs(folder: Path) -> dict[str, str]:
    """Return the newest logs, each to its end; what is too much is left out."""
    texts: dict[str, str] = {}
    room = _MOST_LOG_BYTES
    for file in files_in(folder):
        try:
            content = file.read_bytes()[-_MOST_FILE_BYTES:]
        except OSError as error:  # rotated a moment ago, or another user's
            texts[f"logs/{file.name}-missing.txt"] = f"{error}\n"
            continue
        room -= len(content)
        if room >= 0:
            texts[f"logs/{file.name}"] = content.decode("utf-8", errors="replace")
    return texts or {"logs-missing.txt": f"there are no logs in {folder}\n"}


def _as_json(content: dict[str, object]) -> str:
    return f"{json.dumps(content, indent=2, ensure_ascii=False, default=str)}\n"
