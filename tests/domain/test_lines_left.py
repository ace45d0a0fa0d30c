"""Which lines are still to be carried out: not those that ended, not those paid in full."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.domain.shipped_law import shipped_pack
from tests.histories import YEAR_BEGINS, act_of, opening_of
from thads_desktop.base.errors import DomainError
from thads_desktop.domain import payloads as p
from thads_desktop.domain.acts import Act
from thads_desktop.domain.case_state import CaseState
from thads_desktop.domain.conditions import check_fits_case
from thads_desktop.domain.fold import state_of
from thads_desktop.domain.lines_left import lines_left, state_dues_left
from thads_desktop.domain.vocabulary import ObligationKind, PartyRole, PostponementGround

D = YEAR_BEGINS
PAID_ON, LATER = D + timedelta(days=3), D + timedelta(days=5)
OPENED = act_of(opening_of(5000, 7000), D, 1)
PAID = [OPENED, act_of(p.MoneyReceived(line=2, amount=7000), PAID_ON, 2)]


def case(acts: list[Act]) -> CaseState:
    state = state_of(acts)
    assert state is not None
    return state


def test_a_line_paid_in_full_is_left_no_more() -> None:
    assert [one.obligation.line for one in lines_left(case(PAID), LATER)] == [1]
    assert lines_left(case(PAID), LATER, [2]) == []


def test_before_it_was_paid_it_was_left() -> None:
    assert [one.obligation.line for one in lines_left(case(PAID), D)] == [1, 2]


def test_a_line_that_bears_interest_may_owe_that_still() -> None:
    line = p.Obligation(line=1, what="Trả nợ", amount=5000, interest=p.InterestTerms())
    opened = act_of(opening_of(obligations=(line,)), D, 1)
    paid = act_of(p.MoneyReceived(line=1, amount=5000), PAID_ON, 2)
    assert lines_left(case([opened, paid]), LATER)


def test_what_the_state_is_owed_is_known_by_its_kind_and_by_its_creditor() -> None:
    parties = (
        p.Party(role=PartyRole.DEBTOR, name="Lê An"),
        p.Party(role=PartyRole.CREDITOR, name="Ngân sách nhà nước"),
        p.Party(role=PartyRole.CREDITOR, name="Vũ Lợi"),
    )
    lines = (
        p.Obligation(line=1, what="Trả nợ", amount=1, creditors=("Vũ Lợi",)),
        p.Obligation(line=2, what="Án phí", amount=1, kind=ObligationKind.COURT_FEE),
        p.Obligation(line=3, what="Truy thu", amount=1, creditors=("Ngân sách nhà nước",)),
    )
    state = case([act_of(opening_of(parties=parties, obligations=lines), D, 1)])
    assert [one.obligation.line for one in state_dues_left(state, LATER)] == [2, 3]
    assert state_dues_left(state, LATER, [1]) == []


@pytest.mark.parametrize(
    "payload",
    [
        p.EnforcementPostponed(ground=PostponementGround.OTHER, lines=(2,)),
        p.EnforcementSuspended(lines=(1, 2)),
    ],
)
def test_a_line_that_is_done_is_neither_postponed_nor_suspended(payload: p.Payload) -> None:
    with pytest.raises(DomainError) as refused:
        check_fits_case(payload, LATER, case(PAID), PAID, shipped_pack())
    assert (refused.value.code, refused.value.field) == ("line_done", "lines")
    assert "Khoản 2" in refused.value.message
    check_fits_case(payload, D, case(PAID), PAID, shipped_pack())
