"""A deadline as one acts on it, wherever it is seen."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from thads_desktop.domain.deadlines import Deadline
from thads_desktop.services.deadlines import ListedDeadline, OpenDeadline


@dataclass(frozen=True, slots=True, kw_only=True)
class Duty:
    """A deadline as one acts on it: of which case, by which rule, opened by which act and when."""

    case_id: str
    decision_number: str
    rule: str
    what: str
    trigger: str
    starts_on: date

    def deadline(self) -> OpenDeadline:
        """Which deadline it is, as services name it."""
        return OpenDeadline(case_id=self.case_id, rule=self.rule, trigger=self.trigger)

    def named(self) -> str:
        """The deadline as a dialog speaks of it."""
        return f"{self.decision_number}: {self.what}"


def listed_duty(row: ListedDeadline) -> Duty:
    """A row of the day's list."""
    return Duty(
        case_id=row.case_id,
        decision_number=row.decision_number,
        rule=row.rule,
        what=row.what,
        trigger=row.trigger,
        starts_on=row.starts_on,
    )


def case_duty(case_id: str, decision_number: str, deadline: Deadline) -> Duty:
    """A deadline of a case."""
    return Duty(
        case_id=case_id,
        decision_number=decision_number,
        rule=deadline.key,
        what=deadline.rule.limit.name,
        trigger=deadline.trigger,
        starts_on=deadline.starts.on,
    )
