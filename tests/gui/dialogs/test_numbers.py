"""Số văn bản: gaps and blocks in sight, reasons and reservations recorded and taken back."""

from __future__ import annotations

import gc
import weakref
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.gui.test_names import nameless
from tests.gui.windows import activate, open_dialog, record, settle
from tests.histories import opening_of
from thads_desktop.gui.dialogs.number_acts import ReserveDialog, SkipDialog
from thads_desktop.gui.dialogs.numbers import NumbersDialog
from thads_desktop.gui.dialogs.take_back_own import OwnTakeBackDialog
from thads_desktop.gui.fields.paper_number_field import PaperNumberField
from thads_desktop.gui.window import MainWindow
from thads_desktop.services.acts import open_new_case
from thads_desktop.services.numbers import gap_report, suggest_number

SERIES, YEAR = "enforcement_decisions", 2026
DAY = date(2026, 2, 9)


@pytest.fixture
def dialog(window: MainWindow) -> NumbersDialog:
    """On an office whose decisions are 1 to 5, and 9."""
    opening = opening_of(1000, decision_number="09/QĐ-CTHADS")
    open_new_case(window.shell.context, opening, DAY)
    return open_dialog(NumbersDialog(window.shell, window))


def shown(dialog: NumbersDialog) -> list[tuple[str, str, str]]:
    model = dialog.model
    return [
        (
            str(model.index(row, 0).data()),
            str(model.index(row, 1).data()),
            str(model.index(row, 2).data()),
        )
        for row in range(model.rowCount())
    ]


def asked_by(dialog: NumbersDialog, kind: type[SkipDialog]) -> SkipDialog:
    found = dialog.findChildren(kind)[-1]
    activate(found)
    return found


def test_a_series_says_what_it_gave_and_what_is_missing(dialog: NumbersDialog) -> None:
    assert dialog.ui.series.currentText() == "Quyết định thi hành án"
    assert dialog.ui.year.currentText() == "năm công tác 2026"
    assert "Đã cấp 6 số, cao nhất 9; máy này lấy tiếp số 10; khuyết 3 số" in (
        dialog.ui.summary.text()
    )
    assert "…/QĐ-THADS (cần kiểm tra)" in dialog.ui.about.text()
    assert shown(dialog) == [("6–8", "khuyết, chưa rõ lý do", "")]
    dialog.ui.series.setCurrentIndex(dialog.ui.series.findData("notices"))
    assert dialog.ui.year.currentText() == "năm 2026"
    assert dialog.ui.nothing.isVisible()
    assert not dialog.ui.table.isVisible()


def test_a_reason_is_recorded_on_the_line_and_taken_back(
    qtbot: QtBot, window: MainWindow, dialog: NumbersDialog
) -> None:
    dialog.ui.table.setFocus()
    QTest.keyClick(dialog.ui.table, Qt.Key.Key_Return)
    asked = asked_by(dialog, SkipDialog)
    assert (asked.first.read(), asked.last.read()) == (6, 8)
    asked.last.show_value(7)
    asked.why.show_value("Viết hỏng")
    record(asked)
    settle(qtbot, window)
    assert shown(dialog) == [
        ("6", "bỏ số", "Viết hỏng"),
        ("7", "bỏ số", "Viết hỏng"),
        ("8", "khuyết, chưa rõ lý do", ""),
    ]
    dialog.ui.table.selectRow(0)
    dialog.ui.takeBack.click()
    (back,) = dialog.findChildren(OwnTakeBackDialog)
    activate(back)
    back.ui.reason.show_value("Đã tìm thấy")
    record(back)
    settle(qtbot, window)
    assert [line[0] for line in shown(dialog)] == ["6", "7", "8"]
    assert not dialog.ui.takeBack.isEnabled()


def test_a_block_is_reserved_for_a_machine_by_its_code(
    qtbot: QtBot, window: MainWindow, dialog: NumbersDialog
) -> None:
    dialog.ui.reserve.click()
    asked = dialog.findChildren(ReserveDialog)[-1]
    activate(asked)
    asked.device.show_value(None)
    assert asked.named.isVisible()
    asked.first.show_value(5)
    asked.last.show_value(99)
    record(asked)
    assert "Hãy điền mục này" in asked.named.note.text()
    asked.named.show_value("may-2")
    record(asked)
    assert "Hãy dành các số từ 10 trở đi" in asked.first.note.text()
    asked.first.show_value(10)
    record(asked)
    settle(qtbot, window)
    assert ("10–99", "đã dành", "cho máy may-2") in shown(dialog)
    report = gap_report(window.shell.context, SERIES, YEAR)
    assert report.following == 100


def test_numbers_may_be_kept_for_writing_by_hand(
    qtbot: QtBot, window: MainWindow, dialog: NumbersDialog
) -> None:
    dialog.ui.reserve.click()
    asked = dialog.findChildren(ReserveDialog)[-1]
    activate(asked)
    asked.device.show_value("")
    assert not asked.named.isVisible()
    asked.first.show_value(20)
    asked.last.show_value(29)
    record(asked)
    settle(qtbot, window)
    assert ("20–29", "đã dành", "để ghi tay") in shown(dialog)


def test_everything_in_the_dialogs_has_a_name(dialog: NumbersDialog) -> None:
    assert nameless(dialog) == []
    dialog.ui.reserve.click()
    dialog.ui.skip.click()
    for kind in (ReserveDialog, SkipDialog):
        assert nameless(dialog.findChildren(kind)[-1]) == []


def test_the_dialog_is_freed(qtbot: QtBot, window: MainWindow) -> None:
    dialog = open_dialog(NumbersDialog(window.shell, window))
    left = weakref.ref(dialog)
    with qtbot.waitSignal(dialog.destroyed):
        dialog.reject()
    del dialog
    gc.collect()
    assert left() is None


# ── The field ────────────────────────────────────────────────────────────────────────────────


@pytest.fixture
def field(qtbot: QtBot) -> PaperNumberField:
    made = PaperNumberField()
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.setFocus()
    return made


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier),
    ],
)
def test_a_key_takes_the_number_that_stands_greyed(
    field: PaperNumberField, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    field.propose("08/QĐ-THADS")
    assert (field.line.placeholderText(), field.read()) == ("08/QĐ-THADS", "")
    QTest.keyClick(field.line, key, modifier)
    assert field.read() == "08/QĐ-THADS"


def test_nothing_is_taken_where_nothing_is_proposed(field: PaperNumberField) -> None:
    field.show_value("5/QĐ")
    field.propose("")
    field.take()
    assert field.read() == "5/QĐ"
    assert [action.isVisible() for action in field.line.actions()] == [False]


def test_the_proposed_number_is_the_next_of_the_series(
    window: MainWindow, field: PaperNumberField
) -> None:
    field.propose(suggest_number(window.shell.context, "case_opened", DAY))
    field.line.actions()[0].trigger()
    assert field.read() == "06/QĐ-CTHADS"
