"""Time limits kept (giữ thời hạn): decisions, verification, classification and publication.

Each limit is the one that the law of its day reckoned. In a period count those met in it, in time
or late, and those that stood open past their last day when it ended; one whose last day is still
to come counts nowhere.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Any

from sqlalchemy import Connection, Row, Select, and_, or_, select

from thads_desktop.base.progress import Progress
from thads_desktop.domain.deadlines import DeadlineState
from thads_desktop.domain.law import Law
from thads_desktop.domain.matter_courses import Outcome, Topic
from thads_desktop.domain.matter_docket import Matter
from thads_desktop.domain.matter_figures import MatterCell
from thads_desktop.domain.vocabulary import Basis, CaseKind, ObligationKind
from thads_desktop.ledger.days import day_number, day_of
from thads_desktop.statistics.act_matters import CountedMatter
from thads_desktop.statistics.cells import PeriodQuestion
from thads_desktop.statistics.told_limits import ToldLimits, held_cases, told_limits

_TOPIC_OF: Mapping[str, Topic] = MappingProxyType(
    {
        "enforcement_decision": Topic.ISSUING,
        "verification_minutes": Topic.VERIFYING,
        "not_yet_decision": Topic.CLASSIFYING,
        "not_yet_publication_list": Topic.PUBLISHING,
    }
)
"""The paper that a limit asks for → what is told of it."""
_FIRST, PERIODIC, _ELSE = "first", "periodic", "else"
_PLACE = ("officer", "basis", "kind", "obligation", "marks", "decided_on")
_KEPT = {
    DeadlineState.MET.value: Outcome.IN_TIME,
    DeadlineState.LATE.value: Outcome.LATE,
}


def limits_kept(
    connection: Connection,
    question: PeriodQuestion,
    topics: frozenset[Topic],
    law: Law | None = None,
    progress: Progress | None = None,
) -> Iterator[CountedMatter]:
    """The limits of a period, each as a matter: in time, late, or overdue when it ended.

    `law` is needed of a question as known earlier.

    Raises:
        CancelledError: the person stopped it.
    """
    papers = [paper for paper, topic in _TOPIC_OF.items() if topic in topics]
    for told in told_limits(connection, question, papers, law, progress):
        yield from _counted(connection.execute(_query(told, question)), question)


def _counted(
    rows: Iterable[Row[*tuple[Any, ...]]], question: PeriodQuestion
) -> Iterator[CountedMatter]:
    issued: set[int] = set()
    for row in rows:
        topic = _TOPIC_OF[row.paper]
        is_closed = 0 < row.closed_on <= day_number(question.last)
        if topic is Topic.ISSUING:
            # What another paper closed is no decision; one that several limits asked for is one,
            # late when one of them says so.
            if row.closed_on != row.decided_on or row.case_key in issued:
                continue
            issued.add(row.case_key)
        outcome = _KEPT[row.state] if is_closed else Outcome.OVERDUE
        yield CountedMatter(
            row.case_key,
            Matter(
                topic=topic,
                act_id=row.trigger,
                raised_on=day_of(row.starts_on),
                outcome=outcome,
                settled_on=day_of(row.closed_on if is_closed else row.due_on),
                settled_by=row.trigger if is_closed else "",
                variant=_variant(topic, row.rule),
            ),
            _cell(row, topic, outcome, question),
        )


def _query(limits: ToldLimits, question: PeriodQuestion) -> Select[*tuple[Any, ...]]:
    first, last = day_number(question.first), day_number(question.last)
    told, held = limits.table.c, held_cases(question, limits.keys).c
    is_closed = and_(told.closed_on.between(first, last), told.state.in_(list(_KEPT)))
    is_open = or_(told.closed_on == 0, told.closed_on > last)
    return (
        select(*told, *(held[name] for name in _PLACE))
        .where(told.case_key == held.case_key, or_(is_closed, and_(told.due_on < last, is_open)))
        .order_by(told.case_key, told.state, told.place)
    )


def _variant(topic: Topic, rule: str) -> str:
    """Of verification: the first, one due from time to time, or one that something asked for."""
    if topic is not Topic.VERIFYING:
        return ""
    if rule.startswith("first_verification"):
        return _FIRST
    return PERIODIC if rule.startswith("periodic_verification") else _ELSE


def _cell(
    row: Row[*tuple[Any, ...]], topic: Topic, outcome: Outcome, question: PeriodQuestion
) -> MatterCell:
    return MatterCell(
        topic=topic,
        outcome=outcome,
        variant=_variant(topic, row.rule),
        has_forces=False,
        is_before=row.starts_on < day_number(question.first),
        basis=Basis(row.basis),
        officer=row.officer,
        kind=CaseKind(row.kind),
        obligation=ObligationKind(row.obligation),
        marks=row.marks,
    )
