"""Conditions of the law (điều kiện ghi): what an act lacks, under the law of its day.

Pure: the same act on the same case under the same law lacks the same. What happened against the
law happened all the same: who records it can say so, and the reason is kept with the act.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from fractions import Fraction
from typing import NamedTuple

from thads_desktop.domain.case_state import CaseState
from thads_desktop.domain.counting import Moment, Term
from thads_desktop.domain.deadlines import Deadline
from thads_desktop.domain.events import CaseFacts, Event, abouts, belongs, event_of, events_of
from thads_desktop.domain.law import Law
from thads_desktop.domain.law_entries import Condition, Ground, Unit
from thads_desktop.domain.payloads import Payload
from thads_desktop.domain.reckoning import deadlines_of
from thads_desktop.domain.spans import WHOLE_CASE
from thads_desktop.domain.vocabulary import ENDED


class Unmet(NamedTuple):
    """Điều kiện chưa đạt: the condition, and the field of the act that fails it ("" for none)."""

    condition: Condition
    field: str

    @property
    def sentence(self) -> str:
        """The reason, with its article."""
        return f"{self.condition.says} ({self.condition.citation})"


def unmet_conditions(
    payload: Payload, happened_on: date, state: CaseState, law: Law
) -> tuple[Unmet, ...]:
    """What an act that is about to be recorded lacks, in the order of the packs."""
    return tuple(_Asking(state, law).of_act(event_of(payload, happened_on, state), payload))


def conditions_in_the_way(code: str, on: date, state: CaseState, law: Law) -> tuple[Unmet, ...]:
    """What stands in the way of any act of a kind, or of any such event, on a day."""
    event = Event(code, Moment(on), len(state.standing), "")
    return tuple(_Asking(state, law).of_act(event, None))


class _Asking:
    """One case while the conditions of an act are asked."""

    def __init__(self, state: CaseState, law: Law) -> None:
        self._state = state
        self._law = law
        self._events = events_of(state, law.pack.events)
        self._about = abouts(self._events)
        self._facts = CaseFacts(state, self._events, law.pack.events)
        self._deadlines: tuple[Deadline, ...] | None = None

    def of_act(self, event: Event, payload: Payload | None) -> Iterator[Unmet]:
        """What the law of the event's day asks of it and it lacks."""
        facts = self._facts.at(event, event.moment.on)
        for one in self._law.pack.in_force(Condition, event.moment.on):
            if event.code not in one.of:
                continue
            if facts.issuperset(one.when) and facts.isdisjoint(one.unless):
                failed = self._failed(one, event, payload, facts)
                if failed is not None:
                    yield Unmet(one, failed)

    def _failed(
        self, one: Condition, event: Event, payload: Payload | None, facts: frozenset[str]
    ) -> str | None:
        """The field that fails the condition, "" when it is the case itself; None when it is met."""
        if one.in_states and not self._stands_in(one, event):
            return "lines"
        if not facts.issuperset(one.needs) or not facts.isdisjoint(one.forbids):
            return ""
        if not self._knows_no_past and self._lacks_premise(one, event):
            return ""
        if one.at_most is not None and self._so_many(event) >= one.at_most:
            return ""
        return None if payload is None else _failing_field(one, event, payload, self._law)

    @property
    def _knows_no_past(self) -> bool:
        """Did the case come in as a row of a list, or from before, its papers not recorded?"""
        return self._state.taken_over_on is not None or self._state.opening.source is not None

    def _lacks_premise(self, one: Condition, event: Event) -> bool:
        if one.after and not any(self._came_before(code, event) for code in one.after):
            return True
        return bool(one.over) and not self._ran_out(one.over, event)

    def _stands_in(self, one: Condition, event: Event) -> bool:
        """Do the lines named stand so; when none is named, does an open one?"""
        states = {
            span.line: span.facts.state
            for span in self._state.spans
            if span.line != WHOLE_CASE and span.valid_from <= event.moment.on < span.valid_to
        }
        if event.lines:
            return all(states.get(line) in one.in_states for line in event.lines)
        still_open = [state for state in states.values() if state not in ENDED]
        return not still_open or any(state in one.in_states for state in still_open)

    def _came_before(self, code: str, event: Event) -> bool:
        return any(
            before.code == code
            and before.moment.on <= event.moment.on
            and belongs(before, event, self._about)
            for before in self._events
        )

    def _ran_out(self, keys: Sequence[str], event: Event) -> bool:
        """Has one of these time limits begun, and is none of them still running?"""
        if self._deadlines is None:
            self._deadlines = deadlines_of(self._state, self._law)
        on = event.moment.on
        begun = [one for one in self._deadlines if one.key in keys and one.starts.on <= on]
        return bool(begun) and all(one.due_on < on or _is_closed(one, on) for one in begun)

    def _so_many(self, event: Event) -> int:
        return sum(
            before.code == event.code
            and (not event.variant or before.variant == event.variant)
            and before.about == event.about
            for before in self._events
        )


def _is_closed(one: Deadline, on: date) -> bool:
    return one.closed_on is not None and one.closed_on <= on


def _failing_field(one: Condition, event: Event, payload: Payload, law: Law) -> str | None:
    """The field of an act that fails a condition; None when all it asks of fields is met."""
    for name in one.filled:
        if not getattr(payload, name, None):
            return name
    if one.grounds_of is not None and (field := _wrong_ground(one, event, payload, law)):
        return field
    signer = getattr(payload, "signer", None)
    if one.signers and signer is not None and signer not in one.signers:
        return "signer"
    if one.share is not None and _falls_more(payload, Fraction(one.share)):
        return "price"
    return _wrong_time(one, event, law)


def _wrong_ground(one: Condition, event: Event, payload: Payload, law: Law) -> str | None:
    """A ground that another law names, or this one no more; words of one's own are let be."""
    field = "legal_ground" if hasattr(payload, "legal_ground") else "ground"
    ground = getattr(payload, field, "")
    known = [entry for entry in law.pack.entries(Ground) if entry.of == one.grounds_of]
    if ground not in {entry.key for entry in known}:
        return None
    in_force = law.pack.in_force(Ground, event.moment.on)
    is_in_force = any(entry.of == one.grounds_of and entry.key == ground for entry in in_force)
    return None if is_in_force else field


def _falls_more(payload: Payload, share: Fraction) -> bool:
    before, after = getattr(payload, "price_before", 0), getattr(payload, "price", 0)
    return bool(before and after) and before - after > share * before


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
