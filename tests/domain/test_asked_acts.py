"""What questions about cases ask of acts."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from tests.histories import act_of
from thads_desktop.domain import payloads as p
from thads_desktop.domain import step_payloads as s
from thads_desktop.domain.acts import Act
from thads_desktop.domain.asked_acts import AskedActs, asked_acts
from thads_desktop.domain.case_questions import CaseConditions

TODAY = date(2026, 3, 10)
BEFORE = TODAY - timedelta(days=30)
MONEY = act_of(p.MoneyReceived(line=1, amount=5), TODAY, 1)
SENT = act_of(s.StepTaken(code="sent_to_procuracy", note='"code":"dossier_opened"'), TODAY, 2)
MARKED = act_of(p.CaseMarked(major=True), TODAY, 3)


def test_conditions_that_ask_nothing_of_acts_read_none() -> None:
    assert not list(asked_acts(CaseConditions(days_decided=30), TODAY))


def test_days_are_counted_back_from_the_day_of_the_question() -> None:
    conditions = CaseConditions(days_unverified=30, days_untouched=30, acted_until=BEFORE)
    assert list(asked_acts(conditions, TODAY)) == [
        AskedActs(events=("verification_recorded",), first=BEFORE, is_there=False),
        AskedActs(first=BEFORE, is_there=False),
        AskedActs(last=BEFORE, is_there=True),
    ]


def test_an_event_without_a_kind_of_its_own_is_known_by_its_code() -> None:
    assert AskedActs(events=("sent_to_procuracy",), is_there=True).includes(SENT)
    assert not AskedActs(events=("dossier_opened",), is_there=True).includes(SENT)
    assert AskedActs(events=("money_received",), is_there=True).includes(MONEY)


@pytest.mark.parametrize(("act", "touches"), [(MONEY, True), (SENT, True), (MARKED, False)])
def test_what_only_keeps_records_touches_no_case(act: Act, touches: bool) -> None:
    assert AskedActs(first=TODAY, last=TODAY, is_there=True).includes(act) is touches
    assert not AskedActs(last=BEFORE, is_there=True).includes(act)
