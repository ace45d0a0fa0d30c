"""What an act describes by number (mục trong biên bản), and which later acts concern it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, TypeVar

from msgspec.structs import replace

from thads_desktop.domain import measure_payloads as m
from thads_desktop.domain.case_state import CaseState
from thads_desktop.domain.events import Event, abouts, belongs, events_of, lineage
from thads_desktop.domain.payloads import Payload

Item = TypeVar("Item", m.Asset, m.Exhibit)


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


def numbered(items: Sequence[Item]) -> list[Item]:
    """The things of minutes, each under a number of its own.

    A number that stands twice stays with the first; the other takes the next free one.
    """
    kept: dict[int, Item] = {}
    repeated = [one for one in items if kept.setdefault(one.number, one) is not one]
    for number, one in enumerate(repeated, max(kept, default=0) + 1):
        kept[number] = replace(one, number=number)
    return list(kept.values())


def names(event: Event, number: int) -> bool:
    """Does an act touch the thing of this number? One that names none touches all."""
    return not event.assets or number in event.assets
