import pytest

from kiosk.domain.codes import read_scan, spellings


@pytest.mark.parametrize(
    ("sent", "code"),
    [
        ("8901234500026", "8901234500026"),
        ("]E08901234500026", "8901234500026"),
        ("]C0LAMP-7", "LAMP-7"),
        ("]C10108901234500026 17261231", "08901234500026"),
        ("]d2010890123450002610A7", "08901234500026"),
        (" LAMP-7 ", "LAMP-7"),
        ("]LAMP", "MP"),
        ("A B", "A B"),
    ],
)
def test_the_code_is_found_in_what_scanners_send(sent, code):
    assert read_scan(sent) == code


@pytest.mark.parametrize("sent", ["", "   ", "]E0", "A\x02B", "ढ़ंग", "٣٤٥٦", "9" * 101])
def test_what_can_be_no_code_is_none(sent):
    assert read_scan(sent) == ""


@pytest.mark.parametrize(
    ("code", "ways"),
    [
        ("8901234500026", {"8901234500026", "08901234500026"}),
        ("012345678905", {"012345678905", "0012345678905", "00012345678905"}),
        ("0012345678905", {"012345678905", "0012345678905", "00012345678905"}),
        ("18901234500023", {"18901234500023"}),
        ("12345670", {"12345670", "000012345670", "0000012345670", "00000012345670"}),
        ("LAMP-7", {"LAMP-7"}),
        ("0012", {"0012"}),
        ("", set()),
    ],
)
def test_a_number_may_have_more_zeros_or_fewer(code, ways):
    assert set(spellings(code)) == ways
    assert spellings(code)[:1] == ((code,) if code else ())
