import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from kiosk.store import settings
from tests.conftest import ENGINES
from tests.shops import TestShop

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(st.characters(codec="utf-8")),
    lambda inner: st.lists(inner, max_size=3),
    max_leaves=5,
)


@pytest.fixture(params=ENGINES)
def engine(request):
    return request.param


@pytest.fixture
def write(shop):
    return shop.shop.engines.write


@hypothesis_settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(value=JSON)
def test_what_is_read_is_what_was_written(write, value):
    with write.begin() as connection:
        settings.write(connection, {"test": value})
    with write.begin() as connection:
        assert settings.read(connection) == {"test": value}


def test_a_new_value_takes_the_place_of_the_old_one_and_of_no_other(write):
    with write.begin() as connection:
        settings.write(connection, {"hold_seconds": 60, "shop_name": "Chai & Co"})
        settings.write(connection, {"hold_seconds": 90})
        settings.write(connection, {})

        assert settings.read(connection) == {"hold_seconds": 90, "shop_name": "Chai & Co"}


def test_the_secret_cannot_be_read_among_the_settings(write):
    with write.begin() as connection:
        secret = settings.secret(connection)

        assert len(secret) == 32
        assert secret.hex() not in str(settings.read(connection))


def test_the_secret_stays_until_it_is_made_anew(write):
    with write.begin() as connection:
        first = settings.secret(connection)
        assert settings.secret(connection) == first
        settings.make_secret(connection)
        assert settings.secret(connection) != first


def test_two_shops_have_two_secrets(shop, other_url, clock):
    other = TestShop(other_url, clock)
    secrets = []
    for each in (shop, other):
        with each.shop.engines.read.begin() as connection:
            secrets.append(settings.secret(connection))
    other.shop.close()

    assert secrets[0] != secrets[1]
