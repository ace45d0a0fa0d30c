"""Conditions of the law (điều kiện ghi): what an act lacks, under the law of its day.

Pure: the same act on the same case under the same law lacks the same. What happened against the
law happened all the same: who records it can say so, and the reason is kept with the act.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from datetime import date
from fractions import Fraction
from typing import NamedTuple

from msgspec.structs import replace

from thads_desktop.base.language import _
from thads_desktop.domain.case_facts import CaseFacts
from thads_desktop.domain.case_state import CaseState
from thads_desktop.domain.condition_entries import Condition
from thads_desktop.domain.counting import Moment, Term
from thads_desktop.domain.deadlines import Deadline
from thads_desktop.domain.events import (
    Event,
    abouts,
    belongs,
    event_of,
    events_of,
    share_one,
    with_things_of_its_cause,
    with_usual_variant,
)
from thads_desktop.domain.field_conditions import failing_field, written_ground
from thads_desktop.domain.held import held_pieces, is_held
from thads_desktop.domain.known_prices import known_price
from thads_desktop.domain.law import Law
from thads_desktop.domain.law_entries import Direction, Nature, Unit
from thads_desktop.domain.lines_left import state_dues_left
from thads_desktop.domain.measure_payloads import OnAssets
from thads_desktop.domain.money_conditions import failing_sum
from thads_desktop.domain.notified_debtors import of_line_debtors
from thads_desktop.domain.payloads import Payload
from thads_desktop.domain.reckoning import deadlines_of
from thads_desktop.domain.spans import WHOLE_CASE
from thads_desktop.domain.vocabulary import ENDED, SignerRole


class Unmet(NamedTuple):
    """Điều kiện chưa đạt: the condition, and the field of the act that fails it ("" for none).

    `written` is what was written in the place of a ground that must be chosen from a list.
    """

    condition: Condition
    field: str
    written: str = ""

    @property
    def sentence(self) -> str:
        """The reason, with its article."""
        says = self.condition.says
        if self.written:
            says = _(
                "“{written}” không phải là căn cứ của luật đang áp dụng vào ngày này. "
                "Hãy chọn một căn cứ trong danh mục."
            ).format(written=self.written)
        return f"{says} ({self.condition.citation})"


def unmet_conditions(
    payload: Payload, happened_on: date, state: CaseState, law: Law
) -> tuple[Unmet, ...]:
    """What an act that is about to be recorded lacks, in the order of the packs."""
    return CaseConditions(state, law).unmet(payload, happened_on)


class CaseConditions:
    """Điều kiện ghi đối với một việc: a case whose conditions are asked of many acts or days."""

    def __init__(self, state: CaseState, law: Law) -> None:
        self._state = state
        self._law = law
        self._events = events_of(state, law.pack.events)
        self._about = abouts(self._events)
        self._facts = CaseFacts(state, self._events, law.pack.events)
        self._deadlines: tuple[Deadline, ...] | None = None
        self._by_code: dict[date, Mapping[str, Sequence[Condition]]] = {}

    def unmet(self, payload: Payload, happened_on: date) -> tuple[Unmet, ...]:
        """What an act that is about to be recorded lacks, in the order of the packs."""
        event = event_of(payload, happened_on, self._state)
        event = with_usual_variant(event, self._law.pack.events)
        return tuple(self._of_act(with_things_of_its_cause(event, self._events), payload))

    def in_the_way(self, code: str, on: date) -> tuple[Unmet, ...]:
        """What stands in the way of any act of a kind, or of any such event, on a day."""
        event = Event(code, Moment(on), len(self._state.standing), "")
        return tuple(self._of_act(event, None))

    def _of_act(self, event: Event, payload: Payload | None) -> Iterator[Unmet]:
        """What the law of the event's day asks of it and it lacks."""
        asked = self._asked_on(event.moment.on).get(event.code, ())
        facts = self._facts.at(event, event.moment.on) if asked else frozenset()
        pieces = self._pieces(event, payload) if asked else ()
        for one in asked:
            touched = [piece for piece in pieces if self._applies(one, piece, facts)]
            if touched:
                failed = self._failed(one, event, touched, payload, facts)
                if failed is not None:
                    yield Unmet(one, failed, written_ground(one, failed, payload))
                elif self._knows_no_past and any(
                    next(self._gaps(one, piece), None) is not None for piece in touched
                ):
                    # What is lacking may lie before the case came in: it is only said.
                    yield Unmet(replace(one, warns=True), "")

    def _pieces(self, event: Event, payload: Payload | None) -> tuple[Event, ...]:
        """The event as it touches each piece of property; itself when that is one, or unknown."""
        kind = self._law.pack.events.get(event.code)
        is_of_pieces = isinstance(payload, OnAssets) or (kind is not None and kind.pieces)
        if payload is None or not is_of_pieces:
            return (event,)
        numbers = held_pieces(event, self._state, self._events)
        return tuple(event._replace(assets=(number,)) for number in numbers) or (event,)

    def _asked_on(self, day: date) -> Mapping[str, Sequence[Condition]]:
        """The conditions in force on a day, by what they are of."""
        if day not in self._by_code:
            by_code: dict[str, list[Condition]] = {}
            for one in self._law.pack.in_force(Condition, day):
                for code in one.of:
                    by_code.setdefault(code, []).append(one)
            self._by_code[day] = by_code
        return self._by_code[day]

    def _failed(
        self,
        one: Condition,
        event: Event,
        touched: Sequence[Event],
        payload: Payload | None,
        facts: frozenset[str],
    ) -> str | None:
        """The field that fails the condition, "" when it is the case itself; None when it is met.

        What must have come before must have come for each piece of property that is touched.
        """
        if one.in_states and not self._stands_in(one, event):
            return "lines"
        if one.spares_state and state_dues_left(self._state, event.moment.on, event.lines):
            return "lines"
        failing = sum(self._fails(one, piece, facts) for piece in touched)
        if failing:
            return "assets" if failing < len(touched) else ""
        if one.held and not self._knows_no_past and not is_held(event, self._state, self._events):
            return "assets"
        return None if payload is None else self._field(one, event, payload)

    def _field(self, one: Condition, event: Event, payload: Payload) -> str | None:
        """The field of an act that fails it, by what the case tells or by itself."""
        if one.by_issuer and self._is_above_signer(event, payload):
            return "signer"
        if (one.share is not None or one.at_known_price) and self._is_cheap(one, event, payload):
            return "price"
        if not self._knows_no_past and (
            field := failing_sum(one, payload, event.moment.on, self._state)
        ):
            return field
        return failing_field(one, event, payload, self._law)

    def _is_above_signer(self, event: Event, payload: Payload) -> bool:
        """Is it signed by an officer, who may not issue the decision it is about?"""
        issued = next((before for before in self._events if before.act_id == event.about), None)
        if issued is None or getattr(payload, "signer", None) is not SignerRole.OFFICER:
            return False
        facts = self._facts.at(issued, issued.moment.on)
        return any(
            one.signers and SignerRole.OFFICER not in one.signers
            for one in self._asked_on(issued.moment.on).get(issued.code, ())
            if self._applies(one, issued, facts)
        )

    def _is_cheap(self, one: Condition, event: Event, payload: Payload) -> bool:
        """Is its price, when it tells one, lower than the last known, or by more than a share?"""
        price = getattr(payload, "price", 0)
        before = known_price(event, self._state, self._events)
        before = before or getattr(payload, "price_before", 0)
        return bool(before and price) and before - price > Fraction(one.share or 0) * before

    def _fails(self, one: Condition, event: Event, facts: frozenset[str]) -> bool:
        """Does the case itself fail it, whatever the act says?"""
        if not facts.issuperset(one.needs) or not facts.isdisjoint(one.forbids):
            return True
        if self._came_before(one.not_after, event):
            return True
        if any(
            not self._knows_no_past or self._are_told_here(acts) for acts in self._gaps(one, event)
        ):
            return True
        if any(self._is_running(key, event) for key in one.outside):
            return True
        return one.at_most is not None and self._so_many(one, event) >= one.at_most

    @property
    def _knows_no_past(self) -> bool:
        """Did the case come in as a row of a list, or from before, its papers not recorded?"""
        return self._state.taken_over_on is not None or self._state.opening.source is not None

    def _gaps(self, one: Condition, event: Event) -> Iterator[AbstractSet[str]]:
        """Of each premise that is lacking, the acts that would have begun it."""
        if one.after and len(self._premises(one, event)) < one.times:
            came = self._came_before(one.after, event)
            yield {before.act_id for before in came}
        if one.running and not any(self._is_running(key, event) for key in one.running):
            yield self._triggers(one.running, event)
        if one.over and not self._ran_out(one.over, event):
            yield self._triggers(one.over, event)

    def _triggers(self, keys: Sequence[str], event: Event) -> set[str]:
        """The acts that began some time limits by the day of an event."""
        return {one.trigger for key in keys for one in self._begun(key, event)}

    def _are_told_here(self, acts: AbstractSet[str]) -> bool:
        """Did one of these happen, and was it recorded, after the case came in?"""
        came_in = self._state.taken_over_on or self._state.opened_on
        return any(
            one.act_id in acts and not one.from_list and one.moment.on > came_in
            for one in self._events
        )

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

    def _premises(self, one: Condition, event: Event) -> list[Event]:
        """The events it comes after, early enough, since what asks for them anew."""
        renewed = [before.order for before in self._came_before(one.renewed_by, event)]
        came = self._came_before(one.after, event)
        latest = event.moment.on
        if one.ahead is not None:
            term = Term(one.ahead, Unit.WORKING_DAYS, Direction.BEFORE)
            latest = self._law.count(Moment(latest), term).due_on
        last = max(renewed, default=-1)
        return [before for before in came if before.order > last and before.moment.on <= latest]

    def _came_before(self, refs: Sequence[str], event: Event) -> list[Event]:
        """The events named that came before one and concern the same thing."""
        return [
            before
            for before in self._events
            if _is_named(before, refs)
            and before.moment.on <= event.moment.on
            and belongs(before, event, self._about)
        ]

    def _ran_out(self, keys: Sequence[str], event: Event) -> bool:
        """Has one of these time limits begun, and is none of them still running?

        One that fell away with its law is counted on: nothing the case did closed it.
        """
        on = event.moment.on
        told = {one.act_id: one for one in self._events}
        begun = [one for key in keys for one in self._begun(key, event)]
        begun = of_line_debtors(begun, event, self._state, told)
        return bool(begun) and all(
            one.due_on < on
            or (one.closed_by and _is_closed(one, on) and _touches(told.get(one.closed_by), event))
            for one in begun
        )

    def _is_running(self, key: str, event: Event) -> bool:
        """Has a time limit begun that neither was closed nor, unless it is a duty, ran out?"""
        on = event.moment.on
        return any(
            not _is_closed(one, on) and (one.rule.limit.nature is Nature.DUTY or on <= one.due_on)
            for one in self._begun(key, event)
        )

    def _begun(self, key: str, event: Event) -> Iterator[Deadline]:
        """The time limits of a key that began by the day of an event, on lines it touches."""
        if self._deadlines is None:
            self._deadlines = deadlines_of(self._state, self._law)
        on = event.moment.on
        its = (one for one in self._deadlines if one.key == key and one.starts.on <= on)
        return (one for one in its if share_one(one.lines, event.lines))

    def _so_many(self, one: Condition, event: Event) -> int:
        """How many acts of the kind came before to which the condition applied."""
        return sum(
            before.code == event.code
            and (not event.variant or before.variant == event.variant)
            and before.about == event.about
            and self._applies(one, before, self._facts.at(before, before.moment.on))
            for before in self._events
        )

    def _applies(self, one: Condition, event: Event, facts: frozenset[str]) -> bool:
        if not facts.issuperset(one.when) or not facts.isdisjoint(one.unless):
            return False
        is_one = _is_named(event, one.once)
        return not one.once or is_one or bool(self._came_before(one.once, event))


def _is_named(event: Event, refs: Sequence[str]) -> bool:
    """Is an event one of some named by code, or by code and variant or a fact of its own?"""
    return event.code in refs or any(
        f"{event.code}:{one}" in refs for one in (event.variant, *event.facts)
    )


def _touches(closing: Event | None, event: Event) -> bool:
    """Did what closed a time limit close it for the lines of an event, too?"""
    return closing is None or share_one(closing.lines, event.lines)


def _is_closed(one: Deadline, on: date) -> bool:
    return one.closed_on is not None and one.closed_on <= on
