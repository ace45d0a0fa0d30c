"""Stops (khoảng không tính): the days of a case that a time limit does not count, and why."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from thads_desktop.domain import step_payloads as s
from thads_desktop.domain.case_state import CaseState
from thads_desktop.domain.counting import Stop
from thads_desktop.domain.law_entries import StopKind
from thads_desktop.domain.spans import WHOLE_CASE
from thads_desktop.domain.vocabulary import LineState, PostponementGround

_STOPPING = {
    LineState.POSTPONED: (StopKind.POSTPONED, "hoãn thi hành án"),
    LineState.SUSPENDED: (StopKind.SUSPENDED, "tạm đình chỉ thi hành án"),
}


def stops_of(state: CaseState, kinds: Sequence[StopKind], lines: tuple[int, ...]) -> Iterator[Stop]:
    """The stops of these kinds of a case, for these lines of it (NĐ 152/2026, Điều 3)."""
    if not kinds:
        return
    if StopKind.OBSTACLE in kinds:
        for one in state.standing:
            if isinstance(one.payload, s.CountingStopped):
                yield Stop(one.act.happened_on, one.payload.until, one.payload.why)
    wanted = lines[0] if lines else WHOLE_CASE
    for span in state.spans:
        why = _STOPPING.get(span.facts.state)
        if why is None or span.line != wanted:
            continue
        kind, words = why
        if kind is StopKind.POSTPONED and span.facts.ground == PostponementGround.AGREEMENT:
            kind = StopKind.AGREED_POSTPONEMENT
        if kind in kinds:
            yield Stop(span.valid_from, span.valid_to, words)
