"""Pictures that managers chose: read from the shop once, then kept as files."""

import io

import pytest
from PIL import Image
from PySide6.QtCore import QSize

from kiosk.domain.errors import DatabaseUnavailableError
from kiosk.domain.picture import named
from kiosk.ui.picture_source import PictureSource
from kiosk.ui.pictures import PictureStore
from tests.ui.test_pictures import HeldExecutor

SIZE = QSize(240, 120)


def drawn(color):
    file = io.BytesIO()
    Image.new("RGB", (240, 200), color).save(file, "PNG")
    return named(file.getvalue(), "png")


RED = drawn("#D3321D")


class Shop:
    """Hands out pictures, and counts how often it is asked."""

    def __init__(self, *pictures):
        self.kept = {picture.name: picture.content for picture in pictures}
        self.asked = 0

    def __call__(self, name):
        self.asked += 1
        return self.kept.get(name)


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "pictures"


@pytest.fixture
def shop():
    return Shop(RED)


@pytest.fixture
def source(folder, shop):
    source = PictureSource([folder, folder.parent])
    source.read_with(shop)
    return source


def test_the_shop_is_asked_once(source, shop, folder):
    for _ in range(2):
        assert source.find(RED.name) == folder / RED.name
    assert shop.asked == 1
    assert [path.name for path in folder.iterdir()] == [RED.name]
    assert (folder / RED.name).read_bytes() == RED.content


@pytest.mark.fault(31)
@pytest.mark.parametrize("damage", [b"", b"broken", RED.content[:-1], RED.content + b"x"])
def test_a_damaged_file_is_replaced(source, shop, folder, damage):
    folder.mkdir()
    (folder / RED.name).write_bytes(damage)

    assert source.find(RED.name) == folder / RED.name
    assert (folder / RED.name).read_bytes() == RED.content


def test_files_that_somebody_put_there_by_hand_are_found(source, shop, folder):
    (folder.parent / "box.png").write_bytes(RED.content)

    assert source.find("box.png") == folder.parent / "box.png"
    assert source.may_have("box.png")
    assert not source.may_have("none.png")
    assert source.find("none.png") is None
    assert shop.asked == 0


@pytest.mark.fault(31)
def test_what_the_shop_does_not_have_is_missing(source, folder):
    assert source.find("0" * 64 + ".jpg") is None
    assert not folder.exists()


def test_content_that_is_not_what_its_name_says_is_not_kept(folder):
    source = PictureSource([folder])
    source.read_with(lambda _name: b"something else")

    assert source.find(RED.name) is None


def test_where_no_file_can_be_written_the_picture_is_shown_all_the_same(tmp_path, shop):
    (tmp_path / "file").write_text("in the way")
    source = PictureSource([tmp_path / "file"])
    source.read_with(shop)

    assert source.find(RED.name) == RED.content
    no_folder = PictureSource([])
    no_folder.read_with(shop)
    assert no_folder.find(RED.name) == RED.content


@pytest.mark.fault(31)
def test_a_closed_or_lost_shop_has_no_pictures(folder, caplog):
    source = PictureSource([folder])
    assert source.find(RED.name) is None

    def lost(_name):
        raise DatabaseUnavailableError("gone")

    source.read_with(lost)
    assert source.find(RED.name) is None
    assert "gone" in caplog.text


@pytest.fixture
def executor():
    return HeldExecutor()


@pytest.fixture
def store(qapp, folder, executor):
    store = PictureStore([folder], executor=executor)
    yield store
    store.close()


def color_of(pixmap):
    return pixmap.toImage().pixelColor(120, 60).name().upper()


def test_a_chosen_picture_is_read_and_drawn_on_the_worker(store, executor, shop, qtbot):
    store.read_with(shop)
    store.pixmap(RED.name, SIZE)
    assert shop.asked == 0

    with qtbot.waitSignal(store.ready):
        executor.run()
    assert color_of(store.pixmap(RED.name, SIZE)) == "#D3321D"


def test_pictures_are_looked_for_again_once_the_shop_is_back(store, executor, shop, qtbot):
    store.pixmap(RED.name, SIZE)
    with qtbot.waitSignal(store.ready):
        executor.run()
    assert color_of(store.pixmap(RED.name, SIZE)) != "#D3321D"
    assert executor.jobs == []  # and not at every paint

    store.read_with(shop)
    store.pixmap(RED.name, SIZE)
    with qtbot.waitSignal(store.ready):
        executor.run()
    assert color_of(store.pixmap(RED.name, SIZE)) == "#D3321D"


def test_content_in_memory_is_drawn_as_a_file_is(store, shop, tmp_path, qapp):
    store.close()
    no_folder = PictureStore([])
    no_folder.read_with(shop)

    assert color_of(no_folder.now(RED.name, SIZE)) == "#D3321D"
    no_folder.close()
