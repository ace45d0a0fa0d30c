"""The tab "Văn bản": the dossier's papers by folio, and what amended or withdrew each."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QTableView, QVBoxLayout

from thads_desktop.base.formats import format_date
from thads_desktop.base.language import _
from thads_desktop.domain.dossier import archived_on
from thads_desktop.gui.case_tabs.case_tab import CaseTab
from thads_desktop.gui.icons import icon
from thads_desktop.gui.models.folio_table import FOLIOS, FolioRow, folio_rows
from thads_desktop.gui.models.rows import RowsModel
from thads_desktop.gui.shell import Shell
from thads_desktop.gui.tables import choose_row, keep_columns, prepare_table, restore_columns
from thads_desktop.services.case_view import CaseView

_COLUMNS = "case.papers"


class PapersTab(CaseTab):
    """The papers as they are bound; one can be mended by a further decision."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.model = RowsModel[FolioRow](FOLIOS, self)
        self.table = QTableView(self)
        self.table.setModel(self.model)
        self.summary = QLabel(self)
        self.mend = QPushButton(self)
        self.archive = QPushButton(self)
        self._lay_out()
        self.mend.clicked.connect(self._mend)
        self.archive.clicked.connect(self._archive)
        self.table.activated.connect(self._mend)
        self.table.selectionModel().currentRowChanged.connect(self._follow_choice)
        self.setFocusProxy(self.table)
        self.relabel()

    def title(self) -> str:
        """What the tab is called."""
        return _("Văn bản")

    def show_view(self, view: CaseView) -> None:
        """Show the papers of a case; the cursor stays in its row."""
        row = self.table.currentIndex().row()
        rows = folio_rows(view)
        self.model.show_rows(rows)
        archived = archived_on(view.state)
        told = _("{count} văn bản trong hồ sơ").format(count=len(rows))
        if archived is not None:
            kept = _("đã bàn giao lưu trữ ngày {day}").format(day=format_date(archived))
            told = f"{told}; {kept}"
        self.summary.setText(f"{told}.")
        self.archive.setEnabled(view.state.is_ended and archived is None)
        self.mend.setEnabled(not view.state.is_read_only)
        choose_row(self.table, max(row, 0))

    def relabel(self) -> None:
        """Say everything in the current language and colours."""
        self.table.setAccessibleName(_("Văn bản trong hồ sơ, theo bút lục"))
        self.mend.setText(_("&Sửa đổi, thu hồi, hủy…"))
        self.mend.setToolTip(_("Ra quyết định sửa đổi, thu hồi hoặc hủy văn bản đang chọn (Enter)"))
        self.mend.setIcon(icon("correct"))
        self.archive.setText(_("&Lưu trữ…"))
        self.archive.setToolTip(_("Bàn giao hồ sơ của việc đã kết thúc cho lưu trữ"))
        self.model.relabel()

    def keep_habits(self) -> None:
        """Remember the columns of the table."""
        keep_columns(self.table, self.shell.memory, _COLUMNS)

    def _lay_out(self) -> None:
        prepare_table(self.table)
        widths = [column.width for column in FOLIOS]
        restore_columns(self.table, self.shell.memory, _COLUMNS, widths)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.summary.setProperty("role", "muted")
        whole, below = QVBoxLayout(self), QHBoxLayout()
        whole.setContentsMargins(0, 6, 0, 0)
        whole.addWidget(self.table)
        below.addWidget(self.mend)
        below.addWidget(self.archive)
        below.addStretch()
        below.addWidget(self.summary)
        whole.addLayout(below)

    @Slot()
    def _follow_choice(self) -> None:
        self.mend.setEnabled(self.model.row_at(self.table.currentIndex()) is not None)

    @Slot()
    def _mend(self) -> None:
        row = self.model.row_at(self.table.currentIndex())
        if row is not None and self.mend.isEnabled():
            self.add_act.emit("decision_mended", {"about": row.folio.act_id})

    @Slot()
    def _archive(self) -> None:
        self.add_act.emit("dossier_archived", {"folios": self.model.rowCount()})
