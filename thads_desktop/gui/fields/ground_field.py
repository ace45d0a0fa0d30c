"""Ground field: a ground the law names, chosen or found by typing; words of one's own are kept."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QSignalBlocker, Qt, Slot
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QWidget

from thads_desktop.base.vietnamese import nfc
from thads_desktop.gui.fields.field import Field, missing

_LETTERS = 30


class OfferedGround(NamedTuple):
    """A ground as it is offered: its key, how it is called, and the words of the law."""

    key: str
    name: str
    words: str


class GroundField(Field):
    """A ground by its key, or in words of one's own; the words of the law are its tool tip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.box = QComboBox()
        self.box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.box.setMinimumContentsLength(_LETTERS)
        self.box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        completer = QCompleter(self.box.model(), self.box)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.line = QLineEdit()
        self.box.setLineEdit(self.line)
        self.box.setCompleter(completer)
        super().__init__(self.box, parent)
        self.box.editTextChanged.connect(self._follow)
        self.box.editTextChanged.connect(self.changed)

    def offer(self, grounds: Iterable[OfferedGround]) -> None:
        """Offer other grounds; one that is offered still stays chosen, words of one's own too."""
        before, keys = self.read_quietly(), self._keys()
        blocker = QSignalBlocker(self.box)
        self.box.clear()
        for row, one in enumerate(grounds):
            self.box.addItem(one.name, one.key)
            self.box.setItemData(row, one.words, Qt.ItemDataRole.ToolTipRole)
        gone = before in keys and before not in self._keys()
        self.show_value("" if gone else before)
        blocker.unblock()
        self._follow()

    def read(self) -> str:
        """The key of the ground, or the words typed."""
        value = self.read_quietly()
        if self.is_required and not value:
            raise missing()
        return value

    def read_quietly(self) -> str:
        """As `read`; nothing is asked for."""
        text = nfc(self.box.currentText()).strip()
        row = self.box.findText(text)
        return str(self.box.itemData(row)) if text and row >= 0 else text

    def show_value(self, value: object) -> None:
        """Choose a ground by its key, or write these words."""
        row = self.box.findData(value) if value else -1
        self.box.setCurrentIndex(row)
        if row < 0:
            self.box.setEditText(str(value or ""))
        self.line.setCursorPosition(0)

    def is_filled(self) -> bool:
        """Whether a ground stands."""
        return bool(self.box.currentText())

    def _keys(self) -> set[str]:
        return {str(self.box.itemData(row)) for row in range(self.box.count())}

    @Slot()
    def _follow(self) -> None:
        """The words of the law for the ground that stands."""
        row = self.box.findText(self.box.currentText())
        words = self.box.itemData(row, Qt.ItemDataRole.ToolTipRole) if row >= 0 else ""
        self.box.setToolTip(words or self.box.currentText())
