"""Lists of cases made to conditions, on paper and in Excel (in danh sách theo điều kiện)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from thads_desktop.base.formats import format_count, format_date
from thads_desktop.base.language import _
from thads_desktop.base.progress import Progress
from thads_desktop.documents.paper_files import write_papers
from thads_desktop.domain.case_questions import (
    ListedColumn,
    NamedQuestion,
    asks_for_deadlines,
    check_question,
)
from thads_desktop.rendering.document import Paper
from thads_desktop.rendering.sheet import Kind, Sheet, SheetColumn, Value, sheet_document
from thads_desktop.services.case_questions import (
    Answer,
    AnsweredCase,
    NextDuty,
    answered_page,
    ask,
    column_name,
)
from thads_desktop.services.context import Context
from thads_desktop.services.deadlines import ensure_reckoned
from thads_desktop.services.offices import office_of
from thads_desktop.services.official_sheet import official_sheet
from thads_desktop.services.paper_values import in_vietnamese
from thads_desktop.services.printed_paper import PrintedPaper
from thads_desktop.services.question_words import conditions_in_words, names_of_values
from thads_desktop.services.wording import (
    basis_name,
    case_kind_name,
    mark_name,
    obligation_kind_name,
    state_name,
)

__all__ = [
    "CaseList",
    "asked_list",
    "case_sheet",
    "cell_value",
    "conditions_in_words",
    "print_case_list",
    "print_sheet",
]

PAGE = 1000  # cases read in one statement
_KINDS = {
    ListedColumn.DECIDED_ON: Kind.DATE,
    ListedColumn.SINCE: Kind.DATE,
    ListedColumn.VERIFIED_ON: Kind.DATE,
    ListedColumn.DUE: Kind.MONEY,
    ListedColumn.RECEIVED: Kind.MONEY,
    ListedColumn.LEFT: Kind.MONEY,
}
_SUMMED = (ListedColumn.DUE, ListedColumn.RECEIVED, ListedColumn.LEFT)


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseList:
    """Danh sách việc để in: its title, what it was asked, its columns and its cases.

    `read` gives the rows of some of its keys.
    """

    title: str
    asked: tuple[str, ...]
    columns: tuple[ListedColumn, ...]
    answer: Answer
    read: Callable[[Context, Sequence[int]], list[AnsweredCase]] = answered_page


def asked_list(
    context: Context, question: NamedQuestion, progress: Progress | None = None
) -> CaseList:
    """The list that a question asks for; deadlines are those of the law in use.

    Raises:
        DomainError: what `check_question` refuses.
    """
    check_question(question)
    if asks_for_deadlines(question):
        ensure_reckoned(context, progress)
    return CaseList(
        title=question.name,
        asked=conditions_in_words(question.conditions, names_of_values(context)),
        columns=question.columns,
        answer=ask(context, question.conditions),
    )


def print_case_list(
    context: Context, listed: CaseList, *, xlsx: Path | None = None, pdf: Path | None = None
) -> PrintedPaper:
    """Print a list of cases with its conditions above it and its sums below.

    Raises:
        KnownIoError: a file cannot be written.
    """
    return print_sheet(context, in_vietnamese(lambda: case_sheet(context, listed)), xlsx, pdf)


def print_sheet(
    context: Context, sheet: Sheet, xlsx: Path | None, pdf: Path | None
) -> PrintedPaper:
    """Write a sheet of the office's into the files asked for.

    Raises:
        KnownIoError: a file cannot be written.
    """
    office, printed_at = office_of(context), context.clock.now()
    sheet, files, pages = official_sheet(context, sheet), {}, 0
    if pdf:
        from thads_desktop.rendering.pdf import render_pdf  # noqa: PLC0415 - slow, when asked for

        drawn = render_pdf(sheet_document(sheet, author=office.name), created_at=printed_at)
        files[pdf], pages = drawn.data, drawn.pages
    if xlsx:
        from thads_desktop.rendering.xlsx import render_xlsx  # noqa: PLC0415 - slow, when asked for

        files[xlsx] = render_xlsx([sheet], created_at=printed_at, author=office.name)
    write_papers(files)
    return PrintedPaper(pages=pages, files=tuple(files))


def case_sheet(context: Context, listed: CaseList) -> Sheet:
    """The list as a sheet; the last row sums up the money."""
    rows = list(_rows(context, listed))
    total = tuple(_total(rows, place, of) for place, of in enumerate(listed.columns))
    numbered = [(number, *row) for number, row in enumerate(rows, 1)]
    return Sheet(
        name=_("Danh sách"),
        title=(
            listed.title,
            _("Tính đến {day}: {count} việc").format(
                day=format_date(listed.answer.on), count=format_count(len(rows), language="vi")
            ),
        ),
        columns=(
            SheetColumn(_("Stt"), Kind.INTEGER, 5),
            *(SheetColumn(column_name(one), _KINDS.get(one, Kind.TEXT)) for one in listed.columns),
        ),
        rows=[*numbered, (None, *total)] if rows else (),
        bold=frozenset({len(rows)}),
        notes=listed.asked if rows else (_("Không có việc nào."), *listed.asked),
        paper=Paper.A4_LANDSCAPE,
        frozen=2,
    )


def _rows(context: Context, listed: CaseList) -> Iterator[tuple[Value, ...]]:
    keys = listed.answer.keys
    for start in range(0, len(keys), PAGE):
        for one in listed.read(context, keys[start : start + PAGE]):
            yield tuple(cell_value(one, column) for column in listed.columns)


def _total(rows: Sequence[tuple[Value, ...]], place: int, column: ListedColumn) -> Value:
    if column in _SUMMED:
        return sum(value for row in rows if isinstance(value := row[place], int))
    return _("Cộng") if place == 0 else None


_CELLS: Mapping[ListedColumn, Callable[[AnsweredCase], Value]] = MappingProxyType(
    {
        ListedColumn.DECISION: lambda one: one.case.decision_number,
        ListedColumn.DECIDED_ON: lambda one: one.case.decided_on,
        ListedColumn.JUDGMENT: lambda one: one.case.judgment_number,
        ListedColumn.DEBTOR: lambda one: one.case.debtor,
        ListedColumn.CREDITOR: lambda one: one.case.creditor,
        ListedColumn.OFFICER: lambda one: one.case.officer,
        ListedColumn.COMMUNE: lambda one: one.commune,
        ListedColumn.BASIS: lambda one: basis_name(one.case.basis),
        ListedColumn.KIND: lambda one: case_kind_name(one.case.kind),
        ListedColumn.OBLIGATION: lambda one: obligation_kind_name(one.obligation),
        ListedColumn.MARKS: lambda one: ", ".join(map(mark_name, one.marks)),
        ListedColumn.STATE: lambda one: state_name(one.case.state, one.case.ground),
        ListedColumn.SINCE: lambda one: one.case.since,
        ListedColumn.DUE: lambda one: one.case.due,
        ListedColumn.RECEIVED: lambda one: one.case.received,
        ListedColumn.LEFT: lambda one: one.case.left,
        ListedColumn.VERIFIED_ON: lambda one: one.verified_on,
        ListedColumn.NEXT_DUTY: lambda one: _duty(one.next_duty),
    }
)


def _duty(duty: NextDuty | None) -> str | None:
    """What is to be done by when, or may be done from when on."""
    if duty is None:
        return None
    day = format_date(duty.due_on)
    return f"{_('từ {day}').format(day=day) if duty.is_earliest else day}: {duty.what}"


def cell_value(one: AnsweredCase, column: ListedColumn) -> Value:
    """What a list says of a case in one column, in the person's language."""
    return _CELLS[column](one)
