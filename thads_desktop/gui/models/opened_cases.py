"""The cases behind a figure: what each adds to it, and why it is counted."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from thads_desktop.base.formats import format_date, format_money
from thads_desktop.base.language import _
from thads_desktop.gui.models.paged_rows import PagedRows
from thads_desktop.gui.models.rows import Column
from thads_desktop.services.context import Context
from thads_desktop.services.statistics import OpenedCase, OpenedFigure, opened_cases


def rows_of(context: Context, figure: OpenedFigure) -> PagedRows[OpenedCase]:
    """The cases of a figure, those that add most first; read as they come into sight."""
    keys = sorted(figure.amounts, key=figure.amounts.__getitem__, reverse=True)
    return PagedRows(keys, partial(opened_cases, context, figure))


def _part(opened: OpenedCase) -> str:
    return _("có") if opened.is_in_part else ""


_CASE_COLUMNS: Sequence[Column[OpenedCase]] = (
    Column(
        title=lambda: _("Số quyết định"),
        text=lambda opened: opened.case.decision_number,
        width=165,
    ),
    Column(
        title=lambda: _("Ngày"), text=lambda opened: format_date(opened.case.decided_on), width=96
    ),
    Column(
        title=lambda: _("Người phải thi hành án"),
        text=lambda opened: opened.case.debtor,
        width=190,
    ),
    Column(
        title=lambda: _("Vào con số"),
        text=lambda opened: format_money(opened.amount),
        width=120,
        is_number=True,
    ),
)
_PART_COLUMN: Column[OpenedCase] = Column(title=lambda: _("Trong tử số"), text=_part, width=100)
_WHY_COLUMNS: Sequence[Column[OpenedCase]] = (
    Column(title=lambda: _("Vì sao"), text=lambda opened: opened.why, width=200),
)


def opened_columns(*, is_ratio: bool) -> Sequence[Column[OpenedCase]]:
    """The columns for a figure; a percentage says which cases are in its numerator."""
    middle = (_PART_COLUMN,) if is_ratio else ()
    return (*_CASE_COLUMNS, *middle, *_WHY_COLUMNS)
