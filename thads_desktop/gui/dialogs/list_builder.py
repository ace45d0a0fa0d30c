"""Lập danh sách: conditions and columns picked, counted as one picks, kept under a name, printed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QDialog, QListWidgetItem, QWidget

from thads_desktop.base.errors import RefusedError
from thads_desktop.base.formats import format_count
from thads_desktop.base.language import _
from thads_desktop.base.progress import Progress
from thads_desktop.domain.case_questions import MOST_DAYS, check_question
from thads_desktop.gui.condition_tree import ConditionTree
from thads_desktop.gui.fields.date_field import DateField
from thads_desktop.gui.fields.money_field import MoneyField
from thads_desktop.gui.fields.number_field import NumberField
from thads_desktop.gui.file_writer import FileWriter
from thads_desktop.gui.files import choose_to_save
from thads_desktop.gui.forms.list_builder import Ui_ListBuilderDialog
from thads_desktop.gui.jobs import Question
from thads_desktop.gui.models.leader_table import case_columns
from thads_desktop.gui.models.paged_rows import PagedRows
from thads_desktop.gui.models.rows import Column, RowsModel
from thads_desktop.gui.outcome import Outcome
from thads_desktop.gui.search_box import TYPING_PAUSE
from thads_desktop.gui.shell import Shell
from thads_desktop.gui.tables import keep_columns, prepare_table, restore_columns
from thads_desktop.services.case_questions import (
    Answer,
    AnsweredCase,
    CaseConditions,
    ListedColumn,
    NamedQuestion,
    answered_page,
    ask,
    column_name,
    grounds_in_use,
    remove_question,
    save_question,
    saved_questions,
)
from thads_desktop.services.cases import communes, officers
from thads_desktop.services.context import Context
from thads_desktop.services.printed_paper import PrintedPaper
from thads_desktop.services.question_papers import (
    asked_list,
    condition_name,
    print_case_list,
)

_COLUMN = Qt.ItemDataRole.UserRole
_DAYS = ("decided_from", "decided_until")
_SUMS = ("due_from", "due_until", "left_from", "left_until")
_SPANS = ("days_in_state", "days_unverified")
_USUAL = NamedQuestion(name="")
Bound = DateField | MoneyField | NumberField


class ListBuilderDialog(QDialog):
    """Builds a list; freed when it closes."""

    def __init__(self, shell: Shell, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.ui = Ui_ListBuilderDialog()
        self.ui.setupUi(self)
        self._shell = shell
        self.outcome = Outcome(self.ui.outcome, self.ui.refusal, self)
        self._writer = FileWriter(shell.jobs, self.outcome, self.ui.openFile, self)
        self._saved: tuple[NamedQuestion, ...] = ()
        self.bounds: dict[str, Bound] = {}
        self.model: RowsModel[AnsweredCase] = RowsModel((), self)
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE)
        self._question = Question(shell.jobs, self)
        self._prepare_table()
        self._make_bounds()
        self._tree = ConditionTree(
            self.ui.values,
            grounds=grounds_in_use(shell.context),
            officers=officers(shell.context),
            communes=communes(shell.context),
        )
        self._fill_columns()
        self._connect()
        self._read_saved()
        self.show_question(_USUAL)

    def question(self) -> NamedQuestion:
        """What is picked, under the name that is typed.

        Raises:
            DomainError: a day or a sum cannot be read.
        """
        picked: dict[str, Any] = dict(self._tree.picked())
        for name, field in self.bounds.items():
            picked[name] = field.read() if field.is_filled() else None  # nothing asks for all
        return NamedQuestion(
            name=self.ui.name.currentText().strip(),
            conditions=CaseConditions(**picked),
            columns=tuple(self._columns()),
        )

    def show_question(self, question: NamedQuestion) -> None:
        """Pick what a question asks."""
        conditions = question.conditions
        self._tree.show(conditions)
        for name, field in self.bounds.items():
            field.show_value(getattr(conditions, name))
        self._tick_columns(question.columns)
        self._count()

    def _tick_columns(self, wanted: Sequence[ListedColumn]) -> None:
        columns = self.ui.columns
        columns.blockSignals(True)  # noqa: FBT003 - Qt takes it by position
        for row in range(columns.count()):
            is_on = columns.item(row).data(_COLUMN) in wanted
            state = Qt.CheckState.Checked if is_on else Qt.CheckState.Unchecked
            columns.item(row).setCheckState(state)
        columns.blockSignals(False)  # noqa: FBT003 - Qt takes it by position
        self._show_columns()

    def done(self, result: int) -> None:
        """Remember the columns."""
        self._keep_columns()
        super().done(result)

    def _prepare_table(self) -> None:
        table = self.ui.table
        prepare_table(table)
        table.setModel(self.model)
        table.activated.connect(self.open_case)
        self.ui.openCase.clicked.connect(self.open_case)

    def _make_bounds(self) -> None:
        for name in (*_DAYS, *_SUMS, *_SPANS):
            field, label = self._bound(name), condition_name(name)
            field.line.setAccessibleName(label)
            field.changed.connect(self._pause.start)
            self.bounds[name] = field
            self.ui.bounds.addRow(
                _("{condition} (ngày)").format(condition=label) if name in _SPANS else label, field
            )

    def _bound(self, name: str) -> Bound:
        if name in _SPANS:
            return NumberField(1, MOST_DAYS, self)
        if name in _SUMS:
            return MoneyField(self, is_bound=True)
        field = DateField(self)
        field.today = self._shell.context.today
        return field

    def _fill_columns(self) -> None:
        for column in ListedColumn:
            item = QListWidgetItem(column_name(column), self.ui.columns)
            item.setData(_COLUMN, column.value)
            item.setCheckState(Qt.CheckState.Unchecked)

    def _connect(self) -> None:
        ui = self.ui
        ui.values.itemChanged.connect(self._pause.start)
        ui.columns.itemChanged.connect(self._show_columns)
        self._pause.timeout.connect(self._count)
        self._question.answered.connect(self._show_count)
        self._question.refused.connect(self._refuse)
        ui.name.activated.connect(self._show_saved)
        ui.save.clicked.connect(self.save)
        ui.remove.clicked.connect(self.remove)
        ui.writeXlsx.clicked.connect(self.write_xlsx)
        ui.writePdf.clicked.connect(self.write_pdf)

    def _columns(self) -> Iterator[ListedColumn]:
        for row in range(self.ui.columns.count()):
            item = self.ui.columns.item(row)
            if item.checkState() is Qt.CheckState.Checked:
                yield ListedColumn(item.data(_COLUMN))

    @Slot()
    def _count(self) -> None:
        """Count anew; the answer to an older question is dropped."""
        try:
            conditions = self.question().conditions
        except RefusedError as error:
            self._refuse(error)
            return
        self._question.ask(partial(ask, self._shell.context, conditions))

    @Slot(object)
    def _show_count(self, answer: Answer) -> None:
        ui = self.ui
        ui.refusal.hide()
        ui.count.setText(_("{count} việc").format(count=format_count(len(answer.keys))))
        read = partial(answered_page, self._shell.context)
        self.model.show_rows(PagedRows[AnsweredCase](answer.keys, read))
        ui.found.setCurrentWidget(ui.table if answer.keys else ui.nothing)
        ui.openCase.setEnabled(bool(answer.keys))
        ui.table.setCurrentIndex(self.model.index(0, 0))

    @Slot()
    def _show_columns(self) -> None:
        """The table shows the columns that will be printed."""
        table, memory = self.ui.table, self._shell.memory
        columns = case_columns(list(self._columns()))
        self._keep_columns()
        self.model.show_columns(columns)
        restore_columns(table, memory, _memory_of(columns), [one.width for one in columns])

    def _keep_columns(self) -> None:
        keep_columns(self.ui.table, self._shell.memory, _memory_of(self.model.columns))

    @Slot()
    def open_case(self) -> None:
        """Go to the case one stands on."""
        row = self.model.row_at(self.ui.table.currentIndex())
        if row is not None:
            self.accept()
            self._shell.case_requested.emit(row.case.case_id)

    @Slot(object)
    def _refuse(self, error: RefusedError) -> None:
        self.ui.count.setText("")
        self.model.show_rows(())
        self.outcome.refuse(error)

    def _read_saved(self) -> None:
        try:
            self._saved = saved_questions(self._shell.context)
        except RefusedError as error:
            self.outcome.refuse(error)
        typed = self.ui.name.currentText()
        self.ui.name.clear()
        self.ui.name.addItems([one.name for one in self._saved])
        self.ui.name.setCurrentText(typed)

    @Slot(int)
    def _show_saved(self, place: int) -> None:
        self.show_question(self._saved[place])

    @Slot()
    def save(self) -> None:
        """Keep what is picked under the name."""
        try:
            question = self.question()
            save_question(self._shell.context, question)
        except RefusedError as error:
            self.outcome.refuse(error)
            return
        self._read_saved()
        self.outcome.say(_("Đã lưu “{name}”.").format(name=question.name))

    @Slot()
    def remove(self) -> None:
        """Forget the list of the name."""
        name = self.ui.name.currentText().strip()
        try:
            remove_question(self._shell.context, name)
        except RefusedError as error:
            self.outcome.refuse(error)
            return
        self.ui.name.setCurrentText("")
        self._read_saved()
        self.outcome.say(_("Đã bỏ “{name}”.").format(name=name))

    @Slot()
    def write_xlsx(self) -> None:
        """Write the list as a workbook."""
        self._write(_("Ghi danh sách ra Excel"), "Excel (*.xlsx)", "xlsx")

    @Slot()
    def write_pdf(self) -> None:
        """Write the list as a PDF."""
        self._write(_("Ghi danh sách ra PDF"), "PDF (*.pdf)", "pdf")

    def _write(self, title: str, kinds: str, ending: str) -> None:
        try:
            question = self._printable()
        except RefusedError as error:
            self.outcome.refuse(error)
            return
        memory = self._shell.memory
        path = choose_to_save(self, memory, title, kinds, f"danh-sach-viec.{ending}")
        if path is not None:
            work = partial(_print, self._shell.context, question, ending, path)
            self._writer.write(work, path, name=_("Ghi danh sách việc"))

    def _printable(self) -> NamedQuestion:
        """What is picked; a list without a name of its own is a list of cases."""
        picked = self.question()
        named = NamedQuestion(
            name=picked.name or _("Danh sách việc"),
            conditions=picked.conditions,
            columns=picked.columns,
        )
        check_question(named)
        return named


def _memory_of(columns: Sequence[Column[AnsweredCase]]) -> str:
    """Lists of as many columns share their widths."""
    return f"list_builder.{len(columns)}"


def _print(
    context: Context, question: NamedQuestion, ending: str, path: Path, _progress: Progress
) -> PrintedPaper:
    listed = asked_list(context, question)
    if ending == "xlsx":
        return print_case_list(context, listed, xlsx=path)
    return print_case_list(context, listed, pdf=path)
