"""What a document becomes before it is drawn."""

from __future__ import annotations

import pytest

from tests.rendering.golden import assert_same_text
from tests.rendering.samples import SAMPLES, minutes
from thads_desktop.rendering.document import (
    Block,
    Column,
    Document,
    Facts,
    Letterhead,
    Paragraph,
    Recipients,
    Row,
    Signatory,
    Signatures,
    Style,
    Table,
)
from thads_desktop.rendering.layout import Columns, Gap, Line, Together, elements_of, text_of

OFFICER = Signatory(("CHẤP HÀNH VIÊN",), "Nguyễn Đình Hoà")


def document(*blocks: Block) -> Document:
    return Document(title="Văn bản", blocks=blocks)


def texts(*blocks: Block) -> list[str]:
    return text_of(document(*blocks)).split("\n")


@pytest.mark.parametrize("name", SAMPLES)
def test_the_text_of_a_paper_is_as_it_was_approved(name: str) -> None:
    assert_same_text(text_of(SAMPLES[name]()), name)


def test_signatures_hold_on_to_the_last_paragraph() -> None:
    last = elements_of(minutes())[-1]
    assert isinstance(last, Together)
    paragraph = last.elements[0]
    assert isinstance(paragraph, Line)
    assert paragraph.runs[0].text.startswith("Biên bản kết thúc")


def test_signatures_hold_on_to_the_table_above_them() -> None:
    table = Table((Column(),), (Row(("một",)),))
    [held] = elements_of(document(table, Paragraph("Ghi chú", Style.NOTE), Signatures((OFFICER,))))
    assert isinstance(held, Together)
    assert held.elements[0] == table


def signature_rows(count: int) -> list[int]:
    [held] = elements_of(document(Paragraph("Hết."), Signatures((OFFICER,) * count)))
    assert isinstance(held, Together)
    tables = [element for element in held.elements if isinstance(element, Columns)]
    return [len(row) for table in tables for row in table.rows]


@pytest.mark.parametrize(("count", "rows"), [(2, [2]), (3, [3]), (4, [2, 2]), (5, [3, 2])])
def test_many_signatures_stand_in_even_rows(count: int, rows: list[int]) -> None:
    assert signature_rows(count) == rows


def test_a_lone_signature_stands_on_the_right() -> None:
    [held] = elements_of(document(Paragraph("Hết."), Signatures((OFFICER,))))
    assert isinstance(held, Together)
    columns = held.elements[-1]
    assert isinstance(columns, Columns)
    assert columns.rows[0][0] == ()


def test_the_names_of_a_row_stand_on_one_line() -> None:
    deputy = Signatory(("KT. TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG"), "Lê Thị Như")
    [held] = elements_of(document(Paragraph("Hết."), Signatures((OFFICER, deputy))))
    assert isinstance(held, Together)
    columns = held.elements[-1]
    assert isinstance(columns, Columns)
    [low, high] = [next(e for e in cell if isinstance(e, Gap)).height for cell in columns.rows[0]]
    assert low > high


def test_a_long_name_of_an_office_is_parted_before_the_place() -> None:
    parent = "Thi hành án dân sự tỉnh Thanh Hóa"
    lines = texts(Letterhead(parent, "Phòng Thi hành án dân sự khu vực 1 - Thanh Hóa"))
    assert lines[:4] == [
        "THI HÀNH ÁN DÂN SỰ",
        "TỈNH THANH HÓA",
        "PHÒNG THI HÀNH ÁN DÂN SỰ",
        "KHU VỰC 1 - THANH HÓA",
    ]


def test_minutes_have_no_place_and_date() -> None:
    assert "Thanh Hóa, ngày" not in text_of(minutes())


def test_an_empty_fact_leaves_dots_to_write_on() -> None:
    filled, empty = elements_of(document(Facts((("Họ tên", "Trần Văn Đông"), ("Chức vụ", "")))))
    assert isinstance(filled, Line)
    assert isinstance(empty, Line)
    assert (filled.dotted, empty.dotted) == (False, True)


def test_recipients_end_as_the_decree_wants() -> None:
    assert texts(Recipients(("Như trên", "Lưu: VT"))) == ["Nơi nhận:", "- Như trên;", "- Lưu: VT."]
