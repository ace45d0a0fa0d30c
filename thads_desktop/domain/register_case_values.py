"""Columns of registers that say whose case an entry is of (đương sự, bản án, quyết định)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from types import MappingProxyType

from thads_desktop.domain import paper_payloads as r
from thads_desktop.domain import payloads as p
from thads_desktop.domain.register_facts import (
    EntryFacts,
    Value,
    joined,
    money_words,
    numbered,
    party_words,
)
from thads_desktop.domain.vocabulary import Basis, PartyRole

_BASES = {Basis.EX_OFFICIO: "Chủ động", Basis.ON_REQUEST: "Theo yêu cầu"}
_ROLES = {
    PartyRole.DEBTOR: "Người phải thi hành án",
    PartyRole.CREDITOR: "Người được thi hành án",
    PartyRole.RELATED_PERSON: "Người có quyền lợi, nghĩa vụ liên quan",
}


def _parties(facts: EntryFacts) -> tuple[p.Party, ...]:
    """Those the act itself names, else those of its case as they are now."""
    if isinstance(facts.payload, p.CaseOpened | r.JudgmentReceived) and facts.payload.parties:
        return facts.payload.parties
    return facts.state.present_parties if facts.state is not None else ()


def _of(role: PartyRole) -> Callable[[EntryFacts], str]:
    def read(facts: EntryFacts) -> str:
        return party_words(one for one in _parties(facts) if one.role is role)

    return read


def _all_parties(facts: EntryFacts) -> str:
    named = ((role, party_words(_with(facts, role))) for role in PartyRole)
    return "\n".join(f"{_ROLES[role]}: {words}" for role, words in named if words)


def _with(facts: EntryFacts, role: PartyRole) -> list[p.Party]:
    return [one for one in _parties(facts) if one.role is role]


def _requester_role(facts: EntryFacts) -> str:
    name = facts.told("requester")
    return joined(_ROLES[one.role] for one in _parties(facts) if one.name == name)


def _requester_and_address(facts: EntryFacts) -> str:
    name = facts.told("requester") or facts.told("who")
    known = [one for one in _parties(facts) if one.name == name]
    return party_words(known[:1]) or name


def _judgment(facts: EntryFacts) -> p.Judgment:
    if isinstance(facts.payload, p.CaseOpened | r.JudgmentReceived):
        return facts.payload.judgment
    return facts.state.judgment if facts.state is not None else p.Judgment()


def _judgment_number_and_day(facts: EntryFacts) -> str:
    judgment = _judgment(facts)
    if judgment.judged_on is None:
        return judgment.number
    return numbered(judgment.number, judgment.judged_on)


def _court(facts: EntryFacts) -> str:
    return _judgment(facts).court or (
        facts.told("who") if isinstance(facts.payload, r.JudgmentReceived) else ""
    )


def _judgment_and_court(facts: EntryFacts) -> str:
    return joined((_judgment_number_and_day(facts), _court(facts)))


def _decision(facts: EntryFacts) -> str:
    """The enforcement decision; of the entry that opens a case, as that very act says it."""
    if isinstance(facts.payload, p.CaseOpened):
        return numbered(facts.payload.decision_number, facts.entry.day)
    state = facts.state
    if state is None or not state.decision_number:
        return ""
    return numbered(state.decision_number, state.decided_on)


def _decided_on(facts: EntryFacts) -> date | None:
    state = facts.state
    return state.decided_on if state is not None and state.decision_number else None


def _basis(facts: EntryFacts) -> str:
    if isinstance(facts.payload, p.CaseOpened):
        return _BASES[facts.payload.basis]
    return _BASES[facts.state.basis] if facts.state is not None else ""


def _obligations(facts: EntryFacts) -> str:
    if isinstance(facts.payload, p.CaseOpened | r.JudgmentReceived) and facts.payload.obligations:
        named = facts.payload.obligations
    else:
        named = tuple(one.obligation for one in facts.state.lines) if facts.state else ()
    return joined(
        f"{one.what}: {money_words(one.amount)}" if one.amount else one.what for one in named
    )


def _officer(facts: EntryFacts) -> str:
    return facts.state.officer_on(facts.entry.day) if facts.state is not None else ""


CASE_VALUES: Mapping[str, Callable[[EntryFacts], Value]] = MappingProxyType(
    {
        "debtors": _of(PartyRole.DEBTOR),
        "creditors": _of(PartyRole.CREDITOR),
        "parties": _all_parties,
        "requester_and_address": _requester_and_address,
        "requester_role": _requester_role,
        "judgment": _judgment_number_and_day,
        "court": _court,
        "judgment_and_court": _judgment_and_court,
        "decision": _decision,
        "decided_on": _decided_on,
        "basis": _basis,
        "obligations": _obligations,
        "officer": _officer,
    }
)
