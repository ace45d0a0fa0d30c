"""Events (sự việc): short forms with what the law packs count by, by their Vietnamese names."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.gui.windows import case_of, open_dialog, record
from thads_desktop.domain.kinds import STEP_TAKEN
from thads_desktop.domain.paper_payloads import NoticeDelivered
from thads_desktop.domain.step_payloads import DeadlineSnoozed, Step, StepTaken
from thads_desktop.domain.vocabulary import PartyRole
from thads_desktop.gui.dialogs.act_dialog import ActDialog
from thads_desktop.gui.dialogs.act_labels import label_of
from thads_desktop.gui.dialogs.act_palette import ActPalette, addable
from thads_desktop.gui.fields.choice_field import ChoiceField
from thads_desktop.gui.fields.field import Field
from thads_desktop.gui.fields.time_field import TimeField
from thads_desktop.gui.window import MainWindow
from thads_desktop.services.acts import record_act
from thads_desktop.services.case_view import CaseView, TimelineAct


def view(window: MainWindow) -> CaseView:
    return case_of(window.shell.context, "nguyen")


def form_of(
    window: MainWindow, kind: str, corrected: TimelineAct | None = None, **given: object
) -> ActDialog:
    return open_dialog(ActDialog(window.shell, view(window), kind, window, corrected, given=given))


def field(dialog: ActDialog, name: str) -> Field:
    assert dialog.sheet is not None
    return dialog.sheet.fields[name]


def last_step(window: MainWindow) -> Step:
    payload = view(window).timeline[-1].payload
    assert isinstance(payload, Step)
    return payload


def test_every_event_of_the_law_packs_can_be_added_under_its_name(window: MainWindow) -> None:
    rows = addable(window.shell.context)
    assert {"Thông báo hợp lệ", "Lập hồ sơ thi hành án"} <= {one.name for one in rows}
    assert not [one.name for one in rows if "_" in one.name]
    assert "deadline_snoozed" not in {one.kind for one in rows}
    for one in rows:
        if one.code:
            dialog = ActDialog(window.shell, view(window), one.kind, window, given=one.given)
            assert dialog.sheet is not None
            assert dialog.windowTitle() == one.name
            assert not [name for name in dialog.sheet.fields if "_" in label_of(name)]
            dialog.close()


def test_event_is_found_by_typing_and_recorded(qtbot: QtBot, window: MainWindow) -> None:
    palette = open_dialog(ActPalette(window.shell, view(window), window))
    QTest.keyClicks(palette.ui.typed, "lap ho so thi")
    assert palette.ui.kinds.currentItem().text() == "Lập hồ sơ thi hành án"
    with qtbot.waitSignal(palette.accepted):
        QTest.keyClick(palette.ui.typed, Qt.Key.Key_Return)
    form = window.findChild(ActDialog)
    assert isinstance(form, ActDialog)
    record(form)
    assert last_step(window) == StepTaken(code="dossier_opened")
    assert view(window).timeline[-1].name == "Lập hồ sơ thi hành án"


def test_papers_can_be_added_after_the_case_ended(window: MainWindow) -> None:
    palette = ActPalette(window.shell, view(window), window)
    (item,) = palette.ui.kinds.findItems("Lập hồ sơ thi hành án", Qt.MatchFlag.MatchExactly)
    palette.ui.kinds.setCurrentItem(item)
    assert not palette.ui.reason.text()
    palette.close()


def test_variant_is_chosen_by_name_and_missed_beside_its_field(window: MainWindow) -> None:
    dialog = form_of(window, STEP_TAKEN, code="clarification_requested")
    variant = field(dialog, "variant")
    assert isinstance(variant, ChoiceField)
    assert variant.box.itemText(0) == "Chọn trường hợp…"
    assert "_" not in "".join(variant.box.itemText(row) for row in range(variant.box.count()))
    record(dialog)
    assert variant.note.text() == "Hãy chọn một mục trong danh sách."
    variant.show_value("complex")
    record(dialog)
    assert last_step(window) == StepTaken(code="clarification_requested", variant="complex")


def test_usual_variant_is_chosen_to_begin_with(window: MainWindow) -> None:
    dialog = form_of(window, "notice_delivered")
    variant = field(dialog, "variant")
    assert variant.read() == "direct"
    assert dialog.sheet is not None
    assert not dialog.sheet.is_changed
    variant.show_value("post")
    field(dialog, "to").show_value(PartyRole.CREDITOR)
    record(dialog)
    assert last_step(window) == NoticeDelivered(variant="post", to=PartyRole.CREDITOR)


def test_planned_day_is_asked_only_where_the_event_carries_one(window: MainWindow) -> None:
    dialog = form_of(window, "coercion_planned")
    record(dialog)
    assert field(dialog, "planned_on").note.text() == "Hãy điền mục này."
    dialog.close()
    other = form_of(window, STEP_TAKEN, code="dossier_opened")
    assert other.sheet is not None
    assert not {"planned_on", "until", "variant", "at"} & set(other.sheet.fields)


def test_paper_it_is_about_is_chosen_by_name_and_number(window: MainWindow) -> None:
    dialog = form_of(window, "notice_delivered")
    about = field(dialog, "about")
    assert isinstance(about, ChoiceField)
    names = [about.box.itemText(row) for row in range(about.box.count())]
    assert names == ["Cả việc", "Ra quyết định thi hành án số 01/QĐ-CTHADS ngày 01/02/2026"]


def test_correction_of_an_event_starts_from_what_stands(window: MainWindow) -> None:
    context, case = window.shell.context, view(window)
    payload = StepTaken(code="dossier_opened", number="5/HS", note="Tủ 2")
    record_act(context, case.case_id, payload, date(2026, 2, 10))
    dialog = form_of(window, STEP_TAKEN, view(window).timeline[-1])
    assert dialog.windowTitle() == "Đính chính: Lập hồ sơ thi hành án"
    assert field(dialog, "number").read() == "5/HS"
    field(dialog, "number").show_value("6/HS")
    field(dialog, "reason").show_value("Ghi sai số")
    record(dialog)
    assert last_step(window) == StepTaken(code="dossier_opened", number="6/HS", note="Tủ 2")


def test_correction_of_what_was_left_aside_keeps_which_deadline_it_is(window: MainWindow) -> None:
    context, case = window.shell.context, view(window)
    trigger = case.timeline[0].act_id
    payload = DeadlineSnoozed(
        rule="enforcement_decision_notice", trigger=trigger, until=date(2026, 3, 20), why="Chờ"
    )
    record_act(context, case.case_id, payload, date(2026, 3, 9))
    dialog = form_of(window, "deadline_snoozed", view(window).timeline[-1])
    field(dialog, "until").show_value(date(2026, 3, 25))
    field(dialog, "reason").show_value("Nhầm ngày")
    record(dialog)
    corrected = view(window).timeline[-1].payload
    assert isinstance(corrected, DeadlineSnoozed)
    assert (corrected.rule, corrected.trigger) == ("enforcement_decision_notice", trigger)
    assert corrected.until == date(2026, 3, 25)


@pytest.mark.parametrize(
    ("typed", "read"),
    [("9:5", "09:05"), ("0905", "09:05"), ("14h30", "14:30"), ("7", "07:00"), ("", "")],
)
def test_hour_is_read_as_people_write_it(window: MainWindow, typed: str, read: str) -> None:
    hour = TimeField(window)
    hour.show_value(typed)
    assert hour.read() == read


@pytest.mark.parametrize("typed", ["25:00", "9:75", "sáng"])
def test_hour_that_is_none_says_how_to_write_it(window: MainWindow, typed: str) -> None:
    hour = TimeField(window)
    hour.show_value(typed)
    hour.line.editingFinished.emit()
    assert hour.note.text() == "Hãy ghi giờ như 08:30 hoặc để trống."


def test_only_an_event_about_property_asks_which_pieces(window: MainWindow) -> None:
    taken = form_of(window, "step_taken", code="creditor_took_asset")
    agreed = form_of(window, "step_taken", code="agreement_made")
    assert taken.sheet is not None
    assert agreed.sheet is not None
    assert "assets" in taken.sheet.fields
    assert "assets" not in agreed.sheet.fields
