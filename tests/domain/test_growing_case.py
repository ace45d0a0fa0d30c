"""A case that is read on tells the same of every act as one that is folded anew."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from tests.histories import FIRST_DAY, act_of, days, new_openings, opening_of, payloads, takeovers
from thads_desktop.domain import payloads as p
from thads_desktop.domain.acts import Act
from thads_desktop.domain.fold import state_of
from thads_desktop.domain.growing_case import growing_case


def facts_of(acts: Sequence[Act]) -> object:
    state = state_of(acts)
    return state and (state.spans, state.money)


def told_by_reading_on(acts: Sequence[Act]) -> Iterator[bool]:
    """Whether each act after the opening changes the facts, folding anew only where it must."""
    grown = growing_case(acts[:1])
    for number, act in enumerate(acts[1:], 1):
        if grown is not None and grown.follows(act):
            yield grown.changes_by(act)
        else:
            yield facts_of(acts[:number]) != facts_of(acts[: number + 1])
            grown = growing_case(acts[: number + 1])


@given(
    opening=st.one_of(new_openings, takeovers),
    told=st.lists(st.tuples(payloads, days), max_size=8),
    is_in_order=st.booleans(),
)
def test_reading_on_tells_what_folding_anew_tells(
    opening: p.CaseOpened, told: list[tuple[p.Payload, date]], is_in_order: bool
) -> None:
    later = sorted(told, key=lambda one: one[1]) if is_in_order else told
    moves = [(opening, FIRST_DAY), *later]
    acts = [act_of(payload, on, number) for number, (payload, on) in enumerate(moves, 1)]
    anew = [facts_of(acts[:n]) != facts_of(acts[: n + 1]) for n in range(1, len(acts))]
    assert list(told_by_reading_on(acts)) == anew


def test_a_corrected_case_is_folded_anew() -> None:
    opening = act_of(opening_of(5000), FIRST_DAY, 1)
    paid = act_of(p.MoneyReceived(line=1, amount=1000), FIRST_DAY, 2)
    taken_back = act_of(p.ActVoided(), FIRST_DAY, 3, corrects=2)
    grown = growing_case([opening, paid])
    assert grown is not None
    assert not grown.follows(taken_back)
    assert growing_case([opening, paid, taken_back]) is None
