"""The list beneath the search box: the cases a text finds, what came in, and commands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeySequence, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView

from thads_desktop.base.formats import format_count, format_date
from thads_desktop.base.language import _
from thads_desktop.base.vietnamese import fold
from thads_desktop.gui.icons import BESIDE_TEXT, icon
from thads_desktop.gui.state_icon import state_icon_name
from thads_desktop.services.cases import CaseQuestion, ListedCase, find_cases, listed_cases
from thads_desktop.services.context import Context
from thads_desktop.services.intake_search import FoundIntake, found_intakes
from thads_desktop.services.wording import state_name

SHOWN = 12
SHOWN_INTAKES = 4
SHOWN_COMMANDS = 4
_CASE_ID = Qt.ItemDataRole.UserRole
_IS_PEOPLE = Qt.ItemDataRole.UserRole + 1
_INTAKE_ID = Qt.ItemDataRole.UserRole + 2
_COMMAND = Qt.ItemDataRole.UserRole + 3


@dataclass(frozen=True, slots=True)
class Found:
    """What a text finds: the first cases and how many there are, and the newest intakes."""

    text: str
    total: int
    cases: list[ListedCase]
    intakes: list[FoundIntake]


def search(context: Context, text: str) -> Found:
    """The newest cases that a text finds, and the newest intakes."""
    keys = find_cases(context, CaseQuestion(text=text))
    intakes = found_intakes(context, text, SHOWN_INTAKES)
    return Found(text, len(keys), listed_cases(context, keys[:SHOWN]), intakes)


def commands_of(actions: Sequence[QAction], text: str) -> list[QAction]:
    """What the window can do whose name has, for every word of a text, one that begins so."""
    typed = fold(text).split()
    return [
        action
        for action in actions
        if action.isEnabled() and all(_begins_a_word(_name(action), word) for word in typed)
    ]


def _begins_a_word(name: str, word: str) -> bool:
    return any(one.startswith(word) for one in fold(name).split())


def _name(action: QAction) -> str:
    return action.text().replace("&", "").strip()


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
        self.setMaxVisibleItems(SHOWN + SHOWN_INTAKES + SHOWN_COMMANDS + 2)
        self.setWidget(line)
        self.setPopup(self.view)

    @property
    def chosen_case(self) -> str | None:
        """The id of the case whose row is chosen."""
        case_id = self.view.currentIndex().data(_CASE_ID)
        return str(case_id) if case_id else None

    @property
    def chosen_intake(self) -> str | None:
        """The id of the intake whose row is chosen."""
        intake_id = self.view.currentIndex().data(_INTAKE_ID)
        return str(intake_id) if intake_id else None

    @property
    def chose_people(self) -> bool:
        """Whether the row that leads to the people of this name is chosen."""
        return bool(self.view.currentIndex().data(_IS_PEOPLE))

    @property
    def chosen_command(self) -> QAction | None:
        """The command whose row is chosen."""
        command = self.view.currentIndex().data(_COMMAND)
        return command if isinstance(command, QAction) else None

    def show_found(self, found: Found, commands: Sequence[QAction]) -> None:
        """Offer these cases, all of them when there are more, intakes and commands."""
        self.view.setAccessibleName(_("Các việc tìm thấy"))
        self._rows.clear()
        for case in found.cases:
            self._rows.appendRow(_row(case))
        if found.total > len(found.cases):
            more = _("Xem cả {count} việc trong danh sách").format(count=format_count(found.total))
            self._rows.appendRow(QStandardItem(icon("search"), more))
        elif not (found.cases or found.intakes or commands):
            nothing = QStandardItem(_("Không có việc nào khớp “{text}”.").format(text=found.text))
            nothing.setEnabled(False)
            self._rows.appendRow(nothing)
        for intake in found.intakes:
            self._rows.appendRow(_intake_row(intake))
        for command in commands[:SHOWN_COMMANDS]:
            self._rows.appendRow(_command_row(command))
        self._rows.appendRow(_people_row(found.text))


def _people_row(text: str) -> QStandardItem:
    row = QStandardItem(icon("search"), _("Tìm “{text}” trong đương sự").format(text=text))
    row.setData(True, _IS_PEOPLE)  # noqa: FBT003 - Qt's signature
    return row


def _command_row(command: QAction) -> QStandardItem:
    keys = command.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    text = _("Lệnh: {name}").format(name=_name(command))
    row = QStandardItem(icon("menu"), f"{text} ({keys})" if keys else text)
    row.setData(command, _COMMAND)
    return row


def _intake_row(intake: FoundIntake) -> QStandardItem:
    text = _("Tiếp nhận {day} · bản án {number} · {debtor} → {creditor}").format(
        day=format_date(intake.received_on),
        number=intake.judgment_number or "–",
        debtor=intake.debtor or "–",
        creditor=intake.creditor or "–",
    )
    row = QStandardItem(icon("intake"), text)
    row.setData(intake.intake_id, _INTAKE_ID)
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
