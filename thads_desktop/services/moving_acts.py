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
from thads_desktop.domain.codec import decode_payload
from thads_desktop.domain.fold import state_of
from thads_desktop.domain.growing_case import GrowingCase, growing_case
from thads_desktop.domain.intake import intake_of
from thads_desktop.domain.kinds import PAPERS, kind_name
from thads_desktop.domain.matter_courses import TOLD_BY
from thads_desktop.domain.matters import matters_of, matters_of_intake
from thads_desktop.domain.payloads import CaseOpened
from thads_desktop.domain.step_payloads import StepTaken
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
    case = _ReadCase(max(comparison.before.last, comparison.after.last))
    all_acts = {one.act.id: one.act for one in stored}
    for one in stored:
        if one.position <= low and one.act.happened_on not in days:
            case.read(one.act)
        elif case.changes_by(one.act):
            mended = all_acts.get(one.act.corrects or "")
            yield _moving(one, mended, comparison.before.last, low)


class _ReadCase:
    """A case or intake while its acts are read in order of arrival: which change what is counted."""

    def __init__(self, until: date) -> None:
        self._until = until
        self._acts: list[Act] = []
        self._grown: GrowingCase | None = None

    def read(self, act: Act) -> None:
        """Read an act, whatever it changes: most are older than both answers."""
        self._acts.append(act)
        self._grown = None

    def changes_by(self, act: Act) -> bool:
        """Read an act: does it change what is counted?"""
        payload = decode_payload(act)
        if not self._acts and isinstance(payload, CaseOpened) and act.corrects is None:
            self.read(act)
            return True
        if type(payload) in PAPERS and self._is_of_no_account(act):
            self._acts.append(act)
            return False
        grown = self._grown or growing_case(self._acts)
        if grown is None or not grown.follows(act):
            is_changed = self._is_counted_otherwise_by(act)
            self.read(act)
            return is_changed
        is_changed = grown.changes_by(act)
        is_changed = is_changed or (_tells_matters(act) and self._is_counted_otherwise_by(act))
        self._acts.append(act)
        self._grown = grown
        return is_changed

    def _is_of_no_account(self, act: Act) -> bool:
        """Is a paper, which changes no state, of no matter and of no correction either?"""
        corrected = {act.corrects, *(one.corrects for one in self._acts if one.corrects)}
        return bool(self._acts) and corrected == {None} and not _tells_matters(act)

    def _is_counted_otherwise_by(self, act: Act) -> bool:
        before = _counted(self._acts, self._until) if self._acts else None
        return _counted([*self._acts, act], self._until) != before


def _tells_matters(act: Act) -> bool:
    """May an act raise or settle a matter, or set the term of a measure?"""
    payload = decode_payload(act)
    code = payload.code if isinstance(payload, StepTaken) else act.kind
    return code in TOLD_BY or getattr(payload, "until", None) is not None


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
