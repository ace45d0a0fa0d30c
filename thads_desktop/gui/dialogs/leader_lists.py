"""Danh sách lãnh đạo yêu cầu: one of the lists chosen, seen as a table, opened, printed."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QWidget

from thads_desktop.base.errors import RefusedError
from thads_desktop.base.formats import format_count, format_date
from thads_desktop.base.language import _
from thads_desktop.domain.statistics_forms import FIGURES
from thads_desktop.gui.dialogs.figure_door import FigureDoorDialog
from thads_desktop.gui.fields.choices import offer
from thads_desktop.gui.file_writer import FileWriter
from thads_desktop.gui.files import choose_to_save
from thads_desktop.gui.forms.leader_lists import Ui_LeaderListsDialog
from thads_desktop.gui.latest_job import LatestJob
from thads_desktop.gui.leader_list_files import (
    CARRIED_OVER,
    OFFICERS,
    AskedList,
    made_list,
    write_list,
)
from thads_desktop.gui.models.figure_table import FigureDoor
from thads_desktop.gui.models.leader_table import case_columns, ranking_columns
from thads_desktop.gui.models.paged_rows import PagedRows
from thads_desktop.gui.models.rows import RowsModel
from thads_desktop.gui.outcome import Outcome
from thads_desktop.gui.shell import Shell
from thads_desktop.gui.tables import choose_row, keep_columns, prepare_table, restore_columns
from thads_desktop.services.case_questions import AnsweredCase
from thads_desktop.services.leader_lists import (
    DEFAULT_OVER,
    LeaderList,
    RankedOfficer,
    Ranking,
    list_title,
)
from thads_desktop.services.question_papers import CaseList
from thads_desktop.services.statistics import MainRow, Measure, PeriodQuestion
from thads_desktop.services.statistics_shelf import figure_names

_SHARE = 0.9  # of the window
_FIRST_RANKED = "must_enforce"


class LeaderListsDialog(QDialog):
    """Shows the lists of today, and those of a period; freed when it closes."""

    def __init__(self, shell: Shell, question: PeriodQuestion, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.ui = Ui_LeaderListsDialog()
        self.ui.setupUi(self)
        self._shell = shell
        self._period = question
        self.shown: CaseList | Ranking | None = None
        self.model: RowsModel[Any] | None = None
        self._memory_key = ""
        self.outcome = Outcome(self.ui.outcome, self.ui.refusal, self)
        self._writer = FileWriter(shell.jobs, self.outcome, self.ui.openFile, self)
        self._job = LatestJob(shell.jobs, self.ui.jobBar, self)
        self.resize(parent.window().size() * _SHARE)
        self._offer()
        self._connect()
        self.refresh()

    @property
    def chosen(self) -> str:
        """Which list is chosen."""
        return str(self.ui.list.currentData())

    def done(self, result: int) -> None:
        """Remember the columns."""
        self._job.drop()
        self._keep_columns()
        super().done(result)

    @Slot()
    def refresh(self) -> None:
        """Make the list that is chosen; the answer to an older choice is dropped."""
        ui, is_ranked = self.ui, self.chosen == OFFICERS
        ui.ranked.setVisible(is_ranked)
        for widget in (ui.overLabel, ui.over):
            widget.setVisible(self.chosen == LeaderList.LARGE)
        ui.openCase.setVisible(not is_ranked)
        self._show_nothing()
        try:
            over = ui.over.read()
        except RefusedError:
            return  # the field says itself what is wrong
        asked = AskedList(
            name=self.chosen,
            period=self._period,
            over=over,
            measure=self._measure,
            key=str(ui.quantity.currentData()),
            is_ascending=bool(ui.direction.currentData()),
        )
        self._job.start(partial(made_list, self._shell.context, asked))

    @Slot()
    def open_row(self) -> None:
        """Go to the case of the row; of an officer, to the cases behind the figure."""
        row = self.model.row_at(self.ui.table.currentIndex()) if self.model else None
        if isinstance(row, AnsweredCase):
            self.accept()
            self._shell.case_requested.emit(row.case.case_id)
        elif isinstance(row, RankedOfficer) and isinstance(self.shown, Ranking):
            self._open_door(row, self.shown)

    @Slot()
    def write_xlsx(self) -> None:
        """Write the list as a workbook."""
        self._write("Excel (*.xlsx)", "xlsx")

    @Slot()
    def write_pdf(self) -> None:
        """Write the list as a PDF."""
        self._write("PDF (*.pdf)", "pdf")

    @property
    def _measure(self) -> Measure:
        return Measure(self.ui.measure.currentData())

    def _offer(self) -> None:
        ui = self.ui
        lists: dict[str, str] = {one.value: list_title(one) for one in LeaderList}
        lists[CARRIED_OVER] = _("Danh sách việc chuyển kỳ sau")
        lists[OFFICERS] = _("Xếp thứ chấp hành viên")
        offer(ui.list, lists, LeaderList.CREDIT.value)
        ui.over.show_value(DEFAULT_OVER)
        ui.over.is_required = True
        measures = {Measure.CASES.value: _("việc"), Measure.MONEY.value: _("tiền")}
        offer(ui.measure, measures, Measure.CASES.value)
        ui.direction.addItem(_("từ cao xuống"), False)  # noqa: FBT003 - is it ascending?
        ui.direction.addItem(_("từ thấp lên"), True)  # noqa: FBT003 - likewise
        self._offer_quantities(_FIRST_RANKED)
        prepare_table(ui.table)
        ui.jobBar.attach(self._shell.jobs)
        ui.jobBar.relabel()

    def _offer_quantities(self, chosen: str) -> None:
        """The figures that can be ranked, in the order of the form."""
        known = FIGURES[self._measure]
        names = {key: _(name) for key, name in figure_names().items() if key in known}
        offer(self.ui.quantity, names, chosen if chosen in names else _FIRST_RANKED)

    def _connect(self) -> None:
        ui = self.ui
        self._job.answered.connect(self._show)
        self._job.refused.connect(self.outcome.refuse)
        self._job.stopped.connect(self._say_stopped)
        ui.list.activated.connect(self.refresh)
        ui.over.line.editingFinished.connect(self.refresh)
        ui.quantity.activated.connect(self.refresh)
        ui.direction.activated.connect(self.refresh)
        ui.measure.activated.connect(self._measure_chosen)
        ui.table.activated.connect(self.open_row)
        ui.openCase.clicked.connect(self.open_row)
        ui.writeXlsx.clicked.connect(self.write_xlsx)
        ui.writePdf.clicked.connect(self.write_pdf)
        shell = self._shell
        # A door leads to a case: the window shows it.
        shell.case_requested.connect(self.accept)
        shell.intake_requested.connect(self.accept)

    @Slot()
    def _measure_chosen(self) -> None:
        self._offer_quantities(str(self.ui.quantity.currentData()))
        self.refresh()

    def _show_nothing(self) -> None:
        ui = self.ui
        self._keep_columns()
        self.shown = None
        ui.title.setText(_("Đang lập danh sách…"))
        for label in (ui.asked, ui.said):
            label.clear()
        for button in (ui.writeXlsx, ui.writePdf, ui.openCase):
            button.setEnabled(False)
        if self.model is not None:
            self.model.show_rows(())

    @Slot(object)
    def _show(self, shown: CaseList | Ranking) -> None:
        self.shown = shown
        self.outcome.clear()
        if isinstance(shown, Ranking):
            self._show_ranking(shown)
        else:
            self._show_cases(shown)
        ui, has_rows = self.ui, self.ui.table.model().rowCount() > 0
        for button in (ui.writeXlsx, ui.writePdf, ui.openCase):
            button.setEnabled(has_rows)
        if has_rows:
            choose_row(ui.table, 0)

    def _show_cases(self, listed: CaseList) -> None:
        ui, keys = self.ui, listed.answer.keys
        ui.title.setText(
            _("{title}: {count} việc, tính đến {day}").format(
                title=listed.title,
                count=format_count(len(keys)),
                day=format_date(listed.answer.on),
            )
        )
        ui.asked.setText("; ".join(listed.asked))
        if not keys:
            ui.said.setText(_("Không có việc nào thuộc danh sách này."))
        rows = partial(listed.read, self._shell.context)
        model = RowsModel(case_columns(listed.columns), self)
        model.show_rows(PagedRows[AnsweredCase](keys, rows))
        self._show_model(model)

    def _show_ranking(self, ranking: Ranking) -> None:
        ui, question = self.ui, ranking.question
        said = _("Xếp thứ chấp hành viên theo {quantity}, {direction}")
        ui.title.setText(
            said.format(quantity=ranking.quantity.lower(), direction=ranking.direction)
        )
        ui.asked.setText(
            _("Từ {first} đến {last}; Enter mở các việc sau con số của một người").format(
                first=format_date(question.first), last=format_date(question.last)
            )
        )
        if not ranking.officers:
            ui.said.setText(_("Trong kỳ không có việc nào được phân công cho chấp hành viên."))
        model = RowsModel(ranking_columns(ranking), self)
        model.show_rows(ranking.officers)
        self._show_model(model)

    def _show_model(self, model: RowsModel[Any]) -> None:
        """Show other rows under other columns, as wide as they were for this list."""
        table, before = self.ui.table, self.model
        self.model = model
        table.setModel(model)
        if before is not None:
            before.deleteLater()
        self._memory_key = f"leader_lists.{self.chosen}.{len(model.columns)}"
        widths = [column.width for column in model.columns]
        restore_columns(table, self._shell.memory, self._memory_key, widths)
        table.selectionModel().currentRowChanged.connect(self._show_sentence)

    @Slot()
    def _show_sentence(self) -> None:
        """Say the place of an officer with the quantity that is ranked."""
        row = self.model.row_at(self.ui.table.currentIndex()) if self.model else None
        if isinstance(row, RankedOfficer) and isinstance(self.shown, Ranking):
            self.ui.said.setText(self.shown.sentence(row))

    def _keep_columns(self) -> None:
        if self._memory_key:
            keep_columns(self.ui.table, self._shell.memory, self._memory_key)

    def _open_door(self, row: RankedOfficer, ranking: Ranking) -> None:
        question = replace(ranking.question, officer=row.officer)
        door = FigureDoor(form=ranking.measure, row=MainRow.TOTAL, key=ranking.key)
        FigureDoorDialog(self._shell, question, door, ranking.quantity, self).open()

    @Slot()
    def _say_stopped(self) -> None:
        self.ui.title.setText(_("Đã dừng. Chọn lại danh sách để lập."))

    def _write(self, kinds: str, ending: str) -> None:
        shown = self.shown
        if shown is None:
            return
        title = _("Ghi danh sách")
        proposed = f"danh-sach-{self.chosen}.{ending}"
        path = choose_to_save(self, self._shell.memory, title, kinds, proposed)
        if path is not None:
            work = partial(write_list, self._shell.context, shown, path)
            self._writer.write(work, path, name=title)
