"""A period is closed from a dialog; another one says which cases differ from it and why."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from tests.gui.windows import case_of, held_jobs, open_dialog, settle
from thads_desktop.domain.payloads import MoneyReceived
from thads_desktop.gui.dialogs.close_period import ClosePeriodDialog
from thads_desktop.gui.dialogs.compare_periods import ComparePeriodsDialog
from thads_desktop.gui.pages.statistics import StatisticsPage
from thads_desktop.gui.window import MainWindow
from thads_desktop.services.acts import record_act
from thads_desktop.services.closed_periods import close_period, closed_periods
from thads_desktop.services.issued_papers import issued_bytes


@pytest.fixture
def year(window: MainWindow) -> tuple[date, date]:
    """From long before the first case until today."""
    today = window.shell.context.today
    return date(today.year - 1, 10, 1), today


def test_the_last_month_that_ended_is_proposed_and_closed(qtbot: QtBot, window: MainWindow) -> None:
    dialog = open_dialog(ClosePeriodDialog(window.shell, window))
    assert "tháng năm" in dialog.named.text()
    with qtbot.waitSignal(dialog.recorded):
        dialog.record()
    (closed,) = closed_periods(window.shell.context)
    assert (closed.told.last.month + 1) % 12 == window.shell.context.today.month % 12


def test_a_period_that_runs_on_is_not_proposed_and_refused_in_words(
    qtbot: QtBot, window: MainWindow
) -> None:
    today = window.shell.context.today
    dialog = open_dialog(ClosePeriodDialog(window.shell, window, today + timedelta(days=9)))
    assert dialog.last.read() == today.replace(day=1) - timedelta(days=1)
    dialog.last.show_value(today + timedelta(days=9))
    dialog.record()
    settle(qtbot, window)
    assert "chưa kết thúc; chốt được từ ngày" in dialog.ui.banner.text()


def test_nothing_is_recorded_below_the_question_whether_to_leave(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = open_dialog(ClosePeriodDialog(window.shell, window))
    dialog.first.show_value(date(2025, 10, 2))

    def record_and_stay(*_words: object) -> QMessageBox.StandardButton:
        dialog.record()
        return QMessageBox.StandardButton.No

    monkeypatch.setattr(QMessageBox, "question", record_and_stay)
    dialog.reject()
    assert not dialog.is_recording
    assert dialog.sheet is not None
    dialog.sheet.settle()


def test_the_report_of_a_period_just_closed_is_at_hand(qtbot: QtBot, window: MainWindow) -> None:
    window.open_page("statistics")
    settle(qtbot, window)
    page = window.page
    assert isinstance(page, StatisticsPage)
    page.menus.close_period()
    dialog = page.findChild(ClosePeriodDialog)
    assert isinstance(dialog, ClosePeriodDialog)
    with qtbot.waitSignal(dialog.recorded):
        dialog.record()
    settle(qtbot, window)
    found = page.findChild(ComparePeriodsDialog)
    assert isinstance(found, ComparePeriodsDialog)
    assert found.chosen is not None
    found.close()


def test_closing_can_be_stopped_and_closes_nothing(qtbot: QtBot, window: MainWindow) -> None:
    dialog = open_dialog(ClosePeriodDialog(window.shell, window))
    with held_jobs(window.shell):
        dialog.record()
        qtbot.waitUntil(lambda: not dialog.last.isEnabled())
        dialog.reject()
    settle(qtbot, window)
    assert dialog.isVisible()
    assert dialog.ui.banner.text() == "Đã dừng; chưa ghi gì."
    assert dialog.last.isEnabled()
    assert not closed_periods(window.shell.context)


def test_a_period_closed_already_is_refused_in_the_dialog(
    qtbot: QtBot, window: MainWindow, year: tuple[date, date]
) -> None:
    close_period(window.shell.context, *year)
    dialog = open_dialog(ClosePeriodDialog(window.shell, window, year[1]))
    dialog.first.show_value(year[0])
    dialog.record()
    settle(qtbot, window)
    assert dialog.isVisible()
    assert "đã chốt ngày" in dialog.ui.banner.text()


def test_without_a_closed_period_there_is_nothing_to_compare(window: MainWindow) -> None:
    dialog = open_dialog(ComparePeriodsDialog(window.shell, window))
    assert dialog.ui.told.text().startswith("Chưa chốt kỳ nào.")
    assert not dialog.ui.closed.isEnabled()
    assert not dialog.ui.writePdf.isEnabled()


def test_the_cases_that_differ_are_listed_with_the_sentence_why(
    qtbot: QtBot, window: MainWindow, year: tuple[date, date]
) -> None:
    context = window.shell.context
    close_period(context, *year)
    case = case_of(context, "nguyen")
    record_act(context, case.case_id, MoneyReceived(line=2, amount=5000), year[1])
    dialog = open_dialog(ComparePeriodsDialog(window.shell, window))
    settle(qtbot, window)
    assert dialog.cases.rowCount() == 1
    assert case.state.decision_number in dialog.ui.why.text()
    assert "ghi muộn: 1" in dialog.ui.outcome.text()
    assert dialog.figures.rowCount() > 0
    with qtbot.waitSignal(window.shell.case_requested) as asked:
        dialog.open_case()
    assert asked.args == [case.case_id]


def test_a_comparison_that_was_stopped_is_asked_for_again(
    qtbot: QtBot, window: MainWindow, year: tuple[date, date]
) -> None:
    close_period(window.shell.context, *year)
    settle(qtbot, window)
    with held_jobs(window.shell):
        dialog = open_dialog(ComparePeriodsDialog(window.shell, window))
        assert dialog.running.isVisible()
        dialog.running.cancel.click()
    settle(qtbot, window)
    assert dialog.ui.outcome.text() == "Đã dừng đối chiếu."
    assert not dialog.ui.writePdf.isEnabled()
    dialog.ui.again.click()
    settle(qtbot, window)
    assert dialog.ui.outcome.text() == "Không có chênh lệch."
    assert not dialog.ui.again.isVisible()


def test_against_another_closed_period_the_cases_are_told_without_causes(
    qtbot: QtBot, window: MainWindow, year: tuple[date, date]
) -> None:
    context = window.shell.context
    close_period(context, date(year[0].year - 1, 10, 1), year[0] - timedelta(days=1))
    close_period(context, *year)
    dialog = open_dialog(ComparePeriodsDialog(window.shell, window))
    dialog.ui.against.setCurrentIndex(2)
    settle(qtbot, window)
    count = dialog.cases.rowCount()
    assert count > 1
    assert dialog.ui.outcome.text() == f"{count} việc làm chênh lệch."
    assert dialog.cases.row_at(dialog.ui.cases.currentIndex()) is not None


def test_nothing_differs_and_the_report_is_printed_again(
    qtbot: QtBot,
    window: MainWindow,
    year: tuple[date, date],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    context = window.shell.context
    closed = close_period(context, *year)
    dialog = open_dialog(ComparePeriodsDialog(window.shell, window))
    settle(qtbot, window)
    assert dialog.ui.outcome.text() == "Không có chênh lệch."
    assert not dialog.ui.openCase.isEnabled()
    path = tmp_path / "again.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_words: (str(path), "PDF (*.pdf)"))
    dialog.reprint()
    settle(qtbot, window)
    assert path.read_bytes() == issued_bytes(context, closed.told.pdf)
