"""Obligations line by line: instalments, parts, statements."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.histories import YEAR_BEGINS, act_of, opening_of, takeover_of
from thads_desktop.domain import payloads as p
from thads_desktop.domain.case_state import CaseState
from thads_desktop.domain.fold import state_of
from thads_desktop.domain.obligations import (
    DueDay,
    FallenDue,
    due_days,
    fallen_due,
    owed_now,
    parts_of,
    sum_of_decision,
)
from thads_desktop.domain.vocabulary import PartyRole

DEBTOR, CREDITOR = PartyRole.DEBTOR, PartyRole.CREDITOR
THREE = (
    p.Party(role=DEBTOR, name="Đạt"),
    p.Party(role=DEBTOR, name="Bình"),
    p.Party(role=CREDITOR, name="Ngân hàng"),
)
MONTHLY = p.Instalment(amount=2_000_000, since=date(2026, 8, 31))


def line(**values: Any) -> p.Obligation:  # noqa: ANN401 - its fields
    return p.Obligation(line=1, what="Cấp dưỡng", **values)


def state_of_line(obligation: p.Obligation, *payloads: p.Payload) -> CaseState:
    opening = opening_of(0, parties=THREE, obligations=(obligation,))
    return state_after(opening, *payloads)


def state_after(opening: p.CaseOpened, *payloads: p.Payload) -> CaseState:
    acts = [act_of(opening, YEAR_BEGINS, 1)]
    acts += [act_of(one, date(2026, 9, 1), number) for number, one in enumerate(payloads, 2)]
    state = state_of(acts)
    assert state is not None
    return state


def test_an_instalment_falls_due_on_the_corresponding_day() -> None:
    days = [due.on for due in due_days(MONTHLY, date(2026, 11, 30))]
    assert days == [date(2026, 8, 31), date(2026, 9, 30), date(2026, 10, 31), date(2026, 11, 30)]
    quarterly = p.Instalment(
        amount=5, every_months=3, since=date(2026, 1, 15), until=date(2026, 7, 15)
    )
    assert list(due_days(quarterly, date(2030, 1, 1))) == [
        DueDay(date(2026, 1, 15), 5),
        DueDay(date(2026, 4, 15), 5),
        DueDay(date(2026, 7, 15), 5),
    ]


def test_since_2026_one_decision_covers_the_year_of_work() -> None:
    assert sum_of_decision(MONTHLY, date(2026, 9, 5)) == 4_000_000  # 31/8 and 30/9/2026
    assert sum_of_decision(MONTHLY, date(2026, 10, 5)) == 28_000_000  # up to 30/9/2027
    early = p.Instalment(amount=2_000_000, since=date(2026, 4, 30))
    assert sum_of_decision(early, date(2026, 6, 1)) == 4_000_000  # before: what was due


def test_what_fell_due_and_is_in_no_act_is_told() -> None:
    state = state_of_line(line(instalment=MONTHLY))
    assert fallen_due(state, date(2026, 8, 30)) == ()
    assert fallen_due(state, date(2026, 10, 5)) == (
        FallenDue(line=1, what="Cấp dưỡng", on=date(2026, 9, 30), amount=4_000_000),
    )
    recorded = p.ObligationIncreased(line=1, amount=4_000_000)
    after = state_of_line(line(instalment=MONTHLY), recorded)
    assert fallen_due(after, date(2026, 10, 5)) == ()
    ended = state_of_line(line(instalment=MONTHLY), p.ObligationCompleted())
    assert fallen_due(ended, date(2027, 10, 5)) == ()


def test_a_case_taken_over_counts_from_the_day_it_came() -> None:
    since = p.Instalment(amount=1_000_000, since=date(2025, 1, 1))
    opening = takeover_of(0, obligations=(line(amount=9_000_000, instalment=since),))
    state = state_after(opening)
    assert fallen_due(state, date(2025, 11, 15))[0].amount == 2_000_000  # 01/10 and 01/11


def test_a_joint_debt_is_asked_whole_of_each() -> None:
    state = state_of_line(line(amount=9000, is_joint=True), p.MoneyReceived(line=1, amount=1000))
    owed = owed_now(state)
    assert owed[DEBTOR, "Đạt"] == owed[DEBTOR, "Bình"] == owed[CREDITOR, "Ngân hàng"] == 8000


@pytest.mark.parametrize(
    ("share", "amounts"),
    [("1/3; 2/3", [3334, 6666]), ("Đạt: 40 %; Bình: 60 %", [4000, 6000]), ("1/2", [5000, 5000]),
     ("37,5%; 62,5%", [3750, 6250]), ("", [None, None]), ("theo bản án", [None, None]),
     ("2/3; 2/3", [None, None]), ("1/0; 1/2", [None, None])],
)  # fmt: skip
def test_a_divided_debt_is_asked_by_parts(share: str, amounts: list[int | None]) -> None:
    parts = parts_of(line(share=share), ("Đạt", "Bình"), 10_000)
    assert [part.amount for part in parts] == amounts


def test_without_a_debtor_nobody_bears_a_part() -> None:
    assert parts_of(line(), (), 10_000) == ()


def test_a_debtor_owes_no_more_than_the_part_and_what_is_left() -> None:
    divided = line(amount=9000, share="1/3; 2/3")
    assert owed_now(state_of_line(divided))[DEBTOR, "Đạt"] == 3000
    paid = state_of_line(divided, p.MoneyReceived(line=1, amount=7000))
    assert owed_now(paid)[DEBTOR, "Bình"] == 2000


@given(
    st.integers(0, 10**15),
    st.lists(st.integers(1, 50), min_size=2, max_size=6),
)
def test_parts_add_up_to_the_whole(amount: int, weights: list[int]) -> None:
    share = "; ".join(f"{weight}/{sum(weights)}" for weight in weights)
    names = [f"Người {number}" for number in range(len(weights))]
    parts = parts_of(line(share=share), names, amount)
    assert sum(part.amount or 0 for part in parts) == amount


def test_what_falls_due_after_the_year_of_work_is_of_a_new_decision() -> None:
    since = p.Instalment(amount=2_000_000, since=date(2026, 7, 31))
    opening = opening_of(6_000_000, obligations=(line(amount=6_000_000, instalment=since),))
    state = state_of([act_of(opening, date(2026, 7, 6), 1)])
    assert state is not None
    assert fallen_due(state, date(2027, 3, 1)) == ()  # 31/7, 31/8, 30/9 are in the decision
    less = opening_of(4_000_000, obligations=(line(amount=4_000_000, instalment=since),))
    short = state_of([act_of(less, date(2026, 7, 6), 1)])
    assert short is not None
    (fallen,) = fallen_due(short, date(2027, 3, 1))
    assert (fallen.amount, fallen.on) == (2_000_000, date(2026, 9, 30))
