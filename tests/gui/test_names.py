"""Everything one can reach has a name that a screen reader says."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextBrowser,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.gui.windows import DIALOGS, case_of, case_page, settle
from thads_desktop.gui.rail import PAGES
from thads_desktop.gui.window import MainWindow

KINDS = (QLineEdit, QPlainTextEdit, QTextBrowser, QComboBox, QAbstractItemView, QAbstractButton)


def nameless(parent: QWidget) -> list[str]:
    return [
        f"{type(parent).__name__}: {type(widget).__name__} {widget.objectName()}"
        for kind in KINDS
        for widget in parent.findChildren(kind)
        if widget.isVisibleTo(parent) and is_ours(widget) and not name_of(widget)
    ]


def is_ours(widget: QWidget) -> bool:
    """Not a part that Qt put into a widget of ours: a button that clears, a corner."""
    return not isinstance(widget.parentWidget(), QLineEdit | QAbstractItemView | QComboBox)


def name_of(widget: QWidget) -> str:
    if isinstance(widget, QAbstractButton) and widget.text():
        return widget.text()
    return widget.accessibleName() or QAccessible.queryAccessibleInterface(widget).text(
        QAccessible.Text.Name
    )


def test_every_control_of_the_window_has_a_name(qtbot: QtBot, window: MainWindow) -> None:
    for entry in PAGES:
        window.open_page(entry.key)
    case_page(window, "nguyen")
    settle(qtbot, window)
    parents = (*window.pages.values(), window.ui.topBar, window.ui.foot, window.ui.rail)
    assert not [name for parent in parents for name in nameless(parent)]


@pytest.mark.parametrize("name", DIALOGS)
def test_every_control_of_a_dialog_has_a_name(window: MainWindow, name: str) -> None:
    dialog = DIALOGS[name](window, case_of(window.shell.context, "nguyen"))
    dialog.show()
    assert not nameless(dialog)
