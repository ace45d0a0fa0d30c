"""Dated scenarios a lawyer can read (tests/data/deadlines), turned into cases."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from shlex import split
from typing import Any

import msgspec

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
_DAY = re.compile(r"\d\d/\d\d/\d{4}")
_EVENT = re.compile(
    r"(?P<day>\d\d/\d\d/\d{4})(?: (?P<at>\d\d:\d\d))? (?P<code>[a-z0-9_]+)"
    r"(?::(?P<variant>[a-z0-9_]+))?(?P<more>.*)"
)


OPENINGS = frozenset({"case_opened", "case_taken_over"})


@dataclass(frozen=True, slots=True)
class Told:
    """One event as a table tells it: `dd/mm/yyyy [HH:MM] code[:variant] [field=value …]`.

    A date is written dd/mm/yyyy, several numbers 1,2, several things "a house|a car", a
    party creditor:Name, words "in quotes"; `planned` is short for `planned_on`.
    """

    on: date
    at: str
    code: str
    variant: str
    fields: dict[str, str]

    def payload(self) -> p.Payload:
        """What an act carries that tells this event."""
        values = {
            {"planned": "planned_on"}.get(name, name): _value(name, text)
            for name, text in self.fields.items()
        }
        return payload_of_event(self.code, variant=self.variant, at=self.at, **values)


def told_events(text: str) -> list[Told]:
    """The events of a cell, separated by semicolons."""
    return [_told(one.strip()) for one in text.split(";") if one.strip()]


def _told(text: str) -> Told:
    one = _EVENT.fullmatch(text)
    assert one is not None, text
    fields = dict(part.split("=", 1) for part in split(one["more"]))
    return Told(day_of(one["day"]), one["at"] or "", one["code"], one["variant"] or "", fields)


def _value(name: str, text: str) -> object:
    if _DAY.fullmatch(text):
        return day_of(text)
    if name in {"lines", "assets"}:
        return [int(number) for number in text.split(",")]
    if name == "items":
        return [{"number": number, "what": what} for number, what in enumerate(text.split("|"), 1)]
    if name == "present":
        return text.split("|")
    if name in {"receivers", "party"} and ":" in text:
        role, named = text.split(":")
        parties = [{"role": role, "name": one} for one in named.split("|")]
        return parties if name == "receivers" else parties[0]
    return text


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
        found = told_events(self.events)
        if not any(one.code in OPENINGS for one in found):
            # Long before: what the decision itself opens is none of this scenario's business.
            yield act_of(_opening(self.basis, ""), found[0].on - timedelta(days=400), 1)
        for number, one in enumerate(found, 2):
            if one.code in OPENINGS:
                payload: p.Payload = _opening(self.basis, one.variant)
            else:
                payload = one.payload()
            yield act_of(payload, one.on, number)


def scenarios() -> list[Scenario]:
    """Every scenario of the tables."""
    found = []
    for path in sorted(FOLDER.glob("*.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            found += [Scenario(**row) for row in csv.DictReader(file)]
    return found


def day_of(text: str) -> date:
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


def payload_of_event(code: str, **values: Any) -> p.Payload:  # noqa: ANN401 - its fields
    """What an act carries that tells this event."""
    kind = KINDS.get(_KIND_OF_EVENT.get(code, code))
    payload = s.StepTaken if kind is None else kind.payload
    known = _USUAL.get(code, {}) | {name: value for name, value in values.items() if value}
    if kind is None:
        known["code"] = code
    if not issubclass(payload, s.Step):
        known = _without_variant(code, known)
    return msgspec.convert(known, payload, strict=False)


def _without_variant(code: str, known: dict[str, Any]) -> dict[str, Any]:
    """A decision has a ground where a paper has a variant."""
    variant = known.pop("variant", "")
    known.pop("at", "")
    if variant and "ground" in _USUAL.get(code, {}):
        known["ground"] = variant
    return known


_KIND_OF_EVENT = {
    "not_yet_decided": "means_classified",
    "enforceable_found": "means_classified",
    "case_ended": "decision_withdrawn",
}
_FLOW = {"line": 1, "amount": 1000}
# Acts that are no steps: what they need beside the day.
_USUAL: dict[str, dict[str, Any]] = {
    "not_yet_decided": {"enforceable": False, "ground": ""},
    "enforceable_found": {"enforceable": True},
    "enforcement_postponed": {"ground": PostponementGround.OTHER},
    "counting_stopped": {"why": "trở ngại khách quan"},
    "officer_assigned": {"officer": "An"},
    "verification_recorded": {"findings": "Đã xác minh."},
    "money_received": _FLOW,
    "obligation_increased": _FLOW,
    "obligation_reduced": _FLOW,
    "case_closed": {"ground": "khác"},
}
