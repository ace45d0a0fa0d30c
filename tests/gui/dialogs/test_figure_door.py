"""The door behind a figure: cases just outside, sorted by a heading, written to a file."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.gui.windows import held_jobs, settle
from thads_desktop.domain.paper_payloads import ComplaintReceived
from thads_desktop.gui.dialogs.figure_door import FigureDoorDialog
from thads_desktop.gui.models.figure_table import FigureDoor
from thads_desktop.gui.pages.statistics import StatisticsPage
from thads_desktop.gui.window import MainWindow
from thads_desktop.services.acts import record_act
from thads_desktop.services.cases import CaseQuestion, find_cases, listed_cases
from thads_desktop.services.statistics import MainRow, Measure, PeriodQuestion


@pytest.fixture
def door(qtbot: QtBot, window: MainWindow) -> FigureDoorDialog:
    """The door behind the cases done, with a window behind it."""
    window.open_page("statistics")
    settle(qtbot, window)
    page = window.page
    assert isinstance(page, StatisticsPage)
    assert page.figures is not None
    asked = FigureDoor(form=Measure.CASES, row=MainRow.TOTAL, key="enforceable")
    dialog = FigureDoorDialog(window.shell, page.figures.question, asked, "Có điều kiện", window)
    dialog.open()
    settle(qtbot, window)
    return dialog


def decisions(door: FigureDoorDialog) -> list[str]:
    model = door.inside.model
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_the_cases_just_outside_are_looked_for_when_their_tab_is_opened(
    qtbot: QtBot, door: FigureDoorDialog, window: MainWindow
) -> None:
    inside = set(decisions(door))
    door.ui.tabs.setCurrentWidget(door.ui.near)
    settle(qtbot, window)
    model = door.near.model
    outside = {str(model.index(row, 0).data()) for row in range(model.rowCount())}
    assert outside.isdisjoint(inside)
    assert "sát bên ngoài" in door.ui.total.text()
    assert not door.ui.copyAll.isEnabled() or outside


def test_looking_outside_can_be_stopped_and_begun_again(
    qtbot: QtBot, door: FigureDoorDialog, window: MainWindow
) -> None:
    with held_jobs(window.shell):
        door.ui.tabs.setCurrentWidget(door.ui.near)
        (job,) = window.shell.jobs.named
        assert not door.ui.jobBar.isHidden()
        job.cancel()
    settle(qtbot, window)
    assert door.ui.jobBar.isHidden()
    assert "Đã dừng" in door.ui.total.text()
    door.ui.tabs.setCurrentWidget(door.ui.inside)
    door.ui.tabs.setCurrentWidget(door.ui.near)
    settle(qtbot, window)
    assert "sát bên ngoài" in door.ui.total.text()


def test_the_keys_go_to_the_list_of_the_tab_one_turned_to(
    qtbot: QtBot, window: MainWindow, door: FigureDoorDialog
) -> None:
    with held_jobs(window.shell):
        door.ui.tabs.setCurrentWidget(door.ui.near)
        assert door.focusWidget() is door.ui.nearTable
    settle(qtbot, window)
    door.ui.tabs.setCurrentWidget(door.ui.inside)
    assert door.focusWidget() is door.ui.table


def test_beside_a_figure_of_matters_every_row_names_its_matter(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    context = window.shell.context
    (key, *_others) = find_cases(context, CaseQuestion())
    (case,) = listed_cases(context, [key])
    received = ComplaintReceived(who="Lê Văn Khiếu", variant="security")
    record_act(context, case.case_id, received, context.today)
    question = PeriodQuestion(first=date(2025, 10, 1), last=context.today)
    asked = FigureDoor(form="complaints", row=MainRow.TOTAL, key="refused")
    file = tmp_path / "sat-ben-ngoai.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_words: (str(file), "xlsx"))
    dialog = FigureDoorDialog(window.shell, question, asked, "Không thụ lý", window)
    dialog.open()
    settle(qtbot, window)
    dialog.ui.tabs.setCurrentWidget(dialog.ui.near)
    settle(qtbot, window)
    row = dialog.near.current()
    assert row is not None
    assert "Đơn khiếu nại (áp dụng biện pháp bảo đảm)" in row.why
    assert dialog.ui.total.text().startswith("1 vụ, việc sát bên ngoài")
    dialog.write_xlsx()
    settle(qtbot, window)
    assert file.exists()


def test_a_heading_sorts_and_sorts_the_other_way_round_again(
    qtbot: QtBot, door: FigureDoorDialog, window: MainWindow
) -> None:
    header = door.ui.table.horizontalHeader()
    header.sectionClicked.emit(0)
    settle(qtbot, window)
    once = decisions(door)
    header.sectionClicked.emit(0)
    settle(qtbot, window)
    assert decisions(door) == once[::-1]
    assert header.isSortIndicatorShown()


def test_the_list_is_written_as_it_is_sorted(
    qtbot: QtBot,
    door: FigureDoorDialog,
    window: MainWindow,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    file = tmp_path / "danh-sach.xlsx"
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *_words: (str(file), "Excel (*.xlsx)")
    )
    door.ui.table.horizontalHeader().sectionClicked.emit(0)
    settle(qtbot, window)
    door.write_xlsx()
    settle(qtbot, window)
    sheet = openpyxl.load_workbook(file).worksheets[0]
    cells = [str(row[1].value) for row in sheet.iter_rows()]
    assert [one for one in cells if one in decisions(door)] == decisions(door)
    assert str(file) in door.ui.outcome.text()
