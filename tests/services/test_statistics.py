"""Counting a period and opening its figures, as the window and the command line do."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from unicodedata import normalize

import pytest

from tests.histories import YEAR_BEGINS, opening_of
from tests.ledgers import MORNING, temporary_context
from thads_desktop.base.clock import FixedClock
from thads_desktop.base.errors import DomainError
from thads_desktop.domain import payloads as p
from thads_desktop.services.acts import open_new_case, record_act
from thads_desktop.services.context import Context
from thads_desktop.services.statistics import (
    Measure,
    count_period,
    open_figure,
    opened_cases,
    period_question,
)

OFFICER = "Lê An"
DAY = date(2025, 11, 3)
LAST = date(2025, 12, 31)


@pytest.fixture
def context() -> Iterator[Context]:
    """Two cases; one is done the next day, of the ledger's time."""
    with temporary_context() as made:
        done = open_new_case(made, opening_of(5000), YEAR_BEGINS).case_id
        open_new_case(made, opening_of(3000, decision_number="13/QĐ-THADS"), DAY)
        tomorrow = replace(made, clock=FixedClock(MORNING.moment + timedelta(days=1)))
        record_act(tomorrow, done, p.MoneyReceived(line=1, amount=5000), DAY)
        record_act(tomorrow, done, p.ObligationCompleted(), DAY)
        yield tomorrow


def test_a_period_is_counted_as_known_now_or_at_a_moment(context: Context) -> None:
    now = count_period(context, period_question(context, YEAR_BEGINS, LAST))
    then = count_period(
        context, period_question(context, YEAR_BEGINS, LAST, known_on=MORNING.moment)
    )
    assert (now.total.cases["done"], then.total.cases["done"]) == (1, 0)
    assert (now.total.money["received"], then.total.money["received"]) == (5000, 0)


def test_before_anything_was_recorded_nothing_is_counted(context: Context) -> None:
    long_ago = MORNING.moment - timedelta(days=1)
    question = period_question(context, YEAR_BEGINS, LAST, known_on=long_ago)
    assert count_period(context, question).total.cases["accepted"] == 0


def test_an_officer_nobody_knows_is_refused_with_the_names_there_are(context: Context) -> None:
    with pytest.raises(DomainError) as error:
        period_question(context, YEAR_BEGINS, LAST, officer="Không Ai")
    assert (error.value.code, error.value.field) == ("officer_unknown", "officer")
    assert OFFICER in error.value.message


@pytest.mark.parametrize("written", [OFFICER, OFFICER.lower(), normalize("NFD", OFFICER)])
def test_an_officer_is_known_however_the_name_is_written(context: Context, written: str) -> None:
    question = period_question(context, YEAR_BEGINS, LAST, officer=written)
    assert question.officer == OFFICER


def test_a_figure_opens_to_its_cases_and_why_they_are_counted(context: Context) -> None:
    question = period_question(context, YEAR_BEGINS, LAST)
    figure = open_figure(context, question, form=Measure.MONEY, key="received")
    assert figure.value == 5000
    (opened,) = opened_cases(context, figure, list(figure.amounts))
    assert (opened.case.decision_number, opened.amount) == ("12/QĐ-THADS", 5000)
    assert opened.why == (
        "Thi hành xong từ 03/11/2025, tính đến 31/12/2025; thụ lý mới, theo yêu cầu."
    )


def test_a_percentage_opens_to_its_whole_and_marks_its_part(context: Context) -> None:
    question = period_question(context, YEAR_BEGINS, LAST)
    figure = open_figure(context, question, form=Measure.CASES, key="rate_percent")
    opened = opened_cases(context, figure, list(figure.amounts))
    assert [one.is_in_part for one in opened].count(True) == 1
    assert len(opened) == 2
