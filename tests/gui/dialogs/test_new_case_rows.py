"""Rows of a new case: details, what other cases know, drafts."""

from __future__ import annotations

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from tests.gui.windows import DEBTORS, case_of, open_dialog, record, settle
from thads_desktop.domain.payloads import CaseOpened, Instalment
from thads_desktop.gui.dialogs.new_case import NewCaseDialog
from thads_desktop.gui.fields.details_field import DetailsDialog, DetailsField
from thads_desktop.gui.fields.field import Field
from thads_desktop.gui.fields.group_field import GroupField
from thads_desktop.gui.window import MainWindow

AN = DEBTORS[0]


@pytest.fixture
def dialog(window: MainWindow) -> NewCaseDialog:
    return open_dialog(NewCaseDialog(window.shell, window))


def cells(dialog: NewCaseDialog, row: int = 0) -> dict[str, Field]:
    return dialog.ui.parties.rows[row].cells


def details_of(row: dict[str, Field]) -> DetailsDialog:
    field = row["details"]
    assert isinstance(field, DetailsField)
    return field.open_details()


def fill(dialog: NewCaseDialog) -> None:
    dialog.ui.number.show_value("77/QĐ-CTHADS")
    dialog.ui.decided.show_value(date(2026, 3, 2))
    cells(dialog)["name"].show_value("Võ Thị Sáu Mươi")
    dialog.ui.obligations.rows[0].cells["what"].show_value("Cấp dưỡng")


def test_details_of_a_party_are_recorded_and_shown_again(
    qtbot: QtBot, window: MainWindow, dialog: NewCaseDialog
) -> None:
    fill(dialog)
    more = details_of(cells(dialog))
    more.group.parts["tax_code"].show_value("0100233488")
    more.group.parts["is_organisation"].show_value(value=True)
    more.take()
    record(dialog)
    settle(qtbot, window)
    view = case_of(window.shell.context, "sau muoi")
    (party,) = view.state.opening.parties
    assert (party.tax_code, party.is_organisation) == ("0100233488", True)
    correction = open_dialog(NewCaseDialog(window.shell, window, view.timeline[0]))
    again = details_of(cells(correction))
    assert again.group.parts["tax_code"].read() == "0100233488"


def test_an_instalment_says_what_the_decision_covers(
    qtbot: QtBot, window: MainWindow, dialog: NewCaseDialog
) -> None:
    fill(dialog)
    line = dialog.ui.obligations.rows[0].cells
    more = details_of(line)
    instalment = more.group.parts["instalment"]
    assert isinstance(instalment, GroupField)
    assert instalment.switch is not None
    instalment.switch.setChecked(True)
    more.take()
    assert more.isVisible()  # what must be told is missing
    instalment.parts["amount"].show_value(2_000_000)
    instalment.parts["since"].show_value(date(2026, 1, 15))
    more.take()
    assert line["amount"].read() == 4_000_000  # 15/01 and 15/02, under the law of before 01/7/2026
    record(dialog)
    settle(qtbot, window)
    opening = case_of(window.shell.context, "sau muoi").state.opening
    assert isinstance(opening, CaseOpened)
    (told,) = opening.obligations
    assert told.instalment == Instalment(amount=2_000_000, since=date(2026, 1, 15))


def test_whom_a_line_binds_is_asked_only_when_there_are_several(dialog: NewCaseDialog) -> None:
    fill(dialog)
    line = dialog.ui.obligations.rows[0].cells
    alone = details_of(line)
    assert "debtors" not in alone.group.parts
    alone.reject()
    dialog.add_party()
    cells(dialog, 2)["name"].show_value("Lê Văn Ba")
    several = details_of(line)
    assert {"debtors", "is_joint", "share"} <= several.group.parts.keys()
    several.group.parts["debtors"].show_value(("Lê Văn Ba",))
    several.take()
    assert line["details"].read() == {"debtors": ("Lê Văn Ba",)}


def test_f4_opens_the_details_of_the_row_one_stands_on(dialog: NewCaseDialog) -> None:
    cells(dialog, 1)["address"].setFocus()
    dialog.open_details()
    assert dialog.findChild(DetailsDialog)


def test_a_person_known_elsewhere_is_taken_over(
    qtbot: QtBot, window: MainWindow, dialog: NewCaseDialog
) -> None:
    row = cells(dialog)
    row["name"].setFocus()
    row["name"].show_value(AN.lower())
    dialog.people.look_up()
    settle(qtbot, window)
    assert dialog.ui.offer.text() == f"Đã có trong việc 01/QĐ-CTHADS: {AN}, Tổ 5, phường Minh An."
    dialog.ui.takeOver.click()
    assert row["name"].read() == AN
    assert row["address"].read() == "Tổ 5, phường Minh An"
    assert not dialog.ui.offer.isVisible()


def test_an_identity_number_tells_the_year_and_is_looked_over(dialog: NewCaseDialog) -> None:
    row = cells(dialog)
    row["identity_number"].setFocus()
    row["identity_number"].show_value("001080012345")
    dialog.people.look_up()
    assert row["birth_year"].read() == 1980
    row["birth_year"].show_value(1990)
    dialog.people.look_up()
    row["address"].setFocus()
    assert row["identity_number"].note.text() == "Số này của người sinh 1980."


def test_what_was_left_unfinished_is_offered_next_time(
    window: MainWindow, dialog: NewCaseDialog
) -> None:
    fill(dialog)
    dialog.ui.judged.line.setText("31/")  # not even readable
    more = details_of(cells(dialog))
    more.group.parts["born_on"].show_value(date(1980, 5, 6))
    more.take()
    dialog.reject()
    assert not dialog.isVisible()
    again = open_dialog(NewCaseDialog(window.shell, window))
    assert again.ui.useDraft.isVisible()
    again.use_draft()
    assert again.ui.number.read() == "77/QĐ-CTHADS"
    assert again.ui.judged.line.text() == "31/"
    assert cells(again)["name"].read() == "Võ Thị Sáu Mươi"
    assert cells(again)["details"].read() == {"born_on": date(1980, 5, 6)}
    again.ui.judged.show_value(None)
    record(again)
    last = open_dialog(NewCaseDialog(window.shell, window))
    assert not last.ui.useDraft.isVisible()


def test_a_draft_can_be_dropped_and_a_new_one_does_not_push_it_out(
    window: MainWindow, dialog: NewCaseDialog
) -> None:
    fill(dialog)
    dialog.reject()
    second = open_dialog(NewCaseDialog(window.shell, window))
    second.ui.number.show_value("88/QĐ-CTHADS")
    second.reject()
    third = open_dialog(NewCaseDialog(window.shell, window))
    third.drop_draft()
    assert third.ui.useDraft.isVisible()
    third.use_draft()
    assert third.ui.number.read() == "77/QĐ-CTHADS"
