"""Two counts set side by side: the cases that make the difference, and no others."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.histories import FIRST_DAY, LAST_DAY, YEAR_BEGINS, Move, histories_with, opening_of
from tests.ledgers import play, play_commit, stored_acts, temporary_context
from tests.lone_cases import changed_cases
from thads_desktop.domain import payloads as p
from thads_desktop.domain.figures import CASE_KEYS, MONEY_KEYS
from thads_desktop.ledger.positions import last_position
from thads_desktop.ledger.schema import cases
from thads_desktop.services.context import Context
from thads_desktop.services.statistics_shelf import statistics_forms
from thads_desktop.statistics.cells import PeriodQuestion
from thads_desktop.statistics.compare import CaseFigures, Comparison, FigureDelta, compare_periods

DAY = timedelta(days=1)
counted_histories = histories_with(st.just(FIRST_DAY))
YEAR = PeriodQuestion(first=YEAR_BEGINS, last=LAST_DAY)


def position(context: Context) -> int:
    with context.ledger.reading() as connection:
        return last_position(connection)


def compared(context: Context, before: PeriodQuestion, after: PeriodQuestion) -> Comparison:
    with context.ledger.reading() as connection:
        return compare_periods(connection, before, after, context.columns, statistics_forms())


def subjects(context: Context, comparison: Comparison) -> set[str]:
    with context.ledger.reading() as connection:
        rows = connection.execute(cases.select()).all()
    named = {row.case_key: row.case_id for row in rows}
    return {named[key] for key in comparison.cases}


def assert_named_are_the_changed(history: list[list[Move]], cut: int) -> None:
    with temporary_context() as context:
        play(context, history[:cut])
        before = replace(YEAR, known_at=position(context))
        play(context, history[cut:])
        comparison = compared(context, before, YEAR)
        now = position(context)
        changed = changed_cases(stored_acts(context), YEAR, before.known_at or 0, now)
        assert subjects(context, comparison) == changed
        assert_cases_make_the_difference(comparison)


def assert_cases_make_the_difference(comparison: Comparison) -> None:
    """What the cases add sums up to what the forms differ by, in every figure that adds up."""
    forms = statistics_forms()
    adding = {
        (form.key, column.name)
        for form in forms.forms
        for column in form.columns
        if not column.is_percent
    }
    figures, summed = CaseFigures(forms), dict[tuple[str, str, str], int]()
    for change in comparison.cases.values():
        for one in figures.deltas(change):
            place = (one.form, one.row, one.column)
            summed[place] = summed.get(place, 0) + int(one.delta)
    whole = {
        (one.form, one.row, one.column): one.delta
        for one in comparison.figures
        if (one.form, one.column) in adding
    }
    assert {place: delta for place, delta in summed.items() if delta} == whole


@given(history=counted_histories, cut=st.integers(1, 7))
@settings(max_examples=12, deadline=None)
def test_the_cases_named_are_those_that_alone_add_something_else(
    history: list[list[Move]], cut: int
) -> None:
    assert_named_are_the_changed(history, cut)


@pytest.mark.long
@given(history=counted_histories, cut=st.integers(1, 7))
@settings(max_examples=150, deadline=None)
def test_the_cases_named_are_those_that_alone_add_something_else_in_many_histories(
    history: list[list[Move]], cut: int
) -> None:
    assert_named_are_the_changed(history, cut)


@given(history=counted_histories, middle=st.integers(0, 24))
@settings(max_examples=8, deadline=None)
def test_between_two_periods_the_cases_sum_up_to_the_difference(
    history: list[list[Move]], middle: int
) -> None:
    with temporary_context() as context:
        play(context, history)
        shorter = replace(YEAR, last=YEAR_BEGINS + middle * DAY)
        assert_cases_make_the_difference(compared(context, shorter, YEAR))
        assert_cases_make_the_difference(compared(context, YEAR, shorter))


def test_nothing_differs_from_itself() -> None:
    with temporary_context() as context:
        play_commit(context, [Move("case", opening_of(5000), YEAR_BEGINS)])
        known = replace(YEAR, known_at=position(context))
        same = compared(context, known, YEAR)
        assert (same.figures, same.cases) == ((), {})


def test_a_payment_entered_late_shows_what_it_added_in_each_figure() -> None:
    with temporary_context() as context:
        play_commit(context, [Move("case", opening_of(5000), YEAR_BEGINS)])
        before = replace(YEAR, known_at=position(context))
        paid = p.MoneyReceived(line=1, amount=2000)
        play_commit(context, [Move("case", paid, date(2025, 10, 9))])
        comparison = compared(context, before, YEAR)
    (change,) = comparison.cases.values()
    added = CaseFigures(statistics_forms()).deltas(change)
    assert FigureDelta("money", "total", "received", 0, 2000) in added
    assert FigureDelta("money", "total", "rate_percent", 0, 40) in comparison.figures
    assert not [one for one in added if one.form == "cases"]


def test_what_changes_no_figure_names_no_case() -> None:
    with temporary_context() as context:
        play_commit(context, [Move("case", opening_of(5000), YEAR_BEGINS)])
        before = replace(YEAR, known_at=position(context))
        later = p.MoneyReceived(line=1, amount=2000)
        play_commit(
            context,
            [
                Move("case", later, LAST_DAY + DAY),
                Move("case", p.VerificationRecorded(findings="Không có tài sản"), YEAR_BEGINS),
            ],
        )
        assert not compared(context, before, YEAR).cases


def test_every_key_of_the_main_forms_is_compared() -> None:
    assert {*CASE_KEYS, *MONEY_KEYS} <= {
        column.key for form in statistics_forms().forms for column in form.columns
    }
