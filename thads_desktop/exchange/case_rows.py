"""What a list of cases (danh sách việc) says, row by row: cases, refusals, warnings."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from operator import attrgetter
from typing import Final, Literal

import msgspec

from thads_desktop.domain.vocabulary import Basis, CaseKind
from thads_desktop.exchange.case_words import Outcome
from thads_desktop.exchange.fields import Field
from thads_desktop.exchange.headings import Column, KnownColumn
from thads_desktop.exchange.workbook import Cell

_MEANING: Final = attrgetter(
    *("judgment_number", "judged_on", "court", "decision_symbol", "decision_seq", "decided_on"),
    *("basis", "case_kind", "debtor", "birth_year", "identity_number", "address", "creditor"),
    *("obligation", "due", "paid", "outcome", "outcome_on", "officer", "note"),
)
"""What makes a row the same row; their order is part of every digest ever stored."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseRow:
    """An accepted row (dòng được nhận); texts are NFC with single spaces, money whole đồng."""

    row: int
    """The sheet's own row number, from 1."""
    judgment_number: str
    judged_on: date | None
    court: str
    decision_number: str
    decision_symbol: str
    """Upper case without blanks: QĐ-CCTHADS."""
    decision_seq: int
    decided_on: date
    basis: Basis
    case_kind: CaseKind
    case_kind_text: str
    """As written; "" when the list has no such column."""
    debtor: str
    birth_year: int | None
    identity_number: str
    address: str
    creditor: str
    obligation: str
    due: int
    paid: int
    outcome: Outcome
    outcome_on: date | None
    officer: str
    note: str
    values: tuple[Cell, ...]
    """The cells of the sheet's row."""

    @property
    def digest(self) -> str:
        """SHA-256 of the row's meaning, wherever it stands and however it was encoded."""
        return sha256(msgspec.json.encode(_MEANING(self))).hexdigest()


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """A refused row (dòng bị từ chối), with its one reason and its cells as they stand."""

    row: int
    field: Field
    code: str
    message: str
    values: tuple[Cell, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RowWarning:
    """Something odd that refuses nothing; `row` and `field` are None when it is about the list."""

    row: int | None
    field: Field | None
    message: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """Kỳ thống kê of the list, and where it was learned."""

    first: date
    last: date
    source: Literal["title", "argument"]


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseList:
    """A list as read: what came in, what was refused and why."""

    sheet: str
    titles: tuple[str, ...]
    """The lines above the headings."""
    headings: tuple[str, ...]
    """Of every column of the sheet, from A."""
    columns: tuple[KnownColumn, ...]
    unused: tuple[Column, ...]
    read_on: date
    """The day no date of the list may pass."""
    period: Period | None
    """None when neither a title nor an argument names it: it must be asked for."""
    rows: tuple[CaseRow, ...]
    refusals: tuple[Refusal, ...]
    warnings: tuple[RowWarning, ...]

    @property
    def read(self) -> int:
        """How many rows of the list are cases, good or bad."""
        return len(self.rows) + len(self.refusals)
