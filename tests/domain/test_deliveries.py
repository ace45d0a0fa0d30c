"""Deliveries and letters read from the acts of a case: total, each party for himself."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from tests.domain.shipped_law import shipped_law
from tests.histories import act_of, opening_of
from thads_desktop.domain import paper_payloads as r
from thads_desktop.domain import payloads as p
from thads_desktop.domain import step_payloads as s
from thads_desktop.domain.case_state import CaseState
from thads_desktop.domain.deadlines import DeadlineState
from thads_desktop.domain.deliveries import Delivery, deliveries_of, notice_rules
from thads_desktop.domain.fold import state_of
from thads_desktop.domain.information import letters_of
from thads_desktop.domain.parties import parties_on
from thads_desktop.domain.reckoning import deadlines_of
from thads_desktop.domain.vocabulary import DeliveryOutcome, PartyRole

OPENED = date(2026, 11, 2)
DAT = p.Party(role=PartyRole.DEBTOR, name="Nguyễn Văn Đạt")
BINH = p.Party(role=PartyRole.DEBTOR, name="Trần Thị Bình")
BANK = p.Party(role=PartyRole.CREDITOR, name="Ngân hàng Sông Xanh")
TO_BANK = r.NoticeDelivered(
    variant="direct", to=PartyRole.CREDITOR, to_name="NH Sông Xanh", about="act-0001"
)
HEIR = p.Party(role=PartyRole.DEBTOR, name="Lê Thừa Kế")
BUYER = p.Party(role=PartyRole.CREDITOR, name="Công ty Mua Nợ")


def case(*acts: tuple[p.Payload, date]) -> CaseState:
    opening = opening_of(1000, parties=(DAT, BINH, BANK))
    told = [(opening, OPENED), *acts]
    state = state_of([act_of(payload, on, nth) for nth, (payload, on) in enumerate(told, 1)])
    assert state is not None
    return state


def on(day: int) -> date:
    return date(2026, 11, day)


def told(name: str, variant: str = "direct") -> r.NoticeDelivered:
    return r.NoticeDelivered(variant=variant, to_name=name, about="act-0001")


def owed(state: CaseState) -> list[str]:
    return [one.party.name for one in deliveries_of(state, shipped_law()) if one.is_owed]


def first(state: CaseState, party: p.Party) -> Delivery:
    return next(one for one in deliveries_of(state, shipped_law()) if one.party == party)


def notice(state: CaseState) -> DeadlineState:
    found = deadlines_of(state, shipped_law())
    return next(one.state for one in found if one.key == "enforcement_decision_notice")


def voluntary(state: CaseState) -> list[date]:
    found = deadlines_of(state, shipped_law())
    return [one.due_on for one in found if one.key == "voluntary_period"]


def test_every_party_is_owed_the_decision() -> None:
    assert owed(case()) == [DAT.name, BINH.name, BANK.name]


def test_name_written_otherwise_is_the_same_party() -> None:
    state = case((told("  nguyễn văn ĐẠT "), on(3)))
    assert owed(state) == [BINH.name, BANK.name]


def test_unknown_name_reaches_nobody_among_several_and_the_only_one_of_a_role() -> None:
    assert owed(case((told("Ông Đạt"), on(3)))) == [DAT.name, BINH.name, BANK.name]
    assert owed(case((TO_BANK, on(3)))) == [DAT.name, BINH.name]


def test_notice_that_names_nobody_reaches_the_whole_role() -> None:
    state = case((told(""), on(3)))
    assert owed(state) == [BANK.name]
    assert notice(state) is DeadlineState.OPEN
    assert notice(case((told(""), on(3)), (TO_BANK, on(4)))) is DeadlineState.MET


def test_digital_notice_of_the_decision_leaves_it_owed() -> None:
    state = case((told(DAT.name, "digital"), on(3)))
    found = first(state, DAT)
    assert found.is_owed
    assert [one.is_valid for one in found.attempts] == [False]


def test_who_joins_later_was_not_owed_the_earlier_paper() -> None:
    joined = p.PartyChanged(party=HEIR, replaces=DAT.name)
    state = case((told(DAT.name), on(3)), (told(BINH.name), on(4)), (joined, on(20)))
    assert parties_on(state, on(3)) == (DAT, BINH, BANK)
    assert parties_on(state, on(20)) == (HEIR, BINH, BANK)
    assert owed(state) == [BANK.name]
    added = case((p.PartyChanged(party=HEIR), on(20)))
    assert owed(added) == [DAT.name, BINH.name, BANK.name]


def test_what_had_not_reached_the_dead_goes_to_the_heir() -> None:
    heir = (p.PartyChanged(party=HEIR, replaces=DAT.name), on(10))
    assert owed(case(heir)) == [HEIR.name, BINH.name, BANK.name]
    too_late = case(heir, (told(DAT.name), on(11)), (told(BINH.name), on(11)), (TO_BANK, on(11)))
    assert owed(too_late) == [HEIR.name]
    assert notice(too_late) is DeadlineState.OPEN
    reached = case(heir, (told(HEIR.name), on(12)), (told(BINH.name), on(11)), (TO_BANK, on(11)))
    assert owed(reached) == []
    assert notice(reached) is DeadlineState.LATE


def test_on_the_day_of_a_change_either_may_be_notified() -> None:
    heir = (p.PartyChanged(party=HEIR, replaces=DAT.name), on(10))
    assert HEIR.name not in owed(case(heir, (told(DAT.name), on(10))))
    assert HEIR.name not in owed(case(heir, (told(HEIR.name), on(10))))


def test_an_attempt_to_the_dead_is_none_to_the_heir() -> None:
    away = r.DeliveryAttempted(to_name=DAT.name, outcome=DeliveryOutcome.AWAY, about="act-0001")
    state = case((away, on(3)), (p.PartyChanged(party=HEIR, replaces=DAT.name), on(10)))
    assert first(state, HEIR).attempts == ()
    assert first(state, HEIR).next_way == "direct"


def test_who_bought_a_part_of_the_rights_is_notified_beside_the_giver() -> None:
    sold = r.RightsTransferred(giver=BANK.name, receivers=(BANK, BUYER), lines=(1,))
    state = case((told(""), on(3)), (sold, on(4)))
    papers = [one for one in deliveries_of(state, shipped_law()) if one.about == "act-0001"]
    assert [one.party for one in papers if one.is_owed] == [BANK, BUYER]
    to_bank_first = case((TO_BANK, on(3)), (sold, on(4)))
    later = [one for one in deliveries_of(to_bank_first, shipped_law()) if one.is_owed]
    assert BANK not in [one.party for one in later if one.about == "act-0001"]


def test_new_address_is_where_the_paper_goes_and_no_new_person() -> None:
    moved = p.Party(role=PartyRole.DEBTOR, name=DAT.name, address="Tổ 9, phường Minh An")
    change = (p.PartyChanged(party=moved, replaces=DAT.name), on(10))
    assert first(case(change), moved).is_owed
    state = case((told(DAT.name), on(3)), change)
    assert not first(state, moved).is_owed


def test_state_budget_is_no_recipient_and_a_person_concerned_is() -> None:
    budget = p.Party(role=PartyRole.CREDITOR, name="Ngân sách Nhà nước (án phí)")
    owner = p.Party(role=PartyRole.RELATED_PERSON, name="Trần Đồng Sở Hữu")
    told_all = [(opening_of(1000, parties=(DAT, budget, owner)), OPENED), (told(DAT.name), on(3))]
    state = state_of([act_of(one, day, nth) for nth, (one, day) in enumerate(told_all, 1)])
    assert state is not None
    assert owed(state) == [owner.name]
    assert notice(state) is DeadlineState.OPEN


def test_paper_about_some_lines_goes_to_their_parties() -> None:
    lines = (
        p.Obligation(line=1, what="Nợ", amount=10, debtors=(DAT.name,)),
        p.Obligation(line=2, what="Nợ", amount=10, debtors=(BINH.name,)),
    )
    opening = opening_of(1000, parties=(DAT, BINH, BANK), obligations=lines)
    ended = p.EnforcementTerminated(lines=(2,))
    state = state_of([act_of(opening, OPENED, 1), act_of(ended, on(9), 2)])
    assert state is not None
    found = [one for one in deliveries_of(state, shipped_law()) if one.about == "act-0002"]
    assert [one.party for one in found] == [BINH, BANK]


def test_second_valid_notice_to_one_debtor_opens_no_second_period() -> None:
    state = case((told(DAT.name), on(3)), (told(DAT.name), on(6)), (told(BINH.name), on(10)))
    assert voluntary(state) == [on(13), on(20)]
    to_all_again = case((told(DAT.name), on(3)), (told(""), on(10)), (told(BINH.name), on(12)))
    assert voluntary(to_all_again) == [on(13), on(20)]


def test_digital_notice_first_leaves_the_period_to_the_valid_one() -> None:
    state = case((told(DAT.name, "digital"), on(3)), (told(DAT.name), on(6)))
    assert voluntary(state) == [on(16)]


def test_heir_notified_himself_has_ten_days_of_his_own() -> None:
    heir = (p.PartyChanged(party=HEIR, replaces=DAT.name), on(5))
    state = case((told(DAT.name), on(3)), heir, (told(HEIR.name), on(6)))
    assert voluntary(state) == [on(13), on(16)]


def test_attempt_does_not_meet_the_duty() -> None:
    tried = r.DeliveryAttempted(to_name=DAT.name, outcome=DeliveryOutcome.AWAY, about="act-0001")
    state = case((tried, on(3)))
    assert notice(state) is DeadlineState.OPEN
    assert first(state, DAT).next_way == "posting"


def test_rules_that_a_notice_meets_are_the_offices_own() -> None:
    assert {"enforcement_decision_notice", "decision_notice"} <= set(notice_rules(shipped_law()))
    assert "prisoner_notice" not in notice_rules(shipped_law())


_names = st.sampled_from(("", DAT.name, BINH.name, BANK.name, "Ai đó"))
_abouts = st.sampled_from(("", "act-0001", "act-0002", "act-0003", "nothing"))
_acts = st.one_of(
    st.builds(
        r.NoticeDelivered,
        variant=st.sampled_from(("", "direct", "digital", "posting", "media", "by_pigeon")),
        to=st.sampled_from(PartyRole),
        to_name=_names,
        about=_abouts,
    ),
    st.builds(
        r.DeliveryAttempted,
        to=st.sampled_from(PartyRole),
        to_name=_names,
        about=_abouts,
        outcome=st.sampled_from((*DeliveryOutcome, "", "other")),
    ),
    st.builds(p.PartyChanged, party=st.just(BINH), replaces=_names),
    st.builds(p.EnforcementTerminated),
    st.builds(s.StepTaken, code=st.just("decision_issued")),
    st.builds(r.InformationRequested, variant=st.sampled_from(("", "account", "owner"))),
    st.builds(r.InformationReceived, about=_abouts),
    st.builds(
        s.StepTaken,
        code=st.sampled_from(("verification_delegated", "delegated_verification_answered")),
        about=_abouts,
    ),
)
_days = st.integers(1, 30).map(on) | st.dates()


@given(st.lists(st.tuples(_acts, _days), max_size=6))
def test_any_acts_are_read(acts: list[tuple[p.Payload, date]]) -> None:
    state = case(*acts)
    for one in deliveries_of(state, shipped_law()):
        assert one.is_owed == bool(one.next_way)
        assert one.valid is None or one.valid in one.attempts
    for letter in letters_of(state, shipped_law()):
        assert letter.act_id


@given(st.lists(st.tuples(_acts, st.integers(2, 30).map(on)), max_size=6))
def test_duty_is_met_only_when_all_were_reached(
    acts: list[tuple[p.Payload, date]],
) -> None:
    state = case(*acts)
    if notice(state) in (DeadlineState.MET, DeadlineState.LATE):
        found = [one for one in deliveries_of(state, shipped_law()) if one.about == "act-0001"]
        assert not [one for one in found if one.is_counted and one.valid is None]


def test_every_heir_is_to_be_notified_and_the_dead_is_not() -> None:
    heirs = (HEIR, p.Party(role=PartyRole.DEBTOR, name="Lê Thứ Hai"))
    passed = r.RightsTransferred(giver=DAT.name, receivers=heirs, lines=(1,))
    names = owed(case((passed, on(4))))
    assert DAT.name not in names
    assert {"Lê Thừa Kế", "Lê Thứ Hai"} <= set(names)
