"""Word files of documents, read by python-docx and by LibreOffice."""

from __future__ import annotations

import subprocess
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import docx
import pytest
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn
from docx.shared import Mm

from tests.rendering.samples import CREATED_AT, SAMPLES, decision, minutes, statistics
from thads_desktop.rendering.document import (
    Column,
    Document,
    HeaderCell,
    Paragraph,
    Row,
    Run,
    Style,
    Table,
)
from thads_desktop.rendering.docx import render_docx
from thads_desktop.rendering.layout import text_of


@pytest.fixture(scope="session")
def read_by_libreoffice(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The text that LibreOffice (libreoffice-writer-nogui) finds in each sample, in one run."""
    folder = tmp_path_factory.mktemp("docx")
    for name, sample in SAMPLES.items():
        (folder / f"{name}.docx").write_bytes(render_docx(sample(), created_at=CREATED_AT))
    command = ["soffice", f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless"]
    convert = ["--convert-to", "txt:Text (encoded):UTF8", "--outdir", str(folder)]
    files = sorted(map(str, folder.glob("*.docx")))
    subprocess.run([*command, *convert, *files], check=True, capture_output=True, timeout=120)
    return {name: (folder / f"{name}.txt").read_text("utf-8-sig") for name in SAMPLES}


@pytest.mark.parametrize("name", SAMPLES)
def test_libreoffice_reads_the_text_of_the_document(
    name: str, read_by_libreoffice: dict[str, str]
) -> None:
    assert read_by_libreoffice[name].split() == text_of(SAMPLES[name]()).split()


def opened(document: Document) -> docx.document.Document:
    return docx.Document(BytesIO(render_docx(document, created_at=CREATED_AT)))


def test_every_style_has_its_vietnamese_name() -> None:
    names = {style.name for style in opened(minutes()).styles}
    assert {style.value for style in Style} <= names


def test_paragraphs_are_set_in_styles() -> None:
    looks = {paragraph.style.name for paragraph in opened(minutes()).paragraphs if paragraph.style}
    assert {"Nội dung", "Căn cứ", "Mục", "Tên loại", "Trích yếu", "Thông tin"} <= looks


def test_letters_are_times_new_roman_13_justified() -> None:
    body = opened(minutes()).styles["Nội dung"]
    assert isinstance(body, docx.styles.style.ParagraphStyle)
    assert body.font.size is not None
    assert body.font.size.pt == 13
    fonts = opened(minutes()).styles.element.find(f".//{qn('w:rFonts')}")
    assert fonts is not None
    assert fonts.get(qn("w:ascii")) == "Times New Roman"


def test_the_page_has_the_margins_of_the_decree_and_numbers_from_the_second() -> None:
    [section] = opened(minutes()).sections
    assert section.page_width == pytest.approx(Mm(210), abs=Mm(0.1))
    assert section.left_margin == pytest.approx(Mm(30), abs=Mm(0.1))
    assert section.right_margin == pytest.approx(Mm(15), abs=Mm(0.1))
    assert section.different_first_page_header_footer
    assert "PAGE" in section.header._element.xml


def test_lying_paper_lies() -> None:
    [section] = opened(statistics()).sections
    assert section.orientation == WD_ORIENT.LANDSCAPE


def test_a_table_is_a_table_whose_heading_repeats() -> None:
    document = opened(statistics())
    [table] = [table for table in document.tables if len(table.rows) > 5]
    assert [cell.text for cell in table.rows[3].cells][:2] == ["1", "Phòng THADS khu vực 1"]
    assert len(table._tbl.findall(f".//{qn('w:tblHeader')}")) == 3
    assert table.cell(0, 0)._tc is table.cell(2, 0)._tc


def test_what_is_struck_out_is_struck_out_in_word() -> None:
    table = Table((Column(), Column()), (Row(("sai", "lý do"), struck=frozenset({0})),))
    line = Paragraph((Run("bỏ", struck=True), Run("giữ")))
    document = opened(Document(title="a", blocks=(table, line)))
    runs = [cell.paragraphs[0].runs[0] for cell in document.tables[0].rows[0].cells]
    assert [run.font.strike for run in runs] == [True, None]
    said = next(one for one in document.paragraphs if one.text == "bỏgiữ")
    assert [run.font.strike for run in said.runs] == [True, None]


def test_signatures_stay_with_the_last_paragraph() -> None:
    *_, last = (p for p in opened(decision()).paragraphs if p.text)
    assert last.paragraph_format.keep_with_next


def test_the_same_document_gives_the_same_bytes() -> None:
    assert render_docx(minutes(), created_at=CREATED_AT) == render_docx(
        minutes(), created_at=CREATED_AT
    )


def test_the_file_says_what_it_is_and_when_it_was_made() -> None:
    about = opened(minutes()).core_properties
    assert about.title == "Biên bản xác minh điều kiện thi hành án"
    assert about.created == CREATED_AT.replace(
        tzinfo=about.created.tzinfo if about.created else None
    )


def test_no_part_is_without_a_content_type() -> None:
    with ZipFile(BytesIO(render_docx(minutes(), created_at=CREATED_AT))) as archive:
        types = archive.read("[Content_Types].xml").decode()
        parts = [name for name in archive.namelist() if Path(name).suffix == ".xml"]
    assert all(f'"/{name}"' in types for name in parts if name != "[Content_Types].xml")


def test_a_table_without_rows_keeps_its_heading_and_one_of_nothing_is_left_out() -> None:
    heading = Table((Column(), Column()), (), ((HeaderCell("Số"), HeaderCell("Ngày")),))
    nothing = Table((Column(),), ())
    (table,) = opened(Document(title="Bảng", blocks=(heading, nothing))).tables
    assert [[cell.text for cell in row.cells] for row in table.rows] == [["Số", "Ngày"]]
