"""Papers of officers and letters filled for one made-up case: every form, every variant."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from tests.documents.offices import VERIFIED_ON, new_office, rich_case, told
from tests.documents.reading import words_of
from thads_desktop.documents.form_library import form_files, load_form
from thads_desktop.documents.forms import Form
from thads_desktop.domain.measure_payloads import Asset, PropertySeized
from thads_desktop.domain.office_payloads import SignerNamed
from thads_desktop.domain.vocabulary import SignerRole
from thads_desktop.rendering.document import Document
from thads_desktop.rendering.layout import text_of
from thads_desktop.services.acts import record_act
from thads_desktop.services.context import Context
from thads_desktop.services.paper_checks import check_draft
from thads_desktop.services.paper_drafts import (
    PaperDraft,
    act_payload,
    draft_document,
    draft_with,
    new_draft,
)
from thads_desktop.services.printed_paper import drawn_paper
from thads_desktop.services.signers import name_signer
from thads_desktop.services.verifications import record_verification

HEAD = "Vũ Thị Hạnh"
DEBTOR = "Phạm Văn Khuê"
CREDITOR = "Vũ Hữu Thắng"
BANK = "Ngân hàng Nông nghiệp và Phát triển nông thôn, chi nhánh Hoằng Hóa"
PLACE = "thôn 3, xã Hoằng Hóa, tỉnh Thanh Hóa"
BUYER = "Đinh Quang Tùng"
LAND = Asset(
    number=1,
    what="Quyền sử dụng đất thửa số 112, tờ bản đồ số 24",
    quantity="180 m²",
    condition="đất ở nông thôn, không có tranh chấp",
    place=PLACE,
    certificate="giấy chứng nhận số CB 445566",
    owner=f"{DEBTOR}, Trịnh Thị Hợp",
    value=630_000_000,
)
FREEZE_ITEMS = [
    {
        "number": 1,
        "what": "Vàng miếng SJC 99,99",
        "quantity": "05 lượng",
        "condition": "còn nguyên niêm phong",
    },
    {"number": 2, "what": "Sổ tiết kiệm có kỳ hạn 12 tháng", "certificate": "số AB 001122"},
]

# What the act of a form is given, whatever the form; a field the act does not have is left out.
GIVEN: dict[str, object] = {
    "number": "15/PTHADSKV1",
    "who": BANK,
    "amount": 443_628_568,
    "account": "3521205012345",
    "items": FREEZE_ITEMS,
    "ground": "người phải thi hành án đã thực hiện xong nghĩa vụ, nộp phí và thanh toán các chi phí",
    "price_before": 630_000_000,
    "price": 567_000_000,
    "asks": "tài sản, tài khoản, thu nhập đứng tên người phải thi hành án",
}

# Whom a form asks for where it cannot know which of several parties is meant.
CHOSEN = {
    "account_name": DEBTOR,
    "address": PLACE,
    "asked_by": DEBTOR,
    "called": DEBTOR,
    "costs": "350000",
    "fee_payer": CREDITOR,
    "identity": "038079004321",
    "payee": CREDITOR,
    "payer": DEBTOR,
    "person": DEBTOR,
    "prisoner": DEBTOR,
    "to": DEBTOR,
}

# What the acts of some kinds are given instead, or besides.
ACTS: Mapping[str, Mapping[str, Any]] = {
    "means_classified": {"enforceable": False, "ground": "no_income_no_property"},
    "enforcement_postponed": {"ground": "other", "legal_ground": "request_of_protest_authority"},
    "enforcement_suspended": {"ground": "insolvency_petition_accepted"},
    "enforcement_resumed": {"why": "Người phải thi hành án có thu nhập"},
    "enforcement_terminated": {"ground": "agreement_or_creditor_waiver", "lines": [1]},
    "enforcement_entrusted": {
        "receiver": "Thi hành án dân sự tỉnh Nghệ An",
        "ground": "secured_asset_elsewhere",
        "amount": 90_000_000,
        "lines": [1],
    },
    "decision_withdrawn": {"ground": "Căn cứ ra quyết định không còn"},
    "decision_mended": {"ground": "Ghi nhầm số nhà", "content": "Số nhà 25 sửa thành số nhà 52"},
    "case_recalled": {"receiver": "Cục Thi hành án dân sự tỉnh", "why": "Việc phức tạp"},
    "officer_assigned": {"officer": "Trần Thị Mai", "ground": "Đương sự yêu cầu"},
    "rights_transferred": {
        "giver": "Vũ Hữu Thắng",
        "receivers": [
            {"role": "creditor", "name": "Vũ Hữu Lợi", "identity_number": "038099001122"}
        ],
    },
    "property_entrusted": {"who": "Thi hành án dân sự tỉnh Nghệ An"},
    "property_entrustment_decided": {"who": "Thi hành án dân sự tỉnh Nghệ An"},
    "destruction_council_formed": {"who": "Nguyễn Đình Hoà, Lê Thị Lan, Trần Văn Đông"},
    "complaint_resolved": {"who": "Phạm Văn Khuê, thôn 3, xã Hoằng Hóa"},
    "request_received": {
        "requester": "Vũ Hữu Thắng",
        "asks": "Trả nợ gốc 450.000.000 đồng\nLãi chậm thi hành án",
        "account": "0123456789, Ngân hàng A",
        "documents": "Bản án số 41/2026/DS-ST",
    },
    "notice_delivered": {
        "to_name": DEBTOR,
        "receiver": "Trịnh Thị Hợp",
        "relation": "vợ",
        "witness": "Lê Văn Ba",
        "place": "nhà văn hóa thôn 3",
    },
    "delivery_attempted": {
        "to_name": DEBTOR,
        "outcome": "away",
        "witness": "Lê Văn Ba",
        "place": "thôn 3, xã Hoằng Hóa",
    },
    "agreement_made": {"until": "2027-01-20"},
    "money_received": {"line": 1, "amount": 20_000_000, "receipt_number": "BL012"},
    "money_paid_out": {"amount": 20_000_000, "payee": "Vũ Hữu Thắng", "paid_on": "2026-11-24"},
    "urgent_security_minutes": {"who": "Ngân hàng A, chi nhánh Thanh Hóa"},
    "coercion_carried_out": {"variant": "forces_used"},
    "price_set": {"price": 14_000_000, "way": "hội đồng"},
    "asset_sold": {"variant": "direct", "price": 14_000_000, "buyer": "Đỗ Văn Minh"},
    "auction_held": {"who": "Công ty Đấu giá hợp danh B"},
    "handover_agreed": {"who": "Vũ Hữu Thắng"},
    "asset_handed_over": {"receiver": "Đỗ Văn Minh", "place": "thôn 3, xã Hoằng Hóa"},
    "exhibit_received": {
        "variant": "property",
        "who": "Công an tỉnh Thanh Hóa",
        "store_order": "05/LNK",
        "differences": "Đủ và đúng với biên bản thu giữ ban đầu.",
        "items": [
            {"number": 1, "what": "Một con dao", "quantity": "01 con", "condition": "hoen gỉ"},
            {"number": 2, "what": "Điện thoại Nokia 105", "quantity": "01 chiếc", "seal": "số 14"},
        ],
    },
    "exhibit_transferred": {"receiver": "Ủy ban nhân dân xã Hoằng Hóa", "outcome": "sung quỹ"},
    "dossier_archived": {"folios": 112, "shelf": "kệ 4", "keep_until": "2036-12-31"},
}
OF_FORM: Mapping[str, Mapping[str, Any]] = {
    "exit-ban-decision": {"variant": "exit_ban", "until": "2027-05-24"},
    "posting-minutes": {"variant": "posting"},
}
"""What a form says of its act that others of the same act do not."""

# What a form asks besides, by the name of its field; the rest is as the form proposes.
TYPED = {
    "addressee": "Thủ trưởng cơ quan, tổ chức có thẩm quyền tại tỉnh Thanh Hóa",
    "area": "180 m², đất ở nông thôn",
    "asked": "Giải thích rõ diện tích, vị trí phần đất phải giao.",
    "attached": "nhà cấp bốn khoảng 75 m²",
    "cause": "Có vi phạm trong việc xác định ranh giới thửa đất phải giao.",
    "certificate": "số CB 445566, cấp ngày 12/5/2015",
    "child": "cháu Phạm Gia Bảo, sinh ngày 12/3/2019, ở cùng người phải giao",
    "circumstances": "Không có tài sản, thu nhập chỉ bảo đảm cuộc sống tối thiểu.",
    "content": "Quyền sử dụng đất, tài sản gắn liền với đất đứng tên người phải thi hành án.",
    "cooperation": "Giữ gìn trật tự, bảo vệ hiện trường, cắm chốt hai đầu đường vào nhà.",
    "cost": "12000000",
    "creditor_account": "Vũ Hữu Thắng, số 0071001234567 tại Ngân hàng Ngoại thương",
    "debt": "hợp đồng chuyển giao số 05/2025 ngày 10/3/2025",
    "decision": "quyết định áp dụng biện pháp số 12 của Chấp hành viên",
    "decree": "điểm a khoản 1 Điều của nghị định đang có hiệu lực về xử phạt trong thi hành án dân sự",
    "demand": "văn bản yêu cầu cung cấp hồ sơ ngày 20/11/2026",
    "demanded_on": "10/11/2026",
    "difficulty": "Gia đình đông người, có thái độ chống đối, từng cản trở việc xác minh.",
    "each_time": "2000000",
    "earlier": "văn bản giải thích ngày 05/10/2026",
    "equipment": "02 xe ô tô, loa, rào chắn",
    "failure": "thông báo đấu giá không thành ngày 20/11/2026 của tổ chức đấu giá",
    "files": "Bản sao bản án\nBản sao quyết định thi hành án",
    "fine": "3000000",
    "food_left": "200 kg thóc cho 04 người đến vụ sau",
    "forces": "10 người",
    "goods": "Đồ dùng sinh hoạt của gia đình giao cho Ủy ban nhân dân xã bảo quản.",
    "handed_on": "18/11/2026",
    "holder": "Ngân hàng Chính sách xã hội, chi nhánh Thanh Hóa",
    "holder_address": "số 12 đường Trần Phú, phường Hạc Thành, tỉnh Thanh Hóa",
    "kept": "4000000",
    "left_business": "10000000",
    "left_living": "4000000",
    "location": "giáp đường thôn và thửa số 113",
    "lost_why": "Đã yêu cầu hai lần nhưng người đang giữ không giao nộp.",
    "main": "Phạt tiền",
    "measure": "giao, trả nhà, quyền sử dụng đất",
    "minutes": "lập ngày 18/11/2026 tại xã Hoằng Hóa",
    "minutes_on": "16/11/2026",
    "object": "Tài khoản số 3521205012345",
    "old_papers": "giấy chứng nhận số CB 445566, cấp ngày 12/5/2015",
    "opinion": "văn bản đồng ý ngày 20/11/2026",
    "paid": "hợp đồng mua bán tài sản đấu giá; người mua nộp đủ tiền ngày 17/11/2026",
    "papers": "Trái phiếu kỳ hạn 05 năm, mệnh giá 10 triệu đồng",
    "parcel": "số 112, tờ bản đồ số 24",
    "pay": "trong thời hạn theo quy định, tại Kho bạc Nhà nước khu vực",
    "pay_when": "trước ngày 10 của tháng đầu mỗi quý",
    "period": "hằng tháng, từ tháng 12/2026",
    "persuaded": "biên bản ngày 18/11/2026 với Ủy ban nhân dân xã Hoằng Hóa",
    "place": PLACE,
    "post": "công nhân vận hành máy",
    "price": "567000000",
    "property": "Nhà cấp bốn 75 m² và quyền sử dụng đất thửa số 112, tờ bản đồ số 24",
    "receiver": BUYER,
    "refused": "văn bản không nhận tài sản ngày 19/11/2026",
    "relief": "3500000",
    "rent": "49200000",
    "restore": "tháo dỡ hàng rào đã dựng trên lối đi chung",
    "result": "thông báo kết quả đấu giá thành ngày 10/11/2026",
    "round": "ba",
    "securities": "Cổ phiếu mã ABC, 1.200 cổ phần",
    "set_off": "trừ toàn bộ số tiền được thi hành án, không phải nộp thêm",
    "summary": "Người phải thi hành án không tự nguyện giao nhà, đất.",
    "term": "02 năm kể từ ngày 01/12/2026",
    "time": "8 giờ 00 ngày 21/12/2026",
    "trading_code": "026C123456",
    "unclear": "Bản án tuyên giao 180 m² đất nhưng không ghi vị trí.",
    "until_day": "05 ngày làm việc",
    "violation": "Không giao nộp giấy tờ theo yêu cầu của Chấp hành viên ngày 12/11/2026.",
    "way": "cho thuê nhà xưởng",
    "where": PLACE,
    "why": "Người đang giữ không giao nộp sau hai lần yêu cầu.",
    "within": "từ kỳ chi trả tháng 12/2026 đến khi trừ đủ",
}


@contextmanager
def office_with_a_case() -> Iterator[tuple[Context, str]]:
    """An office whose Head and officer can sign, and the id of its verified, seized case."""
    with TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        context = new_office(Path(folder) / "office")
        name_signer(context, SignerNamed(name=HEAD, role=SignerRole.HEAD, title="Trưởng phòng"))
        case = rich_case(context)
        new = told(case)
        record_verification(context, new)
        seized = PropertySeized(items=(LAND,), place=PLACE, variant="real_estate")
        record_act(context, case, seized, new.verified_on, although="dựng hồ sơ mẫu")
        yield context, case
        context.close()


def papers_of(family: str) -> list[tuple[str, str]]:
    """Every form of a family in force on that day, with each variant; "" for one without any."""
    keys = [key for key, file in form_files().items() if file.parent.name == family]
    forms = [form for form in map(load_form, keys) if form.laws[0].valid_to >= VERIFIED_ON]
    return [(form.key, one) for form in forms for one in variants_of(form)]


def variants_of(form: Form) -> tuple[str, ...]:
    return tuple(one.key for one in form.variants) or ("",)


def filled(context: Context, case: str, key: str, variant: str) -> PaperDraft:
    """A paper with everything it asks, and the act it records, told."""
    form, draft = load_form(key), new_draft(context, case, key)
    usual = {**CHOSEN, **TYPED}
    typed = {
        one.name: one.options[0] if one.options else usual[one.name]
        for one in form.asked
        if one.options or one.name in usual
    }
    draft = draft_with(context, draft, {**typed, "variant": variant})
    return replace(draft, given={**GIVEN, **draft.given} if form.act else {})


def text_filled(context: Context, case: str, key: str, variant: str = "") -> str:
    """The whole text of a paper with everything told."""
    return text_of(draft_document(context, filled(context, case, key, variant)))


def faults_of(context: Context, draft: PaperDraft) -> list[str]:
    """What the checks of form and of content find."""
    found = check_draft(context, draft)
    return [one.message for one in found if not one.ok and one.head in ("form", "content")]


def required_of(key: str) -> dict[str, str]:
    """What a form must carry, by name: the article that says so."""
    return {one.name: one.source for one in load_form(key).fields if one.label}


def asked_twice(key: str) -> set[str]:
    """Fields a form asks for although the act it records has them."""
    form = load_form(key)
    payload = act_payload(form)
    names = set(payload.__struct_fields__) if payload else set()
    return names & {one.name for one in form.asked}


def same_words(context: Context, paper: Document) -> bool:
    """Does the PDF hold the very words of the document, none more and none less?"""
    printed = Counter("".join(words_of(drawn_paper(context, paper).data)))
    return printed == Counter("".join(text_of(paper).split()))
