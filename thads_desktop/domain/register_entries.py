"""Entries of a register (lần vào sổ): which acts of a case write a row, and which were struck out.

Pure. An act that was corrected or taken back after it was entered stays, struck out; the one that
took its place follows it (Thông tư 04/2023/TT-BTP, Điều 30.4.b, d).
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from thads_desktop.base.clock import VIETNAM
from thads_desktop.domain.acts import Act
from thads_desktop.domain.case_state import CaseState
from thads_desktop.domain.codec import decode_payload
from thads_desktop.domain.corrections import VOID, corrected_by, standing_acts
from thads_desktop.domain.decision_number import parse_decision_number
from thads_desktop.domain.event_names import ENFORCEABLE_FOUND, NOT_YET_DECIDED
from thads_desktop.domain.exhibits import ExhibitRecord, exhibits_of
from thads_desktop.domain.kinds import recorded_as
from thads_desktop.domain.measure_payloads import Asset, Exhibit
from thads_desktop.domain.numbering import given_on, number_text
from thads_desktop.domain.payloads import MeansClassified, Payload
from thads_desktop.domain.property import AssetRecord, assets_of
from thads_desktop.domain.step_payloads import StepTaken

VARIANT = ":"  # between an event and the variant of it that a register takes
_SAID_BY_CLASSIFYING = frozenset({NOT_YET_DECIDED, ENFORCEABLE_FOUND})

Thing = AssetRecord | ExhibitRecord


@dataclass(frozen=True, slots=True, kw_only=True)
class StrikingOut:
    """Việc gạch bỏ: when an entry was corrected or taken back, and why."""

    on: date
    reason: str
    is_voided: bool


class EntryPlace(NamedTuple):
    """Chỗ của một dòng trong sổ: by day, then number; a correction right after what it corrects."""

    on: date
    seq: int
    letter: str
    lamport: int
    act_id: str
    corrections: int = 0
    item: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterEntry:
    """Lần vào sổ: an act that writes a row of a register, or one thing that it describes.

    `day` is that of the paper; `item` what the minutes say of the thing, `thing` all that became
    of it, where the act stands.
    """

    act: Act
    payload: Payload
    day: date
    place: EntryPlace
    struck: StrikingOut | None = None
    item: Asset | Exhibit | None = None
    thing: Thing | None = None


def kinds_writing(fills: Collection[str]) -> frozenset[str]:
    """The kinds of act that can tell of these events."""
    return frozenset(_kind_telling(one.partition(VARIANT)[0]) for one in fills)


def _kind_telling(code: str) -> str:
    if code in _SAID_BY_CLASSIFYING:
        return "means_classified"
    return recorded_as(code)[0]


def fills_row(code: str, variant: str, fills: Collection[str]) -> bool:
    """Does an event write a row? A register may take it in one of its variants only."""
    return code in fills or f"{code}{VARIANT}{variant}" in fills


def code_of_entry(kind: str, payload: Payload) -> str:
    """The event that an act tells of, as registers name it."""
    match payload:
        case StepTaken():
            return payload.code
        case MeansClassified():
            return ENFORCEABLE_FOUND if payload.enforceable else NOT_YET_DECIDED
        case _:
            return kind


def entries_of_acts(acts: Sequence[Act], fills: Collection[str]) -> Iterator[RegisterEntry]:
    """An entry for every act of a case that tells of one of these events, struck out or not."""
    kinds = kinds_writing(fills)
    chains = _Chains(acts)
    for act in acts:
        payload = decode_payload(act) if act.kind in kinds else None
        if payload is None:
            continue
        variant = getattr(payload, "variant", "")
        if fills_row(code_of_entry(act.kind, payload), variant, fills):
            yield RegisterEntry(
                act=act,
                payload=payload,
                day=given_on(payload, act.happened_on),
                place=chains.place_of(act),
                struck=chains.striking_out(act),
            )


def entries_of_things(
    state: CaseState | None, acts: Sequence[Act], fills: Collection[str]
) -> Iterator[RegisterEntry]:
    """An entry for every exhibit and asset of a case of which one of these events tells."""
    chains = _Chains(acts)
    by_id = {act.id: act for act in acts}
    things: list[Thing] = [*exhibits_of(state), *assets_of(state)] if state is not None else []
    for thing in things:
        day = _entered_on(thing, fills)
        act = by_id[thing.act_id]
        payload = decode_payload(act)
        if day is not None and payload is not None:
            place = chains.place_of(act)._replace(on=day, item=thing.number)
            item = thing.exhibit if isinstance(thing, ExhibitRecord) else thing.asset
            yield RegisterEntry(
                act=act, payload=payload, day=day, place=place, item=item, thing=thing
            )
    for entry in entries_of_acts(acts, fills):
        if entry.struck is not None:
            yield from _struck_things(entry)


def _entered_on(thing: Thing, fills: Collection[str]) -> date | None:
    """The day of the first event of a thing's story that enters it."""
    if isinstance(thing, ExhibitRecord):
        return thing.received_on if "exhibit_received" in fills else None
    told = (one.on for one in thing.story if fills_row(one.code, one.variant, fills))
    return next(told, None)


def _struck_things(entry: RegisterEntry) -> Iterator[RegisterEntry]:
    for item in getattr(entry.payload, "items", ()):
        yield RegisterEntry(
            act=entry.act,
            payload=entry.payload,
            day=entry.day,
            place=entry.place._replace(item=item.number),
            struck=entry.struck,
            item=item,
        )


class _Chains:
    """Which act of a case corrects which, and since when one no longer stands."""

    def __init__(self, acts: Sequence[Act]) -> None:
        standing = standing_acts(acts)
        self._by_id: Mapping[str, Act] = {act.id: act for act in acts}
        self._replaced_by = standing.replaced_by
        self._standing = frozenset(act.id for act in standing.acts)

    def striking_out(self, act: Act) -> StrikingOut | None:
        """When and why an act was struck out; one that never had effect, when it was recorded."""
        if act.id in self._standing:
            return None
        by = self._by_id[self._replaced_by.get(act.id, act.id)]
        return StrikingOut(
            on=by.recorded_at.astimezone(VIETNAM).date(),
            reason=by.reason,
            is_voided=by.kind == VOID,
        )

    def place_of(self, act: Act) -> EntryPlace:
        """Where an act stands: behind what it corrects when that is of the same day or earlier."""
        chain = list(corrected_by(act, self._by_id))
        first, corrections = chain[-1], len(chain) - 1
        payload = decode_payload(first)
        number = parse_decision_number(number_text(payload) if payload else "")
        on = given_on(payload, first.happened_on) if payload else first.happened_on
        return EntryPlace(on, number.seq, number.letter, first.lamport, first.id, corrections)
