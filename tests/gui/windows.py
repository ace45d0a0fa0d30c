"""What tests of the window start from: decisions to open cases by, and waiting for answers."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from threading import Event
from typing import TypeVar

from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.intakes import DEBT, RECEIVED, judgment_of, request_of
from thads_desktop.base.progress import Progress
from thads_desktop.domain.payloads import CaseOpened, Judgment, Obligation, Party
from thads_desktop.domain.vocabulary import Basis, CaseKind, ObligationKind, PartyRole
from thads_desktop.gui.dialogs.record_dialog import RecordDialog
from thads_desktop.gui.gallery import Gallery
from thads_desktop.gui.jobs import THREADS
from thads_desktop.gui.pages.case import CasePage
from thads_desktop.gui.pages.case_list import CaseListPage
from thads_desktop.gui.pages.today import TodayPage
from thads_desktop.gui.shell import Shell
from thads_desktop.gui.window import MainWindow
from thads_desktop.services.case_view import CaseView, open_case
from thads_desktop.services.cases import CaseQuestion, find_cases, listed_cases
from thads_desktop.services.context import Context
from thads_desktop.services.intake import intake_view, register_request

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


@contextmanager
def held_jobs(shell: Shell) -> Iterator[None]:
    """No job that is started meanwhile begins before the end of this: it can be stopped in time."""
    may_go_on = Event()

    def wait(_progress: Progress) -> None:
        may_go_on.wait()

    for _thread in range(THREADS):
        shell.jobs.start(wait)
    try:
        yield
    finally:
        may_go_on.set()


def record(dialog: RecordDialog) -> None:
    """Ctrl+S, and wait for what comes of it."""
    dialog.record()
    finish(dialog.shell)


def gallery_of(window: MainWindow) -> Gallery:
    """What every dialog of the program can be made for: a case, and a request that came in."""
    context = window.shell.context
    taken = register_request(context, request_of(), RECEIVED, judgment=judgment_of(DEBT))
    return Gallery(
        window=window,
        view=case_of(context, "nguyen"),
        intake=intake_view(context, taken.intake_id),
    )


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
