"""Decisions issued in time (ra quyết định thi hành án đúng hạn), from the deadlines reckoned."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from sqlalchemy import Connection

from thads_desktop.domain.matter_courses import Outcome, Topic
from thads_desktop.statistics.cells import PeriodQuestion
from thads_desktop.statistics.limits import limits_kept

_ISSUING = frozenset({Topic.ISSUING})


class OnTime(NamedTuple):
    """Số quyết định đã ra trong kỳ có thời hạn: how many, and how many of them in time."""

    in_time: int
    issued: int


def decisions_on_time(
    connection: Connection, first: date, last: date, officer: str | None = None
) -> OnTime:
    """The enforcement decisions of a period whose limit is known, of the cases of an officer."""
    question = PeriodQuestion(first=first, last=last, officer=officer)
    issued = [one.matter.outcome for one in limits_kept(connection, question, _ISSUING)]
    return OnTime(issued.count(Outcome.IN_TIME), len(issued))
