"""Lists of cases made to conditions, on paper and in Excel (in danh sách theo điều kiện)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from types import MappingProxyType

from thads_desktop.base.formats import format_count, format_date, format_money
from thads_desktop.base.language import _
from thads_desktop.documents.paper_files import write_papers
from thads_desktop.domain.case_questions import (
    CaseConditions,
    ListedColumn,
    NamedQuestion,
    asked,
    check_question,
)
from thads_desktop.domain.vocabulary import (
    AssetStatus,
    Basis,
    CaseKind,
    CaseMark,
    LineState,
    ObligationKind,
)
from thads_desktop.rendering.document import Letterhead, Paper
from thads_desktop.rendering.sheet import Kind, Sheet, SheetColumn, Value, sheet_document
from thads_desktop.services.case_questions import (
    Answer,
    AnsweredCase,
    answered_page,
    ask,
    column_name,
    grounds_in_use,
)
from thads_desktop.services.context import Context
from thads_desktop.services.offices import office_of
from thads_desktop.services.paper_values import in_vietnamese
from thads_desktop.services.printed_paper import PrintedPaper
from thads_desktop.services.wording import (
    asset_status_name,
    basis_name,
    case_kind_name,
    mark_name,
    obligation_kind_name,
    state_name,
)

PAGE = 1000  # cases read in one statement
_KINDS = {
    ListedColumn.DECIDED_ON: Kind.DATE,
    ListedColumn.SINCE: Kind.DATE,
    ListedColumn.VERIFIED_ON: Kind.DATE,
    ListedColumn.DUE: Kind.MONEY,
    ListedColumn.RECEIVED: Kind.MONEY,
    ListedColumn.LEFT: Kind.MONEY,
}
_NO_NAMES: Mapping[str, str] = MappingProxyType({})
_SUMMED = (ListedColumn.DUE, ListedColumn.RECEIVED, ListedColumn.LEFT)


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseList:
    """Danh sách việc để in: its title, what it was asked, its columns and its cases."""

    title: str
    asked: tuple[str, ...]
    columns: tuple[ListedColumn, ...]
    answer: Answer


def asked_list(context: Context, question: NamedQuestion) -> CaseList:
    """The list that a question asks for.

    Raises:
        DomainError: what `check_question` refuses.
    """
    check_question(question)
    return CaseList(
        title=question.name,
        asked=conditions_in_words(question.conditions, grounds_in_use(context)),
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
    files, pages = {}, 0
    if pdf:
        from thads_desktop.rendering.pdf import render_pdf  # noqa: PLC0415 - slow, when asked for

        head = Letterhead(office.parent, office.name)
        drawn = render_pdf(
            sheet_document(sheet, above=(head,), author=office.name), created_at=printed_at
        )
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
        rows=[*((number, *row) for number, row in enumerate(rows, 1)), (None, *total)],
        bold=frozenset({len(rows)}),
        notes=listed.asked,
        paper=Paper.A4_LANDSCAPE,
        frozen=2,
    )


def _rows(context: Context, listed: CaseList) -> Iterator[tuple[Value, ...]]:
    keys = listed.answer.keys
    for start in range(0, len(keys), PAGE):
        for one in answered_page(context, keys[start : start + PAGE]):
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
    }
)


def cell_value(one: AnsweredCase, column: ListedColumn) -> Value:
    """What a list says of a case in one column, in the person's language."""
    return _CELLS[column](one)


def conditions_in_words(
    conditions: CaseConditions, grounds: Mapping[str, str] = _NO_NAMES
) -> tuple[str, ...]:
    """What is asked, a line for each condition; `grounds` are what `grounds_in_use` calls them."""
    return tuple(_in_words(name, value, grounds) for name, value in asked(conditions))


def _in_words(name: str, value: object, grounds: Mapping[str, str]) -> str:
    said = condition_name(name)
    match value:
        case tuple() if name == "grounds":
            return f"{said}: {'; '.join(grounds.get(key, key) for key in value)}"
        case tuple():
            return f"{said}: {', '.join(map(_named, value))}"
        case date():
            return f"{said} {format_date(value)}"
        case int() if name.startswith("days"):
            return _("{condition} {count} ngày").format(condition=said, count=value)
        case int():
            amount = format_money(value)
            return _("{condition} {amount} đồng").format(condition=said, amount=amount)
        case _:
            raise TypeError(name)


def _named(value: object) -> str:
    """A value of a condition: of one of the closed lists by its name, a person's as it stands."""
    match value:
        case LineState():
            return state_name(value)
        case Basis():
            return basis_name(value)
        case CaseKind():
            return case_kind_name(value)
        case ObligationKind() | CaseMark() | AssetStatus():
            return _name_apart(value)
        case _:
            return str(value)


def _name_apart(value: ObligationKind | CaseMark | AssetStatus) -> str:
    match value:
        case ObligationKind():
            return obligation_kind_name(value)
        case CaseMark():
            return mark_name(value)
        case AssetStatus():
            return asset_status_name(value)


def condition_name(name: str) -> str:
    """Tên điều kiện chọn việc."""
    return {
        "states": _("Trạng thái"),
        "grounds": _("Căn cứ"),
        "bases": _("Chủ động, theo yêu cầu"),
        "kinds": _("Loại việc"),
        "obligations": _("Có loại khoản"),
        "marks": _("Theo dõi riêng"),
        "officers": _("Chấp hành viên"),
        "communes": _("Xã, phường"),
        "decided_from": _("Quyết định từ ngày"),
        "decided_until": _("Quyết định đến ngày"),
        "due_from": _("Phải thi hành từ"),
        "due_until": _("Phải thi hành đến"),
        "left_from": _("Còn phải thi hành từ"),
        "left_until": _("Còn phải thi hành đến"),
        "days_in_state": _("Ở trạng thái ấy ít nhất"),
        "days_unverified": _("Chưa xác minh lại trong"),
        "assets": _("Có tài sản"),
    }[name]
