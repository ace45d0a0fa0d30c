"""A case (việc) while it is being folded: its lines, its money and what is noted down of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta

from thads_desktop.domain import payloads as p
from thads_desktop.domain.acts import Act
from thads_desktop.domain.case_state import (
    CaseState,
    Contradiction,
    ContradictionKind,
    EffectiveAct,
)
from thads_desktop.domain.folded_line import FoldedLine
from thads_desktop.domain.parties import Roll
from thads_desktop.domain.spans import WHOLE_CASE, Facts, MoneyLine, Span, Track
from thads_desktop.domain.status import DONE_IN_PART, STRUCK_OFF, StatusRule, status_of
from thads_desktop.domain.vocabulary import ENDED, Flow, ObligationKind

FIRST_MORNING = date(1, 1, 2)  # the earliest with an evening before it


def in_place_of(act_id: str, replaced_by: Mapping[str, str]) -> str:
    """The act that stands in place of one that was corrected, or the act itself."""
    while act_id in replaced_by:
        act_id = replaced_by[act_id]
    return act_id


class FoldedCase:
    """The case while its acts are being read: what holds so far, and how it is written down."""

    def __init__(
        self,
        first: EffectiveAct,
        rules: Sequence[StatusRule],
        replaced_by: Mapping[str, str],
        came_in_at: datetime,
    ) -> None:
        opening = first.payload
        assert isinstance(opening, p.CaseOpened)  # noqa: S101 - state_of picked it so
        self.opening = opening
        self.act = first.act
        self.replaced_by = replaced_by
        self.listed_at = came_in_at if opening.source is not None else None
        self.is_ended_by_list = False  # then the list itself says how it is counted
        self.rules, self.later_rules = rules, rules[1:]
        self.opened_on = self.decided_on = first.act.happened_on
        self.taken_over_on: date | None = None
        if isinstance(opening, p.CaseTakenOver):
            self.taken_over_on = first.act.happened_on
            # What stood on the first morning of a period is the evening before it.
            self.opened_on = max(self.opened_on, FIRST_MORNING) - timedelta(days=1)
            self.decided_on = opening.decided_on
        self.officer = opening.officer
        self.marks = ""
        self.roll = Roll(opening)
        self.lines = {line.line: FoldedLine(line, self.opened_on) for line in opening.obligations}
        self.money: list[MoneyLine] = []
        self.contradictions: list[Contradiction] = []
        self.undone: dict[tuple[str, int], date] = {}  # when a decision lost a line it was about
        self.is_read_only = False
        self.whole = Track(WHOLE_CASE, [])
        self.read_until = self.opened_on
        for line in self.lines.values():
            self.move(line, Flow.DUE, line.obligation.amount, self.opened_on, first.act.id)
        self.take_note(self.opened_on)

    def contradict(
        self, act: Act, kind: ContradictionKind, missing: str = "", known: Sequence[str] = ()
    ) -> None:
        """List what does not fit; of a name that is missing, and the names there are."""
        self.contradictions.append(Contradiction(act.id, kind, missing, tuple(known)))

    def move(self, line: FoldedLine, flow: Flow, amount: int, on: date, act_id: str) -> None:
        """Move so many đồng on a line by an act; fewer than none give back what it moved."""
        if amount:
            line.moved[flow] += amount
            self.money.append(MoneyLine(line.obligation.line, flow, amount, on, act_id))

    def open_lines(self, act: Act, numbers: Sequence[int]) -> list[FoldedLine]:
        """The lines of these numbers, or all, that have not ended; list what is amiss."""
        if any(number not in self.lines for number in numbers):
            self.contradict(act, ContradictionKind.NO_SUCH_LINE)
        named = [
            line for line in self.lines.values() if not numbers or line.obligation.line in numbers
        ]
        still_open = [line for line in named if line.state not in ENDED]
        if named and not still_open:
            self.contradict(act, ContradictionKind.NO_OPEN_LINE)
        return still_open

    def pass_rule_days(self, on: date) -> None:
        """Judge the case's status again on every day a new status rule came into force."""
        for rule in self.later_rules:
            if self.read_until < rule.valid_from <= on:
                self.take_note(rule.valid_from)
        self.read_until = max(self.read_until, on)

    def take_note(self, on: date) -> None:
        """Write down the facts that hold from `on`."""
        officer, decided_on, basis = self.officer, self.decided_on, self.opening.basis
        kind, marks = self.opening.kind, self.marks
        for line in self.lines.values():
            facts = Facts(
                line.state, line.ground, line.since, officer, decided_on, basis,
                kind, line.obligation.kind, marks,
            )  # fmt: skip
            line.track.change(facts, on)
        self.standing = status_of(
            [(line.state, line.ground) for line in self.lines.values()], on, self.rules
        )
        state, ground = self.standing
        is_struck_off = state in STRUCK_OFF and not self.is_ended_by_list
        if is_struck_off and any(line.is_done_in_part for line in self.lines.values()):
            ground = DONE_IN_PART
        before = self.whole.facts
        since = before.since if before is not None and before.state is state else on
        facts = Facts(
            state, ground, since, officer, decided_on, basis, kind, self._leading_kind(), marks
        )
        self.whole.change(facts, on)

    def _leading_kind(self) -> ObligationKind:
        """What a case is counted under where its lines differ: a credit debt, else the first line.

        No text says it: cần kiểm tra.
        """
        kinds = [line.obligation.kind for line in self.lines.values()]
        return ObligationKind.CREDIT_DEBT if ObligationKind.CREDIT_DEBT in kinds else kinds[0]

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
            present_parties=self.roll.parties,
            state=now.state,
            ground=now.ground,
            since=now.since,
            brought_by=self._brought_by(effective),
            lines=tuple(line.balance() for line in self.lines.values()),
            spans=tuple(spans),
            money=tuple(self.money),
            standing=tuple(effective),
            replaced_by=dict(self.replaced_by),
            contradictions=tuple(self.contradictions),
            is_read_only=self.is_read_only,
        )

    def _brought_by(self, effective: list[EffectiveAct]) -> str:
        """The last of the acts by which its lines stand as the case does."""
        acts = {
            line.brought_by
            for line in self.lines.values()
            if (line.state, line.ground) == self.standing
        }
        return next((one.act.id for one in reversed(effective) if one.act.id in acts), "")
