"""Nhãn biểu của đơn vị: code, title and headings that an office prints instead of the program's."""

from __future__ import annotations

import re
from functools import partial

from PySide6.QtCore import QModelIndex, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QWidget

from thads_desktop.base.errors import DomainError
from thads_desktop.base.language import _
from thads_desktop.domain.form_labels import FormLabels
from thads_desktop.gui.dialogs.record_dialog import RecordDialog, Recording
from thads_desktop.gui.fields.sheet import FieldSheet
from thads_desktop.gui.forms.form_labels import Ui_FormLabelsDialog
from thads_desktop.gui.grouped_header import GroupedHeader
from thads_desktop.gui.models.form_label_table import OWN, FormLabelTable
from thads_desktop.gui.models.form_table import FormTableModel
from thads_desktop.gui.shell import Shell
from thads_desktop.gui.shortcuts import add_shortcut
from thads_desktop.gui.tables import choose_row, keep_columns, prepare_table, restore_columns
from thads_desktop.services.context import Context
from thads_desktop.services.statistics import FilledForm
from thads_desktop.services.statistics_labels import form_labels, write_labels
from thads_desktop.services.statistics_shelf import statistics_form

_SHARE = 0.94  # of the window
_MEMORY = "form-labels"
_CELLS = r"[\t\n]"  # between the cells of a spreadsheet


class FormLabelsDialog(RecordDialog):
    """Shows the program's labels of a form beside the office's own, and the heading they make."""

    help_topic = "statistics"

    def __init__(self, shell: Shell, form_key: str, parent: QWidget) -> None:
        super().__init__(shell, parent)
        self.ui = Ui_FormLabelsDialog()
        self.ui.setupUi(self)
        self._form = statistics_form(form_key)
        self._kept = form_labels(shell.context).get(form_key, FormLabels())
        self.model = FormLabelTable(self._form, self)
        self._sample = FormTableModel(self)
        self._header = GroupedHeader(self.ui.sample)
        self.resize(parent.window().size() * _SHARE)
        self._prepare()
        fields = {"code": self.ui.code, "title": self.ui.formTitle, "why": self.ui.why}
        self.sheet = FieldSheet(fields, self.ui.banner)
        self.prepare_buttons(self.ui.buttons, _("Ghi nhãn"))
        self._show(self._kept)
        self.model.edited.connect(self._follow)
        self.sheet.settle()
        choose_row(self.ui.table, 0)
        self.ui.code.setFocus()

    @property
    def labels(self) -> FormLabels:
        """The labels as they stand in the dialog."""
        ui = self.ui
        return FormLabels(
            code=ui.code.read(), title=ui.formTitle.read(), headings=self.model.headings
        )

    def recording(self, values: dict[str, object]) -> Recording:
        """Print the form under these labels from now on."""
        labels = self.labels
        if labels == self._kept:
            raise DomainError(_("Chưa đổi nhãn nào."), code="nothing_changed")
        return partial(_write, self.shell.context, self._form.key, labels, str(values["why"]))

    def done(self, result: int) -> None:
        """Remember the columns."""
        keep_columns(self.ui.table, self.shell.memory, _MEMORY)
        super().done(result)

    @Slot()
    def reset_chosen(self) -> None:
        """Give the column one stands on the program's label again."""
        index = self.ui.table.currentIndex()
        if index.isValid():
            self.model.reset_row(index.row())

    @Slot()
    def reset_all(self) -> None:
        """Give everything the program's labels again; nothing is recorded yet."""
        self._show(FormLabels())
        self._follow()

    @Slot()
    def paste(self) -> None:
        """Label columns from the one one stands on, as many as a spreadsheet gave."""
        index, text = self.ui.table.currentIndex(), QGuiApplication.clipboard().text()
        if index.isValid() and text.strip():
            self.model.fill(index.row(), re.split(_CELLS, text.strip("\n")))

    def _prepare(self) -> None:
        ui, form = self.ui, self._form
        ui.what.setText(form.title)
        ui.source.setText(_("Nguồn của biểu: {source}").format(source=form.source))
        ui.code.line.setPlaceholderText(form.code or _("chưa có số hiệu: cần kiểm tra"))
        ui.formTitle.line.setPlaceholderText(form.title)
        ui.why.is_required = True
        triggers = QAbstractItemView.EditTrigger
        prepare_table(ui.table)
        ui.table.setModel(self.model)
        ui.table.setEditTriggers(
            triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed
        )
        ui.table.horizontalHeader().setStretchLastSection(True)
        restore_columns(ui.table, self.shell.memory, _MEMORY, self.model.widths(self.width()))
        prepare_table(ui.sample)
        ui.sample.setHorizontalHeader(self._header)
        ui.sample.setModel(self._sample)
        ui.table.activated.connect(self._edit)
        ui.resetOne.clicked.connect(self.reset_chosen)
        ui.resetAll.clicked.connect(self.reset_all)
        add_shortcut(QKeySequence.StandardKey.Paste, ui.table, self.paste, only_here=True)
        add_shortcut(QKeySequence.StandardKey.Delete, ui.table, self.reset_chosen, only_here=True)

    def _show(self, labels: FormLabels) -> None:
        self.ui.code.show_value(labels.code)
        self.ui.formTitle.show_value(labels.title)
        self.model.show_headings(labels.headings)
        self._draw_sample()

    @Slot(QModelIndex)
    def _edit(self, index: QModelIndex) -> None:
        self.ui.table.edit(index.siblingAtColumn(OWN))

    @Slot()
    def _follow(self) -> None:
        """Something was typed: it is not lost without asking, and seen at once."""
        if self.sheet is not None:
            self.sheet.is_changed = True
        self._draw_sample()

    def _draw_sample(self) -> None:
        """The heading as it will be, without rows."""
        sample = self.ui.sample
        labels = FormLabels(headings=self.model.headings)
        self._sample.show_form(FilledForm(form=labels.on(self._form), rows=()))
        for column, width in enumerate(self._sample.widths):
            sample.setColumnWidth(column, width)
        self._header.show_headings(self._sample.headings)
        bar = sample.horizontalScrollBar().sizeHint().height()
        sample.setFixedHeight(self._header.sizeHint().height() + bar + 2 * sample.frameWidth())


def _write(context: Context, form: str, labels: FormLabels, why: str) -> list[str]:
    return [write_labels(context, form, labels, why=why)]
