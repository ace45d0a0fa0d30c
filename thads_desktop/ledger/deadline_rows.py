"""From the deadlines of a case to the rows of their tables."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256

import msgspec
from sqlalchemy import Connection, bindparam, delete, select

from thads_desktop.domain.case_state import CaseState
from thads_desktop.domain.deadlines import Deadline, DeadlineState
from thads_desktop.domain.law import Law
from thads_desktop.domain.law_entries import Nature
from thads_desktop.domain.law_pack import Rule
from thads_desktop.domain.reckoning import deadlines_of
from thads_desktop.ledger.bulk import Row, insert_many
from thads_desktop.ledger.days import day_number
from thads_desktop.ledger.schema import deadline_rules, deadlines


class RuleKeys:
    """Local keys of the rules deadlines refer to; a new version of a rule gets the next key."""

    def __init__(self, connection: Connection) -> None:
        rows = connection.execute(select(deadline_rules.c.fingerprint, deadline_rules.c.rule_key))
        self._keys: dict[str, int] = {row.fingerprint: row.rule_key for row in rows}
        self._last = max(self._keys.values(), default=0)
        self._known: dict[int, tuple[Rule, int]] = {}  # by id, while the rule is kept beside
        self._new: list[Row] = []

    def of(self, rule: Rule) -> int:
        """The key of a rule."""
        known = self._known.get(id(rule))
        if known is None:
            known = self._known[id(rule)] = (rule, self._key_of(rule))
        return known[1]

    def _key_of(self, rule: Rule) -> int:
        fingerprint = _fingerprint(rule)
        key = self._keys.get(fingerprint)
        if key is None:
            self._last += 1
            key = self._keys[fingerprint] = self._last
            self._new.append(_rule_row(key, fingerprint, rule))
        return key

    def write(self, connection: Connection) -> None:
        """Keep the new rules; they must stand before rows that refer to them."""
        insert_many(connection, deadline_rules, self._new)
        self._new = []


def _fingerprint(rule: Rule) -> str:
    said = msgspec.json.encode((rule.regime, rule.layer, msgspec.structs.asdict(rule.limit)))
    return sha256(said).hexdigest()[:20]


def _rule_row(key: int, fingerprint: str, rule: Rule) -> Row:
    limit = rule.limit
    return (
        key,
        fingerprint,
        limit.key,
        rule.regime,
        limit.name,
        limit.document,
        limit.article,
        limit.confidence.value,
        limit.whose.value,
        limit.nature.value,
        limit.closes[0] if limit.closes else "",
        limit.paper or "",
    )


class DeadlineRows:
    """Deadlines gathered for many cases, then put in place of what stood there."""

    def __init__(self, connection: Connection, law: Law) -> None:
        self._connection = connection
        self._law = law
        self._rule_keys = RuleKeys(connection)
        self._cases: list[int] = []
        self._rows: list[Row] = []

    def add_case(self, case_key: int, state: CaseState) -> None:
        """The deadlines of a case as it stands."""
        self._cases.append(case_key)
        self._rows += self.rows_of(case_key, state)

    def rows_of(self, case_key: int, state: CaseState) -> Iterator[Row]:
        """The rows of one case."""
        for deadline in deadlines_of(state, self._law):
            yield _row(case_key, self._rule_keys.of(deadline.rule), deadline)

    def write(self) -> None:
        """Replace the deadlines of the cases gathered, and forget them."""
        if self._cases:
            self._connection.execute(
                delete(deadlines).where(deadlines.c.case_key == bindparam("of_case")),
                [{"of_case": key} for key in self._cases],
            )
        self._rule_keys.write(self._connection)
        insert_many(self._connection, deadlines, self._rows)
        self._cases, self._rows = [], []


def _row(case_key: int, rule_key: int, deadline: Deadline) -> Row:
    snoozed_until = deadline.snoozed_until
    is_open = deadline.state is DeadlineState.OPEN
    return (
        case_key,
        rule_key,
        deadline.trigger,
        day_number(deadline.starts.on),
        day_number(deadline.due_on),
        deadline.due_at.isoformat("minutes") if deadline.due_at else "",
        deadline.state.value,
        day_number(deadline.closed_on) if deadline.closed_on else 0,
        int(deadline.is_ours),
        int(deadline.rule.limit.nature is Nature.EARLIEST),
        int(deadline.from_list),
        day_number(snoozed_until) if snoozed_until else 0,
        # Of what is over the case's page reckons the counting again when it is looked at.
        deadline.counting if is_open else "",
    )
