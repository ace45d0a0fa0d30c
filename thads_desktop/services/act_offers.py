"""What can be recorded: every kind of act with its schema, and why one has no place in a case."""

from __future__ import annotations

from datetime import date
from typing import Any

import msgspec

from thads_desktop.base.formats import format_date, format_money
from thads_desktop.base.language import _
from thads_desktop.domain.case_state import CaseState
from thads_desktop.domain.folding import RESUMABLE
from thads_desktop.domain.kinds import KINDS, PAPERS, ActKind
from thads_desktop.domain.law import Law
from thads_desktop.domain.law_conditions import conditions_in_the_way
from thads_desktop.domain.vocabulary import ENDED


def act_kinds() -> list[dict[str, Any]]:
    """Every kind of act: key, Vietnamese name, articles per law, JSON schema of what it takes."""
    return [_described(kind) for kind in KINDS.values()]


def _described(kind: ActKind) -> dict[str, Any]:
    schema = msgspec.json.schema(kind.payload, ref_template="#/$defs/{name}")
    body = schema["$defs"][kind.payload.__name__]
    body["properties"] = {"happened_on": {"type": "string", "format": "date"}} | body["properties"]
    body["required"] = ["happened_on", *body.get("required", [])]
    return {
        "kind": kind.key,
        "name": _(kind.name),
        "subject": kind.subject,
        "law": {"LAW2025": kind.law_2025, "LAW2008": kind.law_2008},
        "schema": schema,
    }


def why_not(state: CaseState, kind: str, code: str, law: Law, today: date) -> str | None:
    """Why every act of a kind dated today would be refused on a case; None when some would not.

    `code` is the event of a `step_taken`. An act of an earlier day may still have its place: only
    recording it can tell.
    """
    if state.is_read_only:
        return _("Việc có hành vi do phiên bản mới hơn ghi; chỉ xem được.")
    if state.is_ended and KINDS[kind].payload not in PAPERS:
        said = _("Việc đã kết thúc từ {day}; vẫn ghi được hành vi xảy ra trước ngày đó.")
        return said.format(day=format_date(state.since))
    if reason := _without_place(state, kind):
        return reason
    unmet = conditions_in_the_way(code or kind, today, state, law)
    return next((one.sentence for one in unmet if not one.condition.warns), None)


def _without_place(state: CaseState, kind: str) -> str | None:
    """What the case has nothing for."""
    running = [line for line in state.lines if line.state not in ENDED]
    match kind:
        case "enforcement_resumed" if not any(line.state in RESUMABLE for line in running):
            return _("Không có khoản nào đang tạm dừng để tiếp tục.")
        case "obligation_completed" if all(line.left > 0 for line in running):
            return _("Còn phải thi hành {amount} đồng.").format(amount=format_money(state.left))
        case "money_received" | "obligation_reduced" if not any(line.left > 0 for line in running):
            return _("Không còn khoản tiền nào phải thi hành.")
    return None
