"""Matters that forms count beside cases: how each is raised, settled, and where it stands."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.told_cases import ABOUTS, random_cases, told_case
from tests.histories import act_of
from thads_desktop.domain import measure_payloads as m
from thads_desktop.domain import paper_payloads as r
from thads_desktop.domain import payloads as p
from thads_desktop.domain import step_payloads as s
from thads_desktop.domain.case_state import CaseState
from thads_desktop.domain.intake import intake_of
from thads_desktop.domain.matter_courses import COURSES, RAISED_BY, Outcome, Topic
from thads_desktop.domain.matter_docket import Matter
from thads_desktop.domain.matters import matters_of, matters_of_intake
from thads_desktop.domain.vocabulary import MendingWay

LATER = date(2027, 1, 1)
COERCION = "14/08/2026 coercion_decided:handover"
PLANNED = f"{COERCION} ; 17/08/2026 coercion_planned:with_forces about=2 planned=27/08/2026"
CARRIED_OUT = "27/08/2026 coercion_carried_out about=2"
COMPLAINT = '03/08/2026 complaint_received:coercion who="Ông Ba"'


def matters(text: str, topic: Topic, until: date = LATER) -> list[Matter]:
    return [one for one in matters_of(told_case(text), until) if one.topic is topic]


def outcome(text: str, topic: Topic = Topic.COERCION, until: date = LATER) -> Outcome:
    (matter,) = matters(text, topic, until)
    return matter.outcome


def outcomes(text: str, topic: Topic) -> list[Outcome]:
    return [one.outcome for one in matters(text, topic)]


@pytest.mark.parametrize(
    ("then", "expected"),
    [
        ("", Outcome.OPEN),
        (CARRIED_OUT, Outcome.CARRIED_OUT),
        ("20/08/2026 duty_done about=2", Outcome.VOLUNTARY),
        ("20/08/2026 measure_released about=2", Outcome.RELEASED),
        ("20/08/2026 decision_mended way=annulled about=2", Outcome.ANNULLED),
        ("20/08/2026 decision_mended way=amended about=2", Outcome.OPEN),
        ("20/08/2026 obligation_completed result=voluntary", Outcome.VOLUNTARY),
        ("20/08/2026 obligation_completed", Outcome.VOLUNTARY),
        ("20/08/2026 obligation_completed result=coerced", Outcome.CARRIED_OUT),
        ("20/08/2026 coercion_failed about=2", Outcome.FAILED),
        (f"20/08/2026 coercion_failed about=2 ; {CARRIED_OUT}", Outcome.CARRIED_OUT),
        ("20/08/2026 coercion_failed ; 21/08/2026 measure_released", Outcome.RELEASED),
        ("20/08/2026 enforcement_terminated", Outcome.RELEASED),
    ],
)
def test_one_decision_to_coerce_is_one_matter_with_one_outcome(
    then: str, expected: Outcome
) -> None:
    assert outcome(f"{COERCION} ; {then}" if then else COERCION) is expected


def test_what_comes_first_settles_a_coercion() -> None:
    (matter,) = matters(f"{COERCION} ; {CARRIED_OUT} ; 30/08/2026 measure_released", Topic.COERCION)
    assert (matter.outcome, matter.settled_on) == (Outcome.CARRIED_OUT, date(2026, 8, 27))
    assert matter.settled_by == "act-0003"


def test_on_a_day_nothing_later_is_known() -> None:
    text = f"{COERCION} ; {CARRIED_OUT}"
    assert outcome(text, until=date(2026, 8, 26)) is Outcome.OPEN
    assert matters(text, Topic.COERCION, date(2026, 8, 13)) == []


def test_a_release_that_was_annulled_releases_nothing() -> None:
    text = f"{COERCION} ; 20/08/2026 measure_released about=2"
    mended = f"{text} ; 25/08/2026 decision_mended way=annulled about=3"
    assert outcome(mended) is Outcome.OPEN
    assert outcome(mended, until=date(2026, 8, 24)) is Outcome.RELEASED


@pytest.mark.parametrize(
    ("text", "has_forces"),
    [
        (COERCION, False),
        (PLANNED, True),
        (f"{PLANNED} ; {CARRIED_OUT}", True),
        (f"{PLANNED} ; 27/08/2026 coercion_carried_out:no_forces_used about=2", False),
        (f"{COERCION} ; 27/08/2026 coercion_carried_out:forces_used about=2", True),
        (f'{COERCION} ; 17/08/2026 coercion_planned forces="10 công an"', True),
        (f"{PLANNED} ; 18/08/2026 coercion_planned:without_forces about=2", False),
    ],
)
def test_how_it_was_carried_out_says_more_of_forces_than_the_plan(
    text: str, has_forces: bool
) -> None:
    (matter,) = matters(text, Topic.COERCION)
    assert matter.has_forces is has_forces


def test_goods_are_seized_by_the_decision_to_seize() -> None:
    two = f"{COERCION} ; 15/08/2026 coercion_decided:seizure ; 20/08/2026 property_seized"
    assert outcomes(two, Topic.COERCION) == [Outcome.OPEN, Outcome.CARRIED_OUT]


def test_an_act_that_names_its_decision_leaves_the_other_alone() -> None:
    two = f"{COERCION} ; 14/08/2026 coercion_decided:income ; 18/08/2026 measure_released about=3"
    assert outcomes(two, Topic.COERCION) == [Outcome.OPEN, Outcome.RELEASED]


def test_a_coercion_of_a_line_ends_with_that_line() -> None:
    state = told_case(f"{COERCION} lines=1 ; 20/08/2026 enforcement_terminated lines=1")
    assert [one.outcome for one in matters_of(state, LATER)] == [Outcome.RELEASED]


@pytest.mark.parametrize(
    ("then", "expected"),
    [
        ("", Outcome.OPEN),
        ("20/08/2026 security_measure_ended about=2", Outcome.RELEASED),
        ("20/08/2026 obligation_completed", Outcome.RELEASED),
        ("05/08/2026 decision_mended way=withdrawn about=2", Outcome.ANNULLED),
    ],
)
def test_a_security_measure_lasts_until_it_is_ended(then: str, expected: Outcome) -> None:
    applied = "01/08/2026 security_measure_applied:custody"
    text = f"{applied} ; {then}" if then else applied
    assert outcome(text, Topic.SECURITY) is expected


def test_a_security_measure_runs_out_on_its_day_unless_it_was_extended() -> None:
    applied = "01/08/2026 security_measure_applied:exit_ban until=31/08/2026"
    assert outcome(applied, Topic.SECURITY, date(2026, 8, 30)) is Outcome.OPEN
    assert outcome(applied, Topic.SECURITY, date(2026, 8, 31)) is Outcome.RELEASED
    extended = f"{applied} ; 20/08/2026 security_measure_extended about=2 until=30/09/2026"
    assert outcome(extended, Topic.SECURITY, date(2026, 8, 31)) is Outcome.OPEN


@pytest.mark.parametrize(
    ("then", "expected"),
    [
        ("", Outcome.WAITING),
        ("05/08/2026 complaint_accepted:coercion about=2", Outcome.OPEN),
        ("05/08/2026 complaint_refused about=2", Outcome.REFUSED),
        ("05/08/2026 complaint_discontinued", Outcome.DISCONTINUED),
        ("05/08/2026 complaint_resolved:first", Outcome.RESOLVED),
        ("05/08/2026 obligation_completed", Outcome.WAITING),
    ],
)
def test_a_complaint_is_taken_up_and_settled(then: str, expected: Outcome) -> None:
    assert outcome(f"{COMPLAINT} ; {then}" if then else COMPLAINT, Topic.COMPLAINT) is expected


@pytest.mark.parametrize(
    "again",
    ['complaint_received:coercion about=3 who="Bà Tư"', 'complaint_received about=2 who="ông ba"'],
)
def test_complaints_that_say_the_same_again_are_duplicates(again: str) -> None:
    first = '15/08/2026 complaint_received:coercion about=2 who="Ông Ba"'
    text = f"{COERCION} ; {first} ; 16/08/2026 {again}"
    assert outcomes(text, Topic.COMPLAINT) == [Outcome.WAITING, Outcome.DUPLICATE]


def test_settling_a_duplicate_settles_the_complaint_it_repeats() -> None:
    text = (
        f"{COMPLAINT} ; 04/08/2026 complaint_received about=2 ; "
        "10/08/2026 complaint_resolved:first about=3"
    )
    assert outcomes(text, Topic.COMPLAINT) == [Outcome.RESOLVED, Outcome.DUPLICATE]


def test_a_complaint_to_the_next_level_is_a_matter_of_its_own() -> None:
    text = f"{COMPLAINT} ; 10/08/2026 complaint_received:second about=2"
    assert outcomes(text, Topic.COMPLAINT) == [Outcome.WAITING, Outcome.WAITING]


def test_a_decision_that_names_none_settles_the_oldest_complaint() -> None:
    text = f"{COMPLAINT} ; 05/08/2026 complaint_received ; 10/08/2026 complaint_resolved:first"
    assert outcomes(text, Topic.COMPLAINT) == [Outcome.RESOLVED, Outcome.WAITING]


def test_a_denunciation_that_repeats_another_is_a_duplicate() -> None:
    text = "03/08/2026 denunciation_received ; 04/08/2026 denunciation_received:repeated"
    assert outcomes(text, Topic.DENUNCIATION) == [Outcome.WAITING, Outcome.DUPLICATE]


@pytest.mark.parametrize(
    ("then", "expected"),
    [
        ("", Outcome.OPEN),
        ("20/08/2026 remission_decision_received", Outcome.DECIDED),
        ("20/08/2026 obligation_reduced line=1 amount=1000", Outcome.GRANTED),
        (
            "20/08/2026 remission_decision_received ; 21/08/2026 obligation_reduced line=1 amount=9",
            Outcome.GRANTED,
        ),
    ],
)
def test_a_remission_proposed_waits_for_the_court(then: str, expected: Outcome) -> None:
    proposed = "03/08/2026 remission_proposed"
    assert outcome(f"{proposed} ; {then}" if then else proposed, Topic.REMISSION) is expected


def test_a_reduction_says_whether_anything_is_left_of_the_line() -> None:
    text = (
        "20/08/2026 obligation_reduced line=1 amount=1000 ; "
        "21/08/2026 obligation_reduced line=1 amount={rest}"
    )
    state = told_case("")
    rest = state.lines[0].due - 1000
    first, last = matters(text.format(rest=rest), Topic.REDUCTION)
    assert (first.outcome, first.amount) == (Outcome.PART, 1000)
    assert (last.outcome, last.amount) == (Outcome.WHOLE, rest)
    assert last.settled_on == last.raised_on == date(2026, 8, 21)


@pytest.mark.parametrize(
    ("asked", "answered", "topic"),
    [
        ("clarification_requested", "clarification_received", Topic.CLARIFICATION),
        ("review_requested", "review_answered", Topic.REVIEW),
        ("petition_received", "petition_answered", Topic.PETITION),
        ("court_asked_to_divide", "division_settled_by_court", Topic.DIVISION),
        ("sham_sale_suit_filed", "sham_sale_suit_settled", Topic.INVALID_TRANSACTION),
    ],
)
def test_what_was_asked_is_answered(asked: str, answered: str, topic: Topic) -> None:
    text = f"03/08/2026 {asked} ; 04/08/2026 {asked} ; 10/08/2026 {answered} about=3"
    assert outcomes(text, topic) == [Outcome.OPEN, Outcome.ANSWERED]


def test_before_its_decision_an_intake_has_its_requests_to_the_court() -> None:
    acts = [
        act_of(r.JudgmentReceived(), date(2026, 8, 3), 1),
        act_of(s.StepTaken(code="clarification_requested"), date(2026, 8, 5), 2),
        act_of(s.StepTaken(code="clarification_received", about="act-0002"), date(2026, 9, 5), 3),
    ]
    intake = intake_of(acts)
    assert intake is not None
    (then,) = matters_of_intake(intake, date(2026, 8, 31))
    (now,) = matters_of_intake(intake, LATER)
    assert (then.outcome, now.outcome) == (Outcome.OPEN, Outcome.ANSWERED)


def test_a_corrected_act_is_the_one_that_counts() -> None:
    first = s.StepTaken(code="clarification_requested")
    acts = [
        act_of(r.JudgmentReceived(), date(2026, 8, 3), 1),
        act_of(first, date(2026, 8, 5), 2),
        act_of(s.StepTaken(code="clarification_received", about="act-0002"), date(2026, 9, 5), 3),
        act_of(first, date(2026, 8, 7), 4, corrects=2),
    ]
    intake = intake_of(acts)
    assert intake is not None
    (matter,) = matters_of_intake(intake, LATER)
    assert (matter.act_id, matter.raised_on) == ("act-0004", date(2026, 8, 7))
    assert matter.outcome is Outcome.ANSWERED


def _acts() -> st.SearchStrategy[p.Payload]:
    codes = sorted({*RAISED_BY, *(code for one in COURSES for code in one.settled_by)})
    return st.one_of(
        st.builds(m.CoercionDecided, about=ABOUTS, variant=st.sampled_from(("", "seizure"))),
        st.builds(m.SecurityMeasureApplied, about=ABOUTS, until=st.just(date(2026, 8, 9))),
        st.builds(r.ComplaintReceived, about=ABOUTS, variant=st.sampled_from(("", "second"))),
        st.builds(r.ComplaintResolved, about=ABOUTS),
        st.builds(r.DecisionMended, about=ABOUTS, way=st.sampled_from(MendingWay)),
        st.builds(p.ObligationReduced, line=st.integers(1, 2), amount=st.just(1000)),
        st.builds(p.ObligationCompleted),
        st.builds(s.StepTaken, code=st.sampled_from(codes), about=ABOUTS),
    )


@given(random_cases(_acts()), st.integers(1, 20))
def test_whatever_was_recorded_each_act_that_raises_a_matter_raises_one(
    state: CaseState, day: int
) -> None:
    until = date(2026, 8, day)
    found = matters_of(state, until)
    raised = [one.act_id for one in found]
    assert len(raised) == len(set(raised))
    for one in found:
        assert one.raised_on <= until
        assert one.is_pending is (one.settled_on is None)
        assert one.settled_on is None or one.raised_on <= one.settled_on <= until
