"""What came in (hồ sơ tiếp nhận), as lists and pages show it: rows, papers, what is due next."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection

from thads_desktop.base.errors import DomainError
from thads_desktop.base.language import _
from thads_desktop.domain.acts import Act
from thads_desktop.domain.deadlines import Deadline, DeadlineState
from thads_desktop.domain.intake import Intake, intake_of
from thads_desktop.domain.intake_reckoning import as_case, intake_deadlines
from thads_desktop.domain.payloads import Payload
from thads_desktop.ledger.intake_list import (
    IntakeQuestion,
    IntakeRow,
    count_intakes,
    intake_ids,
    intake_rows,
)
from thads_desktop.ledger.stored_acts import acts_of
from thads_desktop.services.case_view import CaseView, TimelineAct
from thads_desktop.services.context import Context
from thads_desktop.services.intake_words import intake_status_name
from thads_desktop.services.steps import step_name


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedIntake:
    """Một dòng của danh sách tiếp nhận, with its next step."""

    row: IntakeRow
    next_deadline: Deadline | None


@dataclass(frozen=True, slots=True, kw_only=True)
class DueIntake:
    """Việc phải làm ở khâu tiếp nhận: an open duty of the office before the decision."""

    row: IntakeRow
    deadline: Deadline


@dataclass(frozen=True, slots=True, kw_only=True)
class IntakePaper:
    """Một giấy tờ tiếp nhận: an act that stands, by name."""

    act_id: str
    name: str
    happened_on: date
    payload: Payload | None


@dataclass(frozen=True, slots=True, kw_only=True)
class IntakeView:
    """Hồ sơ tiếp nhận: what came in, its papers, its deadlines."""

    intake: Intake
    papers: tuple[IntakePaper, ...]
    deadlines: tuple[Deadline, ...]

    @property
    def next_deadline(self) -> Deadline | None:
        """What the office has to do first."""
        return _next(self.deadlines)


def list_intakes(context: Context, question: IntakeQuestion) -> list[ListedIntake]:
    """The intakes asked for, the newest first, each with what is due next."""
    with context.ledger.reading() as connection:
        rows = intake_rows(connection, question)
        reckoned = _deadlines(context, connection, rows)
    return [ListedIntake(row=row, next_deadline=_next(reckoned[row.intake_id])) for row in rows]


def count(context: Context) -> int:
    """How many intakes wait in all."""
    with context.ledger.reading() as connection:
        return count_intakes(connection)


def due_intakes(context: Context, until: date) -> list[DueIntake]:
    """Open duties of the office before a decision, due by a day (overdue ones too), the first first.

    A refusal is asked only when there is a ground for it: the decision is the duty shown then.
    """
    with context.ledger.reading() as connection:
        rows = intake_rows(connection, IntakeQuestion())
        reckoned = _deadlines(context, connection, rows)
    due = [
        DueIntake(row=row, deadline=one)
        for row in rows
        for one in _ours(reckoned[row.intake_id])
        if one.due_on <= until
    ]
    return sorted(due, key=lambda one: (one.deadline.due_on, one.row.intake_id))


def intake_view(context: Context, wanted: str) -> IntakeView:
    """One intake, by its id, a beginning of it (8 letters or more) or its judgment's number.

    Raises:
        DomainError: `intake_missing`, `intake_ambiguous`.
    """
    with context.ledger.reading() as connection:
        _acts, intake = intake_in(connection, _one_id(connection, wanted))
    papers = tuple(
        IntakePaper(
            act_id=one.act.id,
            name=step_name(context, one.act.kind, one.payload),
            happened_on=one.act.happened_on,
            payload=one.payload,
        )
        for one in intake.papers
    )
    return IntakeView(intake=intake, papers=papers, deadlines=intake_deadlines(intake, context.law))


def intake_case(view: IntakeView) -> CaseView:
    """The intake as the case it would be, so that the forms of a case's acts can show its papers."""
    intake = view.intake
    timeline = (
        TimelineAct(
            act_id=paper.act_id,
            folio=folio,
            kind=act.kind,
            name=paper.name,
            happened_on=paper.happened_on,
            sentence=paper.name,
            recorded_at=act.recorded_at,
            recorded_by=act.recorded_by,
            corrects=act.corrects,
            replaced_by=None,
            reason=act.reason,
            payload=paper.payload,
        )
        for folio, (paper, (act, _payload)) in enumerate(
            zip(view.papers, intake.papers, strict=True), 1
        )
    )
    state = as_case(intake, intake.bases[-1])
    return CaseView(
        case_id=intake.intake_id,
        state=state,
        status=intake_status_name(intake.status),
        counted="",
        timeline=tuple(timeline),
    )


def _one_id(connection: Connection, wanted: str) -> str:
    found = intake_ids(connection, wanted)
    if not found:
        raise intake_missing(wanted)
    if len(set(found)) > 1:
        raise DomainError(
            _("Có nhiều hồ sơ tiếp nhận khớp “{wanted}”. Hãy dùng mã đầy đủ.").format(
                wanted=wanted
            ),
            code="intake_ambiguous",
            field="intake",
        )
    return found[0]


def intake_missing(wanted: str) -> DomainError:
    """The refusal of an intake that is not there, or has its decision by now."""
    return DomainError(
        _(
            "Không có hồ sơ tiếp nhận “{wanted}”. Có thể đã ra quyết định: hãy tìm trong danh sách "
            "việc."
        ).format(wanted=wanted),
        code="intake_missing",
        field="intake",
    )


def _deadlines(
    context: Context, connection: Connection, rows: Sequence[IntakeRow]
) -> Mapping[str, tuple[Deadline, ...]]:
    stored = acts_of(connection, [row.intake_id for row in rows])
    found = {}
    for intake_id, acts in stored.items():
        intake = intake_of([one.act for one in acts])
        found[intake_id] = intake_deadlines(intake, context.law) if intake else ()
    return found


def _ours(deadlines: Sequence[Deadline]) -> list[Deadline]:
    """What somebody of the office has to do and has not done; a refusal is only one way out."""
    still_open = [one for one in deadlines if one.state is DeadlineState.OPEN and one.is_ours]
    return [one for one in still_open if one.key != _WAY_OUT]


_WAY_OUT = "request_refusal"


def _next(deadlines: Sequence[Deadline]) -> Deadline | None:
    ours = _ours(deadlines)
    others = [one for one in deadlines if one.state is DeadlineState.OPEN]
    return next(iter((*ours, *others)), None)


def intake_in(connection: Connection, intake_id: str) -> tuple[list[Act], Intake]:
    """The acts of an intake and what they say.

    Raises:
        DomainError: `intake_missing`.
    """
    acts = [one.act for one in acts_of(connection, [intake_id]).get(intake_id, [])]
    intake = intake_of(acts)
    if intake is None:
        raise intake_missing(intake_id)
    return acts, intake
