"""Registers on paper and in Excel: opening page, rows struck out, closings, columns to check."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import openpyxl
import pypdfium2
import pytest

from tests.ledgers import temporary_context
from tests.registers import FIRST, LAST, fill
from tests.rendering.golden import assert_pages_look_the_same, assert_same_text
from thads_desktop.base.errors import KnownIoError
from thads_desktop.documents.register_paper import register_document
from thads_desktop.domain.payloads import OfficeEstablished
from thads_desktop.rendering.layout import text_of
from thads_desktop.services.context import Context, commit_of
from thads_desktop.services.register_papers import filled_register, print_register
from thads_desktop.services.registers import open_register, registers

OFFICE = OfficeEstablished(
    name="Phòng THADS khu vực 1", code="KV1", parent="THADS tỉnh Thực Hành", place="Thực Hành"
)
POSTPONED = "09"


@pytest.fixture(scope="module")
def context() -> Iterator[Context]:
    """The small office, which tests only read."""
    with temporary_context() as made:
        with commit_of(made, "lập") as commit:
            commit.append("office", OFFICE, FIRST)
        fill(made)
        yield made


def pages_of(pdf: Path) -> list[str]:
    with pypdfium2.PdfDocument(pdf) as document:
        return [page.get_textpage().get_text_range().replace("\r", "") for page in document]


def test_a_printed_register_looks_as_it_was_approved(context: Context, tmp_path: Path) -> None:
    pdf = tmp_path / "register.pdf"
    opened = open_register(context, POSTPONED, FIRST, LAST)
    pages = print_register(context, opened, pdf=pdf).pages
    assert_pages_look_the_same(pdf.read_bytes(), "register")
    document = register_document(filled_register(context, opened), pages)
    assert_same_text(text_of(document), "register")


def test_the_opening_page_tells_how_many_pages_there_are(context: Context, tmp_path: Path) -> None:
    pdf = tmp_path / "register.pdf"
    printed = print_register(context, open_register(context, POSTPONED, FIRST, LAST), pdf=pdf)
    opening, *others = pages_of(pdf)
    assert printed.pages == len(others) + 1
    assert f"Sổ này gồm {printed.pages:02} trang" in opening
    assert "NĂM 2026" in opening
    assert "XÁC NHẬN CỦA THỦ TRƯỞNG CƠ QUAN" in opening
    assert [page.split("\n")[0] for page in others] == ["2", "3"]


def test_each_quarter_is_closed_and_six_months_with_the_second(
    context: Context, tmp_path: Path
) -> None:
    pdf = tmp_path / "register.pdf"
    print_register(context, open_register(context, POSTPONED, FIRST, LAST), pdf=pdf)
    _opening, first, second = pages_of(pdf)
    assert "Kết sổ quý I năm công tác 2026" in first
    assert "2 dòng; trong đó Tiếp tục: 1, Hoãn: 1; đã gạch bỏ 1 dòng, không cộng." in first
    assert "Kết sổ 06 tháng đầu năm công tác 2026" in second
    assert "3 dòng; trong đó Tiếp tục: 2, Hoãn: 1; đã gạch bỏ 2 dòng, không cộng." in second
    assert "NGƯỜI KẾT SỔ" in second


def test_a_quarter_printed_alone_still_closes_the_six_months(
    context: Context, tmp_path: Path
) -> None:
    pdf = tmp_path / "register.pdf"
    quarter = open_register(context, POSTPONED, date(2026, 1, 1), LAST)
    print_register(context, quarter, pdf=pdf)
    text = "\n".join(pages_of(pdf))
    assert "3 dòng; trong đó Tiếp tục: 2, Hoãn: 1; đã gạch bỏ 2 dòng" in text
    assert "03/QĐ-THADS" not in text


def test_the_storekeeper_signs_the_register_of_exhibits(context: Context, tmp_path: Path) -> None:
    pdf = tmp_path / "register.pdf"
    print_register(context, open_register(context, "13", FIRST, LAST), pdf=pdf)
    assert "THỦ KHO" in "\n".join(pages_of(pdf))


def test_excel_holds_typed_rows_and_strikes_all_but_the_remarks(
    context: Context, tmp_path: Path
) -> None:
    xlsx = tmp_path / "register.xlsx"
    print_register(context, open_register(context, POSTPONED, FIRST, LAST), xlsx=xlsx)
    sheet = openpyxl.load_workbook(xlsx).worksheets[0]
    found = {str(row[0].value): row for row in sheet.iter_rows()}
    struck, kept = found["2"], found["3"]
    assert str(struck[10].value).startswith("2026-01-31")
    assert struck[7].value == 5000
    assert [cell.font.strike for cell in struck[:-1]] == [True] * 13
    assert not struck[-1].font.strike
    assert str(struck[-1].value).startswith("đã sửa đổi, bổ sung ngày 10/03/2026")
    assert not any(cell.font.strike for cell in kept)
    assert any(text.startswith("Kết sổ quý II") for text in found)
    assert any(text.startswith("Cần kiểm tra cột (2), (3)") for text in found)


@pytest.mark.parametrize("key", registers())
def test_every_register_can_be_printed(context: Context, tmp_path: Path, key: str) -> None:
    pdf, xlsx = tmp_path / "register.pdf", tmp_path / "register.xlsx"
    opened = open_register(context, key, FIRST, LAST)
    assert print_register(context, opened, pdf=pdf, xlsx=xlsx).files == (pdf, xlsx)
    text = " ".join("\n".join(pages_of(pdf)).split())
    assert opened.register.name.upper() in text
    if not opened.entered:
        assert "Chưa có dữ liệu" in text


def test_a_folder_that_is_not_there_is_said_to_be_missing(context: Context, tmp_path: Path) -> None:
    with pytest.raises(KnownIoError) as refused:
        print_register(
            context, open_register(context, "03", FIRST, LAST), xlsx=tmp_path / "no" / "a.xlsx"
        )
    assert refused.value.code == "folder_missing"
