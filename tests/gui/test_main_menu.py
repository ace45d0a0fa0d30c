"""The menu on top is made when somebody looks, in the language and looks of that moment."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QMenu

from thads_desktop.gui.window import MainWindow


def opened_menu(window: MainWindow) -> QMenu:
    menu = window.ui.menu.menu()
    menu.aboutToShow.emit()
    return menu


def texts(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def choices(menu: QMenu, title: str) -> QMenu:
    (found,) = [action for action in menu.actions() if action.text() == title]
    chosen = found.menu()
    assert isinstance(chosen, QMenu)
    return chosen


def test_menu_offers_the_actions_of_the_window_closing_last(window: MainWindow) -> None:
    offered = texts(opened_menu(window))
    assert offered[0] == window.ui.actionAdd.text()
    assert offered[-4:] == ["Ngôn ngữ", "Giao diện", "Cỡ chữ", window.ui.actionQuit.text()]


def test_menu_opened_again_says_everything_once_in_the_new_language(window: MainWindow) -> None:
    count = len(texts(opened_menu(window)))
    window.choose(replace(window.shell.memory.settings, language="en"))
    again = texts(opened_menu(window))
    assert len(again) == count
    assert "Language" in again


def test_choice_in_the_menu_is_worn_at_once(window: MainWindow) -> None:
    languages = choices(opened_menu(window), "Ngôn ngữ")
    assert [action.isChecked() for action in languages.actions()] == [True, False]
    languages.actions()[1].trigger()
    assert window.shell.memory.settings.language == "en"
    assert window.ui.actionQuit.text() in texts(opened_menu(window))
