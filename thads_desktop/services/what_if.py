"""What-if (thử xem): which open enforceable cases, done by then, would reach the target."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from thads_desktop.base.errors import DomainError
from thads_desktop.base.formats import format_date
from thads_desktop.base.language import _
from thads_desktop.domain.office_payloads import TargetSet
from thads_desktop.domain.statistics_columns import Column, rules_on
from thads_desktop.domain.statistics_forms import Measure
from thads_desktop.domain.targets import RateStanding, rate_standing
from thads_desktop.domain.work_year import first_day, work_year
from thads_desktop.ledger.case_list import listed_cases
from thads_desktop.ledger.engine import driver_of
from thads_desktop.services.context import Context
from thads_desktop.services.statistics import CaseHead, PeriodQuestion, case_head, count_period
from thads_desktop.services.targets import rate_target
from thads_desktop.statistics.cells import standings
from thads_desktop.statistics.count import EVERYWHERE, amounts_of
from thads_desktop.statistics.near import left_of
from thads_desktop.statistics.realisable import realisable_values


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenCase:
    """Việc đang thi hành có điều kiện: what is left, and what its priced property can bring.

    `adds` is what the case adds to the numerator when it is done: 1, or đồng. Of money that is
    what the property can bring where it is priced, never more than is left.
    """

    case_key: int
    left: int
    realisable: int | None
    adds: int


@dataclass(frozen=True, slots=True, kw_only=True)
class WhatIf:
    """Thử đạt chỉ tiêu: how the rate stands, and the open cases in the order worth trying.

    `wanted` are the first of them that together reach the target, all when they cannot.
    """

    question: PeriodQuestion
    measure: Measure
    target: TargetSet
    standing: RateStanding
    cases: tuple[OpenCase, ...]

    @property
    def wanted(self) -> tuple[OpenCase, ...]:
        """The first cases that reach the target, none when it is reached."""
        return tuple(self._until_reached())

    def _until_reached(self) -> Iterator[OpenCase]:
        missing = self.standing.missing
        for one in self.cases:
            if missing <= 0:
                return
            missing -= one.adds
            yield one

    def with_done(self, keys: Collection[int]) -> RateStanding:
        """How the rate would stand with these cases done; the denominator stays."""
        chosen = set(keys)
        added = sum(one.adds for one in self.cases if one.case_key in chosen)
        part, whole = self.standing.part + added, self.standing.whole
        after = rate_standing(part, whole, self.target, self.question.last)
        assert after is not None  # noqa: S101 - there was a rate before
        return after


@dataclass(frozen=True, slots=True, kw_only=True)
class WhatIfRow:
    """Một việc có thể làm xong, as it is named."""

    case: CaseHead
    open_case: OpenCase


def what_if(context: Context, question: PeriodQuestion, measure: Measure) -> WhatIf:
    """The open enforceable cases that could still be done in a period.

    For cases those with least left come first, and last those that owe no money: a duty in kind
    is seldom near its end. For money those that can bring most.

    Raises:
        DomainError: `no_target` when none holds on the last day, `period_not_of_year`,
            `nothing_enforceable`, and what counting refuses.
    """
    target = rate_target(context, question, measure)
    if target is None:
        raise _no_target(question)
    figures = count_period(context, question).figures(measure)
    done, enforceable = int(figures["done"] or 0), int(figures["enforceable"] or 0)
    standing = rate_standing(done, enforceable, target, question.last)
    if standing is None:
        raise DomainError(
            _("Kỳ này không có gì có điều kiện thi hành nên không có tỷ lệ."),
            code="nothing_enforceable",
            field="to",
        )
    found = _open_cases(context, question, measure)
    return WhatIf(
        question=question, measure=measure, target=target, standing=standing, cases=tuple(found)
    )


def _no_target(question: PeriodQuestion) -> DomainError:
    begin = first_day(work_year(question.last))
    if question.first != begin:
        return DomainError(
            _("Chỉ tiêu tính cộng dồn từ đầu năm công tác. Hãy chọn kỳ bắt đầu từ {day}.").format(
                day=format_date(begin)
            ),
            code="period_not_of_year",
            field="from",
        )
    return DomainError(
        _("Chưa ghi chỉ tiêu áp dụng ngày cuối kỳ. Hãy ghi chỉ tiêu trước."),
        code="no_target",
        field="to",
    )


def _open_cases(context: Context, question: PeriodQuestion, measure: Measure) -> list[OpenCase]:
    rules = rules_on(context.columns, question.last)
    with context.ledger.reading() as connection:
        stood = standings(connection, question, rules)
        owed = amounts_of(
            "running",
            connection=connection,
            question=question,
            rules=rules,
            measure=Measure.MONEY,
            where=EVERYWHERE,
        )
        left = owed if measure is Measure.MONEY else left_of(connection, question)
        values = realisable_values(connection, question.last, question.known_at)
    running = [key for key, one in stood.items() if one.cell.column == Column.RUNNING]
    found = [_open_case(key, max(left.get(key, 0), 0), values.get(key), measure) for key in running]
    if measure is Measure.CASES:
        return sorted(found, key=lambda one: (not one.left, one.left, one.case_key))
    worth = [one for one in found if one.adds]
    return sorted(worth, key=lambda one: (one.realisable is None, -one.adds, one.case_key))


def _open_case(key: int, left: int, value: int | None, measure: Measure) -> OpenCase:
    realisable = None if value is None else min(value, left)
    adds = 1
    if measure is Measure.MONEY:
        adds = left if realisable is None else realisable
    return OpenCase(case_key=key, left=left, realisable=realisable, adds=adds)


def what_if_rows(context: Context, found: WhatIf, keys: Sequence[int]) -> list[WhatIfRow]:
    """The rows of some of the cases (some 200 at a time), in the order of the keys."""
    by_key = {one.case_key: one for one in found.cases}
    with context.ledger.reading() as connection:
        listed = listed_cases(driver_of(connection), keys)
    return [WhatIfRow(case=case_head(one), open_case=by_key[one.case_key]) for one in listed]
