"""Events a case can have: how each is recorded, and what would meet a deadline."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from tests.histories import opening_of
from thads_desktop.base.clock import FixedClock
from thads_desktop.base.errors import DomainError
from thads_desktop.domain import measure_payloads as m
from thads_desktop.domain import paper_payloads as r
from thads_desktop.domain import payloads as p
from thads_desktop.domain import step_payloads as s
from thads_desktop.domain.kinds import KINDS, STEP_TAKEN
from thads_desktop.services.acts import open_new_case, record_act
from thads_desktop.services.case_view import open_case
from thads_desktop.services.context import Context
from thads_desktop.services.offices import NewOffice, create_office
from thads_desktop.services.steps import (
    event_name,
    event_types,
    offer_of,
    offers_for,
    payload_of,
    step_name,
)

DAY = date(2026, 11, 3)


@pytest.fixture(scope="module")
def context(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Context]:
    folder: Path = tmp_path_factory.mktemp("steps") / "office"
    clock = FixedClock(datetime(2026, 11, 23, 1, 0, tzinfo=UTC))
    made = create_office(folder, NewOffice(name="A", code="B"), user="An", clock=clock)
    yield made
    made.close()


@pytest.fixture(scope="module")
def refusing_case(context: Context) -> str:
    """A case on which nothing is recorded."""
    return open_new_case(context, opening_of(1000, decision_number="99/QĐ-THADS"), DAY).case_id


def test_every_event_is_recorded_by_a_kind_of_act(context: Context) -> None:
    for event in context.law.pack.events.values():
        offer = offer_of(context, event.code)
        assert offer.kind in KINDS
        assert offer.name == event.name
        if offer.kind == STEP_TAKEN:
            assert offer.values == {"code": event.code}


def test_events_without_a_kind_of_their_own_are_offered_as_steps(context: Context) -> None:
    offered = event_types(context)
    assert offered
    assert all(offer_of(context, event.code).kind == STEP_TAKEN for event in offered)


def test_what_would_meet_a_deadline_is_offered_ready_to_record(context: Context) -> None:
    offers = offers_for(context, "enforcement_decision_notice", DAY)
    assert [offer.kind for offer in offers][:1] == ["notice_delivered"]
    payload = payload_of(offers[0], {"variant": "direct"})
    assert payload == r.NoticeDelivered(variant="direct")
    assert offers_for(context, "nothing", DAY) == ()


def test_every_rule_in_force_can_be_met_by_what_is_offered(context: Context) -> None:
    pack = context.law.pack
    for key in pack.keys:
        rule = pack.rule(key, DAY)
        if rule is not None:
            closes = [code for code in rule.limit.closes if code != "case_ended"]
            assert [one.event for one in offers_for(context, key, DAY)] == closes


def test_an_event_that_is_what_a_kind_says_fills_its_field_in(context: Context) -> None:
    offer = offer_of(context, "not_yet_decided")
    assert (offer.kind, offer.values) == ("means_classified", {"enforceable": False})
    payload = payload_of(offer, {"ground": "no_assets"})
    assert isinstance(payload, p.MeansClassified)
    assert payload.enforceable is False


def test_fields_that_do_not_fit_are_refused_by_name(context: Context) -> None:
    with pytest.raises(DomainError) as error:
        payload_of(offer_of(context, "notice_delivered"), {"at": "25:00"})
    assert (error.value.code, error.value.field) == ("fields_wrong", "at")


def test_a_step_is_called_what_happened_in_the_course_of_a_case(context: Context) -> None:
    case = open_new_case(context, opening_of(1000), DAY).case_id
    code = event_types(context)[0].code
    record_act(context, case, s.StepTaken(code=code), DAY)
    record_act(context, case, r.NoticeDelivered(variant="direct"), DAY)
    names = [act.name for act in open_case(context, case).timeline]
    assert event_name(context, code) in names
    direct = context.law.pack.variant_name("direct")
    assert step_name(context, "notice_delivered", r.NoticeDelivered(variant="direct")) in names
    assert any(name.endswith(f"({direct})") for name in names)


@pytest.mark.parametrize(
    ("payload", "refusal"),
    [
        (s.StepTaken(code="never_heard_of"), ("event_unknown", "code")),
        (s.StepTaken(code="notice_delivered"), ("event_unknown", "code")),
        (r.NoticeDelivered(variant="by_pigeon"), ("variant_unknown", "variant")),
        (m.PropertySeized(), ("variant_missing", "variant")),
        (m.CoercionPlanned(variant="with_forces"), ("planned_missing", "planned_on")),
        (s.StepTaken(code="buyer_payment_extended"), ("until_missing", "until")),
        (s.StepTaken(code="agreement_made", assets=(1,)), ("pieces_not_asked", "assets")),
    ],
)
def test_a_step_the_law_cannot_count_by_is_refused(
    context: Context, refusing_case: str, payload: s.Step, refusal: tuple[str, str]
) -> None:
    with pytest.raises(DomainError) as error:
        record_act(context, refusing_case, payload, DAY)
    assert (error.value.code, error.value.field) == refusal


@pytest.mark.parametrize(
    ("payload", "said"),
    [
        (
            s.StepTaken(code="request_received"),
            "Hãy ghi bằng loại hành vi “request_received” (Nhận yêu cầu thi hành án).",
        ),
        (r.NoticeDelivered(variant="by_pigeon"), "direct ("),
        (m.PropertySeized(), "real_estate ("),
    ],
)
def test_a_refused_step_is_told_what_to_write_instead(
    context: Context, refusing_case: str, payload: s.Step, said: str
) -> None:
    with pytest.raises(DomainError) as error:
        record_act(context, refusing_case, payload, DAY)
    assert said in error.value.message
