"""Chains of decisions: what may be withdrawn or annulled, and what is said instead."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from tests.domain.shipped_law import shipped_pack
from tests.histories import YEAR_BEGINS, act_of, opening_of
from thads_desktop.base.errors import DomainError
from thads_desktop.domain import paper_payloads as r
from thads_desktop.domain import payloads as p
from thads_desktop.domain.acts import Act
from thads_desktop.domain.conditions import check_can_record, check_fits_case
from thads_desktop.domain.fold import state_of
from thads_desktop.domain.vocabulary import LineState, MendingWay, PostponementGround

D = YEAR_BEGINS
POSTPONED = p.EnforcementPostponed(ground=PostponementGround.OTHER)
WITHDRAWN = r.DecisionMended(about="act-0002", way=MendingWay.WITHDRAWN)
AMENDED = r.DecisionMended(about="act-0002", way=MendingWay.AMENDED)


def day(number: int) -> date:
    return D + timedelta(days=number)


def history(*told: p.Payload) -> list[Act]:
    """A case of 5,000 and 2,000 đồng, then these acts, 2 and on, a day apart from day 1."""
    acts = [act_of(opening_of(5000, 2000), D, 1)]
    return acts + [act_of(one, day(nth - 1), nth) for nth, one in enumerate(told, 2)]


def check(mended: r.DecisionMended, acts: list[Act], on: int = 20, corrects: str = "") -> None:
    state = state_of(acts)
    assert state is not None
    if not corrects:
        check_can_record(mended, day(on), state, day(on))
    check_fits_case(mended, day(on), state, acts, shipped_pack(), corrects=corrects)


def refused(mended: r.DecisionMended, acts: list[Act], on: int = 20) -> tuple[str, str | None]:
    with pytest.raises(DomainError) as error:
        check(mended, acts, on)
    return error.value.code, error.value.field


def test_a_postponement_is_withdrawn_and_amended() -> None:
    check(WITHDRAWN, history(POSTPONED))
    check(AMENDED, history(POSTPONED))


def test_what_was_taken_back_is_not_withdrawn() -> None:
    acts = [*history(POSTPONED), act_of(p.ActVoided(), day(1), 3, corrects=2)]
    assert refused(WITHDRAWN, acts) == ("act_without_effect", "about")


@pytest.mark.parametrize(
    "told",
    [
        p.MoneyReceived(line=1, amount=100),
        p.VerificationRecorded(findings="Có lương"),
        r.NoticeDelivered(),
    ],
)
def test_what_is_no_decision_is_neither_withdrawn_nor_amended(told: p.Payload) -> None:
    for mended in (WITHDRAWN, AMENDED):
        assert refused(mended, history(told)) == ("not_a_decision", "about")


def test_a_decision_is_withdrawn_only_once_and_the_withdrawal_can_be_corrected() -> None:
    acts = history(POSTPONED, WITHDRAWN)
    annulled = r.DecisionMended(about="act-0002", way=MendingWay.ANNULLED)
    assert refused(annulled, acts) == ("mended_already", "about")
    check(annulled, acts, corrects="act-0003")


def test_a_decision_is_not_withdrawn_before_its_day() -> None:
    assert refused(WITHDRAWN, history(POSTPONED), on=0) == ("paper_before_its_cause", "happened_on")


@pytest.mark.parametrize(
    "ending",
    [
        p.EnforcementTerminated(),
        p.EnforcementEntrusted(),
        p.DecisionWithdrawn(),
        p.CaseClosed(ground="khác"),
        r.RequestReturned(),
        p.EnforcementTerminated(lines=(1,)),
    ],
)
def test_withdrawing_what_ended_a_case_or_a_line_does_not_bring_it_back(ending: p.Payload) -> None:
    assert refused(WITHDRAWN, history(ending)) == ("ending_not_mended", "about")


@pytest.mark.parametrize(
    "told",
    [
        (p.EnforcementTerminated(lines=(1,), amount=100),),
        (p.EnforcementEntrusted(lines=(1,), amount=100),),
        (p.ObligationAdded(obligation=p.Obligation(line=3, what="Án phí", amount=200)),),
        (p.ObligationReduced(line=1, amount=100),),
    ],
)
def test_a_withdrawal_that_changes_nothing_names_what_to_record(
    told: tuple[p.Payload, ...],
) -> None:
    assert refused(WITHDRAWN, history(*told)) == ("mending_without_effect", "about")


def test_a_resumption_is_not_withdrawn_but_the_pause_recorded_again() -> None:
    mended = r.DecisionMended(about="act-0003", way=MendingWay.WITHDRAWN)
    acts = history(POSTPONED, p.EnforcementResumed())
    assert refused(mended, acts) == ("mending_without_effect", "about")


@pytest.mark.parametrize(("corrected", "complains"), [(2, False), (10, True)])
def test_a_decision_corrected_after_its_withdrawal_holds_nothing_up(
    corrected: int, *, complains: bool
) -> None:
    acts = [*history(POSTPONED, WITHDRAWN), act_of(POSTPONED, day(corrected), 4, corrects=2)]
    state = state_of(acts)
    assert state is not None
    assert state.state is LineState.ENFORCEABLE
    assert [one.kind.value for one in state.contradictions] == ["withdrawn_before"] * complains
