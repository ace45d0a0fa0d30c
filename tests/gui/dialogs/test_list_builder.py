"""The list builder: a live count, a name that brings everything back, files."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from tests.gui.windows import settle
from thads_desktop.domain import payloads as p
from thads_desktop.domain.vocabulary import LineState
from thads_desktop.gui.dialogs.list_builder import ListBuilderDialog
from thads_desktop.gui.pages.case_list import CaseListPage
from thads_desktop.gui.window import MainWindow
from thads_desktop.services.acts import record_act
from thads_desktop.services.case_questions import (
    CaseConditions,
    ListedColumn,
    NamedQuestion,
    ask,
)
from thads_desktop.services.cases import CaseQuestion, case_ids, find_cases
from thads_desktop.services.question_papers import asked_list
from thads_desktop.services.saved_questions import saved_questions


@pytest.fixture
def builder(qtbot: QtBot, window: MainWindow) -> ListBuilderDialog:
    """The dialog, opened from the list of cases."""
    window.open_page("cases")
    settle(qtbot, window)
    page = window.page
    assert isinstance(page, CaseListPage)
    page.ui.buildList.click()
    dialog = page.findChild(ListBuilderDialog)
    assert isinstance(dialog, ListBuilderDialog)
    counted(qtbot, window)
    return dialog


def counted(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.wait(250)  # the pause in typing
    settle(qtbot, window)


def leaf(dialog: ListBuilderDialog, branch: int, row: int) -> QTreeWidgetItem:
    top = dialog.ui.values.topLevelItem(branch)
    assert top is not None
    found = top.child(row)
    assert found is not None
    return found


def count_of(window: MainWindow, conditions: CaseConditions) -> str:
    return f"{len(ask(window.shell.context, conditions).keys)} việc"


def test_the_count_follows_what_is_picked(
    qtbot: QtBot, window: MainWindow, builder: ListBuilderDialog
) -> None:
    assert builder.ui.count.text() == count_of(window, CaseConditions())
    leaf(builder, 0, 0).setCheckState(0, Qt.CheckState.Checked)
    counted(qtbot, window)
    picked = CaseConditions(states=(LineState.ENFORCEABLE,))
    assert builder.question().conditions == picked
    assert builder.ui.count.text() == count_of(window, picked)


def test_bounds_are_typed_and_a_wrong_one_is_told(
    qtbot: QtBot, window: MainWindow, builder: ListBuilderDialog
) -> None:
    bounds = builder.fields.fields
    bounds["decided_from"].show_value(date(2026, 1, 5))
    bounds["left_from"].show_value(5_000_000)
    bounds["days_unverified"].show_value(30)
    assert builder.question().conditions == CaseConditions(
        decided_from=date(2026, 1, 5), left_from=5_000_000, days_unverified=30
    )
    bounds["left_until"].show_value(1_000)
    counted(qtbot, window)
    assert "Mức dưới lớn hơn mức trên" in builder.ui.refusal.text()
    assert builder.ui.count.text() == ""


def test_what_was_saved_comes_back_under_its_name(
    qtbot: QtBot, window: MainWindow, builder: ListBuilderDialog
) -> None:
    leaf(builder, 0, 1).setCheckState(0, Qt.CheckState.Checked)
    builder.ui.columns.item(0).setCheckState(Qt.CheckState.Unchecked)
    builder.ui.name.setCurrentText("Chưa có điều kiện")
    asked = builder.question()
    builder.ui.save.click()
    assert saved_questions(window.shell.context) == (asked,)
    assert ListedColumn.DECISION not in asked.columns

    again = ListBuilderDialog(window.shell, window)
    again.ui.name.setCurrentIndex(0)
    again.ui.name.activated.emit(0)
    assert again.question() == asked
    again.ui.remove.click()
    assert saved_questions(window.shell.context) == ()
    settle(qtbot, window)
    again.close()


def test_the_list_that_is_open_takes_the_name_typed(
    qtbot: QtBot, window: MainWindow, builder: ListBuilderDialog
) -> None:
    ui = builder.ui
    ui.name.setCurrentText("Án lớn")
    assert not ui.rename.isEnabled()
    ui.save.click()
    assert not ui.rename.isEnabled()
    ui.name.setCurrentText("Án rất lớn")
    ui.rename.click()
    assert [one.name for one in saved_questions(window.shell.context)] == ["Án rất lớn"]
    assert ui.name.currentText() == "Án rất lớn"
    assert ui.outcome.text() == "Đã đổi tên “Án lớn” thành “Án rất lớn”."
    ui.name.setCurrentText("Án cũ")
    ui.save.click()
    ui.name.setCurrentText("Án rất lớn")
    ui.rename.click()
    assert "Đã có danh sách tên “Án rất lớn”" in ui.refusal.text()
    settle(qtbot, window)


def test_words_days_and_ticks_are_conditions_too(
    qtbot: QtBot, window: MainWindow, builder: ListBuilderDialog
) -> None:
    asked = CaseConditions(
        party_text="tao",
        days_decided=1,
        days_untouched=2,
        acted=("case_opened",),
        acted_until=date(2026, 1, 5),
        overdue=True,
        due_within_days=3,
    )
    builder.show_question(NamedQuestion(name="", conditions=asked))
    assert builder.question().conditions == asked
    builder.show_question(NamedQuestion(name=""))
    assert builder.question().conditions == CaseConditions()
    builder.fields.fields["party_text"].show_value("tao")
    counted(qtbot, window)
    assert builder.ui.count.text() == count_of(window, CaseConditions(party_text="tao")) == "2 việc"


def test_an_empty_page_says_which_condition_to_leave_out(
    qtbot: QtBot, window: MainWindow, builder: ListBuilderDialog
) -> None:
    conditions = CaseConditions(party_text="minh tao", left_from=10**12)
    builder.show_question(NamedQuestion(name="", conditions=conditions))
    counted(qtbot, window)
    assert builder.ui.nothing.text().splitlines() == [
        "Không việc nào có đủ các điều kiện này. Hãy bỏ bớt điều kiện.",
        "Nếu bỏ “Còn phải thi hành từ 1.000.000.000.000 đồng”: 1 việc",
    ]
    builder.fields.fields["left_until"].show_value(10**15)
    counted(qtbot, window)
    assert "bỏ riêng một điều kiện cũng vậy" not in builder.ui.nothing.text()
    builder.fields.fields["due_from"].show_value(10**12)
    counted(qtbot, window)
    assert "bỏ riêng một điều kiện cũng vậy" in builder.ui.nothing.text()


def test_a_list_without_a_name_is_not_saved(window: MainWindow, builder: ListBuilderDialog) -> None:
    builder.ui.save.click()
    assert builder.ui.refusal.text() == "Hãy đặt tên cho danh sách."
    assert saved_questions(window.shell.context) == ()


def test_the_list_is_written_with_the_columns_picked(
    qtbot: QtBot,
    window: MainWindow,
    builder: ListBuilderDialog,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for ending, button in (("xlsx", builder.ui.writeXlsx), ("pdf", builder.ui.writePdf)):
        path = tmp_path / f"list.{ending}"
        answer = (str(path), f"(*.{ending})")
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, answer=answer: answer)
        button.click()
        settle(qtbot, window)
        assert path.exists()
    sheet = openpyxl.load_workbook(tmp_path / "list.xlsx").active
    assert sheet is not None
    cells = [cell for row in sheet.iter_rows(values_only=True) for cell in row]
    assert "Người phải thi hành án" in cells


def test_grounds_are_picked_by_point_and_article(qtbot: QtBot, window: MainWindow) -> None:
    context = window.shell.context
    (case,) = case_ids(context, list(find_cases(context, CaseQuestion()))[:1])
    classified = p.MeansClassified(enforceable=False, ground="no_income_no_property")
    record_act(context, case, classified, context.today)
    dialog = ListBuilderDialog(window.shell, window)
    ground = leaf(dialog, 1, 0)
    assert "điểm a khoản 1 Điều" in ground.text(0)
    ground.setCheckState(0, Qt.CheckState.Checked)
    dialog.open()
    counted(qtbot, window)
    assert dialog.question().conditions == CaseConditions(grounds=("no_income_no_property",))
    assert dialog.model.rowCount() == 1
    with qtbot.waitSignal(window.shell.case_requested) as asked:
        dialog.open_case()
    assert asked.args == [case]


def test_the_table_shows_the_columns_that_will_be_printed(
    qtbot: QtBot, window: MainWindow, builder: ListBuilderDialog
) -> None:
    columns = builder.ui.columns
    for row in range(columns.count()):
        columns.item(row).setCheckState(Qt.CheckState.Unchecked)
    columns.item(0).setCheckState(Qt.CheckState.Checked)
    assert [one.title() for one in builder.model.columns] == ["Số quyết định"]
    assert builder.ui.found.currentWidget() is builder.ui.table
    builder.fields.fields["due_from"].show_value(10**15)
    counted(qtbot, window)
    assert builder.ui.found.currentWidget() is builder.ui.nothing
    assert not builder.ui.openCase.isEnabled()


def test_what_no_case_has_any_more_is_still_asked_for(
    qtbot: QtBot, window: MainWindow, builder: ListBuilderDialog
) -> None:
    gone = CaseConditions(grounds=("bygone",), officers=("Người Đã Nghỉ",), left_until=0)
    builder.show_question(NamedQuestion(name="Việc cũ", conditions=gone))
    counted(qtbot, window)
    assert builder.question().conditions == gone
    assert builder.ui.count.text() == "0 việc"


def test_a_printed_list_names_its_grounds(window: MainWindow) -> None:
    context = window.shell.context
    (case,) = case_ids(context, list(find_cases(context, CaseQuestion()))[:1])
    classified = p.MeansClassified(enforceable=False, ground="no_income_no_property")
    record_act(context, case, classified, context.today)
    asked = NamedQuestion(name="Án", conditions=CaseConditions(grounds=(classified.ground,)))
    (said,) = asked_list(context, asked).asked
    assert said.startswith("Căn cứ: điểm a khoản 1 Điều")
