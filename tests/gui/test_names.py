"""Everything one can reach has a name that a screen reader says, and an Alt key of its own."""

from __future__ import annotations

from operator import attrgetter
from pathlib import Path
from string import ascii_lowercase, digits
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QTextBrowser,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.gui.windows import case_page, gallery_of, settle
from thads_desktop.gui.gallery import DIALOGS
from thads_desktop.gui.rail import PAGES
from thads_desktop.gui.window import MainWindow

FORMS = Path(__file__).parents[2] / "ui"
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


@pytest.mark.parametrize("form", sorted(FORMS.glob("*.ui")), ids=attrgetter("stem"))
def test_every_alt_key_of_a_form_is_plain_and_its_own(form: Path) -> None:
    keys = [
        text.text.partition("&")[2][0].lower()
        for text in ET.parse(form).iter("string")  # noqa: S314 - our own file
        if text.text and "&" in text.text
    ]
    assert len(keys) == len(set(keys))
    assert all(key in ascii_lowercase + digits for key in keys)


def test_every_control_of_the_window_has_a_name(qtbot: QtBot, window: MainWindow) -> None:
    for entry in PAGES:
        window.open_page(entry.key)
    case_page(window, "nguyen")
    settle(qtbot, window)
    parents = (*window.pages.values(), window.ui.topBar, window.ui.foot, window.ui.rail)
    assert not [name for parent in parents for name in nameless(parent)]


def test_every_control_of_a_dialog_has_a_name(window: MainWindow) -> None:
    gallery = gallery_of(window)
    for name in DIALOGS:
        dialog = gallery.make(name)
        dialog.show()
        assert not nameless(dialog), name
        QDialog.reject(dialog)
