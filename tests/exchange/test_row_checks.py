"""Rows of a list that are refused, and those that are only wondered at."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.exchange.lists import (
    GOOD,
    HEADINGS,
    WIDE,
    changed,
    codes,
    read_list,
    read_rows,
    said,
    wide,
    write_xlsx,
)


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


def test_swapped_days_put_the_whole_list_in_doubt(tmp_path: Path) -> None:
    found = read_rows(tmp_path, HEADINGS, changed(day="3/25/2019"))
    assert "hãy xem lại cả những ngày khác" in said(found)


def test_an_officer_written_in_several_ways_is_told_once(tmp_path: Path) -> None:
    names = ("Lê Thuý Hằng", "LÊ THUÝ HẰNG", "Lê Thúy Hằng", "Trần Văn Đông", "Trần Văn Đông")
    rows = [
        [*changed(number=f"{place}/QĐ-CTHADS"), name] for place, name in enumerate(names, start=1)
    ]
    found = read_rows(tmp_path, [*HEADINGS, "Chấp hành viên"], *rows)
    told = [one.message for one in found.warnings if "ghi nhiều cách" in one.message]
    assert len(told) == 1
    assert all(f"“{name}”" in told[0] for name in names[:3])
    assert "Đông" not in told[0]
