"""The status of a case, from its lines."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.histories import YEAR_BEGINS
from thads_desktop.domain.status import status_of
from thads_desktop.domain.vocabulary import ENDED, LineState

Held = tuple[LineState, str]
GROUNDS = {LineState.POSTPONED: ("agreement", "other")}
HELD = [(state, ground) for state in LineState for ground in GROUNDS.get(state, ("",))]


@pytest.mark.parametrize("held", HELD)
def test_a_case_of_one_line_stands_as_its_line(held: Held) -> None:
    assert status_of([held], YEAR_BEGINS) == held


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ([(LineState.COMPLETED, ""), (LineState.ENFORCEABLE, "")], LineState.ENFORCEABLE),
        ([(LineState.COMPLETED, ""), (LineState.SUSPENDED, "")], LineState.SUSPENDED),
        ([(LineState.COMPLETED, ""), (LineState.ENTRUSTED, "")], LineState.COMPLETED),
        ([(LineState.TERMINATED, ""), (LineState.WITHDRAWN, "")], LineState.TERMINATED),
        (
            [(LineState.NOT_YET_ENFORCEABLE, ""), (LineState.POSTPONED, "agreement")],
            LineState.POSTPONED,
        ),
        (
            [(LineState.NOT_YET_ENFORCEABLE, ""), (LineState.POSTPONED, "other")],
            LineState.NOT_YET_ENFORCEABLE,
        ),
    ],
)
def test_among_mixed_lines_the_rule_decides(lines: list[Held], expected: LineState) -> None:
    assert status_of(lines, YEAR_BEGINS)[0] is expected


@given(lines=st.lists(st.sampled_from(HELD), min_size=1, max_size=5))
def test_a_case_ends_only_with_its_last_line(lines: list[Held]) -> None:
    state, _ground = status_of(lines, YEAR_BEGINS)
    assert (state in ENDED) == all(line in ENDED for line, _ground in lines)


@given(lines=st.lists(st.sampled_from(HELD), min_size=1, max_size=5))
def test_the_status_is_one_of_the_lines_and_heeds_no_order(lines: list[Held]) -> None:
    assert status_of(lines, YEAR_BEGINS) in lines
    assert status_of(lines, YEAR_BEGINS) == status_of(lines[::-1], YEAR_BEGINS)
