"""What tests of the list of the day do on it: read its rows, stand on some, wait."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, Qt

from tests.gui.windows import finish
from thads_desktop.gui.pages.today import TodayPage
from thads_desktop.gui.tables import choose_row
from thads_desktop.services.deadlines import ListedDeadline

NOTICE, PROCURACY = "enforcement_decision_notice", "decision_to_procuracy"
CONTROL = Qt.KeyboardModifier.ControlModifier


def rows(page: TodayPage) -> list[ListedDeadline]:
    model = page.model
    found = [model.row_at(model.index(row, 0)) for row in range(model.rowCount())]
    return [row for row in found if row is not None]


def of_rule(page: TodayPage, rule: str) -> list[int]:
    return [number for number, row in enumerate(rows(page)) if row.rule == rule]


def choose(page: TodayPage, numbers: list[int]) -> None:
    """Stand on the first and select all of them."""
    flags = QItemSelectionModel.SelectionFlag
    selection = page.table.selectionModel()
    choose_row(page.table, numbers[0])  # whatever keys an earlier test left pressed
    for number in numbers[1:]:
        selection.select(page.model.index(number, 0), flags.Select | flags.Rows)


def settle(page: TodayPage) -> list[ListedDeadline]:
    finish(page.shell)
    return rows(page)
