"""Events (sự việc) a case can have: what the law packs offer, and what would meet a deadline."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from thads_desktop.domain.codec import parse_payload
from thads_desktop.domain.kinds import kind_name, recorded_as
from thads_desktop.domain.law_entries import EventType
from thads_desktop.domain.payloads import Payload
from thads_desktop.domain.step_payloads import Step, StepTaken
from thads_desktop.services.context import Context

# Events that are what a kind of act says, not its key: the kind that records them, and how.
_SAID_BY = {
    "not_yet_decided": ("means_classified", {"enforceable": False}),
    "enforceable_found": ("means_classified", {"enforceable": True}),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """Một sự việc để ghi: the kind of act that records an event, and the fields it fills in."""

    event: str
    name: str
    kind: str
    values: dict[str, object]


def event_types(context: Context) -> tuple[EventType, ...]:
    """Events recorded as `step_taken`, in the order of the law pack."""
    return tuple(event for event in context.law.pack.events.values() if not event.kind)


def event_name(context: Context, code: str) -> str:
    """An event's name."""
    event = context.law.pack.events.get(code)
    if event is not None:
        return event.name
    kind, _values = _SAID_BY.get(code, (code, {}))
    return kind_name(kind)


def offer_of(context: Context, code: str) -> Offer:
    """The act that records an event."""
    name = event_name(context, code)
    if code in _SAID_BY:
        kind, values = _SAID_BY[code]
        return Offer(event=code, name=name, kind=kind, values=dict(values))
    kind, named = recorded_as(code)
    return Offer(event=code, name=name, kind=kind, values={"code": named} if named else {})


def offers_for(context: Context, rule: str, day: date) -> tuple[Offer, ...]:
    """What would meet a deadline of a rule that began on a day, the plainest first."""
    found = context.law.pack.rule(rule, day)
    closes = found.limit.closes if found is not None else ()
    return tuple(offer_of(context, code) for code in closes if code != "case_ended")


def payload_of(offer: Offer, values: dict[str, object]) -> Payload:
    """The payload of an offered act with these further fields.

    Raises:
        DomainError: `fields_wrong`, naming the field.
    """
    return parse_payload(offer.kind, offer.values | values)


def step_name(context: Context, kind: str, payload: Payload | None) -> str:
    """What an act is called in a case's course: its kind, or the event it tells of."""
    if not isinstance(payload, Step):
        return kind_name(kind)
    name = event_name(context, payload.code) if isinstance(payload, StepTaken) else kind_name(kind)
    if not payload.variant:
        return name
    return f"{name} ({context.law.pack.variant_name(payload.variant)})"
