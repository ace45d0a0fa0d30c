"""A list that was tried: its period, counts, columns, refused rows, and what one can do next."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import QModelIndex, Signal, Slot
from PySide6.QtWidgets import QTableView, QWidget

from thads_desktop.base.errors import DomainError
from thads_desktop.base.formats import format_count, format_date
from thads_desktop.base.language import _
from thads_desktop.gui.fields.place_choice import PlaceChoice
from thads_desktop.gui.forms.list_review import Ui_ListReview
from thads_desktop.gui.memory import WindowMemory
from thads_desktop.gui.models.list_columns import LIST_COLUMNS, PLACE, ListColumnsModel
from thads_desktop.gui.models.list_findings import (
    REFUSED_COLUMNS,
    WARNING_COLUMNS,
    refused_rows,
)
from thads_desktop.gui.models.rows import RowsModel
from thads_desktop.gui.tables import (
    choose_row,
    keep_columns,
    prepare_table,
    restore_columns,
    size_rows,
)
from thads_desktop.services.case_list_trial import ExaminedList, Period, field_title
from thads_desktop.services.import_cases import ImportedList


class ListReview(QWidget):
    """Shows what was found; tells the person's word on columns (`place_chosen`) and period."""

    place_chosen = Signal(str, object)
    period_end_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ListReview()
        self.ui.setupUi(self)
        self.columns = ListColumnsModel(self)
        self.refusals = RowsModel(REFUSED_COLUMNS, self)
        self.warnings = RowsModel(WARNING_COLUMNS, self)
        self._period: Period | None = None
        self._tables = (
            (self.ui.columns, self.columns, [one.width for one in LIST_COLUMNS]),
            (self.ui.refusals, self.refusals, [one.width for one in REFUSED_COLUMNS]),
            (self.ui.warnings, self.warnings, [one.width for one in WARNING_COLUMNS]),
        )

    def attach(self, memory: WindowMemory, today: date) -> None:
        """Give the tables the widths they had, the field of the period its year."""
        ui = self.ui
        ui.periodEnd.today = today
        for table, model, widths in self._tables:
            prepare_table(table)
            table.setModel(model)
            table.horizontalHeader().setStretchLastSection(True)
            restore_columns(table, memory, _memory_key(table), widths)
        ui.columns.setItemDelegateForColumn(PLACE, PlaceChoice(self.columns, self))
        ui.columns.activated.connect(self._edit_place)
        ui.columns.clicked.connect(self._edit_place)
        ui.refusals.selectionModel().currentChanged.connect(self._show_reason)
        ui.periodEnd.line.editingFinished.connect(self._period_typed)
        self.columns.chosen.connect(self.place_chosen)

    def keep_habits(self, memory: WindowMemory) -> None:
        """Remember the columns of the tables."""
        for table, _model, _widths in self._tables:
            keep_columns(table, memory, _memory_key(table))

    def relabel(self) -> None:
        """Say everything in the current language, in the current letters."""
        self.ui.retranslateUi(self)
        self.ui.periodEnd.line.setAccessibleName(self.ui.periodEnd.accessibleName())
        for table, model, _widths in self._tables:
            size_rows(table)
            model.relabel()

    def show_examined(self, path: Path, examined: ExaminedList) -> None:
        """Show a list that was tried."""
        ui = self.ui
        ui.fileName.setText(path.name)
        ui.fileName.setToolTip(str(path))
        self._show_period(examined.period)
        self.columns.show_list(examined)
        trial = examined.trial
        for widget in (ui.counts, ui.importCases):
            widget.setVisible(trial is not None)
        ui.seeCases.hide()
        self._show_findings(trial)
        if trial is None:
            self.say("", refusal=_what_is_asked(examined))
            (ui.columns if examined.missing else ui.periodEnd).setFocus()
            return
        self._show_counts(trial)
        ui.importCases.setEnabled(bool(trial.accepted))
        count = format_count(trial.accepted)
        ui.importCases.setText(_("&Nhập {count} việc").format(count=count))
        self.say(_nothing_new(trial) if not trial.accepted else "")
        (ui.importCases if trial.accepted else ui.tabs).setFocus()

    def show_imported(self, imported: ImportedList) -> None:
        """Show what was imported."""
        ui = self.ui
        self._show_counts(imported)
        ui.importCases.hide()
        ui.seeCases.show()
        ui.seeCases.setFocus()
        said = _("Đã nhập {count} việc.").format(count=format_count(imported.accepted))
        refused = len(imported.case_list.refusals)
        if refused:
            mend = _("Còn {count} dòng bị từ chối: sửa trong tệp ghi ra rồi nhập tệp đó.")
            said += " " + mend.format(count=format_count(refused))
        self.say(said)

    def say(self, outcome: str, *, refusal: str = "") -> None:
        """Say what was done, or what was refused."""
        for label, text in ((self.ui.outcome, outcome), (self.ui.refusal, refusal)):
            label.setText(text)
            label.setVisible(bool(text))

    def _show_period(self, period: Period | None) -> None:
        self._period = period
        self.ui.periodEnd.show_value(period.last if period else None)
        if period is None:
            self.ui.period.setText(_("Danh sách không ghi kỳ."))
            return
        said = _("Kỳ từ {first} đến {last}, theo tiêu đề của tệp.")
        if period.source == "argument":
            said = _("Kỳ từ {first} đến {last}, theo ngày đã chọn.")
        first, last = format_date(period.first), format_date(period.last)
        self.ui.period.setText(said.format(first=first, last=last))

    def _show_counts(self, imported: ImportedList) -> None:
        ui, found = self.ui, imported.case_list
        accepted = _("nhận được") if imported.is_trial else _("đã nhập")
        ui.read.show_count(found.read, _("dòng là việc"))
        ui.accepted.show_count(imported.accepted, accepted)
        ui.known.show_count(imported.known, _("đã có từ trước"))
        ui.refused.show_count(len(found.refusals), _("bị từ chối"))

    def _show_findings(self, trial: ImportedList | None) -> None:
        ui = self.ui
        refused = refused_rows(trial) if trial else []
        warnings = trial.case_list.warnings if trial else ()
        self.refusals.show_rows(refused)
        self.warnings.show_rows(warnings)
        ui.tabs.setTabText(0, _("Các cột"))
        title = _("Dòng bị từ chối ({count})").format(count=format_count(len(refused)))
        ui.tabs.setTabText(1, title)
        ui.tabs.setTabText(2, _("Lưu ý ({count})").format(count=format_count(len(warnings))))
        ui.tabs.setTabVisible(1, bool(refused))
        ui.tabs.setTabVisible(2, bool(warnings))
        ui.tabs.setCurrentIndex(1 if refused else 0)
        ui.writeRefused.setVisible(bool(refused))
        if refused:
            choose_row(ui.refusals, 0)

    @Slot(QModelIndex)
    def _edit_place(self, index: QModelIndex) -> None:
        place = index.siblingAtColumn(PLACE)
        row = self.columns.row_at(place)
        if row is not None and row.field is not None:
            self.ui.columns.setCurrentIndex(place)
            self.ui.columns.edit(place)

    @Slot(QModelIndex)
    def _show_reason(self, index: QModelIndex) -> None:
        row = self.refusals.row_at(index)
        self.ui.reason.setText(row.reason if row else "")

    @Slot()
    def _period_typed(self) -> None:
        try:
            day = self.ui.periodEnd.read()
        except DomainError:
            return  # the field says itself what is wrong
        if day is not None and day != (self._period.last if self._period else None):
            self.period_end_chosen.emit(day)


def _memory_key(table: QTableView) -> str:
    return f"import.{table.objectName()}"


def _what_is_asked(examined: ExaminedList) -> str:
    if examined.missing:
        titles = ", ".join(field_title(field) for field in examined.missing)
        return _(
            "Chưa nhận ra cột: {titles}. Hãy chọn cột cho các dòng có dấu * trong bảng dưới đây."
        ).format(titles=titles)
    return _("Danh sách không ghi kỳ (từ ngày … đến ngày …). Hãy nhập ngày cuối kỳ ở trên.")


def _nothing_new(trial: ImportedList) -> str:
    if trial.known:
        return _("Danh sách này đã được nhập trước đó; không có gì để thêm.")
    return _("Chưa có dòng nào nhận được. Hãy xem lý do của từng dòng bị từ chối.")
