"""Statistics forms as sheets: to Excel whole, to paper in parts that fit an A4 page lying.

Papers are Vietnamese whatever the language of the screen.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from itertools import groupby
from operator import attrgetter

from thads_desktop.base.formats import format_date, format_moment, official_date
from thads_desktop.domain.figures import RATIOS
from thads_desktop.domain.matter_figures import Counts
from thads_desktop.domain.statistics_forms import (
    FormColumn,
    Measure,
    StatisticsForm,
    StatisticsNames,
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
from thads_desktop.rendering.sheet import (
    Kind,
    Sheet,
    SheetColumn,
    Value,
    grouped_headings,
    sheet_document,
)
from thads_desktop.statistics.cells import PeriodQuestion
from thads_desktop.statistics.forms import FilledForm, FilledRow, equation, no_data

_ROW_LETTERS = 26
_LETTERS = {Kind.INTEGER: 10, Kind.MONEY: 18, Kind.PERCENT: 10}
_WIDE = 160  # letters, from which a form needs an A3 sheet
_WITHIN = "– "


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetHead:
    """Đầu biểu: whose figures these are, and as known when (None: when printed).

    `closed_on` is the day on which the period was closed with these figures.
    """

    office: str
    parent: str
    place: str
    printed_on: date
    known_on: datetime | None = None
    closed_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FormSheet:
    """Tờ biểu: a filled form of a period with its head."""

    names: StatisticsNames
    filled: FilledForm
    question: PeriodQuestion
    head: SheetHead

    @property
    def form(self) -> StatisticsForm:
        """The form itself."""
        return self.filled.form

    @property
    def sheet(self) -> Sheet:
        """The form as one sheet, every column beside the other."""
        columns = _columns(self.form, self.form.columns)
        return Sheet(
            name=self.form.sheet,
            title=(self.head.office, self.form.title, *_title_lines(self)),
            columns=columns,
            headings=_headings(self.form, self.form.columns),
            rows=_rows(self, self.form.columns),
            bold=frozenset(_bold(self)),
            notes=tuple(_notes(self)),
            paper=Paper.A3_LANDSCAPE if _letters(columns) > _WIDE else Paper.A4_LANDSCAPE,
            frozen=1,
        )


def forms_document(sheets: Sequence[FormSheet]) -> Document:
    """The forms as one paper, each from a new page, to be signed."""
    blocks: list[Block] = []
    for one in sheets:
        blocks += [PageBreak()] if blocks else []
        blocks += _form_blocks(one)
    return Document(
        title="; ".join(one.form.title for one in sheets),
        author=sheets[0].head.office,
        paper=Paper.A4_LANDSCAPE,
        blocks=tuple(blocks),
    )


def _form_blocks(one: FormSheet) -> Iterator[Block]:
    """Letterhead, then the parts of the form; the last with notes and signatures on its page."""
    head = one.head
    dated = f"{head.place or '…………'}, {official_date(head.printed_on)}"
    yield Letterhead(head.parent, head.office, place_and_date=dated)
    *parts, last = _part_sheets(one)
    for part in parts:
        yield from sheet_document(part).blocks
    if parts:
        yield PageBreak()
    yield from sheet_document(last).blocks
    yield Signatures(
        (
            Signatory(("NGƯỜI LẬP BIỂU",)),
            Signatory(("THỦ TRƯỞNG ĐƠN VỊ",), note="(Ký, ghi rõ họ tên, đóng dấu)"),
        )
    )


def _part_sheets(one: FormSheet) -> list[Sheet]:
    """The form in tables that fit an A4 page, equally wide, so that their letters are alike."""
    form, whole = one.form, one.sheet
    parts = [tuple(part) for _part, part in groupby(form.columns, attrgetter("part"))]
    widest = max(_letters(_columns(form, part)) for part in parts)
    return [
        replace(
            whole,
            title=whole.title[1:] if part is parts[0] else (),
            columns=_stretched(_columns(form, part), widest),
            headings=_headings(form, part),
            rows=_rows(one, part),
            notes=whole.notes if part is parts[-1] else (),
            paper=Paper.A4_LANDSCAPE,
        )
        for part in parts
    ]


def _title_lines(one: FormSheet) -> Iterator[str]:
    question = one.question
    yield f"Từ {official_date(question.first)} đến {official_date(question.last)}"
    if one.form.code:
        yield f"Biểu số {one.form.code}"
    if question.officer is not None:
        yield f"Chấp hành viên: {question.officer}"
    known_on = one.head.known_on and format_moment(one.head.known_on)
    if one.head.closed_on is not None:
        closed_on = format_date(one.head.closed_on)
        yield f"Số liệu chốt ngày {closed_on} theo dữ liệu đến {known_on}"
    elif known_on:
        yield f"Theo số liệu ghi đến {known_on}"
    yield f"Đơn vị tính: {one.form.unit}"


def _columns(form: StatisticsForm, columns: Sequence[FormColumn]) -> tuple[SheetColumn, ...]:
    kinds = [_kind(form, one) for one in columns]
    named = zip(columns, kinds, strict=True)
    return (
        SheetColumn(form.row_heading, Kind.TEXT, _ROW_LETTERS),
        *(SheetColumn(one.heading[-1], kind, _LETTERS[kind]) for one, kind in named),
    )


def _kind(form: StatisticsForm, column: FormColumn) -> Kind:
    if column.is_percent:
        return Kind.PERCENT
    is_money = form.measure_of(column) is Measure.MONEY or column.counts is Counts.AMOUNT
    return Kind.MONEY if is_money else Kind.INTEGER


def _letters(columns: Sequence[SheetColumn]) -> int:
    return sum(column.letters for column in columns)


def _stretched(columns: tuple[SheetColumn, ...], letters: int) -> tuple[SheetColumn, ...]:
    """The columns, each wider in the same proportion, as wide together as asked."""
    own = _letters(columns)
    first, *others = (replace(one, width=one.letters * letters // own) for one in columns)
    return replace(first, width=letters - sum(one.width for one in others)), *others


def _headings(
    form: StatisticsForm, columns: Sequence[FormColumn]
) -> tuple[tuple[HeaderCell, ...], ...]:
    """Groups over their columns, each column down to the row of column numbers."""
    numbers = tuple(HeaderCell(f"({form.numbers[column.name]})") for column in columns)
    paths = [(form.row_heading,), *(column.heading for column in columns)]
    return (*grouped_headings(paths), (HeaderCell("A"), *numbers))


def _rows(one: FormSheet, columns: Sequence[FormColumn]) -> list[tuple[Value, ...]]:
    return [
        (_label(row), *(row.figures[column.name] for column in columns)) for row in one.filled.rows
    ]


def _label(row: FilledRow) -> str:
    return _WITHIN * bool(row.row.depth) + row.row.label


def _bold(one: FormSheet) -> Iterator[int]:
    """The row of all, and those that others lie within."""
    parents = {row.row.within for row in one.filled.rows}
    for number, row in enumerate(one.filled.rows):
        if number == 0 or row.row.key in parents:
            yield number


def _notes(one: FormSheet) -> Iterator[str]:
    form = one.form
    if why := no_data(form):
        yield why
    else:
        yield from _agreement(one)
    yield from _waiting_columns(form)
    yield from _rates(one)
    yield one.names.note


def _rates(one: FormSheet) -> Iterator[str]:
    """How each percentage is made, by the numbers of its columns."""
    form, numbers = one.form, one.form.numbers
    for of in dict.fromkeys(column.of for column in form.columns if column.key in RATIOS):
        own = {column.key: numbers[column.name] for column in form.columns if column.of is of}
        yield one.names.rate.format_map(own)
    for column in form.columns:
        if column.over is not None:
            part, whole = (numbers[name] for name in column.over)
            yield f"Cột ({numbers[column.name]}) = cột ({part}) / cột ({whole}) × 100."


def _waiting_columns(form: StatisticsForm) -> Iterator[str]:
    """Which columns have no figures yet, and why."""
    waiting: dict[str, list[str]] = {}
    for column in form.columns:
        if why := no_data(column):
            waiting.setdefault(why, []).append(f"({form.numbers[column.name]})")
    for why, numbers in waiting.items():
        yield f"Cột {', '.join(numbers)}: {why}"


def _agreement(one: FormSheet) -> Iterator[str]:
    form, broken = one.form, one.filled.broken_columns()
    wrong = [identity for identity, _row in broken]
    held = [equation(form, identity) for identity in form.identities if identity not in wrong]
    if held:
        yield f"Các cột khớp nhau: {'; '.join(held)}."
    not_held = dict.fromkeys(equation(form, identity) for identity in wrong)
    numbers = (form.numbers[column.name] for column, _row in one.filled.broken_rows())
    not_held |= dict.fromkeys(f"cộng các dòng của cột ({number})" for number in numbers)
    if not_held:
        yield f"CHƯA KHỚP, phải xem lại trước khi gửi: {'; '.join(not_held)}."
