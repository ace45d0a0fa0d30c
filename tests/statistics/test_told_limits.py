"""Time limits as known earlier: what was counted then, whatever came later."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import hypothesis.strategies as st
import pytest
from hypothesis import given, settings

from tests.histories import Move, days, histories, opening_of
from tests.ledgers import MORNING, play, play_commit, stored_acts, temporary_context
from thads_desktop.base.progress import CancelledError, SilentProgress
from thads_desktop.domain import paper_payloads as r
from thads_desktop.domain import payloads as p
from thads_desktop.domain.acts import Act
from thads_desktop.domain.matter_courses import OF_LIMITS, Outcome
from thads_desktop.ledger.positions import last_position
from thads_desktop.services.context import Context, commit_of
from thads_desktop.services.near_figures import near_figure
from thads_desktop.services.practice import make_practice_office
from thads_desktop.services.statistics import (
    CountedPeriod,
    PeriodQuestion,
    count_period,
    measures_of,
    open_figure,
)
from thads_desktop.statistics.act_matters import CountedMatter
from thads_desktop.statistics.limits import limits_kept
from thads_desktop.statistics.matters import Cells, matter_cells
from thads_desktop.statistics.nearness import Nearness

LIMITS = measures_of("time_limits")
OPENED = Move("case-a", opening_of(5000), date(2025, 10, 2))
NOTICE = Move("case-a", r.NoticeDelivered(variant="direct"), date(2025, 10, 3))
VERIFIED = Move("case-a", p.VerificationRecorded(findings="Không có tài sản"), date(2025, 10, 20))
YEAR = PeriodQuestion(first=date(2025, 10, 1), last=date(2026, 9, 30))


def position_of(context: Context) -> int:
    with context.ledger.reading() as connection:
        return last_position(connection)


def limits(context: Context, question: PeriodQuestion) -> list[CountedMatter]:
    with context.ledger.reading() as connection:
        return sorted(limits_kept(connection, question, OF_LIMITS, context.law), key=repr)


def count(context: Context, question: PeriodQuestion) -> Cells:
    with context.ledger.reading() as connection:
        return matter_cells(connection, question, OF_LIMITS, law=context.law)


def outcomes(counted: CountedPeriod) -> set[Outcome]:
    return {cell.outcome for cell, _tally in counted.matters or ()}


@given(history=histories, period=st.tuples(days, days).map(sorted), officer=st.booleans())
@settings(max_examples=25, deadline=None)
def test_limits_known_then_are_counted_as_they_were_counted_then(
    history: list[list[Move]], period: list[date], *, officer: bool
) -> None:
    question = PeriodQuestion(
        first=period[0], last=period[1], officer=opening_of().officer if officer else None
    )
    with temporary_context() as context:
        counts = []
        for moves in history:
            play_commit(context, moves)
            counts.append((position_of(context), limits(context, question)))
        for position, told in counts:
            assert limits(context, replace(question, known_at=position)) == told


def test_a_verification_recorded_later_leaves_its_limit_overdue_as_known_before() -> None:
    with temporary_context() as context:
        play(context, [[OPENED, NOTICE]])
        then = replace(YEAR, known_at=position_of(context))
        play(context, [[VERIFIED]])
        before, now = (count_period(context, one, LIMITS) for one in (then, YEAR))
        assert outcomes(before) == {Outcome.OVERDUE}
        assert Outcome.IN_TIME in outcomes(now)
        door = open_figure(context, then, form="time_limits", row="verifying", key="overdue")
        assert (door.value, len(door.amounts)) == (1, 1)
        near = near_figure(context, then, form="time_limits", row="verifying", key="kept")
        assert [one.nearness for one in near.cases.values()] == [Nearness.OTHER_COLUMN]


def add(context: Context, acts: Iterable[Act]) -> None:
    with commit_of(context, "chép") as commit:
        for act in acts:
            commit.add(act, b"")


def test_half_a_year_of_later_acts_changes_nothing_of_what_was_known(tmp_path: Path) -> None:
    office = make_practice_office(tmp_path, cases=60, user="An", clock=MORNING)
    acts = [one.act for one in stored_acts(office)]
    office.close()
    half = MORNING.now().date() - timedelta(days=182)
    early = [act for act in acts if act.happened_on <= half]
    question = PeriodQuestion(first=half - timedelta(days=365), last=half + timedelta(days=60))
    with temporary_context("alone") as alone:
        add(alone, early)
        only = count(alone, question)
    with temporary_context("whole") as whole:
        add(whole, early)
        then = replace(question, known_at=position_of(whole))
        add(whole, (act for act in acts if act.happened_on > half))
        assert count(whole, then) == only
        assert count(whole, question) != only


def test_a_case_that_was_not_known_yet_has_no_limits() -> None:
    with temporary_context() as context:
        play(context, [[replace(OPENED, case="case-b")]])
        then = replace(YEAR, known_at=position_of(context))
        before = count_period(context, then, LIMITS).matters
        play(context, [[OPENED, NOTICE, VERIFIED]])
        assert count_period(context, then, LIMITS).matters == before


class Stopping(SilentProgress):
    """Presses Cancel while limits are reckoned anew."""

    def report(self, what: str, done: int, total: int) -> None:  # noqa: ARG002 - the protocol
        if what == "Tính lại thời hạn":
            raise CancelledError


def test_reckoning_anew_can_be_cancelled() -> None:
    with temporary_context() as context:
        play(context, [[OPENED]])
        then = replace(YEAR, known_at=position_of(context))
        play(context, [[VERIFIED]])
        with pytest.raises(CancelledError):
            count_period(context, then, LIMITS, Stopping())
