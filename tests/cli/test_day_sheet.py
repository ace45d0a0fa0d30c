"""`thads print day-sheet` and `thads print trip-pack`."""

from __future__ import annotations

from pathlib import Path

import docx
import pypdfium2
import pytest

from tests.cli.command import LISTS, CommandLine, everything_recorded, files_of
from tests.cli.samples import opening, written

TRIP = ("trip-pack", "--commune", "xã Ia Chim")


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> CommandLine:
    """An office with one case of a commune, which tests only read."""
    folder = tmp_path_factory.mktemp("day-sheet")
    thads = CommandLine(folder / "office")
    thads("office", "create", "--name", "Phòng THADS khu vực 1", "--code", "KV1")
    case = {**opening(), "happened_on": "2026-03-05"}
    assert thads("act", "record", "new", "case_opened", written(folder, case)).code == 0
    return thads


def text_of(file: Path) -> str:
    with pypdfium2.PdfDocument(file) as document:
        return " ".join(" ".join(page.get_textpage().get_text_range() for page in document).split())


def test_the_day_sheet_is_printed_as_pdf_and_word(office: CommandLine, tmp_path: Path) -> None:
    pdf, word = tmp_path / "sheet.pdf", tmp_path / "sheet.docx"
    before = everything_recorded(office.folder)
    printed = office("print", "day-sheet", "--pdf", pdf, "--docx", word).document
    assert printed["files"] == [str(pdf), str(word)]
    assert printed["pages"] == len(pypdfium2.PdfDocument(pdf))
    assert printed["checks"] == []
    text = text_of(pdf)
    assert "Hạn đến hết ngày 17 tháng 3 năm 2026" in text
    assert "12/QĐ-THADS" in text
    assert "12/QĐ-THADS" in "".join(docx.Document(str(word)).element.xpath("//w:t/text()"))
    assert everything_recorded(office.folder) == before


def test_officer_commune_days_and_day_are_the_question(office: CommandLine, tmp_path: Path) -> None:
    pdf = tmp_path / "sheet.pdf"
    words = ("--officer", "Lê Thị Bình", "--commune", "xã Ia Chim", "--days", 3)
    office("print", "day-sheet", *words, "--on", "2026-03-20", "--pdf", pdf)
    text = text_of(pdf)
    assert "Chấp hành viên Lê Thị Bình Hạn đến hết ngày 23 tháng 3 năm 2026" in text
    assert "tính tại ngày 20 tháng 3 năm 2026" in text
    assert "xã Ia Chim" in text


def test_the_trip_pack_is_one_file(office: CommandLine, tmp_path: Path) -> None:
    pdf = tmp_path / "pack.pdf"
    printed = office("print", *TRIP, "--days", 30, "--pdf", pdf).document
    assert printed["files"] == [str(pdf)]
    assert printed["pages"] == len(pypdfium2.PdfDocument(pdf)) > 1
    text = text_of(pdf)
    assert "DANH SÁCH VIỆC TẠI XÃ IA CHIM" in text
    assert "thôn 4, xã Ia Chim" in text
    assert "Về việc xác minh điều kiện thi hành án" in text


def test_the_last_day_of_the_calendar_is_far_enough(office: CommandLine) -> None:
    assert office("print", "day-sheet", "--days", 10**9).document["pages"] >= 1


def test_what_a_list_brought_in_is_counted_and_printed_when_asked_for(
    thads: CommandLine, tmp_path: Path
) -> None:
    imported = thads(
        "import", "cases", LISTS / "case-list-legacy-tcvn3.xlsx", "--period-end", "2012-09-30"
    )
    assert imported.document["accepted"]
    pdf = tmp_path / "sheet.pdf"
    thads("print", "day-sheet", "--days", 400, "--pdf", pdf)
    assert "việc tính từ danh sách nhập vào." in text_of(pdf)
    thads("print", "day-sheet", "--days", 400, "--with-listed", "--pdf", pdf)
    assert "việc tính từ danh sách nhập vào." not in text_of(pdf)


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("trip-pack",), "option_missing"),
        (("trip-pack", "--commune", "xã Khác"), "nothing_due"),
        ((*TRIP, "--officer", "Không có ai"), "officer_unknown"),
        ((*TRIP, "--docx", "pack.docx"), "pdf_only"),
        (("day-sheet", "--officer", "Không có ai"), "officer_unknown"),
        (("day-sheet", "--days", "-1"), "days_negative"),
    ],
)
def test_what_cannot_be_printed_is_refused(
    office: CommandLine, tmp_path: Path, words: tuple[str, ...], code: str
) -> None:
    assert office("print", *words, "--pdf", tmp_path / "paper.pdf").error["code"] == code
    assert files_of(tmp_path) == []
