"""The cases behind a figure and just outside it: what each adds, and why it is where it is."""

from __future__ import annotations

from collections.abc import Sequence

from thads_desktop.base.formats import format_date, format_money
from thads_desktop.base.language import _
from thads_desktop.gui.models.rows import Column
from thads_desktop.services.cases import CaseOrder
from thads_desktop.services.near_figures import NearRow
from thads_desktop.services.statistics import OpenedCase


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


_BY = (CaseOrder.DECISION, CaseOrder.DECISION, CaseOrder.DEBTOR)


def opened_orders(*, is_ratio: bool) -> Sequence[CaseOrder | None]:
    """By what each of those columns sorts; None is the figure's own order."""
    return (*_BY, *(None,) * (3 if is_ratio else 2))


NEAR_COLUMNS: Sequence[Column[NearRow]] = (
    Column(title=lambda: _("Số quyết định"), text=lambda row: row.case.decision_number, width=165),
    Column(title=lambda: _("Ngày"), text=lambda row: format_date(row.case.decided_on), width=96),
    Column(title=lambda: _("Người phải thi hành án"), text=lambda row: row.case.debtor, width=190),
    Column(title=lambda: _("Vì sao chưa ở trong"), text=lambda row: row.why, width=300),
)
NEAR_ORDERS: Sequence[CaseOrder | None] = (*_BY, None)
