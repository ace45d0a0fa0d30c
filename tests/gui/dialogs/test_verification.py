"""The verification: prefilled, last answers beside, recorded before it is printed."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from tests.gui.windows import case_of, finish, open_dialog, record
from thads_desktop.domain.payloads import VerificationRecorded
from thads_desktop.gui.dialogs.verification import VerificationDialog
from thads_desktop.gui.window import MainWindow
from thads_desktop.services.case_view import TimelineAct
from thads_desktop.services.verifications import (
    NewVerification,
    interview_topics,
    record_verification,
)

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The files that were to be opened by the program for their kind."""
    files: list[Path] = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: files.append(Path(url.toLocalFile()))
    )
    return files


def dialog_of(window: MainWindow, corrected: TimelineAct | None = None) -> VerificationDialog:
    view = case_of(window.shell.context, "nguyen")
    return open_dialog(VerificationDialog(window.shell, view, window, corrected))


def verify_earlier(window: MainWindow) -> TimelineAct:
    context = window.shell.context
    new = NewVerification(
        case_id=case_of(context, "nguyen").case_id,
        verified_on=date(2026, 2, 10),
        findings="Có nhà.",
        statements=((interview_topics()[0], "Ở phường Minh An"),),
    )
    record_verification(context, new)
    return case_of(context, "nguyen").timeline[-1]


def last_payload(window: MainWindow) -> VerificationRecorded:
    payload = case_of(window.shell.context, "nguyen").timeline[-1].payload
    assert isinstance(payload, VerificationRecorded)
    return payload


def test_date_place_and_officer_are_there_already(window: MainWindow) -> None:
    ui = dialog_of(window).ui
    assert ui.verifiedOn.read() == date(2026, 3, 10)
    assert ui.place.read() == "Tổ 5, phường Minh An"
    assert ui.present.read() == "Hoàng Văn Chấp, Chấp hành viên"


def test_recorded_by_control_s(window: MainWindow) -> None:
    dialog = dialog_of(window)
    dialog.topics[3].answer.show_value("Không có tài khoản")
    dialog.ui.findings.show_value("Chưa có điều kiện.")
    QTest.keyClick(dialog, Qt.Key.Key_S, CONTROL)
    finish(window.shell)
    payload = last_payload(window)
    assert payload.findings == "Chưa có điều kiện."
    assert [(one.topic, one.answer) for one in payload.statements] == [
        (interview_topics()[3], "Không có tài khoản")
    ]


def test_findings_must_be_there(window: MainWindow) -> None:
    dialog = dialog_of(window)
    record(dialog)
    assert dialog.ui.findings.note.isVisible()
    assert len(case_of(window.shell.context, "nguyen").timeline) == 1


def test_last_answer_stands_beside_and_a_change_is_marked(window: MainWindow) -> None:
    verify_earlier(window)
    topic = dialog_of(window).topics[0]
    assert topic.before.text() == "Ở phường Minh An"
    topic.answer.show_value("Đã chuyển đi")
    assert topic.mark.text() == "Khác lần trước"
    QTest.mouseClick(topic.same, Qt.MouseButton.LeftButton)
    assert topic.answer.read() == "Ở phường Minh An"
    assert topic.mark.text() == "Lần trước"


def test_minutes_grow_while_one_types(qtbot: QtBot, window: MainWindow) -> None:
    dialog = dialog_of(window)
    preview = dialog.ui.preview.toPlainText
    qtbot.waitUntil(lambda: "ngày 10 tháng 3 năm 2026" in preview(), timeout=20_000)
    dialog.topics[0].answer.show_value("Ở một mình")
    qtbot.waitUntil(lambda: "Ở một mình" in preview(), timeout=20_000)


def test_correction_starts_from_what_was_written(window: MainWindow) -> None:
    dialog = dialog_of(window, verify_earlier(window))
    assert dialog.topics[0].answer.read() == "Ở phường Minh An"
    assert dialog.ui.findings.read() == "Có nhà."
    dialog.ui.findings.show_value("Có nhà cấp 4.")
    dialog.ui.reason.show_value("ghi thiếu")
    record(dialog)
    assert last_payload(window).findings == "Có nhà cấp 4."


def test_recorded_and_printed_by_one_key(
    qtbot: QtBot, window: MainWindow, opened: list[Path]
) -> None:
    dialog = dialog_of(window)
    dialog.ui.findings.show_value("Có tài sản.")
    QTest.keyClick(dialog, Qt.Key.Key_P, CONTROL | SHIFT)
    qtbot.waitUntil(lambda: bool(opened), timeout=20_000)
    (pdf,) = opened
    assert pdf.parent == window.shell.context.folder / "documents"
    assert pdf.read_bytes().startswith(b"%PDF")
    assert pdf.with_suffix(".docx").is_file()


def test_failed_print_loses_nothing_and_can_be_tried_again(
    qtbot: QtBot, window: MainWindow, opened: list[Path]
) -> None:
    documents = window.shell.context.folder / "documents"
    documents.write_text("a file stands where the folder should be")
    dialog = dialog_of(window)
    dialog.ui.findings.show_value("Có tài sản.")
    dialog.record_and_print()
    finish(window.shell)
    assert last_payload(window).findings == "Có tài sản."
    qtbot.waitUntil(lambda: window.findChild(QMessageBox) is not None, timeout=20_000)
    box = window.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert "Việc xác minh đã được ghi" in box.text()
    documents.unlink()
    retry = next(one for one in box.buttons() if one.text() == "In lại")
    QTest.mouseClick(retry, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(opened), timeout=20_000)
