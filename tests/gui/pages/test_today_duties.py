"""The list of the day: what the law asks, one key away from being done or left aside."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from tests.gui.day_lists import CONTROL, NOTICE, PROCURACY, choose, of_rule, rows, settle
from tests.gui.windows import activate, record, today_page
from thads_desktop.domain.paper_payloads import NoticeDelivered
from thads_desktop.domain.payloads import VerificationRecorded
from thads_desktop.gui.dialogs.delivery import DeliveryDialog
from thads_desktop.gui.dialogs.duties import OfferMenu, record_done
from thads_desktop.gui.dialogs.many_dialog import ManyDialog
from thads_desktop.gui.dialogs.paper_palette import PaperPalette
from thads_desktop.gui.dialogs.snooze import SnoozeDialog
from thads_desktop.gui.dialogs.take_back import TakeBackDialog, TakeBackManyDialog
from thads_desktop.gui.dialogs.verification import VerificationDialog
from thads_desktop.gui.models.duty import listed_duty
from thads_desktop.gui.pages.today import MINUTES, TodayPage
from thads_desktop.gui.tables import choose_row
from thads_desktop.gui.window import MainWindow
from thads_desktop.services.acts import record_act
from thads_desktop.services.case_view import open_case
from thads_desktop.services.deadlines import ListedDeadline


@pytest.fixture
def page(window: MainWindow) -> TodayPage:
    page = today_page(window)
    page.table.setFocus()
    return page


def test_space_opens_the_fitting_form_filled_in_and_recording_meets_the_deadline(
    window: MainWindow, page: TodayPage
) -> None:
    number = of_rule(page, NOTICE)[0]
    choose_row(page.table, number)
    row = page.chosen()[0]
    QTest.keyClick(page.table, Qt.Key.Key_Space)
    form = window.findChild(DeliveryDialog)
    assert isinstance(form, DeliveryDialog)
    assert form.new().about == row.trigger
    form.ui.on.show_value(date(2026, 2, 3))
    form.ui.way.show_value("direct")
    record(form)
    assert row not in settle(page)
    act = open_case(window.shell.context, row.case_id).timeline[-1]
    assert isinstance(act.payload, NoticeDelivered)
    assert act.payload.about == row.trigger
    assert page.table.currentIndex().row() == number  # one goes on with the next


def test_rows_of_one_kind_are_done_at_once(window: MainWindow, page: TodayPage) -> None:
    numbers = of_rule(page, PROCURACY)
    choose(page, [*numbers, *of_rule(page, NOTICE)[:1]])
    assert page.ui.done.text() == f"Ghi đã làm cho {len(numbers)} việc"
    QTest.keyClick(page.table, Qt.Key.Key_Return, CONTROL)
    form = window.findChild(ManyDialog)
    assert isinstance(form, ManyDialog)
    assert form.sheet is not None
    form.sheet.fields["variant"].show_value("area_or_province")
    form.sheet.fields["number"].show_value("7/BC")
    record(form)
    assert PROCURACY not in {row.rule for row in settle(page)}
    assert [len(together) for together in window.shell.recorded] == [len(numbers)]


def test_what_has_words_of_its_own_is_recorded_one_by_one(
    window: MainWindow, page: TodayPage
) -> None:
    duty = listed_duty(page.chosen()[0])
    verification = type(duty)(
        case_id=duty.case_id,
        decision_number="1",
        rule="verification_on_new_information",
        what="Xác minh",
        trigger="",
        starts_on=date(2026, 8, 1),
    )
    record_done(window.shell, [verification, verification], page, page.pos())
    box = QApplication.activeModalWidget()
    assert box is not None
    assert "hãy ghi từng dòng một" in box.text()  # type: ignore[attr-defined]
    box.close()


def test_several_ways_to_meet_a_deadline_are_offered(window: MainWindow, page: TodayPage) -> None:
    duty = listed_duty(page.chosen()[0])
    pack = window.shell.context.law.pack
    several = next(
        rule.limit for rule in pack.rules if rule.regime == "LAW2008" and len(rule.limit.closes) > 1
    )
    many = type(duty)(
        case_id=duty.case_id,
        decision_number=duty.decision_number,
        rule=several.key,
        what=several.name,
        trigger=duty.trigger,
        starts_on=date(2026, 2, 1),
    )
    record_done(window.shell, [many], page, page.pos())
    menu = page.findChild(OfferMenu)
    assert isinstance(menu, OfferMenu)
    assert len(menu.actions()) > 1
    menu.close()


def test_z_leaves_a_deadline_aside_and_a_chip_counts_it(
    window: MainWindow, page: TodayPage
) -> None:
    before = rows(page)
    QTest.keyClick(page.table, Qt.Key.Key_Z)
    form = window.findChild(SnoozeDialog)
    assert isinstance(form, SnoozeDialog)
    record(form)
    assert form.ui.why.note.text() == "Hãy điền mục này."
    form.ui.why.show_value("Chờ Tòa án giải thích")
    form.ui.until.show_value(date(2026, 3, 20))
    record(form)
    assert len(settle(page)) == len(before) - 1
    assert page.ui.snoozed.text() == "Đang ẩn 1 việc để lại · Hiện"
    QTest.mouseClick(page.ui.snoozed, Qt.MouseButton.LeftButton)
    assert len(settle(page)) == len(before)
    assert page.ui.snoozed.text() == "Đang hiện cả việc để lại · Ẩn"


def test_several_rows_are_left_aside_at_once(window: MainWindow, page: TodayPage) -> None:
    total = len(rows(page))
    choose(page, [0, 1, 2])
    assert page.ui.snooze.text() == "Để lại 3 dòng…"
    page.snooze()
    form = window.findChild(SnoozeDialog)
    assert isinstance(form, SnoozeDialog)
    form.ui.why.show_value("Chờ họp liên ngành")
    record(form)
    assert len(settle(page)) == total - 3


def test_reminder_in_the_past_is_refused_beside_its_field(
    window: MainWindow, page: TodayPage
) -> None:
    page.snooze()
    form = window.findChild(SnoozeDialog)
    assert isinstance(form, SnoozeDialog)
    form.ui.why.show_value("Chờ")
    form.ui.until.show_value(date(2026, 3, 10))
    record(form)
    assert form.ui.until.note.text() == "Hãy chọn một ngày sau hôm nay để nhắc lại."


def test_control_z_takes_back_what_was_recorded_last(window: MainWindow, page: TodayPage) -> None:
    before = rows(page)
    page.snooze()
    form = window.findChild(SnoozeDialog)
    assert isinstance(form, SnoozeDialog)
    form.ui.why.show_value("Nhầm")
    record(form)
    assert len(settle(page)) == len(before) - 1
    activate(window)
    QTest.keyClick(page.table, Qt.Key.Key_Z, CONTROL)
    question = window.findChild(TakeBackDialog)
    assert isinstance(question, TakeBackDialog)
    record(question)
    assert len(settle(page)) == len(before)


def test_control_z_takes_back_a_whole_batch(window: MainWindow, page: TodayPage) -> None:
    before = [row.deadline_key for row in rows(page)]
    choose(page, [0, 1, 2])
    page.snooze()
    form = window.findChild(SnoozeDialog)
    assert isinstance(form, SnoozeDialog)
    assert "Để lại 3 thời hạn" in [one.text() for one in form.findChildren(QPushButton)]
    form.ui.why.show_value("Nhầm")
    record(form)
    assert len(settle(page)) == len(before) - 3
    page.undo()
    question = window.findChild(TakeBackManyDialog)
    assert isinstance(question, TakeBackManyDialog)
    assert question.ui.act.text().startswith(
        "3 hành vi đã ghi cùng lúc: Để lại một thời hạn\nCác việc: 01/"
    )
    record(question)
    assert len(settle(page)) == len(before)
    assert [len(together) for together in window.shell.recorded] == [3, 3]


def stand_on_a_verification(window: MainWindow, page: TodayPage) -> ListedDeadline:
    """The first case was notified, its time to pay voluntarily is over: it is to be verified."""
    told = NoticeDelivered(about=page.chosen()[0].trigger, variant="direct")
    record_act(window.shell.context, page.chosen()[0].case_id, told, date(2026, 2, 3))
    window.shell.record_changed.emit()
    number = next(n for n, row in enumerate(settle(page)) if row.paper == MINUTES)
    choose_row(page.table, number)
    return page.chosen()[0]


def test_what_was_verified_elsewhere_leaves_the_list(window: MainWindow, page: TodayPage) -> None:
    row = stand_on_a_verification(window, page)
    found = VerificationRecorded(findings="Có nhà đất")
    record_act(window.shell.context, row.case_id, found, date(2026, 3, 9))
    window.shell.record_changed.emit()
    assert row.deadline_key not in {one.deadline_key for one in settle(page)}


def test_space_on_a_verification_opens_the_interview(window: MainWindow, page: TodayPage) -> None:
    stand_on_a_verification(window, page)
    QTest.keyClick(page.table, Qt.Key.Key_Space)
    assert window.findChild(VerificationDialog) is not None


def test_control_p_prints_blank_minutes_and_the_list(
    window: MainWindow, page: TodayPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    files: list[Path] = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: files.append(Path(url.toLocalFile()))
    )
    stand_on_a_verification(window, page)
    assert page.ui.print.isEnabled()
    QTest.keyClick(page.table, Qt.Key.Key_P, CONTROL)
    settle(page)
    page.print_day()
    settle(page)
    page.print_trip()
    settle(page)
    assert [file.name.partition("_")[0] for file in files] == [
        "bien-ban-xac-minh-dieu-kien-thi-hanh-an",
        "danh-sach-viec",
        "goi-di-xa",
    ]
    assert all(file.read_bytes().startswith(b"%PDF") for file in files)


def test_control_p_offers_the_papers_of_what_is_to_be_done(
    window: MainWindow, page: TodayPage
) -> None:
    choose_row(page.table, of_rule(page, NOTICE)[0])
    QTest.keyClick(page.table, Qt.Key.Key_P, CONTROL)
    assert window.findChild(PaperPalette) is not None
