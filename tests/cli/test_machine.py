"""kiosk.toml, written from the settings screen."""

import pytest

from kiosk.config import Flags, load_config
from kiosk.domain.errors import ConfigError, InputError
from kiosk.domain.problems import ProblemKind
from kiosk.domain.settings import ShopSettings
from kiosk.machine import Machine


@pytest.fixture
def file(tmp_path):
    return tmp_path / "kiosk.toml"


@pytest.fixture
def load(tmp_path):
    return lambda: load_config(Flags(data_dir=tmp_path), environ={})


@pytest.fixture
def machine(file, load):
    return Machine(file, load())


def test_what_was_typed_is_read_at_the_next_start(machine, load):
    changed = machine.change(machine.values() | {"name": "K7", "large_text": "yes", "screen": "2"})

    assert set(changed) == {"name", "large_text", "screen"}
    config = load()
    assert (config.name, config.large_text, config.screen) == ("K7", True, 2)
    assert machine.values()["name"] == "K7"


def test_what_people_wrote_there_stays(file, load):
    file.write_text(
        "# Our counter\n[kiosk]\nname = 'K3' # by the door\n\n[payment]\nhold_seconds = 90\n"
    )

    Machine(file, load()).change({"language": "hi"})

    text = file.read_text()
    assert "# Our counter" in text
    assert "# by the door" in text
    assert load().shop == {"hold_seconds": 90}
    assert load().language == "hi"


def test_nothing_changed_writes_nothing(machine, file):
    assert machine.change(machine.values()) == ()
    assert not file.exists()


def test_every_problem_is_told_and_nothing_is_written(machine, file, tmp_path):
    (tmp_path / "file").touch()
    typed = {"name": "K-1", "screen": "99", "backup_dir": str(tmp_path / "file"), "large_text": "x"}

    with pytest.raises(InputError) as refused:
        machine.change(typed)

    assert {problem.field: problem.kind for problem in refused.value.problems} == {
        "name": ProblemKind.NOT_A_KIOSK_NAME,
        "screen": ProblemKind.OUT_OF_RANGE,
        "backup_dir": ProblemKind.NOT_A_FOLDER,
        "large_text": ProblemKind.UNKNOWN,
    }
    assert machine.check(typed) == refused.value.problems
    assert not file.exists()


@pytest.mark.parametrize("folder", ["../backups", "backups", "/nowhere/at/all", "~nobody-here/b"])
def test_a_backup_folder_must_be_there(machine, folder):
    assert [problem.kind for problem in machine.check({"backup_dir": folder})] == [
        ProblemKind.NOT_A_FOLDER
    ]


def test_a_file_that_cannot_be_written_is_told(tmp_path, load):
    (tmp_path / "file").touch()

    with pytest.raises(ConfigError, match="cannot be written"):
        Machine(tmp_path, load()).export(tmp_path / "file" / "x.toml", ShopSettings())


def test_settings_travel_to_the_next_kiosk(machine, tmp_path):
    settings = ShopSettings(
        shop_name="Asha & Sons", gateway="attended", vpa="shop@bank", payee_name="Asha"
    )
    machine.change({"name": "K7", "large_text": "yes"})
    machine.export(tmp_path / "settings.toml", settings)

    shop, own = machine.read_export(tmp_path / "settings.toml")

    assert shop["shop_name"] == "Asha & Sons"
    assert shop["gateway"] == "attended"
    assert own["large_text"] == "yes"
    assert not {"name", "screen"} & set(own)  # the next kiosk has its own


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "no settings"),
        ("[shop]\ncolour = 'red'", "shop.colour: there is no such setting"),
        ("[shop", "not a readable TOML"),
        ("[shop]\nname = 5", "shop_name"),
    ],
)
def test_a_file_that_is_none_of_ours_is_refused(machine, tmp_path, text, why):
    (tmp_path / "x.toml").write_text(text)

    with pytest.raises(ConfigError, match=why):
        machine.read_export(tmp_path / "x.toml")
