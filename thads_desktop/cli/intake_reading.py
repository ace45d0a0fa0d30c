"""What came in as lines and documents: `thads intake list` and `thads intake show`."""

from __future__ import annotations

from typing import Any

import msgspec

from thads_desktop.base.formats import format_date
from thads_desktop.base.language import _
from thads_desktop.cli.output import Answer
from thads_desktop.cli.session import Session
from thads_desktop.domain.deadlines import Deadline
from thads_desktop.services import intake as service
from thads_desktop.services.intake import IntakeQuestion, IntakeStatus, IntakeView, ListedIntake
from thads_desktop.services.intake_decisions import Proposal, propose_decisions
from thads_desktop.services.intake_words import intake_status_name, next_step, rule_words


def list_intakes(session: Session) -> Answer:
    """`thads intake list`."""
    words = session.words
    statuses = (IntakeStatus(words.status),) if words.status else ()
    with session.office() as context:
        total = service.count(context)
        question = IntakeQuestion(text=words.search, statuses=statuses)
        listed = service.list_intakes(context, question)
    data = {"total": total, "intakes": [_listed(one) for one in listed]}
    return Answer(data, [_line(one) for one in listed])


def _listed(one: ListedIntake) -> dict[str, Any]:
    row = one.row
    return {
        "id": row.intake_id,
        "received_on": row.received_on,
        "from": row.sender,
        "judgment_no": row.judgment_number,
        "debtor": row.debtor,
        "creditor": row.creditor,
        "basis": list(row.bases),
        "status": row.status,
        "next": _due(one.next_deadline),
    }


def _due(one: Deadline | None) -> dict[str, Any] | None:
    if one is None:
        return None
    limit = one.rule.limit
    return {
        "rule": one.key,
        "what": limit.name,
        "due_on": None if one.is_stopped else one.due_on,
        "state": one.state,
        "law": limit.document,
        "article": limit.article,
        "counting": one.counting,
    }


def _line(one: ListedIntake) -> str:
    row, due = one.row, one.next_deadline
    said = (
        row.intake_id[:12],
        format_date(row.received_on),
        row.judgment_number,
        row.debtor,
        intake_status_name(row.status),
        next_step(row.status, due),
        format_date(due.due_on) if due and not due.is_stopped else "",
    )
    return "  ".join(part for part in said if part)


def show_intake(session: Session) -> Answer:
    """`thads intake show`."""
    with session.office() as context:
        view = service.intake_view(context, session.words.intake)
        on = session.words.on or context.today
        proposals = propose_decisions(context, view.intake, on)
    lines = [intake_status_name(view.intake.status)]
    lines += [f"{format_date(one.happened_on)}  {one.name}" for one in view.papers]
    lines += [
        _("Dự kiến {count} quyết định: {rule}").format(
            count=len(one.drafts), rule=rule_words(one.rule) if one.rule else ""
        )
        for one in proposals
    ]
    lines += [note for one in proposals for note in one.notes]
    return Answer(_document(view) | {"proposals": [_proposed(one) for one in proposals]}, lines)


def _document(view: IntakeView) -> dict[str, Any]:
    intake = view.intake
    return {
        "id": intake.intake_id,
        "received_on": intake.received_on,
        "from": intake.sender,
        "status": intake.status,
        "judgment": msgspec.to_builtins(intake.judgment),
        "parties": msgspec.to_builtins(intake.parties),
        "obligations": msgspec.to_builtins(intake.obligations),
        "requests": [
            {"act_id": one.act_id, "received_on": one.received_on, "status": one.status}
            for one in intake.requests
        ],
        "papers": [
            {"id": one.act_id, "name": one.name, "happened_on": one.happened_on}
            for one in view.papers
        ],
        "deadlines": [_due(one) for one in view.deadlines],
        "next": _due(view.next_deadline),
    }


def _proposed(one: Proposal) -> dict[str, Any]:
    return {
        "basis": one.basis,
        "rule": one.rule.key if one.rule else "",
        "rules": [
            {"key": rule.key, "name": rule.name, "article": rule.article} for rule in one.rules
        ],
        "decisions": [msgspec.to_builtins(draft) for draft in one.drafts],
        "notes": list(one.notes),
    }
