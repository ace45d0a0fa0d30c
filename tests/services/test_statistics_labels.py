"""Statistics forms under codes, titles and headings that an office gives them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest

from tests.histories import YEAR_BEGINS
from tests.ledgers import MORNING
from thads_desktop.base.errors import DomainError
from thads_desktop.domain.statistics_forms import FormLabels
from thads_desktop.services.context import Context
from thads_desktop.services.offices import create_office
from thads_desktop.services.practice import PRACTICE_OFFICE
from thads_desktop.services.statistics import count_period, period_question
from thads_desktop.services.statistics_labels import form_labels, remove_labels, set_labels
from thads_desktop.services.statistics_papers import print_statistics

LABELS = """code = "06/TK-THA"
[headings]
accepted = ["Tổng thụ lý", "Chung"]
"""


@pytest.fixture
def context(tmp_path: Path) -> Iterator[Context]:
    made = create_office(tmp_path / "office", PRACTICE_OFFICE, user="An", clock=MORNING)
    yield made
    made.close()


def printed(context: Context, folder: Path) -> set[object]:
    """Every cell of the sheet of cases."""
    question = period_question(context, YEAR_BEGINS, context.today)
    path = folder / "form.xlsx"
    print_statistics(context, count_period(context, question), xlsx=path, forms=("cases",))
    sheet = openpyxl.load_workbook(path).worksheets[0]
    return {cell for row in sheet.iter_rows(values_only=True) for cell in row}


def test_a_form_is_printed_under_the_labels_of_the_office(context: Context, tmp_path: Path) -> None:
    set_labels(context, "cases", LABELS, why="Theo công văn của tỉnh")
    cells = printed(context, tmp_path)
    assert {"Biểu số 06/TK-THA", "Tổng thụ lý", "Ủy thác"} <= cells
    assert "Kết quả thi hành án dân sự tính bằng việc" in cells


def test_labels_taken_away_are_the_programs_again(context: Context, tmp_path: Path) -> None:
    set_labels(context, "cases", LABELS, why="Thử")
    remove_labels(context, "cases", why="Thôi dùng")
    assert form_labels(context) == {"cases": FormLabels()}
    assert "Biểu số 06/TK-THA" not in printed(context, tmp_path)


def test_labels_are_no_form_of_the_offices_own_papers(context: Context) -> None:
    set_labels(context, "cases_by_officer", LABELS, why="Thử")
    assert set(form_labels(context)) == {"cases_by_officer"}
    assert context.own_forms() == {}


@pytest.mark.parametrize(
    ("form", "content", "why", "code"),
    [
        ("happiness", LABELS, "Thử", "no_such_form"),
        ("cases", LABELS, " ", "reason_missing"),
        ("cases", "code = ", "Thử", "labels_faulty"),
        ("cases", 'colour = "red"', "Thử", "labels_faulty"),
        ("cases", '[headings]\nhappiness = ["Vui"]', "Thử", "no_such_key"),
        ("cases", "#" * 300_000, "Thử", "form_too_large"),
    ],
)
def test_labels_that_fit_no_form_are_refused(
    context: Context, form: str, content: str, why: str, code: str
) -> None:
    with pytest.raises(DomainError) as refused:
        set_labels(context, form, content, why=why)
    assert refused.value.code == code
    assert form_labels(context) == {}
