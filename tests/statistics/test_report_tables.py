"""The tables that the report alone counts, against a recount of their own."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import select

from tests.statistics.test_matters import check_doors
from thads_desktop.base.clock import FixedClock
from thads_desktop.domain.case_state import CaseState
from thads_desktop.domain.deadlines import Deadline, DeadlineState
from thads_desktop.domain.figures import Figures
from thads_desktop.domain.fold import state_of
from thads_desktop.domain.reckoning import deadlines_of
from thads_desktop.domain.spans import WHOLE_CASE
from thads_desktop.domain.vocabulary import LineState
from thads_desktop.ledger.schema import acts, cases
from thads_desktop.ledger.stored_acts import acts_of
from thads_desktop.services.context import Context
from thads_desktop.services.practice import make_practice_office
from thads_desktop.services.statistics import (
    CountedPeriod,
    PeriodQuestion,
    count_period,
    filled_form,
    measures_of,
    open_figure,
    period_question,
)
from thads_desktop.services.statistics_shelf import report_forms, statistics_forms

TABLES = tuple(report_forms().forms[len(statistics_forms().forms) :])
ALL = measures_of(*(form.key for form in TABLES))
IN_NOVEMBER = FixedClock(datetime(2026, 11, 23, 1, 0, tzinfo=UTC))


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Context]:
    """A practice office after a year of work, which tests only read."""
    made = make_practice_office(
        tmp_path_factory.mktemp("office"), cases=90, user="An", clock=IN_NOVEMBER
    )
    yield made
    made.close()


@pytest.fixture(scope="module")
def question(office: Context) -> PeriodQuestion:
    return period_question(office, date(2026, 10, 1), office.today)


@pytest.fixture(scope="module")
def counted(office: Context, question: PeriodQuestion) -> CountedPeriod:
    return count_period(office, question, ALL)


def row(counted: CountedPeriod, table: str, key: str = "total") -> Figures:
    found = filled_form(counted, table).row(key)
    assert found is not None
    return found.figures


def states(office: Context) -> Iterator[tuple[int, CaseState]]:
    with office.ledger.reading() as connection:
        subjects = connection.execute(select(cases.c.case_id)).scalars().all()
        for group in acts_of(connection, subjects).values():
            state = state_of([one.act for one in group])
            assert state is not None
            yield group[0].act_key, state


@pytest.mark.parametrize("key", [form.key for form in TABLES])
def test_every_figure_of_a_table_opens_to_the_cases_that_make_it(
    office: Context, counted: CountedPeriod, key: str
) -> None:
    form = report_forms().form(key)
    assert form is not None
    check_doors(office, counted, form, every=3)


def test_time_limits_are_those_that_the_acts_and_the_law_of_their_day_give(
    office: Context, question: PeriodQuestion, counted: CountedPeriod
) -> None:
    told: Counter[tuple[str, str]] = Counter()
    for _key, state in states(office):
        for one in deadlines_of(state, office.law):
            paper = one.rule.limit.paper
            if paper in {"verification_minutes", "not_yet_decision", "not_yet_publication_list"}:
                told[paper, _kept(one, question)] += 1
    for key, paper in (
        ("verifying", "verification_minutes"),
        ("classifying", "not_yet_decision"),
        ("publishing", "not_yet_publication_list"),
    ):
        found = row(counted, "time_limits", key)
        for kept in ("in_time", "late", "overdue"):
            assert found[kept] == told[paper, kept], (key, kept)
    assert told["verification_minutes", "in_time"]


def _kept(one: Deadline, question: PeriodQuestion) -> str:
    if not one.is_ours:
        return ""
    closed = one.closed_on
    if closed is None or closed > question.last:
        return "overdue" if one.due_on < question.last else ""
    names = {DeadlineState.MET: "in_time", DeadlineState.LATE: "late"}
    return names.get(one.state, "") if closed >= question.first else ""


def test_large_cases_are_those_whose_own_money_says_so(
    office: Context, question: PeriodQuestion, counted: CountedPeriod
) -> None:
    door = open_figure(office, question, form="money", key="must_enforce")
    done = open_figure(office, question, form="money", key="done")
    must = open_figure(office, question, form="cases", key="must_enforce")
    for billions in (1, 5, 10, 50):
        large = {
            key
            for key, amount in door.amounts.items()
            if amount >= billions * 1_000_000_000 and key in must.amounts
        }
        found = row(counted, "large_cases", f"from_{billions}")
        assert found["number"] == len(large)
        assert found["amount"] == sum(door.amounts[key] for key in large)
        assert found["amount_done"] == sum(done.amounts.get(key, 0) for key in large)


def test_enforceable_for_long_is_what_stood_so_for_a_year(
    office: Context, question: PeriodQuestion, counted: CountedPeriod
) -> None:
    owed = open_figure(office, question, form="money", key="carried_over")
    found: dict[int, int] = {}
    for key, state in states(office):
        for span in state.spans:
            holds = span.line == WHOLE_CASE and span.valid_from <= question.last < span.valid_to
            since = question.last - timedelta(days=365)
            if holds and span.facts.state is LineState.ENFORCEABLE and span.facts.since <= since:
                found[key] = owed.amounts.get(key, 0)
    told = row(counted, "large_cases", "long")
    assert (told["number"], told["amount"]) == (len(found), sum(found.values()))


def test_exhibits_and_auctions_are_those_of_the_acts(
    office: Context, counted: CountedPeriod, question: PeriodQuestion
) -> None:
    assert question.first <= question.last
    found = row(counted, "exhibits")
    assert found["items"] == found["out"] + found["kept"]  # type: ignore[operator]
    with office.ledger.reading() as connection:
        told = connection.execute(
            select(acts.c.happened_on, acts.c.payload).where(acts.c.kind == "exhibit_received")
        ).all()
    received = sum(
        len(json.loads(payload).get("items", [])) or 1
        for day, payload in told
        if question.first.isoformat() <= day <= question.last.isoformat()
    )
    assert found["received"] == received


def test_the_rows_of_a_table_that_divide_another_add_up(counted: CountedPeriod) -> None:
    for form in TABLES:
        whole = filled_form(counted, form.key)
        assert whole.broken_columns() == []
        assert whole.broken_rows() == []
