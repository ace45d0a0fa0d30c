"""The fold: from a case's acts to its state. Pure and total.

Acts are read by legal date, rank of kind, Lamport number and id, never by arrival or clock.
Whatever late or foreign acts bring, the fold answers; what does not fit is listed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from thads_desktop.domain import payloads as p
from thads_desktop.domain.acts import Act
from thads_desktop.domain.case_state import (
    CaseState,
    Contradiction,
    ContradictionKind,
    EffectiveAct,
    LineBalance,
)
from thads_desktop.domain.codec import decode_payload
from thads_desktop.domain.corrections import standing_acts
from thads_desktop.domain.kinds import KINDS
from thads_desktop.domain.spans import (
    NOTHING_MOVED,
    WHOLE_CASE,
    Facts,
    MoneyLine,
    Span,
    Track,
    still_owed,
)
from thads_desktop.domain.status import STATUS_RULES, StatusRule, status_of
from thads_desktop.domain.step_payloads import PAPERS
from thads_desktop.domain.vocabulary import ENDED, Flow, LineState

UNKNOWN_RANK = 999
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
STATELESS = frozenset({*FLOWS, p.VerificationRecorded, p.OfficeEstablished})
PAUSES: Mapping[type[p.Payload], LineState] = {
    p.EnforcementSuspended: LineState.SUSPENDED,
    p.MovedToSeparateRegister: LineState.SEPARATE_REGISTER,
}
LEAVINGS: Mapping[type[p.Payload], tuple[LineState, Flow]] = {
    p.EnforcementTerminated: (LineState.TERMINATED, Flow.TERMINATED),
    p.EnforcementEntrusted: (LineState.ENTRUSTED, Flow.ENTRUSTED),
    p.DecisionWithdrawn: (LineState.WITHDRAWN, Flow.WITHDRAWN),
}


def state_of(acts: Sequence[Act], rules: Sequence[StatusRule] = STATUS_RULES) -> CaseState | None:
    """The state of a case after its acts, in any order; None when none of them opens it."""
    standing = standing_acts(acts)
    effective = [_read(act) for act in standing.acts]
    effective.sort(key=_reading_order)
    openings = [one for one in effective if isinstance(one.payload, p.CaseOpened)]
    if not openings:
        openings = _lost_opening(acts)
    if not openings:
        return None
    folding = _Folding(openings[0], rules)
    if openings[0].act.id in standing.replaced_by:
        folding.keep_open(standing.replaced_by[openings[0].act.id], acts)
    for extra in openings[1:]:
        folding.contradict(extra.act, ContradictionKind.OPENED_TWICE)
    for one in effective:
        if not isinstance(one.payload, p.CaseOpened):
            folding.apply(one)
    for act_id in standing.quarrels:
        folding.contradictions.append(Contradiction(act_id, ContradictionKind.CORRECTED_TWICE))
    return folding.result(effective, standing.replaced_by)


def _read(act: Act) -> EffectiveAct:
    return EffectiveAct(act, decode_payload(act))


def _lost_opening(acts: Sequence[Act]) -> list[EffectiveAct]:
    """The newest opening that can be read though it no longer stands: no case disappears."""
    openings = [one for one in map(_read, acts) if isinstance(one.payload, p.CaseOpened)]
    return sorted(openings, key=lambda one: (one.act.lamport, one.act.id))[-1:]


def _reading_order(one: EffectiveAct) -> tuple[date, int, int, str]:
    act = one.act
    kind = KINDS.get(act.kind)
    return act.happened_on, kind.rank if kind else UNKNOWN_RANK, act.lamport, act.id


def _means(payload: p.MeansClassified) -> LineState:
    return LineState.ENFORCEABLE if payload.enforceable else LineState.NOT_YET_ENFORCEABLE


class _Line:
    """One obligation line while it is being folded."""

    __slots__ = ("ground", "moved", "obligation", "since", "state", "track")

    def __init__(self, obligation: p.Obligation, since: date) -> None:
        self.obligation = obligation
        self.state = LineState.ENFORCEABLE
        self.ground = ""
        self.since = since
        self.moved = dict(NOTHING_MOVED)
        self.track = Track(obligation.line, [])

    @property
    def owed(self) -> int:
        return still_owed(self.moved)

    def enter(self, state: LineState, ground: str, on: date) -> None:
        if state is not self.state:
            self.since = on
        self.state = state
        self.ground = ground

    def balance(self) -> LineBalance:
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


class _Folding:
    """The case while its acts are being read."""

    def __init__(self, first: EffectiveAct, rules: Sequence[StatusRule]) -> None:
        opening = first.payload
        assert isinstance(opening, p.CaseOpened)  # noqa: S101 - state_of picked it so
        self.opening = opening
        self.act = first.act
        self.rules, self.later_rules = rules, rules[1:]
        self.opened_on = self.decided_on = first.act.happened_on
        self.taken_over_on: date | None = None
        if isinstance(opening, p.CaseTakenOver):
            self.taken_over_on = first.act.happened_on
            # What stood on the first morning of a period is the evening before it.
            self.opened_on = max(self.opened_on, FIRST_MORNING) - timedelta(days=1)
            self.decided_on = opening.decided_on
        self.officer = opening.officer
        self.lines = {line.line: _Line(line, self.opened_on) for line in opening.obligations}
        self.money: list[MoneyLine] = []
        self.contradictions: list[Contradiction] = []
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

    def contradict(self, act: Act, kind: ContradictionKind) -> None:
        self.contradictions.append(Contradiction(act.id, kind))

    def move(self, line: _Line, flow: Flow, amount: int, on: date, act: Act) -> None:
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
            case p.OfficerAssigned():
                self.officer = payload.officer
            case p.ObligationIncreased() | p.MoneyReceived() | p.ObligationReduced():
                self._flow(act, payload.line, FLOWS[type(payload)], payload.amount, on)
            case p.MeansClassified():
                self._enter(act, payload.lines, _means(payload), on, payload.ground)
            case p.EnforcementPostponed():
                self._enter(act, payload.lines, LineState.POSTPONED, on, payload.ground.value)
            case p.EnforcementSuspended() | p.MovedToSeparateRegister():
                self._enter(act, payload.lines, PAUSES[type(payload)], on)
            case p.EnforcementResumed():
                self._resume(act, payload.lines, on)
            case p.ObligationCompleted():
                self._complete(act, payload.lines, on)
            case p.EnforcementTerminated() | p.EnforcementEntrusted() | p.DecisionWithdrawn():
                self._leave(act, payload.lines, *LEAVINGS[type(payload)], on)
            case _:  # a paper that changes no state, such as a verification
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

    def _open_lines(self, act: Act, numbers: Sequence[int]) -> list[_Line]:
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
    ) -> list[_Line]:
        lines = self._open_lines(act, numbers)
        for line in lines:
            line.enter(state, ground, on)
        return lines

    def _resume(self, act: Act, numbers: Sequence[int], on: date) -> None:
        lines = [line for line in self._open_lines(act, numbers) if line.state in RESUMABLE]
        if not lines:
            self.contradict(act, ContradictionKind.NOT_RESUMABLE)
        for line in lines:
            line.enter(LineState.ENFORCEABLE, "", on)

    def _complete(self, act: Act, numbers: Sequence[int], on: date) -> None:
        lines = self._enter(act, numbers, LineState.COMPLETED, on)
        if any(line.owed > 0 for line in lines):
            self.contradict(act, ContradictionKind.COMPLETED_WITH_DEBT)

    def _leave(
        self, act: Act, numbers: Sequence[int], state: LineState, flow: Flow, on: date
    ) -> None:
        for line in self._enter(act, numbers, state, on):
            self.move(line, flow, max(line.owed, 0), on, act)

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

    def result(self, effective: list[EffectiveAct], replaced_by: dict[str, str]) -> CaseState:
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
            state=now.state,
            ground=now.ground,
            since=now.since,
            lines=tuple(line.balance() for line in self.lines.values()),
            spans=tuple(spans),
            money=tuple(self.money),
            standing=tuple(effective),
            replaced_by=replaced_by,
            contradictions=tuple(self.contradictions),
            is_read_only=self.is_read_only,
        )
