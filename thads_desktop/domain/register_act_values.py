"""Columns of registers that say what an act says (số, ngày, lý do, nội dung)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from types import MappingProxyType

from thads_desktop.base.formats import format_date
from thads_desktop.domain import paper_payloads as r
from thads_desktop.domain import payloads as p
from thads_desktop.domain.case_state import EffectiveAct
from thads_desktop.domain.events import share_one, standing_id
from thads_desktop.domain.numbering import number_text
from thads_desktop.domain.register_entries import code_of_entry
from thads_desktop.domain.register_facts import (
    EntryFacts,
    Value,
    act_words,
    joined,
    money_words,
    numbered,
)
from thads_desktop.domain.standing_reason import ground_of, known_ground
from thads_desktop.domain.vocabulary import MendingWay, PostponementGround

STOPS = (
    "enforcement_postponed",
    "enforcement_suspended",
    "not_yet_decided",
    "moved_to_separate_register",
)
_RESUMING = ("enforcement_resumed", "enforceable_found")
_MENDED = {
    MendingWay.AMENDED: "đã sửa đổi, bổ sung",
    MendingWay.WITHDRAWN: "đã thu hồi",
    MendingWay.ANNULLED: "đã hủy",
}
# What follows most papers and says nothing of how they ended.
_NOT_FOLLOWING = frozenset(
    {
        "sent_to_procuracy",
        "sent_to_commune",
        "notice_delivered",
        "delivery_attempted",
        "paper_issued",
        "decision_mended",
        "deadline_snoozed",
    }
)


def _number(facts: EntryFacts) -> str:
    return number_text(facts.payload)


def _number_and_day(facts: EntryFacts) -> str:
    return numbered(number_text(facts.payload), facts.entry.day)


def _event(facts: EntryFacts) -> str:
    code = code_of_entry(facts.entry.act.kind, facts.payload)
    event = facts.pack.events.get(code)
    return facts.words.get(code) or (event.name if event else code)


def _variant(facts: EntryFacts) -> str:
    variant = facts.told("variant")
    return facts.words.get(variant) or (facts.pack.variant_name(variant) if variant else "")


def _way(facts: EntryFacts) -> str:
    way = getattr(facts.payload, "way", "")
    return facts.worded(way.value if isinstance(way, MendingWay) else way)


def _ground(facts: EntryFacts) -> str:
    key = ground_of(facts.payload)
    if key in set(PostponementGround):
        key = "Theo thỏa thuận của đương sự" if key == PostponementGround.AGREEMENT else ""
    known = known_ground(key, facts.entry.day, facts.pack) if key else None
    words = f"{known.name} ({known.article}, {known.document})" if known else key
    return joined((words, facts.told("why")))


def _until(facts: EntryFacts) -> date | None:
    until: date | None = getattr(facts.payload, "until", None)
    return until


def _lines(facts: EntryFacts) -> str:
    """The obligations an act touches, by name; those still open when it names none."""
    return joined(one.obligation.what for one in facts.touched)


def _amount(facts: EntryFacts) -> int | None:
    """The sum an act names, or else moved, in đồng."""
    named: int | None = getattr(facts.payload, "amount", None)
    if named is not None or facts.state is None:
        return named
    return sum(one.amount for one in facts.state.money if one.act_id == facts.entry.act.id) or None


def _owed(facts: EntryFacts) -> int | None:
    """Still owed just before the act on the obligations it touches, in đồng."""
    if facts.state is None:
        return None
    return sum(one.left for one in facts.touched)


def _about(facts: EntryFacts) -> str:
    """The paper an act is about: its name, number and day; the enforcement decision by itself."""
    if facts.state is None:
        return ""
    if isinstance(facts.payload, p.DecisionWithdrawn):
        return numbered(facts.state.decision_number, facts.state.decided_on)
    wanted = standing_id(facts.state, facts.told("about"))
    return joined(_named(facts, one) for one in facts.standing if one.act.id == wanted)


def _named(facts: EntryFacts, one: EffectiveAct) -> str:
    code = code_of_entry(one.act.kind, one.payload) if one.payload else one.act.kind
    event = facts.pack.events.get(code)
    name = facts.words.get(code) or (event.name if event else "")
    return f"{name}: {act_words(one)}" if name else act_words(one)


def _followed(facts: EntryFacts) -> str:
    """What was done later about this very act."""
    return joined(
        _named(facts, one)
        for one in facts.standing
        if one.payload is not None
        and code_of_entry(one.act.kind, one.payload) not in _NOT_FOLLOWING
        and facts.is_about(getattr(one.payload, "about", ""))
    )


def _resumed_by(facts: EntryFacts) -> str:
    one = resumptions(facts).get(facts.entry.act.id)
    return act_words(one) if one is not None else ""


def resumptions(facts: EntryFacts) -> Mapping[str, EffectiveAct]:
    """Which decision to resume (tiếp tục) ended each postponement, suspension or lack of means."""
    open_stops: dict[str, tuple[int, ...]] = {}
    found: dict[str, EffectiveAct] = {}
    for one in facts.standing:
        if one.payload is None:
            continue
        code = code_of_entry(one.act.kind, one.payload)
        lines = tuple(getattr(one.payload, "lines", ()))
        if code in STOPS:
            open_stops[one.act.id] = lines
        elif code in _RESUMING:
            ended = [stop for stop, its in open_stops.items() if share_one(its, lines)]
            for stop in ended:
                found[stop] = one
                del open_stops[stop]
    return found


def _verifications(facts: EntryFacts) -> str:
    """How often means were verified up to the day, and when last."""
    days = [
        one.act.happened_on
        for one in facts.acts_of(("verification_recorded",))
        if one.act.happened_on <= facts.entry.day
    ]
    if not days:
        return ""
    return f"{len(days)} lần, gần nhất ngày {format_date(max(days))}"


def _note(facts: EntryFacts) -> str:
    return joined((*_struck_words(facts), *_mended_words(facts), facts.told("note")))


def _struck_words(facts: EntryFacts) -> Iterator[str]:
    """What Điều 30.4.d has written into Ghi chú of an entry corrected after it was made."""
    struck = facts.entry.struck
    if struck is not None:
        said = f"đã sửa đổi, bổ sung ngày {format_date(struck.on)}"
        why = ": ".join(filter(None, ("hủy bỏ" if struck.is_voided else "", struck.reason)))
        yield f"{said} ({why})" if why else said


def _mended_words(facts: EntryFacts) -> Iterator[str]:
    """Decisions that amended, withdrew or annulled the one entered."""
    for one in facts.standing:
        if isinstance(one.payload, r.DecisionMended) and facts.is_about(one.payload.about):
            yield f"{_MENDED[one.payload.way]} theo quyết định {act_words(one)}"


def _acts(facts: EntryFacts, codes: Sequence[str]) -> str:
    return joined(act_words(one) for one in facts.acts_of(codes))


def _later(facts: EntryFacts, codes: Sequence[str]) -> str:
    return joined(act_words(one) for one in facts.later_acts_of(codes))


def _before(facts: EntryFacts, codes: Sequence[str]) -> str:
    """The last act of these events up to the day of the entry."""
    found = [one for one in facts.acts_of(codes) if one.act.happened_on <= facts.entry.day]
    return act_words(found[-1]) if found else ""


def _resumed(facts: EntryFacts, codes: Sequence[str]) -> str:
    ended = resumptions(facts)
    return joined(
        act_words(ended[one.act.id]) for one in facts.acts_of(codes) if one.act.id in ended
    )


def _secured(facts: EntryFacts) -> str:
    """What a measure is about: the things, or the account with who keeps it, and the sum."""
    account = facts.told("account")
    parts = [one.what for one in getattr(facts.payload, "items", ())]
    parts += [f"tài khoản {account}"] if account else []
    parts += [money_words(amount)] if (amount := getattr(facts.payload, "amount", 0)) else []
    return joined((*parts, facts.told("who")))


def text(name: str) -> Callable[[EntryFacts], str]:
    """A text the act carries under this name."""

    def read(facts: EntryFacts) -> str:
        return facts.told(name)

    return read


ACT_VALUES: Mapping[str, Callable[[EntryFacts], Value]] = MappingProxyType(
    {
        "row_number": lambda facts: facts.row_number,
        "by_hand": lambda _facts: "",
        "day": lambda facts: facts.entry.day,
        "number": _number,
        "number_and_day": _number_and_day,
        "event": _event,
        "variant": _variant,
        "way": _way,
        "ground": _ground,
        "until": _until,
        "lines": _lines,
        "amount": _amount,
        "owed": _owed,
        "about": _about,
        "followed": _followed,
        "resumed_by": _resumed_by,
        "verifications": _verifications,
        "secured": _secured,
        "note": _note,
        "who": text("who"),
        "receiver": text("receiver"),
        "documents": text("documents"),
        "requester": text("requester"),
        "asks": text("asks"),
        "content": text("content"),
        "said": text("note"),
        "folios": text("folios"),
        "shelf": text("shelf"),
        "keep_until": lambda facts: getattr(facts.payload, "keep_until", None),
    }
)
EVENT_VALUES: Mapping[str, Callable[[EntryFacts, Sequence[str]], Value]] = MappingProxyType(
    {"acts": _acts, "later": _later, "before": _before, "resumed": _resumed}
)
