"""The fold: what holds of any acts, in whatever order they were met."""

from __future__ import annotations

import itertools
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.domain.folded_cases import D
from tests.histories import act_of, days, new_openings, payloads, takeovers
from thads_desktop.domain import payloads as p
from thads_desktop.domain.acts import Act
from thads_desktop.domain.fold import state_before, state_of
from thads_desktop.domain.spans import FOREVER, WHOLE_CASE
from thads_desktop.domain.vocabulary import Flow


# Random acts of one case, by several devices, some corrected, some voided, one or two openings.
@st.composite
def any_acts(draw: st.DrawFn) -> list[Act]:
    drawn: list[p.Payload] = [draw(st.one_of(new_openings, takeovers))]
    drawn += draw(st.lists(st.one_of(payloads, new_openings, st.just(p.ActVoided())), max_size=12))
    acts = []
    for number, payload in enumerate(drawn, 1):
        wants_target = isinstance(payload, p.ActVoided) or draw(st.integers(0, 3)) == 0
        acts.append(
            act_of(
                payload,
                draw(days),
                number,
                corrects=draw(st.integers(1, len(drawn))) if wants_target and number > 1 else None,
                device=draw(st.sampled_from(("one", "two"))),
                lamport=draw(st.integers(1, 8)),
            )
        )
    return acts


@given(data=st.data(), acts=any_acts())
@settings(max_examples=150, deadline=None)
def test_the_order_in_which_acts_are_met_does_not_matter(
    data: st.DataObject, acts: list[Act]
) -> None:
    assert state_of(data.draw(st.permutations(acts))) == state_of(acts)


@pytest.mark.long
@given(data=st.data(), acts=any_acts())
@settings(max_examples=5_000, deadline=None)
def test_the_order_never_matters_in_many_histories(data: st.DataObject, acts: list[Act]) -> None:
    assert state_of(data.draw(st.permutations(acts))) == state_of(acts)


@given(acts=any_acts())
@settings(max_examples=150, deadline=None)
def test_a_case_once_opened_never_disappears(acts: list[Act]) -> None:
    opened = False
    for count in range(1, len(acts) + 1):
        is_open = state_of(acts[:count]) is not None
        assert is_open >= opened
        opened = is_open


@given(acts=any_acts())
@settings(max_examples=150, deadline=None)
def test_money_lines_are_the_balances_of_the_lines(acts: list[Act]) -> None:
    found = state_of(acts)
    if found is None:
        return
    for line in found.lines:
        for flow in Flow:
            moved = [
                one.amount
                for one in found.money
                if one.flow is flow and one.line == line.obligation.line
            ]
            assert sum(moved) == getattr(line, flow.value)
    assert found.left == 2 * found.total(Flow.DUE) - sum(one.amount for one in found.money)


@given(acts=any_acts())
@settings(max_examples=150, deadline=None)
def test_spans_reach_from_the_opening_to_the_end_of_time_without_a_hole(acts: list[Act]) -> None:
    found = state_of(acts)
    if found is None:
        return
    for number in (WHOLE_CASE, *(line.obligation.line for line in found.lines)):
        spans = [span for span in found.spans if span.line == number]
        was_added = number not in {0, *(one.line for one in found.opening.obligations)}
        assert spans[0].valid_from == found.opened_on or was_added
        assert spans[-1].valid_to == FOREVER
        for before, after in itertools.pairwise(spans):
            assert before.valid_to == after.valid_from
            assert before.facts != after.facts
        assert all(span.valid_from < span.valid_to for span in spans)
        assert all(span.facts.since <= span.valid_from for span in spans)


@given(payloads_told=st.lists(st.tuples(payloads, days), max_size=8), opening=new_openings)
@settings(max_examples=60)
def test_every_act_since_the_opening_has_a_state_before_it(
    payloads_told: list[tuple[p.Payload, date]], opening: p.CaseOpened
) -> None:
    acts = [act_of(opening, D, 1)]
    acts += [act_of(payload, on, n) for n, (payload, on) in enumerate(payloads_told, 2)]
    for act in acts[1:]:
        found = state_before(acts, act)
        assert (found is None) == (act.happened_on < D)
        assert found is None or act.id not in {one.act.id for one in found.standing}
