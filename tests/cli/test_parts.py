"""What the packaged program is made of, asked without making it."""

import ast
import re
from pathlib import Path, PurePosixPath

import pytest
from PySide6.QtCore import QLibraryInfo

import parts

ROOT = Path(__file__).parents[2]
PROGRAM = sorted((ROOT / "kiosk").rglob("*.py"))
PLUGINS = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath))


def plugin(name):
    """Where a plugin stands in the packaged folder, on Linux."""
    return f"PySide6/Qt/plugins/{name}"


def calls(tree, name):
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == name:
            yield node


def test_every_resource_the_program_asks_for_is_in_it():
    packed = {
        f"{place}/{Path(source).name}".removeprefix("resources/").removeprefix("./")
        for source, place in parts.resources(ROOT)
    }
    asked = []
    for path in PROGRAM:
        for call in calls(ast.parse(path.read_bytes()), "resource"):
            texts = [arg.value for arg in call.args if isinstance(arg, ast.Constant)]
            asked.append("/".join(map(str, texts)))
            assert any(name == asked[-1] or name.startswith(asked[-1] + "/") for name in packed)

    assert {"kiosk.qss", "fonts", "i18n", "demo/catalogue.toml", "images/demo"} <= set(asked)


def test_every_resource_but_the_translators_and_the_readmes_is_in_it():
    left_out = {path for path in (ROOT / "resources").rglob("*") if path.is_file()}
    left_out -= {Path(source) for source, _place in parts.resources(ROOT)}

    names = {path.relative_to(ROOT / "resources").as_posix() for path in left_out}
    assert names == {
        name for name in names if name.endswith(".ts") or name.startswith("images/readme/")
    }
    assert any(name.endswith(".ts") for name in names)


def test_a_font_brings_its_licence():
    names = {Path(source).name for source, place in parts.resources(ROOT) if "fonts" in place}

    assert {"NotoSans_400Regular.ttf", "OFL-noto-sans.txt"} <= names


def test_every_migration_is_in_it_as_source():
    folder = ROOT / "kiosk" / "store" / "migrations"
    packed = {f"{place}/{Path(source).name}" for source, place in parts.migrations(ROOT)}

    assert "kiosk/store/migrations/env.py" in packed
    assert packed == {path.relative_to(ROOT).as_posix() for path in folder.rglob("*.py")}


def test_what_only_migrations_import_is_in_it():
    assert {"alembic", "sqlalchemy", "kiosk.store.schema"} <= set(parts.hidden_imports(ROOT))


def test_the_program_imports_nothing_by_a_string():
    """PyInstaller would not find it; `parts.hidden_imports` must name it then."""
    by_string = re.compile(r"\bimport_module\b|__import__|entry_points|pkgutil|runpy")

    assert not [path for path in PROGRAM if by_string.search(path.read_text(encoding="utf-8"))]


def test_the_drivers_of_both_databases_are_not_excluded():
    for name in ("sqlalchemy.dialects.sqlite", "sqlalchemy.dialects.postgresql", "psycopg"):
        assert name not in parts.EXCLUDED


@pytest.mark.parametrize("name", parts.EXCLUDED)
def test_the_program_names_nothing_that_is_excluded(name):
    imported = {
        node.module
        for path in PROGRAM
        for node in ast.walk(ast.parse(path.read_bytes()))
        if isinstance(node, ast.ImportFrom)
    }

    assert not {module for module in imported if module and f"{module}.".startswith(f"{name}.")}


@pytest.mark.parametrize(
    "name",
    [
        "platformthemes/libqgtk3.so",
        "platforminputcontexts/libqtvirtualkeyboardplugin.so",
        "wayland-graphics-integration-server/libqt-wayland-compositor-wayland-egl.so",
        "sqldrivers/libqsqlite.so",
        "imageformats/libqtiff.so",
        "platforms/libqvnc.so",
        "tls/libqopensslbackend.so",
    ],
)
def test_plugins_that_a_kiosk_does_not_use_stay_out(name):
    assert not parts.is_wanted(plugin(name))


@pytest.mark.parametrize(
    "name",
    [
        "platforms/libqxcb.so",
        "platforms/libqwayland.so",
        "platforms/libqoffscreen.so",
        "wayland-shell-integration/libxdg-shell.so",
        "imageformats/libqsvg.so",
        "iconengines/libqsvgicon.so",
    ],
)
def test_plugins_that_it_does_use_are_there(name):
    assert parts.is_wanted(plugin(name))
    assert (PLUGINS / name).is_file(), "Qt calls it something else now"


@pytest.mark.parametrize(
    "place",
    ["PySide6/plugins/platforms/qwindows.dll", "PySide6/Qt/plugins/platforms/libqcocoa.dylib"],
)
def test_the_plugins_of_other_systems_are_known(place):
    assert parts.is_wanted(place)


@pytest.mark.parametrize(
    "place", ["PySide6/Qt/translations/qtbase_hi.qm", "PySide6/Qt/qml/QtQuick/qmldir"]
)
def test_qts_own_translations_and_qml_stay_out(place):
    assert not parts.is_wanted(place)


def test_the_systems_own_libraries_stay_out():
    assert not parts.is_wanted("libstdc++.so.6")
    assert parts.is_wanted("PySide6/Qt/lib/libQt6Core.so.6")


def test_our_own_translations_stay():
    assert parts.is_wanted("resources/i18n/kiosk_hi.qm")


def test_a_library_stays_only_if_something_that_stays_needs_it():
    entries = [
        ("PySide6/QtGui.abi3.so", "/qtgui", "EXTENSION"),
        ("PySide6/Qt/lib/libQt6Gui.so.6", "/gui", "BINARY"),
        ("libQt6Gui.so.6", "PySide6/Qt/lib/libQt6Gui.so.6", "SYMLINK"),
        ("libz.so.1", "/z", "BINARY"),
        (plugin("platformthemes/libqgtk3.so"), "/theme", "BINARY"),
        ("libgtk-3.so.0", "/gtk", "BINARY"),
        ("libgtk.so", "libgtk-3.so.0", "SYMLINK"),
        (plugin("platforms/libqxcb.so"), "/xcb", "BINARY"),
        ("libxcb-cursor.so.0", "/cursor", "BINARY"),
        ("libpython3.11.so.1.0", "/python", "BINARY"),
        ("resources/kiosk.qss", "/qss", "DATA"),
    ]
    needs = {
        "/qtgui": {"libQt6Gui.so.6", "libc.so.6"},
        "/gui": {"libz.so.1"},
        "/theme": {"libgtk-3.so.0"},
        "/xcb": {"libxcb-cursor.so.0", "libQt6Gui.so.6"},
    }

    kept = parts.trim(entries, lambda path: needs.get(path, ()))

    gone = {PurePosixPath(place).name for place, *_ in set(entries) - set(kept)}
    assert gone == {"libqgtk3.so", "libgtk-3.so.0", "libgtk.so"}
    assert kept == [entry for entry in entries if entry in kept]
