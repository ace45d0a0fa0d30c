"""Golden files: what was looked at once and found good. THADS_UPDATE_GOLDEN=1 writes them anew."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
from PIL import Image, ImageChops, ImageFilter

FOLDER = Path(__file__).resolve().parents[1] / "golden"
_DOTS_PER_INCH = 60
_TOLERANCE = 30
"""Of 255, after blurring: letters may be smoothed otherwise, lines may not move."""


def pages(pdf: bytes) -> Iterator[Image.Image]:
    """The pages of a PDF as small grey pictures."""
    with pypdfium2.PdfDocument(pdf) as document:
        for page in document:
            bitmap = page.render(scale=_DOTS_PER_INCH / 72, grayscale=True)
            yield bitmap.to_pil().convert("L")


def assert_pages_look_the_same(pdf: bytes, name: str) -> None:
    """Compare every page with `golden/<name>-<page>.png`."""
    for number, page in enumerate(pages(pdf), start=1):
        file = FOLDER / f"{name}-{number}.png"
        if "THADS_UPDATE_GOLDEN" in os.environ:
            page.save(file, optimize=True)
        with Image.open(file) as golden:
            assert page.size == golden.size
            assert _difference(page, golden) <= _TOLERANCE, f"{file.name} looks different"


def _difference(page: Image.Image, golden: Image.Image) -> int:
    blur = ImageFilter.BoxBlur(2)
    difference = ImageChops.difference(page.filter(blur), golden.filter(blur))
    return max(level for level, count in enumerate(difference.histogram()) if count)


def assert_same_text(text: str, name: str) -> None:
    """Compare with `golden/<name>.txt`."""
    file = FOLDER / f"{name}.txt"
    if "THADS_UPDATE_GOLDEN" in os.environ:
        file.write_text(f"{text}\n", "utf-8")
    assert f"{text}\n" == file.read_text("utf-8")
