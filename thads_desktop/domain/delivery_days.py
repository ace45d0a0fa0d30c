"""The day a notice is valid (ngày thông báo hợp lệ), by the way it was given, and what it starts.

Pure and total: a way the law does not allow gives no day but the reason.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta

from thads_desktop.base.errors import DomainError
from thads_desktop.base.formats import format_date
from thads_desktop.base.language import _, mark
from thads_desktop.domain.acts import Act
from thads_desktop.domain.case_state import CaseState, EffectiveAct
from thads_desktop.domain.codec import encode_payload
from thads_desktop.domain.condition_entries import DeliveryWay
from thads_desktop.domain.counting import Moment
from thads_desktop.domain.deadlines import Deadline
from thads_desktop.domain.kinds import KIND_OF_PAYLOAD
from thads_desktop.domain.law import Law
from thads_desktop.domain.law_entries import Confidence, ValidDay
from thads_desktop.domain.paper_payloads import NoticeDelivered
from thads_desktop.domain.reckoning import deadlines_of

DIRECT, SUBSTITUTE, POSTING, DIGITAL = "direct", "substitute", "posting", "digital"
_ONE_DAY = timedelta(days=1)
_MISSING = {
    "receiver": mark("Hãy ghi họ tên người nhận thay."),
    "relation": mark("Hãy ghi quan hệ của người nhận thay với người được thông báo."),
    "promise": mark(
        "Biên bản phải có cam kết giao tận tay hoặc thông báo ngay của người nhận thay."
    ),
    "witness": mark("Biên bản phải có chữ ký của người chứng kiến: hãy ghi họ tên."),
    "place": mark("Hãy ghi nơi niêm yết, tên báo, đài."),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliveryFacts:
    """Dữ kiện của một lần giao: the way, its day, and what the law asks about it.

    `code` is the event of the paper; `is_first`: nothing was yet notified to this person;
    `refused`: the person himself would not take or sign it; `outcomes` those of earlier
    attempts; `filled` the names of fields that say something.
    """

    way: str
    on: date
    second_on: date | None = None
    code: str = "case_opened"
    is_first: bool = True
    agreed: bool = False
    refused: bool = False
    outcomes: tuple[str, ...] = ()
    filled: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Validity:
    """Ngày hợp lệ: the day and why; no day when the way is refused, then `field` is at fault."""

    day: date | None
    why: str
    citation: str
    field: str = ""
    warnings: tuple[str, ...] = ()
    lasts_until: date | None = None
    is_to_check: bool = False


def way_of(key: str, day: date, law: Law) -> DeliveryWay | None:
    """The way of notice of a key in force on a day."""
    return law.pack.entry(DeliveryWay, key, day)


def ways_on(day: date, law: Law) -> tuple[DeliveryWay, ...]:
    """The ways of notice the law of a day knows, in its order."""
    return law.pack.in_force(DeliveryWay, day)


def lasts_until(key: str, on: date, law: Law) -> date | None:
    """The last day of what runs from a notice given so (07 or 10 days of posting)."""
    way = way_of(key, on, law)
    rule = law.pack.rule(way.lasts, on) if way is not None and way.lasts else None
    try:
        return law.count(Moment(on), rule.term).due_on if rule is not None else None
    except DomainError:  # a year mistyped: no calendar reaches so far
        return None


def valid_on(facts: DeliveryFacts, law: Law) -> Validity:
    """From which day a notice is valid, or why it is not."""
    way = way_of(facts.way, facts.on, law)
    if way is None:
        why = _("Luật của ngày {day} không có hình thức thông báo này.").format(
            day=format_date(facts.on)
        )
        return Validity(day=None, why=why, citation="", field="way")
    refused = next(_refusals(facts, way), None)
    if refused is not None:
        field, why = refused
        return Validity(day=None, why=why, citation=way.citation, field=field)
    day = facts.second_on if way.valid is ValidDay.SECOND_DAY and facts.second_on else facts.on
    why = _("Thông báo hợp lệ từ ngày {day}: {which}.").format(
        day=format_date(day), which=_which_day(way)
    )
    return Validity(
        day=day,
        why=why,
        citation=way.citation,
        warnings=tuple(_warnings(facts, way)),
        lasts_until=lasts_until(facts.way, day, law),
        is_to_check=way.confidence is not Confidence.VERIFIED,
    )


def _which_day(way: DeliveryWay) -> str:
    if way.valid is ValidDay.SECOND_DAY:
        return _("ngày thông báo lần hai")
    return way.day_name[:1].lower() + way.day_name[1:]


def _refusals(facts: DeliveryFacts, way: DeliveryWay) -> Iterator[tuple[str, str]]:
    """The field at fault and the reason, the gravest first."""
    if facts.code in way.not_for:
        yield "way", way.says
    if way.from_second and facts.is_first:
        yield "way", way.says
    if way.from_second and not facts.agreed:
        yield "agreed", way.says
    if way.valid is ValidDay.SECOND_DAY:
        if facts.second_on is None:
            yield "second_on", _("Hãy ghi ngày thông báo lần hai: ngày ấy mới là ngày hợp lệ.")
        elif facts.second_on <= facts.on:
            yield "second_on", _("Ngày thông báo lần hai phải sau ngày thông báo lần thứ nhất.")
    for name in way.needs:
        if name not in facts.filled:
            yield name, _(_MISSING[name])
    if facts.refused and "witness" not in facts.filled:
        yield "witness", _(_MISSING["witness"])


def _warnings(facts: DeliveryFacts, way: DeliveryWay) -> Iterator[str]:
    if way.after and not set(way.after) & set(facts.outcomes):
        yield _("Hồ sơ chưa có biên bản không thực hiện được thông báo, hoặc không rõ địa chỉ.")
    if facts.second_on is not None and facts.second_on - facts.on > _ONE_DAY:
        yield _("Hai lần thông báo phải liên tiếp: hai số báo liền nhau, hoặc 02 ngày liên tiếp.")


def started_by(
    notice: NoticeDelivered, on: date, state: CaseState, law: Law
) -> tuple[Deadline, ...]:
    """The deadlines a notice would open, were it recorded: the ten days to pay of their own will."""
    act = Act(
        id="the notice",
        subject=state.case_id,
        kind=KIND_OF_PAYLOAD[NoticeDelivered].key,
        version=KIND_OF_PAYLOAD[NoticeDelivered].version,
        happened_on=on,
        recorded_at=datetime.max.replace(tzinfo=UTC),
        recorded_by="",
        device="",
        device_seq=0,
        lamport=0,
        payload=encode_payload(notice),
        corrects=None,
        reason="",
    )
    standing = sorted((*state.standing, EffectiveAct(act, notice)), key=_legal_day)
    told = replace(state, standing=tuple(standing))
    opened = (one for one in deadlines_of(told, law) if one.trigger == act.id)
    return tuple(one for one in opened if one.starts.on == on)


def _legal_day(one: EffectiveAct) -> date:
    return one.act.happened_on
