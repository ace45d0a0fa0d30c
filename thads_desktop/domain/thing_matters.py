"""Auctions, sales, hand-overs, exhibits, prisons (đấu giá, giao tài sản, vật chứng, trại giam).

What the narrative report counts of them; a pure view of a case's acts at a cut-off. An auction
is one act, whatever it offers; how often is told by the piece offered most often.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from thads_desktop.domain.case_state import CaseState
from thads_desktop.domain.exhibits import RECEIVED as EXHIBIT_RECEIVED
from thads_desktop.domain.exhibits import ExhibitRecord, exhibits_of
from thads_desktop.domain.matter_courses import Outcome, Topic
from thads_desktop.domain.matter_docket import Matter, settled
from thads_desktop.domain.property import BECOMES, FAILED, SOLD, AssetAct, assets_of
from thads_desktop.domain.spans import FOREVER
from thads_desktop.domain.things import Descriptions

HANDED_OVER = "asset_handed_over"
PRISON_CODES = frozenset(
    {
        "prison_money_received",
        "prison_money_notified",
        "prison_papers_received",
        "prison_money_transferred",
        "prisoner_payment_requested",
        "prisoner_money_sent",
        "prisoner_paid",
        "prisoner_details_received",
    }
)
"""What is done with a prison; each act counts for itself, under its code as the variant."""
RAISING = PRISON_CODES | {FAILED, SOLD, HANDED_OVER, EXHIBIT_RECEIVED}
"""The events that raise a matter of this module."""

ROUNDS = ("first", "second", "third_on")
_AUCTION = ("", "auction")  # cách bán: đấu giá, khi không ghi cách khác
_OF_PROPERTY = frozenset({FAILED, SOLD, HANDED_OVER})
_THEN = {HANDED_OVER: Outcome.HANDED_OVER, "registration_papers_sent": Outcome.HANDED_OVER}

Story = Sequence[AssetAct]


def thing_matters(state: CaseState, until: date) -> Iterator[Matter]:
    """Every matter of this kind raised until a day, as it stood at the end of that day."""
    exhibits = exhibits_of(state)
    stories = list(_stories(state, until, {one.out_act_id for one in exhibits}))
    yield from _auctions(stories)
    yield from _sales(stories)
    yield from _handovers(stories)
    yield from (_exhibit(one, until) for one in exhibits if one.received_on <= until)
    yield from _prison(state, until)


def _exhibit(record: ExhibitRecord, until: date) -> Matter:
    kept = Matter(
        topic=Topic.EXHIBIT,
        act_id=record.act_id,
        raised_on=record.received_on,
        outcome=Outcome.OPEN,
    )
    if record.out_on is None or record.out_on > until:
        return kept
    return settled(kept, Outcome(record.status.value), record.out_on, record.out_act_id)


def _stories(state: CaseState, until: date, of_exhibits: set[str]) -> Iterator[Story]:
    """What happened to each piece of property; acts that concern none make a story of their own."""
    stories = [record.story for record in assets_of(state)]
    told = {act.act_id for story in stories for act in story} | of_exhibits
    orphans = [
        AssetAct(
            one.event.moment.on,
            one.event.code,
            one.event.variant,
            one.event.act_id,
            getattr(one.payload, "price", 0),
        )
        for one in Descriptions(state).told
        if one.event.code in _OF_PROPERTY and one.event.act_id not in told
    ]
    for story in (*stories, orphans):
        yield [act for act in story if act.on <= until]


def _auctions(stories: Iterable[Story]) -> Iterator[Matter]:
    """Every auction held, with the number of the round as its variant."""
    rounds: dict[str, tuple[int, AssetAct]] = {}
    for story in stories:
        for number, act in enumerate(filter(_is_auction, story), 1):
            before, _same = rounds.get(act.act_id, (0, act))
            rounds[act.act_id] = max(before, number), act
    for number, act in rounds.values():
        outcome = Outcome.FAILED if act.code == FAILED else Outcome.SOLD
        yield _at_once(Topic.AUCTION, act, outcome, ROUNDS[min(number, len(ROUNDS)) - 1])


def _is_auction(act: AssetAct) -> bool:
    return act.code == FAILED or (act.code == SOLD and act.variant in _AUCTION)


def _sales(stories: Iterable[Story]) -> Iterator[Matter]:
    """Every auction won, with its price, until all that it sold was handed over or fell through.

    The first of a case that waits is told apart, so that the cases can be counted.
    """
    fates: dict[str, list[tuple[Outcome, date, str]]] = {}
    sold: dict[str, AssetAct] = {}
    for story in stories:
        for place, act in enumerate(story):
            if act.code == SOLD and act.variant in _AUCTION:
                sold[act.act_id] = act
                fates.setdefault(act.act_id, []).append(_fate(story[place + 1 :]))
    waiting = 0
    for act_id, act in sorted(sold.items(), key=lambda one: one[1].on):
        # A piece still to be handed over keeps the whole sale open: its fate lies in no year.
        outcome, on, by = max(fates[act_id], key=lambda fate: fate[1])
        waiting += outcome is Outcome.OPEN
        yield Matter(
            topic=Topic.SALE,
            act_id=act_id,
            raised_on=act.on,
            outcome=outcome,
            settled_on=None if outcome is Outcome.OPEN else on,
            settled_by=by,
            variant=ROUNDS[0] if outcome is Outcome.OPEN and waiting == 1 else "",
            amount=act.price,
        )


def _fate(later: Story) -> tuple[Outcome, date, str]:
    """What became of a piece that was sold; what is sold again, or released, was not handed over."""
    for act in later:
        if act.code in BECOMES:
            return _THEN.get(act.code, Outcome.LAPSED), act.on, act.act_id
    return Outcome.OPEN, FOREVER, ""


def _handovers(stories: Iterable[Story]) -> Iterator[Matter]:
    acts = {act.act_id: act for story in stories for act in story if act.code == HANDED_OVER}
    for act in acts.values():
        yield _at_once(Topic.HANDOVER, act, Outcome.HANDED_OVER)


def _prison(state: CaseState, until: date) -> Iterator[Matter]:
    for one in Descriptions(state).told:
        code, on = one.event.code, one.event.moment.on
        if code in PRISON_CODES and on <= until:
            act = AssetAct(on, code, "", one.event.act_id, 0)
            yield _at_once(Topic.PRISON, act, Outcome.DONE, code)


def _at_once(topic: Topic, act: AssetAct, outcome: Outcome, variant: str = "") -> Matter:
    """A matter that one act raises and settles."""
    return Matter(
        topic=topic,
        act_id=act.act_id,
        raised_on=act.on,
        outcome=outcome,
        settled_on=act.on,
        settled_by=act.act_id,
        variant=variant,
    )
