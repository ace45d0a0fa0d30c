"""What tests of the window start from: decisions to open cases by, and waiting for answers."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TypeVar

from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from thads_desktop.domain.payloads import CaseOpened, Judgment, Obligation, Party
from thads_desktop.domain.vocabulary import Basis, CaseKind, ObligationKind, PartyRole
from thads_desktop.gui.dialogs.act_dialog import ActDialog
from thads_desktop.gui.dialogs.act_palette import ActPalette
from thads_desktop.gui.dialogs.delivery import DeliveryDialog
from thads_desktop.gui.dialogs.help_dialog import HelpDialog
from thads_desktop.gui.dialogs.information import InformationAnswerDialog, InformationDialog
from thads_desktop.gui.dialogs.many_dialog import ManyDialog
from thads_desktop.gui.dialogs.new_case import NewCaseDialog
from thads_desktop.gui.dialogs.numbers import NumbersDialog
from thads_desktop.gui.dialogs.record_dialog import RecordDialog
from thads_desktop.gui.dialogs.snooze import SnoozeDialog
from thads_desktop.gui.dialogs.take_back import TakeBackDialog
from thads_desktop.gui.dialogs.verification import VerificationDialog
from thads_desktop.gui.models.duty import Duty
from thads_desktop.gui.pages.case import CasePage
from thads_desktop.gui.pages.case_list import CaseListPage
from thads_desktop.gui.pages.today import TodayPage
from thads_desktop.gui.shell import Shell
from thads_desktop.gui.window import MainWindow
from thads_desktop.services.case_view import CaseView, open_case
from thads_desktop.services.cases import CaseQuestion, find_cases, listed_cases
from thads_desktop.services.context import Context
from thads_desktop.services.steps import offer_of

DEBTORS = ("Nguyễn Văn An", "Trần Thị Bình", "Lê Quốc Đạt", "Phạm Thanh Tạo", "Đỗ Minh Tạo")

AnyDialog = TypeVar("AnyDialog", bound=QDialog)


def opening(number: int, debtor: str) -> CaseOpened:
    """An enforcement decision on two obligations."""
    return CaseOpened(
        decision_number=f"{number:02}/QĐ-CTHADS",
        basis=Basis.ON_REQUEST,
        kind=CaseKind.CIVIL,
        judgment=Judgment(number=f"{number}/2025/DS-ST", judged_on=date(2025, 9, 1), court="TAND"),
        officer="Hoàng Văn Chấp" if number % 2 else "Vũ Thị Hành",
        parties=(
            Party(role=PartyRole.DEBTOR, name=debtor, address="Tổ 5, phường Minh An"),
            Party(role=PartyRole.CREDITOR, name="Ngân sách nhà nước"),
        ),
        obligations=(
            Obligation(line=1, what="Án phí", amount=300_000, kind=ObligationKind.COURT_FEE),
            Obligation(line=2, what="Trả nợ", amount=2_000_000, kind=ObligationKind.DEBT),
        ),
    )


def settle(qtbot: QtBot, window: MainWindow) -> None:
    """Wait until every question of the window is answered."""
    qtbot.waitUntil(lambda: window.shell.jobs.is_idle)


def open_dialog(dialog: AnyDialog) -> AnyDialog:
    """Open a dialog as the window does; without a screen nobody else would give it the keys."""
    dialog.open()
    activate(dialog)
    return dialog


def activate(window: QWidget) -> None:
    """Give a window the keys."""
    window.activateWindow()
    while QApplication.activeWindow() is not window:
        QApplication.processEvents()


def finish(shell: Shell) -> None:
    """Wait until whatever is being recorded or asked is done."""
    while not shell.jobs.is_idle:
        QApplication.processEvents()


def record(dialog: RecordDialog) -> None:
    """Ctrl+S, and wait for what comes of it."""
    dialog.record()
    finish(dialog.shell)


def duty_of(view: CaseView) -> Duty:
    """The first thing the law asks of a case: to tell the parties of the decision."""
    return Duty(
        case_id=view.case_id,
        decision_number=view.state.decision_number,
        rule="enforcement_decision_notice",
        what="Thông báo quyết định",
        trigger=view.timeline[0].act_id,
        starts_on=view.state.decided_on,
    )


Make = Callable[[MainWindow, CaseView], QDialog]
DIALOGS: dict[str, Make] = {
    "act": lambda window, view: ActDialog(window.shell, view, "enforcement_postponed", window),
    "event": lambda window, view: ActDialog(window.shell, view, "judgment_received", window),
    "delivery": lambda window, view: DeliveryDialog(
        window.shell, view, window, {}, kind="notice_delivered"
    ),
    "information": lambda window, view: InformationDialog(window.shell, view, window),
    "answer": lambda window, view: InformationAnswerDialog(window.shell, view, window, {}),
    "numbers": lambda window, _view: NumbersDialog(window.shell, window),
    "snooze": lambda window, view: SnoozeDialog(window.shell, [duty_of(view)], window),
    "many": lambda window, view: ManyDialog(
        window.shell,
        [duty_of(view)],
        offer_of(window.shell.context, "notice_delivered"),
        window,
    ),
    "palette": lambda window, view: ActPalette(window.shell, view, window),
    "help": lambda window, _view: HelpDialog("case", window),
    "new-case": lambda window, _view: NewCaseDialog(window.shell, window),
    "take-back": lambda window, view: TakeBackDialog(window.shell, view.timeline[0], window),
    "verification": lambda window, view: VerificationDialog(window.shell, view, window),
}


def case_of(context: Context, name: str) -> CaseView:
    """The case of a debtor."""
    (key,) = find_cases(context, CaseQuestion(text=name))
    (listed,) = listed_cases(context, [key])
    return open_case(context, listed.case_id)


def case_page(window: MainWindow, name: str) -> CasePage:
    """The window's case page on the case of a debtor."""
    window.open_case(case_of(window.shell.context, name).case_id)
    assert isinstance(window.page, CasePage)
    return window.page


def list_page(window: MainWindow) -> CaseListPage:
    """The window's list of cases, read."""
    window.open_page("cases")
    finish(window.shell)
    assert isinstance(window.page, CaseListPage)
    return window.page


def today_page(window: MainWindow) -> TodayPage:
    """The window's list of the day, read."""
    window.open_page("today")
    assert isinstance(window.page, TodayPage)
    window.page.refresh()
    finish(window.shell)
    return window.page


def listed(page: CaseListPage) -> list[str]:
    """The debtors the list shows, in order."""
    return [page.model.case_at(row).debtor for row in range(page.model.rowCount())]
