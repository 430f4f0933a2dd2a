"""What `kiosk doctor` looks at on the machine, apart from the database."""

import os
import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from kiosk.domain.errors import BackupError
from kiosk.domain.health import Finding, Severity
from kiosk.domain.settings import LANGUAGES
from kiosk.logs import files_in
from kiosk.paths import resource
from kiosk.services.backups import BackupService
from kiosk.translations import fault

_LITTLE_BYTES = 1_000_000_000
_FULL_BYTES = 50_000_000
_MOST_BEHIND = timedelta(minutes=2)
_OLD_BACKUP = timedelta(hours=24)
# One of each script that screens are written in; Noto Sans has Devanagari, too.
_FONTS = (
    *("NotoSans_400Regular", "NotoSans_600SemiBold", "NotoSans_700Bold"),
    *("NotoSansTamil_400Regular", "NotoSansBengali_400Regular", "NotoNaskhArabic_400Regular"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Folders:
    """Where the kiosk keeps its data, its payment journal and its automatic backups."""

    data: Path
    journal: Path
    backups: Path


def ok(key: str, seen: str) -> Finding:
    """Return the finding that something is as it should be."""
    return Finding(key, Severity.OK, seen)


def warning(key: str, seen: str, advice: str) -> Finding:
    """Return the finding that somebody should act, while sales go on."""
    return Finding(key, Severity.WARNING, seen, advice)


def stop(key: str, seen: str, advice: str) -> Finding:
    """Return the finding that nothing may be sold until somebody acted."""
    return Finding(key, Severity.STOP, seen, advice)


def disks(folders: Folders) -> Iterable[Finding]:
    """Look at the room that is left where the kiosk writes."""
    places = {"data": folders.data, "journal": folders.journal, "backups": folders.backups}
    for name, folder in places.items():
        yield _disk(f"disk.{name}", folder)


def _disk(key: str, folder: Path) -> Finding:
    # A folder that is not there yet will be made on the disk of the one above it.
    existing = next(place for place in (folder, *folder.absolute().parents) if place.exists())
    try:
        free = shutil.disk_usage(existing).free
    except OSError as error:
        return stop(
            key, f"{folder}: cannot be looked at ({error.strerror})", "check the disk it is on"
        )
    seen = f"{folder}: {free / 1e9:.1f} GB free"
    advice = "remove files that are not needed from this disk, or give the kiosk a larger one"
    if free < _FULL_BYTES:
        return stop(key, f"{folder}: only {free // 1_000_000} MB free", advice)
    return warning(key, seen, advice) if free < _LITTLE_BYTES else ok(key, seen)


def log(folder: Path, failure: str) -> Finding:
    """Look whether the log can be written; `failure` says why this process could not."""
    if not failure and folder.exists() and not os.access(folder, os.W_OK):
        failure = f"{folder} may not be written to"
    if failure:
        advice = f"make room on the disk of {folder}, or let this user write there; sales go on"
        return warning("log", f"the log cannot be written: {failure}", advice)
    return ok("log", f"{len(files_in(folder))} log files in {folder}")


def fonts() -> Finding:
    """Look whether the fonts are there without which every letter is a box."""
    missing = [name for name in _FONTS if not resource("fonts", f"{name}.ttf").is_file()]
    if missing:
        return stop(
            "fonts",
            f"the fonts are not where they belong ({resource('fonts')}): {', '.join(missing)}",
            "install the program again",
        )
    return ok("fonts", f"the fonts are in {resource('fonts')}")


def language(code: str) -> Finding:
    """Look at the language that the kiosk begins with, and at the files of all the others."""
    faults = [why for one in dict.fromkeys((code, *LANGUAGES)) if (why := fault(one))]
    if faults:
        known = code in LANGUAGES
        advice = "install the program again" if known else "correct kiosk.language in kiosk.toml"
        return warning("languages", f"{'; '.join(faults)}; English is spoken instead", advice)
    return ok("languages", f"{', '.join(LANGUAGES)} are there, {code} comes first")


def clock(now: datetime, newest_ms: int | None) -> Finding:
    """Compare the machine's clock with the newest row: a clock that was set back reopens sales."""
    if newest_ms is None:
        return ok("clock", f"it is {_text(now)}; no row to compare with")
    newest = datetime.fromtimestamp(newest_ms / 1000, UTC)
    if newest - now > _MOST_BEHIND:
        return stop(
            "clock",
            f"the machine's clock says {_text(now)}, but the shop's newest row is of"
            f" {_text(newest)}",
            "set date and time of the machine, and switch on their setting by network",
        )
    return ok("clock", f"it is {_text(now)}, after the newest row")


def newest_backup(backups: BackupService, now: datetime) -> Finding:
    """Read the newest backups, in full, until one is good."""
    advice = "make one with 'kiosk backup FILE'; an open kiosk makes one every hour by itself"
    try:
        found, made = backups.newest_good(), backups.moments()
    except BackupError as error:
        return warning("backup", str(error), advice)
    if found is None:
        count = f"none of the {len(made)} automatic backups is good" if made else "there is none"
        return warning("backup", f"{count} in {backups.folder}", advice)
    moment = made[backups.paths().index(found.path)]
    seen = f"{found.path} is whole and {_age(now - moment)} old"
    if found.faults:
        return warning("backup", f"{seen}, but its books do not agree", advice)
    if found.path != backups.paths()[0]:
        return warning("backup", f"{seen}; newer ones are not good", advice)
    return ok("backup", seen) if now - moment <= _OLD_BACKUP else warning("backup", seen, advice)


def how_to_restore(backups: BackupService) -> str:
    """Return what to do about a database that cannot be used: offer the newest good backup."""
    try:
        found = backups.newest_good()
    except BackupError:
        found = None
    if found is None:
        return (
            "put a backup back with 'kiosk restore FILE'"
            f" (there is no good automatic one in {backups.folder})"
        )
    return f"put the newest good backup back with 'kiosk restore --newest' ({found.path.name})"


def _text(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y-%m-%d %H:%M} UTC"


def _age(age: timedelta) -> str:
    hours = age / timedelta(hours=1)
    if hours < 2:
        return f"{max(0, round(hours * 60))} minutes"
    return f"{round(hours)} hours" if hours < 48 else f"{round(hours / 24)} days"
