"""Product pictures: found safely, drawn off the GUI thread, replaced when broken."""

import threading
import zlib
from concurrent.futures import Executor, Future

import pytest
from PIL import Image, ImageFile
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor

from kiosk.ui.picture_files import Tile, find_picture, render_tile
from kiosk.ui.pictures import PictureStore
from kiosk.ui.theme import Colors

SIZE = QSize(240, 120)
SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 200" width="240" height="200">'
    '<rect width="240" height="200" fill="#E6EFFC"/><rect x="90" y="60" width="60" height="80" '
    'fill="#D3321D"/></svg>'
)


class HeldExecutor(Executor):
    """Keeps jobs until they are run by hand."""

    def __init__(self):
        self.jobs = []

    def submit(self, fn, /, *args, **kwargs):
        self.jobs.append(lambda: fn(*args, **kwargs))
        return Future()

    def run(self):
        jobs, self.jobs = self.jobs, []
        for job in jobs:
            job()


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "box.svg").write_text(SVG)
    (tmp_path / "broken.png").write_bytes(b"\x89PNG\r\n\x1a\nno picture at all")
    Image.new("RGB", (400, 300), "#208040").save(tmp_path / "green.jpg")
    half = Image.new("RGB", (400, 400), "#204080")
    half.paste("#f0f0f0", (0, 200, 400, 400))
    half.save(tmp_path / "two.png")
    return tmp_path


@pytest.fixture
def executor():
    return HeldExecutor()


@pytest.fixture
def store(qapp, folder, executor):
    store = PictureStore([folder], executor=executor)
    yield store
    store.close()


def rendered(path, tile):
    """Return the picture of `path`, which can be read."""
    picture = render_tile(path, tile)
    assert picture is not None
    return picture


def color_at(pixmap, x, y):
    return pixmap.toImage().pixelColor(x, y).name().upper()


def test_a_new_picture_is_a_plain_tile_until_it_is_ready(store, executor, qtbot):
    first = store.pixmap("box.svg", SIZE)

    assert first.size() == SIZE
    assert color_at(first, 120, 60) == Colors().grey_tint
    with qtbot.waitSignal(store.ready) as ready:
        executor.run()
    assert ready.args == ["box.svg"]
    assert color_at(store.pixmap("box.svg", SIZE), 120, 60) == "#D3321D"


def test_the_ground_of_a_drawing_fills_the_whole_tile(store):
    assert color_at(store.now("box.svg", SIZE), 2, 60) == "#E6EFFC"


def test_a_photo_without_one_ground_covers_the_tile(folder):
    tile = rendered(folder / "two.png", Tile(size=SIZE))

    assert tile.pixelColor(2, 30).name() == "#204080"
    assert tile.pixelColor(237, 90).name() == "#f0f0f0"


def test_a_pale_tile_is_grey_and_light(folder):
    color = rendered(folder / "box.svg", Tile(size=SIZE, pale=True)).pixelColor(120, 60)

    assert color.red() == color.green() == color.blue()
    assert color.lightness() > 120


def test_corners_are_cut_away(store):
    assert store.now("box.svg", SIZE, radius=24).toImage().pixelColor(0, 0).alpha() == 0
    assert store.now("box.svg", SIZE).toImage().pixelColor(0, 0).alpha() == 255


def test_only_the_upper_corners_are_cut_on_a_card(folder):
    tile = rendered(folder / "box.svg", Tile(size=SIZE, radius=24, top_only=True))

    assert tile.pixelColor(0, 0).alpha() == 0
    assert tile.pixelColor(0, SIZE.height() - 1).alpha() == 255


@pytest.mark.fault(31)
@pytest.mark.parametrize("photo", ["", "none.svg", "broken.png", "x" * 300 + ".svg"])
def test_what_cannot_be_shown_is_a_quiet_tile_with_a_mark(store, executor, qtbot, photo):
    pixmap = store.now(photo, SIZE)

    image = pixmap.toImage()
    marked = [x for x in range(SIZE.width()) if image.pixelColor(x, 60) != QColor("#EFEBE4")]
    assert pixmap.size() == SIZE
    assert marked


@pytest.mark.parametrize(
    "photo", ["../secret.svg", "/etc/passwd", "a/b.svg", "..", ".hidden.svg", "C:x.svg", "a\0b"]
)
def test_a_picture_never_leads_out_of_its_folder(folder, photo):
    (folder.parent / "secret.svg").write_text(SVG)

    assert find_picture([folder], photo) is None


def test_a_photo_that_is_too_large_is_refused(folder, caplog):
    Image.new("1", (8000, 6000)).save(folder / "huge.png")

    assert render_tile(folder / "huge.png", Tile(size=SIZE)) is None
    assert "too many" in caplog.text


def test_a_photo_is_turned_upright(folder):
    picture = Image.new("RGB", (300, 300), "#204080")
    picture.paste("#f0f0f0", (0, 0, 150, 300))
    exif = picture.getexif()
    exif[0x0112] = 6  # the camera was held on its side
    picture.save(folder / "side.png", exif=exif)

    tile = rendered(folder / "side.png", Tile(size=QSize(200, 200)))

    assert tile.pixelColor(100, 10).name() == "#f0f0f0"
    assert tile.pixelColor(100, 190).name() == "#204080"


def test_the_last_one_asked_for_is_drawn_first(store, executor, qtbot):
    for photo in ("two.png", "box.svg", "green.jpg", "two.png", "green.jpg"):
        store.pixmap(photo, SIZE)

    drawn: list[str] = []
    store.ready.connect(drawn.append)
    executor.run()
    qtbot.waitUntil(lambda: len(drawn) == 3)
    assert drawn == ["green.jpg", "two.png", "box.svg"]


def test_the_same_picture_is_asked_for_only_once(store, executor):
    for _ in range(3):
        store.pixmap("box.svg", SIZE)

    assert len(executor.jobs) == 1


def test_pictures_are_drawn_on_another_thread(qapp, folder, qtbot, monkeypatch):
    threads = []

    def watched(path, tile):
        threads.append(threading.current_thread())
        return render_tile(path, tile)

    monkeypatch.setattr("kiosk.ui.pictures.render_tile", watched)
    store = PictureStore([folder])
    with qtbot.waitSignal(store.ready):
        store.pixmap("box.svg", SIZE)
    store.close()

    assert threads
    assert threads[0] is not threading.main_thread()


def test_nothing_is_drawn_after_close(store, executor):
    store.pixmap("box.svg", SIZE)
    store.close()
    executor.run()

    assert color_at(store.pixmap("green.jpg", SIZE), 120, 60) == Colors().grey_tint
    assert executor.jobs == []


def bomb(side):
    """Return a PNG of `side` x `side` black pixels: 30,000 x 30,000 are 109 KB."""

    def chunk(kind, data):
        return len(data).to_bytes(4) + kind + data + zlib.crc32(kind + data).to_bytes(4)

    header = side.to_bytes(4) * 2 + bytes([1, 0, 0, 0, 0])  # one bit of grey for each pixel
    rows = zlib.compressobj(9)
    row = bytes(1 + (side + 7) // 8)
    pixels = b"".join(rows.compress(row) for _ in range(side)) + rows.flush()
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        chunk(kind, data) for kind, data in ((b"IHDR", header), (b"IDAT", pixels), (b"IEND", b""))
    )


@pytest.mark.fault(30)
def test_a_picture_that_would_fill_the_memory_is_refused_unread(folder, caplog, monkeypatch):
    (folder / "bomb.png").write_bytes(bomb(30_000))
    assert (folder / "bomb.png").stat().st_size < 120_000
    monkeypatch.setattr(ImageFile.ImageFile, "load", lambda _photo: pytest.fail("unpacked"))

    assert render_tile(folder / "bomb.png", Tile(size=SIZE)) is None

    assert "30000 x 30000 pixels are too many" in caplog.text


@pytest.mark.fault(30)
def test_a_bomb_on_a_card_is_a_placeholder(store, folder):
    (folder / "bomb.png").write_bytes(bomb(30_000))

    assert store.now("bomb.png", SIZE).toImage() == store.now("none.svg", SIZE).toImage()


def test_a_picture_made_like_the_bomb_can_be_shown(folder):
    (folder / "small.png").write_bytes(bomb(300))

    assert rendered(folder / "small.png", Tile(size=SIZE)).pixelColor(120, 60).name() == "#000000"


def test_large_pictures_take_no_more_room_than_small_ones(store):
    for width in range(900, 940):
        store.now("box.svg", QSize(width, 700))
    newest = store.now("box.svg", QSize(939, 700))

    kept = [pixmap.width() * pixmap.height() * 4 for pixmap in store._kept.values()]
    assert 50_000_000 < sum(kept) <= 64_000_000
    assert newest is store.now("box.svg", QSize(939, 700))
