"""The lists leaders ask for: chosen, seen as a table, opened, ranked, written."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtWidgets import QComboBox, QFileDialog
from pytestqt.qtbot import QtBot

from tests.gui.windows import settle
from thads_desktop.gui.dialogs.figure_door import FigureDoorDialog
from thads_desktop.gui.dialogs.leader_lists import LeaderListsDialog
from thads_desktop.gui.window import MainWindow
from thads_desktop.services.statistics import PeriodQuestion

HALF = PeriodQuestion(first=date(2025, 10, 1), last=date(2026, 3, 31))


@pytest.fixture
def dialog(qtbot: QtBot, window: MainWindow) -> LeaderListsDialog:
    dialog = LeaderListsDialog(window.shell, HALF, window)
    dialog.open()
    settle(qtbot, window)
    return dialog


def choose(qtbot: QtBot, window: MainWindow, box: QComboBox, value: str) -> None:
    """As a person picks it in the box."""
    place = box.findData(value)
    assert place >= 0
    box.setCurrentIndex(place)
    box.activated.emit(place)
    settle(qtbot, window)


def rows(dialog: LeaderListsDialog) -> list[list[str]]:
    model = dialog.ui.table.model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_a_list_without_cases_says_so(dialog: LeaderListsDialog) -> None:
    assert ": 0 việc, tính đến " in dialog.ui.title.text()
    assert dialog.ui.said.text() == "Không có việc nào thuộc danh sách này."
    assert not dialog.ui.writePdf.isEnabled()


def test_how_large_a_large_case_is_can_be_typed(
    qtbot: QtBot, window: MainWindow, dialog: LeaderListsDialog
) -> None:
    choose(qtbot, window, dialog.ui.list, "large")
    assert rows(dialog) == []
    dialog.ui.over.line.setText("2tr")
    dialog.ui.over.line.editingFinished.emit()
    settle(qtbot, window)
    assert len(rows(dialog)) == 5
    assert "2.000.000 đồng" in dialog.ui.asked.text()


def test_a_sum_that_cannot_be_read_is_refused_beside_the_field(
    qtbot: QtBot, window: MainWindow, dialog: LeaderListsDialog
) -> None:
    choose(qtbot, window, dialog.ui.list, "large")
    dialog.ui.over.line.setText("nhiều")
    dialog.ui.over.line.editingFinished.emit()
    settle(qtbot, window)
    assert rows(dialog) == []
    assert dialog.ui.over.note.text()


def test_the_case_of_a_row_is_opened(
    qtbot: QtBot, window: MainWindow, dialog: LeaderListsDialog
) -> None:
    choose(qtbot, window, dialog.ui.list, "carried-over")
    assert len(rows(dialog)) == 5
    with qtbot.waitSignals([window.shell.case_requested, dialog.accepted]):
        dialog.ui.openCase.click()


def test_officers_are_ranked_with_the_quantity_told_and_a_door_behind_it(
    qtbot: QtBot, window: MainWindow, dialog: LeaderListsDialog
) -> None:
    choose(qtbot, window, dialog.ui.list, "officers")
    assert rows(dialog) == [["1/2", "Hoàng Văn Chấp", "3"], ["2/2", "Vũ Thị Hành", "2"]]
    assert "xếp thứ 1/2 theo tổng số phải thi hành" in dialog.ui.said.text()
    assert not dialog.ui.openCase.isVisible()
    dialog.open_row()
    settle(qtbot, window)
    door = dialog.findChild(FigureDoorDialog)
    assert isinstance(door, FigureDoorDialog)
    assert door.model.rowCount() == 3


def test_a_rate_stands_beside_what_it_is_made_of(
    qtbot: QtBot, window: MainWindow, dialog: LeaderListsDialog
) -> None:
    choose(qtbot, window, dialog.ui.list, "officers")
    choose(qtbot, window, dialog.ui.quantity, "rate_percent")
    assert rows(dialog)[0] == ["1/2", "Hoàng Văn Chấp", "0", "3", "0,00 %"]


def test_a_figure_of_money_alone_is_not_offered_of_cases(
    qtbot: QtBot, window: MainWindow, dialog: LeaderListsDialog
) -> None:
    choose(qtbot, window, dialog.ui.list, "officers")
    assert dialog.ui.quantity.findData("received") < 0
    choose(qtbot, window, dialog.ui.measure, "money")
    choose(qtbot, window, dialog.ui.quantity, "received")
    choose(qtbot, window, dialog.ui.measure, "cases")
    assert dialog.ui.quantity.currentData() == "must_enforce"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where a person chooses to write, under the name that is proposed."""

    def choose_there(_parent: object, _title: str, proposed: str, kinds: str) -> tuple[str, str]:
        return str(tmp_path / Path(proposed).name), kinds

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose_there)
    return tmp_path


@pytest.mark.parametrize("name", ["carried-over", "officers"])
def test_a_list_is_written(
    qtbot: QtBot, window: MainWindow, dialog: LeaderListsDialog, folder: Path, name: str
) -> None:
    choose(qtbot, window, dialog.ui.list, name)
    for button in (dialog.ui.writeXlsx, dialog.ui.writePdf):
        button.click()
        settle(qtbot, window)
    sheet = openpyxl.load_workbook(folder / f"danh-sach-{name}.xlsx").active
    assert sheet is not None
    cells = [cell for row in sheet.iter_rows(values_only=True) for cell in row]
    assert "Hoàng Văn Chấp" in cells
    assert (folder / f"danh-sach-{name}.pdf").read_bytes().startswith(b"%PDF")
