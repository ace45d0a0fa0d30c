"""Notices (thông báo, giấy báo, giấy mời, giấy triệu tập): every form, in each variant."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

import msgspec
import pytest

from tests.documents.filled_forms import (
    HEAD,
    asked_twice,
    faults_of,
    office_with_a_case,
    required_of,
    same_words,
)
from tests.documents.offices import OFFICER, VERIFIED_ON
from tests.documents.told_forms import forms_of, told_whole
from thads_desktop.documents.form_library import load_form
from thads_desktop.domain.kinds import KINDS
from thads_desktop.rendering.layout import text_of
from thads_desktop.services.context import Context
from thads_desktop.services.paper_drafts import (
    act_payload,
    draft_document,
    draft_variant,
    new_draft,
)

NOTICES = forms_of("notices")
KEYS = sorted({key for key, _variant in NOTICES})
ACTS = [key for key in KEYS if load_form(key).act]
LAW = re.compile(
    r"(Luật 106/2025/QH15|Nghị định 152/2026/NĐ-CP), Điều \d+|Nghị định 30/2020/NĐ-CP, (Phụ lục I|Mẫu)"
)
LEFT = ("{{", "}}", "None", "  ", "..", ";.", ";;", "…", "[", "()")

# What the law lists for a notice, by its own article.
CONTENTS = {
    "request-return-notice": {"act.ground_words", "act.lines_words", "verified"},
    "prison-enforcement-notice": {"office_address", "office_account", "pays", "cost_by"},
    "direct-sale-notice": {"property", "price", "where", "time"},
    "price-result-notice": {"property", "price", "advance"},
    "seizure-notice": {"time", "where", "property"},
    "posting-notice": {"posted", "where", "since"},
    "summons": {"called", "at", "where", "about"},
}
Office = tuple[Context, str]


@pytest.fixture(scope="module")
def office() -> Iterator[Office]:
    with office_with_a_case() as made:
        yield made


def text_told(office: Office, key: str, variant: str = "") -> str:
    return text_of(draft_document(office[0], told_whole(*office, key, variant)))


@pytest.mark.parametrize(("key", "variant"), NOTICES)
def test_a_notice_is_whole(key: str, variant: str, office: Office) -> None:
    draft = told_whole(*office, key, variant)
    paper = draft_document(office[0], draft)
    body = text_of(paper).partition("năm 2026\n")[2]
    assert not [mark for mark in LEFT if mark in body]
    assert faults_of(office[0], draft) == []
    assert same_words(office[0], paper)


@pytest.mark.parametrize(("key", "variant"), NOTICES)
def test_a_notice_just_begun_can_be_looked_at(key: str, variant: str, office: Office) -> None:
    begun = replace(new_draft(office[0], office[1], key), variant=variant)
    text = text_of(draft_document(office[0], begun))
    assert not [mark for mark in ("{{", "None", "Undefined") if mark in text]


@pytest.mark.parametrize("key", KEYS)
def test_variants_read_differently(key: str, office: Office) -> None:
    texts = [text_told(office, key, variant) for one, variant in NOTICES if one == key]
    assert len(set(texts)) == len(texts)


@pytest.mark.parametrize("key", KEYS)
def test_what_must_be_in_a_notice_names_its_article(key: str) -> None:
    form, required = load_form(key), required_of(key)
    assert required
    assert not [name for name, source in required.items() if not LAW.match(source)]
    assert form.code == ""
    assert form.law_on(VERIFIED_ON) is not None


@pytest.mark.parametrize("key", CONTENTS)
def test_a_notice_carries_what_the_law_lists(key: str) -> None:
    assert CONTENTS[key] <= required_of(key).keys()


@pytest.mark.parametrize("key", KEYS)
def test_nothing_is_asked_that_the_act_holds(key: str) -> None:
    assert asked_twice(key) <= {"at"}
    names = [one.name for one in load_form(key).fields]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("key", ACTS)
def test_a_notice_told_whole_tells_its_whole_act(key: str, office: Office) -> None:
    form, payload = load_form(key), act_payload(load_form(key))
    assert payload is not None
    code = {} if form.act in KINDS else {"code": form.act}
    draft = told_whole(*office, key)
    assert isinstance(msgspec.convert({**code, **draft.given}, payload), payload)


@pytest.mark.parametrize("key", ACTS)
def test_the_next_number_of_its_series_is_proposed(key: str, office: Office) -> None:
    proposed = new_draft(office[0], office[1], key).given["number"]
    assert proposed.partition("/")[2] == "TB-PTHADSKV1"


@pytest.mark.parametrize(
    ("key", "variant", "limit"),
    [
        ("request-refusal-notice", "", "không có quyền yêu cầu thi hành án"),
        ("request-return-notice", "two_years", "không tính thời hiệu yêu cầu thi hành án"),
        ("request-return-notice", "papers_refused", "ít nhất 02 lần"),
        ("enforcement-notice", "debtor", "10 ngày kể từ ngày được thông báo hợp lệ"),
        ("payment-notice", "money", "15 ngày kể từ ngày được thông báo"),
        ("payment-notice", "late_money", "01 năm kể từ ngày thông báo"),
        ("payment-notice", "property", "30 ngày kể từ ngày được thông báo"),
        ("payment-notice", "perishable", "05 ngày làm việc"),
        ("payment-notice", "papers", "03 tháng kể từ ngày thông báo"),
        ("payment-notice", "judgment_papers", "10 ngày kể từ ngày được thông báo hợp lệ"),
        ("payment-notice", "judgment_papers_abroad", "30 ngày kể từ ngày được thông báo hợp lệ"),
        ("late-payment-notice", "", "01 năm kể từ ngày được thông báo hợp lệ"),
        ("price-result-notice", "first_result", "05 ngày làm việc kể từ ngày nhận được"),
        ("priority-purchase-notice", "real_estate", "15 ngày kể từ ngày được thông báo hợp lệ"),
        ("priority-purchase-notice", "movable", "05 ngày làm việc kể từ ngày được thông báo"),
        ("priority-purchase-notice", "later_sale", "03 ngày làm việc"),
        ("auction-notice", "first_sale", "Trước khi mở cuộc đấu giá 01 ngày làm việc"),
        ("auction-failure-notice", "after_second_reduction", "có quyền nhận tài sản để trừ"),
        ("creditor-takeover-notice", "", "05 ngày làm việc kể từ ngày nhận được"),
        ("takeover-payment-notice", "", "05 ngày làm việc kể từ ngày nhận được thông báo này"),
        ("price-difference-notice", "", "30 ngày kể từ ngày nhận được thông báo này"),
        ("common-property-notice", "", "30 ngày kể từ ngày được thông báo"),
        ("property-dispute-notice", "", "30 ngày kể từ ngày được thông báo"),
        ("sham-sale-notice", "deal", "15 ngày kể từ ngày được thông báo"),
        ("thing-lost-notice", "", "15 ngày kể từ ngày được thông báo"),
        ("removal-notice", "seized", "15 ngày kể từ ngày được thông báo"),
        ("heirs-notice", "debtor_heirs", "30 ngày kể từ ngày thông báo"),
        ("posting-notice", "", "07 ngày"),
        ("prison-enforcement-notice", "both", "sẽ được xử lý để thi hành án"),
        ("suspension-notice", "", "không phải chịu lãi chậm thi hành án"),
    ],
)
def test_a_notice_says_its_time_limit(key: str, variant: str, limit: str, office: Office) -> None:
    assert limit in text_told(office, key, variant)


@pytest.mark.parametrize(
    ("key", "given", "variant"),
    [
        ("payment-notice", {}, "money"),
        ("payment-notice", {"variant": "perishable"}, "perishable"),
        ("priority-purchase-notice", {"variant": "movable"}, "movable"),
        ("price-result-notice", {"variant": "new_result"}, "new_result"),
        ("auction-failure-notice", {}, "ordinary"),
        ("heirs-notice", {"variant": "property_holder"}, "property_holder"),
        ("coercion-notice", {"variant": "major_case"}, "with_forces"),
        ("request-return-notice", {"ground": "papers_handover_refused"}, "papers_refused"),
        ("request-return-notice", {"ground": "two_years_without_means"}, "two_years"),
    ],
)
def test_the_variant_follows_the_act(
    key: str, given: dict[str, str], variant: str, office: Office
) -> None:
    draft = replace(new_draft(office[0], office[1], key), given=given)
    assert draft_variant(office[0], draft) == variant


@pytest.mark.parametrize("key", KEYS)
def test_who_signs_is_who_the_law_names(key: str, office: Office) -> None:
    signed = HEAD if load_form(key).signer == "head" else OFFICER
    assert text_told(office, key).endswith(signed)


def test_a_refusal_for_time_tells_of_the_late_request(office: Office) -> None:
    draft = told_whole(*office, "request-refusal-notice")
    late = next(
        option
        for field in load_form(draft.form).asked
        for option in field.options
        if "Hết thời hiệu" in option
    )
    told = replace(draft, typed={**draft.typed, "point": late})
    assert "yêu cầu thi hành án quá hạn" in text_of(draft_document(office[0], told))


def test_a_notice_about_seized_property_describes_it(office: Office) -> None:
    draft = new_draft(office[0], office[1], "price-result-notice")
    assert "thửa số 112" in text_of(draft_document(office[0], draft))


def test_a_paper_without_an_act_has_the_next_number_of_its_kind(office: Office) -> None:
    assert "Số: 01/GTT-PTHADSKV1" in text_told(office, "summons")
    assert "Số: 01/GM-PTHADSKV1" in text_told(office, "invitation")
