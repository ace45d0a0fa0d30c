"""The end of a period nobody recorded: the published vectors, and what cannot be counted."""

from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.shipped_law import shipped_law
from thads_desktop.base.errors import DomainError
from thads_desktop.domain.counting import Moment
from thads_desktop.domain.law_entries import Unit
from thads_desktop.services.compute import compute_deadline

VECTORS = json.loads(
    (Path(__file__).parents[1] / "data" / "deadline-vectors.json").read_text(encoding="utf-8")
)
DAYS = st.dates(date(2024, 1, 1), date(2028, 12, 31))
DATED = st.sampled_from([Unit.DAYS, Unit.WORKING_DAYS, Unit.WEEKS, Unit.MONTHS, Unit.YEARS])


@pytest.mark.parametrize("vector", VECTORS, ids=[vector["id"] for vector in VECTORS])
def test_the_published_vectors_come_out(vector: dict[str, Any]) -> None:
    start = Moment(date.fromisoformat(vector["event_date"]))
    counted = compute_deadline(shipped_law(), start, vector["n"], Unit(vector["unit"]))
    assert counted.due_on == date.fromisoformat(vector["deadline"])


@given(DAYS, st.integers(1, 60), DATED)
def test_it_ends_on_a_working_day_after_or_before_its_start(
    start: date, number: int, unit: Unit
) -> None:
    law = shipped_law()
    after = compute_deadline(law, Moment(start), number, unit).due_on
    before = compute_deadline(law, Moment(start), -number, unit).due_on
    assert before < start < after
    assert not law.calendar.is_rest_day(after)
    assert not law.calendar.is_rest_day(before)


@given(DAYS, st.integers(1, 60), DATED, st.integers(0, 90), st.integers(1, 40))
def test_days_that_do_not_count_never_bring_the_end_nearer(
    start: date, number: int, unit: Unit, later: int, length: int
) -> None:
    law, first = shipped_law(), start + timedelta(days=later)
    stop = (first, first + timedelta(days=length))
    plain = compute_deadline(law, Moment(start), number, unit).due_on
    stopped = compute_deadline(law, Moment(start), number, unit, [stop]).due_on
    assert plain <= stopped
    twice = compute_deadline(law, Moment(start), number, unit, [stop, stop]).due_on
    assert twice == stopped


@pytest.mark.parametrize(
    ("number", "unit", "stopped", "code"),
    [
        (0, Unit.DAYS, [], "count_zero"),
        (5, Unit.DAYS, [(date(2026, 1, 2), date(2026, 1, 1))], "dates_reversed"),
        (-5, Unit.DAYS, [(date(2025, 1, 1), date(2025, 1, 2))], "stops_not_counted"),
        (5, Unit.HOURS, [(date(2026, 1, 1), date(2026, 1, 2))], "stops_not_counted"),
        (10_000, Unit.YEARS, [], "date_out_of_range"),
    ],
)
def test_what_cannot_be_counted_is_refused(
    number: int, unit: Unit, stopped: list[tuple[date, date]], code: str
) -> None:
    with pytest.raises(DomainError) as error:
        compute_deadline(shipped_law(), Moment(date(2026, 1, 1)), number, unit, stopped)
    assert error.value.code == code


@pytest.mark.parametrize(
    ("start", "number", "unit", "note", "is_provisional"),
    [
        (date(2026, 11, 2), 5, Unit.DAYS, "", False),
        (date(2028, 3, 1), 5, Unit.DAYS, "tạm tính theo lịch nghỉ dự kiến", True),
        (date(2027, 2, 1), 5, Unit.WORKING_DAYS, "tạm tính theo lịch nghỉ dự kiến", True),
        (date(2027, 2, 1), 5, Unit.DAYS, "tạm tính theo lịch nghỉ dự kiến", True),
        (date(2027, 2, 1), 20, Unit.DAYS, "", False),
        (date(2027, 2, 11), -5, Unit.DAYS, "tạm tính theo lịch nghỉ dự kiến", True),
        (date(2099, 12, 30), 5, Unit.DAYS, "chưa có lịch nghỉ của năm 2100", True),
        (date(1930, 1, 1), 5, Unit.DAYS, "chưa có lịch nghỉ của năm 1930", True),
        (date(2150, 1, 1), 5, Unit.HOURS, "", False),
    ],
)
def test_a_count_says_where_the_calendar_is_not_sure(
    start: date, number: int, unit: Unit, note: str, is_provisional: bool
) -> None:
    found = compute_deadline(shipped_law(), Moment(start), number, unit)
    assert found.counting.endswith(f" ({note})" if note else found.counting)
    assert ("dự kiến" in found.counting or "chưa có" in found.counting) == bool(note)
    assert found.is_provisional is is_provisional


def test_days_that_do_not_count_are_named_once() -> None:
    stop = (date(2026, 11, 5), date(2026, 11, 8))
    found = compute_deadline(shipped_law(), Moment(date(2026, 11, 2)), 10, Unit.DAYS, [stop])
    assert "không tính 3 ngày từ 05/11/2026 đến trước 08/11/2026, " in found.counting
