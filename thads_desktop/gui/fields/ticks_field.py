"""Ticks: several of a long list, in a box that scrolls; none means all."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from thads_desktop.gui.fields.field import Field

_VALUE = Qt.ItemDataRole.UserRole
_LINES, _FRAME = 6, 8


class TicksField(Field):
    """Texts that are ticked among many; Space ticks the one that is stood on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.list = QListWidget()
        super().__init__(self.list, parent)
        self.list.setFixedHeight(self.list.fontMetrics().lineSpacing() * _LINES + _FRAME)
        self.list.itemChanged.connect(self._tell)

    def offer(self, choices: Iterable[tuple[str, str]]) -> None:
        """Offer these values under these names."""
        self.list.clear()
        for value, name in choices:
            item = QListWidgetItem(name, self.list)
            item.setData(_VALUE, value)
            item.setCheckState(Qt.CheckState.Unchecked)

    def read(self) -> tuple[str, ...]:
        """What is ticked."""
        ticked = (one for one in self._items() if one.checkState() is Qt.CheckState.Checked)
        return tuple(str(one.data(_VALUE)) for one in ticked)

    def show_value(self, value: object) -> None:
        """Tick these."""
        wanted = value if isinstance(value, tuple) else ()
        for one in self._items():
            is_wanted = one.data(_VALUE) in wanted
            one.setCheckState(Qt.CheckState.Checked if is_wanted else Qt.CheckState.Unchecked)

    def is_filled(self) -> bool:
        """Whether anything is ticked."""
        return bool(self.read())

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]

    def _tell(self, _item: QListWidgetItem) -> None:
        self.changed.emit()
