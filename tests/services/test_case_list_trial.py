"""A list is looked at before it is imported."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from thads_desktop.base.clock import FixedClock
from thads_desktop.base.errors import KnownIoError
from thads_desktop.services.case_list_trial import Field, examine_case_list
from thads_desktop.services.cases import count_cases
from thads_desktop.services.context import Context
from thads_desktop.services.offices import NewOffice, create_office

PERIOD = ("Danh sách việc từ ngày 01/10/2025 đến ngày 28/02/2026",)
HEADINGS = ("Số QĐ", "Ngày QĐ", "Người phải thi hành án", "Số tiền phải thi hành")
ROW = ("01/QĐ-CTHADS", date(2025, 11, 3), "Nguyễn Văn An", 5_000_000)


@pytest.fixture
def office(tmp_path: Path, vietnam_morning: FixedClock) -> Iterator[Context]:
    new = NewOffice(name="Phòng THADS khu vực 1", code="KV1")
    context = create_office(tmp_path / "office", new, user="Chấp", clock=vietnam_morning)
    yield context
    context.close()


def written(tmp_path: Path, *rows: tuple[object, ...]) -> Path:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in rows:
        sheet.append(list(row))
    path = tmp_path / "list.xlsx"
    book.save(path)
    return path


def test_a_good_list_is_tried_and_nothing_is_written(office: Context, tmp_path: Path) -> None:
    examined = examine_case_list(office, written(tmp_path, PERIOD, HEADINGS, ROW))
    assert examined.refusal is None
    assert examined.trial is not None
    assert (examined.trial.accepted, examined.missing) == (1, [])
    assert count_cases(office) == 0


def test_a_list_without_a_period_still_shows_its_columns(office: Context, tmp_path: Path) -> None:
    examined = examine_case_list(office, written(tmp_path, HEADINGS, ROW))
    assert examined.trial is None
    assert examined.refusal is not None
    assert examined.refusal.code == "period_missing"
    assert {column.field for column in examined.columns} >= {Field.DEBTOR, Field.DUE}


def test_the_period_a_person_names_lets_the_list_be_tried(office: Context, tmp_path: Path) -> None:
    path = written(tmp_path, HEADINGS, ROW)
    examined = examine_case_list(office, path, period_end=date(2026, 2, 28))
    assert examined.trial is not None
    assert examined.period is not None
    assert examined.period.first == date(2025, 10, 1)


def test_a_column_that_is_missing_is_named_and_the_others_can_be_chosen(
    office: Context, tmp_path: Path
) -> None:
    headings = (*HEADINGS[:2], "Cột lạ", HEADINGS[3])
    path = written(tmp_path, PERIOD, headings, ROW)
    examined = examine_case_list(office, path)
    assert examined.missing == [Field.DEBTOR]
    assert [column.letter for column in examined.unused] == ["C"]
    mended = examine_case_list(office, path, columns={"debtor": "C"})
    assert mended.trial is not None


def test_a_file_that_is_no_workbook_is_refused(office: Context, tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    path.write_text("no workbook", "utf-8")
    with pytest.raises(KnownIoError):
        examine_case_list(office, path)
