"""Every form of minutes (biên bản), in each variant: left blank for the hand, and typed whole."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

import msgspec
import pytest

from tests.documents.filled_forms import ACTS, OF_FORM
from tests.documents.offices import new_office, rich_case
from tests.documents.reading import pages_of
from thads_desktop.documents.filling import missing_fields
from thads_desktop.documents.form_blocks import SignaturesBlock
from thads_desktop.documents.form_library import form_keys, load_form
from thads_desktop.documents.forms import FieldOfForm
from thads_desktop.domain import measure_payloads as m
from thads_desktop.domain.kinds import KINDS
from thads_desktop.rendering.layout import text_of
from thads_desktop.services.acts import record_act
from thads_desktop.services.context import Context
from thads_desktop.services.paper_drafts import (
    PaperDraft,
    act_payload,
    draft_document,
    draft_values,
    draft_variant,
    new_draft,
)
from thads_desktop.services.printed_paper import drawn_paper

FORMS = [key for key in form_keys() if load_form(key).family == "minutes"]
VARIANTS = [
    (key, variant)
    for key in FORMS
    for variant in [one.key for one in load_form(key).variants] or [""]
]
DAY = date(2026, 11, 24)
COPIED = "đã đọc lại cho những người có tên trên cùng nghe"
TYPED = {
    "line": "Trần Thị Lan, Phó Trưởng thôn 3, xã Hoằng Hóa",
    "text": "Ông Khuê có mặt, đã nghe giải thích.\nBà Hợp vắng mặt dù đã được thông báo hợp lệ.",
    "date": "10/12/2026",
    "money": "12.500.000",
}
EXACTLY = {"started_at": "08:30", "ended_at": "10:15"}
FIRST, SECOND = "Một xe máy Honda Wave", "Một tủ lạnh Toshiba"
SEIZED = m.PropertySeized(
    variant="movable",
    items=(
        m.Asset(
            number=1,
            what=FIRST,
            quantity="01 chiếc",
            condition="đã qua sử dụng",
            certificate="đăng ký số 0123",
            value=15_000_000,
        ),
        m.Asset(number=2, what=SECOND, quantity="01 chiếc", condition="còn chạy tốt"),
    ),
    place="thôn 3, xã Hoằng Hóa",
    present=("Lê Văn Ba, Trưởng thôn 3",),
    keeper="Phạm Văn Khuê",
    keeper_role="người phải thi hành án",
)
RECEIVED = msgspec.convert(ACTS["exhibit_received"], m.ExhibitReceived)
OF_ASSETS = {
    "price_agreed",
    "price_set",
    "asset_sold",
    "auction_held",
    "handover_agreed",
    "asset_handed_over",
}
OF_EXHIBITS = {"exhibit_transferred", "destruction_carried_out"}
Made = Callable[["Office", str, str], PaperDraft]


@dataclass(frozen=True, slots=True)
class Office:
    """The office of the samples: its case, and the acts that describe property in it."""

    context: Context
    case: str
    seized: str
    received: str


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    context = new_office(tmp_path_factory.mktemp("office"))
    case = rich_case(context)
    seized = record_act(context, case, SEIZED, DAY, although="mẫu").act_id
    received = record_act(context, case, RECEIVED, DAY, although="mẫu").act_id
    yield Office(context, case, seized, received)
    context.close()


def blank(office: Office, key: str, variant: str = "") -> PaperDraft:
    """Minutes to be completed by hand."""
    return replace(new_draft(office.context, office.case, key), variant=variant)


def typed(office: Office, key: str, variant: str = "") -> PaperDraft:
    """Minutes with everything told."""
    form = load_form(key)
    told = {one.name: _told(one) for one in form.asked if one.name != "seats"}
    return replace(blank(office, key, variant), typed=told, given=_given(office, key))


def _told(asked: FieldOfForm) -> str:
    if asked.ask == "yes_no":
        return "có"
    if asked.ask == "choice":
        return asked.options[0]
    return EXACTLY.get(asked.name, TYPED[str(asked.ask)])


def _given(office: Office, key: str) -> dict[str, Any]:
    act = load_form(key).act
    given = {**ACTS.get(act, {}), **OF_FORM.get(key, {})}
    if act == "property_seized":
        return _builtin(SEIZED)
    if act == "exhibit_received":
        return _builtin(RECEIVED)
    if act in OF_ASSETS:
        given["about"] = office.seized
    if act in OF_EXHIBITS:
        given["about"] = office.received
    return given


def _builtin(payload: m.PropertySeized | m.ExhibitReceived) -> dict[str, Any]:
    found: dict[str, Any] = msgspec.to_builtins(payload)
    return found


def text_in(office: Office, draft: PaperDraft) -> str:
    return text_of(draft_document(office.context, draft))


@pytest.mark.parametrize(("key", "variant"), VARIANTS)
@pytest.mark.parametrize("made", [blank, typed])
def test_minutes_end_with_how_they_were_closed_and_who_signs(
    key: str, variant: str, made: Made, office: Office
) -> None:
    document = draft_document(office.context, made(office, key, variant))
    pages = pages_of(drawn_paper(office.context, document).data)
    last = " ".join(pages[-1].split())
    assert "Biên bản lập xong hồi" in last
    assert COPIED in last
    assert last.count("ghi rõ họ tên") >= 2


@pytest.mark.parametrize(("key", "variant"), VARIANTS)
def test_minutes_typed_whole_have_all_the_law_asks(key: str, variant: str, office: Office) -> None:
    values = draft_values(office.context, typed(office, key, variant))
    assert not missing_fields(load_form(key), values)


@pytest.mark.parametrize("key", [key for key in FORMS if load_form(key).act])
def test_minutes_typed_whole_tell_their_whole_act(key: str, office: Office) -> None:
    form, payload = load_form(key), act_payload(load_form(key))
    assert payload is not None
    code = {} if form.act in KINDS else {"code": form.act}
    assert isinstance(msgspec.convert({**code, **typed(office, key).given}, payload), payload)


@pytest.mark.parametrize("key", FORMS)
def test_what_minutes_must_carry_is_named_with_its_article(key: str) -> None:
    form = load_form(key)
    required = [one for one in form.fields if one.label]
    assert len(required) > 3
    assert all(one.source for one in required)
    assert form.code == ""
    assert form.law_on(DAY) is not None


@pytest.mark.parametrize("key", FORMS)
def test_minutes_are_signed_by_two_or_more(key: str) -> None:
    foot = load_form(key).blocks[-1]
    assert isinstance(foot, SignaturesBlock)
    assert len(foot.signatories) >= 2


@pytest.mark.parametrize("key", FORMS)
def test_what_is_asked_has_one_name(key: str) -> None:
    names = Counter(one.name for one in load_form(key).fields)
    assert max(names.values()) == 1


@pytest.mark.parametrize("key", [key for key in FORMS if load_form(key).act in OF_ASSETS])
def test_minutes_about_property_describe_it_as_its_seizure_does(key: str, office: Office) -> None:
    text = text_in(office, typed(office, key))
    assert FIRST in text
    assert SECOND in text


def test_minutes_about_some_of_the_property_describe_only_that(office: Office) -> None:
    draft = typed(office, "asset-handover-minutes")
    text = text_in(office, replace(draft, given={**draft.given, "assets": [2]}))
    assert SECOND in text
    assert FIRST not in text


@pytest.mark.parametrize(
    ("key", "given", "told", "variant"),
    [
        ("notice-delivery-minutes", {"variant": "substitute"}, {}, "substitute"),
        ("notice-delivery-minutes", {"witness": "Lê Văn Ba"}, {}, "refused"),
        ("notice-delivery-minutes", {}, {}, "direct"),
        ("papers-handover-minutes", {}, {"refusal": "không rõ lý do"}, "refused"),
        ("money-collection-minutes", {}, {"payer": "Đỗ Văn Minh"}, "third_party"),
        ("money-collection-minutes", {}, {"payer": "Phạm Văn Khuê"}, "debtor"),
        ("custody-minutes", {}, {"cash": "500.000 đồng: 20 tờ"}, "cash"),
        ("custody-minutes", {}, {"seal": "Hai nhẫn vàng"}, "precious"),
        ("seizure-minutes", {"variant": "gold"}, {}, "gold"),
        ("property-custody-minutes", {}, {"land": "Thửa 112"}, "land"),
        ("asset-handover-minutes", {}, {"land": "Thửa 112"}, "land"),
        ("price-agreement-minutes", {}, {"appraiser": "Công ty C"}, "appraiser"),
        ("auction-minutes", {}, {"outcome": "Đấu giá không thành"}, "failed"),
        ("coercion-minutes", {}, {"measure": "Chuyển giao quyền sử dụng đất"}, "land"),
        ("coercion-minutes", {}, {"measure": ""}, "other"),
    ],
)
def test_the_variant_follows_what_is_told(
    key: str, given: dict[str, Any], told: dict[str, str], variant: str, office: Office
) -> None:
    draft = replace(blank(office, key), given=given, typed=told)
    assert draft_variant(office.context, draft) == variant


def test_blank_minutes_name_who_should_be_present(office: Office) -> None:
    text = text_in(office, blank(office, "land-seizure-minutes"))
    assert "- Đại diện cơ quan quản lý đất đai:" in text
    present = "Lê Văn Ba, Trưởng thôn 3"
    told = replace(blank(office, "land-seizure-minutes"), typed={"present": present})
    text = text_in(office, told)
    assert f"- {present}" in text
    assert "- Đại diện cơ quan quản lý đất đai" not in text


def test_who_was_present_at_a_seizure_is_not_asked_again(office: Office) -> None:
    draft = replace(blank(office, "seizure-minutes"), given=_builtin(SEIZED))
    text = text_in(office, draft)
    assert "- Lê Văn Ba, Trưởng thôn 3" in text
    assert "tại thôn 3, xã Hoằng Hóa." in text


def test_minutes_of_a_request_rest_on_no_enforcement_decision(office: Office) -> None:
    text = text_in(office, typed(office, "oral-request-minutes"))
    assert "Căn cứ Quyết định thi hành án" not in text
    assert "có giá trị như đơn yêu cầu thi hành án" in text


def test_exhibits_are_received_in_four_copies(office: Office) -> None:
    assert "lập thành 04 bản như nhau" in text_in(office, blank(office, "exhibit-receipt-minutes"))


def test_minutes_of_the_store_do_not_name_a_case(office: Office) -> None:
    text = text_in(office, blank(office, "store-inventory-minutes"))
    assert "Căn cứ Bản án" not in text
