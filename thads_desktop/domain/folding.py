"""Folding (đọc hồ sơ): a case while its acts are being read, one after the other."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from thads_desktop.domain import paper_payloads as r
from thads_desktop.domain import payloads as p
from thads_desktop.domain.acts import Act
from thads_desktop.domain.case_state import (
    CaseState,
    Contradiction,
    ContradictionKind,
    EffectiveAct,
)
from thads_desktop.domain.folded_line import FoldedLine
from thads_desktop.domain.kinds import KINDS, PAPERS
from thads_desktop.domain.parties import place_of, with_party
from thads_desktop.domain.spans import (
    WHOLE_CASE,
    Facts,
    MoneyLine,
    Span,
    Track,
)
from thads_desktop.domain.status import StatusRule, status_of
from thads_desktop.domain.vocabulary import ENDED, Flow, LineState, MendingWay

FIRST_DAY = date.min + timedelta(days=1)  # a case taken over stands from the day before
FIRST_MORNING = date(1, 1, 2)  # the earliest with an evening before it
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


class Folding:
    """The case while its acts are being read."""

    def __init__(
        self, first: EffectiveAct, rules: Sequence[StatusRule], replaced_by: Mapping[str, str]
    ) -> None:
        opening = first.payload
        assert isinstance(opening, p.CaseOpened)  # noqa: S101 - state_of picked it so
        self.opening = opening
        self.act = first.act
        self.replaced_by = replaced_by
        self.rules, self.later_rules = rules, rules[1:]
        self.opened_on = self.decided_on = first.act.happened_on
        self.taken_over_on: date | None = None
        if isinstance(opening, p.CaseTakenOver):
            self.taken_over_on = first.act.happened_on
            # What stood on the first morning of a period is the evening before it.
            self.opened_on = max(self.opened_on, FIRST_MORNING) - timedelta(days=1)
            self.decided_on = opening.decided_on
        self.officer = opening.officer
        self.parties = opening.parties
        self.lines = {line.line: FoldedLine(line, self.opened_on) for line in opening.obligations}
        self.money: list[MoneyLine] = []
        self.contradictions: list[Contradiction] = []
        self.lifted: dict[str, date] = {}  # when a decision was withdrawn or annulled
        self.is_read_only = False
        self.whole = Track(WHOLE_CASE, [])
        self.read_until = self.opened_on
        for line in self.lines.values():
            self.move(line, Flow.DUE, line.obligation.amount, self.opened_on, first.act)
        self.take_note(self.opened_on)

    def keep_open(self, replaced_by: str, acts: Sequence[Act]) -> None:
        """The case's opening was voided, or corrected by what is no opening, and counts still."""
        act = next(act for act in acts if act.id == replaced_by)
        if act.kind != self.act.kind:
            self.contradict(act, ContradictionKind.OPENING_VOIDED)

    def _standing_id(self, act_id: str) -> str:
        """The act that stands in place of one that was corrected."""
        while act_id in self.replaced_by:
            act_id = self.replaced_by[act_id]
        return act_id

    def contradict(self, act: Act, kind: ContradictionKind) -> None:
        """List what does not fit."""
        self.contradictions.append(Contradiction(act.id, kind))

    def move(self, line: FoldedLine, flow: Flow, amount: int, on: date, act: Act) -> None:
        """Move so many đồng on a line."""
        if amount:
            line.moved[flow] += amount
            self.money.append(MoneyLine(line.obligation.line, flow, amount, on, act.id))

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
            case p.OfficerAssigned() | p.PartyChanged() | p.ObligationAdded():
                self._change_roll(payload, act, on)
            case r.RightsTransferred() if payload.receiver is not None:
                gone = "" if payload.lines else payload.giver
                self._change_party(act, payload.receiver, gone)
            case p.ObligationCompleted():
                self._complete(act, payload.lines, on)
            case _ if type(payload) in LEAVINGS:
                self._end(payload, act, on)
            case _:
                self._hold_up(payload, act, on)

    def _change_roll(
        self, payload: p.OfficerAssigned | p.PartyChanged | p.ObligationAdded, act: Act, on: date
    ) -> None:
        """Who holds the case, who the parties are, what the lines are."""
        match payload:
            case p.OfficerAssigned():
                self.officer = payload.officer
            case p.PartyChanged():
                self._change_party(act, payload.party, payload.replaces)
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
                self._lift(self._standing_id(payload.about), on)
            case _:  # a paper that changes no state, such as a verification
                pass

    def _end(self, payload: p.Payload, act: Act, on: date) -> None:
        """What ends lines, or takes part of one away."""
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
        self.move(line, flow, amount, on, act)
        if line.owed < 0:
            self.contradict(act, ContradictionKind.RECEIVED_TOO_MUCH)
        elif flow is Flow.DUE and line.state in ENDED:
            self.contradict(act, ContradictionKind.NO_OPEN_LINE)

    def _open_lines(self, act: Act, numbers: Sequence[int]) -> list[FoldedLine]:
        if any(number not in self.lines for number in numbers):
            self.contradict(act, ContradictionKind.NO_SUCH_LINE)
        named = [
            line for line in self.lines.values() if not numbers or line.obligation.line in numbers
        ]
        still_open = [line for line in named if line.state not in ENDED]
        if named and not still_open:
            self.contradict(act, ContradictionKind.NO_OPEN_LINE)
        return still_open

    def _enter(
        self, act: Act, numbers: Sequence[int], state: LineState, on: date, ground: str = ""
    ) -> list[FoldedLine]:
        lines = self._open_lines(act, numbers)
        for line in lines:
            line.enter(state, ground, on)
        return lines

    def _resume(self, act: Act, numbers: Sequence[int], on: date) -> None:
        lines = [line for line in self._open_lines(act, numbers) if line.state in RESUMABLE]
        if not lines:
            self.contradict(act, ContradictionKind.NOT_RESUMABLE)
        for line in lines:
            line.held_by.clear()
            line.enter(LineState.ENFORCEABLE, "", on)

    def _complete(self, act: Act, numbers: Sequence[int], on: date) -> None:
        lines = self._enter(act, numbers, LineState.COMPLETED, on)
        if any(line.owed > 0 for line in lines):
            self.contradict(act, ContradictionKind.COMPLETED_WITH_DEBT)

    def _leave(self, act: Act, numbers: Sequence[int], on: date, ground: str = "") -> None:
        state, flow = LEAVINGS[KINDS[act.kind].payload]
        for line in self._enter(act, numbers, state, on, ground):
            self.move(line, flow, max(line.owed, 0), on, act)

    def _leave_in_part(self, act: Act, numbers: Sequence[int], amount: int, on: date) -> None:
        """Only so much of one line goes; the line itself goes on, unless nothing is left of it."""
        lines = self._open_lines(act, numbers)
        if len(lines) != 1:
            self.contradict(act, ContradictionKind.PART_OF_MANY)
        elif amount > lines[0].owed:
            self.contradict(act, ContradictionKind.RECEIVED_TOO_MUCH)
        else:
            (line,) = lines
            state, flow = LEAVINGS[KINDS[act.kind].payload]
            self.move(line, flow, amount, on, act)
            if not line.owed:
                line.enter(state, "", on)

    def _pause(
        self, act: Act, numbers: Sequence[int], state: LineState, on: date, ground: str = ""
    ) -> None:
        if act.id in self.lifted:
            if on > self.lifted[act.id]:
                self.contradict(act, ContradictionKind.WITHDRAWN_BEFORE)
            return
        for line in self._open_lines(act, numbers):
            line.held_by.append((act.id, line.state, line.ground))
            line.enter(state, ground, on)

    def _lift(self, act_id: str, on: date) -> None:
        """A decision without effect any more: its lines stand as they stood before it."""
        self.lifted[act_id] = on
        for line in self.lines.values():
            for place, (holder, state, ground) in enumerate(line.held_by):
                if holder == act_id and line.state not in ENDED:
                    if place == len(line.held_by) - 1:
                        line.enter(state, ground, on)
                    else:
                        later = line.held_by[place + 1][0]
                        line.held_by[place + 1] = (later, state, ground)
                    del line.held_by[place]
                    break

    def _change_party(self, act: Act, party: p.Party, replaces: str) -> None:
        if replaces and place_of(self.parties, party.role, replaces) is None:
            self.contradict(act, ContradictionKind.NO_SUCH_PARTY)
        self.parties = with_party(self.parties, party, replaces)

    def _add_line(self, act: Act, obligation: p.Obligation, on: date) -> None:
        if obligation.line in self.lines:
            self.contradict(act, ContradictionKind.LINE_THERE_ALREADY)
            return
        line = self.lines[obligation.line] = FoldedLine(obligation, on)
        self.move(line, Flow.DUE, obligation.amount, on, act)

    def pass_rule_days(self, on: date) -> None:
        """Judge the case's status again on every day a new status rule came into force."""
        for rule in self.later_rules:
            if self.read_until < rule.valid_from <= on:
                self.take_note(rule.valid_from)
        self.read_until = max(self.read_until, on)

    def take_note(self, on: date) -> None:
        """Write down the facts that hold from `on`."""
        officer, decided_on, basis = self.officer, self.decided_on, self.opening.basis
        for line in self.lines.values():
            facts = Facts(line.state, line.ground, line.since, officer, decided_on, basis)
            line.track.change(facts, on)
        state, ground = status_of(
            [(line.state, line.ground) for line in self.lines.values()], on, self.rules
        )
        before = self.whole.facts
        since = before.since if before is not None and before.state is state else on
        self.whole.change(Facts(state, ground, since, officer, decided_on, basis), on)

    def result(self, effective: list[EffectiveAct]) -> CaseState:
        """The state after everything was read."""
        self.pass_rule_days(date.max)
        now = self.whole.facts
        assert now is not None  # noqa: S101 - the opening took note
        spans: list[Span] = self.whole.closed()
        for line in self.lines.values():
            spans.extend(line.track.closed())
        return CaseState(
            case_id=self.act.subject,
            opening=self.opening,
            opened_on=self.opened_on,
            decided_on=self.decided_on,
            taken_over_on=self.taken_over_on,
            officer=self.officer,
            present_parties=self.parties,
            state=now.state,
            ground=now.ground,
            since=now.since,
            lines=tuple(line.balance() for line in self.lines.values()),
            spans=tuple(spans),
            money=tuple(self.money),
            standing=tuple(effective),
            replaced_by=dict(self.replaced_by),
            contradictions=tuple(self.contradictions),
            is_read_only=self.is_read_only,
        )
