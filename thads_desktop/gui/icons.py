"""Icons: line drawings of the product (SVG), in the colour of the text beside them."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from PySide6.QtCore import QBuffer, QByteArray, QSize
from PySide6.QtGui import QGuiApplication, QIcon, QImageReader, QPixmap

from thads_desktop.base.paths import resource
from thads_desktop.gui.theme import current_colours

BESIDE_TEXT = 16
_PRODUCT_SIZES = (16, 24, 32, 48)  # in the title, among the windows


def icon(name: str, colour: str = "text", size: int = BESIDE_TEXT) -> QIcon:
    """The icon `resources/icons/<name>.svg` in a colour of the current theme.

    Drawn for the one size it is shown at, in logical dots: a drawing takes 0.2 ms.
    """
    return _icon(name, current_colours()[colour], round(size * _screen_ratio()))


def drawing(name: str, colour: str, size: int) -> QPixmap:
    """The same as a picture of its own; `size` in logical dots."""
    ratio = _screen_ratio()
    drawn = _drawn(_svg(name, current_colours()[colour]), round(size * ratio))
    drawn.setDevicePixelRatio(ratio)
    return drawn


def product_icon() -> QIcon:
    """The icon of the program itself, in its own colours."""
    return _made(_svg("thads", ""), _PRODUCT_SIZES)


def _screen_ratio() -> float:
    """Dots of the finest screen for each logical one."""
    application = QGuiApplication.instance()
    assert isinstance(application, QGuiApplication)  # noqa: S101 - made before any window
    return application.devicePixelRatio()


@cache
def _icon(name: str, colour: str, dots: int) -> QIcon:
    return _made(_svg(name, colour), [dots])


def _svg(name: str, colour: str) -> bytes:
    written = resource("icons", f"{name}.svg").read_bytes()
    return written.replace(b"currentColor", colour.encode()) if colour else written


def _made(svg: bytes, sizes: Iterable[int]) -> QIcon:
    made = QIcon()
    for size in sizes:
        drawn = _drawn(svg, size)
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):  # a row that is chosen looks the same
            made.addPixmap(drawn, mode)
    return made


def _drawn(svg: bytes, size: int) -> QPixmap:
    """The drawing at a size, by Qt's own SVG plugin: loading QtSvg for Python costs 20 ms."""
    content = QBuffer()
    content.setData(svg)
    reader = QImageReader(content, QByteArray(b"svg"))
    reader.setScaledSize(QSize(size, size))
    return QPixmap.fromImage(reader.read())
