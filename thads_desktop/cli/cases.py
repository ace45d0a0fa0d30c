"""`thads cases` and `thads case show`."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from thads_desktop.base.errors import DomainError
from thads_desktop.base.formats import format_date, format_money
from thads_desktop.base.language import _
from thads_desktop.cli.deadlines import counting_line, due_words, marked
from thads_desktop.cli.output import Answer
from thads_desktop.cli.session import Session
from thads_desktop.cli.words import Commands
from thads_desktop.domain.deadlines import Deadline, DeadlineState
from thads_desktop.domain.law_entries import Confidence
from thads_desktop.domain.parties_history import LineParties
from thads_desktop.domain.payloads import Party
from thads_desktop.domain.spans import FOREVER, MoneyLine, Span
from thads_desktop.domain.vocabulary import LineState, PostponementGround
from thads_desktop.services.case_view import CaseView, TimelineAct, open_case
from thads_desktop.services.cases import CaseQuestion, ListedCase, find_cases, listed_cases
from thads_desktop.services.coercions import CoercionRow, coercions_of_case
from thads_desktop.services.deadlines import case_deadlines
from thads_desktop.services.wording import state_name

_AGREED = PostponementGround.AGREEMENT.value
# The states themselves, and the classes of the two main forms, as filters of the list.
CLASSES = {
    **{state.value: CaseQuestion(states=(state,)) for state in LineState},
    "running": CaseQuestion(states=(LineState.ENFORCEABLE,)),
    "not_yet": CaseQuestion(states=(LineState.NOT_YET_ENFORCEABLE,)),
    "postponed_by_agreement": CaseQuestion(states=(LineState.POSTPONED,), ground=_AGREED),
    "paused": CaseQuestion(
        states=(LineState.POSTPONED, LineState.SUSPENDED), without_ground=_AGREED
    ),
    "done": CaseQuestion(states=(LineState.COMPLETED, LineState.TERMINATED)),
}
DEFAULT_LIMIT = 50


def add(commands: Commands) -> None:
    """Add the commands that read cases."""
    cases = commands.add("cases", _cases, _("danh sách việc"))
    cases.add_argument("--search", default="", metavar="TEXT", help=_("tìm không cần dấu"))
    cases.add_argument("--class", dest="class_", choices=CLASSES, help=_("loại trạng thái"))
    cases.add_argument("--officer", metavar="NAME", help=_("chấp hành viên"))
    cases.add_argument("--commune", metavar="NAME", help=_("xã, phường"))
    cases.add_argument("--limit", type=int, default=DEFAULT_LIMIT, help=_("số việc tối đa"))
    show = commands.group("case", _("một việc")).add("show", _show, _("mọi thông tin của một việc"))
    show.add_argument("id", help=_("mã việc hoặc số quyết định"))


def _cases(session: Session) -> Answer:
    words = session.words
    if words.limit < 0:
        raise DomainError(
            _("Số việc tối đa phải từ 0 trở lên."), code="limit_negative", field="limit"
        )
    asked = CLASSES.get(words.class_, CaseQuestion())
    question = replace(asked, text=words.search, officer=words.officer, commune=words.commune)
    with session.office() as context:
        keys = find_cases(context, question)
        listed = listed_cases(context, keys[: words.limit])
    data = {"total": len(keys), "cases": [listed_document(case) for case in listed]}
    lines = [_line(case) for case in listed]
    return Answer(data, [*lines, _("Tất cả: {total} việc.").format(total=len(keys))])


def listed_document(case: ListedCase) -> dict[str, Any]:
    """A row of the list for scripts."""
    return {
        "id": case.case_id,
        "decision_no": case.decision_number,
        "decided_on": case.decided_on,
        "debtor": case.debtor,
        "creditor": case.creditor,
        "class": case.state,
        "ground": case.ground,
        "basis": case.basis,
        "officer": case.officer,
        "due": case.due,
        "paid": case.received,
        "left": case.left,
    }


def _line(case: ListedCase) -> str:
    return "  ".join(
        (
            case.case_id[:12],
            f"{case.decision_number:<22}",
            format_date(case.decided_on),
            f"{state_name(case.state, case.ground):<20}",
            f"{format_money(case.left):>18}",
            case.debtor,
        )
    )


def _show(session: Session) -> Answer:
    with session.office() as context:
        view = open_case(context, session.words.id)
        deadlines = case_deadlines(context, view.state)
        coercions = [_coercion(one) for one in coercions_of_case(context, view.state)]
        today = context.today
    told = [_deadline(one, today) for one in deadlines]
    still_open = [one for one in deadlines if one.state is DeadlineState.OPEN]
    lines = [*_story(view), *(line for one in still_open for line in _due_lines(one, today))]
    document = case_document(view) | {"coercions": coercions, "deadlines": told}
    return Answer(document, lines)


def case_document(view: CaseView) -> dict[str, Any]:
    """Everything of a case for scripts."""
    state, names = view.state, LineParties(view.state)
    return {
        "id": view.case_id,
        "decision_no": state.decision_number,
        "decided_on": state.decided_on,
        "basis": state.basis,
        "kind": state.kind,
        "officer": state.officer,
        "class": state.state,
        "ground": state.ground,
        "since": state.since,
        "status": view.status,
        "counted": view.counted,
        "read_only": state.is_read_only,
        "judgment": {
            "number": state.judgment.number,
            "judged_on": state.judgment.judged_on,
            "court": state.judgment.court,
        },
        "parties": [_party(party) for party in state.present_parties],
        "obligations": [
            {
                "line": line.obligation.line,
                "what": line.obligation.what,
                "kind": line.obligation.kind,
                "debtors": names.debtors(line.obligation),
                "creditors": names.creditors(line.obligation),
                "state": line.state,
                "due": line.due,
                "received": line.received,
                "waived": line.waived,
                "terminated": line.terminated,
                "entrusted": line.entrusted,
                "withdrawn": line.withdrawn,
                "left": line.left,
            }
            for line in state.lines
        ],
        "acts": [_act(act) for act in view.timeline],
        "spans": [_span(span) for span in state.spans],
        "money": [_money(line) for line in state.money],
        "contradictions": [
            {"act_id": one.act_id, "code": one.kind, "message": one.sentence()}
            for one in state.contradictions
        ],
    }


def _party(party: Party) -> dict[str, Any]:
    return {
        "role": party.role,
        "name": party.name,
        "birth_year": party.birth_year,
        "identity_number": party.identity_number,
        "address": party.address,
    }


def _act(act: TimelineAct) -> dict[str, Any]:
    return {
        "id": act.act_id,
        "folio": act.folio,
        "kind": act.kind,
        "name": act.name,
        "happened_on": act.happened_on,
        "sentence": act.sentence,
        "recorded_at": act.recorded_at,
        "recorded_by": act.recorded_by,
        "corrects": act.corrects,
        "replaced_by": act.replaced_by,
        "reason": act.reason,
    }


def _span(span: Span) -> dict[str, Any]:
    facts = span.facts
    return {
        "line": span.line,
        "from": span.valid_from,
        "to": None if span.valid_to == FOREVER else span.valid_to,
        "state": facts.state,
        "ground": facts.ground,
        "since": facts.since,
        "officer": facts.officer,
    }


def _money(line: MoneyLine) -> dict[str, Any]:
    return {
        "line": line.line,
        "flow": line.flow,
        "amount": line.amount,
        "on": line.on,
        "act_id": line.act_id,
    }


def _coercion(one: CoercionRow) -> dict[str, Any]:
    return {
        "act_id": one.act_id,
        "measure": one.measure,
        "number": one.number,
        "decided_on": one.decided_on,
        "planned_on": one.planned_on,
        "place": one.place,
        "over": one.is_over,
        "papers": [
            {
                "name": paper.name,
                "article": paper.article,
                "missing": paper.is_missing,
                "shown_by": paper.shown_by,
                "shown_on": paper.shown_on,
                "act_id": paper.act_id or None,
            }
            for paper in one.papers
        ],
    }


def _deadline(one: Deadline, today: date) -> dict[str, Any]:
    limit = one.rule.limit
    return {
        "rule": one.key,
        "what": limit.name,
        "starts_on": one.starts.on,
        "due_on": None if one.is_stopped else one.due_on,
        "due_at": one.due_at.isoformat("minutes") if one.due_at else None,
        "state": one.state,
        "overdue": one.is_overdue(today),
        "stopped": one.is_stopped,
        "counting": one.counting,
        "law": limit.document,
        "article": limit.article,
        "to_check": limit.confidence is not Confidence.VERIFIED,
        "paper": limit.paper,
        "whose": limit.whose,
        "nature": limit.nature,
        "ours": one.is_ours,
        "regime": one.rule.regime,
        "trigger": one.trigger,
        "closed_on": one.closed_on,
        "closed_by": one.closed_by or None,
        "lines": one.lines,
        "from_list": one.from_list,
        "snoozed_until": one.snoozed_until,
    }


def _due_lines(one: Deadline, today: date) -> tuple[str, str]:
    limit = one.rule.limit
    due_at = one.due_at.isoformat("minutes") if one.due_at else ""
    due = due_words(one.due_on, due_at, is_overdue=one.is_overdue(today))
    citation = marked(limit.citation, limit.confidence, from_list=one.from_list)
    return f"{due}  {limit.name} — {citation}", counting_line(one.counting)


def _story(view: CaseView) -> list[str]:
    state = view.state
    lines = [
        _("QĐ số {number} ngày {day}").format(
            number=state.decision_number, day=format_date(state.decided_on)
        ),
        *(f"{party.name} — {party.address}" for party in state.present_parties),
        view.status,
    ]
    lines += [one.sentence() for one in state.contradictions]
    lines += [
        f"{act.folio:>3}. {format_date(act.happened_on)}  "
        + ": ".join(part for part in (act.name, act.sentence) if part)
        + (_(" (đã đính chính)") if act.replaced_by else "")
        for act in view.timeline
    ]
    return lines
