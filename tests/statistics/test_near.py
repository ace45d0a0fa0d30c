"""Cases just outside a figure: not inside, and inside once the period is moved by so much."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.histories import FIRST_DAY, Move, days, histories_with
from tests.ledgers import play, temporary_context
from thads_desktop.domain.figures import CASE_KEYS, MONEY_KEYS
from thads_desktop.domain.statistics_forms import MAIN_MEASURES, Measure
from thads_desktop.ledger.positions import last_position
from thads_desktop.services.context import Context
from thads_desktop.services.statistics_shelf import statistics_form, statistics_forms
from thads_desktop.statistics.cells import PeriodQuestion
from thads_desktop.statistics.count import EVERYWHERE
from thads_desktop.statistics.forms import FigurePlace
from thads_desktop.statistics.near import near_cases
from thads_desktop.statistics.near_moves import NearSearch
from thads_desktop.statistics.near_search import numerator_of, parent_of, search_of
from thads_desktop.statistics.nearness import NearCase, Nearness

DAYS = 6
History = list[list[Move]]


def place(measure: Measure, key: str) -> FigurePlace:
    return FigurePlace(measure, key, EVERYWHERE)


def searched(
    context: Context, question: PeriodQuestion, measure: Measure, key: str
) -> tuple[list[NearCase], dict[int, NearCase]]:
    """What the search finds, and what trying every moved period finds."""
    parent = parent_of(statistics_form(measure), key)
    with context.ledger.reading() as connection:
        search = NearSearch(
            connection=connection,
            columns=context.columns,
            question=question,
            figure=place(measure, key),
            parent=place(measure, parent) if parent else None,
        )
        return near_cases(search, DAYS), tried(search)


def tried(search: NearSearch) -> dict[int, NearCase]:
    """case_key → the first moved period that has it inside."""
    inside = search.weigh(search.figure, search.question)
    found: dict[int, NearCase] = {}
    for near in moves(search.question):
        moved = near.period(search.question)
        if moved.first > moved.last or moved.first < FIRST_DAY:
            continue
        for key, amount in search.weigh(search.figure, moved).items():
            if key not in inside:
                found.setdefault(key, replace(near, case_key=key, amount=amount))
    return found


def moves(question: PeriodQuestion) -> Sequence[NearCase]:
    edges = (
        (Nearness.ENDS_LATER, question.last, 1, 0),
        (Nearness.BEGINS_EARLIER, question.first, -1, 0),
        (Nearness.BEGINS_LATER, question.first, 1, -1),
    )
    return [
        NearCase(
            case_key=0,
            nearness=nearness,
            distance=distance,
            amount=0,
            on=edge + timedelta(sign * distance + extra),
        )
        for nearness, edge, sign, extra in edges
        for distance in range(1, DAYS + 1)
    ]


@pytest.mark.parametrize(
    ("measure", "key"),
    [
        (Measure.CASES, "done"),
        (Measure.CASES, "old"),
        (Measure.CASES, "new"),
        (Measure.CASES, "running"),
        (Measure.MONEY, "received"),
        (Measure.MONEY, "must_enforce"),
    ],
)
@given(history=histories_with(st.just(FIRST_DAY)), edges=st.tuples(days, days))
@settings(max_examples=6, deadline=None)
def test_the_search_finds_what_trying_every_moved_period_finds(
    measure: Measure, key: str, history: History, edges: tuple[date, date]
) -> None:
    first, last = sorted(edges)
    with temporary_context() as context:
        play(context, history)
        question = PeriodQuestion(first=first, last=last)
        found, expected = searched(context, question, measure, key)
    moved = {near.case_key: near for near in found if near.nearness is not Nearness.OTHER_COLUMN}
    assert moved == expected


@given(
    history=histories_with(st.just(FIRST_DAY)),
    known_at=st.one_of(st.none(), st.integers(1, 4)),
    measure=st.sampled_from(MAIN_MEASURES),
    key=st.sampled_from(sorted(CASE_KEYS.keys() & MONEY_KEYS.keys())),
)
@settings(max_examples=40, deadline=None)
def test_what_is_near_is_not_inside_and_is_counted_where_it_says(
    history: History, known_at: int | None, measure: Measure, key: str
) -> None:
    with temporary_context() as context:
        play(context, history)
        with context.ledger.reading() as connection:
            question = PeriodQuestion(first=FIRST_DAY, last=date(2025, 10, 1), known_at=known_at)
            form, names = statistics_form(measure), statistics_forms().names
            search = search_of(
                connection, context.columns, question, form, names, row="total", key=key
            )
            assert isinstance(search, NearSearch)
            inside = search.weigh(search.figure, question)
            for near in near_cases(search, DAYS):
                assert near.case_key not in inside
                is_other = near.nearness is Nearness.OTHER_COLUMN
                place = search.parent if is_other else search.figure
                assert place is not None
                there = search.weigh(place, near.period(question))
                assert there[near.case_key] == near.amount


@given(history=histories_with(st.just(FIRST_DAY)), known_at=st.integers(0, 3))
@settings(max_examples=20, deadline=None)
def test_entered_late_are_those_inside_now_that_were_not_then(
    history: History, known_at: int
) -> None:
    with temporary_context() as context:
        play(context, history)
        with context.ledger.reading() as connection:
            known_at = min(known_at, last_position(connection))
        now = PeriodQuestion(first=FIRST_DAY, last=date(2025, 10, 25))
        then = replace(now, known_at=known_at)
        found, moved = searched(context, then, Measure.CASES, "accepted")
        with context.ledger.reading() as connection:
            search = NearSearch(
                connection=connection,
                columns=context.columns,
                question=then,
                figure=place(Measure.CASES, "accepted"),
            )
            late = search.weigh(search.figure, now).keys() - search.weigh(search.figure, then)
    named = {one.case_key for one in found if one.nearness is Nearness.ENTERED_LATE}
    assert named == late - moved.keys()


def test_a_figure_lies_within_its_sum_else_within_what_it_is_taken_from() -> None:
    form = statistics_form("cases")
    expected = {
        "done": "enforceable",
        "enforceable": "must_enforce",
        "must_enforce": "accepted",
        "entrusted": "accepted",
        "carried_over": "must_enforce",
        "new_on_request": "new",
        "accepted": None,
        "separate_register": None,
    }
    assert {key: parent_of(form, key) for key in expected} == expected


def test_just_outside_a_percentage_is_just_outside_its_numerator() -> None:
    form = statistics_form("cases")
    assert numerator_of(form, "rate_percent") == "done"
    assert numerator_of(form, "cases.rate_percent") == "cases.done"
    assert numerator_of(form, "entrusted") == "entrusted"
    assert numerator_of(statistics_form("complaints"), "settled_percent") == "settled"
