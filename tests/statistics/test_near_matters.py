"""Matters just outside a figure: never inside, and inside the period or knowledge they name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection

from tests.histories import FIRST_DAY, LAST_DAY, Move, days
from tests.ledgers import play, temporary_context
from tests.matter_histories import busy_histories
from thads_desktop.domain.matter_courses import Topic
from thads_desktop.ledger.positions import last_position
from thads_desktop.ledger.stored_acts import find_act
from thads_desktop.services.statistics_shelf import statistics_form, statistics_forms
from thads_desktop.statistics.act_matters import CountedMatter
from thads_desktop.statistics.cells import PeriodQuestion
from thads_desktop.statistics.matters import MatterFigure, counted_matters
from thads_desktop.statistics.near_matters import MatterSearch, NearMatter, near_matters
from thads_desktop.statistics.near_search import search_of
from thads_desktop.statistics.nearness import MOVES, Nearness, moved_period

DAYS = 6
DAY = timedelta(days=1)
Name = tuple[int, Topic, str]
History = list[list[Move]]
FIGURES = (
    ("measures", "total", "decisions"),
    ("measures", "total", "decided_before"),
    ("measures", "total", "carried_out"),
    ("measures", "total", "with_forces"),
    ("measures", "coercion.seizure", "still_open"),
    ("measures", "security", "released"),
    ("complaints", "total", "settled"),
    ("complaints", "stage.second", "papers"),
    ("remissions", "total", "undecided"),
    ("remissions", "total", "amount_part"),
    ("joint_court_requests", "total", "clarification_answered"),
)
periods = st.tuples(days, days).map(sorted)
some = settings(max_examples=20, deadline=None)


def searches(connection: Connection, question: PeriodQuestion) -> list[MatterSearch]:
    """One beside every figure."""
    return [beside(connection, question, *figure) for figure in FIGURES]


def beside(
    connection: Connection, question: PeriodQuestion, key: str, row: str, column: str
) -> MatterSearch:
    form, names = statistics_form(key), statistics_forms().names
    search = search_of(connection, (), question, form, names, row=row, key=column)
    assert isinstance(search, MatterSearch)
    return search


def held(counted: Iterable[CountedMatter], figure: MatterFigure) -> dict[Name, int]:
    """What a figure has of what is counted, and what each matter adds."""
    return {
        (one.case_key, one.matter.topic, one.matter.act_id): amount
        for one in counted
        if figure.holds(one.cell) and (amount := figure.adds(one.tally))
    }


def named(one: NearMatter) -> Name:
    return one.near.case_key, one.matter.topic, one.matter.act_id


def moves(question: PeriodQuestion) -> Iterator[tuple[Nearness, int, PeriodQuestion]]:
    """Every moved period, the nearest first."""
    for nearness in MOVES:
        for distance in range(1, DAYS + 1):
            on = {
                Nearness.ENDS_LATER: question.last + distance * DAY,
                Nearness.BEGINS_EARLIER: question.first - distance * DAY,
                Nearness.BEGINS_LATER: question.first + (distance - 1) * DAY,
            }[nearness]
            moved = moved_period(question, nearness, on)
            if FIRST_DAY <= moved.first <= moved.last:
                yield nearness, distance, moved


@given(history=busy_histories, period=periods)
@some
def test_the_search_finds_what_trying_every_moved_period_finds(
    history: History, period: list[date]
) -> None:
    question = PeriodQuestion(first=period[0], last=period[1])
    with temporary_context() as context:
        play(context, history)
        with context.ledger.reading() as connection:
            whole = list(counted_matters(connection, question))
            tried = [
                (nearness, distance, list(counted_matters(connection, moved)))
                for nearness, distance, moved in moves(question)
            ]
            for search in searches(connection, question):
                inside = held(whole, search.figure)
                expected: dict[Name, tuple[Nearness, int, int]] = {}
                for nearness, distance, counted in tried:
                    for name, amount in held(counted, search.figure).items():
                        if name not in inside:
                            expected.setdefault(name, (nearness, distance, amount))
                assert found_by_moves(near_matters(search, DAYS)) == expected


def found_by_moves(found: Iterable[NearMatter]) -> dict[Name, tuple[Nearness, int, int]]:
    return {
        named(one): (one.near.nearness, one.near.distance, one.near.amount)
        for one in found
        if one.near.nearness in MOVES
    }


@given(history=busy_histories, back=st.integers(0, 2))
@some
def test_what_is_near_is_not_inside_and_is_counted_where_it_says(
    history: History, back: int
) -> None:
    with temporary_context() as context:
        play(context, history)
        with context.ledger.reading() as connection:
            known_at = last_position(connection) - back
            question = PeriodQuestion(first=FIRST_DAY + DAY, last=LAST_DAY, known_at=known_at)
            whole = list(counted_matters(connection, question))
            for search in searches(connection, question):
                inside = held(whole, search.figure)
                near = near_matters(search, DAYS)
                assert len({named(one) for one in near}) == len(near)
                wider = dict(search.wider)
                for one in near:
                    assert named(one) not in inside
                    counts = wider.get(one.near.nearness, search.figure)
                    counted = counted_matters(connection, one.near.period(question), counts.topics)
                    assert held(counted, counts)[named(one)] == one.near.amount


@given(history=busy_histories)
@some
def test_what_was_entered_late_is_told_unless_it_was_inside_as_it_was_first(
    history: History,
) -> None:
    now = PeriodQuestion(first=FIRST_DAY, last=LAST_DAY + DAY)
    with temporary_context() as context:
        play(context, history)
        with context.ledger.reading() as connection:
            then = replace(now, known_at=last_position(connection) - 1)
            known_now, known_then = (list(counted_matters(connection, one)) for one in (now, then))
            for search in searches(connection, then):
                told = {named(one) for one in near_matters(search, DAYS)}
                inside = held(known_then, search.figure).keys()
                late = held(known_now, search.figure).keys() - inside
                unseen = [find_act(connection, act_id) for _key, _topic, act_id in late - told]
                assert all(act is not None and act.corrects for act in unseen)


def test_a_row_of_one_measure_lies_within_all_of_them() -> None:
    with temporary_context() as context, context.ledger.reading() as connection:
        question = PeriodQuestion(first=FIRST_DAY, last=LAST_DAY)
        of_one = beside(connection, question, "measures", "coercion.seizure", "carried_out")
        assert [nearness for nearness, _figure in of_one.wider] == [
            Nearness.OTHER_COLUMN,
            Nearness.OTHER_ROW,
        ]
        of_topic = beside(connection, question, "complaints", "denunciation", "papers")
        assert of_topic.wider == ()
