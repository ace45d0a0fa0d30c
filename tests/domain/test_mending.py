"""Chains of decisions: what may be withdrawn or annulled, and what is said instead."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from tests.domain.shipped_law import shipped_law, shipped_pack
from tests.histories import YEAR_BEGINS, act_of, opening_of
from thads_desktop.base.errors import DomainError
from thads_desktop.domain import paper_payloads as r
from thads_desktop.domain import payloads as p
from thads_desktop.domain.acts import Act
from thads_desktop.domain.case_state import CaseState
from thads_desktop.domain.conditions import check_can_record, check_fits_case
from thads_desktop.domain.deadlines import DeadlineState
from thads_desktop.domain.fold import state_of
from thads_desktop.domain.reckoning import deadlines_of
from thads_desktop.domain.spans import WHOLE_CASE
from thads_desktop.domain.vocabulary import Flow, LineState, MendingWay, PostponementGround

D = YEAR_BEGINS
POSTPONED = p.EnforcementPostponed(ground=PostponementGround.OTHER)
WITHDRAWN = r.DecisionMended(about="act-0002", way=MendingWay.WITHDRAWN)
AMENDED = r.DecisionMended(about="act-0002", way=MendingWay.AMENDED)


def day(number: int) -> date:
    return D + timedelta(days=number)


def history(*told: p.Payload) -> list[Act]:
    """A case of 5,000 and 2,000 đồng, then these acts, 2 and on, a day apart from day 1."""
    acts = [act_of(opening_of(5000, 2000), D, 1)]
    return acts + [act_of(one, day(nth - 1), nth) for nth, one in enumerate(told, 2)]


def state_after(acts: list[Act], *later: tuple[p.Payload, int]) -> CaseState:
    """The state after these acts, and then more of them on their days."""
    more = [act_of(one, day(on), nth) for nth, (one, on) in enumerate(later, len(acts) + 1)]
    state = state_of([*acts, *more])
    assert state is not None
    return state


def asked(state: CaseState) -> set[str]:
    """The time limits that still run."""
    open_ones = deadlines_of(state, shipped_law())
    return {one.key for one in open_ones if one.state is DeadlineState.OPEN}


def check(mended: r.DecisionMended, acts: list[Act], on: int = 20, corrects: str = "") -> None:
    state = state_after(acts)
    if not corrects:
        check_can_record(mended, day(on), state, day(on))
    check_fits_case(mended, day(on), state, acts, shipped_pack(), corrects=corrects)


def refused(mended: r.DecisionMended, acts: list[Act], on: int = 20) -> tuple[str, str | None]:
    with pytest.raises(DomainError) as error:
        check(mended, acts, on)
    return error.value.code, error.value.field


def test_a_postponement_is_withdrawn_and_amended() -> None:
    check(WITHDRAWN, history(POSTPONED))
    check(AMENDED, history(POSTPONED))


def test_what_was_taken_back_is_not_withdrawn() -> None:
    acts = [*history(POSTPONED), act_of(p.ActVoided(), day(1), 3, corrects=2)]
    assert refused(WITHDRAWN, acts) == ("act_without_effect", "about")


@pytest.mark.parametrize(
    "told",
    [
        p.MoneyReceived(line=1, amount=100),
        p.VerificationRecorded(findings="Có lương"),
        r.NoticeDelivered(),
    ],
)
def test_what_is_no_decision_is_neither_withdrawn_nor_amended(told: p.Payload) -> None:
    for mended in (WITHDRAWN, AMENDED):
        assert refused(mended, history(told)) == ("not_a_decision", "about")


def test_a_decision_is_withdrawn_only_once_and_the_withdrawal_can_be_corrected() -> None:
    acts = history(POSTPONED, WITHDRAWN)
    annulled = r.DecisionMended(about="act-0002", way=MendingWay.ANNULLED)
    assert refused(annulled, acts) == ("mended_already", "about")
    check(annulled, acts, corrects="act-0003")


def test_a_decision_is_not_withdrawn_before_its_day() -> None:
    assert refused(WITHDRAWN, history(POSTPONED), on=0) == ("paper_before_its_cause", "happened_on")


ENDINGS = [
    (p.EnforcementTerminated(), LineState.TERMINATED),
    (p.EnforcementEntrusted(), LineState.ENTRUSTED),
    (p.DecisionWithdrawn(), LineState.WITHDRAWN),
    (p.CaseRecalled(), LineState.WITHDRAWN),
    (p.CaseClosed(ground="khác"), LineState.CLOSED),
    (r.RequestReturned(), LineState.CLOSED),
]


@pytest.mark.parametrize("way", [MendingWay.WITHDRAWN, MendingWay.ANNULLED])
@pytest.mark.parametrize(("ending", "ended"), ENDINGS)
def test_a_case_comes_back_on_the_day_what_ended_it_is_withdrawn(
    ending: p.Payload, ended: LineState, way: MendingWay
) -> None:
    mended = r.DecisionMended(about="act-0004", way=way)
    paid = p.MoneyReceived(line=1, amount=1500)
    acts = history(POSTPONED, paid, ending)
    check(mended, acts)
    state = state_after(acts, (mended, 20))
    assert (state.state, state.since, state.left) == (LineState.POSTPONED, day(20), 5500)
    assert [line.state for line in state.lines] == [LineState.POSTPONED] * 2
    whole = [(one.valid_from, one.facts.state) for one in state.spans if one.line == WHOLE_CASE]
    assert whole[1:] == [
        (day(1), LineState.POSTPONED),
        (day(3), ended),
        (day(20), LineState.POSTPONED),
    ]


def test_only_the_line_that_a_decision_ended_comes_back() -> None:
    acts = history(p.EnforcementTerminated(lines=(1,)), p.EnforcementEntrusted(lines=(2,)))
    check(WITHDRAWN, acts)
    state = state_after(acts, (WITHDRAWN, 20))
    assert [(line.state, line.left) for line in state.lines] == [
        (LineState.ENFORCEABLE, 5000),
        (LineState.ENTRUSTED, 0),
    ]


def test_a_part_comes_back_to_its_line() -> None:
    acts = history(POSTPONED, p.EnforcementTerminated(lines=(1,), amount=100))
    mended = r.DecisionMended(about="act-0003", way=MendingWay.WITHDRAWN)
    check(mended, acts)
    line = state_after(acts, (mended, 20)).lines[0]
    assert (line.state, line.since, line.left) == (LineState.POSTPONED, day(1), 5000)


def test_a_part_that_comes_back_sets_a_line_going_that_was_completed_without_it() -> None:
    acts = history(
        p.EnforcementEntrusted(lines=(1,), amount=4000),
        p.MoneyReceived(line=1, amount=1000),
        p.ObligationCompleted(lines=(1,)),
        p.DecisionWithdrawn(lines=(2,)),
    )
    check(WITHDRAWN, acts)
    line = state_after(acts, (WITHDRAWN, 20)).lines[0]
    assert (line.state, line.since, line.left) == (LineState.ENFORCEABLE, day(20), 4000)


def test_a_pause_that_is_withdrawn_too_holds_nothing_up_when_the_case_comes_back() -> None:
    acts = history(p.EnforcementSuspended(), POSTPONED, p.EnforcementTerminated())
    late = r.DecisionMended(about="act-0003", way=MendingWay.WITHDRAWN)
    mended = r.DecisionMended(about="act-0004", way=MendingWay.ANNULLED)
    assert state_after(acts, (late, 3), (mended, 20)).state is LineState.SUSPENDED


def test_a_case_that_came_back_ends_again_and_comes_back_again() -> None:
    acts = history(p.EnforcementTerminated(), WITHDRAWN, p.EnforcementTerminated())
    assert refused(WITHDRAWN, acts) == ("mended_already", "about")
    again = r.DecisionMended(about="act-0004", way=MendingWay.ANNULLED)
    check(again, acts)
    state = state_after(acts, (again, 20))
    assert (state.state, state.left) == (LineState.ENFORCEABLE, 7000)
    assert sum(one.amount for one in state.money if one.flow is Flow.TERMINATED) == 0


def test_a_line_that_comes_back_takes_money_on_that_very_day() -> None:
    acts = history(p.EnforcementTerminated())
    paid = p.MoneyReceived(line=1, amount=5000)
    state = state_after(acts, (paid, 20), (WITHDRAWN, 20), (POSTPONED, 20))
    assert (state.state, state.left, state.contradictions) == (LineState.POSTPONED, 2000, ())


def test_what_ended_before_its_withdrawal_of_the_same_day_never_ended() -> None:
    state = state_after(history(p.EnforcementTerminated()), (WITHDRAWN, 1))
    assert (state.state, state.since, state.left) == (LineState.ENFORCEABLE, D, 7000)
    assert len(state.money) == len(state.lines)


def test_an_ending_corrected_to_a_day_after_its_withdrawal_ends_nothing_and_is_listed() -> None:
    acts = history(p.EnforcementTerminated(), WITHDRAWN)
    acts.append(act_of(p.EnforcementTerminated(), day(10), 4, corrects=2))
    state = state_after(acts)
    assert (state.state, state.left) == (LineState.ENFORCEABLE, 7000)
    assert [one.kind.value for one in state.contradictions] == ["withdrawn_before"]


def test_what_was_to_be_done_when_the_case_ended_is_to_be_done_again() -> None:
    not_yet = p.MeansClassified(enforceable=False)
    acts = history(not_yet, p.EnforcementTerminated())
    mended = r.DecisionMended(about="act-0003", way=MendingWay.ANNULLED)
    before, ended, back = (
        asked(state)
        for state in (state_after(acts[:2]), state_after(acts), state_after(acts, (mended, 20)))
    )
    assert before - ended
    assert before <= back


def test_of_a_case_that_ended_only_what_ended_it_is_mended() -> None:
    acts = history(POSTPONED, p.EnforcementTerminated())
    assert refused(WITHDRAWN, acts) == ("case_closed", "case")
    check(r.DecisionMended(about="act-0003", way=MendingWay.AMENDED), acts)


def test_a_case_that_was_done_does_not_come_back() -> None:
    paid = [p.MoneyReceived(line=line, amount=due) for line, due in ((1, 5000), (2, 2000))]
    acts = history(*paid, p.ObligationCompleted())
    mended = r.DecisionMended(about="act-0004", way=MendingWay.ANNULLED)
    assert refused(mended, acts) == ("case_closed", "case")
    assert state_after(acts, (mended, 20)).state is LineState.COMPLETED


@pytest.mark.parametrize(
    "told",
    [
        p.ObligationAdded(obligation=p.Obligation(line=3, what="Án phí", amount=200)),
        p.ObligationReduced(line=1, amount=100),
    ],
)
def test_a_withdrawal_that_changes_nothing_names_what_to_record(told: p.Payload) -> None:
    assert refused(WITHDRAWN, history(told)) == ("mending_without_effect", "about")


def test_a_resumption_is_not_withdrawn_but_the_pause_recorded_again() -> None:
    mended = r.DecisionMended(about="act-0003", way=MendingWay.WITHDRAWN)
    acts = history(POSTPONED, p.EnforcementResumed())
    assert refused(mended, acts) == ("mending_without_effect", "about")


@pytest.mark.parametrize(("corrected", "complains"), [(2, False), (10, True)])
def test_a_decision_corrected_after_its_withdrawal_holds_nothing_up(
    corrected: int, *, complains: bool
) -> None:
    acts = [*history(POSTPONED, WITHDRAWN), act_of(POSTPONED, day(corrected), 4, corrects=2)]
    state = state_after(acts)
    assert state.state is LineState.ENFORCEABLE
    assert [one.kind.value for one in state.contradictions] == ["withdrawn_before"] * complains


def test_a_withdrawal_that_names_lines_is_of_these_alone() -> None:
    acts = history(p.EnforcementTerminated())
    part = r.DecisionMended(about="act-0002", way=MendingWay.ANNULLED, lines=(1,))
    check(part, acts)
    state = state_after(acts, (part, 20))
    assert [(line.state, line.left) for line in state.lines] == [
        (LineState.ENFORCEABLE, 5000),
        (LineState.TERMINATED, 0),
    ]
    rest = r.DecisionMended(about="act-0002", way=MendingWay.ANNULLED, lines=(2,))
    more = [*acts, act_of(part, day(20), 3)]
    check(rest, more)
    assert refused(part, more) == ("mended_already", "about")
    both = state_after(acts, (part, 20), (rest, 21))
    assert [line.left for line in both.lines] == [5000, 2000]


def test_a_postponement_is_withdrawn_on_one_line_though_it_is_read_later() -> None:
    part = r.DecisionMended(about="act-0002", way=MendingWay.WITHDRAWN, lines=(2,))
    acts = [*history(POSTPONED, part), act_of(POSTPONED, day(2), 4, corrects=2)]
    state = state_after(acts)
    assert [line.state for line in state.lines] == [LineState.POSTPONED, LineState.ENFORCEABLE]


@pytest.mark.parametrize(
    ("target", "code"),
    [
        (p.EnforcementTerminated(lines=(2,)), "mending_of_other_lines"),
        (p.OfficerAssigned(officer="Bình"), "mending_of_no_lines"),
    ],
)
def test_a_decision_is_mended_only_on_lines_it_is_about(target: p.Payload, code: str) -> None:
    part = r.DecisionMended(about="act-0002", way=MendingWay.WITHDRAWN, lines=(1,))
    assert refused(part, history(target)) == (code, "lines")


def periodic(state: CaseState) -> list[tuple[date, DeadlineState]]:
    """The periodic verifications of a case, with how they stand."""
    found = deadlines_of(state, shipped_law())
    return [(one.due_on, one.state) for one in found if one.key == "periodic_verification"]


NEW_LAW = date(2026, 7, 6)
NOT_YET = p.MeansClassified(enforceable=False)


def returned_and_back(*later: tuple[p.Payload, date]) -> CaseState:
    """Not yet enforceable since 06/7/2026, the request given back on 01/9/2026, and then more."""
    told = [(NOT_YET, NEW_LAW), (r.RequestReturned(), date(2026, 9, 1)), *later]
    acts = [act_of(opening_of(5000), NEW_LAW, 1)]
    acts += [act_of(payload, on, nth) for nth, (payload, on) in enumerate(told, 2)]
    state = state_of(acts)
    assert state is not None
    return state


def test_what_a_decision_had_stopped_runs_again_when_it_is_annulled() -> None:
    annulled = r.DecisionMended(about="act-0003", way=MendingWay.ANNULLED)
    due = date(2027, 1, 6)
    assert periodic(returned_and_back()) == [(due, DeadlineState.CANCELLED)]
    back = returned_and_back((annulled, date(2026, 10, 5)))
    assert periodic(back) == [(due, DeadlineState.OPEN)]


def test_what_was_due_while_it_was_stopped_is_due_on_the_day_of_the_annulment() -> None:
    annulled = (r.DecisionMended(about="act-0003", way=MendingWay.ANNULLED), date(2027, 2, 3))
    assert periodic(returned_and_back(annulled)) == [(date(2027, 2, 3), DeadlineState.OPEN)]
    verified = (p.VerificationRecorded(findings="Không có"), date(2027, 2, 3))
    assert periodic(returned_and_back(annulled, verified))[0] == (
        date(2027, 2, 3),
        DeadlineState.MET,
    )


def test_what_was_late_before_it_was_stopped_stays_late() -> None:
    verified = (p.VerificationRecorded(findings="Không có"), date(2027, 1, 20))
    stopped = (p.EnforcementResumed(), date(2027, 2, 1))
    acts = [act_of(opening_of(5000), NEW_LAW, 1), act_of(NOT_YET, NEW_LAW, 2)]
    acts += [act_of(*one, nth) for nth, one in enumerate((verified, stopped), 3)]
    assert periodic(state_after(acts))[0] == (date(2027, 1, 6), DeadlineState.LATE)


def test_what_one_line_had_stopped_runs_again_for_that_line() -> None:
    lines = p.MeansClassified(enforceable=False, lines=(1,))
    acts = [act_of(opening_of(5000, 2000), NEW_LAW, 1), act_of(lines, NEW_LAW, 2)]
    acts.append(act_of(r.RequestReturned(), date(2026, 9, 1), 3))
    for line, how in ((1, DeadlineState.OPEN), (2, DeadlineState.CANCELLED)):
        part = r.DecisionMended(about="act-0003", way=MendingWay.ANNULLED, lines=(line,))
        state = state_of([*acts, act_of(part, date(2026, 10, 5), 4)])
        assert state is not None
        assert periodic(state) == [(date(2027, 1, 6), how)]
