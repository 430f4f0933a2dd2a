"""Words for what is in the audit trail."""

import ast
from pathlib import Path

import pytest

import kiosk
from kiosk.domain.trail import Chain, Verdict
from kiosk.ui.backoffice import trail_texts

SERVICES = Path(kiosk.__file__).parent / "services"


def written_actions():
    """Return every kind of event that is named where an event is made."""
    found = set()
    for path in SERVICES.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.keyword) and node.arg == "action":
                values = ast.walk(node.value)
                found |= {one.value for one in values if isinstance(one, ast.Constant)}
    return {action for action in found if isinstance(action, str)}


def test_everything_that_is_written_down_has_words():
    written = written_actions()

    assert written >= {"payment_confirmed", "signed_in", "sale_paused", "sale_resumed"}
    assert written <= trail_texts.actions().keys()


def test_what_a_later_version_wrote_is_shown_in_its_own_words():
    assert trail_texts.action("lamp_lit") == "Lamp lit"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("512345678901, 10000 paise", "512345678901, ₹100"),
        ("100 paise, requested: Torn", "₹1, requested: Torn"),
        ("10000", "10000"),
        ("", ""),
    ],
)
def test_paise_are_shown_as_rupees(text, shown):
    assert trail_texts.detail(text) == shown


@pytest.mark.parametrize("chain", Chain)
def test_every_verdict_is_told_in_words(chain):
    title, text = trail_texts.verdict(Verdict(chain, 2, 34))

    assert title
    assert "{" not in text
    assert "2" in text or "34" in text
