"""Forms of acts: every part has a field that fits it, and what is said is what is recorded."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox
from shiboken6 import isValid

from tests.gui.windows import case_of, open_dialog, record
from thads_desktop.domain import measure_payloads as m
from thads_desktop.domain import paper_payloads as r
from thads_desktop.domain import payloads as p
from thads_desktop.domain.vocabulary import (
    MendingWay,
    ObligationKind,
    PartyRole,
    PostponementGround,
    SignerRole,
)
from thads_desktop.gui.dialogs.act_dialog import ActDialog
from thads_desktop.gui.fields.choice_field import ChoiceField, ManyField
from thads_desktop.gui.fields.field import Field
from thads_desktop.gui.fields.ground_field import GroundField
from thads_desktop.gui.fields.group_field import GroupField
from thads_desktop.gui.fields.rows_field import RowsField
from thads_desktop.gui.window import MainWindow
from thads_desktop.services.acts import record_act
from thads_desktop.services.case_view import CaseView

ALTHOUGH = "đã xảy ra"
SEIZED_ON = date(2026, 2, 20)
HOUSE = m.Asset(number=1, what="Nhà ở", value=900_000_000)
MOTORBIKE = m.Asset(number=2, what="Xe máy", quantity="01 chiếc")


def view(window: MainWindow) -> CaseView:
    return case_of(window.shell.context, "nguyen")


def form(window: MainWindow, kind: str) -> ActDialog:
    return open_dialog(ActDialog(window.shell, view(window), kind, window))


def field(dialog: ActDialog, name: str) -> Field:
    assert dialog.sheet is not None
    return dialog.sheet.fields[name]


def group(dialog: ActDialog, name: str) -> GroupField:
    found = field(dialog, name)
    assert isinstance(found, GroupField)
    return found


def box_of(dialog: ActDialog, name: str) -> QComboBox:
    found = field(dialog, name)
    assert isinstance(found, ChoiceField | GroundField)
    return found.box


def texts(box: QComboBox) -> list[str]:
    return [box.itemText(row) for row in range(box.count())]


def record_all_the_same(dialog: ActDialog) -> None:
    """Record, with a reason where the law asks for something first."""
    record(dialog)
    if isValid(dialog):
        dialog.ui.overrule.click()
        dialog.ui.although.show_value(ALTHOUGH)
        record(dialog)


def last_payload(window: MainWindow) -> p.Payload | None:
    return view(window).timeline[-1].payload


def seize(window: MainWindow, *items: m.Asset, on: date = SEIZED_ON) -> str:
    payload = m.PropertySeized(variant="real_estate", items=items)
    case_id = view(window).case_id
    return record_act(window.shell.context, case_id, payload, on, although=ALTHOUGH).act_id


def test_signer_is_chosen_by_name_and_may_be_left_out(window: MainWindow) -> None:
    dialog = form(window, "officer_assigned")
    assert texts(box_of(dialog, "signer"))[:2] == ["Không nêu", "Thủ trưởng"]
    field(dialog, "officer").show_value("Vũ Thị Hành")
    field(dialog, "signer").show_value(SignerRole.DEPUTY.value)
    record_all_the_same(dialog)
    assert last_payload(window) == p.OfficerAssigned(
        officer="Vũ Thị Hành", signer=SignerRole.DEPUTY
    )


def test_rarely_asked_fields_are_folded_until_they_are_wanted(window: MainWindow) -> None:
    dialog = form(window, "officer_assigned")
    assert not field(dialog, "signer").isVisible()
    dialog.fields_shown.more.click()
    assert field(dialog, "signer").isVisible()
    assert field(dialog, "signer").hasFocus() or box_of(dialog, "signer").hasFocus()
    assert not dialog.fields_shown.more.isVisible()


def test_correction_shows_what_was_filled_in_though_it_is_rarely_asked(
    window: MainWindow,
) -> None:
    payload = p.OfficerAssigned(officer="Vũ Thị Hành", signed_by="Lê Văn Trưởng")
    case_id = view(window).case_id
    record_act(window.shell.context, case_id, payload, SEIZED_ON, although=ALTHOUGH)
    case = view(window)
    dialog = open_dialog(
        ActDialog(window.shell, case, "officer_assigned", window, case.timeline[-1])
    )
    assert field(dialog, "signed_by").isVisible()
    assert field(dialog, "signed_by").read() == "Lê Văn Trưởng"


def test_seized_things_are_listed_row_by_row_and_numbered(window: MainWindow) -> None:
    dialog = form(window, "property_seized")
    rows = field(dialog, "items")
    assert isinstance(rows, RowsField)
    assert rows.more is not None
    rows.rows[0].cells["what"].show_value("Nhà ở")
    rows.rows[0].cells["value"].show_value(900_000_000)
    rows.more.click()
    rows.rows[1].cells["what"].show_value("Xe máy")
    rows.rows[1].cells["quantity"].show_value("01 chiếc")
    field(dialog, "variant").show_value("real_estate")
    field(dialog, "present").show_value(("Trưởng thôn", "Kiểm sát viên"))
    record_all_the_same(dialog)
    assert last_payload(window) == m.PropertySeized(
        variant="real_estate", items=(HOUSE, MOTORBIKE), present=("Trưởng thôn", "Kiểm sát viên")
    )


def test_row_without_its_name_says_so_in_its_cell(window: MainWindow) -> None:
    dialog = form(window, "exhibit_received")
    rows = field(dialog, "items")
    assert isinstance(rows, RowsField)
    rows.rows[0].cells["seal"].show_value("Còn nguyên")
    assert not rows.rows[0].cells["what"].note.isVisible()
    record(dialog)
    assert rows.rows[0].cells["what"].note.text() == "Hãy điền mục này."


def test_what_happens_to_assets_is_about_the_only_seizure_and_its_things(
    window: MainWindow,
) -> None:
    seizure = seize(window, HOUSE, MOTORBIKE)
    dialog = form(window, "price_set")
    assert field(dialog, "about").read() == seizure
    assets = field(dialog, "assets")
    assert isinstance(assets, ManyField)
    assert [box.text() for box in assets.boxes.values()] == ["1. Nhà ở", "2. Xe máy"]
    assets.boxes[2].setChecked(True)
    field(dialog, "variant").show_value("movable")
    field(dialog, "price").show_value(8_000_000)
    record_all_the_same(dialog)
    assert last_payload(window) == m.PriceSet(
        about=seizure, assets=(2,), variant="movable", price=8_000_000
    )


def test_of_two_seizures_the_newer_is_offered_first_and_none_is_chosen(
    window: MainWindow,
) -> None:
    seize(window, HOUSE)
    newer = seize(window, MOTORBIKE, on=date(2026, 2, 25))
    dialog = form(window, "price_set")
    assert field(dialog, "about").read() == ""
    assert box_of(dialog, "about").itemData(0) == newer
    field(dialog, "about").show_value(newer)
    assets = field(dialog, "assets")
    assert isinstance(assets, ManyField)
    assert [box.text() for box in assets.boxes.values()] == ["2. Xe máy"]


def test_price_before_a_cut_is_the_last_one_known(window: MainWindow) -> None:
    seizure = seize(window, HOUSE)
    case_id, context = view(window).case_id, window.shell.context
    priced = m.PriceSet(about=seizure, price=800_000_000, variant="real_estate")
    record_act(context, case_id, priced, date(2026, 2, 25), although=ALTHOUGH)
    dialog = form(window, "price_reduced")
    assert field(dialog, "price_before").read() == 800_000_000
    field(dialog, "price_before").show_value(750_000_000)
    field(dialog, "about").show_value("")
    assert field(dialog, "price_before").read() == 750_000_000


def test_new_obligation_has_the_next_number_and_its_instalments(window: MainWindow) -> None:
    dialog = form(window, "obligation_added")
    obligation = group(dialog, "obligation")
    obligation.parts["what"].show_value("Cấp dưỡng")
    obligation.parts["kind"].show_value(ObligationKind.MAINTENANCE.value)
    instalment = obligation.parts["instalment"]
    assert isinstance(instalment, GroupField)
    assert instalment.switch is not None
    assert not instalment.parts["amount"].isVisible()
    instalment.switch.setChecked(True)
    assert instalment.parts["amount"].isVisible()
    instalment.parts["amount"].show_value(2_000_000)
    instalment.parts["since"].show_value(SEIZED_ON)
    record_all_the_same(dialog)
    assert last_payload(window) == p.ObligationAdded(
        obligation=p.Obligation(
            line=3,
            what="Cấp dưỡng",
            kind=ObligationKind.MAINTENANCE,
            instalment=p.Instalment(amount=2_000_000, since=SEIZED_ON),
        )
    )


def test_missing_part_of_a_thing_is_said_beside_it(window: MainWindow) -> None:
    dialog = form(window, "party_changed")
    record(dialog)
    assert group(dialog, "party").parts["name"].note.text() == "Hãy điền mục này."


def test_receiver_of_a_right_stands_where_its_giver_stood(window: MainWindow) -> None:
    dialog = form(window, "rights_transferred")
    field(dialog, "giver").show_value("Ngân sách nhà nước")
    receivers = field(dialog, "receivers")
    assert isinstance(receivers, RowsField)
    heirs = receivers.rows[0], receivers.add_row()
    for heir, name in zip(heirs, ("Kho bạc", "Sở Tài chính"), strict=True):
        heir.cells["name"].show_value(name)
        assert heir.cells["role"].read() == PartyRole.CREDITOR.value
    record_all_the_same(dialog)
    assert last_payload(window) == r.RightsTransferred(
        giver="Ngân sách nhà nước",
        receivers=(
            p.Party(role=PartyRole.CREDITOR, name="Kho bạc"),
            p.Party(role=PartyRole.CREDITOR, name="Sở Tài chính"),
        ),
    )


def test_mended_decision_is_one_of_the_case(window: MainWindow) -> None:
    dialog = form(window, "decision_mended")
    opening = view(window).timeline[0].act_id
    assert field(dialog, "about").read() == opening
    assert texts(box_of(dialog, "way")) == ["Thu hồi", "Sửa đổi, bổ sung", "Hủy"]
    field(dialog, "content").show_value("Sửa năm sinh")
    record_all_the_same(dialog)
    assert last_payload(window) == r.DecisionMended(
        about=opening, way=MendingWay.AMENDED, content="Sửa năm sinh"
    )


def test_judgment_of_the_case_is_not_typed_again(window: MainWindow) -> None:
    dialog = form(window, "judgment_received")
    case = view(window)
    assert group(dialog, "judgment").parts["number"].read() == case.state.judgment.number
    assert field(dialog, "kind").read() == case.state.kind.value
    record_all_the_same(dialog)
    payload = last_payload(window)
    assert isinstance(payload, r.JudgmentReceived)
    assert (payload.judgment, payload.parties) == (case.state.judgment, ())


def test_grounds_are_those_of_the_law_of_the_day(window: MainWindow) -> None:
    dialog = form(window, "means_classified")
    ground = field(dialog, "ground")
    assert isinstance(ground, GroundField)
    assert "Điều 44a" in ground.box.itemText(0)
    ground.show_value("no_income_no_property")
    field(dialog, "happened_on").show_value(date(2026, 7, 1))
    assert "Điều 38" in ground.box.currentText()
    assert ground.read() == "no_income_no_property"
    assert "không có thu nhập" in ground.box.toolTip()


def test_ground_that_is_no_more_goes_and_own_words_stay(window: MainWindow) -> None:
    dialog = form(window, "means_classified")
    ground = field(dialog, "ground")
    ground.show_value("specific_thing_or_paper_lost")
    assert ground.read() == "specific_thing_or_paper_lost"
    field(dialog, "happened_on").show_value(date(2026, 7, 1))
    assert ground.read() in {"", "specific_thing_or_paper_lost"}
    ground.show_value("Lời của tôi")
    field(dialog, "happened_on").show_value(date(2026, 6, 30))
    assert ground.read() == "Lời của tôi"


def test_ground_is_not_asked_of_who_has_means(window: MainWindow) -> None:
    dialog = form(window, "means_classified")
    field(dialog, "ground").show_value("no_income_no_property")
    field(dialog, "enforceable").show_value(value=True)
    assert not field(dialog, "ground").isEnabled()
    assert field(dialog, "ground").read() == ""


@pytest.mark.parametrize(
    ("key", "counted"),
    [
        ("agreement_of_parties", PostponementGround.AGREEMENT),
        ("serious_illness_or_incapacity", PostponementGround.OTHER),
    ],
)
def test_ground_of_a_postponement_says_how_it_is_counted(
    window: MainWindow, key: str, counted: PostponementGround
) -> None:
    dialog = form(window, "enforcement_postponed")
    ground = field(dialog, "legal_ground")
    assert isinstance(ground, GroundField)
    ground.show_value(key)
    assert not field(dialog, "ground").isEnabled()
    assert field(dialog, "ground").read() == counted.value
    ground.show_value("Lời của tôi")
    assert field(dialog, "ground").isEnabled()


def test_ground_is_found_by_typing(window: MainWindow) -> None:
    dialog = form(window, "enforcement_terminated")
    ground = field(dialog, "ground")
    assert isinstance(ground, GroundField)
    QTest.keyClicks(ground.line, "kho")
    completer = ground.box.completer()
    assert completer is not None
    assert completer.completionCount() > 0
    assert ground.read() == "kho"


def test_empty_part_of_a_sum_is_no_part(window: MainWindow) -> None:
    dialog = form(window, "enforcement_terminated")
    record_all_the_same(dialog)
    assert last_payload(window) == p.EnforcementTerminated()


def test_why_a_paper_was_not_delivered_is_chosen_by_name(window: MainWindow) -> None:
    dialog = form(window, "delivery_attempted")
    outcome = field(dialog, "outcome")
    assert isinstance(outcome, GroundField)
    assert "Không rõ địa chỉ" in texts(outcome.box)
    outcome.show_value("away")
    record_all_the_same(dialog)
    assert last_payload(window) == r.DeliveryAttempted(outcome="away")
