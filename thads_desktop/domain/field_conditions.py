"""Conditions of what an act says (điều kiện về nội dung ghi): its fields, its day and its hour."""

from __future__ import annotations

import re

from thads_desktop.domain.condition_entries import Condition
from thads_desktop.domain.counting import Moment, Term
from thads_desktop.domain.events import Event
from thads_desktop.domain.law import Law
from thads_desktop.domain.law_entries import Ground, Unit
from thads_desktop.domain.payloads import Payload


def failing_field(one: Condition, event: Event, payload: Payload, law: Law) -> str | None:
    """The field of an act that fails a condition; None when all it asks of fields is met."""
    for name in one.filled:
        if not getattr(payload, name, None):
            return name
    if one.grounds_of is not None and (field := _wrong_ground(one, event, payload, law)):
        return field
    signer = getattr(payload, "signer", None)
    if one.signers and signer is not None and signer not in one.signers:
        return "signer"
    if one.people is not None and _named(getattr(payload, "who", "")) < one.people:
        return "who"
    return _wrong_time(one, event, law)


def _wrong_ground(one: Condition, event: Event, payload: Payload, law: Law) -> str | None:
    """A ground that another law names, or this one no more.

    Words of one's own are let be, unless the ground must be one of those `listed`.
    """
    field = "legal_ground" if hasattr(payload, "legal_ground") else "ground"
    ground = getattr(payload, field, "")
    known = [entry for entry in law.pack.entries(Ground) if entry.of == one.grounds_of]
    if not one.listed and ground not in {entry.key for entry in known}:
        return None
    in_force = law.pack.in_force(Ground, event.moment.on)
    is_in_force = any(entry.of == one.grounds_of and entry.key == ground for entry in in_force)
    return None if is_in_force else field


def written_ground(one: Condition, field: str, payload: Payload | None) -> str:
    """What was written where a ground was to be chosen from the list."""
    if not one.listed or field not in {"ground", "legal_ground"}:
        return ""
    return str(getattr(payload, field, ""))


def _named(who: str) -> int:
    """How many people are named, divided as people divide them."""
    return sum(bool(one.strip()) for one in re.split(r"[;,\n]", who))


def _wrong_time(one: Condition, event: Event, law: Law) -> str | None:
    day = event.planned_on or event.moment.on
    field = "planned_on" if event.planned_on else "happened_on"
    if one.hours is not None and event.moment.at is not None:
        first, last = one.hours
        if not first <= f"{event.moment.at:%H:%M}" < last:
            return "at"
    if one.working_day and law.calendar.is_rest_day(day):
        return field
    if one.tet_days is not None and law.calendar.is_around_tet(day, one.tet_days):
        return field
    if one.longest is not None and event.until is not None:
        latest = law.count(Moment(event.moment.on), Term(one.longest, Unit.MONTHS)).due_on
        if event.until > latest:
            return "until"
    return None
