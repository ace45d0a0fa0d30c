"""Decisions on what came in: proposed, issued together, refused."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from msgspec.structs import replace

from tests.histories import opening_of
from tests.intakes import AN, BANK, BINH, DEBT, FEE, FINE, RECEIVED, judgment_of, request_of
from tests.ledgers import stored_acts
from tests.services.intake_steps import TODAY, numbered, proposed, refused, verified_context
from thads_desktop.domain import paper_payloads as r
from thads_desktop.domain.step_payloads import StepTaken
from thads_desktop.domain.vocabulary import Basis, PartyRole
from thads_desktop.services import intake as service
from thads_desktop.services.acts import open_new_case
from thads_desktop.services.case_view import open_case
from thads_desktop.services.context import Context
from thads_desktop.services.intake import IntakeStatus
from thads_desktop.services.intake_decisions import issue_decisions, propose_decisions


@pytest.fixture
def context() -> Iterator[Context]:
    with verified_context() as made:
        yield made


def test_decision_makes_the_intake_a_case_that_keeps_its_papers(context: Context) -> None:
    taken = service.register_request(context, request_of(), RECEIVED, judgment=judgment_of(DEBT))
    drafts = numbered(proposed(context, taken.intake_id))
    issued = issue_decisions(context, taken.intake_id, drafts, TODAY)
    assert issued.case_ids == (taken.intake_id,)
    assert issued.rest_id == ""
    view = open_case(context, taken.intake_id)
    assert [act.kind for act in view.timeline] == [
        "judgment_received",
        "request_received",
        "case_opened",
    ]
    assert service.count(context) == 0


def test_each_further_debtor_has_a_case_with_copies_of_the_papers(context: Context) -> None:
    taken = service.register_judgment(context, judgment_of(FEE, FINE), RECEIVED)
    drafts = numbered(proposed(context, taken.intake_id))
    issued = issue_decisions(context, taken.intake_id, drafts, TODAY)
    own, further = (open_case(context, one) for one in issued.case_ids)
    assert own.case_id == taken.intake_id
    assert [line.obligation.line for line in own.state.lines] == [1]
    assert [line.obligation.line for line in further.state.lines] == [2]
    copy = further.timeline[0]
    assert (copy.kind, copy.happened_on) == ("judgment_received", RECEIVED)
    assert isinstance(copy.payload, r.JudgmentReceived)
    assert taken.intake_id[:12] in copy.payload.note
    assert not own.state.contradictions
    assert not further.state.contradictions


def test_all_decisions_are_issued_in_one_commit_or_none(context: Context) -> None:
    taken = service.register_judgment(context, judgment_of(FEE, FINE), RECEIVED)
    drafts = numbered(proposed(context, taken.intake_id))
    twice = [drafts[0], replace(drafts[1], decision_number=drafts[0].decision_number)]
    code = refused(context, lambda: issue_decisions(context, taken.intake_id, twice, TODAY))
    assert code == "decision_number_repeated"
    issue_decisions(context, taken.intake_id, drafts, TODAY)
    assert len({one.position for one in stored_acts(context)}) == 2


def test_lines_of_a_judgment_nobody_asked_for_stay_behind(context: Context) -> None:
    taken = service.register_judgment(context, judgment_of(FEE, DEBT), RECEIVED)
    drafts = numbered(proposed(context, taken.intake_id))
    issued = issue_decisions(context, taken.intake_id, drafts, TODAY)
    rest = service.intake_view(context, issued.rest_id).intake
    assert rest.obligations == (DEBT,)
    assert rest.status is IntakeStatus.WAITING
    asked = service.register_request(context, request_of(), TODAY, intake_id=issued.rest_id)
    later = numbered(proposed(context, asked.intake_id), first=7)
    assert issue_decisions(context, asked.intake_id, later, TODAY).rest_id == ""


def test_part_of_one_debtor_is_decided_and_the_other_waits_as_an_intake(context: Context) -> None:
    shared = replace(DEBT, is_joint=False, share="1/3; 2/3")
    taken = service.register_request(context, request_of(), RECEIVED, judgment=judgment_of(shared))
    day = date(2026, 8, 3)  # each debtor one decision, under the law of 2025
    intake = service.intake_view(context, taken.intake_id).intake
    ((first, second),) = (one.drafts for one in propose_decisions(context, intake, day))
    issued = issue_decisions(context, taken.intake_id, numbered([first]), TODAY)
    case = open_case(context, taken.intake_id).state
    assert (case.left, [one.name for one in case.present_parties]) == (
        3_000_000,
        [AN.name, BANK.name],
    )
    (rest,) = service.intake_view(context, issued.rest_id).intake.obligations
    assert rest == second.obligations[0]
    assert (rest.amount, rest.debtors) == (6_000_000, (BINH.name,))


def test_line_in_unknown_shares_is_told_with_the_proposal(context: Context) -> None:
    unclear = replace(DEBT, is_joint=False, share="theo phần")
    intake = service.register_request(
        context, request_of(), RECEIVED, judgment=judgment_of(unclear)
    ).intake
    (new,) = propose_decisions(context, intake, date(2026, 8, 3))
    assert [note.partition(":")[0] for note in new.notes] == ["Khoản 3"]
    (old,) = propose_decisions(context, intake, TODAY)
    assert len(new.drafts) == len(old.drafts) == 1


def test_decision_is_warned_only_of_its_own_lines(context: Context) -> None:
    taken = service.register_judgment(context, judgment_of(FEE, DEBT), RECEIVED)
    (fee,) = numbered(proposed(context, taken.intake_id))
    assert issue_decisions(context, taken.intake_id, [fee], TODAY).warnings == ()
    taken = service.register_judgment(context, judgment_of(DEBT, number="14/2026"), RECEIVED)
    (debt,) = numbered(proposed(context, taken.intake_id), first=2)
    (warning,) = issue_decisions(context, taken.intake_id, [debt], TODAY).warnings
    assert "chỉ thi hành khi có yêu cầu" in warning


def test_papers_that_are_about_another_stay_so_in_the_copies(context: Context) -> None:
    taken = service.register_judgment(context, judgment_of(FEE, FINE), RECEIVED)
    asked = StepTaken(code="clarification_requested", variant="simple", about=taken.act_ids[0])
    service.record_step(context, taken.intake_id, asked, TODAY)
    drafts = numbered(proposed(context, taken.intake_id))
    issued = issue_decisions(context, taken.intake_id, drafts, TODAY)
    judgment, clarification, _decision = open_case(context, issued.case_ids[1]).timeline
    assert isinstance(clarification.payload, StepTaken)
    assert clarification.payload.about == judgment.act_id


def test_decision_meets_the_deadline_of_the_papers(context: Context) -> None:
    taken = service.register_judgment(context, judgment_of(FEE), RECEIVED)
    (draft,) = numbered(proposed(context, taken.intake_id))
    issue_decisions(context, taken.intake_id, [draft], date(2026, 3, 9))
    assert service.due_intakes(context, date(2027, 1, 1)) == []


@pytest.mark.parametrize(
    ("change", "day", "code"),
    [
        ({"decision_number": "sáu"}, TODAY, "decision_number_missing"),
        ({}, date(2026, 3, 1), "decision_before_receipt"),
        ({}, date(2026, 3, 11), "date_in_future"),
        ({"basis": Basis.ON_REQUEST}, TODAY, "request_not_ready"),
        ({"decision_number": "55/QĐ-THADS"}, TODAY, "decision_number_repeated"),
    ],
)
def test_wrong_decision_is_refused(
    context: Context, change: dict[str, object], day: date, code: str
) -> None:
    open_new_case(context, opening_of(1, decision_number="55/QĐ-THADS"), TODAY)
    taken = service.register_judgment(context, judgment_of(FEE), RECEIVED)
    (draft,) = numbered(proposed(context, taken.intake_id))
    wrong = replace(draft, **change)
    assert refused(context, lambda: issue_decisions(context, taken.intake_id, [wrong], day)) == code


def test_case_is_no_intake_any_more(context: Context) -> None:
    taken = service.register_judgment(context, judgment_of(FEE), RECEIVED)
    drafts = numbered(proposed(context, taken.intake_id))
    issue_decisions(context, taken.intake_id, drafts, TODAY)
    for act in (
        lambda: issue_decisions(context, taken.intake_id, drafts, TODAY),
        lambda: service.register_request(context, request_of(), TODAY, intake_id=taken.intake_id),
    ):
        assert refused(context, act) == "intake_missing"


def test_old_law_makes_one_decision_for_all_items_and_the_new_one_for_each_debtor(
    context: Context,
) -> None:
    intake = service.register_judgment(context, judgment_of(FEE, FINE), RECEIVED).intake
    (old,) = propose_decisions(context, intake, TODAY)
    (new,) = propose_decisions(context, intake, date(2026, 8, 3))
    assert (len(old.drafts), len(new.drafts)) == (1, 2)
    assert old.rule is not None
    assert old.rule.article == "Điều 6.1"
    debtors = [one for one in old.drafts[0].parties if one.role is PartyRole.DEBTOR]
    assert len(debtors) == 2
