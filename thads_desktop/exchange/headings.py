"""Which sheet of a workbook holds a list, and what each of its columns is.

Headings are recognised in any order and wording; what the columns hold settles doubtful ones.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Final, Literal, NamedTuple

from thads_desktop.exchange.cells import is_number_with_date, text_of
from thads_desktop.exchange.column_map import ColumnMap, column_letter, resolve_columns
from thads_desktop.exchange.column_shape import FITTING, SAMPLES, TELLING, Shape, shape_of
from thads_desktop.exchange.fields import Field
from thads_desktop.exchange.heading_rows import Headings, find_headings
from thads_desktop.exchange.heading_words import meanings
from thads_desktop.exchange.legacy_text import unicode_rows
from thads_desktop.exchange.workbook import Cell, Rows, Sheet, Workbook

RecognisedBy = Literal["heading", "content", "map"]

_MARK_OF_A_LIST: Final = 4  # columns named
_FIT: Final = 2
_MISFIT: Final = -4
_OF_ANOTHER: Final = -1
_BY_CONTENT: Final = 3
_ENOUGH: Final = 3
_SHOWN: Final = 4  # samples beside a heading
_PERSONAL: Final = frozenset({Field.BIRTH_YEAR, Field.IDENTITY_NUMBER, Field.ADDRESS})
_DATE_OF_NUMBER: Final = (
    (Field.JUDGMENT_NUMBER, Field.JUDGED_ON),
    (Field.DECISION_NUMBER, Field.DECIDED_ON),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column of the sheet, with the first values below its heading."""

    index: int
    heading: str
    samples: tuple[str, ...]

    @property
    def letter(self) -> str:
        """The column's name in Excel: A, B, … AA."""
        return column_letter(self.index)


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownColumn(Column):
    """A column that holds a field, and how that was known."""

    field: Field
    recognised_by: RecognisedBy


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """The list of a workbook: its sheet in Unicode, its headings, its columns."""

    sheet: str
    rows: Rows
    headings: Headings
    columns: Mapping[Field, KnownColumn]
    """In the order of the sheet, from the left."""
    unused: tuple[Column, ...]
    other_lists: tuple[str, ...]
    """Other sheets that look like lists; they are not read."""

    @property
    def titles(self) -> tuple[str, ...]:
        """The lines above the headings that say something."""
        rows = self.rows[: self.headings.rows.start]
        lines = (" ".join(filter(None, map(text_of, row))) for row in rows)
        return tuple(filter(None, lines))


class _Guess(NamedTuple):
    score: int
    at: int  # the column
    field: Field
    recognised_by: RecognisedBy


class _Found(NamedTuple):
    sheet: Sheet
    rows: Rows
    headings: Headings

    @property
    def is_list(self) -> bool:
        return self.headings.fields_named >= _MARK_OF_A_LIST


def recognise(workbook: Workbook, column_map: ColumnMap | None = None) -> Table:
    """Find the list of a workbook and what its columns are; a map overrules the guesses.

    Raises:
        DomainError: `columns_wrong`, when the map names what is not there.
    """
    found = [_find(sheet) for sheet in workbook.sheets]
    best = max(found, key=_rank)
    others = (each.sheet for each in found if each is not best and each.is_list)
    contents = _contents(best)
    placed = resolve_columns(column_map or {}, best.headings.texts)
    columns = _columns(best.headings.texts, contents)
    known = {
        guess.field: _known(columns[guess.at], guess)
        for guess in _assigned(best.headings.texts, contents, placed)
    }
    used = {column.index for column in known.values()}
    return Table(
        sheet=best.sheet.name,
        rows=best.rows,
        headings=best.headings,
        columns=known,
        unused=tuple(column for column in columns if column.index not in used),
        other_lists=tuple(sheet.name for sheet in others if not sheet.is_hidden),
    )


def _find(sheet: Sheet) -> _Found:
    rows = unicode_rows(sheet.rows)
    return _Found(sheet, rows, find_headings(rows, sheet.merged))


def _rank(found: _Found) -> tuple[bool, bool, int, int]:
    named = found.headings.fields_named
    return found.is_list, not found.sheet.is_hidden, named, len(found.rows)


def _contents(found: _Found) -> list[list[Cell]]:
    """The first filled cells of each column below the headings."""
    below = found.rows[found.headings.rows.stop :]
    return [
        list(islice((row[index] for row in below if row[index] != ""), SAMPLES))
        for index in range(len(found.headings.texts))
    ]


def _columns(headings: Sequence[str], contents: Sequence[Sequence[Cell]]) -> list[Column]:
    return [
        Column(index=index, heading=heading, samples=_samples(cells))
        for index, (heading, cells) in enumerate(zip(headings, contents, strict=True))
    ]


def _samples(cells: Sequence[Cell]) -> tuple[str, ...]:
    return tuple(islice(dict.fromkeys(filter(None, map(text_of, cells))), _SHOWN))


def _known(column: Column, guess: _Guess) -> KnownColumn:
    return KnownColumn(
        index=column.index,
        heading=column.heading,
        samples=column.samples,
        field=guess.field,
        recognised_by=guess.recognised_by,
    )


def _assigned(
    headings: Sequence[str], contents: Sequence[Sequence[Cell]], placed: Mapping[Field, int | None]
) -> list[_Guess]:
    """One column a field and one field a column, the surest first; what a map says stands."""
    chosen = [_Guess(0, at, field, "map") for field, at in placed.items() if at is not None]
    fields = set(placed)
    indexes = {guess.at for guess in chosen}
    for guess in sorted(_guesses(headings, contents), key=_surest_first):
        if guess.field not in fields and guess.at not in indexes:
            chosen.append(guess)
            fields.add(guess.field)
            indexes.add(guess.at)
    chosen.extend(_dates_within_numbers(chosen, contents, fields))
    return sorted(chosen, key=lambda guess: guess.at)


def _surest_first(guess: _Guess) -> tuple[int, int]:
    return -guess.score, guess.at


def _guesses(headings: Sequence[str], contents: Sequence[Sequence[Cell]]) -> Iterator[_Guess]:
    creditors = _columns_of_creditor(headings)
    for index, (heading, cells) in enumerate(zip(headings, contents, strict=True)):
        shape = shape_of(cells)
        found = meanings(heading)
        for field, sureness in found.items():
            score = sureness + _fit(field, shape)
            if field in _PERSONAL and index in creditors:
                score += _OF_ANOTHER
            if score >= _ENOUGH:
                yield _Guess(score, index, field, "heading")
        if shape in TELLING and TELLING[shape] not in found:
            yield _Guess(_BY_CONTENT, index, TELLING[shape], "content")


def _fit(field: Field, shape: Shape) -> int:
    if shape is Shape.NOTHING:
        return 0
    return _FIT if shape in FITTING[field] else _MISFIT


def _columns_of_creditor(headings: Sequence[str]) -> set[int]:
    """The columns right of the creditor's, up to the debtor's: an address there is rather his."""
    columns = set()
    is_creditor = False
    for index, heading in enumerate(headings):
        found = meanings(heading)
        if Field.CREDITOR in found or Field.DEBTOR in found:
            is_creditor = Field.CREDITOR in found
        if is_creditor:
            columns.add(index)
    return columns


def _dates_within_numbers(
    chosen: Sequence[_Guess], contents: Sequence[Sequence[Cell]], fields: set[Field]
) -> list[_Guess]:
    """A column of "21/QĐ-CCTHADS ngày 05/3/2019" is the number and the date at once."""
    by_field = {guess.field: guess for guess in chosen}
    return [
        by_field[number]._replace(field=day)
        for number, day in _DATE_OF_NUMBER
        if number in by_field and day not in fields
        if any(is_number_with_date(cell) for cell in contents[by_field[number].at])
    ]
