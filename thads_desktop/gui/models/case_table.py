"""The list of cases: keys in memory, rows read by pages of 200 as they come into sight."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import TypeAlias

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QIcon

from thads_desktop.base.formats import format_date, format_money
from thads_desktop.base.language import _
from thads_desktop.gui.icons import icon
from thads_desktop.gui.state_icon import state_icon_name
from thads_desktop.services.cases import CaseOrder, ListedCase, listed_cases
from thads_desktop.services.context import Context
from thads_desktop.services.wording import state_name

PAGE = 200
PAGES_KEPT = 20
Index: TypeAlias = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseColumn:
    """A column of the list: its heading, what it says of a case, and by what it sorts."""

    title: Callable[[], str]
    text: Callable[[ListedCase], str]
    order: CaseOrder
    width: int
    is_number: bool = False


COLUMNS = (
    CaseColumn(
        title=lambda: _("Số quyết định"),
        text=lambda case: case.decision_number,
        order=CaseOrder.DECISION,
        width=160,
    ),
    CaseColumn(
        title=lambda: _("Ngày"),
        text=lambda case: format_date(case.decided_on),
        order=CaseOrder.DECISION,
        width=106,
    ),
    CaseColumn(
        title=lambda: _("Người phải thi hành án"),
        text=lambda case: case.debtor,
        order=CaseOrder.DEBTOR,
        width=200,
    ),
    CaseColumn(
        title=lambda: _("Người được thi hành án"),
        text=lambda case: case.creditor,
        order=CaseOrder.CREDITOR,
        width=204,
    ),
    CaseColumn(
        title=lambda: _("Trạng thái"),
        text=lambda case: state_name(case.state, case.ground),
        order=CaseOrder.STATE,
        width=190,
    ),
    CaseColumn(
        title=lambda: _("Từ ngày"),
        text=lambda case: format_date(case.since),
        order=CaseOrder.SINCE,
        width=106,
    ),
    CaseColumn(
        title=lambda: _("Còn phải thi hành"),
        text=lambda case: format_money(case.left),
        order=CaseOrder.LEFT,
        width=160,
        is_number=True,
    ),
    CaseColumn(
        title=lambda: _("Phải thi hành"),
        text=lambda case: format_money(case.due),
        order=CaseOrder.DUE,
        width=130,
        is_number=True,
    ),
    CaseColumn(
        title=lambda: _("Đã thu"),
        text=lambda case: format_money(case.received),
        order=CaseOrder.RECEIVED,
        width=130,
        is_number=True,
    ),
    CaseColumn(
        title=lambda: _("Chấp hành viên"),
        text=lambda case: case.officer,
        order=CaseOrder.OFFICER,
        width=150,
    ),
)
STATE_COLUMN = 4


class CaseTableModel(QAbstractTableModel):
    """Rows by key: a hundred thousand cases cost 800 kB and one page of rows."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._keys: Sequence[int] = ()
        self._pages: OrderedDict[int, list[ListedCase]] = OrderedDict()

    @property
    def keys(self) -> Sequence[int]:
        """The keys of all rows, in order."""
        return self._keys

    def show_keys(self, keys: Sequence[int]) -> None:
        """Show these cases, read anew."""
        self.beginResetModel()
        self._keys = keys
        self._pages.clear()
        self.endResetModel()

    def case_at(self, row: int) -> ListedCase:
        """The case of a row."""
        number, place = divmod(row, PAGE)
        page = self._pages.get(number)
        if page is None:
            page = listed_cases(self._context, self._keys[number * PAGE : (number + 1) * PAGE])
            self._pages[number] = page
            if len(self._pages) > PAGES_KEPT:
                self._pages.popitem(last=False)
        else:
            self._pages.move_to_end(number)
        return page[place]

    def rowCount(self, parent: Index = ROOT) -> int:
        """How many cases."""
        return 0 if parent.isValid() else len(self._keys)

    def columnCount(self, parent: Index = ROOT) -> int:
        """How many columns."""
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a cell shows."""
        read = _ROLES.get(role)
        if read is None or not index.isValid():
            return None
        return read(self.case_at(index.row()), index.column())

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """The headings; rows have none."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return COLUMNS[section].title()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        return None


def _text(case: ListedCase, column: int) -> str:
    return COLUMNS[column].text(case)


def _alignment(column: int) -> Qt.AlignmentFlag:
    return _RIGHT if COLUMNS[column].is_number else _LEFT


def _aligned(_case: ListedCase, column: int) -> Qt.AlignmentFlag:
    return _alignment(column)


def _decoration(case: ListedCase, column: int) -> QIcon | None:
    if column == STATE_COLUMN:
        return icon(state_icon_name(case.state))
    if column == 0 and case.is_read_only:
        return icon("lock")
    if column == 0 and case.contradictions:
        return icon("warning", "warning")
    return None


def _tooltip(case: ListedCase, column: int) -> str:
    if column == 0 and case.is_read_only:
        return _("Việc chỉ xem được: có hành vi do phiên bản chương trình mới hơn ghi.")
    if column == 0 and case.contradictions:
        return _("Hồ sơ có {count} mâu thuẫn; mở việc để xem.").format(count=case.contradictions)
    return _text(case, column)


_ROLES: MappingProxyType[int, Callable[[ListedCase, int], object]] = MappingProxyType(
    {
        int(Qt.ItemDataRole.DisplayRole): _text,
        int(Qt.ItemDataRole.ToolTipRole): _tooltip,
        int(Qt.ItemDataRole.DecorationRole): _decoration,
        int(Qt.ItemDataRole.TextAlignmentRole): _aligned,
    }
)
