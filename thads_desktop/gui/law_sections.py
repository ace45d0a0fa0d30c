"""Căn cứ, thẩm quyền, mức tiền: the lists of the law packs, by section and by day, overridden for the office."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QListWidgetItem, QTableView, QWidget

from thads_desktop.base.errors import DomainError
from thads_desktop.base.formats import format_count, format_date
from thads_desktop.base.language import _
from thads_desktop.domain.entry_identity import identity
from thads_desktop.gui.forms.law_sections import Ui_LawSections
from thads_desktop.gui.icons import icon
from thads_desktop.gui.memory import WindowMemory
from thads_desktop.gui.models.entry_changes import own_act
from thads_desktop.gui.models.law_sections import (
    Section,
    SectionRow,
    entry_told,
    section_columns,
    sections_of,
)
from thads_desktop.gui.models.law_tables import LawReading
from thads_desktop.gui.models.rows import RowsModel
from thads_desktop.gui.shell import Shell
from thads_desktop.gui.tables import (
    choose_row,
    keep_columns,
    prepare_table,
    restore_columns,
    size_rows,
)

# Dialogs are imported when somebody asks for them.
# ruff: noqa: PLC0415

_MEMORY = "law.sections"
_SPLITS = ((275, 900), (360, 130))  # chooser and table, table and detail, in dots
_SHARES = (3, 1)  # of table and detail, in what a taller window gives


class LawSections(QWidget):
    """A chooser of the section on the left, its entries on a day on the right.

    `changed` after the office set one otherwise, or no longer does.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_LawSections()
        self.ui.setupUi(self)
        self._sections: tuple[Section, ...] = ()
        self._shell: Shell | None = None
        self._reading: LawReading | None = None
        self._chosen = ""  # the entry one stands on
        columns = section_columns(self._value_title)
        self.model: RowsModel[SectionRow] = RowsModel(columns, self)
        self.setFocusProxy(self.ui.chooser)

    @property
    def table(self) -> QTableView:
        """The table of entries."""
        return self.ui.table

    def attach(self, shell: Shell) -> None:
        """Begin on the day of today, as the person left the table."""
        self._shell = shell
        ui, memory = self.ui, shell.memory
        ui.on.today = shell.context.today
        ui.on.is_required = True
        ui.on.show_value(shell.context.today)
        prepare_table(self.table)
        self.table.setModel(self.model)
        restore_columns(self.table, memory, _MEMORY, [one.width for one in self.model.columns])
        match memory.numbers(f"{_MEMORY}.filters"):
            case [int(all_times)]:
                ui.allTimes.setChecked(bool(all_times))
        for splitter, sizes in zip((ui.splitter, ui.listed), _SPLITS, strict=True):
            splitter.setSizes(list(sizes))
        ui.splitter.setStretchFactor(1, 1)
        for part, share in enumerate(_SHARES):
            ui.listed.setStretchFactor(part, share)
        ui.chooser.currentRowChanged.connect(self._show_section)
        ui.allTimes.toggled.connect(self._show_section)
        ui.on.changed.connect(self._show_section)
        ui.override.clicked.connect(self.override)
        ui.takeBack.clicked.connect(self.take_back)
        self.table.activated.connect(self.override)
        self.table.selectionModel().currentRowChanged.connect(self._follow)

    def keep_habits(self, memory: WindowMemory) -> None:
        """Remember columns and the filter."""
        keep_columns(self.table, memory, _MEMORY)
        memory.keep(f"{_MEMORY}.filters", [int(self.ui.allTimes.isChecked())])

    def relabel(self) -> None:
        """Say everything in the current language, in the current letters."""
        self.ui.retranslateUi(self)
        self.ui.on.line.setAccessibleName(self.ui.on.accessibleName())
        self.ui.override.setIcon(icon("correct"))
        self.ui.takeBack.setIcon(icon("take-back"))
        self.model.relabel()
        size_rows(self.table)

    def show_law(self, reading: LawReading) -> None:
        """Show the lists of the law in use; one stays in the section one was in."""
        self._reading = reading
        chooser = self.ui.chooser
        kept = max(chooser.currentRow(), 0)
        self._sections = sections_of(reading.pack)
        blocker = QSignalBlocker(chooser)
        chooser.clear()
        for section in self._sections:
            item = QListWidgetItem(section.title, chooser)
            if section.has_own:
                item.setIcon(icon("correct", "link"))
                item.setToolTip(_("Có mục đơn vị đã sửa"))
        chooser.setCurrentRow(min(kept, len(self._sections) - 1))
        blocker.unblock()
        self._show_section()

    def choose(self, key: str) -> None:
        """Show a section by its key."""
        keys = [section.key for section in self._sections]
        self.ui.chooser.setCurrentRow(keys.index(key))

    def chosen(self) -> SectionRow | None:
        """The entry one stands on."""
        return self.model.row_at(self.table.currentIndex())

    @Slot()
    def override(self) -> None:
        """Enter: the entry says something else here from a day on."""
        from thads_desktop.gui.dialogs.entry_override import EntryOverrideDialog

        row = self.chosen()
        if row is None or self._shell is None or self._reading is None:
            return
        dialog = EntryOverrideDialog(self._shell, row, self._reading.pack, self)
        dialog.recorded.connect(self.changed)
        dialog.open()

    @Slot()
    def take_back(self) -> None:
        """Let the entry say again what the law says."""
        from thads_desktop.gui.dialogs.take_back_own import OwnTakeBackDialog

        row, reading = self.chosen(), self._reading
        if row is None or self._shell is None or reading is None:
            return
        act_id = own_act(reading.own, row.entry, reading.pack)
        if not act_id:
            return
        told = _("{name}\nĐơn vị sửa từ {day}, lý do: {why}").format(
            name=row.name, day=format_date(row.entry.since), why=row.entry.note
        )
        dialog = OwnTakeBackDialog(self._shell, act_id, told, self)
        dialog.recorded.connect(self.changed)
        dialog.open()

    def _section(self) -> Section | None:
        row = self.ui.chooser.currentRow()
        return self._sections[row] if 0 <= row < len(self._sections) else None

    def _value_title(self) -> str:
        section = self._section()
        return section.value_title if section else _("Nội dung")

    @Slot()
    def _show_section(self) -> None:
        section = self._section()
        if section is None:
            return
        ui = self.ui
        try:
            on = ui.on.day()
        except DomainError:
            return  # the field says itself what is wrong
        rows = section.rows if ui.allTimes.isChecked() else section.on(on)
        names, kept = [identity(row.entry) for row in rows], self._chosen
        self.model.show_rows(rows)
        self.model.relabel()
        ui.body.setCurrentWidget(ui.shown if rows else ui.empty)
        found, total, day = len(rows), format_count(len(section.rows)), format_date(on)
        ui.totals.setText(
            _("{found} trên {total} mục").format(found=format_count(found), total=total)
        )
        if rows:
            choose_row(self.table, names.index(kept) if kept in names else 0)
            return
        said = _("Gói pháp luật đang dùng không có mục nào trong danh mục này.")
        if section.rows:
            said = _(
                "Ngày {day} không có mục nào có hiệu lực; có {total} mục của thời kỳ khác. Đánh "
                "dấu “Cả mục của thời kỳ khác” để xem."
            )
        ui.emptyText.setText(said.format(day=day, total=total))

    @Slot(QModelIndex)
    def _follow(self, index: QModelIndex) -> None:
        row, ui = self.model.row_at(index), self.ui
        ui.override.setEnabled(row is not None)
        ui.takeBack.setEnabled(row is not None and row.is_own)
        if row is None or self._reading is None:
            ui.detail.clear()
            return
        self._chosen = identity(row.entry)
        ui.detail.setHtml(entry_told(row, self._reading.pack))
