"""What does not agree is told by row, column and both amounts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from tests.histories import LAST_DAY, YEAR_BEGINS, opening_of
from tests.ledgers import temporary_context
from thads_desktop.services.acts import open_new_case
from thads_desktop.services.agreement import disagreements, disagreements_of_period
from thads_desktop.services.statistics import (
    CountedPeriod,
    FilledForm,
    PeriodQuestion,
    count_period,
    filled_form,
)


@pytest.fixture
def counted() -> Iterator[CountedPeriod]:
    """One case on request."""
    with temporary_context() as context:
        open_new_case(context, opening_of(5000), YEAR_BEGINS)
        yield count_period(context, PeriodQuestion(first=YEAR_BEGINS, last=LAST_DAY))


def doctored(filled: FilledForm, row: str, **figures: int) -> FilledForm:
    """The form as if a row said something else."""
    rows = [
        replace(one, figures={**one.figures, **figures}) if one.row.key == row else one
        for one in filled.rows
    ]
    return replace(filled, rows=tuple(rows))


def test_a_period_as_it_was_counted_agrees(counted: CountedPeriod) -> None:
    assert list(disagreements_of_period(counted)) == []


def test_a_column_that_is_not_made_of_the_others_is_told_with_both_amounts(
    counted: CountedPeriod,
) -> None:
    wrong = doctored(filled_form(counted, "cases"), "total", new=12)
    said = disagreements(wrong)
    assert (
        "dòng Tổng số: cột (3) Thụ lý – Thụ lý mới – Cộng là 12, mà (3) = (4) + (5) thì được 1"
    ) in said


def test_rows_that_do_not_add_up_are_told_with_both_amounts(counted: CountedPeriod) -> None:
    wrong = doctored(filled_form(counted, "cases_by_officer"), "total", accepted=3, old=2)
    assert (
        "cột (1) Thụ lý – Tổng số: dòng Tổng số là 3, mà cộng các dòng trong đó được 1"
    ) in disagreements(wrong)
