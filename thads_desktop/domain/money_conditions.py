"""Conditions of money (điều kiện về tiền): what is paid out, to whom, and what falls due when."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from thads_desktop.domain import measure_payloads as m
from thads_desktop.domain import payloads as p
from thads_desktop.domain import step_payloads as s
from thads_desktop.domain.case_state import CaseState, EffectiveAct
from thads_desktop.domain.condition_entries import Condition
from thads_desktop.domain.obligations import last_covered_day
from thads_desktop.domain.parties import parties_on


def failing_sum(one: Condition, payload: p.Payload, on: date, state: CaseState) -> str | None:
    """The field by which an act of money fails a condition; None when it meets it."""
    match payload:
        case m.MoneyPaidOut():
            if one.paid_from and _pays_too_much(payload, on, one.paid_from, state):
                return "amount"
            if one.to_party and payload.payee and not _is_of_case(payload.payee, on, state):
                return "payee"
        case p.ObligationIncreased() if one.in_year:
            lines = (line.obligation for line in state.lines)
            is_periodic = any(
                line.line == payload.line and line.instalment is not None for line in lines
            )
            if is_periodic and on > last_covered_day(state.decided_on):
                return "happened_on"
        case _:
            pass
    return None


def _pays_too_much(
    payload: m.MoneyPaidOut, on: date, sources: Sequence[str], state: CaseState
) -> bool:
    """Is more paid out than came in? What came in without a sum lets nothing be said."""
    came_in, paid = 0, payload.amount or 0
    for one in state.standing:
        if one.act.happened_on > on:
            continue
        if isinstance(one.payload, m.MoneyPaidOut):
            paid += one.payload.amount or 0
        elif _code_of(one) in sources:
            told = _sum_of(one.payload)
            if not told:
                return False
            came_in += told
    return paid > came_in


def _code_of(one: EffectiveAct) -> str:
    return one.payload.code if isinstance(one.payload, s.StepTaken) else one.act.kind


def _sum_of(payload: p.Payload | None) -> int:
    """What an act says came in, in đồng; 0 when it does not say."""
    return getattr(payload, "amount", 0) or getattr(payload, "price", 0)


def _is_of_case(payee: str, on: date, state: CaseState) -> bool:
    """Does it name a party of the case, now or on that day, alone or among others?"""
    told = _plain(payee)
    return any(
        _plain(one.name) in told or told in _plain(one.name)
        for one in (*state.present_parties, *parties_on(state, on))
    )


def _plain(name: str) -> str:
    return " ".join(name.casefold().split())
