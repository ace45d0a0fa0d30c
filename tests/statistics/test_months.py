"""The months of a period in one pass: every total is that of the month counted alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.histories import FIRST_DAY, LAST_DAY, YEAR_BEGINS, Move, histories_with, opening_of
from tests.ledgers import play, temporary_context
from thads_desktop.base.errors import DomainError
from thads_desktop.domain import payloads as p
from thads_desktop.domain.statistics_forms import MAIN_MEASURES
from thads_desktop.services.context import Context
from thads_desktop.statistics.cells import PeriodQuestion
from thads_desktop.statistics.count import CountedPeriod, count_period
from thads_desktop.statistics.months import count_months

YEAR = PeriodQuestion(first=YEAR_BEGINS, last=LAST_DAY)
ENDS = [YEAR_BEGINS + timedelta(days=days) for days in (0, 3, 8, 24)]


def months_of(context: Context, question: PeriodQuestion) -> list[CountedPeriod]:
    with context.ledger.reading() as connection:
        return count_months(connection, question, ENDS, context.columns)


@given(
    history=histories_with(st.just(FIRST_DAY)),
    known_at=st.none() | st.integers(0, 3),
    officer=st.sampled_from((None, "Lê An")),
)
@settings(max_examples=25, deadline=None)
def test_each_month_has_the_figures_it_has_alone(
    history: list[list[Move]], known_at: int | None, officer: str | None
) -> None:
    question = replace(YEAR, known_at=known_at, officer=officer)
    with temporary_context() as context:
        play(context, history)
        for month in months_of(context, question):
            with context.ledger.reading() as connection:
                alone = count_period(connection, month.question, context.columns)
            for measure in MAIN_MEASURES:
                assert month.figures(measure) == alone.figures(measure)


def test_what_is_done_in_a_month_is_not_yet_done_before_it() -> None:
    with temporary_context() as context:
        opening = Move("case", opening_of(5000), FIRST_DAY)
        paid = Move("case", p.MoneyReceived(line=1, amount=5000), YEAR_BEGINS + timedelta(days=2))
        done = Move("case", p.ObligationCompleted(), YEAR_BEGINS + timedelta(days=8))
        play(context, [[opening], [paid], [done]])
        months = months_of(context, YEAR)
    assert [month.question.last for month in months] == ENDS
    assert [month.total.cases["done"] for month in months] == [0, 0, 1, 1]
    assert [month.total.money["received"] for month in months] == [0, 5000, 5000, 5000]


def test_a_period_that_ends_before_it_begins_is_refused() -> None:
    with temporary_context() as context, pytest.raises(DomainError) as refused:
        months_of(context, replace(YEAR, first=date(2026, 1, 1)))
    assert refused.value.code == "period_reversed"
