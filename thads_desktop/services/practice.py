"""The practice office (đơn vị thực hành): a made-up year of work to try the program on.

The same seed on the same day gives the same office, but for the identities of its acts.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Any

import msgspec

from thads_desktop.base.clock import Clock
from thads_desktop.base.errors import DomainError
from thads_desktop.base.language import _
from thads_desktop.base.progress import Progress, SilentProgress
from thads_desktop.domain import payloads as p
from thads_desktop.domain.work_year import first_day, work_year
from thads_desktop.ledger.case_list import count_cases
from thads_desktop.ledger.commit import Commit
from thads_desktop.ledger.database import remove_ledger
from thads_desktop.ledger.engine import driver_of
from thads_desktop.services.context import Context, commit_of
from thads_desktop.services.offices import NewOffice, create_office
from thads_desktop.services.practice_duties import done_after
from thads_desktop.services.practice_matters import draw_matter, opening_values
from thads_desktop.services.practice_people import PROVINCE, People
from thads_desktop.services.practice_stories import ENDING, Fate, Step, any_day, fates, story_of
from thads_desktop.services.practice_visits import visit

PRACTICE_OFFICE = NewOffice(
    name="Phòng THADS khu vực thực hành",
    code="TH-00",
    parent=f"Thi hành án dân sự {PROVINCE}",
    place="Thực Hành",
)
OLD_SHARE = 0.35  # of the cases came over from the years before
CASES_OF_ONE_OFFICER = 120
FEWEST_OFFICERS, MOST_OFFICERS = 3, 6
REASSIGNED = 0.05  # of the cases change hands
VISITS = (0, *(1,) * 6, 2, 2, 3)
FIRST_VISIT = 14, 20  # days after the decision: after the voluntary period, within nine days
SLIPS = 0.012  # of the acts are mistaken, and mended by a correction or taken back
PROGRESS_EVERY = 250
HALF_A_YEAR = timedelta(days=182)


def make_practice_office(
    folder: Path,
    *,
    new: NewOffice = PRACTICE_OFFICE,
    cases: int = 300,
    seed: int = 1,
    user: str,
    clock: Clock,
    progress: Progress | None = None,
) -> Context:
    """Make a filled practice office in an empty folder and open it: whole, or not at all.

    Raises:
        DomainError, KnownIoError: as `create_office`.
        CancelledError: the person cancelled.
    """
    context = create_office(folder, new, user=user, clock=clock, is_practice=True)
    try:
        fill_practice_office(context, cases=cases, seed=seed, progress=progress)
    except BaseException:
        context.close()
        remove_ledger(folder)
        raise
    return context


def fill_practice_office(
    context: Context, *, cases: int, seed: int, progress: Progress | None = None
) -> int:
    """Fill an empty office with a year of work in one transaction; returns the number of cases.

    Raises:
        DomainError: `office_not_empty`.
        CancelledError: the person cancelled; nothing was written.
    """
    with context.ledger.reading() as connection:
        if count_cases(driver_of(connection)):
            raise DomainError(
                _("Đơn vị này đã có việc. Hãy lập đơn vị thực hành trong một thư mục khác."),
                code="office_not_empty",
                field="data",
            )
    watcher = progress or SilentProgress()
    what = _("Lập đơn vị thực hành")
    rng = Random(seed)  # noqa: S311 - made-up cases, no secrets
    with commit_of(context, what, progress) as commit:
        for done, plan in enumerate(_plans(cases, context.today, rng)):
            if done % PROGRESS_EVERY == 0:
                watcher.report(what, done, cases)
            _append_case(commit, context.identities.new(), plan, context.today, rng)
    return cases


@dataclass(frozen=True, slots=True, kw_only=True)
class _Plan:
    """What is settled about a case before its story: its decision, officer and fate."""

    decided_on: date
    comes_in_on: date
    number: int
    officer: str
    others: tuple[str, ...]
    fate: Fate


def _plans(cases: int, today: date, rng: Random) -> list[_Plan]:
    """All cases in the order of their decisions, numbered through each year of work."""
    first = first_day(work_year(today - HALF_A_YEAR))  # in autumn there is a whole year to count
    officers = _officers(cases, rng)
    days = sorted(_decided_on(first, today, rng) for _ in range(cases))
    numbers: Counter[int] = Counter()
    plans = []
    for decided_on, fate in zip(days, fates(cases, rng), strict=True):
        year = work_year(decided_on)
        numbers[year] += rng.randint(1, 4)  # the numbers between went to other papers
        officer = rng.choice(officers)
        plan = _Plan(
            decided_on=decided_on,
            comes_in_on=max(first, decided_on),
            number=numbers[year],
            officer=officer,
            others=tuple(other for other in officers if other != officer),
            fate=fate,
        )
        plans.append(plan)
    return plans


def _officers(cases: int, rng: Random) -> list[str]:
    """Three to six officers, no two of one name."""
    wanted = min(max(cases // CASES_OF_ONE_OFFICER, FEWEST_OFFICERS), MOST_OFFICERS)
    people, names = People(rng), dict[str, None]()
    while len(names) < wanted:
        names[people.name()] = None
    return list(names)


def _decided_on(first: date, today: date, rng: Random) -> date:
    """A day of this year of work, or of the years before: the older, the rarer."""
    if rng.random() >= OLD_SHARE:
        return any_day(first, today, rng)
    return first - timedelta(days=1 + min(int(rng.expovariate(1 / 400)), 2500))


def _append_case(commit: Commit, case_id: str, plan: _Plan, today: date, rng: Random) -> None:
    matter = draw_matter(rng, several_lines=plan.fate is Fate.PART_FINISHED)
    values: dict[str, Any] = opening_values(
        matter, rng, number=plan.number, decided_on=plan.decided_on, officer=plan.officer
    )
    is_old = plan.decided_on < plan.comes_in_on
    opening = (
        p.CaseTakenOver(**values, decided_on=plan.decided_on) if is_old else p.CaseOpened(**values)
    )
    _append_duly(commit, case_id, Step(plan.comes_in_on, opening), today, rng)
    steps = story_of(plan.fate, opening, plan.comes_in_on, today, rng)
    last = steps[-1].on if plan.fate in ENDING else today
    for step in sorted([*_asides(plan, opening, last, rng), *steps], key=lambda step: step.on):
        _append_step(commit, case_id, step, today, rng)


def _append_duly(commit: Commit, case_id: str, step: Step, today: date, rng: Random) -> None:
    """Record an act, and what a dutiful officer does after it."""
    act = commit.append(case_id, step.payload, step.on)
    for on, payload in done_after(step.payload, act.id, step.on, today, rng):
        commit.append(case_id, payload, on)


def _asides(plan: _Plan, opening: p.CaseOpened, last: date, rng: Random) -> list[Step]:
    """What changes no state: visits, and a new officer now and then, up to a last day."""
    has_means = plan.fate not in (Fate.NOT_YET, Fate.SEPARATE_REGISTER, Fate.TERMINATED)
    first = plan.comes_in_on + timedelta(days=rng.randint(*FIRST_VISIT))
    first = min(first, last)
    steps = []
    for nth in range(rng.choice(VISITS)):
        on = any_day(first, last, rng) if nth else first
        steps.append(Step(on, visit(opening, rng, has_means=has_means)))
    if rng.random() < REASSIGNED:
        officer = p.OfficerAssigned(officer=rng.choice(plan.others))
        steps.append(Step(any_day(plan.comes_in_on, last, rng), officer))
    return steps


def _append_step(commit: Commit, case_id: str, step: Step, today: date, rng: Random) -> None:
    """Record a step; a few are mistaken at first, and the mistake stays to be seen."""
    luck = rng.random()
    if luck < SLIPS:
        twice = commit.append(case_id, step.payload, step.on)
        reason = "Ghi trùng hai lần"
        commit.append(case_id, p.ActVoided(), step.on, corrects=twice.id, reason=reason)
    elif isinstance(step.payload, p.MoneyReceived) and luck < 3 * SLIPS:
        slip = msgspec.structs.replace(step.payload, amount=step.payload.amount * 10)
        wrong = commit.append(case_id, slip, step.on)
        reason = "Ghi thừa một số 0 so với biên lai"
        commit.append(case_id, step.payload, step.on, corrects=wrong.id, reason=reason)
        return
    _append_duly(commit, case_id, step, today, rng)
