"""One case with everything of it (trang việc): state, status sentence, timeline."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection, select

from thads_desktop.base.errors import DomainError
from thads_desktop.base.language import _
from thads_desktop.domain.acts import Act
from thads_desktop.domain.case_state import CaseState
from thads_desktop.domain.codec import decode_payload
from thads_desktop.domain.fold import state_of
from thads_desktop.domain.payloads import Payload
from thads_desktop.ledger.schema import cases
from thads_desktop.ledger.stored_acts import acts_of, find_act
from thads_desktop.services.act_wording import act_sentence
from thads_desktop.services.context import Context
from thads_desktop.services.steps import step_name
from thads_desktop.services.why_here import statistical_class, why_here


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineAct:
    """Một dòng diễn biến: an act with its folio number (bút lục) and whether it still stands."""

    act_id: str
    folio: int
    kind: str
    name: str
    happened_on: date
    sentence: str
    recorded_at: datetime
    recorded_by: str
    corrects: str | None
    replaced_by: str | None
    reason: str
    payload: Payload | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseView:
    """Trang việc: state, status sentence, statistical class and timeline of one case."""

    case_id: str
    state: CaseState
    status: str
    counted: str
    timeline: tuple[TimelineAct, ...]


def open_case(context: Context, case_id: str) -> CaseView:
    """One case, by its id, a beginning of it (8 letters or more) or its decision number.

    Raises:
        DomainError: `case_missing`, `case_ambiguous`.
    """
    with context.ledger.reading() as connection:
        found = _case_id(connection, case_id)
        stored = acts_of(connection, [found])[found]
    acts = [one.act for one in stored]
    state = state_of(acts)
    assert state is not None  # noqa: S101 - only opened cases have a row
    return CaseView(
        case_id=found,
        state=state,
        status=why_here(state, context.law.pack),
        counted=statistical_class(state, context.columns, context.today),
        timeline=_timeline(context, acts, state),
    )


def case_of_act(context: Context, act_id: str) -> CaseView | None:
    """The case an act belongs to; None when it belongs to the office, or is not there."""
    with context.ledger.reading() as connection:
        act = find_act(connection, act_id)
    try:
        return open_case(context, act.subject) if act is not None else None
    except DomainError:
        return None


SHORTEST_ID = 8
AFTER_HEX = "g"  # sorts after every hexadecimal digit


def _case_id(connection: Connection, wanted: str) -> str:
    query = select(cases.c.case_id).limit(2)
    found = list(connection.execute(query.where(cases.c.decision_number == wanted)).scalars())
    if len(wanted) >= SHORTEST_ID:
        begins = cases.c.case_id.between(wanted, wanted + AFTER_HEX)
        found += connection.execute(query.where(begins)).scalars()
    if not found:
        raise DomainError(
            _("Không có việc “{wanted}” trong dữ liệu.").format(wanted=wanted),
            code="case_missing",
            field="case",
        )
    if len(found) > 1:
        raise DomainError(
            _("Có nhiều việc khớp “{wanted}”. Hãy dùng mã việc đầy đủ.").format(wanted=wanted),
            code="case_ambiguous",
            field="case",
        )
    return str(found[0])


def _timeline(context: Context, acts: Sequence[Act], state: CaseState) -> tuple[TimelineAct, ...]:
    """By legal date; the folio number is the place in which the act came in, and stays."""
    numbered = sorted(
        enumerate(acts, 1), key=lambda one: (one[1].happened_on, one[1].lamport, one[1].id)
    )
    return tuple(_timeline_act(context, act, folio, state) for folio, act in numbered)


def _timeline_act(context: Context, act: Act, folio: int, state: CaseState) -> TimelineAct:
    payload = decode_payload(act)
    return TimelineAct(
        act_id=act.id,
        folio=folio,
        kind=act.kind,
        name=step_name(context, act.kind, payload),
        happened_on=act.happened_on,
        sentence=act_sentence(payload, act.happened_on, context.law.pack),
        recorded_at=act.recorded_at,
        recorded_by=act.recorded_by,
        corrects=act.corrects,
        replaced_by=state.replaced_by.get(act.id),
        reason=act.reason,
        payload=payload,
    )
