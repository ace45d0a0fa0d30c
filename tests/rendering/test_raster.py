"""Pages of a PDF as pictures."""

from __future__ import annotations

from datetime import UTC, datetime
from threading import Thread

import pytest

from thads_desktop.rendering.document import Document, PageBreak, Paper, Paragraph
from thads_desktop.rendering.pdf import render_pdf
from thads_desktop.rendering.raster import Raster, page_rasters, page_sizes

A4 = (595, 842)


@pytest.fixture(scope="module")
def pdf() -> bytes:
    blocks = (Paragraph("Trang một"), PageBreak(), Paragraph("Trang hai"))
    paper = Document(title="Hai trang", author="", paper=Paper.A4, blocks=blocks)
    return render_pdf(paper, created_at=datetime(2026, 11, 24, tzinfo=UTC)).data


def test_sizes_of_the_pages_are_told_in_points(pdf: bytes) -> None:
    assert [(round(one.width), round(one.height)) for one in page_sizes(pdf)] == [A4, A4]


def test_a_picture_has_a_byte_of_each_colour_and_ink_on_white(pdf: bytes) -> None:
    picture = page_rasters(pdf, [0], 1.0)[0]
    assert (picture.width, picture.height) == (596, 842)  # whole dots
    assert len(picture.pixels) == picture.stride * picture.height
    assert picture.pixels[:3] == b"\xff\xff\xff"
    assert min(picture.pixels) < 64


def test_only_the_pages_asked_for_are_drawn(pdf: bytes) -> None:
    assert set(page_rasters(pdf, [1], 0.5)) == {1}


def test_many_threads_draw_at_once(pdf: bytes) -> None:
    drawn: list[Raster] = []
    threads = [Thread(target=lambda: drawn.append(page_rasters(pdf, [0], 0.5)[0])) for _ in "1234"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len({one.pixels for one in drawn}) == 1
    assert len(drawn) == len(threads)
