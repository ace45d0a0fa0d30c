"""Cases that come back because what ended them was annulled: each figure of both forms."""

from __future__ import annotations

from datetime import date

import pytest

from tests.histories import Move, opening_of, takeover_of
from tests.ledgers import play, temporary_context
from tests.statistics.test_count import (
    assert_identities,
    check_every_door,
    counted,
    form_of,
    shown,
    whole_numbers,
)
from thads_desktop.domain import paper_payloads as r
from thads_desktop.domain import payloads as p
from thads_desktop.domain.statistics_forms import Measure
from thads_desktop.domain.vocabulary import MendingWay
from thads_desktop.services.context import Context
from thads_desktop.statistics.cells import PeriodQuestion
from thads_desktop.statistics.count import RowFigures

OPENED, PAID_ON, ENDED, BACK = (
    date(2025, 9, 1),
    date(2025, 9, 5),
    date(2025, 9, 20),
    date(2025, 11, 5),
)
LAST_YEAR, THIS_YEAR = date(2025, 9, 1), date(2025, 10, 1)
YEAR_END, BEFORE, AFTER = date(2025, 9, 30), date(2025, 10, 31), date(2025, 11, 30)
RUNNING = (
    *("old", "accepted", "must_enforce", "enforceable", "running"),
    *("carried_over", "enforceable_carried_over"),
)
Told = tuple[p.Payload, date]
OLD: Told = (takeover_of(5000), OPENED)
NEW: Told = (opening_of(5000), OPENED)
PAID: Told = (p.MoneyReceived(line=1, amount=2000), PAID_ON)
TERMINATED: Told = (p.EnforcementTerminated(), ENDED)


def back(nth: int, on: date = BACK) -> Told:
    """The annulment of the n-th act, the opening being 0."""
    return r.DecisionMended(about=f"act-{nth:04d}", way=MendingWay.ANNULLED), on


def told(context: Context, *moves: Told) -> None:
    play(context, [[Move("case", payload, on)] for payload, on in moves])


def both(context: Context, first: date, last: date) -> RowFigures:
    """Both forms, whose identities hold, with no figure below nought."""
    total = counted(context, PeriodQuestion(first=first, last=last)).total
    for form in Measure:
        figures = form_of(total, form)
        assert_identities(figures)
        assert min(whole_numbers(figures).values()) >= 0
    return total


ENDINGS = [
    p.EnforcementTerminated(),
    p.EnforcementEntrusted(),
    p.DecisionWithdrawn(),
    p.CaseRecalled(),
    p.CaseClosed(ground="ended_under_insolvency_law"),
    r.RequestReturned(),
]


@pytest.mark.parametrize("ending", ENDINGS)
def test_within_one_period_it_counts_as_if_it_had_not_gone(ending: p.Payload) -> None:
    with temporary_context() as context, temporary_context() as never:
        told(context, NEW, PAID, (ending, date(2025, 10, 9)), back(2))
        told(never, NEW, PAID)
        assert both(context, THIS_YEAR, AFTER) == both(never, THIS_YEAR, AFTER)
        assert both(context, THIS_YEAR, BEFORE) != both(never, THIS_YEAR, BEFORE)


@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize("opening", [OLD, NEW])
def test_what_was_counted_before_it_came_back_stays_as_it_was(
    opening: Told, ending: p.Payload
) -> None:
    with temporary_context() as context, temporary_context() as never:
        told(context, opening, PAID, (ending, ENDED), back(2))
        told(never, opening, PAID, (ending, ENDED))
        for first, last in ((LAST_YEAR, YEAR_END), (LAST_YEAR, BEFORE), (THIS_YEAR, BEFORE)):
            assert both(context, first, last) == both(never, first, last)


@pytest.mark.parametrize("ending", ENDINGS)
def test_ended_in_an_earlier_year_it_is_old_again_with_what_it_owed(ending: p.Payload) -> None:
    with temporary_context() as context:
        told(context, NEW, PAID, (ending, ENDED), back(2))
        assert not shown(both(context, THIS_YEAR, BEFORE).cases)
        total = both(context, THIS_YEAR, AFTER)
        assert shown(total.cases) == dict.fromkeys(RUNNING, 1)
        assert shown(total.money) == dict.fromkeys(RUNNING, 3000)


def test_a_part_that_comes_back_from_an_earlier_year_is_old_money() -> None:
    part = p.EnforcementTerminated(lines=(1,), amount=1000)
    with temporary_context() as context:
        told(context, NEW, PAID, (part, ENDED), back(2))
        assert both(context, LAST_YEAR, YEAR_END).money["terminated"] == 1000
        assert both(context, THIS_YEAR, BEFORE).money["old"] == 2000
        total = both(context, THIS_YEAR, AFTER)
        assert (total.money["old"], total.money["terminated"]) == (3000, 0)


def test_it_comes_back_old_and_may_end_again_in_the_same_period() -> None:
    with temporary_context() as context:
        again = (p.EnforcementEntrusted(), date(2025, 11, 20))
        told(context, NEW, TERMINATED, back(1), again)
        total = both(context, THIS_YEAR, AFTER)
        assert shown(total.cases) == dict.fromkeys(("old", "accepted", "entrusted"), 1)
        assert shown(total.money) == dict.fromkeys(("old", "accepted", "entrusted"), 5000)
        check_every_door(context, PeriodQuestion(first=THIS_YEAR, last=AFTER))


def test_what_it_carries_over_then_is_old_in_the_next_period() -> None:
    with temporary_context() as context:
        told(context, NEW, PAID, TERMINATED, back(2))
        this = both(context, THIS_YEAR, AFTER)
        following = both(context, date(2025, 12, 1), date(2025, 12, 31))
        assert following.cases["old"] == this.cases["carried_over"] == 1
        assert following.money["old"] == this.money["carried_over"] == 3000


@pytest.mark.parametrize("ending", [p.EnforcementEntrusted(), p.EnforcementTerminated()])
def test_what_was_done_in_part_and_struck_off_is_done_and_its_money_where_it_went(
    ending: p.Payload,
) -> None:
    with temporary_context() as context:
        told(context, NEW, PAID, (ending, ENDED))
        total = both(context, LAST_YEAR, YEAR_END)
        assert (total.cases["done"], total.cases["must_enforce"]) == (1, 1)
        assert (total.cases["entrusted"], total.cases["terminated"]) == (0, 0)
        flow = "entrusted" if isinstance(ending, p.EnforcementEntrusted) else "terminated"
        assert (total.money["received"], total.money[flow]) == (2000, 3000)


def test_what_was_entrusted_whole_is_off_what_must_be_enforced() -> None:
    with temporary_context() as context:
        told(context, NEW, (p.EnforcementEntrusted(), ENDED))
        total = both(context, LAST_YEAR, YEAR_END)
        assert (total.cases["entrusted"], total.cases["must_enforce"]) == (1, 0)
