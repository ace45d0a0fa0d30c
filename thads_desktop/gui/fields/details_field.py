"""Details field: a small button that asks for more about a row, in a dialog of its own."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from thads_desktop.base.errors import DomainError
from thads_desktop.base.language import _
from thads_desktop.gui.fields.field import Field
from thads_desktop.gui.fields.group_field import GroupField, GroupPart
from thads_desktop.gui.shortcuts import add_shortcut

Parts = Callable[[], Mapping[str, GroupPart]]
_WIDTH = 720


class DetailsDialog(QDialog):
    """The details of one row; `taken` tells them when one is done."""

    taken = Signal(object)

    def __init__(
        self,
        title: str,
        parts: Mapping[str, GroupPart],
        values: Mapping[str, object],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.group = GroupField(parts)
        self.group.is_required = True
        self.group.show_value(values)
        ok, cancel = QDialogButtonBox.StandardButton.Ok, QDialogButtonBox.StandardButton.Cancel
        self.buttons = QDialogButtonBox(ok | cancel)
        layout = QVBoxLayout(self)
        layout.addWidget(self.group)
        layout.addStretch()
        layout.addWidget(self.buttons)
        self.buttons.accepted.connect(self.take)
        self.buttons.rejected.connect(self.reject)
        add_shortcut("Ctrl+S", self, self.take)
        self.resize(_WIDTH, self.sizeHint().height())

    @Slot()
    def take(self) -> None:
        """Hand the details over, unless some are wrong."""
        try:
            values = self.group.read()
        except DomainError as error:
            self.group.refuse(error.message)
            return
        self.accept()
        self.taken.emit(values)


class DetailsField(Field):
    """What is seldom asked of a row; its parts are made when one looks."""

    def __init__(self, title: str, parts: Parts, parent: QWidget | None = None) -> None:
        self.button = QPushButton()
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # F4 opens it; Tab goes on typing
        self.button.setToolTip(_("Thêm chi tiết của dòng này (F4)"))
        super().__init__(self.button, parent)
        self._title, self._parts = title, parts
        self._values: dict[str, object] = {}
        self.button.clicked.connect(self.open_details)
        self._name_button()

    def read(self) -> dict[str, object]:
        """What was filled in, by name."""
        return dict(self._values)

    def show_value(self, value: object) -> None:
        """Keep these values; what is empty says nothing."""
        values = value if isinstance(value, Mapping) else {}
        self._values = {name: one for name, one in values.items() if one}
        self._name_button()
        self.changed.emit()

    def is_filled(self) -> bool:
        """Whether anything was."""
        return bool(self._values)

    @Slot()
    def open_details(self) -> DetailsDialog:
        """Ask for more."""
        dialog = DetailsDialog(self._title, self._parts(), self._values, self.window())
        dialog.taken.connect(self.show_value)
        dialog.open()
        return dialog

    def _name_button(self) -> None:
        count = len(self._values)
        self.button.setText(_("Thêm… ({count})").format(count=count) if count else _("Thêm…"))
