"""The cases behind a figure, or just outside it, in an order, on paper and in Excel."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from thads_desktop.base.formats import format_money, format_percent, official_date
from thads_desktop.base.progress import Progress
from thads_desktop.documents.paper_files import write_papers
from thads_desktop.domain.statistics_rows import rows_of
from thads_desktop.rendering.sheet import Kind, Sheet, SheetColumn, Value, sheet_document
from thads_desktop.services.cases import CaseOrder, CaseQuestion, find_cases
from thads_desktop.services.chart_doors import ChartDoor, open_chart_door
from thads_desktop.services.chart_wording import age_group_name
from thads_desktop.services.context import Context
from thads_desktop.services.near_figures import NEAR_DAYS, NearFigure, near_figure, near_rows
from thads_desktop.services.offices import office_of
from thads_desktop.services.official_sheet import official_sheet
from thads_desktop.services.paper_values import in_vietnamese
from thads_desktop.services.printed_paper import PrintedPaper
from thads_desktop.services.statistics import (
    CaseHead,
    MainRow,
    OpenedFigure,
    PeriodQuestion,
    opened_cases,
)
from thads_desktop.services.statistics_labels import labelled_form
from thads_desktop.services.statistics_shelf import statistics_forms
from thads_desktop.statistics.ages import AgeGroup

_PAGE = 1000  # cases read in one statement


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedDoor:
    """Cánh cửa được mở: which figure of which form, inside it or just outside, in which order.

    Of an `age` it holds, of the open cases of the figure, those of that age; `days` is how far
    outside. Without an order those that add most come first, or those that are nearest.
    """

    question: PeriodQuestion
    form: str
    key: str
    row: str = MainRow.TOTAL
    age: AgeGroup | None = None
    is_near: bool = False
    days: int = NEAR_DAYS
    order: CaseOrder | None = None
    descending: bool = False


def inside_keys(
    context: Context,
    figure: OpenedFigure,
    order: CaseOrder | None = None,
    *,
    descending: bool = False,
) -> list[int]:
    """The cases of a figure in an order; without one those that add most first."""
    keys = sorted(figure.amounts, key=figure.amounts.__getitem__, reverse=True)
    return ordered_keys(context, keys, order, descending=descending)


def ordered_keys(
    context: Context, keys: Collection[int], order: CaseOrder | None, *, descending: bool
) -> list[int]:
    """Some cases in an order of the list of cases; what is no case yet (an intake) comes last."""
    if order is None:
        return list(keys)
    wanted = set(keys)
    every = find_cases(context, CaseQuestion(order=order, descending=descending))
    listed = [key for key in every if key in wanted]
    return [*listed, *(wanted - set(listed))]


def print_door(
    context: Context,
    asked: AskedDoor,
    *,
    xlsx: Path | None = None,
    pdf: Path | None = None,
    progress: Progress | None = None,
) -> PrintedPaper:
    """Print the cases of a figure, or those just outside it.

    Raises:
        DomainError: what opening the figure refuses.
        KnownIoError: a file cannot be written.
        CancelledError: the person stopped it.
    """
    from thads_desktop.rendering.pdf import render_pdf  # noqa: PLC0415 - slow, only for printing
    from thads_desktop.rendering.xlsx import render_xlsx  # noqa: PLC0415

    office, printed_at = office_of(context), context.clock.now()
    sheet = official_sheet(context, in_vietnamese(lambda: _sheet(context, asked, progress)))
    files: dict[Path, bytes] = {}
    pages = 0
    if pdf:
        drawn = render_pdf(sheet_document(sheet), created_at=printed_at)
        files[pdf], pages = drawn.data, drawn.pages
    if xlsx:
        files[xlsx] = render_xlsx(
            [sheet], created_at=printed_at, author=office.name, progress=progress
        )
    write_papers(files)
    return PrintedPaper(pages=pages, files=tuple(files))


def _sheet(context: Context, asked: AskedDoor, progress: Progress | None) -> Sheet:
    question = asked.question
    door = ChartDoor(
        question=question, form=asked.form, key=asked.key, row=asked.row, age=asked.age
    )
    figure = open_chart_door(context, door)
    near = asked_near(context, asked, progress) if asked.is_near else None
    rows = _near_rows(context, asked, near) if near else _inside_rows(context, asked, figure)
    return Sheet(
        name="Sát bên ngoài" if near else "Các việc",
        title=tuple(_title(context, asked, figure)),
        columns=(
            SheetColumn("Stt", Kind.INTEGER, 5),
            *_HEAD_COLUMNS,
            *((_NEAR_COLUMN,) if near else _inside_columns(figure)),
        ),
        rows=[(number, *row) for number, row in enumerate(rows, 1)],
        notes=() if rows else ("Không có việc nào.",),
        frozen=2,
    )


def _title(context: Context, asked: AskedDoor, figure: OpenedFigure) -> Iterator[str]:
    question = asked.question
    yield "DANH SÁCH VIỆC"
    where = "Sát bên ngoài con số" if asked.is_near else "Sau con số"
    yield f"{where}: {_figure_name(context, asked)}, {_shown(figure)}"
    yield f"Từ {official_date(question.first)} đến {official_date(question.last)}"
    if question.officer:
        yield f"Chấp hành viên: {question.officer}"


def asked_near(context: Context, asked: AskedDoor, progress: Progress | None = None) -> NearFigure:
    """What is just outside the figure asked for."""
    return near_figure(
        context,
        asked.question,
        form=asked.form,
        key=asked.key,
        row=asked.row,
        days=asked.days,
        progress=progress,
    )


def _figure_name(context: Context, asked: AskedDoor) -> str:
    """Thi hành xong, tổng số, and the form: as the headings of the office's form say it."""
    form, names = labelled_form(context, asked.form), statistics_forms().names
    column = form.column(asked.key)
    heading = " · ".join(column.heading) if column else asked.key
    _each, is_of_one, officer = asked.row.partition(":")
    rows = rows_of(form.rows, names.axes, [officer] if is_of_one else [])
    label = next((one.label for one in rows if one.key == asked.row), asked.row)
    age = f"; {age_group_name(asked.age)}" if asked.age else ""
    return f"{heading}; {label}{age}; {form.sheet}"


def _shown(figure: OpenedFigure) -> str:
    match figure.value:
        case None:
            return "không tính được"
        case int() as value:
            return format_money(value, language="vi")
        case value:
            return format_percent(value, language="vi")


_HEAD_COLUMNS = (
    SheetColumn("Số quyết định", width=18),
    SheetColumn("Ngày", Kind.DATE),
    SheetColumn("Người phải thi hành án", width=26),
    SheetColumn("Chấp hành viên", width=20),
)
_NEAR_COLUMN = SheetColumn("Vì sao chưa ở trong", width=70)
_PART_COLUMN = SheetColumn("Trong tử số", width=10)


def _inside_columns(figure: OpenedFigure) -> tuple[SheetColumn, ...]:
    part = () if isinstance(figure.value, int) else (_PART_COLUMN,)
    return (SheetColumn("Vào con số", Kind.MONEY), *part, SheetColumn("Vì sao", width=60))


def _inside_rows(
    context: Context, asked: AskedDoor, figure: OpenedFigure
) -> list[tuple[Value, ...]]:
    keys = inside_keys(context, figure, asked.order, descending=asked.descending)
    is_ratio = not isinstance(figure.value, int)
    return [
        (
            *_head_cells(one.case),
            one.amount,
            *(("x" if one.is_in_part else "",) if is_ratio else ()),
            one.why,
        )
        for some in _pages(keys)
        for one in opened_cases(context, figure, some)
    ]


def _near_rows(context: Context, asked: AskedDoor, near: NearFigure) -> list[tuple[Value, ...]]:
    keys = ordered_keys(context, near.cases, asked.order, descending=asked.descending)
    return [
        (*_head_cells(one.case), one.why)
        for some in _pages(keys)
        for one in near_rows(context, near, some)
    ]


def _pages(keys: Sequence[int]) -> list[Sequence[int]]:
    return [keys[start : start + _PAGE] for start in range(0, len(keys), _PAGE)]


def _head_cells(case: CaseHead) -> tuple[Value, ...]:
    return case.decision_number, case.decided_on, case.debtor, case.officer
