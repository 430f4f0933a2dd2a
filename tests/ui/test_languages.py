"""Every text speaks every language, and choosing one changes what stands on the screens."""

import ast
import random
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from runpy import run_path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtGui import QPixmap, QTextLayout
from PySide6.QtWidgets import QLabel

from kiosk import translations
from kiosk.domain.errors import NotEnoughLeftError
from kiosk.domain.product import Sku
from kiosk.domain.settings import LANGUAGES, ShopSettings
from kiosk.paths import package_folder, resource
from kiosk.ui import languages as module
from kiosk.ui.languages import NAMES, Languages
from kiosk.ui.sentences import explain
from kiosk.ui.widgets.entry_panel import EntryPanel
from kiosk.ui.widgets.header import demo_mark
from kiosk.ui.widgets.keypad import Keypad
from kiosk.ui.widgets.order_panel import OrderPanel
from tests.ui.offers import WATCH, order

OTHERS = ("hi", "ta", "bn", "ur")
TRANSLATE = Path(__file__).parents[2] / "build" / "translate.py"
MARKS = str.maketrans("", "", "\u200f\u2068\u2069")
PLACEHOLDER = re.compile(r"\{\w+\}|%n")


def calls_in(path: Path) -> Iterator[tuple[ast.Call, str]]:
    """Give every call of a module, with the class it stands in."""
    waiting: list[tuple[ast.AST, str]] = [(ast.parse(path.read_text(encoding="utf-8")), "")]
    while waiting:
        node, inside = waiting.pop()
        if isinstance(node, ast.ClassDef):
            inside = node.name
        if isinstance(node, ast.Call):
            yield node, inside
        waiting += [(child, inside) for child in ast.iter_child_nodes(node)]


def texts_in(path: Path) -> Iterator[tuple[str, str]]:
    """Give a module's translatable texts, each with its context, "" where that is not plain."""
    for call, inside in calls_in(path):
        function = ast.unparse(call.func)
        constants = [part.value for part in call.args if isinstance(part, ast.Constant)]
        strings = [text for text in constants if isinstance(text, str)]
        if function in {"translate", "QCoreApplication.translate"} and len(strings) > 1:
            yield strings[0], strings[1]
        elif function.rpartition(".")[2] in {"tr", "_tr"}:
            assert strings, f"{path}:{call.lineno}: no text can be found here"
            yield inside if function == "self.tr" else "", strings[0]


def texts_of_the_kiosk() -> set[tuple[str, str]]:
    return {text for path in package_folder().rglob("*.py") for text in texts_in(path)}


def messages(code: str) -> Iterator[tuple[str, ET.Element]]:
    for context in ET.parse(ts_file(code)).getroot().iter("context"):  # noqa: S314 - our own
        for message in context.iter("message"):
            yield context.findtext("name", ""), message


def ts_file(code: str) -> Path:
    return resource("i18n", f"kiosk_{code}.ts")


def forms(message: ET.Element) -> list[str]:
    """Return what a message says in its language: one text, or one for each plural form."""
    translation = message.find("translation")
    assert translation is not None
    plurals = [form.text or "" for form in translation.iter("numerusform")]
    return plurals or [translation.text or ""]


def is_finished(message: ET.Element) -> bool:
    translation = message.find("translation")
    return translation is not None and "type" not in translation.attrib and all(forms(message))


@pytest.fixture(scope="module")
def translate():
    """The program that makes the files of the languages."""
    return run_path(str(TRANSLATE))


def compiled(ts: Path, qm: Path) -> bytes:
    program = shutil.which("pyside6-lrelease", path=str(Path(sys.executable).parent))
    assert program is not None
    subprocess.run([program, "-silent", str(ts), "-qm", str(qm)], check=True)  # noqa: S603
    return qm.read_bytes()


def forget(made: Languages) -> None:
    made.choose("en")
    for translator in made.findChildren(QTranslator):
        QCoreApplication.removeTranslator(translator)


def test_there_are_texts_to_translate():
    found = texts_of_the_kiosk()
    assert len(found) > 150
    assert ("Sentences", "opens in") not in found  # "_tr" says no context here
    assert ("", "opens in") in found
    assert ("PayPanel", "I have paid") in found
    assert ("Card", "Buy Now") in found


@pytest.mark.parametrize("code", OTHERS)
def test_every_text_is_translated(code):
    finished = {
        (context, message.findtext("source", ""))
        for context, message in messages(code)
        if is_finished(message)
    }
    sources = {source for _context, source in finished}
    missing = {
        (context, text)
        for context, text in texts_of_the_kiosk()
        if ((context, text) not in finished if context else text not in sources)
    }
    assert not missing, "run build/dev.py translate, then translate these in the .ts file"


@pytest.mark.parametrize("code", ["en", *OTHERS])
def test_no_translation_is_left_over_or_unfinished(code):
    texts = {text for _context, text in texts_of_the_kiosk()}
    for context, message in messages(code):
        assert is_finished(message), (context, message.findtext("source"))
        assert message.findtext("source") in texts, (context, message.findtext("source"))


@pytest.mark.parametrize("code", OTHERS)
def test_placeholders_are_kept(code):
    for _context, message in messages(code):
        source = message.findtext("source", "")
        for form in forms(message):
            kept = sorted(PLACEHOLDER.findall(form))
            assert kept == sorted(PLACEHOLDER.findall(source)), source


@pytest.mark.parametrize("code", OTHERS)
def test_nobody_is_shouted_at(code):
    for _context, message in messages(code):
        assert not any("!" in form for form in forms(message))


@pytest.mark.parametrize("code", ["en", *OTHERS])
def test_the_plurals_have_two_forms(code):
    for _context, message in messages(code):
        if message.get("numerus") == "yes":
            assert len(forms(message)) == 2


@pytest.mark.parametrize("code", ["en", *OTHERS])
def test_what_is_shipped_is_compiled_from_the_texts(code, translate, tmp_path):
    ts = ts_file(code)
    if code == "ur":
        ts = translate["with_directions"](ts, tmp_path)
    shipped = resource("i18n", f"kiosk_{code}.qm").read_bytes()
    assert shipped == compiled(ts, tmp_path / "made.qm"), "run build/dev.py translate"


def test_the_languages_are_the_same_everywhere(translate):
    assert translate["LANGUAGES"] == LANGUAGES == tuple(module.NAMES)
    assert ShopSettings().language_codes == LANGUAGES


@pytest.mark.parametrize(("text", "marked"), [
    ("UPI سے دیں", "{0}UPI سے دیں"),
    ("آرڈر {number}: {amount}", "{0}آرڈر {1}{{number}}{2}: {1}{{amount}}{2}"),
    ("{percent}% رعایت", "{0}{1}{{percent}}%{2} رعایت"),
    ("{done}/{all}\nمیں", "{0}{1}{{done}}/{{all}}{2}\n{0}میں"),
])  # fmt: skip
def test_what_is_put_into_a_sentence_keeps_its_direction(text, marked, translate):
    assert translate["directed"](text) == marked.format("\u200f", "\u2068", "\u2069")


@pytest.mark.parametrize("code", OTHERS)
def test_each_text_is_found_in_its_language(code, languages):
    languages.choose(code)
    for context, message in messages(code):
        if message.get("numerus") != "yes":
            found = QCoreApplication.translate(context, message.findtext("source", ""))
            assert found.translate(MARKS) == forms(message)[0]


def test_the_choices(languages):
    assert languages.choices == (
        ("en", "English"),
        ("hi", "हिन्दी"),
        ("ta", "தமிழ்"),
        ("bn", "বাংলা"),
        ("ur", "اردو"),
    )
    assert languages.current == "en"


def test_the_next_language_comes_around(languages):
    seen = []
    for _turn in range(5):
        code, name = languages.after_current
        seen.append((code, name))
        languages.choose(code)
    assert seen == [*list(NAMES.items())[1:], ("en", "English")]


def test_choosing_a_language_changes_the_screens(languages, theme):
    languages.choose("hi")
    assert EntryPanel(theme).staff.text() == "स्टाफ़"
    assert demo_mark().accessibleName().startswith("डेमो")
    assert explain(NotEnoughLeftError(Sku("lamp"), left=2)).startswith("सिर्फ़ 2 बचे")
    languages.choose("ta")
    assert EntryPanel(theme).staff.text() == "ஊழியர்"
    assert explain(NotEnoughLeftError(Sku("lamp"), left=2)).startswith("2 மட்டுமே")
    languages.choose("en")
    assert EntryPanel(theme).staff.text() == "Staff"


@pytest.mark.parametrize(("code", "one", "two"), [
    ("en", "1 unit · list price", "2 units · list price"),
    ("hi", "1 नग · मूल दाम", "2 नग · मूल दाम"),
    ("ta", "1 பொருள் · அசல்", "2 பொருட்கள் · அசல்"),
])  # fmt: skip
def test_one_unit_and_two_units(code, one, two, languages, theme):
    languages.choose(code)
    panel = OrderPanel(theme)
    shown = panel.findChild(QLabel, "unitsLabel")
    assert shown is not None
    said = []
    for units in (1, 2):
        panel.show_order(order(units=units), WATCH, QPixmap())
        said.append(shown.text())
    assert said == [one, two]


class LargerKeypad(Keypad):
    """A part that is built upon another one speaks its words."""


def test_the_words_of_a_part_are_inherited(languages, theme):
    languages.choose("ta")
    assert LargerKeypad(theme).tr("space") == "இடைவெளி"


def test_a_language_that_is_not_there_changes_nothing(languages, qtbot):
    languages.choose("hi")
    with qtbot.assertNotEmitted(languages.changed):
        languages.choose("fr")
        languages.choose("hi")
    assert languages.current == "hi"
    assert QCoreApplication.translate("Card", "Buy Now") == "अभी खरीदें"


@pytest.fixture
def files(tmp_path, monkeypatch):
    """A folder from which the languages are read, empty."""
    monkeypatch.setattr(translations, "resource", lambda *parts: tmp_path / parts[-1])
    return tmp_path


def shipped(code: str) -> bytes:
    return resource("i18n", f"kiosk_{code}.qm").read_bytes()


FOREIGN = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ta_IN"><context><name>Other</name><message>
<source>Open</source><translation>திற</translation></message></context></TS>
"""


def foreign(folder: Path) -> bytes:
    """Return Tamil of another program."""
    (folder / "other.ts").write_text(FOREIGN, encoding="utf-8")
    return compiled(folder / "other.ts", folder / "other.qm")


def damaged(_folder: Path) -> bytes:
    """Return Tamil with a length that leads far beyond the end of the file."""
    begin, text = b"\x06", b"Print receipt"
    before = begin + len(text).to_bytes(4, "big") + text
    content = shipped("ta")
    assert before in content
    return content.replace(before, begin + b"\x7f\xff\xff\xfe" + text)


WRONG = {
    "damaged": damaged,
    "missing": lambda folder: None,
    "empty": lambda folder: b"",
    "no translation": lambda folder: b"no translation",
    "cut off": lambda folder: shipped("ta")[:5000],
    "another language": lambda folder: shipped("hi"),
    "another program": foreign,
}


@pytest.mark.parametrize("kind", WRONG)
def test_a_wrong_file_changes_nothing_and_is_told(kind, languages, files, caplog, qtbot):
    (files / "kiosk_hi.qm").write_bytes(shipped("hi"))
    content = WRONG[kind](files)
    if content is not None:
        (files / "kiosk_ta.qm").write_bytes(content)
    languages.choose("hi")
    with qtbot.assertNotEmitted(languages.changed):
        languages.choose("ta")
    assert languages.current == "hi"
    assert QCoreApplication.translate("Card", "Buy Now") == "अभी खरीदें"
    assert [code for code, _name in languages.choices] == ["en", "hi"]

    made = Languages("ta")
    assert made.current == "en"
    assert "kiosk_ta.qm" in caplog.text
    forget(made)


def test_the_files_that_are_shipped_are_whole():
    assert [translations.fault(code) for code in LANGUAGES] == [""] * len(LANGUAGES)


def test_a_file_that_is_cut_off_is_told(files):
    (files / "kiosk_ta.qm").write_bytes(shipped("ta")[:-1])
    assert translations.fault("ta") == "kiosk_ta.qm is not whole"


@pytest.mark.parametrize("seed", range(40))
def test_a_file_with_wrong_bytes_is_told_or_can_be_read_to_its_end(seed, files):
    chance = random.Random(seed)
    content = bytearray(shipped("ta"))
    for _ in range(chance.choice([1, 5, 50])):
        content[chance.randrange(16, len(content))] = chance.randrange(256)
    (files / "kiosk_ta.qm").write_bytes(content)
    if not translations.fault("ta"):
        translator = QTranslator()
        assert translator.load(str(files / "kiosk_ta.qm"))
        for context, message in messages("ta"):
            translator.translate(context, message.findtext("source", ""))


def test_english_that_is_damaged_is_the_english_of_the_program(qapp, files):
    whole = shipped("en")
    (files / "kiosk_en.qm").write_bytes(whole[:-200] + bytes(200))
    made = Languages()
    assert made.current == "en"
    assert [one.isEmpty() for one in made.findChildren(QTranslator)] == [True]
    forget(made)


def test_no_language_of_that_name_is_english(qapp, caplog):
    made = Languages("fr")
    assert made.current == "en"
    assert "'fr'" in caplog.text
    forget(made)


def test_the_shop_begins_in_its_own_language(qapp, qtbot):
    made = Languages("ta")
    assert made.current == "ta"
    made.choose("en")
    with qtbot.waitSignal(made.changed):
        made.start_over()
    assert made.current == "ta"
    forget(made)


PLURAL = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US"><context><name>Test</name><message numerus="yes">
<source>%n unit(s)</source><translation><numerusform>%n unit</numerusform>
<numerusform>%n units</numerusform></translation></message></context></TS>
"""


def test_english_speaks_its_plurals(qapp, files):
    (files / "en.ts").write_text(PLURAL, encoding="utf-8")
    compiled(files / "en.ts", files / "kiosk_en.qm")
    made = Languages()
    spoken = [QCoreApplication.translate("Test", "%n unit(s)", "", n) for n in (1, 2, 0)]
    forget(made)
    assert spoken == ["1 unit", "2 units", "0 units"]


@pytest.mark.parametrize("weight", [400, 600, 700])
@pytest.mark.parametrize(("code", "families"), [
    ("hi", {"Noto Sans"}),
    ("ta", {"Noto Sans", "Noto Sans Tamil"}),
    ("bn", {"Noto Sans", "Noto Sans Bengali"}),
    ("ur", {"Noto Sans", "Noto Naskh Arabic"}),
])  # fmt: skip
def test_our_fonts_have_every_letter(code, families, weight, theme):
    font = theme.font(22, weight)
    for _context, message in messages(code):
        for form in forms(message):
            layout = QTextLayout(form.replace("\n", " "), font)
            layout.beginLayout()
            layout.createLine()
            layout.endLayout()
            for run in layout.glyphRuns():
                assert 0 not in run.glyphIndexes(), form
                assert run.rawFont().familyName() in families, form
                assert run.rawFont().weight() == weight, form
