"""Events (sự việc): what a case's acts say happened, as time limits see it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time
from typing import NamedTuple

from msgspec.structs import fields

from thads_desktop.domain import measure_payloads as m
from thads_desktop.domain import paper_payloads as r
from thads_desktop.domain import payloads as p
from thads_desktop.domain import step_payloads as s
from thads_desktop.domain.case_state import CaseState, EffectiveAct
from thads_desktop.domain.counting import Moment
from thads_desktop.domain.event_names import (
    CASE_ENDED,
    ENFORCEABLE_FOUND,
    NOT_YET_DECIDED,
)
from thads_desktop.domain.exhibit_outcomes import outcome_status
from thads_desktop.domain.kinds import KIND_OF_PAYLOAD
from thads_desktop.domain.law_entries import EventType
from thads_desktop.domain.spans import FOREVER, WHOLE_CASE
from thads_desktop.domain.vocabulary import ENDED, PartyRole

NOTICE, ATTEMPT = "notice_delivered", "delivery_attempted"
TO_DEBTOR = f"to_{PartyRole.DEBTOR.value}"
TO, EXHIBIT = "to_", "exhibit_"
# What a paper answers with yes is a fact of it, and of what is about it.
_FLAGS: Mapping[type[p.Payload], tuple[str, ...]] = {
    kind: flags
    for kind in KIND_OF_PAYLOAD
    if issubclass(kind, s.Step)
    and (flags := tuple(one.name for one in fields(kind) if one.type is bool))
}
FLAGS = frozenset(name for flags in _FLAGS.values() for name in flags)


class Event(NamedTuple):
    """Sự việc: `about` is the act it concerns, "" when it does not say; `order` as acts are read.

    `from_list`: it was told by an imported list, not recorded by a person. `to_name` is the party
    a notice went to, "" for all of its role. `decided_on`: the earlier day of a decision taken over
    with its case.
    """

    code: str
    moment: Moment
    order: int
    act_id: str
    about: str = ""
    lines: tuple[int, ...] = ()
    variant: str = ""
    planned_on: date | None = None
    until: date | None = None
    from_list: bool = False
    facts: tuple[str, ...] = ()
    to_name: str = ""
    assets: tuple[int, ...] = ()
    decided_on: date | None = None

    @property
    def place(self) -> tuple[date, int]:
        """Where it stands among the events of its case."""
        return self.moment.on, self.order


def events_of(state: CaseState, types: Mapping[str, EventType]) -> tuple[Event, ...]:
    """Every event of a case, in the order its acts are read; its end, if it has one, last."""
    listed_at = _listed_at(state)
    events = []
    for order, one in enumerate(state.standing):
        event = _event(one, order, state)
        if event is None:
            continue
        event = with_usual_variant(event, types)
        is_listed = one.act.recorded_at == listed_at
        events.append(event._replace(from_list=True) if is_listed else event)
    events = _with_things_of_what_they_are_about(events)
    ended_on = ended(state, ())
    if ended_on is not None:
        order = max((event.order for event in events if event.moment.on <= ended_on), default=0)
        events.append(Event(CASE_ENDED, Moment(ended_on), order, ""))
    return tuple(events)


def _with_things_of_what_they_are_about(events: Sequence[Event]) -> list[Event]:
    """A payment about the sale of one lot (tài sản) is about that lot, though it names none."""
    sold: dict[str, tuple[int, ...]] = {}
    told = []
    for event in events:
        one = event if event.assets else event._replace(assets=sold.get(event.about, ()))
        sold[one.act_id] = one.assets
        told.append(one)
    return told


def with_things_of_its_cause(event: Event, events: Sequence[Event]) -> Event:
    """An event that is not recorded yet, about the things that what it is about names."""
    cause = next((one for one in events if one.act_id and one.act_id == event.about), None)
    return event if event.assets or cause is None else event._replace(assets=cause.assets)


def with_usual_variant(event: Event, types: Mapping[str, EventType]) -> Event:
    """The event, of the usual variant of its type where it names none."""
    kind = types.get(event.code)
    if kind is None or not kind.usual or event.variant:
        return event
    return event._replace(variant=kind.usual)


def abouts(events: Sequence[Event]) -> dict[str, str]:
    """What each act is about, by id."""
    return {event.act_id: event.about for event in events if event.about}


def belongs(event: Event, other: Event, about: Mapping[str, str]) -> bool:
    """Do two events concern the same thing? One that does not say concerns all.

    What is about an act is also about what that act is about: a price of a seized asset.
    """
    if event.about and other.act_id and event.about != other.act_id:
        is_about = event.about in lineage(other, about) or other.act_id in lineage(event, about)
        if not is_about:
            return False
    return share_one(event.lines, other.lines) and share_one(event.assets, other.assets)


def share_one(some: Sequence[int], others: Sequence[int]) -> bool:
    """Have two acts a line, or a thing, in common? One that names none touches all."""
    return not (some and others) or not set(some).isdisjoint(others)


def lineage(event: Event, abouts_of: Mapping[str, str]) -> set[str]:
    """The acts an event is about, and those they are about in turn, by id."""
    found: set[str] = set()
    about = event.about
    while about and about not in found:
        found.add(about)
        about = abouts_of.get(about, "")
    return found


def event_of(payload: p.Payload, on: date, state: CaseState) -> Event:
    """The event an act would be that is not recorded yet, after everything of its day."""
    kind = KIND_OF_PAYLOAD[type(payload)].key
    event = _told(payload, kind, "", Moment(on), len(state.standing), state)
    return event._replace(facts=_facts_told(payload))


def _listed_at(state: CaseState) -> datetime | None:
    """When a case came in with an imported list, and all that the list says of it."""
    if state.opening.source is None:
        return None
    openings = (one.act for one in state.standing if isinstance(one.payload, p.CaseOpened))
    return next((act.recorded_at for act in openings), None)


def standing_id(state: CaseState, act_id: str) -> str:
    """The act that stands in place of one that was corrected; of a voided one, what voided it."""
    while act_id in state.replaced_by:
        act_id = state.replaced_by[act_id]
    return act_id


def _event(one: EffectiveAct, order: int, state: CaseState) -> Event | None:
    act = one.act
    if one.payload is None:
        return None
    event = _told(one.payload, act.kind, act.id, Moment(act.happened_on), order, state)
    return event._replace(facts=_facts_told(one.payload))


def _told(  # noqa: PLR0917 - what an event is made of
    payload: p.Payload, kind: str, act_id: str, moment: Moment, order: int, state: CaseState
) -> Event:
    match payload:
        case s.Step():
            code = payload.code if isinstance(payload, s.StepTaken) else kind
            return Event(
                code,
                Moment(moment.on, _time(payload.at)),
                order,
                act_id,
                standing_id(state, payload.about),
                payload.lines,
                payload.variant,
                payload.planned_on,
                payload.until,
                to_name=getattr(payload, "to_name", ""),
                assets=getattr(payload, "assets", ()),
            )
        case p.MeansClassified():
            code = ENFORCEABLE_FOUND if payload.enforceable else NOT_YET_DECIDED
            event = Event(code, moment, order, act_id, lines=payload.lines)
            return event._replace(decided_on=decided_before(payload))
        case p.MoneyReceived() | p.ObligationIncreased() | p.ObligationReduced():
            return Event(kind, moment, order, act_id, lines=(payload.line,))
        case _:
            until = payload.until if isinstance(payload, p.EnforcementPostponed) else None
            lines = getattr(payload, "lines", ())
            event = Event(kind, moment, order, act_id, lines=lines, until=until)
            return event._replace(decided_on=decided_before(payload))


def decided_before(payload: p.Payload | None) -> date | None:
    """The own day of what was decided before its case was taken over; None for all else."""
    match payload:
        case (
            p.MeansClassified()
            | p.EnforcementPostponed()
            | p.EnforcementSuspended()
            | p.MovedToSeparateRegister()
        ):
            return payload.decided_on
        case _:
            return None


def _facts_told(payload: p.Payload) -> tuple[str, ...]:
    """What an act itself makes hold for it: whom a notice is to, the ground of a decision."""
    if isinstance(payload, r.NoticeDelivered):
        return (f"{TO}{payload.to}",)
    if isinstance(payload, r.RightsTransferred):
        return tuple(f"{TO}{one.role}" for one in payload.receivers)
    if isinstance(payload, p.EnforcementPostponed):
        return (payload.legal_ground,)
    if isinstance(payload, m.ExhibitTransferred):
        return (f"{EXHIBIT}{outcome_status(payload.outcome)}",)
    flags = (name for name in _FLAGS.get(type(payload), ()) if getattr(payload, name))
    return (getattr(payload, "ground", ""), *flags)


def _time(text: str) -> time | None:
    return time.fromisoformat(text) if text else None


def ended(state: CaseState, lines: tuple[int, ...]) -> date | None:
    """The day the whole case, or these lines of it, came to an end; None while it goes on."""
    wanted = lines or (WHOLE_CASE,)
    last = [span for span in state.spans if span.valid_to == FOREVER and span.line in wanted]
    if not last or any(span.facts.state not in ENDED for span in last):
        return None
    return max(span.facts.since for span in last)
