"""Recipients (người được thông báo): which parties a notice reaches, and when all are reached."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from thads_desktop.domain.events import TO, Event
from thads_desktop.domain.payloads import Party
from thads_desktop.domain.vocabulary import PartyRole


def parties_of(parties: Iterable[Party], roles: Collection[PartyRole]) -> tuple[Party, ...]:
    """The parties of some roles."""
    return tuple(party for party in parties if party.role in roles)


def reached_by(notice: Event, parties: Sequence[Party]) -> tuple[Party, ...]:
    """The parties a notice reaches: the one it names, else all of the role it went to.

    A name that fits no party is that of the role's only one, written otherwise.
    """
    of_role = tuple(party for party in parties if f"{TO}{party.role}" in notice.facts)
    return named_among(of_role, notice.to_name)


def named_among(parties: tuple[Party, ...], name: str) -> tuple[Party, ...]:
    """Of the parties of a role those a paper names; all when it names none."""
    if not name:
        return parties
    found = tuple(party for party in parties if _plain(party.name) == _plain(name))
    return found or (parties if len(parties) == 1 else ())


def last_to_reach(
    notices: Iterable[Event], wanted: Sequence[Party], parties: Sequence[Party]
) -> Event | None:
    """Of some notices in their order the one by which all wanted parties are reached."""
    missing = list(wanted)
    for notice in notices:
        reached = reached_by(notice, parties)
        missing = [party for party in missing if party not in reached]
        if not missing:
            return notice
    return None


def _plain(name: str) -> str:
    return " ".join(name.split()).casefold()
