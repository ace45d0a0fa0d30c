"""The choice of a period: cumulative from 01/10, or any two days."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from thads_desktop.domain.work_year import first_day, last_day, work_year
from thads_desktop.gui.period_chooser import (
    PeriodChoice,
    PeriodChooser,
    cumulative_period,
    running_period,
)

TODAY = date(2026, 3, 10)


@pytest.fixture
def chooser(qtbot: QtBot) -> PeriodChooser:
    chooser = PeriodChooser(TODAY)
    qtbot.addWidget(chooser)
    return chooser


@given(st.integers(1990, 2090), st.integers(1, 12))
def test_every_period_begins_on_the_first_of_october_and_ends_with_a_month(
    year: int, months: int
) -> None:
    period = cumulative_period(year, months)
    after = period.last + timedelta(days=1)
    assert period.first == first_day(year)
    assert after.day == 1
    assert (after.year - period.first.year) * 12 + after.month - period.first.month == months


def test_twelve_months_are_the_whole_year() -> None:
    assert cumulative_period(2019, 12).last == last_day(2019) == date(2019, 9, 30)


@given(st.dates(date(1990, 1, 1), date(2090, 1, 1)))
def test_the_running_period_holds_today(today: date) -> None:
    period = running_period(today)
    assert period.first <= today <= period.last
    assert work_year(period.last) == work_year(today)


def test_a_year_long_ago_is_still_shown(chooser: PeriodChooser) -> None:
    chooser.choose(cumulative_period(1995, 12))
    assert chooser.ui.year.currentText() == "1995"
    assert chooser.ui.span.currentText() == "Cả năm"


def test_an_officer_who_holds_no_case_any_more_stays_chosen(chooser: PeriodChooser) -> None:
    choice = cumulative_period(2026, 5)
    chooser.choose(PeriodChoice(first=choice.first, last=choice.last, officer="Lê Văn Cũ"))
    chooser.offer_officers(["Vũ Thị Hành"])
    assert chooser.ui.officer.currentText() == "Lê Văn Cũ"


def test_a_day_that_does_not_exist_is_refused_beside_the_field(
    qtbot: QtBot, chooser: PeriodChooser
) -> None:
    before = chooser.choice
    line = chooser.ui.last.line
    line.clear()
    QTest.keyClicks(line, "31/9")
    with qtbot.assertNotEmitted(chooser.chosen):
        QTest.keyClick(line, Qt.Key.Key_Return)
    assert "Không có ngày" in chooser.ui.last.note.text()
    assert chooser.choice == before


def test_a_report_is_of_a_month_a_quarter_or_months_of_the_year(qtbot: QtBot) -> None:
    chooser = PeriodChooser(TODAY, of_reports=True)
    qtbot.addWidget(chooser)
    chooser.choose(cumulative_period(2026, 6))
    spans = [chooser.ui.span.itemText(row) for row in range(chooser.ui.span.count())]
    assert spans[:2] == ["Tháng 10", "Tháng 11"]
    assert spans[12:16] == [f"Quý {one} (dương lịch)" for one in ("IV", "I", "II", "III")]
    assert spans[16:] == ["6 tháng", "9 tháng", "10 tháng", "11 tháng", "Cả năm", "Ngày bất kỳ"]
    for name, first, last in (
        ("Tháng 10", date(2025, 10, 1), date(2025, 10, 31)),
        ("Tháng 2", date(2026, 2, 1), date(2026, 2, 28)),
        ("Quý I (dương lịch)", date(2026, 1, 1), date(2026, 3, 31)),
        ("Quý IV (dương lịch)", date(2025, 10, 1), date(2025, 12, 31)),
    ):
        chooser.ui.span.setCurrentText(name)
        chooser.ui.span.activated.emit(chooser.ui.span.currentIndex())
        assert (chooser.choice.first, chooser.choice.last) == (first, last)
        assert chooser.ui.span.currentText() == name
