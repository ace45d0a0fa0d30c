"""A dialog whose fields are a plain list: labels on the left, one button that records."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel, QWidget

from thads_desktop.gui.dialogs.record_dialog import RecordDialog
from thads_desktop.gui.fields.field import Field
from thads_desktop.gui.fields.sheet import FieldSheet
from thads_desktop.gui.forms.sheet import Ui_SheetDialog
from thads_desktop.gui.shell import Shell

_SIZE = QSize(600, 260)


class SheetDialog(RecordDialog):
    """Title, what it is about, fields; a subclass says what to record."""

    def __init__(self, shell: Shell, title: str, about: str, parent: QWidget) -> None:
        super().__init__(shell, parent)
        self.ui = Ui_SheetDialog()
        self.ui.setupUi(self)
        self.setWindowTitle(title)
        self.ui.title.setText(title)
        self.ui.about.setText(about)

    def lay_out(self, fields: Mapping[str, tuple[str, Field]], record: str) -> None:
        """Put the fields under their labels, and the button that records."""
        for words, field in fields.values():
            label = QLabel(words)
            label.setBuddy(field)
            field.editor.setAccessibleName(words.replace("&", ""))
            self.ui.form.addRow(label, field)
        plain = {name: field for name, (_words, field) in fields.items()}
        self.sheet = FieldSheet(plain, self.ui.banner)
        self.prepare_buttons(self.ui.buttons, record)
        self.sheet.settle()
        self.resize(self.sizeHint().expandedTo(_SIZE))
