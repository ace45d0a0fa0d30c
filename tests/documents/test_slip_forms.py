"""Slips, orders, requests and confirmations (phiếu, lệnh, đơn, giấy xác nhận): every form."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest

from tests.documents.filled_forms import HEAD, asked_twice, office_with_a_case, same_words
from tests.documents.offices import VERIFIED_ON
from tests.documents.told_forms import forms_of, told_whole
from thads_desktop.documents.filling import missing_fields
from thads_desktop.documents.form_library import load_form
from thads_desktop.domain import measure_payloads as m
from thads_desktop.domain.payloads import MoneyReceived
from thads_desktop.rendering.layout import text_of
from thads_desktop.services.acts import record_act
from thads_desktop.services.context import Context
from thads_desktop.services.paper_drafts import (
    PaperDraft,
    draft_document,
    draft_values,
    draft_variant,
    new_draft,
)
from thads_desktop.services.printed_paper import drawn_paper

SLIPS = forms_of("slips")
KEYS = sorted({key for key, _variant in SLIPS})
KNIFE, PHONE = "Một con dao", "Một điện thoại di động"
Office = tuple[Context, str]


@pytest.fixture(scope="module")
def office() -> Iterator[Office]:
    """An office whose case keeps exhibits, too."""
    with office_with_a_case() as made:
        items = (
            m.Exhibit(number=1, what=KNIFE, quantity="01 con", condition="hoen gỉ", seal="NP-01"),
            m.Exhibit(number=2, what=PHONE, quantity="01 chiếc", shelf="kệ 2"),
        )
        received = m.ExhibitReceived(variant="property", who="Công an tỉnh", items=items)
        record_act(*made, received, VERIFIED_ON, although="dựng hồ sơ mẫu")
        yield made


def text_in(office: Office, draft: PaperDraft) -> str:
    return text_of(draft_document(office[0], draft))


@pytest.mark.parametrize(("key", "variant"), SLIPS)
@pytest.mark.parametrize("is_told", [False, True])
def test_a_slip_leaves_no_placeholder(
    key: str, variant: str, is_told: bool, office: Office
) -> None:
    draft = told_whole(*office, key, variant) if is_told else new_draft(*office, key)
    paper = draft_document(office[0], draft)
    for left in ("{{", "}}", "{%", "None", "[]", "  "):
        assert left not in text_of(paper)
    assert same_words(office[0], paper)


@pytest.mark.parametrize(("key", "variant"), SLIPS)
def test_a_slip_told_whole_has_all_that_is_asked(key: str, variant: str, office: Office) -> None:
    form = load_form(key)
    assert not missing_fields(form, draft_values(office[0], told_whole(*office, key, variant)))
    assert all(one.source for one in form.fields if one.label)
    assert form.code == ""
    assert asked_twice(key) == set()


@pytest.mark.parametrize("key", KEYS)
def test_variants_read_differently(key: str, office: Office) -> None:
    texts = [
        text_in(office, told_whole(*office, key, variant)) for one, variant in SLIPS if one == key
    ]
    assert len(set(texts)) == len(texts)


@pytest.mark.parametrize("key", [key for key in KEYS if load_form(key).paper in ("A5", "DL")])
def test_a_small_slip_is_one_sheet(key: str, office: Office) -> None:
    paper = draft_document(office[0], told_whole(*office, key))
    assert drawn_paper(office[0], paper).pages == 1


def test_the_request_of_a_party_bears_no_office_and_no_number(office: Office) -> None:
    text = text_in(office, told_whole(*office, "enforcement-request"))
    assert text.startswith("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
    assert "Số:" not in text.partition("Kính gửi")[0]
    for asked in ("ngày, tháng, năm sinh", "số điện thoại", "số tài khoản ngân hàng"):
        assert asked in text.lower()


def test_a_confirmation_tells_each_line_and_is_signed_by_the_head(office: Office) -> None:
    draft = new_draft(*office, "result-confirmation")
    text = text_in(office, draft)
    assert "Trả nợ cho ông Vũ Hữu Thắng" in text
    assert "357.128.568" in text
    assert text.endswith(HEAD)
    assert draft_variant(office[0], draft) == "part"


def test_a_case_that_owes_nothing_is_confirmed_as_done() -> None:
    with office_with_a_case() as (context, case):
        for line, amount in ((1, 357_128_568), (2, 86_500_000)):
            paid = MoneyReceived(line=line, amount=amount)
            record_act(context, case, paid, date(2026, 11, 24), although="dựng hồ sơ mẫu")
        draft = new_draft(context, case, "result-confirmation")
        assert draft_variant(context, draft) == "done"


@pytest.mark.parametrize("key", ["stock-in-order", "stock-out-order", "stock-card"])
def test_papers_of_the_store_list_what_the_case_keeps(key: str, office: Office) -> None:
    text = text_in(office, new_draft(*office, key))
    assert KNIFE in text
    assert PHONE in text


def test_orders_of_a_case_without_exhibits_leave_rows_to_write_on() -> None:
    with office_with_a_case() as (context, case):
        for key in ("stock-in-order", "stock-out-order", "stock-card"):
            paper = draft_document(context, new_draft(context, case, key))
            assert drawn_paper(context, paper).pages == 1


def test_the_receipt_takes_all_from_the_act_it_records(office: Office) -> None:
    draft = new_draft(*office, "request-receipt-slip")
    told = {"requester": "Vũ Hữu Thắng", "asks": "Trả nợ gốc", "documents": "Bản án"}
    text = text_in(office, replace(draft, given={**draft.given, **told}))
    assert all(one in text for one in told.values())


def test_the_way_of_payment_chooses_where_the_money_goes(office: Office) -> None:
    by_post = text_in(office, told_whole(*office, "transfer-request", "post"))
    by_account = text_in(office, told_whole(*office, "transfer-request", "account"))
    assert "Số tài khoản" in by_account
    assert "Số tài khoản" not in by_post
