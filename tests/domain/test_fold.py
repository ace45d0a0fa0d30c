"""The fold: what acts mean for a case."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from msgspec import structs

from tests.domain.folded_cases import (
    AGREED,
    NOT_YET,
    PAID,
    D,
    case,
    complaints,
    day,
    history,
    only_line,
    state,
)
from tests.histories import act_of, opening_of, takeover_of
from thads_desktop.domain import paper_payloads as r
from thads_desktop.domain import payloads as p
from thads_desktop.domain import step_payloads as s
from thads_desktop.domain.case_state import ContradictionKind
from thads_desktop.domain.fold import state_of
from thads_desktop.domain.spans import FOREVER, WHOLE_CASE
from thads_desktop.domain.status import DONE_IN_PART, STATUS_RULES, StatusRule
from thads_desktop.domain.vocabulary import Flow, LineState, MendingWay, PostponementGround


def test_no_acts_are_no_case() -> None:
    assert state_of([]) is None
    assert state_of([act_of(NOT_YET, D, 1)]) is None


def test_a_new_case_is_enforceable_from_its_decision_on() -> None:
    found = case(opening_of(5000, 2000))
    assert (found.state, found.since) == (LineState.ENFORCEABLE, D)
    assert found.left == 7000
    assert {(span.line, span.valid_from, span.valid_to) for span in found.spans} == {
        (line, D, FOREVER) for line in (WHOLE_CASE, 1, 2)
    }


def test_a_case_taken_over_stands_since_the_evening_before_and_keeps_its_decision_day() -> None:
    found = case(takeover_of(5000, decided_on=date(2024, 1, 2)))
    assert found.taken_over_on == D
    assert found.opened_on == day(-1)
    assert found.decided_on == date(2024, 1, 2)
    assert [line.on for line in found.money] == [day(-1)]


def test_money_comes_off_what_is_due() -> None:
    found = case(
        opening_of(5000),
        (1, p.MoneyReceived(line=1, amount=3000)),
        (2, p.ObligationReduced(line=1, amount=500)),
        (3, p.ObligationIncreased(line=1, amount=100)),
    )
    line = only_line(found)
    assert (line.due, line.received, line.waived, line.left) == (5100, 3000, 500, 1600)


@pytest.mark.parametrize(
    ("payload", "expected"),
    [
        (NOT_YET, LineState.NOT_YET_ENFORCEABLE),
        (AGREED, LineState.POSTPONED),
        (p.EnforcementSuspended(), LineState.SUSPENDED),
        (p.MovedToSeparateRegister(), LineState.SEPARATE_REGISTER),
    ],
)
def test_what_waits_can_go_on_again(payload: p.Payload, expected: LineState) -> None:
    waiting = case(opening_of(5000), (1, payload))
    assert (waiting.state, waiting.since) == (expected, day(1))
    resumed = case(opening_of(5000), (1, payload), (5, p.EnforcementResumed()))
    assert (resumed.state, resumed.ground, resumed.since) == (LineState.ENFORCEABLE, "", day(5))
    assert not resumed.contradictions


@pytest.mark.parametrize(
    ("payload", "expected", "flow"),
    [
        (p.EnforcementTerminated(), LineState.TERMINATED, Flow.TERMINATED),
        (p.EnforcementEntrusted(), LineState.ENTRUSTED, Flow.ENTRUSTED),
        (p.DecisionWithdrawn(), LineState.WITHDRAWN, Flow.WITHDRAWN),
    ],
)
def test_what_is_still_owed_leaves_with_the_line(
    payload: p.Payload, expected: LineState, flow: Flow
) -> None:
    paid = p.MoneyReceived(line=1, amount=2000)
    found = case(opening_of(5000), (1, paid), (2, payload))
    assert found.state is expected
    assert found.is_ended
    assert (found.total(flow), found.left) == (3000, 0)


@pytest.mark.parametrize(
    ("payload", "expected"),
    [
        (p.EnforcementTerminated(amount=3000), LineState.TERMINATED),
        (p.EnforcementEntrusted(amount=3000), LineState.ENTRUSTED),
    ],
)
def test_a_part_that_is_all_that_is_left_ends_the_line(
    payload: p.Payload, expected: LineState
) -> None:
    paid = p.MoneyReceived(line=1, amount=2000)
    found = case(opening_of(5000), (1, paid), (2, payload))
    assert (found.state, found.is_ended, found.left, found.since) == (expected, True, 0, day(2))
    late = case(opening_of(5000), (1, paid), (2, payload), (3, p.ObligationCompleted()))
    assert complaints(late) == [ContradictionKind.NO_OPEN_LINE]


def test_a_paid_case_that_is_completed_has_ended() -> None:
    paid = p.MoneyReceived(line=1, amount=5000)
    found = case(opening_of(5000), (1, paid), (1, p.ObligationCompleted()))
    assert (found.state, found.is_ended, found.contradictions) == (LineState.COMPLETED, True, ())


def test_lines_go_their_own_ways_and_the_case_follows_the_one_that_runs() -> None:
    found = case(
        opening_of(5000, 2000, 1000),
        (1, p.EnforcementTerminated(lines=(1,))),
        (2, p.MeansClassified(enforceable=False, lines=(2,))),
    )
    assert [line.state for line in found.lines] == [
        LineState.TERMINATED,
        LineState.NOT_YET_ENFORCEABLE,
        LineState.ENFORCEABLE,
    ]
    assert (found.state, found.since) == (LineState.ENFORCEABLE, D)


def test_a_new_officer_changes_no_state_but_the_span() -> None:
    found = case(opening_of(5000), (3, p.OfficerAssigned(officer="Trần Thị Bình")))
    assert (found.officer, found.since) == ("Trần Thị Bình", D)
    assert [
        (span.valid_from, span.facts.officer) for span in found.spans if span.line == WHOLE_CASE
    ] == [(D, "Lê An"), (day(3), "Trần Thị Bình")]


def test_a_change_of_ground_leaves_the_day_the_state_began() -> None:
    other = p.EnforcementPostponed(ground=PostponementGround.OTHER)
    found = case(opening_of(5000), (1, AGREED), (4, other))
    assert (found.ground, found.since) == ("other", day(1))


def test_a_late_act_is_read_on_its_legal_day() -> None:
    found = case(opening_of(5000), (5, p.EnforcementResumed()), (1, NOT_YET))
    assert found.state is LineState.ENFORCEABLE
    assert not found.contradictions


def test_acts_of_one_day_are_read_in_the_order_of_their_kinds() -> None:
    paid = p.MoneyReceived(line=1, amount=5000)
    found = case(opening_of(5000), (1, p.ObligationCompleted()), (1, paid))
    assert (found.left, found.contradictions) == (0, ())


def test_papers_change_nothing() -> None:
    verification = p.VerificationRecorded(findings="Không có tài sản")
    assert case(opening_of(5000), (1, verification)).spans == case(opening_of(5000)).spans


def test_papers_may_be_older_than_the_opening() -> None:
    received = r.JudgmentReceived(variant="ordinary")
    found = case(opening_of(1000), (-7, received), (40, s.CountingStopped(until=D, why="lũ")))
    assert complaints(found) == []
    assert replace(found, standing=()) == replace(case(opening_of(1000)), standing=())


def test_an_act_dated_before_the_opening_takes_effect_with_it() -> None:
    found = case(opening_of(5000), (-3, NOT_YET))
    assert (found.state, found.since) == (LineState.NOT_YET_ENFORCEABLE, D)


def test_a_new_status_rule_changes_the_case_on_the_day_it_comes_into_force() -> None:
    turned = StatusRule(
        valid_from=day(10),
        order=tuple(reversed(STATUS_RULES[0].order)),
        source="thử",
        is_verified=False,
    )
    acts = history(opening_of(5000, 2000), (1, p.EnforcementTerminated(lines=(1,))))
    found = state_of(acts, (*STATUS_RULES, turned))
    assert found is not None
    assert [
        (span.valid_from, span.facts.state) for span in found.spans if span.line == WHOLE_CASE
    ] == [(D, LineState.ENFORCEABLE), (day(10), LineState.TERMINATED)]


POSTPONED = p.EnforcementPostponed(ground=PostponementGround.OTHER)


@pytest.mark.parametrize("ending", [p.EnforcementEntrusted(), p.EnforcementTerminated()])
def test_a_case_done_in_part_whose_rest_was_struck_off_says_so(ending: p.Payload) -> None:
    whole, part = (
        case(opening_of(1000), (2, ending)),
        case(opening_of(1000), (1, PAID), (2, ending)),
    )
    assert (whole.state, whole.ground) == (part.state, "")
    assert part.ground == DONE_IN_PART
    assert part.lines[0].ground == ""


def test_a_case_is_done_in_part_by_any_of_its_lines_once_all_have_ended() -> None:
    entrusted = p.EnforcementEntrusted(lines=(2,))
    running = case(opening_of(1000, 500), (1, PAID), (2, entrusted))
    assert (running.state, running.ground) == (LineState.ENFORCEABLE, "")
    parted = p.EnforcementEntrusted(lines=(1,), amount=100)
    ended = case(opening_of(1000, 500), (1, PAID), (2, entrusted), (3, parted))
    assert (ended.state, ended.ground) == (LineState.ENTRUSTED, DONE_IN_PART)


def test_a_decision_withdrawn_after_a_part_was_paid_is_withdrawn() -> None:
    found = case(opening_of(1000), (1, PAID), (2, p.DecisionWithdrawn()))
    assert (found.state, found.ground) == (LineState.WITHDRAWN, "")


def test_a_case_stands_by_the_act_that_set_its_state_and_ground_last() -> None:
    assert case(opening_of(1000)).brought_by == ""
    again = case(opening_of(1000), (1, POSTPONED), (5, POSTPONED))
    assert (again.brought_by, again.since) == ("act-0003", day(1))
    annulled = r.DecisionMended(about="act-0003", way=MendingWay.ANNULLED)
    back = case(opening_of(1000), (1, POSTPONED), (5, POSTPONED), (9, annulled))
    assert back.brought_by == "act-0002"
    all_gone = r.DecisionMended(about="act-0002", way=MendingWay.ANNULLED)
    assert case(opening_of(1000), (1, POSTPONED), (9, all_gone)).brought_by == "act-0003"


def test_a_case_stands_by_an_act_on_the_line_it_follows() -> None:
    paid = p.MoneyReceived(line=1, amount=5000)
    done = p.ObligationCompleted(lines=(1,))
    held = p.EnforcementPostponed(ground=PostponementGround.OTHER, lines=(2,))
    found = case(opening_of(5000, 10), (1, held), (2, paid), (3, done))
    assert (found.state, found.since, found.brought_by) == (
        LineState.POSTPONED,
        day(3),
        "act-0002",
    )


def test_a_list_that_says_a_case_was_entrusted_is_taken_at_its_word() -> None:
    source = p.ListRow(file_sha256="a", row=5, digest="b")
    acts = history(opening_of(1000, source=source), (1, PAID), (2, p.EnforcementEntrusted()))
    assert state(acts).ground == ""
    later = structs.replace(acts[-1], recorded_at=acts[-1].recorded_at + timedelta(days=1))
    assert state([*acts[:-1], later]).ground == DONE_IN_PART
    corrected = act_of(opening_of(1001, source=source), D, 4, corrects=1)
    corrected = structs.replace(corrected, recorded_at=later.recorded_at)
    assert state([*acts, corrected]).ground == ""
