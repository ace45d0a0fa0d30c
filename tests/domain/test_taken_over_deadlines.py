"""Deadlines of a case taken over: what was decided before counts from its own day."""

from __future__ import annotations

from datetime import date

from tests.domain.scenarios import decision
from tests.domain.shipped_law import shipped_law
from tests.histories import act_of
from thads_desktop.domain import payloads as p
from thads_desktop.domain.deadlines import Deadline
from thads_desktop.domain.fold import state_of
from thads_desktop.domain.reckoning import deadlines_of
from thads_desktop.domain.vocabulary import Basis

CAME_IN, FIRST_DECISION = date(2026, 10, 1), date(2023, 5, 5)


def deadlines(decided_on: date | None) -> dict[str, Deadline]:
    opening = p.taken_over(decision(Basis.EX_OFFICIO), FIRST_DECISION)
    not_yet = p.MeansClassified(enforceable=False, decided_on=decided_on)
    state = state_of([act_of(opening, CAME_IN, 1), act_of(not_yet, CAME_IN, 2)])
    assert state is not None
    return {one.key: one for one in deadlines_of(state, shipped_law()) if one.trigger == "act-0002"}


def test_two_years_count_from_the_former_decision() -> None:
    found = deadlines(date(2024, 5, 6))
    assert found["separate_register_move_literal"].due_on == date(2026, 5, 6)
    assert found["separate_register_move_literal"].starts.on == date(2024, 5, 6)


def test_the_cautious_count_begins_with_the_law_that_came_between() -> None:
    found = deadlines(date(2024, 5, 6))
    assert found["separate_register_move_transition"].due_on == date(2028, 7, 3)


def test_a_decision_under_the_present_law_counts_under_it() -> None:
    found = deadlines(date(2026, 8, 3))
    assert found["separate_register_move"].due_on == date(2028, 8, 3)


def test_a_duty_the_former_office_had_is_not_asked_again() -> None:
    assert "not_yet_publication" in deadlines(None)
    assert "not_yet_publication" not in deadlines(date(2026, 8, 3))


def test_what_is_asked_again_and_again_counts_from_the_day_the_case_came_in() -> None:
    told, untold = deadlines(date(2024, 5, 6)), deadlines(None)
    assert told["periodic_verification"].due_on == untold["periodic_verification"].due_on
