"""Small cases for tests of deadlines, under small laws."""

from __future__ import annotations

from datetime import date

from tests.domain.small_law import limit, pack
from tests.histories import act_of, opening_of
from thads_desktop.domain import payloads as p
from thads_desktop.domain import step_payloads as s
from thads_desktop.domain.acts import Act
from thads_desktop.domain.case_state import CaseState
from thads_desktop.domain.deadlines import Deadline, DeadlineState
from thads_desktop.domain.fold import state_of
from thads_desktop.domain.law import Law, law_of
from thads_desktop.domain.reckoning import deadlines_of

OPENED = date(2026, 6, 1)
JULY = [date(2026, 7, day) for day in range(1, 32)]
FIRST = JULY[0]
OPEN, MET, LATE, CANCELLED = DeadlineState


def law(**texts: str) -> Law:
    return law_of(pack(**texts))


PLAIN = law(OLD__limits=limit(number=10), NEW__limits=limit())


def case(*told: tuple[p.Payload, date] | Act) -> CaseState:
    """A case opened as act 1 with lines 1 and 2, then these acts, 2 and on."""
    acts = [act_of(opening_of(5000, 5000), OPENED, 1)]
    for number, one in enumerate(told, 2):
        acts.append(one if isinstance(one, Act) else act_of(*one, number))
    state = state_of(acts)
    assert state is not None
    return state


def asked(**values: object) -> s.StepTaken:
    return s.StepTaken(code="asked", **values)  # type: ignore[arg-type]


def answered(**values: object) -> s.StepTaken:
    return s.StepTaken(code="answered", **values)  # type: ignore[arg-type]


def only(state: CaseState, by: Law = PLAIN) -> Deadline:
    (found,) = deadlines_of(state, by)
    return found


def states(state: CaseState, by: Law = PLAIN) -> dict[str, DeadlineState]:
    return {one.trigger: one.state for one in deadlines_of(state, by)}
