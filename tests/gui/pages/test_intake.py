"""The page Tiếp nhận: what came in, what comes next, and the decisions, by keyboard."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from tests.gui.windows import activate, finish, list_page, open_dialog, record
from tests.intakes import DEBT, FEE, FINE, RECEIVED, judgment_of, request_of
from thads_desktop.domain.intake import IntakeStatus
from thads_desktop.gui.dialogs.hand_over import HandOverDialog
from thads_desktop.gui.dialogs.intake_corrections import PaperCorrectionDialog
from thads_desktop.gui.dialogs.intake_judgment import IntakeJudgmentDialog
from thads_desktop.gui.dialogs.intake_papers import (
    CompletionDialog,
    OtherPaperDialog,
    PaperTakeBackDialog,
    RefusalDialog,
    RequestDialog,
)
from thads_desktop.gui.dialogs.issue_decisions import IssueDecisionsDialog
from thads_desktop.gui.dialogs.record_dialog import RecordDialog
from thads_desktop.gui.fields.choice_field import ChoiceField
from thads_desktop.gui.pages.case import CasePage
from thads_desktop.gui.pages.intake import IntakePage
from thads_desktop.gui.window import MainWindow
from thads_desktop.services import intake as service
from thads_desktop.services.case_view import open_case
from thads_desktop.services.intake import IntakeQuestion
from thads_desktop.services.numbers import numbers_given


def intake_page(window: MainWindow) -> IntakePage:
    """The page, read."""
    window.open_page("intake")
    assert isinstance(window.page, IntakePage)
    window.page.refresh()
    finish(window.shell)
    return window.page


def opened(window: MainWindow, kind: type[RecordDialog]) -> RecordDialog:
    """The dialog that the page has just opened."""
    dialogs = [one for one in window.findChildren(QDialog) if type(one) is kind]
    dialog = dialogs[-1]
    activate(dialog)
    return dialog


def status_of(page: IntakePage) -> IntakeStatus:
    """How far the chosen one is."""
    assert page.view is not None
    return page.view.intake.status


def test_empty_page_says_what_to_do(empty_window: MainWindow) -> None:
    page = intake_page(empty_window)
    assert page.ui.emptyReceive.isVisible()
    assert "Tòa án chuyển bản án" in page.ui.emptyText.text()


def test_judgment_is_typed_once_and_listed_with_what_is_due(empty_window: MainWindow) -> None:
    page = intake_page(empty_window)
    page.add_act()
    dialog = opened(empty_window, IntakeJudgmentDialog)
    assert isinstance(dialog, IntakeJudgmentDialog)
    ui = dialog.ui
    ui.received.show_value(RECEIVED)
    ui.number.show_value("12/2026/HS-ST")
    ui.parties.rows[0].cells["name"].show_value("Nguyễn Văn An")
    dialog.add_party()
    ui.parties.rows[2].cells["name"].show_value("Trần Thị Bình")
    for row, (what, debtor) in enumerate((("Án phí", "1"), ("Án phí", "binh"))):
        if row:
            dialog.add_obligation()
        cells = ui.obligations.rows[row].cells
        cells["what"].show_value(what)
        cells["amount"].show_value(300_000)
        cells["debtors"].show_value(debtor)
    record(dialog)
    finish(empty_window.shell)
    assert page.view is not None
    debtors = [line.debtors for line in page.view.intake.obligations]
    assert debtors == [("Nguyễn Văn An",), ("Trần Thị Bình",)]
    assert "Chủ động ra quyết định" in page.ui.detail.text()


def test_unknown_debtor_of_a_line_is_refused(empty_window: MainWindow) -> None:
    dialog = open_dialog(IntakeJudgmentDialog(empty_window.shell, empty_window))
    dialog.ui.number.show_value("1/2026")
    dialog.ui.parties.rows[0].cells["name"].show_value("Nguyễn Văn An")
    dialog.ui.obligations.rows[0].cells["what"].show_value("Nợ")
    dialog.ui.obligations.rows[0].cells["debtors"].show_value("ai đó")
    record(dialog)
    assert service.count(empty_window.shell.context) == 0
    assert "ai đó" in dialog.ui.obligations.note.text()


@pytest.mark.parametrize(("what", "field"), [("request", "requester"), ("entrusted", "office")])
def test_what_came_in_asks_for_who_sent_it(empty_window: MainWindow, what: str, field: str) -> None:
    dialog = open_dialog(IntakeJudgmentDialog(empty_window.shell, empty_window))
    ui = dialog.ui
    ui.what.show_value(what)
    ui.number.show_value("1/2026")
    ui.parties.rows[0].cells["name"].show_value("Nguyễn Văn An")
    ui.obligations.rows[0].cells["what"].show_value("Nợ")
    record(dialog)
    sender = {"requester": ui.requester, "office": ui.office}[field]
    assert sender.note.isVisible()
    sender.show_value("Lê Văn Được")
    record(dialog)
    (listed,) = service.list_intakes(empty_window.shell.context, IntakeQuestion())
    assert listed.row.status is IntakeStatus.READY


def test_decisions_are_previewed_and_the_case_opens(qtbot: QtBot, empty_window: MainWindow) -> None:
    context = empty_window.shell.context
    service.register_judgment(context, judgment_of(FEE, FINE, DEBT), RECEIVED)
    page = intake_page(empty_window)
    page.do_next()
    dialog = opened(empty_window, IssueDecisionsDialog)
    assert isinstance(dialog, IssueDecisionsDialog)
    ui = dialog.ui
    assert "1 quyết định" in ui.preview.text()
    assert "Điều 6.1" in ui.why.text()
    (rule,) = ui.rules.findChildren(ChoiceField)
    rule.show_value("each_debtor")
    assert "2 quyết định" in ui.preview.text()
    assert "Trả nợ" in ui.left.text()
    ui.officer.show_value("Lê An")
    for number, row in enumerate(ui.decisions.rows, 1):
        row.cells["number"].show_value(f"{number}/QĐ-THADS")
    record(dialog)
    qtbot.waitUntil(lambda: isinstance(empty_window.page, CasePage))
    assert open_case(context, "2/QĐ-THADS").state.officer == "Lê An"
    assert service.count(context) == 1


def test_waiting_judgment_takes_a_request_and_its_refusal(empty_window: MainWindow) -> None:
    context = empty_window.shell.context
    service.register_judgment(context, judgment_of(DEBT), RECEIVED)
    page = intake_page(empty_window)
    page.do_next()
    record(opened(empty_window, RequestDialog))
    finish(empty_window.shell)
    assert status_of(page) is IntakeStatus.READY
    page.refuse()
    refusal = opened(empty_window, RefusalDialog)
    record(refusal)
    finish(empty_window.shell)
    assert status_of(page) is IntakeStatus.REFUSED
    assert not page.ui.decide.isEnabled()


def test_incomplete_request_is_asked_for_and_completed(empty_window: MainWindow) -> None:
    context = empty_window.shell.context
    asked = request_of(variant="incomplete")
    service.register_request(context, asked, RECEIVED, judgment=judgment_of(DEBT))
    page = intake_page(empty_window)
    page.ask_more()
    record(opened(empty_window, CompletionDialog))
    finish(empty_window.shell)
    assert status_of(page) is IntakeStatus.COMPLETION_ASKED
    page.do_next()
    record(opened(empty_window, CompletionDialog))
    finish(empty_window.shell)
    assert status_of(page) is IntakeStatus.READY


def test_other_paper_is_recorded_and_taken_back(empty_window: MainWindow) -> None:
    context = empty_window.shell.context
    service.register_judgment(context, judgment_of(DEBT), RECEIVED)
    page = intake_page(empty_window)
    page.record_other()
    record(opened(empty_window, OtherPaperDialog))
    finish(empty_window.shell)
    assert page.view is not None
    assert len(page.view.papers) == 2
    page.take_back()
    dialog = opened(empty_window, PaperTakeBackDialog)
    assert dialog.sheet is not None
    dialog.sheet.fields["act"].show_value(page.view.papers[1].act_id)
    dialog.sheet.fields["reason"].show_value("ghi nhầm")
    record(dialog)
    finish(empty_window.shell)
    assert len(page.view.papers) == 1


def test_filter_that_hides_everything_says_so(empty_window: MainWindow) -> None:
    service.register_judgment(empty_window.shell.context, judgment_of(DEBT), RECEIVED)
    page = intake_page(empty_window)
    page.ui.status.setCurrentIndex(page.ui.status.count() - 1)
    page.refresh()
    finish(empty_window.shell)
    assert "1 hồ sơ" in page.ui.emptyText.text()


def test_chosen_cases_are_handed_over(window: MainWindow) -> None:
    page = list_page(window)
    page.table.selectAll()
    page.hand_over()
    dialog = opened(window, HandOverDialog)
    assert dialog.sheet is not None
    dialog.sheet.fields["officer"].show_value("Trần Văn Nhận")
    assert isinstance(dialog, HandOverDialog)
    assert "sau 5 việc" in dialog.ui.about.text()
    dialog.sheet.fields["happened_on"].show_value(date(2026, 3, 10))
    record(dialog)
    context = window.shell.context
    assert open_case(context, "01/QĐ-CTHADS").state.officer == "Trần Văn Nhận"


def correct(page: IntakePage, place: int) -> None:
    """Choose a paper in the menu of those one may correct."""
    page.papers.triggered.emit(page.papers.actions()[place])


def test_judgment_is_corrected_in_its_own_form(empty_window: MainWindow) -> None:
    context = empty_window.shell.context
    service.register_judgment(context, judgment_of(FEE, DEBT), RECEIVED)
    page = intake_page(empty_window)
    correct(page, 0)
    dialog = opened(empty_window, IntakeJudgmentDialog)
    assert isinstance(dialog, IntakeJudgmentDialog)
    assert not dialog.ui.known.isVisible()
    dialog.ui.number.show_value("13/2026/DS-ST")
    record(dialog)
    assert dialog.ui.reason.note.isVisible()
    dialog.ui.reason.show_value("nhầm số")
    record(dialog)
    finish(empty_window.shell)
    said = service.intake_view(context, "13/2026/DS-ST").intake
    before = judgment_of(FEE, DEBT)
    assert (said.parties, said.obligations) == (before.parties, before.obligations)


def test_refusal_is_corrected_in_the_plain_form(empty_window: MainWindow) -> None:
    context = empty_window.shell.context
    taken = service.register_request(context, request_of(), RECEIVED, judgment=judgment_of(DEBT))
    ground = service.refusal_grounds(context, context.today)[0].key
    service.refuse_request(context, taken.intake_id, ground, RECEIVED, number="5/TB")
    page = intake_page(empty_window)
    correct(page, 2)
    dialog = opened(empty_window, PaperCorrectionDialog)
    assert dialog.sheet is not None
    assert dialog.sheet.fields["ground"].read() == ground
    dialog.sheet.fields["number"].show_value("6/TB")
    dialog.sheet.fields["reason"].show_value("nhầm số")
    record(dialog)
    finish(empty_window.shell)
    assert status_of(page) is IntakeStatus.REFUSED
    (paper,) = numbers_given(context, "notices", 2026)
    assert paper.n == 6


def test_request_is_corrected_in_its_own_form(empty_window: MainWindow) -> None:
    context = empty_window.shell.context
    service.register_request(
        context, request_of(number="2/PN"), RECEIVED, judgment=judgment_of(DEBT)
    )
    page = intake_page(empty_window)
    correct(page, 1)
    dialog = opened(empty_window, RequestDialog)
    assert dialog.sheet is not None
    assert dialog.sheet.fields["way"].read() == "written"
    dialog.sheet.fields["requester"].show_value("Lê Văn Được")
    dialog.sheet.fields["reason"].show_value("nhầm tên")
    record(dialog)
    finish(empty_window.shell)
    assert page.view is not None
    (asked,) = page.view.intake.requests
    assert (asked.payload.requester, asked.payload.number) == ("Lê Văn Được", "2/PN")


def test_judgment_that_is_known_is_said_before_it_is_recorded(empty_window: MainWindow) -> None:
    context = empty_window.shell.context
    taken = service.register_judgment(context, judgment_of(DEBT), RECEIVED)
    dialog = open_dialog(IntakeJudgmentDialog(empty_window.shell, empty_window))
    dialog.ui.number.show_value("12/2026/DS-ST")
    dialog.ui.parties.rows[0].cells["name"].show_value("Nguyễn Văn Anh")
    dialog.notice.look_up()
    finish(empty_window.shell)
    assert not dialog.ui.known.isVisible()
    dialog.ui.parties.rows[0].cells["name"].show_value("Nguyễn Văn An")
    dialog.notice.look_up()
    finish(empty_window.shell)
    assert dialog.ui.known.isVisible()
    assert "hồ sơ tiếp nhận ngày 02/03/2026" in dialog.ui.known.text()
    assert dialog.sheet is not None
    dialog.sheet.settle()
    dialog.ui.known.linkActivated.emit(f"intake:{taken.intake_id}")
    finish(empty_window.shell)
    assert isinstance(empty_window.page, IntakePage)
    assert empty_window.page.view is not None
    assert empty_window.page.view.intake.intake_id == taken.intake_id
