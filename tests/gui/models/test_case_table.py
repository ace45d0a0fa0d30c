"""The model of the list: keys in memory, pages of rows on demand."""

from __future__ import annotations

from array import array
from datetime import date

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QAbstractItemModelTester

from tests.gui.windows import opening
from thads_desktop.gui.models import case_table
from thads_desktop.gui.models.case_table import COLUMNS, PAGE, CaseTableModel
from thads_desktop.services.acts import open_new_case
from thads_desktop.services.cases import CaseQuestion, find_cases
from thads_desktop.services.context import Context


@pytest.fixture
def model(qapp: QObject, office: Context) -> CaseTableModel:
    model = CaseTableModel(office, qapp)
    model.show_keys(find_cases(office, CaseQuestion()))
    return model


def test_model_keeps_the_rules_of_qt(model: CaseTableModel) -> None:
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)


def test_money_stands_right_and_with_points(model: CaseTableModel) -> None:
    column = [one.is_number for one in COLUMNS].index(True)
    index = model.index(0, column)
    assert index.data() == "2.300.000"
    assert index.data(Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight


def test_cut_text_is_whole_in_the_tooltip(model: CaseTableModel) -> None:
    index = model.index(0, 2)
    assert index.data(Qt.ItemDataRole.ToolTipRole) == index.data() == "Đỗ Minh Tạo"


def test_a_page_of_rows_is_read_once(model: CaseTableModel, office: Context) -> None:
    statements: list[str] = []
    with office.ledger.glancing() as driver:  # the one connection that is idle
        driver.set_trace_callback(statements.append)
    for row in range(model.rowCount()):
        for column in range(model.columnCount()):
            model.index(row, column).data()
    assert sum("FROM cases" in statement for statement in statements) == 1


def test_only_pages_in_sight_are_kept(empty_office: Context, qapp: QObject) -> None:
    opened = open_new_case(empty_office, opening(1, "Nguyễn Văn An"), date(2026, 2, 1))
    (key,) = find_cases(empty_office, CaseQuestion())
    model = CaseTableModel(empty_office, qapp)
    model.show_keys(array("q", [key]) * (PAGE * (case_table.PAGES_KEPT + 5)))
    for row in range(0, model.rowCount(), PAGE):
        assert model.case_at(row).case_id == opened.case_id
    assert len(model._pages) == case_table.PAGES_KEPT
