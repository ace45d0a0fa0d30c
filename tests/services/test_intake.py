"""Intake through the services: what comes in, what is asked, the decisions that are issued."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from msgspec.structs import replace

from tests.histories import opening_of
from tests.intakes import AN, BANK, BINH, DEBT, FEE, FINE, RECEIVED, judgment_of, request_of
from tests.ledgers import stored_acts, temporary_context
from thads_desktop.base.errors import DomainError
from thads_desktop.domain import paper_payloads as r
from thads_desktop.domain import payloads as p
from thads_desktop.domain.step_payloads import StepTaken
from thads_desktop.domain.vocabulary import Basis, PartyRole
from thads_desktop.ledger.verify import verify
from thads_desktop.services import intake as service
from thads_desktop.services.acts import open_new_case
from thads_desktop.services.case_view import open_case
from thads_desktop.services.context import Context
from thads_desktop.services.intake import IntakeQuestion, IntakeStatus
from thads_desktop.services.intake_corrections import TakenBack, correct_paper, take_back_paper
from thads_desktop.services.intake_decisions import issue_decisions, propose_decisions
from thads_desktop.services.intake_search import found_intakes
from thads_desktop.services.known_judgments import known_judgments

TODAY = date(2026, 3, 10)  # as the clock of the tests says


@pytest.fixture
def context() -> Iterator[Context]:
    with temporary_context() as made:
        yield made
        assert all(one.ok for one in verify(made.ledger))


def refused(context: Context, act: Callable[[], object]) -> str:
    """The code of a refusal that leaves nothing behind."""
    before = stored_acts(context)
    with pytest.raises(DomainError) as error:
        act()
    assert stored_acts(context) == before
    return error.value.code


def numbered(drafts: list[p.CaseOpened], first: int = 1) -> list[p.CaseOpened]:
    return [
        replace(draft, decision_number=f"{number}/QĐ-THADS", officer="Lê An")
        for number, draft in enumerate(drafts, first)
    ]


def proposed(context: Context, intake_id: str, day: date = TODAY) -> list[p.CaseOpened]:
    intake = service.intake_view(context, intake_id).intake
    found = propose_decisions(context, intake, day, {Basis.EX_OFFICIO: "each_debtor"})
    return [draft for one in found for draft in one.drafts]


# ── What comes in ────────────────────────────────────────────────────────────────────────────


def test_judgment_waits_for_a_request_and_then_for_its_decision(context: Context) -> None:
    taken = service.register_judgment(context, judgment_of(DEBT), RECEIVED)
    assert taken.intake.status is IntakeStatus.WAITING
    asked = service.register_request(
        context, request_of(), date(2026, 3, 4), intake_id=taken.intake_id
    )
    assert asked.intake.status is IntakeStatus.READY
    (listed,) = service.list_intakes(context, IntakeQuestion())
    assert listed.next_deadline is not None
    assert listed.next_deadline.due_on == date(2026, 3, 11)


def test_request_can_bring_its_own_judgment(context: Context) -> None:
    taken = service.register_request(context, request_of(), RECEIVED, judgment=judgment_of(DEBT))
    assert taken.intake.obligations == (DEBT,)
    assert taken.intake.requests[0].payload.requester == BANK.name


def test_entrusted_file_begins_an_intake(context: Context) -> None:
    entrusted = r.EntrustmentReceived(who="THADS tỉnh B", number="3/QĐ-UT")
    taken = service.register_entrustment(context, entrusted, judgment_of(FEE, DEBT), RECEIVED)
    assert taken.intake.sender == "THADS tỉnh B"
    drafts = proposed(context, taken.intake_id)
    assert {draft.basis for draft in drafts} == {Basis.EX_OFFICIO, Basis.ON_REQUEST}


def test_late_request_that_was_accepted_belongs_to_its_intake(context: Context) -> None:
    taken = service.register_judgment(context, judgment_of(DEBT), RECEIVED)
    accepted = StepTaken(code="late_request_accepted", number="1/QĐ-THADS")
    after = service.record_step(context, taken.intake_id, accepted, date(2026, 3, 3))
    assert len(after.intake.papers) == 2


def test_incomplete_request_is_asked_for_and_completed(context: Context) -> None:
    taken = service.register_request(
        context, request_of(variant="incomplete"), RECEIVED, judgment=judgment_of(DEBT)
    )
    asked = service.ask_completion(context, taken.intake_id, date(2026, 3, 3), note="thiếu địa chỉ")
    assert asked.intake.status is IntakeStatus.COMPLETION_ASKED
    done = service.complete_request(context, taken.intake_id, date(2026, 3, 5))
    assert done.intake.status is IntakeStatus.READY


def test_refusal_names_a_ground_of_the_law_of_its_day(context: Context) -> None:
    taken = service.register_request(context, request_of(), RECEIVED, judgment=judgment_of(DEBT))
    keys = [one.key for one in service.refusal_grounds(context, TODAY)]
    code = refused(context, lambda: service.refuse_request(context, taken.intake_id, "whim", TODAY))
    assert code == "ground_unknown"
    after = service.refuse_request(context, taken.intake_id, keys[-1], TODAY, number="2/TB")
    assert after.intake.status is IntakeStatus.REFUSED
    again = refused(
        context, lambda: service.refuse_request(context, taken.intake_id, keys[-1], TODAY)
    )
    assert again == "request_missing"


def test_new_law_has_five_grounds_of_refusal(context: Context) -> None:
    assert len(service.refusal_grounds(context, date(2026, 8, 3))) == 5


def test_paper_entered_by_mistake_is_taken_back(context: Context) -> None:
    taken = service.register_judgment(context, judgment_of(DEBT), RECEIVED)
    asked = service.register_request(context, request_of(), TODAY, intake_id=taken.intake_id)
    after = take_back_paper(context, taken.intake_id, asked.act_ids[0], reason="nhầm")
    assert after.intake is not None
    assert after.intake.status is IntakeStatus.WAITING


def test_intake_goes_with_its_last_paper(context: Context) -> None:
    taken = service.register_judgment(context, judgment_of(DEBT), RECEIVED)
    asked = StepTaken(code="clarification_requested", variant="simple")
    letter = service.record_step(context, taken.intake_id, asked, TODAY)

    def take_back(act_id: str) -> TakenBack:
        return take_back_paper(context, taken.intake_id, act_id, reason="nhầm")

    assert refused(context, lambda: take_back(taken.act_ids[0])) == "first_paper"
    take_back(letter.act_ids[0])
    assert take_back(taken.act_ids[0]).intake is None
    assert service.count(context) == 0


def test_judgment_that_came_before_is_warned_of_with_its_intake(context: Context) -> None:
    first = service.register_judgment(context, judgment_of(DEBT), RECEIVED)
    other = service.register_judgment(context, judgment_of(DEBT, number="2/2026"), RECEIVED)
    again = service.register_request(context, request_of(), TODAY, judgment=judgment_of(FEE))
    assert (first.warnings, other.warnings) == ((), ())
    (warning,) = again.warnings
    assert first.intake_id in warning


@pytest.mark.parametrize(
    ("payload", "code"),
    [
        (p.MoneyReceived(line=3, amount=1000), "not_an_intake_paper"),
        (StepTaken(code="coercion_carried_out"), "not_an_intake_paper"),
        (StepTaken(code="no_such_event"), "not_an_intake_paper"),
        (r.RequestReceived(requester="A", lines=(9,)), "no_such_line"),
        (r.RequestReceived(requester="A", about="somewhere"), "act_not_in_case"),
    ],
)
def test_what_has_no_place_before_the_decision_is_refused(
    context: Context, payload: p.Payload, code: str
) -> None:
    taken = service.register_judgment(context, judgment_of(DEBT), RECEIVED)
    assert (
        refused(context, lambda: service.record_step(context, taken.intake_id, payload, TODAY))
        == code
    )


def test_intake_is_found_by_judgment_and_by_the_beginning_of_its_id(context: Context) -> None:
    taken = service.register_judgment(context, judgment_of(DEBT), RECEIVED)
    for wanted in ("12/2026/DS-ST", taken.intake_id[:8]):
        assert service.intake_view(context, wanted).intake.intake_id == taken.intake_id
    assert refused(context, lambda: service.intake_view(context, "99/2026")) == "intake_missing"


def test_two_intakes_of_one_judgment_are_told_apart_by_id(context: Context) -> None:
    for _time in range(2):
        service.register_judgment(context, judgment_of(DEBT), RECEIVED)
    code = refused(context, lambda: service.intake_view(context, "12/2026/DS-ST"))
    assert code == "intake_ambiguous"


def test_duties_before_the_decision_are_listed_by_day(context: Context) -> None:
    service.register_judgment(context, judgment_of(FEE), date(2026, 3, 4))
    service.register_judgment(context, judgment_of(FEE, number="1/2026"), RECEIVED)
    service.register_judgment(context, judgment_of(DEBT, number="2/2026"), RECEIVED)
    due = service.due_intakes(context, date(2026, 3, 11))
    assert [(one.row.judgment_number, one.deadline.due_on) for one in due] == [
        ("1/2026", date(2026, 3, 9)),
        ("12/2026/DS-ST", date(2026, 3, 11)),
    ]
    assert len(service.due_intakes(context, date(2026, 3, 9))) == 1


# ── Decisions ────────────────────────────────────────────────────────────────────────────────


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


def test_request_is_not_refused_before_it_came(context: Context) -> None:
    taken = service.register_request(context, request_of(), TODAY, judgment=judgment_of(DEBT))
    ground = service.refusal_grounds(context, TODAY)[0].key
    early = lambda: service.refuse_request(context, taken.intake_id, ground, RECEIVED)  # noqa: E731 - read once
    assert refused(context, early) == "before_request"
    done = service.refuse_request(context, taken.intake_id, ground, TODAY)
    payload = r.RequestRefused(ground=ground)

    def earlier() -> object:
        return correct_paper(
            context, taken.intake_id, done.act_ids[0], payload, RECEIVED, reason="nhầm"
        )

    assert refused(context, earlier) == "before_request"


def test_request_does_not_move_behind_its_answer(context: Context) -> None:
    taken = service.register_request(context, request_of(), RECEIVED, judgment=judgment_of(DEBT))
    service.ask_completion(context, taken.intake_id, date(2026, 3, 4))

    def correct(day: date) -> object:
        return correct_paper(
            context, taken.intake_id, taken.act_ids[1], request_of(), day, reason="nhầm"
        )

    assert refused(context, lambda: correct(date(2026, 3, 5))) == "before_request"
    assert correct(date(2026, 3, 3))


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


# ── Papers corrected ─────────────────────────────────────────────────────────────────────────


def test_paper_is_corrected_and_the_papers_about_it_follow(context: Context) -> None:
    taken = service.register_request(
        context, request_of(number="2/PN"), RECEIVED, judgment=judgment_of(DEBT)
    )
    judgment, request = taken.act_ids
    ground = service.refusal_grounds(context, TODAY)[-1].key
    service.refuse_request(context, taken.intake_id, ground, TODAY, request=request)
    mended = replace(request_of(number="2/PN"), requester="Lê Văn Được")
    after = correct_paper(context, taken.intake_id, request, mended, TODAY, reason="nhầm tên")
    (asked,) = after.intake.requests
    assert (asked.payload.requester, asked.status) == ("Lê Văn Được", IntakeStatus.REFUSED)
    again = replace(judgment_of(DEBT), judgment=p.Judgment(number="13/2026/DS-ST"))
    after = correct_paper(context, taken.intake_id, judgment, again, RECEIVED, reason="nhầm số")
    assert after.intake.judgment.number == "13/2026/DS-ST"
    assert service.intake_view(context, "13/2026/DS-ST").intake.intake_id == taken.intake_id


def test_correction_of_a_paper_refuses_what_recording_it_would(context: Context) -> None:
    taken = service.register_request(context, request_of(), RECEIVED, judgment=judgment_of(DEBT))
    judgment, request = taken.act_ids

    def correct(act_id: str, payload: p.Payload, day: date, reason: str = "nhầm") -> object:
        return correct_paper(context, taken.intake_id, act_id, payload, day, reason=reason)

    said = judgment_of(DEBT)
    assert refused(context, lambda: correct(judgment, said, RECEIVED, " ")) == "reason_missing"
    assert refused(context, lambda: correct("x", said, RECEIVED)) == "act_missing"
    assert refused(context, lambda: correct(request, said, RECEIVED)) == "kind_differs"
    assert refused(context, lambda: correct(judgment, said, date(2027, 1, 1))) == "date_in_future"
    before_it = date(2026, 1, 2)
    assert refused(context, lambda: correct(judgment, said, before_it)) == "judgment_after_receipt"
    correct(judgment, said, TODAY)
    assert refused(context, lambda: correct(judgment, said, RECEIVED)) == "act_missing"


def test_number_of_a_paper_taken_back_is_free_and_may_not_come_back_twice(
    context: Context,
) -> None:
    taken = service.register_request(
        context, request_of(number="2/PN"), RECEIVED, judgment=judgment_of(DEBT)
    )
    request = taken.act_ids[1]
    mended = correct_paper(
        context, taken.intake_id, request, request_of(number="3/PN"), RECEIVED, reason="nhầm số"
    )
    other = judgment_of(FEE, number="5/2026")
    service.register_request(context, request_of(number="2/PN"), TODAY, judgment=other)
    code = refused(
        context,
        lambda: take_back_paper(context, taken.intake_id, mended.act_ids[0], reason="nhầm"),
    )
    assert code == "number_repeated"


# ── A judgment that is here already ──────────────────────────────────────────────────────────


def test_judgment_of_a_case_is_known_by_number_court_and_debtor(context: Context) -> None:
    said = judgment_of(DEBT)
    opening = replace(
        opening_of(1000, decision_number="7/QĐ-THADS"),
        judgment=said.judgment,
        parties=said.parties,
    )
    case = open_new_case(context, opening, TODAY).case_id
    written = replace(said.judgment, number=" 12/2026/ds-st", judged_on=None)
    (known,) = known_judgments(context, written, ["NGUYEN VAN AN"])
    assert (known.subject, known.is_case) == (case, True)
    assert known.words == "việc 7/QĐ-THADS ngày 10/03/2026"
    assert known_judgments(context, written, ["Người khác"]) == ()
    assert known_judgments(context, replace(written, court="TAND khác"), ["Nguyễn Văn An"]) == ()
    assert known_judgments(context, p.Judgment(), ["Nguyễn Văn An"]) == ()
    assert known_judgments(context, written, ["Nguyễn Văn An"], besides=case) == ()
    (warning,) = service.register_judgment(context, said, TODAY).warnings
    assert "7/QĐ-THADS" in warning
    assert [one.is_case for one in known_judgments(context, written, [])] == [True, False]


# ── Search ───────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("typed", ["12/2026", "nguyen an", "021/PN", "song xanh"])
def test_intake_is_found_until_it_is_decided(context: Context, typed: str) -> None:
    taken = service.register_request(
        context, request_of(number="21/PN"), RECEIVED, judgment=judgment_of(FEE)
    )
    service.register_judgment(context, replace(judgment_of(number="9/2025"), parties=()), RECEIVED)
    (found,) = found_intakes(context, typed, 5)
    assert found.intake_id == taken.intake_id
    issue_decisions(context, taken.intake_id, numbered(proposed(context, taken.intake_id)), TODAY)
    assert found_intakes(context, typed, 5) == []
