"""Gói đi xã (trip pack): one commune's cases with what is due, and blank minutes for each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

from thads_desktop.base.errors import DomainError
from thads_desktop.base.language import _
from thads_desktop.base.progress import Progress, SilentProgress
from thads_desktop.documents.filling import fill_form
from thads_desktop.documents.form_library import load_form
from thads_desktop.domain.law_entries import Nature
from thads_desktop.domain.payloads import MoneyReceived
from thads_desktop.domain.vocabulary import ENDED, PartyRole
from thads_desktop.rendering.document import Document
from thads_desktop.services.case_view import CaseView, open_case
from thads_desktop.services.context import Context
from thads_desktop.services.day_sheet import (
    asked_band,
    asked_deadlines,
    asked_values,
    check_officer,
    duty_values,
)
from thads_desktop.services.deadlines import Band, DayList, DeadlineQuestion, ListedDeadline
from thads_desktop.services.offices import office_of
from thads_desktop.services.paper_values import (
    Values,
    case_values,
    in_vietnamese,
    office_values,
    owed_on,
    party_values,
)
from thads_desktop.services.papers import blank_minutes, last_verification
from thads_desktop.services.printed_paper import PrintedPaper, print_pack
from thads_desktop.services.serving_slips import cases_to_serve, owed_slips, slip_document

TRIP_LIST = "trip-list"
_NEAR = (Band.OVERDUE, Band.TODAY, Band.WEEK)


def print_trip_pack(
    context: Context,
    question: DeadlineQuestion,
    *,
    with_slips: bool = False,
    pdf: Path | None = None,
    progress: Progress | None = None,
) -> PrintedPaper:
    """Print into one file the list of a commune's cases, then blank minutes for their debtors.

    The cases are those with a deadline that the question asks for, in its order. One that is
    paid up needs no minutes unless something is due in it within the week. `with_slips`: then
    a serving slip for everything that is still to be delivered in the commune.

    Raises:
        DomainError: `commune_missing`, `officer_unknown`, `nothing_due`.
        KnownIoError: a file cannot be written.
        CancelledError: no file was written.
    """
    if not question.commune:
        raise DomainError(
            _("Hãy chọn xã, phường để in gói đi xã."), code="commune_missing", field="commune"
        )
    watching = progress or SilentProgress()
    rows, left_out = asked_deadlines(context, question, watching)
    if not rows:
        check_officer(context, question)
        raise _nothing_due(question.commune)
    slips = _slips(context, question, watching) if with_slips else []
    papers = _papers(context, question, _by_case(rows), left_out, slips=slips, progress=watching)
    return print_pack(context, papers, pdf=pdf, progress=watching)


def _slips(context: Context, question: DeadlineQuestion, progress: Progress) -> list[Document]:
    """A slip for everything to be served in the commune, by the officer asked for."""
    cases = cases_to_serve(context, officer=question.officer, commune=question.commune)
    return [slip_document(context, one) for one in owed_slips(context, cases, progress)]


def _nothing_due(commune: str) -> DomainError:
    return DomainError(
        _(
            "Không có việc nào đến hạn ở {commune} theo bộ lọc này. "
            "Hãy kiểm tra tên xã, phường hoặc chọn nhiều ngày hơn."
        ).format(commune=commune),
        code="nothing_due",
        field="commune",
    )


def _by_case(rows: Sequence[ListedDeadline]) -> dict[str, list[ListedDeadline]]:
    """The deadlines of each case; cases stand in the order of their first one."""
    found: dict[str, list[ListedDeadline]] = {}
    for row in rows:
        found.setdefault(row.case_id, []).append(row)
    return found


def _papers(
    context: Context,
    question: DeadlineQuestion,
    cases: dict[str, list[ListedDeadline]],
    left_out: DayList,
    *,
    slips: Sequence[Document],
    progress: Progress,
) -> list[Document]:
    """The list, then the minutes in its order, then the slips."""
    office, on = office_of(context), question.today
    listed, minutes = [], []
    for number, (case_id, rows) in enumerate(cases.items(), 1):
        progress.report(_("Lập biên bản"), number - 1, len(cases))
        view = open_case(context, case_id)
        row = in_vietnamese(partial(_case_row, view, rows, question))
        listed.append({**row, "number": number})
        if _is_to_visit(view, rows, question):
            minutes.append(blank_minutes(office, view, on))
    values = {
        "office": office_values(office),
        "printed_on": context.today,
        "asked": asked_values(question, left_out),
        "cases": listed,
        "total": {
            "cases": len(listed),
            "minutes": len(minutes),
            "slips": len(slips),
            "left": sum(one["left"] for one in listed),
            "duties": sum(len(one["duties"]) for one in listed),
            "overdue": sum(duty["is_overdue"] for one in listed for duty in one["duties"]),
        },
    }
    return [fill_form(load_form(TRIP_LIST), values, on=on, author=office.name), *minutes, *slips]


def _is_to_visit(
    view: CaseView, rows: Sequence[ListedDeadline], question: DeadlineQuestion
) -> bool:
    """Is there anything to see the debtor about: a debt, a line that is no money, a near duty?"""
    open_lines = [line for line in view.state.lines if line.state not in ENDED]
    if any(line.left > 0 or line.due == 0 for line in open_lines):
        return True
    return any(row.nature != Nature.EARLIEST and asked_band(row, question) in _NEAR for row in rows)


def _case_row(view: CaseView, rows: Sequence[ListedDeadline], question: DeadlineQuestion) -> Values:
    state = view.state
    debtors = [party_values(party) for party in state.parties(PartyRole.DEBTOR)]
    return {
        "case": case_values(state),
        "officer": "" if question.officer else state.officer,
        "debtors": [{**debtor, "number": number} for number, debtor in enumerate(debtors, 1)],
        "left": sum(line["left"] for line in owed_on(state, question.today)),
        "duties": [
            {**duty_values(row, question), "number": number} for number, row in enumerate(rows, 1)
        ],
        "verified": _verified(view),
        "received": next(_received(view), ""),
    }


def _verified(view: CaseView) -> Values | str:
    last = last_verification(view)
    if last is None:
        return ""
    findings = [last.findings, *(answer for _topic, answer in last.statements)]
    return {"on": last.verified_on, "findings": " ".join(one for one in findings if one.strip())}


def _received(view: CaseView) -> Iterator[Values]:
    """Receipts, the last first."""
    for one in reversed(view.state.standing):
        if isinstance(one.payload, MoneyReceived):
            yield {
                "on": one.act.happened_on,
                "amount": one.payload.amount,
                "receipt_number": one.payload.receipt_number,
            }
