"""Letters that ask for information (yêu cầu cung cấp thông tin): asked, answered, overdue.

Pure: read from the acts of a case and the time limits that a letter opens (Luật 106/2025/QH15,
Điều 37.6; Luật 26/2008/QH12, Điều 44.6). Delegated verifications (ủy quyền xác minh) stand among
them: they too are asked of another and waited for.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from thads_desktop.domain.case_state import CaseState, EffectiveAct
from thads_desktop.domain.deadlines import Deadline
from thads_desktop.domain.events import standing_id
from thads_desktop.domain.law import Law
from thads_desktop.domain.paper_payloads import InformationReceived, InformationRequested
from thads_desktop.domain.reckoning import deadlines_of
from thads_desktop.domain.spans import FOREVER
from thads_desktop.domain.step_payloads import Step, StepTaken
from thads_desktop.domain.vocabulary import RecipientKind

ASKED, ANSWERED = "information_requested", "information_received"
DELEGATED = "verification_delegated"
DELEGATED_ANSWERED = "delegated_verification_answered"
DELEGATED_EXTENDED = "delegated_verification_extended"
ACCOUNT, OWNER, OTHER = "account", "owner", "other"

# What is asked of each kind of recipient, as the time limits tell letters apart.
_VARIANTS = {
    RecipientKind.BANK: ACCOUNT,
    RecipientKind.LAND_OFFICE: OWNER,
    RecipientKind.VEHICLE_OFFICE: OWNER,
    RecipientKind.SECURED_TRANSACTIONS: OWNER,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """Văn bản hỏi: what was asked of whom, by when an answer is due, and what came.

    `due_on` is None where the law gives no day; `is_delegation`: a verification entrusted to
    another office.
    """

    act_id: str
    who: str
    asks: str
    number: str
    variant: str
    sent_on: date
    due_on: date | None
    answered_on: date | None
    answer: str
    is_delegation: bool

    def is_overdue(self, today: date) -> bool:
        """Is the answer still awaited after its last day?"""
        return self.answered_on is None and self.due_on is not None and self.due_on < today


def letters_of(state: CaseState, law: Law) -> tuple[Letter, ...]:
    """The letters and delegations of a case, the oldest first."""
    return tuple(sorted(_letters(state, law), key=lambda one: one.sent_on))


def variant_for(kind: RecipientKind) -> str:
    """What a letter to such a recipient asks for: accounts, owners, anything else."""
    return _VARIANTS.get(kind, OTHER)


def answer_rules(law: Law) -> tuple[str, ...]:
    """The time limits that a letter or a delegation opens for whoever must answer."""
    found = (
        rule.limit.key
        for rule in law.pack.rules
        if {ANSWERED, DELEGATED_ANSWERED} & set(rule.limit.closes)
        and {ASKED, DELEGATED} & set(rule.limit.opens)
    )
    return tuple(dict.fromkeys(found))


def _letters(state: CaseState, law: Law) -> Iterator[Letter]:
    keys = answer_rules(law)
    due = {one.trigger: one for one in deadlines_of(state, law) if one.key in keys}
    found: dict[str, Letter] = {}
    for one in state.standing:
        letter = _letter(one, due.get(one.act.id))
        if letter is not None:
            found[letter.act_id] = letter
        elif isinstance(one.payload, Step):
            for act_id in _meant(one.payload, found, state):
                found[act_id] = _followed(found[act_id], one)
    return iter(found.values())


def _letter(one: EffectiveAct, deadline: Deadline | None) -> Letter | None:
    payload = one.payload
    is_delegation = isinstance(payload, StepTaken) and payload.code == DELEGATED
    if not isinstance(payload, Step) or not (
        is_delegation or isinstance(payload, InformationRequested)
    ):
        return None
    is_counted = deadline is not None and deadline.due_on != FOREVER
    return Letter(
        act_id=one.act.id,
        who=payload.who,
        asks=payload.asks if isinstance(payload, InformationRequested) else payload.note,
        number=payload.number,
        variant=payload.variant,
        sent_on=one.act.happened_on,
        due_on=deadline.due_on if deadline is not None and is_counted else None,
        answered_on=None,
        answer="",
        is_delegation=is_delegation,
    )


def _meant(payload: Step, letters: Mapping[str, Letter], state: CaseState) -> list[str]:
    """The letters an answer or an extension is about: the one named, else all still open."""
    is_answer = isinstance(payload, InformationReceived)
    is_of_delegation = isinstance(payload, StepTaken) and payload.code in (
        DELEGATED_ANSWERED,
        DELEGATED_EXTENDED,
    )
    if not is_answer and not is_of_delegation:
        return []
    named = standing_id(state, payload.about)
    return [
        one.act_id
        for one in letters.values()
        if one.is_delegation is is_of_delegation
        and one.answered_on is None
        and named in ("", one.act_id)
    ]


def _followed(letter: Letter, one: EffectiveAct) -> Letter:
    """A letter after its answer, or after its last day was put off."""
    payload = one.payload
    if isinstance(payload, StepTaken) and payload.code == DELEGATED_EXTENDED:
        return replace(letter, due_on=payload.until or letter.due_on)
    answer = payload.answer if isinstance(payload, InformationReceived) else ""
    note = payload.note if isinstance(payload, Step) else ""
    return replace(letter, answered_on=one.act.happened_on, answer=answer or note)
