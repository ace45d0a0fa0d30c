"""The tab "Hỏi thông tin": letters and delegated verifications, what was answered, what is late."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QTableView, QVBoxLayout

from thads_desktop.base.language import _
from thads_desktop.domain.information import (
    ANSWERED,
    ASKED,
    DELEGATED,
    DELEGATED_EXTENDED,
    letters_of,
)
from thads_desktop.gui.case_tabs.case_tab import CaseTab
from thads_desktop.gui.icons import icon
from thads_desktop.gui.models.letter_table import LETTERS, LetterRow
from thads_desktop.gui.models.rows import RowsModel
from thads_desktop.gui.shell import Shell
from thads_desktop.gui.tables import choose_row, keep_columns, prepare_table, restore_columns
from thads_desktop.services.case_view import CaseView

_COLUMNS = "case.letters"


class InformationTab(CaseTab):
    """Enter records the answer to the letter one stands on."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.model = RowsModel[LetterRow](LETTERS, self)
        self.table, self.summary = QTableView(self), QLabel(self)
        self.ask, self.answer = QPushButton(self), QPushButton(self)
        self.delegate, self.extend = QPushButton(self), QPushButton(self)
        self._lay_out()
        self.ask.clicked.connect(self._ask)
        self.answer.clicked.connect(self._answer)
        self.delegate.clicked.connect(self._delegate)
        self.extend.clicked.connect(self._extend)
        self.table.activated.connect(self._answer)
        self.table.selectionModel().currentRowChanged.connect(self._follow_choice)
        self.setFocusProxy(self.table)
        self._is_read_only = False
        self.relabel()

    def title(self) -> str:
        """What the tab is called."""
        return _("Hỏi thông tin")

    def show_view(self, view: CaseView) -> None:
        """Show the letters of a case; the cursor stays in its row."""
        row, context = max(self.table.currentIndex().row(), 0), self.shell.context
        found = letters_of(view.state, context.law)
        rows = [LetterRow(letter=one, today=context.today) for one in found]
        self._is_read_only = view.state.is_read_only
        self.model.show_rows(rows)
        waiting = sum(one.answered_on is None for one in found)
        late = sum(one.is_overdue for one in rows)
        said = _("{waiting} văn bản chưa được trả lời, {late} đã quá hạn")
        self.summary.setText(said.format(waiting=waiting, late=late))
        for button in (self.ask, self.delegate):
            button.setEnabled(not self._is_read_only)
        choose_row(self.table, min(row, len(rows) - 1))
        self._follow_choice()

    def relabel(self) -> None:
        """Say everything in the current language and colours."""
        self.table.setAccessibleName(_("Văn bản hỏi thông tin, ủy quyền xác minh"))
        self.ask.setText(_("&Hỏi nhiều nơi…"))
        self.ask.setToolTip(_("Gửi cùng một yêu cầu cung cấp thông tin đến nhiều nơi"))
        self.ask.setIcon(icon("add"))
        self.answer.setText(_("Ghi trả &lời…"))
        self.answer.setToolTip(_("Ghi trả lời của văn bản đang chọn (Enter)"))
        self.delegate.setText(_("Ủ&y quyền xác minh…"))
        self.extend.setText(_("&Gia hạn…"))
        self.extend.setToolTip(_("Gia hạn ủy quyền xác minh đang chọn (vụ việc phức tạp)"))
        self.model.relabel()

    def keep_habits(self) -> None:
        """Remember the columns of the table."""
        keep_columns(self.table, self.shell.memory, _COLUMNS)

    def _lay_out(self) -> None:
        self.table.setModel(self.model)
        prepare_table(self.table)
        restore_columns(self.table, self.shell.memory, _COLUMNS, [one.width for one in LETTERS])
        self.table.horizontalHeader().setStretchLastSection(True)
        self.summary.setProperty("role", "muted")
        whole, below = QVBoxLayout(self), QHBoxLayout()
        whole.setContentsMargins(0, 6, 0, 0)
        whole.addWidget(self.table)
        for button in (self.ask, self.answer, self.delegate, self.extend):
            below.addWidget(button)
        self.summary.setWordWrap(True)  # four buttons leave it little room
        self.summary.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        below.addWidget(self.summary, 1)
        whole.addLayout(below)

    def _chosen(self) -> LetterRow | None:
        return self.model.row_at(self.table.currentIndex())

    @Slot()
    def _follow_choice(self) -> None:
        row = self._chosen()
        awaits = row is not None and row.letter.answered_on is None and not self._is_read_only
        self.answer.setEnabled(awaits)
        self.extend.setEnabled(awaits and row is not None and row.letter.is_delegation)

    @Slot()
    def _ask(self) -> None:
        self.add_act.emit(ASKED, {})

    @Slot()
    def _answer(self) -> None:
        row = self._chosen()
        if row is not None and self.answer.isEnabled():
            self.add_act.emit(ANSWERED, {"about": row.letter.act_id})

    @Slot()
    def _delegate(self) -> None:
        self.add_act.emit(DELEGATED, {})

    @Slot()
    def _extend(self) -> None:
        row = self._chosen()
        if row is not None:
            self.add_act.emit(DELEGATED_EXTENDED, {"about": row.letter.act_id})
