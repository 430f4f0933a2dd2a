"""Choosing a file or a folder with a finger: what lies in a folder, and the places to begin at."""

import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.domain.text import file_name
from kiosk.ui.backoffice.table import OfficeTable
from kiosk.ui.backoffice.table_model import Column, TableModel
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.buttons import button
from kiosk.ui.widgets.chips import ChipRow
from kiosk.ui.widgets.labels import elided_label, label

_MOST = 2000
_HEIGHT = 420


@dataclass(frozen=True, slots=True)
class Entry:
    """Something in a folder."""

    path: Path
    is_folder: bool
    size: int


class FilePicker(QWidget):
    """Lists a folder; files of other kinds are left out. Without `suffixes` a folder is chosen.

    Signals:
        picked(object): the Path of a file, or of the folder.
        cancelled: nothing was chosen.
    """

    picked = Signal(object)
    cancelled = Signal()

    def __init__(
        self,
        theme: Theme,
        title: str,
        suffixes: Sequence[str] | None,
        *,
        start: Path | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._suffixes = suffixes
        self.folder = Path()
        self.setObjectName("filePicker")
        heading = elided_label(title, name="pickerTitleLabel", size=34, weight=700)
        self._roots = ChipRow(theme, name="pickerPlace")
        self._where = elided_label(name="pickerFolderLabel", size=20, tone="soft")
        self._model: TableModel[Entry] = TableModel(
            theme,
            (
                Column(title=self.tr("Name"), text=self._name),
                Column(title=self.tr("Size"), text=_size, width=140, numeric=True),
            ),
            self,
        )
        self._table = OfficeTable(theme, self._model, name="pickerTable")
        self._table.setAccessibleName(self.tr("Files"))
        self._table.setMinimumHeight(_HEIGHT)
        self._empty = label(name="pickerEmptyLabel", size=24, tone="soft")
        self._empty.setWordWrap(True)
        self._up = button(self.tr("One folder up"), name="pickerUpButton")
        self._cancel = button(self.tr("Cancel"), name="pickerCancelButton")
        self._here = button(self.tr("Choose this folder"), name="pickerHereButton", kind="ink")
        if suffixes is not None:  # shown while it has no parent, it would be a window
            self._here.hide()
        buttons = QHBoxLayout()
        buttons.setSpacing(16)
        for made in (self._up, self._cancel, self._here):
            buttons.addWidget(made)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for widget in (heading, self._roots, self._where, self._table, self._empty):
            column.addWidget(widget)
        column.addStretch(0)
        column.addLayout(buttons)
        self._table.opened.connect(self._on_opened)
        self._roots.chosen.connect(lambda key: self.go_to(Path(key)))
        self._up.clicked.connect(lambda: self.go_to(self.folder.parent))
        self._cancel.clicked.connect(self.cancelled)
        self._here.clicked.connect(lambda: self.picked.emit(self.folder))
        roots = places_to_look()
        self._roots.set_chips([(str(path), name) for name, path in roots])
        self.go_to(start or roots[0][1])

    def go_to(self, folder: Path) -> None:
        """List `folder`."""
        self.folder = folder
        self._where.setText(str(folder))
        self._up.setEnabled(folder.parent != folder)
        writable = os.access(folder, os.W_OK)
        self._here.setEnabled(writable)
        try:
            entries = self._read(folder)
        except OSError as error:
            entries = []
            self._empty.setText(
                self.tr("This folder cannot be opened: {why}.").format(why=error.strerror or error)
            )
        else:
            self._empty.setText(self._nothing())
        self._model.show_rows(entries)
        self._table.setVisible(bool(entries))
        self._empty.setVisible(not entries)
        self._table.scrollToTop()

    def _nothing(self) -> str:
        if self._suffixes is None:
            return self.tr("There are no folders in here.")
        kinds = ", ".join(suffix.removeprefix(".").upper() for suffix in self._suffixes)
        return self.tr("No file of this kind is in here: {kinds}.").format(kinds=kinds)

    def _read(self, folder: Path) -> list[Entry]:
        found = []
        with os.scandir(folder) as entries:
            for entry in entries:
                if entry.name.startswith("."):
                    continue
                made = self._entry(entry)
                if made is not None:
                    found.append(made)
                if len(found) >= _MOST:
                    break
        return sorted(found, key=lambda item: (not item.is_folder, item.path.name.casefold()))

    def _entry(self, entry: "os.DirEntry[str]") -> Entry | None:
        try:
            if entry.is_dir():
                return Entry(Path(entry.path), is_folder=True, size=0)
            wanted = self._suffixes is not None and entry.name.lower().endswith(
                tuple(self._suffixes)
            )
            if wanted and entry.is_file():
                return Entry(Path(entry.path), is_folder=False, size=entry.stat().st_size)
        except OSError:
            return None  # gone, or a link to nowhere: nobody can choose it
        return None

    def _name(self, entry: Entry) -> str:
        name = file_name(entry.path.name)
        return f"{name}/" if entry.is_folder else name

    def _on_opened(self, entry: Entry) -> None:
        if entry.is_folder:
            self.go_to(entry.path)
        else:
            self.picked.emit(entry.path)


def places_to_look() -> list[tuple[str, Path]]:
    """Return where files usually are: the user's folders, and what is plugged in."""
    kinds = (
        QStandardPaths.StandardLocation.HomeLocation,
        QStandardPaths.StandardLocation.DesktopLocation,
        QStandardPaths.StandardLocation.DownloadLocation,
        QStandardPaths.StandardLocation.PicturesLocation,
        QStandardPaths.StandardLocation.DocumentsLocation,
    )
    found: dict[Path, str] = {}
    for kind in kinds:
        path = Path(QStandardPaths.writableLocation(kind))
        if path.is_dir() and path not in found:
            found[path] = QStandardPaths.displayName(kind)
    for path in plugged_in():
        found.setdefault(path, file_name(path.name))
    found.setdefault(Path(Path.cwd().anchor), "/")
    return [(name, path) for path, name in found.items()]


def plugged_in() -> list[Path]:
    """Return the folders of USB sticks and the like, where this system mounts them."""
    if sys.platform != "linux":
        return []
    user = Path.home().name
    parents = [Path("/media") / user, Path("/run/media") / user, Path("/media"), Path("/mnt")]
    found: list[Path] = []
    for parent in parents:
        if parent.is_dir() and os.access(parent, os.R_OK | os.X_OK):
            found += sorted(path for path in parent.iterdir() if os.path.ismount(path))
    return found


def _size(entry: Entry) -> str:
    if entry.is_folder:
        return ""
    kilobytes = -(-entry.size // 1000)
    return f"{kilobytes:,} kB" if kilobytes < 10_000 else f"{kilobytes // 1000:,} MB"
