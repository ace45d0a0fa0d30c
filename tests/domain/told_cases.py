"""Cases told in a few words, as the tables of transitions tell them."""

from __future__ import annotations

from datetime import date

from hypothesis import strategies as st
from msgspec.structs import replace

from tests.domain.scenarios import decision, told_events
from tests.histories import act_of
from thads_desktop.domain import measure_payloads as m
from thads_desktop.domain import payloads as p
from thads_desktop.domain import step_payloads as s
from thads_desktop.domain.acts import Act
from thads_desktop.domain.case_state import CaseState
from thads_desktop.domain.fold import state_of
from thads_desktop.domain.vocabulary import Basis

OPENED = date(2026, 7, 1)
LATEST = 20  # days of a month that random acts happen on


def told_case(text: str) -> CaseState:
    """A case opened on 01/7/2026, then these events: acts 2 and on; `about=2` is act 2."""
    acts = [act_of(decision(Basis.ON_REQUEST), OPENED, 1)]
    for number, told in enumerate(told_events(text), 2):
        payload = told.payload()
        if isinstance(payload, s.Step) and payload.about:
            payload = replace(payload, about=f"act-{int(payload.about):04d}")
        acts.append(act_of(payload, told.on, number))
    state = state_of(acts)
    assert state is not None
    return state


def random_cases(
    payloads: st.SearchStrategy[p.Payload],
) -> st.SearchStrategy[CaseState]:
    """Cases of acts about any act, earlier, later, itself or none, on few days."""
    moves = st.lists(st.tuples(payloads, st.integers(1, LATEST)), max_size=12)
    return moves.map(_case_of)


def _case_of(moves: list[tuple[p.Payload, int]]) -> CaseState:
    acts: list[Act] = [act_of(decision(Basis.ON_REQUEST), OPENED, 1)]
    acts += [
        act_of(payload, date(2026, 8, day), number)
        for number, (payload, day) in enumerate(moves, 2)
    ]
    state = state_of(acts)
    assert state is not None
    return state


ABOUTS = st.sampled_from(["", *(f"act-{number:04d}" for number in range(1, 9)), "act-9999"])
NUMBERS = st.lists(st.integers(1, 4), max_size=2).map(tuple)
ITEMS = st.lists(st.builds(m.Asset, number=st.integers(1, 3), what=st.just("Xe")), max_size=3).map(
    tuple
)
PRICES = st.sampled_from([0, 1, 500, 900, 1000])
