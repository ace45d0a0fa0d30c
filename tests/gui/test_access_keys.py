"""Alt and a letter lead to one place only: in each window, page and menu, in both languages."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

import pytest
from PySide6.QtWidgets import QAbstractButton, QDialog, QLabel, QMenu, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.windows import case_of, case_page, gallery_of, settle
from thads_desktop.base.language import LANGUAGES
from thads_desktop.base.settings import Settings
from thads_desktop.gui.dialogs.act_palette import addable_kinds
from thads_desktop.gui.dialogs.choosing import new_act_dialog
from thads_desktop.gui.gallery import DIALOGS
from thads_desktop.gui.pages.law import LawPage
from thads_desktop.gui.rail import INNER_PAGES, PAGES
from thads_desktop.gui.window import MainWindow

KEY = re.compile(r"&([^&\s])")


@pytest.fixture(params=LANGUAGES)
def speaking(window: MainWindow, request: pytest.FixtureRequest) -> MainWindow:
    """The window in one of the languages."""
    window.choose(Settings(language=request.param))
    return window


def clashes(texts: Iterable[str]) -> list[list[str]]:
    """The texts that share an Alt key."""
    keyed = [
        (found[1].lower(), text) for text in texts if (found := KEY.search(text.replace("&&", "")))
    ]
    count = Counter(key for key, _text in keyed)
    return [[text for of, text in keyed if of == key] for key, times in count.items() if times > 1]


def texts_in(parent: QWidget) -> list[str]:
    """What can be seen in a window and may have an Alt key."""
    texts = [one.text() for one in parent.findChildren(QAbstractButton) if one.isVisibleTo(parent)]
    labels = [one for one in parent.findChildren(QLabel) if one.isVisibleTo(parent)]
    texts += [one.text() for one in labels if one.buddy() is not None]
    for bar in parent.findChildren(QTabBar):
        if bar.isVisibleTo(parent):
            texts += [bar.tabText(place) for place in range(bar.count())]
    return texts


def test_every_page_has_each_alt_key_once(qtbot: QtBot, speaking: MainWindow) -> None:
    for entry in (*PAGES, *INNER_PAGES):
        speaking.open_page(entry.key)
        settle(qtbot, speaking)
        assert not clashes(texts_in(speaking)), entry.key


def test_every_tab_has_each_alt_key_once(qtbot: QtBot, speaking: MainWindow) -> None:
    speaking.open_page("law")
    page = speaking.page
    assert isinstance(page, LawPage)
    for tabs in (page.ui.tabs, case_page(speaking, "nguyen").ui.tabs):
        for place in range(tabs.count()):
            tabs.setCurrentIndex(place)
            settle(qtbot, speaking)
            assert not clashes(texts_in(speaking)), tabs.tabText(place)


def test_every_menu_has_each_alt_key_once(speaking: MainWindow) -> None:
    for menu in speaking.findChildren(QMenu):
        menu.aboutToShow.emit()
        assert not clashes(action.text() for action in menu.actions())


def test_every_dialog_has_each_alt_key_once(speaking: MainWindow) -> None:
    gallery = gallery_of(speaking)
    for name in DIALOGS:
        dialog = gallery.make(name)
        dialog.show()
        assert not clashes(texts_in(dialog)), name
        QDialog.reject(dialog)


def test_every_form_of_an_act_has_each_alt_key_once(speaking: MainWindow) -> None:
    shell = speaking.shell
    view = case_of(shell.context, "nguyen")
    for kind in addable_kinds():
        dialog = new_act_dialog(shell, view, kind.key, speaking)
        dialog.show()
        assert not clashes(texts_in(dialog)), kind.key
        QDialog.reject(dialog)
