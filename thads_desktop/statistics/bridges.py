"""Bridges between two periods (cầu nối số liệu): what was carried over is what this one opens with.

A2 of a period = A14 of the one before, less what moved to the separate register, and what came
back from it; the same in money. Whatever else changed is named by its cases, and so is what the
period before carries over otherwise now than in the report that was given out.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from functools import partial
from typing import NamedTuple

from sqlalchemy import Connection, select

from thads_desktop.domain.figures import CASE_KEYS, MONEY_KEYS, OUTSIDE, CaseCell, MoneyCell
from thads_desktop.domain.statistics_columns import Column, FactColumn, rules_on
from thads_desktop.domain.statistics_forms import Measure
from thads_desktop.ledger.schema import acts, cases
from thads_desktop.statistics.cells import PeriodQuestion, weighed_cases, weighed_money

DAY = timedelta(days=1)
_ENDED = (Column.COMPLETED, Column.TERMINATED, Column.ENTRUSTED, Column.WITHDRAWN)
_TAKING_BACK = ("decision_mended", "act_voided")  # withdrawn or annulled; recorded by mistake
Amounts = Mapping[int, int]


class BridgeTerm(StrEnum):
    """Vì sao số đầu kỳ khác số cuối kỳ trước."""

    MOVED = "moved"
    RETURNED = "returned"
    REASSIGNED = "reassigned"
    BROUGHT_BACK = "brought_back"
    ENDED_OWING = "ended_owing"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Bridge:
    """Cầu nối số liệu: carried over before, the terms by case, and what the period opens with.

    `gross` is the opening before the separate register is taken off (A2 gộp).
    """

    measure: Measure
    carried_over: int
    terms: Mapping[BridgeTerm, Amounts]
    old: int
    gross: int

    def total(self, term: BridgeTerm) -> int:
        """What a term adds, less than nought what it takes away."""
        return sum(self.terms.get(term, {}).values())

    @property
    def holds(self) -> bool:
        """Is nothing left unexplained?"""
        return not self.terms.get(BridgeTerm.OTHER)


@dataclass(frozen=True, slots=True, kw_only=True)
class CarriedSince:
    """Số chuyển kỳ sau của bản đã chốt: as it was given out, as it is known now, by which cases."""

    measure: Measure
    given_out: int
    now: int
    cases: Amounts

    @property
    def holds(self) -> bool:
        """Does every case count as it did in the report?"""
        return not self.cases


def period_before(question: PeriodQuestion) -> PeriodQuestion:
    """The year that ends the day before a period begins, whole months, asked in the same way."""
    first = question.first
    return replace(question, first=date(first.year - 1, first.month, 1), last=first - DAY)


class _Place(NamedTuple):
    """A case at one end: on the main book, in the separate register, ended and still owing."""

    main: Amounts
    outside: Amounts
    ended: Amounts


def bridge(
    connection: Connection,
    question: PeriodQuestion,
    columns: Sequence[FactColumn],
    measure: Measure,
) -> Bridge:
    """What was carried over before a period set against what the period opens with."""
    before = _closing(connection, period_before(question), columns, measure)
    opening = _opening(connection, question, columns, measure)
    deltas = {
        key: opening.main.get(key, 0) - before.main.get(key, 0)
        for key in before.main.keys() | opening.main.keys()
    }
    found = {key: _term(key, delta, before, opening) for key, delta in deltas.items() if delta}
    rest = {key: deltas[key] for key, term in found.items() if term is None}
    found |= _handed(connection, question, columns, measure, rest)
    rest = {key: delta for key, delta in rest.items() if found[key] is None}
    found |= dict.fromkeys(_brought_back(connection, question, rest), BridgeTerm.BROUGHT_BACK)
    terms: dict[BridgeTerm, dict[int, int]] = {}
    for key, known in found.items():
        terms.setdefault(known or BridgeTerm.OTHER, {})[key] = deltas[key]
    old = sum(opening.main.values())
    return Bridge(
        measure=measure,
        carried_over=sum(before.main.values()),
        terms=terms,
        old=old,
        gross=old + sum(opening.outside.values()),
    )


def carried_since(
    connection: Connection,
    given_out: PeriodQuestion,
    known_at: int | None,
    columns: Sequence[FactColumn],
    measure: Measure,
) -> CarriedSince:
    """What a period carried over by the report that was given out, and as known at a position."""
    now = replace(given_out, known_at=known_at)
    was, known = (_closing(connection, one, columns, measure).main for one in (given_out, now))
    deltas = {key: known.get(key, 0) - was.get(key, 0) for key in was.keys() | known.keys()}
    return CarriedSince(
        measure=measure,
        given_out=sum(was.values()),
        now=sum(known.values()),
        cases={key: deltas[key] for key in sorted(deltas) if deltas[key]},
    )


def _term(key: int, delta: int, before: _Place, opening: _Place) -> BridgeTerm | None:
    was_outside, is_outside = before.outside.get(key, 0), opening.outside.get(key, 0)
    if delta < 0 and is_outside > was_outside:
        return BridgeTerm.MOVED
    if delta > 0 and was_outside > is_outside:
        return BridgeTerm.RETURNED
    if delta < 0 and key in before.ended:
        return BridgeTerm.ENDED_OWING
    return None


def _handed(
    connection: Connection,
    question: PeriodQuestion,
    columns: Sequence[FactColumn],
    measure: Measure,
    rest: Amounts,
) -> dict[int, BridgeTerm | None]:
    """Of one officer, the cases that somebody else held at the other end."""
    if question.officer is None or not rest:
        return {}
    unit = replace(question, officer=None)
    before = _closing(connection, period_before(unit), columns, measure).main
    opening = _opening(connection, unit, columns, measure).main
    return {
        key: BridgeTerm.REASSIGNED
        for key, delta in rest.items()
        if key in (before if delta > 0 else opening)
    }


def _brought_back(connection: Connection, question: PeriodQuestion, rest: Amounts) -> list[int]:
    """What was made old again: a decision of the time before was withdrawn or annulled."""
    grown = [key for key, delta in rest.items() if delta > 0]
    query = (
        select(cases.c.case_key)
        .join(acts, acts.c.subject == cases.c.case_id)
        .where(cases.c.case_key.in_(grown), acts.c.kind.in_(_TAKING_BACK))
        .distinct()
    )
    if question.known_at is not None:
        query = query.where(acts.c.position <= question.known_at)
    return list(connection.execute(query).scalars()) if grown else []


def _closing(
    connection: Connection,
    asked: PeriodQuestion,
    columns: Sequence[FactColumn],
    measure: Measure,
) -> _Place:
    """How a period ended."""
    rules = rules_on(columns, asked.last)
    if measure is Measure.CASES:
        count = partial(weighed_cases, connection, asked, rules)
        return _Place(count(CASE_KEYS["carried_over"]), count(CASE_KEYS["separate_register"]), {})
    add = partial(weighed_money, connection, asked, rules)
    return _Place(
        add(MONEY_KEYS["carried_over"]), add(MONEY_KEYS["separate_register"]), add(_ended_owing)
    )


def _opening(
    connection: Connection,
    question: PeriodQuestion,
    columns: Sequence[FactColumn],
    measure: Measure,
) -> _Place:
    """What a period says it opened with; of the separate register only what is old."""
    rules = rules_on(columns, question.last)
    if measure is Measure.CASES:
        count = partial(weighed_cases, connection, question, rules)
        return _Place(count(CASE_KEYS["old"]), count(_old_outside), {})
    add = partial(weighed_money, connection, question, rules)
    return _Place(add(MONEY_KEYS["old"]), add(_old_money_outside), {})


def _old_outside(cell: CaseCell) -> int:
    return int(cell.column == OUTSIDE and cell.is_old)


def _old_money_outside(cell: MoneyCell) -> int:
    return cell.flow.sign * (cell.column == OUTSIDE and cell.is_before)


def _ended_owing(cell: MoneyCell) -> int:
    return cell.flow.sign * (cell.column in _ENDED)
