"""Intake: what stands before a decision, how far it is, what the law asks of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from tests.domain.shipped_law import shipped_law
from tests.histories import act_of, days, opening_of, payloads
from tests.intakes import AN, BINH, DEBT, FEE, FINE, RECEIVED, judgment_of, request_of
from thads_desktop.base.errors import DomainError
from thads_desktop.domain import paper_payloads as r
from thads_desktop.domain import payloads as p
from thads_desktop.domain.acts import Act
from thads_desktop.domain.deadlines import DeadlineState
from thads_desktop.domain.intake import Intake, IntakeStatus, intake_of
from thads_desktop.domain.intake_checks import (
    check_after_request,
    check_drafts,
    check_intake_paper,
    check_judgment,
)
from thads_desktop.domain.intake_decisions import (
    draft_decisions,
    groupings,
    lines_due,
    lines_left,
    unclear_lines,
)
from thads_desktop.domain.intake_reckoning import intake_deadlines
from thads_desktop.domain.step_payloads import StepTaken
from thads_desktop.domain.vocabulary import Basis, ObligationKind, PartyRole

ASKED = StepTaken(code="request_completion_asked")
COMPLETED = StepTaken(code="request_completed")


def acts_for(*payloads: p.Payload, on: date = RECEIVED) -> list[Act]:
    """These acts, one a day."""
    return [act_of(one, on + timedelta(days=n), n + 1) for n, one in enumerate(payloads)]


def intake_for(*payloads: p.Payload, on: date = RECEIVED) -> Intake:
    found = intake_of(acts_for(*payloads, on=on))
    assert found is not None
    return found


def due(intake: Intake) -> dict[str, date]:
    """The open deadlines, by rule."""
    found = intake_deadlines(intake, shipped_law())
    return {one.key: one.due_on for one in found if one.state is DeadlineState.OPEN}


# ── What it is ───────────────────────────────────────────────────────────────────────────────


def test_a_case_is_no_intake() -> None:
    assert intake_of(acts_for(judgment_of(DEBT), opening_of(1000))) is None


def test_a_subject_on_which_nothing_came_in_is_no_intake() -> None:
    assert intake_of(acts_for(p.OfficeEstablished(name="Phòng", code="K"))) is None


def test_an_intake_taken_back_is_gone() -> None:
    acts = acts_for(judgment_of(DEBT))
    assert intake_of([*acts, act_of(p.ActVoided(), RECEIVED, 2, corrects=1)]) is None


def test_a_corrected_judgment_counts_as_corrected() -> None:
    acts = acts_for(judgment_of(DEBT))
    right = act_of(judgment_of(DEBT, number="13/2026/DS-ST"), RECEIVED, 2, corrects=1)
    intake = intake_of([*acts, right])
    assert intake is not None
    assert intake.judgment.number == "13/2026/DS-ST"


@pytest.mark.parametrize(
    ("papers", "status"),
    [
        ([judgment_of(DEBT)], IntakeStatus.WAITING),
        ([judgment_of(FEE, DEBT)], IntakeStatus.READY),
        ([judgment_of(DEBT, variant="provisional_measure")], IntakeStatus.READY),
        ([judgment_of(DEBT), request_of()], IntakeStatus.READY),
        ([judgment_of(DEBT), request_of(variant="")], IntakeStatus.CHECKING),
        ([judgment_of(DEBT), request_of(variant="incomplete")], IntakeStatus.CHECKING),
        (
            [judgment_of(DEBT), request_of(variant="incomplete"), ASKED],
            IntakeStatus.COMPLETION_ASKED,
        ),
        (
            [judgment_of(DEBT), request_of(variant="incomplete"), ASKED, COMPLETED],
            IntakeStatus.READY,
        ),
        ([judgment_of(DEBT), request_of(), r.RequestRefused()], IntakeStatus.REFUSED),
        ([r.EntrustmentReceived(who="THADS tỉnh B"), judgment_of(DEBT)], IntakeStatus.READY),
        ([StepTaken(code="late_request_accepted")], IntakeStatus.WAITING),
    ],
)
def test_status_follows_the_papers(papers: Sequence[p.Payload], status: IntakeStatus) -> None:
    assert intake_for(*papers).status is status


def test_refusal_of_one_request_leaves_the_other() -> None:
    refused = r.RequestRefused(about="act-0002")
    intake = intake_for(judgment_of(DEBT), request_of(), request_of(), refused)
    assert [one.status for one in intake.requests] == [IntakeStatus.REFUSED, IntakeStatus.READY]
    assert intake.status is IntakeStatus.READY


@settings(deadline=None)
@given(st.lists(st.tuples(st.one_of(payloads, st.just(judgment_of(FEE, DEBT))), days), max_size=12))
def test_any_acts_can_be_read_and_reckoned(history: list[tuple[p.Payload, date]]) -> None:
    acts = [act_of(payload, day, n) for n, (payload, day) in enumerate(history, 1)]
    intake = intake_of(acts)
    if intake is not None:
        intake_deadlines(intake, shipped_law())
        for basis in Basis:
            draft_decisions(intake, basis, "each_debtor")


# ── What the law asks ────────────────────────────────────────────────────────────────────────


def test_court_fee_is_decided_within_five_working_days_of_the_judgment() -> None:
    assert due(intake_for(judgment_of(FEE)))["enforcement_decision_ex_officio"] == date(2026, 3, 9)


def test_judgment_that_waits_for_a_request_asks_nothing() -> None:
    assert due(intake_for(judgment_of(DEBT))) == {}


def test_request_is_decided_within_five_working_days() -> None:
    intake = intake_for(judgment_of(DEBT), request_of())
    assert due(intake)["enforcement_decision_on_request"] == date(2026, 3, 10)


def test_incomplete_request_is_answered_within_one_working_day_under_the_new_law() -> None:
    intake = intake_for(judgment_of(DEBT), request_of(variant="incomplete"), on=date(2026, 8, 3))
    assert due(intake) == {"request_completion_notice": date(2026, 8, 5)}


def test_fee_and_request_are_both_asked() -> None:
    keys = set(due(intake_for(judgment_of(FEE, DEBT), request_of())))
    assert {"enforcement_decision_ex_officio", "enforcement_decision_on_request"} <= keys


def test_court_has_thirty_days_to_explain() -> None:
    asked = StepTaken(code="clarification_requested", variant="simple")
    assert due(intake_for(judgment_of(DEBT), asked, on=date(2026, 8, 3))) == {
        "judgment_clarification": date(2026, 9, 3)
    }


def test_provisional_measure_is_decided_at_once() -> None:
    intake = intake_for(judgment_of(DEBT, variant="provisional_measure"))
    assert due(intake)["enforcement_decision_provisional_measure"] == RECEIVED


def test_refused_request_asks_nothing_more() -> None:
    refused = r.RequestRefused(ground="no_authority")
    assert due(intake_for(judgment_of(DEBT), request_of(), refused)) == {}


# ── How many decisions ───────────────────────────────────────────────────────────────────────


def debtors(drafts: Sequence[p.CaseOpened]) -> list[list[str]]:
    return [[one.name for one in draft.parties if one.role is PartyRole.DEBTOR] for draft in drafts]


def test_each_debtor_has_a_decision_with_the_lines_that_bind_them() -> None:
    drafts = draft_decisions(intake_for(judgment_of(FEE, FINE)), Basis.EX_OFFICIO, "each_debtor")
    assert debtors(drafts) == [[AN.name], [BINH.name]]
    assert [[line.line for line in draft.obligations] for draft in drafts] == [[1], [2]]


def test_exception_makes_one_decision_for_all() -> None:
    intake = intake_for(judgment_of(FEE, FINE))
    drafts = draft_decisions(intake, Basis.EX_OFFICIO, "same_exhibit")
    assert debtors(drafts) == [[AN.name, BINH.name]]


def test_joint_debt_goes_into_one_decision_for_its_debtors() -> None:
    intake = intake_for(judgment_of(DEBT), request_of())
    assert debtors(draft_decisions(intake, Basis.ON_REQUEST, "each_debtor")) == [
        [AN.name, BINH.name]
    ]


def in_shares(share: str, line: int = 4) -> p.Obligation:
    """A debt of both in parts; 1,000,000 đồng."""
    return p.Obligation(
        line=line, what="Bồi thường", amount=1_000_000, share=share, kind=ObligationKind.DEBT
    )


def test_debt_in_shares_goes_into_a_decision_for_each_debtor() -> None:
    intake = intake_for(judgment_of(DEBT, in_shares("1/3; 2/3")), request_of())
    drafts = draft_decisions(intake, Basis.ON_REQUEST, "each_debtor")
    assert debtors(drafts) == [[AN.name, BINH.name], [AN.name], [BINH.name]]
    lines = [(one.line, one.debtors, one.amount) for draft in drafts for one in draft.obligations]
    assert lines == [
        (3, (), 9_000_000),
        (4, (AN.name,), 333_333),
        (4, (BINH.name,), 666_667),
    ]
    assert unclear_lines(intake, Basis.ON_REQUEST, "each_debtor") == ()


def test_part_of_a_debtor_stands_beside_what_else_binds_him() -> None:
    shared = replace(FEE, line=5, debtors=(AN.name, BINH.name), share="1/2")
    intake = intake_for(judgment_of(FEE, FINE, shared))
    drafts = draft_decisions(intake, Basis.EX_OFFICIO, "each_debtor")
    assert [[one.line for one in draft.obligations] for draft in drafts] == [[1, 5], [2, 5]]
    assert [draft.obligations[1].amount for draft in drafts] == [150_000, 150_000]


def test_exception_takes_a_line_in_shares_whole() -> None:
    intake = intake_for(judgment_of(in_shares("1/3; 2/3")), request_of())
    (draft,) = draft_decisions(intake, Basis.ON_REQUEST, "shared_receipt")
    assert draft.obligations == (in_shares("1/3; 2/3"),)


@pytest.mark.parametrize(
    ("share", "basis", "is_unclear"),
    [
        ("theo phần", Basis.ON_REQUEST, True),
        ("theo phần", Basis.EX_OFFICIO, True),
        ("", Basis.ON_REQUEST, True),
        ("", Basis.EX_OFFICIO, False),  # nghĩa vụ chung, Điều 8.1.d
        ("1/2", Basis.ON_REQUEST, False),
    ],
)
def test_line_whose_parts_nobody_can_tell_stays_whole_and_is_named(
    share: str, basis: Basis, is_unclear: bool
) -> None:
    line = in_shares(share)
    papers = [judgment_of(line), request_of()] if basis is Basis.ON_REQUEST else [judgment_of(line)]
    intake = intake_for(*papers)
    assert bool(unclear_lines(intake, basis, "each_debtor")) is is_unclear
    assert unclear_lines(intake, basis, "shared_receipt") == ()


def test_part_no_decision_takes_up_is_left() -> None:
    intake = intake_for(judgment_of(in_shares("1/4; 3/4")), request_of())
    first, second = draft_decisions(intake, Basis.ON_REQUEST, "each_debtor")
    (left,) = lines_left(intake, [first])
    assert (left.debtors, left.amount, left.share) == ((BINH.name,), 750_000, "")
    assert lines_left(intake, [first, second]) == ()


def test_state_revenue_names_no_private_creditor() -> None:
    (draft,) = draft_decisions(intake_for(judgment_of(FEE)), Basis.EX_OFFICIO, "each_debtor")
    assert all(one.role is not PartyRole.CREDITOR for one in draft.parties)


def test_line_that_binds_nobody_still_has_a_decision() -> None:
    nobody = r.JudgmentReceived(parties=(), obligations=(FEE,))
    (draft,) = draft_decisions(intake_for(nobody), Basis.EX_OFFICIO, "no_debtor_named")
    assert debtors([draft]) == [["Không xác định người phải thi hành án"]]


def test_request_takes_up_only_the_lines_it_names() -> None:
    intake = intake_for(judgment_of(FEE, DEBT), request_of(lines=(3,)))
    assert [line.line for line in lines_due(intake, Basis.ON_REQUEST)] == [3]
    assert [line.line for line in lines_due(intake, Basis.EX_OFFICIO)] == [1]


def test_judgment_without_request_can_be_decided_whole_ex_officio() -> None:
    intake = intake_for(judgment_of(DEBT))
    assert lines_due(intake, Basis.EX_OFFICIO) == (DEBT,)
    assert lines_due(intake, Basis.ON_REQUEST) == ()


def test_lines_no_decision_takes_up_are_left() -> None:
    intake = intake_for(judgment_of(FEE, DEBT))
    drafts = draft_decisions(intake, Basis.EX_OFFICIO, "each_debtor")
    assert lines_left(intake, drafts) == (DEBT,)


@pytest.mark.parametrize(
    ("day", "basis", "first", "article"),
    [
        (date(2026, 8, 3), Basis.EX_OFFICIO, "each_debtor", "Điều 8.1"),
        (date(2026, 8, 3), Basis.ON_REQUEST, "each_debtor", "Điều 11.1"),
        (date(2026, 3, 2), Basis.EX_OFFICIO, "all_items", "Điều 6.1"),
        (date(2026, 3, 2), Basis.ON_REQUEST, "each_request", "Điều 7.1"),
    ],
)
def test_the_law_of_the_day_says_how_decisions_are_divided(
    day: date, basis: Basis, first: str, article: str
) -> None:
    rule = groupings(shipped_law().pack, basis, day)[0]
    assert (rule.key, rule.article) == (first, article)


def test_new_law_names_every_exception_of_article_8() -> None:
    rules = groupings(shipped_law().pack, Basis.EX_OFFICIO, date(2026, 8, 3))
    assert [rule.article for rule in rules[1:]] == [f"Điều 8.1.{point}" for point in "abcdđe"]


# ── What is refused ──────────────────────────────────────────────────────────────────────────


def code_of_refusal(check: object, *arguments: object) -> str:
    assert callable(check)
    with pytest.raises(DomainError) as error:
        check(*arguments)
    return error.value.code


def test_money_has_no_place_before_the_decision() -> None:
    intake = intake_for(judgment_of(DEBT))
    paid = p.MoneyReceived(line=3, amount=1000)
    code = code_of_refusal(check_intake_paper, paid, RECEIVED, intake, RECEIVED)
    assert code == "not_an_intake_paper"


def test_event_of_a_case_has_no_place_before_the_decision() -> None:
    step, intake = StepTaken(code="coercion_carried_out"), intake_for(judgment_of(DEBT))
    assert code_of_refusal(check_intake_paper, step, RECEIVED, intake, RECEIVED) == (
        "not_an_intake_paper"
    )


def test_paper_needs_an_intake() -> None:
    assert code_of_refusal(check_intake_paper, request_of(), RECEIVED, None, RECEIVED) == (
        "intake_missing"
    )


def test_judgment_names_only_its_own_parties() -> None:
    stranger = p.Obligation(line=1, what="Nợ", debtors=("Người lạ",))
    assert code_of_refusal(check_judgment, judgment_of(stranger), RECEIVED) == "no_such_party"


def test_judgment_is_older_than_its_receipt() -> None:
    code = code_of_refusal(check_judgment, judgment_of(DEBT), date(2026, 1, 4))
    assert code == "judgment_after_receipt"


def test_one_line_is_not_decided_twice() -> None:
    intake = intake_for(judgment_of(DEBT))
    assert code_of_refusal(check_drafts, [opening_of(1), opening_of(2)], intake) == (
        "line_in_two_decisions"
    )


def test_parts_of_a_line_add_up_to_it() -> None:
    line = in_shares("1/3; 2/3")
    intake = intake_for(judgment_of(line), request_of())
    first, second = draft_decisions(intake, Basis.ON_REQUEST, "each_debtor")
    check_drafts([first, second], intake)
    more = replace(second.obligations[0], amount=second.obligations[0].amount + 1)
    assert code_of_refusal(check_drafts, [first, replace(second, obligations=(more,))], intake) == (
        "parts_differ"
    )
    assert code_of_refusal(check_drafts, [first, first], intake) == "line_in_two_decisions"


def test_request_is_not_answered_before_it_came() -> None:
    intake = intake_for(judgment_of(DEBT), request_of())
    early = RECEIVED
    for answer in (r.RequestRefused(), ASKED, COMPLETED, r.RequestRefused(about="act-0002")):
        assert code_of_refusal(check_after_request, answer, early, intake) == "before_request"
        check_after_request(answer, RECEIVED + timedelta(days=1), intake)
    check_after_request(StepTaken(code="clarification_requested"), early, intake)


def test_no_decision_is_no_decision() -> None:
    assert code_of_refusal(check_drafts, [], intake_for(judgment_of(DEBT))) == "no_decision"
