"""What a trial found in a list: rows refused and why, and what is odd."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from thads_desktop.base.language import _
from thads_desktop.gui.models.rows import Column
from thads_desktop.services.case_list_trial import RowWarning, field_title, text_of
from thads_desktop.services.import_cases import ImportedList


@dataclass(frozen=True, slots=True, kw_only=True)
class RefusedRow:
    """A refused row as one finds it again in the workbook."""

    row: int
    column: str
    content: str
    reason: str


def refused_rows(imported: ImportedList) -> list[RefusedRow]:
    """The refused rows, each with its one reason and the cell at fault."""
    at = {column.field: column.index for column in imported.case_list.columns}
    return [
        RefusedRow(
            row=refusal.row,
            column=field_title(refusal.field),
            content=text_of(refusal.values[at[refusal.field]]) if refusal.field in at else "",
            reason=refusal.message,
        )
        for refusal in imported.case_list.refusals
    ]


REFUSED_COLUMNS: Sequence[Column[RefusedRow]] = (
    Column(title=lambda: _("Dòng"), text=lambda row: str(row.row), width=70, is_number=True),
    Column(title=lambda: _("Cột"), text=lambda row: row.column, width=200),
    Column(title=lambda: _("Đang ghi"), text=lambda row: row.content, width=190),
    Column(title=lambda: _("Lý do"), text=lambda row: row.reason, width=300),
)


def _column(warning: RowWarning) -> str:
    return "" if warning.field is None else field_title(warning.field)


WARNING_COLUMNS: Sequence[Column[RowWarning]] = (
    Column(
        title=lambda: _("Dòng"),
        text=lambda warning: "" if warning.row is None else str(warning.row),
        width=70,
        is_number=True,
    ),
    Column(title=lambda: _("Cột"), text=_column, width=200),
    Column(title=lambda: _("Lưu ý"), text=lambda warning: warning.message, width=400),
)
