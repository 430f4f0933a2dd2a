"""Fields of a form: a caption, something to enter, and a sentence if it does not fit.

Every field holds text: what was typed, the key of a choice, a moment as ``2026-11-08T18:30``.
What it means is read by the services, the same for the screen and for files.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from kiosk.ui.direction import aligned
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.buttons import button
from kiosk.ui.widgets.chips import ChipRow
from kiosk.ui.widgets.labels import label, restyle

LONGEST = 200


class Field(QWidget):
    """What all fields have; not to be used by itself.

    Signals:
        changed: the value is another one.
    """

    changed = Signal()

    def __init__(self, caption: str, *, name: str, hint: str = "") -> None:
        super().__init__()
        self._hint = hint
        self.setObjectName(f"{name}Field")
        self._caption = label(caption, name=f"{name}CaptionLabel", size=20, weight=600)
        self._words = label(name=f"{name}ProblemLabel", size=20, tone="soft")
        self._words.setWordWrap(True)
        self._words.setParent(self)  # or it would be shown as a window, until it has its place
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addWidget(self._caption)
        # At once: a label that is shown while it has no parent is a window of its own.
        self._column.addWidget(self._words)
        self.show_problem("")

    @property
    def caption(self) -> str:
        return self._caption.text()

    @property
    def problem(self) -> str:
        """The sentence that is shown, empty where all is well."""
        return self._words.text() if self.property("state") == "problem" else ""

    def value(self) -> str:
        """Return what was entered."""
        raise NotImplementedError

    def set_value(self, value: str) -> None:
        """Show `value`; nothing is signalled."""
        raise NotImplementedError

    def show_hint(self, text: str) -> None:
        """Say something about the field that is no problem."""
        self._hint = text
        self.show_problem("")

    def show_problem(self, text: str) -> None:
        """Say what does not fit; an empty text takes it back, and the hint stands there again."""
        self.setProperty("state", "problem" if text else "plain")
        self._words.setText(text or self._hint)
        self._words.setVisible(bool(text or self._hint))
        restyle(self._words, tone="flame" if text else "soft", weight="600" if text else "400")
        self._mark(problem=bool(text))

    def _mark(self, *, problem: bool) -> None:
        """Let the entry itself show that it does not fit."""

    def _add(self, entry: QWidget) -> None:
        self._column.insertWidget(1, entry)
        entry.setAccessibleName(self.caption)
        self.setFocusProxy(entry)


class TextField(Field):
    """One line of text; numbers and prices are typed into one, too."""

    def __init__(
        self, caption: str, *, name: str, hint: str = "", sample: str = "", longest: int = LONGEST
    ) -> None:
        super().__init__(caption, name=name, hint=hint)
        self.entry = QLineEdit()
        self.entry.setObjectName(f"{name}Edit")
        self.entry.setProperty("kind", "officeEntry")
        self.entry.setMaxLength(longest)
        self.entry.setAlignment(aligned(Qt.AlignmentFlag.AlignLeft))
        self.entry.setPlaceholderText(sample)
        self.entry.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.entry.setDragEnabled(False)
        self.entry.setAcceptDrops(False)
        self._add(self.entry)
        self.entry.textEdited.connect(self._on_edited)

    @override
    def value(self) -> str:
        return self.entry.text()

    @override
    def set_value(self, value: str) -> None:
        self.entry.setText(value)
        self.entry.setCursorPosition(0)

    def hide_text(self) -> None:
        """Show dots: a PIN is nobody else's."""
        self.entry.setEchoMode(QLineEdit.EchoMode.Password)

    def set_read_only(self, *, on: bool) -> None:
        """Show the text, and let nobody change it."""
        self.entry.setReadOnly(on)
        restyle(self.entry, state="fixed" if on else "plain")

    @override
    def _mark(self, *, problem: bool) -> None:
        if hasattr(self, "entry"):
            restyle(self.entry, state="problem" if problem else "plain")

    def _on_edited(self) -> None:
        self.show_problem("")
        self.changed.emit()


class ChoiceField(Field):
    """One of a few."""

    def __init__(
        self,
        theme: Theme,
        caption: str,
        choices: Sequence[tuple[str, str]],
        *,
        name: str,
        hint: str = "",
    ) -> None:
        super().__init__(caption, name=name, hint=hint)
        self._chips = ChipRow(theme, name=name)
        self._chips.set_chips(choices)
        self._add(self._chips)
        self.setFocusProxy(None)  # type: ignore[arg-type]  # the stubs do not know that it may
        self._chips.chosen.connect(self._on_chosen)

    @override
    def value(self) -> str:
        return self._chips.current or ""

    @override
    def set_value(self, value: str) -> None:
        self._chips.set_current(value)

    def set_choices(self, choices: Sequence[tuple[str, str]], current: str = "") -> None:
        """Offer others."""
        self._chips.set_chips(choices, current)

    def _on_chosen(self) -> None:
        self.show_problem("")
        self.changed.emit()


class YesNoField(ChoiceField):
    """Yes or no: its value is ``yes`` or ``no``."""

    def __init__(self, theme: Theme, caption: str, *, name: str, hint: str = "") -> None:
        super().__init__(theme, caption, (), name=name, hint=hint)
        self.set_choices((("yes", self.tr("Yes")), ("no", self.tr("No"))))


class ManyField(Field):
    """Some of a few: its value is their keys, separated by commas."""

    def __init__(
        self, caption: str, choices: Sequence[tuple[str, str]], *, name: str, hint: str = ""
    ) -> None:
        super().__init__(caption, name=name, hint=hint)
        self._boxes: dict[str, QPushButton] = {}
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        for place, (key, text) in enumerate(choices):
            made = button(text, name=f"{name}{place}Chip", kind="chip")
            made.setCheckable(True)
            made.clicked.connect(self._on_clicked)
            self._boxes[key] = made
            line.addWidget(made)
        line.addStretch(1)
        self._add(row)

    @override
    def value(self) -> str:
        return ",".join(key for key, made in self._boxes.items() if made.isChecked())

    @override
    def set_value(self, value: str) -> None:
        chosen = value.split(",")
        for key, made in self._boxes.items():
            made.setChecked(key in chosen)

    def _on_clicked(self) -> None:
        self.show_problem("")
        self.changed.emit()
