"""Derived tables: kept = made anew = the fold, at every position; nothing overlaps or is lost."""

from __future__ import annotations

import itertools
from collections import defaultdict

import pytest
from hypothesis import given, settings
from sqlalchemy import Connection, select

from tests.histories import Move, histories
from tests.ledgers import acts_of_cases, derived_rows, play, stored_acts, temporary_context
from thads_desktop.domain.fold import state_of
from thads_desktop.domain.spans import WHOLE_CASE
from thads_desktop.domain.vocabulary import Flow
from thads_desktop.ledger.days import FOREVER_DAY, day_number
from thads_desktop.ledger.positions import last_position
from thads_desktop.ledger.rebuild import rebuild
from thads_desktop.ledger.schema import acts, cases, money_lines, officers, spans
from thads_desktop.ledger.verify import verify

History = list[list[Move]]
Row = tuple[object, ...]


def spans_known_at(connection: Connection, position: int) -> dict[str, list[Row]]:
    query = (
        select(
            cases.c.case_id,
            spans.c.line,
            spans.c.valid_from,
            spans.c.valid_to,
            spans.c.state,
            spans.c.ground,
            spans.c.since,
            officers.c.name,
            spans.c.decided_on,
            spans.c.basis,
        )
        .select_from(spans)
        .join(cases)
        .join(officers, officers.c.officer_key == spans.c.officer_key)
        .where(spans.c.known_from <= position, spans.c.known_to > position)
    )
    return by_case(connection, query)


def money_known_at(connection: Connection, position: int) -> dict[str, list[Row]]:
    query = (
        select(
            cases.c.case_id,
            money_lines.c.line,
            money_lines.c.flow,
            money_lines.c.amount,
            money_lines.c.moved_on,
            acts.c.id,
        )
        .select_from(money_lines)
        .join(cases)
        .join(acts)
        .where(money_lines.c.known_from <= position, money_lines.c.known_to > position)
    )
    return by_case(connection, query)


def by_case(connection: Connection, query: object) -> dict[str, list[Row]]:
    found: defaultdict[str, list[Row]] = defaultdict(list)
    for case_id, *values in connection.execute(query):  # type: ignore[call-overload]
        found[case_id].append(tuple(values))
    return {case_id: sorted(rows) for case_id, rows in found.items()}


def check_rebuilt_equals_kept(history: History) -> None:
    with temporary_context() as context:
        play(context, history)
        with context.ledger.reading() as connection:
            kept = derived_rows(connection)
        assert rebuild(context.ledger) == sum(map(len, history))
        with context.ledger.reading() as connection:
            assert derived_rows(connection) == kept
        assert [check for check in verify(context.ledger) if not check.ok] == []


@given(history=histories)
@settings(max_examples=40, deadline=None)
def test_tables_made_anew_are_those_that_were_kept(history: History) -> None:
    check_rebuilt_equals_kept(history)


@pytest.mark.long
@given(history=histories)
@settings(max_examples=600, deadline=None)
def test_tables_made_anew_are_those_that_were_kept_in_many_histories(history: History) -> None:
    check_rebuilt_equals_kept(history)


@given(history=histories)
@settings(max_examples=30, deadline=None)
def test_what_was_known_at_any_position_is_the_fold_of_the_acts_up_to_it(history: History) -> None:
    with temporary_context() as context:
        play(context, history)
        stored = stored_acts(context)
        with context.ledger.reading() as connection:
            for position in range(last_position(connection) + 1):
                known_spans = spans_known_at(connection, position)
                known_money = money_known_at(connection, position)
                for case_id, known in acts_of_cases(stored, position).items():
                    state = state_of(known)
                    assert known_spans.get(case_id, []) == sorted(
                        (
                            span.line,
                            day_number(span.valid_from),
                            day_number(span.valid_to),
                            span.facts.state.value,
                            span.facts.ground,
                            day_number(span.facts.since),
                            span.facts.officer,
                            day_number(span.facts.decided_on),
                            span.facts.basis.value,
                        )
                        for span in (state.spans if state else ())
                    )
                    assert known_money.get(case_id, []) == sorted(
                        (one.line, one.flow.value, one.amount, day_number(one.on), one.act_id)
                        for one in (state.money if state else ())
                    )


@given(history=histories)
@settings(max_examples=30, deadline=None)
def test_spans_leave_no_hole_and_never_overlap_at_any_position(history: History) -> None:
    with temporary_context() as context:
        play(context, history)
        with context.ledger.reading() as connection:
            for position in range(last_position(connection) + 1):
                for rows in spans_known_at(connection, position).values():
                    assert_unbroken(rows)


def assert_unbroken(rows: list[Row]) -> None:
    by_line: defaultdict[object, list[Row]] = defaultdict(list)
    for line, *rest in rows:
        by_line[line].append(tuple(rest))
    for held in by_line.values():
        assert held[-1][1] == FOREVER_DAY
        for before, after in itertools.pairwise(held):
            assert before[1] == after[0]
        assert all(valid_from < valid_to for valid_from, valid_to, *_facts in held)  # type: ignore[operator]
    whole = by_line[WHOLE_CASE][0][0]  # a line added later begins later, none before the case
    assert all(held[0][0] >= whole for held in by_line.values())  # type: ignore[operator]


@given(history=histories)
@settings(max_examples=30, deadline=None)
def test_flows_of_the_table_are_the_balances_of_the_case(history: History) -> None:
    with temporary_context() as context:
        play(context, history)
        stored = stored_acts(context)
        with context.ledger.reading() as connection:
            position = last_position(connection)
            money = money_known_at(connection, position)
            listed = {row.case_id: row for row in connection.execute(select(cases))}
        for case_id, known in acts_of_cases(stored, position).items():
            state = state_of(known)
            assert state
            flows: defaultdict[object, int] = defaultdict(int)
            for _line, flow, amount, _on, _act in money.get(case_id, []):
                flows[flow] += int(str(amount))
            assert listed[case_id].due == flows[Flow.DUE] == sum(one.due for one in state.lines)
            assert listed[case_id].received == flows[Flow.RECEIVED]
            assert listed[case_id].left == 2 * flows[Flow.DUE] - sum(flows.values())
            assert listed[case_id].left == sum(one.left for one in state.lines)
