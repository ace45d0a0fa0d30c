"""An office at work, to be killed: imports a list, then records acts without end.

Says each thing on a line of its own only after it was reported done: `ready`, `imported N`,
then the id of every act.
"""

from __future__ import annotations

import sys
from itertools import cycle
from pathlib import Path

from thads_desktop.base.clock import SystemClock
from thads_desktop.domain.payloads import ObligationIncreased, OfficerAssigned, Payload
from thads_desktop.services.acts import record_act
from thads_desktop.services.cases import CaseQuestion, find_cases, listed_cases
from thads_desktop.services.context import Context, open_context
from thads_desktop.services.import_cases import import_case_list
from thads_desktop.services.verifications import NewVerification, record_verification

LINES: tuple[Payload, ...] = (
    OfficerAssigned(officer="Lê Thị Bình"),
    ObligationIncreased(line=1, amount=1_000),
)


def work(folder: Path, workbook: Path) -> None:
    context = open_context(folder, user="An", clock=SystemClock())
    say("ready")
    imported = import_case_list(context, workbook)
    say(f"imported {imported.accepted + imported.known}")
    keys = find_cases(context, CaseQuestion())
    running = [case.case_id for case in listed_cases(context, keys) if case.state == "enforceable"]
    for number, case_id in enumerate(cycle(running)):
        say(record(context, case_id, number))


def record(context: Context, case_id: str, number: int) -> str:
    """Record a verification, or another act in turn; the id of what was recorded."""
    if number % 3 < len(LINES):
        return record_act(context, case_id, LINES[number % 3], context.today).act_id
    findings = NewVerification(case_id=case_id, verified_on=context.today, findings="Có tài sản.")
    return record_verification(context, findings).act_id


def say(what: str) -> None:
    sys.stdout.write(f"{what}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    work(Path(sys.argv[1]), Path(sys.argv[2]))
