"""Fields take what people type, say what they understood, and name what is wrong."""

from __future__ import annotations

from datetime import date
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from thads_desktop.base.errors import DomainError
from thads_desktop.gui.fields.choice_field import CheckField, ManyField
from thads_desktop.gui.fields.date_field import DateField
from thads_desktop.gui.fields.ground_field import GroundField, OfferedGround
from thads_desktop.gui.fields.group_field import GroupField, GroupPart
from thads_desktop.gui.fields.money_field import MoneyField
from thads_desktop.gui.fields.number_field import NumberField, RateField
from thads_desktop.gui.fields.rows_field import CellColumn, RowsField, numbered
from thads_desktop.gui.fields.sheet import FieldSheet
from thads_desktop.gui.fields.text_field import LongTextField, TextField, TextsField
from thads_desktop.gui.fields.year_field import YearField

TODAY = date(2026, 3, 10)


@pytest.fixture
def money(qtbot: QtBot) -> MoneyField:
    return shown(qtbot, MoneyField())


@pytest.fixture
def day(qtbot: QtBot) -> DateField:
    field = shown(qtbot, DateField())
    field.today = TODAY
    return field


AnyField = TypeVar("AnyField", bound=QWidget)


def shown(qtbot: QtBot, field: AnyField) -> AnyField:
    qtbot.addWidget(field)
    field.show()
    return field


@pytest.mark.parametrize(
    ("typed", "amount"),
    [("1,5tr", 1_500_000), ("417 128 568 000", 417_128_568_000), ("2ty", 2_000_000_000)],
)
def test_money_is_typed_short_and_repeated_in_full(
    money: MoneyField, typed: str, amount: int
) -> None:
    QTest.keyClicks(money.line, typed)
    assert money.read() == amount
    assert money.note.text().startswith("= ")
    QTest.keyClick(money.line, Qt.Key.Key_Return)
    assert money.line.text().replace(".", "") == str(amount)


def test_nothing_is_called_wrong_while_one_types(money: MoneyField) -> None:
    QTest.keyClicks(money.line, "1.8")
    assert not money.note.isVisible()
    QTest.keyClick(money.line, Qt.Key.Key_Return)
    assert "không phải là số tiền" in money.note.text()
    assert money.property("wrong") is True
    QTest.keyClicks(money.line, "4")
    assert money.property("wrong") is True
    QTest.keyClicks(money.line, "5")
    assert money.property("wrong") is False


def test_negative_money_is_refused(money: MoneyField) -> None:
    money.line.setText("-5")
    with pytest.raises(DomainError):
        money.read()


@pytest.mark.parametrize("typed", ["5/3", "05032026", "5.3.26"])
def test_dates_are_typed_short(day: DateField, typed: str) -> None:
    QTest.keyClicks(day.line, typed)
    assert day.read() == date(2026, 3, 5)
    assert day.note.text() == "= 05/03/2026"


def test_arrows_step_through_the_days(day: DateField) -> None:
    QTest.keyClick(day.line, Qt.Key.Key_Up)
    assert day.read() == TODAY
    QTest.keyClick(day.line, Qt.Key.Key_Down)
    assert day.read() == date(2026, 3, 9)


def test_impossible_date_is_named_when_the_field_is_left(day: DateField) -> None:
    QTest.keyClicks(day.line, "31/9/2025")
    QTest.keyClick(day.line, Qt.Key.Key_Return)
    assert "Không có ngày" in day.note.text()


def test_sheet_marks_every_wrong_field_and_leads_to_the_first(
    qtbot: QtBot, day: DateField, money: MoneyField
) -> None:
    banner = QLabel()
    qtbot.addWidget(banner)
    day.is_required = money.is_required = True
    sheet = FieldSheet({"day": day, "money": money}, banner)
    assert sheet.read() is None
    assert day.note.isVisible()
    assert money.note.isVisible()
    day.show_value(TODAY)
    money.show_value(5)
    assert sheet.read() == {"day": TODAY, "money": 5}


def test_refusal_without_a_field_stands_on_the_banner(qtbot: QtBot, day: DateField) -> None:
    banner = QLabel()
    qtbot.addWidget(banner)
    sheet = FieldSheet({"day": day}, banner)
    sheet.refuse(DomainError("Việc đã kết thúc", field="case"))
    assert (banner.text(), banner.isVisible()) == ("Việc đã kết thúc", True)
    sheet.refuse(DomainError("Ngày ở sau hôm nay", field="day"))
    assert day.note.text() == "Ngày ở sau hôm nay"


def test_rows_that_are_blank_do_not_count(qtbot: QtBot) -> None:
    rows = shown(qtbot, RowsField())
    rows.set_columns(
        [
            CellColumn(name="name", title="Họ tên", make=TextField),
            CellColumn(name="birth_year", title="Năm sinh", make=YearField),
        ]
    )
    rows.show_value([{"name": "An", "birth_year": 1990, "line": 3}, {}])
    assert rows.read() == ({"name": "An", "birth_year": 1990, "line": 3},)
    rows.rows[0].cells["birth_year"].show_value("19")
    with pytest.raises(DomainError):
        rows.read()
    QTest.mouseClick(rows.rows[0].remove, Qt.MouseButton.LeftButton)
    with pytest.raises(DomainError):
        rows.read()


def test_tab_goes_through_a_new_row_at_once_and_on_to_what_follows(qtbot: QtBot) -> None:
    box = QWidget()
    layout = QVBoxLayout(box)
    rows, after = RowsField(), QLineEdit()
    layout.addWidget(rows)
    layout.addWidget(after)
    rows.set_columns([CellColumn(name=name, title=name, make=TextField) for name in ("a", "b")])
    first = rows.add_row()
    with qtbot.waitActive(box):
        shown(qtbot, box).activateWindow()
    second = rows.add_row()
    first.remove.setFocus()
    stops = [*(cell.editor for cell in second.cells.values()), second.remove, after]
    for stop in stops:
        QTest.keyClick(QApplication.focusWidget() or box, Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is stop


def test_text_is_kept_in_normal_form(qtbot: QtBot) -> None:
    field = shown(qtbot, LongTextField())
    field.show_value("  ta\u0323o\u0300  ")
    assert field.read() == "tạo\u0300".replace("o\u0300", "ò")


@pytest.mark.parametrize(
    ("typed", "rate"),
    [("10", "0.1"), ("10%", "0.1"), ("0,10", "0.10"), ("0.5%", "0.005"), ("", "")],
)
def test_rate_a_year_is_typed_in_percent_or_as_decimals(
    qtbot: QtBot, typed: str, rate: str
) -> None:
    field = shown(qtbot, RateField())
    QTest.keyClicks(field.line, typed)
    assert field.read() == rate
    assert bool(field.note.text()) is bool(typed)


@pytest.mark.parametrize("typed", ["mười", "-1", "1000", "nan"])
def test_rate_that_is_none_is_refused(qtbot: QtBot, typed: str) -> None:
    field = shown(qtbot, RateField())
    field.show_value(typed)
    with pytest.raises(DomainError):
        field.read()


def test_number_stays_within_its_bounds(qtbot: QtBot) -> None:
    field = shown(qtbot, NumberField(1, 12))
    assert field.read() is None
    field.show_value(12)
    assert field.read() == 12
    field.show_value(13)
    with pytest.raises(DomainError, match="từ 1 đến 12"):
        field.read()
    open_end = shown(qtbot, NumberField(0, None))
    open_end.show_value("x")
    with pytest.raises(DomainError, match="từ 0 trở lên"):
        open_end.read()


def test_texts_are_written_one_in_a_line(qtbot: QtBot) -> None:
    field = shown(qtbot, TextsField())
    field.show_value(("An", "Bình"))
    assert field.read() == ("An", "Bình")
    field.text.setPlainText(" An \n\nBình\n")
    assert field.read() == ("An", "Bình")


def test_several_are_chosen_or_all_of_them(qtbot: QtBot) -> None:
    field = shown(qtbot, ManyField([(1, "Nhà"), (2, "Xe")], "Mọi tài sản"))
    assert field.read() == ()
    field.boxes[2].setChecked(True)
    assert field.read() == (2,)
    field.boxes[2].setChecked(False)
    with pytest.raises(DomainError):
        field.read()
    field.offer([(3, "Đất")])
    assert field.read() == ()
    assert list(field.boxes) == [3]


def instalment(switch: str = "") -> GroupField:
    amount = MoneyField()
    amount.is_required = True
    parts = {
        "amount": GroupPart(title="Số tiền", field=amount),
        "often": GroupPart(title="Mấy tháng", field=NumberField(1, 12)),
        "is_kept": GroupPart(title="Giữ lại", field=CheckField("Giữ lại"), is_wide=True),
    }
    return GroupField(parts, switch)


def test_group_makes_one_value_of_its_parts_and_keeps_what_it_does_not_show(
    qtbot: QtBot,
) -> None:
    group = shown(qtbot, instalment())
    assert group.read() is None
    group.show_value({"amount": 5, "line": 7})
    assert group.read() == {"line": 7, "amount": 5, "often": None, "is_kept": False}
    group.parts["amount"].show_value(None)
    group.parts["often"].show_value(2)
    group.refuse("sai")
    assert group.parts["amount"].note.text() == "Hãy điền mục này."
    assert not group.note.text()


def test_group_with_a_switch_is_asked_once_it_is_on(qtbot: QtBot) -> None:
    group = shown(qtbot, instalment("Theo định kỳ"))
    assert group.switch is not None
    assert group.read() is None
    assert not group.parts["amount"].isVisible()
    group.switch.setChecked(True)
    assert group.parts["amount"].isVisible()
    with pytest.raises(DomainError):
        group.read()


def test_rows_are_numbered_on_from_those_that_have_a_number() -> None:
    rows = numbered([{"what": "a"}, {"what": "b", "number": 4}, {"what": "c"}], "number")
    assert [row["number"] for row in rows] == [5, 4, 6]


def test_row_says_beneath_what_there_is_no_room_for(qtbot: QtBot) -> None:
    rows = shown(qtbot, RowsField())
    rows.set_columns(
        [
            CellColumn(name="what", title="Tên", make=TextField),
            CellColumn(name="seal", title="Niêm phong", make=TextField, is_below=True),
        ]
    )
    rows.offer_more("Thêm dòng")
    assert rows.more is not None
    rows.more.click()
    rows.more.click()
    first = rows.rows[0]
    assert first.below is not None
    assert first.below.isAncestorOf(first.cells["seal"])
    assert not first.below.isAncestorOf(first.cells["what"])
    first.cells["what"].show_value("Dao")
    first.cells["seal"].show_value("Còn")
    assert rows.read() == ({"what": "Dao", "seal": "Còn"},)
    first.remove.click()
    assert len(rows.rows) == 1


def test_ground_is_a_key_or_words_of_ones_own(qtbot: QtBot) -> None:
    ground = shown(qtbot, GroundField())
    offered = [
        OfferedGround("ill", "điểm a – Ốm nặng", "Đang ốm nặng"),
        OfferedGround("b", "B", ""),
    ]
    ground.offer(offered)
    assert ground.read() == ""
    ground.box.setCurrentIndex(0)
    assert ground.read() == "ill"
    assert ground.box.toolTip() == "Đang ốm nặng"
    ground.offer(offered[1:])
    assert ground.read() == ""
    ground.line.setText("Lý do riêng")
    ground.offer(offered)
    assert ground.read() == "Lý do riêng"
    ground.is_required = True
    ground.show_value("")
    with pytest.raises(DomainError):
        ground.read()
