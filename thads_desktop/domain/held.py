"""Is what an act names still held (còn giữ) by the office? Asked before it is sold or given away."""

from __future__ import annotations

from thads_desktop.domain.case_state import CaseState
from thads_desktop.domain.events import Event, abouts, belongs
from thads_desktop.domain.exhibits import ExhibitRecord, exhibits_of
from thads_desktop.domain.property import AssetRecord, assets_of

OF_EXHIBITS = frozenset(
    {
        "exhibit_transferred",
        "destruction_council_formed",
        "destruction_carried_out",
        "destruction_ordered",
        "exhibit_takeover_notified",
    }
)


def is_held(event: Event, state: CaseState, events: tuple[Event, ...]) -> bool:
    """Is everything an act names, or something when it names nothing, still in hand?

    Of property that no act describes nothing is known: a judgment may have seized it.
    """
    its = _concerned(event, state, events)
    if event.assets and any(one.what for one in its):
        return set(event.assets) <= {one.number for one in its if one.is_held}
    return any(one.is_held for one in its) or not (its or event.code in OF_EXHIBITS)


def held_pieces(event: Event, state: CaseState, events: tuple[Event, ...]) -> tuple[int, ...]:
    """The numbers of the pieces an act touches that are in hand, all when it names none.

    None when they are of several minutes: their numbers do not tell them apart.
    """
    held = [one for one in _concerned(event, state, events) if one.is_held]
    if len({one.act_id for one in held}) > 1:
        return ()
    return tuple(one.number for one in held if not event.assets or one.number in event.assets)


def _concerned(
    event: Event, state: CaseState, events: tuple[Event, ...]
) -> list[AssetRecord | ExhibitRecord]:
    """What the case knows of that an act is about."""
    sources, about = {one.act_id: one for one in events}, abouts(events)
    records = exhibits_of(state) if event.code in OF_EXHIBITS else assets_of(state)
    return [one for one in records if belongs(event, sources[one.act_id], about)]
