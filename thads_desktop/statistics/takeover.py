"""From when on a ledger can be counted (ngày nhận việc cũ chuyển sang): not before old cases entered it."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Select, func, select

from thads_desktop.base.errors import DomainError
from thads_desktop.base.formats import format_date
from thads_desktop.base.language import _
from thads_desktop.ledger.days import day_number, day_of
from thads_desktop.ledger.schema import acts, cases
from thads_desktop.statistics.cells import PeriodQuestion

_NAMED = 3  # cases taken over too late that a refusal names


def check_period(connection: Connection, question: PeriodQuestion) -> None:
    """Refuse a period that cannot be counted.

    Raises:
        DomainError: `period_reversed`, or `period_before_takeover` when old cases entered the
            ledger later than the period begins: nothing is known of them before.
    """
    if question.first > question.last:
        raise DomainError(
            _("Ngày đầu kỳ ở sau ngày cuối kỳ. Hãy chọn lại."), code="period_reversed", field="from"
        )
    taken_over = last_takeover(connection, question.known_at)
    if taken_over > day_number(question.first):
        raise DomainError(
            _(
                "{count} việc cũ được nhận vào dữ liệu sau ngày {first}, như {numbers}; trước ngày "
                "nhận thì không có số liệu. Hãy đính chính ngày nhận việc nếu việc đã có từ đầu kỳ, "
                "hoặc chọn kỳ bắt đầu từ ngày {day} trở đi."
            ).format(
                first=format_date(question.first),
                day=format_date(day_of(taken_over)),
                **_taken_over_later(connection, question),
            ),
            code="period_before_takeover",
            field="from",
        )


def _taken_over_later(connection: Connection, question: PeriodQuestion) -> dict[str, object]:
    """How many cases entered the ledger after a period began, and the first of them by name."""
    query = _as_known(
        select(cases.c.decision_number)
        .where(cases.c.taken_over_on > day_number(question.first))
        .order_by(cases.c.case_key),
        question.known_at,
    )
    numbers = connection.execute(query).scalars().all()
    return {"count": len(numbers), "numbers": ", ".join(numbers[:_NAMED])}


def last_takeover(connection: Connection, known_at: int | None) -> int:
    """The last day, as a number, on which old cases entered the ledger; 0 when none did."""
    query = select(func.coalesce(func.max(cases.c.taken_over_on), 0))
    return int(connection.execute(_as_known(query, known_at)).scalar_one())


def _as_known(query: Select[*tuple[Any, ...]], known_at: int | None) -> Select[*tuple[Any, ...]]:
    """Of cases those alone that were known at a position."""
    if known_at is None:
        return query
    opening = acts.c.act_key == cases.c.case_key
    return query.join(acts, opening).where(acts.c.position <= known_at)
