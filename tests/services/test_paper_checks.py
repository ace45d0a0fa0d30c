"""The five checks before issue: every seeded fault is caught under its head, a clean paper has none."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from typing import NamedTuple

import pytest

from tests.documents.offices import new_office, rich_case, rich_opening
from thads_desktop.base.errors import DomainError
from thads_desktop.domain.office_payloads import SignerNamed
from thads_desktop.domain.vocabulary import SignerRole
from thads_desktop.services.acts import open_new_case
from thads_desktop.services.case_view import open_case
from thads_desktop.services.checked_paper import HEADS, CheckedPaper
from thads_desktop.services.context import Context
from thads_desktop.services.issued_papers import issue_paper
from thads_desktop.services.paper_checks import check_draft
from thads_desktop.services.paper_drafts import PaperDraft, draft_with, new_draft
from thads_desktop.services.signers import name_signer

HEAD, DEPUTY, FORMER = "Vũ Thị Hạnh", "Đỗ Văn Minh", "Trần Quốc Bảo"
WORKING_DAY = date(2026, 11, 23)  # the office's today, 24/11, is a holiday
CLEAN: dict[str, dict[str, object]] = {
    "postponement-decision": {
        "ground": "other",
        "legal_ground": "ownership_dispute_at_court",
        "until": "2027-01-20",
        "why": "Tòa án nhân dân khu vực 1 - Thanh Hóa đã thụ lý vụ án tranh chấp tài sản",
    },
    "account-freeze-decision": {
        "amount": 443_628_568,
        "costs": 0,
        "account_name": "Phạm Văn Khuê",
        "account": "0123456789",
        "who": "Ngân hàng Nông nghiệp và Phát triển nông thôn, chi nhánh Hoằng Hóa",
    },
    "summons": {
        "called": "Phạm Văn Khuê",
        "at": "8 giờ 00 ngày 04/12/2026",
        "where": "trụ sở Phòng",
    },
}


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Context]:
    context = new_office(tmp_path_factory.mktemp("checks"))
    name_signer(context, SignerNamed(name=HEAD, role=SignerRole.HEAD, title="Trưởng phòng"))
    deputy = SignerNamed(
        name=DEPUTY,
        role=SignerRole.DEPUTY,
        title="Phó Trưởng phòng",
        for_title="Trưởng phòng",
        scope=("enforcement_terminated",),
    )
    name_signer(context, deputy)
    former = SignerNamed(
        name=FORMER,
        role=SignerRole.AUTHORISED,
        title="Chấp hành viên",
        for_title="Trưởng phòng",
        until=date(2026, 9, 30),
    )
    name_signer(context, former)
    yield context
    context.close()


@pytest.fixture(scope="module")
def case(office: Context) -> str:
    return rich_case(office)


def clean(office: Context, case: str, form: str) -> PaperDraft:
    draft = replace(new_draft(office, case, form), on=WORKING_DAY)
    return draft_with(office, draft, CLEAN.get(form, {}))


def faults(office: Context, draft: PaperDraft) -> list[tuple[str, str]]:
    return [(one.head, one.message) for one in check_draft(office, draft) if not one.ok]


@pytest.mark.parametrize("form", CLEAN)
def test_a_clean_paper_raises_nothing(office: Context, case: str, form: str) -> None:
    draft = clean(office, case, form)
    assert faults(office, draft) == []
    assert tuple(one.head for one in check_draft(office, draft)) == HEADS


class Seed(NamedTuple):
    head: str
    says: str
    change: Callable[[PaperDraft], PaperDraft]
    form: str = "postponement-decision"


def free(text: str) -> Callable[[PaperDraft], PaperDraft]:
    return lambda draft: replace(draft, free={"more": text})


def given(**fields: object) -> Callable[[PaperDraft], PaperDraft]:
    return lambda draft: replace(draft, given={**draft.given, **fields})


def at(moment: str) -> Callable[[PaperDraft], PaperDraft]:
    return lambda draft: replace(draft, typed={**draft.typed, "at": moment})


def signed(name: str) -> Callable[[PaperDraft], PaperDraft]:
    return lambda draft: replace(draft, signer=name)


def on(day: date) -> Callable[[PaperDraft], PaperDraft]:
    return lambda draft: replace(draft, on=day)


SEEDS = {
    "in the future": Seed("time", "sau hôm nay", on(date(2026, 12, 24))),
    "before the case": Seed("time", "trước ngày ra quyết định", on(date(2026, 3, 1))),
    "ends before it begins": Seed("time", "trước ngày văn bản", given(until="2026-10-01")),
    "ends the day it begins": Seed("time", "ngay trong ngày", given(until="2026-11-23")),
    "ends in another decade": Seed("time", "hơn một năm", given(until="2032-01-20")),
    "longer than the law lets": Seed(
        "time",
        "không quá 03 tháng",
        given(legal_ground="request_of_protest_authority", until="2027-05-20"),
    ),
    "dated on a Sunday": Seed("time", "ngày nghỉ", on(date(2026, 11, 22))),
    "called into the past": Seed(
        "time", "trước ngày văn bản", at("8 giờ 00 ngày 04/12/2025"), "summons"
    ),
    "called on a Sunday": Seed("time", "là ngày nghỉ", at("8 giờ 00 ngày 06/12/2026"), "summons"),
    "called on a holiday": Seed(
        "time", "là ngày nghỉ", at("8 giờ ngày 01 tháng 01 năm 2027"), "summons"
    ),
    "no such hour": Seed("time", "25 giờ 70", at("25 giờ 70 ngày 04/12/2026"), "summons"),
    "year of two figures": Seed("time", "bốn chữ số", at("8 giờ 00 ngày 04/12/26"), "summons"),
    "law of 2008": Seed(
        "legal_basis", "hết hiệu lực", free("Căn cứ Luật Thi hành án dân sự năm 2008.")
    ),
    "law by its number": Seed("legal_basis", "hết hiệu lực", free("Theo Luật số 26/2008/QH12.")),
    "amending law": Seed("legal_basis", "64/2014/QH13", free("Theo Luật số 64/2014/QH13.")),
    "decree 62": Seed("legal_basis", "62/2015", free("Theo Nghị định 62/2015/NĐ-CP.")),
    "decree 33": Seed("legal_basis", "33/2020", free("Theo Nghị định 33/2020/NĐ-CP.")),
    "no ground of the law": Seed("legal_basis", "căn cứ", given(legal_ground="trời mưa")),
    "deputy without power": Seed("competence", "không được giao ký loại", signed(DEPUTY)),
    "power that ran out": Seed("competence", "không được giao ký vào ngày", signed(FORMER)),
    "another officer": Seed(
        "competence", "không phải là chấp hành viên", signed("Ai Đó"), "account-freeze-decision"
    ),
    "no number": Seed("form", "số văn bản", given(decision_number="")),
    "braces": Seed("form", "{{", free("Ông {{ ten }} phải có mặt.")),
    "brackets": Seed("form", "chưa điền", free("Ông [họ tên] phải có mặt.")),
    "crosses": Seed("form", "chưa điền", free("Số tài khoản XXXX.")),
    "question marks": Seed("form", "chưa điền", free("Ngày ?? có mặt.")),
    "underscores": Seed("form", "chưa điền", free("Tại ____ có mặt.")),
    "angles": Seed("form", "chưa điền", free("Tại <địa chỉ> có mặt.")),
    "dots": Seed("form", "dòng chấm", free("Tại ………… có mặt.")),
    "full stops": Seed("form", "dòng chấm", free("Tại ....... có mặt.")),
    "dots for a missing account": Seed(
        "form", "dòng chấm", given(account=""), "account-freeze-decision"
    ),
    "abbreviated officer": Seed("form", "CHV", free("CHV đã làm việc.")),
    "abbreviated enforcement": Seed("form", "THA", free("Nghĩa vụ THA.")),
    "abbreviated committee": Seed("form", "UBND", free("Tại UBND xã.")),
    "abbreviated court": Seed("form", "TAND", given(why="TAND đã thụ lý")),
    "no ground": Seed("content", "Căn cứ hoãn", given(legal_ground="", ground="")),
    "no sum": Seed("content", "Số tiền", given(amount=None), "account-freeze-decision"),
    "no account": Seed("content", "Số tài khoản", given(account=""), "account-freeze-decision"),
    "no bank": Seed("content", "Nơi quản lý", given(who=""), "account-freeze-decision"),
    "freezes more than is owed": Seed(
        "content", "443.628.568 đồng", given(amount=9_999_999_999), "account-freeze-decision"
    ),
    "freezes more than is owed and costs": Seed(
        "content",
        "443.628.568 đồng",
        lambda draft: replace(given(amount=643_628_568)(draft), typed={"costs": "1.000.000"}),
        "account-freeze-decision",
    ),
    "freezes more than the line owes": Seed(
        "content", "86.500.000 đồng", given(lines=[2]), "account-freeze-decision"
    ),
    "deducts more than is owed": Seed(
        "content", "443.628.568 đồng", given(amount=5_000_000_000), "account-deduction-decision"
    ),
    "entrusts more than is owed": Seed(
        "content",
        "357.128.568 đồng",
        given(amount=2_000_000_000, lines=[1]),
        "entrustment-decision",
    ),
    "entrusts on no ground of the law": Seed(
        "legal_basis", "tiện việc", given(ground="tiện việc"), "entrustment-decision"
    ),
    "postpones what is done": Seed("content", "Khoản 3 (", given(lines=[3])),
    "postpones a line there is not": Seed("content", "không có khoản 9", given(lines=[9])),
    "an end that is no day": Seed(
        "content", "Ngày hết thời hạn hoãn: không dùng được “ngày mai”", given(until="ngày mai")
    ),
    "an end no calendar has": Seed(
        "content", "không dùng được “2027-13-45”", given(until="2027-13-45")
    ),
    "lines that are no numbers": Seed(
        "content", "Nghĩa vụ được hoãn: không dùng được “abc”", given(lines="abc")
    ),
    "a ground there is not": Seed(
        "content", "Căn cứ hoãn: không dùng được “zzz”", given(ground="zzz")
    ),
    "says nothing of the fees": Seed(
        "content",
        "Phí, chi phí thi hành án: chưa ghi",
        given(ground="agreement_or_creditor_waiver"),
        "termination-decision",
    ),
    "no hour": Seed(
        "content", "Thời gian", lambda draft: replace(draft, typed={"at": ""}), "summons"
    ),
    "wrong words of a sum": Seed(
        "content", "viết bằng chữ", free("Số tiền 60.000.000 đồng (Sáu triệu đồng).")
    ),
    "words of another sum": Seed(
        "content", "viết bằng chữ", free("Còn 357.128.568 đồng (Ba trăm năm mươi bảy triệu đồng).")
    ),
    "unknown sum": Seed("content", "123.456 đồng", free("Còn phải nộp 123.456 đồng.")),
    "sum with a digit more": Seed("content", "4.171.285.680", free("Nợ 4.171.285.680 đồng.")),
    "no such day": Seed("content", "31/02/2027", free("Có mặt ngày 31/02/2027.")),
    "no such written day": Seed("content", "30/2/2027", free("Ngày 30 tháng 2 năm 2027 có mặt.")),
    "number of no paper": Seed("content", "99/QĐ-THADS", free("Theo quyết định số 99/QĐ-THADS.")),
    "decision of another day": Seed(
        "content",
        "không phải",
        free("Theo Quyết định số 123/QĐ-PTHADSKV1 ngày 13 tháng 3 năm 2026."),
    ),
    "judgment of another day": Seed(
        "content", "không phải", free("Theo Bản án số 41/2026/DS-ST ngày 16/01/2026.")
    ),
    "name without its mark": Seed("content", "Phạm Văn Khuê", free("Ông Phạm Văn Khuệ có mặt.")),
    "name with another letter": Seed("content", "Phạm Văn Khuê", free("Ông Phạm Vân Khuê vắng.")),
    "name of one word wrong": Seed("content", "Vũ Hữu Thắng", free("Ông Vũ Hữu Thăng đồng ý.")),
    "officer's name": Seed("content", "Nguyễn Đình Hoà", free("Ông Nguyễn Đinh Hoà đề nghị.")),
}


@pytest.mark.parametrize("name", SEEDS)
def test_a_seeded_fault_is_caught_under_its_head(office: Context, case: str, name: str) -> None:
    seed = SEEDS[name]
    found = faults(office, seed.change(clean(office, case, seed.form)))
    assert any(head == seed.head and seed.says in message for head, message in found), found


def test_there_are_forty_seeds_and_more() -> None:
    assert len(SEEDS) >= 40
    assert {seed.head for seed in SEEDS.values()} == set(HEADS)


RIGHT_WORDS = (
    "Số tiền 60.000.000 đồng (Sáu mươi triệu đồng) đã thu.",
    "Số tiền 24.145.142 đồng (hai mươi bốn triệu một trăm bốn mươi lăm nghìn một trăm bốn mươi hai đồng).",
    "Quyết định số 123/QĐ-PTHADSKV1 ngày 12 tháng 3 năm 2026 của đơn vị.",
    "Ông Phạm Văn Khuê và bà Trịnh Thị Hợp có mặt; ông PHẠM VĂN KHUÊ đồng ý.",
    "Ông Lê Văn Tám là người làm chứng.",
)


@pytest.mark.parametrize("text", RIGHT_WORDS)
def test_right_words_are_left_alone(office: Context, case: str, text: str) -> None:
    assert faults(office, free(text)(clean(office, case, "postponement-decision"))) == []


def test_a_paper_with_a_fault_is_not_issued_unless_one_says_why(office: Context) -> None:
    case = rich_case_again(office)
    draft = free("Còn [họ tên].")(clean(office, case, "postponement-decision"))
    with pytest.raises(DomainError) as refused:
        issue_paper(office, draft)
    assert refused.value.code == "paper_checks"
    assert issue_paper(office, draft, although="Đã ký và đóng dấu trước khi ghi sổ").paper_id


def rich_case_again(office: Context, number: str = "124/QĐ-PTHADSKV1") -> str:
    return open_new_case(office, rich_opening(number), date(2026, 3, 12)).case_id


def test_a_stranger_does_not_sign_for_the_head(office: Context, case: str) -> None:
    found = faults(office, signed("Người Lạ")(clean(office, case, "postponement-decision")))
    assert any(head == "competence" and "Người Lạ" in message for head, message in found)


def test_the_laws_in_force_and_the_case_s_own_number_are_known(office: Context, case: str) -> None:
    text = (
        "Theo Luật số 106/2025/QH15, Nghị định số 152/2026/NĐ-CP và Bộ luật số 91/2015/QH13. "
        "Theo Quyết định số 123/QĐ-PTHADSKV1."
    )
    assert faults(office, free(text)(clean(office, case, "postponement-decision"))) == []


def test_paper_and_record_name_one_signer(office: Context) -> None:
    case = rich_case_again(office, "125/QĐ-PTHADSKV1")
    draft = given(signed_by="Kẻ khác")(clean(office, case, "account-freeze-decision"))
    issued = issue_paper(office, draft, although="Đã ký trên giấy")
    standing = open_case(office, case).state.standing
    assert all(getattr(one.payload, "signed_by", "") != "Kẻ khác" for one in standing), issued


@pytest.mark.parametrize(
    "told", [{"amount": 1e30}, {"amount": 10**29}, {"items": [1, 2]}, {"more": {"x": 1}}]
)
def test_a_field_of_the_wrong_kind_is_refused(
    office: Context, case: str, told: dict[str, object]
) -> None:
    with pytest.raises(DomainError) as refused:
        draft_with(office, clean(office, case, "account-freeze-decision"), told)
    assert (refused.value.code, refused.value.field) == ("fields_wrong", next(iter(told)))


def test_the_same_words_are_not_issued_twice(office: Context) -> None:
    case = rich_case_again(office, "126/QĐ-PTHADSKV1")
    draft = clean(office, case, "summons")
    issue_paper(office, draft, although="Đã ký trên giấy")
    with pytest.raises(DomainError) as refused:
        issue_paper(office, draft, although="Đã ký trên giấy")
    assert refused.value.code == "paper_issued_already"


def test_a_creditor_does_not_waive_what_the_state_is_owed(office: Context) -> None:
    opening = rich_opening("127/QĐ-PTHADSKV1")
    case = open_new_case(office, opening, date(2026, 3, 12)).case_id
    waived = given(ground="agreement_or_creditor_waiver", decision_number="41/QĐ-THADS")
    whole = waived(clean(office, case, "termination-decision"))
    assert any("khoản thu cho Nhà nước" in message for _head, message in faults(office, whole))
    of_creditors = given(lines=[1, 2])(whole)
    found = faults(office, of_creditors)
    assert not any("khoản thu cho Nhà nước" in message for _head, message in found), found
    with pytest.raises(DomainError) as refused:
        issue_paper(office, whole)
    assert refused.value.code == "paper_checks"


def test_interest_may_make_the_sum_larger_than_what_is_recorded(office: Context, case: str) -> None:
    draft = given(amount=450_000_000)(clean(office, case, "account-freeze-decision"))
    (note,) = [one for one in check_draft(office, draft) if not one.ok]
    assert "tiền lãi" in note.message
    assert not note.blocks


def test_a_day_off_is_a_note_only(office: Context, case: str) -> None:
    draft = on(date(2026, 11, 22))(clean(office, case, "postponement-decision"))
    assert [one.blocks for one in check_draft(office, draft) if not one.ok] == [False]


def test_an_entrusted_part_is_printed_as_one_sum(office: Context, case: str) -> None:
    part = given(amount=90_000_000, lines=[1])(clean(office, case, "entrustment-decision"))
    text = CheckedPaper(office, part).text
    assert "một phần của khoản “Trả nợ cho ông Vũ Hữu Thắng”, số tiền 90.000.000 đồng" in text
    assert "Khoản ủy thác: Trả nợ" not in text
