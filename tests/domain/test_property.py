"""Property of a case: where each piece stands, what it fetched, and what is next."""

from __future__ import annotations

from fractions import Fraction
from math import prod

from hypothesis import given
from hypothesis import strategies as st

from tests.domain.shipped_law import shipped_law
from tests.domain.told_cases import ABOUTS, ITEMS, NUMBERS, PRICES, random_cases, told_case
from thads_desktop.domain import measure_payloads as m
from thads_desktop.domain import payloads as p
from thads_desktop.domain import step_payloads as s
from thads_desktop.domain.case_state import CaseState
from thads_desktop.domain.property import ALSO_TOLD, BECOMES, AssetRecord, assets_of, property_of
from thads_desktop.domain.vocabulary import AssetStatus

SEIZED = '03/08/2026 property_seized:movable items="Xe tải|Xe con" keeper="Lê Văn Giữ"'
PRICED = "10/08/2026 price_set:movable about=2 price=1000"
LADDER = (
    f"{SEIZED} ; {PRICED} ; 11/08/2026 auction_contracted about=2 price=1000"
    " ; 14/09/2026 auction_failed about=2"
    " ; 16/09/2026 price_reduced about=2 price_before=1000 price=900"
    " ; 05/10/2026 auction_failed about=2"
    " ; 07/10/2026 price_reduced about=2 price_before=900 price=810"
)


def only(text: str) -> AssetRecord:
    return assets_of(told_case(text))[0]


def statuses(text: str) -> list[AssetStatus]:
    return [one.status for one in assets_of(told_case(text))]


def test_what_a_seizure_describes_is_property_with_its_keeper() -> None:
    truck, car = assets_of(told_case(SEIZED))
    assert (truck.seizure, truck.number, truck.what) == (1, 1, "Xe tải")
    assert (car.number, car.keeper, car.status) == (2, "Lê Văn Giữ", AssetStatus.SEIZED)


def test_a_seizure_without_an_inventory_is_one_piece_without_a_name() -> None:
    piece = only("03/08/2026 property_seized:movable")
    assert (piece.number, piece.what, piece.status) == (1, "", AssetStatus.SEIZED)


def test_what_was_secured_and_then_seized_is_the_same_property() -> None:
    text = (
        '03/08/2026 security_measure_applied:custody items="Xe tải" who="Kho"'
        " ; 10/08/2026 property_seized:movable about=2"
    )
    piece = only(text)
    assert (piece.seizure, piece.status, piece.keeper) == (1, AssetStatus.SEIZED, "Kho")
    assert len(assets_of(told_case(text))) == 1


def test_a_security_measure_that_ended_releases_what_it_held() -> None:
    text = (
        '03/08/2026 security_measure_applied:custody items="Xe tải"'
        " ; 05/08/2026 security_measure_ended"
    )
    assert statuses(text) == [AssetStatus.RELEASED]


def test_an_act_touches_only_the_numbers_it_names() -> None:
    text = f"{SEIZED} ; 10/08/2026 measure_released about=2 assets=1"
    assert statuses(text) == [AssetStatus.RELEASED, AssetStatus.SEIZED]


def test_an_act_that_does_not_say_concerns_the_only_seizure() -> None:
    text = f"{SEIZED} ; 10/08/2026 price_set price=1000"
    assert statuses(text) == [AssetStatus.PRICED, AssetStatus.PRICED]


def test_an_act_that_does_not_say_which_of_two_seizures_concerns_neither() -> None:
    text = f"{SEIZED} ; {SEIZED} ; 10/08/2026 price_set price=1000"
    assert set(statuses(text)) == {AssetStatus.SEIZED}


def test_a_price_set_for_several_pieces_is_theirs_together() -> None:
    truck, car = assets_of(told_case(f"{SEIZED} ; {PRICED}"))
    assert truck.price == car.price == 1000
    assert truck.priced_with == (1, 2)


def test_reductions_of_a_price_fall_one_upon_the_other() -> None:
    piece = only(LADDER)
    assert [cut.share for cut in piece.cuts] == [Fraction(1, 10), Fraction(1, 10)]
    assert (piece.price, piece.fallen) == (810, Fraction(19, 100))
    assert (piece.contracts, piece.rounds, piece.status) == (1, 2, AssetStatus.REDUCED)


def test_property_sold_paid_for_handed_over_and_registered_tells_its_story() -> None:
    text = (
        f"{LADDER} ; 02/11/2026 asset_sold:auction about=2 price=820 buyer=Bình"
        " ; 03/11/2026 buyer_paid about=2 ; 04/11/2026 handover_decided about=2"
        " ; 05/11/2026 asset_handed_over about=2 receiver=Bình"
        " ; 06/11/2026 registration_papers_sent about=2"
    )
    piece = only(text)
    assert (piece.status, piece.buyer, piece.keeper) == (AssetStatus.REGISTERED, "Bình", "Bình")
    assert piece.rounds == 3
    assert not piece.is_held
    assert piece.story[-1].code == "registration_papers_sent"


def test_the_creditor_can_take_and_the_debtor_redeem_it() -> None:
    taken = f"{LADDER} ; 28/10/2026 creditor_took_asset about=2"
    assert statuses(taken) == [AssetStatus.TAKEN] * 2
    assert statuses(f"{taken} ; 30/10/2026 debtor_redeemed about=2") == [AssetStatus.REDEEMED] * 2


def test_a_creditor_who_takes_one_piece_leaves_the_others() -> None:
    taken = f"{SEIZED} ; 10/08/2026 creditor_took_asset about=2 assets=1"
    assert statuses(taken) == [AssetStatus.TAKEN, AssetStatus.SEIZED]


def test_what_has_left_the_office_comes_back_by_a_new_seizure_alone() -> None:
    gone = f"{SEIZED} ; 10/08/2026 measure_released about=2"
    assert statuses(f"{gone} ; 11/08/2026 price_set about=2 price=5") == [AssetStatus.RELEASED] * 2
    assert statuses(f"{gone} ; 11/08/2026 property_seized about=2") == [AssetStatus.SEIZED] * 2


def test_the_next_step_is_what_the_law_asks_first() -> None:
    state = told_case(f"{SEIZED} ; 04/08/2026 seizure_finished:movable about=2")
    step = property_of(state, shipped_law())[0].next_step
    assert step is not None
    assert step.key == "appraisal_contract"


def test_a_case_without_property_has_none() -> None:
    assert property_of(told_case(""), shipped_law()) == ()


CODES = sorted((set(BECOMES) | ALSO_TOLD) - {"security_measure_applied", "property_seized"})


def _steps() -> st.SearchStrategy[p.Payload]:
    described = [
        st.builds(m.PropertySeized, items=ITEMS, about=ABOUTS),
        st.builds(m.SecurityMeasureApplied, items=ITEMS, about=ABOUTS),
        st.builds(m.SecurityMeasureEnded, about=ABOUTS),
    ]
    priced = [
        st.builds(kind, about=ABOUTS, assets=NUMBERS, price=PRICES)
        for kind in (m.PriceSet, m.AuctionContracted, m.AssetSold)
    ]
    reduced = st.builds(
        m.PriceReduced, about=ABOUTS, assets=NUMBERS, price=PRICES, price_before=PRICES
    )
    touched = [
        st.builds(kind, about=ABOUTS, assets=NUMBERS)
        for kind in (m.MeasureReleased, m.AuctionFailed, m.AssetHandedOver)
    ]
    told = st.builds(s.StepTaken, code=st.sampled_from(CODES), about=ABOUTS, assets=NUMBERS)
    return st.one_of(*described, *priced, reduced, *touched, told)


@given(random_cases(_steps()))
def test_whatever_was_recorded_each_piece_stands_somewhere_once(state: CaseState) -> None:
    records = assets_of(state)
    names = [(one.act_id, one.number) for one in records]
    assert len(set(names)) == len(names)
    for one in records:
        assert one.status in AssetStatus
        assert 0 <= one.fallen <= 1
        assert 1 - one.fallen == prod((1 - cut.share for cut in one.cuts), start=Fraction(1))
        assert [act.act_id for act in one.story].count(one.act_id) == 1


@given(random_cases(_steps()))
def test_the_next_step_of_property_never_fails(state: CaseState) -> None:
    assert len(property_of(state, shipped_law())) == len(assets_of(state))
