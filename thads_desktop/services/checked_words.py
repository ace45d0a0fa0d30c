"""What an officer's own words are held against (dữ kiện của hồ sơ), and what is wrong with them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal

import msgspec

from thads_desktop.base.language import _
from thads_desktop.base.vietnamese import nfc
from thads_desktop.documents.text_facts import KnownPerson, RecordFacts
from thads_desktop.documents.text_rates import told_rates
from thads_desktop.documents.text_remarks import remarks
from thads_desktop.domain.case_state import CaseState
from thads_desktop.domain.law_entries import Interest
from thads_desktop.domain.payloads import InterestTerms, Party
from thads_desktop.domain.persons import plain_number
from thads_desktop.domain.vocabulary import PartyRole
from thads_desktop.services.checked_paper import CONTENT, CheckedPaper, fault
from thads_desktop.services.offices import office_of
from thads_desktop.services.paper_values import person_name
from thads_desktop.services.printed_paper import PaperCheck

_OFFICE = "thi hành án dân sự"
_PERCENT = 100


def word_faults(paper: CheckedPaper) -> Iterator[PaperCheck]:
    """What a paper's free text says otherwise than the record, and letters no printer has."""
    facts = record_facts(paper)
    for field, text in paper.own_words.items():
        for one in remarks(text, facts):
            yield fault(CONTENT, one.message, field=field, blocks=one.is_sure)
    yield from _unprintable(paper)


def _unprintable(paper: CheckedPaper) -> Iterator[PaperCheck]:
    """Letters the paper would lose: of a field by its name, of the record without one."""
    from thads_desktop.rendering.fonts import unprintable  # noqa: PLC0415 - slow, a paper with words

    told = ""
    for field, text in paper.own_words.items():
        if lost := unprintable(text):
            told += lost
            said = _("{field}: phông chữ của văn bản không có ký tự {letters}. Hãy viết cách khác.")
            message = said.format(field=paper.label_of(field), letters=_shown(lost))
            yield fault(CONTENT, message, field=field)
    if lost := "".join(letter for letter in unprintable(paper.text) if letter not in told):
        said = _(
            "Phông chữ của văn bản không có ký tự {letters}. Hãy sửa chỗ ghi ký tự ấy trong hồ sơ."
        )
        yield fault(CONTENT, said.format(letters=_shown(lost)))


def _shown(letters: str) -> str:
    """Letters as they are, and by number where a screen has no shape for them either."""
    as_told = ((one.encode(errors="replace").decode(), ord(one)) for one in letters)
    return ", ".join(f"“{one}” (U+{number:04X})" for one, number in as_told)


# ── The record ────────────────────────────────────────────────────────────────────────────────


def record_facts(paper: CheckedPaper) -> RecordFacts:
    """All that free text may be wrong about, as the case, its office and the law have it."""
    state, office = paper.state, office_of(paper.context)
    terms = [line.obligation.interest for line in state.lines if line.obligation.interest]
    of_law = paper.context.law.pack.in_force(Interest, paper.draft.on)
    # An act may name another office on purpose: the one it entrusts, the one it asks.
    meant = (one for one in paper.draft.given.values() if isinstance(one, str))
    named = [one for one in meant if _OFFICE in one.casefold()]
    return RecordFacts(
        people=tuple(_people(paper)),
        sums=frozenset(_sums([paper.values, *_recorded(state)])),
        papers=_papers(paper),
        judgment_number=state.judgment.number,
        court=state.judgment.court,
        offices=tuple(one for one in (office.name, office.parent, *named) if one),
        code=office.code,
        rates=frozenset([*_rates(terms), *(Decimal(one.rate) * _PERCENT for one in of_law)]),
        rates_are_told=bool(terms) and all(one.rate or not one.words for one in terms),
    )


def _papers(paper: CheckedPaper) -> dict[str, frozenset[date]]:
    """The numbers of the case's papers and of its judgment, each with its days: years repeat them."""
    case, judgment = paper.values["case"], paper.values["judgment"]
    told = [(one["number"], one["on"]) for one in paper.values["decisions"]]
    told += [(case["decision_number"], case["decided_on"])]
    told += [(judgment["number"], judgment["judged_on"])]
    found: dict[str, frozenset[date]] = {}
    for number, on in told:
        if number and on:
            found[number] = found.get(number, frozenset()) | {on}
    return found


def _rates(terms: Iterable[InterestTerms]) -> Iterator[Decimal]:
    for one in terms:
        if one.rate:
            yield Decimal(one.rate) * _PERCENT
        yield from told_rates(one.words)


def _people(paper: CheckedPaper) -> Iterator[KnownPerson]:
    """Parties, as they were and are, who stands for them, and who signs; one of each name."""
    state, values = paper.state, paper.values
    now = (party for role in PartyRole for party in state.parties(role))
    parties: dict[str, list[Party]] = {}
    for party in (*state.opening.parties, *now):
        parties.setdefault(nfc(party.name), []).append(party)
    others = [person_name(one.representative) for found in parties.values() for one in found]
    others += [values["officer"], values["signer"]["name"]]
    others += [folio["signed_by"] for folio in values["folios"]]
    for name, found in parties.items():
        yield _person(name, found)
    for name in dict.fromkeys(map(nfc, others)):
        if name and name not in parties:
            yield KnownPerson(name=name)


def _person(name: str, found: Sequence[Party]) -> KnownPerson:
    years = {one.birth_year or (one.born_on.year if one.born_on else 0) for one in found}
    numbers = {plain_number(n) for one in found for n in (one.identity_number, one.tax_code)}
    return KnownPerson(
        name=name,
        roles=frozenset(one.role for one in found),
        birth_years=frozenset(years - {0}),
        numbers=frozenset(numbers - {""}),
        is_organisation=any(one.is_organisation for one in found),
    )


def _recorded(state: CaseState) -> Iterator[object]:
    """What every act that stands says: a sum of it is known."""
    for one in state.standing:
        if one.payload is not None:
            yield msgspec.to_builtins(one.payload)


def _sums(values: object) -> Iterator[int]:
    """Every whole number among values, wherever it stands."""
    match values:
        case bool():
            return
        case int():
            yield values
        case Mapping():
            yield from _sums(list(values.values()))
        case list() | tuple():
            for value in values:
                yield from _sums(value)
        case _:
            return
