"""What a column holds, told by its cells: the hint that settles a heading with two meanings."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from datetime import date
from enum import StrEnum
from functools import lru_cache
from typing import Final

from thads_desktop.base.vietnamese import fold
from thads_desktop.exchange.case_words import basis_of, kind_of, outcome_of
from thads_desktop.exchange.cells import text_of
from thads_desktop.exchange.fields import Field
from thads_desktop.exchange.workbook import Cell


class Shape(StrEnum):
    """The kinds of content worth telling apart."""

    NOTHING = "nothing"
    DATE = "date"
    AMOUNT = "amount"
    YEAR = "year"
    IDENTITY = "identity"
    DECISION = "decision"
    JUDGMENT = "judgment"
    BASIS = "basis"
    CASE_KIND = "case_kind"
    OUTCOME = "outcome"
    COURT = "court"
    WORDS = "words"


SAMPLES: Final = 60  # rows looked at; enough to outvote odd ones
_MAJORITY: Final = 0.6

_PATTERNS: Final = (
    (
        Shape.DATE,
        r"(?:ngay )?\d{1,2} ?[/.\-] ?\d{1,2} ?[/.\-] ?(?:\d{4}|\d{2})|\d{4}-\d\d?-\d\d?.*",
    ),
    (Shape.DATE, r"(?:ngay )?\d{1,2} thang \d{1,2} nam \d{4}"),
    (Shape.YEAR, r"(?:19|20)\d\d"),
    (Shape.IDENTITY, r"\d{9}|\d{12}|0\d{9}"),
    (Shape.AMOUNT, r"[-\u2212(]?\d[\d., ]*\)? ?(?:d|dong|vnd)?"),
    (
        Shape.JUDGMENT,
        r"\D{0,8}\d+[a-z]?[/\- ]+(?:\d{4}|[\d\- /]*\d{4}).*(?:st|pt|ds|hs|hn|kd|ld|hc|tt|gdt).*",
    ),
    (Shape.DECISION, r"\D{0,8}\d+[a-z]?[/\- ]+(?:\d{4}[/\- ]+)?(?:qd|thi hanh|tha).*"),
    (Shape.COURT, r"(?:tand|toa|ta nd)\b.*"),
)

FITTING: Final[dict[Field, frozenset[Shape]]] = {
    Field.JUDGMENT_NUMBER: frozenset({Shape.JUDGMENT}),
    Field.JUDGED_ON: frozenset({Shape.DATE}),
    Field.COURT: frozenset({Shape.COURT}),
    Field.DECISION_NUMBER: frozenset({Shape.DECISION}),
    Field.DECIDED_ON: frozenset({Shape.DATE}),
    Field.BASIS: frozenset({Shape.BASIS}),
    Field.CASE_KIND: frozenset({Shape.CASE_KIND}),
    Field.DEBTOR: frozenset({Shape.WORDS}),
    Field.BIRTH_YEAR: frozenset({Shape.YEAR, Shape.DATE}),
    Field.IDENTITY_NUMBER: frozenset({Shape.IDENTITY}),
    Field.ADDRESS: frozenset({Shape.WORDS}),
    Field.CREDITOR: frozenset({Shape.WORDS}),
    Field.OBLIGATION: frozenset({Shape.WORDS}),
    Field.DUE: frozenset({Shape.AMOUNT, Shape.IDENTITY, Shape.YEAR}),
    Field.PAID: frozenset({Shape.AMOUNT, Shape.IDENTITY, Shape.YEAR}),
    Field.OUTCOME: frozenset({Shape.OUTCOME}),
    Field.OUTCOME_ON: frozenset({Shape.DATE}),
    Field.OFFICER: frozenset({Shape.WORDS}),
    Field.NOTE: frozenset({Shape.WORDS}),
}
"""Content that speaks for a field; an empty column speaks neither way."""

TELLING: Final = {
    Shape.DECISION: Field.DECISION_NUMBER,
    Shape.JUDGMENT: Field.JUDGMENT_NUMBER,
    Shape.BASIS: Field.BASIS,
    Shape.CASE_KIND: Field.CASE_KIND,
    Shape.OUTCOME: Field.OUTCOME,
    Shape.COURT: Field.COURT,
}
"""Content that can only be one field, whatever its heading says."""


def shape_of(column: Sequence[Cell]) -> Shape:
    """The shape most cells of a column have; WORDS when none prevails."""
    shapes = Counter(_cell_shape(cell) for cell in column[:SAMPLES])
    del shapes[Shape.NOTHING]
    if not shapes:
        return Shape.NOTHING
    shape, count = shapes.most_common(1)[0]
    return shape if count >= _MAJORITY * shapes.total() else Shape.WORDS


def _cell_shape(cell: Cell) -> Shape:
    return Shape.DATE if isinstance(cell, date) else text_shape(text_of(cell))


@lru_cache(maxsize=4096)
def text_shape(text: str) -> Shape:
    """The shape of one text."""
    if not text:
        return Shape.NOTHING
    folded = fold(text)
    matches = (shape for shape, pattern in _PATTERNS if re.fullmatch(pattern, folded))
    return next(matches, None) or _choice_shape(text)


def _choice_shape(text: str) -> Shape:
    if basis_of(text):
        return Shape.BASIS
    if kind_of(text):
        return Shape.CASE_KIND
    return Shape.OUTCOME if outcome_of(text) else Shape.WORDS
