"""What goes into the packaged program, and what stays out; `kiosk.spec` asks here."""

import ast
import re
from collections.abc import Callable, Collection, Iterable, Iterator
from pathlib import Path, PurePosixPath

# As PyInstaller's lists have it: place in the folder, where it comes from, "BINARY" or the like
# (pyinstaller.org/en/stable/spec-files.html#the-toc-and-tree-classes).
Entry = tuple[str, str, str]

# Qt's plugins that a kiosk uses, by folder; all others stay out, and with them whatever only they
# need. There is no `platformthemes` (gtk), no `imageformats` but SVG (photographs are Pillow's
# business) and no OpenGL: every widget is drawn by the processor.
PLUGINS = {
    "iconengines": {"qsvgicon"},
    "imageformats": {"qsvg"},
    # What people type with a compose key, and ibus for scripts that need it.
    "platforminputcontexts": {
        "composeplatforminputcontextplugin",
        "ibusplatforminputcontextplugin",
    },
    "platforms": {"qcocoa", "qoffscreen", "qwayland", "qwindows", "qxcb"},
    "styles": {"qmacstyle", "qmodernwindowsstyle"},
    # The frame around a window that is not full screen, and how cage talks to its one client.
    "wayland-decoration-client": {"bradient"},
    "wayland-shell-integration": {"xdg-shell"},
}
# Libraries that every Linux with a screen has, and must have in the version of its graphics drivers
# (github.com/AppImageCommunity/pkg2appimage/blob/master/excludelist).
SYSTEMS_OWN = ("libgcc_s.so.1", "libstdc++.so.6")
# Modules that somebody's code names and the kiosk never reaches.
EXCLUDED = (
    "IPython",
    "PIL.AvifImagePlugin",
    "PIL.ImageCms",
    "PIL.ImageFont",
    "PIL.ImageQt",
    "PIL.ImageTk",
    "PIL._avif",
    "PIL._imagingcms",
    "PIL._imagingft",
    "PIL._imagingtk",
    "PySide6.QtNetwork",
    "PySide6.QtQml",
    "PySide6.QtQuick",
    # A megabyte of Chinese, Japanese and Korean encodings from before Unicode.
    "_codecs_cn",
    "_codecs_hk",
    "_codecs_iso2022",
    "_codecs_jp",
    "_codecs_kr",
    "_codecs_tw",
    "_pytest",
    "alembic.testing",
    "hypothesis",
    "lib2to3",
    "mypy",
    "numpy",
    "pip",
    "pydoc_data",
    "pytest",
    "setuptools",
    "sqlalchemy.dialects.mssql",
    "sqlalchemy.dialects.mysql",
    "sqlalchemy.dialects.oracle",
    "sqlalchemy.testing",
    "tkinter",
    "unittest.mock",
)
# What PyInstaller runs before the program. These cost a tenth of a first paint, for programs that
# look at source code, list modules or start processes; `at_start.py` runs the last of them
# where it is needed.
LEFT_OUT_HOOKS = ("pyi_rth_inspect", "pyi_rth_pkgutil", "pyi_rth_multiprocessing")
# Resources that are not read at run time: translators' files, and the README's pictures.
_NOT_READ = re.compile(r".*\.ts|images/readme/.*")
_PLUGIN = re.compile(r".*/plugins/(?P<folder>[^/]+)/(?:lib)?(?P<name>[^/.]+)\.(?:so|dll|dylib)")
_QT_DATA = re.compile(r"PySide6/(?:Qt/)?(?:translations|qml)/.*")
_MIGRATIONS = "kiosk/store/migrations"


def resources(root: Path) -> list[tuple[str, str]]:
    """Return every file of `resources/` that is read at run time, with its folder in the bundle."""
    return [
        (str(path), f"resources/{path.relative_to(root / 'resources').parent.as_posix()}")
        for path in sorted((root / "resources").rglob("*"))
        if path.is_file() and is_read(path.relative_to(root / "resources").as_posix())
    ]


def is_read(name: str) -> bool:
    """Return whether the program reads this file of `resources/`."""
    return not _NOT_READ.fullmatch(name)


def migrations(root: Path) -> list[tuple[str, str]]:
    """Return the migrations, which Alembic wants as source files, with their folder."""
    return [
        (str(path), path.relative_to(root).parent.as_posix())
        for path in sorted((root / _MIGRATIONS).rglob("*.py"))
    ]


def hidden_imports(root: Path) -> list[str]:
    """Return the modules that only migrations import: they are data to PyInstaller, and not read.

    All others are found by PyInstaller itself, since the program imports nothing by a string.
    """
    found = {name for path, _folder in migrations(root) for name in _imports(Path(path))}
    return sorted(found)


def _imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_bytes())):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module


def is_wanted(place: str) -> bool:
    """Return whether the kiosk uses the file that would stand at `place` in the folder."""
    name = PurePosixPath(place.replace("\\", "/")).as_posix()
    plugin = _PLUGIN.fullmatch(name)
    if plugin is not None:
        return plugin["name"] in PLUGINS.get(plugin["folder"], ())
    return not _QT_DATA.fullmatch(name) and _name(name) not in SYSTEMS_OWN


def trim(entries: Iterable[Entry], needs: Callable[[str], Collection[str]]) -> list[Entry]:
    """Return the entries that are wanted, and of the libraries those that one of them needs.

    `needs` returns the names of the libraries that the file at a path is linked with.
    """
    wanted = [entry for entry in entries if is_wanted(entry[0])]
    libraries = {_name(place): source for place, source, kind in wanted if kind == "BINARY"}
    reached: set[str] = set()
    waiting = [source for place, source, kind in wanted if _is_loaded(place, kind)]
    while waiting:
        for name in libraries.keys() & set(needs(waiting.pop())) - reached:
            reached.add(name)
            waiting.append(libraries[name])
    return [
        (place, source, kind)
        for place, source, kind in wanted
        if _is_loaded(place, kind) or kind not in _LIBRARY or _name(place) in reached
    ]


_LIBRARY = ("BINARY", "SYMLINK")


def _name(place: str) -> str:
    return PurePosixPath(place).name


def _is_loaded(place: str, kind: str) -> bool:
    """Return whether Python, Qt or PyInstaller's own starter loads it, not another library."""
    is_called = bool(_PLUGIN.fullmatch(place)) or _name(place).startswith(("libpython", "python3"))
    return kind == "EXTENSION" or (kind == "BINARY" and is_called)
