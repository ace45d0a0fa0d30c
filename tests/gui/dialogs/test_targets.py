"""The targets of a year in the window: recorded, revised, taken back, by keys alone."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from tests.gui.windows import finish, record, settle
from thads_desktop.domain.office_payloads import Milestone, TargetSet
from thads_desktop.domain.vocabulary import TargetIndicator
from thads_desktop.gui.dialogs.take_back_own import OwnTakeBackDialog
from thads_desktop.gui.dialogs.target import TargetDialog
from thads_desktop.gui.dialogs.targets import TargetsDialog
from thads_desktop.gui.window import MainWindow
from thads_desktop.services.statistics import PeriodQuestion
from thads_desktop.services.targets import set_target, told_targets

QUESTION = PeriodQuestion(first=date(2025, 10, 1), last=date(2026, 3, 10))


@pytest.fixture
def dialog(qtbot: QtBot, window: MainWindow) -> Iterator[TargetsDialog]:
    made = TargetsDialog(window.shell, QUESTION, window)
    made.open()
    settle(qtbot, window)
    yield made
    made.close()


def rows(dialog: TargetsDialog) -> list[list[str]]:
    model = dialog.model
    return [
        [str(model.index(row, column).data()) for column in range(5)]
        for row in range(model.rowCount())
    ]


def asked(dialog: QDialog) -> TargetDialog:
    found = dialog.findChildren(TargetDialog)[-1]
    assert isinstance(found, TargetDialog)
    return found


def test_a_year_without_targets_says_what_to_do(dialog: TargetsDialog) -> None:
    assert dialog.ui.body.currentWidget() is dialog.ui.empty
    assert not dialog.ui.revise.isEnabled()


def test_a_target_is_typed_and_stands_in_the_list_with_its_result(
    qtbot: QtBot, window: MainWindow, dialog: TargetsDialog
) -> None:
    dialog.add()
    typed = asked(dialog)
    typed.ui.value.show_value("82,5")
    typed.ui.milestones.show_value("6: 55; 3: 30")
    record(typed)
    settle(qtbot, window)
    assert rows(dialog) == [
        ["Cả đơn vị", "Tỷ lệ thi hành xong về việc", "82,50 %", "01/10/2025", "Đang áp dụng"]
    ]
    assert "so với chỉ tiêu 82,50 %" in dialog.ui.standing.text()
    (told,) = told_targets(window.shell.context)
    assert [(one.month, one.value) for one in told.target.milestones] == [(6, 5500), (3, 3000)]


def test_a_revision_begins_with_what_was_told_and_leaves_it_in_the_list(
    qtbot: QtBot, window: MainWindow, dialog: TargetsDialog
) -> None:
    told = TargetSet(
        year=2026,
        indicator=TargetIndicator.RATE_OF_MONEY,
        value=4675,
        milestones=(Milestone(month=6, value=2500),),
    )
    set_target(window.shell.context, told)
    dialog.refresh()
    settle(qtbot, window)
    dialog.revise()
    typed = asked(dialog)
    assert typed.ui.value.read() == "46,75"
    assert typed.ui.milestones.read() == "6: 25"
    assert not typed.ui.indicator.isEnabled()
    typed.ui.value.show_value("50")
    typed.ui.since.show_value(date(2026, 2, 1))
    record(typed)
    settle(qtbot, window)
    assert [row[2:] for row in rows(dialog)] == [
        ["46,75 %", "01/10/2025", "Đã thay"],
        ["50,00 %", "01/02/2026", "Đang áp dụng"],
    ]


@pytest.mark.parametrize(
    ("field", "text", "said"),
    [
        ("value", "tám mươi", "Hãy ghi số dương"),
        ("value", "82,555", "nhiều nhất hai số lẻ"),
        ("value", "100,01", "quá 100 %"),
        ("milestones", "13: 90", "Hãy ghi mốc dạng"),
        ("milestones", "6: 50; 3: 60", "không thể thấp hơn"),
    ],
)
def test_what_cannot_be_meant_is_refused_beside_its_field(
    window: MainWindow, dialog: TargetsDialog, field: str, text: str, said: str
) -> None:
    dialog.add()
    typed = asked(dialog)
    typed.ui.value.show_value("80")
    getattr(typed.ui, field).show_value(text)
    record(typed)
    assert said in getattr(typed.ui, field).note.text()
    assert told_targets(window.shell.context) == []
    assert typed.sheet is not None
    typed.sheet.settle()
    typed.reject()


def test_a_target_recorded_by_mistake_is_taken_back(
    qtbot: QtBot, window: MainWindow, dialog: TargetsDialog
) -> None:
    told = TargetSet(year=2026, indicator=TargetIndicator.RATE_OF_CASES, value=8000)
    set_target(window.shell.context, told)
    dialog.refresh()
    settle(qtbot, window)
    dialog.take_back()
    (why,) = dialog.findChildren(OwnTakeBackDialog)
    why.ui.reason.show_value("Ghi nhầm")
    record(why)
    finish(window.shell)
    settle(qtbot, window)
    assert rows(dialog) == []


def test_the_country_is_only_a_hint(window: MainWindow) -> None:
    typed = TargetDialog(window.shell, 2026, window)
    assert "chỉ tiêu toàn quốc năm 2025 là 83,90 %" in typed.ui.national.text()
    assert not typed.ui.value.is_filled()
    typed.ui.indicator.show_value(TargetIndicator.CASES_CARRIED_OVER_CUT.value)
    assert typed.ui.national.text() == ""
    assert typed.sheet is not None
    typed.sheet.settle()
    typed.reject()


def test_a_revision_stays_with_the_unit_it_was_set_for(
    qtbot: QtBot, window: MainWindow, dialog: TargetsDialog
) -> None:
    told = TargetSet(
        year=2026, indicator=TargetIndicator.RATE_OF_CASES, value=8000, unit="Phòng khu vực 2"
    )
    set_target(window.shell.context, told)
    dialog.refresh()
    settle(qtbot, window)
    dialog.revise()
    typed = asked(dialog)
    typed.ui.value.show_value("81")
    record(typed)
    settle(qtbot, window)
    assert {one.target.unit for one in told_targets(window.shell.context)} == {"Phòng khu vực 2"}
