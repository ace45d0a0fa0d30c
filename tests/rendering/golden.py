"""Golden files: what was looked at once and found good. THADS_UPDATE_GOLDEN=1 writes them anew."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

import pypdfium2
from PIL import Image, ImageChops, ImageFilter

FOLDER = Path(__file__).resolve().parents[1] / "golden"
_DOTS_PER_INCH = 60
_SMALL_DOTS_PER_INCH = 50
_GREYS = 4
"""Of small pictures: enough to see every letter's place, and hundreds of them stay light."""

_TOLERANCE = 30
"""Of 255, after blurring: letters may be smoothed otherwise, lines may not move."""


def pages(pdf: bytes, dots_per_inch: int = _DOTS_PER_INCH) -> Iterator[Image.Image]:
    """The pages of a PDF as small grey pictures."""
    with pypdfium2.PdfDocument(pdf) as document:
        for page in document:
            bitmap = page.render(scale=dots_per_inch / 72, grayscale=True)
            yield bitmap.to_pil().convert("L")


def small_pages(pdf: bytes) -> Iterator[Image.Image]:
    """The pages of a PDF as very small pictures of few greys."""
    for page in pages(pdf, _SMALL_DOTS_PER_INCH):
        picture = page.point([level * _GREYS // 256 for level in range(256)])
        picture.putpalette(
            [level * 255 // (_GREYS - 1) for level in range(_GREYS) for _rgb in "rgb"]
        )
        yield picture


def assert_pages_look_the_same(pdf: bytes, name: str) -> None:
    """Compare every page with `golden/<name>-<page>.png`."""
    _compare(pages(pdf), name)


def assert_small_pages_look_the_same(pdf: bytes, name: str) -> None:
    """Compare every page with the small picture `golden/<name>-<page>.png`."""
    _compare(small_pages(pdf), name)


def _compare(drawn: Iterable[Image.Image], name: str) -> None:
    number = 0
    for number, page in enumerate(drawn, start=1):
        file = FOLDER / f"{name}-{number}.png"
        if "THADS_UPDATE_GOLDEN" in os.environ:
            page.save(file, optimize=True)
        with Image.open(file) as golden:
            assert page.size == golden.size
            assert _difference(page, golden) <= _TOLERANCE, f"{file.name} looks different"
    more = FOLDER / f"{name}-{number + 1}.png"
    if "THADS_UPDATE_GOLDEN" in os.environ:
        more.unlink(missing_ok=True)
    assert not more.exists(), f"{more.name} is no longer drawn"


def _difference(page: Image.Image, golden: Image.Image) -> int:
    blur = ImageFilter.BoxBlur(2)
    grey, approved = page.convert("L"), golden.convert("L")
    difference = ImageChops.difference(grey.filter(blur), approved.filter(blur))
    return max(level for level, count in enumerate(difference.histogram()) if count)


def assert_same_text(text: str, name: str) -> None:
    """Compare with `golden/<name>.txt`."""
    file = FOLDER / f"{name}.txt"
    if "THADS_UPDATE_GOLDEN" in os.environ:
        file.write_text(f"{text}\n", "utf-8")
    assert f"{text}\n" == file.read_text("utf-8")
