"""Refused rows as a workbook that can be mended and imported again."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import openpyxl
import pytest

from tests.exchange.lists import DATA, GOOD, HEADINGS, changed, read_list, write_xlsx
from thads_desktop.base.errors import KnownIoError
from thads_desktop.exchange.refused_rows import refused_workbook
from thads_desktop.exchange.workbook import read_workbook

LEGACY = DATA / "case-list-legacy-tcvn3.xlsx"
END = date(2012, 12, 31)


def test_refused_rows_come_back_as_they_stood_with_their_reason(tmp_path: Path) -> None:
    source = write_xlsx(
        tmp_path / "a.xlsx", [HEADINGS, GOOD, changed(due="x", day=date(2019, 3, 5))]
    )
    refused_workbook(read_list(source), tmp_path / "refused.xlsx")
    headings, row = read_workbook(tmp_path / "refused.xlsx").sheets[0].rows[:2]
    assert headings == (*HEADINGS, "Lý do từ chối")
    assert row[:6] == ("21/QĐ-CCTHADS", date(2019, 3, 5), "Chủ động", "Nguyễn Văn Đức", "x", "0")
    assert "không phải là số tiền" in str(row[6])


def test_the_reason_is_red(tmp_path: Path) -> None:
    source = write_xlsx(tmp_path / "a.xlsx", [HEADINGS, changed(due="x")])
    refused_workbook(read_list(source), tmp_path / "refused.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "refused.xlsx").worksheets[0]
    assert sheet["G2"].font.color.rgb == "FFC00000"
    assert sheet["F2"].font.color.rgb != "FFC00000"


def test_refused_rows_are_refused_again_for_the_same_reasons(tmp_path: Path) -> None:
    first = read_list(LEGACY, period_end=END)
    refused_workbook(first, tmp_path / "refused.xlsx")
    again = read_list(tmp_path / "refused.xlsx")
    refused_workbook(again, tmp_path / "again.xlsx")
    kept = {one.code: one.message for one in first.refusals if "repeated" not in one.code}
    assert {one.code: one.message for one in again.refusals} == kept
    assert again.period
    assert (again.period.first, again.period.last) == (date(2012, 10, 1), END)
    headings = read_workbook(tmp_path / "again.xlsx").sheets[0].rows
    assert sum(row.count("Lý do từ chối") for row in headings) == 1


def test_mended_rows_keep_the_unit_of_the_list(tmp_path: Path) -> None:
    source = write_xlsx(tmp_path / "a.xlsx", [["ĐVT: 1.000 đồng"], HEADINGS, changed(debtor="")])
    refused_workbook(read_list(source), tmp_path / "refused.xlsx")
    sheets = openpyxl.load_workbook(tmp_path / "refused.xlsx")
    cell = next(cell for row in sheets.worksheets[0] for cell in row if cell.value == "Chủ động")
    sheets.worksheets[0].cell(cell.row, cell.column + 1, "Trần A")
    sheets.save(tmp_path / "mended.xlsx")
    assert read_list(tmp_path / "mended.xlsx").rows[0].due == 1_845_000_000


def test_a_file_that_cannot_be_written_is_said_and_the_old_one_stays(tmp_path: Path) -> None:
    found = read_list(write_xlsx(tmp_path / "a.xlsx", [HEADINGS, changed(due="x")]))
    target = tmp_path / "refused.xlsx"
    target.mkdir()
    with pytest.raises(KnownIoError) as caught:
        refused_workbook(found, target)
    assert caught.value.code == "write_failed"
    with pytest.raises(KnownIoError):
        refused_workbook(found, tmp_path / "nowhere" / "refused.xlsx")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.xlsx", "refused.xlsx"]
