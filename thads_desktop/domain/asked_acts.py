"""Acts that a question about cases asks for (hành vi được hỏi): of which events, on which days.

What only keeps the office's own records is no act of enforcement: it touches no case.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

import msgspec

from thads_desktop.domain.acts import Act
from thads_desktop.domain.case_questions import CaseConditions
from thads_desktop.domain.corrections import VOID
from thads_desktop.domain.kinds import recorded_as

VERIFIED = "verification_recorded"
RECORDS_ONLY = frozenset(
    {VOID, "case_marked", "counting_stopped", "deadline_snoozed", "officer_assigned"}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedActs:
    """Hành vi được hỏi: acts that stand, of these events (of any when none is named), in a time.

    `is_there`: cases with such an act are asked for; otherwise those that have none.
    """

    events: tuple[str, ...] = ()
    first: date = date.min
    last: date = date.max
    is_there: bool

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds of act that record the events; none for any kind of enforcement."""
        return tuple(sorted({kind for kind, _code in map(recorded_as, self.events)}))

    @property
    def recorded(self) -> Iterator[tuple[str, bytes]]:
        """A kind of each event, and what its payload has in it: b"" where the kind says it all."""
        for kind, code in map(recorded_as, self.events):
            yield kind, _as_written(code) if code else b""

    def includes(self, act: Act) -> bool:
        """Is an act that stands one of those asked for?"""
        if not self.first <= act.happened_on <= self.last:
            return False
        if not self.events:
            return act.kind not in RECORDS_ONLY
        return any(act.kind == kind and words in act.payload for kind, words in self.recorded)


def _as_written(code: str) -> bytes:
    """The code of an event as payloads keep it; within a text its quotes would be escaped."""
    return b'"code":' + msgspec.json.encode(code)


def asked_acts(conditions: CaseConditions, on: date) -> Iterator[AskedActs]:
    """What conditions ask of acts on a day."""
    for events, days in (
        ((VERIFIED,), conditions.days_unverified),
        ((), conditions.days_untouched),
    ):
        if days is not None:
            yield AskedActs(events=events, first=on - timedelta(days=days), is_there=False)
    acted = (conditions.acted, conditions.acted_from, conditions.acted_until)
    if any(acted):
        yield AskedActs(
            events=conditions.acted,
            first=conditions.acted_from or date.min,
            last=conditions.acted_until or date.max,
            is_there=True,
        )
