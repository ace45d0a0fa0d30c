"""Two counts set side by side: the cases that make the difference, and no others."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.histories import FIRST_DAY, LAST_DAY, YEAR_BEGINS, Move, histories_with, opening_of
from tests.ledgers import MORNING, play, play_commit, stored_acts, temporary_context
from tests.lone_cases import changed_cases
from tests.matter_histories import busy_histories
from thads_desktop.base.progress import CancelledError, Progress, SilentProgress
from thads_desktop.domain import measure_payloads as m
from thads_desktop.domain import payloads as p
from thads_desktop.domain.figures import CASE_KEYS, MONEY_KEYS
from thads_desktop.ledger.positions import last_position
from thads_desktop.ledger.schema import cases
from thads_desktop.services.context import Context
from thads_desktop.services.practice import make_practice_office
from thads_desktop.services.statistics_shelf import statistics_forms
from thads_desktop.statistics.case_figures import (
    CaseChange,
    CaseFigures,
    FigureDelta,
    counted_forms,
)
from thads_desktop.statistics.cells import PeriodQuestion
from thads_desktop.statistics.compare import Comparison, changes_of, compare_periods
from thads_desktop.statistics.count import count_again
from thads_desktop.statistics.forms import fill_form

Place = tuple[str, str, str]
Pair = tuple[int | Decimal, int | Decimal]
DAY = timedelta(days=1)
counted_histories = histories_with(st.just(FIRST_DAY))
YEAR = PeriodQuestion(first=YEAR_BEGINS, last=LAST_DAY)


def position(context: Context) -> int:
    with context.ledger.reading() as connection:
        return last_position(connection)


def compared(
    context: Context,
    before: PeriodQuestion,
    after: PeriodQuestion,
    progress: Progress | None = None,
) -> Comparison:
    with context.ledger.reading() as connection:
        return compare_periods(
            connection,
            before,
            after,
            columns=context.columns,
            forms=statistics_forms(),
            progress=progress or SilentProgress(),
        )


def changes(context: Context, comparison: Comparison) -> list[CaseChange]:
    with context.ledger.reading() as connection:
        before, after = comparison.before, comparison.after
        found = changes_of(connection, before, after, comparison.cases, context.columns)
    return list(found.values())


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
        assert_cases_make_the_difference(context, comparison)


def assert_cases_make_the_difference(context: Context, comparison: Comparison) -> None:
    """What the cases add sums up to what the forms differ by, in every figure that adds up."""
    whole = whole_difference(context, comparison)
    assert {place: (one.before or 0, one.after or 0) for place, one in told(comparison)} == whole
    forms = statistics_forms()
    rates = {
        (form.key, column.name)
        for form in forms.forms
        for column in form.columns
        if column.is_percent
    }
    figures, summed = CaseFigures(forms), dict[Place, int]()
    for change in changes(context, comparison):
        for one in figures.deltas(change):
            place = (one.form, one.row, one.column)
            summed[place] = summed.get(place, 0) + int(one.delta)
    assert {place: delta for place, delta in summed.items() if delta} == {
        (form, row, column): now - was
        for (form, row, column), (was, now) in whole.items()
        if (form, column) not in rates
    }


def told(comparison: Comparison) -> list[tuple[Place, FigureDelta]]:
    return [((one.form, one.row, one.column), one) for one in comparison.figures]


def whole_difference(context: Context, comparison: Comparison) -> dict[Place, Pair]:
    """The figures that differ between two answers counted whole, each by itself."""
    was, now = (whole_figures(context, one) for one in (comparison.before, comparison.after))
    pairs = {place: (was.get(place, 0), now.get(place, 0)) for place in (*was, *now)}
    return {place: pair for place, pair in pairs.items() if pair[0] != pair[1]}


def whole_figures(context: Context, question: PeriodQuestion) -> dict[Place, int | Decimal]:
    forms = statistics_forms()
    measures = {measure for form in forms.forms for measure in form.measures}
    with context.ledger.reading() as connection:
        counted = count_again(connection, question, context.columns, measures)
    return {
        (form.key, row.row.key, column): value
        for form in counted_forms(forms)
        for row in fill_form(form, forms.names, counted).rows
        for column, value in row.figures.items()
        if value
    }


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
        assert_cases_make_the_difference(context, compared(context, shorter, YEAR))
        assert_cases_make_the_difference(context, compared(context, YEAR, shorter))


@given(history=busy_histories, cut=st.integers(1, 7), middle=st.integers(0, 24))
@settings(max_examples=8, deadline=None)
def test_matters_too_sum_up_to_the_difference(
    history: list[list[Move]], cut: int, middle: int
) -> None:
    with temporary_context() as context:
        play(context, history[:cut])
        before = replace(YEAR, known_at=position(context))
        play(context, history[cut:])
        assert_cases_make_the_difference(context, compared(context, before, YEAR))
        shorter = replace(before, last=YEAR_BEGINS + middle * DAY)
        assert_cases_make_the_difference(context, compared(context, shorter, YEAR))


def test_nothing_differs_from_itself() -> None:
    with temporary_context() as context:
        play_commit(context, [Move("case", opening_of(5000), YEAR_BEGINS)])
        known = replace(YEAR, known_at=position(context))
        same = compared(context, known, YEAR)
        assert (same.figures, same.cases) == ((), ())


def test_a_payment_entered_late_shows_what_it_added_in_each_figure() -> None:
    with temporary_context() as context:
        play_commit(context, [Move("case", opening_of(5000), YEAR_BEGINS)])
        before = replace(YEAR, known_at=position(context))
        paid = p.MoneyReceived(line=1, amount=2000)
        play_commit(context, [Move("case", paid, date(2025, 10, 9))])
        comparison = compared(context, before, YEAR)
        (change,) = changes(context, comparison)
    added = list(CaseFigures(statistics_forms()).deltas(change))
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


def test_a_coercion_entered_late_counts_among_the_measures() -> None:
    with temporary_context() as context:
        play_commit(context, [Move("case", opening_of(5000), YEAR_BEGINS)])
        before = replace(YEAR, known_at=position(context))
        coerced = m.CoercionDecided(variant="account", lines=(1,))
        play_commit(context, [Move("case", coerced, date(2025, 10, 9))])
        comparison = compared(context, before, YEAR)
        assert {one.form for one in comparison.figures} >= {"measures"}
        assert_cases_make_the_difference(context, comparison)


def test_a_case_given_to_another_officer_moves_from_row_to_row() -> None:
    with temporary_context() as context:
        play_commit(context, [Move("case", opening_of(5000, officer="An"), YEAR_BEGINS)])
        before = replace(YEAR, known_at=position(context))
        given_on = date(2025, 10, 9)
        play_commit(context, [Move("case", p.OfficerAssigned(officer="Bình"), given_on)])
        comparison = compared(context, before, YEAR)
        rows = {one.row.partition(":")[2] for one in comparison.figures}
        assert rows == {"An", "Bình"}
        assert_cases_make_the_difference(context, comparison)


class Impatient(SilentProgress):
    """Stops whatever it watches."""

    def report(self, _what: str, _done: int, _total: int) -> None:
        raise CancelledError


def test_a_comparison_can_be_stopped() -> None:
    with temporary_context() as context:
        play_commit(context, [Move("case", opening_of(5000), YEAR_BEGINS)])
        with pytest.raises(CancelledError):
            compared(context, replace(YEAR, known_at=0), YEAR, Impatient())


def test_cells_that_stand_there_more_than_once_are_added_up(tmp_path: Path) -> None:
    context = make_practice_office(tmp_path / "office", cases=120, user="An", clock=MORNING)
    year = PeriodQuestion(first=date(2025, 10, 1), last=date(2026, 9, 30))
    with context.ledger.reading() as connection:
        cells = [cell for cell, _n in count_again(connection, year, context.columns).cases]
        running = next(connection.execute(cases.select().where(cases.c.state == "enforceable")))
    assert len(set(cells)) < len(cells)  # grounds that count alike
    before = replace(year, known_at=position(context))
    payment = Move(running.case_id, p.MoneyReceived(line=1, amount=1000), date(2026, 9, 1))
    play(context, [[payment]])
    assert_cases_make_the_difference(context, compared(context, before, year))
    context.close()
