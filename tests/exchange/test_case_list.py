"""Lists of cases read whole: found in their files, in old fonts, with progress."""

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
    PLANTED_FAULTS,
    TO_TCVN3,
    TODAY,
    read_list,
    read_rows,
    said,
    write_xlsx,
)
from thads_desktop.base.errors import DomainError
from thads_desktop.base.progress import CancelledError, SilentProgress
from thads_desktop.domain.vocabulary import CaseKind
from thads_desktop.exchange.case_list import read_case_list
from thads_desktop.exchange.case_rows import Period
from thads_desktop.exchange.case_words import Outcome
from thads_desktop.exchange.workbook import Rows, read_workbook

STANDARD = DATA / "case-list-2019.xlsx"
LEGACY = DATA / "case-list-legacy-tcvn3.xlsx"


def expected(path: Path) -> Mapping[str, Any]:
    content: Mapping[str, Any] = json.loads(
        path.with_suffix(".expected.json").read_text(encoding="utf-8")
    )
    return content


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
    planted = {
        fault["row"]: PLANTED_FAULTS[fault["fault"]] for fault in expected(LEGACY)["planted"]
    }
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


def test_required_columns_that_are_missing_are_named(tmp_path: Path) -> None:
    with pytest.raises(DomainError) as caught:
        read_rows(tmp_path, ["Số QĐ THA", "Ngày QĐ", "Ghi chú"], ["21/QĐ", "5/3/2019", ""])
    assert caught.value.code == "columns_missing"
    assert "Người phải thi hành án, Số tiền phải thi hành" in caught.value.message
    assert "--columns" in caught.value.message


def test_a_workbook_without_any_list_says_what_is_missing(tmp_path: Path) -> None:
    with pytest.raises(DomainError, match="Không tìm thấy cột"):
        read_rows(tmp_path, ["x"], [1, 2, 3])


def test_other_lists_in_the_file_are_named(tmp_path: Path) -> None:
    path = write_xlsx(tmp_path / "a.xlsx", [HEADINGS, GOOD, GOOD], Thang2=[HEADINGS, GOOD])
    assert "Thang2" in said(read_list(path))


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
