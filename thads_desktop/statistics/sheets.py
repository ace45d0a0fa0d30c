"""Statistics forms as sheets: to Excel whole, to paper in parts that fit an A4 page lying.

Papers are Vietnamese whatever the language of the screen.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
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
_ON_PAPER = {Kind.INTEGER: 8, Kind.MONEY: 17, Kind.PERCENT: 10}
_ROOM = 190  # letters across an A4 page lying, at the smallest size
_WITHIN = "– "
_SIGNATURES = Signatures(
    (
        Signatory(("NGƯỜI LẬP BIỂU",)),
        Signatory(("THỦ TRƯỞNG ĐƠN VỊ",), note="(Ký, ghi rõ họ tên, đóng dấu)"),
    )
)


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

    @property
    def letterhead(self) -> Letterhead:
        """The head of the paper."""
        dated = f"{self.place or '…………'}, {official_date(self.printed_on)}"
        return Letterhead(self.parent, self.office, place_and_date=dated)


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
            title=(self.form.title, *_title_lines(self)),
            columns=columns,
            headings=_headings(self.form, self.form.columns),
            rows=_rows(self, self.form.columns),
            bold=frozenset(_bold(self)),
            notes=tuple(_notes(self)),
            paper=Paper.A3_LANDSCAPE if _letters(columns) > _WIDE else Paper.A4_LANDSCAPE,
            frozen=1,
            letterhead=self.head.letterhead,
            signatures=_SIGNATURES,
        )


def forms_document(sheets: Sequence[FormSheet]) -> Document:
    """The forms as one paper, each from a new page, to be signed."""
    blocks: list[Block] = []
    for one in sheets:
        blocks += [PageBreak()] if blocks else []
        for part in _part_sheets(one):
            blocks += sheet_document(part).blocks
    return Document(
        title="; ".join(one.form.title for one in sheets),
        author=sheets[0].head.office,
        paper=Paper.A4_LANDSCAPE,
        blocks=tuple(blocks),
    )


def _part_sheets(one: FormSheet) -> list[Sheet]:
    """The form in tables that fit an A4 page, equally wide, so that their letters are alike."""
    form, whole = one.form, one.sheet
    parts = _parts(form)
    widest = max(_letters(_columns(form, part, _ON_PAPER)) for part in parts)
    return [
        replace(
            whole,
            title=whole.title if part is parts[0] else (),
            letterhead=whole.letterhead if part is parts[0] else None,
            signatures=whole.signatures if part is parts[-1] else None,
            columns=_stretched(_columns(form, part, _ON_PAPER), widest),
            headings=_headings(form, part),
            rows=_rows(one, part),
            notes=whole.notes if part is parts[-1] else (),
            paper=Paper.A4_LANDSCAPE,
            whole=part is not parts[0],
        )
        for part in parts
    ]


def _parts(form: StatisticsForm) -> list[tuple[FormColumn, ...]]:
    """The columns of each table: the parts of the form, as many beside each other as there is room."""
    parts: list[tuple[FormColumn, ...]] = []
    for _part, group in groupby(form.columns, attrgetter("part")):
        columns = tuple(group)
        wider = (*parts[-1], *columns) if parts else columns
        if parts and _letters(_columns(form, wider, _ON_PAPER)) <= _ROOM:
            parts[-1] = wider
        else:
            parts.append(columns)
    return parts


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


def _columns(
    form: StatisticsForm, columns: Sequence[FormColumn], letters: Mapping[Kind, int] = _LETTERS
) -> tuple[SheetColumn, ...]:
    kinds = [kind_of(form, one) for one in columns]
    named = zip(columns, kinds, strict=True)
    return (
        SheetColumn(form.row_heading, Kind.TEXT, _ROW_LETTERS),
        *(SheetColumn(one.heading[-1], kind, letters[kind]) for one, kind in named),
    )


def kind_of(form: StatisticsForm, column: FormColumn) -> Kind:
    """Of what kind the figures of a column are."""
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
