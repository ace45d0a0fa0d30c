"""Histories of a case told in few words, and the case they fold into."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from tests.histories import YEAR_BEGINS, act_of
from thads_desktop.domain import payloads as p
from thads_desktop.domain.acts import Act
from thads_desktop.domain.case_state import CaseState, ContradictionKind, LineBalance
from thads_desktop.domain.fold import state_of
from thads_desktop.domain.vocabulary import PostponementGround

D = YEAR_BEGINS
AGREED = p.EnforcementPostponed(ground=PostponementGround.AGREEMENT)
NOT_YET = p.MeansClassified(enforceable=False, ground="không có tài sản")


def day(number: int) -> date:
    return D + timedelta(days=number)


def history(opening: p.CaseOpened, *later: tuple[int, p.Payload]) -> list[Act]:
    """An opening on day 0, then payloads on their days, numbered in the order of writing."""
    acts = [act_of(opening, D, 1)]
    acts += [act_of(payload, day(on), number) for number, (on, payload) in enumerate(later, 2)]
    return acts


def state(acts: Sequence[Act]) -> CaseState:
    found = state_of(acts)
    assert found is not None
    return found


def case(opening: p.CaseOpened, *later: tuple[int, p.Payload]) -> CaseState:
    return state(history(opening, *later))


def only_line(found: CaseState) -> LineBalance:
    (line,) = found.lines
    return line


def complaints(found: CaseState) -> list[ContradictionKind]:
    return [contradiction.kind for contradiction in found.contradictions]


PAID = p.MoneyReceived(line=1, amount=900)
