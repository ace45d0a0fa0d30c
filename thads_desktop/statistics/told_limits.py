"""Time limits as a position of the ledger told them (thời hạn theo số liệu đã biết), as a table.

What is known now stands in the table of deadlines. As known earlier it is right too for every
case that learnt nothing since; of the others the limits are reckoned anew from the acts known
then, by the law in use, some cases at a time.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from sqlalchemy import (
    Connection,
    FromClause,
    Integer,
    Select,
    Text,
    func,
    literal,
    select,
)

from thads_desktop.base.language import _
from thads_desktop.base.progress import Progress, SilentProgress
from thads_desktop.domain.deadlines import Deadline
from thads_desktop.domain.fold import state_of
from thads_desktop.domain.law import Law
from thads_desktop.domain.law_entries import Nature
from thads_desktop.domain.reckoning import deadlines_of
from thads_desktop.domain.spans import WHOLE_CASE
from thads_desktop.ledger.days import day_number
from thads_desktop.ledger.schema import (
    acts,
    cases,
    deadline_rules,
    deadlines,
    officers,
    spans,
)
from thads_desktop.ledger.stored_acts import acts_of
from thads_desktop.statistics.cells import PeriodQuestion, as_known

_AT_ONCE = 200  # cases reckoned between two reports
_Told = tuple[int, str, str, str, int, int, str, int]
_COLUMNS = (
    ("case_key", Integer),
    ("paper", Text),
    ("rule", Text),
    ("trigger", Text),
    ("starts_on", Integer),
    ("due_on", Integer),
    ("state", Text),
    ("closed_on", Integer),
)
"""What is told of a limit; beside these each row has its `place` among those of its case."""


class ToldLimits(NamedTuple):
    """Một phần các thời hạn đã biết: a table of limits, and of which cases; None: of any."""

    table: FromClause
    keys: Sequence[int] | None


def told_limits(
    connection: Connection,
    question: PeriodQuestion,
    papers: Sequence[str],
    law: Law | None,
    progress: Progress | None = None,
) -> Iterator[ToldLimits]:
    """The office's own duties that ask for some papers, of the cases that `held_cases` holds.

    All limits of one case are told together. `law` is needed of an earlier position.

    Raises:
        CancelledError: the person stopped it.
    """
    known_at = question.known_at
    yield ToldLimits(_kept(papers, known_at).subquery(), None)
    if known_at is None:
        return
    assert law is not None  # noqa: S101 - whoever asks of earlier brings the law
    subjects = connection.execute(_learnt_since(known_at, question)).scalars().all()
    watched, what = progress or SilentProgress(), _("Tính lại thời hạn")
    for start in range(0, len(subjects), _AT_ONCE):
        watched.report(what, start, len(subjects))
        some = subjects[start : start + _AT_ONCE]
        told = list(_reckoned(connection, some, papers, known_at, law))
        if told:
            yield ToldLimits(_as_table(told), sorted({one[0] for one in told}))
    watched.report(what, len(subjects), len(subjects))


def held_cases(question: PeriodQuestion, keys: Sequence[int] | None = None) -> FromClause:
    """How the cases (or those of some keys) stood on the last day, with the officer's name."""
    held = as_known(spans, question.known_at)
    query = (
        select(held, officers.c.name.label("officer"))
        .join(officers, officers.c.officer_key == held.c.officer_key)
        .where(
            held.c.line == WHOLE_CASE,
            held.c.valid_from <= question.last_day,
            held.c.valid_to > question.last_day,
        )
    )
    if question.officer is not None:
        query = query.where(officers.c.name == question.officer)
    if keys is None:
        return query.subquery()
    return query.where(held.c.case_key.in_(list(keys))).cte().prefix_with("MATERIALIZED")


def _kept(papers: Sequence[str], known_at: int | None) -> Select[*tuple[object, ...]]:
    """Those of the table, without the cases that an earlier position knew otherwise."""
    of_rule, of_case = ("paper", "rule"), deadlines.c
    told = [(deadline_rules if name in of_rule else deadlines).c[name] for name, _type in _COLUMNS]
    query = (
        select(*told, of_case.deadline_key.label("place"))
        .join(deadline_rules, deadline_rules.c.rule_key == of_case.rule_key)
        .where(
            deadline_rules.c.paper.in_(papers),
            deadline_rules.c.nature == Nature.DUTY.value,
            of_case.is_ours == 1,
        )
    )
    if known_at is None:
        return query
    later = select(acts.c.subject).where(acts.c.position > known_at)
    changed = select(cases.c.case_key).where(cases.c.case_id.in_(later))
    return query.where(of_case.case_key.not_in(changed))


def _learnt_since(known_at: int, question: PeriodQuestion) -> Select[str]:
    """The cases held on the last day, as a position knew them, that learnt something after it."""
    later = select(acts.c.subject).where(acts.c.position > known_at)
    case_key = func.min(acts.c.act_key)
    query = select(acts.c.subject).where(acts.c.subject.in_(later)).group_by(acts.c.subject)
    held = select(held_cases(question).c.case_key)
    return query.having(case_key.in_(held)).order_by(acts.c.subject)


def _reckoned(
    connection: Connection, subjects: Sequence[str], papers: Sequence[str], known_at: int, law: Law
) -> Iterator[_Told]:
    """What the acts of some subjects asked for as they were known."""
    for group in acts_of(connection, subjects).values():
        state = state_of([one.act for one in group if one.position <= known_at])
        for one in deadlines_of(state, law) if state is not None else ():
            limit = one.rule.limit
            if (
                limit.paper is not None
                and limit.paper in papers
                and limit.nature is Nature.DUTY
                and one.is_ours
            ):
                yield _told(group[0].act_key, limit.paper, one)


def _told(case_key: int, paper: str, one: Deadline) -> _Told:
    return (
        case_key,
        paper,
        one.key,
        one.trigger,
        day_number(one.starts.on),
        day_number(one.due_on),
        one.state.value,
        day_number(one.closed_on) if one.closed_on else 0,
    )


def _as_table(told: Sequence[_Told]) -> FromClause:
    """Limits reckoned anew as a table of the same columns."""
    rows = func.json_each(literal(json.dumps(told))).table_valued("key", "value")
    columns = [
        func.json_extract(rows.c.value, f"$[{place}]", type_=type_()).label(name)
        for place, (name, type_) in enumerate(_COLUMNS)
    ]
    # Written out: joined as it is, the text would be read again for every row.
    return select(*columns, rows.c.key.label("place")).cte().prefix_with("MATERIALIZED")
