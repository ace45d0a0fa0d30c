"""Acts that make figures differ (hành vi làm số liệu chênh lệch): which, entered when, of what cause.

What was entered late is told apart from what happened since, and from corrections.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from thads_desktop.base.formats import format_date, format_moment
from thads_desktop.base.language import _
from thads_desktop.domain.acts import Act
from thads_desktop.domain.fold import state_of
from thads_desktop.domain.intake import intake_of
from thads_desktop.domain.kinds import kind_name
from thads_desktop.domain.matters import matters_of, matters_of_intake
from thads_desktop.ledger.knowledge import facts_of
from thads_desktop.ledger.stored_acts import StoredAct
from thads_desktop.statistics.cells import PeriodQuestion
from thads_desktop.statistics.compare import Comparison

_VOIDING = "act_voided"


class Cause(StrEnum):
    """Vì sao chênh lệch: entered late, corrected or taken back, or a change since."""

    LATE = "late"
    CORRECTION = "correction"
    CHANGE = "change"


@dataclass(frozen=True, slots=True, kw_only=True)
class MovingAct:
    """Hành vi làm số liệu chênh lệch: what happened when, who entered it when.

    `mended` is what it did to which earlier act, where it corrects or takes back one.
    """

    act_id: str
    kind: str
    happened_on: date
    recorded_by: str
    recorded_at: datetime
    cause: Cause
    mended: str = ""

    @property
    def words(self) -> str:
        """In words: its name, its legal day, what it mended, who entered it and when."""
        said = _("{kind} ngày {day}").format(
            kind=kind_name(self.kind), day=format_date(self.happened_on)
        )
        entered = _("{who} ghi lúc {moment}").format(
            who=self.recorded_by, moment=format_moment(self.recorded_at)
        )
        told = ", ".join(filter(None, (said, self.mended, entered)))
        return f"{told} ({cause_name(self.cause)})"


def cause_name(cause: Cause) -> str:
    """In words."""
    return {
        Cause.LATE: _("ghi muộn"),
        Cause.CORRECTION: _("đính chính hoặc hủy bỏ"),
        Cause.CHANGE: _("phát sinh sau"),
    }[cause]


def cause_of(acts: Sequence[MovingAct]) -> Cause:
    """Why a case counts otherwise: a correction among its acts; all of them late; else a change."""
    causes = {one.cause for one in acts}
    if Cause.CORRECTION in causes:
        return Cause.CORRECTION
    return Cause.LATE if causes == {Cause.LATE} else Cause.CHANGE


def moving_acts(
    stored: Sequence[StoredAct], comparison: Comparison, low: int
) -> Iterator[MovingAct]:
    """The acts between the two answers that changed what is counted, in order of arrival."""
    days = _Days(comparison.before, comparison.after)
    until = max(comparison.before.last, comparison.after.last)
    all_acts = {one.act.id: one.act for one in stored}
    read: list[Act] = []
    counted: object = None
    is_counted = False  # what was read so far: most acts are older than both answers
    for one in stored:
        is_between = one.position > low or one.act.happened_on in days
        if is_between and not is_counted:
            counted = _counted(read, until)
        read.append(one.act)
        was, is_counted = counted, is_between
        if is_between:
            counted = _counted(read, until)
            if counted != was:
                mended = all_acts.get(one.act.corrects or "")
                yield _moving(one, mended, comparison.before.last, low)


@dataclass(frozen=True, slots=True)
class _Days:
    """Days that one of two periods has and the other has not."""

    before: PeriodQuestion
    after: PeriodQuestion

    def __contains__(self, day: date) -> bool:
        return self._is_in(self.before, day) != self._is_in(self.after, day)

    def _is_in(self, question: PeriodQuestion, day: date) -> bool:
        return question.first <= day <= question.last


def _counted(acts: Sequence[Act], until: date) -> object:
    """Whatever of a case or intake statistics count."""
    state = state_of(acts)
    if state is not None:
        return tuple(facts_of(state)), tuple(matters_of(state, until))
    intake = intake_of(acts)
    return None if intake is None else tuple(matters_of_intake(intake, until))


def _moving(one: StoredAct, mended: Act | None, last: date, low: int) -> MovingAct:
    act = one.act
    is_late = one.position > low and act.happened_on <= last
    cause = Cause.LATE if is_late else Cause.CHANGE
    return MovingAct(
        act_id=act.id,
        kind=act.kind,
        happened_on=act.happened_on,
        recorded_by=act.recorded_by,
        recorded_at=act.recorded_at,
        cause=Cause.CORRECTION if act.corrects is not None else cause,
        mended=_mended_words(act, mended) if mended else "",
    )


def _mended_words(act: Act, mended: Act) -> str:
    """Hủy bỏ “Thu tiền” ngày 24/11/2025."""
    is_voided = act.kind == _VOIDING
    said = _("hủy bỏ “{kind}” ngày {day}") if is_voided else _("thay cho “{kind}” ngày {day}")
    return said.format(kind=kind_name(mended.kind), day=format_date(mended.happened_on))
