import logging
import os
import signal
import time

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
    monkeypatch.setattr(logs, "_failure", "")
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


@pytest.mark.fault(40)
def test_a_line_that_cannot_be_made_up_stops_nothing(root, tmp_path, capsys):
    handler = started(root, tmp_path)
    text = "%d units of %s"
    logging.getLogger("library").warning(text, "two", "LAMP")
    logging.getLogger("kiosk.test").warning("the printer is out of paper")
    handler.close()

    text = (tmp_path / "kiosk-K1.log").read_text(encoding="utf-8")
    assert "the printer is out of paper" in text
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


@pytest.mark.fault(41)
def test_secrets_that_reach_a_message_or_a_traceback_are_masked(root, tmp_path):
    started(root, tmp_path)
    logger = logging.getLogger("kiosk.test")
    logger.info("shopper +91 %s %s", MOBILE[:5], MOBILE[5:])
    url = "postgresql+psycopg://kiosk:s3cret@server/shop"
    try:
        (tmp_path / f"{url} for {MOBILE}").read_text()
    except OSError:
        logger.exception("not reached: %s, RRN 512345678901", url)

    text = (tmp_path / "kiosk-K1.log").read_text(encoding="utf-8")
    assert "Traceback" in text
    assert "://kiosk:***@server/shop" in text
    assert "512345678901" in text
    for canary in (MOBILE, MOBILE[:5], MOBILE[5:], "s3cret"):
        assert canary not in text


@pytest.mark.fault(40)
def test_a_flood_of_one_line_is_counted(root, tmp_path):
    handler = started(root, tmp_path)
    logger = logging.getLogger("kiosk.test")
    for number in range(3612):
        logger.warning("the printer is out of paper")
        logger.warning("the printer %d is gone", number % 3)
    root.removeHandler(handler)
    handler.close()

    lines = (tmp_path / "kiosk-K1.log").read_text(encoding="utf-8").splitlines()
    assert len(lines) == 8
    assert sum("repeated 3,611 times: the printer is out of paper" in line for line in lines) == 1
    assert sum("repeated 1,203 times: the printer 2 is gone" in line for line in lines) == 1


@pytest.mark.fault(40)
def test_a_clock_that_is_set_back_silences_no_line(root, tmp_path):
    handler = started(root, tmp_path)
    for created in (1_000_000, 1_000_001, 500_000):
        record = logging.LogRecord("kiosk.test", logging.INFO, "", 0, "the same", None, None)
        record.created = created
        handler.handle(record)

    lines = (tmp_path / "kiosk-K1.log").read_text(encoding="utf-8").splitlines()
    assert [line.split(": ", 1)[1] for line in lines] == [
        "the same",
        "repeated 1 times: the same",
        "the same",
    ]


@pytest.mark.fault(40)
def test_a_line_that_goes_on_is_written_once_a_minute(root, tmp_path):
    handler = started(root, tmp_path)
    for second in range(150):
        record = logging.LogRecord("kiosk.test", logging.INFO, "", 0, "the same", None, None)
        record.created = 1_000_000 + second
        handler.handle(record)

    lines = (tmp_path / "kiosk-K1.log").read_text(encoding="utf-8").splitlines()
    assert [line.split(": ", 1)[1] for line in lines] == [
        "the same",
        "repeated 59 times: the same",
        "the same",
        "repeated 59 times: the same",
        "the same",
    ]


@pytest.mark.fault(40)
def test_two_windows_of_one_name_keep_to_the_limit_together(root, tmp_path, monkeypatch):
    monkeypatch.setattr(logs, "_BYTES", 2_000)
    handlers = [logs.KioskLog(tmp_path / "kiosk-K1.log") for _ in range(2)]
    for number in range(400):
        text = f"line {number} {'x' * 60}"
        record = logging.LogRecord("kiosk.test", logging.INFO, "", 0, text, None, None)
        handlers[number % 2].handle(record)
    for handler in handlers:
        handler.close()

    files = list(tmp_path.iterdir())
    assert len(files) <= 6
    assert sum(file.stat().st_size for file in files) <= 6 * 2_100


@pytest.mark.fault(40)
def test_files_of_kiosks_that_are_gone_are_removed(root, tmp_path, monkeypatch):
    monkeypatch.setattr(logs, "_OTHERS_BYTES", 2_500)
    for place, name in enumerate(("K2.log", "K2.log.1", "K3.log", "K10.log", "K1.log.1")):
        file = tmp_path / f"kiosk-{name}"
        file.write_bytes(b"x" * 1_000)
        then = time.time() - place * 60
        os.utime(file, (then, then))
    old = tmp_path / "kiosk-K4.log"
    old.write_bytes(b"x")
    os.utime(old, (1_000_000, 1_000_000))
    (tmp_path / "notes.txt").write_bytes(b"x" * 9_000)
    started(root, tmp_path)

    assert {file.name for file in tmp_path.iterdir()} == {
        *("kiosk-K1.log", "kiosk-K1.log.1", "kiosk-K2.log", "kiosk-K2.log.1", "notes.txt")
    }


@pytest.mark.fault(40)
def test_a_full_disk_is_told_and_the_log_goes_on_after_it(root, tmp_path, monkeypatch):
    monkeypatch.setattr(logging, "raiseExceptions", False)
    started(root, tmp_path)
    logger = logging.getLogger("kiosk.test")
    logger.info("before")
    file = tmp_path / "kiosk-K1.log"
    resource = pytest.importorskip("resource")
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    # A write beyond the limit fails with EFBIG, as one on a full disk with ENOSPC (setrlimit(2)).
    before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (file.stat().st_size, limits[1]))
    try:
        for number in range(2_000):
            logger.info("meanwhile %d", number)
        assert logs.failure() == "File too large"
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, before)
    logger.info("after")

    assert logs.failure() == ""
    text = file.read_text(encoding="utf-8")
    assert "before" in text
    assert text.count(": after\n") == 1
    assert "the log could not be written: 2,000 lines are missing above" in text
