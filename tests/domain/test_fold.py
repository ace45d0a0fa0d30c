"""The fold: what acts mean for a case, in whatever order they were met."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import structs

from tests.histories import (
    YEAR_BEGINS,
    act_of,
    days,
    new_openings,
    opening_of,
    payloads,
    takeover_of,
    takeovers,
)
from thads_desktop.domain import paper_payloads as r
from thads_desktop.domain import payloads as p
from thads_desktop.domain import step_payloads as s
from thads_desktop.domain.acts import Act
from thads_desktop.domain.case_state import CaseState, ContradictionKind, LineBalance
from thads_desktop.domain.fold import state_of
from thads_desktop.domain.spans import FOREVER, WHOLE_CASE
from thads_desktop.domain.status import DONE_IN_PART, STATUS_RULES, StatusRule
from thads_desktop.domain.vocabulary import (
    Flow,
    LineState,
    MendingWay,
    PartyRole,
    PostponementGround,
)

D = YEAR_BEGINS
AGREED = p.EnforcementPostponed(ground=PostponementGround.AGREEMENT)
NOT_YET = p.MeansClassified(enforceable=False, ground="không có tài sản")


def day(number: int) -> date:
    return D + timedelta(days=number)


def history(opening: p.CaseOpened, *later: tuple[int, p.Payload]) -> list[Act]:
    """An opening on day 0, then payloads on their days, numbered in the order of writing."""
    acts = [act_of(opening, D, 1)]
    acts += [act_of(payload, day(on), number) for number, (on, payload) in enumerate(later, 2)]
    return acts


def state(acts: Sequence[Act]) -> CaseState:
    found = state_of(acts)
    assert found is not None
    return found


def case(opening: p.CaseOpened, *later: tuple[int, p.Payload]) -> CaseState:
    return state(history(opening, *later))


def only_line(found: CaseState) -> LineBalance:
    (line,) = found.lines
    return line


def complaints(found: CaseState) -> list[ContradictionKind]:
    return [contradiction.kind for contradiction in found.contradictions]


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


@pytest.mark.parametrize(
    ("later", "expected"),
    [
        ([(-1, NOT_YET)], ContradictionKind.BEFORE_OPENING),
        ([(1, opening_of(1))], ContradictionKind.OPENED_TWICE),
        ([(1, p.MoneyReceived(line=9, amount=1))], ContradictionKind.NO_SUCH_LINE),
        ([(1, p.MeansClassified(enforceable=False, lines=(9,)))], ContradictionKind.NO_SUCH_LINE),
        ([(1, p.DecisionWithdrawn()), (2, NOT_YET)], ContradictionKind.NO_OPEN_LINE),
        (
            [(1, p.DecisionWithdrawn()), (2, p.ObligationIncreased(line=1, amount=1))],
            ContradictionKind.NO_OPEN_LINE,
        ),
        ([(1, p.EnforcementResumed())], ContradictionKind.NOT_RESUMABLE),
        ([(1, p.MoneyReceived(line=1, amount=5001))], ContradictionKind.RECEIVED_TOO_MUCH),
        ([(1, p.ObligationReduced(line=1, amount=5001))], ContradictionKind.RECEIVED_TOO_MUCH),
        ([(1, p.ObligationCompleted())], ContradictionKind.COMPLETED_WITH_DEBT),
    ],
)
def test_what_does_not_fit_is_listed_with_a_sentence(
    later: list[tuple[int, p.Payload]], expected: ContradictionKind
) -> None:
    found = case(opening_of(5000), *later)
    assert expected in complaints(found)
    assert all(contradiction.sentence() for contradiction in found.contradictions)


def test_every_contradiction_has_its_sentence() -> None:
    found = case(opening_of(5000), (1, p.EnforcementResumed()))
    (one,) = found.contradictions
    assert len({replace(one, kind=kind).sentence() for kind in ContradictionKind}) == len(
        ContradictionKind
    )


def test_papers_may_be_older_than_the_opening() -> None:
    received = r.JudgmentReceived(variant="ordinary")
    found = case(opening_of(1000), (-7, received), (40, s.CountingStopped(until=D, why="lũ")))
    assert complaints(found) == []
    assert replace(found, standing=()) == replace(case(opening_of(1000)), standing=())


def test_an_act_dated_before_the_opening_takes_effect_with_it() -> None:
    found = case(opening_of(5000), (-3, NOT_YET))
    assert (found.state, found.since) == (LineState.NOT_YET_ENFORCEABLE, D)


def test_a_corrected_amount_counts_once_however_often_it_is_corrected() -> None:
    acts = history(opening_of(5000), (1, p.MoneyReceived(line=1, amount=100)))
    for number, amount in ((3, 200), (4, 300), (5, 400)):
        paid = p.MoneyReceived(line=1, amount=amount)
        acts.append(act_of(paid, day(1), number, corrects=number - 1))
    assert only_line(state(acts)).received == 400


def test_a_correction_lost_to_a_newer_one_is_listed() -> None:
    acts = history(opening_of(5000), (1, p.MoneyReceived(line=1, amount=100)))
    acts.append(act_of(p.MoneyReceived(line=1, amount=200), day(1), 3, corrects=2))
    acts.append(act_of(p.MoneyReceived(line=1, amount=300), day(1), 4, corrects=2))
    found = state(acts)
    assert only_line(found).received == 300
    assert [(one.act_id, one.kind) for one in found.contradictions] == [
        ("act-0003", ContradictionKind.CORRECTED_TWICE)
    ]


def test_a_corrected_opening_is_the_opening() -> None:
    acts = history(opening_of(5000))
    acts.append(act_of(opening_of(7000), day(2), 2, corrects=1))
    found = state(acts)
    assert (found.left, found.opened_on, found.contradictions) == (7000, day(2), ())


def test_a_case_whose_opening_is_voided_stays_and_says_so() -> None:
    acts = history(opening_of(5000))
    acts.append(act_of(p.ActVoided(), D, 2, corrects=1))
    found = state(acts)
    assert found.left == 5000
    assert complaints(found) == [ContradictionKind.OPENING_VOIDED]


def test_an_opening_corrected_by_a_newer_program_stays_as_it_was_read_last() -> None:
    acts = history(opening_of(5000))
    acts.append(act_of(opening_of(7000), D, 2, corrects=1))
    acts.append(structs.replace(act_of(opening_of(9000), D, 3, corrects=2), version=99))
    found = state(acts)
    assert found.left == 7000
    assert found.is_read_only
    assert complaints(found) == [ContradictionKind.UNKNOWN_KIND]


def test_an_act_of_a_newer_program_makes_its_case_read_only_and_changes_nothing() -> None:
    acts = history(opening_of(5000), (1, NOT_YET))
    drone = structs.replace(
        act_of(p.ActVoided(), day(2), 3), kind="drone_sent", payload=b'{"up":1}'
    )
    found = state([*acts, drone])
    assert found.is_read_only
    assert found.spans == state(acts).spans
    assert found.standing[-1].payload is None


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


# Random acts of one case, by several devices, some corrected, some voided, one or two openings.
@st.composite
def any_acts(draw: st.DrawFn) -> list[Act]:
    drawn: list[p.Payload] = [draw(st.one_of(new_openings, takeovers))]
    drawn += draw(st.lists(st.one_of(payloads, new_openings, st.just(p.ActVoided())), max_size=12))
    acts = []
    for number, payload in enumerate(drawn, 1):
        wants_target = isinstance(payload, p.ActVoided) or draw(st.integers(0, 3)) == 0
        acts.append(
            act_of(
                payload,
                draw(days),
                number,
                corrects=draw(st.integers(1, len(drawn))) if wants_target and number > 1 else None,
                device=draw(st.sampled_from(("one", "two"))),
                lamport=draw(st.integers(1, 8)),
            )
        )
    return acts


@given(data=st.data(), acts=any_acts())
@settings(max_examples=150, deadline=None)
def test_the_order_in_which_acts_are_met_does_not_matter(
    data: st.DataObject, acts: list[Act]
) -> None:
    assert state_of(data.draw(st.permutations(acts))) == state_of(acts)


@pytest.mark.long
@given(data=st.data(), acts=any_acts())
@settings(max_examples=5_000, deadline=None)
def test_the_order_never_matters_in_many_histories(data: st.DataObject, acts: list[Act]) -> None:
    assert state_of(data.draw(st.permutations(acts))) == state_of(acts)


@given(acts=any_acts())
@settings(max_examples=150, deadline=None)
def test_a_case_once_opened_never_disappears(acts: list[Act]) -> None:
    opened = False
    for count in range(1, len(acts) + 1):
        is_open = state_of(acts[:count]) is not None
        assert is_open >= opened
        opened = is_open


@given(acts=any_acts())
@settings(max_examples=150, deadline=None)
def test_money_lines_are_the_balances_of_the_lines(acts: list[Act]) -> None:
    found = state_of(acts)
    if found is None:
        return
    for line in found.lines:
        for flow in Flow:
            moved = [
                one.amount
                for one in found.money
                if one.flow is flow and one.line == line.obligation.line
            ]
            assert sum(moved) == getattr(line, flow.value)
    assert found.left == 2 * found.total(Flow.DUE) - sum(one.amount for one in found.money)


@given(acts=any_acts())
@settings(max_examples=150, deadline=None)
def test_spans_reach_from_the_opening_to_the_end_of_time_without_a_hole(acts: list[Act]) -> None:
    found = state_of(acts)
    if found is None:
        return
    for number in (WHOLE_CASE, *(line.obligation.line for line in found.lines)):
        spans = [span for span in found.spans if span.line == number]
        was_added = number not in {0, *(one.line for one in found.opening.obligations)}
        assert spans[0].valid_from == found.opened_on or was_added
        assert spans[-1].valid_to == FOREVER
        for before, after in itertools.pairwise(spans):
            assert before.valid_to == after.valid_from
            assert before.facts != after.facts
        assert all(span.valid_from < span.valid_to for span in spans)
        assert all(span.facts.since <= span.valid_from for span in spans)


POSTPONED = p.EnforcementPostponed(ground=PostponementGround.OTHER)
PAID = p.MoneyReceived(line=1, amount=900)


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


@pytest.mark.parametrize(
    ("acts", "kind"),
    [
        ([(1, p.EnforcementEntrusted(amount=5001))], ContradictionKind.LEFT_TOO_MUCH),
        ([(1, p.EnforcementTerminated(amount=5001))], ContradictionKind.LEFT_TOO_MUCH),
        ([(1, p.EnforcementEntrusted()), (2, PAID)], ContradictionKind.LINE_GONE),
    ],
)
def test_what_left_is_told_apart_from_what_was_received(
    acts: list[tuple[int, p.Payload]], kind: ContradictionKind
) -> None:
    assert complaints(case(opening_of(5000), *acts)) == [kind]


def test_a_party_that_is_not_there_is_named_with_those_who_are() -> None:
    came = p.Party(role=PartyRole.DEBTOR, name="Con")
    found = case(opening_of(10), (1, p.PartyChanged(party=came, replaces="Ai đó")))
    (one,) = found.contradictions
    assert "“Ai đó”" in one.sentence()
    assert found.opening.parties[0].name in one.sentence()


def test_a_list_that_says_a_case_was_entrusted_is_taken_at_its_word() -> None:
    source = p.ListRow(file_sha256="a", row=5, digest="b")
    acts = history(opening_of(1000, source=source), (1, PAID), (2, p.EnforcementEntrusted()))
    assert state(acts).ground == ""
    later = structs.replace(acts[-1], recorded_at=acts[-1].recorded_at + timedelta(days=1))
    assert state([*acts[:-1], later]).ground == DONE_IN_PART
    corrected = act_of(opening_of(1001, source=source), D, 4, corrects=1)
    corrected = structs.replace(corrected, recorded_at=later.recorded_at)
    assert state([*acts, corrected]).ground == ""
