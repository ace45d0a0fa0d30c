"""Folding (đọc hồ sơ): a case while its acts are being read, one after the other."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from thads_desktop.domain import paper_payloads as r
from thads_desktop.domain import payloads as p
from thads_desktop.domain.acts import Act
from thads_desktop.domain.case_state import ContradictionKind, EffectiveAct
from thads_desktop.domain.folded_case import FoldedCase, in_place_of
from thads_desktop.domain.folded_line import FoldedLine
from thads_desktop.domain.kinds import KINDS, PAPERS
from thads_desktop.domain.vocabulary import ENDED, Flow, LineState, MendingWay

RESUMABLE = frozenset(
    {
        LineState.NOT_YET_ENFORCEABLE,
        LineState.POSTPONED,
        LineState.SUSPENDED,
        LineState.SEPARATE_REGISTER,
    }
)

FLOWS: Mapping[type[p.Payload], Flow] = {
    p.ObligationIncreased: Flow.DUE,
    p.MoneyReceived: Flow.RECEIVED,
    p.ObligationReduced: Flow.WAIVED,
}
# Acts that move money or are papers alone: who holds the case and how it stands stay as they are.
STATELESS = frozenset(
    {*FLOWS, p.VerificationRecorded, p.OfficeEstablished, p.PartyChanged, r.RightsTransferred}
)
PAUSES: Mapping[type[p.Payload], LineState] = {
    p.EnforcementSuspended: LineState.SUSPENDED,
    p.MovedToSeparateRegister: LineState.SEPARATE_REGISTER,
}
LEAVINGS: Mapping[type[p.Payload], tuple[LineState, Flow]] = {
    p.EnforcementTerminated: (LineState.TERMINATED, Flow.TERMINATED),
    p.EnforcementEntrusted: (LineState.ENTRUSTED, Flow.ENTRUSTED),
    p.DecisionWithdrawn: (LineState.WITHDRAWN, Flow.WITHDRAWN),
    p.CaseRecalled: (LineState.WITHDRAWN, Flow.WITHDRAWN),
    p.CaseClosed: (LineState.CLOSED, Flow.TERMINATED),
    r.RequestReturned: (LineState.CLOSED, Flow.TERMINATED),
}
RECALLED, REQUEST_RETURNED = "recalled", "request_returned"  # grounds their kind alone tells


def _means(payload: p.MeansClassified) -> LineState:
    return LineState.ENFORCEABLE if payload.enforceable else LineState.NOT_YET_ENFORCEABLE


def _gone_and_came(
    payload: p.PartyChanged | r.RightsTransferred,
) -> tuple[str, tuple[p.Party, ...]]:
    if isinstance(payload, p.PartyChanged):
        return payload.replaces, (payload.party,)
    return payload.giver, payload.receivers


class Folding(FoldedCase):
    """The case while its acts are being read: what each of them does to it."""

    def keep_open(self, replaced_by: str, acts: Sequence[Act]) -> None:
        """The case's opening was voided, or corrected by what is no opening, and counts still."""
        act = next(act for act in acts if act.id == replaced_by)
        if act.kind != self.act.kind:
            self.contradict(act, ContradictionKind.OPENING_VOIDED)

    def apply(self, one: EffectiveAct) -> None:
        """Let one act take effect, on its legal date or on the day the case came in."""
        act, payload = one.act, one.payload
        if payload is None:
            self.is_read_only = True
            self.contradict(act, ContradictionKind.UNKNOWN_KIND)
            return
        if type(payload) in PAPERS:  # of any date: they change nothing
            return
        on = act.happened_on
        if on < self.act.happened_on:
            self.contradict(act, ContradictionKind.BEFORE_OPENING)
            on = self.opened_on
        self.pass_rule_days(on)
        self._take_effect(payload, act, on)
        if type(payload) not in STATELESS:
            self.take_note(on)

    def _take_effect(self, payload: p.Payload, act: Act, on: date) -> None:
        match payload:
            case p.ObligationIncreased() | p.MoneyReceived() | p.ObligationReduced():
                self._flow(act, payload.line, FLOWS[type(payload)], payload.amount, on)
            case p.OfficerAssigned() | p.CaseMarked() | p.PartyChanged() | p.ObligationAdded():
                self._change_roll(payload, act, on)
            case r.RightsTransferred():
                self._change_parties(payload, act)
            case p.ObligationCompleted():
                self._complete(act, payload.lines, on)
            case _ if type(payload) in LEAVINGS:
                self._end(payload, act, on)
            case _:
                self._hold_up(payload, act, on)

    def _change_roll(
        self,
        payload: p.OfficerAssigned | p.CaseMarked | p.PartyChanged | p.ObligationAdded,
        act: Act,
        on: date,
    ) -> None:
        """Who holds the case, its marks, who the parties are, what the lines are."""
        match payload:
            case p.OfficerAssigned():
                self.officer = payload.officer
            case p.CaseMarked():
                self.marks = " ".join(payload.marks)
            case p.PartyChanged():
                self._change_parties(payload, act)
            case p.ObligationAdded():
                self._add_line(act, payload.obligation, on)

    def _hold_up(self, payload: p.Payload, act: Act, on: date) -> None:
        """What holds lines up, and what sets them going again."""
        match payload:
            case p.MeansClassified():
                self._pause(act, payload.lines, _means(payload), on, payload.ground)
            case p.EnforcementPostponed():
                self._pause(act, payload.lines, LineState.POSTPONED, on, payload.ground.value)
            case p.EnforcementSuspended() | p.MovedToSeparateRegister():
                self._pause(act, payload.lines, PAUSES[type(payload)], on)
            case p.EnforcementResumed():
                self._resume(act, payload.lines, on)
            case r.DecisionMended() if payload.way is not MendingWay.AMENDED:
                self._undo(payload, act, on)
            case _:  # a paper that changes no state, such as a verification
                pass

    def _end(self, payload: p.Payload, act: Act, on: date) -> None:
        """What ends lines, or takes part of one away."""
        self.is_ended_by_list = act.recorded_at == self.listed_at
        match payload:
            case p.EnforcementTerminated() | p.EnforcementEntrusted() if payload.amount:
                self._leave_in_part(act, payload.lines, payload.amount, on)
            case p.EnforcementTerminated() | p.EnforcementEntrusted() | p.DecisionWithdrawn():
                self._leave(act, payload.lines, on)
            case p.CaseRecalled():
                self._leave(act, (), on, RECALLED)
            case p.CaseClosed():
                self._leave(act, payload.lines, on, payload.ground)
            case r.RequestReturned():
                self._leave(act, payload.lines, on, REQUEST_RETURNED)
            case _:
                pass

    def _flow(self, act: Act, number: int, flow: Flow, amount: int, on: date) -> None:
        line = self.lines.get(number)
        if line is None:
            self.contradict(act, ContradictionKind.NO_SUCH_LINE)
            return
        self.move(line, flow, amount, on, act.id)
        has_left = line.state in ENDED and line.state is not LineState.COMPLETED
        if line.owed < 0:
            too_much = ContradictionKind.RECEIVED_TOO_MUCH
            self.contradict(act, ContradictionKind.LINE_GONE if has_left else too_much)
        elif flow is Flow.DUE and line.state in ENDED:
            self.contradict(act, ContradictionKind.NO_OPEN_LINE)

    def _resume(self, act: Act, numbers: Sequence[int], on: date) -> None:
        lines = [line for line in self.open_lines(act, numbers) if line.state in RESUMABLE]
        if not lines:
            self.contradict(act, ContradictionKind.NOT_RESUMABLE)
        for line in lines:
            line.settle(act.id, LineState.ENFORCEABLE, on)

    def _complete(self, act: Act, numbers: Sequence[int], on: date) -> None:
        lines = self.open_lines(act, numbers)
        for line in lines:
            line.settle(act.id, LineState.COMPLETED, on)
        if any(line.owed > 0 for line in lines):
            self.contradict(act, ContradictionKind.COMPLETED_WITH_DEBT)

    def _leave(self, act: Act, numbers: Sequence[int], on: date, ground: str = "") -> None:
        if self._is_undone(act, numbers, on):
            return
        state, flow = LEAVINGS[KINDS[act.kind].payload]
        for line in self._still_under(act, numbers):
            line.held(act.id, state, ground, on)
            self._take(line, flow, max(line.owed, 0), on, act)

    def _leave_in_part(self, act: Act, numbers: Sequence[int], amount: int, on: date) -> None:
        """Only so much of one line goes; the line itself goes on, unless nothing is left of it."""
        if self._is_undone(act, numbers, on):
            return
        lines = self._still_under(act, numbers)
        if len(lines) != 1:
            self.contradict(act, ContradictionKind.PART_OF_MANY)
        elif amount > lines[0].owed:
            self.contradict(act, ContradictionKind.LEFT_TOO_MUCH)
        else:
            (line,) = lines
            state, flow = LEAVINGS[KINDS[act.kind].payload]
            self._take(line, flow, amount, on, act)
            if not line.owed:
                line.held(act.id, state, "", on)

    def _take(self, line: FoldedLine, flow: Flow, amount: int, on: date, act: Act) -> None:
        """Take off a line what a decision ends of it; its withdrawal gives that back."""
        line.taken[act.id] = (flow, amount)
        self.move(line, flow, amount, on, act.id)

    def _pause(
        self, act: Act, numbers: Sequence[int], state: LineState, on: date, ground: str = ""
    ) -> None:
        if self._is_undone(act, numbers, on):
            return
        for line in self._still_under(act, numbers):
            line.held(act.id, state, ground, on)

    def _is_undone(self, act: Act, numbers: Sequence[int], on: date) -> bool:
        """Was a decision withdrawn or annulled before it is read? It has no effect then."""
        named = [number for number in self.lines if not numbers or number in numbers]
        undone = [self.undone.get((act.id, number)) for number in named]
        if any(day is not None and on > day for day in undone):
            self.contradict(act, ContradictionKind.WITHDRAWN_BEFORE)
        return bool(undone) and None not in undone

    def _still_under(self, act: Act, numbers: Sequence[int]) -> list[FoldedLine]:
        """The open lines of these numbers, or all, on which a decision was not undone so."""
        lines = self.open_lines(act, numbers)
        return [line for line in lines if (act.id, line.obligation.line) not in self.undone]

    def _undo(self, mended: r.DecisionMended, act: Act, on: date) -> None:
        """A decision without effect any more: its lines stand, and owe, as they did before it.

        What it took off is given back on this day, under its own name: statistics see from that
        in which period it went. A withdrawal that names lines is of these alone.
        """
        act_id = in_place_of(mended.about, self.replaced_by)
        for number, line in self.lines.items():
            if mended.lines and number not in mended.lines:
                continue
            self.undone[act_id, number] = on
            if taken := line.give_back(act_id, on, act.id):
                flow, amount = taken
                self.move(line, flow, -amount, on, act_id)

    def _change_parties(self, payload: p.PartyChanged | r.RightsTransferred, act: Act) -> None:
        gone, came = _gone_and_came(payload)
        roles = {one.role for one in came}
        known = [one.name for one in self.roll.parties if one.role in roles]
        if not self.roll.hear(payload):
            self.contradict(act, ContradictionKind.NO_SUCH_PARTY, gone, known)

    def _add_line(self, act: Act, obligation: p.Obligation, on: date) -> None:
        if obligation.line in self.lines:
            self.contradict(act, ContradictionKind.LINE_THERE_ALREADY)
            return
        line = self.lines[obligation.line] = FoldedLine(obligation, on)
        self.roll.hear(p.ObligationAdded(obligation=obligation))
        self.move(line, Flow.DUE, obligation.amount, on, act.id)
