"""The dated table fact → column."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import msgspec
import pytest

from tests.domain.shipped_law import shipped_law
from thads_desktop.base.paths import resource
from thads_desktop.domain.folding import LEAVINGS, RECALLED
from thads_desktop.domain.law_entries import Ground
from thads_desktop.domain.statistics_columns import Column, FactColumn, parse_columns, rules_on
from thads_desktop.domain.status import DONE_IN_PART
from thads_desktop.domain.vocabulary import ENDED, LineState, PostponementGround

TODAY = date(2026, 3, 10)


@dataclass(frozen=True)
class Shipped:
    rows = parse_columns(resource("statistics", "columns.toml").read_bytes())


@pytest.mark.parametrize("day", [date(2008, 1, 1), date(2019, 9, 30), TODAY])
def test_every_fact_has_a_column_on_every_day(day: date) -> None:
    rules = rules_on(Shipped.rows, day)
    for state in LineState:
        for ground in ("", "điểm a khoản 1 Điều 38", *PostponementGround):
            assert rules.column_of(state, ground)


def test_every_way_to_end_has_a_row_of_its_own() -> None:
    """A new ground of an ending must say how it is counted: nothing is counted by accident."""
    rules = rules_on(Shipped.rows, date(2026, 7, 1))
    named = {(row.state, row.ground) for row in rules.rows}
    grounds = {one.key for one in shipped_law().pack.entries(Ground) if one.of == "ending"}
    closed = grounds - {"rights_and_duties_fulfilled", "terminated_by_decision"}
    assert {(LineState.CLOSED, ground) for ground in closed} <= named
    assert (LineState.WITHDRAWN, RECALLED) in named
    assert {(state, "*") for state in ENDED} <= named
    for kind, (state, _flow) in LEAVINGS.items():
        assert (state, "*") in named, kind


def test_a_postponement_both_sides_agreed_to_is_counted_apart() -> None:
    rules = rules_on(Shipped.rows, TODAY)
    assert rules.column_of(LineState.POSTPONED, "agreement") == "postponed_by_agreement"
    assert rules.column_of(LineState.POSTPONED, "other") == "paused"


def row(column: str, day: date, ground: str = "*") -> FactColumn:
    return FactColumn(
        state=LineState.SUSPENDED,
        ground=ground,
        column=Column(column),
        valid_from=day,
        source="thử",
        verified=False,
    )


def test_a_newer_row_counts_from_its_day_on() -> None:
    rows = (row("paused", date(2026, 1, 1)), row("not_yet", date.min))
    assert rules_on(rows, date(2025, 12, 31)).column_of(LineState.SUSPENDED, "") == "not_yet"
    assert rules_on(rows, date(2026, 1, 1)).column_of(LineState.SUSPENDED, "") == "paused"


def test_a_row_that_names_the_ground_goes_first() -> None:
    rows = (row("paused", date.min), row("running", date.min, ground="appeal"))
    rules = rules_on(rows, TODAY)
    assert rules.column_of(LineState.SUSPENDED, "appeal") == "running"
    assert rules.column_of(LineState.SUSPENDED, "other") == "paused"


def test_a_table_of_another_shape_is_refused() -> None:
    with pytest.raises(msgspec.ValidationError, match="colour"):
        parse_columns(b'[[column]]\ncolour = "red"\n')


@pytest.mark.parametrize("state", [LineState.ENTRUSTED, LineState.TERMINATED])
def test_what_was_done_in_part_and_struck_off_is_done(state: LineState) -> None:
    row = rules_on(Shipped.rows, TODAY).row_of(state, DONE_IN_PART)
    assert (row.column, row.verified) == ("completed", True)
    assert rules_on(Shipped.rows, TODAY).column_of(state, "") != "completed"
