"""Where the program's own files are, however it was installed."""

import sys
from pathlib import Path


def resource(*parts: str) -> Path:
    """Return the path of a shipped file, such as ``resource("fonts", "NotoSans_400Regular.ttf")``.

    A PyInstaller folder, an installed wheel and a checkout keep `resources` in different places.
    The path is not checked: whoever opens it says what is missing.
    """
    return _root().joinpath(*parts)


def _root() -> Path:
    bundle = getattr(sys, "_MEIPASS", None)
    if bundle is not None:
        return Path(bundle, "resources")
    installed = Path(__file__).parent / "resources"
    return installed if installed.is_dir() else Path(__file__).parent.parent / "resources"


def package_folder() -> Path:
    """Return the folder of the package `kiosk`, where the migrations are."""
    return Path(__file__).parent
