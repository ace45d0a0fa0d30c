"""A judgment that is here already (bản án đã có): as a case, or come in and not decided on yet."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from thads_desktop.base.formats import format_date
from thads_desktop.base.language import _
from thads_desktop.base.vietnamese import fold
from thads_desktop.domain.acts import Act
from thads_desktop.domain.decision_number import parse_decision_number
from thads_desktop.domain.fold import state_of
from thads_desktop.domain.intake import intake_of
from thads_desktop.domain.payloads import Judgment, Party
from thads_desktop.domain.vocabulary import PartyRole
from thads_desktop.ledger.case_list import CaseQuestion, Driver, case_keys, listed_cases
from thads_desktop.ledger.intake_search import find_intakes
from thads_desktop.ledger.stored_acts import acts_of
from thads_desktop.services.context import Context

_MOST = 50  # cases, and as many intakes, looked at for one debtor


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownJudgment:
    """Bản án đã có: the case, or the intake, that the same judgment brought before.

    `number` is the decision's, empty for an intake; `on` the day of the decision or the receipt.
    """

    subject: str
    number: str
    on: date
    judgment: Judgment
    debtors: tuple[str, ...]

    @property
    def is_case(self) -> bool:
        """Is it decided on already?"""
        return bool(self.number)

    @property
    def words(self) -> str:
        """Which case or intake it is."""
        if self.is_case:
            said = _("việc {number} ngày {day}")
            return said.format(number=self.number, day=format_date(self.on))
        return _("hồ sơ tiếp nhận ngày {day}").format(day=format_date(self.on))


def debtors_of(parties: Sequence[Party]) -> tuple[str, ...]:
    """The names of those who have to perform the judgment."""
    return tuple(party.name for party in parties if party.role is PartyRole.DEBTOR)


def known_judgments(
    context: Context, judgment: Judgment, debtors: Sequence[str], *, besides: str = ""
) -> tuple[KnownJudgment, ...]:
    """Cases and intakes of the same judgment number, court and debtor, the cases first.

    What one side does not say (court, day, debtors) does not tell two judgments apart. `besides`
    is the case or intake one is in. A judgment without a number is never known.
    """
    if not judgment.number.strip():
        return ()
    asked = [f"{judgment.number} {name}" for name in debtors] or [judgment.number]
    with context.ledger.glancing() as driver:
        subjects = {one for typed in asked for one in _candidates(driver, typed)} - {besides}
    with context.ledger.reading() as connection:
        stored = acts_of(connection, sorted(subjects))
    told = [_told([one.act for one in group]) for group in stored.values()]
    known = [one for one in told if one is not None and _is_same(one, judgment, debtors)]
    return tuple(sorted(known, key=lambda one: (not one.is_case, one.on, one.subject)))


def _candidates(driver: Driver, typed: str) -> Iterator[str]:
    """Cases and intakes with these words in them."""
    keys = case_keys(driver, CaseQuestion(text=typed))
    yield from (one.case_id for one in listed_cases(driver, keys[:_MOST]))
    yield from (one.intake_id for one in find_intakes(driver, typed, _MOST))


def _told(acts: Sequence[Act]) -> KnownJudgment | None:
    state = state_of(acts)
    if state is not None:
        return KnownJudgment(
            subject=state.case_id,
            number=state.decision_number,
            on=state.decided_on,
            judgment=state.judgment,
            debtors=debtors_of(state.opening.parties),
        )
    intake = intake_of(acts)
    if intake is None:
        return None
    return KnownJudgment(
        subject=intake.intake_id,
        number="",
        on=intake.received_on,
        judgment=intake.judgment,
        debtors=debtors_of(intake.parties),
    )


def _is_same(known: KnownJudgment, judgment: Judgment, debtors: Sequence[str]) -> bool:
    one, other = known.judgment, judgment
    return (
        parse_decision_number(one.number) == parse_decision_number(other.number)
        and _may_be_one({fold(one.court)}, {fold(other.court)})
        and _may_be_one({one.judged_on}, {other.judged_on})
        and _may_be_one(set(map(fold, known.debtors)), set(map(fold, debtors)))
    )


def _may_be_one(said: Collection[object], other: Collection[object]) -> bool:
    """Do two sides share what they say, as far as both say anything?"""
    one, two = set(filter(None, said)), set(filter(None, other))
    return not (one and two) or bool(one & two)
