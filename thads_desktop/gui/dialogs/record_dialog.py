"""What all dialogs that record share: Ctrl+S, F1, and never losing what was typed."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QWidget

from thads_desktop.base.errors import RefusedError
from thads_desktop.base.language import _
from thads_desktop.gui.dialogs.help_dialog import HelpDialog
from thads_desktop.gui.fields.sheet import FieldSheet
from thads_desktop.gui.messages import ask
from thads_desktop.gui.shell import Shell
from thads_desktop.gui.shortcuts import add_shortcut
from thads_desktop.gui.theme import restyle
from thads_desktop.services.acts import Recorded


class RecordDialog(QDialog):
    """A dialog that records one act: a subclass sets `sheet` and says what to record.

    `recorded` is told after the record was made; the dialog is gone then. A refusal stays in
    the dialog, beside its field.
    """

    recorded = Signal(object)
    help_topic = "recording"

    def __init__(self, shell: Shell, parent: QWidget) -> None:
        super().__init__(parent)
        self.window_below = parent
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.shell = shell
        self.sheet: FieldSheet | None = None
        add_shortcut("Ctrl+S", self, self.record)
        add_shortcut(QKeySequence.StandardKey.HelpContents, self, self.show_help)

    def make_record(self, values: dict[str, object]) -> Recorded:
        """Record what was filled in.

        Raises:
            RefusedError: the service's reason.
        """
        raise NotImplementedError

    def prepare_buttons(self, buttons: QDialogButtonBox, record: str) -> QPushButton:
        """Put the recording button into the box, with its key."""
        button = buttons.addButton(record, QDialogButtonBox.ButtonRole.ActionRole)
        button.setProperty("primary", "true")
        restyle(button)
        button.setToolTip(_("Ghi vào hồ sơ (Ctrl+S)"))
        button.setDefault(False)
        button.setAutoDefault(False)
        button.clicked.connect(self.record)
        cancel = buttons.button(QDialogButtonBox.StandardButton.Cancel)
        cancel.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        return button

    @Slot()
    def record(self) -> Recorded | None:
        """Ctrl+S: record; what is refused is said beside its field."""
        sheet = self.sheet
        values = sheet.read() if sheet else None
        if sheet is None or values is None:
            return None
        try:
            recorded = self.make_record(values)
        except RefusedError as error:
            sheet.refuse(error)
            return None
        self.accept()
        self.recorded.emit(recorded)
        self.shell.record_changed.emit()
        return recorded

    @Slot()
    def reject(self) -> None:
        """Esc: leave, but ask first when something typed would be lost."""
        if self.sheet is not None and self.sheet.is_changed:
            text = _("Nội dung vừa nhập chưa được ghi. Bỏ nội dung đó?")
            if not ask(self, text):
                return
        super().reject()

    @Slot()
    def show_help(self) -> None:
        """F1: help about this dialog."""
        HelpDialog(self.help_topic, self).open()


def day_of(values: dict[str, object], name: str = "happened_on") -> date:
    """The day a sheet read under a name; the field was required."""
    day = values.pop(name)
    assert isinstance(day, date)  # noqa: S101 - a required date field reads a date
    return day
