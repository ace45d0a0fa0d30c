"""Thẻ Thông báo: papers by party, attempts below, what is asked of the page."""

from __future__ import annotations

from datetime import date
from typing import Any

from pytestqt.qtbot import QtBot

from tests.gui.windows import case_of
from thads_desktop.domain.events import ATTEMPT, NOTICE
from thads_desktop.domain.vocabulary import DeliveryOutcome, PartyRole
from thads_desktop.gui.case_tabs.deliveries import DeliveriesTab
from thads_desktop.gui.window import MainWindow
from thads_desktop.services.case_view import CaseView
from thads_desktop.services.deliveries import NewDelivery, record_delivery


def view(window: MainWindow) -> CaseView:
    return case_of(window.shell.context, "nguyen")


def tab(qtbot: QtBot, window: MainWindow) -> DeliveriesTab:
    made = DeliveriesTab(window.shell)
    qtbot.addWidget(made)
    made.show_view(view(window))
    return made


def texts(made: DeliveriesTab) -> list[list[str]]:
    columns = range(made.papers.columnCount())
    rows = range(made.papers.rowCount())
    return [[str(made.papers.index(row, one).data()) for one in columns] for row in rows]


def test_each_party_has_a_column_but_the_state_budget(qtbot: QtBot, window: MainWindow) -> None:
    made = tab(qtbot, window)
    assert [column.title() for column in made.papers.columns] == [
        "Văn bản",
        "Hạn",
        "Nguyễn Văn An",
    ]
    assert texts(made)[0][1:] == ["04/02/2026", "CHƯA"]
    assert made.summary.text() == "Còn 1 lần phải giao"


def test_deliveries_and_attempts_are_shown(qtbot: QtBot, window: MainWindow) -> None:
    case = view(window)
    (debtor,) = case.state.parties(PartyRole.DEBTOR)
    base: dict[str, Any] = {"case_id": case.case_id, "about": case.timeline[0].act_id}
    context = window.shell.context
    record_delivery(
        context,
        NewDelivery(
            **base, to=(debtor,), way="", on=date(2026, 2, 3), outcome=DeliveryOutcome.AWAY
        ),
    )
    posted = NewDelivery(
        **base,
        to=(debtor,),
        way="posting",
        on=date(2026, 2, 4),
        witness="Ông Tư",
        place="UBND phường",
    )
    record_delivery(context, posted)
    made = tab(qtbot, window)
    assert texts(made)[0][2:] == ["niêm yết 04/02/2026, đến 23/02/2026"]
    assert made.attempts.rowCount() == 2
    assert made.attempts.index(0, 3).data() == "Vắng mặt, không rõ thời điểm trở về"
    assert made.summary.text() == "Đã giao đủ"


def test_buttons_ask_for_the_form_of_the_chosen_paper(qtbot: QtBot, window: MainWindow) -> None:
    made = tab(qtbot, window)
    about = view(window).timeline[0].act_id
    for button, kind in ((made.deliver, NOTICE), (made.fail, ATTEMPT)):
        with qtbot.waitSignal(made.add_act) as asked:
            button.click()
        assert asked.args == [kind, {"about": about}]
