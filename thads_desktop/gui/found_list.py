"""The list beneath the search box: the cases a text finds."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView

from thads_desktop.base.formats import format_count
from thads_desktop.base.language import _
from thads_desktop.gui.icons import BESIDE_TEXT, icon
from thads_desktop.gui.state_icon import state_icon_name
from thads_desktop.services.cases import CaseQuestion, ListedCase, find_cases, listed_cases
from thads_desktop.services.context import Context
from thads_desktop.services.wording import state_name

SHOWN = 12
_CASE_ID = Qt.ItemDataRole.UserRole
_IS_PEOPLE = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Found:
    """What a text finds: the first cases and how many there are."""

    text: str
    total: int
    cases: list[ListedCase]


def search(context: Context, text: str) -> Found:
    """The newest cases that a text finds."""
    keys = find_cases(context, CaseQuestion(text=text))
    return Found(text, len(keys), listed_cases(context, keys[:SHOWN]))


class FoundList(QCompleter):
    """Pops up beneath a line; completing inside the line breaks Vietnamese input methods."""

    def __init__(self, line: QLineEdit) -> None:
        super().__init__(line)
        self._rows = QStandardItemModel(self)
        self.view = QListView()
        self.view.setUniformItemSizes(True)
        self.view.setIconSize(QSize(BESIDE_TEXT, BESIDE_TEXT))
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setModel(self._rows)
        self.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.setMaxVisibleItems(SHOWN + 2)
        self.setWidget(line)
        self.setPopup(self.view)

    @property
    def chosen_case(self) -> str | None:
        """The id of the case whose row is chosen."""
        case_id = self.view.currentIndex().data(_CASE_ID)
        return str(case_id) if case_id else None

    @property
    def chose_people(self) -> bool:
        """Whether the row that leads to the people of this name is chosen."""
        return bool(self.view.currentIndex().data(_IS_PEOPLE))

    def show_found(self, found: Found) -> None:
        """Offer these cases, and all that were found when there are more."""
        self.view.setAccessibleName(_("Các việc tìm thấy"))
        self._rows.clear()
        for case in found.cases:
            self._rows.appendRow(_row(case))
        if found.total > len(found.cases):
            more = _("Xem cả {count} việc trong danh sách").format(count=format_count(found.total))
            self._rows.appendRow(QStandardItem(icon("search"), more))
        elif not found.cases:
            nothing = QStandardItem(_("Không có việc nào khớp “{text}”.").format(text=found.text))
            nothing.setEnabled(False)
            self._rows.appendRow(nothing)
        self._rows.appendRow(_people_row(found.text))


def _people_row(text: str) -> QStandardItem:
    row = QStandardItem(icon("search"), _("Tìm “{text}” trong đương sự").format(text=text))
    row.setData(True, _IS_PEOPLE)  # noqa: FBT003 - Qt's signature
    return row


def _row(case: ListedCase) -> QStandardItem:
    text = _("{number} · {debtor} → {creditor} · {state}").format(
        number=case.decision_number,
        debtor=case.debtor,
        creditor=case.creditor or "–",
        state=state_name(case.state, case.ground),
    )
    row = QStandardItem(icon(state_icon_name(case.state)), text)
    row.setData(case.case_id, _CASE_ID)
    return row
