"""A notice and a price cut fit what their case knows, or are refused."""

from __future__ import annotations

from datetime import date

import pytest

from tests.domain.shipped_law import shipped_pack
from tests.histories import act_of
from thads_desktop.base.errors import DomainError
from thads_desktop.domain import measure_payloads as m
from thads_desktop.domain import paper_payloads as r
from thads_desktop.domain import payloads as p
from thads_desktop.domain.case_fits import check_case_knows, check_counted_as_law
from thads_desktop.domain.fold import state_of
from thads_desktop.domain.vocabulary import Basis, ObligationKind, PartyRole, PostponementGround

OPENED = p.CaseOpened(
    decision_number="12/QĐ-THADS",
    basis=Basis.ON_REQUEST,
    parties=(p.Party(role=PartyRole.DEBTOR, name="Lê Văn Một"),),
    obligations=(p.Obligation(line=1, what="Nợ", amount=10, kind=ObligationKind.DEBT),),
)
ACTS = [
    act_of(OPENED, date(2026, 7, 1), 1),
    act_of(
        m.PropertySeized(
            items=(m.Asset(number=1, what="Xe tải"), m.Asset(number=2, what="Xe con"))
        ),
        date(2026, 8, 3),
        2,
    ),
    act_of(m.PriceSet(about="act-0002", assets=(1,), price=1_000_000), date(2026, 8, 10), 3),
    act_of(m.PriceSet(about="act-0002", assets=(2,), price=3_000_000), date(2026, 8, 10), 4),
]


def check(payload: r.NoticeDelivered | m.PriceReduced, on: date, corrects: str = "") -> None:
    state = state_of(ACTS)
    assert state is not None
    check_case_knows(payload, on, state, shipped_pack(), corrects)


def test_a_notice_before_its_paper_is_refused() -> None:
    with pytest.raises(DomainError) as refused:
        check(r.NoticeDelivered(about="act-0002"), date(2026, 8, 2))
    assert refused.value.code == "notice_before_paper"


def test_a_notice_of_the_day_of_its_paper_is_recorded() -> None:
    check(r.NoticeDelivered(about="act-0002", to_name="Lê Văn Một"), date(2026, 8, 3))


def test_a_notice_to_a_stranger_is_refused() -> None:
    with pytest.raises(DomainError) as refused:
        check(r.NoticeDelivered(to_name="Trần Văn Lạ"), date(2026, 8, 3))
    assert refused.value.code == "no_such_party"
    assert "Lê Văn Một" in str(refused.value)


def test_a_notice_to_another_person_concerned_is_recorded() -> None:
    notice = r.NoticeDelivered(to=PartyRole.RELATED_PERSON, to_name="Trần Văn Lạ")
    check(notice, date(2026, 8, 3))


def test_a_price_before_that_the_case_knows_otherwise_is_refused_naming_it() -> None:
    cut = m.PriceReduced(about="act-0002", assets=(2,), price_before=1_000_000, price=900_000)
    with pytest.raises(DomainError) as refused:
        check(cut, date(2026, 9, 1))
    assert refused.value.code == "price_before_differs"
    assert "3.000.000" in str(refused.value)


def test_the_price_of_another_piece_does_not_count() -> None:
    cut = m.PriceReduced(about="act-0002", assets=(1,), price_before=1_000_000, price=900_000)
    check(cut, date(2026, 9, 1))


def test_pieces_priced_one_by_one_have_no_price_together() -> None:
    cut = m.PriceReduced(about="act-0002", price_before=4_000_000, price=3_700_000)
    check(cut, date(2026, 9, 1))


@pytest.mark.parametrize(
    ("ground", "legal", "on"),
    [
        ("agreement", "serious_illness", date(2026, 7, 28)),
        ("other", "agreement_of_parties", date(2026, 7, 28)),
        ("other", "agreement_of_parties", date(2025, 7, 28)),
    ],
)
def test_a_postponement_counted_against_its_ground_is_refused(
    ground: str, legal: str, on: date
) -> None:
    told = p.EnforcementPostponed(ground=PostponementGround(ground), legal_ground=legal)
    with pytest.raises(DomainError) as refused:
        check_counted_as_law(told, on, shipped_pack())
    assert (refused.value.code, refused.value.field) == ("grounds_contradict", "ground")


@pytest.mark.parametrize(
    ("ground", "legal"),
    [
        ("agreement", "agreement_of_parties"),
        ("other", "serious_illness"),
        ("agreement", "lời khác"),
    ],
)
def test_a_postponement_counted_as_its_ground_says_is_recorded(ground: str, legal: str) -> None:
    told = p.EnforcementPostponed(ground=PostponementGround(ground), legal_ground=legal)
    check_counted_as_law(told, date(2026, 7, 28), shipped_pack())


def test_a_notice_to_a_party_of_another_role_is_refused() -> None:
    with pytest.raises(DomainError) as refused:
        check(r.NoticeDelivered(to=PartyRole.CREDITOR, to_name="Lê Văn Một"), date(2026, 8, 3))
    assert (refused.value.code, refused.value.field) == ("party_of_other_role", "to")
