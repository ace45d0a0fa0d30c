"""What may not be recorded, one refusal a test, each with its code and field."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from msgspec.structs import replace

from tests.histories import YEAR_BEGINS, act_of, opening_of, takeover_of
from thads_desktop.base.errors import DomainError
from thads_desktop.domain import payloads as p
from thads_desktop.domain.acts import Act
from thads_desktop.domain.case_state import CaseState
from thads_desktop.domain.conditions import check_can_record, check_no_new_contradiction
from thads_desktop.domain.fold import state_of

D = YEAR_BEGINS
TODAY = D + timedelta(days=30)
PAID = p.MoneyReceived(line=1, amount=1000)
OPENED = [act_of(opening_of(5000), D, 1)]
COMPLETED = [
    *OPENED,
    act_of(p.MoneyReceived(line=1, amount=5000), D + timedelta(days=3), 2),
    act_of(p.ObligationCompleted(), D + timedelta(days=3), 3),
]


def refused(
    payload: p.Payload, on: date = D, acts: list[Act] | None = None
) -> tuple[str, str | None]:
    with pytest.raises(DomainError) as error:
        check_can_record(payload, on, state_of(acts or []), TODAY)
    assert error.value.message
    return error.value.code, error.value.field


def test_an_act_that_has_its_place_is_let_through() -> None:
    check_can_record(PAID, TODAY, state_of(OPENED), TODAY)


def test_an_act_of_tomorrow_is_refused() -> None:
    assert refused(PAID, TODAY + timedelta(days=1), OPENED) == ("date_in_future", "happened_on")


def test_an_act_of_a_case_that_is_not_there_is_refused() -> None:
    assert refused(PAID) == ("case_missing", "case")


def test_a_case_is_not_opened_twice() -> None:
    assert refused(opening_of(1), acts=OPENED) == ("case_opened_already", "case")


def test_an_old_case_was_decided_before_it_is_taken_over() -> None:
    assert refused(takeover_of(1, decided_on=D)) == ("decided_after_takeover", "decided_on")


def test_two_lines_do_not_bear_one_number() -> None:
    line = p.Obligation(line=1, what="Trả nợ", amount=1)
    opening = opening_of(obligations=(line, line))
    assert refused(opening) == ("line_repeated", "obligations")


def test_nothing_is_recorded_after_a_case_has_ended() -> None:
    assert refused(PAID, TODAY, COMPLETED) == ("case_closed", "case")


def test_a_late_act_from_before_the_end_is_let_through() -> None:
    verification = p.VerificationRecorded(findings="Có tài sản")
    check_can_record(verification, D + timedelta(days=2), state_of(COMPLETED), TODAY)


def test_a_case_a_newer_program_wrote_to_is_only_read() -> None:
    newer = replace(act_of(PAID, D, 2), kind="drone_sent")
    assert refused(PAID, acts=[*OPENED, newer]) == ("case_read_only", "case")


def contradicted(
    payload: p.Payload, acts: list[Act], corrects: int | None = None
) -> tuple[str, str | None]:
    new = act_of(payload, D + timedelta(days=1), 9, corrects=corrects)
    with pytest.raises(DomainError) as error:
        check_no_new_contradiction(state_of(acts), [*acts, new], new)
    assert error.value.message
    return error.value.code, error.value.field


def test_a_line_that_is_not_there_is_refused() -> None:
    assert contradicted(p.MoneyReceived(line=7, amount=1), OPENED)[0] == "no_such_line"


def test_more_money_than_is_owed_is_refused() -> None:
    assert contradicted(p.MoneyReceived(line=1, amount=5001), OPENED)[0] == "received_too_much"


def test_completing_what_still_owes_is_refused() -> None:
    assert contradicted(p.ObligationCompleted(), OPENED)[0] == "completed_with_debt"


def test_resuming_what_runs_is_refused() -> None:
    assert contradicted(p.EnforcementResumed(), OPENED)[0] == "not_resumable"


def test_a_correction_that_breaks_a_later_act_names_the_correction_as_its_fault() -> None:
    fewer = p.MoneyReceived(line=1, amount=4000)
    assert contradicted(fewer, COMPLETED, corrects=2) == ("completed_with_debt", "corrects")


def test_the_act_that_opened_a_case_is_not_taken_back() -> None:
    assert contradicted(p.ActVoided(), OPENED, corrects=1)[0] == "opening_voided"


def test_an_old_contradiction_does_not_stand_in_the_way_of_a_new_act() -> None:
    acts = [*OPENED, act_of(p.EnforcementResumed(), D, 2)]
    new = act_of(PAID, D, 9)
    after: CaseState = check_no_new_contradiction(state_of(acts), [*acts, new], new)
    assert after.left == 4000
