"""A new case by the keyboard alone: no mouse, and few keys beyond the text itself."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.typing import Typist
from tests.gui.windows import activate, case_of, finish
from thads_desktop.domain.vocabulary import ObligationKind, PartyRole
from thads_desktop.gui.dialogs.new_case import NewCaseDialog
from thads_desktop.gui.pages.case import CasePage
from thads_desktop.gui.window import MainWindow

MOST_KEYS = 120
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_new_case_with_two_obligations_takes_few_keys(qtbot: QtBot, window: MainWindow) -> None:
    hand = Typist()
    activate(window)
    hand.press(Qt.Key.Key_N, with_keys=CTRL | SHIFT)
    dialog = window.findChild(NewCaseDialog)
    assert dialog is not None
    activate(dialog)
    _type_decision(hand)
    _type_parties(hand, dialog)
    _type_obligations(qtbot, hand, dialog)
    hand.press(Qt.Key.Key_S, with_keys=CTRL)
    finish(window.shell)
    qtbot.waitUntil(lambda: isinstance(window.page, CasePage))
    state = case_of(window.shell.context, "ban phim").state
    assert [(one.obligation.what, one.obligation.kind, one.due) for one in state.lines] == [
        ("Án phí", ObligationKind.COURT_FEE, 300_000),
        ("Trả nợ", ObligationKind.DEBT, 1_500_000),
    ]
    assert state.officer == "Lê Thị Chấp"
    assert [one.name for one in state.parties(PartyRole.CREDITOR)] == ["Ngân hàng Sông Xanh"]
    assert hand.keys <= MOST_KEYS, hand.keys


def _type_decision(hand: Typist) -> None:
    """Number, day, basis, kind, officer; past the tick for an old case; the judgment."""
    hand.field("9577/QĐ-CTHADS")
    hand.field("2/3")
    hand.field()
    hand.field()
    hand.field("Lê Thị Chấp")
    hand.field()
    for text in ("9505/2026/HS-ST", "5/1", "TAND khu vực 1"):
        hand.field(text)


def _type_parties(hand: Typist, dialog: NewCaseDialog) -> None:
    debtor, creditor = dialog.ui.parties.rows
    _go_to(hand, debtor.cells["name"].editor)
    hand.field("Nguyễn Bàn Phím")
    hand.field("1980")
    hand.field("012345678901")
    hand.field("Tổ 1, phường Minh An")
    _go_to(hand, creditor.cells["name"].editor)
    hand.text("Ngân hàng Sông Xanh")


def _type_obligations(qtbot: QtBot, hand: Typist, dialog: NewCaseDialog) -> None:
    rows = dialog.ui.obligations
    _go_to(hand, rows.rows[0].cells["what"].editor)
    hand.field("Án phí")
    hand.field()
    hand.text("300000")
    hand.press(Qt.Key.Key_K, with_keys=ALT)
    qtbot.waitUntil(lambda: len(rows.rows) == 2)  # Qt shows a button pressed before it clicks it
    hand.field("Trả nợ")
    box = QApplication.focusWidget()
    hand.press(Qt.Key.Key_Home)
    for _kind in ObligationKind:
        if rows.rows[1].cells["kind"].read() == ObligationKind.DEBT.value:
            break
        assert QApplication.focusWidget() is box
        hand.press(Qt.Key.Key_Down)
    assert rows.rows[1].cells["kind"].read() == ObligationKind.DEBT.value
    hand.press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is rows.rows[1].cells["amount"].editor
    hand.text("1,5tr")


def _go_to(hand: Typist, field: object) -> None:
    """Tab on until a field has the keys: each Tab counts."""
    for _step in range(MOST_KEYS):
        if QApplication.focusWidget() is field:
            return
        hand.press(Qt.Key.Key_Tab)
    raise AssertionError(field)
