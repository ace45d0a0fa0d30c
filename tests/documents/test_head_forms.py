"""Decisions of the Head: every form and variant, filled for made-up cases of both laws."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest

from tests.documents.filled_forms import ACTS, OF_FORM
from tests.documents.offices import OFFICER, new_office, rich_opening
from thads_desktop.documents.form_library import form_files, load_form
from thads_desktop.documents.forms import FieldOfForm
from thads_desktop.domain import payloads as p
from thads_desktop.domain.office_payloads import SignerNamed
from thads_desktop.domain.vocabulary import (
    Basis,
    ObligationKind,
    PostponementGround,
    SignerRole,
)
from thads_desktop.rendering.layout import text_of
from thads_desktop.services.acts import open_new_case, record_act
from thads_desktop.services.case_view import open_case
from thads_desktop.services.context import Context
from thads_desktop.services.paper_checks import check_draft
from thads_desktop.services.paper_drafts import (
    PaperDraft,
    draft_document,
    draft_values,
    new_draft,
)
from thads_desktop.services.signers import name_signer
from thads_desktop.services.verifications import NewVerification, record_verification

HEAD = "Đỗ Quang Minh"
NEW_DAY, OLD_DAY = date(2026, 11, 24), date(2026, 6, 10)
OPENED = {"LAW2025": date(2026, 9, 10), "LAW2008": date(2026, 3, 12)}
DAYS = {"LAW2025": NEW_DAY, "LAW2008": OLD_DAY}
OF_BOTH_LAWS = (
    "enforcement-decision-ex-officio",
    "enforcement-decision",
    "not-yet-decision",
    "postponement-decision",
    "suspension-decision",
    "termination-decision",
    "resumption-decision",
    "entrustment-decision",
    "withdrawal-decision",
    "amendment-decision",
)
OF_THE_OLD_LAW = ("case-recall-decision", "property-return-decision", "duty-fine-decision")


def head_forms() -> list[str]:
    """The decisions of the Head, those on complaints, and the fine of the old law."""
    families = ("head", "complaints")
    return [
        key
        for key, file in form_files().items()
        if (file.parent.name in families and "decision" in key) or key in OF_THE_OLD_LAW
    ]


def laws_of(key: str) -> list[str]:
    """The laws a form has a version for."""
    days = {law: OPENED[law] for law in OPENED}
    return [
        law
        for law, day in days.items()
        if any(one.valid_from <= day <= one.valid_to for one in load_form(key).laws)
    ]


PAPERS = [
    (key, variant, law)
    for key in head_forms()
    for variant in [one.key for one in load_form(key).variants] or [""]
    for law in laws_of(key)
]


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Context]:
    """An office with its Head."""
    context = new_office(tmp_path_factory.mktemp("office"))
    name_signer(context, SignerNamed(name=HEAD, role=SignerRole.HEAD, title="Trưởng Thi hành án"))
    yield context
    context.close()


@pytest.fixture(scope="module")
def cases(office: Context) -> dict[str, str]:
    """A case on request of each law, verified and postponed once."""
    found = {}
    for number, (law, opened) in enumerate(OPENED.items(), start=1):
        case = open_new_case(office, rich_opening(f"{number}23/QĐ-PTHADSKV1"), opened).case_id
        told = NewVerification(case_id=case, verified_on=opened, findings="Không có thu nhập.")
        record_verification(office, replace(told, place="xã Hoằng Hóa"))
        postponed = p.EnforcementPostponed(
            decision_number=f"{number}77/QĐ-PTHADSKV1", ground=PostponementGround.OTHER
        )
        record_act(office, case, postponed, opened, although="để thử")
        found[law] = case
    return found


def typed(field: FieldOfForm) -> str:
    """Something of the right shape for what is asked."""
    match field.ask:
        case "date":
            return "05/06/2026"
        case "money":
            return "12.500.000"
        case "choice":
            return field.options[0]
        case "yes_no":
            return "có"
        case _:
            return f"Ghi {field.name}"


def proposed(context: Context, draft: PaperDraft, field: FieldOfForm) -> bool:
    """Does the form propose something for a field?"""
    return field.default is not None and bool(draft_values(context, draft)[field.name])


def whole(context: Context, case: str, key: str, law: str, variant: str = "") -> PaperDraft:
    """A draft with everything the form asks; what has a proposal is left as proposed."""
    form, draft = load_form(key), replace(new_draft(context, case, key), variant=variant)
    if form.act != "case_opened":
        draft = replace(draft, given=act_of(context, case, key), on=DAYS[law])
    asked = {one.name: typed(one) for one in form.asked if not proposed(context, draft, one)}
    return replace(draft, typed={**asked, "requested_on": "02/06/2026"})


def act_of(context: Context, case: str, key: str) -> dict[str, object]:
    """The act a decision records, told whole."""
    form = load_form(key)
    number = {"decision_number": "88/QĐ-PTHADSKV1", "number": "88/QĐ-PTHADSKV1"}
    carried = {one.name for one in form.fields}
    number = {name: one for name, one in number.items() if f"act.{name}" in carried}
    about = {"about": mended_by(context, case, key)} if form.act == "decision_mended" else {}
    return {**number, **ACTS.get(form.act, {}), **OF_FORM.get(key, {}), **about}


def mended_by(context: Context, case: str, key: str) -> str:
    """The enforcement decision is amended; what is withdrawn here is another decision."""
    kind = p.CaseOpened if key == "amendment-decision" else p.EnforcementPostponed
    standing = open_case(context, case).state.standing
    return next(one.act.id for one in standing if isinstance(one.payload, kind))


def text(context: Context, draft: PaperDraft) -> str:
    return text_of(draft_document(context, draft))


def test_the_decisions_of_the_head_are_all_there() -> None:
    assert len(head_forms()) == 30
    assert {load_form(key).family for key in head_forms()} == {"head", "complaints", "officer"}
    officers = {key for key in head_forms() if load_form(key).signer == "officer"}
    assert officers == {"duty-fine-decision"}


def test_only_these_have_a_version_for_the_old_law() -> None:
    of_both = {key for key in head_forms() if len(laws_of(key)) == 2}
    assert of_both == set(OF_BOTH_LAWS)
    assert {key for key in head_forms() if laws_of(key) == ["LAW2008"]} == set(OF_THE_OLD_LAW)


@pytest.mark.parametrize(("key", "variant", "law"), PAPERS)
def test_a_decision_is_filled_whole(
    key: str, variant: str, law: str, office: Context, cases: dict[str, str]
) -> None:
    draft = whole(office, cases[law], key, law, variant)
    said = text(office, draft)
    assert "…" not in said
    assert not [one for one in check_draft(office, draft) if one.blocks and not one.ok]
    assert said.count("Điều 1. ") == 1


@pytest.mark.parametrize(("key", "variant", "law"), PAPERS)
def test_a_decision_rests_on_the_law_of_its_day(
    key: str, variant: str, law: str, office: Context, cases: dict[str, str]
) -> None:
    said = text(office, whole(office, cases[law], key, law, variant))
    assert all(basis in said for basis in load_form(key).bases_on(DAYS[law]))
    foreign = ("26/2008", "62/2015") if law == "LAW2025" else ("106/2025", "152/2026")
    assert not [number for number in foreign if number in said]


@pytest.mark.parametrize("key", head_forms())
def test_an_empty_draft_can_be_looked_at(key: str, office: Context, cases: dict[str, str]) -> None:
    law = laws_of(key)[0]
    draft = new_draft(office, cases[law], key)
    shown = draft if draft.act_id else replace(draft, given={}, on=DAYS[law])
    assert "QUYẾT ĐỊNH:" in text(office, shown)


@pytest.mark.parametrize("key", head_forms())
def test_every_duty_of_content_names_its_article(key: str) -> None:
    fields = [one for one in load_form(key).fields if one.label]
    assert fields
    assert all("Điều" in one.source or "Phụ lục" in one.source for one in fields)


# ── What single decisions say ────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("law", OPENED)
def test_an_enforcement_decision_has_all_that_the_decree_lists(
    law: str, office: Context, cases: dict[str, str]
) -> None:
    said = text(office, whole(office, cases[law], "enforcement-decision", law))
    for content in (
        HEAD,
        "TRƯỞNG THI HÀNH ÁN",
        "số 41/2026/DS-ST ngày 15 tháng 01 năm 2026 của Tòa án nhân dân khu vực 1",
        "số định danh cá nhân 038079004321",
        "nơi cư trú: thôn 3, xã Hoằng Hóa",
        "Trả nợ cho ông Vũ Hữu Thắng: 417.128.568 đồng (Bốn trăm",
        "Án phí dân sự sơ thẩm: 24.145.142 đồng",
        "Thời hạn tự nguyện thi hành án là 10 ngày",
        "Nộp tiền thi hành án: ",
        "Hình thức thông báo thi hành án: ",
        f"Phân công Chấp hành viên {OFFICER}",
        "có quyền khiếu nại Quyết định này trong thời hạn 15 ngày",
    ):
        assert content in said


def ex_officio(context: Context, number: str, *lines: p.Obligation) -> str:
    """A case of the Head's own motion, with one who gets something back."""
    kept = rich_opening(number)
    fields = {name: getattr(kept, name) for name in kept.__struct_fields__}
    changed = {"basis": Basis.EX_OFFICIO, "obligations": lines}
    return open_new_case(context, p.CaseOpened(**{**fields, **changed}), OPENED["LAW2025"]).case_id


@pytest.mark.parametrize(
    ("line", "says", "leaves_out"),
    [
        (
            p.Obligation(line=1, what="Án phí", amount=300_000, kind=ObligationKind.COURT_FEE),
            "Thời hạn tự nguyện thi hành án là 10 ngày",
            "Đối với nghĩa vụ phải thi hành (nếu có)",
        ),
        (
            p.Obligation(line=1, what="Trả lại xe", kind=ObligationKind.PROPERTY, thing="01 xe"),
            "Trong thời hạn 03 ngày làm việc kể từ ngày ra Quyết định này",
            "Hội đồng tiêu hủy",
        ),
        (
            p.Obligation(line=1, what="Tịch thu tiêu hủy", kind=ObligationKind.CONFISCATION),
            "thành lập Hội đồng tiêu hủy theo Điều 58",
            "Nộp tiền thi hành án",
        ),
    ],
    ids=["fees", "return", "exhibits"],
)
def test_a_decision_of_the_heads_own_motion_follows_what_is_enforced(
    line: p.Obligation, says: str, leaves_out: str, office: Context
) -> None:
    case = ex_officio(office, f"{500 + len(line.what)}/QĐ-PTHADSKV1", line)
    said = text(office, whole(office, case, "enforcement-decision-ex-officio", "LAW2025"))
    assert says in said
    assert leaves_out not in said
    assert line.what in said


def test_an_entrustment_says_what_was_done_and_what_goes(
    office: Context, cases: dict[str, str]
) -> None:
    said = text(office, whole(office, cases["LAW2025"], "entrustment-decision", "LAW2025"))
    for content in ("Phải thi hành (đồng)", "Đã thi hành xong (đồng)", "Đang thi hành (đồng)"):
        assert content in said
    assert "Khoản ủy thác: một phần của khoản" in said
    assert "số tiền 90.000.000 đồng" in said
    assert "Ủy thác một phần" in said


@pytest.mark.parametrize(
    ("ground", "interest"),
    [
        ("request_of_protest_authority", "không phải chịu lãi chậm thi hành án."),
        ("agreement_of_parties", "không phải chịu lãi chậm thi hành án, trừ trường hợp"),
        ("clarification_pending", ""),
    ],
)
def test_a_postponement_says_when_no_interest_runs(
    ground: str, interest: str, office: Context, cases: dict[str, str]
) -> None:
    draft = whole(office, cases["LAW2025"], "postponement-decision", "LAW2025")
    given = {**draft.given, "legal_ground": ground, "until": "2027-01-20"}
    said = text(office, replace(draft, given=given))
    assert interest in said
    assert ("lãi chậm thi hành án" in said) is bool(interest)
    assert "đến hết ngày 20 tháng 01 năm 2027" in said


def test_a_continuation_names_the_decision_it_ends(office: Context, cases: dict[str, str]) -> None:
    said = text(office, whole(office, cases["LAW2025"], "resumption-decision", "LAW2025"))
    assert "Quyết định hoãn thi hành án số 177/QĐ-PTHADSKV1" in said
    assert "khoản 3 Điều 46" in said


def test_an_amendment_names_the_decision_and_its_consequences(
    office: Context, cases: dict[str, str]
) -> None:
    said = text(office, whole(office, cases["LAW2025"], "amendment-decision", "LAW2025"))
    assert "Sửa đổi, bổ sung Quyết định thi hành án theo yêu cầu số 123/QĐ-PTHADSKV1" in said
    assert "Hậu quả pháp lý: " in said


@pytest.mark.parametrize(("role", "named"), [("creditor", "quyền"), ("debtor", "nghĩa vụ")])
def test_what_is_transferred_follows_who_receives_it(
    role: str, named: str, office: Context, cases: dict[str, str]
) -> None:
    draft = whole(office, cases["LAW2025"], "rights-transfer-decision", "LAW2025")
    receivers = [{"role": role, "name": "Vũ Hữu Lợi"}]
    said = text(office, replace(draft, given={**draft.given, "receivers": receivers}))
    assert f"Chuyển giao {named} thi hành án theo" in said


@pytest.mark.parametrize(
    ("variant", "in_force"),
    [
        ("first", "khiếu nại lần hai đến"),
        ("first_security", "khoản 5 Điều 105"),
        ("second", "khoản 2 Điều 98"),
    ],
)
def test_a_complaint_decision_says_when_it_is_in_force(
    variant: str, in_force: str, office: Context, cases: dict[str, str]
) -> None:
    key = "complaint-decision"
    said = text(office, whole(office, cases["LAW2025"], key, "LAW2025", variant))
    assert in_force in said


def test_an_exit_ban_may_be_complained_of_for_ten_days(
    office: Context, cases: dict[str, str]
) -> None:
    said = text(office, whole(office, cases["LAW2025"], "exit-ban-decision", "LAW2025"))
    assert "trong thời hạn 10 ngày kể từ ngày được thông báo hợp lệ" in said
    assert "đến hết ngày 24 tháng 5 năm 2027" in said
