"""The two main forms as sheets: to Excel whole, to paper in parts that fit an A4 page lying.

Papers are Vietnamese whatever the language of the screen.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
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
from thads_desktop.rendering.sheet import (
    Kind,
    Sheet,
    SheetColumn,
    Value,
    grouped_headings,
    sheet_document,
)
from thads_desktop.statistics.count import PeriodFigures, RowFigures

_ROW_HEADING = "Loại việc"
_ROW_LETTERS = 16
_LETTERS = {Kind.INTEGER: 10, Kind.MONEY: 18, Kind.PERCENT: 10}
_NUMBERS = {"cases": Kind.INTEGER, "money": Kind.MONEY}


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetHead:
    """Đầu biểu: whose figures these are, and as known when (None: when printed)."""

    office: str
    parent: str
    place: str
    printed_on: date
    known_on: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FilledForm:
    """Biểu đã có số liệu: one form with the figures of a period."""

    forms: StatisticsForms
    form: StatisticsForm
    figures: PeriodFigures
    head: SheetHead

    @property
    def sheet(self) -> Sheet:
        """The form as one sheet, every column beside the other."""
        return Sheet(
            name=self.form.sheet,
            title=(self.head.office, self.form.title, *_title_lines(self)),
            columns=_columns(self.form, self.form.columns),
            headings=_headings(self.form, self.form.columns),
            rows=_rows(self, self.form.columns),
            bold=frozenset({0}),
            notes=tuple(_notes(self)),
            paper=Paper.A3_LANDSCAPE if self.form.key == "money" else Paper.A4_LANDSCAPE,
            frozen=1,
        )


def forms_document(filled: Sequence[FilledForm]) -> Document:
    """The forms as one paper, each from a new page, to be signed."""
    blocks: list[Block] = []
    for one in filled:
        blocks += [PageBreak()] if blocks else []
        blocks += _form_blocks(one)
    return Document(
        title="; ".join(one.form.title for one in filled),
        author=filled[0].head.office,
        paper=Paper.A4_LANDSCAPE,
        blocks=tuple(blocks),
    )


def _form_blocks(one: FilledForm) -> Iterator[Block]:
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


def _part_sheets(one: FilledForm) -> list[Sheet]:
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


def _title_lines(one: FilledForm) -> Iterator[str]:
    question = one.figures.question
    yield f"Từ {official_date(question.first)} đến {official_date(question.last)}"
    if one.form.code:
        yield f"Biểu số {one.form.code}"
    if question.officer is not None:
        yield f"Chấp hành viên: {question.officer}"
    if one.head.known_on is not None:
        yield f"Theo số liệu ghi đến {format_moment(one.head.known_on, language='vi')}"
    yield f"Đơn vị tính: {one.form.unit}"


def _columns(form: StatisticsForm, columns: Sequence[FormColumn]) -> tuple[SheetColumn, ...]:
    kinds = [Kind.PERCENT if one.key in RATIOS else _NUMBERS[form.key] for one in columns]
    named = zip(columns, kinds, strict=True)
    return (
        SheetColumn(_ROW_HEADING, Kind.TEXT, _ROW_LETTERS),
        *(SheetColumn(one.heading[-1], kind, _LETTERS[kind]) for one, kind in named),
    )


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
    numbers = tuple(HeaderCell(f"({form.numbers[column.key]})") for column in columns)
    paths = [(_ROW_HEADING,), *(column.heading for column in columns)]
    return (*grouped_headings(paths), (HeaderCell("A"), *numbers))


def _rows(one: FilledForm, columns: Sequence[FormColumn]) -> list[tuple[Value, ...]]:
    return [
        (one.forms.rows[row.row], *(_figures(one, row)[column.key] for column in columns))
        for row in one.figures.rows
    ]


def _figures(one: FilledForm, row: RowFigures) -> Figures:
    return row.money if one.form.key == "money" else row.cases


def _notes(one: FilledForm) -> Iterator[str]:
    form = one.form
    rows = [_figures(one, row) for row in one.figures.rows]
    held = {identity: all(identity.holds(row) for row in rows) for identity in form.identities}
    yield f"Các cột khớp nhau: {_equations(form, held, wanted=True)}."
    if not all(held.values()):
        wrong = _equations(form, held, wanted=False)
        yield f"CHƯA KHỚP, phải xem lại trước khi gửi: {wrong}."
    yield one.forms.rate.format_map(form.numbers)
    yield one.forms.note


def _equations(form: StatisticsForm, held: Mapping[Identity, bool], *, wanted: bool) -> str:
    return "; ".join(_equation(form, one) for one, holds in held.items() if holds is wanted)


def _equation(form: StatisticsForm, identity: Identity) -> str:
    numbers = form.numbers
    added = " + ".join(f"({numbers[key]})" for key in identity.plus)
    taken = "".join(f" − ({numbers[key]})" for key in identity.minus)
    return f"({numbers[identity.result]}) = {added}{taken}"
