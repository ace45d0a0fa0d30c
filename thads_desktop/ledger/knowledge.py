"""What was known of a case, and since which position: spans and money lines in both times."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby
from operator import attrgetter
from typing import NamedTuple

from thads_desktop.domain.case_state import CaseState
from thads_desktop.domain.fold import state_of
from thads_desktop.domain.spans import MoneyLine, Span
from thads_desktop.ledger.schema import NOW_KNOWN
from thads_desktop.ledger.stored_acts import StoredAct

Fact = Span | MoneyLine


class Known(NamedTuple):
    """A fact and the positions from and to which the ledger held it true."""

    fact: Fact
    known_from: int
    known_to: int


class Knowledge(NamedTuple):
    """The state of a case now, and everything ever held true of it: what still holds, last."""

    state: CaseState | None
    facts: list[Known]


def facts_of(state: CaseState | None) -> dict[Fact, None]:
    """The spans and money lines of a state, each once, in order."""
    return dict.fromkeys(_facts(state))


def _facts(state: CaseState | None) -> Iterable[Fact]:
    return () if state is None else (*state.spans, *state.money)


def knowledge_of(acts: Sequence[StoredAct]) -> Knowledge:
    """What each commit in turn taught about a case; `acts` in order of arrival."""
    position = acts[0].position
    if acts[-1].position != position:
        return _over_commits(acts)
    state = state_of([one.act for one in acts])  # learnt at once, as most cases of a list
    return Knowledge(state, [Known(fact, position, NOW_KNOWN) for fact in _facts(state)])


def _over_commits(acts: Sequence[StoredAct]) -> Knowledge:
    """Fold after each commit all acts up to it, and note what it changed."""
    state: CaseState | None = None
    held: dict[Fact, int] = {}
    superseded: list[Known] = []
    read: list[StoredAct] = []
    for position, together in groupby(acts, attrgetter("position")):
        read.extend(together)
        state = state_of([one.act for one in read])
        now = facts_of(state)
        gone = [fact for fact in held if fact not in now]
        superseded += [Known(fact, held.pop(fact), position) for fact in gone]
        for fact in now:
            held.setdefault(fact, position)
    holding = [Known(fact, known_from, NOW_KNOWN) for fact, known_from in held.items()]
    return Knowledge(state, superseded + holding)
