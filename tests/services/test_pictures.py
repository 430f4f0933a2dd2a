"""Pictures from disk: what is taken, what becomes of it, and what is refused."""

import io
import os
import time
from datetime import timedelta

import pytest
from PIL import Image, ImageFile

from kiosk.domain.errors import InputError, NotAllowedError
from kiosk.domain.operator import CONSOLE, Role
from kiosk.domain.picture import fits_name, is_bare_name, is_kept_name
from kiosk.domain.problems import ProblemKind
from kiosk.services import picture_reading
from kiosk.services.picture_reading import check_picture, read_picture
from tests.ui.test_pictures import bomb


@pytest.fixture
def photo(tmp_path):
    """A function that saves a noisy photograph and returns its path."""

    def photo(name="photo.jpg", size=(1600, 1200), **options):
        path = tmp_path / name
        Image.effect_noise(size, 80).convert("RGB").save(path, **options)
        return path

    return photo


def opened(picture):
    return Image.open(io.BytesIO(picture.content))


def refusal(path, read=read_picture):
    with pytest.raises(InputError) as refused:
        read(path)
    [problem] = refused.value.problems
    assert problem.field == "picture"
    return problem.kind


@pytest.mark.parametrize("name", ["a.jpg", "a.png", "a.webp", "a.gif", "no-ending"])
def test_photographs_become_small_jpegs_named_after_their_content(photo, name):
    kind = {"no-ending": "JPEG"}.get(name)
    picture = read_picture(photo(name, **({"format": kind} if kind else {})))

    assert opened(picture).format in {"JPEG", "PNG"}
    assert opened(picture).size == (960, 720)
    assert fits_name(picture.name, picture.content)


def test_a_drawing_stays_sharp(tmp_path):
    Image.new("RGB", (400, 300), "#D3321D").save(tmp_path / "a.png")
    picture = read_picture(tmp_path / "a.png")

    assert picture.name.endswith(".png")
    assert opened(picture).size == (400, 300)  # and is not blown up
    assert opened(picture).getpixel((5, 5)) == (0xD3, 0x32, 0x1D)


def test_what_is_transparent_gets_the_cards_ground(tmp_path):
    image = Image.new("RGBA", (100, 100), (0, 0, 0, 0))
    image.paste((0, 0, 255, 255), (0, 0, 50, 100))
    image.save(tmp_path / "a.png")
    plain = opened(read_picture(tmp_path / "a.png")).convert("RGB")

    assert plain.getpixel((90, 50)) == (255, 255, 255)
    assert plain.getpixel((10, 50)) == (0, 0, 255)


def test_sixteen_bits_of_grey_keep_their_tones(tmp_path):
    Image.new("I;16", (50, 50), 0x8000).save(tmp_path / "a.png")

    assert opened(read_picture(tmp_path / "a.png")).convert("L").getpixel((5, 5)) == 0x80


def test_the_first_frame_of_a_moving_picture_is_taken(tmp_path):
    frames = [Image.new("RGB", (40, 40), color) for color in ("red", "blue")]
    frames[0].save(tmp_path / "a.gif", save_all=True, append_images=frames[1:])

    assert opened(read_picture(tmp_path / "a.gif")).convert("RGB").getpixel((5, 5)) == (255, 0, 0)


def test_a_photograph_stands_upright_and_tells_nothing_else(photo, tmp_path):
    image = Image.effect_noise((200, 100), 80).convert("RGB")
    exif = image.getexif()
    exif[0x0112] = 6  # the camera was held on its side
    exif[0x010F] = "Camera of Asha"
    exif.get_ifd(0x8825)[2] = (28.0, 36.0, 50.0)  # where
    path = tmp_path / "a.jpg"
    image.save(path, exif=exif, comment=b"secret")
    assert b"Asha" in path.read_bytes()

    picture = read_picture(path)

    assert opened(picture).size == (100, 200)
    assert not opened(picture).getexif()
    assert set(opened(picture).info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density",
                                         "progressive", "progression"}  # fmt: skip
    assert b"Asha" not in picture.content
    assert b"secret" not in picture.content


@pytest.mark.fault(30)
@pytest.mark.parametrize("read", [read_picture, check_picture])
def test_a_bomb_is_refused_from_its_header_alone(tmp_path, monkeypatch, read):
    (tmp_path / "bomb.png").write_bytes(bomb(30_000))
    monkeypatch.setattr(ImageFile.ImageFile, "load", lambda _photo: pytest.fail("unpacked"))

    assert refusal(tmp_path / "bomb.png", read) is ProblemKind.TOO_LARGE


@pytest.mark.fault(30)
@pytest.mark.parametrize("size", [(12_001, 1), (1, 12_001), (8000, 5001)])
def test_more_pixels_than_the_limit_are_refused(tmp_path, size):
    Image.new("1", size).save(tmp_path / "a.png")

    assert refusal(tmp_path / "a.png") is ProblemKind.TOO_LARGE


def test_a_file_that_is_too_large_is_refused(photo, monkeypatch):
    monkeypatch.setattr(picture_reading, "MOST_BYTES", 1000)

    assert refusal(photo()) is ProblemKind.TOO_LARGE


@pytest.mark.parametrize(
    "content",
    [b"", b"no picture", b"\x89PNG\r\n\x1a\n and no more", b"<svg/>", b"GIF89a", b"\xff\xd8\xff"],
)
def test_what_is_no_picture_is_refused(tmp_path, content):
    (tmp_path / "a.jpg").write_bytes(content)

    assert refusal(tmp_path / "a.jpg") is ProblemKind.NOT_A_PICTURE


def test_a_picture_that_breaks_off_is_refused(photo):
    path = photo()
    path.write_bytes(path.read_bytes()[:5000])

    assert refusal(path) is ProblemKind.NOT_A_PICTURE


@pytest.mark.parametrize("kind", ["BMP", "TIFF", "ICO"])
def test_other_kinds_of_pictures_are_refused(tmp_path, kind):
    Image.new("RGB", (50, 50)).save(tmp_path / "a.jpg", kind)

    assert refusal(tmp_path / "a.jpg") is ProblemKind.NOT_A_PICTURE


@pytest.mark.fault(32)
def test_links_folders_pipes_and_devices_are_refused_at_once(photo, tmp_path):
    (tmp_path / "link.jpg").symlink_to(photo())
    os.mkfifo(tmp_path / "pipe.jpg")
    begin = time.monotonic()

    for path in (tmp_path / "link.jpg", tmp_path, tmp_path / "pipe.jpg", "/dev/zero"):
        assert refusal(tmp_path / path) is ProblemKind.NOT_A_FILE
    assert time.monotonic() - begin < 30  # a pipe that is waited for never ends


@pytest.mark.fault(32)
def test_a_link_is_refused_where_the_system_cannot_refuse_it(photo, tmp_path, monkeypatch):
    (tmp_path / "link.jpg").symlink_to(photo())
    monkeypatch.delattr(os, "O_NOFOLLOW")

    assert refusal(tmp_path / "link.jpg") is ProblemKind.NOT_A_FILE


@pytest.mark.parametrize("name", ["none.jpg", "a\0b.jpg"])
def test_a_file_that_is_not_there_is_refused(tmp_path, name):
    assert refusal(tmp_path / name) in {ProblemKind.NO_SUCH_FILE, ProblemKind.NOT_A_FILE}


def test_a_picture_is_kept_once_for_all_kiosks(shop, photo):
    path = photo()
    name = shop.shop.office.pictures.add(path, by=CONSOLE)

    assert shop.shop.office.pictures.add(path, by=CONSOLE) == name
    assert is_kept_name(name)
    assert shop.sql("SELECT name FROM picture") == [(name,)]
    assert fits_name(name, shop.shop.office.pictures.read(name))
    assert shop.shop.office.pictures.read("none") is None


def test_only_managers_may_add_pictures(shop, photo):
    ravi = shop.shop.staff.add("Ravi", Role.OPERATOR, "5931", by="test")

    with pytest.raises(NotAllowedError):
        shop.shop.office.pictures.add(photo(), by=ravi)
    assert shop.sql("SELECT name FROM picture") == []


def test_pictures_that_nobody_made_use_of_are_gone_after_a_day(shop, photo):
    used, unused = (shop.shop.office.pictures.add(photo(), by=CONSOLE) for _ in range(2))
    typed = {"sku": "A", "name": "A", "list_price": "1", "on_hand": "0"}
    shop.shop.office.products.add(typed, photo=used, by=CONSOLE)
    shop.clock.now += timedelta(hours=23)
    again = photo()
    renewed = shop.shop.office.pictures.add(again, by=CONSOLE)
    assert len(shop.sql("SELECT name FROM picture")) == 3

    shop.clock.now += timedelta(hours=2)
    shop.shop.office.pictures.tidy()

    assert {name for (name,) in shop.sql("SELECT name FROM picture")} == {used, renewed}
    assert shop.shop.office.pictures.read(unused) is None


def test_a_picture_added_again_is_as_good_as_new(shop, photo):
    path = photo()
    name = shop.shop.office.pictures.add(path, by=CONSOLE)
    shop.clock.now += timedelta(hours=25)
    shop.shop.office.pictures.add(path, by=CONSOLE)

    assert shop.shop.office.pictures.read(name) is not None


@pytest.mark.fault(32)
@pytest.mark.parametrize("name", ["", ".", "..", "../a", "/a", "a/b", "a\\b", ".a", "C:a", "a\0"])
def test_a_name_that_could_leave_its_folder_is_none(name):
    assert not is_bare_name(name)
