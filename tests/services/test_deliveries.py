"""Deliveries recorded: the valid day reckoned, each party for himself, what is still owed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from tests.histories import opening_of
from thads_desktop.base.clock import FixedClock
from thads_desktop.base.errors import DomainError
from thads_desktop.domain import paper_payloads as r
from thads_desktop.domain.deadlines import DeadlineState
from thads_desktop.domain.deliveries import Delivery
from thads_desktop.domain.payloads import EnforcementPostponed, Party
from thads_desktop.domain.step_payloads import StepTaken
from thads_desktop.domain.vocabulary import DeliveryOutcome, PartyRole, PostponementGround
from thads_desktop.services.acts import open_new_case, record_act
from thads_desktop.services.case_view import open_case
from thads_desktop.services.context import Context
from thads_desktop.services.deadlines import case_deadlines, ensure_reckoned
from thads_desktop.services.deliveries import (
    NewDelivery,
    deliveries,
    foresee,
    paper_name,
    pending_deliveries,
    record_delivery,
    still_to_reach,
)
from thads_desktop.services.offices import NewOffice, create_office

OPENED = date(2026, 11, 2)
MINUTES = date(2026, 11, 4)
DAT = Party(role=PartyRole.DEBTOR, name="Nguyễn Văn Đạt", address="Tổ 5, phường Minh An")
BINH = Party(role=PartyRole.DEBTOR, name="Trần Thị Bình", identity_number="001190000001")
BANK = Party(role=PartyRole.CREDITOR, name="Ngân hàng Sông Xanh")


@pytest.fixture
def context(tmp_path: Path) -> Iterator[Context]:
    clock = FixedClock(datetime(2026, 11, 23, 1, 0, tzinfo=UTC))
    made = create_office(tmp_path / "o", NewOffice(name="A", code="B"), user="An", clock=clock)
    ensure_reckoned(made)
    yield made
    made.close()


@pytest.fixture
def case(context: Context) -> str:
    """A case with two debtors."""
    opening = opening_of(1000, parties=(DAT, BINH, BANK))
    return open_new_case(context, opening, OPENED).case_id


def new(context: Context, case: str, *to: Party, **values: Any) -> NewDelivery:  # noqa: ANN401 - its fields
    about = open_case(context, case).timeline[0].act_id
    given: dict[str, Any] = {"way": "direct", "on": MINUTES, **values}
    return NewDelivery(case_id=case, about=about, to=to, **given)


def delivery(context: Context, case: str, party: Party) -> Delivery:
    (found,) = [one for one in deliveries(context, case) if one.party == party]
    return found


def notice_state(context: Context, case: str) -> tuple[DeadlineState, date | None]:
    found = case_deadlines(context, open_case(context, case).state)
    (one,) = [one for one in found if one.key == "enforcement_decision_notice"]
    return one.state, one.closed_on


def test_notice_to_one_of_two_debtors_leaves_the_other_owed(context: Context, case: str) -> None:
    record_delivery(context, new(context, case, DAT))
    assert not delivery(context, case, DAT).is_owed
    assert delivery(context, case, BINH).is_owed
    assert delivery(context, case, BANK).is_owed
    assert notice_state(context, case)[0] is DeadlineState.OPEN
    record_delivery(context, new(context, case, BINH, BANK, on=date(2026, 11, 5)))
    assert notice_state(context, case) == (DeadlineState.MET, date(2026, 11, 5))


def test_each_debtor_has_ten_days_from_his_own_notice(context: Context, case: str) -> None:
    record_delivery(context, new(context, case, DAT, on=date(2026, 11, 3)))
    record_delivery(context, new(context, case, BINH, on=date(2026, 11, 10)))
    found = case_deadlines(context, open_case(context, case).state)
    due = [one.due_on for one in found if one.key == "voluntary_period"]
    assert due == [date(2026, 11, 13), date(2026, 11, 20)]


def test_several_parties_are_recorded_at_once_each_with_an_act(context: Context, case: str) -> None:
    made = record_delivery(context, new(context, case, DAT, BINH, BANK))
    assert len(made) == 3
    assert not any(one.is_owed for one in deliveries(context, case))
    told = [one.payload for one in open_case(context, case).timeline[1:]]
    assert [(one.to, one.to_name) for one in told if isinstance(one, r.NoticeDelivered)] == [
        (party.role, party.name) for party in (DAT, BINH, BANK)
    ]


def test_what_is_foreseen_says_the_valid_day_and_the_ten_days(context: Context, case: str) -> None:
    state = open_case(context, case).state
    found = foresee(context, state, new(context, case, DAT))
    assert found.validity.day == MINUTES
    assert found.validity.citation == "Nghị định 152/2026/NĐ-CP, Điều 16.3, 16.4, 16.6"
    assert [(one.key, one.due_on) for one in found.starts] == [
        ("voluntary_period", date(2026, 11, 16))
    ]
    to_bank = foresee(context, state, new(context, case, BANK))
    assert to_bank.starts == ()


def test_decision_by_vneid_alone_is_refused_with_the_reason(context: Context, case: str) -> None:
    wanted = new(context, case, DAT, way="digital")
    with pytest.raises(DomainError) as error:
        record_delivery(context, wanted)
    assert (error.value.code, error.value.field) == ("delivery_refused", "way")
    assert "VNeID" in error.value.message
    assert "Điều 15.1" in error.value.message
    record_delivery(context, wanted, although="Đã gửi thêm cho đương sự biết")
    assert delivery(context, case, DAT).is_owed
    assert delivery(context, case, DAT).next_way == "direct"


def test_next_way_follows_what_became_of_the_last_attempt(context: Context, case: str) -> None:
    assert delivery(context, case, DAT).next_way == "direct"
    record_delivery(context, new(context, case, DAT, outcome=DeliveryOutcome.ABSENT))
    assert delivery(context, case, DAT).next_way == "substitute"
    record_delivery(
        context, new(context, case, DAT, outcome=DeliveryOutcome.AWAY, witness="Trưởng thôn")
    )
    found = delivery(context, case, DAT)
    assert [one.outcome for one in found.attempts] == ["absent", "away"]
    assert found.next_way == "posting"


def test_posting_is_valid_at_once_and_lasts_seven_days(context: Context, case: str) -> None:
    record_delivery(context, new(context, case, DAT, outcome=DeliveryOutcome.NO_ADULT))
    posted = new(
        context, case, DAT, way="posting", witness="Ông Tư", place="UBND phường", on=MINUTES
    )
    assert foresee(context, open_case(context, case).state, posted).validity.warnings == ()
    record_delivery(context, posted)
    valid = delivery(context, case, DAT).valid
    assert valid is not None
    assert (valid.on, valid.lasts_until) == (MINUTES, date(2026, 11, 11))
    last = open_case(context, case).timeline[-1].payload
    assert isinstance(last, StepTaken)
    assert last.code == "notice_posted"


def test_media_is_valid_from_the_second_time(context: Context, case: str) -> None:
    wanted = new(context, case, DAT, way="media", place="Báo tỉnh", second_on=date(2026, 11, 5))
    record_delivery(context, wanted)
    valid = delivery(context, case, DAT).valid
    assert valid is not None
    assert valid.on == date(2026, 11, 5)


def test_one_refused_party_refuses_all(context: Context, case: str) -> None:
    with pytest.raises(DomainError) as error:
        record_delivery(context, new(context, case, DAT, BINH, way="substitute"))
    assert error.value.field == "receiver"
    assert len(open_case(context, case).timeline) == 1


def test_nobody_chosen_is_refused(context: Context, case: str) -> None:
    with pytest.raises(DomainError) as error:
        record_delivery(context, new(context, case))
    assert error.value.code == "recipient_missing"


def test_later_decision_goes_by_vneid_to_who_has_an_identity_number(
    context: Context, case: str
) -> None:
    postponed = EnforcementPostponed(ground=PostponementGround.OTHER, decision_number="9/QĐ")
    made = record_act(context, case, postponed, date(2026, 11, 9))
    found = {one.party: one for one in deliveries(context, case) if one.about == made.act_id}
    assert found[BINH].next_way == "digital"
    assert found[DAT].next_way == "direct"
    view = open_case(context, case)
    assert paper_name(context, view.state, found[BINH]).endswith("số 9/QĐ ngày 09/11/2026")


def test_pending_deliveries_are_listed_by_commune(context: Context, case: str) -> None:
    elsewhere = opening_of(
        1000,
        decision_number="13/QĐ-THADS",
        parties=(Party(role=PartyRole.DEBTOR, name="Lê Sơn", address="Thôn 2, xã An Bình"), BANK),
    )
    open_new_case(context, elsewhere, OPENED)
    found = pending_deliveries(context)
    assert [one.commune for one in found] == sorted(one.commune for one in found)
    assert {one.debtor for one in found} == {"Lê Sơn", "Nguyễn Văn Đạt; Trần Thị Bình"}
    assert {one.rule for one in found} == {"enforcement_decision_notice"}
    of_son = next(one for one in found if one.debtor == "Lê Sơn")
    assert of_son.commune
    assert pending_deliveries(context, commune=of_son.commune) == (of_son,)
    record_delivery(context, new(context, case, DAT, BINH))
    both = pending_deliveries(context)
    by_debtor = dict(zip([one.debtor for one in both], still_to_reach(context, both), strict=True))
    assert by_debtor["Nguyễn Văn Đạt; Trần Thị Bình"] == (BANK,)
    assert by_debtor["Lê Sơn"][1:] == (BANK,)
    record_delivery(context, new(context, case, BANK))
    assert [one.debtor for one in pending_deliveries(context)] == ["Lê Sơn"]


def test_notice_that_comes_again_says_which_one_counts(context: Context, case: str) -> None:
    record_delivery(context, new(context, case, DAT, on=date(2026, 11, 5)))
    state = open_case(context, case).state
    again = foresee(context, state, new(context, case, DAT, on=date(2026, 11, 9)))
    assert (again.starts, again.told_on) == ((), date(2026, 11, 5))
    earlier = foresee(context, state, new(context, case, DAT, on=date(2026, 11, 3)))
    assert [one.due_on for one in earlier.starts] == [date(2026, 11, 13)]
    assert earlier.told_on is None


@pytest.mark.parametrize("outcome", [None, DeliveryOutcome.AWAY])
def test_nothing_is_delivered_before_there_is_a_paper(
    context: Context, case: str, outcome: DeliveryOutcome | None
) -> None:
    postponed = EnforcementPostponed(ground=PostponementGround.OTHER, decision_number="9/QĐ")
    made = record_act(context, case, postponed, date(2026, 11, 9))
    early = replace(new(context, case, DAT, outcome=outcome), about=made.act_id)
    with pytest.raises(DomainError) as error:
        record_delivery(context, early)
    assert error.value.code == "paper_before_its_cause"
