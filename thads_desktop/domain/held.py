"""Is what an act names still held (còn giữ) by the office? Asked before it is sold or given away."""

from __future__ import annotations

from thads_desktop.domain.case_state import CaseState
from thads_desktop.domain.events import Event, abouts, belongs
from thads_desktop.domain.exhibits import exhibits_of
from thads_desktop.domain.property import assets_of

OF_EXHIBITS = frozenset({"exhibit_transferred", "destruction_carried_out"})


def is_held(event: Event, state: CaseState, events: tuple[Event, ...]) -> bool:
    """Is everything an act names, or something when it names nothing, still in hand?

    Of property that no act describes nothing is known: a judgment may have seized it.
    """
    sources, about = {one.act_id: one for one in events}, abouts(events)
    is_exhibit = event.code in OF_EXHIBITS
    records = exhibits_of(state) if is_exhibit else assets_of(state)
    its = [one for one in records if belongs(event, sources[one.act_id], about)]
    if event.assets and any(one.what for one in its):
        return set(event.assets) <= {one.number for one in its if one.is_held}
    return any(one.is_held for one in its) or not (its or is_exhibit)
