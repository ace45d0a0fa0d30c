"""The page of the law: limits searched and overridden, days set, sections read, packs taken in."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.conftest import opened
from tests.gui.test_names import nameless
from tests.gui.windows import activate, finish, record, settle
from tests.services.law_packs import write_pack
from thads_desktop.base.settings import Settings
from thads_desktop.domain.law_entries import Confidence
from thads_desktop.gui.dialogs.calendar_day import CalendarDayDialog
from thads_desktop.gui.dialogs.law_pack import LawPackDialog
from thads_desktop.gui.dialogs.limit_override import LimitOverrideDialog
from thads_desktop.gui.dialogs.record_dialog import RecordDialog
from thads_desktop.gui.dialogs.take_back_own import OwnTakeBackDialog
from thads_desktop.gui.fields.field import Field
from thads_desktop.gui.pages.law import LawPage
from thads_desktop.gui.pages.system import SystemPage
from thads_desktop.gui.window import MainWindow
from thads_desktop.services.context import Context
from thads_desktop.services.deadlines import is_reckoned

TODAY = date(2026, 3, 10)
NOTICE = "enforcement_decision_notice"  # 03 ngày làm việc in both regimes
REASON = "Quy chế phối hợp số 5"


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> LawPage:
    return law_page(qtbot, window)


def law_page(qtbot: QtBot, window: MainWindow) -> LawPage:
    window.open_page("system")
    system = window.page
    assert isinstance(system, SystemPage)
    system.ui.openLaw.click()
    settle(qtbot, window)
    page = window.page
    assert isinstance(page, LawPage)
    return page


def keys(page: LawPage) -> list[str]:
    model = page.limits.model
    rows = [model.row_at(model.index(row, 0)) for row in range(model.rowCount())]
    return [row.limit.key for row in rows if row is not None]


def cell(page: LawPage, column: int) -> str:
    return str(page.limits.table.currentIndex().siblingAtColumn(column).data())


def search(page: LawPage, text: str) -> None:
    page.limits.ui.text.setText(text)
    QTest.qWait(60)


def stand_on(page: LawPage, key: str) -> None:
    page.limits.table.selectRow(keys(page).index(key))


def look_on(qtbot: QtBot, window: MainWindow, page: LawPage, day: str) -> None:
    line = page.limits.ui.on.line
    line.setText(day)
    line.editingFinished.emit()
    settle(qtbot, window)


def dialog_of(parent: QWidget, kind: type[QDialog]) -> QDialog:
    dialog = parent.findChildren(kind)[-1]
    activate(dialog)
    return dialog


def fill(dialog: RecordDialog, **values: object) -> None:
    assert dialog.sheet is not None
    for name, value in values.items():
        field = dialog.sheet.fields[name]
        assert isinstance(field, Field)
        field.show_value(value)


def override(page: LawPage, key: str, **values: object) -> None:
    stand_on(page, key)
    page.limits.override()
    dialog = dialog_of(page.limits, LimitOverrideDialog)
    assert isinstance(dialog, LimitOverrideDialog)
    fill(dialog, **values)
    record(dialog)


def take_back(parent: QWidget) -> None:
    dialog = dialog_of(parent, OwnTakeBackDialog)
    assert isinstance(dialog, OwnTakeBackDialog)
    fill(dialog, reason="Hết quy chế")
    record(dialog)


# ── The way to it ────────────────────────────────────────────────────────────────────────────


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


# ── Time limits ──────────────────────────────────────────────────────────────────────────────


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


# ── The calendar ─────────────────────────────────────────────────────────────────────────────


def calendar_page(page: LawPage) -> None:
    page.ui.tabs.setCurrentIndex(1)
    page.calendar.ui.view.setFocus()


def press(page: LawPage, key: Qt.Key) -> date:
    QTest.keyClick(page.calendar.ui.view, key)
    return page.calendar.ui.view.current


def test_arrows_walk_through_the_days(page: LawPage) -> None:
    calendar_page(page)
    assert page.calendar.ui.view.current == TODAY
    assert press(page, Qt.Key.Key_Right) == date(2026, 3, 11)
    assert press(page, Qt.Key.Key_Down) == date(2026, 3, 18)
    assert press(page, Qt.Key.Key_Up) == date(2026, 3, 11)
    assert press(page, Qt.Key.Key_Left) == TODAY
    assert press(page, Qt.Key.Key_PageDown) == date(2026, 4, 10)
    assert press(page, Qt.Key.Key_End) == date(2026, 4, 30)
    assert "Ngày Chiến thắng" in page.calendar.ui.day.text()
    assert press(page, Qt.Key.Key_Home) == date(2026, 4, 1)


def test_walking_past_new_year_shows_the_next_year(page: LawPage) -> None:
    calendar_page(page)
    calendar = page.calendar
    calendar.go_to(date(2026, 12, 31))
    assert press(page, Qt.Key.Key_Right) == date(2027, 1, 1)
    assert calendar.ui.year.currentData() == 2027
    row = calendar.model.row_at(calendar.table.currentIndex())
    assert row is not None
    assert row.on == date(2027, 1, 1)


def test_year_nobody_announced_is_marked_provisional(page: LawPage) -> None:
    calendar_page(page)
    calendar = page.calendar
    assert "14 ngày nghỉ theo lịch, đã công bố" in calendar.ui.state.text()
    calendar.ui.year.setCurrentText("2030")
    assert "Tạm tính" in calendar.ui.state.text()
    assert calendar.model.index(0, 4).data() == "tạm tính"


def test_year_without_data_says_so(page: LawPage) -> None:
    calendar_page(page)
    page.calendar.ui.year.setCurrentText("2015")
    assert page.calendar.ui.emptyText.isVisible()
    assert "2015" in page.calendar.ui.emptyText.text()


def test_day_in_the_list_is_the_day_in_the_year(page: LawPage) -> None:
    calendar_page(page)
    calendar = page.calendar
    calendar.table.selectRow(0)
    assert calendar.ui.view.current == date(2026, 1, 1)
    assert "Tết Dương lịch" in calendar.ui.view.accessibleDescription()


def test_a_click_chooses_and_a_double_click_opens(qtbot: QtBot, page: LawPage) -> None:
    calendar_page(page)
    view, day = page.calendar.ui.view, date(2026, 3, 12)
    left = Qt.MouseButton.LeftButton
    QTest.mouseClick(view, left, pos=view.place_of(day).center())
    assert view.current == day
    QTest.mouseClick(view, left, pos=QPoint(view.width() - 1, view.height() - 1))
    assert view.current == day
    QTest.mouseDClick(view, left, pos=view.place_of(day).center())
    dialog = dialog_of(page.calendar, CalendarDayDialog)
    assert isinstance(dialog, CalendarDayDialog)
    assert "12/03/2026" in dialog.ui.what.text()
    with qtbot.waitSignal(dialog.destroyed):
        dialog.close()


def test_day_of_the_office_is_set_by_keys_counted_and_taken_back(
    qtbot: QtBot, page: LawPage, window: MainWindow
) -> None:
    calendar_page(page)
    calendar = page.calendar
    day = press(page, Qt.Key.Key_Right)
    press(page, Qt.Key.Key_Return)
    dialog = dialog_of(calendar, CalendarDayDialog)
    assert isinstance(dialog, CalendarDayDialog)
    assert dialog.ui.isOff.read() is True
    fill(dialog, why="Mất điện", source="Công văn 12")
    record(dialog)
    settle(qtbot, window)
    assert is_reckoned(window.shell.context)
    assert window.shell.context.law.calendar.is_rest_day(day)
    assert "đơn vị nghỉ · Mất điện · Công văn 12" in calendar.ui.day.text()
    row = calendar.model.row_at(calendar.table.currentIndex())
    assert row is not None
    assert row.letter == "Đ"
    assert "Đơn vị tự đặt 1 ngày" in calendar.ui.state.text()
    calendar.ui.takeBack.click()
    take_back(calendar)
    settle(qtbot, window)
    assert not window.shell.context.law.calendar.is_rest_day(day)
    assert not calendar.ui.takeBack.isEnabled()


# ── The sections ─────────────────────────────────────────────────────────────────────────────


def values(page: LawPage) -> list[str]:
    model = page.sections.model
    return [str(model.index(row, 1).data()) for row in range(model.rowCount())]


@pytest.mark.parametrize(
    ("section", "value"),
    [
        ("ground.postponement", "điểm a khoản 1 Điều 48"),
        ("signers", "Thủ trưởng, được ủy quyền"),
        ("ranks", "trừ trước"),
        ("fees", "3 %"),
        ("wages", "2.340.000 đồng"),
        ("courts", "Hà Nội"),
    ],
)
def test_sections_show_what_holds_that_day(page: LawPage, section: str, value: str) -> None:
    page.sections.choose(section)
    assert value in values(page)
    assert page.sections.ui.detail.toPlainText()


def test_every_section_of_the_shipped_pack_has_entries(page: LawPage) -> None:
    sections = page.sections
    sections.ui.allTimes.setChecked(True)
    for row in range(sections.ui.chooser.count()):
        sections.ui.chooser.setCurrentRow(row)
        assert values(page), sections.ui.chooser.item(row).text()


def test_section_without_entries_that_day_says_why(page: LawPage) -> None:
    sections = page.sections
    sections.choose("wages")
    sections.ui.on.show_value(date(1990, 1, 1))
    assert not values(page)
    assert "thời kỳ khác" in sections.ui.emptyText.text()
    sections.ui.allTimes.setChecked(True)
    assert values(page)


# ── A new pack ───────────────────────────────────────────────────────────────────────────────


def test_pack_with_faults_is_shown_with_file_and_line_and_not_used(
    qtbot: QtBot, page: LawPage, window: MainWindow, tmp_path: Path
) -> None:
    before = window.shell.context.law.digest
    page.look_at(write_pack(tmp_path / "pack", limits="[[limit]]\nkey = 3\n"))
    settle(qtbot, window)
    dialog = dialog_of(page, LawPackDialog)
    assert isinstance(dialog, LawPackDialog)
    assert "không dùng được" in dialog.ui.refusal.text()
    assert dialog.model.index(0, 0).data() == "LAW2025/limits.toml"
    assert dialog.model.index(0, 1).data() == "2"
    assert len(dialog.ui.buttons.buttons()) == 1
    with qtbot.waitSignal(dialog.destroyed):
        dialog.reject()
    assert window.shell.context.law.digest == before


def test_folder_that_is_no_pack_is_refused(
    qtbot: QtBot, page: LawPage, window: MainWindow, tmp_path: Path
) -> None:
    page.look_at(tmp_path)
    settle(qtbot, window)
    assert "không phải là gói pháp luật" in page.ui.refusal.text()
    assert page.ui.newPack.isEnabled()


def test_pack_is_used_after_its_changes_were_seen(
    qtbot: QtBot, page: LawPage, window: MainWindow, tmp_path: Path
) -> None:
    page.look_at(write_pack(tmp_path / "pack"))
    settle(qtbot, window)
    dialog = dialog_of(page, LawPackDialog)
    assert isinstance(dialog, LawPackDialog)
    assert "1 thời hạn thêm" in dialog.ui.counts.text()
    assert [dialog.model.index(0, column).data() for column in (0, 3)] == [
        "thêm",
        "03 ngày làm việc",
    ]
    assert "bỏ" in dialog.model.index(1, 0).data()
    assert "Điều 36" in dialog.ui.detail.text()
    with qtbot.waitSignal(dialog.destroyed):
        dialog.accept()
    settle(qtbot, window)
    assert page.ui.pack.text().startswith("Gói thử · lập ngày 01/12/2026")
    assert "Đã dùng gói mới" in page.ui.outcome.text()
    assert is_reckoned(window.shell.context)


def test_older_pack_is_refused_and_the_one_in_use_stays(
    qtbot: QtBot, page: LawPage, window: MainWindow, tmp_path: Path
) -> None:
    folder = write_pack(tmp_path / "pack")
    head = folder / "common" / "pack.toml"
    head.write_text('[pack]\nname = "Gói cũ"\nmade = 2020-01-01\n', encoding="utf-8")
    page.look_at(folder)
    settle(qtbot, window)
    dialog_of(page, LawPackDialog).accept()
    settle(qtbot, window)
    assert "cũ hơn gói đang dùng" in page.ui.refusal.text()
    assert "Gói cũ" not in page.ui.pack.text()


# ── Habits, language, letting go ─────────────────────────────────────────────────────────────


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
