"""Transitions a lawyer can read (tests/data/transitions): an act on a case, and what comes of it.

A row is right when recording the act ends as it says, by the checks `services.acts` makes in
their order. Columns:
* `law`: LAW2025 or LAW2008, the law of the act's day;
* `basis`: on_request or ex_officio; the case owes one debt, or one court fee, of 1,000,000 đồng
  and is decided 400 days before the first event, unless `before` opens it itself:
  `dd/mm/yyyy case_opened owes=debt,court_fee amount=5000000 kind=bankruptcy`
  (or `case_taken_over decided_on=dd/mm/yyyy …`; `monthly=1000000` of what falls due by the month);
  an opening takes fields of its own, too;
* `before`, `act`: events as `scenarios.told_events` reads them; `about=2` is the second event
  of `before`, `about=0` the decision that opened the case;
* `expected`: allowed, warned or refused; `why`: the keys of what warns, or the code of what refuses;
* `state_after`: the state of every line after the act (`1=terminated 2=enforceable` where they
  differ), empty when it is refused;
* `article`, `explained`: for the reader.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import msgspec

from tests.domain.scenarios import OPENINGS, Told, told_events
from tests.domain.shipped_law import shipped_law
from tests.histories import act_of
from thads_desktop.base.errors import DomainError
from thads_desktop.domain import payloads as p
from thads_desktop.domain import step_payloads as s
from thads_desktop.domain.acts import Act
from thads_desktop.domain.case_state import CaseState
from thads_desktop.domain.condition_entries import Condition
from thads_desktop.domain.conditions import (
    check_can_record,
    check_fits_case,
    check_no_new_contradiction,
    check_step,
)
from thads_desktop.domain.fold import state_of
from thads_desktop.domain.law import Law
from thads_desktop.domain.law_conditions import unmet_conditions
from thads_desktop.domain.vocabulary import Basis, PartyRole

FOLDER = Path(__file__).parents[1] / "data" / "transitions"
RECORDED = 900  # the number of the act that is to be recorded
LONG_BEFORE = timedelta(days=400)
ALLOWED, WARNED, REFUSED = "allowed", "warned", "refused"


class Outcome(NamedTuple):
    """What comes of recording an act."""

    expected: str
    why: str
    state_after: str


@dataclass(frozen=True, slots=True)
class Transition:
    """One row of the tables."""

    id: str
    transition: str
    law: str
    basis: str
    before: str
    act: str
    expected: str
    why: str
    state_after: str
    article: str
    explained: str

    @property
    def outcome(self) -> Outcome:
        """What the row says comes of the act."""
        return Outcome(self.expected, self.why, self.state_after)

    @property
    def on(self) -> date:
        """The day of the act."""
        return self._told_act.on

    @property
    def payload(self) -> p.Payload:
        """What the act carries."""
        return self._payload(self._told_act)

    def earlier(self) -> list[Act]:
        """The acts of the case before it."""
        told = told_events(self.before)
        acts = []
        if self._told_act.code not in OPENINGS and not any(one.code in OPENINGS for one in told):
            first = told[0].on if told else self.on
            opening = Told(first - LONG_BEFORE, "", "case_opened", "", {})
            acts.append(act_of(self._payload(opening), opening.on, 1))
        acts += [act_of(self._payload(one), one.on, number) for number, one in enumerate(told, 2)]
        return acts

    def recorded_act(self) -> Act:
        """The act as it would be recorded."""
        return act_of(self.payload, self.on, RECORDED)

    @property
    def _told_act(self) -> Told:
        (one,) = told_events(self.act)
        return one

    def _payload(self, told: Told) -> p.Payload:
        if told.code in OPENINGS:
            return opening_told(self.basis, told)
        payload = told.payload()
        if isinstance(payload, s.Step) and payload.about:
            return msgspec.structs.replace(payload, about=f"act-{int(payload.about) + 1:04d}")
        return payload


def transitions() -> list[Transition]:
    """Every row of the tables."""
    found = []
    for path in sorted(FOLDER.glob("*.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            found += [Transition(**row) for row in csv.DictReader(file)]
    return found


def opening_told(basis: str, told: Told) -> p.CaseOpened:
    """The opening of a case: one line for each kind it owes, of the same amount."""
    fields: dict[str, Any] = dict(told.fields)
    owed = fields.pop("owes", "court_fee" if basis == Basis.EX_OFFICIO else "debt")
    amount = int(fields.pop("amount", 1_000_000))
    monthly = fields.pop("monthly", "")
    terms = {"amount": int(monthly or 0), "since": told.on}
    instalment = {"instalment": terms} if monthly else {}
    values = {
        "decision_number": "12/QĐ-THADS",
        "basis": basis,
        "parties": [
            {"role": PartyRole.DEBTOR, "name": "Nguyễn Văn Đạt"},
            {"role": PartyRole.CREDITOR, "name": "Ngân hàng Sông Xanh"},
        ],
        "obligations": [
            {"line": line, "what": kind, "amount": amount, "kind": kind} | instalment
            for line, kind in enumerate(owed.split(","), 1)
        ],
    }
    if told.code == "case_opened":
        return msgspec.convert(values | fields, p.CaseOpened, strict=False)
    day, month, year = fields.pop("decided_on").split("/")
    fields["decided_on"] = date(int(year), int(month), int(day))
    return msgspec.convert(values | fields, p.CaseTakenOver, strict=False)


def recorded(row: Transition) -> Outcome:
    """What comes of the act, by the checks `services.acts.record_act` makes, in their order."""
    law = shipped_law()
    earlier, payload, on = row.earlier(), row.payload, row.on
    before = state_of(earlier)
    try:
        check_step(payload, law.pack)
        check_can_record(payload, on, before, on)
        if before is not None:
            check_fits_case(payload, on, before, earlier, law.pack)
        unmet = unmet_conditions(payload, on, _state_asked(row), law)
        refusing = [one for one in unmet if not one.condition.warns]
        if refusing:
            return Outcome(REFUSED, refusing[0].condition.key, "")
        act = row.recorded_act()
        after = check_no_new_contradiction(before, [*earlier, act], act)
    except DomainError as error:
        return Outcome(REFUSED, error.code, "")
    keys = " ".join(one.condition.key for one in unmet)
    return Outcome(WARNED if unmet else ALLOWED, keys, states_told(after))


def _state_asked(row: Transition) -> CaseState:
    """The case whose conditions are asked: as it stood; of a case that opens, as it opened."""
    state = state_of(row.earlier()) or state_of([row.recorded_act()])
    assert state is not None
    return state


def states_told(state: CaseState) -> str:
    """The state of every line, one word when it is the same of all."""
    states = {line.obligation.line: line.state.value for line in state.lines}
    if len(set(states.values())) == 1:
        return next(iter(states.values()))
    return " ".join(f"{line}={one}" for line, one in states.items())


def asked_of(row: Transition) -> Iterator[tuple[Condition, bool]]:
    """The conditions that apply to the act of a row, each with whether it is met."""
    state = _state_asked(row)
    failed = {
        _id(one.condition) for one in unmet_conditions(row.payload, row.on, state, shipped_law())
    }
    for one in unmet_conditions(row.payload, row.on, state, unmeetable_law()):
        yield one.condition, _id(one.condition) not in failed


@cache
def unmeetable_law() -> Law:
    """The law with conditions nothing can meet: each fails wherever it applies."""
    law = shipped_law()
    name = Condition.__name__
    banned = tuple(
        one._replace(entry=msgspec.structs.replace(one.entry, forbids=tuple(Basis)))
        for one in law.pack.others[name]
    )
    return replace(law, pack=replace(law.pack, others={**law.pack.others, name: banned}))


def _id(one: Condition) -> tuple[str, date]:
    return one.key, one.since
