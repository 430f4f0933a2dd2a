"""A sheet with a few fields: what it is about, what to enter, and what to do with it."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from kiosk.domain.problems import Problem
from kiosk.ui.backoffice.fields import Field, TextField
from kiosk.ui.backoffice.problem_texts import sentence
from kiosk.ui.backoffice.sheets import scrolled
from kiosk.ui.direction import margins
from kiosk.ui.widgets.buttons import button
from kiosk.ui.widgets.labels import elided_label, label

_GAP = 16


class FormSheet(QWidget):
    """Facts, fields, and buttons. What fits no height scrolls; the buttons stay in view.

    Signals:
        submitted: take what was entered.
        cancelled: nothing shall happen.
    """

    submitted = Signal()
    cancelled = Signal()

    def __init__(self, title: str, *, name: str, submit: str = "", cancel: str = "") -> None:
        """Make an empty sheet; without words for `submit` there is nothing to take."""
        super().__init__()
        self._name = name
        self._fields: dict[str, Field] = {}
        self.setObjectName(f"{name}Sheet")
        self._heading = elided_label(title, name=f"{name}TitleLabel", size=34, weight=700)
        self._heading.set_lines(2)
        self._notice = elided_label(name=f"{name}NoticeLabel", weight=600, tone="flame")
        self._notice.set_lines(4)
        self._notice.hide()
        self._body_widget = QWidget()
        self._body = QVBoxLayout(self._body_widget)
        self._body.setContentsMargins(margins(0, 0, 16, 0))
        self._body.setSpacing(_GAP)
        self._body.addStretch(1)
        self._area = scrolled(self._body_widget, name=f"{name}Area")
        self._area.setSizeAdjustPolicy(self._area.SizeAdjustPolicy.AdjustToContents)
        cancel_button = button(cancel or self.tr("Cancel"), name=f"{name}CancelButton")
        self.submit = button(submit, name=f"{name}SubmitButton", kind="ink")
        if not submit:  # never shown by hand: without a place it would be a window of its own
            self.submit.hide()
        self._foot = QWidget()
        self._others = QVBoxLayout()
        self._others.setSpacing(12)
        buttons = QGridLayout()
        buttons.setSpacing(_GAP)
        buttons.addWidget(cancel_button, 0, 0)
        buttons.addWidget(self.submit, 0, 1)
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(_GAP)
        foot.addLayout(self._others)
        foot.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        column.addWidget(self._heading)
        column.addWidget(self._area, 1)
        column.addWidget(self._notice)
        column.addWidget(self._foot)
        cancel_button.clicked.connect(self.cancelled)
        self.submit.clicked.connect(self.submitted)

    def add_facts(self, facts: Iterable[tuple[str, str]]) -> None:
        """Show captions with what is known; an empty text leaves its line out."""
        place = QWidget()
        grid = QGridLayout(place)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for row, (caption, text) in enumerate(fact for fact in facts if fact[1]):
            above = label(caption, name=f"{self._name}{row}CaptionLabel", size=20, tone="soft")
            value = elided_label(text, name=f"{self._name}{row}FactLabel", size=22, weight=600)
            value.set_lines(3)
            grid.addWidget(above, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, row, 1)
        self.add(place)

    def add(self, widget: QWidget) -> None:
        """Add anything below what is there."""
        self._body.insertWidget(self._body.count() - 1, widget)

    def add_field(self, key: str, field: Field) -> None:
        """Add a field under `key`, the name that problems have for it."""
        self._fields[key] = field
        self.add(field)
        if isinstance(field, TextField):
            field.entry.returnPressed.connect(self.submitted)

    def add_button(self, text: str, *, name: str, kind: str = "ghost") -> QPushButton:
        """Add another thing to do, on a line of its own above the last buttons."""
        made = button(text, name=name, kind=kind)
        self._others.addWidget(made)
        return made

    def value(self, key: str) -> str:
        """Return what the field of `key` holds."""
        return self._fields[key].value()

    def field(self, key: str) -> Field:
        """Return the field of `key`."""
        return self._fields[key]

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Say at each field what does not fit, and go to the first of them."""
        for field in self._fields.values():
            field.show_problem("")
        elsewhere = [sentence(one) for one in problems if one.field not in self._fields]
        here = [one for one in problems if one.field in self._fields]
        for problem in reversed(here):
            field = self._fields[problem.field]
            field.show_problem(sentence(problem))
            field.setFocus(Qt.FocusReason.OtherFocusReason)
        if here:
            self._area.ensureWidgetVisible(self._fields[here[0].field])
        self.show_notice(" ".join(elsewhere))

    def show_notice(self, text: str) -> None:
        """Say something about the whole sheet; an empty text takes it back."""
        self._notice.setText(text)
        self._notice.setVisible(bool(text))

    def set_low(self, *, on: bool) -> None:
        """Leave the little height above the keys of a small screen to the fields."""
        self._heading.setHidden(on)
        self._foot.setHidden(on)

    @property
    def is_busy(self) -> bool:
        """True until the answer is here."""
        return not self._foot.isEnabled()

    def set_busy(self, *, busy: bool) -> None:
        """Wait for an answer: nothing can be sent twice."""
        self._body_widget.setEnabled(not busy)
        self._foot.setEnabled(not busy)
