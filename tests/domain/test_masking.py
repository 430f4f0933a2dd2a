import pytest

from kiosk.domain.masking import mask


@pytest.mark.parametrize(
    "text",
    [
        "9123498765",
        "+919123498765",
        "+91 91234 98765",
        "+91-91234-98765",
        "09123498765",
        "91234 98765",
        "9123-498-765",
        "912-349-8765",
        "91 2349 8765",
        "91234\u00a098765",
        "tel:9123498765,",
        "mobile_9123498765",
    ],
)
def test_a_mobile_number_keeps_its_last_two_digits(text):
    masked = mask(f"a {text} b")

    assert "91234" not in masked
    assert "4987" not in masked
    assert "********65" in masked


@pytest.mark.parametrize(
    "text",
    [
        "RRN 512345678901",
        "RRN 919123498765",
        "order K1-000042",
        "id 0199c7ab5e5b7000a19123498765f607",
        "2026-11-23 21:02:14,123",
        "1234567890 paise",
        "barcode 8901234500026",
        "sqlite:////srv/shop.db",
        "https://example.org/a:b",
    ],
)
def test_other_numbers_stay(text):
    assert mask(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "postgresql+psycopg://kiosk:s3cret@server/shop",
        "postgresql://kiosk:s3cret%40x@server:5432/shop?sslmode=require",
        "postgresql://kiosk:s3c@ret/s3cret@server/shop",
        "redis://:s3cret@cache:6379",
        "password=s3cret",
        "PASSWORD: 's3cret and more'",
        '{"key_secret": "s3cret"}',
        "host=db password=s3cret user=kiosk",
        "api_key=s3cret",
        "pin=s3cret",
        "new_pin=s3cret",
        "PGPASSWORD=s3cret",
        "sslpassword = s3cret",
        r'{"password": "a\"s3cret"}',
    ],
)
def test_secrets_are_left_out(text):
    assert "s3c" not in mask(text)
    assert "***" in mask(text)


def test_server_and_user_of_an_address_stay():
    masked = mask("cannot reach postgresql://kiosk:s3cret@server/shop: no route")

    assert masked == "cannot reach postgresql://kiosk:***@server/shop: no route"
