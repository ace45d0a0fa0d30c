"""One commit: acts appended, their cases refolded, derived tables kept, in one transaction."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime

from sqlalchemy import Connection, func, insert, select

from thads_desktop.base.clock import Clock
from thads_desktop.base.errors import DomainError
from thads_desktop.base.language import _
from thads_desktop.base.progress import Progress, SilentProgress
from thads_desktop.domain.acts import Act
from thads_desktop.domain.case_state import CaseState
from thads_desktop.domain.codec import encode_payload
from thads_desktop.domain.fold import state_of
from thads_desktop.domain.kinds import KIND_OF_PAYLOAD
from thads_desktop.domain.law import Law
from thads_desktop.domain.payloads import LARGEST_SUM, Payload
from thads_desktop.domain.vocabulary import Flow
from thads_desktop.ledger.chain import GENESIS, act_hash, moment_text
from thads_desktop.ledger.database import Ledger
from thads_desktop.ledger.deadline_rows import DeadlineRows
from thads_desktop.ledger.identity import Identities
from thads_desktop.ledger.intake_rows import IntakeRows
from thads_desktop.ledger.knowledge import Known, facts_of
from thads_desktop.ledger.projection import Projection, forget_numbers, supersede
from thads_desktop.ledger.schema import NOW_KNOWN, acts, commits
from thads_desktop.ledger.stored_acts import StoredAct, acts_of, insert_acts

CASES_AT_ONCE = 500


@dataclass(slots=True, kw_only=True)
class Commit:
    """Một lần ghi: gathers acts; on leaving its block everything is written or nothing is."""

    connection: Connection
    position: int
    recorded_at: datetime
    recorded_by: str
    device: str
    what: str
    identities: Identities
    last_seq: int
    last_hash: bytes
    last_key: int
    lamport: int
    law: Law | None = None
    progress: Progress = field(default_factory=SilentProgress)
    _new: dict[str, list[StoredAct]] = field(default_factory=dict)
    _count: int = 0

    def append(
        self,
        subject: str,
        payload: Payload,
        happened_on: date,
        *,
        corrects: str | None = None,
        reason: str = "",
    ) -> Act:
        """Append an act of this device; its chain and Lamport number go one further."""
        kind = KIND_OF_PAYLOAD[type(payload)]
        self.last_seq += 1
        self.lamport += 1
        act = Act(
            id=self.identities.new(),
            subject=subject,
            kind=kind.key,
            version=kind.version,
            happened_on=happened_on,
            recorded_at=self.recorded_at,
            recorded_by=self.recorded_by,
            device=self.device,
            device_seq=self.last_seq,
            lamport=self.lamport,
            payload=encode_payload(payload),
            corrects=corrects,
            reason=reason,
        )
        self.last_hash = act_hash(act, self.last_hash)
        self.add(act, self.last_hash)
        return act

    def add(self, act: Act, digest: bytes) -> None:
        """Take an act as it is, of this device or of another whose chain was checked."""
        self.last_key += 1
        self.lamport = max(self.lamport, act.lamport)
        stored = StoredAct(self.last_key, self.position, digest, act)
        self._new.setdefault(act.subject, []).append(stored)
        self._count += 1

    def appended(self, subject: str) -> list[Act]:
        """What this commit has for a subject so far."""
        return [one.act for one in self._new.get(subject, ())]

    def write(self) -> None:
        """Insert the acts, refold the touched cases and close the commit; nothing for no acts."""
        if not self._new:
            return
        self.connection.execute(
            insert(commits).values(
                position=self.position,
                recorded_at=moment_text(self.recorded_at),
                recorded_by=self.recorded_by,
                what=self.what,
                acts=self._count,
                lamport=self.lamport,
            )
        )
        subjects = list(self._new)
        for start in range(0, len(subjects), CASES_AT_ONCE):
            self.progress.report(self.what, start, len(subjects))
            self._project(subjects[start : start + CASES_AT_ONCE])
        self.progress.report(self.what, len(subjects), len(subjects))

    def _project(self, subjects: Sequence[str]) -> None:
        earlier = acts_of(self.connection, subjects)
        insert_acts(self.connection, (one for subject in subjects for one in self._new[subject]))
        projection = Projection(self.connection)
        deadlines = DeadlineRows(self.connection, self.law) if self.law else None
        intakes = IntakeRows(self.connection)
        for subject in subjects:
            earlier_acts, added = earlier.get(subject, []), self._new[subject]
            state = refold(self, projection, earlier_acts, added)
            if earlier_acts or state is None:  # what is opened at once was never an intake
                known, is_new = [*earlier_acts, *added], not earlier_acts
                intakes.follow(known, is_case=state is not None, is_new=is_new)
            if deadlines is not None and state is not None:
                deadlines.add_case((earlier_acts or added)[0].act_key, state)
        projection.write()
        intakes.write()
        if deadlines is not None:
            deadlines.write()


def refold(
    commit: Commit,
    projection: Projection,
    earlier: Sequence[StoredAct],
    added: Sequence[StoredAct],
) -> CaseState | None:
    """Fold a case whole, close the facts that no longer hold, add those that are new."""
    state = state_of([one.act for one in (*earlier, *added)])
    if state is None:
        return None
    _check_sums(state)
    first = earlier[0] if earlier else added[0]
    act_keys: Mapping[str, int] = {one.act.id: one.act_key for one in (*earlier, *added)}
    before = facts_of(state_of([one.act for one in earlier]))
    after = facts_of(state)
    gone = [fact for fact in before if fact not in after]
    supersede(commit.connection, first.act_key, gone, act_keys, commit.position)
    new = [Known(fact, commit.position, NOW_KNOWN) for fact in after if fact not in before]
    projection.add_facts(first.act_key, new, act_keys)
    projection.add_case(first.act_key, state, is_new=not earlier)
    if earlier:
        forget_numbers(commit.connection, first.act_key)
    projection.add_numbers(first.act_key, state, act_keys)
    return state


def _check_sums(state: CaseState) -> None:
    """A case whose sums no statistic could add up does not enter the ledger.

    Raises:
        DomainError: `money_too_large`.
    """
    if any(state.total(flow) > LARGEST_SUM for flow in Flow):
        raise DomainError(
            _("Việc {number} có tổng số tiền vượt mức chương trình tính được. Chưa ghi gì.").format(
                number=state.decision_number
            ),
            code="money_too_large",
            field="amount",
        )


@contextmanager
def committing(
    ledger: Ledger,
    *,
    clock: Clock,
    recorded_by: str,
    what: str,
    identities: Identities,
    progress: Progress | None = None,
) -> Iterator[Commit]:
    """A commit to append to; written whole when the block ends without an error."""
    with ledger.writing() as connection:
        commit = _begin(
            connection,
            device=ledger.device,
            recorded_at=clock.now(),
            recorded_by=recorded_by,
            what=what,
            identities=identities,
        )
        commit.law = ledger.law() if ledger.law is not None else None
        commit.progress = progress or SilentProgress()
        yield commit
        commit.write()


def _begin(
    connection: Connection,
    *,
    device: str,
    recorded_at: datetime,
    recorded_by: str,
    what: str,
    identities: Identities,
) -> Commit:
    last = connection.execute(
        select(commits.c.position, commits.c.lamport).order_by(commits.c.position.desc()).limit(1)
    ).one_or_none()
    tip = connection.execute(
        select(acts.c.device_seq, acts.c.hash)
        .where(acts.c.device == device)
        .order_by(acts.c.device_seq.desc())
        .limit(1)
    ).one_or_none()
    return Commit(
        connection=connection,
        position=last.position + 1 if last else 1,
        recorded_at=recorded_at,
        recorded_by=recorded_by,
        device=device,
        what=what,
        identities=identities,
        last_seq=tip.device_seq if tip else 0,
        last_hash=tip.hash if tip else GENESIS,
        last_key=connection.execute(select(func.max(acts.c.act_key))).scalar() or 0,
        lamport=last.lamport if last else 0,
    )
