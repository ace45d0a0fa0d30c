"""The sections of a report as a tree, to jump by; those without data or with a text say so."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem

from thads_desktop.base.language import _
from thads_desktop.gui.theme import current_colours
from thads_desktop.services.report import FilledReport, FilledSection
from thads_desktop.services.report_links import section_paths

_PLACE = Qt.ItemDataRole.UserRole


class ReportOutline(QObject):
    """Shows a report's sections in a tree; `chosen` tells the place of one."""

    chosen = Signal(int)

    def __init__(self, tree: QTreeWidget) -> None:
        super().__init__(tree)
        self._tree = tree
        self._items: list[QTreeWidgetItem] = []
        tree.setColumnCount(1)
        tree.currentItemChanged.connect(self._tell)

    def show_report(self, report: FilledReport | None) -> None:
        """Show the sections, one within the other; None shows none."""
        with QSignalBlocker(self._tree):
            self._tree.clear()
            above: list[QTreeWidgetItem] = []
            self._items = []
            for place, section in enumerate(report.sections if report else ()):
                del above[section.level - 1 :]
                item = QTreeWidgetItem(above[-1] if above else self._tree)
                item.setData(0, _PLACE, place)
                above.append(item)
                self._items.append(item)
            self._tree.expandAll()

    def mark(self, report: FilledReport, notes: Mapping[str, str]) -> None:
        """Say of each section what there is in it."""
        muted = QColor(current_colours()["muted"])
        told = zip(self._items, report.sections, section_paths(report), strict=True)
        for item, section, path in told:
            has_note = bool(notes.get(path))
            missing = "" if has_note else _missing(report, section)
            name = f"✎ {section.heading}" if has_note else section.heading
            item.setText(0, f"{name} ({missing})" if missing else name)
            item.setToolTip(0, item.text(0))
            item.setData(0, Qt.ItemDataRole.ForegroundRole, muted if missing else None)

    def choose(self, place: int) -> None:
        """Stand on a section."""
        self._tree.setCurrentItem(self._items[place])

    @Slot(object)
    def _tell(self, item: QTreeWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(0, _PLACE))


def _missing(report: FilledReport, section: FilledSection) -> str:
    """What a section without figures lacks."""
    if section.figures or not section.paragraphs:
        return ""
    is_by_hand = section.paragraphs == (report.outline.by_hand,)
    return _("đơn vị tự viết") if is_by_hand else _("chưa có dữ liệu")
