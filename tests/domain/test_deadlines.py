"""Deadlines of a case: what opens, meets, stops and drops them, and under which law."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest

from tests.domain.small_cases import (
    CANCELLED,
    FIRST,
    JULY,
    LATE,
    MET,
    OPEN,
    OPENED,
    PLAIN,
    answered,
    asked,
    case,
    law,
    only,
    states,
)
from tests.domain.small_law import limit
from tests.histories import act_of, opening_of
from thads_desktop.domain import payloads as p
from thads_desktop.domain import step_payloads as s
from thads_desktop.domain.deadlines import DeadlineState
from thads_desktop.domain.fold import state_of
from thads_desktop.domain.law import Law
from thads_desktop.domain.reckoning import deadlines_of
from thads_desktop.domain.spans import FOREVER
from thads_desktop.domain.vocabulary import PostponementGround

# ── Opening, meeting, dropping ──────────────────────────────────────────────────────────────────


def test_an_event_opens_its_deadline() -> None:
    deadline = only(case((asked(), JULY[5])))
    assert (deadline.key, deadline.trigger) == ("answer", "act-0002")
    assert (deadline.starts.on, deadline.due_on) == (date(2026, 7, 6), date(2026, 7, 13))
    assert deadline.state is OPEN
    assert deadline.is_ours
    assert not deadline.is_overdue(date(2026, 7, 13))
    assert deadline.is_overdue(date(2026, 7, 14))


@pytest.mark.parametrize(("day", "state"), [(5, MET), (12, MET), (13, LATE), (30, LATE)])
def test_what_closes_it_meets_it_up_to_its_last_day(day: int, state: DeadlineState) -> None:
    deadline = only(case((asked(), JULY[5]), (answered(), JULY[day])))
    assert (deadline.state, deadline.closed_on) == (state, JULY[day])
    assert deadline.closed_by == "act-0003"
    assert not deadline.is_overdue(FOREVER)


def test_what_happened_before_does_not_close_it() -> None:
    assert only(case((answered(), JULY[4]), (asked(), JULY[5]))).state is OPEN


def test_of_two_answers_the_first_counts() -> None:
    deadline = only(case((asked(), JULY[5]), (answered(), JULY[20]), (answered(), JULY[6])))
    assert (deadline.state, deadline.closed_by) == (MET, "act-0004")


def test_hours_are_compared_with_the_hour() -> None:
    by_hours = law(NEW__limits=limit(number=24, unit='"hours"'))
    told = (asked(at="14:30"), JULY[5])
    for at, state in (("14:30", MET), ("14:31", LATE), ("", MET)):
        deadline = only(case(told, (answered(at=at), JULY[6])), by_hours)
        assert (deadline.due_at, deadline.state) == (time(14, 30), state)


def test_what_is_cancelled_stays_so_though_it_is_answered_later() -> None:
    by = law(NEW__limits=limit(cancels='["meeting_planned"]'))
    meeting = s.StepTaken(code="meeting_planned", planned_on=JULY[30])
    deadline = only(case((asked(), JULY[5]), (meeting, JULY[7]), (answered(), JULY[8])), by)
    assert (deadline.state, deadline.closed_by) == (CANCELLED, "act-0003")
    deadline = only(case((asked(), JULY[5]), (answered(), JULY[7]), (meeting, JULY[8])), by)
    assert deadline.state is MET


def test_at_least_so_much_before_a_planned_day() -> None:
    by = law(NEW__limits=limit(opens='["meeting_planned@planned"]', direction='"before"', number=3))
    meeting = s.StepTaken(code="meeting_planned", planned_on=JULY[30])
    assert only(case((meeting, JULY[5])), by).due_on == JULY[27]
    assert only(case((meeting, JULY[5]), (answered(), JULY[27])), by).state is MET
    assert only(case((meeting, JULY[5]), (answered(), JULY[28])), by).state is LATE


def test_a_limit_that_begins_when_another_ends() -> None:
    both = limit() + limit("report", opens='["end:answer"]', closes='["meeting_planned"]', number=2)
    by = law(NEW__limits=both)
    first, second = deadlines_of(case((asked(), JULY[5])), by)
    assert (first.due_on, second.starts.on, second.due_on) == (JULY[12], JULY[12], JULY[14])
    assert {first.trigger, second.trigger} == {"act-0002"}
    ended = case((asked(), JULY[5]), (p.DecisionWithdrawn(), JULY[8]))
    assert [one.key for one in deadlines_of(ended, by)] == ["answer"]


# ── The end of the case and of its lines ────────────────────────────────────────────────────────


def test_the_end_of_the_case_drops_what_is_open() -> None:
    ended = case((asked(), JULY[5]), (p.DecisionWithdrawn(), JULY[6]))
    deadline = only(ended)
    assert (deadline.state, deadline.closed_by) == (CANCELLED, "act-0003")
    assert only(ended, law(NEW__limits=limit(after_end="true"))).state is OPEN


def test_the_end_of_one_line_drops_what_is_about_it_alone() -> None:
    told = (
        (asked(lines=(1,)), JULY[5]),
        (asked(lines=(2,)), JULY[5]),
        (asked(), JULY[5]),
        (p.EnforcementTerminated(lines=(1,)), JULY[6]),
    )
    assert states(case(*told)) == {"act-0002": CANCELLED, "act-0003": OPEN, "act-0004": OPEN}


def test_a_paper_after_the_end_opens_what_it_asks() -> None:
    ended = case((p.DecisionWithdrawn(), JULY[5]), (asked(), JULY[6]))
    assert only(ended).state is OPEN


def test_an_end_taken_back_leaves_the_deadline_open() -> None:
    void = act_of(p.ActVoided(), JULY[7], 4, corrects=3)
    assert only(case((asked(), JULY[5]), (p.DecisionWithdrawn(), JULY[6]), void)).state is OPEN


# ── What stops a count ──────────────────────────────────────────────────────────────────────────


def stopping(*kinds: str) -> Law:
    return law(NEW__limits=limit(number=10, stops=str(list(kinds)).replace("'", '"')))


POSTPONED = p.EnforcementPostponed(ground=PostponementGround.OTHER)
AGREED = p.EnforcementPostponed(ground=PostponementGround.AGREEMENT)


@pytest.mark.parametrize(
    ("kind", "act"),
    [
        ("postponed", POSTPONED),
        ("agreed_postponement", AGREED),
        ("suspended", p.EnforcementSuspended()),
    ],
)
def test_a_state_stops_the_counts_that_name_it(kind: str, act: p.Payload) -> None:
    told = (asked(), JULY[5]), (act, JULY[7]), (p.EnforcementResumed(), JULY[11])
    for other in ("postponed", "agreed_postponement", "suspended", "obstacle"):
        expected = JULY[19] if other == kind else JULY[15]
        assert only(case(*told), stopping(other)).due_on == expected


def test_a_state_that_goes_on_lets_the_count_stand_still() -> None:
    deadline = only(case((asked(), JULY[5]), (POSTPONED, JULY[7])), stopping("postponed"))
    assert deadline.is_stopped
    assert not deadline.is_overdue(date(2050, 1, 1))
    assert "từ 08/07/2026 đang dừng tính (hoãn thi hành án)" in deadline.counting


def test_a_state_that_began_after_the_last_day_changes_nothing() -> None:
    told = (asked(), JULY[5]), (POSTPONED, JULY[20])
    assert only(case(*told), stopping("postponed")).due_on == JULY[15]


def test_obstacles_are_left_out() -> None:
    flood = s.CountingStopped(until=JULY[11], why="lũ")
    told = (asked(), JULY[5]), (flood, JULY[7])
    assert only(case(*told), stopping("obstacle")).due_on == JULY[19]
    assert only(case(*told)).due_on == JULY[12]


def test_a_count_that_no_calendar_holds_stands_still() -> None:
    by = law(NEW__limits=limit(opens='["asked@until"]', unit='"years"', number=1))
    deadline = only(case((asked(until=FOREVER - timedelta(days=9)), JULY[5])), by)
    assert deadline.is_stopped
    assert "vượt quá lịch" in deadline.counting


# ── Two laws ────────────────────────────────────────────────────────────────────────────────────


def test_a_count_begins_under_the_law_of_its_first_day() -> None:
    told = [(asked(), FIRST - timedelta(days=1)), (asked(), FIRST)]
    old, new = sorted(deadlines_of(case(*told), PLAIN), key=lambda one: one.trigger)
    assert (old.rule.regime, old.due_on) == ("OLD", JULY[9])
    assert (new.rule.regime, new.due_on) == ("NEW", JULY[5])


def test_what_follows_a_period_of_the_old_law_is_counted_under_the_new() -> None:
    following = limit("report", opens='["end:answer"]', closes='["meeting_planned"]')
    by = law(OLD__limits=limit() + following, NEW__limits=limit() + following)
    told = asked(), FIRST - timedelta(days=2)
    assert [one.rule.regime for one in deadlines_of(case(told), by)] == ["OLD", "NEW"]


def test_a_new_law_asks_from_its_first_day_of_cases_that_stand_so() -> None:
    rule = limit("verify", opens='["regime"]', when='["not_yet_enforceable"]', unit='"months"')
    by = law(NEW__limits=rule)
    found = p.MeansClassified(enforceable=False)
    deadline = only(case((found, OPENED)), by)
    assert (deadline.trigger, deadline.starts.on, deadline.due_on) == ("", FIRST, date(2026, 12, 1))
    assert deadlines_of(case((found, FIRST + timedelta(days=1))), by) == ()
    assert deadlines_of(case((found, OPENED), (p.DecisionWithdrawn(), OPENED)), by) == ()
    opened_after = state_of([act_of(opening_of(5000), FIRST, 1), act_of(found, FIRST, 2)])
    assert opened_after is not None
    assert deadlines_of(opened_after, by) == ()
