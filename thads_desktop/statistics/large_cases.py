"""Cases told apart by what they owe and by how long (việc giá trị lớn, việc tồn lâu).

A large case is one by what must be enforced in it in the period; its amounts are those of the
form of money. One enforceable for long has stood so for a year and more without an end; its
amount is what is still owed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta
from functools import partial

from sqlalchemy import Connection

from thads_desktop.base.language import _
from thads_desktop.base.progress import Progress, SilentProgress
from thads_desktop.domain.figures import MONEY_KEYS
from thads_desktop.domain.matter_courses import Outcome, Topic
from thads_desktop.domain.matter_docket import Matter
from thads_desktop.domain.matter_figures import MatterCell
from thads_desktop.domain.statistics_columns import Column, FactColumn, rules_on
from thads_desktop.domain.vocabulary import LineState
from thads_desktop.statistics.act_matters import CountedMatter
from thads_desktop.statistics.cells import PeriodQuestion, Standing, standings, weighed_money

BILLION = 1_000_000_000
BANDS = (1, 5, 10, 50)
"""From how many billion (tỷ) đồng each band of large cases begins; its number is its variant."""
LONG = timedelta(days=365)
_STEPS = 4  # how the cases stood, what they must pay, what they did, what the long ones owe
_OUTCOMES = {
    Column.COMPLETED: Outcome.DONE,
    Column.TERMINATED: Outcome.DONE,
    Column.RUNNING: Outcome.ENFORCEABLE,
    Column.POSTPONED_BY_AGREEMENT: Outcome.ENFORCEABLE,
}
_GONE = frozenset({Column.ENTRUSTED, Column.WITHDRAWN, Column.SEPARATE_REGISTER})


def large_cases(
    connection: Connection,
    question: PeriodQuestion,
    topics: frozenset[Topic],
    columns: Sequence[FactColumn],
    progress: Progress | None = None,
) -> Iterator[CountedMatter]:
    """The cases of these topics, each as a matter of the period.

    Raises:
        CancelledError: the person stopped it.
    """
    report = partial((progress or SilentProgress()).report, _("Đếm việc giá trị lớn, tồn lâu"))
    rules = rules_on(columns, question.last)
    report(0, _STEPS)
    stood = standings(connection, question, rules)
    if topics & {Topic.LARGE, Topic.LARGE_DONE}:
        report(1, _STEPS)
        must = weighed_money(connection, question, rules, MONEY_KEYS["must_enforce"])
        report(2, _STEPS)
        done = weighed_money(connection, question, rules, MONEY_KEYS["done"])
        for key, amount in must.items():
            if (one := stood.get(key)) and (band := _band(amount)) and one.cell.column not in _GONE:
                yield _counted(key, one, Topic.LARGE, amount, band)
                yield _counted(key, one, Topic.LARGE_DONE, done.get(key, 0), band)
    if Topic.LONG in topics:
        report(3, _STEPS)
        is_long = {key: one for key, one in stood.items() if _is_long(one, question)}
        owed = weighed_money(connection, question, rules, MONEY_KEYS["carried_over"], list(is_long))
        for key, one in is_long.items():
            yield _counted(key, one, Topic.LONG, owed.get(key, 0), "")


def _band(amount: int) -> str:
    return next((str(band) for band in reversed(BANDS) if amount >= band * BILLION), "")


def _is_long(one: Standing, question: PeriodQuestion) -> bool:
    return one.state is LineState.ENFORCEABLE and one.since <= question.last - LONG


def _counted(key: int, one: Standing, topic: Topic, amount: int, band: str) -> CountedMatter:
    cell = one.cell
    outcome = _OUTCOMES.get(Column(cell.column), Outcome.NOT_ENFORCEABLE)
    matter = Matter(
        topic=topic,
        act_id="",
        raised_on=one.since,
        outcome=outcome,
        variant=band,
        amount=amount,
    )
    return CountedMatter(
        key,
        matter,
        MatterCell(
            topic=topic,
            outcome=outcome,
            variant=band,
            has_forces=False,
            is_before=cell.is_old,
            basis=cell.basis,
            officer=cell.officer,
            kind=cell.kind,
            obligation=cell.obligation,
            marks=cell.marks,
        ),
    )
