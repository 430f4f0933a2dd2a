import logging

import pytest

from kiosk import logs
from kiosk.domain.errors import SignInError
from kiosk.domain.operator import Role
from kiosk.domain.shopper import Shopper
from kiosk.logs import start_logging

MOBILE = "9123498765"
PIN = "739154"


@pytest.fixture(autouse=True)
def root(monkeypatch):
    """The root logger, put back as it was."""
    logger = logging.getLogger()
    before, level = list(logger.handlers), logger.level
    monkeypatch.setattr(logging, "raiseExceptions", True)
    yield logger
    for handler in set(logger.handlers) - set(before):
        logger.removeHandler(handler)
        handler.close()
    logger.setLevel(level)


def started(root, folder):
    """Start logging in `folder`, and return the handler that was added."""
    before = list(root.handlers)
    start_logging(folder, "K1")
    [handler] = [handler for handler in root.handlers if handler not in before]
    return handler


def test_what_happens_is_written_with_time_level_thread_and_place(root, tmp_path):
    started(root, tmp_path / "a" / "logs")
    logging.getLogger("kiosk.test").info("the sale of %s opened", "चाय")

    [line] = (tmp_path / "a" / "logs" / "kiosk-K1.log").read_text(encoding="utf-8").splitlines()
    assert " INFO    MainThread kiosk.test: the sale of चाय opened" in line


def test_details_of_debugging_are_left_out(root, tmp_path):
    started(root, tmp_path)
    logging.getLogger("kiosk.test").debug("much")

    assert (tmp_path / "kiosk-K1.log").read_text(encoding="utf-8") == ""


@pytest.mark.fault(40)
def test_the_logs_never_take_more_than_six_files(root, tmp_path, monkeypatch):
    monkeypatch.setattr(logs, "_BYTES", 2_000)
    started(root, tmp_path)
    for number in range(300):
        logging.getLogger("kiosk.test").warning("line %d %s", number, "x" * 60)

    files = list(tmp_path.iterdir())
    assert len(files) == 6
    assert all(file.stat().st_size <= 2_000 for file in files)
    assert "line 299 " in (tmp_path / "kiosk-K1.log").read_text(encoding="utf-8")


@pytest.mark.fault(40)
def test_six_megabytes_are_the_most(root, tmp_path):
    handler = started(root, tmp_path)

    assert isinstance(handler, logging.handlers.RotatingFileHandler)
    assert handler.maxBytes * (handler.backupCount + 1) == 6_000_000


def test_two_kiosks_have_two_files(root, tmp_path):
    start_logging(tmp_path, "K1")
    start_logging(tmp_path, "K2")
    logging.getLogger("kiosk.test").info("both")

    assert {file.name for file in tmp_path.iterdir()} == {"kiosk-K1.log", "kiosk-K2.log"}


def test_without_a_folder_warnings_go_to_stderr(root, tmp_path, capsys):
    (tmp_path / "logs").write_text("a file stands in the way")
    started(root, tmp_path / "logs")
    logging.getLogger("kiosk.test").info("small news")
    logging.getLogger("kiosk.test").warning("the printer is out of paper")

    printed = capsys.readouterr().err
    assert "the printer is out of paper" in printed
    assert "small news" not in printed


def test_where_only_the_file_cannot_be_written_warnings_go_to_stderr_too(root, tmp_path, capsys):
    (tmp_path / "kiosk-K1.log").mkdir()
    started(root, tmp_path)
    logging.getLogger("kiosk.test").warning("the printer is out of paper")

    assert "the printer is out of paper" in capsys.readouterr().err


@pytest.mark.fault(40)
def test_a_log_that_fails_later_stops_nothing_and_prints_nothing(root, tmp_path, capsys):
    handler = started(root, tmp_path)

    def fail(_line):
        raise OSError(28, "No space left on device")

    logging.getLogger("kiosk.test").info("one")
    handler.stream.write = fail
    logging.getLogger("kiosk.test").info("two")

    assert capsys.readouterr().err == ""


@pytest.mark.fault(41)
def test_no_mobile_number_and_no_pin_is_ever_in_a_log(root, tmp_path, shop):
    started(root, tmp_path / "logs")
    shopper = Shopper.from_entry(f"+91 {MOBILE}")
    shop.stock(CHIPS=3, limit=2)
    shop.buy("CHIPS", shopper=shopper)
    request = shop.request("CHIPS", shopper=shopper)
    shop.shop.checkout.cancel(request.order_id)
    shop.pay(request)
    shop.shop.staff.add("Asha", Role.MANAGER, PIN, by="test")
    shop.shop.staff.sign_in("Asha", PIN)
    with pytest.raises(SignInError):
        shop.shop.staff.sign_in("Asha", PIN[::-1])

    text = "".join(file.read_text(encoding="utf-8") for file in (tmp_path / "logs").iterdir())
    assert "kiosk.services" in text
    for canary in (MOBILE, f"{MOBILE[:5]} {MOBILE[5:]}", PIN, PIN[::-1]):
        assert canary not in text
    for row in shop.sql("SELECT shopper FROM orders"):
        assert MOBILE not in row[0]
