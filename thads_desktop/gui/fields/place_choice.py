"""The choice of a column inside the table of a list's columns."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QObject, QRect, Qt, QTimer, Slot
from PySide6.QtWidgets import QComboBox, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from thads_desktop.base.language import _
from thads_desktop.gui.icons import icon
from thads_desktop.gui.models.list_columns import ListColumnsModel, place_name
from thads_desktop.gui.models.rows import Index


class PlaceChoice(QStyledItemDelegate):
    """A combo box with every column of the sheet, and with none."""

    def __init__(self, model: ListColumnsModel, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Show by an arrow that there is a choice."""
        super().initStyleOption(option, index)
        if index.flags() & Qt.ItemFlag.ItemIsEditable:
            option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
            option.icon = icon("choose", "muted")
            option.decorationPosition = QStyleOptionViewItem.Position.Right
            option.decorationAlignment = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter

    def createEditor(
        self,
        parent: QWidget,
        _option: QStyleOptionViewItem,
        _index: Index,
    ) -> QWidget:
        """The combo box, opened at once."""
        box = QComboBox(parent)
        box.setAccessibleName(_("Cột trong tệp"))
        box.addItem(place_name(None), None)
        for column in self._model.places:
            box.addItem(place_name(column), column.letter)
        box.activated.connect(self._settle)
        QTimer.singleShot(0, box, box.showPopup)
        return box

    def updateEditorGeometry(
        self,
        editor: QWidget,
        option: QStyleOptionViewItem,
        _index: Index,
    ) -> None:
        """Over the whole cell, as high as a combo box is."""
        place = QRect(option.rect)
        place.setHeight(max(place.height(), editor.sizeHint().height()))
        place.moveCenter(option.rect.center())
        editor.setGeometry(place)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Show the column that holds now."""
        row = self._model.row_at(index)
        assert isinstance(editor, QComboBox)  # noqa: S101 - made above
        letter = row.column.letter if row and row.column else None
        editor.setCurrentIndex(max(editor.findData(letter), 0))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Tell the model what was chosen."""
        assert isinstance(editor, QComboBox)  # noqa: S101 - made above
        model.setData(index, editor.currentData(), Qt.ItemDataRole.EditRole)

    @Slot()
    def _settle(self) -> None:
        editor = self.sender()
        if isinstance(editor, QComboBox):
            self.commitData.emit(editor)
            self.closeEditor.emit(editor)
