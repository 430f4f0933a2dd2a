"""`kiosk import-products` and `kiosk export-products` as a person runs them."""

import json

import pytest

HEADER = "sku,name,list_price,on_hand\n"


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "data"


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "list.csv"
    path.write_text(f"{HEADER}KETTLE,Steel kettle,1450,12\nLAMP,Lamp,899.50,2\n")
    return path


def test_a_list_is_taken_into_an_empty_shop_and_comes_out_again(program, folder, file, tmp_path):
    done = program("import-products", file, "--data-dir", folder)

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines() == [
        "2 new, 0 changed, 0 unchanged, 0 lines with problems",
        "imported: 2 added, 0 changed, 14 units received",
    ]
    done = program("export-products", tmp_path / "out.csv", "--data-dir", folder)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == f"exported 2 products to {tmp_path / 'out.csv'}\n"
    assert (tmp_path / "out.csv").read_text(encoding="utf-8-sig").splitlines()[1:] == [
        "KETTLE,Steel kettle,1450,12,,,,0,",
        "LAMP,Lamp,899.50,2,,,,0,",
    ]


def test_stock_of_known_products_is_received_only_when_asked(program, folder, file):
    program("import-products", file, "--data-dir", folder)

    again = program("import-products", file, "--data-dir", folder)
    assert "--add-stock receives them" in again.stdout
    added = program("import-products", file, "--add-stock", "--data-dir", folder)
    assert "0 added, 0 changed, 14 units received" in added.stdout


def test_a_dry_run_changes_nothing(program, folder, file):
    for _ in range(2):
        done = program("import-products", file, "--dry-run", "--data-dir", folder)
        assert done.returncode == 0
        assert done.stdout.startswith("2 new, ")
        assert done.stdout.endswith("nothing was changed\n")


@pytest.mark.fault(28)
def test_each_problem_is_one_line(program, folder, file):
    file.write_text(f"{HEADER}KETTLE,,1_000,12\nLAMP,Lamp\n")

    done = program("import-products", file, "--data-dir", folder)

    assert done.returncode == 1
    assert done.stderr.splitlines() == [
        "kiosk: list.csv, line 2: name: empty",
        "kiosk: list.csv, line 2: list_price: not a price, got '1_000'",
        "kiosk: list.csv, line 3: list_price: missing (2/4)",
    ]
    assert done.stdout.endswith("nothing was changed\n")


def test_a_file_that_is_no_list_is_told_in_lines(program, folder, file, tmp_path):
    file.write_text("something else")
    done = program("import-products", file, "--data-dir", folder)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.splitlines()[0] == "kiosk: list.csv: sku: missing"

    done = program("import-products", tmp_path / "none.csv", "--data-dir", folder)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == "kiosk: none.csv: file: no such file\n"


def test_programs_get_json(program, folder, file):
    file.write_text(f"{HEADER}KETTLE,Kettle,1,1\n")
    told = json.loads(program("import-products", file, "--json", "--data-dir", folder).stdout)
    assert (told["new"], told["imported"]) == (1, {"added": 1, "changed": 0, "units": 1})

    file.write_text(f"{HEADER}KETTLE,Kettle,0,1\n")
    told = json.loads(program("import-products", file, "--json", "--data-dir", folder).stdout)
    assert told["imported"] is None
    assert told["problems"] == [
        {"line": 2, "field": "list_price", "kind": "too_small", "detail": "", "value": "0"}
    ]


def test_an_export_replaces_nothing_unasked(program, folder, file):
    before = file.read_text()
    done = program("export-products", file, "--data-dir", folder)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == "kiosk: file: taken (list.csv)\n"
    assert file.read_text() == before

    assert program("export-products", file, "--force", "--data-dir", folder).returncode == 0


def test_an_empty_list_is_told(program, folder, file):
    file.write_text(HEADER)

    done = program("import-products", file, "--data-dir", folder)

    assert done.returncode == 1
    assert done.stderr == "kiosk: list.csv: there are no products in it\n"
