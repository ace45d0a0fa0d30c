"""The year-end radar (ra-đa cuối năm): what is unusual, named plainly, with its cases and acts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from types import MappingProxyType

from sqlalchemy import Connection

from thads_desktop.base.errors import DomainError
from thads_desktop.base.formats import format_date
from thads_desktop.base.language import _
from thads_desktop.base.paths import resource
from thads_desktop.domain.law_entries import Unit
from thads_desktop.domain.radar import (
    FindingKind,
    RadarRules,
    Window,
    closing_days,
    is_alarming,
    parse_radar_rules,
    window_of,
)
from thads_desktop.domain.statistics_columns import Column, rules_on
from thads_desktop.domain.vocabulary import LineState
from thads_desktop.domain.work_year import first_day, last_day, work_year
from thads_desktop.services.context import Context
from thads_desktop.services.statistics import PeriodQuestion, count_period
from thads_desktop.statistics.cells import standings
from thads_desktop.statistics.near import left_of
from thads_desktop.statistics.radar import (
    Sign,
    changes_to,
    entrusted_sums,
    filed_late,
    flipped,
    unverified,
)
from thads_desktop.statistics.realisable import realisable_values

_STATES: Mapping[FindingKind, LineState] = MappingProxyType(
    {
        FindingKind.RECLASSIFIED: LineState.NOT_YET_ENFORCEABLE,
        FindingKind.POSTPONED: LineState.POSTPONED,
        FindingKind.ENTRUSTED: LineState.ENTRUSTED,
    }
)
_VERIFICATION = "periodic_verification"  # the limit whose length a verification stays good for
_MONTHS: Mapping[Unit, int] = MappingProxyType({Unit.MONTHS: 1, Unit.YEARS: 12})


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Điều ra-đa thấy: its cases with their signs; `habit` is what so many days usually bring.

    `money` is what the cases still owe, of those entrusted what went with them, in đồng; `value`
    what their property can bring (second lens alone); `months` and `article` say how long a
    verification stays good, by which text.
    """

    kind: FindingKind
    signs: Mapping[int, Sequence[Sign]]
    money: int
    habit: int = 0
    is_alarming: bool = False
    closing: date | None = None
    value: int = 0
    months: int = 0
    article: str = ""

    @property
    def cases(self) -> int:
        """How many cases."""
        return len(self.signs)


@dataclass(frozen=True, slots=True, kw_only=True)
class Radar:
    """Ra-đa của một năm công tác đến một ngày: the findings, those that alarm first."""

    window: Window
    rules: RadarRules
    left: Mapping[int, int]
    values: Mapping[int, int]
    findings: tuple[Finding, ...]


@cache
def radar_rules() -> RadarRules:
    """Ngưỡng của ra-đa, with where they come from."""
    return parse_radar_rules(resource("statistics", "radar.toml").read_bytes())


def radar(context: Context, year: int, on: date | None = None) -> Radar:
    """Look at a year of work until a day: without one until its end, or today while it runs.

    Raises:
        DomainError: `year_wrong`, `day_outside_year`, and what counting the year refuses.
    """
    if not 1 < year <= work_year(context.today):
        raise DomainError(
            _("Không có năm công tác {year}. Hãy chọn một năm từ trước đến nay.").format(year=year),
            code="year_wrong",
            field="year",
        )
    if on is not None and work_year(on) != year:
        raise DomainError(
            _("Ngày {day} không thuộc năm công tác {year} (từ {first} đến {last}).").format(
                day=format_date(on),
                year=year,
                first=format_date(first_day(year)),
                last=format_date(last_day(year)),
            ),
            code="day_outside_year",
            field="on",
        )
    until = on or min(last_day(year), context.today)
    rules = radar_rules()
    window = window_of(year, until, rules.window_days)
    question = PeriodQuestion(first=first_day(year), last=until)
    total = count_period(context, question).total
    must = int(total.cases["must_enforce"] or 0), int(total.money["must_enforce"] or 0)
    with context.ledger.reading() as connection:
        look = _Look(
            context=context,
            connection=connection,
            rules=rules,
            window=window,
            left=left_of(connection, question),
            must=must,
        )
        values = realisable_values(connection, until)
        found = [*look.bursts(), look.unverified(), *look.flips(year), look.beyond(values)]
    seen = [one for one in found if one.signs]
    return Radar(
        window=window,
        rules=rules,
        left=look.left,
        values=values,
        findings=tuple(sorted(seen, key=lambda one: not one.is_alarming)),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Look:
    """One look at the ledger; `must` is what must be enforced, in cases and in đồng."""

    context: Context
    connection: Connection
    rules: RadarRules
    window: Window
    left: Mapping[int, int]
    must: tuple[int, int]

    def bursts(self) -> list[Finding]:
        """What came more often in the last days than the year's habit."""
        begins, last = self.window.year_begins, self.window.last
        late = filed_late(self.connection, begins, last, self.rules.late_days)
        gone = entrusted_sums(self.connection, begins, last)
        found = [
            self._burst(
                kind,
                changes_to(self.connection, state, begins, last),
                gone if kind is FindingKind.ENTRUSTED else self.left,
            )
            for kind, state in _STATES.items()
        ]
        return [*found, self._burst(FindingKind.FILED_LATE, late, self.left)]

    def _burst(self, kind: FindingKind, signs: Sequence[Sign], sums: Mapping[int, int]) -> Finding:
        within = _by_case(one for one in signs if one.on >= self.window.first)
        before = _by_case(one for one in signs if one.on < self.window.first)
        habit = self.window.habit(len(before))
        money, money_before = _sum(sums, within), _sum(sums, before)
        cases, owed = self.must
        unusual = is_alarming(len(within) - habit, cases, self.rules.cases_percent)
        unusual |= is_alarming(
            money - self.window.habit(money_before), owed, self.rules.money_percent
        )
        return Finding(kind=kind, signs=within, money=money, habit=habit, is_alarming=unusual)

    def unverified(self) -> Finding:
        """Classified this year without a verification in the time the law gives."""
        begins, last = self.window.year_begins, self.window.last
        classified = changes_to(self.connection, LineState.NOT_YET_ENFORCEABLE, begins, last)
        rule = self.context.law.pack.rule(_VERIFICATION, last)
        months = rule.limit.number * _MONTHS.get(rule.limit.unit, 0) if rule else 0
        if rule is None or not months:
            return self._named(FindingKind.UNVERIFIED, ())
        finding = self._named(
            FindingKind.UNVERIFIED, unverified(self.connection, classified, months)
        )
        article = f"{rule.limit.article} {rule.limit.document}"
        return replace(finding, months=months, article=article)

    def flips(self, year: int) -> list[Finding]:
        """Not yet enforceable before a closing day and enforceable again just after it."""
        return [
            self._named(
                FindingKind.FLIPPED,
                [
                    one
                    for one in flipped(self.connection, closing, self.rules.flip_days)
                    if one.on <= self.window.last
                ],
                closing=closing,
            )
            for closing in closing_days(year, self.window.last)
        ]

    def beyond(self, values: Mapping[int, int]) -> Finding:
        """The second lens: running cases that owe more than their priced property can bring."""
        last = self.window.last
        question = PeriodQuestion(first=self.window.year_begins, last=last)
        rules = rules_on(self.context.columns, last)
        stood = standings(self.connection, question, rules)
        signs = [
            Sign(key, stood[key].since)
            for key, value in values.items()
            if key in stood
            and stood[key].cell.column == Column.RUNNING
            and value < self.left.get(key, 0)
        ]
        found = _by_case(signs)
        return Finding(
            kind=FindingKind.BEYOND_VALUE,
            signs=found,
            money=_sum(self.left, found),
            value=sum(values[key] for key in found),
        )

    def _named(
        self, kind: FindingKind, signs: Sequence[Sign], closing: date | None = None
    ) -> Finding:
        found = _by_case(signs)
        return Finding(
            kind=kind,
            signs=found,
            money=_sum(self.left, found),
            is_alarming=bool(found),
            closing=closing,
        )


def _sum(sums: Mapping[int, int], found: Iterable[int]) -> int:
    return sum(sums.get(key, 0) for key in found)


def _by_case(signs: Iterable[Sign]) -> dict[int, list[Sign]]:
    found: dict[int, list[Sign]] = {}
    for one in signs:
        found.setdefault(one.case_key, []).append(one)
    return found
