"""The tab "Văn bản": the dossier's papers by folio, as issued, and what amended each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
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

if TYPE_CHECKING:
    from thads_desktop.services.issued_papers import IssuedPaper

# What reads issued papers is imported when asked for: it brings the templates of the forms.
# ruff: noqa: PLC0415

_COLUMNS = "case.papers"


class PapersTab(CaseTab):
    """The papers as they are bound: seen and written as issued, mended by a further decision."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.model = RowsModel[FolioRow](FOLIOS, self)
        self.table = QTableView(self)
        self.table.setModel(self.model)
        self.summary = QLabel(self)
        self.see = QPushButton(self)
        self.export = QPushButton(self)
        self.mend = QPushButton(self)
        self.archive = QPushButton(self)
        self._lay_out()
        self._view: CaseView | None = None
        self.see.clicked.connect(self._see)
        self.export.clicked.connect(self._export)
        self.mend.clicked.connect(self._mend)
        self.archive.clicked.connect(self._archive)
        self.table.activated.connect(self._open)
        self.table.selectionModel().currentRowChanged.connect(self._follow_choice)
        self.setFocusProxy(self.table)
        self.relabel()

    def title(self) -> str:
        """What the tab is called."""
        return _("Văn bản")

    def show_view(self, view: CaseView) -> None:
        """Show the papers of a case; the cursor stays in its row."""
        self._view = view
        row = self.table.currentIndex().row()
        rows = folio_rows(view)
        self.model.show_rows(rows)
        archived = archived_on(view.state)
        told = _("{count} văn bản trong hồ sơ, {issued} có bản đã ban hành").format(
            count=len(rows), issued=sum(1 for one in rows if one.pages)
        )
        if archived is not None:
            kept = _("đã bàn giao lưu trữ ngày {day}").format(day=format_date(archived))
            told = f"{told}; {kept}"
        self.summary.setText(f"{told}.")
        self.archive.setEnabled(view.state.is_ended and archived is None)
        choose_row(self.table, max(row, 0))
        self._follow_choice()

    def relabel(self) -> None:
        """Say everything in the current language and colours."""
        self.table.setAccessibleName(_("Văn bản trong hồ sơ, theo bút lục"))
        self.see.setText(_("Xem &bản đã ban hành"))
        self.see.setToolTip(_("Xem, in đúng bản đã ban hành của văn bản đang chọn (Enter)"))
        self.see.setIcon(icon("lock"))
        self.export.setText(_("&Ghi ra tệp…"))
        self.export.setToolTip(_("Ghi đúng bản đã ban hành ra tệp PDF hoặc Word"))
        self.mend.setText(_("&Sửa đổi, thu hồi, hủy…"))
        self.mend.setToolTip(_("Ra quyết định sửa đổi, thu hồi hoặc hủy văn bản đang chọn"))
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
        for button in (self.see, self.export, self.mend):
            below.addWidget(button)
        below.addWidget(self.archive)
        self.summary.setWordWrap(True)
        self.summary.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        below.addWidget(self.summary, 1)
        whole.addLayout(below)

    @Slot()
    def _follow_choice(self) -> None:
        row = self._chosen()
        is_open = self._view is not None and not self._view.state.is_read_only
        self.mend.setEnabled(row is not None and is_open)
        for button in (self.see, self.export):
            button.setEnabled(row is not None and row.pages > 0)

    def _chosen(self) -> FolioRow | None:
        return self.model.row_at(self.table.currentIndex())

    @Slot()
    def _open(self) -> None:
        """Enter: the paper as issued; one that was not is mended."""
        if self.see.isEnabled():
            self._see()
        else:
            self._mend()

    @Slot()
    def _see(self) -> None:
        paper = self._issued()
        if paper is not None:
            self.shell.paper_requested.emit(paper)

    @Slot()
    def _export(self) -> None:
        """Write the paper as it was given out, to be sent or kept elsewhere."""
        from thads_desktop.gui.dialogs.papers import export_paper

        paper = self._issued()
        if paper is not None:
            export_paper(self.shell, paper, self)

    def _issued(self) -> IssuedPaper | None:
        from thads_desktop.gui.dialogs.papers import issued_of

        row = self._chosen()
        return issued_of(self._view, row.folio.paper_id) if row and self._view else None

    @Slot()
    def _mend(self) -> None:
        row = self._chosen()
        if row is not None and self.mend.isEnabled():
            self.add_act.emit("decision_mended", {"about": row.folio.act_id})

    @Slot()
    def _archive(self) -> None:
        self.add_act.emit("dossier_archived", {"folios": self.model.rowCount()})
