"""Obligations over all cases: instalments that fell due and are in no act yet."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from thads_desktop.domain.fold import state_of
from thads_desktop.domain.obligations import FallenDue, fallen_due
from thads_desktop.domain.payloads import ObligationIncreased
from thads_desktop.ledger.stored_acts import acts_of, subjects_with
from thads_desktop.services.acts import record_together
from thads_desktop.services.context import Context

_INSTALMENT = b'"instalment"'
_TELLING = ("case_opened", "case_taken_over", "obligation_added")


@dataclass(frozen=True, slots=True, kw_only=True)
class DueInstalment:
    """Nhắc kỳ đến hạn: what fell due in a case and may be recorded as an increase."""

    case_id: str
    decision_number: str
    officer: str
    fallen: FallenDue

    def increase(self) -> ObligationIncreased:
        """The act that records it, on `fallen.on`."""
        return ObligationIncreased(
            line=self.fallen.line, amount=self.fallen.amount, why=self.fallen.what
        )


def due_instalments(context: Context, on: date) -> list[DueInstalment]:
    """Every instalment that fell due by a day and is not in the record, the oldest first."""
    found = [due for case in _with_instalments(context) for due in _due_of(context, case, on)]
    return sorted(found, key=lambda one: (one.fallen.on, one.decision_number))


def record_instalments(context: Context, due: Sequence[DueInstalment]) -> list[str]:
    """Record an increase for each instalment, on its day; the ids of the acts.

    Those of one day are recorded together or not at all.

    Raises:
        DomainError: the reason for the first that has no place, naming the case.
    """
    made: list[str] = []
    for on in sorted({one.fallen.on for one in due}):
        new = [(one.case_id, one.increase()) for one in due if one.fallen.on == on]
        made += record_together(context, new, on)
    return made


def _with_instalments(context: Context) -> list[str]:
    with context.ledger.reading() as connection:
        return subjects_with(connection, _TELLING, _INSTALMENT)


def _due_of(context: Context, case_id: str, on: date) -> Iterator[DueInstalment]:
    with context.ledger.reading() as connection:
        stored = acts_of(connection, [case_id])[case_id]
    state = state_of([one.act for one in stored])
    if state is None or state.is_read_only:
        return
    for fallen in fallen_due(state, on):
        yield DueInstalment(
            case_id=case_id,
            decision_number=state.decision_number,
            officer=state.officer,
            fallen=fallen,
        )
