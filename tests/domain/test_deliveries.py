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


def test_every_party_is_owed_the_decision() -> None:
    assert owed(case()) == [DAT.name, BINH.name, BANK.name]


def test_name_written_otherwise_is_the_same_party() -> None:
    state = case((told("  nguyễn văn ĐẠT "), on(3)))
    assert owed(state) == [BINH.name, BANK.name]


def test_unknown_name_reaches_nobody_among_several_and_the_only_one_of_a_role() -> None:
    assert owed(case((told("Ông Đạt"), on(3)))) == [DAT.name, BINH.name, BANK.name]
    to_bank = r.NoticeDelivered(
        variant="direct", to=PartyRole.CREDITOR, to_name="NH Sông Xanh", about="act-0001"
    )
    assert owed(case((to_bank, on(3)))) == [DAT.name, BINH.name]


def test_notice_that_names_nobody_reaches_the_whole_role() -> None:
    state = case((told(""), on(3)))
    assert owed(state) == [BANK.name]
    assert notice(state) is DeadlineState.MET


def test_digital_notice_of_the_decision_leaves_it_owed() -> None:
    state = case((told(DAT.name, "digital"), on(3)))
    found = first(state, DAT)
    assert found.is_owed
    assert [one.is_valid for one in found.attempts] == [False]


def test_who_joins_later_was_not_owed_the_earlier_paper() -> None:
    heir = p.Party(role=PartyRole.DEBTOR, name="Lê Thừa Kế")
    joined = p.PartyChanged(party=heir, replaces=DAT.name)
    state = case((told(DAT.name), on(3)), (told(BINH.name), on(4)), (joined, on(20)))
    assert parties_on(state, on(3)) == (DAT, BINH, BANK)
    assert parties_on(state, on(20)) == (heir, BINH, BANK)
    assert owed(state) == [BANK.name]
    assert notice(state) is DeadlineState.MET


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
def test_duty_is_met_only_when_every_debtor_was_reached(
    acts: list[tuple[p.Payload, date]],
) -> None:
    state = case(*acts)
    if notice(state) in (DeadlineState.MET, DeadlineState.LATE):
        found = [one for one in deliveries_of(state, shipped_law()) if one.about == "act-0001"]
        assert not [one for one in found if one.is_counted and one.valid is None]
