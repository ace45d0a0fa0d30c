"""What cases a practice office gets (kế hoạch việc mẫu): their days, numbers, officers and fates."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from thads_desktop.domain.law import Law
from thads_desktop.domain.work_year import first_day, work_year
from thads_desktop.services.practice_lives import Life, all_lives, decided_on
from thads_desktop.services.practice_people import People
from thads_desktop.services.practice_stories import Fate, any_day, fates, fates_by_age

OLD_SHARE = 0.35  # of the cases came over from the years before
CASES_OF_ONE_OFFICER = 120
CASES_OF_ONE_SET = 150  # of the lives that are written out
FEWEST_OFFICERS, MOST_OFFICERS = 3, 6
HALF_A_YEAR = timedelta(days=182)


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What is settled about a case before its story: its decision, officer and fate or life."""

    decided_on: date
    comes_in_on: date
    number: int
    officer: str
    others: tuple[str, ...]
    course: Fate | Life


def plans(cases: int, today: date, law: Law, rng: Random) -> list[Plan]:
    """All cases in the order of their decisions, numbered through each year of work."""
    first = first_day(work_year(today - HALF_A_YEAR))  # in autumn there is a whole year to count
    officers = _officers(cases, rng)
    numbers: Counter[int] = Counter()
    planned = []
    for decided, course in _courses(cases, first, today, law, rng):
        # Of an old year only some cases came over; the others bear the numbers between.
        numbers[work_year(decided)] += rng.randint(1, 4) if decided < first else 1
        officer = rng.choice(officers)
        plan = Plan(
            decided_on=decided,
            comes_in_on=max(first, decided),
            number=numbers[work_year(decided)],
            officer=officer,
            others=tuple(other for other in officers if other != officer),
            course=course,
        )
        planned.append(plan)
    return planned


def _courses(
    cases: int, first: date, today: date, law: Law, rng: Random
) -> list[tuple[date, Fate | Life]]:
    """The day of every decision and what is to become of its case, in the order of the days."""
    lives = (all_lives() * max(1, cases // CASES_OF_ONE_SET))[: cases // 3]
    luck = cases - len(lives)
    days = sorted(_decided_on(first, today, rng) for _ in range(luck))
    courses: list[tuple[date, Fate | Life]] = [
        *zip(days, fates_by_age(fates(luck, rng), sum(day < first for day in days)), strict=True),
        *((decided_on(life, first, today, law.calendar, rng), life) for life in lives),
    ]
    return sorted(courses, key=lambda one: one[0])


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
