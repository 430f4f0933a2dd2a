"""Write the README's table of faults and promises: ``python build/promises.py [--check]``.

The faults stand in `tests/faults/promises.py`. A test that proves a promise is marked with
``@pytest.mark.fault(NUMBER)``, a module full of them with ``pytestmark = pytest.mark.fault(...)``.
With ``--check`` nothing is written, and exit code 1 says that the table is out of date. Needs
nothing but Python: the tests are read, not run.
"""

import argparse
import ast
import runpy
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BEGIN = "<!-- promises: written by build/promises.py -->"
END = "<!-- end of promises -->"
NO_TEST = "no test yet"
NOT_A_PART = "not part of this program yet"


class PromiseError(Exception):
    """The table cannot be written; says which file or mark is wrong."""


def marked(tests: Path) -> dict[int, list[Path]]:
    """Return the test files, in order, that prove each promise.

    Raises:
        PromiseError: a mark has no number, or stands on something other than a test.
    """
    found: dict[int, list[Path]] = {}
    for path in sorted(tests.rglob("*.py")):
        for number in sorted(set(_numbers(path))):
            found.setdefault(number, []).append(path)
    return found


def _numbers(path: Path) -> Iterator[int]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    on_tests = list(_marks_on_tests(tree))
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and ast.unparse(node) == "pytest.mark.fault":
            yield from _numbers_of(path, node, on_tests)


def _marks_on_tests(tree: ast.Module) -> Iterator[ast.expr]:
    """Give every mark on a test, or on all tests of the module."""
    for node in tree.body:
        match node:
            case ast.FunctionDef(name=name, decorator_list=marks) if name.startswith("test_"):
                yield from marks
            case ast.Assign(targets=[ast.Name(id="pytestmark")], value=ast.List(elts=marks)):
                yield from marks
            case ast.Assign(targets=[ast.Name(id="pytestmark")], value=mark):
                yield mark


def _numbers_of(path: Path, mark: ast.Attribute, on_tests: list[ast.expr]) -> Iterator[int]:
    for one in on_tests:
        match one:
            case ast.Call(func=func, args=[_, *_] as args, keywords=[]) if func is mark:
                for argument in args:
                    yield _number(path, argument)
                return
    raise PromiseError(f"{path}:{mark.lineno}: a fault mark has numbers and stands on a test")


def _number(path: Path, argument: ast.expr) -> int:
    match argument:
        case ast.Constant(value=int(number)):
            return number
    raise PromiseError(f"{path}:{argument.lineno}: {ast.unparse(argument)} is no number")


def table(
    promises: Mapping[int, tuple[str, str]],
    not_yet: frozenset[int],
    tests: Mapping[int, list[Path]],
    root: Path,
) -> str:
    """Return the table's lines.

    Raises:
        PromiseError: a test is marked with a number that no promise has.
    """
    unknown = sorted(set(tests) - set(promises))
    if unknown:
        path = tests[unknown[0]][0]
        raise PromiseError(f"{path.relative_to(root)}: there is no promise {unknown[0]}")
    lines = ["| | fault | promise | test |", "|--:|---|---|---|"]
    for number, (fault, promise) in sorted(promises.items()):
        files = [path.relative_to(root) for path in tests.get(number, ())]
        links = ", ".join(f"[{file.stem}]({file.as_posix()})" for file in files)
        proof = links or (NOT_A_PART if number in not_yet else NO_TEST)
        lines.append(f"| {number} | {fault} | {promise} | {proof} |")
    return "\n".join(lines)


def written(text: str, new_table: str) -> str:
    """Return `text` with `new_table` between the two comments.

    Raises:
        PromiseError: the comments are missing.
    """
    before, begin, rest = text.partition(BEGIN)
    _old, end, after = rest.partition(END)
    if not (begin and end):
        raise PromiseError(f"README.md needs the lines {BEGIN} and {END}")
    return f"{before}{begin}\n\n{new_table}\n\n{end}{after}"


def main(arguments: list[str], root: Path = ROOT) -> int:
    """Write or check the table; return the exit code."""
    parser = argparse.ArgumentParser(description="Write the README's table of promises.")
    parser.add_argument("--check", action="store_true", help="write nothing, tell if it is old")
    asked = parser.parse_args(arguments)
    readme = root / "README.md"
    known = runpy.run_path(str(root / "tests" / "faults" / "promises.py"))
    try:
        new_table = table(known["PROMISES"], known["NOT_YET"], marked(root / "tests"), root)
        old = readme.read_text(encoding="utf-8")
        new = written(old, new_table)
    except PromiseError as error:
        print(error, file=sys.stderr)
        return 1
    if asked.check and new != old:
        print("README.md: the promises are out of date, run: python build/promises.py")
        return 1
    if new != old:
        readme.write_text(new, encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
