"""`thads deadlines`: what the law asks, of all cases."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

from thads_desktop.base.errors import DomainError
from thads_desktop.base.formats import format_date
from thads_desktop.base.language import _
from thads_desktop.cli.output import Answer, StderrProgress
from thads_desktop.cli.session import Session
from thads_desktop.cli.words import Commands, day
from thads_desktop.domain.deadline_words import confidence_mark, whose_name
from thads_desktop.domain.law_entries import Confidence, Nature
from thads_desktop.domain.spans import FOREVER
from thads_desktop.services.deadlines import (
    DeadlineQuestion,
    ListedDeadline,
    ensure_reckoned,
    listed,
)


def add(commands: Commands) -> None:
    """Add the command of deadlines."""
    command = commands.add("deadlines", _deadlines, _("thời hạn luật định của các việc"))
    command.add_argument("--on", type=day, metavar="DATE", help=_("tính đến ngày"))
    command.add_argument("--officer", metavar="NAME", help=_("chấp hành viên"))
    command.add_argument("--commune", metavar="NAME", help=_("xã, phường"))
    command.add_argument("--days", type=int, metavar="N", help=_("đến hạn trong chừng ấy ngày"))
    command.add_argument(
        "--without-listed",
        action="store_true",
        help=_("không kể thời hạn do danh sách nhập vào mở ra"),
    )
    which = command.add_mutually_exclusive_group()
    which.add_argument(
        "--others",
        action="store_true",
        help=_("việc của người khác, quyền sắp hết, biện pháp sắp hết hiệu lực"),
    )
    which.add_argument(
        "--all",
        action="store_true",
        dest="everything",
        help=_("của mình và của người khác, kể cả thời hạn đã để lại"),
    )


def _deadlines(session: Session) -> Answer:
    with session.office() as context:
        on = session.words.on or context.today
        ensure_reckoned(context, StderrProgress())
        found = [one for question in _questions(session, on) for one in listed(context, question)]
        shown = sorted(found, key=lambda one: (one.due_on, one.due_at))
    lines = [line for one in shown for line in _lines(one, on)]
    data = {"deadlines": [_document(one, on) for one in shown]}
    return Answer(data, [*lines, _("Tất cả: {total} thời hạn.").format(total=len(shown))])


def _questions(session: Session, on: date) -> Iterator[DeadlineQuestion]:
    words = session.words
    question = DeadlineQuestion(
        today=on,
        officer=words.officer,
        commune=words.commune,
        days=days_ahead(words.days, on),
        others=words.others,
        with_snoozed=words.everything,
        with_listed=not words.without_listed,
    )
    yield question
    if words.everything:
        yield replace(question, others=True)


def days_ahead(days: int | None, on: date) -> int | None:
    """The days asked for, as far as a calendar goes.

    Raises:
        DomainError: `days_negative`.
    """
    if days is None:
        return None
    if days < 0:
        raise DomainError(_("Số ngày phải từ 0 trở lên."), code="days_negative", field="days")
    return min(days, (date.max - on).days)


def _document(one: ListedDeadline, on: date) -> dict[str, Any]:
    is_stopped = one.due_on == FOREVER
    return {
        "case_id": one.case_id,
        "rule": one.rule,
        "what": one.what,
        "starts_on": one.starts_on,
        "due_on": None if is_stopped else one.due_on,
        "due_at": one.due_at or None,
        "law": one.document,
        "article": one.article,
        "counting": one.counting,
        "paper": one.paper or None,
        "overdue": _is_overdue(one, on),
        "decision_no": one.decision_number,
        "debtor": one.debtor,
        "officer": one.officer,
        "commune": one.commune,
        "whose": one.whose,
        "nature": one.nature,
        "to_check": one.is_to_check,
        "stopped": is_stopped,
        "from_list": one.from_list,
        "trigger": one.trigger,
        "snoozed_until": one.snoozed_until,
    }


def _is_overdue(one: ListedDeadline, on: date) -> bool:
    """What may be done from a day on, and a right that lapses, are never overdue."""
    return one.due_on < on and one.nature in (Nature.DUTY, Nature.EXPIRY)


def _lines(one: ListedDeadline, on: date) -> tuple[str, str]:
    confidence = Confidence.TO_CHECK if one.is_to_check else Confidence.VERIFIED
    first = "  ".join(
        (
            due_words(one.due_on, one.due_at, is_overdue=_is_overdue(one, on)),
            f"{one.decision_number:<22}",
            one.debtor,
            one.what,
            marked(f"{one.document}, {one.article}", confidence, from_list=one.from_list),
            whose_name(one.whose),
        )
    )
    return first, counting_line(one.counting)


def due_words(due_on: date, due_at: str, *, is_overdue: bool) -> str:
    """The last day in its column, and how the deadline stands in the next."""
    due = "" if due_on == FOREVER else f"{format_date(due_on)} {due_at}"
    return f"{due.strip():<16}  {_standing(due_on, is_overdue=is_overdue):<9}"


def _standing(due_on: date, *, is_overdue: bool) -> str:
    if due_on == FOREVER:
        return _("đang dừng")
    return _("QUÁ HẠN") if is_overdue else ""


def marked(citation: str, confidence: str, *, from_list: bool) -> str:
    """A citation with its marks: to be checked, and that an imported list opened the deadline."""
    marks = (confidence_mark(confidence), _("từ danh sách") if from_list else "")
    return " ".join((citation, *(f"({mark})" for mark in marks if mark)))


def counting_line(counting: str) -> str:
    """How a deadline was counted, on the line under it."""
    return "    " + _("Cách tính: {counting}").format(counting=counting)
