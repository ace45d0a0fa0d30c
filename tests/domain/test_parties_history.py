"""Heirs, transfers, parties added: the chain, and whom each line binds and serves."""

from __future__ import annotations

from datetime import date
from typing import Any

from tests.histories import YEAR_BEGINS, act_of, opening_of
from thads_desktop.domain import payloads as p
from thads_desktop.domain.case_state import CaseState, ContradictionKind
from thads_desktop.domain.fold import state_of
from thads_desktop.domain.paper_payloads import RightsTransferred
from thads_desktop.domain.parties_history import LineParties, party_turns
from thads_desktop.domain.vocabulary import PartyRole

DEBTOR, CREDITOR = PartyRole.DEBTOR, PartyRole.CREDITOR
DAT, BANK = "Nguyễn Văn Đạt", "Ngân hàng Sông Xanh"


def heir(name: str = "Nguyễn Thị Kế", role: PartyRole = DEBTOR) -> p.Party:
    return p.Party(role=role, name=name)


def state_after(*payloads: p.Payload, **opening: Any) -> CaseState:  # noqa: ANN401 - its fields
    acts = [act_of(opening_of(5000, 7000, **opening), YEAR_BEGINS, 1)]
    for number, payload in enumerate(payloads, 2):
        acts.append(act_of(payload, date(2025, 10, number), number))
    state = state_of(acts)
    assert state is not None
    return state


def bound(state: CaseState) -> list[tuple[str, ...]]:
    of_lines = LineParties(state)
    return [of_lines.debtors(line.obligation) for line in state.lines]


def served(state: CaseState) -> list[tuple[str, ...]]:
    of_lines = LineParties(state)
    return [of_lines.creditors(line.obligation) for line in state.lines]


def test_the_chain_tells_who_took_whose_place_by_which_act() -> None:
    state = state_after(
        p.PartyChanged(party=heir(), replaces=DAT, why="thừa kế"),
        p.PartyChanged(party=heir("Nguyễn Văn Chắt"), replaces="Nguyễn Thị Kế"),
        RightsTransferred(
            giver=BANK, receivers=(heir("Công ty Mua nợ", CREDITOR),), note="hợp đồng"
        ),
    )
    told = [(turn.gone, turn.came[0].name, turn.kind, turn.why) for turn in party_turns(state)]
    assert told == [
        (DAT, "Nguyễn Thị Kế", "party_changed", "thừa kế"),
        ("Nguyễn Thị Kế", "Nguyễn Văn Chắt", "party_changed", ""),
        (BANK, "Công ty Mua nợ", "rights_transferred", "hợp đồng"),
    ]
    assert [party.name for party in state.present_parties] == ["Nguyễn Văn Chắt", "Công ty Mua nợ"]
    assert bound(state) == [("Nguyễn Văn Chắt",)] * 2


def test_rights_in_some_lines_leave_the_giver_the_others() -> None:
    state = state_after(
        RightsTransferred(giver=BANK, receivers=(heir("Công ty Mua nợ", CREDITOR),), lines=(2,))
    )
    assert served(state) == [(BANK,), ("Công ty Mua nợ",)]
    assert [party.name for party in state.parties(CREDITOR)] == [BANK, "Công ty Mua nợ"]


def test_a_party_added_is_bound_by_lines_that_bind_all() -> None:
    added = p.PartyChanged(party=heir("Lê Thị Thêm"))
    assert bound(state_after(added)) == [(DAT, "Lê Thị Thêm")] * 2
    lines = (
        p.Obligation(line=1, what="Riêng", amount=5000, debtors=(DAT,)),
        p.Obligation(line=2, what="Chung", amount=7000),
    )
    assert bound(state_after(added, obligations=lines)) == [(DAT,), (DAT, "Lê Thị Thêm")]


def test_a_party_that_was_never_there_is_in_no_chain() -> None:
    state = state_after(p.PartyChanged(party=heir(), replaces="Không có ai"))
    assert party_turns(state) == ()
    assert state.contradictions


def test_heirs_take_their_place_together_and_the_dead_has_left() -> None:
    first, second = heir("Cháu Năm"), heir("Cháu Sáu")
    state = state_after(
        RightsTransferred(giver=DAT, receivers=(first, second), shares="mỗi người 1/2", lines=(1,)),
        RightsTransferred(giver=DAT, receivers=(first,), lines=(2,)),
    )
    assert bound(state) == [("Cháu Năm", "Cháu Sáu"), ("Cháu Năm",)]
    assert [party.name for party in state.parties(DEBTOR)] == ["Cháu Năm", "Cháu Sáu"]
    assert [(turn.stays, turn.why) for turn in party_turns(state)] == [
        (True, "mỗi người 1/2"),
        (False, ""),
    ]


def test_a_line_given_away_is_not_given_away_again() -> None:
    given = RightsTransferred(giver=BANK, receivers=(heir("Mua nợ", CREDITOR),), lines=(1,))
    again = RightsTransferred(giver=BANK, receivers=(heir("Khác", CREDITOR),), lines=(1,))
    state = state_after(given, again)
    assert [one.kind for one in state.contradictions] == [ContradictionKind.NO_SUCH_PARTY]
    assert served(state)[0] == ("Mua nợ",)


def test_who_keeps_a_part_of_a_line_stands_among_the_receivers() -> None:
    both = (heir("Mua nợ", CREDITOR), heir(BANK, CREDITOR))
    state = state_after(RightsTransferred(giver=BANK, receivers=both, lines=(1, 2)))
    assert served(state) == [("Mua nợ", BANK)] * 2
    assert [party.name for party in state.parties(CREDITOR)] == [BANK, "Mua nợ"]


def test_a_co_debtor_who_inherits_is_a_party_once() -> None:
    lines = (
        p.Obligation(line=1, what="Riêng", amount=5000, debtors=(DAT,)),
        p.Obligation(line=2, what="Chung", amount=7000),
    )
    added = p.PartyChanged(party=heir("Chị Hai"))
    inherits = RightsTransferred(giver=DAT, receivers=(heir("Chị Hai"),))
    state = state_after(added, inherits, obligations=lines)
    assert bound(state) == [("Chị Hai",)] * 2
    assert [party.name for party in state.parties(DEBTOR)] == ["Chị Hai"]
