"""Labels of a form: typed beside the program's, seen in a heading at once, kept with the reason."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from tests.gui.windows import settle
from thads_desktop.domain.form_labels import FormLabels
from thads_desktop.gui.dialogs.form_labels import FormLabelsDialog
from thads_desktop.gui.models.form_label_table import OWN, STANDING, THEIRS
from thads_desktop.gui.window import MainWindow
from thads_desktop.services.statistics_labels import form_labels, write_labels

KEPT = FormLabels(code="06/TK-THA", headings={"accepted": ("Tổng thụ lý", "Chung")})


def opened(qtbot: QtBot, window: MainWindow) -> FormLabelsDialog:
    dialog = FormLabelsDialog(window.shell, "cases", window)
    dialog.open()
    settle(qtbot, window)
    return dialog


@pytest.fixture
def dialog(qtbot: QtBot, window: MainWindow) -> FormLabelsDialog:
    return opened(qtbot, window)


def text(dialog: FormLabelsDialog, row: int, column: int) -> object:
    return dialog.model.index(row, column).data()


def label(dialog: FormLabelsDialog, row: int, own: str) -> None:
    dialog.model.setData(dialog.model.index(row, OWN), own)


def test_what_no_text_gives_is_marked_with_its_source(dialog: FormLabelsDialog) -> None:
    assert text(dialog, 0, THEIRS) == "Thụ lý > Tổng số"
    assert text(dialog, 0, STANDING) == "Của chương trình (cần kiểm tra)"
    assert "TT 05/2024/TT-BTP" in dialog.ui.source.text()


def test_a_typed_label_is_seen_in_the_heading_at_once(dialog: FormLabelsDialog) -> None:
    label(dialog, 0, " Tổng thụ lý>Chung ")
    assert text(dialog, 0, OWN) == "Tổng thụ lý > Chung"
    assert text(dialog, 0, STANDING) == "Của đơn vị"
    heading = dialog.ui.sample.model().headerData(0, Qt.Orientation.Horizontal)
    assert heading == "(1) Tổng thụ lý – Chung"


def test_what_the_program_says_anyway_is_no_label_of_ones_own(dialog: FormLabelsDialog) -> None:
    label(dialog, 0, "Thụ lý > Tổng số")
    label(dialog, 1, " > ")
    assert dialog.labels == FormLabels()


def test_labels_are_kept_with_the_reason(
    qtbot: QtBot, window: MainWindow, dialog: FormLabelsDialog
) -> None:
    dialog.ui.code.show_value("06/TK-THA")
    label(dialog, 0, "Tổng thụ lý > Chung")
    dialog.record()
    assert form_labels(window.shell.context) == {}  # the reason is missing
    dialog.ui.why.show_value("Công văn của tỉnh")
    with qtbot.waitSignal(window.shell.record_changed):
        dialog.record()
    assert form_labels(window.shell.context) == {"cases": KEPT}


def test_one_label_or_all_are_given_back(qtbot: QtBot, window: MainWindow) -> None:
    write_labels(window.shell.context, "cases", KEPT, why="Thử")
    dialog = opened(qtbot, window)
    assert dialog.labels == KEPT
    dialog.ui.resetOne.click()
    assert dialog.labels == FormLabels(code="06/TK-THA")
    dialog.reset_all()
    dialog.ui.why.show_value("Thôi dùng")
    with qtbot.waitSignal(window.shell.record_changed):
        dialog.record()
    assert form_labels(window.shell.context) == {"cases": FormLabels()}


def test_labels_copied_from_a_spreadsheet_fill_the_columns_one_after_another(
    dialog: FormLabelsDialog,
) -> None:
    QGuiApplication.clipboard().setText("Chung\tNăm trước chuyển sang\n")
    dialog.paste()
    assert [text(dialog, row, OWN) for row in range(3)] == ["Chung", "Năm trước chuyển sang", ""]


def test_nothing_changed_is_nothing_recorded(window: MainWindow, dialog: FormLabelsDialog) -> None:
    dialog.ui.why.show_value("Không rõ")
    dialog.record()
    assert "Chưa đổi nhãn nào." in dialog.ui.banner.text()
    assert form_labels(window.shell.context) == {}
