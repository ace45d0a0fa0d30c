"""What a notice or a price cut says of its case (khớp hồ sơ), before it is recorded."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from thads_desktop.base.errors import DomainError
from thads_desktop.base.formats import format_date, format_money
from thads_desktop.base.language import _, mark
from thads_desktop.domain import measure_payloads as m
from thads_desktop.domain import paper_payloads as r
from thads_desktop.domain import payloads as p
from thads_desktop.domain import step_payloads as s
from thads_desktop.domain.case_state import CaseState
from thads_desktop.domain.events import event_of, events_of
from thads_desktop.domain.known_prices import known_price
from thads_desktop.domain.law_pack import LawPack
from thads_desktop.domain.mending import standing_id
from thads_desktop.domain.parties import parties_on
from thads_desktop.domain.standing_reason import counted_as, known_ground
from thads_desktop.domain.vocabulary import PartyRole, PostponementGround

POSTPONEMENT = "postponement"
_COUNTED: Mapping[PostponementGround, str] = MappingProxyType(
    {
        PostponementGround.AGREEMENT: mark("hoãn theo thỏa thuận, có điều kiện"),
        PostponementGround.OTHER: mark("hoãn khác"),
    }
)


def check_case_knows(
    payload: s.Step, happened_on: date, state: CaseState, pack: LawPack, corrects: str
) -> None:
    """Refuse a notice or a price cut that does not fit what its case knows.

    Raises:
        DomainError: `notice_before_paper`, `no_such_party`, `price_before_differs`.
    """
    if isinstance(payload, r.NoticeDelivered):
        _check_notice_follows(payload, happened_on, state)
        _check_notified_is_party(payload, happened_on, state)
    if isinstance(payload, m.PriceReduced) and payload.price_before:
        _check_price_before(payload, happened_on, state, pack, corrects)


def check_counted_as_law(payload: p.Payload, happened_on: date, pack: LawPack) -> None:
    """Refuse a postponement that is counted otherwise than its ground in the law says.

    Raises:
        DomainError: `grounds_contradict`.
    """
    if not isinstance(payload, p.EnforcementPostponed):
        return
    ground = known_ground(payload.legal_ground, happened_on, pack)
    if ground is None or ground.of != POSTPONEMENT:
        return
    counted = counted_as(ground)
    if payload.ground is not counted:
        raise DomainError(
            _(
                "Căn cứ “{name}” ({point}) đã quyết định cách tính của việc hoãn. Hãy chọn cách "
                "tính “{counted}” (ground = {key})."
            ).format(
                name=ground.name,
                point=ground.point,
                counted=_(_COUNTED[counted]),
                key=counted.value,
            ),
            code="grounds_contradict",
            field="ground",
        )


def _check_notice_follows(payload: r.NoticeDelivered, on: date, state: CaseState) -> None:
    about = standing_id(payload.about, state)
    paper = next((one.act for one in state.standing if one.act.id == about), None)
    if paper is not None and on < paper.happened_on:
        raise DomainError(
            _("Ngày thông báo ở trước ngày của văn bản được thông báo ({day}).").format(
                day=format_date(paper.happened_on)
            ),
            code="notice_before_paper",
            field="happened_on",
        )


def _check_notified_is_party(payload: r.NoticeDelivered, on: date, state: CaseState) -> None:
    """A debtor or creditor is of the case; of others concerned, not all are written down."""
    if not payload.to_name or payload.to is PartyRole.RELATED_PERSON:
        return
    parties = (*state.present_parties, *parties_on(state, on))
    known = list(dict.fromkeys(one.name for one in parties))
    if payload.to_name not in known:
        raise DomainError(
            _("Việc này không có đương sự “{name}”. Các đương sự: {known}.").format(
                name=payload.to_name, known=", ".join(known)
            ),
            code="no_such_party",
            field="to_name",
        )
    if all(one.role is not payload.to for one in parties if one.name == payload.to_name):
        raise DomainError(
            _(
                "“{name}” không phải là đương sự có tư cách đã chọn. "
                "Hãy chọn đúng tư cách của người được thông báo."
            ).format(name=payload.to_name),
            code="party_of_other_role",
            field="to",
        )


def _check_price_before(
    payload: m.PriceReduced, on: date, state: CaseState, pack: LawPack, corrects: str
) -> None:
    event = event_of(payload, on, state)
    known = known_price(event, state, events_of(state, pack.events), corrects)
    if known and payload.price_before != known:
        raise DomainError(
            _(
                "Giá gần nhất đã ghi của tài sản là {price}. Hãy kiểm tra lại giá trước khi giảm."
            ).format(price=format_money(known)),
            code="price_before_differs",
            field="price_before",
        )
