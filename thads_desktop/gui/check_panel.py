"""The five checks (năm điểm kiểm tra): each fine or with its reason; Enter goes to the field."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from thads_desktop.base.language import _
from thads_desktop.gui.icons import BESIDE_TEXT, icon
from thads_desktop.services.printed_paper import PaperCheck

HEADS = ("time", "legal_basis", "competence", "form", "content")
_FIELD = Qt.ItemDataRole.UserRole
_HEAD = Qt.ItemDataRole.UserRole + 1
_SHARE = 6  # of the height of the window, at most
_FRAME = 6  # dots


def head_name(head: str) -> str:
    """What a check looks at."""
    return {
        "time": _("Thời gian"),
        "legal_basis": _("Căn cứ"),
        "competence": _("Thẩm quyền"),
        "form": _("Thể thức"),
        "content": _("Nội dung"),
    }[head]


class CheckPanel(QWidget):
    """`sought` names the field where a fault is to be mended; empty when it is in none."""

    sought = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heads = {head: self._head_button(head) for head in HEADS}
        self.faults = QListWidget()
        self.faults.setWordWrap(True)
        self.faults.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.faults.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.faults.setIconSize(QSize(BESIDE_TEXT, BESIDE_TEXT))
        self.faults.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.faults.itemActivated.connect(self._seek)
        self.faults.itemClicked.connect(self._seek)
        self._checks: Sequence[PaperCheck] = ()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        whole, row = QVBoxLayout(self), QHBoxLayout()
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        row.setSpacing(2)
        for button in self.heads.values():
            row.addWidget(button)
        row.addStretch()
        whole.addLayout(row)
        whole.addWidget(self.faults)
        self.relabel()

    def show_checks(self, checks: Sequence[PaperCheck]) -> None:
        """Show what was found; the row one stands on stays."""
        self._checks = checks
        row = self.faults.currentRow()
        faults = [one for one in checks if not one.ok]
        self.faults.clear()
        for fault in faults:
            self.faults.addItem(_item(fault))
        self.faults.setCurrentRow(min(row, len(faults) - 1))
        self.faults.setVisible(bool(faults))
        self._fit()
        for head, button in self.heads.items():
            _dress(button, [one for one in checks if one.head == head])

    def relabel(self) -> None:
        """Say everything in the current language and colours."""
        self.faults.setAccessibleName(_("Điều cần sửa trước khi ban hành"))
        for head, button in self.heads.items():
            button.setText(head_name(head))
        self.show_checks(self._checks)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is said wraps at the width there is."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As high as the faults need, as far as it leaves room for the fields."""
        list_ = self.faults
        needed = sum(list_.sizeHintForRow(row) for row in range(list_.count()))
        room = self.window().height() // _SHARE
        list_.setFixedHeight(min(needed, room) + _FRAME)

    @Slot()
    def go_on(self) -> None:
        """F8: the next fault, from the first again after the last."""
        if self.faults.count():
            self.faults.setCurrentRow((self.faults.currentRow() + 1) % self.faults.count())
            self._seek(self.faults.currentItem())

    def _head_button(self, head: str) -> QPushButton:
        button = QPushButton()
        button.setObjectName(head)
        button.setProperty("flat", "true")
        button.setProperty("narrow", "true")
        button.clicked.connect(self._seek_head)
        return button

    @Slot()
    def _seek_head(self) -> None:
        """The first fault of a head."""
        button = self.sender()
        for row in range(self.faults.count()):
            item = self.faults.item(row)
            if item.data(_HEAD) == button.objectName():
                self.faults.setCurrentRow(row)
                self._seek(item)
                return

    @Slot(QListWidgetItem)
    def _seek(self, item: QListWidgetItem) -> None:
        self.sought.emit(item.data(_FIELD))


def _item(fault: PaperCheck) -> QListWidgetItem:
    kind, colour = ("warning", "error") if fault.blocks else ("warning", "warning")
    text = _("{head}: {message}").format(head=head_name(fault.head), message=fault.message)
    item = QListWidgetItem(icon(kind, colour), text)
    item.setToolTip(fault.message)
    item.setData(_FIELD, fault.field)
    item.setData(_HEAD, fault.head)
    return item


def _dress(button: QPushButton, checks: Sequence[PaperCheck]) -> None:
    """A tick when all is fine, a warning sign otherwise, a clock before it was looked at."""
    faults = [one for one in checks if not one.ok]
    if not checks:
        name, colour, said = "snooze", "muted", _("Đang kiểm tra…")
    elif not faults:
        name, colour, said = "state-ended", "good", checks[0].message
    else:
        is_held = any(one.blocks for one in faults)
        name, colour = "warning", "error" if is_held else "warning"
        said = "\n".join(one.message for one in faults)
    button.setIcon(icon(name, colour))
    button.setToolTip(said)
    button.setAccessibleDescription(said)
