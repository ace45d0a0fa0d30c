"""Pages of a PDF as pictures (ảnh trang in), by PDFium: what is seen is what is printed."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass
from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

# pypdfium2 is imported where it is used: it loads a library of 7 MB.
# ruff: noqa: PLC0415

_ONE_AT_A_TIME = Lock()
"""PDFium keeps what all documents share without any lock of its own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PageSize:
    """Khổ trang: width and height in points, 1/72 inch."""

    width: float
    height: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Raster:
    """Ảnh một trang: lines of red, green and blue, a byte each, `stride` bytes a line."""

    width: int
    height: int
    stride: int
    pixels: bytes


def page_sizes(pdf: bytes) -> tuple[PageSize, ...]:
    """The sizes of the pages, in order."""
    from pypdfium2 import PdfDocument

    with _ONE_AT_A_TIME, PdfDocument(pdf) as document:
        sizes = [document.get_page_size(number) for number in range(len(document))]
    return tuple(PageSize(width=width, height=height) for width, height in sizes)


def page_rasters(pdf: bytes, numbers: Iterable[int], scale: float) -> dict[int, Raster]:
    """Pictures of the pages numbered from 0, `scale` dots a point."""
    from pypdfium2 import PdfDocument

    with _ONE_AT_A_TIME, PdfDocument(pdf) as document:
        return {number: _raster(document, number, scale) for number in numbers}


def _raster(document: PdfDocument, number: int, scale: float) -> Raster:
    # closed here, in order: PDFium must not be entered later by the garbage collector
    with closing(document[number]) as page:
        bitmap = page.render(scale=scale, rev_byteorder=True)
        with closing(bitmap):
            return Raster(
                width=bitmap.width,
                height=bitmap.height,
                stride=bitmap.stride,
                pixels=bytes(bitmap.buffer),
            )
