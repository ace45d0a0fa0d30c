"""What questions about cases must read cases for: acts where one was corrected, property."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date

from sqlalchemy import ColumnElement, Connection, and_, func, or_, select

from thads_desktop.domain.acts import Act
from thads_desktop.domain.asked_acts import VERIFIED, AskedActs, asked_acts
from thads_desktop.domain.case_questions import CaseConditions
from thads_desktop.domain.corrections import VOID, standing_acts
from thads_desktop.domain.fold import state_of
from thads_desktop.domain.kinds import recorded_as
from thads_desktop.domain.property import BECOMES, SECURED, SEIZED, AssetRecord, assets_of
from thads_desktop.ledger.engine import driver_of
from thads_desktop.ledger.question_acts import ReadActs, doubtful_cases, uncertain_acts
from thads_desktop.ledger.question_sql import ReadWhole
from thads_desktop.ledger.schema import acts
from thads_desktop.ledger.stored_acts import MANY, acts_among, acts_of

DESCRIBE = (SECURED, SEIZED)
"""The events whose variant says of what kind a piece of property is."""


def read_whole(connection: Connection, conditions: CaseConditions, on: date) -> ReadWhole:
    """What SQL alone cannot tell of what is asked on a day."""
    return ReadWhole(
        acts=[_read_acts(connection, asked) for asked in asked_acts(conditions, on)],
        with_assets=_with_assets(connection, conditions),
    )


def last_verified(connection: Connection, subjects: Sequence[str]) -> dict[str, date | None]:
    """The last verification that stands, of cases where one may have been corrected."""
    standing = _standing(connection, subjects, (VERIFIED,))
    return {
        subject: max((act.happened_on for act in some), default=None)
        for subject, some in standing.items()
    }


def _read_acts(connection: Connection, asked: AskedActs) -> ReadActs:
    driver = driver_of(connection)
    uncertain = uncertain_acts(driver, asked.kinds)
    doubtful = doubtful_cases(driver, asked, uncertain)
    standing = _standing(connection, doubtful, asked.kinds)
    met = [subject for subject, some in standing.items() if any(map(asked.includes, some))]
    return ReadActs(asked=asked, uncertain=uncertain, met=met)


def _standing(
    connection: Connection, subjects: Sequence[str], kinds: Sequence[str]
) -> Mapping[str, Sequence[Act]]:
    """The acts of some kinds (of all) that stand, by subject.

    What corrects an act is another of its kind, or takes it back: other kinds need no reading.
    """
    told: dict[str, list[Act]] = {subject: [] for subject in subjects}
    if kinds:
        for act in acts_among(connection, subjects, (*kinds, VOID)):
            told[act.subject].append(act)
    else:
        for subject, stored in acts_of(connection, subjects).items():
            told[subject] = [one.act for one in stored]
    return {subject: standing_acts(some).acts for subject, some in told.items()}


def _with_assets(connection: Connection, asked: CaseConditions) -> Collection[str] | None:
    """The cases with a piece of property as asked; only those that may have it are read."""
    if not asked.assets and not asked.asset_kinds:
        return None
    subjects = sorted(_that_may_have(connection, asked))
    found: set[str] = set()
    for start in range(0, len(subjects), MANY):
        for case_id, stored in acts_of(connection, subjects[start : start + MANY]).items():
            state = state_of([one.act for one in stored])
            if state and any(_is_asked(one, asked) for one in assets_of(state)):
                found.add(case_id)
    return found


def _is_asked(record: AssetRecord, asked: CaseConditions) -> bool:
    kinds = {act.variant for act in record.story if act.code in DESCRIBE}
    stands_so = not asked.assets or record.status in asked.assets
    return stands_so and (not asked.asset_kinds or not kinds.isdisjoint(asked.asset_kinds))


def _that_may_have(connection: Connection, asked: CaseConditions) -> set[str]:
    """The cases with acts that bring property there, and that describe such property."""
    events = [event for event, status in BECOMES.items() if status in asked.assets]
    described = [_names(event, kind) for event in DESCRIBE for kind in asked.asset_kinds]
    found = [
        _subjects(connection, some)
        for some in ([_tells(event) for event in events], described)
        if some
    ]
    return set.intersection(*found)


def _tells(event: str) -> ColumnElement[bool]:
    kind, code = recorded_as(event)
    return _names(kind, code) if code else acts.c.kind == kind


def _names(kind: str, word: str) -> ColumnElement[bool]:
    return and_(acts.c.kind == kind, func.instr(acts.c.payload, f'"{word}"'.encode()) > 0)


def _subjects(connection: Connection, some: Sequence[ColumnElement[bool]]) -> set[str]:
    return set(connection.execute(select(acts.c.subject).where(or_(*some)).distinct()).scalars())
