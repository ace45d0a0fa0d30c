"""Intake through the services: what comes in, and what is asked."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from tests.intakes import BANK, DEBT, FEE, RECEIVED, judgment_of, request_of
from tests.services.intake_steps import TODAY, proposed, refused, verified_context
from thads_desktop.domain import paper_payloads as r
from thads_desktop.domain import payloads as p
from thads_desktop.domain.step_payloads import StepTaken
from thads_desktop.domain.vocabulary import Basis
from thads_desktop.services import intake as service
from thads_desktop.services.context import Context
from thads_desktop.services.intake import IntakeQuestion, IntakeStatus


@pytest.fixture
def context() -> Iterator[Context]:
    with verified_context() as made:
        yield made


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
