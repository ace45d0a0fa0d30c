"""`thads scenario run`: acts over time on new cases, with the state after each."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from thads_desktop.base.formats import format_date
from thads_desktop.base.language import _
from thads_desktop.cli.json_input import read_value
from thads_desktop.cli.output import Answer
from thads_desktop.cli.session import Session
from thads_desktop.cli.words import Commands
from thads_desktop.domain.deadlines import DeadlineState
from thads_desktop.services.scenario import Outcome, parse_scenario, run_scenario


def add(commands: Commands) -> None:
    """Add the commands of scenarios."""
    group = commands.group("scenario", _("kịch bản: hành vi theo thời gian trên việc mới"))
    run = group.add("run", _run, _("chạy một kịch bản và in trạng thái sau mỗi bước"))
    run.add_argument("file", type=Path, help=_("tệp JSON, “-” là đầu vào chuẩn"))


def _run(session: Session) -> Answer:
    outcomes = run_scenario(parse_scenario(read_value(session.words.file, field="file")))
    faults = [fault for one in outcomes for fault in one.mismatches]
    data = {"ok": not faults, "steps": [_document(one) for one in outcomes]}
    return Answer(data, [line for one in outcomes for line in _lines(one)], ok=not faults)


def _document(one: Outcome) -> dict[str, Any]:
    state = one.state
    return {
        "case": one.act.case,
        "kind": one.act.kind,
        "happened_on": one.act.on,
        "refused": one.refused and {"code": one.refused.code, "message": one.refused.message},
        "warnings": list(one.warnings),
        "state": state
        and {
            "class": state.state,
            "ground": state.ground,
            "since": state.since,
            "left": state.left,
            "ended": state.is_ended,
            "lines": {str(line.obligation.line): line.state for line in state.lines},
        },
        "status": one.sentence,
        "deadlines": [
            {"rule": due.key, "due_on": due.due_on, "state": due.state} for due in one.deadlines
        ],
        "mismatches": list(one.mismatches),
    }


def _lines(one: Outcome) -> list[str]:
    told = one.refused.message if one.refused else one.sentence
    lines = [f"{format_date(one.act.on)}  {one.act.kind}: {told}"]
    lines += [f"    {due.due_on}  {due.key}" for due in one.deadlines if _is_open(due.state)]
    lines += [_("    KHÔNG ĐÚNG: {fault}").format(fault=fault) for fault in one.mismatches]
    return lines


def _is_open(state: DeadlineState) -> bool:
    return state is DeadlineState.OPEN
