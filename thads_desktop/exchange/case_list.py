"""A list of cases (danh sách việc) read from a workbook: file in, frozen values out.

One fault refuses a row: the first by column from the left, a fault of a single cell before one
between cells. Whatever else is odd warns.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import groupby
from typing import Final

from thads_desktop.base.errors import DomainError
from thads_desktop.base.language import _
from thads_desktop.base.progress import Progress
from thads_desktop.base.vietnamese import fold
from thads_desktop.domain.decision_number import parse_decision_number
from thads_desktop.exchange.case_rows import CaseList, CaseRow, Period, Refusal, RowWarning
from thads_desktop.exchange.case_words import Outcome
from thads_desktop.exchange.cells import number_and_date, text_of
from thads_desktop.exchange.column_map import ColumnMap
from thads_desktop.exchange.fields import REQUIRED, Field, field_title
from thads_desktop.exchange.headings import Table, recognise
from thads_desktop.exchange.list_titles import period_of, unit_of_heading, unit_of_title
from thads_desktop.exchange.row_checks import DecisionNumbers, Fault, faults_of, oddities_of
from thads_desktop.exchange.row_kinds import RowKind, RowSorter
from thads_desktop.exchange.row_values import Reading, RowValues
from thads_desktop.exchange.workbook import Cell, Workbook

__all__ = ["CaseList", "CaseRow", "Outcome", "Period", "Refusal", "RowWarning", "read_case_list"]

_ROWS_A_REPORT: Final = 500


def read_case_list(
    workbook: Workbook,
    *,
    today: date,
    columns: ColumnMap | None = None,
    period_end: date | None = None,
    progress: Progress,
) -> CaseList:
    """Read the list a workbook holds.

    Args:
        workbook: as `read_workbook` gave it.
        today: the day no date may pass.
        columns: a person's own word on which column is which.
        period_end: the last day of the list's period; without it the title is asked.
        progress: told every 500 rows.

    Raises:
        DomainError: `columns_missing` when a column no case is without is not found,
            `columns_wrong` when `columns` names what is not there.
        CancelledError: when the person stops it.
    """
    table = recognise(workbook, columns)
    _check_required(table)
    period = period_of(table.titles, period_end)
    reader = _ListReader(table, Reading(today=today, units=_units(table)), period)
    total = len(table.rows)
    for index in range(table.headings.rows.stop, total):
        if index % _ROWS_A_REPORT == 0:
            progress.report(_("Đang đọc danh sách"), index, total)
        reader.read(index + 1, table.rows[index])
    progress.report(_("Đang đọc danh sách"), total, total)
    return CaseList(
        sheet=table.sheet,
        titles=table.titles,
        headings=table.headings.texts,
        columns=tuple(table.columns.values()),
        unused=table.unused,
        read_on=today,
        period=period,
        rows=tuple(reader.rows),
        refusals=tuple(reader.refusals),
        warnings=(*_list_warnings(table, reader), *reader.warnings),
    )


def _check_required(table: Table) -> None:
    missing = [field for field in REQUIRED if field not in table.columns]
    if missing:
        message = _(
            "Không tìm thấy cột: {titles}. Hãy chỉ rõ cột trong bảng cột "
            "(--columns), ví dụ {{{example}}} với chữ cái hoặc tiêu đề của cột."
        )
        titles = ", ".join(map(field_title, missing))
        example = ", ".join(f'"{field}": "…"' for field in missing)
        message = message.format(titles=titles, example=example)
        raise DomainError(message, code="columns_missing", field=missing[0])


def _units(table: Table) -> Mapping[Field, int]:
    """What 1 stands for in each column of money: said in its heading, else in a title."""
    of_list = unit_of_title(table.titles)
    columns = table.columns
    return {
        field: (unit_of_heading(columns[field].heading) if field in columns else None) or of_list
        for field in (Field.DUE, Field.PAID)
    }


class _ListReader:
    """Sorts the rows of a table into cases, refusals and warnings."""

    def __init__(self, table: Table, reading: Reading, period: Period | None) -> None:
        self.reading = reading
        self.rows: list[CaseRow] = []
        self.refusals: list[Refusal] = []
        self.warnings: list[RowWarning] = []
        self._period = period
        self._numbers = DecisionNumbers()
        self._sorter = RowSorter(table)
        self._at = {field: column.index for field, column in table.columns.items()}
        shared = list(self._at.values())
        self._shared = frozenset(at for at in shared if shared.count(at) > 1)

    def read(self, number: int, row: tuple[Cell, ...]) -> None:
        """Take in one row of the sheet."""
        match self._sorter.kind_of(row):
            case RowKind.CASE:
                self._read_case(number, row)
            case RowKind.STRANGE:
                text = " ".join(filter(None, map(text_of, row)))
                message = _("Dòng này không phải là một việc, đã bỏ qua: “{text}”.")
                self._warn(number, None, message.format(text=text))
            case RowKind.FURNITURE:
                pass

    def _read_case(self, number: int, row: tuple[Cell, ...]) -> None:
        values = RowValues(self._cells(row), self.reading)
        case = _case_row(number, row, values)
        first_row = self._numbers.first_row_of(case)
        faults = [Fault(field, fault.code, fault.message) for field, fault in values.faults]
        faults = faults or list(faults_of(case, first_row))
        if faults:
            first = min(faults, key=lambda fault: self._at[fault.field])
            self.refusals.append(Refusal(row=number, **first._asdict(), values=row))
            return
        self.rows.append(case)
        for field, message in (*values.oddities, *oddities_of(case, self._period)):
            self._warn(number, field, message)

    def _cells(self, row: tuple[Cell, ...]) -> dict[Field, Cell]:
        """The cell of each field; a column of number and date together gives each its part."""
        cells = {field: row[at] for field, at in self._at.items()}
        for field, at in self._at.items():
            if at in self._shared:
                is_date = field in (Field.JUDGED_ON, Field.DECIDED_ON)
                cells[field] = number_and_date(row[at])[is_date]
        return cells

    def _warn(self, row: int | None, field: Field | None, message: str) -> None:
        self.warnings.append(RowWarning(row=row, field=field, message=message))


def _case_row(number: int, row: tuple[Cell, ...], values: RowValues) -> CaseRow:
    """The row with what its cells give; `values.faults` says whether it holds."""
    decision_number = values.decision_number()
    seq, symbol = parse_decision_number(decision_number)
    return CaseRow(
        row=number,
        judgment_number=values.text(Field.JUDGMENT_NUMBER),
        judged_on=values.day(Field.JUDGED_ON),
        court=values.text(Field.COURT),
        decision_number=decision_number,
        decision_symbol=symbol,
        decision_seq=seq,
        decided_on=values.decided_on(),
        basis=values.basis(),
        case_kind=values.case_kind(),
        case_kind_text=values.text(Field.CASE_KIND),
        debtor=values.debtor(),
        birth_year=values.birth_year(),
        identity_number=values.identity_number(),
        address=values.text(Field.ADDRESS),
        creditor=values.text(Field.CREDITOR),
        obligation=values.text(Field.OBLIGATION),
        due=values.money(Field.DUE),
        paid=values.money(Field.PAID),
        outcome=values.outcome(),
        outcome_on=values.day(Field.OUTCOME_ON),
        officer=values.text(Field.OFFICER),
        note=values.text(Field.NOTE),
        values=row,
    )


def _list_warnings(table: Table, reader: _ListReader) -> Iterator[RowWarning]:
    """What is to be said once about the whole list."""
    for message in _messages_of_list(table, reader):
        yield RowWarning(row=None, field=None, message=message)


def _messages_of_list(table: Table, reader: _ListReader) -> Iterator[str]:
    if table.other_lists:
        message = _("Tệp còn danh sách ở trang {sheets}; chỉ đọc trang {sheet}.")
        yield message.format(sheets=", ".join(table.other_lists), sheet=table.sheet)
    absent = {
        Field.BASIS: _("Không có cột loại quyết định: lấy theo người được thi hành án."),
        Field.CASE_KIND: _("Không có cột loại việc: lấy theo số bản án."),
        Field.CREDITOR: _("Không có cột người được thi hành án: để trống."),
        Field.PAID: _("Không có cột số tiền đã thi hành: coi như 0."),
        Field.OUTCOME: _("Không có cột kết quả: coi như đang thi hành."),
    }
    yield from (message for field, message in absent.items() if field not in table.columns)
    for field, unit in reader.reading.units.items():
        if unit > 1 and field in table.columns:
            message = _("Cột “{heading}” ghi theo đơn vị {unit} đồng, đã nhân lên.")
            yield message.format(heading=table.columns[field].heading, unit=unit)
    for names in _written_differently(reader.rows):
        message = _(
            "Tên chấp hành viên ghi nhiều cách: {names}. Nếu là một người, hãy ghi một cách."
        )
        yield message.format(names=", ".join(f"“{name}”" for name in names))
    if any(refusal.code == "day_month_swapped" for refusal in reader.refusals):
        yield _("Có ngày ghi tháng trước ngày: hãy xem lại cả những ngày khác trong danh sách.")


def _written_differently(rows: Sequence[CaseRow]) -> Iterator[list[str]]:
    """Officers whose names differ in letters or marks alone: each would have a row of figures."""
    names = sorted({row.officer for row in rows if row.officer}, key=fold)
    for _folded, alike in groupby(names, key=fold):
        if len(found := list(alike)) > 1:
            yield found
