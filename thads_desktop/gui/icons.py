"""Icons: line drawings of the product (SVG), in the colour of the text beside them."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from thads_desktop.base.paths import resource
from thads_desktop.gui.theme import current_colours

_SIZES = (16, 20, 24, 32, 48)  # sharp at 100 to 200 %


def icon(name: str, colour: str = "text") -> QIcon:
    """The icon `resources/icons/<name>.svg` in a colour of the current theme."""
    return _icon(name, current_colours()[colour])


def product_icon() -> QIcon:
    """The icon of the program itself, in its own colours."""
    return _icon("thads", "")


@cache
def _icon(name: str, colour: str) -> QIcon:
    drawing = resource("icons", f"{name}.svg").read_bytes()
    if colour:
        drawing = drawing.replace(b"currentColor", colour.encode())
    renderer = QSvgRenderer(QByteArray(drawing))
    made = QIcon()
    for size in _SIZES:
        drawn = _drawn(renderer, QSize(size, size))
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):  # a row that is chosen looks the same
            made.addPixmap(drawn, mode)
    return made


def _drawn(renderer: QSvgRenderer, size: QSize) -> QPixmap:
    pixmap = QPixmap(size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter)
    painter.end()
    return pixmap
