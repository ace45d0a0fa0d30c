"""People over all their cases (đương sự): found, seen whole, joined when one says so, parted again.

Nothing is joined by itself: two parties are one person only where an act of the office says so,
and taking that act back parts them again.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from thads_desktop.base.errors import DomainError
from thads_desktop.base.language import _
from thads_desktop.domain.case_facts import STATE_REVENUES
from thads_desktop.domain.case_state import CaseState
from thads_desktop.domain.office_payloads import PersonMention, PersonsJoined
from thads_desktop.domain.parties_history import LineParties
from thads_desktop.domain.payloads import Party
from thads_desktop.domain.persons import (
    Identity,
    Likeness,
    Mention,
    SamePerson,
    identity_of,
    may_be_same,
    same_person,
)
from thads_desktop.domain.vocabulary import PartyRole
from thads_desktop.ledger.party_list import (
    ListedParty,
    find_parties,
    parties_like,
    parties_of,
)
from thads_desktop.services.case_view import open_case
from thads_desktop.services.context import Context, commit_of
from thads_desktop.services.joinings import Joining
from thads_desktop.services.office_acts import void_office_act
from thads_desktop.services.offices import office_of

__all__ = ["Joining", "Likeness", "ListedParty", "Mention", "SamePerson"]

SHOWN = 200  # parties looked at for one list
MOST_ALIKE = 200
MOST_FACES = 8  # ways in which one person is told in different cases


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundPerson:
    """Người tìm thấy: one person with all cases known to be of that person; sums in đồng."""

    members: tuple[Mention, ...]
    known: Identity
    cases: int
    owes: int
    is_owed: int

    @property
    def mention(self) -> Mention:
        """The first of the parties, to ask for the whole person by."""
        return self.members[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """Gợi ý cùng người: another party that may be this person, and why."""

    party: ListedParty
    same: SamePerson


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonView:
    """Một người qua mọi việc: the parties known to be this person, and who else may be."""

    mention: Mention
    known: Identity
    parties: tuple[ListedParty, ...]
    suggestions: tuple[Suggestion, ...]
    joinings: tuple[Joining, ...]

    @property
    def owes(self) -> int:
        """What the person still owes over all cases, in đồng."""
        return _sum(self.parties, PartyRole.DEBTOR)

    @property
    def is_owed(self) -> int:
        """What the person is still owed over all cases, in đồng."""
        return _sum(self.parties, PartyRole.CREDITOR)


def find_persons(context: Context, text: str) -> list[FoundPerson]:
    """Persons by name, identity number, tax code or phone, without diacritics; some 200 at most."""
    groups = context.joined().groups
    with context.ledger.glancing() as driver:
        found = find_parties(driver, text, SHOWN)
        others = {
            one for party in found for one in groups.get(party.mention, ()) if one != party.mention
        }
        gathered = [*found, *(parties_of(driver, others) if others else ())]
    of_person: dict[Mention, dict[tuple[Mention, PartyRole], ListedParty]] = {}
    for party in gathered:
        person = groups.get(party.mention, (party.mention,))[0]
        of_person.setdefault(person, {})[party.mention, party.role] = party
    return [_found(list(parties.values())) for parties in of_person.values()]


def _found(parties: Sequence[ListedParty]) -> FoundPerson:
    first = parties[0]
    return FoundPerson(
        members=tuple(dict.fromkeys(party.mention for party in parties)),
        known=first.known,
        cases=len({party.case_id for party in parties}),
        owes=_sum(parties, PartyRole.DEBTOR),
        is_owed=_sum(parties, PartyRole.CREDITOR),
    )


def _sum(parties: Iterable[ListedParty], role: PartyRole) -> int:
    return sum(party.owed for party in parties if party.role is role)


def person_view(context: Context, mention: Mention) -> PersonView:
    """All cases of one person, and which other parties may be the same person.

    Raises:
        DomainError: `person_missing` when no present party of that case bears the name.
    """
    joined = context.joined()
    group = joined.groups.get(mention, (mention,))
    with context.ledger.glancing() as driver:
        parties = parties_of(driver, group)
        known = next((one.known for one in parties if one.mention == mention), None)
        if known is None:
            raise _person_missing(context, mention)
        faces = [*dict.fromkeys([known, *(one.known for one in parties)])][:MOST_FACES]
        alike = [(face, one) for face in faces for one in parties_like(driver, face, MOST_ALIKE)]
    return PersonView(
        mention=mention,
        known=known,
        parties=tuple(parties),
        suggestions=_suggestions(alike, but=set(group)),
        joinings=tuple(one for one in joined.joinings if not {*one.members}.isdisjoint(group)),
    )


def known_elsewhere(context: Context, party: Party) -> tuple[ListedParty, ...]:
    """Parties whose data may be taken over while one types, those with the same number first.

    Each way in which people are told comes once; who is known by the name alone tells nothing new.
    """
    known = identity_of(party)
    with context.ledger.glancing() as driver:
        alike = parties_like(driver, known, MOST_ALIKE)
    found: dict[Identity, ListedParty] = {}
    for one in reversed(alike):
        is_new = one.known != known and _told(one.known) > 0
        if is_new and may_be_same(known, one.known):
            found.setdefault(one.known, one)
    return tuple(
        sorted(
            found.values(),
            key=lambda one: (same_person(known, one.known) is None, -_told(one.known)),
        )
    )


def _told(known: Identity) -> int:
    """How much is known of a party beside the name."""
    told = (known.identity_number, known.tax_code, known.birth_year, known.commune, known.phone)
    return sum(map(bool, told))


def party_at(context: Context, party: ListedParty) -> Party:
    """A party with all that its case says of it.

    Raises:
        DomainError: `case_missing`, `person_missing`.
    """
    state = open_case(context, party.case_id).state
    for one in state.parties(party.role):
        if one.name == party.known.name:
            return one
    raise _person_missing(context, party.mention)


def _suggestions(
    alike: Iterable[tuple[Identity, ListedParty]], *, but: set[Mention]
) -> tuple[Suggestion, ...]:
    """Who of these may be the person beside them, each party once, the surest first."""
    found = []
    for known, party in alike:
        same = same_person(known, party.known) if party.mention not in but else None
        if same is not None:
            found.append(Suggestion(party=party, same=same))
    found.sort(key=lambda one: (one.same.likeness is not Likeness.CERTAIN, -len(one.same.reasons)))
    surest: dict[Mention, Suggestion] = {}
    for one in found:
        surest.setdefault(one.party.mention, one)
    return tuple(surest.values())


# ── Joined and parted ────────────────────────────────────────────────────────────────────────


def joinings(context: Context) -> tuple[Joining, ...]:
    """The standing acts of the office that say who is one person, the older first."""
    return context.joined().joinings


def join_persons(context: Context, mentions: Sequence[Mention], why: str) -> str:
    """Record that these parties are one person; returns the act's id, which `part_persons` takes.

    Raises:
        DomainError: `persons_too_few`, `reason_missing`, `person_missing`, `persons_joined_already`,
            `persons_on_both_sides`.
    """
    members = tuple(dict.fromkeys(mentions))
    if len(members) < 2:  # noqa: PLR2004 - one person alone is joined with nobody
        raise DomainError(
            _("Hãy chọn ít nhất hai lần nêu tên để ghi nhận là cùng một người."),
            code="persons_too_few",
            field="members",
        )
    _check_why(why)
    _check_present(context, members)
    groups = context.joined().groups
    if set(members) <= set(groups.get(members[0], ())):
        raise DomainError(
            _("Những người này đã được ghi nhận là cùng một người."),
            code="persons_joined_already",
            field="members",
        )
    _check_sides(context, (each for one in members for each in groups.get(one, (one,))))
    payload = PersonsJoined(
        members=tuple(PersonMention(case_id=one.case_id, name=one.name) for one in members),
        why=why.strip(),
    )
    with commit_of(context, _("Ghi nhận cùng một người")) as commit:
        return commit.append(office_of(context).office_id, payload, context.today).id


def part_persons(context: Context, act_id: str, *, why: str) -> str:
    """Take back that some parties are one person; returns the id of the act that does it.

    Raises:
        DomainError: `joining_missing`, and as `void_office_act`.
    """
    if act_id not in {one.act_id for one in joinings(context)}:
        raise DomainError(
            _("Hành vi {id} không ghi nhận cùng một người, hoặc đã được hủy bỏ.").format(id=act_id),
            code="joining_missing",
            field="act",
        )
    return void_office_act(context, act_id, reason=why)


def _check_why(why: str) -> None:
    if not why.strip():
        raise DomainError(
            _("Hãy ghi vì sao biết là cùng một người."), code="reason_missing", field="why"
        )


def _check_present(context: Context, members: Sequence[Mention]) -> None:
    with context.ledger.glancing() as driver:
        present = {party.mention for party in parties_of(driver, members)}
    for member in members:
        if member not in present:
            raise _person_missing(context, member)


def _check_sides(context: Context, members: Iterable[Mention]) -> None:
    """Nobody owes himself: refuse to make one person of both sides of a line."""
    names: dict[str, set[str]] = {}
    for one in members:
        names.setdefault(one.case_id, set()).add(one.name)
    for case_id in (case_id for case_id, known in names.items() if len(known) > 1):
        state = open_case(context, case_id).state
        both = next(_both_sides(state, names[case_id]), None)
        if both is not None:
            raise DomainError(
                _(
                    "Việc {case}: {debtor} phải thi hành và {creditor} được thi hành cùng một "
                    "khoản, không thể là một người."
                ).format(case=state.decision_number, debtor=both[0], creditor=both[1]),
                code="persons_on_both_sides",
                field="members",
            )


def _both_sides(state: CaseState, names: set[str]) -> Iterator[tuple[str, str]]:
    """Who of these owes another of them, and whom."""
    of_lines = LineParties(state)
    for line in state.lines:
        if line.obligation.kind in STATE_REVENUES and not line.obligation.creditors:
            continue
        for debtor in of_lines.debtors(line.obligation):
            for creditor in of_lines.creditors(line.obligation):
                if debtor != creditor and {debtor, creditor} <= names:
                    yield debtor, creditor


def _person_missing(context: Context, mention: Mention) -> DomainError:
    state = open_case(context, mention.case_id).state
    return DomainError(
        _("Việc {case} không có đương sự tên “{name}”.").format(
            case=state.decision_number, name=mention.name
        ),
        code="person_missing",
        field="name",
    )
