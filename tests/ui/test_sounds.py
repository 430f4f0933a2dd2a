"""Short sounds, played by another program."""

import os
import stat
import wave

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from kiosk.paths import resource
from kiosk.ui.sounds import Sounds, find_player

PAID = resource("sounds", "paid.wav")


@pytest.fixture
def player(tmp_path, monkeypatch):
    """Return a function that puts a player of that name and behaviour on the path."""
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}/bin{os.pathsep}/usr/bin")

    def make(name: str, does: str = "") -> None:
        script = tmp_path / name
        script.write_text(f'#!/bin/sh\necho "{name} $1" >> {tmp_path}/heard\n{does}\n')
        script.chmod(script.stat().st_mode | stat.S_IXUSR)

    return make


@pytest.fixture
def heard(tmp_path):
    def read() -> list[str]:
        file = tmp_path / "heard"
        return file.read_text().splitlines() if file.exists() else []

    return read


@pytest.fixture
def sounds(qapp):
    made = Sounds()
    yield made
    made.close()


@pytest.fixture
def beeps(monkeypatch):
    heard: list[bool] = []
    monkeypatch.setattr(QApplication, "beep", lambda: heard.append(True))
    return heard


def test_the_first_player_that_is_there_plays(qtbot, player, sounds, heard):
    player("aplay")
    player("paplay")
    sounds.play("paid")

    qtbot.waitUntil(lambda: not sounds.is_playing)
    assert heard() == [f"paplay {resource('sounds', 'paid.wav')}"]


def test_one_sound_at_a_time(qtbot, player, sounds, heard):
    player("pw-play", "exec sleep 60")
    sounds.play("paid")
    qtbot.waitUntil(lambda: len(heard()) == 1)
    sounds.play("help")

    assert sounds.is_playing
    assert len(heard()) == 1


def test_a_player_that_hangs_is_ended(qtbot, player, sounds, heard):
    player("pw-play", "exec sleep 60")
    sounds.play("paid")
    qtbot.waitUntil(lambda: len(heard()) == 1)
    longest = sounds.findChild(QTimer, "soundTimer")
    assert isinstance(longest, QTimer)
    longest.timeout.emit()

    qtbot.waitUntil(lambda: not sounds.is_playing)
    player("pw-play")
    sounds.play("help")
    qtbot.waitUntil(lambda: len(heard()) == 2)


def test_a_player_that_cannot_start_is_not_waited_for(qtbot, tmp_path, player, sounds):
    player("pw-play")
    (tmp_path / "pw-play").write_text("#!/no/such/program\n")
    sounds.play("paid")

    qtbot.waitUntil(lambda: not sounds.is_playing)


def test_where_one_player_has_no_sound_server_the_next_one_plays(qtbot, player, sounds, heard):
    player("pw-play", "exit 1")
    player("paplay")
    sounds.play("paid")
    qtbot.waitUntil(lambda: heard() == [f"{name} {PAID}" for name in ("pw-play", "paplay")])
    qtbot.waitUntil(lambda: not sounds.is_playing)
    sounds.play("paid")
    qtbot.waitUntil(lambda: not sounds.is_playing)

    assert heard()[2:] == [f"paplay {PAID}"]


def test_where_no_player_can_play_the_system_beeps_and_the_next_sound_is_tried_anew(
    qtbot, player, sounds, heard, beeps
):
    players = ("pw-play", "paplay", "aplay")
    for name in players:
        player(name, "exit 1")
    for times in (1, 2):
        sounds.play("paid")
        qtbot.waitUntil(lambda times=times: len(beeps) == times)

    assert heard() == [f"{name} {PAID}" for name in players * 2]
    assert not sounds.is_playing


def test_without_a_player_the_system_beeps(tmp_path, monkeypatch, sounds, beeps):
    monkeypatch.setenv("PATH", str(tmp_path))
    assert find_player() is None

    sounds.play("paid")

    assert beeps == [True]
    assert not sounds.is_playing


def test_without_sound_nothing_is_heard(tmp_path, monkeypatch, qapp, beeps):
    monkeypatch.setenv("PATH", str(tmp_path))

    Sounds(on=False).play("paid")

    assert beeps == []


def test_a_sound_that_still_sounds_ends_with_the_kiosk(qtbot, player, heard):
    made = Sounds()
    player("pw-play", "exec sleep 60")
    made.play("paid")
    qtbot.waitUntil(lambda: len(heard()) == 1)

    made.close()

    assert not made.is_playing


@pytest.mark.parametrize("name", ["paid", "help"])
def test_the_sounds_are_short_and_soft(name):
    with wave.open(str(resource("sounds", f"{name}.wav"))) as sound:
        seconds = sound.getnframes() / sound.getframerate()
        frames = sound.readframes(sound.getnframes())
    values = memoryview(frames).cast("h")

    assert 0.5 < seconds < 1.5
    assert max(abs(value) for value in values) < 0.6 * 32767
    assert abs(values[-1]) < 200  # it ends without a click
