"""What was known of a case, and since which position: spans and money lines in both times."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
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


@dataclass(slots=True)
class Knowledge:
    """Everything ever held true of one case, and its state now."""

    state: CaseState | None = None
    held: dict[Fact, int] = field(default_factory=dict)
    superseded: list[Known] = field(default_factory=list)

    def learn(self, acts: Sequence[StoredAct], position: int) -> None:
        """Fold `acts`, all those up to `position`, and note what this commit changed."""
        self.state = state_of([one.act for one in acts])
        now = facts_of(self.state)
        for fact in [fact for fact in self.held if fact not in now]:
            self.superseded.append(Known(fact, self.held.pop(fact), position))
        for fact in now:
            self.held.setdefault(fact, position)

    def facts(self) -> Iterable[Known]:
        """All facts, those that still hold last."""
        yield from self.superseded
        for fact, known_from in self.held.items():
            yield Known(fact, known_from, NOW_KNOWN)


def facts_of(state: CaseState | None) -> dict[Fact, None]:
    """The spans and money lines of a state, each once, in order."""
    return {} if state is None else dict.fromkeys((*state.spans, *state.money))


def knowledge_of(acts: Sequence[StoredAct]) -> Knowledge:
    """What each commit in turn taught about a case; `acts` in order of arrival."""
    knowledge = Knowledge()
    read: list[StoredAct] = []
    for position, together in groupby(acts, attrgetter("position")):
        read.extend(together)
        knowledge.learn(read, position)
    return knowledge
