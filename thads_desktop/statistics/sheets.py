"""The two main forms as sheets: to Excel whole, to paper in parts that fit an A4 page lying.

Papers are Vietnamese whatever the language of the screen.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from itertools import groupby
from operator import attrgetter

from thads_desktop.base.formats import format_moment, official_date
from thads_desktop.domain.figures import RATIOS, Figures
from thads_desktop.domain.statistics_forms import (
    FormColumn,
    Identity,
    StatisticsForm,
    StatisticsForms,
)
from thads_desktop.rendering.document import (
    Block,
    Document,
    HeaderCell,
    Letterhead,
    PageBreak,
    Paper,
    Signatory,
    Signatures,
)
from thads_desktop.rendering.sheet import Kind, Sheet, SheetColumn, Value, sheet_document
from thads_desktop.statistics.count import PeriodFigures, RowFigures

_ROW_HEADING = "Loại việc"
_ROW_LETTERS, _COUNT_LETTERS, _MONEY_LETTERS, _PERCENT_LETTERS = 16, 12, 18, 10


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetHead:
    """Đầu biểu: whose figures these are, and as known when (None: when printed)."""

    office: str
    parent: str
    place: str
    printed_on: date
    known_on: datetime | None = None


def form_sheet(
    forms: StatisticsForms, form: StatisticsForm, figures: PeriodFigures, head: SheetHead
) -> Sheet:
    """One form as one sheet, every column beside the other."""
    return Sheet(
        name=form.sheet,
        title=(head.office, form.title, *_title_lines(form, figures, head)),
        columns=(_ROW_COLUMN, *(_column(form, column) for column in form.columns)),
        headings=_headings(form.columns, form),
        rows=[_row(forms, form.columns, _figures_of(form, row), row) for row in figures.rows],
        bold=frozenset({0}),
        notes=tuple(_notes(forms, form, figures)),
        paper=Paper.A3_LANDSCAPE,
        frozen=1,
    )


def forms_document(
    forms: StatisticsForms,
    chosen: Sequence[StatisticsForm],
    figures: PeriodFigures,
    head: SheetHead,
) -> Document:
    """The chosen forms as one paper, each from a new page, to be signed."""
    blocks: list[Block] = []
    for form in chosen:
        blocks += [PageBreak()] if blocks else []
        blocks += _form_blocks(forms, form, figures, head)
    return Document(
        title="; ".join(form.title for form in chosen),
        author=head.office,
        paper=Paper.A4_LANDSCAPE,
        blocks=tuple(blocks),
    )


def _form_blocks(
    forms: StatisticsForms, form: StatisticsForm, figures: PeriodFigures, head: SheetHead
) -> Iterator[Block]:
    whole = form_sheet(forms, form, figures, head)
    parts = [tuple(part) for _part, part in groupby(form.columns, attrgetter("part"))]
    dated = f"{head.place or '…………'}, {official_date(head.printed_on)}"
    yield Letterhead(head.parent, head.office, place_and_date=dated)
    for number, columns in enumerate(parts, 1):
        is_first, is_last = number == 1, number == len(parts)
        part = replace(
            whole,
            title=whole.title[1:] if is_first else (),
            columns=(_ROW_COLUMN, *(_column(form, column) for column in columns)),
            headings=_headings(columns, form),
            rows=[_row(forms, columns, _figures_of(form, row), row) for row in figures.rows],
            notes=whole.notes if is_last else (),
            paper=Paper.A4_LANDSCAPE,
        )
        yield from sheet_document(part).blocks
    yield Signatures(
        (
            Signatory(("NGƯỜI LẬP BIỂU",)),
            Signatory(("THỦ TRƯỞNG ĐƠN VỊ",), note="(Ký, ghi rõ họ tên, đóng dấu)"),
        )
    )


def _title_lines(form: StatisticsForm, figures: PeriodFigures, head: SheetHead) -> Iterator[str]:
    question = figures.question
    yield f"Từ {official_date(question.first)} đến {official_date(question.last)}"
    if question.officer is not None:
        yield f"Chấp hành viên: {question.officer}"
    if head.known_on is not None:
        yield f"Theo số liệu ghi đến {format_moment(head.known_on, language='vi')}"
    yield f"Đơn vị tính: {form.unit}"


_ROW_COLUMN = SheetColumn(_ROW_HEADING, Kind.TEXT, _ROW_LETTERS)


def _column(form: StatisticsForm, column: FormColumn) -> SheetColumn:
    name = column.heading[-1]
    if column.key in RATIOS:
        return SheetColumn(name, Kind.PERCENT, _PERCENT_LETTERS)
    if form.key == "money":
        return SheetColumn(name, Kind.MONEY, _MONEY_LETTERS)
    return SheetColumn(name, Kind.INTEGER, _COUNT_LETTERS)


def _headings(
    columns: Sequence[FormColumn], form: StatisticsForm
) -> tuple[tuple[HeaderCell, ...], ...]:
    """Groups over their columns, each column down to the row of column numbers."""
    depth = max(len(column.heading) for column in columns)
    levels = (tuple(_level(columns, level, depth)) for level in range(depth))
    first, *others = levels
    numbers = tuple(HeaderCell(f"({form.numbers[column.key]})") for column in columns)
    corner = HeaderCell(_ROW_HEADING, rows=depth)
    return ((corner, *first), *others, (HeaderCell("A"), *numbers))


def _level(columns: Sequence[FormColumn], level: int, depth: int) -> Iterator[HeaderCell]:
    deep = (column for column in columns if len(column.heading) > level)
    for path, group in groupby(deep, key=lambda column: column.heading[: level + 1]):
        together = list(group)
        is_column = len(together[0].heading) == level + 1
        rows = depth - level if is_column else 1
        yield HeaderCell(path[-1], columns=len(together), rows=rows)


def _figures_of(form: StatisticsForm, row: RowFigures) -> Figures:
    return row.money if form.key == "money" else row.cases


def _row(
    forms: StatisticsForms, columns: Sequence[FormColumn], figures: Figures, row: RowFigures
) -> tuple[Value, ...]:
    return (forms.rows[row.row], *(figures[column.key] for column in columns))


def _notes(forms: StatisticsForms, form: StatisticsForm, figures: PeriodFigures) -> Iterator[str]:
    rows = [_figures_of(form, row) for row in figures.rows]
    held = {identity: all(identity.holds(row) for row in rows) for identity in form.identities}
    agreeing = [_equation(form, identity) for identity in form.identities if held[identity]]
    failing = [_equation(form, identity) for identity in form.identities if not held[identity]]
    yield f"Các cột khớp nhau: {'; '.join(agreeing)}."
    if failing:
        yield f"CHƯA KHỚP, phải xem lại trước khi gửi: {'; '.join(failing)}."
    yield forms.rate.format_map(form.numbers)
    yield forms.note


def _equation(form: StatisticsForm, identity: Identity) -> str:
    numbers = form.numbers
    added = " + ".join(f"({numbers[key]})" for key in identity.plus)
    taken = "".join(f" − ({numbers[key]})" for key in identity.minus)
    return f"({numbers[identity.result]}) = {added}{taken}"
