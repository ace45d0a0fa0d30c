"""A list looked at before it is imported: what its columns are, what an import would do."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from thads_desktop.base.errors import DomainError
from thads_desktop.base.progress import Progress
from thads_desktop.exchange.case_rows import Period, Refusal, RowWarning
from thads_desktop.exchange.cells import text_of
from thads_desktop.exchange.column_map import ColumnMap
from thads_desktop.exchange.fields import REQUIRED, Field, field_title
from thads_desktop.exchange.headings import Column, KnownColumn, recognise
from thads_desktop.exchange.list_titles import period_of
from thads_desktop.exchange.workbook import read_workbook
from thads_desktop.services.context import Context
from thads_desktop.services.import_cases import ImportedList, try_case_list

__all__ = [
    "REQUIRED",
    "Column",
    "ColumnMap",
    "ExaminedList",
    "Field",
    "KnownColumn",
    "Period",
    "Refusal",
    "RowWarning",
    "examine_case_list",
    "field_title",
    "text_of",
]

_FOR_THE_PERSON = ("columns_missing", "period_missing")


@dataclass(frozen=True, slots=True, kw_only=True)
class ExaminedList:
    """Danh sách đã xem: its columns and period, and the trial import.

    `trial` is None while `refusal` names what only the person can say: columns that were not
    recognised, or the period.
    """

    columns: tuple[KnownColumn, ...]
    unused: tuple[Column, ...]
    period: Period | None
    trial: ImportedList | None = None
    refusal: DomainError | None = None

    @property
    def missing(self) -> list[Field]:
        """The columns no case is without and the list does not seem to have."""
        found = {column.field for column in self.columns}
        return [field for field in REQUIRED if field not in found]


def examine_case_list(
    context: Context,
    path: Path,
    *,
    columns: ColumnMap | None = None,
    period_end: date | None = None,
    progress: Progress | None = None,
) -> ExaminedList:
    """Try a list; when its columns or its period must be asked for, tell at least the columns.

    Raises:
        DomainError, KnownIoError: as `try_case_list`, but for those two.
    """
    try:
        trial = try_case_list(
            context, path, columns=columns, period_end=period_end, progress=progress
        )
    except DomainError as refusal:
        if refusal.code not in _FOR_THE_PERSON:
            raise
        table = recognise(read_workbook(path), columns)
        return ExaminedList(
            columns=tuple(table.columns.values()),
            unused=table.unused,
            period=period_of(table.titles, period_end),
            refusal=refusal,
        )
    found = trial.case_list
    return ExaminedList(
        columns=found.columns, unused=found.unused, period=found.period, trial=trial
    )
