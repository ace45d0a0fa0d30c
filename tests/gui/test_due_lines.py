"""What is due beside the deadlines of cases: intakes and instalments."""

from __future__ import annotations

from datetime import date

import msgspec
import pytest
from PySide6.QtWidgets import QApplication, QMessageBox

from tests.gui.windows import finish, opening, today_page
from thads_desktop.domain.paper_payloads import JudgmentReceived
from thads_desktop.domain.payloads import CaseOpened, Instalment, Judgment, Obligation, Party
from thads_desktop.domain.vocabulary import ObligationKind, PartyRole
from thads_desktop.gui.pages.today import TodayPage
from thads_desktop.gui.window import MainWindow
from thads_desktop.services.acts import open_new_case
from thads_desktop.services.case_view import open_case
from thads_desktop.services.context import Context
from thads_desktop.services.intake import register_judgment


@pytest.fixture
def page(window: MainWindow) -> TodayPage:
    page = today_page(window)
    page.table.setFocus()
    return page


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
