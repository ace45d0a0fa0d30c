"""The page Tiếp nhận: a workbook is looked at, mended, imported, and never half of it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QFileDialog
from pytestqt.qtbot import QtBot

from tests.gui.windows import list_page, listed, settle
from thads_desktop.gui.list_review import ListReview
from thads_desktop.gui.models.list_columns import PLACE
from thads_desktop.gui.pages.case_import import CaseImportPage
from thads_desktop.gui.window import MainWindow
from thads_desktop.services.cases import count_cases
from thads_desktop.services.context import Context

PERIOD = ("Danh sách việc từ ngày 01/10/2025 đến ngày 28/02/2026",)
HEADINGS = ("Số QĐ", "Ngày QĐ", "Người phải thi hành án", "Số tiền phải thi hành")
GOOD = (
    ("01/QĐ-CTHADS", date(2025, 11, 3), "Nguyễn Văn An", 5_000_000),
    ("02/QĐ-CTHADS", date(2025, 12, 3), "Trần Thị Bình", 300_000),
)
BAD = ("03/QĐ-CTHADS", date(2025, 12, 4), "Lê Văn Cam", "nhiều")


def written(folder: Path, *rows: tuple[object, ...], name: str = "danh-sach.xlsx") -> Path:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in rows:
        sheet.append(list(row))
    path = folder / name
    book.save(path)
    return path


@pytest.fixture
def page(empty_window: MainWindow) -> CaseImportPage:
    empty_window.open_page("import")
    page = empty_window.page
    assert isinstance(page, CaseImportPage)
    return page


def look_at(qtbot: QtBot, page: CaseImportPage, path: Path) -> ListReview:
    page.look_at(path)
    wait(qtbot, page)
    return page.review


def wait(qtbot: QtBot, page: CaseImportPage) -> None:
    qtbot.waitUntil(lambda: page.shell.jobs.is_idle)


def import_it(qtbot: QtBot, page: CaseImportPage) -> None:
    QTest.mouseClick(page.review.ui.importCases, Qt.MouseButton.LeftButton)
    wait(qtbot, page)


def test_before_a_file_is_chosen_the_page_says_what_to_do(page: CaseImportPage) -> None:
    assert page.ui.choose.isVisible()
    assert page.ui.chooseFile.isVisible()
    assert not page.ui.chooseRefusal.isVisible()


def test_a_list_is_tried_at_once_and_nothing_is_written(
    qtbot: QtBot, page: CaseImportPage, empty_office: Context, tmp_path: Path
) -> None:
    review = look_at(qtbot, page, written(tmp_path, PERIOD, HEADINGS, *GOOD, BAD))
    assert review.ui.read.accessibleName() == "dòng là việc: 3"
    assert review.ui.accepted.accessibleName() == "nhận được: 2"
    assert review.ui.refused.accessibleName() == "bị từ chối: 1"
    assert "2" in review.ui.importCases.text()
    assert count_cases(empty_office) == 0


def test_a_refused_row_stands_with_its_reason(
    qtbot: QtBot, page: CaseImportPage, tmp_path: Path
) -> None:
    review = look_at(qtbot, page, written(tmp_path, PERIOD, HEADINGS, *GOOD, BAD))
    row = [review.refusals.index(0, column).data() for column in range(4)]
    assert row[:3] == ["5", "Số tiền phải thi hành", "nhiều"]
    assert review.ui.refusals.isVisible()
    assert review.ui.reason.text() == row[3]


def test_importing_writes_all_rows_that_are_in_order(
    qtbot: QtBot, page: CaseImportPage, empty_office: Context, tmp_path: Path
) -> None:
    look_at(qtbot, page, written(tmp_path, PERIOD, HEADINGS, *GOOD, BAD))
    with qtbot.waitSignal(page.shell.record_changed):
        QTest.mouseClick(page.review.ui.importCases, Qt.MouseButton.LeftButton)
    wait(qtbot, page)
    assert count_cases(empty_office) == 2
    assert "Đã nhập 2 việc" in page.review.ui.outcome.text()
    assert not page.review.ui.importCases.isVisible()
    assert page.review.ui.seeCases.hasFocus()


def test_the_cases_just_entered_are_shown_and_say_so(
    qtbot: QtBot, page: CaseImportPage, empty_window: MainWindow, tmp_path: Path
) -> None:
    look_at(qtbot, page, written(tmp_path, PERIOD, HEADINGS, GOOD[0]))
    import_it(qtbot, page)
    look_at(qtbot, page, written(tmp_path, PERIOD, HEADINGS, *GOOD))
    import_it(qtbot, page)
    QTest.mouseClick(page.review.ui.seeCases, Qt.MouseButton.LeftButton)
    shown = list_page(empty_window)
    qtbot.waitUntil(lambda: listed(shown) == ["Trần Thị Bình"])
    assert shown.ui.totals.text() == "2 việc, đang xem 1 việc vừa nhập"
    QTest.mouseClick(shown.ui.clear, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(listed(shown)) == 2)
    assert shown.ui.totals.text() == "2 việc"
    assert not shown.ui.clear.isVisible()


def test_the_same_list_again_adds_nothing_and_says_so(
    qtbot: QtBot, page: CaseImportPage, empty_office: Context, tmp_path: Path
) -> None:
    path = written(tmp_path, PERIOD, HEADINGS, *GOOD)
    look_at(qtbot, page, path)
    import_it(qtbot, page)
    review = look_at(qtbot, page, path)
    assert "đã được nhập trước đó" in review.ui.outcome.text()
    assert not review.ui.importCases.isEnabled()
    assert count_cases(empty_office) == 2


def test_a_cancelled_import_leaves_nothing(
    qtbot: QtBot, page: CaseImportPage, empty_office: Context, tmp_path: Path
) -> None:
    look_at(qtbot, page, written(tmp_path, PERIOD, HEADINGS, *GOOD))
    page.import_cases()
    page.shell.jobs.named[0].cancel()
    wait(qtbot, page)
    assert count_cases(empty_office) == 0
    assert "chưa nhập gì" in page.review.ui.outcome.text()
    assert page.review.ui.importCases.isVisible()


def test_a_period_that_is_not_written_is_asked_for(
    qtbot: QtBot, page: CaseImportPage, tmp_path: Path
) -> None:
    review = look_at(qtbot, page, written(tmp_path, HEADINGS, *GOOD))
    assert "ngày cuối kỳ" in review.ui.refusal.text()
    line = review.ui.periodEnd.line
    assert line.hasFocus()
    assert not line.text()
    QTest.keyClicks(line, "28/2")
    QTest.keyClick(line, Qt.Key.Key_Return)
    wait(qtbot, page)
    assert "từ 01/10/2025 đến 28/02/2026" in review.ui.period.text()
    assert review.ui.importCases.isEnabled()


def test_a_missing_column_is_chosen_with_the_keyboard(
    qtbot: QtBot, page: CaseImportPage, tmp_path: Path
) -> None:
    headings = (*HEADINGS[:2], "Cột lạ", HEADINGS[3])
    review = look_at(qtbot, page, written(tmp_path, PERIOD, headings, *GOOD))
    assert "Người phải thi hành án" in review.ui.refusal.text()
    table = review.ui.columns
    names = [review.columns.index(row, 0).data() for row in range(review.columns.rowCount())]
    table.setCurrentIndex(review.columns.index(names.index("Người phải thi hành án *"), PLACE))
    QTest.keyClick(table, Qt.Key.Key_Return)
    box = table.findChild(QComboBox)
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findText("C · Cột lạ"))
    box.activated.emit(box.currentIndex())
    wait(qtbot, page)
    assert review.ui.accepted.accessibleName() == "nhận được: 2"


def test_columns_that_are_not_used_are_shown(
    qtbot: QtBot, page: CaseImportPage, tmp_path: Path
) -> None:
    rows = [(*row, "xanh") for row in GOOD]
    review = look_at(qtbot, page, written(tmp_path, PERIOD, (*HEADINGS, "Màu bìa"), *rows))
    last = review.columns.rowCount() - 1
    shown = [review.columns.index(last, column).data() for column in range(3)]
    assert shown == ["Không dùng", "E · Màu bìa", "xanh"]


def test_a_file_that_is_no_workbook_is_refused_on_the_page(
    qtbot: QtBot, page: CaseImportPage, tmp_path: Path
) -> None:
    path = tmp_path / "danh-sach.xlsx"
    path.write_text("không phải bảng tính", "utf-8")
    look_at(qtbot, page, path)
    assert page.ui.choose.isVisible()
    assert page.ui.chooseRefusal.text()
    assert page.ui.chooseFile.isVisible()


def test_refused_rows_are_written_with_their_reasons(
    qtbot: QtBot, page: CaseImportPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    look_at(qtbot, page, written(tmp_path, PERIOD, HEADINGS, *GOOD, BAD))
    chosen = tmp_path / "tu-choi"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(chosen), ""))
    page.write_refused()
    wait(qtbot, page)
    assert (tmp_path / "tu-choi.xlsx").exists()
    assert "tu-choi.xlsx" in page.review.ui.outcome.text()


def test_a_dropped_workbook_is_looked_at(
    qtbot: QtBot, page: CaseImportPage, tmp_path: Path
) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(written(tmp_path, PERIOD, HEADINGS, *GOOD)))])
    none = Qt.KeyboardModifier.NoModifier
    left = Qt.MouseButton.LeftButton
    page.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, left, none))
    wait(qtbot, page)
    assert page.review.ui.accepted.accessibleName() == "nhận được: 2"


def test_another_language_keeps_what_was_found(
    qtbot: QtBot, page: CaseImportPage, empty_window: MainWindow, tmp_path: Path
) -> None:
    look_at(qtbot, page, written(tmp_path, PERIOD, HEADINGS, *GOOD))
    page.relabel()
    settle(qtbot, empty_window)
    assert page.review.isVisible()
    assert page.review.ui.importCases.isEnabled()
