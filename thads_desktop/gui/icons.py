"""Icons: line drawings of the product (SVG), in the colour of the text beside them."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QBuffer, QByteArray, QSize
from PySide6.QtGui import QIcon, QImageReader, QPixmap

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
    made = QIcon()
    for size in _SIZES:
        drawn = _drawn(drawing, QSize(size, size))
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):  # a row that is chosen looks the same
            made.addPixmap(drawn, mode)
    return made


def _drawn(drawing: bytes, size: QSize) -> QPixmap:
    """The drawing at a size, by Qt's own SVG plugin: loading QtSvg for Python costs 20 ms."""
    content = QBuffer()
    content.setData(drawing)
    reader = QImageReader(content, QByteArray(b"svg"))
    reader.setScaledSize(size)
    return QPixmap.fromImage(reader.read())
