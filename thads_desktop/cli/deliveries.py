"""`thads deliveries`: what is to be notified to whom, in one case or in all."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from thads_desktop.base.errors import DomainError
from thads_desktop.base.formats import format_date
from thads_desktop.base.language import _
from thads_desktop.cli import serving_slips
from thads_desktop.cli.output import Answer, StderrProgress
from thads_desktop.cli.session import Session
from thads_desktop.cli.words import Commands
from thads_desktop.domain.deliveries import Attempt, Delivery
from thads_desktop.domain.payloads import Party
from thads_desktop.domain.spans import FOREVER
from thads_desktop.services.case_view import open_case
from thads_desktop.services.context import Context
from thads_desktop.services.deadlines import ListedDeadline, ensure_reckoned
from thads_desktop.services.deliveries import (
    deliveries,
    outcome_name,
    paper_name,
    pending_deliveries,
    still_to_reach,
)


def add(commands: Commands) -> None:
    """Add the command of deliveries."""
    deliveries_of = commands.group("deliveries", _("thông báo, tống đạt văn bản"), _deliveries)
    serving_slips.add(deliveries_of)
    command = deliveries_of.parser
    command.add_argument("--case", metavar="ID", help=_("một việc"))
    command.add_argument(
        "--pending", action="store_true", help=_("chỉ những gì còn phải thông báo")
    )
    command.add_argument("--officer", metavar="NAME", help=_("chấp hành viên"))
    command.add_argument("--commune", metavar="NAME", help=_("xã, phường"))


def _deliveries(session: Session) -> Answer:
    words = session.words
    if not words.case and not words.pending:
        raise DomainError(
            _("Hãy nêu một việc (--case) hoặc xem mọi việc còn phải thông báo (--pending)."),
            code="case_missing",
            field="case",
        )
    with session.office() as context:
        if words.case:
            return _of_case(context, words.case, only_owed=words.pending)
        ensure_reckoned(context, StderrProgress())
        found = pending_deliveries(context, officer=words.officer, commune=words.commune)
        pending = list(zip(found, still_to_reach(context, found), strict=True))
    lines = [_pending_line(*one) for one in pending]
    total = _("Tất cả: {total} văn bản còn phải thông báo.").format(total=len(found))
    return Answer({"pending": [_pending(*one) for one in pending]}, [*lines, total])


def _of_case(context: Context, case: str, *, only_owed: bool) -> Answer:
    view = open_case(context, case)
    found = [one for one in deliveries(context, view.case_id) if one.is_owed or not only_owed]
    names = [paper_name(context, view.state, one) for one in found]
    both = list(zip(found, names, strict=True))
    data = {"case_id": view.case_id, "deliveries": [_document(*one) for one in both]}
    return Answer(data, [_line(*one) for one in both])


def _document(one: Delivery, name: str) -> dict[str, Any]:
    return {
        "paper": one.about,
        "event": one.code,
        "name": name,
        "issued_on": one.issued_on,
        "due_on": None if one.due_on == FOREVER else one.due_on,
        "rule": one.rule,
        "role": one.party.role.value,
        "to": one.party.name,
        "valid_on": one.valid.on if one.valid else None,
        "way": one.valid.way if one.valid else None,
        "owed": one.is_owed,
        "counted": one.is_counted,
        "next_way": one.next_way or None,
        "attempts": [_attempt(attempt) for attempt in one.attempts],
    }


def _attempt(one: Attempt) -> dict[str, Any]:
    return {
        "act_id": one.act_id,
        "on": one.on,
        "way": one.way or None,
        "outcome": one.outcome or None,
        "valid": one.is_valid,
        "receiver": one.receiver or None,
        "relation": one.relation or None,
        "until": one.lasts_until,
    }


def _line(one: Delivery, name: str) -> str:
    return "  ".join((_standing(one), one.party.name, name))


def _standing(one: Delivery) -> str:
    if one.valid is not None:
        return _("đã thông báo {day}").format(day=format_date(one.valid.on))
    if one.is_dropped:
        return _("không còn phải thông báo")
    last = one.attempts[-1] if one.attempts else None
    if last is not None and last.outcome:
        why = outcome_name(last.outcome)
        return _("CHƯA ({day}: {why})").format(day=format_date(last.on), why=why)
    return _("CHƯA")


def _pending(one: ListedDeadline, to: Sequence[Party]) -> dict[str, Any]:
    return {
        "case_id": one.case_id,
        "decision_no": one.decision_number,
        "debtor": one.debtor,
        "commune": one.commune,
        "officer": one.officer,
        "paper": one.trigger,
        "rule": one.rule,
        "what": one.what,
        "due_on": None if one.due_on == FOREVER else one.due_on,
        "to": [{"role": party.role.value, "name": party.name} for party in to],
    }


def _pending_line(one: ListedDeadline, to: Sequence[Party]) -> str:
    due = "" if one.due_on == FOREVER else format_date(one.due_on)
    names = "; ".join(party.name for party in to)
    return f"{one.commune:<24}  {due:<10}  {one.decision_number:<22}  {names}  {one.what}"
