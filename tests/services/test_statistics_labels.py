"""Statistics forms under codes, titles and headings that an office gives them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest

from tests.histories import YEAR_BEGINS
from tests.ledgers import MORNING
from thads_desktop.base.errors import DomainError
from thads_desktop.domain.form_labels import FormLabels
from thads_desktop.services.context import Context
from thads_desktop.services.offices import create_office
from thads_desktop.services.practice import PRACTICE_OFFICE
from thads_desktop.services.statistics import count_period, period_question
from thads_desktop.services.statistics_labels import (
    form_labels,
    form_titles,
    labelled_form,
    needs_checking,
    remove_labels,
    set_labels,
    write_labels,
)
from thads_desktop.services.statistics_papers import print_statistics
from thads_desktop.services.statistics_shelf import statistics_form

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
        ("cases", '[headings]\naccepted = ["Vui", " "]', "Thử", "labels_faulty"),
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


def test_what_is_no_toml_is_told_by_line_in_the_persons_language(context: Context) -> None:
    with pytest.raises(DomainError) as refused:
        set_labels(context, "cases", "code Vui", why="Thử")
    assert "dòng 1, sai cú pháp TOML" in refused.value.message
    assert "Expected" not in refused.value.message


def test_labels_written_as_values_are_read_back_as_they_were(context: Context) -> None:
    labels = FormLabels(
        code="06",
        title='Biểu "mẫu" \\ tỉnh',
        headings={"cases.done": ("Xong", "Cộng"), "money.done": ("a = [1]",)},
    )
    write_labels(context, "joint_results", labels, why="Thử")
    assert form_labels(context) == {"joint_results": labels}
    form = labelled_form(context, "joint_results")
    assert (form.code, form.title) == ("06", labels.title)
    assert form_titles(context)["joint_results"] == f"06 · {labels.title}"
    write_labels(context, "joint_results", FormLabels(), why="Thôi")
    assert labelled_form(context, "joint_results").code == "01/TKLN-THADS"


def test_a_form_whose_columns_no_text_gives_is_to_be_checked() -> None:
    assert needs_checking(statistics_form("cases"))
