"""A sheet on paper."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pypdfium2
import pytest

from tests.rendering.samples import CREATED_AT
from thads_desktop.rendering.document import (
    HeaderCell,
    Letterhead,
    Signatory,
    Signatures,
    Table,
    Title,
)
from thads_desktop.rendering.layout import text_of
from thads_desktop.rendering.pdf import render_pdf
from thads_desktop.rendering.sheet import (
    Kind,
    Sheet,
    SheetColumn,
    Value,
    sheet_document,
    text_of_value,
)

COLUMNS = (
    SheetColumn("Người phải thi hành án"),
    SheetColumn("Ngày", Kind.DATE),
    SheetColumn("Số tiền", Kind.MONEY),
)
SHEET = Sheet(
    name="Danh sách",
    title=("Danh sách việc", "Năm 2026", "Đơn vị tính: đồng"),
    columns=COLUMNS,
    rows=(("Phạm Văn Khuê", date(2026, 3, 5), 417_128_568), ("Tổng số", None, 417_128_568)),
    bold=frozenset({1}),
    notes=("Ghi chú: chưa gồm lãi chậm.",),
)


@pytest.mark.parametrize(
    ("value", "kind", "text"),
    [
        (None, Kind.MONEY, ""),
        (417_128_568_000, Kind.MONEY, "417.128.568.000"),
        (7427, Kind.INTEGER, "7.427"),
        (Decimal("86.81"), Kind.PERCENT, "86,81 %"),
        (Decimal("3.66"), Kind.POINTS, "+3,66 điểm phần trăm"),
        (Decimal("-1003.6"), Kind.POINTS, "−1.003,60 điểm phần trăm"),
        (date(2026, 3, 5), Kind.DATE, "05/03/2026"),
        ("5/3/2019", Kind.DATE, "5/3/2019"),
        ("không rõ", Kind.MONEY, "không rõ"),
        (12, Kind.TEXT, "12"),
    ],
)
def test_values_stand_on_paper_as_vietnamese_write_them(
    value: Value, kind: Kind, text: str
) -> None:
    assert text_of_value(value, kind).replace("\N{NO-BREAK SPACE}", " ") == text


def test_a_sheet_becomes_a_paper_with_everything_on_it() -> None:
    signed = Signatures((Signatory(("NGƯỜI LẬP",)),))
    sheet = replace(SHEET, letterhead=Letterhead("", "Phòng THADS"), signatures=signed)
    document = sheet_document(sheet)
    assert [type(block) for block in document.blocks[:2]] == [Letterhead, Title]
    assert document.blocks[-1] is signed
    words = text_of(document)
    for text in ("DANH SÁCH VIỆC", "Đơn vị tính: đồng", "Ngày", "417.128.568", "Ghi chú"):
        assert text in words


def table_of(sheet: Sheet) -> Table:
    [table] = [block for block in sheet_document(sheet).blocks if isinstance(block, Table)]
    return table


def test_total_rows_are_bold() -> None:
    assert [row.bold for row in table_of(SHEET).rows] == [False, True]


def test_letters_grow_smaller_with_more_columns() -> None:
    wide = Sheet(name="a", columns=(SheetColumn("cột", width=20),) * 14, rows=())
    assert 7.5 <= table_of(wide).size < table_of(SHEET).size == 12


def test_spanning_headings_replace_those_of_the_columns() -> None:
    headings = ((HeaderCell("Cả ba", columns=3),),)
    sheet = Sheet(name="a", columns=COLUMNS, rows=(), headings=headings)
    assert table_of(sheet).header == headings


def test_a_number_is_never_broken_however_many_columns_there_are() -> None:
    texts = (SheetColumn("Người phải thi hành án"),) * 8
    sums, days = (SheetColumn("Số tiền", Kind.MONEY),) * 4, (SheetColumn("Ngày", Kind.DATE),) * 5
    name, amount, day = "Nguyễn Thị Hồng Hương", 20_013_000_000, date(2026, 3, 5)
    sheet = Sheet(
        name="Danh sách",
        columns=(*texts, *sums, *days),
        rows=((name,) * 8 + (amount,) * 4 + (day,) * 5,),
    )
    pdf = render_pdf(sheet_document(sheet), created_at=CREATED_AT)
    with pypdfium2.PdfDocument(pdf.data) as document:
        words = " ".join(page.get_textpage().get_text_range() for page in document).split()
    assert words.count("20.013.000.000") == 4
    assert words.count("05/03/2026") == 5
