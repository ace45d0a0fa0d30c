"""The ex-officio decision: what is asked of the debtor and what is given back are not mixed up."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from tests.documents.offices import OFFICER, new_office
from thads_desktop.domain import payloads as p
from thads_desktop.domain.vocabulary import Basis, CaseKind, ObligationKind, PartyRole
from thads_desktop.rendering.layout import text_of
from thads_desktop.services.acts import open_new_case
from thads_desktop.services.context import Context
from thads_desktop.services.paper_drafts import draft_document, draft_variant, new_draft

FEE = p.Obligation(
    line=1, what="Án phí dân sự sơ thẩm", amount=300_000, kind=ObligationKind.COURT_FEE
)
ADVANCE = p.Obligation(
    line=2,
    what="Trả lại cho bà Trần Thị Lụa tạm ứng án phí",
    amount=1_000_000,
    kind=ObligationKind.OTHER,
    creditors=("Trần Thị Lụa",),
)
GAINS = p.Obligation(
    line=1,
    what="Nộp trả lại tiền thu lợi bất chính",
    amount=2_000_000,
    kind=ObligationKind.OTHER,
)


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Context]:
    context = new_office(tmp_path_factory.mktemp("office"))
    yield context
    context.close()


def decision(office: Context, number: int, *lines: p.Obligation) -> tuple[str, str]:
    """The variant and the text of a decision on these obligations."""
    opening = p.CaseOpened(
        decision_number=f"{number}/QĐ-PTHADSKV1",
        basis=Basis.EX_OFFICIO,
        kind=CaseKind.CIVIL,
        officer=OFFICER,
        judgment=p.Judgment(
            number="9/2026/DS-ST", judged_on=date(2026, 6, 15), court="Tòa án khu vực 1"
        ),
        parties=(
            p.Party(role=PartyRole.DEBTOR, name="Phạm Văn Khuê", address="xã Hoằng Hóa"),
            p.Party(role=PartyRole.CREDITOR, name="Trần Thị Lụa", address="xã Hoằng Lộc"),
        ),
        obligations=lines,
    )
    case = open_new_case(office, opening, date(2026, 8, 3)).case_id
    draft = new_draft(office, case, "enforcement-decision-ex-officio")
    return draft_variant(office, draft), text_of(draft_document(office, draft))


def test_a_fee_and_a_return_in_one_decision_are_told_apart(office: Context) -> None:
    variant, text = decision(office, 1, FEE, ADVANCE)
    assert variant == "mixed"
    assert "1.300.000" not in text
    assert "Tổng số tiền phải thi hành: 300.000 đồng" in text
    assert "Người phải thi hành án: Phạm Văn Khuê" in text
    assert "Trần Thị Lụa" in text


def test_what_is_only_given_back_is_asked_of_nobody(office: Context) -> None:
    variant, text = decision(office, 2, ADVANCE)
    assert variant == "return"
    assert "Tổng số tiền phải thi hành" not in text


def test_gains_to_be_paid_back_are_owed_by_the_debtor(office: Context) -> None:
    variant, text = decision(office, 3, GAINS)
    assert variant == "fees"
    assert "Người phải thi hành án: Phạm Văn Khuê" in text


def test_no_request_is_named_where_there_was_none(office: Context) -> None:
    _variant, text = decision(office, 4, FEE)
    assert "ngày yêu cầu" not in text
