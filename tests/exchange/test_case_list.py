"""Lists of cases: what is read, refused and wondered at."""

from __future__ import annotations

import json
import random
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.exchange.lists import (
    DATA,
    GOOD,
    HEADINGS,
    TO_TCVN3,
    TODAY,
    Row,
    changed,
    in_tcvn3,
    read_list,
    read_rows,
    write_xlsx,
)
from thads_desktop.base.errors import DomainError
from thads_desktop.base.progress import CancelledError, SilentProgress
from thads_desktop.domain.vocabulary import Basis, CaseKind
from thads_desktop.exchange.case_list import read_case_list
from thads_desktop.exchange.case_rows import CaseList, Period
from thads_desktop.exchange.case_words import Outcome
from thads_desktop.exchange.workbook import Rows, read_workbook

STANDARD = DATA / "case-list-2019.xlsx"
LEGACY = DATA / "case-list-legacy-tcvn3.xlsx"
FAULTS = {
    "same decision number twice in one year": "decision_number_repeated",
    "no decision date": "decision_date_missing",
    "paid more than due": "paid_exceeds_due",
    "money not a number": "money_not_a_number",
    "no decision number": "decision_number_missing",
    "unknown kind": "kind_unknown",
    "date in the future": "date_in_future",
    "negative money": "money_negative",
    "month and day swapped beyond doubt": "day_month_swapped",
    "no debtor name": "debtor_missing",
    "day 31/9": "no_such_date",
    "judgment dated after the decision": "judgment_after_decision",
}
WIDE = ("Số BA", "Ngày BA", *HEADINGS, "Kết quả", "Ngày kết quả")


def wide(**cells: object) -> Row:
    """A good row of the wide list with other cells."""
    own = {"judgment": "1/2018/DSST", "judged": "1/2/2018", "outcome": "", "outcome_on": ""} | cells
    return [own["judgment"], own["judged"], *changed(**cells), own["outcome"], own["outcome_on"]]


def expected(path: Path) -> Mapping[str, Any]:
    content: Mapping[str, Any] = json.loads(
        path.with_suffix(".expected.json").read_text(encoding="utf-8")
    )
    return content


def codes(found: CaseList) -> list[str]:
    return [refusal.code for refusal in found.refusals]


def said(found: CaseList) -> str:
    return " ".join(warning.message for warning in found.warnings)


def test_the_list_of_a_whole_province_is_read_without_a_fault() -> None:
    found = read_list(STANDARD)
    money = expected(STANDARD)["money"]
    entrusted_and_withdrawn = sum(
        row.due for row in found.rows if row.outcome in {Outcome.ENTRUSTED, Outcome.WITHDRAWN}
    )
    assert (found.read, len(found.rows), found.warnings) == (7463, 7463, ())
    assert sum(row.due for row in found.rows) - entrusted_and_withdrawn == money["must_enforce"]
    assert found.period == Period(first=date(2018, 10, 1), last=date(2019, 9, 30), source="title")


def test_the_old_list_is_refused_where_and_why_it_should_be() -> None:
    found = read_list(LEGACY, period_end=date(2012, 12, 31))
    planted = {fault["row"]: FAULTS[fault["fault"]] for fault in expected(LEGACY)["planted"]}
    assert (found.read, len(found.rows)) == (120, 108)
    assert {refusal.row: refusal.code for refusal in found.refusals} == planted
    assert found.rows[0].debtor == "Trần Đình Cường"
    assert found.rows[0].decision_number == "01/QĐ-CCTHA"
    assert {row.case_kind for row in found.rows} == {CaseKind.CIVIL}


@pytest.mark.parametrize("name", ["old-fonts-merged-headings.xls", "old-fonts-merged-headings.ods"])
def test_an_old_xls_of_merged_headings_page_breaks_and_hidden_rows_is_read(name: str) -> None:
    found = read_list(DATA / name)
    assert [row.row for row in found.rows] == [7, 8, 11, 12]
    assert [row.debtor for row in found.rows] == [
        "Trần Văn Đức",
        "Nguyễn Thị Mỹ",
        "Quý",
        "Đặng Ngọc Ánh",
    ]
    assert [row.due for row in found.rows] == [1_845_000, 2_500_000, 3_000_000, 12_000_000]
    assert [row.decided_on for row in found.rows] == [
        date(2009, 11, 2),
        date(2009, 12, 1),
        date(2009, 12, 5),
        date(2010, 1, 4),
    ]
    assert {row.officer for row in found.rows} == {"Vũ Thị Hoà", "Vũ"}
    assert found.period == Period(first=date(2009, 10, 1), last=date(2010, 9, 30), source="title")
    assert found.refusals == ()


def old_rows(rows: Rows, *, share: float) -> Rows:
    """The rows with that share of their texts as an old font stored them, capitals left alone."""
    dice = random.Random(7)  # noqa: S311 - no secret
    return tuple(
        tuple(
            cell.translate(TO_TCVN3) if isinstance(cell, str) and dice.random() < share else cell
            for cell in row
        )
        for row in rows
    )


@pytest.mark.parametrize("share", [1.0, 0.5, 0.1])
def test_an_old_font_all_over_or_here_and_there_changes_nothing(share: float) -> None:
    book = read_workbook(STANDARD)
    rows = book.sheets[0].rows[:1500]

    def digests(rows: Rows) -> list[str]:
        sheet = replace(book.sheets[0], rows=rows)
        found = read_case_list(
            replace(book, sheets=(sheet,)), today=TODAY, progress=SilentProgress()
        )
        return [row.digest for row in found.rows]

    assert digests(old_rows(rows, share=share)) == digests(rows)


def test_a_good_row_gives_its_values(tmp_path: Path) -> None:
    row = read_rows(tmp_path, HEADINGS, GOOD).rows[0]
    assert (row.row, row.decision_number, row.decision_seq) == (2, "21/QĐ-CCTHADS", 21)
    assert (row.decision_symbol, row.decided_on) == ("QĐ-CCTHADS", date(2019, 3, 5))
    assert (row.basis, row.debtor) == (Basis.EX_OFFICIO, "Nguyễn Văn Đức")
    assert (row.due, row.paid, row.outcome) == (1_845_000, 0, Outcome.RUNNING)
    assert row.values == GOOD


@pytest.mark.parametrize(
    ("cells", "field", "code"),
    [
        ({"number": ""}, "decision_number", "decision_number_missing"),
        ({"number": "chưa có"}, "decision_number", "decision_number_missing"),
        ({"number": date(2019, 3, 5)}, "decision_number", "decision_number_missing"),
        ({"day": ""}, "decided_on", "decision_date_missing"),
        ({"day": "31/9/2012"}, "decided_on", "no_such_date"),
        ({"day": "3/25/2012"}, "decided_on", "day_month_swapped"),
        ({"day": "5/6/2112"}, "decided_on", "date_in_future"),
        ({"basis": ""}, "basis", "kind_unknown"),
        ({"basis": "đột xuất"}, "basis", "kind_unknown"),
        ({"debtor": ""}, "debtor", "debtor_missing"),
        ({"due": "2 triệu mấy"}, "due", "money_not_a_number"),
        ({"due": "-500.000"}, "due", "money_negative"),
        ({"paid": "(5)"}, "paid", "money_negative"),
        ({"due": "1.000.000", "paid": "3.000.000"}, "paid", "paid_exceeds_due"),
        ({"due": "", "paid": 1}, "paid", "paid_exceeds_due"),
        ({"judged": "6/3/2019"}, "judged_on", "judgment_after_decision"),
        ({"judged": "30/2/2018"}, "judged_on", "no_such_date"),
        ({"outcome": "Gì đó"}, "outcome", "kind_unknown"),
        ({"outcome_on": "1/1/2100"}, "outcome_on", "date_in_future"),
    ],
)
def test_one_fault_refuses_a_row_with_its_code(
    tmp_path: Path, cells: dict[str, object], field: str, code: str
) -> None:
    found = read_rows(tmp_path, WIDE, wide(number="20/QĐ"), wide(**cells))
    assert [(one.row, one.field, one.code) for one in found.refusals] == [(3, field, code)]
    assert len(found.rows) == 1


@pytest.mark.parametrize(
    ("cells", "code"),
    [
        ({"due": "x", "paid": "-1"}, "money_not_a_number"),
        ({"debtor": "", "due": "x"}, "debtor_missing"),
        ({"judged": "6/3/2019", "due": "-500", "paid": 9}, "money_negative"),
        ({"judged": "6/3/2019", "paid": "9.000.000"}, "judgment_after_decision"),
        ({"number": "20/QĐ", "paid": "9.000.000"}, "decision_number_repeated"),
        ({"number": "20/QĐ", "judged": "6/3/2019"}, "judgment_after_decision"),
    ],
)
def test_the_first_fault_from_the_left_counts_a_fault_of_format_first(
    tmp_path: Path, cells: dict[str, object], code: str
) -> None:
    assert codes(read_rows(tmp_path, WIDE, wide(number="20/QĐ"), wide(**cells))) == [code]


def test_left_is_where_the_sheet_has_it(tmp_path: Path) -> None:
    mirrored = [list(reversed(row)) for row in (HEADINGS, changed(due="x", debtor=""))]
    assert codes(read_rows(tmp_path, *mirrored)) == ["money_not_a_number"]


def test_every_refusal_names_what_it_saw_in_vietnamese(tmp_path: Path) -> None:
    found = read_rows(tmp_path, HEADINGS, changed(due="2 triệu mấy"))
    assert found.refusals[0].message.startswith("“2 triệu mấy” không phải là số tiền.")


def test_a_number_is_unique_per_symbol_and_year_of_work(tmp_path: Path) -> None:
    found = read_rows(
        tmp_path,
        HEADINGS,
        changed(number="21/QĐ-CCTHADS", day="30/9/2018"),
        changed(number="21/QĐ-CCTHADS", day="1/10/2018"),
        changed(number="21/QĐ-CTHADS", day="2/10/2018"),
        changed(number="021 / qđ - ccthads", day="30/9/2019"),
        changed(number="22/QĐ-CCTHADS", day="30/9/2019", due="x"),
        changed(number="22/QĐ-CCTHADS", day="30/9/2019"),
    )
    assert [(one.row, one.code) for one in found.refusals] == [
        (5, "decision_number_repeated"),
        (6, "money_not_a_number"),
        (7, "decision_number_repeated"),
    ]
    assert "dòng 3" in found.refusals[0].message


@pytest.mark.parametrize(
    ("written", "number", "seq"),
    [
        (21, "21", 21),
        ("Số: 21/QĐ-CCTHADS", "21/QĐ-CCTHADS", 21),
        (" 21 / QĐ - CCTHADS ", "21/QĐ-CCTHADS", 21),
        ("QĐ số 0021/2019/QĐ-CCTHADS", "0021/2019/QĐ-CCTHADS", 21),
        ("21/QÐ-CCTHADS", "21/QĐ-CCTHADS", 21),
    ],
)
def test_a_decision_number_is_tidied(
    tmp_path: Path, written: object, number: str, seq: int
) -> None:
    row = read_rows(tmp_path, HEADINGS, changed(number=written)).rows[0]
    assert (row.decision_number, row.decision_seq) == (number, seq)


@pytest.mark.parametrize(
    "furniture",
    [
        ["", "", "", "cộng", 5, 5],
        ["", "", "", "TỔNG CỘNG", "1.845.000", ""],
        ["Tổng số: 12 việc", "", "", "", 5, 5],
        ["Cộng mang sang", "", "", "", 5, 5],
        ["6 việc", "", "", "Tổng cộng", "6.000.000", ""],
        ["Tổng cộng", "6 việc", "", "", "6.000.000", ""],
        ["Cộng", 6, "", "", "6.000.000", ""],
        ["21 QĐ", "", "", "Tổng cộng", "6.000.000", ""],
        ["Trong đó:", "", "", "án phí", 100, ""],
        ["", "", "", "", 5, 5],
        ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)"],
        ["A", "B", 1, 2, 3, 4],
        HEADINGS,
        ["", "", "", "", "", ""],
    ],
)
def test_totals_numberings_and_repeated_headings_are_no_cases(
    tmp_path: Path, furniture: Row
) -> None:
    found = read_rows(tmp_path, HEADINGS, GOOD, furniture, changed(number="22/QĐ"), furniture)
    assert (found.read, len(found.rows), codes(found)) == (2, 2, [])
    assert not [warning for warning in found.warnings if warning.row]


@pytest.mark.parametrize(
    "strange",
    [
        ["II. Việc thụ lý mới"],
        ["Người lập biểu", "", "", "", "Thủ trưởng đơn vị"],
        ["Kon Tum, ngày 30 tháng 9 năm 2019"],
    ],
)
def test_section_titles_and_signatures_are_passed_over_and_said(
    tmp_path: Path, strange: Row
) -> None:
    found = read_rows(tmp_path, HEADINGS, GOOD, strange)
    assert (found.read, codes(found)) == (1, [])
    assert [warning.row for warning in found.warnings if warning.row] == [3]


@pytest.mark.parametrize("name", ["Tống Thị Cộng", "Tổng công ty Cà phê", "Công ty Hòa Bình"])
def test_names_that_look_like_totals_are_cases(tmp_path: Path, name: str) -> None:
    found = read_rows(tmp_path, HEADINGS, changed(debtor=name, number="", day=""))
    assert codes(found) == ["decision_number_missing"]


@pytest.mark.parametrize("name", ["Tống Văn Cộng", "Cộng Văn Tổng", "Tổng công ty Cà phê"])
def test_a_bare_number_beside_such_a_name_is_of_a_case(tmp_path: Path, name: str) -> None:
    found = read_rows(tmp_path, HEADINGS, changed(debtor=name, number=21, day=""))
    assert codes(found) == ["decision_date_missing"]


@pytest.mark.parametrize(
    ("title", "end", "period"),
    [
        ("(từ 01/10/2018 đến 30/09/2019)", None, "2018-10-01 2019-09-30 title"),
        ("Từ ngày 1/10/2018 đến hết ngày 31/7/2019", None, "2018-10-01 2019-07-31 title"),
        (
            "từ ngày 01 tháng 10 năm 2018 đến ngày 30 tháng 9 năm 2019",
            None,
            "2018-10-01 2019-09-30 title",
        ),
        (in_tcvn3("từ ngày 01/10/2018 đến 30/09/2019"), None, "2018-10-01 2019-09-30 title"),
        ("năm 2012", "2012-12-31", "2012-10-01 2012-12-31 argument"),
        ("năm 2012", "2012-09-30", "2011-10-01 2012-09-30 argument"),
        ("từ 01/01/2019 đến 30/09/2019", "2019-06-30", "2019-01-01 2019-06-30 argument"),
        ("từ 01/07/2019 đến 30/09/2019", "2019-06-30", "2018-10-01 2019-06-30 argument"),
        ("từ 01/01/2019 đến 30/09/2019", "2020-06-30", "2019-10-01 2020-06-30 argument"),
    ],
)
def test_the_period_is_the_titles_or_ends_when_told(
    tmp_path: Path, title: str, end: str | None, period: str
) -> None:
    path = write_xlsx(tmp_path / "list.xlsx", [[title], [], HEADINGS, GOOD])
    found = read_list(path, period_end=date.fromisoformat(end) if end else None).period
    assert found
    assert f"{found.first} {found.last} {found.source}" == period


@pytest.mark.parametrize("title", ["", "năm 2019", "từ 31/9/2018 đến 30/9/2019", "đến 30/9/2019"])
def test_without_a_period_there_is_none(tmp_path: Path, title: str) -> None:
    path = write_xlsx(tmp_path / "list.xlsx", [[title], HEADINGS, GOOD])
    assert read_list(path).period is None


@pytest.mark.parametrize(
    ("rows", "due"),
    [
        ([[*HEADINGS[:4], "Số tiền phải THA (1.000 đồng)", "Đã thu"], GOOD], 1_845_000_000),
        ([["ĐVT: nghìn đồng"], HEADINGS, GOOD], 1_845_000_000),
        ([["Đơn vị tính: triệu đồng"], HEADINGS, changed(due="1,5")], 1_500_000),
        ([["Đơn vị tính: đồng"], HEADINGS, GOOD], 1_845_000),
    ],
)
def test_the_unit_of_money_is_what_the_list_says(tmp_path: Path, rows: list[Row], due: int) -> None:
    found = read_rows(tmp_path, *rows)
    assert found.rows[0].due == due
    assert ("đã nhân lên" in said(found)) == (due != 1_845_000)


def test_required_columns_that_are_missing_are_named(tmp_path: Path) -> None:
    with pytest.raises(DomainError) as caught:
        read_rows(tmp_path, ["Số QĐ THA", "Ngày QĐ", "Ghi chú"], ["21/QĐ", "5/3/2019", ""])
    assert caught.value.code == "columns_missing"
    assert "Người phải thi hành án, Số tiền phải thi hành" in caught.value.message
    assert "--columns" in caught.value.message


def test_a_workbook_without_any_list_says_what_is_missing(tmp_path: Path) -> None:
    with pytest.raises(DomainError, match="Không tìm thấy cột"):
        read_rows(tmp_path, ["x"], [1, 2, 3])


def test_without_the_basis_the_creditor_tells_it(tmp_path: Path) -> None:
    headings = [*HEADINGS[:2], "Người được THA", *HEADINGS[3:]]
    creditors = {"Ngân sách nhà nước": Basis.EX_OFFICIO, "": Basis.EX_OFFICIO}
    creditors |= {"Nguyễn Văn B": Basis.ON_REQUEST}
    rows = [changed(number=at, basis=name) for at, name in enumerate(creditors, start=1)]
    found = read_rows(tmp_path, headings, *rows)
    assert [row.basis for row in found.rows] == list(creditors.values())
    assert "Không có cột loại quyết định" in said(found)


@pytest.mark.parametrize(
    ("heading", "value", "words"),
    [
        ("Loại việc", "Thừa phát lại", "Không rõ loại việc"),
        ("Số CCCD", "12345", "không đúng độ dài"),
        ("Số CCCD", 62186004427, "thiếu số 0"),
        ("Năm sinh", "1850", "Năm sinh"),
        ("Năm sinh", "không rõ", "Năm sinh"),
    ],
)
def test_odd_cells_warn_and_do_not_refuse(
    tmp_path: Path, heading: str, value: object, words: str
) -> None:
    found = read_rows(tmp_path, [*HEADINGS, heading], [*GOOD, value])
    assert codes(found) == []
    assert words in said(found)


@pytest.mark.parametrize(
    ("cells", "words"),
    [
        ({"outcome": "Xong", "outcome_on": "1/6/2019"}, "mới thi hành 0 trên 1.845.000"),
        ({"outcome": "Đình chỉ"}, "Không có ngày kết quả"),
        ({"outcome": "Đình chỉ", "outcome_on": "1/3/2019"}, "ở trước ngày quyết định"),
        ({"outcome": "Đình chỉ", "outcome_on": "1/10/2019"}, "ở ngoài kỳ"),
        ({"day": "1/10/2019"}, "ở sau ngày cuối kỳ"),
        ({"due": ""}, "coi như 0"),
        ({"due": 1000.5}, "phần lẻ"),
    ],
)
def test_odd_rows_warn_and_do_not_refuse(
    tmp_path: Path, cells: dict[str, object], words: str
) -> None:
    path = write_xlsx(tmp_path / "list.xlsx", [WIDE, wide(**cells)])
    found = read_list(path, period_end=date(2019, 9, 30))
    assert codes(found) == []
    assert words in said(found)


def test_identity_and_birth_year_are_read_from_numbers_and_dates(tmp_path: Path) -> None:
    headings = [*HEADINGS, "Số CCCD", "Ngày sinh"]
    rows = [[*GOOD, 62186004427, date(1986, 3, 5)], [*changed(number=2), "062 186 004 427", 1986]]
    found = read_rows(tmp_path, headings, *rows)
    assert {row.identity_number for row in found.rows} == {"062186004427"}
    assert {row.birth_year for row in found.rows} == {1986}


def test_a_company_is_known_by_its_tax_number(tmp_path: Path) -> None:
    row = [*changed(debtor="Công ty TNHH An Bình"), "6100123456"]
    found = read_rows(tmp_path, [*HEADINGS, "Mã số thuế"], row)
    assert found.rows[0].identity_number == "6100123456"
    assert not [warning for warning in found.warnings if warning.row]


@pytest.mark.parametrize(
    ("debtor", "number"),
    [
        ("Nguyễn Quý Long", "123456789"),
        ("Quý Thị Lan", "123456789"),
        ("Quyền Văn Chi Nhánh", "123456789"),
        ("Quỹ tín dụng nhân dân Tân Bình", "0123456789"),
        ("CÔNG TY TNHH An Bình", "0123456789"),
        ("Ngân hàng Nông nghiệp", "0123456789"),
        ("HTX Tân Lập", "0123456789"),
    ],
)
def test_only_a_name_that_begins_as_a_company_has_a_tax_number(
    tmp_path: Path, debtor: str, number: str
) -> None:
    row = [*changed(debtor=debtor), 123456789]
    found = read_rows(tmp_path, [*HEADINGS, "Số định danh"], row)
    assert found.rows[0].identity_number == number


def test_swapped_days_put_the_whole_list_in_doubt(tmp_path: Path) -> None:
    found = read_rows(tmp_path, HEADINGS, changed(day="3/25/2019"))
    assert "hãy xem lại cả những ngày khác" in said(found)


def test_other_lists_in_the_file_are_named(tmp_path: Path) -> None:
    path = write_xlsx(tmp_path / "a.xlsx", [HEADINGS, GOOD, GOOD], Thang2=[HEADINGS, GOOD])
    assert "Thang2" in said(read_list(path))


def test_the_digest_is_of_the_meaning(tmp_path: Path) -> None:
    def digest(*row: object) -> str:
        return read_rows(tmp_path, HEADINGS, row).rows[0].digest

    base = digest(*GOOD)
    same = (in_tcvn3("21/QĐ-CCTHADS"), date(2019, 3, 5), "CĐ", in_tcvn3(GOOD[3]), 1_845_000, "")
    assert digest(*same) == base
    assert digest(*changed(paid=1)) != base
    assert digest(*changed(debtor="Nguyễn Văn Đúc")) != base


def test_the_number_and_its_date_may_stand_in_one_cell(tmp_path: Path) -> None:
    headings = ["Số, ngày QĐ THA", "Người phải THA", "Số tiền"]
    cells = ["21/QĐ-CCTHADS ngày 05/3/2019", "22/QĐ-CCTHADS", "23/QĐ-CCTHADS, 31/9/2018"]
    found = read_rows(tmp_path, headings, *([cell, "Trần A", 5] for cell in cells))
    assert (found.rows[0].decision_number, found.rows[0].decided_on) == (
        "21/QĐ-CCTHADS",
        date(2019, 3, 5),
    )
    assert codes(found) == ["decision_date_missing", "no_such_date"]


class Impatient:
    """Counts reports, and cancels after a few."""

    def __init__(self, patience: int) -> None:
        self.patience = patience
        self.reports: list[tuple[int, int]] = []

    def report(self, _what: str, done: int, total: int) -> None:
        self.reports.append((done, total))
        if len(self.reports) > self.patience:
            raise CancelledError


def test_progress_is_told_every_500_rows_and_can_cancel() -> None:
    book = read_workbook(STANDARD)
    watcher = Impatient(100)
    read_case_list(book, today=TODAY, progress=watcher)
    assert watcher.reports[:2] == [(500, 7467), (1000, 7467)]
    assert watcher.reports[-1] == (7467, 7467)
    with pytest.raises(CancelledError):
        read_case_list(book, today=TODAY, progress=Impatient(3))
