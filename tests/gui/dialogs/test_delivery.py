"""Giao, thông báo văn bản: the form asks what the way needs and says the valid day."""

from __future__ import annotations

from datetime import date

from tests.gui.windows import case_of, open_dialog, record
from thads_desktop.domain.events import ATTEMPT
from thads_desktop.domain.paper_payloads import DeliveryAttempted, NoticeDelivered
from thads_desktop.domain.vocabulary import PartyRole
from thads_desktop.gui.dialogs.delivery import DeliveryDialog
from thads_desktop.gui.window import MainWindow
from thads_desktop.services.case_view import CaseView


def view(window: MainWindow) -> CaseView:
    return case_of(window.shell.context, "nguyen")


def form(window: MainWindow, kind: str = "notice_delivered", **given: object) -> DeliveryDialog:
    return open_dialog(DeliveryDialog(window.shell, view(window), window, given, kind=kind))


def test_paper_party_and_place_come_filled_in(window: MainWindow) -> None:
    dialog = form(window)
    assert dialog.ui.paper.box.currentText() == (
        "Ra quyết định thi hành án số 01/QĐ-CTHADS ngày 01/02/2026"
    )
    assert [party.role for party in dialog.ui.to.read()] == [PartyRole.DEBTOR]
    assert dialog.ui.place.read() == "Tổ 5, phường Minh An"
    assert dialog.ui.way.read() == "direct"
    assert dialog.sheet is not None
    assert not dialog.sheet.is_changed
    dialog.close()


def test_valid_day_and_what_it_starts_are_said_before_recording(window: MainWindow) -> None:
    dialog = form(window)
    dialog.ui.on.show_value(date(2026, 2, 5))
    assert dialog.ui.valid.text() == (
        "Thông báo hợp lệ từ ngày 05/02/2026: ngày ký nhận, lập biên bản. "
        "(Luật 26/2008/QH12, Điều 40.1, 41)\n"
        "Bắt đầu: Thời hạn tự nguyện thi hành án, đến 23/02/2026."
    )
    record(dialog)
    act = view(window).timeline[-1]
    assert act.happened_on == date(2026, 2, 5)
    assert isinstance(act.payload, NoticeDelivered)
    assert act.payload.about == view(window).timeline[0].act_id
    assert act.payload.to_name == "Nguyễn Văn An"


def test_wrong_way_is_refused_with_its_reason(window: MainWindow) -> None:
    dialog = form(window)
    dialog.ui.way.show_value("digital")
    assert "từ lần thông báo thứ hai" in dialog.ui.valid.text()
    assert dialog.ui.valid.property("role") == "refusal"
    record(dialog)
    assert "từ lần thông báo thứ hai" in dialog.ui.way.note.text()
    assert len(view(window).timeline) == 1
    dialog.sheet = None
    dialog.close()


def test_what_was_done_all_the_same_is_recorded_with_its_reason(window: MainWindow) -> None:
    dialog = form(window)
    ui = dialog.ui
    ui.way.show_value("digital")
    assert not ui.overrule.isVisible()
    record(dialog)
    assert ui.overrule.isVisible()
    ui.overrule.click()
    record(dialog)
    assert len(view(window).timeline) == 1
    assert ui.although.note.text()
    ui.although.show_value("Chỉ gửi được qua VNeID")
    record(dialog)
    act = view(window).timeline[-1]
    assert isinstance(act.payload, NoticeDelivered)
    assert (act.payload.variant, act.reason) == ("digital", "Chỉ gửi được qua VNeID")


def test_refusal_that_is_no_law_offers_no_way_round(window: MainWindow) -> None:
    dialog = form(window)
    dialog.ui.to.show_value(())
    record(dialog)
    assert not dialog.ui.overrule.isVisible()
    dialog.sheet = None
    dialog.close()


def test_second_notice_says_that_the_first_counts(window: MainWindow) -> None:
    first = form(window)
    first.ui.on.show_value(date(2026, 2, 2))
    record(first)
    again = form(window)
    (debtor,) = view(window).state.parties(PartyRole.DEBTOR)
    again.ui.to.show_value((debtor,))
    again.ui.on.show_value(date(2026, 2, 3))
    assert "văn bản này ngày 02/02/2026" in again.ui.valid.text()
    assert "Bắt đầu" not in again.ui.valid.text()
    again.sheet = None
    again.close()


def test_only_what_a_way_needs_is_asked(window: MainWindow) -> None:
    dialog = form(window)
    ui = dialog.ui

    def asked() -> set[str]:
        fields = {"receiver": ui.receiver, "relation": ui.relation, "witness": ui.witness}
        named = fields | {"second": ui.secondOn, "confirmed": ui.confirmed}
        return {name for name, field in named.items() if field.isVisible()}

    assert asked() == {"receiver", "confirmed"}
    ui.confirmed.show_value("refused")
    assert asked() == {"receiver", "confirmed", "witness"}
    ui.way.show_value("substitute")
    assert asked() == {"receiver", "relation", "confirmed"}
    ui.way.show_value("posting")
    assert asked() == {"witness"}
    ui.way.show_value("media")
    assert asked() == {"second"}
    assert ui.onLabel.text() == "Ngày thông báo lần thứ nhất"
    ui.outcome.show_value("away")
    assert asked() == {"witness"}
    assert not ui.way.isVisible()
    dialog.sheet = None
    dialog.close()


def test_several_parties_get_an_act_each(window: MainWindow) -> None:
    dialog = form(window)
    for _party, box in dialog.ui.to.boxes:
        box.setChecked(True)
    record(dialog)
    told = [act.payload for act in view(window).timeline[1:]]
    assert [one.to for one in told if isinstance(one, NoticeDelivered)] == [
        PartyRole.DEBTOR,
        PartyRole.CREDITOR,
    ]


def test_what_could_not_be_delivered_says_the_next_step(window: MainWindow) -> None:
    dialog = form(window, ATTEMPT)
    assert "người cùng cư trú" in dialog.ui.valid.text()
    dialog.ui.outcome.show_value("away")
    assert dialog.ui.valid.text().endswith("niêm yết công khai.")
    dialog.ui.witness.show_value("Trưởng thôn")
    record(dialog)
    told = view(window).timeline[-1].payload
    assert isinstance(told, DeliveryAttempted)
    assert (told.outcome, told.witness) == ("away", "Trưởng thôn")
    again = form(window)
    assert again.ui.way.read() == "posting"
    again.close()


def test_nobody_chosen_stays_in_the_form(window: MainWindow) -> None:
    dialog = form(window)
    dialog.ui.to.show_value(())
    record(dialog)
    assert dialog.ui.to.note.text() == "Hãy chọn người được thông báo."
    dialog.sheet = None
    dialog.close()
