"""Figures of matters (số vụ, việc đếm riêng): which matters a row and a column of a form count."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

import msgspec

from thads_desktop.domain.matter_courses import Outcome, Topic
from thads_desktop.domain.vocabulary import Basis, CaseKind, ObligationKind


class MatterCell(NamedTuple):
    """Matters of one topic, outcome and place; `is_before`: raised before the period began."""

    topic: Topic
    outcome: Outcome
    variant: str
    has_forces: bool
    is_before: bool
    basis: Basis
    officer: str = ""
    kind: CaseKind = CaseKind.OTHER
    obligation: ObligationKind = ObligationKind.OTHER
    marks: str = ""


class Tally(NamedTuple):
    """Số lượng và số tiền của các vụ, việc: how many, and their amounts in đồng."""

    number: int = 0
    amount: int = 0


class Counts(StrEnum):
    """Đếm gì: how many matters there are, or the sum of their amounts."""

    NUMBER = "number"
    AMOUNT = "amount"


class When(StrEnum):
    """Thời điểm phát sinh: in the period, or before it and not settled when it began."""

    IN_PERIOD = "in_period"
    BEFORE = "before"


class MatterWhere(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Điều kiện của vụ, việc: values of what matters are told apart by; none means any."""

    topic: tuple[Topic, ...] = ()
    outcome: tuple[Outcome, ...] = ()
    variant: tuple[str, ...] = ()
    forces: bool | None = None
    when: When | None = None

    def holds(self, cell: MatterCell) -> bool:
        """Are the matters of a cell counted?"""
        return (
            (not self.topic or cell.topic in self.topic)
            and (not self.outcome or cell.outcome in self.outcome)
            and (not self.variant or cell.variant in self.variant)
            and (self.forces is None or cell.has_forces is self.forces)
            and (self.when is None or cell.is_before is (self.when is When.BEFORE))
        )
