"""Lập danh sách: conditions and columns picked, counted as one picks, kept under a name, printed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QDialog, QListWidgetItem, QWidget

from thads_desktop.base.errors import RefusedError
from thads_desktop.base.formats import format_count
from thads_desktop.base.language import _
from thads_desktop.base.progress import Progress
from thads_desktop.domain.case_questions import check_question
from thads_desktop.gui.condition_fields import ConditionFields
from thads_desktop.gui.condition_tree import ConditionTree
from thads_desktop.gui.file_writer import FileWriter
from thads_desktop.gui.files import choose_to_save
from thads_desktop.gui.forms.list_builder import Ui_ListBuilderDialog
from thads_desktop.gui.jobs import Question
from thads_desktop.gui.models.leader_table import case_columns
from thads_desktop.gui.models.paged_rows import PagedRows
from thads_desktop.gui.models.rows import Column, RowsModel
from thads_desktop.gui.outcome import Outcome
from thads_desktop.gui.saved_lists import SavedLists
from thads_desktop.gui.search_box import TYPING_PAUSE
from thads_desktop.gui.shell import Shell
from thads_desktop.gui.tables import keep_columns, prepare_table, restore_columns
from thads_desktop.services.case_questions import (
    Answer,
    AnsweredCase,
    CaseConditions,
    Left,
    ListedColumn,
    NamedQuestion,
    answered_page,
    ask,
    column_name,
    left_without,
)
from thads_desktop.services.cases import communes, officers
from thads_desktop.services.context import Context
from thads_desktop.services.printed_paper import PrintedPaper
from thads_desktop.services.question_papers import asked_list, print_case_list
from thads_desktop.services.question_words import conditions_in_words, names_of_values

_COLUMN = Qt.ItemDataRole.UserRole
_SHARE = 0.95  # of the window
_USUAL = NamedQuestion(name="")


class ListBuilderDialog(QDialog):
    """Builds a list; freed when it closes."""

    def __init__(self, shell: Shell, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.ui = Ui_ListBuilderDialog()
        self.ui.setupUi(self)
        self.resize(parent.window().size() * _SHARE)
        self._shell = shell
        self.outcome = Outcome(self.ui.outcome, self.ui.refusal, self)
        self._writer = FileWriter(shell.jobs, self.outcome, self.ui.openFile, self)
        self.model: RowsModel[AnsweredCase] = RowsModel((), self)
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE)
        self._question = Question(shell.jobs, self)
        self._asked = CaseConditions()
        self._names = names_of_values(shell.context)
        self.saved = SavedLists(self.ui, shell.context, self.outcome, self)
        self.fields = ConditionFields(self.ui.bounds, shell.context.today, self)
        self._tree = ConditionTree(
            self.ui.values,
            named=self._names,
            officers=officers(shell.context),
            communes=communes(shell.context),
        )
        self._prepare_table()
        self._fill_columns()
        self._connect()
        self.show_question(_USUAL)

    def question(self) -> NamedQuestion:
        """What is picked, under the name that is typed.

        Raises:
            DomainError: a day or a sum cannot be read.
        """
        picked: dict[str, Any] = dict(self._tree.picked()) | dict(self.fields.picked())
        return NamedQuestion(
            name=self.saved.name,
            conditions=CaseConditions(**picked),
            columns=tuple(self._columns()),
        )

    @Slot(object)
    def show_question(self, question: NamedQuestion) -> None:
        """Pick what a question asks."""
        self._tree.show(question.conditions)
        self.fields.show(question.conditions)
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

    def _fill_columns(self) -> None:
        for column in ListedColumn:
            item = QListWidgetItem(column_name(column), self.ui.columns)
            item.setData(_COLUMN, column.value)
            item.setCheckState(Qt.CheckState.Unchecked)

    def _connect(self) -> None:
        ui = self.ui
        ui.values.itemChanged.connect(self._pause.start)
        self.fields.changed.connect(self._pause.start)
        self.saved.chosen.connect(self.show_question)
        ui.columns.itemChanged.connect(self._show_columns)
        self._pause.timeout.connect(self._count)
        self._question.answered.connect(self._show_answer)
        self._question.refused.connect(self._refuse)
        ui.save.clicked.connect(self.save)
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
            self._asked = self.question().conditions
        except RefusedError as error:
            self._refuse(error)
            return
        self._question.ask(partial(ask, self._shell.context, self._asked))

    @Slot(object)
    def _show_answer(self, answer: Answer | Sequence[Left]) -> None:
        """Show what was found; where nothing was, ask on which condition would have to go."""
        if not isinstance(answer, Answer):
            self.ui.nothing.setText(_nothing_found(answer, self._names))
            return
        self._show_cases(answer)
        if not answer.keys:
            self.ui.nothing.setText(_no_case())
            self._question.ask(partial(left_without, self._shell.context, self._asked))

    def _show_cases(self, answer: Answer) -> None:
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

    @Slot()
    def save(self) -> None:
        """Keep what is picked under the name."""
        try:
            self.saved.save(self.question())
        except RefusedError as error:
            self.outcome.refuse(error)

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
        named = replace(picked, name=picked.name or _("Danh sách việc"))
        check_question(named)
        return named


def _memory_of(columns: Sequence[Column[AnsweredCase]]) -> str:
    """Lists of as many columns share their widths."""
    return f"list_builder.{len(columns)}"


def _no_case() -> str:
    return _("Không việc nào có đủ các điều kiện này. Hãy bỏ bớt điều kiện.")


def _nothing_found(left: Sequence[Left], names: Mapping[str, Mapping[str, str]]) -> str:
    """What would be found without one of the conditions."""
    if not left:
        return _("Không việc nào có đủ các điều kiện này, bỏ riêng một điều kiện cũng vậy.")
    lines = [
        _("Nếu bỏ “{condition}”: {count} việc").format(
            condition=", ".join(conditions_in_words(one.condition, names)),
            count=format_count(one.cases),
        )
        for one in left
    ]
    return "\n".join([_no_case(), *lines])


def _print(
    context: Context, question: NamedQuestion, ending: str, path: Path, progress: Progress
) -> PrintedPaper:
    listed = asked_list(context, question, progress)
    if ending == "xlsx":
        return print_case_list(context, listed, xlsx=path)
    return print_case_list(context, listed, pdf=path)
