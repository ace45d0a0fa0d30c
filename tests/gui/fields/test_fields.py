"""Fields take what people type, say what they understood, and name what is wrong."""

from __future__ import annotations

from datetime import date
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from thads_desktop.base.errors import DomainError
from thads_desktop.gui.fields.date_field import DateField
from thads_desktop.gui.fields.field import Field
from thads_desktop.gui.fields.money_field import MoneyField
from thads_desktop.gui.fields.rows_field import CellColumn, RowsField
from thads_desktop.gui.fields.sheet import FieldSheet
from thads_desktop.gui.fields.text_field import LongTextField, TextField
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


AnyField = TypeVar("AnyField", bound=Field)


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


def test_text_is_kept_in_normal_form(qtbot: QtBot) -> None:
    field = shown(qtbot, LongTextField())
    field.show_value("  ta\u0323o\u0300  ")
    assert field.read() == "tạo\u0300".replace("o\u0300", "ò")
