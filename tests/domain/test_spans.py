"""The track of one line: spans as facts change, by day."""

from __future__ import annotations

from datetime import date

from tests.histories import YEAR_BEGINS
from thads_desktop.domain.spans import FOREVER, Facts, Track
from thads_desktop.domain.vocabulary import Basis, CaseKind, LineState, ObligationKind


def facts(state: LineState) -> Facts:
    kinds = (CaseKind.CIVIL, ObligationKind.DEBT)
    return Facts(state, "", YEAR_BEGINS, "Lê An", YEAR_BEGINS, Basis.ON_REQUEST, *kinds, "")


RUNNING, PAUSED = facts(LineState.ENFORCEABLE), facts(LineState.SUSPENDED)
FIRST, SECOND, THIRD = (date(2025, 10, day) for day in (1, 2, 3))


def spans(*changes: tuple[Facts, date]) -> list[tuple[Facts, date, date]]:
    track = Track(1, [])
    for held, on in changes:
        track.change(held, on)
    return [(span.facts, span.valid_from, span.valid_to) for span in track.closed()]


def test_without_a_fact_there_is_no_span() -> None:
    assert spans() == []


def test_what_holds_now_holds_to_the_end_of_time() -> None:
    assert spans((RUNNING, FIRST)) == [(RUNNING, FIRST, FOREVER)]


def test_a_change_ends_one_span_and_begins_the_next() -> None:
    assert spans((RUNNING, FIRST), (PAUSED, THIRD)) == [
        (RUNNING, FIRST, THIRD),
        (PAUSED, THIRD, FOREVER),
    ]


def test_what_did_not_change_makes_no_new_span() -> None:
    assert spans((RUNNING, FIRST), (RUNNING, SECOND)) == [(RUNNING, FIRST, FOREVER)]


def test_the_last_change_of_a_day_counts() -> None:
    assert spans((RUNNING, FIRST), (PAUSED, FIRST)) == [(PAUSED, FIRST, FOREVER)]


def test_a_change_taken_back_on_its_day_leaves_one_span() -> None:
    assert spans((RUNNING, FIRST), (PAUSED, SECOND), (RUNNING, SECOND)) == [
        (RUNNING, FIRST, FOREVER)
    ]
