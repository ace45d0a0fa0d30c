"""The tab of parties on the case page."""

from __future__ import annotations

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from tests.gui.windows import DEBTORS, case_of, opening, settle
from thads_desktop.domain.paper_payloads import RightsTransferred
from thads_desktop.domain.payloads import Party
from thads_desktop.domain.vocabulary import PartyRole
from thads_desktop.gui.case_tabs.parties import PartiesTab
from thads_desktop.gui.pages.persons import PersonsPage
from thads_desktop.gui.window import MainWindow
from thads_desktop.services.acts import open_new_case, record_act
from thads_desktop.services.case_view import open_case

AN = DEBTORS[0]


@pytest.fixture
def tab(qtbot: QtBot, window: MainWindow) -> PartiesTab:
    tab = PartiesTab(window.shell)
    qtbot.addWidget(tab)
    tab.show_view(case_of(window.shell.context, "nguyen"))
    tab.show()
    settle(qtbot, window)
    return tab


def shown(tab: PartiesTab, row: int) -> list[str]:
    model = tab.ui.parties.model()
    return [str(model.index(row, column).data()) for column in range(model.columnCount())]


def test_the_present_parties_stand_in_the_table(tab: PartiesTab) -> None:
    assert tab.title() == "Đương sự"
    assert shown(tab, 0)[:2] == ["Người phải thi hành án", AN]
    assert "Tổ 5, phường Minh An" in shown(tab, 0)
    assert not tab.ui.history.isVisible()
    assert not tab.ui.doubts.isVisible()
    assert not tab.ui.elsewhere.isVisible()


def test_who_took_whose_place_is_told(qtbot: QtBot, window: MainWindow, tab: PartiesTab) -> None:
    view = case_of(window.shell.context, "nguyen")
    heir = Party(role=PartyRole.DEBTOR, name="Nguyễn Thị Kế", identity_number="003080012345")
    transfer = RightsTransferred(giver=AN, receivers=(heir,), note="thừa kế")
    record_act(window.shell.context, view.case_id, transfer, date(2026, 3, 1), although="thử")
    tab.show_view(open_case(window.shell.context, view.case_id))
    settle(qtbot, window)
    assert shown(tab, 0)[1] == "Nguyễn Thị Kế"
    turn = tab.history.row_at(tab.history.index(0, 0))
    assert turn is not None
    assert (turn[0].gone, turn[0].came[0].name, turn[0].why) == (AN, "Nguyễn Thị Kế", "thừa kế")
    assert "Chuyển giao" in turn[1]
    assert "Nguyễn Thị Kế, số 003080012345: " in tab.ui.doubts.text()


def test_a_party_leads_to_its_other_cases(
    qtbot: QtBot, window: MainWindow, tab: PartiesTab
) -> None:
    open_new_case(window.shell.context, opening(9, AN), date(2026, 2, 9))
    tab.show_view(case_of(window.shell.context, "01/QĐ"))
    settle(qtbot, window)
    assert tab.ui.elsewhere.text() == f"{AN} có thể có trong 1 việc khác"
    tab.ui.elsewhere.click()
    settle(qtbot, window)
    page = window.page
    assert isinstance(page, PersonsPage)
    assert page.view is not None
    assert page.view.known.name == AN


def test_the_buttons_ask_for_the_forms_of_change(qtbot: QtBot, tab: PartiesTab) -> None:
    with qtbot.waitSignal(tab.add_act) as asked:
        tab.ui.change.click()
    assert asked.args == ["party_changed", {}]
    with qtbot.waitSignal(tab.add_act) as asked:
        tab.ui.transfer.click()
    assert asked.args == ["rights_transferred", {"giver": AN}]


def test_the_tab_speaks_the_language_of_the_window(tab: PartiesTab) -> None:
    tab.relabel()
    tab.keep_habits()
    assert tab.shell.memory.numbers("case.parties_now.columns")
