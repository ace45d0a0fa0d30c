"""Danh sách việc phải làm (day sheet): what the law asks, on paper, to be ticked off."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import timedelta
from itertools import count
from pathlib import Path
from types import MappingProxyType

from thads_desktop.base.errors import DomainError
from thads_desktop.base.language import _
from thads_desktop.base.progress import Progress, SilentProgress
from thads_desktop.base.vietnamese import person_sort_key
from thads_desktop.documents.filling import fill_form
from thads_desktop.documents.form_library import load_form
from thads_desktop.domain.deadline_words import nature_name, whose_name
from thads_desktop.domain.law_entries import Nature
from thads_desktop.services.cases import officers
from thads_desktop.services.context import Context
from thads_desktop.services.deadlines import (
    Band,
    DayList,
    DeadlineQuestion,
    ListedDeadline,
    band_of,
    day_list,
    ensure_reckoned,
    page_of,
)
from thads_desktop.services.offices import Office, office_of
from thads_desktop.services.paper_values import Values, in_vietnamese, office_values
from thads_desktop.services.printed_paper import PrintedPaper, drawn_paper, write_paper

DAY_SHEET = "day-sheet"

_ROWS_A_PAGE = 500

# Words of a paper: Vietnamese whatever the language of the screen.
BAND_NAMES: Mapping[Band, str] = MappingProxyType(
    {
        Band.OVERDUE: "Quá hạn",
        Band.TODAY: "Hôm nay",
        Band.WEEK: "Trong 7 ngày",
        Band.LATER: "Sau đó",
        Band.STOPPED: "Đang dừng tính thời hạn",
    }
)
_BANDS = tuple(Band)


def print_day_sheet(
    context: Context,
    question: DeadlineQuestion,
    *,
    pdf: Path | None = None,
    docx: Path | None = None,
    progress: Progress | None = None,
) -> PrintedPaper:
    """Print "Danh sách việc phải làm": all that a question asks for, by officer and nearness.

    Raises:
        DomainError: `officer_unknown`.
        KnownIoError: a file cannot be written.
        CancelledError: no file was written.
    """
    watching = progress or SilentProgress()
    rows, left_out = asked_deadlines(context, question, watching)
    if not rows:
        check_officer(context, question)
    office = office_of(context)
    values = in_vietnamese(lambda: _values(context, office, question, rows, left_out))
    watching.report(_("Vẽ trang"), 0, len(rows))
    paper = fill_form(load_form(DAY_SHEET), values, on=question.today, author=office.name)
    drawn = drawn_paper(context, paper)
    watching.report(_("Ghi tệp"), len(rows), len(rows))
    return write_paper(context, paper, drawn, pdf, docx)


def asked_deadlines(
    context: Context, question: DeadlineQuestion, progress: Progress
) -> tuple[list[ListedDeadline], DayList]:
    """The rows of a question, by the law in use, and how many it leaves out."""
    ensure_reckoned(context, progress)
    found = day_list(context, question)
    rows: list[ListedDeadline] = []
    for start in range(0, len(found.keys), _ROWS_A_PAGE):
        progress.report(_("Đọc danh sách"), start, len(found.keys))
        rows += page_of(context, found.keys[start : start + _ROWS_A_PAGE])
    return rows, found


def check_officer(context: Context, question: DeadlineQuestion) -> None:
    """Refuse an officer nobody knows: an empty paper would say that nothing is due.

    Raises:
        DomainError: `officer_unknown`.
    """
    if question.officer is not None and question.officer not in officers(context):
        raise DomainError(
            _("Không có việc nào của chấp hành viên {officer}. Hãy kiểm tra tên.").format(
                officer=question.officer
            ),
            code="officer_unknown",
            field="officer",
        )


def duty_values(row: ListedDeadline, question: DeadlineQuestion) -> Values:
    """Việc phải làm: one deadline as papers name it."""
    band = asked_band(row, question)
    return {
        "due_on": row.due_on,
        "due_at": row.due_at,
        "is_earliest": row.nature == Nature.EARLIEST,
        "is_overdue": band is Band.OVERDUE,
        "is_stopped": band is Band.STOPPED,
        "what": row.what,
        "whose": f"{whose_name(row.whose)}, {nature_name(row.nature)}" if question.others else "",
        "is_to_check": row.is_to_check,
        "document": row.document,
        "article": row.article,
        "counting": row.counting,
    }


def asked_band(row: ListedDeadline, question: DeadlineQuestion) -> Band:
    """How near a deadline is; what may be done from a day on is asked for every day after."""
    is_earliest = row.nature == Nature.EARLIEST
    return band_of(max(row.due_on, question.today) if is_earliest else row.due_on, question.today)


def asked_values(question: DeadlineQuestion, left_out: DayList) -> Values:
    """What was asked for, so that the paper can say it in words."""
    until = None if question.days is None else question.today + timedelta(days=question.days)
    return {
        "today": question.today,
        "until": until or "",
        "officer": question.officer or "",
        "commune": question.commune or "",
        "band": BAND_NAMES[question.band] if question.band else "",
        "is_of_others": question.others,
        "snoozed": left_out.snoozed,
        "from_lists": left_out.from_lists,
    }


def _values(
    context: Context,
    office: Office,
    question: DeadlineQuestion,
    rows: Sequence[ListedDeadline],
    left_out: DayList,
) -> Values:
    groups = list(_groups(question, rows))
    overdue = sum(group["count"] for group in groups if group["is_overdue"])
    return {
        "office": office_values(office),
        "printed_on": context.today,
        "asked": {
            **asked_values(question, left_out),
            "what": rows[0].what if question.rule and rows else "",
            "decision_number": rows[0].decision_number if question.case_id and rows else "",
        },
        "groups": groups,
        "total": {"count": len(rows), "overdue": overdue},
    }


def _groups(question: DeadlineQuestion, rows: Iterable[ListedDeadline]) -> Iterator[Values]:
    """By officer when none was chosen, then by how near; the order asked for stays within."""
    found: dict[tuple[str, Band], list[ListedDeadline]] = {}
    for row in rows:
        officer = row.officer if question.officer is None else ""
        found.setdefault((officer, asked_band(row, question)), []).append(row)
    numbers, places = count(1), sorted(found, key=_place)
    for officer, band in places:
        listed = found[officer, band]
        yield {
            "is_last": (officer, band) == places[-1],
            "officer": officer,
            "name": BAND_NAMES[band],
            "is_overdue": band is Band.OVERDUE,
            "count": len(listed),
            "rows": [_row_values(next(numbers), row, question) for row in listed],
        }


def _place(group: tuple[str, Band]) -> tuple[str, int]:
    officer, band = group
    return person_sort_key(officer), _BANDS.index(band)


def _row_values(number: int, row: ListedDeadline, question: DeadlineQuestion) -> Values:
    return {
        **duty_values(row, question),
        "number": number,
        "decision_number": row.decision_number,
        "debtor": row.debtor,
        "commune": row.commune,
    }
