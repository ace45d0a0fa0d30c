"""What-if: choose open cases and see at once how the rate would stand to its target."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, Slot
from PySide6.QtWidgets import QDialog, QTableView, QWidget

from thads_desktop.base.errors import RefusedError
from thads_desktop.base.formats import format_count, format_date, format_money
from thads_desktop.base.language import _
from thads_desktop.gui.forms.what_if import Ui_WhatIfDialog
from thads_desktop.gui.jobs import Question
from thads_desktop.gui.models.paged_rows import PagedRows
from thads_desktop.gui.models.rows import Column, RowsModel
from thads_desktop.gui.shell import Shell
from thads_desktop.gui.tables import keep_columns, prepare_table, restore_columns
from thads_desktop.services.statistics import Measure, PeriodQuestion
from thads_desktop.services.target_wording import left_text, rate_sentence
from thads_desktop.services.targets import RATE_OF
from thads_desktop.services.what_if import WhatIf, WhatIfRow, what_if, what_if_rows

_SHARE = 0.9  # of the window
_MEMORY = "what-if"


def _realisable(row: WhatIfRow) -> str:
    value = row.open_case.realisable
    return _("chưa có giá") if value is None else format_money(value)


_COLUMNS: Sequence[Column[WhatIfRow]] = (
    Column(title=lambda: _("Số quyết định"), text=lambda row: row.case.decision_number, width=165),
    Column(title=lambda: _("Ngày"), text=lambda row: format_date(row.case.decided_on), width=96),
    Column(title=lambda: _("Người phải thi hành án"), text=lambda row: row.case.debtor, width=200),
    Column(
        title=lambda: _("Còn phải thi hành"),
        text=lambda row: left_text(row.open_case),
        width=165,
        is_number=True,
    ),
    Column(title=lambda: _("Tài sản xử lý được"), text=_realisable, width=180, is_number=True),
    Column(title=lambda: _("Chấp hành viên"), text=lambda row: row.case.officer, width=160),
)


class WhatIfDialog(QDialog):
    """The open enforceable cases of a period, the first that suffice chosen; freed on closing."""

    def __init__(self, shell: Shell, question: PeriodQuestion, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.ui = Ui_WhatIfDialog()
        self.ui.setupUi(self)
        self._shell = shell
        self._asked = question
        self._found: WhatIf | None = None
        self._keys: list[int] = []
        self.model: RowsModel[WhatIfRow] = RowsModel(_COLUMNS, self)
        self._question = Question(shell.jobs, self)
        self.resize(parent.window().size() * _SHARE)
        self._prepare()
        self.ask()

    def done(self, result: int) -> None:
        """Remember the columns."""
        keep_columns(self.ui.table, self._shell.memory, _MEMORY)
        super().done(result)

    def _prepare(self) -> None:
        ui, question = self.ui, self._asked
        for widget in (ui.refusal, ui.setTarget):
            widget.hide()
        period = _("Từ {first} đến {last}").format(
            first=format_date(question.first), last=format_date(question.last)
        )
        ui.title.setText(f"{period} · {question.officer}" if question.officer else period)
        ui.measure.addItem(_("việc"), Measure.CASES)
        ui.measure.addItem(_("tiền"), Measure.MONEY)
        prepare_table(ui.table)
        ui.table.setModel(self.model)
        ui.table.setSelectionMode(QTableView.SelectionMode.ExtendedSelection)
        ui.table.horizontalHeader().setStretchLastSection(True)
        widths = [column.width for column in _COLUMNS]
        restore_columns(ui.table, self._shell.memory, _MEMORY, widths)
        self._question.answered.connect(self._show)
        self._question.refused.connect(self._refuse)
        ui.measure.currentIndexChanged.connect(self.ask)
        ui.table.selectionModel().selectionChanged.connect(self._show_then)
        ui.table.activated.connect(self.open_case)
        ui.choose.clicked.connect(self.choose_wanted)
        ui.openCase.clicked.connect(self.open_case)
        ui.setTarget.clicked.connect(self.set_target)
        self._shell.record_changed.connect(self.ask)

    @Slot()
    def ask(self) -> None:
        """Look for the open cases, by cases or by money as chosen."""
        measure = Measure(self.ui.measure.currentData())
        self.ui.now.setText(_("Đang tìm…"))
        self._question.ask(partial(what_if, self._shell.context, self._asked, measure))

    @Slot()
    def set_target(self) -> None:
        """Without a target there is nothing to reach: record one."""
        from thads_desktop.gui.dialogs.targets import TargetsDialog  # noqa: PLC0415 - when asked

        TargetsDialog(self._shell, self._asked, self).open()

    @Slot()
    def choose_wanted(self) -> None:
        """Choose the first cases of the list that together reach the target."""
        found = self._found
        chosen = self.ui.table.selectionModel()
        chosen.clearSelection()
        if found is None or not found.wanted:
            self._show_then()
            return
        last = self.model.index(len(found.wanted) - 1, len(_COLUMNS) - 1)
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        chosen.select(QItemSelection(self.model.index(0, 0), last), flag)

    @Slot()
    def open_case(self) -> None:
        """Go to the case one stands on."""
        row = self.model.row_at(self.ui.table.currentIndex())
        if row is not None:
            self.accept()
            self._shell.case_requested.emit(row.case.case_id)

    @Slot(object)
    def _show(self, found: WhatIf) -> None:
        ui = self.ui
        self._found = found
        self._keys = [one.case_key for one in found.cases]
        rows = partial(what_if_rows, self._shell.context, found)
        for widget in (ui.refusal, ui.setTarget):
            widget.hide()
        ui.now.setText(_("Hiện nay: {said}").format(said=self._said(found)))
        self.model.show_rows(PagedRows[WhatIfRow](self._keys, rows))
        for button in (ui.choose, ui.openCase):
            button.setEnabled(bool(self._keys))
        ui.table.setCurrentIndex(self.model.index(0, 0))
        self.choose_wanted()
        ui.table.setFocus()

    def _said(self, found: WhatIf, chosen: Sequence[int] = ()) -> str:
        return rate_sentence(found.with_done(chosen), RATE_OF[found.measure])

    @Slot()
    def _show_then(self) -> None:
        """How the rate would stand with the chosen cases done."""
        if self._found is None:
            return
        rows = self.ui.table.selectionModel().selectedRows()
        chosen = [self._keys[index.row()] for index in rows]
        self.ui.then.setText(
            _("Làm xong {count} việc đã chọn: {said}").format(
                count=format_count(len(chosen)), said=self._said(self._found, chosen)
            )
        )

    @Slot(object)
    def _refuse(self, error: RefusedError) -> None:
        ui = self.ui
        self._found, self._keys = None, []
        self.model.show_rows(())
        ui.refusal.setText(error.message)
        ui.refusal.show()
        ui.setTarget.setVisible(error.code == "no_target")
        for label in (ui.now, ui.then):
            label.clear()
        for button in (ui.choose, ui.openCase):
            button.setEnabled(False)
