"""Starts the packaged kiosk, and says what is not as it must be."""

import hashlib
import json
import os
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import dev
import parts

MOST_BYTES = 150_000_000
SIZE = "1920x1080"


def find_faults(checkout: dev.Checkout, folder: Path) -> list[str]:
    """Return a sentence for each fault of the packaged program; prints what it measured."""
    faults = [*check_resources(checkout.root, folder), *check_size(folder)]
    with tempfile.TemporaryDirectory(prefix="kiosk-package-") as place:
        env = clean_environment(Path(place))
        faults += check_verbs(folder, env)
        faults += check_tour(checkout, folder, Path(place), env)
    if not faults:
        measure_startup(checkout)
    return faults


def program_in(folder: Path) -> str:
    """Return the path of the packaged program."""
    return str(folder / ("kiosk.exe" if os.name == "nt" else "kiosk"))


def clean_environment(home: Path) -> dict[str, str]:
    """Return an environment with a new home, no screen, and nothing of Python's or of a kiosk's."""
    theirs = ("KIOSK_", "PYTHON", "QT", "XDG_", "VIRTUAL_ENV", "LD_LIBRARY_PATH")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(theirs)}
    return kept | {"HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}


def check_resources(root: Path, folder: Path) -> Iterator[str]:
    """Compare every resource and every migration with the one in the folder."""
    for source, place in [*parts.resources(root), *parts.migrations(root)]:
        copies = [*folder.glob(f"*/{place}/{Path(source).name}")]
        if not copies:
            yield f"{place}/{Path(source).name} is not in the folder"
        elif _digest(copies[0]) != _digest(Path(source)):
            yield f"{copies[0]} differs from {source}"


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def check_size(folder: Path) -> Iterator[str]:
    """Add up the files."""
    files = [path for path in folder.rglob("*") if path.is_file() and not path.is_symlink()]
    size = sum(path.stat().st_size for path in files)
    dev.say(f"{folder}: {size / 1e6:.1f} MB in {len(files)} files, at most {MOST_BYTES / 1e6:.0f}")
    if size > MOST_BYTES:
        yield f"the folder has {size / 1e6:.1f} MB, {MOST_BYTES / 1e6:.0f} are allowed"


def check_verbs(folder: Path, env: Mapping[str, str]) -> Iterator[str]:
    """Let the packaged program say its version, make its demo shop, and look at that."""
    for arguments in (["--version"], ["--demo", "--measure-startup"], ["doctor", "--demo"]):
        code, text = _run([program_in(folder), *arguments], env)
        if code != 0:
            yield f"kiosk {' '.join(arguments)}: exit code {code}\n{text}"
    # No server is there; the driver says so, if it is there.
    nowhere = "postgresql+psycopg://127.0.0.1:1/shop"
    _code, text = _run([program_in(folder), "doctor", "--database-url", nowhere], env)
    if "connection failed" not in text:
        yield f"the driver of PostgreSQL cannot be used\n{text}"


def check_tour(
    checkout: dev.Checkout, folder: Path, place: Path, env: Mapping[str, str]
) -> Iterator[str]:
    """Compare the tour of the packaged program with that of the unpackaged one."""
    tours = {
        place / "packaged": program_in(folder),
        place / "unpackaged": checkout.program("kiosk"),
    }
    for out, program in tours.items():
        code, text = _run([program, "tour", "--out", str(out), "--size", SIZE], env)
        dev.say(f"{out.name}: {text.strip()}")
        if code != 0:
            yield f"{program} tour: exit code {code}"
            return
    comparer = str(checkout.root / "build" / "compare_tours.py")
    code, text = _run([checkout.program("python"), comparer, *map(str, tours)], env)
    if code != 0:
        yield f"the tours differ:\n{text}"


def measure_startup(checkout: dev.Checkout) -> None:
    """Print how long the first paint takes, packaged and not; no fault, as it is a time."""
    command = [checkout.program("python"), "-m", "tests.bench", "packaged"]
    with tempfile.TemporaryFile() as output:
        code = dev.call(command, cwd=checkout.root, output=output)
        output.seek(0)
        text = output.read().decode()
    if code != 0:
        dev.say(f"the first paint could not be measured:\n{text}")
        return
    found = json.loads(text[text.index("{") :])["packaged"]
    dev.say(f"first paint: {json.dumps(found)}")


def _run(command: Sequence[str], env: Mapping[str, str]) -> tuple[int, str]:
    with tempfile.TemporaryFile() as output:
        code = dev.call(command, env=env, output=output)
        output.seek(0)
        return code, output.read().decode(errors="replace")
