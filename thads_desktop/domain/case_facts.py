"""What holds of a case on each day (những điều đúng của việc), as time limits ask of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from thads_desktop.domain import payloads as p
from thads_desktop.domain.case_state import CaseState
from thads_desktop.domain.events import EXHIBIT, FLAGS, NOTICE, TO, TO_DEBTOR, Event
from thads_desktop.domain.law_entries import EventType
from thads_desktop.domain.spans import WHOLE_CASE
from thads_desktop.domain.vocabulary import (
    Basis,
    CaseKind,
    ExhibitStatus,
    LineState,
    ObligationKind,
    PartyRole,
    PostponementGround,
)

ABOUT_ENFORCEMENT_DECISION = "about_enforcement_decision"
AGREED_POSTPONEMENT = "agreed_postponement"
BANKRUPTCY = "bankruptcy"
DIGITAL = "digital"
OWES = "owes_"
OWES_STATE = "owes_state"  # khoản thu nộp ngân sách nhà nước (Luật 106/2025, Điều 42)
STATE_REVENUES = frozenset(
    {ObligationKind.COURT_FEE, ObligationKind.FINE, ObligationKind.CONFISCATION}
)
# What can hold of a case by itself, beyond what the events of the law packs say.
CASE_FACTS = frozenset(
    {
        *FLAGS,
        ABOUT_ENFORCEMENT_DECISION,
        AGREED_POSTPONEMENT,
        BANKRUPTCY,
        OWES_STATE,
        *Basis,
        *LineState,
        *(f"{OWES}{kind}" for kind in ObligationKind),
        *(f"{TO}{role}" for role in PartyRole),
        *(f"{EXHIBIT}{status}" for status in ExhibitStatus),
    }
)


class Change(NamedTuple):
    """What an event makes hold, and no longer hold, from a day on."""

    on: date
    act_id: str
    sets: tuple[str, ...]
    unsets: tuple[str, ...]


class CaseFacts:
    """Những điều đúng của việc trên từng ngày, as `when` and `unless` of a time limit ask."""

    def __init__(
        self, state: CaseState, events: tuple[Event, ...], types: Mapping[str, EventType]
    ) -> None:
        self._state = state
        self._always = frozenset(_always(state))
        changes = [
            Change(event.moment.on, event.act_id, sets, unsets)
            for event in events
            for sets, unsets in _changes(event, types.get(event.code))
        ]
        # Of one day, what comes to hold first: papers of a day are not in the order of its hours.
        self._changes = sorted(changes, key=lambda one: (one.on, not one.sets))
        self._variants = {event.act_id: event.variant for event in events if event.variant}
        self._flags = {event.act_id: FLAGS.intersection(event.facts) for event in events}
        self._decision_notices = frozenset(_decision_notices(events))
        self._known: dict[tuple[str, str, date], frozenset[str]] = {}

    def at(self, event: Event, day: date) -> frozenset[str]:
        """The facts that hold on a day for an event and the lines it touches.

        What ceased to hold that very day held still, unless the event itself ended it.
        """
        asked = (event.code, event.act_id, day)
        facts = self._known.get(asked)
        if facts is None:
            facts = self._known[asked] = frozenset(self._holding(event, day))
        return facts

    def _holding(self, event: Event, day: date) -> set[str]:
        facts = {*self._always, *filter(None, event.facts), *self._states(event.lines, day)}
        for change in self._changes:
            if change.on > day:
                break
            if change.sets or change.on < day or change.act_id == event.act_id:
                facts.difference_update(change.unsets)
                facts.update(change.sets)
        facts.update(filter(None, (event.variant, self._variants.get(event.about, ""))))
        facts.update(self._flags.get(event.about, ()))
        if self._is_about_decision(event):
            facts.add(ABOUT_ENFORCEMENT_DECISION)
        return facts

    def _is_about_decision(self, event: Event) -> bool:
        """Is it about the enforcement decision? The first notices that do not say are."""
        if event.about:
            return event.about == self._opening_id
        return event.code != NOTICE or event.act_id in self._decision_notices

    @property
    def _opening_id(self) -> str:
        for one in self._state.standing:
            if isinstance(one.payload, p.CaseOpened):
                return one.act.id
        return ""

    def _states(self, lines: tuple[int, ...], day: date) -> Iterator[str]:
        for span in self._state.spans:
            if span.line == WHOLE_CASE or (lines and span.line not in lines):
                continue
            if span.valid_from <= day < span.valid_to:
                yield span.facts.state.value
                if (
                    span.facts.state is LineState.POSTPONED
                    and span.facts.ground == PostponementGround.AGREEMENT
                ):
                    yield AGREED_POSTPONEMENT


def _decision_notices(events: Sequence[Event]) -> Iterator[str]:
    """Notices to a debtor that do not say what they are about, up to his first on paper."""
    told: set[str] = set()
    for event in events:
        if event.code == NOTICE and TO_DEBTOR in event.facts and not event.about:
            if told.isdisjoint({event.to_name, ""}):
                yield event.act_id
            if event.variant != DIGITAL:
                told.add(event.to_name)


def _always(state: CaseState) -> Iterator[str]:
    yield state.basis.value
    if state.kind is CaseKind.BANKRUPTCY:
        yield BANKRUPTCY
    for line in state.lines:
        yield f"{OWES}{line.obligation.kind}"
        if line.obligation.kind in STATE_REVENUES:
            yield OWES_STATE


def _changes(
    event: Event, kind: EventType | None
) -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
    if kind is None:
        return
    if kind.sets or kind.unsets:
        yield kind.sets, kind.unsets
    if kind.keeps_variant and event.variant:
        yield (event.variant,), tuple(one for one in kind.variants if one != event.variant)
