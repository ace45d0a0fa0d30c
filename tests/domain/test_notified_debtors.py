"""A line is coerced after the voluntary period of those it binds, not of others."""

from __future__ import annotations

from datetime import date

from tests.domain.shipped_law import shipped_law
from tests.histories import act_of
from thads_desktop.domain import measure_payloads as m
from thads_desktop.domain import paper_payloads as r
from thads_desktop.domain import payloads as p
from thads_desktop.domain.acts import Act
from thads_desktop.domain.fold import state_of
from thads_desktop.domain.law_conditions import unmet_conditions
from thads_desktop.domain.vocabulary import Basis, ObligationKind, PartyRole, SignerRole

TOO_EARLY = "coercion_after_voluntary_period"
OPENED = p.CaseOpened(
    decision_number="12/QĐ-THADS",
    basis=Basis.ON_REQUEST,
    parties=(
        p.Party(role=PartyRole.DEBTOR, name="Lê Văn Một"),
        p.Party(role=PartyRole.DEBTOR, name="Lê Văn Hai"),
        p.Party(role=PartyRole.CREDITOR, name="Ngân hàng Sông Xanh"),
    ),
    obligations=(
        p.Obligation(
            line=1, what="Nợ", amount=10, kind=ObligationKind.DEBT, debtors=("Lê Văn Một",)
        ),
        p.Obligation(
            line=2, what="Nợ", amount=10, kind=ObligationKind.DEBT, debtors=("Lê Văn Hai",)
        ),
    ),
)


def notified(name: str, on: date, number: int) -> Act:
    return act_of(r.NoticeDelivered(to_name=name), on, number)


def refused(lines: tuple[int, ...], on: date, *notices: Act) -> bool:
    state = state_of([act_of(OPENED, date(2026, 7, 1), 1), *notices])
    assert state is not None
    decision = m.CoercionDecided(variant="seizure", signer=SignerRole.OFFICER, lines=lines)
    unmet = unmet_conditions(decision, on, state, shipped_law())
    return TOO_EARLY in {one.condition.key for one in unmet}


def test_only_the_periods_of_the_debtors_of_the_line_count() -> None:
    first = notified("Lê Văn Một", date(2026, 8, 17), 2)
    second = notified("Lê Văn Hai", date(2026, 7, 6), 3)
    assert not refused((2,), date(2026, 8, 20), second, first)
    assert refused((1,), date(2026, 8, 20), second, first)


def test_a_debtor_never_notified_cannot_be_coerced() -> None:
    assert refused((2,), date(2026, 8, 20), notified("Lê Văn Một", date(2026, 7, 6), 2))


def test_a_notice_to_all_debtors_reaches_each() -> None:
    assert not refused((2,), date(2026, 8, 20), notified("", date(2026, 7, 6), 2))


def test_an_heir_is_bound_by_the_notice_to_whom_he_replaces() -> None:
    heir = p.PartyChanged(
        party=p.Party(role=PartyRole.DEBTOR, name="Lê Văn Con"), replaces="Lê Văn Hai"
    )
    notice = notified("Lê Văn Hai", date(2026, 7, 6), 2)
    assert not refused((2,), date(2026, 8, 20), notice, act_of(heir, date(2026, 8, 10), 3))
