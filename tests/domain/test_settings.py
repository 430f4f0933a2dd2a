import pytest

from kiosk.domain.errors import ConfigError
from kiosk.domain.settings import VPA, LatePayment, ShopSettings

GOOD_VPAS = ["shop@bank", "ab@cd", "chai.shop_1-a@okaxis", "9876543210@ybl", "a" * 255 + "@bank"]
BAD_VPAS = [
    *["shop", "@bank", "a@bank", "shop@", "shop@b", "shop@1bank", "shop@ok-axis", "a@b@c"],
    *["sh op@bank", " shop@bank", "shop@bank ", "shop@bank\n", "shöp@bank", "shop@bänk"],
    *["a" * 256 + "@bank", "shop@" + "b" * 65, "shop@bank&am=1", "shop%40bank", "१२@bank"],
]


@pytest.mark.parametrize("vpa", GOOD_VPAS)
def test_a_upi_address_is_accepted(vpa):
    assert ShopSettings(vpa=vpa).vpa == vpa


@pytest.mark.parametrize("vpa", BAD_VPAS)
def test_what_is_no_upi_address_is_refused(vpa):
    assert VPA.fullmatch(vpa) is None
    with pytest.raises(ConfigError, match=r"^vpa: "):
        ShopSettings(vpa=vpa)


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("shop_name", ""),
        ("shop_name", "  "),
        ("shop_name", 5),
        ("shop_name", "\u202e"),
        ("payee_name", " "),
        ("payee_name", "\u202e\x07"),
        ("address", None),
        ("time_zone", ""),
        ("time_zone", "Mars/Olympus"),
        ("time_zone", "../../etc/passwd"),
        ("time_zone", "Asia"),
        ("time_zone", "Asia\x00"),
        ("merchant_code", "541"),
        ("merchant_code", "५४११"),
        ("merchant_code", 5411),
        ("maximum_paise", 99),
        ("maximum_paise", 10_00_00_000_01),
        ("maximum_paise", 100_00.0),
        ("maximum_paise", True),
        ("hold_seconds", 29),
        ("hold_seconds", 3601),
        ("hold_seconds", "180"),
        ("idle_seconds", 19),
        ("idle_seconds", 3601),
        ("warning_seconds", 4),
        ("warning_seconds", 121),
        ("result_seconds", 2),
        ("result_seconds", 301),
        ("late_payment", "keep"),
        ("late_payment", None),
        ("guest_allowed", 1),
        ("guest_allowed", "yes"),
        ("demo", 0),
        ("staff_hint", []),
        ("colour", "red"),
    ],
)
def test_a_bad_value_names_its_key_on_one_line(key, value):
    with pytest.raises(ConfigError, match=rf"^{key}: [^\n]+\Z"):
        ShopSettings.from_values({key: value})


@pytest.mark.parametrize(
    ("key", "low", "high"),
    [
        ("maximum_paise", 100, 10_00_00_000_00),
        ("hold_seconds", 30, 3600),
        ("idle_seconds", 20, 3600),
        ("warning_seconds", 5, 120),
        ("result_seconds", 3, 300),
    ],
)
def test_both_ends_of_a_range_belong_to_it(key, low, high):
    patient = {"idle_seconds": 3600, "warning_seconds": 5}
    for value in (low, high):
        assert getattr(ShopSettings.from_values(patient | {key: value}), key) == value


def test_the_warning_is_shorter_than_the_idle_time():
    with pytest.raises(ConfigError, match="warning_seconds"):
        ShopSettings.from_values({"idle_seconds": 20, "warning_seconds": 20})


@pytest.mark.parametrize("value", ["refund", LatePayment.REFUND])
def test_late_payment_is_understood_as_stored_and_as_a_state(value):
    assert ShopSettings.from_values({"late_payment": value}).late_payment is LatePayment.REFUND


def test_nothing_chosen_means_the_defaults():
    assert ShopSettings.from_values({}) == ShopSettings()
    assert ShopSettings().maximum_paise == 1_00_000_00
    assert ShopSettings().late_payment is LatePayment.FULFIL
