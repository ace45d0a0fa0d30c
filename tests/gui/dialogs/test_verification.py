"""The verification: prefilled, last answers beside, recorded before it is printed."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from time import perf_counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from tests.gui.windows import case_of, finish, open_dialog, record
from thads_desktop.domain.payloads import VerificationRecorded
from thads_desktop.gui.dialogs.topic_widget import TopicWidget
from thads_desktop.gui.dialogs.verification import VerificationDialog
from thads_desktop.gui.fields.choice_field import ChoiceField
from thads_desktop.gui.fields.rows_field import RowsField
from thads_desktop.gui.window import MainWindow
from thads_desktop.services.case_view import TimelineAct
from thads_desktop.services.verifications import NewVerification, record_verification

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


RESIDENCE = (
    "Xác định được nơi cư trú: Có; Nơi thường trú: tổ 5, phường Minh An; Nơi ở hiện tại: như trên"
)
LAND = (
    "Có nhà, đất: Có\n"
    "- Thửa đất: thửa số 112; tờ bản đồ số 24; diện tích 180 m²; giấy chứng nhận số CB 445566"
)


def verify_earlier(window: MainWindow) -> TimelineAct:
    context = window.shell.context
    new = NewVerification(
        case_id=case_of(context, "nguyen").case_id,
        verified_on=date(2026, 2, 10),
        findings="Có nhà.",
        statements=(("Nơi cư trú", RESIDENCE), ("Nhà ở, đất ở và giấy chứng nhận", LAND)),
    )
    record_verification(context, new)
    return case_of(context, "nguyen").timeline[-1]


def topic_of(dialog: VerificationDialog, key: str) -> TopicWidget:
    return next(one for one in dialog.topics if one.asked.topic.key == key)


def choose(dialog: VerificationDialog, topic: str, part: str, answer: str) -> None:
    field = topic_of(dialog, topic).answer.parts[part]
    assert isinstance(field, ChoiceField)
    field.show_value(answer)


def poor(dialog: VerificationDialog) -> None:
    """Answer as somebody without income and property."""
    for topic, part in (("land", "owns"), ("vehicles", "owns"), ("accounts", "has")):
        choose(dialog, topic, part, "Không")
    choose(dialog, "income", "level", "Không có thu nhập")


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
    topic_of(dialog, "accounts").answer.show_value("Không có tài khoản")
    dialog.ui.findings.show_value("Chưa có điều kiện.")
    QTest.keyClick(dialog, Qt.Key.Key_S, CONTROL)
    finish(window.shell)
    payload = last_payload(window)
    assert payload.findings == "Chưa có điều kiện."
    assert [(one.topic, one.answer) for one in payload.statements] == [
        ("Tài khoản, tiền gửi", "Không có tài khoản")
    ]


def test_findings_must_be_there(window: MainWindow) -> None:
    dialog = dialog_of(window)
    record(dialog)
    assert dialog.ui.findings.note.isVisible()
    assert len(case_of(window.shell.context, "nguyen").timeline) == 1


def test_last_answer_stands_beside_and_a_change_is_marked(window: MainWindow) -> None:
    verify_earlier(window)
    topic = topic_of(dialog_of(window), "residence")
    assert topic.before.text() == RESIDENCE
    assert topic.mark.text() == "Lần trước, 10/02/2026"
    topic.answer.show_value(RESIDENCE.replace("như trên", "nhà trọ"))
    assert topic.mark.text() == "Khác lần trước: Nơi ở hiện tại"
    topic.answer.show_value("Đã chuyển đi")
    assert topic.mark.text().startswith("Khác lần trước: Xác định được nơi cư trú")
    QTest.mouseClick(topic.same, Qt.MouseButton.LeftButton)
    assert topic.answer.read() == RESIDENCE
    assert topic.mark.text() == "Giống lần trước"


def test_what_was_never_answered_is_marked_as_new(window: MainWindow) -> None:
    assert not topic_of(dialog_of(window), "income").mark.text()
    verify_earlier(window)
    topic = topic_of(dialog_of(window), "income")
    assert topic.mark.text() == "Lần trước chưa hỏi"
    topic.answer.show_value("Làm thuê")
    assert topic.mark.text() == "Mới so với lần trước"


def test_one_key_answers_as_last_time_and_goes_on(window: MainWindow) -> None:
    verify_earlier(window)
    dialog = dialog_of(window)
    land = topic_of(dialog, "land")
    while dialog.list.current() is not land:
        QTest.keyClick(dialog, Qt.Key.Key_PageDown, CONTROL)
    QTest.keyClick(dialog, Qt.Key.Key_L, CONTROL)
    assert land.answer.read() == LAND
    plots = land.answer.parts["plots"]
    assert isinstance(plots, RowsField)
    assert plots.rows[0].cells["certificate"].read() == "CB 445566"
    QTest.keyClick(dialog, Qt.Key.Key_L, CONTROL | SHIFT)
    assert topic_of(dialog, "residence").answer.read() == RESIDENCE


def test_yes_opens_the_questions_that_follow(window: MainWindow) -> None:
    dialog = dialog_of(window)
    land = topic_of(dialog, "land").answer
    assert not land.parts["plots"].isVisible()
    choose(dialog, "land", "owns", "Có")
    assert land.parts["plots"].isVisible()
    choose(dialog, "land", "owns", "Không")
    assert not land.parts["plots"].isVisible()


def test_a_sum_stands_as_the_minutes_say_it(window: MainWindow) -> None:
    answer = topic_of(dialog_of(window), "income").answer
    answer.parts["monthly"].show_value("5,5tr")
    assert answer.read() == "Thu nhập mỗi tháng: 5.500.000 đồng"
    answer.parts["monthly"].show_value("không đều")
    assert answer.read() == "Thu nhập mỗi tháng: không đều"


def test_an_answer_typed_through_an_input_method_arrives_whole(window: MainWindow) -> None:
    dialog = dialog_of(window)
    answer = topic_of(dialog, "income").answer
    line = answer.parts["job"].editor
    line.setFocus()
    for composed in ("t", "ta", "tao", "tạo"):
        QApplication.sendEvent(line, QInputMethodEvent(composed, []))
    done = QInputMethodEvent()
    done.setCommitString("tạo")
    QApplication.sendEvent(line, done)
    assert answer.read() == "Nghề nghiệp, kinh doanh: tạo"


def test_a_letter_costs_no_more_than_a_blink(window: MainWindow) -> None:
    verify_earlier(window)
    dialog = dialog_of(window)
    line = topic_of(dialog, "income").answer.parts["job"].editor
    times = []
    for letter in "lam thue theo mua vu":
        start = perf_counter()
        QTest.keyClicks(line, letter)
        times.append(perf_counter() - start)
    assert sorted(times)[len(times) // 2] < 0.008


def test_what_the_law_wants_and_nobody_asked_is_listed(qtbot: QtBot, window: MainWindow) -> None:
    dialog = dialog_of(window)
    missing = dialog.ui.unanswered
    income = str(topic_of(dialog, "income").asked.number)
    qtbot.waitUntil(missing.isVisible, timeout=20_000)
    assert income in missing.text()
    choose(dialog, "income", "level", "Không có thu nhập")
    qtbot.waitUntil(lambda: f" {income}," not in missing.text(), timeout=20_000)
    dialog.ui.findings.show_value("Chưa rõ.")
    record(dialog)
    assert last_payload(window).findings == "Chưa rõ."


def test_findings_are_proposed_and_taken_by_one_key(qtbot: QtBot, window: MainWindow) -> None:
    dialog = dialog_of(window)
    poor(dialog)
    proposed = dialog.ui.proposal
    qtbot.waitUntil(lambda: "điểm a khoản 1 Điều 44a" in proposed.text(), timeout=20_000)
    QTest.keyClick(dialog, Qt.Key.Key_G, CONTROL)
    QTest.keyClick(dialog, Qt.Key.Key_G, CONTROL)
    findings = dialog.ui.findings.read()
    assert findings.startswith("Qua xác minh, người phải thi hành án: không có thu nhập;")
    assert findings.count("Qua xác minh") == 1


def test_the_classification_is_offered_after_the_record(qtbot: QtBot, window: MainWindow) -> None:
    dialog = dialog_of(window)
    poor(dialog)
    qtbot.waitUntil(dialog.ui.proposal.isVisible, timeout=20_000)
    dialog.ui.findings.show_value("Không có tài sản.")
    offered: list[tuple[str, object]] = []
    dialog.next_offered.connect(lambda kind, given: offered.append((kind, given)))
    record(dialog)
    assert offered == [
        (
            "means_classified",
            {
                "enforceable": False,
                "ground": "no_income_no_property",
                "evidence": "Biên bản xác minh ngày 10/03/2026",
            },
        )
    ]


def test_what_was_typed_survives_a_program_that_is_killed(qtbot: QtBot, window: MainWindow) -> None:
    dialog = dialog_of(window)
    dialog.ui.findings.show_value("Đang xem nhà")
    choose(dialog, "land", "owns", "Có")
    finish(window.shell)
    drafts = window.shell.context.folder / "drafts"
    qtbot.waitUntil(lambda: drafts.is_dir() and any(drafts.glob("*.json")))
    dialog.deleteLater()  # nobody was asked
    again = dialog_of(window)
    assert again.ui.findings.read() == "Đang xem nhà"
    assert topic_of(again, "land").answer.read() == "Có nhà, đất: Có"
    assert "ghi dở" in again.ui.banner.text()
    again.record()
    finish(window.shell)
    assert not any(drafts.glob("*.json"))
    assert dialog_of(window).ui.findings.text.toPlainText() == ""


def test_what_is_put_off_waits_and_can_be_begun_anew(window: MainWindow) -> None:
    dialog = dialog_of(window)
    dialog.ui.findings.show_value("Đang xem nhà")
    dialog.put_off()
    again = dialog_of(window)
    assert again.ui.findings.read() == "Đang xem nhà"
    button = next(one for one in again.ui.buttons.buttons() if one.text() == "Bỏ bản ghi dở")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert again.ui.findings.text.toPlainText() == ""
    assert not again.ui.banner.isVisible()


def test_esc_asks_and_only_then_forgets(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = [QMessageBox.StandardButton.No, QMessageBox.StandardButton.Yes]
    monkeypatch.setattr(QMessageBox, "question", lambda *_arguments: answers.pop(0))
    dialog = dialog_of(window)
    dialog.ui.findings.show_value("Đang xem nhà")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not answers
    assert dialog_of(window).ui.findings.text.toPlainText() == ""


def test_minutes_grow_while_one_types(qtbot: QtBot, window: MainWindow) -> None:
    dialog = dialog_of(window)
    preview = dialog.ui.preview.toPlainText
    qtbot.waitUntil(lambda: "ngày 10 tháng 3 năm 2026" in preview(), timeout=20_000)
    topic_of(dialog, "residence").answer.show_value("Ở một mình")
    qtbot.waitUntil(lambda: "Ở một mình" in preview(), timeout=20_000)


def test_correction_starts_from_what_was_written(window: MainWindow) -> None:
    dialog = dialog_of(window, verify_earlier(window))
    assert topic_of(dialog, "residence").answer.read() == RESIDENCE
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
