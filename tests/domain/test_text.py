import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.text import clean_line, file_name

ANYTHING = st.text(st.characters(codec=None, categories=None))
BIDI = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"


@given(ANYTHING)
def test_nothing_unsafe_is_left(text):
    left = {unicodedata.category(char) for char in clean_line(text).replace("\u200c", "")}

    assert not left & {"Cc", "Cs", "Co", "Zl", "Zp"}
    assert not set(clean_line(text)) & set(BIDI)


@given(ANYTHING)
def test_cleaning_again_changes_nothing(text):
    assert clean_line(clean_line(text)) == clean_line(text)


@given(ANYTHING)
def test_a_clean_line_can_be_stored_and_is_one_line(text):
    line = clean_line(text)

    assert line.encode("utf-8").decode("utf-8") == line
    assert len(line.splitlines()) <= 1
    assert line == line.strip()
    assert "  " not in line


@pytest.mark.fault(36)
@pytest.mark.parametrize("char", BIDI)
def test_a_bidi_control_is_stripped(char):
    assert clean_line(f"Asha{char} Rao") == "Asha Rao"


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("a\x00b\x1bc\x7fd\x9be", "abcde"),
        ("\ufeffAsha", "Asha"),
        ("a\u00adb", "ab"),
        ("a\u200bb", "ab"),
        ("a\ud800b", "ab"),
        ("a\ue000b", "ab"),
    ],
)
def test_controls_and_invisible_characters_are_stripped(text, clean):
    assert clean_line(text) == clean


@pytest.mark.parametrize(
    "text", ["क्\u200dष", "क्\u200cष", "👩\u200d👩\u200d👧", "❤\ufe0f", "👋🏽", "🇮🇳", "ஶ்ரீ", "أحمد"]
)
def test_what_scripts_and_emoji_need_is_kept(text):
    assert clean_line(text) == text


@pytest.mark.parametrize("gap", ["\n", "\r\n", "\t", "\x0b", "\x0c", "\x85", "\u2028", "\u2029"])
def test_a_line_break_becomes_one_space(gap):
    assert clean_line(f"{gap}Asha{gap}{gap}Rao{gap}") == "Asha Rao"


@pytest.mark.parametrize("gap", ["   ", "\xa0", "\u3000", "\u2003 "])
def test_wide_spaces_become_one_space(gap):
    assert clean_line(f"Asha{gap}Rao") == "Asha Rao"


def test_letters_and_their_accents_are_put_together():
    assert clean_line("e\u0301") == "é"


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("list.csv", "list.csv"),
        ("पटाखे.csv", "पटाखे.csv"),
        ("l-\udcff.csv", "l-\ufffd.csv"),
        ("a\u202evsc.csv", "avsc.csv"),
        ("one\ntwo\t.csv", "one two .csv"),
        ("x" * 100 + ".csv", "x" * 39 + "…" + "x" * 36 + ".csv"),
        ("x" * 80, "x" * 80),
    ],
)
def test_the_name_of_a_file_can_be_shown_and_noted(name, shown):
    assert file_name(name) == shown
