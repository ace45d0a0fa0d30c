"""Last known price (giá gần nhất) of property: what a price cut or a sale is compared with."""

from __future__ import annotations

from thads_desktop.domain.case_state import CaseState
from thads_desktop.domain.events import Event, abouts, belongs
from thads_desktop.domain.property import AssetRecord, assets_of

PRICING = frozenset({"price_set", "price_reduced"})


def known_price(
    event: Event, state: CaseState, events: tuple[Event, ...], without: str = ""
) -> int:
    """The last price the case knows of what an event names, in đồng, leaving out one act.

    0 when it knows none, or when what it names was not priced as one.
    """
    sources, about = {one.act_id: one for one in events}, abouts(events)
    its = [one for one in assets_of(state) if belongs(event, sources[one.act_id], about)]
    named = [one for one in its if not event.assets or one.number in event.assets]
    numbers = {one.number for one in named}
    if any(set(one.priced_with) != numbers for one in named):
        return 0
    prices = {_last_price(one, event, without) for one in named}
    return prices.pop() if len(prices) == 1 else 0


def _last_price(record: AssetRecord, event: Event, without: str) -> int:
    told = [
        one.price
        for one in record.story
        if one.code in PRICING
        and one.price
        and one.on <= event.moment.on
        and one.act_id not in {event.act_id, without}
    ]
    return told[-1] if told else 0
