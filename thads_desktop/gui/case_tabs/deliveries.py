"""The tab "Thông báo": every paper by every party it must reach, and each attempt."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QTableView, QVBoxLayout

from thads_desktop.base.language import _
from thads_desktop.domain.deliveries import deliveries_of
from thads_desktop.domain.events import ATTEMPT, NOTICE
from thads_desktop.gui.case_tabs.case_tab import CaseTab, TwoTables
from thads_desktop.gui.icons import icon
from thads_desktop.gui.models.delivery_table import (
    ATTEMPTS,
    AttemptRow,
    PaperRow,
    attempt_rows,
    paper_columns,
    paper_rows,
)
from thads_desktop.gui.models.rows import RowsModel
from thads_desktop.gui.shell import Shell
from thads_desktop.gui.tables import choose_row, keep_columns, prepare_table, restore_columns
from thads_desktop.services.case_view import CaseView

_COLUMNS = "case.delivery_attempts"


class DeliveriesTab(CaseTab):
    """Enter records the delivery of the paper one stands on."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.papers = RowsModel[PaperRow]((), self)
        self.attempts = RowsModel[AttemptRow](ATTEMPTS, self)
        self.paper_table, self.attempt_table = QTableView(self), QTableView(self)
        self.summary = QLabel(self)
        self.deliver, self.fail = QPushButton(self), QPushButton(self)
        self._lay_out()
        self.deliver.clicked.connect(self._deliver)
        self.fail.clicked.connect(self._fail)
        self.paper_table.activated.connect(self._deliver)
        self.paper_table.selectionModel().currentRowChanged.connect(self._follow_choice)
        self.setFocusProxy(self.paper_table)
        self.relabel()

    def title(self) -> str:
        """What the tab is called."""
        return _("Thông báo")

    def show_view(self, view: CaseView) -> None:
        """Show the deliveries of a case; the cursor stays in its row."""
        row = max(self.paper_table.currentIndex().row(), 0)
        found = deliveries_of(view.state, self.shell.context.law)
        rows = paper_rows(self.shell.context, view.state, found)
        self.papers.columns = paper_columns(rows)
        self.papers.show_rows(rows)
        scale = self.shell.memory.settings.font_scale
        for place, column in enumerate(self.papers.columns):
            self.paper_table.setColumnWidth(place, int(column.width * scale))
        owed = sum(one.is_owed for one in found)
        self.summary.setText(
            _("Còn {count} lần phải giao").format(count=owed) if owed else _("Đã giao đủ")
        )
        for button in (self.deliver, self.fail):
            button.setEnabled(not view.state.is_read_only)
        choose_row(self.paper_table, min(row, len(rows) - 1))
        self._follow_choice()

    def relabel(self) -> None:
        """Say everything in the current language and colours."""
        self.paper_table.setAccessibleName(_("Văn bản phải thông báo, theo từng đương sự"))
        self.attempt_table.setAccessibleName(_("Các lần giao văn bản đang chọn"))
        self.deliver.setText(_("&Giao, thông báo…"))
        self.deliver.setToolTip(_("Ghi việc giao văn bản đang chọn (Enter)"))
        self.deliver.setIcon(icon("add"))
        self.fail.setText(_("&Không giao được…"))
        self.fail.setToolTip(_("Ghi biên bản không thực hiện được thông báo"))
        self.papers.relabel()
        self.attempts.relabel()

    def keep_habits(self) -> None:
        """Remember the columns of the attempts; those of the papers hang on the parties."""
        keep_columns(self.attempt_table, self.shell.memory, _COLUMNS)

    def _lay_out(self) -> None:
        split = TwoTables(self)
        for table, model in ((self.paper_table, self.papers), (self.attempt_table, self.attempts)):
            table.setModel(model)
            prepare_table(table)
            table.horizontalHeader().setStretchLastSection(True)
            split.addWidget(table)
        widths = [column.width for column in ATTEMPTS]
        restore_columns(self.attempt_table, self.shell.memory, _COLUMNS, widths)
        self.summary.setProperty("role", "muted")
        whole, below = QVBoxLayout(self), QHBoxLayout()
        whole.setContentsMargins(0, 6, 0, 0)
        whole.addWidget(split)
        below.addWidget(self.deliver)
        below.addWidget(self.fail)
        below.addStretch()
        below.addWidget(self.summary)
        whole.addLayout(below)

    def _chosen(self) -> PaperRow | None:
        return self.papers.row_at(self.paper_table.currentIndex())

    @Slot()
    def _follow_choice(self) -> None:
        self.attempts.show_rows(attempt_rows(self._chosen(), self.shell.context.law))

    @Slot()
    def _deliver(self) -> None:
        row = self._chosen()
        if self.deliver.isEnabled():
            self.add_act.emit(NOTICE, {"about": row.about} if row else {})

    @Slot()
    def _fail(self) -> None:
        row = self._chosen()
        self.add_act.emit(ATTEMPT, {"about": row.about} if row else {})
