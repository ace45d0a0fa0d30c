"""Scenarios (kịch bản): acts over time on new cases, in an office of their own that is thrown away.

What each act leaves behind is told, and compared with what its author expected.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import msgspec

from thads_desktop.base.clock import VIETNAM
from thads_desktop.base.errors import DomainError
from thads_desktop.base.language import _
from thads_desktop.domain.case_state import CaseState
from thads_desktop.domain.codec import parse_payload
from thads_desktop.domain.deadlines import Deadline, DeadlineState
from thads_desktop.domain.kinds import KINDS, STEP_TAKEN
from thads_desktop.domain.shape_words import shape_fault
from thads_desktop.domain.statistics_columns import rules_on
from thads_desktop.services.acts import Recorded, open_new_case, record_act
from thads_desktop.services.context import Context
from thads_desktop.services.deadlines import case_deadlines
from thads_desktop.services.offices import NewOffice, create_office
from thads_desktop.services.why_here import why_here

OPENINGS = frozenset({"case_opened", "case_taken_over"})
NAMED = "@"  # an earlier act, by the name it was given in the scenario
MORNING = time(8)


class ScenarioAct(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Một bước của kịch bản: an act, the case it is of, and what is expected after it.

    `kind` is a kind of act or an event of the law packs; `name` lets later acts say `@name` where
    an act's id is meant; `expect` holds any of `refused` (the code), `state`, `left` (đồng),
    `lines` (number → state), `column`, `due` (time limit → last day), `closed` (time limit → met,
    late or cancelled), `warned` (whether it is warned of something).
    """

    on: date
    kind: str
    fields: dict[str, Any] = msgspec.field(default_factory=dict)
    case: str = "1"
    name: str = ""
    although: str = ""
    expect: dict[str, Any] = msgspec.field(default_factory=dict)


class Scenario(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Kịch bản: a whole life of one case or several, as a person tells it."""

    acts: tuple[ScenarioAct, ...]
    title: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """Kết quả của một bước: the case as it stands after it, or why the act was refused."""

    act: ScenarioAct
    state: CaseState | None
    sentence: str
    refused: DomainError | None
    warnings: tuple[str, ...]
    deadlines: tuple[Deadline, ...]
    mismatches: tuple[str, ...]


@dataclass(slots=True)
class _Morning:
    """A clock that goes from act to act, never back."""

    moment: datetime = datetime(1, 1, 2, tzinfo=UTC)

    def now(self) -> datetime:
        """Eight o'clock on the latest day so far."""
        return self.moment

    def go_to(self, day: date) -> None:
        self.moment = max(self.moment, datetime.combine(day, MORNING, VIETNAM).astimezone(UTC))


@dataclass(slots=True)
class _Run:
    context: Context
    clock: _Morning
    cases: dict[str, str] = field(default_factory=dict)
    named: dict[str, str] = field(default_factory=dict)
    states: dict[str, CaseState] = field(default_factory=dict)


def parse_scenario(data: Any) -> Scenario:  # noqa: ANN401 - plain JSON values
    """A scenario from plain JSON values: `{"acts": […]}`, or the list of acts alone.

    An act may also be flat, as `thads act record` takes it: what is no word of a scenario is a
    field of the act, and `happened_on` its day.

    Raises:
        DomainError: `scenario_wrong`, naming the place.
    """
    whole = {"acts": data} if isinstance(data, list) else data
    try:
        if isinstance(whole, dict) and isinstance(whole.get("acts"), list):
            whole = whole | {"acts": [_nested(act) for act in whole["acts"]]}
        return msgspec.convert(whole, Scenario)
    except msgspec.ValidationError as error:
        raise DomainError(
            _("Kịch bản chưa đúng: {what}. Hãy sửa tệp rồi thử lại.").format(
                what=shape_fault(error, Scenario).sentence
            ),
            code="scenario_wrong",
            field="file",
        ) from error


def _nested(act: object) -> object:
    if not isinstance(act, dict) or not isinstance(act.get("fields", {}), dict):
        return act
    known = {**act, "on": act["happened_on"]} if "happened_on" in act else dict(act)
    own = {name: known.pop(name) for name in list(known) if name not in _WORDS}
    own.pop("happened_on", None)
    return known | {"fields": {**own, **known.get("fields", {})}}


_WORDS = frozenset(ScenarioAct.__struct_fields__)


def run_scenario(scenario: Scenario) -> tuple[Outcome, ...]:
    """Play a scenario from its first act to its last; a refused act leaves nothing behind."""
    with TemporaryDirectory() as folder:
        clock = _Morning()
        office = NewOffice(name="Phòng THADS kịch bản", code="KB-00")
        if scenario.acts:
            clock.go_to(min(act.on for act in scenario.acts))
        context = create_office(Path(folder), office, user="Kịch bản", clock=clock)
        try:
            run = _Run(context, clock)
            return tuple(_play(act, run) for act in scenario.acts)
        finally:
            context.close()


def _play(act: ScenarioAct, run: _Run) -> Outcome:
    run.clock.go_to(act.on)
    try:
        recorded = _record(act, run)
    except DomainError as error:
        return _judged(act, run, None, error)
    if act.name:
        run.named[act.name] = recorded.act_id
    run.cases[act.case] = recorded.case_id
    run.states[act.case] = recorded.state
    return _judged(act, run, recorded, None)


def _record(act: ScenarioAct, run: _Run) -> Recorded:
    is_event = act.kind not in KINDS and act.kind in run.context.law.pack.events
    kind = STEP_TAKEN if is_event else act.kind
    values = {name: _meant(value, run.named) for name, value in act.fields.items()}
    payload = parse_payload(kind, {"code": act.kind, **values} if is_event else values)
    if kind in OPENINGS:
        return open_new_case(run.context, payload, act.on)  # type: ignore[arg-type]
    case_id = run.cases.get(act.case)
    if case_id is None:
        raise DomainError(
            _("Kịch bản chưa mở việc “{case}”.").format(case=act.case),
            code="case_missing",
            field="case",
        )
    return record_act(run.context, case_id, payload, act.on, although=act.although)


def _meant(value: object, named: Mapping[str, str]) -> object:
    if isinstance(value, str) and value.startswith(NAMED):
        return named.get(value.removeprefix(NAMED), value)
    return value


def _judged(
    act: ScenarioAct, run: _Run, recorded: Recorded | None, refused: DomainError | None
) -> Outcome:
    state = run.states.get(act.case)
    deadlines = _deadlines(run.context, state) if state is not None else ()
    warnings = recorded.warnings if recorded is not None else ()
    found = _found(state, run.context, deadlines)
    found |= {"refused": refused.code if refused else None, "warned": bool(warnings)}
    wanted = {"refused": None, **act.expect}
    return Outcome(
        act=act,
        state=state,
        sentence=why_here(state, run.context.law.pack) if state is not None else "",
        refused=refused,
        warnings=warnings,
        deadlines=deadlines,
        mismatches=tuple(_mismatches(wanted, found)),
    )


def _deadlines(context: Context, state: CaseState) -> tuple[Deadline, ...]:
    """As seen on the day: what a law to come will take away is still asked."""
    return tuple(
        replace(one, state=DeadlineState.OPEN, closed_on=None, closed_by="")
        if one.closed_on is not None and one.closed_on > context.today
        else one
        for one in case_deadlines(context, state)
    )


def _found(
    state: CaseState | None, context: Context, deadlines: Sequence[Deadline]
) -> dict[str, Any]:
    """What can be expected of a case, by the words of `expect`."""
    if state is None:
        return {}
    rules = rules_on(context.columns, context.today)
    stood = [(one, one.state_on(context.today)) for one in deadlines]
    open_ones = [one for one, how in stood if how is DeadlineState.OPEN]
    ended_ones = [one for one, how in stood if how is not DeadlineState.OPEN]
    return {
        "state": state.state.value,
        "left": state.left,
        "lines": {str(line.obligation.line): line.state.value for line in state.lines},
        "column": rules.column_of(state.state, state.ground).value,
        "due": {one.key: one.due_on.isoformat() for one in open_ones},
        "closed": {one.key: one.state.value for one in ended_ones},
    }


def _mismatches(wanted: Mapping[str, Any], found: Mapping[str, Any]) -> list[str]:
    """Every expectation that is not met: `state: expected completed, found enforceable`."""
    faults = []
    for name, expected in wanted.items():
        there = found.get(name)
        if isinstance(expected, dict) and isinstance(there, dict):
            faults += [
                _told(f"{name}.{key}", value, there.get(key))
                for key, value in expected.items()
                if there.get(key) != value
            ]
        elif there != expected:
            faults.append(_told(name, expected, there))
    return faults


def _told(name: str, expected: object, found: object) -> str:
    return _("{name}: chờ đợi {expected}, thấy {found}").format(
        name=name, expected=expected, found=found
    )
