"""What a paper may not say of parties, days and hours, one refusal a row."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from tests.histories import YEAR_BEGINS, act_of, opening_of
from thads_desktop.base.errors import DomainError
from thads_desktop.domain import measure_payloads as m
from thads_desktop.domain import paper_payloads as r
from thads_desktop.domain import payloads as p
from thads_desktop.domain.case_state import CaseState
from thads_desktop.domain.conditions import check_opening
from thads_desktop.domain.fold import state_of
from thads_desktop.domain.said_checks import check_said
from thads_desktop.domain.vocabulary import DeliveryOutcome, PartyRole, PostponementGround

D = YEAR_BEGINS
LATER = D + timedelta(days=5)
OPENING = opening_of(5000)
DEBTOR = next(party.name for party in OPENING.parties if party.role is PartyRole.DEBTOR)


def party(**values: Any) -> p.Party:  # noqa: ANN401 - its fields
    return p.Party(**{"role": PartyRole.DEBTOR, "name": "Lê Văn Hai", **values})


def line(**values: Any) -> p.Obligation:  # noqa: ANN401 - its fields
    return p.Obligation(line=2, what="Trả nợ", amount=1, **values)


def postponed(until: date | None) -> p.EnforcementPostponed:
    return p.EnforcementPostponed(ground=PostponementGround.OTHER, until=until)


def said(payload: p.Payload) -> None:
    state = state_of([act_of(OPENING, D, 1)])
    assert state is not None
    check_said(payload, LATER, state)


WRONG = [
    ({"tax_code": "0100233480"}, "tax_code_wrong"),
    ({"tax_code": "12"}, "tax_code_wrong"),
    ({"name": "  "}, "name_missing"),
    ({"born_on": date(2099, 1, 1)}, "born_after_paper"),
]


@pytest.mark.parametrize(("values", "code"), WRONG)
def test_what_cannot_be_of_a_party_is_refused_wherever_one_comes_in(
    values: dict[str, Any], code: str
) -> None:
    wrong = party(**values)
    papers: list[tuple[p.Payload, str]] = [
        (p.PartyChanged(party=wrong), "party"),
        (r.RightsTransferred(giver=DEBTOR, receivers=(wrong,)), "receivers"),
    ]
    for paper, field in papers:
        with pytest.raises(DomainError) as error:
            said(paper)
        assert (error.value.code, error.value.field) == (code, field)
    with pytest.raises(DomainError) as error:
        check_opening(opening_of(1, parties=(party(), wrong)), D)
    assert (error.value.code, error.value.field) == (code, "parties")


@pytest.mark.parametrize(
    ("payload", "code", "field"),
    [
        (p.ObligationAdded(obligation=line(debtors=("Ai",))), "no_such_party", "obligation"),
        (p.ObligationAdded(obligation=line(creditors=(DEBTOR,))), "no_such_party", "obligation"),
        (postponed(D), "dates_reversed", "until"),
        (p.VerificationRecorded(findings="x", started_at="99:99"), "time_wrong", "started_at"),
        (p.VerificationRecorded(findings="x", ended_at="08 giờ 60"), "time_wrong", "ended_at"),
        (p.VerificationRecorded(findings="x", ended_at="8" * 5000), "time_wrong", "ended_at"),
        (r.DeliveryAttempted(outcome="lost"), "outcome_unknown", "outcome"),
    ],
)
def test_words_that_cannot_be_are_refused(payload: p.Payload, code: str, field: str) -> None:
    with pytest.raises(DomainError) as error:
        said(payload)
    assert (error.value.code, error.value.field) == (code, field)


def test_a_line_of_an_opening_names_its_parties_only() -> None:
    with pytest.raises(DomainError) as error:
        check_opening(opening_of(obligations=(line(creditors=("Ai",)),)), D)
    assert (error.value.code, error.value.field) == ("no_such_party", "obligations")


@pytest.mark.parametrize(
    "payload",
    [
        p.PartyChanged(party=party(tax_code="0100233488", born_on=LATER)),
        p.PartyChanged(party=party(tax_code="999999999999", identity_number="A1")),
        p.ObligationAdded(obligation=line(debtors=(DEBTOR,))),
        postponed(LATER),
        postponed(None),
        p.VerificationRecorded(findings="x", started_at="8h30", ended_at="23 giờ 59 phút"),
        p.VerificationRecorded(findings="x", started_at="buổi sáng"),
        r.DeliveryAttempted(outcome=DeliveryOutcome.AWAY),
        r.DeliveryAttempted(),
    ],
)
def test_what_can_be_is_let_through(payload: p.Payload) -> None:
    said(payload)


def test_only_a_party_can_be_sought_in_vain() -> None:
    said(r.DeliveryAttempted(to_name=DEBTOR.upper()))
    said(r.DeliveryAttempted())
    for wrong in (
        r.DeliveryAttempted(to_name="Người Lạ"),
        r.DeliveryAttempted(to=PartyRole.CREDITOR, to_name=DEBTOR),
        r.DeliveryAttempted(to=PartyRole.RELATED_PERSON),
    ):
        with pytest.raises(DomainError) as error:
            said(wrong)
        assert (error.value.code, error.value.field) == ("no_such_party", "to_name")


TAKEN_OVER_ON, DECIDED_ON = date(2026, 10, 1), date(2024, 5, 6)


def taken_over() -> CaseState:
    opened = p.taken_over(opening_of(5000), date(2023, 5, 5))
    state = state_of([act_of(opened, TAKEN_OVER_ON, 1)])
    assert state is not None
    return state


def test_what_a_case_taken_over_brought_with_it_has_its_own_day() -> None:
    not_yet = p.MeansClassified(enforceable=False, decided_on=DECIDED_ON)
    check_said(not_yet, TAKEN_OVER_ON, taken_over())


@pytest.mark.parametrize(
    ("decided_on", "happened_on", "code"),
    [
        (DECIDED_ON, date(2026, 10, 2), "decided_on_unexpected"),
        (date(2023, 5, 4), TAKEN_OVER_ON, "decided_on_wrong"),
        (TAKEN_OVER_ON, TAKEN_OVER_ON, "decided_on_wrong"),
    ],
)
def test_only_what_came_with_the_case_was_decided_before(
    decided_on: date, happened_on: date, code: str
) -> None:
    moved = p.MovedToSeparateRegister(decided_on=decided_on)
    with pytest.raises(DomainError) as refused:
        check_said(moved, happened_on, taken_over())
    assert (refused.value.code, refused.value.field) == (code, "decided_on")


@pytest.mark.parametrize(
    ("payload", "code", "field"),
    [
        (p.EnforcementEntrusted(debtors=("Không ai",)), "no_such_party", "debtors"),
        (
            r.RightsTransferred(
                receivers=(
                    p.Party(role=PartyRole.DEBTOR, name="Năm"),
                    p.Party(role=PartyRole.CREDITOR, name="Sáu"),
                )
            ),
            "roles_differ",
            "receivers",
        ),
        (m.ExhibitTransferred(quantity="01 cái", assets=(1, 2)), "part_of_many_things", "assets"),
    ],
)
def test_who_and_what_an_act_names_must_fit(payload: p.Payload, code: str, field: str) -> None:
    with pytest.raises(DomainError) as refused:
        check_said(payload, TAKEN_OVER_ON, taken_over())
    assert (refused.value.code, refused.value.field) == (code, field)
