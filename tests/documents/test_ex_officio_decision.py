"""The ex-officio decision: what is asked of the debtor and what is given back are not mixed up."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from tests.documents.offices import NOW, OFFICER, new_office
from thads_desktop.base.clock import FixedClock
from thads_desktop.domain import payloads as p
from thads_desktop.domain.vocabulary import Basis, CaseKind, ObligationKind, PartyRole
from thads_desktop.rendering.layout import text_of
from thads_desktop.services.acts import open_new_case
from thads_desktop.services.context import Context
from thads_desktop.services.offices import NewOffice, create_office
from thads_desktop.services.paper_checks import check_draft
from thads_desktop.services.paper_drafts import (
    PaperDraft,
    draft_document,
    draft_variant,
    draft_with,
    new_draft,
)

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


def decided(office: Context, number: int, *lines: p.Obligation) -> PaperDraft:
    """A decision on these obligations."""
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
    return new_draft(office, case, "enforcement-decision-ex-officio")


def decision(office: Context, number: int, *lines: p.Obligation) -> tuple[str, str]:
    """The variant and the text of a decision on these obligations."""
    draft = decided(office, number, *lines)
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


def test_only_obligations_are_numbered(office: Context) -> None:
    fine = p.Obligation(line=2, what="Tiền phạt", amount=700_000, kind=ObligationKind.FINE)
    _variant, text = decision(office, 5, FEE, fine)
    lines = text.splitlines()
    assert "2. Tiền phạt: 700.000 đồng (Bảy trăm nghìn đồng)." in lines
    assert "Tổng số tiền phải thi hành: 1.000.000 đồng (Một triệu đồng)." in lines
    assert [line for line in lines if line.startswith("Lãi chậm thi hành án")]


def test_money_goes_to_the_account_the_office_named(office: Context) -> None:
    _variant, text = decision(office, 6, FEE)
    assert "tài khoản số 3949.0.1058123" in text
    assert "mở tại Kho bạc Nhà nước khu vực XI" in text


def test_an_office_without_an_account_is_told_of_it(tmp_path: Path) -> None:
    new = NewOffice(name="Phòng THADS khu vực 2", code="KV2", place="Thanh Hóa")
    office = create_office(tmp_path / "o", new, user="An", clock=FixedClock(NOW))
    draft = decided(office, 1, FEE)
    assert "chuyển khoản vào tài khoản số …" in text_of(draft_document(office, draft))
    assert "Còn dòng chấm" in " ".join(one.message for one in check_draft(office, draft))
    direct = {"payment": "Nộp trực tiếp tại trụ sở."}
    assert "…" not in text_of(draft_document(office, draft_with(office, draft, direct)))
    office.close()
