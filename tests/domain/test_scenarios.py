"""Scenarios worked out by hand from the texts: what the engine says is what a person counts."""

from __future__ import annotations

import pytest

from tests.domain.scenarios import IMPLIED, Scenario, scenarios
from tests.domain.shipped_law import shipped_law
from thads_desktop.domain.counting import Moment
from thads_desktop.domain.reckoning import deadlines_of

LEAST = 200


def test_there_are_enough_scenarios() -> None:
    found = scenarios()
    assert len(found) >= LEAST
    assert len({one.id for one in found}) == len(found)


@pytest.mark.parametrize("scenario", scenarios(), ids=lambda one: one.id)
def test_the_deadline_falls_as_worked_out_by_hand(scenario: Scenario) -> None:
    found = [
        one
        for one in deadlines_of(scenario.case(), shipped_law())
        if one.key == scenario.rule and one.trigger != IMPLIED
    ]
    expected = (scenario.expected_due, scenario.expected_state)
    if scenario.expected_due == "-":
        assert not found, found
        return
    said = [(str(Moment(one.due_on, one.due_at)), one.state.value) for one in found]
    hours = [
        (f"{one.due_on:%d/%m/%Y} {one.due_at:%H:%M}", one.state.value)
        for one in found
        if one.due_at
    ]
    assert expected in [*said, *hours], scenario.worked_out
