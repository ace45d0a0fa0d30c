"""The property and exhibits an act is about (tài sản, vật chứng): as the minutes describe them."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from thads_desktop.domain import measure_payloads as m
from thads_desktop.domain.case_state import CaseState
from thads_desktop.domain.payloads import Payload

Thing = m.Asset | m.Exhibit


def things_of(state: CaseState, about: str, numbers: Collection[int]) -> list[Thing]:
    """What an act `about` another touches: the pieces of those numbers, all when it names none.

    An act that does not say what it is about concerns the only minutes there are.
    """
    told = {one.act.id: one.payload for one in state.standing if one.payload is not None}
    described = [items for payload in told.values() if (items := _items(payload))]
    found = _followed(told, about) if about else described[0] if len(described) == 1 else ()
    return [one for one in found if not numbers or one.number in numbers]


def _followed(told: Mapping[str, Payload], about: str) -> tuple[Thing, ...]:
    """The items of an act, or of the first it goes back to that has any."""
    seen: set[str] = set()
    while about in told and about not in seen:
        seen.add(about)
        if items := _items(told[about]):
            return items
        about = str(getattr(told[about], "about", ""))
    return ()


def _items(payload: Payload) -> tuple[Thing, ...]:
    return tuple(getattr(payload, "items", ()))
