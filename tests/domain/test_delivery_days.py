"""The valid day of every way of notice under both laws, worked out by hand (deliveries.csv)."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.scenarios import day_of
from tests.domain.shipped_law import shipped_law, shipped_pack
from thads_desktop.base.formats import format_date
from thads_desktop.domain.condition_entries import DeliveryWay
from thads_desktop.domain.delivery_days import DeliveryFacts, lasts_until, valid_on, ways_on
from thads_desktop.domain.vocabulary import DeliveryOutcome

TABLE = Path(__file__).parents[1] / "data" / "deliveries.csv"
LEAST = 30
FILLED = ("receiver", "relation", "promise", "witness", "place")


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the table."""

    id: str
    way: str
    code: str
    on: str
    second_on: str
    told: str
    outcomes: str
    filled: str
    expected_valid: str
    expected_until: str
    expected_field: str
    warns: str
    article: str
    worked_out: str

    def facts(self) -> DeliveryFacts:
        told = self.told.split()
        return DeliveryFacts(
            way=self.way,
            on=day_of(self.on),
            second_on=day_of(self.second_on) if self.second_on else None,
            code=self.code,
            is_first="second" not in told,
            agreed="agreed" in told,
            refused="refused" in told,
            outcomes=tuple(self.outcomes.split()),
            filled=frozenset(self.filled.split()),
        )


def rows() -> list[Row]:
    with TABLE.open(encoding="utf-8", newline="") as file:
        return [Row(**row) for row in csv.DictReader(file)]


ROWS = rows()


def said(day: date | None, nothing: str) -> str:
    return nothing if day is None else format_date(day)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.id)
def test_a_notice_is_valid_from_the_day_worked_out_by_hand(row: Row) -> None:
    found = valid_on(row.facts(), shipped_law())
    assert said(found.day, "-") == row.expected_valid
    assert said(found.lasts_until, "") == row.expected_until
    assert found.field == row.expected_field
    assert bool(found.warnings) == bool(row.warns)
    assert found.why


def test_every_way_of_both_laws_is_worked_out() -> None:
    assert len(ROWS) >= LEAST
    for start in (date(2026, 3, 2), date(2026, 11, 2)):
        ways = {way.key for way in ways_on(start, shipped_law())}
        is_new = start >= date(2026, 7, 1)
        tried = {row.way for row in ROWS if (day_of(row.on) >= date(2026, 7, 1)) is is_new}
        assert ways <= tried


def test_a_way_the_law_calls_into_question_is_marked() -> None:
    facts = DeliveryFacts(
        way="digital", on=date(2026, 3, 9), code="decision_issued", is_first=False, agreed=True
    )
    assert valid_on(facts, shipped_law()).is_to_check
    assert not valid_on(DeliveryFacts(way="direct", on=date(2026, 3, 9)), shipped_law()).is_to_check


def test_the_words_of_a_way_that_lasts_give_its_days() -> None:
    pack = shipped_pack()
    for way in pack.entries(DeliveryWay):
        if way.lasts is not None:
            rule = pack.rule(way.lasts, way.since)
            assert rule is not None
            assert f"{rule.limit.number:02} ngày" in way.words


def test_posting_in_a_year_no_calendar_reaches_has_no_last_day() -> None:
    assert lasts_until("posting", date.max, shipped_law()) is None


@given(
    st.builds(
        DeliveryFacts,
        way=st.sampled_from(("direct", "substitute", "digital", "posting", "media", "by_pigeon")),
        on=st.dates(),
        second_on=st.none() | st.dates(),
        code=st.sampled_from(("case_opened", "coercion_decided", "")),
        is_first=st.booleans(),
        agreed=st.booleans(),
        refused=st.booleans(),
        outcomes=st.lists(st.sampled_from(DeliveryOutcome), max_size=3).map(tuple),
        filled=st.sets(st.sampled_from(FILLED)).map(frozenset),
    )
)
def test_any_facts_give_a_day_or_a_reason(facts: DeliveryFacts) -> None:
    found = valid_on(facts, shipped_law())
    assert found.why
    assert (found.day is None) == bool(found.field)
    assert found.day in (None, facts.on, facts.second_on)
