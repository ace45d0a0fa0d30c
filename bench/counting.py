"""Statistics of large offices: forms, doors, past reports, comparisons; ours and bare SQL."""

from __future__ import annotations

import random
import resource
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from pathlib import Path

from bench.floors import Floor
from bench.measure import Result, milliseconds
from bench.office import FAMILY, GIVEN, MIDDLE, OFFICERS, PERIOD
from thads_desktop.base.clock import SystemClock
from thads_desktop.domain import measure_payloads as m
from thads_desktop.domain import payloads as p
from thads_desktop.domain.vocabulary import (
    Basis,
    CaseKind,
    ObligationKind,
    PartyRole,
    PostponementGround,
)
from thads_desktop.ledger.commit import Commit
from thads_desktop.services.context import Context, commit_of
from thads_desktop.services.offices import NewOffice, create_office
from thads_desktop.services.period_differences import compare, moved_cases
from thads_desktop.services.statistics import (
    PeriodQuestion,
    count_period,
    filled_form,
    measures_of,
    open_figure,
    opened_cases,
)
from thads_desktop.services.statistics_charts import statistics_charts
from thads_desktop.services.statistics_shelf import statistics_forms

ACTS_A_CASE = 15
A_COMMIT = 10_000
_SELDOM = 7
_LATER = 20  # one case in so many learns something in a later commit
_PAGE = 200
_MANY = 200_000
_MB = 1024  # ru_maxrss counts kB


def counting(folder: Path, cases: int) -> Iterator[Result]:
    """All forms of a year, one cell's cases, a report as known before; memory while at it."""
    context = _office_of_long_cases(folder, cases)
    now = PeriodQuestion(first=PERIOD[0], last=PERIOD[1])
    before = replace(now, known_at=_last_position(context) - 1)
    rounds = 3
    floor = milliseconds(Floor(folder).every_cell, rounds)
    yield Result(
        name=f"all {len(statistics_forms().forms)} forms at {cases:,} cases of {ACTS_A_CASE} acts",
        ours=milliseconds(partial(_all_forms, context, now), rounds),
        floor=floor,
        aim="< 5 s" if cases < _MANY else "< 30 s",
    )
    yield Result(
        name=f"all charts of a year at {cases:,} cases",
        ours=milliseconds(partial(statistics_charts, context, count_period(context, now)), rounds),
        aim="< 3 s" if cases < _MANY else "",
    )
    yield Result(
        name=f"one figure's cases at {cases:,}, the first {_PAGE} rows",
        ours=milliseconds(partial(_one_figure, context, now), rounds),
    )
    yield Result(
        name=f"all forms as known before, at {cases:,} cases",
        ours=milliseconds(partial(_all_forms, context, before), rounds),
    )
    yield from _comparing(context, before, now, cases, floor)
    yield Result(
        name=f"memory at its highest, {cases:,} cases",
        ours=resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / _MB,
        unit="MB",
    )
    context.close()


def _comparing(
    context: Context, before: PeriodQuestion, now: PeriodQuestion, cases: int, floor: float
) -> Iterator[Result]:
    """Two answers side by side, and why a page of cases differs; the floor counts each of them."""
    last_year = replace(now, first=_a_year_before(now.first), last=_a_year_before(now.last))
    is_few = cases < _MANY
    yield Result(
        name=f"a year as known before and now, {cases // _LATER:,} edits in {cases:,} cases",
        ours=milliseconds(partial(compare, context, before, now), rounds=3),
        floor=2 * floor,
        aim="≤ 3 s" if is_few else "",
    )
    yield Result(
        name=f"this year against last, {cases:,} cases",
        ours=milliseconds(partial(compare, context, last_year, now), rounds=1),
        floor=2 * floor,
        aim="≤ 20 s" if is_few else "",
    )
    compared = compare(context, before, now)
    yield Result(
        name=f"why {_PAGE} cases differ, in sentences",
        ours=milliseconds(
            partial(moved_cases, context, compared, compared.cases[:_PAGE]), rounds=3
        ),
        aim="≤ 1 s",
    )


def _a_year_before(day: date) -> date:
    return day.replace(year=day.year - 1)


def _all_forms(context: Context, question: PeriodQuestion) -> None:
    keys = [form.key for form in statistics_forms().forms]
    counted = count_period(context, question, measures_of(*keys))
    for key in keys:
        filled_form(counted, key)


def _one_figure(context: Context, question: PeriodQuestion) -> None:
    figure = open_figure(context, question, form="cases", key="running")
    opened_cases(context, figure, list(figure.amounts)[:_PAGE])


def _last_position(context: Context) -> int:
    with context.ledger.glancing() as driver:
        (last,) = driver.execute("SELECT max(position) FROM commits").fetchone()
    return int(last)


def _office_of_long_cases(folder: Path, cases: int) -> Context:
    """An office whose cases have fifteen acts each; every tenth learnt something later."""
    context = create_office(
        folder, NewOffice(name="Đo thống kê", code="0"), user="bench", clock=SystemClock()
    )
    chance = random.Random(cases)  # noqa: S311 - the same office every time
    told: list[tuple[str, date]] = []
    for start in range(0, cases, A_COMMIT):
        with commit_of(context, "bench") as commit:
            for number in range(start, min(cases, start + A_COMMIT)):
                case_id = context.identities.new()
                told.append((case_id, _add_long_case(commit, case_id, chance, number)))
    with commit_of(context, "bench") as commit:
        for case_id, on in told[::_LATER]:
            commit.append(case_id, p.MoneyReceived(line=1, amount=7_000), on + timedelta(days=3))
    return context


def _add_long_case(commit: Commit, case_id: str, chance: random.Random, number: int) -> date:
    on = date(2024, 10, 1) + timedelta(days=chance.randrange(700))
    commit.append(case_id, _opening(chance, number), on)
    acts: list[p.Payload] = [
        p.VerificationRecorded(findings="Có tài sản"),
        *(p.MoneyReceived(line=1, amount=10_000) for _time in range(6)),
        p.MeansClassified(enforceable=False),
        p.MeansClassified(enforceable=True),
        p.OfficerAssigned(officer=chance.choice(OFFICERS)),
        p.EnforcementPostponed(ground=PostponementGround.OTHER),
        p.EnforcementResumed(),
        _seldom(chance),
        chance.choice((p.EnforcementTerminated(), p.MeansClassified(enforceable=False))),
    ]
    assert len(acts) + 1 == ACTS_A_CASE  # what the report says
    for nth, act in enumerate(acts, 1):
        commit.append(case_id, act, on + timedelta(days=9 * nth))
    return on


def _seldom(chance: random.Random) -> p.Payload:
    """What one case in seven has: a reduction or a coercion, which forms count one by one."""
    if chance.randrange(_SELDOM):
        return p.VerificationRecorded(findings="Không thay đổi")
    coerced = m.CoercionDecided(variant="account", lines=(1,))
    return chance.choice((p.ObligationReduced(line=1, amount=5_000), coerced))


def _opening(chance: random.Random, number: int) -> p.CaseOpened:
    name = f"{chance.choice(FAMILY)} {chance.choice(MIDDLE)} {chance.choice(GIVEN)}"
    kind = chance.choice((ObligationKind.COURT_FEE, ObligationKind.DEBT, ObligationKind.FINE))
    return p.CaseOpened(
        decision_number=f"{number}/QĐ-THADS",
        basis=chance.choice(list(Basis)),
        kind=chance.choice(list(CaseKind)),
        parties=(
            p.Party(role=PartyRole.DEBTOR, name=name),
            p.Party(role=PartyRole.CREDITOR, name="Ngân sách nhà nước"),
        ),
        obligations=(
            p.Obligation(
                line=1, what="Khoản tiền", amount=chance.randrange(10**6, 10**9), kind=kind
            ),
        ),
        officer=chance.choice(OFFICERS),
    )
