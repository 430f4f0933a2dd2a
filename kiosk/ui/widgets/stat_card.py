"""One large number with a word above and below it."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from kiosk.ui.widgets.labels import elided_label, restyle


class StatCard(QFrame):
    """A figure of the sale; amber when someone has to act on it."""

    def __init__(self, name: str, caption: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"{name}Card")
        self.setProperty("kind", "card")
        self._caption = elided_label(caption, name=f"{name}CaptionLabel", size=20, tone="soft")
        self._figure = elided_label(name=f"{name}FigureLabel", size=40, weight=700)
        self._detail = elided_label(name=f"{name}DetailLabel", size=20, tone="soft")
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        for widget in (self._caption, self._figure, self._detail):
            self._column.addWidget(widget)
        self.set_dense(on=False)

    def set_dense(self, *, on: bool) -> None:
        """Make the card smaller, for small screens."""
        side, edge = (16, 12) if on else (28, 20)
        self._column.setContentsMargins(side, edge, side, edge)
        restyle(self._figure, textSize="28" if on else "40")

    def show_figure(self, figure: str, detail: str, *, amber: bool = False) -> None:
        """Show `figure`, and `detail` below it."""
        self._figure.setText(figure)
        self._detail.setText(detail)
        self.setAccessibleName(f"{self._caption.text()}: {figure}, {detail}")
        restyle(self, tone="amber" if amber else "plain")
        for widget in (self._caption, self._detail):
            restyle(widget, tone="amber" if amber else "soft")
        restyle(self._figure, tone="amber" if amber else "ink")
