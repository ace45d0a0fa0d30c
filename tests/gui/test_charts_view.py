"""The charts of a period: made beside the window, stopped by Cancel, made again when asked."""

from __future__ import annotations

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from tests.gui.windows import held_jobs, settle
from thads_desktop.gui.charts_view import ChartsView
from thads_desktop.gui.window import MainWindow
from thads_desktop.services.statistics import CountedPeriod, PeriodQuestion, count_period

YEAR = PeriodQuestion(first=date(2025, 10, 1), last=date(2026, 3, 10))


@pytest.fixture
def counted(window: MainWindow) -> CountedPeriod:
    return count_period(window.shell.context, YEAR)


@pytest.fixture
def view(window: MainWindow) -> ChartsView:
    made = ChartsView(window.shell, window)
    made.show()
    return made


def test_charts_are_made_by_a_job_that_can_be_cancelled(
    qtbot: QtBot, window: MainWindow, view: ChartsView, counted: CountedPeriod
) -> None:
    with held_jobs(window.shell):
        view.show_period(counted)
        (job,) = window.shell.jobs.named
        job.cancel()
    settle(qtbot, window)
    assert view.state.text() == "Đã dừng vẽ biểu đồ."
    view.again.click()
    settle(qtbot, window)
    assert view.views
    assert view.state.text() == ""
    assert view.again.isHidden()


def test_only_the_charts_of_the_last_period_are_shown(
    qtbot: QtBot, window: MainWindow, view: ChartsView, counted: CountedPeriod
) -> None:
    view.show_period(
        count_period(window.shell.context, PeriodQuestion(first=YEAR.first, last=YEAR.first))
    )
    view.show_period(counted)
    settle(qtbot, window)
    assert [bar.label for bar in view.views[0].chart.bars][-1] == "03/2026"
