"""The list of the day: what the law asks, one key away from being done or left aside."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from tests.gui.windows import activate, finish, opening, record, today_page
from thads_desktop.base.clock import FixedClock
from thads_desktop.domain.paper_payloads import JudgmentReceived, NoticeDelivered
from thads_desktop.domain.payloads import (
    CaseOpened,
    Instalment,
    Judgment,
    ListRow,
    Obligation,
    Party,
    VerificationRecorded,
)
from thads_desktop.domain.vocabulary import ObligationKind, PartyRole
from thads_desktop.gui.dialogs.delivery import DeliveryDialog
from thads_desktop.gui.dialogs.duties import OfferMenu, record_done
from thads_desktop.gui.dialogs.many_dialog import ManyDialog
from thads_desktop.gui.dialogs.paper_palette import PaperPalette
from thads_desktop.gui.dialogs.snooze import SnoozeDialog
from thads_desktop.gui.dialogs.take_back import TakeBackDialog, TakeBackManyDialog
from thads_desktop.gui.dialogs.verification import VerificationDialog
from thads_desktop.gui.models.deadline_table import DAY_COLUMNS, short_law
from thads_desktop.gui.models.duty import listed_duty
from thads_desktop.gui.pages.case import CasePage
from thads_desktop.gui.pages.today import MINUTES, TodayPage
from thads_desktop.gui.tables import choose_row
from thads_desktop.gui.window import MainWindow
from thads_desktop.services.acts import open_new_case, record_act
from thads_desktop.services.case_view import open_case
from thads_desktop.services.context import Context
from thads_desktop.services.deadlines import Band, ListedDeadline, is_reckoned
from thads_desktop.services.intake import register_judgment

NOTICE, PROCURACY = "enforcement_decision_notice", "decision_to_procuracy"
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(window: MainWindow) -> TodayPage:
    page = today_page(window)
    page.table.setFocus()
    return page


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


def test_every_row_says_by_when_what_and_by_which_article(page: TodayPage) -> None:
    texts = [
        [str(page.model.index(row, column).data()) for column in range(len(DAY_COLUMNS))]
        for row in of_rule(page, NOTICE)
    ]
    assert texts[0][:5] == [
        "04/02/2026",
        "01/QĐ-CTHADS",
        "Nguyễn Văn An",
        "Thông báo quyết định thi hành án cho đương sự",
        "Điều 39.2 Luật 26/2008",
    ]
    assert texts[0][5] == "phường Minh An"
    assert texts[0][7].startswith("03 ngày làm việc từ 01/02/2026")


def test_detail_under_the_list_cites_and_counts_in_full(page: TodayPage) -> None:
    choose_row(page.table, of_rule(page, NOTICE)[0])
    said = page.ui.detail.text()
    assert "ngày đầu không tính" in said
    assert "Căn cứ: Điều 39.2, Luật 26/2008/QH12" in said
    assert "Ai: chấp hành viên, phải làm, tính từ 01/02/2026" in said


def test_chips_count_the_bands_and_filter_by_them(page: TodayPage) -> None:
    overdue = page.ui.bands.buttons[Band.OVERDUE]
    total = len(rows(page))
    assert overdue.text() == f"Quá hạn · {total}"
    QTest.mouseClick(page.ui.bands.buttons[Band.TODAY], Qt.MouseButton.LeftButton)
    assert settle(page) == []
    assert page.ui.emptyText.text() == f"Bộ lọc đang ẩn {total} thời hạn."
    QTest.mouseClick(page.ui.emptyClear, Qt.MouseButton.LeftButton)
    assert len(settle(page)) == total


def test_enter_opens_the_case(window: MainWindow, page: TodayPage) -> None:
    case_id = page.chosen()[0].case_id
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert isinstance(window.page, CasePage)
    assert window.page.view is not None
    assert window.page.view.case_id == case_id
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert page.isVisible()


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


def test_officer_one_looks_at_is_remembered(
    qtbot: QtBot, window: MainWindow, office: Context, settings_path: Path
) -> None:
    page = today_page(window)
    assert {row.officer for row in rows(page)} == {"Hoàng Văn Chấp", "Vũ Thị Hành"}
    page.ui.officer.setCurrentText("Vũ Thị Hành")
    assert {row.officer for row in settle(page)} == {"Vũ Thị Hành"}
    window.close()
    again = MainWindow(office, settings_path)
    qtbot.addWidget(again)
    finish(again.shell)
    assert isinstance(again.page, TodayPage)
    assert again.page.ui.officer.currentText() == "Vũ Thị Hành"
    assert {row.officer for row in rows(again.page)} == {"Vũ Thị Hành"}
    again.close()


def test_officer_sees_the_own_work_first(
    qtbot: QtBot, empty_office: Context, settings_path: Path
) -> None:
    own = opening(1, "Nguyễn Văn An")
    open_new_case(empty_office, own, date(2026, 2, 1))
    mine = {"decision_number": "02/QĐ-CTHADS", "officer": empty_office.user}
    fields = {name: getattr(own, name) for name in own.__struct_fields__} | mine
    open_new_case(empty_office, type(own)(**fields), date(2026, 2, 1))
    window = MainWindow(empty_office, settings_path)
    qtbot.addWidget(window)
    finish(window.shell)
    page = today_page(window)
    assert page.ui.officer.currentText() == empty_office.user
    assert {row.officer for row in rows(page)} == {empty_office.user}
    window.close()


def test_filter_stays_when_nothing_is_left_behind_it(page: TodayPage) -> None:
    page.ui.commune.setCurrentIndex(1)
    settle(page)
    choose(page, list(range(page.model.rowCount())))
    page.snooze()
    form = page.findChild(SnoozeDialog)
    assert isinstance(form, SnoozeDialog)
    form.ui.why.show_value("Đoàn kiểm tra")
    record(form)
    assert settle(page) == []
    assert page.ui.commune.currentText() == "phường Minh An"


def test_heading_sorts_and_one_that_cannot_leaves_the_order(page: TodayPage) -> None:
    header = page.table.horizontalHeader()
    header.setSortIndicator(2, Qt.SortOrder.DescendingOrder)
    assert settle(page)[0].debtor == "Phạm Thanh Tạo"
    header.setSortIndicator(len(DAY_COLUMNS) - 1, Qt.SortOrder.AscendingOrder)
    assert settle(page)[0].debtor == "Phạm Thanh Tạo"
    assert header.sortIndicatorSection() == 2


def test_what_an_imported_list_opened_is_hidden_behind_a_chip(
    qtbot: QtBot, empty_office: Context, settings_path: Path
) -> None:
    new = opening(1, "Nguyễn Văn An")
    source = ListRow(file_sha256="0" * 64, row=3, digest="a")
    fields = {name: getattr(new, name) for name in new.__struct_fields__} | {"source": source}
    open_new_case(empty_office, type(new)(**fields), date(2026, 2, 1))
    window = MainWindow(empty_office, settings_path)
    qtbot.addWidget(window)
    window.show()
    page = today_page(window)
    assert page.ui.emptyTitle.text() == "Hôm nay không còn việc nào đến hạn"
    assert "thời hạn của việc nhập từ danh sách · Hiện" in page.ui.fromLists.text()
    QTest.mouseClick(page.ui.fromLists, Qt.MouseButton.LeftButton)
    assert settle(page)
    window.close()


def test_office_without_cases_is_told_what_to_do_first(empty_window: MainWindow) -> None:
    page = today_page(empty_window)
    assert page.ui.emptyTitle.text() == "Chưa có việc nào"
    QTest.mouseClick(page.ui.emptyImport, Qt.MouseButton.LeftButton)
    assert empty_window.page is empty_window.pages["import"]


def test_law_is_loaded_only_once_the_list_has_been_painted(
    qtbot: QtBot, office: Context, settings_path: Path
) -> None:
    window = MainWindow(office, settings_path)
    qtbot.addWidget(window)
    finish(window.shell)
    assert isinstance(window.page, TodayPage)
    assert rows(window.page)
    assert not is_reckoned(office)
    window.show()
    qtbot.waitUntil(lambda: is_reckoned(office))
    finish(window.shell)
    window.close()


def test_deadlines_are_reckoned_anew_when_the_law_changed(
    qtbot: QtBot, window: MainWindow, page: TodayPage
) -> None:
    with window.shell.context.ledger.writing() as connection:
        connection.exec_driver_sql("DELETE FROM ledger_info WHERE key = 'law'")
    page.refresh()
    qtbot.waitUntil(lambda: is_reckoned(window.shell.context))
    finish(window.shell)
    assert page.ui.reckoning.isHidden()
    assert rows(page)


def test_list_left_open_overnight_follows_the_day(
    window: MainWindow, page: TodayPage, vietnam_morning: FixedClock
) -> None:
    assert settle(page)
    tomorrow = FixedClock(vietnam_morning.moment + timedelta(days=1))
    shell = window.shell
    shell.context = replace(shell.context, clock=tomorrow)
    page.follow_day()
    settle(page)
    assert page.question().today == date(2026, 3, 11)


def test_chosen_rows_are_copied_with_tabs(page: TodayPage) -> None:
    choose_row(page.table, of_rule(page, NOTICE)[0])
    QTest.keyClick(page.table, Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text().split("\t")[:2] == ["04/02/2026", "01/QĐ-CTHADS"]


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


@pytest.mark.parametrize(
    ("document", "article", "short"),
    [
        ("Luật 106/2025/QH15", "Điều 37.1", "Điều 37.1 Luật 106/2025"),
        ("Nghị định 152/2026/NĐ-CP", "Điều 22.1", "Điều 22.1 NĐ 152/2026"),
        ("Thông tư 04/2023/TT-BTP", "Điều 3", "Điều 3 TT 04/2023"),
        ("", "Điều 5", "Điều 5"),
    ],
)
def test_document_is_cited_shortly(document: str, article: str, short: str) -> None:
    assert short_law(document, article) == short


# ── What is due beside the deadlines of cases ────────────────────────────────────────────────


def test_nothing_is_said_of_intakes_and_instalments_when_none_is_due(page: TodayPage) -> None:
    due = page.ui.due
    assert not due.isVisible()
    assert not due.intakes.isVisibleTo(page)
    assert not due.instalments.isVisibleTo(page)


def test_intakes_that_are_due_are_told_and_lead_to_their_page(
    page: TodayPage, office: Context
) -> None:
    fee = Obligation(line=1, what="Án phí", amount=300_000, kind=ObligationKind.COURT_FEE)
    debtor = Party(role=PartyRole.DEBTOR, name="Nguyễn Văn An")
    came = JudgmentReceived(
        variant="ordinary",
        judgment=Judgment(number="9/2026/DS-ST", judged_on=date(2026, 1, 5)),
        parties=(debtor,),
        obligations=(fee,),
    )
    register_judgment(office, came, date(2026, 3, 9))
    page.refresh()
    settle_all(page)
    text = page.ui.due.intakes.text()
    assert text.startswith("Tiếp nhận: 1 hồ sơ đến hạn, sớm nhất ngày ")
    assert "(Điều " in text
    pages: list[str] = []
    page.shell.page_requested.connect(pages.append)
    page.ui.due.intakes.click()
    assert pages == ["intake"]


def test_due_instalments_are_recorded_after_asking_and_taken_back(
    page: TodayPage, office: Context, monkeypatch: pytest.MonkeyPatch
) -> None:
    monthly = Instalment(amount=2_000_000, since=date(2026, 1, 20))
    line = Obligation(
        line=1,
        what="Cấp dưỡng",
        amount=2_000_000,
        kind=ObligationKind.MAINTENANCE,
        instalment=monthly,
    )
    case = open_new_case(
        office, replace_lines(opening(9, "Đỗ Văn Cấp"), line), date(2026, 2, 10)
    ).case_id
    page.refresh()
    settle_all(page)
    button = page.ui.due.instalments
    assert button.text() == "1 khoản có kỳ cấp dưỡng đến hạn chưa ghi"
    no, yes = QMessageBox.StandardButton.No, QMessageBox.StandardButton.Yes
    monkeypatch.setattr(QMessageBox, "question", lambda *_words: no)
    button.click()
    settle_all(page)
    assert open_case(office, case).state.lines[0].due == 2_000_000
    monkeypatch.setattr(QMessageBox, "question", lambda *_words: yes)
    button.click()
    settle_all(page)
    assert open_case(office, case).state.lines[0].due == 4_000_000
    assert not button.isVisibleTo(page)
    assert len(page.shell.recorded[-1]) == 1  # what Ctrl+Z takes back


def settle_all(page: TodayPage) -> None:
    """Wait until the list is painted, the law has been read and what is due was asked."""
    for _round in range(20):
        QApplication.processEvents()
        page.ui.totals.repaint()
        page.ui.emptyTitle.repaint()
        finish(page.shell)


def replace_lines(opened: CaseOpened, line: Obligation) -> CaseOpened:
    return msgspec.structs.replace(opened, obligations=(line,))
