"""What an act describes by number (mục trong biên bản), and which later acts concern it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from thads_desktop.domain.case_state import CaseState
from thads_desktop.domain.events import Event, abouts, belongs, events_of, lineage
from thads_desktop.domain.payloads import Payload


class Told(NamedTuple):
    """Sự việc và nội dung của nó: an event with what its act carries."""

    event: Event
    payload: Payload


class Descriptions:
    """Biên bản mô tả tài sản: the acts of a case that name things, and the acts about them."""

    def __init__(self, state: CaseState) -> None:
        payloads = {one.act.id: one.payload for one in state.standing}
        self.told = tuple(
            Told(event, payload)
            for event in events_of(state, {})
            if (payload := payloads.get(event.act_id)) is not None
        )
        self._about = abouts([one.event for one in self.told])

    def rests_on(self, event: Event, others: Sequence[Event]) -> bool:
        """Is an act about one of these, or about what is about it?"""
        return not lineage(event, self._about).isdisjoint(other.act_id for other in others)

    def concerns(self, event: Event, source: Event, sources: Sequence[Event]) -> bool:
        """Does an act concern what a source describes?

        One that does not say what it is about concerns the only one there is.
        """
        if event.about:
            return belongs(event, source, self._about)
        return len(sources) == 1 and source in sources


def names(event: Event, number: int) -> bool:
    """Does an act touch the thing of this number? One that names none touches all."""
    return not event.assets or number in event.assets
