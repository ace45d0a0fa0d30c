"""What can be recorded: every kind of act with its schema, and why one has no place in a case."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

import msgspec

from thads_desktop.base.formats import format_date, format_money
from thads_desktop.base.language import _
from thads_desktop.domain.case_state import CaseState
from thads_desktop.domain.condition_entries import Condition
from thads_desktop.domain.folding import RESUMABLE
from thads_desktop.domain.kinds import KINDS, PAPERS, ActKind
from thads_desktop.domain.law import Law
from thads_desktop.domain.law_conditions import CaseConditions
from thads_desktop.domain.law_entries import Ground
from thads_desktop.domain.mending import can_be_brought_back
from thads_desktop.domain.paper_payloads import DecisionMended
from thads_desktop.domain.payloads import Payload
from thads_desktop.domain.vocabulary import ENDED

# What the packs call the grounds of a kind of act.
_GROUNDS_OF: Mapping[str, str] = {
    "case_closed": "ending",
    "enforcement_entrusted": "entrustment",
    "enforcement_postponed": "postponement",
    "enforcement_suspended": "suspension",
    "enforcement_terminated": "termination",
    "means_classified": "not_yet_enforceable",
    "obligation_reduced": "remission",
    "officer_assigned": "officer_change",
    "request_refused": "refusal_of_request",
    "request_returned": "request_return",
}


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
    return Place(state, law).why_not(kind, code, today)


class Place:
    """Chỗ của các hành vi trong một việc: what its law and its standing leave room for."""

    def __init__(self, state: CaseState, law: Law) -> None:
        self._state = state
        self._law = law
        self._conditions = CaseConditions(state, law)

    def why_not(self, kind: str, code: str, today: date) -> str | None:
        """As the function of that name, of one kind after another."""
        if reason := _without_room(self._state, kind):
            return reason
        unmet = self._conditions.in_the_way(code or kind, today)
        return next((one.sentence for one in unmet if not one.condition.warns), None)

    def lacks(self, kind: str, code: str, payload: Payload | None, day: date) -> list[str]:
        """What the law of a day asks of an act and it lacks; without a payload, of its kind."""
        if payload is None:
            unmet = self._conditions.in_the_way(code or kind, day)
        else:
            unmet = self._conditions.unmet(payload, day)
        return [one.sentence for one in unmet]


def can_be_overruled(law: Law, code: str) -> bool:
    """Is the code of a refusal a condition of the law, which what happened may overrule?"""
    return any(one.key == code for one in law.pack.entries(Condition))


def has_grounds(kind: str) -> bool:
    """Does the law name grounds for a kind of act?"""
    return kind in _GROUNDS_OF


def grounds_offered(law: Law, kind: str, day: date) -> tuple[Ground, ...]:
    """The grounds of the law of a day for a kind of act, in its order; none that has its own act."""
    of, own = _GROUNDS_OF.get(kind, ""), _said_by_others(law, kind, day)
    grounds = (one for one in law.pack.in_force(Ground, day) if one.of == of)
    return tuple(one for one in grounds if one.key not in own)


def _said_by_others(law: Law, kind: str, day: date) -> set[str]:
    """Grounds on which an act of a kind is always refused: another kind of act tells of them."""
    return {
        fact
        for one in law.pack.in_force(Condition, day)
        if kind in one.of and not (one.warns or one.when or one.unless)
        for fact in one.forbids
    }


def _without_room(state: CaseState, kind: str) -> str | None:
    """What in the case itself leaves no room for a kind."""
    if state.is_read_only:
        return _("Việc có hành vi do phiên bản mới hơn ghi; chỉ xem được.")
    if state.is_ended and not _has_place_after_end(state, kind):
        said = _("Việc đã kết thúc từ {day}; vẫn ghi được hành vi xảy ra trước ngày đó.")
        return said.format(day=format_date(state.since))
    return _without_place(state, kind)


def _has_place_after_end(state: CaseState, kind: str) -> bool:
    """Papers, and the withdrawal or annulment of what ended the case."""
    payload = KINDS[kind].payload
    return payload in PAPERS or (payload is DecisionMended and can_be_brought_back(state))


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
