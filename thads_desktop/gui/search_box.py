"""The search box on top (Ctrl+K): finds cases while one types, Enter opens."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer, Slot
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QWidget

from thads_desktop.base.formats import format_count
from thads_desktop.base.language import _
from thads_desktop.gui.icons import icon
from thads_desktop.gui.jobs import Question
from thads_desktop.gui.shell import Shell
from thads_desktop.gui.state_icon import state_icon_name
from thads_desktop.services.cases import CaseQuestion, ListedCase, find_cases, listed_cases
from thads_desktop.services.context import Context
from thads_desktop.services.wording import state_name

TYPING_PAUSE = 40  # milliseconds between the last letter and the question
SHOWN = 12
_ICON = QSize(16, 16)
_CASE_ID = Qt.ItemDataRole.UserRole


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


class SearchBox(QLineEdit):
    """A line with a list beneath it; the list never touches what is being typed.

    The completer only pops up: completing inside the line breaks Vietnamese input methods.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shell: Shell | None = None
        self._question: Question | None = None
        self._found: Found | None = None
        self._wants_first = False
        self._rows = QStandardItemModel(self)
        self._popup = QCompleter(self._rows, self)
        self._popup.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._popup.setMaxVisibleItems(SHOWN + 1)
        self._popup.setWidget(self)
        view = QListView()
        view.setUniformItemSizes(True)
        view.setIconSize(_ICON)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._popup.setPopup(view)
        self._popup.activated.connect(self._open)
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE)
        self._pause.timeout.connect(self.ask)
        self.textEdited.connect(self._typed)
        self.returnPressed.connect(self._enter)

    def attach(self, shell: Shell) -> None:
        """Search this office."""
        self._shell = shell
        self._question = Question(shell.jobs, self)
        self._question.answered.connect(self._show)

    def relabel(self) -> None:
        """Say everything in the current language."""
        self.popup.setAccessibleName(_("Các việc tìm thấy"))

    @property
    def popup(self) -> QListView:
        """The list beneath the line."""
        view = self._popup.popup()
        assert isinstance(view, QListView)  # noqa: S101 - set above
        return view

    @Slot(str)
    def _typed(self, _text: str) -> None:
        self._wants_first = False
        self._pause.start()

    @Slot()
    def ask(self) -> None:
        """Search for what stands in the line."""
        text = self.text().strip()
        if self._shell is None or self._question is None:
            return
        if not text:
            self.popup.hide()
            return
        self._question.ask(partial(search, self._shell.context, text))

    @Slot(object)
    def _show(self, found: Found) -> None:
        self._found = found
        if self._wants_first:
            self._open_first()
            return
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
        if self.hasFocus():
            self._popup.complete()

    @Slot(str)
    def _open(self, _text: str) -> None:
        case_id = self.popup.currentIndex().data(_CASE_ID)
        if self._shell is None or self._found is None:
            return
        if case_id:
            self._go_to(case_id)
        elif self._found.cases:
            self._leave()
            self._shell.list_requested.emit(self._found.text)

    @Slot()
    def _enter(self) -> None:
        """Enter with nothing chosen opens the first case, as soon as it is found."""
        text = self.text().strip()
        if not text or self.popup.currentIndex().isValid():
            return
        if self._found is not None and self._found.text == text:
            self._open_first()
        else:
            self._wants_first = True
            self._pause.stop()
            self.ask()

    def _open_first(self) -> None:
        self._wants_first = False
        if self._found is not None and self._found.cases:
            self._go_to(self._found.cases[0].case_id)

    def _go_to(self, case_id: str) -> None:
        self._leave()
        if self._shell is not None:
            self._shell.case_requested.emit(case_id)

    def _leave(self) -> None:
        self.popup.hide()
        self.clear()


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
