from pathlib import Path

import pytest

from kiosk.app import open_configured_shop, open_shop
from kiosk.config import MACHINE_KEYS, Config, Flags, load_config
from kiosk.domain.errors import ConfigError
from tests.shops import NOON, TestShop, database_url


@pytest.fixture
def load(tmp_path):
    """A function that loads `kiosk.toml` with this text, and an environment of this test only."""

    def load(text=None, environ=None, **flags):
        if text is not None:
            (tmp_path / "kiosk.toml").write_text(text, encoding="utf-8")
        return load_config(Flags(**({"data_dir": tmp_path} | flags)), environ or {})

    return load


def refused(load, *arguments, **keywords):
    """Return the one line that says why the settings are refused."""
    with pytest.raises(ConfigError) as caught:
        load(*arguments, **keywords)
    line = str(caught.value)
    assert len(line.splitlines()) == 1, line
    return line


def test_without_a_file_everything_has_a_default(load, tmp_path):
    assert load() == Config(data_dir=tmp_path)


def test_an_empty_file_is_as_good_as_none(load, tmp_path):
    assert load("") == Config(data_dir=tmp_path)


def test_every_part_of_the_file_is_read(load):
    config = load(
        '[kiosk]\nname = "K7"\nfullscreen = false\nlanguage = "hi"\n'
        '[shop]\nname = "Chai & Co"\n'
        "[payment]\nhold_seconds = 60\n"
        "[shopper]\nguest_allowed = false\n"
    )

    assert (config.name, config.fullscreen, config.language) == ("K7", False, "hi")
    assert config.shop == {"shop_name": "Chai & Co", "hold_seconds": 60, "guest_allowed": False}


def test_a_file_that_was_named_must_be_there(load, tmp_path):
    line = refused(load, config=tmp_path / "other.toml")

    assert line == f"{tmp_path / 'other.toml'}: there is no such file"
    assert "there is no such file" in refused(load, environ={"KIOSK_CONFIG": "/nowhere.toml"})


@pytest.mark.parametrize("text", ["[kiosk", "name", "[kiosk]\nname = K1", '[kiosk]\nname = "a'])
def test_a_damaged_file_is_named(load, text):
    assert "kiosk.toml: not a readable TOML file" in refused(load, text)


def test_a_file_in_another_encoding_is_named(load, tmp_path):
    (tmp_path / "kiosk.toml").write_bytes('[shop]\nname = "Café"\n'.encode("latin-1"))

    assert "kiosk.toml: not a readable TOML file" in refused(load)


def test_a_file_that_notepad_saved_is_read(load, tmp_path):
    (tmp_path / "kiosk.toml").write_text('[kiosk]\r\nname = "K7"\r\n', encoding="utf-8-sig")

    assert load().name == "K7"


def test_a_folder_in_place_of_the_file_is_named(load, tmp_path):
    (tmp_path / "kiosk.toml").mkdir()

    assert "kiosk.toml: cannot be read (Is a directory)" in refused(load)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("[kitchen]\nname = 'a'", "kitchen.name"),
        ("[kiosk]\ncolour = 'red'", "kiosk.colour"),
        ("[payment]\nVPA = 'shop@bank'", "payment.VPA"),
        ("name = 'K1'", "name"),
        ("[[kiosk]]\nname = 'K1'", "kiosk"),
        ("[kiosk.inner]\nname = 'K1'", "kiosk.inner"),
    ],
)
def test_a_setting_nobody_knows_is_named(load, text, key):
    assert refused(load, text).endswith(f"kiosk.toml: {key}: there is no such setting")


def test_a_language_that_is_not_there_stops_no_sale(load):
    assert load("[kiosk]\nlanguage = 'fr'").language == "fr"
    assert load(environ={"KIOSK_LANGUAGE": "de"}).language == "de"


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("[kiosk]\nname = 1", "kiosk.name"),
        ("[kiosk]\nname = ''", "kiosk.name"),
        ("[kiosk]\nname = 'TOOLONGNAME'", "kiosk.name"),
        ("[kiosk]\nname = 'K-1'", "kiosk.name"),
        ("[kiosk]\nname = '../K1'", "kiosk.name"),
        ('[kiosk]\nname = "K\\n1"', "kiosk.name"),
        ("[kiosk]\nname = 'க1'", "kiosk.name"),
        ("[kiosk]\nfullscreen = 1", "kiosk.fullscreen"),
        ("[kiosk]\nfullscreen = 'yes'", "kiosk.fullscreen"),
        ("[kiosk]\nlanguage = 5", "kiosk.language"),
        ("[kiosk]\ndatabase_url = 5", "kiosk.database_url"),
        ("[payment]\ngateway = 'cash'", "payment.gateway"),
        ("[payment]\nvpa = 'shop'", "payment.vpa"),
        ('[payment]\nvpa = "shop@bank\\n"', "payment.vpa"),
        ("[payment]\npayee_name = ' '", "payment.payee_name"),
        ("[payment]\nmerchant_code = 5411", "payment.merchant_code"),
        ("[payment]\nhold_seconds = 1", "payment.hold_seconds"),
        ("[payment]\nhold_seconds = 60.0", "payment.hold_seconds"),
        ("[payment]\nhold_seconds = 2026-11-08", "payment.hold_seconds"),
        ("[payment]\nlate_payment = 'keep'", "payment.late_payment"),
        ("[shop]\nname = ' '", "shop.name"),
        ("[shop]\ntime_zone = 'Mars/Olympus'", "shop.time_zone"),
        ("[shopper]\nidle_seconds = true", "shopper.idle_seconds"),
    ],
)
def test_a_bad_value_names_its_key(load, text, key):
    assert refused(load, text).startswith(f"{key}: ")


def test_a_key_with_a_line_break_stays_one_line(load):
    refused(load, '[kiosk]\n"a\\nb" = 1')


def test_a_number_without_end_is_refused(load):
    refused(load, f"[payment]\nhold_seconds = {'9' * 5000}")


@pytest.mark.parametrize("name", ["K", "K1", "counter8", "12345678"])
def test_a_kiosk_is_named_by_up_to_eight_letters_and_digits(load, name):
    assert load(f"[kiosk]\nname = '{name}'").name == name


def test_a_pretended_payment_is_refused_once_a_merchant_is_named(load):
    config = load(environ={"KIOSK_VPA": "shop@bank"})

    with pytest.raises(ConfigError, match=r"^payment.gateway: 'simulated'"):
        open_configured_shop(config, demo=False, fresh=False, clock=lambda: NOON)


def test_a_pretended_payment_is_refused_where_the_database_names_a_merchant(tmp_path):
    with pytest.raises(ConfigError, match=r"^payment.gateway: "):
        open_shop(database_url(tmp_path), settings={"vpa": "shop@bank"})


def test_the_environment_wins_over_the_file(load):
    environ = {
        "KIOSK_NAME": "K2",
        "KIOSK_FULLSCREEN": "No",
        "KIOSK_HOLD_SECONDS": "90",
        "KIOSK_SHOP_NAME": "Tea",
    }
    config = load("[kiosk]\nname = 'K1'\n[payment]\nhold_seconds = 60\n", environ)

    assert (config.name, config.fullscreen) == ("K2", False)
    assert config.shop == {"hold_seconds": 90, "shop_name": "Tea"}


@pytest.mark.parametrize(
    ("variable", "value"),
    [
        ("KIOSK_FULLSCREEN", "perhaps"),
        ("KIOSK_FULLSCREEN", ""),
        ("KIOSK_HOLD_SECONDS", "many"),
        ("KIOSK_HOLD_SECONDS", "-5"),
        ("KIOSK_HOLD_SECONDS", "6_0"),
        ("KIOSK_HOLD_SECONDS", "९०"),
        ("KIOSK_HOLD_SECONDS", "9" * 5000),
    ],
)
def test_a_variable_that_cannot_be_read_is_named(load, variable, value):
    assert refused(load, environ={variable: value}).startswith(f"{variable}: ")


@pytest.mark.parametrize(
    ("variable", "value", "key"),
    [
        ("KIOSK_HOLD_SECONDS", "5", "payment.hold_seconds"),
        ("KIOSK_NAME", "../K1", "kiosk.name"),
        ("KIOSK_VPA", "shop", "payment.vpa"),
    ],
)
def test_a_variable_out_of_range_names_its_key(load, variable, value, key):
    assert refused(load, environ={variable: value}).startswith(f"{key}: ")


def test_flags_win_over_environment_and_file(load, tmp_path):
    environ = {"KIOSK_DATABASE_URL": "sqlite:////two.db", "KIOSK_DATA_DIR": "/elsewhere"}
    text = "[kiosk]\ndatabase_url = 'sqlite:////one.db'"

    assert load(text, environ).url == "sqlite:////two.db"
    config = load(text, environ, database_url="sqlite:////three.db")
    assert (config.url, config.data_dir) == ("sqlite:////three.db", tmp_path)


def test_the_data_folder_comes_from_the_environment(tmp_path):
    config = load_config(Flags(), {"KIOSK_DATA_DIR": str(tmp_path / "here")})

    assert config.data_dir == tmp_path / "here"
    assert config.url == f"sqlite:///{tmp_path}/here/shop.db"


@pytest.mark.parametrize("name", ["a shop", "shop%20", "दुकान", "a#b", "a?b", "a@b:c"])
def test_the_shop_is_in_the_data_folder_whatever_that_is_called(load, tmp_path, name):
    config = load(data_dir=tmp_path / name)

    open_configured_shop(config, demo=False, fresh=False, clock=lambda: NOON).close()

    assert (tmp_path / name / "shop.db").is_file()


def test_the_demo_takes_nothing_about_shop_or_payment(load):
    text = "[shop]\nname = 'Real'\n[payment]\nvpa = 'real@bank'\ngateway = 'cash'\n"
    config = load(text, {"KIOSK_VPA": "real@bank", "KIOSK_GATEWAY": "cash"}, demo=True)

    assert config.shop == {}


def test_the_demo_has_a_folder_of_its_own(monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", "/home/asha/data")
    monkeypatch.setattr("platformdirs.user_data_dir", lambda *_names, **_: "/home/asha/data/shop")

    assert load_config(Flags(demo=True), {}).data_dir == Path("/home/asha/data/shop/demo")
    assert load_config(Flags(), {}).data_dir == Path("/home/asha/data/shop")


@pytest.mark.parametrize("fresh", [True, False])
def test_the_demo_refuses_a_real_shop_with_a_sale(load, shop, clock, fresh):
    shop.stock(CHIPS=5)
    with pytest.raises(ConfigError, match="real shop"):
        open_configured_shop(load(demo=True), demo=True, fresh=fresh, clock=clock)

    assert shop.on_hand("CHIPS") == 5


@pytest.mark.parametrize("fresh", [True, False])
def test_the_demo_refuses_a_real_shop_that_has_no_sale_yet(load, tmp_path, clock, fresh):
    real = TestShop(database_url(tmp_path), clock)
    real.sql("INSERT INTO product (sku, name, list_price_paise) VALUES ('CHIPS', 'Chips', 100)")
    with pytest.raises(ConfigError, match="real shop"):
        open_configured_shop(load(demo=True), demo=True, fresh=fresh, clock=clock).close()

    assert real.sql("SELECT sku FROM product") == [("CHIPS",)]
    real.shop.close()


def test_a_printer_is_read_whole(load):
    text = '[printer]\nkind = "network"\naddress = "10.0.0.7"\nwidth_mm = 58\nautomatic = true\n'
    printer = load(text).printer
    assert (printer.kind, printer.address) == ("network", "10.0.0.7")
    assert (printer.width_mm, printer.automatic) == (58, True)
    assert load("").printer.kind == "none"


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('kind = "laser"', "printer.kind: 'laser' must be one of none, network, device, folder"),
        ("width_mm = 70", "printer.width_mm: 70 must be one of 58, 80"),
        ('kind = "network"', "printer.address: '' does not fit network"),
        ('kind = "device"\naddress = "lp0"', "printer.address: 'lp0' does not fit device"),
        ('width_mm = "58"', "printer.width_mm: '58' must be of the kind int"),
    ],
)
def test_a_printer_that_cannot_be_is_named(load, text, line):
    assert refused(load, f"[printer]\n{text}\n") == line


def test_kiosk_mode_is_not_changed_on_the_screen(tmp_path):
    (tmp_path / "kiosk.toml").write_text("[kiosk]\nkiosk_mode = true\n")

    assert load_config(Flags(data_dir=tmp_path), {}).kiosk_mode
    assert "kiosk_mode" not in MACHINE_KEYS.values()
