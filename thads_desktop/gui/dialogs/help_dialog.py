"""Help (F1): a short text about the page or dialog one stands in."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from thads_desktop.base.language import current_language
from thads_desktop.base.paths import resource
from thads_desktop.gui.forms.help import Ui_HelpDialog


class HelpDialog(QDialog):
    """The help text of one topic, in the current language."""

    def __init__(self, topic: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.ui = Ui_HelpDialog()
        self.ui.setupUi(self)
        path = resource("help", current_language(), f"{topic}.md")
        self.ui.text.setMarkdown(path.read_text("utf-8"))
