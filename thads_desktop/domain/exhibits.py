"""Exhibits of a case (vật chứng): what came in, what went out and how, and where the rest is kept.

A pure view of a case's acts; nothing is kept of it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import NamedTuple

from thads_desktop.domain import measure_payloads as m
from thads_desktop.domain.case_state import CaseState
from thads_desktop.domain.events import Event
from thads_desktop.domain.exhibit_outcomes import outcome_status
from thads_desktop.domain.things import Descriptions, Told, names, numbered
from thads_desktop.domain.vocabulary import ExhibitStatus

RECEIVED, DESTROYED = "exhibit_received", "destruction_carried_out"
OUT: Mapping[str, ExhibitStatus] = MappingProxyType(
    {
        "exhibit_transferred": ExhibitStatus.TRANSFERRED,
        DESTROYED: ExhibitStatus.DESTROYED,
        "asset_handed_over": ExhibitStatus.RETURNED,
        "unclaimed_property_sold": ExhibitStatus.SOLD,
    }
)


class PartOut(NamedTuple):
    """Phần đã xuất: so much of an item that went out while the rest is kept."""

    on: date
    act_id: str
    quantity: str
    status: ExhibitStatus
    receiver: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ExhibitRecord:
    """Vật chứng của việc: one item, how it came in and went out.

    `act_id` is the act of receipt that describes it under `number`; `parts_out` is what went
    before the rest.
    """

    act_id: str
    number: int
    exhibit: m.Exhibit | None
    received_on: date
    received_from: str
    order_in: str
    differences: str
    status: ExhibitStatus = ExhibitStatus.KEPT
    out_on: date | None = None
    out_act_id: str = ""
    receiver: str = ""
    order_out: str = ""
    parts_out: tuple[PartOut, ...] = ()

    @property
    def what(self) -> str:
        """What it is, as the minutes of receipt say; "" when they describe nothing."""
        return self.exhibit.what if self.exhibit is not None else ""

    @property
    def shelf(self) -> str:
        """Where it is kept."""
        return self.exhibit.shelf if self.exhibit is not None else ""

    @property
    def is_held(self) -> bool:
        """Is it still to be dealt with?"""
        return self.status is ExhibitStatus.KEPT


@dataclass(frozen=True, slots=True, kw_only=True)
class ExhibitCount:
    """Số kiểm kê vật chứng: items by what became of them."""

    cases: int
    items: int
    by_status: Mapping[ExhibitStatus, int]

    @property
    def kept(self) -> int:
        """Items still kept."""
        return self.by_status.get(ExhibitStatus.KEPT, 0)


def exhibits_of(state: CaseState) -> tuple[ExhibitRecord, ...]:
    """Every exhibit of a case, in the order of its receipts."""
    descriptions = Descriptions(state)
    receipts = [one for one in descriptions.told if isinstance(one.payload, m.ExhibitReceived)]
    return tuple(
        _record(descriptions, receipts, receipt, exhibit)
        for receipt in receipts
        for exhibit in _items(receipt)
    )


def exhibit_count(states: Iterable[CaseState]) -> ExhibitCount:
    """What a count sheet adds up to, over some cases."""
    by_case = [exhibits_of(state) for state in states]
    by_status = Counter(one.status for records in by_case for one in records)
    return ExhibitCount(
        cases=sum(bool(records) for records in by_case),
        items=by_status.total(),
        by_status=MappingProxyType(dict(by_status)),
    )


def _items(receipt: Told) -> list[m.Exhibit | None]:
    """The items of a receipt, each number once; one without a name when it lists none."""
    items: tuple[m.Exhibit, ...] = getattr(receipt.payload, "items", ())
    return [*numbered(items)] or [None]


def _record(
    descriptions: Descriptions, receipts: Sequence[Told], receipt: Told, exhibit: m.Exhibit | None
) -> ExhibitRecord:
    assert isinstance(receipt.payload, m.ExhibitReceived)  # noqa: S101 - chosen by the caller
    number = exhibit.number if exhibit is not None else 1
    outs = list(_outs(descriptions, receipts, receipt.event, number))
    first = next((one for one in outs if not _is_of_part(one)), None)
    parts = outs[: outs.index(first)] if first is not None else outs
    known = ExhibitRecord(
        act_id=receipt.event.act_id,
        number=number,
        exhibit=exhibit,
        received_on=receipt.event.moment.on,
        received_from=receipt.payload.who,
        order_in=receipt.payload.store_order,
        differences=receipt.payload.differences,
        parts_out=tuple(map(_part_out, parts)),
    )
    return known if first is None else _gone(known, first)


def _outs(
    descriptions: Descriptions, receipts: Sequence[Told], receipt: Event, number: int
) -> Iterator[Told]:
    """The acts by which an item, or part of it, goes out; after the first whole one none counts."""
    known = [one.event for one in receipts]
    for one in descriptions.told:
        is_its = names(one.event, number) and descriptions.concerns(one.event, receipt, known)
        # What is handed over without a word of the receipt is property, not an exhibit.
        says = one.event.code in {"exhibit_transferred", DESTROYED} or one.event.about
        if one.event.code in OUT and says and is_its:
            yield one


def _is_of_part(told: Told) -> bool:
    return bool(getattr(told.payload, "quantity", ""))


def _part_out(told: Told) -> PartOut:
    event, payload = told
    assert isinstance(payload, m.ExhibitTransferred)  # noqa: S101 - no other act has a quantity
    status = outcome_status(payload.outcome)
    return PartOut(event.moment.on, event.act_id, payload.quantity, status, payload.receiver)


def _gone(record: ExhibitRecord, told: Told) -> ExhibitRecord:
    event, payload = told
    status = OUT[event.code]
    if isinstance(payload, m.ExhibitTransferred):
        status = outcome_status(payload.outcome)
    values = {name: getattr(record, name) for name in record.__slots__}
    return ExhibitRecord(
        **values
        | {
            "status": status,
            "out_on": event.moment.on,
            "out_act_id": event.act_id,
            "receiver": getattr(payload, "receiver", "") or getattr(payload, "who", ""),
            "order_out": getattr(payload, "store_order", ""),
        }
    )
