"""What an act is about: the pieces its minutes describe, found through the acts in between."""

from __future__ import annotations

from datetime import date

import pytest

from tests.documents.offices import new_office, rich_case
from thads_desktop.domain import measure_payloads as m
from thads_desktop.services.acts import record_act
from thads_desktop.services.case_view import open_case
from thads_desktop.services.context import Context
from thads_desktop.services.thing_values import things_of

DAY = date(2026, 11, 20)


def seizure(*names: str) -> m.PropertySeized:
    items = tuple(m.Asset(number=number, what=what) for number, what in enumerate(names, start=1))
    return m.PropertySeized(variant="movable", items=items, keeper="Khuê", place="thôn 3")


@pytest.fixture
def context(tmp_path_factory: pytest.TempPathFactory) -> Context:
    return new_office(tmp_path_factory.mktemp("office"))


def names(context: Context, case: str, about: str, *numbers: int) -> list[str]:
    return [one.what for one in things_of(open_case(context, case).state, about, numbers)]


def test_things_are_those_of_the_act_it_is_about(context: Context) -> None:
    case = rich_case(context)
    first = record_act(context, case, seizure("xe", "tủ"), DAY, although="mẫu").act_id
    assert names(context, case, first) == ["xe", "tủ"]
    assert names(context, case, first, 2) == ["tủ"]


def test_things_are_found_through_what_lies_between(context: Context) -> None:
    case = rich_case(context)
    seized = record_act(context, case, seizure("xe"), DAY, although="mẫu").act_id
    priced = m.PriceSet(about=seized, price=9_000_000, variant="movable")
    price = record_act(context, case, priced, DAY, although="mẫu").act_id
    assert names(context, case, price) == ["xe"]


def test_without_a_word_the_only_minutes_are_meant(context: Context) -> None:
    case = rich_case(context)
    assert names(context, case, "") == []
    record_act(context, case, seizure("xe"), DAY, although="mẫu")
    assert names(context, case, "") == ["xe"]
    record_act(context, case, seizure("nhà"), DAY, although="mẫu")
    assert names(context, case, "") == []


def test_an_act_about_nothing_described_has_no_things(context: Context) -> None:
    case = rich_case(context)
    opening = open_case(context, case).state.standing[0].act.id
    record_act(context, case, seizure("xe"), DAY, although="mẫu")
    assert names(context, case, opening) == []
