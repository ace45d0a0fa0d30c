"""The page of the law: the way to it, its habits, its language."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from tests.gui.conftest import opened
from tests.gui.law_pages import dialog_of, keys, law_page
from tests.gui.test_names import nameless
from tests.gui.windows import settle
from thads_desktop.base.settings import Settings
from thads_desktop.gui.dialogs.calendar_day import CalendarDayDialog
from thads_desktop.gui.dialogs.limit_override import LimitOverrideDialog
from thads_desktop.gui.pages.law import LawPage
from thads_desktop.gui.window import MainWindow
from thads_desktop.services.context import Context


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> LawPage:
    return law_page(qtbot, window)


def test_page_stands_behind_the_system_and_escape_leads_back(
    page: LawPage, window: MainWindow
) -> None:
    assert window.page is page
    window.go_back()
    assert window.page is window.pages["system"]
    window.open_page("law")
    page.ui.back.click()
    assert window.page is window.pages["system"]


def test_pack_in_use_says_its_day_and_what_is_to_check(page: LawPage) -> None:
    said = page.ui.pack.text()
    assert "lập ngày" in said
    assert "cần kiểm tra" in said
    assert page.ui.refusal.isHidden()


def test_every_control_has_a_name(page: LawPage) -> None:
    for number in range(page.ui.tabs.count()):
        page.ui.tabs.setCurrentIndex(number)
        assert not nameless(page)


def test_widths_sort_and_filters_are_remembered(
    qtbot: QtBot, page: LawPage, window: MainWindow, office: Context, settings_path: Path
) -> None:
    limits, sections = page.limits, page.sections
    limits.table.setColumnWidth(2, 321)
    limits.table.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    limits.ui.toCheck.setChecked(True)
    sections.ui.allTimes.setChecked(True)
    window.close()
    again: Iterator[MainWindow] = opened(qtbot, office, settings_path)
    page = law_page(qtbot, next(again))
    assert page.limits.table.columnWidth(2) == 321
    header = page.limits.table.horizontalHeader()
    assert header.sortIndicatorSection() == 1
    assert header.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
    assert page.limits.ui.toCheck.isChecked()
    assert page.sections.ui.allTimes.isChecked()
    assert next(again, None) is None


def test_page_speaks_another_language_at_once(
    qtbot: QtBot, page: LawPage, window: MainWindow
) -> None:
    shown = keys(page)
    window.choose(Settings(language="en", font_scale=1.3))
    settle(qtbot, window)
    assert sorted(keys(page)) == sorted(shown)


@pytest.mark.parametrize("kind", [LimitOverrideDialog, CalendarDayDialog])
def test_closed_dialog_is_freed_and_every_control_has_a_name(
    qtbot: QtBot, page: LawPage, kind: type[QDialog]
) -> None:
    opener = page.limits if kind is LimitOverrideDialog else page.calendar
    if kind is LimitOverrideDialog:
        page.limits.override()
    else:
        page.calendar.set_day()
    dialog = dialog_of(opener, kind)
    assert not nameless(dialog)
    freed = weakref.ref(dialog)
    with qtbot.waitSignal(dialog.destroyed):
        dialog.close()
    del dialog
    gc.collect()
    assert freed() is None
