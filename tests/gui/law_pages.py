"""What tests of the page of the law do on its tabs: search, stand, fill in, take back."""

from __future__ import annotations

from datetime import date

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.windows import activate, record, settle
from thads_desktop.gui.dialogs.limit_override import LimitOverrideDialog
from thads_desktop.gui.dialogs.record_dialog import RecordDialog
from thads_desktop.gui.dialogs.take_back_own import OwnTakeBackDialog
from thads_desktop.gui.fields.field import Field
from thads_desktop.gui.pages.law import LawPage
from thads_desktop.gui.pages.system import SystemPage
from thads_desktop.gui.window import MainWindow

TODAY = date(2026, 3, 10)
NOTICE = "enforcement_decision_notice"  # 03 ngày làm việc in both regimes
REASON = "Quy chế phối hợp số 5"


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
