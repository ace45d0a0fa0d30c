"""Lines of a list that are no cases: totals, numberings, titles, signatures."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.exchange.lists import GOOD, HEADINGS, Row, changed, codes, read_rows


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
