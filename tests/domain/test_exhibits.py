"""Exhibits of a case: in, out, and what a count sheet adds up to."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.told_cases import ABOUTS, NUMBERS, random_cases, told_case
from thads_desktop.domain import measure_payloads as m
from thads_desktop.domain import payloads as p
from thads_desktop.domain import step_payloads as s
from thads_desktop.domain.case_state import CaseState
from thads_desktop.domain.exhibit_outcomes import outcome_status
from thads_desktop.domain.exhibits import (
    exhibit_count,
    exhibits_of,
)
from thads_desktop.domain.vocabulary import ExhibitStatus

IN = '05/08/2026 exhibit_received items="Dao|Điện thoại|Xe máy" who="Công an" store_order=01'


def statuses(text: str) -> list[ExhibitStatus]:
    return [one.status for one in exhibits_of(told_case(text))]


def test_what_was_received_is_kept_until_it_goes_out() -> None:
    knife = exhibits_of(told_case(IN))[0]
    assert (knife.what, knife.received_from, knife.order_in) == ("Dao", "Công an", "01")
    assert knife.is_held


def test_a_receipt_without_a_list_is_one_item_without_a_name() -> None:
    (one,) = exhibits_of(told_case("05/08/2026 exhibit_received"))
    assert (one.number, one.what, one.shelf) == (1, "", "")


@pytest.mark.parametrize(
    ("outcome", "status"),
    [
        ("Trả lại cho chủ sở hữu", ExhibitStatus.RETURNED),
        ("Tịch thu, sung quỹ nhà nước", ExhibitStatus.CONFISCATED),
        ("giao Sở Tài chính", ExhibitStatus.CONFISCATED),
        ("Bán đấu giá", ExhibitStatus.SOLD),
        ("tiêu hủy", ExhibitStatus.DESTROYED),
        ("returned", ExhibitStatus.RETURNED),
        ("", ExhibitStatus.TRANSFERRED),
    ],
)
def test_what_became_of_an_exhibit_is_read_from_the_words(
    outcome: str, status: ExhibitStatus
) -> None:
    assert outcome_status(outcome) is status


def test_destruction_of_some_keeps_the_others() -> None:
    gone = f"{IN} ; 20/08/2026 destruction_carried_out about=2 assets=1,3"
    assert statuses(gone) == [ExhibitStatus.DESTROYED, ExhibitStatus.KEPT, ExhibitStatus.DESTROYED]


def test_part_of_an_item_goes_and_the_rest_is_kept_until_it_goes_too() -> None:
    part = (
        f'{IN} ; 20/08/2026 exhibit_transferred about=2 assets=1 quantity="01 cái" outcome=returned'
    )
    knife = exhibits_of(told_case(part))[0]
    assert (knife.status, knife.out_on) == (ExhibitStatus.KEPT, None)
    assert [(one.quantity, one.status) for one in knife.parts_out] == [
        ("01 cái", ExhibitStatus.RETURNED)
    ]
    rest = f"{part} ; 21/08/2026 exhibit_transferred about=2 assets=1 outcome=sold"
    knife = exhibits_of(told_case(rest))[0]
    assert (knife.status, len(knife.parts_out)) == (ExhibitStatus.SOLD, 1)


def test_items_go_out_each_by_its_own_act_and_only_once() -> None:
    text = (
        f'{IN} ; 10/08/2026 exhibit_transferred about=2 assets=1 outcome="trả lại" receiver=An'
        ' ; 11/08/2026 exhibit_transferred about=2 assets=1,2 outcome="sung quỹ" receiver=Bình'
    )
    knife, phone, bike = exhibits_of(told_case(text))
    assert (knife.status, knife.receiver, knife.out_on) == (
        ExhibitStatus.RETURNED,
        "An",
        date(2026, 8, 10),
    )
    assert (phone.status, phone.receiver) == (ExhibitStatus.CONFISCATED, "Bình")
    assert bike.is_held


def test_what_was_destroyed_is_gone() -> None:
    text = (
        f'{IN} ; 10/08/2026 destruction_council_formed who="An, Bình, Chi" number="5/QĐ"'
        " ; 20/08/2026 destruction_carried_out about=2"
    )
    assert set(statuses(text)) == {ExhibitStatus.DESTROYED}


def test_property_handed_over_is_no_exhibit() -> None:
    assert statuses(f"{IN} ; 10/08/2026 asset_handed_over") == [ExhibitStatus.KEPT] * 3


def test_a_count_adds_up_over_cases() -> None:
    first = told_case(f'{IN} ; 10/08/2026 exhibit_transferred about=2 assets=1 outcome="bán"')
    count = exhibit_count([first, told_case(IN), told_case("")])
    assert (count.cases, count.items, count.kept) == (2, 6, 5)
    assert count.by_status[ExhibitStatus.SOLD] == 1


def _acts() -> st.SearchStrategy[p.Payload]:
    exhibit = st.builds(m.Exhibit, number=st.integers(1, 3), what=st.just("Dao"))
    outcomes = st.sampled_from(["", "trả", "bán", "tiêu hủy", "sung quỹ"])
    codes = st.sampled_from(
        ["destruction_council_formed", "destruction_carried_out", "unclaimed_property_sold"]
    )
    return st.one_of(
        st.builds(m.ExhibitReceived, items=st.lists(exhibit, max_size=3).map(tuple), about=ABOUTS),
        st.builds(m.ExhibitTransferred, about=ABOUTS, assets=NUMBERS, outcome=outcomes),
        st.builds(m.AssetHandedOver, about=ABOUTS, assets=NUMBERS),
        st.builds(s.StepTaken, code=codes, about=ABOUTS),
    )


@given(random_cases(_acts()))
def test_whatever_was_recorded_items_add_up_to_those_kept_and_gone(state: CaseState) -> None:
    records = exhibits_of(state)
    count = exhibit_count([state])
    assert count.items == len(records) == len({(one.act_id, one.number) for one in records})
    assert count.kept == sum(one.out_on is None for one in records)
