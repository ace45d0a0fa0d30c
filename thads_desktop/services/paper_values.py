"""What papers are filled with: plain values of an office, a case and a verification.

To be called `in_vietnamese`: papers stay Vietnamese whatever the language of the screen.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from contextvars import copy_context
from datetime import date
from types import MappingProxyType
from typing import Any, TypeVar

from thads_desktop.base.formats import clock_time
from thads_desktop.base.language import use_language
from thads_desktop.domain.case_state import CaseState
from thads_desktop.domain.interview import TopicField
from thads_desktop.domain.payloads import Party
from thads_desktop.domain.spans import still_owed
from thads_desktop.domain.vocabulary import Flow, PartyRole
from thads_desktop.services.interviews import AskedTopic, is_declaration, name_today
from thads_desktop.services.offices import Office
from thads_desktop.services.verifications import NewVerification
from thads_desktop.services.wording import basis_name, case_kind_name

Values = dict[str, Any]
Made = TypeVar("Made")

_TITLES = ("Ông ", "Bà ", "Anh ", "Chị ")


def in_vietnamese(make: Callable[[], Made]) -> Made:
    """Let words be made in Vietnamese; the language of the screen stays."""

    def made() -> Made:
        use_language("vi")
        return make()

    return copy_context().run(made)


def minutes_values(office: Office, state: CaseState, told: NewVerification) -> Values:
    """Of minutes (biên bản) that say what was found; what is not known yet is empty."""
    answers = [(topic, answer) for topic, answer in told.statements if answer.strip()]
    return {
        **_case_of_minutes(office, state, told.verified_on),
        "is_blank": False,
        "verified_on": told.verified_on,
        "started_at": clock_time(told.started_at),
        "ended_at": clock_time(told.ended_at),
        "place": told.place.strip(),
        "present": [one.strip() for one in told.present if one.strip()],
        "informant": told.informant.strip(),
        "informant_name": person_name(told.informant),
        "statements": _numbered(
            (topic, said) for topic, said in answers if not is_declaration(topic)
        ),
        "findings": _paragraphs(told.findings),
        "declaration": "\n".join(said for topic, said in answers if is_declaration(topic)),
        "last": NOTHING_BEFORE,
    }


def blank_minutes_values(
    office: Office,
    state: CaseState,
    last: NewVerification | None,
    asked: Iterable[AskedTopic],
    on: date,
) -> Values:
    """Of minutes to be filled in by hand, with what the last verification found beside."""
    topics = list(asked)
    unknown = ("verified_on", "started_at", "ended_at", "place", "informant", "informant_name")
    return {
        **_case_of_minutes(office, state, on),
        **dict.fromkeys(unknown, ""),
        "is_blank": True,
        "present": [],
        "statements": [
            {**_to_ask(one), "number": number}
            for number, one in enumerate(
                (one for one in topics if one.topic.part == "findings"), start=1
            )
        ],
        "findings": [],
        "declaration": "\n".join(one.last for one in topics if one.topic.part == "declaration"),
        "last": _last(last) if last else NOTHING_BEFORE,
    }


def _to_ask(one: AskedTopic) -> Values:
    topic = one.topic
    return {
        "topic": topic.name,
        "answer": one.last,
        "last_on": one.last_on or "",
        "asks": "; ".join(asked_words(field) for field in topic.fields),
        "is_long": not topic.fields or any(field.cells for field in topic.fields),
    }


def asked_words(field: TopicField) -> str:
    """What is asked, as a line to write after: its label, and what to choose from or to list."""
    among = field.answers or tuple(cell.label for cell in field.cells)
    separator = ", " if field.cells else " / "
    return f"{field.label} ({separator.join(among)})" if among else field.label


NOTHING_BEFORE: Mapping[str, Any] = MappingProxyType(
    {"verified_on": "", "place": "", "findings": ()}
)


def _last(last: NewVerification) -> Values:
    return {
        "verified_on": last.verified_on,
        "place": last.place,
        "findings": _paragraphs(last.findings),
    }


def _case_of_minutes(office: Office, state: CaseState, on: date) -> Values:
    lines = owed_on(state, on)
    return {
        "office": office_values(office),
        "case": case_values(state),
        "judgment": judgment_values(state),
        "officer": officer_on(state, on),
        "debtors": [party_values(party) for party in state.parties(PartyRole.DEBTOR)],
        "creditors": [party_values(party) for party in state.parties(PartyRole.CREDITOR)],
        "lines": lines,
        "total": {key: sum(line[key] for line in lines) for key in ("due", "done", "left")},
        "as_of": on,
        "pages": "",
    }


def _numbered(statements: Iterable[tuple[str, str]]) -> list[Values]:
    return [
        {"number": number, "topic": name_today(topic), "answer": answer}
        for number, (topic, answer) in enumerate(statements, 1)
    ]


def _paragraphs(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]


def person_name(typed: str) -> str:
    """The name under a signature, without title and office: NĐ 30/2020, Annex I."""
    name = typed.partition(",")[0].strip()
    for title in _TITLES:
        name = name.removeprefix(title).removeprefix(title.lower())
    return name


def owed_on(state: CaseState, on: date) -> list[Values]:
    """Each line's sums at the end of a day, in đồng; of a day before the case, on its first."""
    day = max(on, state.opened_on)
    sums = {balance.obligation.line: Counter[Flow]() for balance in state.lines}
    for money in state.money:
        if money.on <= day:
            sums[money.line][money.flow] += money.amount
    lines = []
    for balance in state.lines:
        moved = sums[balance.obligation.line]
        due, left = moved[Flow.DUE], still_owed(moved)
        line = {"line": balance.obligation.line, "what": balance.obligation.what, "due": due}
        lines.append({**line, "done": due - left, "left": left})
    return lines


def officer_on(state: CaseState, on: date) -> str:
    """Chấp hành viên who held the case on a day."""
    return state.officer_on(on)


def office_values(office: Office) -> Values:
    """Cơ quan thi hành án dân sự."""
    return {
        "name": office.name,
        "parent": office.parent,
        "place": office.place,
        "code": office.code,
        "address": office.address,
        "account": office.account,
        "account_at": office.account_at,
    }


def case_values(state: CaseState) -> Values:
    """Quyết định thi hành án."""
    return {
        "decision_number": state.decision_number,
        "decided_on": state.decided_on,
        "basis": basis_name(state.basis).lower(),
        "kind": case_kind_name(state.kind),
        "note": state.opening.note,
    }


def judgment_values(state: CaseState) -> Values:
    """Bản án, quyết định của Tòa án."""
    judgment = state.judgment
    return {
        "number": judgment.number,
        "judged_on": judgment.judged_on or "",
        "court": judgment.court,
    }


def party_values(party: Party) -> Values:
    """Đương sự."""
    return {
        "name": party.name,
        "birth_year": party.birth_year or "",
        "identity_number": party.identity_number,
        "address": party.address,
    }
