"""What a paper says of things and of earlier acts, refused before it is recorded."""

from __future__ import annotations

from datetime import date

import pytest

from tests.domain.small_cases import FIRST, JULY, case
from thads_desktop.base.errors import DomainError
from thads_desktop.domain import measure_payloads as m
from thads_desktop.domain import step_payloads as s
from thads_desktop.domain.exhibits import exhibits_of
from thads_desktop.domain.property import assets_of
from thads_desktop.domain.step_fits import check_after_its_cause, check_items_differ

KNIVES = (m.Exhibit(number=1, what="Dao"), m.Exhibit(number=1, what="Kéo"))
CARS = (m.Asset(number=2, what="Xe tải"), m.Asset(number=2, what="Xe con"))


@pytest.mark.parametrize(
    "minutes",
    [
        m.ExhibitReceived(items=KNIVES),
        m.PropertySeized(items=CARS),
        m.SecurityMeasureApplied(items=CARS),
    ],
)
def test_two_things_of_one_minutes_bear_two_numbers(minutes: s.Step) -> None:
    with pytest.raises(DomainError) as error:
        check_items_differ(minutes)
    assert (error.value.code, error.value.field) == ("item_repeated", "items")


def test_a_foreign_act_that_repeats_a_number_loses_nothing() -> None:
    received = case((m.ExhibitReceived(items=KNIVES), FIRST))
    assert [(one.number, one.what) for one in exhibits_of(received)] == [(1, "Dao"), (2, "Kéo")]
    seized = case((m.PropertySeized(items=CARS), FIRST))
    assert [(one.number, one.what) for one in assets_of(seized)] == [(2, "Xe tải"), (3, "Xe con")]


@pytest.mark.parametrize(("on", "is_early"), [(JULY[1], True), (JULY[2], False)])
def test_what_follows_an_act_is_not_dated_before_it(on: date, *, is_early: bool) -> None:
    received = case((m.ExhibitReceived(items=KNIVES[:1]), JULY[2]))
    out = m.ExhibitTransferred(about="act-0002")
    if not is_early:
        check_after_its_cause(out, on, received)
        return
    with pytest.raises(DomainError) as error:
        check_after_its_cause(out, on, received)
    assert (error.value.code, error.value.field) == ("paper_before_its_cause", "happened_on")
