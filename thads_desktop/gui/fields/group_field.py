"""Group field: the parts of one thing (a party, an instalment), side by side in two columns."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from thads_desktop.base.errors import DomainError
from thads_desktop.gui.fields.choice_field import CheckField, ManyField
from thads_desktop.gui.fields.field import Field


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupPart:
    """A part of a group: what it is called and its field; a wide one has a row to itself."""

    title: str
    field: Field
    is_wide: bool = False


class GroupField(Field):
    """Several fields that make one value; None while nothing is filled in.

    With a `switch` the parts are asked only once it is ticked.
    """

    def __init__(
        self, parts: Mapping[str, GroupPart], switch: str = "", parent: QWidget | None = None
    ) -> None:
        box = QWidget()
        self._body = QWidget()
        self.switch = QCheckBox(switch) if switch else None
        layout = QVBoxLayout(box)
        layout.setContentsMargins(0, 0, 0, 0)
        if self.switch is not None:
            layout.addWidget(self.switch)
            self.switch.toggled.connect(self._follow_switch)
            self._body.hide()
        layout.addWidget(self._body)
        super().__init__(box, parent)
        self.parts = {name: part.field for name, part in parts.items()}
        self._hidden: dict[str, object] = {}
        self._lay_out(parts)
        box.setFocusProxy(self.switch or next(iter(self.parts.values())))

    def read(self) -> dict[str, object] | None:
        """The values by name."""
        if self.switch is not None and not self.switch.isChecked():
            return None
        if not self.is_required and self.switch is None and not self.is_filled():
            return None
        return self._hidden | {name: part.read() for name, part in self.parts.items()}

    def show_value(self, value: object) -> None:
        """Show the values by name; those without a field are kept."""
        values = dict(value) if isinstance(value, Mapping) else {}
        self._hidden = {name: one for name, one in values.items() if name not in self.parts}
        for name, part in self.parts.items():
            if name in values:
                part.show_value(values[name])
        if self.switch is not None:
            self.switch.setChecked(bool(values))

    def is_filled(self) -> bool:
        """Whether any part is."""
        return any(part.is_filled() for part in self.parts.values())

    def refuse(self, message: str) -> None:
        """The parts say themselves what is wrong in them; the rest stands beneath."""
        is_said = False
        for part in self.parts.values():
            try:
                part.read()
            except DomainError as error:
                part.refuse(error.message)
                is_said = True
        if not is_said:
            super().refuse(message)

    def _lay_out(self, parts: Mapping[str, GroupPart]) -> None:
        grid = QGridLayout(self._body)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        row, is_right = 0, False
        for part in parts.values():
            part.field.changed.connect(self.changed)
            part.field.editor.setAccessibleName(part.title)
            row, is_right = (row + 1, False) if is_right and part.is_wide else (row, is_right)
            if not _says_itself(part.field):
                label = QLabel(part.title)
                label.setBuddy(part.field)
                grid.addWidget(label, row, 2 if is_right else 0, _label_place(part.field))
            grid.addWidget(part.field, row, 3 if is_right else 1, 1, 3 if part.is_wide else 1)
            row, is_right = (row, True) if not (is_right or part.is_wide) else (row + 1, False)

    @Slot(bool)
    def _follow_switch(self, is_on: bool) -> None:  # noqa: FBT001 - Qt's signal
        self._body.setVisible(is_on)
        self.changed.emit()


def _says_itself(field: Field) -> bool:
    """Does a field bear its own words, as a tick does?"""
    return isinstance(field, CheckField) or (
        isinstance(field, GroupField) and field.switch is not None
    )


def _label_place(field: Field) -> Qt.AlignmentFlag:
    """Beside a line its label stands level with it, beside a list at its top."""
    is_list = isinstance(field, ManyField | GroupField)
    return Qt.AlignmentFlag.AlignTop if is_list else Qt.AlignmentFlag.AlignVCenter
