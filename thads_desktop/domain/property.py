"""Property of a case (tài sản của việc): what was secured or seized, and what became of it.

A pure view of a case's acts; nothing is kept of it. Acts refer to property by what they are
about (a price to its seizure) and by the numbers of its minutes.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from types import MappingProxyType
from typing import NamedTuple

from thads_desktop.domain import measure_payloads as m
from thads_desktop.domain.case_state import CaseState
from thads_desktop.domain.deadlines import Deadline, DeadlineState
from thads_desktop.domain.events import Event
from thads_desktop.domain.law import Law
from thads_desktop.domain.reckoning import deadlines_of
from thads_desktop.domain.things import Descriptions, Told, names, numbered
from thads_desktop.domain.vocabulary import AssetStatus

GONE = frozenset(
    {
        AssetStatus.REDEEMED,
        AssetStatus.RELEASED,
        AssetStatus.HANDED_OVER,
        AssetStatus.REGISTERED,
    }
)  # no longer in the hands of the office
SECURED, SEIZED, SOLD = "security_measure_applied", "property_seized", "asset_sold"
FAILED, SECURITY_ENDED = "auction_failed", "security_measure_ended"
BECOMES: Mapping[str, AssetStatus] = MappingProxyType(
    {
        SECURED: AssetStatus.SECURED,
        SEIZED: AssetStatus.SEIZED,
        "price_set": AssetStatus.PRICED,
        "auction_contracted": AssetStatus.FOR_AUCTION,
        FAILED: AssetStatus.UNSOLD,
        "price_reduced": AssetStatus.REDUCED,
        SOLD: AssetStatus.SOLD,
        "creditor_took_asset": AssetStatus.TAKEN,
        "handover_agreed": AssetStatus.TAKEN,
        "debtor_redeemed": AssetStatus.REDEEMED,
        "measure_released": AssetStatus.RELEASED,
        SECURITY_ENDED: AssetStatus.RELEASED,
        "asset_handed_over": AssetStatus.HANDED_OVER,
        "registration_papers_sent": AssetStatus.REGISTERED,
    }
)
ALSO_TOLD = frozenset(
    {
        "appraisal_contracted",
        "price_agreed",
        "price_notified",
        "reappraisal_requested",
        "reappraisal_contracted",
        "priority_buyers_notified",
        "priority_buyer_answered",
        "auctioneer_chosen",
        "auction_planned",
        "auction_held",
        "auction_failure_notified",
        "creditor_takeover_notified",
        "direct_sale_planned",
        "direct_sale_announced",
        "buyer_paid",
        "priority_buyer_paid",
        "handover_decided",
        "removal_notified",
        "removal_done",
        "seizure_finished",
        "release_ground",
    }
)  # told in the story, and change nothing of where it stands


class AssetAct(NamedTuple):
    """Một bước trong diễn biến của tài sản, with its price in đồng (0 when it names none)."""

    on: date
    code: str
    variant: str
    act_id: str
    price: int


class PriceCut(NamedTuple):
    """Một lần giảm giá, in đồng."""

    on: date
    before: int
    after: int

    @property
    def share(self) -> Fraction:
        """What part of the price before fell away."""
        return 1 - Fraction(self.after, self.before)


@dataclass(frozen=True, slots=True, kw_only=True)
class AssetRecord:
    """Tài sản của việc: one piece, its story, and where it stands.

    `act_id` is the act that describes it under `number`; `seizure` counts the seizures of the
    case (kê biên 1, 2, …), 0 while it is only secured. `price` is the present one, in đồng, of
    all the pieces of `priced_with` together; `rounds` are the auctions held.
    """

    act_id: str
    seizure: int
    number: int
    asset: m.Asset | None
    status: AssetStatus
    keeper: str
    price: int
    priced_with: tuple[int, ...]
    cuts: tuple[PriceCut, ...]
    contracts: int
    rounds: int
    buyer: str
    story: tuple[AssetAct, ...]
    next_step: Deadline | None = None

    @property
    def what(self) -> str:
        """What it is, as its minutes say; "" when they describe nothing."""
        return self.asset.what if self.asset is not None else ""

    @property
    def is_held(self) -> bool:
        """Is it still in the hands of the office?"""
        return self.status not in GONE

    @property
    def fallen(self) -> Fraction:
        """By what part the price fell in all its cuts, one upon the other."""
        left = Fraction(1)
        for cut in self.cuts:
            left *= 1 - cut.share
        return 1 - left


def property_of(state: CaseState, law: Law) -> tuple[AssetRecord, ...]:
    """Every piece of property of a case, with the next step the law asks for it."""
    records = assets_of(state)
    if not records:
        return ()
    running = [
        one
        for one in deadlines_of(state, law)
        if one.state is DeadlineState.OPEN and one.is_ours and one.trigger
    ]
    return tuple(_with_next_step(one, running) for one in records)


def assets_of(state: CaseState) -> tuple[AssetRecord, ...]:
    """Every piece of property of a case, in the order in which it was described."""
    descriptions = Descriptions(state)
    sources = list(_sources(descriptions))
    return tuple(
        _record(descriptions, sources, source, asset)
        for source in sources
        for asset in _pieces(source)
    )


def _with_next_step(record: AssetRecord, running: Sequence[Deadline]) -> AssetRecord:
    told = {one.act_id for one in record.story}
    its = [one for one in running if one.trigger in told]
    if not its:
        return record
    values = {name: getattr(record, name) for name in record.__slots__}
    return AssetRecord(**values | {"next_step": min(its, key=lambda one: one.due_on)})


def _sources(descriptions: Descriptions) -> Iterator[Told]:
    """The acts that describe property; a seizure of what was described before is none."""
    found: list[Event] = []
    for one in descriptions.told:
        match one.payload:
            case m.SecurityMeasureApplied(items=items) if items:
                is_source = True
            case m.PropertySeized(items=items):
                is_source = bool(items) or not descriptions.rests_on(one.event, found)
            case _:
                is_source = False
        if is_source:
            found.append(one.event)
            yield one


def _pieces(source: Told) -> list[m.Asset | None]:
    """The pieces an act describes, each number once; one without a name when it lists none."""
    items: tuple[m.Asset, ...] = getattr(source.payload, "items", ())
    return [*numbered(items)] or [None]


def _record(
    descriptions: Descriptions, sources: Sequence[Told], source: Told, asset: m.Asset | None
) -> AssetRecord:
    number = asset.number if asset is not None else 1
    its = [
        one
        for one in descriptions.told
        if one.event.act_id == source.event.act_id
        or (
            (one.event.code in BECOMES or one.event.code in ALSO_TOLD)
            and not any(one.event.act_id == other.event.act_id for other in sources)
            and names(one.event, number)
            and descriptions.concerns(one.event, source.event, _candidates(one.event, sources))
        )
    ]
    seized = [one.event.act_id for one in descriptions.told if one.event.code == SEIZED]
    seizure = next((one.event.act_id for one in its if one.event.code == SEIZED), "")
    telling = _Telling(tuple(one.number for one in _pieces(source) if one is not None) or (1,))
    for one in its:
        telling.hear(one)
    return AssetRecord(
        act_id=source.event.act_id,
        seizure=seized.index(seizure) + 1 if seizure else 0,
        number=number,
        asset=asset,
        status=telling.status,
        keeper=telling.keeper,
        price=telling.price,
        priced_with=telling.priced_with,
        cuts=tuple(telling.cuts),
        contracts=telling.count("auction_contracted"),
        rounds=telling.count(FAILED) + telling.count(SOLD, "", "auction"),
        buyer=telling.buyer,
        story=tuple(telling.story),
    )


def _candidates(event: Event, sources: Sequence[Told]) -> list[Event]:
    """What an act that does not say what it is about may concern: a seizure before a measure."""
    measures = [one.event for one in sources if one.event.code == SECURED]
    seizures = [one.event for one in sources if one.event.code == SEIZED]
    return measures if event.code == SECURITY_ENDED else seizures or measures


class _Telling:
    """One piece of property while its story is being told."""

    def __init__(self, together: tuple[int, ...]) -> None:
        self.status = AssetStatus.SECURED
        self.keeper = self.buyer = ""
        self.price = 0
        self.priced_with: tuple[int, ...] = ()
        self.cuts: list[PriceCut] = []
        self.story: list[AssetAct] = []
        self._together = together

    def hear(self, told: Told) -> None:
        """The next act of its story."""
        event, payload = told
        self._set_price(event, payload)
        self.status = _after(self.status, event.code)
        match payload:
            case m.PropertySeized(keeper=keeper) if keeper:
                self.keeper = keeper
            case m.SecurityMeasureApplied(who=who) if who:
                self.keeper = who
            case m.AssetSold(buyer=buyer) if buyer:
                self.buyer = buyer
            case m.AssetHandedOver(receiver=receiver) if receiver:
                self.keeper = receiver
        price = getattr(payload, "price", 0)
        said = AssetAct(event.moment.on, event.code, event.variant, event.act_id, price)
        self.story.append(said)

    def count(self, code: str, *variants: str) -> int:
        """How many acts of a code, and of these variants, the story has."""
        return sum(
            one.code == code and (not variants or one.variant in variants) for one in self.story
        )

    def _set_price(self, event: Event, payload: object) -> None:
        """The present price; one act can price several pieces together."""
        if not isinstance(payload, m.PriceSet | m.PriceReduced) or not payload.price:
            return
        before = getattr(payload, "price_before", 0) or self.price
        if isinstance(payload, m.PriceReduced) and before >= payload.price:
            self.cuts.append(PriceCut(event.moment.on, before, payload.price))
        self.price = payload.price
        self.priced_with = event.assets or self._together


def _after(status: AssetStatus, code: str) -> AssetStatus:
    """Where it stands after an act; what has left the office comes back by a new seizure alone."""
    becomes = BECOMES.get(code, status)
    if status not in GONE or code in {SECURED, SEIZED}:
        return becomes
    is_registered = (status, becomes) == (AssetStatus.HANDED_OVER, AssetStatus.REGISTERED)
    return becomes if is_registered else status
