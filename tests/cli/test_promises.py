"""The README's table of promises: current, and without a promise that nobody proves."""

import runpy
from pathlib import Path

import pytest

from tests.faults.promises import NOT_YET, PROMISES

ROOT = Path(__file__).parents[2]
SCRIPT = runpy.run_path(str(ROOT / "build" / "promises.py"))
BEGIN, END = SCRIPT["BEGIN"], SCRIPT["END"]
MARKED = "import pytest\n\n@pytest.mark.fault({})\ndef {}():\n    pass\n"


@pytest.fixture
def project(tmp_path):
    """A project with one promise and a README."""
    faults = tmp_path / "tests" / "faults"
    faults.mkdir(parents=True)
    (faults / "promises.py").write_text("NOT_YET = {2}\nPROMISES = {1: ('f', 'p'), 2: ('g', 'q')}")
    (tmp_path / "README.md").write_text(f"before\n{BEGIN}\nold\n{END}\nafter\n")
    return tmp_path


def run(project, *arguments):
    return SCRIPT["main"]([*arguments], project)


def mark(project, number, name="test_one"):
    (project / "tests" / "test_it.py").write_text(MARKED.format(number, name))


def test_the_readme_is_current():
    assert SCRIPT["main"](["--check"]) == 0, "run: python build/promises.py"


def test_every_fault_has_its_number_and_its_words():
    assert list(PROMISES) == list(range(1, 42))
    assert set(PROMISES) > NOT_YET
    for fault, promise in PROMISES.values():
        assert fault
        assert promise
        assert "|" not in fault + promise


def test_a_test_is_linked_and_the_rest_of_the_readme_stays(project):
    mark(project, 1)

    assert run(project) == 0

    text = (project / "README.md").read_text()
    assert "| 1 | f | p | [test_it](tests/test_it.py) |" in text
    assert "| 2 | g | q | not part of this program yet |" in text
    assert text.startswith(f"before\n{BEGIN}\n")
    assert text.endswith(f"{END}\nafter\n")
    assert run(project, "--check") == 0


@pytest.mark.parametrize(
    "marks", ["pytest.mark.fault(1)", "[pytest.mark.other, pytest.mark.fault(1)]"]
)
def test_a_mark_for_a_whole_module_counts(project, marks):
    (project / "tests" / "test_it.py").write_text(f"import pytest\n\npytestmark = {marks}\n")

    assert run(project) == 0

    assert "| [test_it](tests/test_it.py) |" in (project / "README.md").read_text()


def test_a_promise_without_a_test_says_so(project):
    run(project)

    assert "| 1 | f | p | no test yet |" in (project / "README.md").read_text()


def test_an_old_table_is_told_and_left_alone(project, capsys):
    before = (project / "README.md").read_text()

    assert run(project, "--check") == 1

    assert "out of date" in capsys.readouterr().out
    assert (project / "README.md").read_text() == before


@pytest.mark.parametrize(
    ("number", "name", "complaint"),
    [
        ("3", "test_one", "no promise 3"),
        ("", "test_one", "has numbers"),
        ("x", "test_one", "no number"),
        ("1", "helper", "stands on a test"),
    ],
)
def test_a_mark_that_proves_nothing_is_named(project, capsys, number, name, complaint):
    mark(project, number, name)

    assert run(project) == 1

    assert complaint in capsys.readouterr().err


def test_a_readme_without_its_place_is_named(project, capsys):
    (project / "README.md").write_text("nothing")

    assert run(project) == 1

    assert "README.md needs" in capsys.readouterr().err
