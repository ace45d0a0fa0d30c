"""Recipients (người được thông báo): whom a paper must reach, and when all are reached.

A paper goes to who was a party when it was issued; as long as it has not reached him it goes to
who stands in his place now: an heir, one to whom rights were transferred (Luật 106/2025/QH15,
Điều 35.1, 41.4).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from thads_desktop.base.vietnamese import fold
from thads_desktop.domain.case_state import CaseState
from thads_desktop.domain.events import TO, Event
from thads_desktop.domain.parties import parties_on
from thads_desktop.domain.parties_history import LineParties, PartyTurn, party_turns
from thads_desktop.domain.payloads import Party
from thads_desktop.domain.vocabulary import PartyRole

# Ngân sách nhà nước is paid, not notified.
_STATE = ("ngan sach", "nsnn", "cong quy", "nha nuoc", "quy nha nuoc", "sung quy", "sung cong")


class Holder(NamedTuple):
    """Người giữ một vị trí đương sự, and from which day."""

    party: Party
    since: date


@dataclass(frozen=True, slots=True)
class Recipient:
    """Người được thông báo: a place among the parties, with those who held it, in order."""

    holders: tuple[Holder, ...]

    @property
    def party(self) -> Party:
        """Who stands in this place now."""
        return self.holders[-1].party

    @property
    def role(self) -> PartyRole:
        """The role of all who held it."""
        return self.party.role

    def on(self, day: date) -> Party:
        """Who held the place at the end of a day."""
        return [one.party for one in self.holders if one.since <= day][-1]

    def latest(self, party: Party) -> Party:
        """A holder as he is written now, should only his address have changed."""
        return [one.party for one in self.holders if is_same_name(one.party, party)][-1]

    def called(self, name: str, day: date) -> Party | None:
        """Who of that name held the place on a day; on the day of a change both did."""
        ends = [later.since for later in self.holders[1:]]
        for one, until in zip(self.holders, [*ends, date.max], strict=True):
            if one.since <= day <= until and _plain(one.party.name) == name:
                return one.party
        return None


class Recipients:
    """Những người được thông báo một văn bản: of a paper of a day, about the lines it names."""

    def __init__(self, state: CaseState, paper: Event) -> None:
        on, lines = paper.moment.on, paper.lines
        turns = party_turns(state)
        parties = [one for one in parties_on(state, on) if not is_state(one)]
        everyone = (*state.opening.parties, *parties, *(one for turn in turns for one in turn.came))
        self._known = {(one.role, _plain(one.name)) for one in everyone}
        self._roles = Counter(one.role for one in parties)
        self.all = tuple(_concerned(_places(parties, turns, on, lines), state, lines))

    def meant(self, one: Recipient, role: PartyRole, name: str, on: date) -> Party | None:
        """Who of a place a notice of a day is for: whom it names, else all of the role.

        A name that fits no party is that of the role's only one, written otherwise.
        """
        if one.role is not role:
            return None
        plain = _plain(name)
        is_known = (role, plain) in self._known
        if plain and (is_known or self._roles[role] > 1):
            return one.called(plain, on)
        return one.on(on)

    def last_to_reach(self, notices: Iterable[Event], roles: Collection[PartyRole]) -> Event | None:
        """Of some notices in their order the one by which all of these roles are reached."""
        missing = [one for one in self.all if one.role in roles]
        for notice in notices:
            missing = [one for one in missing if not self._is_reached(one, notice)]
            if not missing:
                return notice
        return None

    def _is_reached(self, one: Recipient, notice: Event) -> bool:
        is_of_role = f"{TO}{one.role}" in notice.facts
        return is_of_role and bool(self.meant(one, one.role, notice.to_name, notice.moment.on))


class NoticesGiven:
    """Những người đã được thông báo: the first valid notice of a paper to somebody counts."""

    def __init__(self, state: CaseState) -> None:
        self._state = state
        self._told: dict[tuple[str, str], set[str]] = {}

    def is_repeated(self, rule: str, paper: str, notice: Event) -> bool:
        """Did earlier notices that opened a rule reach all whom this one reaches?"""
        names = set(self._names(notice))
        told = self._told.setdefault((rule, paper), set())
        if names <= told:
            return True
        told |= names
        return False

    def _names(self, notice: Event) -> Iterator[str]:
        parties = parties_on(self._state, notice.moment.on)
        of_role = [_plain(one.name) for one in parties if f"{TO}{one.role}" in notice.facts]
        named = _plain(notice.to_name)
        if not named or (named not in of_role and len(of_role) == 1):
            yield from of_role or [""]
        else:
            yield named


def is_state(party: Party) -> bool:
    """Is the creditor the State itself (ngân sách nhà nước), to which no paper is delivered?"""
    return party.role is PartyRole.CREDITOR and fold(party.name).startswith(_STATE)


def is_among(parties: Iterable[Party], name: str) -> bool:
    """Is one of these parties called so, however it is written?"""
    return _plain(name) in {_plain(one.name) for one in parties}


def is_same_name(one: Party, other: Party) -> bool:
    """Are two parties of one role called the same, however it is written?"""
    return one.role is other.role and _plain(one.name) == _plain(other.name)


def _places(
    parties: Iterable[Party], turns: Iterable[PartyTurn], on: date, lines: Sequence[int]
) -> list[Recipient]:
    """The places of those who were parties on a day, with who took them since."""
    places = [Recipient((Holder(party, date.min),)) for party in parties]
    for turn in turns:
        is_untouched = turn.lines and lines and set(lines).isdisjoint(turn.lines)
        if turn.on > on and turn.gone and not is_untouched:
            places = [after for place in places for after in _after(place, turn, lines)]
    return places


def _after(place: Recipient, turn: PartyTurn, lines: Sequence[int]) -> Iterator[Recipient]:
    """A place after a change: those who came have one each; a giver keeps his for other lines."""
    if (place.role, place.party.name) != (turn.role, turn.gone):
        yield place
        return
    if turn.stays and not (lines and set(lines) <= set(turn.lines)):
        yield place
    for came in turn.came:
        yield Recipient((*place.holders, Holder(came, turn.on)))


def _concerned(
    places: Sequence[Recipient], state: CaseState, lines: Sequence[int]
) -> Sequence[Recipient]:
    """Those whose rights and duties a paper is about: of its lines, when it names some."""
    if not lines:
        return places
    parties = LineParties(state)
    named = [one.obligation for one in state.lines if one.obligation.line in lines]
    concerned = {
        *((PartyRole.DEBTOR, name) for one in named for name in parties.debtors(one)),
        *((PartyRole.CREDITOR, name) for one in named for name in parties.creditors(one)),
    }
    found = [
        one
        for one in places
        if one.role is PartyRole.RELATED_PERSON or (one.role, one.party.name) in concerned
    ]
    return found if any(one.role is not PartyRole.RELATED_PERSON for one in found) else places


def _plain(name: str) -> str:
    return " ".join(name.split()).casefold()
