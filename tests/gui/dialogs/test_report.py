"""The report in the window: sections, doors behind figures, what is typed is never lost, files."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import docx
import openpyxl
import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.gui.windows import held_jobs, opening, settle
from thads_desktop.gui.dialogs.figure_door import FigureDoorDialog
from thads_desktop.gui.dialogs.report import ReportDialog
from thads_desktop.gui.period_chooser import PeriodChoice, month_period
from thads_desktop.gui.report_notes import PAUSE
from thads_desktop.gui.window import MainWindow
from thads_desktop.services.acts import open_new_case
from thads_desktop.services.interview_drafts import DRAFTS

HALF = PeriodChoice(first=date(2025, 10, 1), last=date(2026, 3, 31))
TYPED = "Đơn vị được giao 12 biên chế."


@pytest.fixture
def dialog(qtbot: QtBot, window: MainWindow) -> ReportDialog:
    return opened(qtbot, window)


def opened(qtbot: QtBot, window: MainWindow, choice: PeriodChoice = HALF) -> ReportDialog:
    dialog = ReportDialog(window.shell, choice, window)
    dialog.open()
    settle(qtbot, window)
    return dialog


def place_of(dialog: ReportDialog, heading: str) -> int:
    assert dialog.report is not None
    sections = dialog.report.sections
    return next(place for place, one in enumerate(sections) if one.heading.startswith(heading))


def write(dialog: ReportDialog, heading: str, text: str) -> None:
    dialog.outline.choose(place_of(dialog, heading))
    dialog.ui.note.setPlainText(text)


def outlined(dialog: ReportDialog) -> list[str]:
    tree = dialog.ui.outline
    tops = [tree.topLevelItem(row) for row in range(tree.topLevelItemCount())]
    inner = [top.child(row) for top in tops if top for row in range(top.childCount())]
    return [one.text(0) for one in (*tops, *inner) if one]


def test_sections_without_data_say_so_in_the_outline_and_in_the_text(dialog: ReportDialog) -> None:
    assert any(text.endswith("(chưa có dữ liệu)") for text in outlined(dialog))
    assert "IV. KIẾN NGHỊ (đơn vị tự viết)" in outlined(dialog)
    assert "Chưa có dữ liệu" in dialog.ui.text.toPlainText()


def test_a_section_of_the_outline_is_scrolled_to(dialog: ReportDialog) -> None:
    bar = dialog.ui.text.verticalScrollBar()
    assert bar.value() == 0
    dialog.outline.choose(place_of(dialog, "IV."))
    assert bar.value() > 0
    assert dialog.ui.noteOf.text().startswith("IV.")


def test_a_figure_opens_the_cases_behind_it(
    qtbot: QtBot, window: MainWindow, dialog: ReportDialog
) -> None:
    new = next(
        number
        for number, one in enumerate(dialog.page.figures)
        if (one.key, one.value) == ("new", 5)
    )
    dialog.follow(QUrl(f"figure:{new}"))
    settle(qtbot, window)
    door = dialog.findChild(FigureDoorDialog)
    assert isinstance(door, FigureDoorDialog)
    assert door.model.rowCount() == 5
    with qtbot.waitSignals([window.shell.case_requested, dialog.accepted]):
        door.open_case()


def test_enter_follows_the_link_that_tab_reached(
    qtbot: QtBot, window: MainWindow, dialog: ReportDialog
) -> None:
    dialog.ui.text.setFocus()
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Return):
        QTest.keyClick(dialog.ui.text, key)
    settle(qtbot, window)
    assert isinstance(dialog.findChild(FigureDoorDialog), FigureDoorDialog)


def test_a_section_without_data_leads_to_where_it_is_written(dialog: ReportDialog) -> None:
    place = place_of(dialog, "6.")
    dialog.follow(QUrl(f"note:{place}"))
    dialog.ui.note.insertPlainText(TYPED)
    assert dialog.notes.texts
    assert dialog.ui.noteOf.text().startswith("6.")


def test_what_is_typed_stands_in_the_report_and_comes_back_next_time(
    qtbot: QtBot, window: MainWindow, dialog: ReportDialog
) -> None:
    write(dialog, "6.", TYPED)
    qtbot.waitUntil(lambda: TYPED in dialog.ui.text.toPlainText(), timeout=PAUSE * 10)
    write(dialog, "IV.", "Đề nghị bổ sung biên chế.")
    dialog.close()  # before the pause is over
    again = opened(qtbot, window)
    text = again.ui.text.toPlainText()
    assert TYPED in text
    assert "Đề nghị bổ sung biên chế." in text
    assert any(one.startswith("✎ IV.") for one in outlined(again))


def test_another_period_has_a_text_of_its_own_and_is_offered_the_one_before(
    qtbot: QtBot, window: MainWindow
) -> None:
    before = opened(qtbot, window, month_period(2026, 5))
    write(before, "6.", TYPED)
    before.close()
    dialog = opened(qtbot, window)
    assert TYPED not in dialog.ui.text.toPlainText()
    assert "Lấy lời văn kỳ trước" in dialog.ui.outcome.text()
    write(dialog, "IV.", "Không.")
    dialog.ui.takeEarlier.click()
    assert TYPED in dialog.ui.text.toPlainText()
    assert "Không." in dialog.ui.text.toPlainText()


def test_figures_that_changed_since_the_text_are_told_until_it_was_read_again(
    qtbot: QtBot, window: MainWindow, dialog: ReportDialog
) -> None:
    write(dialog, "6.", TYPED)
    dialog.close()
    open_new_case(window.shell.context, opening(6, "Người Mới"), date(2026, 2, 20))
    again = opened(qtbot, window)
    assert again.ui.stale.isVisible()
    assert "5 → 6" in again.ui.stale.toolTip()
    again.ui.seen.click()
    assert not again.ui.stale.isVisible()
    again.close()
    assert not opened(qtbot, window).ui.stale.isVisible()


def test_a_text_that_cannot_be_kept_does_not_go_at_once(
    window: MainWindow, dialog: ReportDialog
) -> None:
    (window.shell.context.folder / DRAFTS).write_text("a file", "utf-8")
    write(dialog, "6.", TYPED)
    dialog.chooser.ui.span.setCurrentText("Cả năm")
    dialog.chooser.ui.span.activated.emit(dialog.chooser.ui.span.currentIndex())
    assert dialog.chooser.choice == HALF
    dialog.reject()
    assert dialog.isVisible()
    assert "Không lưu được lời văn" in dialog.ui.refusal.text()
    assert dialog.ui.note.toPlainText() == TYPED
    dialog.reject()
    assert not dialog.isVisible()


def test_word_forms_and_summary_are_written(
    qtbot: QtBot,
    window: MainWindow,
    dialog: ReportDialog,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    write(dialog, "6.", TYPED)
    ui = dialog.ui
    buttons = {"docx": ui.writeDocx, "xlsx": ui.writeXlsx, "pdf": ui.writeSummary}
    for ending, button in buttons.items():
        answer = (str(tmp_path / f"report.{ending}"), f"(*.{ending})")
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, answer=answer: answer)
        button.click()
        settle(qtbot, window)
        assert ui.openFile.isVisible(), ending
    said = [one.text for one in docx.Document(str(tmp_path / "report.docx")).paragraphs]
    assert TYPED in said
    assert len(openpyxl.load_workbook(tmp_path / "report.xlsx").sheetnames) > 2
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF")


def test_a_new_choice_of_period_counts_anew(
    qtbot: QtBot, window: MainWindow, dialog: ReportDialog
) -> None:
    span = dialog.chooser.ui.span
    span.setCurrentIndex(span.findText("Quý I (dương lịch)"))
    span.activated.emit(span.currentIndex())
    assert not dialog.ui.writeDocx.isEnabled()
    settle(qtbot, window)
    assert "quý I năm 2026" in dialog.ui.text.toPlainText()


def test_a_period_that_cannot_be_counted_is_refused(qtbot: QtBot, window: MainWindow) -> None:
    dialog = opened(qtbot, window, PeriodChoice(first=date(2026, 3, 1), last=date(2026, 2, 1)))
    assert dialog.ui.refusal.text()
    assert not dialog.ui.writeDocx.isEnabled()


def test_counting_can_be_stopped_and_begun_again(qtbot: QtBot, window: MainWindow) -> None:
    dialog = ReportDialog(window.shell, HALF, window)
    with held_jobs(window.shell):
        dialog.refresh()
        dialog.open()
        assert dialog.ui.jobBar.isVisible()
        dialog.ui.jobBar.cancel.click()
    settle(qtbot, window)
    assert "Bấm F5 để lập lại" in dialog.ui.outcome.text()
    assert not dialog.ui.jobBar.isVisible()
    dialog.refresh()
    settle(qtbot, window)
    assert dialog.ui.writeDocx.isEnabled()
