"""Auctions, sales, hand-overs, exhibits and prisons, as the report counts them."""

from __future__ import annotations

from collections import Counter
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.told_cases import ABOUTS, ITEMS, NUMBERS, random_cases, told_case
from thads_desktop.domain import measure_payloads as m
from thads_desktop.domain import payloads as p
from thads_desktop.domain import step_payloads as s
from thads_desktop.domain.case_state import CaseState
from thads_desktop.domain.intake import code_of
from thads_desktop.domain.matter_courses import OF_THINGS, Outcome, Topic
from thads_desktop.domain.matter_docket import Matter
from thads_desktop.domain.thing_matters import PRISON_CODES, thing_matters

LATER = date(2027, 6, 1)
SEIZED = '03/08/2026 property_seized:movable items="Xe tải|Xe con"'
FAILED_TWICE = (
    f"{SEIZED} ; 14/09/2026 auction_failed about=2 ; 05/10/2026 auction_failed about=2 assets=1"
)
HANDED_OVER_IN_TURN = (
    "20/09/2026 asset_handed_over about=2 assets=1 ; 21/09/2026 asset_handed_over about=2 assets=2"
)
SOLD = f"{SEIZED} ; 14/09/2026 asset_sold:auction about=2 price=900"


def matters(text: str, topic: Topic, until: date = LATER) -> list[Matter]:
    return [one for one in thing_matters(told_case(text), until) if one.topic is topic]


def rounds(text: str) -> list[tuple[Outcome, str]]:
    return [(one.outcome, one.variant) for one in matters(text, Topic.AUCTION)]


def test_an_auction_is_the_round_of_the_piece_offered_most_often() -> None:
    assert rounds(FAILED_TWICE) == [(Outcome.FAILED, "first"), (Outcome.FAILED, "second")]
    third = f"{FAILED_TWICE} ; 02/11/2026 auction_failed about=2 ; 03/12/2026 asset_sold about=2"
    assert rounds(third)[2:] == [(Outcome.FAILED, "third_on"), (Outcome.SOLD, "third_on")]


def test_one_auction_of_several_pieces_is_one() -> None:
    assert rounds(SOLD) == [(Outcome.SOLD, "first")]


@pytest.mark.parametrize("way", ["direct", "priority_buyer"])
def test_what_was_sold_in_another_way_is_no_auction(way: str) -> None:
    text = f"{SEIZED} ; 14/09/2026 asset_sold:{way} about=2 price=900"
    assert rounds(text) == []
    assert matters(text, Topic.SALE) == []


def test_an_auction_of_property_the_case_does_not_describe_is_counted_too() -> None:
    assert rounds("14/09/2026 auction_failed ; 05/10/2026 auction_failed") == [
        (Outcome.FAILED, "first"),
        (Outcome.FAILED, "second"),
    ]


@pytest.mark.parametrize(
    ("then", "expected"),
    [
        ("", Outcome.OPEN),
        ("20/09/2026 asset_handed_over about=2 assets=1", Outcome.OPEN),
        ("20/09/2026 asset_handed_over about=2", Outcome.HANDED_OVER),
        (
            HANDED_OVER_IN_TURN,
            Outcome.HANDED_OVER,
        ),
        ("20/09/2026 auction_contracted about=2", Outcome.LAPSED),
        ("20/09/2026 measure_released about=2", Outcome.LAPSED),
    ],
)
def test_a_sale_waits_until_all_it_sold_was_handed_over_or_fell_through(
    then: str, expected: Outcome
) -> None:
    (sale,) = matters(f"{SOLD} ; {then}" if then else SOLD, Topic.SALE)
    assert (sale.outcome, sale.amount) == (expected, 900)
    assert (sale.settled_on is None) == (expected is Outcome.OPEN)


def test_of_two_sales_that_wait_the_first_stands_for_the_case() -> None:
    two = f"{SOLD} assets=1 ; 15/09/2026 asset_sold:auction about=2 assets=2 price=700"
    assert [one.variant for one in matters(two, Topic.SALE)] == ["first", ""]


def test_a_sale_is_told_as_it_stood_on_the_day() -> None:
    text = f"{SOLD} ; 20/09/2026 asset_handed_over about=2"
    (sale,) = matters(text, Topic.SALE, date(2026, 9, 19))
    assert sale.outcome is Outcome.OPEN
    assert matters(text, Topic.HANDOVER, date(2026, 9, 19)) == []
    assert matters(text, Topic.SALE, date(2026, 9, 13)) == []


def test_an_exhibit_returned_is_no_hand_over_of_property() -> None:
    text = (
        '03/08/2026 exhibit_received items="Dao|Gậy"'
        " ; 05/08/2026 asset_handed_over about=2 assets=1"
        ' ; 06/08/2026 exhibit_transferred about=2 assets=2 outcome="Tiêu hủy"'
    )
    assert matters(text, Topic.HANDOVER) == []
    outcomes = [one.outcome for one in matters(text, Topic.EXHIBIT)]
    assert outcomes == [Outcome.RETURNED, Outcome.DESTROYED]
    before = [one.outcome for one in matters(text, Topic.EXHIBIT, date(2026, 8, 4))]
    assert before == [Outcome.OPEN, Outcome.OPEN]


def test_what_is_done_with_a_prison_counts_each_time() -> None:
    text = "03/08/2026 prison_money_received ; 09/08/2026 prisoner_paid ; 10/08/2026 prisoner_paid"
    assert Counter(one.variant for one in matters(text, Topic.PRISON)) == {
        "prison_money_received": 1,
        "prisoner_paid": 2,
    }


_touched = {"about": ABOUTS, "assets": NUMBERS}
thing_acts: st.SearchStrategy[p.Payload] = st.one_of(
    st.builds(m.PropertySeized, about=ABOUTS, items=ITEMS),
    st.builds(m.AuctionContracted, **_touched),
    st.builds(m.AuctionFailed, **_touched),
    st.builds(m.AssetSold, variant=st.sampled_from(("", "auction", "direct")), **_touched),
    st.builds(m.AssetHandedOver, **_touched),
    st.builds(m.MeasureReleased, **_touched),
    st.builds(m.ExhibitReceived),
    st.builds(m.ExhibitTransferred, outcome=st.sampled_from(("", "Tiêu hủy")), **_touched),
    st.builds(s.StepTaken, code=st.sampled_from(sorted(PRISON_CODES)), about=ABOUTS),
)


@given(state=random_cases(thing_acts))
def test_every_act_of_auction_and_prison_is_counted_once(state: CaseState) -> None:
    """A recount from the acts alone."""
    found = list(thing_matters(state, date.max))
    told = [one for one in state.standing if one.payload is not None]
    auctions = [
        one
        for one in told
        if isinstance(one.payload, m.AuctionFailed)
        or (isinstance(one.payload, m.AssetSold) and one.payload.variant in {"", "auction"})
    ]
    prisons = [one for one in told if code_of(one) in PRISON_CODES]
    by_topic = Counter(one.topic for one in found)
    assert by_topic[Topic.AUCTION] == len(auctions)
    assert by_topic[Topic.PRISON] == len(prisons)
    assert set(by_topic) <= OF_THINGS
    sold = sum(one.outcome is Outcome.SOLD for one in found)
    assert by_topic[Topic.SALE] == sold
    assert all(one.settled_on is None or one.settled_on >= one.raised_on for one in found)
