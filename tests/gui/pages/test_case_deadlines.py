"""The deadlines of one case: what is still open, what became of the others, what comes next."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.gui.windows import case_of, case_page, record
from thads_desktop.domain.paper_payloads import NoticeDelivered
from thads_desktop.domain.payloads import EnforcementTerminated
from thads_desktop.gui.dialogs.act_dialog import ActDialog
from thads_desktop.gui.dialogs.delivery import DeliveryDialog
from thads_desktop.gui.dialogs.snooze import SnoozeDialog
from thads_desktop.gui.models.case_deadlines import CASE_DEADLINES
from thads_desktop.gui.pages.case import CasePage
from thads_desktop.gui.tables import choose_row
from thads_desktop.gui.window import MainWindow
from thads_desktop.services.acts import record_act

DEADLINES = 1  # the tab


@pytest.fixture
def page(window: MainWindow) -> CasePage:
    page = case_page(window, "nguyen")
    page.ui.tabs.setCurrentIndex(DEADLINES)
    page.ui.deadlines.setFocus()
    return page


def texts(page: CasePage) -> list[list[str]]:
    model = page.deadlines
    return [
        [str(model.index(row, column).data()) for column in range(len(CASE_DEADLINES))]
        for row in range(model.rowCount())
    ]


def notice(window: MainWindow, day: date) -> None:
    """The debtor was told of the decision."""
    view = case_of(window.shell.context, "nguyen")
    payload = NoticeDelivered(about=view.timeline[0].act_id, variant="direct")
    record_act(window.shell.context, view.case_id, payload, day)
    window.shell.record_changed.emit()


def test_open_deadlines_come_first_with_article_and_counting(page: CasePage) -> None:
    due, what, state, who, law, counting, closed = texts(page)[0]
    assert due == "04/02/2026"
    assert what == "Thông báo quyết định thi hành án cho đương sự"
    assert state == "Quá hạn 34 ngày"
    assert law == "Điều 39.2 Luật 26/2008"
    assert counting.startswith("03 ngày làm việc từ 01/02/2026")
    assert not closed
    assert who == "chấp hành viên, phải làm"


def test_header_names_the_next_duty(page: CasePage) -> None:
    assert page.ui.next.text() == (
        "Việc tiếp theo: Thông báo quyết định thi hành án cho đương sự, "
        "quá hạn từ 04/02/2026 (Điều 39.2 Luật 26/2008)"
    )


def test_met_in_time_or_late_is_told_after_the_open_ones(
    window: MainWindow, page: CasePage
) -> None:
    notice(window, date(2026, 2, 3))
    told = next(row for row in texts(page) if row[0] == "04/02/2026" and "đương sự" in row[1])
    assert told[2] == "Đã làm đúng hạn"
    assert told[6] == "03/02/2026"
    states = [row[2] for row in texts(page)]
    is_open = [state.startswith(("Quá hạn", "Còn", "Hạn")) for state in states]
    assert is_open == sorted(is_open, reverse=True)


def test_done_late_is_said_so(window: MainWindow, page: CasePage) -> None:
    notice(window, date(2026, 2, 20))
    assert "Đã làm, trễ hạn" in [row[2] for row in texts(page)]


def test_end_of_the_case_drops_what_was_open(window: MainWindow, page: CasePage) -> None:
    view = case_of(window.shell.context, "nguyen")
    record_act(window.shell.context, view.case_id, EnforcementTerminated(), date(2026, 3, 1))
    window.shell.record_changed.emit()
    assert page.view is not None
    assert page.view.state.is_ended
    assert "Xác minh" not in page.ui.next.text()


def test_space_records_what_meets_it_and_z_leaves_it_aside(
    window: MainWindow, page: CasePage
) -> None:
    QTest.keyClick(page.ui.deadlines, Qt.Key.Key_Space)
    form = window.findChild(DeliveryDialog)
    assert isinstance(form, DeliveryDialog)
    assert page.view is not None
    assert form.new().about == page.view.timeline[0].act_id
    form.close()
    QTest.keyClick(page.ui.deadlines, Qt.Key.Key_Z)
    aside = window.findChild(SnoozeDialog)
    assert isinstance(aside, SnoozeDialog)
    aside.ui.why.show_value("Chờ")
    aside.ui.until.show_value(date(2026, 3, 20))
    record(aside)
    assert texts(page)[0][2] == "Để lại đến 20/03/2026"
    assert "Gửi quyết định về thi hành án cho Viện kiểm sát" in page.ui.next.text()


def test_what_is_met_is_not_done_again(window: MainWindow, page: CasePage) -> None:
    notice(window, date(2026, 2, 3))
    last = next(row for row, text in enumerate(texts(page)) if text[2] == "Đã làm đúng hạn")
    choose_row(page.ui.deadlines, last)
    assert not page.ui.done.isEnabled()
    assert not page.ui.snooze.isEnabled()
    QTest.keyClick(page.ui.deadlines, Qt.Key.Key_Space)
    assert window.findChild(ActDialog) is None
