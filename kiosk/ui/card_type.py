"""The fonts of a product card, and the heights that follow from them."""

from kiosk.ui.text_fit import LineFitter
from kiosk.ui.theme import Theme

CARD_PAD = 20
NAME_LINES = 2
NAME_TOP, NAME_GAP, BADGE_GAP, BUTTON_GAP = 16, 4, 2, 14


class CardType:
    """The fonts of a card and the heights that follow from them, for one text size."""

    def __init__(self, theme: Theme) -> None:
        self.name = LineFitter(theme.font(22, 600))
        self.price = LineFitter(theme.font(34, 700))
        struck = theme.font(20)
        struck.setStrikeOut(True)
        self.list_price = LineFitter(struck)
        self.badge = LineFitter(theme.font(20, 600))
        self.discount = LineFitter(theme.font(22, 700))
        self.button = LineFitter(theme.font(24, 700))
        # For words that are too long for the other one.
        self.small_button = LineFitter(theme.font(20, 700))
        self.name_height = self.name.metrics.height()
        self.price_height = theme.px(42)
        self.badge_height = theme.px(36)
        self.button_height = max(64, theme.px(60))

    def button_for(self, text: str, width: int) -> LineFitter:
        """Return the type in which the button says `text` on `width` pixels."""
        fits = self.button.metrics.horizontalAdvance(text) <= width
        return self.button if fits else self.small_button

    def below_picture(self, stacked: bool) -> int:  # noqa: FBT001 - the shape's own word
        """Return the height of a card without its picture, with room for two lines of name."""
        name = NAME_TOP + self.name_height * NAME_LINES + NAME_GAP
        badge_row = BADGE_GAP + self.badge_height if stacked else 0
        return name + self.price_height + badge_row + BUTTON_GAP + self.button_height + CARD_PAD
