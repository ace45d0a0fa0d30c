"""PDF files of documents."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.rendering.golden import assert_pages_look_the_same, pages
from tests.rendering.samples import (
    ACCENTED,
    CREATED_AT,
    SAMPLES,
    alphabet,
    decision,
    minutes,
    statistics,
)
from thads_desktop.base.progress import SilentProgress
from thads_desktop.rendering.document import (
    Block,
    Column,
    Document,
    HeaderCell,
    KeepTogether,
    PageBreak,
    Paper,
    Paragraph,
    Recipients,
    Row,
    Run,
    Signatory,
    Signatures,
    Style,
    Table,
)
from thads_desktop.rendering.layout import text_of
from thads_desktop.rendering.pdf import Pdf, render_pack, render_pdf


def drawn(*blocks: Block) -> Pdf:
    return render_pdf(Document(title="Văn bản", blocks=blocks), created_at=CREATED_AT)


def page_texts(pdf: Pdf) -> list[str]:
    """The text of each page without its number, which is drawn first."""
    with pypdfium2.PdfDocument(pdf.data) as document:
        texts = [page.get_textpage().get_text_range() for page in document]
    first, *others = texts
    return [first, *(text.removeprefix(f"{n}") for n, text in enumerate(others, start=2))]


def words(pdf: Pdf) -> list[str]:
    return [word for text in page_texts(pdf) for word in text.split()]


@pytest.mark.parametrize("name", SAMPLES)
def test_the_text_of_the_file_is_the_text_of_the_document(name: str) -> None:
    document = SAMPLES[name]()
    assert words(render_pdf(document, created_at=CREATED_AT)) == text_of(document).split()


PHRASES = st.text(st.sampled_from(ACCENTED + "abcxyz019 .,;-/()&<"), max_size=120)


@settings(max_examples=15)
@given(st.lists(PHRASES, min_size=1, max_size=6))
def test_whatever_is_typed_can_be_read_back(phrases: list[str]) -> None:
    runs = tuple(Run(phrase, bold=bool(n % 2)) for n, phrase in enumerate(phrases))
    table = Table((Column(2), Column(1)), tuple(Row((p, p)) for p in phrases))
    document = Document(title="a", blocks=(Paragraph(runs), *map(Paragraph, phrases), table))
    read = "".join(words(render_pdf(document, created_at=CREATED_AT)))
    read = read.replace("\ufffe", "-")  # what PDFium makes of a hyphen that ends a line
    assert read == "".join(text_of(document).split())


def test_all_accented_letters_survive() -> None:
    assert len(set(ACCENTED)) == 134
    read = "".join(words(render_pdf(alphabet(), created_at=CREATED_AT)))
    assert set(ACCENTED) <= set(read)


def test_every_font_is_embedded() -> None:
    pdf = render_pdf(alphabet(), created_at=CREATED_AT).data
    assert pdf.count(b"/FontFile2") == pdf.count(b"/Type /FontDescriptor") == 4
    assert {name[7:] for name in re.findall(rb"/BaseFont /(\S+)", pdf)} == {
        b"LiberationSerif",
        b"LiberationSerif-Bold",
        b"LiberationSerif-Italic",
        b"LiberationSerif-BoldItalic",
    }


def test_the_same_document_gives_the_same_bytes() -> None:
    assert render_pdf(minutes(), created_at=CREATED_AT) == render_pdf(
        minutes(), created_at=CREATED_AT
    )


def test_the_file_says_what_it_is_and_when_it_was_made() -> None:
    with pypdfium2.PdfDocument(render_pdf(minutes(), created_at=CREATED_AT).data) as document:
        about = document.get_metadata_dict()
    assert about["Title"] == "Biên bản xác minh điều kiện thi hành án"
    assert about["Author"] == "Phòng Thi hành án dân sự khu vực 1 - Thanh Hóa"
    assert about["CreationDate"] == "D:20261124031500Z"


@pytest.mark.parametrize("sample", [minutes, decision, statistics])
def test_pages_look_as_they_were_approved(sample: object) -> None:
    name = getattr(sample, "__name__", "")
    assert_pages_look_the_same(render_pdf(SAMPLES[name](), created_at=CREATED_AT).data, name)


def picture_of(*blocks: Block) -> bytes:
    (page,) = pages(drawn(*blocks).data)
    return page.tobytes()


def test_what_is_struck_out_has_a_line_through_it_and_stays_legible() -> None:
    plain, struck = (
        Table((Column(), Column()), (Row(("sai sót", ""), struck=frozenset(columns)),))
        for columns in ((), (0, 1))
    )
    assert picture_of(plain) != picture_of(struck)
    assert words(drawn(plain)) == words(drawn(struck)) == ["sai", "sót"]
    nothing = Table((Column(),), (Row(("",), struck=frozenset({0})),))
    assert picture_of(nothing) == picture_of(Table((Column(),), (Row(("",)),)))
    line, struck_line = (Paragraph((Run("sai sót", struck=struck),)) for struck in (False, True))
    assert picture_of(line) != picture_of(struck_line)


def test_the_first_page_has_no_number_and_the_next_ones_have() -> None:
    pdf = drawn(Paragraph("một"), PageBreak(), Paragraph("hai"), PageBreak(), Paragraph("ba"))
    with pypdfium2.PdfDocument(pdf.data) as document:
        texts = [page.get_textpage().get_text_range().split() for page in document]
    assert pdf.pages == 3
    assert texts == [["một"], ["2", "hai"], ["3", "ba"]]


OFFICER = Signatures((Signatory(("CHẤP HÀNH VIÊN",), "Nguyễn Đình Hoà"),))


def test_a_single_line_above_signatures_holds_on_to_the_paragraph_before() -> None:
    foot = Signatures((Signatory(("CHẤP HÀNH VIÊN",), "Nguyễn Đình Hoà"),))
    body = [Paragraph(f"dòng {number}") for number in range(28)]
    for more in range(6):
        lines = (
            *body,
            *(Paragraph("thêm"),) * more,
            Paragraph("Áp chót."),
            Paragraph("Trân trọng."),
        )
        *_, last = page_texts(drawn(*lines, foot))
        assert "Áp chót." in last
        assert "Nguyễn Đình Hoà" in last


@pytest.mark.parametrize("count", [40, 60, 200])
def test_more_recipients_than_a_page_holds_are_all_printed(count: int) -> None:
    names = tuple(f"Người thứ {number}" for number in range(count))
    foot = Signatures((Recipients(names), Signatory(("TRƯỞNG PHÒNG",), "Vũ Thị Hạnh")))
    pdf = drawn(*(Paragraph("Nội dung"),) * 20, Paragraph("Một đoạn dài. " * 60), foot)
    read = " ".join(" ".join(page_texts(pdf)).split())
    assert all(f"- {name}" in read for name in names)
    assert read.count("Vũ Thị Hạnh") == 1


@pytest.mark.parametrize("lines", range(30, 46))
def test_signatures_are_never_alone_on_a_page(lines: int) -> None:
    pages = page_texts(drawn(*(Paragraph("Dòng"),) * lines, OFFICER))
    assert pages[-1].startswith(("Dòng", "\r\nDòng"))


def long_table(rows: int) -> Table:
    header = ((HeaderCell("Đầu bảng", columns=2),), (HeaderCell("TT"), HeaderCell("Tên")))
    return Table((Column(), Column(3)), tuple(Row((str(n), "dòng")) for n in range(rows)), header)


def test_a_table_that_is_whole_begins_a_page_rather_than_be_parted() -> None:
    above = [Paragraph("trên")] * 30
    parted = page_texts(drawn(*above, long_table(20)))
    whole = page_texts(drawn(*above, replace(long_table(20), whole=True)))
    assert "dòng" in parted[0]
    assert ["dòng" in page for page in whole] == [False, True]


def test_a_table_longer_than_a_page_is_parted_all_the_same() -> None:
    pages = page_texts(drawn(Paragraph("trên"), replace(long_table(90), whole=True)))
    assert all("dòng" in page for page in pages)


def test_the_heading_of_a_table_stands_on_every_page() -> None:
    pdf = drawn(long_table(200))
    assert pdf.pages > 3
    assert all("Đầu bảng" in text for text in page_texts(pdf))


@pytest.mark.parametrize("rows", range(30, 46))
def test_signatures_under_a_table_take_rows_along(rows: int) -> None:
    pages = page_texts(drawn(long_table(rows), Paragraph("Ghi chú", Style.NOTE), OFFICER))
    assert "CHẤP HÀNH VIÊN" in pages[-1]
    assert "dòng" in pages[-1]


@pytest.mark.parametrize("rows", range(28, 40))
def test_a_total_takes_a_row_along_and_no_page_has_two_headings(rows: int) -> None:
    table = long_table(rows)
    ending = Row(("cao", "\n" * 8)), Row(("Tổng", ""))
    whole = Table(table.columns, (*table.rows, *ending), table.header)
    pages = page_texts(drawn(KeepTogether((whole, *(Paragraph("dưới"),) * 6))))
    assert "cao" in pages[-1]
    assert [page.count("Đầu bảng") for page in pages] == [1] * len(pages)


@pytest.mark.parametrize("place", range(25, 46))
def test_the_head_of_a_group_is_never_the_last_row_of_a_page(place: int) -> None:
    table = long_table(60)
    rows = list(table.rows)
    rows[place] = Row(("", "Nhóm"), bold=True)
    pages = page_texts(drawn(replace(table, rows=tuple(rows))))
    (page,) = (page for page in pages if "Nhóm" in page)
    assert "dòng" in page.partition("Nhóm")[2]


def test_papers_in_one_file_keep_their_sheets_and_page_numbers() -> None:
    documents = [
        Document(title="Bảng", blocks=(long_table(60),), paper=Paper.A4_LANDSCAPE),
        Document(title="Giấy", blocks=(Paragraph("hai"), PageBreak(), Paragraph("ba"))),
    ]
    pdf = render_pack(documents, created_at=CREATED_AT)
    with pypdfium2.PdfDocument(pdf.data) as document:
        starts = [page.get_textpage().get_text_range().split()[0] for page in document]
        is_lying = [page.get_width() > page.get_height() for page in document]
    assert starts == ["Đầu", "2", "3", "hai", "2"]
    assert is_lying == [True, True, True, False, False]
    assert pdf.pages == 5


def test_a_row_longer_than_a_page_is_parted() -> None:
    text = " ".join(f"từ{n}" for n in range(3000))
    pdf = drawn(Paragraph("trên"), Table((Column(),), (Row((text,)),)))
    assert pdf.pages > 2
    assert words(pdf) == ["trên", *text.split()]


def test_no_line_ends_with_a_dash() -> None:
    pdf = drawn(*(Paragraph("x" * n + " Thanh Hóa - Nghệ An" * 20) for n in range(1, 9)))
    lines = [line for text in page_texts(pdf) for line in text.splitlines()]
    assert len(lines) > 30
    assert not [line for line in lines if line.rstrip().endswith("-")]


def test_a_word_longer_than_its_cell_is_cut() -> None:
    pdf = drawn(Table((Column(1), Column(9)), (Row(("123456789012345678901234567890", "b")),)))
    assert "".join(words(pdf)) == "123456789012345678901234567890b"


def test_a_paragraph_longer_than_a_page_flows_on() -> None:
    text = " ".join(f"từ{n}" for n in range(3000))
    pdf = drawn(Paragraph(text), OFFICER)
    assert pdf.pages > 2
    assert words(pdf)[:3000] == text.split()


def test_papers_of_a_pack_are_made_one_at_a_time_and_forgotten() -> None:
    drawn: list[int] = []

    class Watching(SilentProgress):
        def report(self, _what: str, done: int, _total: int) -> None:
            drawn.append(done)

    def papers() -> Iterator[Document]:
        for number in range(40):
            assert len(drawn) >= number  # the one before was begun before this one is made
            yield Document(title=f"Giấy {number}", blocks=(Paragraph(f"Giấy số {number}."),))

    pdf = render_pack(papers(), created_at=CREATED_AT, progress=Watching())
    assert (pdf.pages, drawn) == (40, list(range(40)))


def test_a_pack_is_the_same_from_a_list_and_from_a_stream() -> None:
    papers = [
        Document(title="Một", blocks=(Paragraph("Một."), PageBreak(), Paragraph("Hai."))),
        Document(title="Ba", blocks=(Paragraph("Ba."),), paper=Paper.A5),
        Document(title="Bốn", blocks=(Paragraph("Bốn."),)),
    ]
    from_list = render_pack(papers, created_at=CREATED_AT)
    assert render_pack(iter(papers), created_at=CREATED_AT) == from_list


HEADING_ALONE = Table((Column(), Column()), (), ((HeaderCell("Số"), HeaderCell("Ngày")),))


def test_a_heading_without_rows_is_drawn_with_what_follows_it() -> None:
    (page,) = page_texts(drawn(HEADING_ALONE, OFFICER))
    assert page.split()[:2] == ["Số", "Ngày"]
    assert "CHẤP HÀNH VIÊN" in page


def test_headings_without_rows_go_on_to_the_next_page_whole() -> None:
    pdf = drawn(*[HEADING_ALONE] * 80)
    assert pdf.pages > 1
    assert words(pdf) == ["Số", "Ngày"] * 80


def test_a_table_of_nothing_leaves_no_trace() -> None:
    assert words(drawn(Paragraph("Trên."), Table((Column(),), ()), Paragraph("Dưới."))) == [
        "Trên.",
        "Dưới.",
    ]
