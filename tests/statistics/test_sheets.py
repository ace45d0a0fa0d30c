"""The two main forms as sheets: columns, headings, notes, parts."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from io import BytesIO

import openpyxl
import pytest

from thads_desktop.base.paths import resource
from thads_desktop.domain.figures import CaseCell, MoneyCell
from thads_desktop.domain.statistics_forms import in_order, parse_form, parse_names
from thads_desktop.domain.vocabulary import Basis, Flow
from thads_desktop.rendering.document import Document, PageBreak, Table
from thads_desktop.rendering.layout import text_of
from thads_desktop.rendering.sheet import Kind, Value
from thads_desktop.rendering.xlsx import render_xlsx
from thads_desktop.statistics.cells import PeriodQuestion
from thads_desktop.statistics.count import CountedPeriod
from thads_desktop.statistics.forms import fill_form
from thads_desktop.statistics.sheets import FormSheet, SheetHead, forms_document

NAMES = parse_names(resource("statistics", "names.toml").read_bytes())
FORMS = in_order(
    NAMES,
    (parse_form(file.read_bytes()) for file in resource("statistics", "forms").glob("*.toml")),
)
QUESTION = PeriodQuestion(first=date(2018, 10, 1), last=date(2019, 9, 30))
HEAD = SheetHead(
    office="Chi cục Thi hành án dân sự huyện Cai Lậy",
    parent="Cục Thi hành án dân sự tỉnh Tiền Giang",
    place="Cai Lậy",
    printed_on=date(2019, 10, 2),
)
BY_REQUEST = Basis.ON_REQUEST
OF_CASES = [
    (CaseCell("running", BY_REQUEST, True), 40),
    (CaseCell("completed", BY_REQUEST, False), 50),
    (CaseCell("terminated", Basis.EX_OFFICIO, False), 3),
    (CaseCell("not_yet", Basis.EX_OFFICIO, True), 5),
    (CaseCell("paused", BY_REQUEST, True), 2),
    (CaseCell("entrusted", BY_REQUEST, False), 1),
    (CaseCell("separate_register", BY_REQUEST, True), 7),
]
OF_MONEY = [
    (MoneyCell("running", BY_REQUEST, Flow.DUE, True), 417_128_568_000),
    (MoneyCell("running", BY_REQUEST, Flow.RECEIVED, False), 17_128_568_000),
    (MoneyCell("completed", Basis.EX_OFFICIO, Flow.DUE, False), 200_000),
    (MoneyCell("completed", Basis.EX_OFFICIO, Flow.RECEIVED, False), 200_000),
]


COUNTED = CountedPeriod(question=QUESTION, cases=tuple(OF_CASES), money=tuple(OF_MONEY))


def filled(key: str, counted: CountedPeriod = COUNTED, head: SheetHead = HEAD) -> FormSheet:
    form = FORMS.form(key)
    assert form is not None
    whole = fill_form(form, NAMES, counted)
    return FormSheet(names=NAMES, filled=whole, question=counted.question, head=head)


def value_of(one: FormSheet, row: int, key: str) -> Value:
    return one.sheet.rows[row][one.form.numbers[key]]


def tables_of(document: Document) -> list[Table]:
    return [block for block in document.blocks if isinstance(block, Table)]


def test_rows_are_total_and_bases() -> None:
    sheet = filled("cases").sheet
    parents = [row[0] for number, row in enumerate(sheet.rows) if number in sheet.bold]
    assert parents == ["Tổng số", "Chủ động", "Theo yêu cầu"]


def test_a_basis_is_divided_into_kinds_that_add_up_to_it() -> None:
    one = filled("cases")
    labels = [row[0] for row in one.sheet.rows]
    assert labels[1:4] == ["Chủ động", "– Án phí, lệ phí", "– Phạt tiền"]
    assert "– Trọng điểm" in labels
    assert one.filled.broken_rows() == []
    on_request = one.filled.row("on_request.kind:other")
    assert on_request is not None
    assert on_request.figures["accepted"] == 93


def test_officers_have_a_row_each_by_given_name() -> None:
    cells = [(cell._replace(officer="Lê Văn Tám"), count) for cell, count in OF_CASES[:4]]
    cells += [(cell._replace(officer="Trần Chín"), count) for cell, count in OF_CASES[4:]]
    one = filled("cases_by_officer", replace(COUNTED, cases=tuple(cells), money=()))
    assert [row[0] for row in one.sheet.rows] == ["Tổng số", "– Trần Chín", "– Lê Văn Tám"]
    assert one.filled.broken_rows() == []


def test_rows_that_do_not_add_up_are_shouted() -> None:
    one = filled("cases")
    rows = [row for row in one.filled.rows if row.row.key != "on_request.kind:other"]
    short = replace(one, filled=replace(one.filled, rows=tuple(rows)))
    assert any("cộng các dòng của cột (1)" in note for note in short.sheet.notes)


def test_columns_stand_in_the_order_of_the_form() -> None:
    one = filled("cases")
    total = COUNTED.total.cases
    assert one.sheet.rows[0][1:] == tuple(total[column.key] for column in one.form.columns)
    assert value_of(one, 0, "must_enforce") == 100
    assert value_of(one, 1, "terminated") == 3
    assert value_of(one, 0, "rate_percent") == Decimal("56.99")
    assert value_of(one, 0, "separate_register") == 7


def test_money_is_in_whole_dong() -> None:
    one = filled("money")
    assert value_of(one, 0, "received") == 17_128_768_000
    assert value_of(one, 0, "carried_over") == 400_000_000_000
    assert {column.kind for column in one.sheet.columns} == {Kind.TEXT, Kind.MONEY, Kind.PERCENT}
    assert "Đơn vị tính: đồng" in one.sheet.title


@pytest.mark.parametrize("key", ["cases", "money"])
def test_headings_are_grouped_over_numbered_columns(key: str) -> None:
    one = filled(key)
    headings = one.sheet.headings
    assert ("Thụ lý", 5) in {(cell.text, cell.columns) for cell in headings[0]}
    assert ("Thụ lý mới", 3) in {(cell.text, cell.columns) for cell in headings[1]}
    count = len(one.form.columns)
    assert [cell.text for cell in headings[-1]] == ["A", *(f"({n})" for n in range(1, count + 1))]


def test_the_title_says_whose_figures_of_which_period() -> None:
    sheet = filled("cases").sheet
    assert sheet.letterhead is not None
    assert sheet.letterhead.issuer == "Chi cục Thi hành án dân sự huyện Cai Lậy"
    assert sheet.title == (
        "Kết quả thi hành án dân sự tính bằng việc",
        "Từ ngày 01 tháng 10 năm 2018 đến ngày 30 tháng 9 năm 2019",
        "Đơn vị tính: việc",
    )


def test_figures_of_one_officer_as_known_earlier_say_so() -> None:
    known = replace(HEAD, known_on=datetime(2019, 10, 1, 2, 30, tzinfo=UTC))
    one = filled("cases", replace(COUNTED, question=replace(QUESTION, officer="Lê Văn Tám")), known)
    assert "Chấp hành viên: Lê Văn Tám" in one.sheet.title
    assert "Theo số liệu ghi đến 01/10/2019 09:30" in one.sheet.title


def test_notes_say_which_columns_agree_and_how_rates_are_made() -> None:
    agreeing, rate, check = filled("cases").sheet.notes
    assert "(8) = (1) − (6) − (7)" in agreeing
    assert "(8) = (9) + (14) + (15)" in agreeing
    assert rate.startswith("Tỷ lệ thi hành xong = cột (10) / cột (9) × 100")
    assert check.startswith("Cần kiểm tra: số hiệu biểu")


def test_columns_that_do_not_agree_are_shouted() -> None:
    one = filled("cases")
    total, *others = one.filled.rows
    wrong = replace(total, figures={**total.figures, "old": 1})
    shown = replace(one, filled=replace(one.filled, rows=(wrong, *others)))
    assert any("(1) = (2) + (3)" in note for note in shown.sheet.notes if "CHƯA KHỚP" in note)


def test_no_official_code_is_invented() -> None:
    seen = {f"0{number}/TKLN-THADS" for number in range(1, 5)}  # TTLT 12/2021, Điều 4
    assert {form.code for form in FORMS.forms} == {"", *seen}


def test_on_paper_a_form_stands_in_three_tables_of_equal_letters() -> None:
    document = forms_document([filled("money")])
    tables = tables_of(document)
    assert len(tables) == 3
    assert len({table.size for table in tables}) == 1
    assert [row.cells[0] for row in tables[2].rows][:2] == ["Tổng số", "Chủ động"]
    numbers = [cell.text for table in tables for cell in table.header[-1] if cell.text != "A"]
    assert numbers == [f"({n})" for n in range(1, len(filled("money").form.columns) + 1)]


def test_what_an_a4_page_has_room_for_stands_in_one_table() -> None:
    (table,) = tables_of(forms_document([filled("cases")]))
    assert len(table.columns) == 1 + len(filled("cases").form.columns)


def test_a_table_that_goes_on_with_a_form_is_not_parted() -> None:
    assert [table.whole for table in tables_of(forms_document([filled("money")]))] == [
        False,
        True,
        True,
    ]


def test_both_forms_begin_a_page_and_end_with_signatures() -> None:
    document = forms_document([filled("cases"), filled("money")])
    text = text_of(document)
    assert text.count("NGƯỜI LẬP BIỂU") == text.count("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") == 2
    assert sum(isinstance(block, PageBreak) for block in document.blocks) == 1
    assert "Cai Lậy, ngày 02 tháng 10 năm 2019" in text
    assert "400.000.000.000" in text


def test_a_rate_without_a_base_is_left_empty() -> None:
    one = filled("money")
    assert value_of(one, 1, "rate_percent") == Decimal("100.00")
    empty = filled("cases", CountedPeriod(question=QUESTION, cases=(), money=()))
    assert value_of(empty, 0, "rate_percent") is None


def test_excel_holds_the_figures_as_numbers() -> None:
    sheets = [filled("cases").sheet, filled("money").sheet]
    moment = datetime(2019, 10, 2, 3, tzinfo=UTC)
    book = openpyxl.load_workbook(BytesIO(render_xlsx(sheets, created_at=moment)))
    assert book.sheetnames == ["Tính bằng việc", "Tính bằng tiền"]
    values = [[cell.value for cell in row] for row in book["Tính bằng tiền"].iter_rows()]
    [total] = [row for row in values if row[0] == "Tổng số"]
    assert total[1] == 417_128_768_000
    assert total[20] == pytest.approx(0.0411)
