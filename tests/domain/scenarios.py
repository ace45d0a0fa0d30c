"""Dated scenarios a lawyer can read (tests/data/deadlines), turned into cases."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from tests.histories import act_of
from thads_desktop.domain import payloads as p
from thads_desktop.domain import step_payloads as s
from thads_desktop.domain.acts import Act
from thads_desktop.domain.case_state import CaseState
from thads_desktop.domain.fold import state_of
from thads_desktop.domain.kinds import KINDS
from thads_desktop.domain.vocabulary import (
    Basis,
    CaseKind,
    ObligationKind,
    PartyRole,
    PostponementGround,
)

FOLDER = Path(__file__).parents[1] / "data" / "deadlines"
IMPLIED = "act-0001"  # the opening that a scenario does not mention, long before it
_EVENT = re.compile(
    r"(?P<day>\d\d/\d\d/\d{4})(?: (?P<at>\d\d:\d\d))? (?P<code>[a-z0-9_]+)"
    r"(?::(?P<variant>[a-z0-9_]+))?(?P<more>.*)"
)


@dataclass(frozen=True, slots=True)
class Scenario:
    """One row of the table."""

    id: str
    rule: str
    basis: str
    events: str
    expected_due: str
    expected_state: str
    article: str
    worked_out: str

    def case(self) -> CaseState:
        """The case these events make."""
        state = state_of(list(self._acts()))
        assert state is not None
        return state

    def _acts(self) -> Iterator[Act]:
        told = [_EVENT.fullmatch(one.strip()) for one in self.events.split(";")]
        found = [(_day(one["day"]), one) for one in told if one is not None]
        assert len(found) == len(told), self.events
        if not any(one["code"] in {"case_opened", "case_taken_over"} for _on, one in found):
            # Long before: what the decision itself opens is none of this scenario's business.
            yield act_of(_opening(self.basis, ""), found[0][0] - timedelta(days=400), 1)
        for number, (on, one) in enumerate(found, 2):
            more = dict(part.split("=") for part in one["more"].split())
            code = one["code"]
            if code in {"case_opened", "case_taken_over"}:
                payload: p.Payload = _opening(self.basis, one["variant"] or "")
            else:
                payload = _payload(code, one["variant"] or "", one["at"] or "", more)
            yield act_of(payload, on, number)


def scenarios() -> list[Scenario]:
    """Every scenario of the tables."""
    found = []
    for path in sorted(FOLDER.glob("*.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            found += [Scenario(**row) for row in csv.DictReader(file)]
    return found


def _day(text: str) -> date:
    day, month, year = text.split("/")
    return date(int(year), int(month), int(day))


def _opening(basis: str, kind: str) -> p.CaseOpened:
    return decision(Basis(basis or "on_request"), is_bankruptcy=kind == "bankruptcy")


def decision(
    basis: Basis, *, is_bankruptcy: bool = False, owed: Sequence[ObligationKind] = ()
) -> p.CaseOpened:
    """A decision that owes obligations of these kinds, or of every kind."""
    return p.CaseOpened(
        decision_number="12/QĐ-THADS",
        basis=basis,
        kind=CaseKind.BANKRUPTCY if is_bankruptcy else CaseKind.CIVIL,
        parties=(p.Party(role=PartyRole.DEBTOR, name="Nguyễn Văn Đạt"),),
        obligations=tuple(
            p.Obligation(line=line, what=kind.value, amount=1_000_000, kind=kind)
            for line, kind in enumerate(owed or ObligationKind, 1)
        ),
    )


def _payload(code: str, variant: str, at: str, more: dict[str, str]) -> p.Payload:
    dates = {
        {"planned": "planned_on", "until": "until"}[name]: _day(value)
        for name, value in more.items()
    }
    return payload_of_event(code, variant=variant, at=at, **dates)


def payload_of_event(code: str, **values: Any) -> p.Payload:  # noqa: ANN401 - its fields
    """What an act carries that tells this event."""
    if code in _CHANGES:
        return _CHANGES[code](values)
    kind = KINDS.get(code)
    if kind is None:
        return s.StepTaken(code=code, **values)
    return kind.payload(**values) if issubclass(kind.payload, s.Step) else kind.payload()


def _postponed(values: dict[str, Any]) -> p.Payload:
    agreed = values["variant"] == "agreement"
    ground = PostponementGround.AGREEMENT if agreed else PostponementGround.OTHER
    return p.EnforcementPostponed(ground=ground, until=values.get("until"))


def _flow(code: str) -> Callable[[dict[str, Any]], p.Payload]:
    return lambda _values: KINDS[code].payload(line=1, amount=1000)


# Acts that are no steps: what they need beside the day.
_CHANGES: dict[str, Callable[[dict[str, Any]], p.Payload]] = {
    "not_yet_decided": lambda one: p.MeansClassified(enforceable=False, ground=one["variant"]),
    "enforceable_found": lambda _one: p.MeansClassified(enforceable=True),
    "enforcement_postponed": _postponed,
    "counting_stopped": lambda one: s.CountingStopped(
        until=one["until"], why="trở ngại khách quan"
    ),
    "officer_assigned": lambda _one: p.OfficerAssigned(officer="An"),
    "verification_recorded": lambda _one: p.VerificationRecorded(findings="Đã xác minh."),
    "case_ended": lambda _one: p.DecisionWithdrawn(),
    "money_received": _flow("money_received"),
    "obligation_increased": _flow("obligation_increased"),
    "obligation_reduced": _flow("obligation_reduced"),
}
