"""Time limits in the page of the law: searched, read on a day, overridden."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.gui.law_pages import (
    NOTICE,
    REASON,
    TODAY,
    cell,
    dialog_of,
    fill,
    keys,
    law_page,
    look_on,
    override,
    search,
    stand_on,
    take_back,
)
from tests.gui.windows import finish, record, settle
from thads_desktop.domain.law_entries import Confidence
from thads_desktop.gui.dialogs.limit_override import LimitOverrideDialog
from thads_desktop.gui.pages.law import LawPage
from thads_desktop.gui.window import MainWindow
from thads_desktop.services.deadlines import is_reckoned


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> LawPage:
    return law_page(qtbot, window)


def test_limits_of_a_day_are_those_of_its_regime(
    qtbot: QtBot, page: LawPage, window: MainWindow
) -> None:
    stand_on(page, NOTICE)
    assert "26/2008" in cell(page, 5)
    look_on(qtbot, window, page, "1/7/2026")
    assert NOTICE in keys(page)
    stand_on(page, NOTICE)
    assert "106/2025" in cell(page, 5)
    assert "ngày 01/07/2026" in page.limits.ui.totals.text()


def test_arrows_in_the_date_read_the_law_of_the_next_day(page: LawPage) -> None:
    line = page.limits.ui.on.line
    page.limits.ui.on.show_value(date(2026, 6, 30))
    QTest.keyClick(line, Qt.Key.Key_Up)
    QTest.qWait(250)
    finish(page.shell)
    stand_on(page, NOTICE)
    assert "106/2025" in cell(page, 5)


def test_words_without_diacritics_find_names_articles_and_events(page: LawPage) -> None:
    everything = len(keys(page))
    search(page, "thong bao quyet dinh thi hanh an")
    assert NOTICE in keys(page)
    assert len(keys(page)) < everything
    search(page, "thong bao khong co that")
    assert not keys(page)
    assert "đang ẩn cả" in page.limits.ui.emptyText.text()
    page.limits.ui.emptyClear.click()
    assert len(keys(page)) == everything


def test_only_what_is_to_check_bears_the_mark(page: LawPage) -> None:
    page.limits.ui.toCheck.setChecked(True)
    model = page.limits.model
    rows = [model.row_at(model.index(row, 0)) for row in range(model.rowCount())]
    assert all(row and row.limit.confidence is not Confidence.VERIFIED for row in rows)
    if rows:
        mark = model.index(0, 6)
        assert mark.data() == "cần kiểm tra"
        assert not mark.data(Qt.ItemDataRole.DecorationRole).isNull()


def test_detail_gives_words_source_layer_and_versions(page: LawPage) -> None:
    stand_on(page, NOTICE)
    told = page.limits.ui.detail.toPlainText()
    assert "“" in told
    assert "Qua các thời kỳ" in told
    assert "26/2008" in told
    assert "106/2025" in told
    assert "(luật)" in told
    assert ".toml" in told


def test_numbers_sort_by_how_long_they_are(page: LawPage) -> None:
    table = page.limits.table
    table.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    model = page.limits.model
    assert model.index(0, 1).data() == "ngay"
    assert "năm" in model.index(model.rowCount() - 1, 1).data()


def test_override_is_recorded_marked_and_reckoned_then_taken_back(
    qtbot: QtBot, page: LawPage, window: MainWindow
) -> None:
    limits = page.limits
    assert not limits.ui.takeBack.isEnabled()
    override(page, NOTICE, count="5", since=TODAY, why=REASON)
    settle(qtbot, window)
    assert is_reckoned(window.shell.context)
    assert "tính lại thời hạn của 5 việc" in page.ui.outcome.text()
    limits.ui.own.setChecked(True)
    assert keys(page) == [NOTICE]
    assert cell(page, 1) == "05 ngày làm việc"
    assert REASON in limits.ui.detail.toPlainText()
    assert "đơn vị sửa" in limits.ui.detail.toPlainText()
    limits.ui.takeBack.click()
    take_back(limits)
    settle(qtbot, window)
    assert is_reckoned(window.shell.context)
    assert not keys(page)
    assert "đơn vị không sửa thời hạn nào" in limits.ui.emptyText.text()


def test_override_shows_what_the_law_says_on_that_day(page: LawPage) -> None:
    stand_on(page, NOTICE)
    page.limits.override()
    dialog = dialog_of(page.limits, LimitOverrideDialog)
    assert isinstance(dialog, LimitOverrideDialog)
    assert "Luật 26/2008/QH12" in dialog.ui.lawSays.text()
    dialog.ui.since.show_value(date(2026, 8, 3))
    assert "Luật 106/2025/QH15" in dialog.ui.lawSays.text()
    dialog.ui.since.show_value(date(1990, 1, 1))
    assert "luật không có thời hạn này" in dialog.ui.lawSays.text()


@pytest.mark.parametrize(
    ("values", "wrong"),
    [
        ({"count": "năm", "why": REASON}, "count"),
        ({"count": "0", "why": REASON}, "count"),
        ({"count": "5", "why": ""}, "why"),
        ({"count": "5", "why": REASON, "to": date(2026, 1, 1)}, "to"),
    ],
)
def test_what_is_wrong_in_an_override_stands_beside_its_field(
    page: LawPage, values: dict[str, object], wrong: str
) -> None:
    stand_on(page, NOTICE)
    page.limits.override()
    dialog = dialog_of(page.limits, LimitOverrideDialog)
    assert isinstance(dialog, LimitOverrideDialog)
    fill(dialog, **values)
    record(dialog)
    assert dialog.sheet is not None
    assert dialog.sheet.fields[wrong].note.isVisible()
    assert dialog.isVisible()


def test_what_is_done_at_once_has_no_number(page: LawPage) -> None:
    stand_on(page, NOTICE)
    page.limits.override()
    dialog = dialog_of(page.limits, LimitOverrideDialog)
    assert isinstance(dialog, LimitOverrideDialog)
    dialog.ui.unit.show_value("at_once")
    assert not dialog.ui.count.isEnabled()
    fill(dialog, why=REASON)
    record(dialog)
    finish(page.shell)
    assert cell(page, 1) == "ngay"
