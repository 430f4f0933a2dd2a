"""What must hold on every screen."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QScrollArea, QWidget

SIZES = [(1920, 1080), (1080, 1920), (1024, 768), (1366, 768), (1280, 1024), (768, 1366)]
SMALLEST_TARGET = 64
ODD_NAMES = [
    "Extraordinary " * 22,
    "x" * 300,
    "Lamp 😀 with 👨‍👩‍👧 on it",
    "مصباح القراءة " * 25,
    "<b>Bold</b> & <img src=x>",
    "पढ़ने का दीपक " * 25,
]


def shown_in(view: QWidget, size: tuple[int, int], qtbot) -> QWidget:
    """Show `view` in a host of `size`, laid out; a view itself may not widen the window."""
    host = QWidget()
    qtbot.addWidget(host)
    # qtbot refers to its widgets weakly, and a host that is collected takes the view along.
    vars(view)["host_of_test"] = host
    host.resize(*size)
    view.setParent(host)
    view.setGeometry(0, 0, *size)
    host.show()
    qtbot.waitExposed(host)
    view.show()
    settle()
    return host


def settle() -> None:
    """Let the layouts have their say."""
    for _ in range(4):
        QApplication.processEvents()


def buttons_of(view: QWidget) -> list[QPushButton]:
    """Return every button that can be seen."""
    return [button for button in view.findChildren(QPushButton) if button.isVisible()]


def check_targets(view: QWidget) -> None:
    """Every control is large enough, inside the view, and apart from the others."""
    rects = []
    for control in [*buttons_of(view), *view.findChildren(QLineEdit)]:
        if not control.isVisible():
            continue
        rect = control.rect().translated(control.mapTo(view, control.rect().topLeft()))
        name = control.objectName()
        assert rect.height() >= SMALLEST_TARGET, (name, rect)
        assert rect.width() >= SMALLEST_TARGET, (name, rect)
        rects.append((name, rect & _window_of(control, view)))
    for place, (name, rect) in enumerate(rects):
        for other_name, other in rects[place + 1 :]:
            assert not rect.intersects(other), (name, other_name)


def check_words(view: QWidget) -> None:
    """Text is never rich, and no button cuts its words off."""
    for label in view.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText, label.objectName()
    for button in buttons_of(view):
        width = button.fontMetrics().horizontalAdvance(button.text().replace("&&", "&"))
        assert width <= button.width() - 8, (button.objectName(), button.text())


def check_names(view: QWidget) -> None:
    """Every control has a name of its own, and one that can be spoken."""
    controls = [*view.findChildren(QPushButton), *view.findChildren(QLineEdit)]
    names = [control.objectName() for control in controls]
    assert len(set(names)) == len(names), sorted(names)
    for control in controls:
        if control.isVisible():
            assert control.accessibleName(), control.objectName()


def check_inside(view: QWidget) -> None:
    """Nothing that can be seen hangs out of the view, and no plain label is cut."""
    for child in view.findChildren(QWidget):
        if not child.isVisible() or child.objectName().startswith("qt_"):
            continue
        if isinstance(child, QPushButton | QLabel | QLineEdit):
            rect = child.rect().translated(child.mapTo(view, child.rect().topLeft()))
            if child.visibleRegion().isEmpty() is False:
                assert view.rect().contains(rect) or _scrolls(child), (child.objectName(), rect)


def _window_of(control: QWidget, view: QWidget) -> QRect:
    """Return the part of `view` in which `control` is seen: a row of chips or a page may scroll."""
    parent = control.parentWidget()
    while parent is not None and not (
        parent.property("kind") == "chips" or isinstance(parent, QScrollArea)
    ):
        parent = parent.parentWidget()
    shown = parent if parent is not None else view
    return shown.rect().translated(shown.mapTo(view, shown.rect().topLeft()))


def _scrolls(child: QWidget) -> bool:
    parent = child.parentWidget()
    while parent is not None:
        if parent.property("kind") == "chips":
            return True
        parent = parent.parentWidget()
    return False
