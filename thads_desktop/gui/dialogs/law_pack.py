"""Nhận gói pháp luật: what a new pack changes before it is used, or what is wrong in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import QModelIndex, Qt, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from thads_desktop.base.formats import format_count
from thads_desktop.base.language import _
from thads_desktop.base.progress import Progress
from thads_desktop.domain.law_changes import ChangeKind, LimitChange, limit_changes
from thads_desktop.domain.law_entries import Limit
from thads_desktop.domain.law_files import Fault
from thads_desktop.domain.law_pack import LawPack
from thads_desktop.gui.forms.law_pack import Ui_LawPackDialog
from thads_desktop.gui.icons import icon
from thads_desktop.gui.models.law_tables import in_force, length_of, pack_words
from thads_desktop.gui.models.rows import Column, RowsModel
from thads_desktop.gui.tables import choose_row, prepare_table
from thads_desktop.gui.theme import restyle
from thads_desktop.services.context import Context
from thads_desktop.services.deadlines import ensure_reckoned
from thads_desktop.services.law import check_pack, install_pack


@dataclass(frozen=True, slots=True, kw_only=True)
class PackTrial:
    """Một gói được xem thử: its faults, or what it would change beside the one in use."""

    folder: Path
    pack: LawPack
    in_use: LawPack
    faults: tuple[Fault, ...]
    changes: tuple[LimitChange, ...]


def try_pack(context: Context, folder: Path, _progress: Progress | None = None) -> PackTrial:
    """Look at a pack; nothing is changed.

    Raises:
        DomainError, KnownIoError: what `check_pack` refuses.
    """
    pack, faults = check_pack(folder)
    in_use = context.law.pack
    return PackTrial(
        folder=folder,
        pack=pack,
        in_use=in_use,
        faults=faults,
        changes=() if faults else limit_changes(in_use, pack),
    )


def use_pack(context: Context, folder: Path, progress: Progress) -> int:
    """Take a pack into use and reckon all deadlines by it; returns how many cases that took.

    Raises:
        DomainError, KnownIoError: what `install_pack` refuses; the pack in use then stays.
    """
    install_pack(context, folder)
    return ensure_reckoned(context, progress)


class LawPackDialog(QDialog):
    """Accepted when the pack is to be used; one with faults can only be looked at."""

    def __init__(self, trial: PackTrial, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.ui = Ui_LawPackDialog()
        self.ui.setupUi(self)
        self.folder = trial.folder
        self.ui.folder.setText(str(trial.folder))
        self.ui.buttons.rejected.connect(self.reject)
        prepare_table(self.ui.table)
        self.ui.table.horizontalHeader().setStretchLastSection(True)
        if trial.faults:
            self._show_faults(trial.faults)
        else:
            self._show_changes(trial)
        self.ui.table.setVisible(self.model.rowCount() > 0)
        if self.model.rowCount():
            self.ui.table.selectionModel().currentRowChanged.connect(self._show_detail)
            choose_row(self.ui.table, 0)
            self.ui.table.setFocus()
        else:
            self.ui.buttons.button(QDialogButtonBox.StandardButton.Cancel).setFocus()

    def _show_faults(self, faults: Sequence[Fault]) -> None:
        ui = self.ui
        said = _("Gói có {count} chỗ sai nên không dùng được; gói đang dùng vẫn như cũ.")
        ui.refusal.setText(said.format(count=format_count(len(faults))))
        ui.packs.hide()
        ui.counts.hide()
        close = ui.buttons.button(QDialogButtonBox.StandardButton.Cancel)
        close.setText(_("Đóng"))
        self._fill(_fault_titles(), [_fault_line(one) for one in faults])

    def _show_changes(self, trial: PackTrial) -> None:
        ui = self.ui
        ui.refusal.hide()
        ui.packs.setText(
            _("Gói mới: {new}\nĐang dùng: {old}").format(
                new=pack_words(trial.pack), old=pack_words(trial.in_use)
            )
        )
        ui.counts.setText(_counts(trial.changes))
        use = ui.buttons.addButton(_("Dùng gói này"), QDialogButtonBox.ButtonRole.AcceptRole)
        use.setProperty("primary", "true")
        restyle(use)
        use.setAutoDefault(False)
        use.setToolTip(_("Thay gói đang dùng và tính lại mọi thời hạn"))
        ui.buttons.accepted.connect(self.accept)
        self._fill(_change_titles(), [_change_line(one) for one in trial.changes])

    def _fill(self, titles: Sequence[Title], lines: Sequence[PackLine]) -> None:
        columns = [_column(number, title) for number, title in enumerate(titles)]
        self.model: RowsModel[PackLine] = RowsModel(columns, self)
        self.model.show_rows(lines)
        self.ui.table.setModel(self.model)
        for number, column in enumerate(columns):
            self.ui.table.setColumnWidth(number, column.width)

    @Slot(QModelIndex)
    def _show_detail(self, index: QModelIndex) -> None:
        line = self.model.row_at(index)
        self.ui.detail.setText(line.told if line else "")


def _counts(changes: Sequence[LimitChange]) -> str:
    if not changes:
        return _("Các thời hạn giống hệt gói đang dùng; chỉ các mục khác có thể đổi.")
    kinds = [one.kind for one in changes]
    return _("{added} thời hạn thêm, {changed} đổi, {removed} bỏ").format(
        added=format_count(kinds.count(ChangeKind.ADDED)),
        changed=format_count(kinds.count(ChangeKind.CHANGED)),
        removed=format_count(kinds.count(ChangeKind.REMOVED)),
    )


# ── Lines of the table ───────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True, kw_only=True)
class PackLine:
    """One line: a fault, or a time limit that changes; `told` says it whole."""

    cells: tuple[str, ...]
    told: str
    drawing: tuple[str, str]


@dataclass(frozen=True, slots=True)
class Title:
    """A heading and the width of its column."""

    text: str
    width: int


def _column(number: int, title: Title) -> Column[PackLine]:
    return Column(
        title=lambda: title.text,
        text=lambda line: line.cells[number],
        width=title.width,
        icon=lambda line: icon(*line.drawing) if number == 0 else None,
    )


def _fault_titles() -> tuple[Title, ...]:
    return (Title(_("Tệp"), 260), Title(_("Dòng"), 70), Title(_("Chỗ sai"), 440))


def _fault_line(fault: Fault) -> PackLine:
    return PackLine(
        cells=(fault.path, str(fault.line), fault.what),
        told=str(fault),
        drawing=("warning", "error"),
    )


def _change_titles() -> tuple[Title, ...]:
    return (
        Title(_("Thay đổi"), 110),
        Title(_("Thời hạn"), 300),
        Title(_("Đang dùng"), 170),
        Title(_("Gói mới"), 170),
    )


def _change_line(change: LimitChange) -> PackLine:
    before, after = _lengths(change.before), _lengths(change.after)
    if change.kind is ChangeKind.CHANGED and not change.changes_length:
        after = _("như cũ, đổi nội dung khác")
    return PackLine(
        cells=(_kind_name(change.kind), change.name, before, after),
        told=_told(change),
        drawing=_DRAWINGS[change.kind],
    )


_DRAWINGS = MappingProxyType(
    {
        ChangeKind.ADDED: ("add", "good"),
        ChangeKind.CHANGED: ("correct", "link"),
        ChangeKind.REMOVED: ("remove", "error"),
    }
)


def _kind_name(kind: ChangeKind) -> str:
    return {
        ChangeKind.ADDED: _("thêm"),
        ChangeKind.CHANGED: _("đổi"),
        ChangeKind.REMOVED: _("bỏ"),
    }[kind]


def _lengths(limits: Sequence[Limit]) -> str:
    return "; ".join(dict.fromkeys(map(length_of, limits))) or "–"


def _told(change: LimitChange) -> str:
    """The versions that go and those that come, with article and days of effect."""
    sides = ((_("Đang dùng"), change.before), (_("Gói mới"), change.after))
    lines = [
        f"{side}: {length_of(one)} – {one.citation}, {in_force(one)} · {one.key}"
        for side, limits in sides
        for one in limits
    ]
    return "\n".join(lines)
