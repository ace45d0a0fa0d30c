"""Messages: what was refused, said where no field can show it; questions before a loss."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from thads_desktop.base.errors import RefusedError
from thads_desktop.base.language import _


def show_refusal(parent: QWidget, error: RefusedError) -> QMessageBox:
    """Say what was refused and what to do; the window goes on meanwhile."""
    return _show(parent, QMessageBox.Icon.Warning, error.message)


def show_message(parent: QWidget, text: str) -> QMessageBox:
    """Say what was done."""
    return _show(parent, QMessageBox.Icon.Information, text)


def ask(parent: QWidget, text: str) -> bool:
    """Ask before something is lost; the safe answer is the default."""
    yes, no = QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No
    return QMessageBox.question(parent, _title(), text, yes | no, no) is yes


def _show(parent: QWidget, kind: QMessageBox.Icon, text: str) -> QMessageBox:
    box = QMessageBox(kind, _title(), text, QMessageBox.StandardButton.Ok, parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.open()
    return box


def _title() -> str:
    return _("Thi hành án dân sự")
