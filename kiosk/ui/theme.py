"""Colours, sizes and fonts: the one place that the style sheet, the palette and painters share."""

import re
from dataclasses import dataclass, fields, replace
from functools import cache

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from kiosk.paths import resource

# Named one by one: another font of the machine would do as well for letters that Noto Sans lacks.
FAMILIES = ["Noto Sans", "Noto Sans Tamil", "Noto Sans Bengali", "Noto Naskh Arabic"]
# The first screen needs these only; the other scripts follow once it is painted.
_FIRST_FONTS = ("NotoSans_400Regular", "NotoSans_600SemiBold", "NotoSans_700Bold")
_LARGE = 1.25
# From here on half a screen has room for a screen's controls.
TALL = 1000
_TOKEN = re.compile(r"@(?P<name>[a-z_]+)(?P<size>[0-9]+)?\b")


@dataclass(frozen=True, slots=True, kw_only=True)
class Colors:
    """The palette; contrast is at least WCAG AA wherever text stands on it."""

    ink: str = "#1C1917"
    ink_raised: str = "#2C2825"
    on_ink: str = "#FFFFFF"
    on_ink_soft: str = "#E4DED4"
    canvas: str = "#FAF7F2"
    surface: str = "#FFFFFF"
    soft: str = "#57534E"
    muted: str = "#A8A29E"
    line: str = "#E4DED4"
    line_strong: str = "#8A8178"
    flame: str = "#D3321D"
    flame_pressed: str = "#B8280F"
    sun: str = "#FFD24A"
    green: str = "#0F6B43"
    green_tint: str = "#E3F4EA"
    amber: str = "#7A4B00"
    amber_tint: str = "#FFF1D0"
    blue: str = "#174EA6"
    blue_tint: str = "#E6EFFC"
    grey: str = "#6B6560"
    grey_tint: str = "#EFEBE4"


NORMAL = Colors()
HIGH_CONTRAST = Colors(
    ink="#000000",
    ink_raised="#262626",
    on_ink_soft="#FFFFFF",
    canvas="#FFFFFF",
    soft="#1F1F1F",
    muted="#FFFFFF",
    line="#5C5C5C",
    line_strong="#000000",
    flame="#A81500",
    flame_pressed="#7A0F00",
    sun="#FFE680",
    green="#00472A",
    green_tint="#FFFFFF",
    amber="#5A3300",
    amber_tint="#FFFFFF",
    blue="#0B2F6B",
    blue_tint="#FFFFFF",
    grey="#4A4A4A",
    grey_tint="#F2F2F2",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What a shopper may ask for; `low_reach` keeps all controls in the lower half."""

    large_text: bool = False
    high_contrast: bool = False
    low_reach: bool = False


class Theme(QObject):
    """What the screens look like now; the shopper may ask for another look.

    Signals:
        changed: sizes or colours are different; painters ask again.
    """

    changed = Signal()

    def __init__(
        self,
        *,
        large_text: bool = False,
        high_contrast: bool = False,
        low_reach: bool = False,
        motion: bool = True,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._start = Look(large_text=large_text, high_contrast=high_contrast, low_reach=low_reach)
        self._look = self._start
        self._is_tall = True
        self.motion = motion

    @property
    def look(self) -> Look:
        """What was asked for."""
        return self._look

    @property
    def large_text(self) -> bool:
        return self._look.large_text

    @property
    def low_reach(self) -> bool:
        """True when every control is to lie in the lower half of the screen."""
        return self._look.low_reach and self._is_tall

    def set_height(self, height: int) -> None:
        """Know how high the screen is: on a low one every control is within reach."""
        before = self.low_reach
        self._is_tall = height >= TALL
        if before != self.low_reach:
            self.changed.emit()

    @property
    def colors(self) -> Colors:
        """The palette of now."""
        return HIGH_CONTRAST if self._look.high_contrast else NORMAL

    def color(self, name: str) -> QColor:
        """Return the colour of the token `name`, such as ``"flame"``."""
        return QColor(getattr(self.colors, name))

    def px(self, size: int) -> int:
        """Return a type size in pixels, larger when large text is on."""
        return round(size * _LARGE) if self.large_text else size

    def font(self, size: int, weight: int = 400) -> QFont:
        """Return the font of `size` (pixels before large text) and `weight` (400, 600 or 700)."""
        font = QFont(FAMILIES)
        font.setPixelSize(self.px(size))
        font.setWeight(QFont.Weight(weight))
        # Countdowns must not dance: every digit as wide as the next.
        font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def set_large_text(self, *, on: bool) -> None:
        """Switch large text; every screen follows at once."""
        self.set_look(replace(self._look, large_text=on))

    def set_look(self, look: Look) -> None:
        """Look so from now on; every screen follows at once."""
        if look != self._look:
            self._look = look
            self.apply()
            self.changed.emit()

    def start_over(self) -> None:
        """Look as the machine was told to, for the next shopper."""
        self.set_look(self._start)

    def apply(self) -> None:
        """Give the application its fonts, palette and style sheet."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.setFont(self.font(22))
            app.setPalette(self._palette())
            app.setStyleSheet(self.style_sheet())

    def style_sheet(self) -> str:
        """Return `resources/kiosk.qss` with its tokens filled in.

        ``@flame`` is a colour, ``@px22`` a type size.

        Raises:
            ValueError: the file names a token that does not exist.
        """
        text = resource("kiosk.qss").read_text(encoding="utf-8")
        names = {field.name for field in fields(self.colors)}

        def value(match: re.Match[str]) -> str:
            name, size = match["name"], match["size"]
            if name == "px" and size:
                return f"{self.px(int(size))}px"
            if name not in names or size:
                raise ValueError(f"kiosk.qss names an unknown token: {match[0]}")
            return str(getattr(self.colors, name))

        return _TOKEN.sub(value, text)

    def _palette(self) -> QPalette:
        palette = QPalette()
        roles = {
            QPalette.ColorRole.Window: "canvas",
            QPalette.ColorRole.WindowText: "ink",
            QPalette.ColorRole.Base: "surface",
            QPalette.ColorRole.Text: "ink",
            QPalette.ColorRole.Button: "surface",
            QPalette.ColorRole.ButtonText: "ink",
            QPalette.ColorRole.PlaceholderText: "soft",
            QPalette.ColorRole.Highlight: "ink",
            QPalette.ColorRole.HighlightedText: "on_ink",
        }
        for role, token in roles.items():
            palette.setColor(role, self.color(token))
        return palette


def load_first_fonts() -> None:
    """Load the Latin fonts; without them a bare machine shows boxes."""
    for name in _FIRST_FONTS:
        QFontDatabase.addApplicationFont(str(resource("fonts", f"{name}.ttf")))


@cache
def load_other_fonts() -> None:
    """Load the fonts of every other script that we ship."""
    for path in sorted(resource("fonts").glob("*.ttf")):
        if path.stem not in _FIRST_FONTS:
            QFontDatabase.addApplicationFont(str(path))
