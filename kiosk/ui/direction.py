"""Screens that are read from right to left: what Qt's layouts do not turn around by themselves.

"Left" is where reading begins, as in Qt's layouts, until a function here says where that is.
Screens are made again when the language changes, so a side that was found once may be kept.
"""

from PySide6.QtCore import QMargins, QRect, Qt
from PySide6.QtGui import QGuiApplication, QPainter
from PySide6.QtWidgets import QStyle

_FIRST_STRONG, _END = "\u2068", "\u2069"


def is_mirrored() -> bool:
    """Return whether the screens are read from right to left now."""
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def placed(box: QRect, within: QRect) -> QRect:
    """Return where `box` is in `within`, on the other side where screens are mirrored."""
    mirrored: QRect = QStyle.visualRect(QGuiApplication.layoutDirection(), within, box)
    return mirrored


def aligned(alignment: Qt.AlignmentFlag) -> Qt.AlignmentFlag:
    """Return `alignment` with its sides made absolute.

    Qt would choose the side by the letters of each text: an amount in an Urdu list, or an Urdu name
    in an English one, would stand on the wrong side.
    """
    found: Qt.AlignmentFlag = QStyle.visualAlignment(QGuiApplication.layoutDirection(), alignment)
    return found


def margins(start: int, top: int, end: int, bottom: int) -> QMargins:
    """Return margins with `start` on the side where reading begins."""
    return QMargins(end, top, start, bottom) if is_mirrored() else QMargins(start, top, end, bottom)


def write_by_content(painter: QPainter) -> None:
    """Let each text that is painted be written in the direction of its own letters.

    A widget's painter takes the direction of the screen: "98765 43210" would become "43210 98765".
    """
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)


def isolated(text: str) -> str:
    """Return `text` so that it keeps its order in cells and sentences of mirrored screens."""
    return f"{_FIRST_STRONG}{text}{_END}" if text and is_mirrored() else text
