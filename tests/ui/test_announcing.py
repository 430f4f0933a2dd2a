"""What a screen reader is told of by itself."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QLabel

from kiosk.ui.widgets.announcing import announce
from kiosk.ui.widgets.notice import Notice


def test_a_sentence_is_told_once_and_a_countdown_not_each_second(qtbot):
    label = QLabel()
    qtbot.addWidget(label)

    assert announce(label, "Free again in about 1:20.")
    assert not announce(label, "Free again in about 1:19.")
    assert announce(label, "It is free now.")
    assert not announce(label, "")
    assert announce(label, "It is free now.")


def test_a_notice_is_announced_and_the_quiet_line_is_not(qtbot, theme, monkeypatch):
    told: list[str] = []

    def note(event: QAccessibleAnnouncementEvent) -> None:
        told.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", note)
    notice = Notice(theme)
    qtbot.addWidget(notice)
    notice.set_quiet("Waiting for your payment.")
    notice.show_text("It is free now. Press Pay Now.", tone="green")

    assert told == ["It is free now. Press Pay Now."]
