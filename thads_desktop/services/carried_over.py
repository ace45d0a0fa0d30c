"""The cases carried over of a period (danh sách việc chuyển kỳ sau), as they stood on its last day."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import partial

from thads_desktop.base.formats import official_date
from thads_desktop.base.language import _
from thads_desktop.domain.case_questions import USUAL_COLUMNS
from thads_desktop.domain.figures import MoneyCell
from thads_desktop.domain.statistics_columns import rules_on
from thads_desktop.domain.statistics_forms import Measure
from thads_desktop.domain.vocabulary import Flow
from thads_desktop.services.case_questions import Answer, AnsweredCase, answered_page
from thads_desktop.services.cases import ListedCase
from thads_desktop.services.context import Context
from thads_desktop.services.question_papers import CaseList
from thads_desktop.services.statistics import PeriodQuestion, open_figure
from thads_desktop.statistics.cells import Standing, money_of_cases, standings


def carried_over_list(context: Context, question: PeriodQuestion) -> CaseList:
    """The cases behind the number carried over of a period.

    Raises:
        DomainError: `period_reversed`, `period_before_takeover`.
    """
    door = open_figure(context, question, form=Measure.CASES, key="carried_over")
    return CaseList(
        title=_("Danh sách việc chuyển kỳ sau"),
        asked=(
            _period(question.first, question.last),
            _("Trạng thái và số tiền là của ngày cuối kỳ"),
        ),
        columns=USUAL_COLUMNS,
        answer=Answer(keys=list(door.amounts), on=question.last),
        read=partial(_as_carried_over, question=question),
    )


def _as_carried_over(
    context: Context, keys: Sequence[int], *, question: PeriodQuestion
) -> list[AnsweredCase]:
    """Rows with the state and the amounts of the last day of the period."""
    rules = rules_on(context.columns, question.last)
    with context.ledger.reading() as connection:
        stood = standings(connection, question, rules, keys)
        money = money_of_cases(connection, question, rules, keys)
    rows = answered_page(context, keys)
    return [replace(one, case=_as_stood(one.case, stood, money)) for one in rows]


def _as_stood(
    case: ListedCase,
    standing: Mapping[int, Standing],
    money: Mapping[int, Sequence[tuple[MoneyCell, int]]],
) -> ListedCase:
    stood = standing[case.case_key]
    sums: Counter[Flow] = Counter()
    for cell, amount in money.get(case.case_key, ()):
        sums[cell.flow] += amount
    return replace(
        case,
        officer=stood.cell.officer,
        state=stood.state,
        ground=stood.ground,
        since=stood.since,
        due=sums[Flow.DUE],
        received=sums[Flow.RECEIVED],
        left=sum(flow.sign * amount for flow, amount in sums.items()),
    )


def _period(first: date, last: date) -> str:
    return _("Số chuyển kỳ sau của kỳ từ {first} đến {last}").format(
        first=official_date(first), last=official_date(last)
    )
