"""Fact → column (cột thống kê): the dated table that says how a legal fact is counted."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

import msgspec

from thads_desktop.domain.status import ANY
from thads_desktop.domain.vocabulary import LineState


class Column(StrEnum):
    """Cột thống kê: where the two main forms count a case or what a line owes."""

    RUNNING = "running"
    POSTPONED_BY_AGREEMENT = "postponed_by_agreement"
    NOT_YET = "not_yet"
    PAUSED = "paused"
    SEPARATE_REGISTER = "separate_register"
    COMPLETED = "completed"
    TERMINATED = "terminated"
    ENTRUSTED = "entrusted"
    WITHDRAWN = "withdrawn"


class FactColumn(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Một dòng của bảng: facts of `state` and `ground` are counted in `column` from a day on."""

    state: LineState
    ground: str
    column: Column
    valid_from: date
    source: str
    verified: bool


class _File(msgspec.Struct, forbid_unknown_fields=True):
    column: tuple[FactColumn, ...]


@dataclass(frozen=True, slots=True)
class ColumnRules:
    """Bảng xếp cột in force on one day."""

    rows: tuple[FactColumn, ...]

    def column_of(self, state: LineState, ground: str) -> Column:
        """The column a fact is counted in; the row that names its ground goes first."""
        return self.row_of(state, ground).column

    def row_of(self, state: LineState, ground: str) -> FactColumn:
        """The row that says so."""
        for wanted in (ground, ANY):
            for row in self.rows:
                if row.state is state and row.ground == wanted:
                    return row
        raise AssertionError((state, ground))


def parse_columns(content: bytes) -> tuple[FactColumn, ...]:
    """The rows of `resources/statistics/columns.toml`.

    Raises:
        msgspec.ValidationError: the file is not of its shape; the message names the place.
    """
    return msgspec.convert(tomllib.loads(content.decode()), _File).column


def rules_on(rows: Sequence[FactColumn], on: date) -> ColumnRules:
    """The rows in force on a day: of one state and ground, the youngest."""
    newest: dict[tuple[LineState, str], FactColumn] = {}
    for row in sorted(rows, key=lambda row: row.valid_from):
        if row.valid_from <= on:
            newest[row.state, row.ground] = row
    return ColumnRules(tuple(newest.values()))
