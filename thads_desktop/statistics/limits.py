"""Time limits kept (giữ thời hạn): decisions, verification, classification and publication.

Each limit is the one that the law of its day reckoned. In a period count those met in it, in time
or late, and those that stood open past their last day when it ended; one whose last day is still
to come counts nowhere. Reckoned deadlines are those of now: of an earlier knowledge none are told.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any

from sqlalchemy import Connection, Row, Select, and_, or_, select

from thads_desktop.base.errors import DomainError
from thads_desktop.base.language import _
from thads_desktop.domain.deadlines import DeadlineState
from thads_desktop.domain.law_entries import Nature
from thads_desktop.domain.matter_courses import Outcome, Topic
from thads_desktop.domain.matter_docket import Matter
from thads_desktop.domain.matter_figures import MatterCell
from thads_desktop.domain.spans import WHOLE_CASE
from thads_desktop.domain.vocabulary import Basis, CaseKind, ObligationKind
from thads_desktop.ledger.days import day_number, day_of
from thads_desktop.ledger.schema import deadline_rules, deadlines, officers, spans
from thads_desktop.statistics.act_matters import CountedMatter
from thads_desktop.statistics.cells import PeriodQuestion, as_known

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
_KEPT = {
    DeadlineState.MET.value: Outcome.IN_TIME,
    DeadlineState.LATE.value: Outcome.LATE,
}


def limits_kept(
    connection: Connection, question: PeriodQuestion, topics: frozenset[Topic]
) -> Iterator[CountedMatter]:
    """The limits of a period, each as a matter: in time, late, or overdue when it ended.

    Raises:
        DomainError: `limits_of_now` of a question as known earlier.
    """
    if question.known_at is not None:
        raise DomainError(
            _("Thời hạn chỉ đếm được theo số liệu hiện nay. Hãy bỏ “Số liệu ghi đến”."),
            code="limits_of_now",
            field="known_on",
        )
    issued: set[int] = set()
    for row in connection.execute(_query(question, topics)):
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


def _query(question: PeriodQuestion, topics: frozenset[Topic]) -> Select[*tuple[Any, ...]]:
    first, last = day_number(question.first), day_number(question.last)
    papers = [paper for paper, topic in _TOPIC_OF.items() if topic in topics]
    held = as_known(spans, question.known_at)
    is_closed = and_(deadlines.c.closed_on.between(first, last), deadlines.c.state.in_(list(_KEPT)))
    is_overdue = and_(
        deadlines.c.due_on < last,
        or_(deadlines.c.closed_on == 0, deadlines.c.closed_on > last),
    )
    query = (
        select(
            deadlines,
            deadline_rules.c.paper,
            deadline_rules.c.rule,
            officers.c.name.label("officer"),
            *(held.c[name] for name in ("basis", "kind", "obligation", "marks", "decided_on")),
        )
        .join(deadline_rules, deadline_rules.c.rule_key == deadlines.c.rule_key)
        .join(held, and_(held.c.case_key == deadlines.c.case_key, held.c.line == WHOLE_CASE))
        .join(officers, officers.c.officer_key == held.c.officer_key)
        .where(
            deadline_rules.c.paper.in_(papers),
            deadline_rules.c.nature == Nature.DUTY.value,
            deadlines.c.is_ours == 1,
            or_(is_closed, is_overdue),
            held.c.valid_from <= last,
            held.c.valid_to > last,
        )
        .order_by(deadlines.c.case_key, deadlines.c.state, deadlines.c.deadline_key)
    )
    return query if question.officer is None else query.where(officers.c.name == question.officer)


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
