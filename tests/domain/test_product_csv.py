"""Lists of products as other programs save them: right, wrong, and on purpose wrong."""

import csv
import io
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain import product_csv
from kiosk.domain.errors import InputError
from kiosk.domain.problems import ProblemKind
from kiosk.domain.product_csv import read_sheet, write_rows

HEADER = "sku,name,list_price,on_hand\n"
CELLS = ["A1", "Kettle", "1299", "5"]
TYPED = dict(zip(HEADER.strip().split(","), CELLS, strict=True))
GOOD = f"{HEADER}{','.join(CELLS)}\n"


def typed(content):
    sheet = read_sheet(content if isinstance(content, bytes) else content.encode())
    assert sheet.problems == ()
    return [row.typed for row in sheet.rows]


def problems(content):
    sheet = read_sheet(content if isinstance(content, bytes) else content.encode())
    return [(found.line, found.problem.field, found.problem.kind) for found in sheet.problems]


def refusal(content):
    with pytest.raises(InputError) as refused:
        read_sheet(content if isinstance(content, bytes) else content.encode())
    return [(problem.field, problem.kind) for problem in refused.value.problems]


def test_columns_may_stand_in_any_order_and_be_spelt_freely():
    content = "Category;ON HAND; List-Price ;Name;SKU\r\nHome;5;1299;Kettle;A1\r\n"

    assert typed(content) == [{**TYPED, "category": "Home"}]


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_the_delimiter_is_found(delimiter):
    assert typed(GOOD.replace(",", delimiter)) == [TYPED]


def test_commas_in_a_file_with_semicolons_are_text():
    assert typed('sku;name;list_price;on_hand\nA1;"Kettle, 1,5 l";1;1\n')[0]["name"] == (
        "Kettle, 1,5 l"
    )


def test_the_hint_for_excel_is_no_line_of_the_list():
    sheet = read_sheet(f"sep=;\r\n{GOOD.replace(',', ';')}".encode())

    assert [row.line for row in sheet.rows] == [3]


@pytest.mark.parametrize(
    ("encoding", "told"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8"),
        ("utf-16", "utf-16-le"),
        ("cp1252", "cp1252"),
    ],
)
def test_the_encoding_is_found(encoding, told):
    sheet = read_sheet(GOOD.replace("Kettle", "Café €5").encode(encoding))

    assert sheet.encoding == told
    assert sheet.rows[0].typed["name"] == "Café €5"


@pytest.mark.fault(28)
def test_bytes_that_are_no_text_are_refused():
    assert refusal(GOOD.encode() + b"\x81\xff\n") == [("file", ProblemKind.UNREADABLE)]


def test_a_line_break_in_quotes_belongs_to_the_cell():
    sheet = read_sheet(f'{HEADER}A1,"Kettle\nred",1,1\nA2,Lamp,1,1\n'.encode())

    assert [(row.line, row.typed["name"]) for row in sheet.rows] == [
        (2, "Kettle\nred"),
        (4, "Lamp"),
    ]


def test_empty_lines_and_empty_cells_at_the_end_are_forgiven():
    assert typed(f"{HEADER}\n,,,\n{','.join(CELLS)},,\n\n") == [TYPED]


def test_columns_that_nobody_knows_are_told():
    sheet = read_sheet(b"sku,name,list_price,on_hand,colour,\nA1,Kettle,1299,5,red,\n")

    assert sheet.unknown == ("colour",)
    assert sheet.rows[0].typed == TYPED


@pytest.mark.fault(28)
def test_missing_and_repeated_columns_are_told_all_at_once():
    assert refusal("sku,name,SKU,Price\nA,B,C,D\n") == [
        ("list_price", ProblemKind.MISSING),
        ("on_hand", ProblemKind.MISSING),
        ("sku", ProblemKind.REPEATED),
    ]


@pytest.mark.fault(28)
@pytest.mark.parametrize("content", ["", "\n\n", "\ufeff", "no list at all", "\0\0\0"])
def test_what_has_no_header_is_refused(content):
    assert {kind for _, kind in refusal(content)} == {ProblemKind.MISSING}


@pytest.mark.fault(28)
def test_short_and_long_lines_are_told_and_the_others_read():
    content = f"{HEADER}A1,Kettle\nA2,Lamp,1,2,3\nA3,Chair,1,2\n"

    assert problems(content) == [
        (2, "list_price", ProblemKind.MISSING),
        (3, "line", ProblemKind.TOO_MANY),
    ]
    assert [row.typed["sku"] for row in read_sheet(content.encode()).rows] == ["A3"]


@pytest.mark.fault(28)
def test_a_quotation_mark_that_is_never_closed_is_told():
    assert problems(f'{HEADER}A1,"Kettle,1,1\nA2,Lamp,1,1\n') == [
        (2, "line", ProblemKind.BROKEN_QUOTES)
    ]


@pytest.mark.fault(28)
def test_text_behind_a_closed_quotation_mark_is_told_and_reading_goes_on():
    content = f'{HEADER}A1,"Ket"tle,1,1\nA2,Lamp,1,1\n'

    assert problems(content) == [(2, "line", ProblemKind.BROKEN_QUOTES)]
    assert [row.line for row in read_sheet(content.encode()).rows] == [3]


@pytest.mark.fault(28)
def test_a_huge_cell_is_told():
    assert problems(f"{HEADER}A1,{'x' * 200_000},1,1\n") == [(2, "line", ProblemKind.TOO_LONG)]


@pytest.mark.fault(28)
def test_a_nul_is_told():
    assert problems(f"{HEADER}A1,Ket\0tle,1,1\n") == [(2, "name", ProblemKind.UNREADABLE)]


@pytest.mark.fault(28)
def test_more_lines_than_a_shop_has_products_are_refused():
    lines = f"{','.join(CELLS)}\n" * product_csv.MOST_ROWS

    assert len(read_sheet(f"{HEADER}{lines}".encode()).rows) == product_csv.MOST_ROWS
    assert refusal(f"{HEADER}{lines}A,B,1,1\n") == [("file", ProblemKind.TOO_MANY)]


@pytest.mark.fault(28)
def test_a_file_that_is_too_large_is_refused_unread():
    assert refusal(bytes(product_csv.MOST_BYTES + 1)) == [("file", ProblemKind.TOO_LARGE)]


def sheet_of(content):
    """Return what was read; None for a file that was refused."""
    try:
        return read_sheet(content)
    except InputError:
        return None


@pytest.mark.fault(28)
@given(st.binary(max_size=400))
def test_whatever_is_in_a_file_is_read_or_refused(content):
    for begin in (b"", HEADER.encode(), HEADER.encode("utf-16")):
        sheet = sheet_of(begin + content)
        assert sheet is None or all(row.typed.keys() >= TYPED.keys() for row in sheet.rows)


@pytest.mark.fault(28)
@given(st.integers(0, 10**9), st.integers(1, 12))
def test_a_list_that_was_damaged_anywhere_is_read_or_refused(seed, faults):
    chance = random.Random(seed)
    content = bytearray(f'{HEADER}A1,"Kettle, red",12.50,5\nA2,"La""mp",1,1\n'.encode())
    for _ in range(faults):
        content[chance.randrange(len(content))] = chance.choice(b'",;\t\n\r\0=\xff\xc3')
    sheet = sheet_of(bytes(content))
    if sheet is not None:
        lines = [row.line for row in sheet.rows] + [found.line for found in sheet.problems]
        assert len(set(lines)) == len(lines)


FORMULAS = ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "'=1+1", "''=1", "'", "'x", "=", ""]


def written(cells):
    text = "".join(write_rows([dict(zip(TYPED, cells, strict=True))], list(TYPED)))
    return next(row for number, row in enumerate(csv.reader(io.StringIO(text))) if number == 1)


@pytest.mark.fault(29)
@pytest.mark.parametrize("text", FORMULAS)
def test_no_cell_runs_as_a_formula(text):
    assert not written([text, "a", "1", "1"])[0].startswith(tuple("=+-@\t\r"))


@pytest.mark.fault(29)
@given(st.lists(st.text() | st.sampled_from(FORMULAS), min_size=4, max_size=4))
def test_what_is_written_is_read_as_it_was(cells):
    cells = [cell.replace("\0", "") for cell in cells]
    cells[3] = "1"  # a line of empty cells is none
    text = "".join(write_rows([dict(zip(TYPED, cells, strict=True))], list(TYPED)))
    content = text.encode("utf-8", "surrogatepass").decode("utf-8", "replace")
    expected = [cell.encode("utf-8", "surrogatepass").decode("utf-8", "replace") for cell in cells]

    [row] = typed(content)

    assert list(row.values()) == expected
