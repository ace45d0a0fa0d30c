"""The page Hệ thống: facts, looks that take effect at once, checks of the data."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from tests.gui.windows import settle
from thads_desktop.base.settings import Theme
from thads_desktop.gui.dialogs.help_dialog import HelpDialog
from thads_desktop.gui.pages.system import SystemPage
from thads_desktop.gui.window import MainWindow
from thads_desktop.services.context import Context


@pytest.fixture
def page(window: MainWindow) -> SystemPage:
    window.open_page("system")
    page = window.page
    assert isinstance(page, SystemPage)
    return page


def choose(box: QComboBox, text: str) -> None:
    box.setCurrentIndex(box.findText(text))
    box.activated.emit(box.currentIndex())


def test_the_office_and_the_place_of_its_data_are_named(page: SystemPage, office: Context) -> None:
    assert page.ui.officeName.text() == "Phòng THADS khu vực 1"
    assert page.ui.holding.text() == "5 việc thi hành án"
    assert page.ui.folder.text() == str(office.folder)
    assert page.ui.device.text() == office.ledger.device


def test_a_theme_is_worn_at_once_and_remembered(page: SystemPage, window: MainWindow) -> None:
    choose(page.ui.theme, "Tối")
    assert window.shell.memory.settings.theme is Theme.DARK
    assert page.ui.theme.currentText() == "Tối"


def test_another_language_speaks_at_once(page: SystemPage, window: MainWindow) -> None:
    choose(page.ui.language, "English")
    assert window.shell.memory.settings.language == "en"
    assert page.ui.language.currentText() == "English"


def test_larger_letters_are_remembered(page: SystemPage, window: MainWindow) -> None:
    choose(page.ui.letterSize, "130 %")
    assert window.shell.memory.settings.font_scale == 1.3


def test_a_check_lists_what_was_looked_at(
    qtbot: QtBot, page: SystemPage, window: MainWindow
) -> None:
    page.verify()
    assert not page.ui.verify.isEnabled()
    settle(qtbot, window)
    assert page.ui.verify.isEnabled()
    assert page.ui.checks.count() == 7
    assert all("Đạt" in page.ui.checks.item(row).text() for row in range(6))
    assert "đạt cả 7" in page.ui.outcome.text()


def test_a_figure_that_was_tampered_with_is_found_and_made_anew(
    qtbot: QtBot, page: SystemPage, window: MainWindow, office: Context
) -> None:
    with office.ledger.writing() as connection:
        connection.exec_driver_sql("UPDATE money_lines SET amount = amount + 1")
    page.verify()
    settle(qtbot, window)
    assert "không đạt" in page.ui.refusal.text()
    with qtbot.waitSignal(window.shell.record_changed):
        page.rebuild()
    settle(qtbot, window)
    page.verify()
    settle(qtbot, window)
    assert "đạt cả 7" in page.ui.outcome.text()


def test_the_licences_can_be_read(qtbot: QtBot, page: SystemPage) -> None:
    page.ui.showLicences.click()
    dialog = page.findChild(HelpDialog)
    assert isinstance(dialog, HelpDialog)
    assert "LGPL" in dialog.ui.text.toPlainText() or "Lesser" in dialog.ui.text.toPlainText()
    with qtbot.waitSignal(dialog.destroyed):
        dialog.close()
