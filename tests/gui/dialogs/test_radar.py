"""The radar dialog: findings above, the cases and acts of the chosen one below."""

from __future__ import annotations

from datetime import date

from pytestqt.qtbot import QtBot

from tests.gui.windows import settle
from thads_desktop.domain import payloads as p
from thads_desktop.gui.dialogs.radar import RadarDialog
from thads_desktop.gui.window import MainWindow
from thads_desktop.services.acts import record_act
from thads_desktop.services.cases import CaseQuestion, case_ids, find_cases

TODAY = date(2026, 3, 10)


def opened(qtbot: QtBot, window: MainWindow) -> RadarDialog:
    dialog = RadarDialog(window.shell, TODAY, window)
    dialog.open()
    settle(qtbot, window)
    return dialog


def classify_one(window: MainWindow) -> str:
    context = window.shell.context
    (case,) = case_ids(context, list(find_cases(context, CaseQuestion()))[:1])
    record_act(context, case, p.MeansClassified(enforceable=False), TODAY)
    return case


def test_a_finding_shows_its_cases_and_a_case_is_opened(qtbot: QtBot, window: MainWindow) -> None:
    case = classify_one(window)
    dialog = opened(qtbot, window)
    assert dialog.findings.rowCount() > 0
    assert dialog.cases.rowCount() > 0
    assert dialog.ui.why.text()
    with qtbot.waitSignal(window.shell.case_requested) as asked:
        dialog.open_case()
    assert asked.args == [case]


def test_it_is_freed_when_it_closes(qtbot: QtBot, window: MainWindow) -> None:
    dialog = opened(qtbot, window)
    with qtbot.waitSignal(dialog.destroyed):
        dialog.reject()
