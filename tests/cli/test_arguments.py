from pathlib import Path

import pytest

from kiosk import __version__
from kiosk.cli import backup as backup_module
from kiosk.cli import doctor as doctor_module
from kiosk.cli import rehearse as rehearse_module
from kiosk.cli import restore as restore_module
from kiosk.cli import run as run_module
from kiosk.cli import tour as tour_module
from kiosk.cli.arguments import read_arguments
from kiosk.cli.rehearse_plan import Options
from kiosk.cli.tour import Look
from kiosk.config import Flags


@pytest.fixture
def asked(monkeypatch):
    """What the commands are called with, in place of running them."""
    calls = []

    def take(flags, *values, **rest):
        calls.append((flags, rest or values))
        return 0

    monkeypatch.setattr(run_module, "run", take)
    monkeypatch.setattr(tour_module, "tour", take)
    monkeypatch.setattr(doctor_module, "doctor", take)
    monkeypatch.setattr(backup_module, "backup", take)
    monkeypatch.setattr(restore_module, "restore", take)
    monkeypatch.setattr(rehearse_module, "rehearse", take)

    def ask(*arguments):
        assert read_arguments(arguments).run() == 0
        return calls.pop()

    return ask


def misuse(capsys, *arguments):
    """Return the one line on stderr."""
    with pytest.raises(SystemExit) as caught:
        read_arguments(arguments)
    assert caught.value.code == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    [line] = printed.err.splitlines()
    assert line.startswith("kiosk: ")
    return line


def test_without_a_verb_the_kiosk_opens(asked):
    assert asked() == (
        Flags(),
        {"fresh": False, "windowed": False, "locked": False, "measure": False},
    )
    assert asked("run")[0] == Flags()
    assert asked("--kiosk")[1]["locked"]


def test_a_window_is_not_locked_down(capsys):
    assert "not allowed with" in misuse(capsys, "--windowed", "--kiosk")


@pytest.mark.parametrize("order", [1, -1])
def test_common_flags_stand_before_or_after_the_verb(asked, order):
    common = ["--demo", "--data-dir", "d", "--database-url", "u", "--config", "c"]
    verbs = ["run", "tour --out o", "doctor", "backup f", "restore f", "rehearse"]
    for verb in map(str.split, verbs):
        flags, _rest = asked(*[part for parts in (common, verb)[::order] for part in parts])

        assert flags == Flags(demo=True, data_dir=Path("d"), database_url="u", config=Path("c"))


def test_a_fresh_shop_is_always_a_demo(asked):
    flags, rest = asked("--fresh")

    assert flags.demo
    assert rest["fresh"]


def test_the_tour_knows_where_and_how_large(asked):
    _flags, rest = asked("tour", "--out", "o", "--size", "1080x1920", "--json")

    assert rest == {"out": Path("o"), "size": (1080, 1920), "look": Look(), "as_json": True}


def test_the_tour_speaks_and_looks_as_it_is_told(asked):
    _flags, rest = asked("tour", "--out", "o", "--language", "ur", "--large-text")

    assert rest["look"] == Look("ur", large_text=True)


def test_the_doctor_speaks_json_when_told(asked):
    assert asked("doctor")[1] == {"as_json": False}
    assert asked("doctor", "--json")[1] == {"as_json": True}


def test_a_backup_goes_to_a_file(asked):
    assert asked("backup", "f.db")[1] == {"file": Path("f.db"), "overwrite": False}
    assert asked("backup", "f.db", "--force")[1] == {"file": Path("f.db"), "overwrite": True}


def test_a_restore_takes_a_file_or_the_newest(asked):
    assert asked("restore", "f.db")[1] == {"file": Path("f.db"), "is_agreed": False}
    assert asked("restore", "--newest", "--yes")[1] == {"file": None, "is_agreed": True}


def test_the_rehearsal_knows_who_comes(asked):
    assert asked("rehearse")[1] == (Options(),)

    numbers = ["--kiosks", "64", "--shoppers", "40", "--units", "5", "--crashes", "0"]
    _flags, rest = asked("rehearse", *numbers, "--seed", "7", "--sku", "CHIPS", "--json")
    assert rest == (
        Options(kiosks=64, shoppers=40, units=5, crashes=0, seed=7, sku="CHIPS", as_json=True),
    )


@pytest.mark.parametrize(
    ("flag", "text"),
    [
        *[("--kiosks", text) for text in ("0", "65", "-1", "1.5", "many", "", "\u0662")],
        *[("--shoppers", "0"), ("--units", "0"), ("--crashes", "-1"), ("--seed", "9" * 20)],
    ],
)
def test_other_numbers_are_misuse(capsys, flag, text):
    assert flag in misuse(capsys, "rehearse", f"{flag}={text}")


@pytest.mark.parametrize("size", ["640x640", "7680x4320", "1024x768"])
def test_sizes_of_real_screens_are_taken(asked, size):
    _flags, rest = asked("tour", "--out", "o", "--size", size)

    assert rest["size"] == tuple(int(side) for side in size.split("x"))


@pytest.mark.parametrize(
    "size",
    [
        *["", "large", "1024", "1024x", "1024X768", "10x10", "639x640", "7681x999", "99999x768"],
        *["-640x640", "1_024x768", "\uff11\uff10\uff12\uff14x768", "1024x768\n", "1024x768x24"],
    ],
)
def test_other_sizes_are_misuse(capsys, size):
    assert "--size" in misuse(capsys, "tour", "--out", "o", f"--size={size}")


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (["dance"], "dance"),
        (["--nonsense"], "--nonsense"),
        (["run", "--nonsense"], "--nonsense"),
        (["tour"], "--out"),
        (["--data-dir"], "--data-dir"),
        (["backup"], "FILE"),
        (["restore"], "FILE"),
        (["restore", "f.db", "--newest"], "--newest"),
        (["tour", "--out", "o", "extra"], "extra"),
        (["run", "two\nlines"], "two"),
    ],
)
def test_misuse_is_one_line_that_names_it(capsys, arguments, named):
    assert named in misuse(capsys, *arguments)


def test_the_version_is_told(capsys):
    with pytest.raises(SystemExit) as caught:
        read_arguments(["--version"])

    assert caught.value.code == 0
    assert capsys.readouterr().out == f"kiosk {__version__}\n"


def test_help_names_every_verb(capsys):
    with pytest.raises(SystemExit):
        read_arguments(["--help"])

    printed = capsys.readouterr().out
    for verb in ("run", "tour", "doctor", "backup", "restore"):
        assert verb in printed
    assert "run" in printed
    assert "tour" in printed
    assert "rehearse" in printed
