"""One obligation line (khoản phải thi hành) while its case is being folded."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from thads_desktop.domain import payloads as p
from thads_desktop.domain.case_state import LineBalance
from thads_desktop.domain.spans import NOTHING_MOVED, Track, still_owed
from thads_desktop.domain.vocabulary import ENDED, Flow, LineState


class _Hold(NamedTuple):
    """The act that holds a line up; how the line stood before it, and by which act."""

    act_id: str
    state: LineState
    ground: str
    before: str


class FoldedLine:
    """One obligation line while it is being folded.

    `holds` are the acts that may yet be withdrawn, the last one on top; `taken` says what the
    acts that ended the line, or part of it, took off it; `brought_by` is the act by which it
    stands as it does, "" when that is the opening.
    """

    __slots__ = (
        "brought_by",
        "ground",
        "holds",
        "moved",
        "obligation",
        "since",
        "state",
        "taken",
        "track",
    )

    def __init__(self, obligation: p.Obligation, since: date) -> None:
        self.obligation = obligation
        self.state = LineState.ENFORCEABLE
        self.ground = ""
        self.brought_by = ""
        self.since = since
        self.moved = dict(NOTHING_MOVED)
        self.track = Track(obligation.line, [])
        self.holds: list[_Hold] = []
        self.taken: dict[str, tuple[Flow, int]] = {}

    @property
    def owed(self) -> int:
        """Còn phải thi hành (đồng)."""
        return still_owed(self.moved)

    @property
    def is_done_in_part(self) -> bool:
        """Was money received on it (thi hành được một phần)?"""
        return self.moved[Flow.RECEIVED] > 0

    def enter(self, state: LineState, ground: str, on: date, by: str) -> None:
        """From `on` the line stands so by an act; a change of ground alone leaves since when."""
        if state is not self.state:
            self.since = on
        self.state = state
        self.ground = ground
        self.brought_by = by

    def held(self, by: str, state: LineState, ground: str, on: date) -> None:
        """From `on` an act makes the line stand so, until it is withdrawn or annulled."""
        self.holds.append(_Hold(by, self.state, self.ground, self.brought_by))
        self.enter(state, ground, on, by)

    def settle(self, by: str, state: LineState, on: date) -> None:
        """From `on` the line stands so, and no withdrawal of what held it before changes that."""
        self.holds.clear()
        self.enter(state, "", on, by)

    def lift(self, act_id: str, on: date, by: str) -> None:
        """What an act held up stands as before it; what was held up since goes back there too.

        It is the withdrawal `by` which brings a line into another state; where the state is the
        same, the line stands again by what it stood by before.
        """
        place = next((nth for nth, one in enumerate(self.holds) if one.act_id == act_id), None)
        if place is None:
            return
        gone = self.holds.pop(place)
        if place == len(self.holds):
            self.enter(gone.state, gone.ground, on, gone.before if gone.state is self.state else by)
        else:
            self.holds[place] = gone._replace(act_id=self.holds[place].act_id)

    def give_back(self, act_id: str, on: date, by: str) -> tuple[Flow, int] | None:
        """What an act took off the line, owed again from `on`; an ended line that owes goes on."""
        taken = self.taken.pop(act_id, None)
        self.lift(act_id, on, by)
        if taken is not None and self.state in ENDED:
            self.enter(LineState.ENFORCEABLE, "", on, by)
        return taken

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
