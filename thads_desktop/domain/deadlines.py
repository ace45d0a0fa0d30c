"""Deadline (thời hạn của một việc): what is asked by a day, by which rule, and how it ended."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum

from thads_desktop.domain.counting import Moment
from thads_desktop.domain.law_entries import OUR_OWN, Nature
from thads_desktop.domain.law_pack import Rule
from thads_desktop.domain.spans import FOREVER


class DeadlineState(StrEnum):
    """Tình trạng của một thời hạn."""

    OPEN = "open"
    MET = "met"
    LATE = "late"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadline:
    """Thời hạn của một việc: the rule, what opened it, its last day, and how it ended.

    `due_on` is `FOREVER` while the count stands still; `trigger` is the id of the act that
    opened it, "" when the law itself did; `closed_by` of the act that met or dropped it.
    """

    rule: Rule
    trigger: str
    starts: Moment
    due_on: date
    due_at: time | None
    counting: str
    state: DeadlineState
    closed_on: date | None = None
    closed_by: str = ""
    lines: tuple[int, ...] = ()
    from_list: bool = False
    snoozed_until: date | None = None
    snoozed_why: str = ""

    @property
    def key(self) -> str:
        """The time limit's key."""
        return self.rule.limit.key

    @property
    def is_stopped(self) -> bool:
        """Does the count stand still, so that no last day can be named?"""
        return self.due_on == FOREVER

    @property
    def is_ours(self) -> bool:
        """Is it for somebody of the office to act?"""
        return self.rule.limit.whose in OUR_OWN and self.rule.limit.nature is not Nature.RIGHT

    def state_on(self, day: date) -> DeadlineState:
        """How it stood on a day: what was to close it only later had not yet."""
        is_later = self.closed_on is not None and self.closed_on > day
        return DeadlineState.OPEN if is_later else self.state

    def is_overdue(self, today: date) -> bool:
        """Is a duty still open after its last day? What may be done from a day on never is."""
        is_due = self.rule.limit.nature in (Nature.DUTY, Nature.EXPIRY)
        return is_due and self.state is DeadlineState.OPEN and self.due_on < today
