"""Bring the translations up to date; ``python build/dev.py translate`` calls this.

Updates `resources/i18n/kiosk_*.ts` with every text in `kiosk/` and compiles them to the `.qm` files
that the kiosk loads. New texts stand in the .ts files as unfinished: translate them there, by hand
or with Qt Linguist, and run this again. `kiosk_en.ts` holds nothing but plural forms.

A new language is its code in LANGUAGES, here and in `kiosk/domain/settings.py`, and its name in
`kiosk/ui/languages.py`; the first run makes its file.

The texts are found here, not by lupdate: it does not look into f-strings, and gives no context, or
a variable's name, to the texts of ``_tr("...")`` and ``label.tr("...")``. It does merge them.
"""

import argparse
import ast
import json
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
LANGUAGES = ("en", "hi", "ta", "bn", "ur")
_RIGHT_TO_LEFT = {"ur"}
# What is put into a sentence, with the signs that belong to it: "₹{amount}", "{percent}%".
_PUT_IN = re.compile(r"[₹+-]?\{\w+\}(?:[/:-]\{\w+\})*%?")
# Qt looks a text up under the class of the object whose tr() is called. Where that object is not
# `self`, its class stands here.
CLASSES = {
    "kiosk": "Kiosk",
    "guide.kiosk": "Kiosk",
    "guide.kiosk.trouble": "Trouble",
    "mark": "QLabel",
    "tile": "QLabel",
    "widget": "OrderPanel",
}


class Text(NamedTuple):
    """One translatable text; a plural has one form for each number."""

    context: str
    source: str
    comment: str
    plural: bool


class TextError(Exception):
    """A text that cannot be found under any context; says where it stands."""


class Finder:
    """Finds the translatable texts of one module."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._tree = ast.parse(path.read_text(encoding="utf-8"))
        self._names = dict(self._find_names())

    def texts(self) -> Iterator[Text]:
        """Give every text, in the order of the file.

        Raises:
            TextError: a text is put together at run time, or nobody knows its context.
        """
        yield from self._texts_in(self._tree, "")

    def _texts_in(self, node: ast.AST, inside: str) -> Iterator[Text]:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.Call):
                text = self._text(child, inside)
                if text is not None:
                    yield text
            yield from self._texts_in(
                child, child.name if isinstance(child, ast.ClassDef) else inside
            )

    def _text(self, call: ast.Call, inside: str) -> Text | None:
        match call.func:
            case ast.Attribute(value=ast.Name(id="self"), attr="tr"):
                return self._made(call, inside, call.args)
            case ast.Attribute(value=owner, attr="tr"):
                return self._made(call, CLASSES.get(ast.unparse(owner), ""), call.args)
            case ast.Name(id=name) if name in self._names:
                return self._made(call, self._names[name], call.args)
        if _is_translate(call.func) and not _is_handed_on(call):
            return self._made(call, self._literal(call, 0), call.args[1:])
        return None

    def _made(self, call: ast.Call, context: str, rest: list[ast.expr]) -> Text:
        if not context:
            raise TextError(f"{self._where(call)}: under which context? Add it to CLASSES")
        first = len(call.args) - len(rest)
        comment = self._literal(call, first + 1) if len(rest) > 1 else ""
        return Text(context, self._literal(call, first), comment, plural=len(rest) > 2)

    def _literal(self, call: ast.Call, place: int) -> str:
        argument = call.args[place] if len(call.args) > place else None
        match argument:
            case ast.Constant(value=str(text)):
                return text
        raise TextError(f"{self._where(call)}: a text must stand there as it is")

    def _where(self, node: ast.expr) -> str:
        return f"{self._path}:{node.lineno}"

    def _find_names(self) -> Iterator[tuple[str, str]]:
        """Give the module's own short names for translating, each with its context."""
        for node in ast.walk(self._tree):
            match node:
                # A function that hands its text on to translate.
                case ast.FunctionDef(body=[ast.Return(value=ast.Call() as call)]) if _is_translate(
                    call.func
                ) and _is_handed_on(call):
                    yield node.name, self._literal(call, 0)
                # A name for some object's tr.
                case ast.Assign(
                    targets=[ast.Name(id=name)], value=ast.Attribute(value=owner, attr="tr")
                ):
                    yield name, CLASSES.get(ast.unparse(owner), "")


def _is_translate(function: ast.expr) -> bool:
    """Tell Qt's translate from a painter's."""
    return ast.unparse(function) in {"translate", "QCoreApplication.translate"}


def _is_handed_on(call: ast.Call) -> bool:
    return len(call.args) > 1 and isinstance(call.args[1], ast.Name)


def find_texts() -> list[Text]:
    """Return every text of the kiosk, each context's texts once."""
    files = sorted((ROOT / "kiosk").rglob("*.py"))
    return list(dict.fromkeys(text for file in files for text in Finder(file).texts()))


def as_source(texts: list[Text]) -> str:
    """Return C++ for lupdate: there it sees plurals, which it does not in all of Python's calls."""
    calls = []
    for text in texts:
        # A C++ string is written like one of JSON.
        arguments = [json.dumps(part, ensure_ascii=False) for part in text[:3]]
        arguments += ["count"] if text.plural else []
        calls.append(f"QCoreApplication::translate({', '.join(arguments)});")
    return "\n".join(calls) + "\n"


def run(program: str, *arguments: str) -> None:
    """Run one of the programs that came with PySide6, with its words on the screen.

    Raises:
        FileNotFoundError: it did not come.
        subprocess.CalledProcessError: it failed.
    """
    found = shutil.which(program, path=str(Path(sys.executable).parent))
    if found is None:
        raise FileNotFoundError(f"{program} is not beside {sys.executable}")
    subprocess.run([found, *arguments], check=True)


def update(folder: Path, texts: list[Text]) -> None:
    """Merge the texts into the .ts files of `folder`."""
    with tempfile.TemporaryDirectory() as made:
        source = Path(made, "texts.cpp")
        source.write_text(as_source(texts), encoding="utf-8")
        for language in LANGUAGES:
            options = ["-no-obsolete", "-locations", "none", "-source-language", "en"]
            options += ["-pluralonly"] if language == "en" else []
            ts = folder / f"kiosk_{language}.ts"
            run("pyside6-lupdate", *options, str(source), "-ts", str(ts))


def compile_all(folder: Path, out: Path) -> None:
    """Compile the .ts files of `folder` to .qm files in `out`."""
    with tempfile.TemporaryDirectory() as made:
        for language in LANGUAGES:
            ts = folder / f"kiosk_{language}.ts"
            if language in _RIGHT_TO_LEFT:
                ts = with_directions(ts, Path(made))
            run("pyside6-lrelease", str(ts), "-qm", str(out / f"kiosk_{language}.qm"))


def with_directions(ts: Path, folder: Path) -> Path:
    """Copy `ts` to `folder` with the marks that sentences from right to left need.

    A sentence that begins with "UPI" or with a number would be taken for one from left to right,
    and "98765 43210" put into one would read "43210 98765": a mark before the sentence says how it
    is written, and isolates keep in order what is put into it (Unicode Standard Annex #9, 2.5 and
    2.6). Translators, and our code, need not know.
    """
    tree = ET.parse(ts)  # noqa: S314 - our own file
    for message in tree.iter("translation"):
        for text in [message, *message.iter("numerusform")]:
            if (text.text or "").strip():
                text.text = directed(text.text or "")
    made = folder / ts.name
    tree.write(made, encoding="utf-8", xml_declaration=True)
    return made


def directed(text: str) -> str:
    """Return a text written from right to left with its direction marked, line by line."""
    isolated = _PUT_IN.sub(lambda found: f"\u2068{found[0]}\u2069", text)
    return "\n".join(f"\u200f{line}" for line in isolated.split("\n"))


def main() -> int:
    """Do what the command line asks; return the exit code."""
    parser = argparse.ArgumentParser(
        prog="translate.py", description="Update the translations and compile them."
    )
    parser.parse_args()
    folder = ROOT / "resources" / "i18n"
    folder.mkdir(exist_ok=True)
    try:
        update(folder, find_texts())
        compile_all(folder, folder)
    except (TextError, OSError, subprocess.CalledProcessError) as error:
        print(f"translate.py: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
