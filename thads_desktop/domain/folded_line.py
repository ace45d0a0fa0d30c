"""One obligation line (khoản phải thi hành) while its case is being folded."""

from __future__ import annotations

from datetime import date

from thads_desktop.domain import payloads as p
from thads_desktop.domain.case_state import (
    LineBalance,
)
from thads_desktop.domain.spans import (
    NOTHING_MOVED,
    Track,
    still_owed,
)
from thads_desktop.domain.vocabulary import Flow, LineState


class FoldedLine:
    """One obligation line while it is being folded."""

    __slots__ = ("ground", "held_by", "moved", "obligation", "since", "state", "track")

    def __init__(self, obligation: p.Obligation, since: date) -> None:
        self.obligation = obligation
        self.state = LineState.ENFORCEABLE
        self.ground = ""
        self.since = since
        self.moved = dict(NOTHING_MOVED)
        self.track = Track(obligation.line, [])
        self.held_by: list[tuple[str, LineState, str]] = []  # acts that paused it, and from what

    @property
    def owed(self) -> int:
        """Còn phải thi hành (đồng)."""
        return still_owed(self.moved)

    def enter(self, state: LineState, ground: str, on: date) -> None:
        """From `on` the line stands so; a change of ground alone leaves since when."""
        if state is not self.state:
            self.since = on
        self.state = state
        self.ground = ground

    def balance(self) -> LineBalance:
        """The line as a case's state shows it."""
        moved = self.moved
        return LineBalance(
            obligation=self.obligation,
            state=self.state,
            ground=self.ground,
            since=self.since,
            due=moved[Flow.DUE],
            received=moved[Flow.RECEIVED],
            waived=moved[Flow.WAIVED],
            terminated=moved[Flow.TERMINATED],
            entrusted=moved[Flow.ENTRUSTED],
            withdrawn=moved[Flow.WITHDRAWN],
            left=self.owed,
        )
