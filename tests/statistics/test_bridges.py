"""What was carried over is what the next period opens with, but for named cases."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.histories import (
    FIRST_DAY,
    LAST_DAY,
    YEAR_BEGINS,
    Move,
    histories_with,
    opening_of,
    takeover_of,
)
from tests.ledgers import play, temporary_context
from thads_desktop.domain import payloads as p
from thads_desktop.domain.figures import CASE_KEYS, MONEY_KEYS
from thads_desktop.domain.statistics_columns import rules_on
from thads_desktop.domain.statistics_forms import MAIN_MEASURES, Measure
from thads_desktop.ledger.days import day_number
from thads_desktop.ledger.schema import spans
from thads_desktop.services.context import Context
from thads_desktop.statistics.bridges import Bridge, BridgeTerm, bridge, period_before
from thads_desktop.statistics.cells import PeriodQuestion, weighed_cases, weighed_money

DAY = timedelta(days=1)
SEPTEMBER = date(2025, 9, 15)
OCTOBER = date(2025, 10, 9)
YEAR = PeriodQuestion(first=YEAR_BEGINS, last=LAST_DAY)
OPENED = Move("case", opening_of(5000), SEPTEMBER)
counted_histories = histories_with(st.just(FIRST_DAY))


def bridged(context: Context, question: PeriodQuestion, measure: Measure) -> Bridge:
    with context.ledger.reading() as connection:
        return bridge(connection, question, context.columns, measure)


def of_moves(*moves: Move, question: PeriodQuestion = YEAR) -> tuple[Bridge, Bridge]:
    with temporary_context() as context:
        play(context, [[move] for move in moves])
        cases, money = (bridged(context, question, measure) for measure in MAIN_MEASURES)
        return cases, money


def ends(context: Context, question: PeriodQuestion, measure: Measure) -> tuple[int, int]:
    """Carried over by the period before, and old in this one, each counted by itself."""
    before = period_before(question)
    with context.ledger.reading() as connection:
        then, now = (rules_on(context.columns, one.last) for one in (before, question))
        if measure is Measure.CASES:
            carried = weighed_cases(connection, before, then, CASE_KEYS["carried_over"])
            old = weighed_cases(connection, question, now, CASE_KEYS["old"])
        else:
            carried = weighed_money(connection, before, then, MONEY_KEYS["carried_over"])
            old = weighed_money(connection, question, now, MONEY_KEYS["old"])
    return sum(carried.values()), sum(old.values())


@given(history=counted_histories, number=st.integers(1, 24))
@settings(max_examples=25, deadline=None)
def test_what_was_carried_over_and_the_terms_make_what_the_period_opens_with(
    history: list[list[Move]], number: int
) -> None:
    question = replace(YEAR, first=YEAR_BEGINS + number * DAY)
    with temporary_context() as context:
        play(context, history)
        for measure in MAIN_MEASURES:
            built = bridged(context, question, measure)
            assert (built.carried_over, built.old) == ends(context, question, measure)
            assert built.carried_over + sum(map(built.total, built.terms)) == built.old


def test_a_case_that_stays_is_carried_over_whole() -> None:
    cases, money = of_moves(OPENED)
    assert (cases.carried_over, cases.old, cases.gross, cases.terms) == (1, 1, 1, {})
    assert (money.carried_over, money.old, money.gross, money.terms) == (5000, 5000, 5000, {})


def test_a_case_done_in_the_period_was_still_old_when_it_began() -> None:
    paid = Move("case", p.MoneyReceived(line=1, amount=5000), OCTOBER)
    cases, money = of_moves(OPENED, paid, Move("case", p.ObligationCompleted(), OCTOBER))
    assert (cases.old, money.old, cases.holds, money.holds) == (1, 5000, True, True)


def test_a_case_moved_to_the_separate_register_is_named_and_stays_in_the_gross_number() -> None:
    moved = Move("case", p.MovedToSeparateRegister(), OCTOBER)
    cases, money = of_moves(OPENED, moved)
    assert (cases.carried_over, cases.old, cases.gross) == (1, 0, 1)
    assert (money.carried_over, money.old, money.gross) == (5000, 0, 5000)
    assert (cases.total(BridgeTerm.MOVED), money.total(BridgeTerm.MOVED)) == (-1, -5000)
    assert cases.holds


def test_a_case_that_comes_back_from_the_separate_register_is_named() -> None:
    moved = Move("case", p.MovedToSeparateRegister(), SEPTEMBER)
    back = Move("case", p.MeansClassified(enforceable=True), OCTOBER)
    cases, money = of_moves(OPENED, moved, back)
    assert (cases.carried_over, cases.old) == (0, 1)
    assert (cases.total(BridgeTerm.RETURNED), money.total(BridgeTerm.RETURNED)) == (1, 5000)


def test_an_old_case_taken_over_on_the_first_day_was_carried_over_to_it() -> None:
    taken = Move("case", takeover_of(5000), YEAR_BEGINS)
    cases, money = of_moves(taken)
    assert (cases.carried_over, cases.old, cases.terms) == (1, 1, {})
    assert (money.carried_over, money.old, money.terms) == (5000, 5000, {})


@pytest.mark.parametrize("ending", [p.ObligationCompleted(), p.EnforcementEntrusted()])
def test_money_still_owed_by_a_case_that_ended_is_named(ending: p.Payload) -> None:
    cases, money = of_moves(OPENED, Move("case", ending, SEPTEMBER + DAY))
    assert (cases.carried_over, cases.terms) == (0, {})
    assert money.holds
    assert money.carried_over + money.total(BridgeTerm.ENDED_OWING) == money.old == 0


def test_the_year_before_the_first_of_march_ends_on_the_last_of_february() -> None:
    before = period_before(PeriodQuestion(first=date(2028, 3, 1), last=date(2028, 3, 31)))
    assert (before.first, before.last) == (date(2027, 3, 1), date(2028, 2, 29))


@pytest.mark.parametrize("officer", [None, "Lê An"])
def test_what_no_act_explains_breaks_the_bridge(officer: str | None) -> None:
    with temporary_context() as context:
        play(context, [[OPENED]])
        asked = replace(YEAR, officer=officer)
        assert bridged(context, asked, Measure.CASES).holds
        with context.ledger.writing() as connection:  # a derived table gone wrong
            connection.execute(spans.update().values(decided_on=day_number(OCTOBER)))
        broken = bridged(context, asked, Measure.CASES)
    assert not broken.holds
    assert broken.total(BridgeTerm.OTHER) == -1


def test_what_became_old_again_without_a_withdrawal_is_not_explained() -> None:
    with temporary_context() as context:
        play(context, [[replace(OPENED, on=OCTOBER)]])
        with context.ledger.writing() as connection:
            connection.execute(spans.update().values(decided_on=day_number(SEPTEMBER)))
        broken = bridged(context, YEAR, Measure.CASES)
    assert broken.total(BridgeTerm.OTHER) == 1
