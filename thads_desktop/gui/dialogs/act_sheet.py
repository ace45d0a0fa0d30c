"""The rows of a form: a label beside each field, a wide one beneath its own, rare ones folded."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFormLayout, QLabel, QPushButton, QSizePolicy

from thads_desktop.base.language import _
from thads_desktop.gui.fields.choice_field import CheckField
from thads_desktop.gui.fields.field import Field
from thads_desktop.gui.fields.group_field import GroupField
from thads_desktop.gui.fields.rows_field import RowsField


class FormRows(QObject):
    """Lays the fields of a form out; what is rarely asked is shown when it is wanted."""

    unfolded = Signal()

    def __init__(self, form: QFormLayout, parent: QObject) -> None:
        super().__init__(parent)
        self._form = form
        self._folded: list[Field] = []
        self._headings: dict[Field, QLabel] = {}
        self.more = QPushButton(_("&Thêm chi tiết"))
        self.more.setProperty("optional", True)  # noqa: FBT003 - Qt's
        self.more.setProperty("flat", "true")
        self.more.setAutoDefault(False)
        self.more.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.more.clicked.connect(self.unfold)

    def lay_out(
        self, fields: Mapping[str, Field], rare: Collection[str], label_of: Callable[[str], str]
    ) -> None:
        """A row for each field, the rare ones beneath a button; each under its label's words."""
        for name in (one for one in fields if one not in rare):
            self._add(fields[name], label_of(name))
        if not rare:
            return
        self._form.addRow("", self.more)
        names = ", ".join(label_of(one).lower() for one in fields if one in rare)
        self.more.setToolTip(names)
        self.more.setAccessibleDescription(names)
        for name in (one for one in fields if one in rare):
            self._add(fields[name], label_of(name))
            self._folded.append(fields[name])
        self._show_rare(are_shown=False)

    @Slot()
    def unfold(self) -> None:
        """Show the rare ones too, and go to the first."""
        self._show_rare(are_shown=True)
        self.more.hide()
        if self._folded:
            self._folded[0].setFocus()
        self.unfolded.emit()

    @Slot(object)
    def seek(self, field: Field) -> None:
        """Show a field that may be folded away."""
        if field in self._folded and not self._form.isRowVisible(field):
            self.unfold()

    def _add(self, field: Field, words: str) -> None:
        field.editor.setAccessibleName(words)
        if isinstance(field, CheckField):
            self._form.addRow("", field)
            return
        label = QLabel(words)
        label.setBuddy(field)
        if not isinstance(field, RowsField | GroupField):
            self._form.addRow(label, field)
            return
        label.setProperty("role", "heading")
        self._headings[field] = label
        self._form.addRow(label)
        self._form.addRow(field)

    def _show_rare(self, *, are_shown: bool) -> None:
        for field in self._folded:
            self._form.setRowVisible(field, are_shown)
            if field in self._headings:
                self._form.setRowVisible(self._headings[field], are_shown)
