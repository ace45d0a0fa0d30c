"""Spans and money lines: what the fold says held, from when to when, and what moved."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import NamedTuple

from thads_desktop.domain.vocabulary import Basis, CaseKind, Flow, LineState, ObligationKind

FOREVER = date(9999, 12, 31)
WHOLE_CASE = 0  # the line number under which a case's own, derived state stands


class Facts(NamedTuple):
    """Sự kiện pháp lý: the legal facts that hold together for a case or one of its lines.

    `since` is the day the state began; a change of officer or ground alone leaves it. `obligation`
    is the kind of the line, of a case that of its leading line; `marks` are joined by blanks.
    """

    state: LineState
    ground: str
    since: date
    officer: str
    decided_on: date
    basis: Basis
    kind: CaseKind
    obligation: ObligationKind
    marks: str


class Span(NamedTuple):
    """Khoảng thời gian: `facts` held from `valid_from` (inclusive) to `valid_to` (exclusive)."""

    line: int
    valid_from: date
    valid_to: date
    facts: Facts


class MoneyLine(NamedTuple):
    """Dòng tiền: `amount` đồng moved on a line on a day, by an act.

    Less than nought is given back on that day of what the act had moved: it was withdrawn or
    annulled.
    """

    line: int
    flow: Flow
    amount: int
    on: date
    act_id: str


NOTHING_MOVED: Mapping[Flow, int] = MappingProxyType(dict.fromkeys(Flow, 0))


def still_owed(moved: Mapping[Flow, int]) -> int:
    """Còn phải thi hành (đồng): what fell due less all that went; negative when too much went."""
    return 2 * moved[Flow.DUE] - sum(moved.values())


@dataclass(slots=True)
class Track:
    """The spans of one line as they grow; a second change on one day replaces the first."""

    line: int
    spans: list[Span]
    facts: Facts | None = None
    valid_from: date = FOREVER

    def change(self, facts: Facts, on: date) -> None:
        """From `on` these facts hold."""
        if facts == self.facts:
            return
        if self.facts is not None and on > self.valid_from:
            self.spans.append(Span(self.line, self.valid_from, on, self.facts))
        self.facts = facts
        self.valid_from = on
        if self.spans and self.spans[-1].valid_to == on and self.spans[-1].facts == facts:
            self.valid_from = self.spans.pop().valid_from

    def closed(self) -> list[Span]:
        """All spans, the last one open to the end of time."""
        if self.facts is None:
            return self.spans
        return [*self.spans, Span(self.line, self.valid_from, FOREVER, self.facts)]
