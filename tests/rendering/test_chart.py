"""Charts on paper: drawn in PDF, a table in Word; told apart without colours."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from io import BytesIO
from itertools import pairwise

import docx
import pypdfium2
import pytest

from thads_desktop.base.paths import resource
from thads_desktop.domain.chart import Bar, Chart, Part, Role, Shape
from thads_desktop.rendering.document import ChartBlock, Document
from thads_desktop.rendering.docx import render_docx
from thads_desktop.rendering.layout import text_of
from thads_desktop.rendering.pdf import render_pdf

MOMENT = datetime(2026, 3, 10, tzinfo=UTC)
STACKED = ((Role.DONE, Role.OPEN), (Role.OPEN, Role.WAITS))
READABLE, APART = 4.5, 1.6


def chart(shape: Shape = Shape.BARS) -> Chart:
    parts = (
        Part(name="Thi hành xong", amount=30, text="30", role=Role.DONE, door="0"),
        Part(name="Có điều kiện, chưa xong", amount=68, text="68", role=Role.OPEN, door="1"),
    )
    bars: tuple[Bar, ...] = (
        Bar(label="Lê Thị Thu Nga", parts=parts, note="30/98"),
        Bar(label="Ngô Hữu Hòa", parts=parts[::-1], target=50),
    )
    if shape is Shape.LINE:
        bars = tuple(Bar(label=bar.label, parts=bar.parts[:1], target=40) for bar in bars)
    return Chart(
        key="officers",
        title="Theo chấp hành viên",
        unit="việc",
        bars=bars,
        shape=shape,
        note="Tỷ lệ",
        target_name="Chỉ tiêu" if shape is Shape.LINE else "",
    )


def paper(*charts: Chart) -> Document:
    return Document(title="Biểu đồ", blocks=tuple(ChartBlock(one) for one in charts))


def text_of_pdf(data: bytes) -> str:
    pages = pypdfium2.PdfDocument(data)
    return "\n".join(page.get_textpage().get_text_range() for page in pages)


@pytest.mark.parametrize("shape", Shape)
def test_a_chart_is_drawn_in_pdf_with_all_its_words(shape: Shape) -> None:
    made = render_pdf(paper(chart(shape)), created_at=MOMENT)
    text = text_of_pdf(made.data)
    for said in ("Theo chấp hành viên", "(việc)", "Lê Thị Thu Nga", "30", "Tỷ lệ"):
        assert said in text
    assert ("Chỉ tiêu" in text) == (shape is Shape.LINE)


def test_the_same_charts_give_the_same_bytes() -> None:
    first, second = (render_pdf(paper(chart()), created_at=MOMENT) for _time in range(2))
    assert first.data == second.data


def test_charts_that_do_not_fit_go_on_the_next_page() -> None:
    assert render_pdf(paper(*[chart()] * 12), created_at=MOMENT).pages > 1


def test_in_word_a_chart_is_the_table_of_its_amounts() -> None:
    document = docx.Document(BytesIO(render_docx(paper(chart()), created_at=MOMENT)))
    rows = [[cell.text for cell in row.cells] for row in document.tables[0].rows]
    assert rows == [
        ["", "Thi hành xong", "Có điều kiện, chưa xong", ""],
        ["Lê Thị Thu Nga", "30", "68", "30/98"],
        ["Ngô Hữu Hòa", "30", "68", ""],
    ]
    assert "Theo chấp hành viên (việc)" in text_of(paper(chart()))


def luminance(colour: str) -> float:
    shares = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (
        one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in shares
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: str, second: str) -> float:
    light, dark = sorted((luminance(first), luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_colours_of_parts_side_by_side_differ_in_grey_and_their_letters_can_be_read(
    theme: str,
) -> None:
    colours = json.loads(resource("themes", "charts.json").read_text("utf-8"))[theme]
    assert set(colours) == set(Role)
    assert all(contrast(ground, ink) >= READABLE for ground, ink in colours.values())
    for roles in STACKED:
        for first, second in pairwise(roles):
            assert contrast(colours[first][0], colours[second][0]) >= APART
