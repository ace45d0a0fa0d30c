"""Whom a paper is about and whom it reaches: the State, a firm and its director, one of several."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest

from tests.documents.filled_forms import variants_of
from tests.documents.offices import OFFICER, new_office
from thads_desktop.documents.filling import missing_fields
from thads_desktop.documents.form_library import form_keys, load_form
from thads_desktop.documents.forms import Form
from thads_desktop.domain import payloads as p
from thads_desktop.domain.vocabulary import Basis, ObligationKind, PartyRole
from thads_desktop.rendering.layout import text_of
from thads_desktop.services.acts import open_new_case
from thads_desktop.services.cases import count_cases
from thads_desktop.services.context import Context
from thads_desktop.services.paper_drafts import (
    draft_document,
    draft_values,
    draft_variant,
    draft_with,
    new_draft,
)
from thads_desktop.services.paper_offers import papers_offered

STATE = p.Party(role=PartyRole.CREDITOR, name="Ngân sách nhà nước")
BANK = p.Party(
    role=PartyRole.CREDITOR, name="Ngân hàng Xứ Thanh", is_organisation=True, account="0123"
)
MOTHER = p.Party(role=PartyRole.CREDITOR, name="Lê Thị Lan", address="xã Hoằng Lộc")
FIRM = p.Party(
    role=PartyRole.DEBTOR,
    name="Công ty TNHH Đông Ấn",
    is_organisation=True,
    address="phường Hạc Thành",
    representative="bà Hoàng Thị Yến, Giám đốc",
)
DIRECTOR = p.Party(
    role=PartyRole.DEBTOR,
    name="Hoàng Thị Yến",
    birth_year=1980,
    identity_number="038180004321",
    address="phường Hạc Thành",
)
MAN = p.Party(role=PartyRole.DEBTOR, name="Phạm Văn Khuê", address="xã Hoằng Hóa")

FOR_PERSONS = {"income-deduction-decision", "minor-handover-decision", "prison-enforcement-notice"}
TO_CREDITORS = {
    "creditor-takeover-notice",
    "enforcement-request",
    "fee-decision",
    "late-payment-notice",
    "sham-sale-notice",
    "takeover-payment-notice",
    "transfer-request",
}


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Context]:
    context = new_office(tmp_path_factory.mktemp("office"))
    yield context
    context.close()


def a_case(office: Context, *parties: p.Party) -> str:
    debt = p.Obligation(line=1, what="Trả nợ gốc", amount=90_000_000, kind=ObligationKind.DEBT)
    fine = p.Obligation(line=1, what="Tiền phạt", amount=5_000_000, kind=ObligationKind.FINE)
    opening = p.CaseOpened(
        decision_number=f"{count_cases(office) + 1}/QĐ-PTHADSKV1",
        basis=Basis.EX_OFFICIO if STATE in parties else Basis.ON_REQUEST,
        officer=OFFICER,
        judgment=p.Judgment(number="9/2026/DS-ST", judged_on=date(2026, 6, 15), court="Tòa án"),
        parties=parties,
        obligations=(fine if STATE in parties else debt,),
    )
    return open_new_case(office, opening, date(2026, 11, 3)).case_id


def offered(office: Context, case: str) -> set[str]:
    return {one.form for one in papers_offered(office, case)}


def text(office: Context, case: str, form: str, variant: str = "", **told: object) -> str:
    draft = draft_with(office, new_draft(office, case, form), told)
    return text_of(draft_document(office, replace(draft, variant=variant)))


def in_force(form: Form, day: date) -> bool:
    return not form.laws or any(one.valid_from <= day <= one.valid_to for one in form.laws)


# ── The State ────────────────────────────────────────────────────────────────────────────────


def test_the_state_is_told_nothing_and_carries_out_no_decision(office: Context) -> None:
    case = a_case(office, MAN, STATE)
    forms = [load_form(key) for key in form_keys() if key in offered(office, case)]
    for form in (one for one in forms if one.frame and in_force(one, office.today)):
        for variant in variants_of(form):
            said = text(office, case, form.key, variant)
            assert STATE.name not in said.partition("Nơi nhận:")[2], form.key
            ordered = [line for line in said.splitlines() if "chịu trách nhiệm thi hành" in line]
            assert not [line for line in ordered if STATE.name in line], form.key


def test_the_state_is_offered_no_paper_that_speaks_to_the_creditor(office: Context) -> None:
    assert TO_CREDITORS.isdisjoint(offered(office, a_case(office, MAN, STATE)))
    assert offered(office, a_case(office, MAN, BANK)) >= TO_CREDITORS


def test_the_state_is_still_named_as_the_creditor(office: Context) -> None:
    said = text(office, a_case(office, MAN, STATE), "enforcement-decision-ex-officio")
    assert "Người được thi hành án: Ngân sách nhà nước." in said


# ── Persons ──────────────────────────────────────────────────────────────────────────────────


def test_papers_about_persons_are_not_offered_against_a_firm(office: Context) -> None:
    assert FOR_PERSONS.isdisjoint(offered(office, a_case(office, FIRM, BANK)))
    assert offered(office, a_case(office, MAN, MOTHER)) >= FOR_PERSONS


def test_a_child_is_not_handed_to_a_bank(office: Context) -> None:
    assert "minor-handover-decision" not in offered(office, a_case(office, MAN, BANK))


def test_the_prisoner_is_the_party_who_is_a_person(office: Context) -> None:
    case = a_case(office, FIRM, MOTHER)
    assert draft_variant(office, new_draft(office, case, "prison-enforcement-notice")) == "creditor"
    assert "phạm nhân Lê Thị Lan" in text(office, case, "prison-enforcement-notice")


def test_a_firm_and_its_director_are_banned_once(office: Context) -> None:
    said = text(office, a_case(office, FIRM, DIRECTOR, BANK), "exit-ban-decision")
    assert said.count("Người bị tạm hoãn xuất cảnh") == 1
    assert (
        "1. Người bị tạm hoãn xuất cảnh: Hoàng Thị Yến, sinh năm 1980, số định danh cá nhân"
        " 038180004321, nơi cư trú: phường Hạc Thành, đồng thời là người đại diện theo pháp luật"
        " của Công ty TNHH Đông Ấn."
    ) in said.splitlines()


def test_what_is_not_known_of_who_is_banned_is_asked_for(office: Context) -> None:
    said = text(office, a_case(office, FIRM, BANK), "exit-ban-decision")
    assert "bà Hoàng Thị Yến, Giám đốc, sinh ngày …………, số định danh cá nhân …………" in said


# ── One of several ───────────────────────────────────────────────────────────────────────────


def test_of_several_debtors_somebody_says_whose_account_it_is(office: Context) -> None:
    case = a_case(office, FIRM, DIRECTOR, BANK)
    draft = new_draft(office, case, "account-freeze-decision")
    form = load_form("account-freeze-decision")
    lacking = {one.name for one in missing_fields(form, draft_values(office, draft))}
    assert {"account_name", "costs"} <= lacking
    said = text(office, case, form.key, account_name=FIRM.name, costs="0")
    assert "Chủ tài khoản: Công ty TNHH Đông Ấn." in said
    assert "chi phí thi hành án tính đến ngày ra Quyết định này là 0 đồng" in said


def test_the_only_debtor_is_proposed_as_the_holder(office: Context) -> None:
    said = text(office, a_case(office, MAN, BANK), "account-freeze-decision")
    assert "Chủ tài khoản: Phạm Văn Khuê." in said


@pytest.mark.parametrize("form", ["envelope", "serving-slip", "summons"])
def test_one_recipient_is_named_with_the_address_that_is_known(office: Context, form: str) -> None:
    several, one = a_case(office, MAN, DIRECTOR, BANK), a_case(office, MAN, BANK)
    assert f"{MAN.name}, {DIRECTOR.name}" not in text(office, several, form)
    assert MAN.address in text(office, one, form)
    assert DIRECTOR.address in text(
        office, several, form, **{"called" if form == "summons" else "to": DIRECTOR.name}
    )


# ── Wording ──────────────────────────────────────────────────────────────────────────────────


def test_a_confirmation_names_no_request_that_nobody_made(office: Context) -> None:
    said = text(office, a_case(office, MAN, BANK), "result-confirmation")
    assert "Xét yêu cầu của …" in said
    assert "90.000.000 đồng;" not in said
    assert "Lưu: VT, hồ sơ thi hành án" in said.partition("Nơi nhận:")[2]


def test_an_entrustment_says_once_what_has_to_be_known(office: Context) -> None:
    case = a_case(office, MAN, DIRECTOR, BANK)
    said = text(office, case, "entrustment-decision")
    assert said.count("Thông tin cần thiết") == 1
    assert "038180004321" in said
