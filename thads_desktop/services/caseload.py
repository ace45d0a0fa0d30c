"""Caseloads (số việc đang giữ) and their hand-over: from one officer to another, counted twice.

Every case gets the same act, in one transaction; what the officers held together before is what
they hold together after, in cases and in money.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, func, select

from thads_desktop.base.errors import DomainError
from thads_desktop.base.language import _
from thads_desktop.domain.decision_number import parse_decision_number
from thads_desktop.domain.payloads import OfficerAssigned
from thads_desktop.domain.vocabulary import ENDED
from thads_desktop.ledger.schema import cases, officers
from thads_desktop.services.acts import record_for_many
from thads_desktop.services.context import Context

MANY = 500  # cases asked for in one statement
_ENDED = [state.value for state in ENDED]


@dataclass(frozen=True, slots=True, kw_only=True)
class HandedOverCase:
    """Một việc trong biên bản bàn giao; amounts in đồng."""

    case_id: str
    decision_number: str
    debtor: str
    officer: str
    due: int
    received: int
    left: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Holding:
    """Số việc một chấp hành viên đang giữ, and what is left to enforce in them, in đồng."""

    officer: str
    cases: int
    left: int


@dataclass(frozen=True, slots=True, kw_only=True)
class HandOver:
    """Biên bản bàn giao: the cases that went, and what everybody concerned held before and after."""

    to_officer: str
    on: date
    why: str
    cases: tuple[HandedOverCase, ...]
    before: tuple[Holding, ...]
    after: tuple[Holding, ...]
    act_ids: tuple[str, ...] = ()

    @property
    def left(self) -> int:
        """Còn phải thi hành of the cases handed over, in đồng."""
        return sum(one.left for one in self.cases)

    @property
    def agrees(self) -> bool:
        """Is the sum before the sum after, and did exactly these cases go?"""
        gained = _of(self.after, self.to_officer).cases - _of(self.before, self.to_officer).cases
        return _sum(self.before) == _sum(self.after) and gained == len(self.cases)


def cases_held(context: Context, officer: str) -> list[str]:
    """Ids of the cases an officer holds that have not ended, by decision."""
    query = select(cases.c.case_id).join(officers).where(officers.c.name == officer)
    query = query.where(cases.c.state.not_in(_ENDED))
    query = query.order_by(cases.c.work_year, cases.c.decision_seq, cases.c.case_key)
    with context.ledger.reading() as connection:
        return list(connection.execute(query).scalars())


def plan_hand_over(
    context: Context, case_ids: Sequence[str], to_officer: str, day: date, why: str = ""
) -> HandOver:
    """What would go, and who would hold what after: the sheet before anything is recorded.

    Cases the receiver holds already, and ended ones, do not go.

    Raises:
        DomainError: `officer_missing`, `nothing_to_hand_over`.
    """
    receiver = to_officer.strip()
    if not receiver:
        raise DomainError(
            _("Hãy ghi chấp hành viên nhận bàn giao."), code="officer_missing", field="officer"
        )
    with context.ledger.reading() as connection:
        going = tuple(_going(connection, case_ids, receiver))
        givers = {one.officer for one in going}
        before = _holdings(connection, sorted({*givers, receiver}))
    if not going:
        raise DomainError(
            _(
                "Không có việc nào để bàn giao: các việc đã kết thúc hoặc đã do {officer} giữ."
            ).format(officer=receiver),
            code="nothing_to_hand_over",
            field="cases",
        )
    return HandOver(
        to_officer=receiver,
        on=day,
        why=why.strip(),
        cases=going,
        before=before,
        after=tuple(_moved(before, going, receiver)),
    )


def hand_over(
    context: Context,
    case_ids: Sequence[str],
    to_officer: str,
    day: date,
    why: str = "",
    *,
    number: str = "",
) -> HandOver:
    """Hand cases over: all of them or none; the sheet as it stands in the record afterwards.

    Raises:
        DomainError: as `plan_hand_over`; `decision_number_missing` for a number without one; what
            recording refuses, naming the case.
    """
    _check_number(number)
    plan = plan_hand_over(context, case_ids, to_officer, day, why)
    payload = OfficerAssigned(officer=plan.to_officer, ground=plan.why, decision_number=number)
    acts = record_for_many(context, [one.case_id for one in plan.cases], payload, day)
    with context.ledger.reading() as connection:
        after = _holdings(connection, [one.officer for one in plan.before])
    return HandOver(
        to_officer=plan.to_officer,
        on=day,
        why=plan.why,
        cases=plan.cases,
        before=plan.before,
        after=after,
        act_ids=tuple(acts),
    )


def _check_number(number: str) -> None:
    if number.strip() and not parse_decision_number(number).seq:
        raise DomainError(
            _("Số quyết định phải bắt đầu bằng chữ số, ví dụ 12/QĐ-THADS."),
            code="decision_number_missing",
            field="decision_number",
        )


def _going(
    connection: Connection, case_ids: Sequence[str], receiver: str
) -> Iterator[HandedOverCase]:
    wanted = list(dict.fromkeys(case_ids))
    columns = (
        cases.c.case_id,
        cases.c.decision_number,
        cases.c.debtor,
        officers.c.name.label("officer"),
        cases.c.due,
        cases.c.received,
        cases.c.left,
    )
    for start in range(0, len(wanted), MANY):
        some = wanted[start : start + MANY]
        query = select(*columns).join(officers).where(cases.c.case_id.in_(some))
        query = query.where(cases.c.state.not_in(_ENDED), officers.c.name != receiver)
        found = {row.case_id: row for row in connection.execute(query)}
        for case_id in some:
            if case_id in found:
                yield HandedOverCase(**found[case_id]._mapping)  # noqa: SLF001 - SQLAlchemy's own way


def _holdings(connection: Connection, names: Sequence[str]) -> tuple[Holding, ...]:
    """What each of these officers holds that has not ended."""
    query = select(officers.c.name, func.count(), func.sum(cases.c.left)).select_from(cases)
    query = query.join(officers).where(cases.c.state.not_in(_ENDED))
    query = query.where(officers.c.name.in_(names)).group_by(officers.c.name)
    held = {name: (count, left) for name, count, left in connection.execute(query)}
    return tuple(
        Holding(officer=name, cases=held.get(name, (0, 0))[0], left=held.get(name, (0, 0))[1])
        for name in names
    )


def _moved(
    before: Sequence[Holding], going: Sequence[HandedOverCase], receiver: str
) -> Iterator[Holding]:
    for one in before:
        came = [case for case in going if one.officer == receiver]
        went = [case for case in going if case.officer == one.officer]
        yield Holding(
            officer=one.officer,
            cases=one.cases + len(came) - len(went),
            left=one.left + sum(case.left for case in came) - sum(case.left for case in went),
        )


def _of(holdings: Sequence[Holding], officer: str) -> Holding:
    return next(one for one in holdings if one.officer == officer)


def _sum(holdings: Sequence[Holding]) -> tuple[int, int]:
    return sum(one.cases for one in holdings), sum(one.left for one in holdings)
