"""Thẻ Tài sản: the pieces, the story of the chosen one, and the acts that come next."""

from __future__ import annotations

from datetime import date

from pytestqt.qtbot import QtBot

from tests.gui.windows import case_of
from thads_desktop.domain import measure_payloads as m
from thads_desktop.gui.case_tabs.property import PropertyTab
from thads_desktop.gui.window import MainWindow
from thads_desktop.services.acts import record_act
from thads_desktop.services.case_view import CaseView

ITEMS = (m.Asset(number=1, what="Xe tải"), m.Asset(number=2, what="Nhà cấp 4"))
SEIZURE = m.PropertySeized(items=ITEMS, keeper="Lê Văn Giữ", variant="movable")
SEIZED_ON, PRICED_ON = date(2026, 2, 3), date(2026, 2, 4)


def view(window: MainWindow) -> CaseView:
    return case_of(window.shell.context, "nguyen")


def seize(window: MainWindow) -> str:
    case = view(window).case_id
    return record_act(window.shell.context, case, SEIZURE, SEIZED_ON).act_id


def tab(qtbot: QtBot, window: MainWindow) -> PropertyTab:
    made = PropertyTab(window.shell)
    qtbot.addWidget(made)
    made.show_view(view(window))
    return made


def test_a_case_without_property_says_what_to_do(qtbot: QtBot, window: MainWindow) -> None:
    made = tab(qtbot, window)
    assert not made.empty.isHidden()
    assert made.seize.isEnabled()
    with qtbot.waitSignal(made.add_act) as asked:
        made.seize.click()
    assert asked.args == ["property_seized", {}]


def test_each_piece_has_a_row_and_the_chosen_one_its_story(
    qtbot: QtBot, window: MainWindow
) -> None:
    act = seize(window)
    case = view(window).case_id
    price = m.PriceSet(about=act, assets=(1,), price=500_000_000, variant="movable")
    record_act(window.shell.context, case, price, PRICED_ON)
    made = tab(qtbot, window)
    columns = range(made.assets.columnCount())
    rows = [[made.assets.index(row, one).data() for one in columns] for row in range(2)]
    assert rows[0][:6] == [
        "Kê biên 1, mục 1",
        "Xe tải",
        "Đã có giá",
        "500.000.000",
        "",
        "Lê Văn Giữ",
    ]
    assert rows[1][2] == "Đã kê biên"
    assert made.story.rowCount() == 2
    made.asset_table.setCurrentIndex(made.assets.index(1, 0))
    assert made.story.rowCount() == 1


def test_a_button_asks_for_the_next_act_about_the_chosen_piece(
    qtbot: QtBot, window: MainWindow
) -> None:
    act = seize(window)
    made = tab(qtbot, window)
    first = made.next_acts[0]
    assert first.text() == "Ký hợp đồng thẩm định giá…"
    with qtbot.waitSignal(made.add_act) as asked:
        first.click()
    assert asked.args == ["appraisal_contracted", {"about": act, "assets": (1,)}]


def test_a_coercion_decision_still_running_says_which_papers_it_lacks(
    qtbot: QtBot, window: MainWindow
) -> None:
    assert tab(qtbot, window).coercions.isHidden()
    decision = m.CoercionDecided(number="15/QĐ-THADS", variant="seizure")
    record_act(window.shell.context, view(window).case_id, decision, SEIZED_ON, although="cần kíp")
    made = tab(qtbot, window)
    assert not made.coercions.isHidden()
    said = made.coercions.text()
    assert said.startswith("Kê biên (QĐ 15/QĐ-THADS ngày 03/02/2026): còn thiếu 3 giấy tờ: ")
    assert "Biên bản kê biên tài sản (Luật 26/2008/QH12, Điều 88.2)" in said
