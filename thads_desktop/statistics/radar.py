"""What the radar reads from the ledger: state changes, late filings, flips, missing verifications."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from sqlalchemy import Connection, and_, func, select

from thads_desktop.base.clock import VIETNAM
from thads_desktop.domain.counting import months_after
from thads_desktop.domain.spans import WHOLE_CASE
from thads_desktop.domain.vocabulary import Flow, LineState
from thads_desktop.ledger.days import day_number, day_of
from thads_desktop.ledger.schema import NOW_KNOWN, acts, cases, money_lines, spans

VERIFIED = "verification_recorded"
_IN_VIETNAM = f"{VIETNAM.utcoffset(None).total_seconds():+.0f} seconds"  # moments are kept in UTC


class Sign(NamedTuple):
    """Dấu hiệu ở một việc: on which day; `act_id` of the act where the sign is an act itself."""

    case_key: int
    on: date
    act_id: str = ""


def changes_to(connection: Connection, state: LineState, first: date, last: date) -> list[Sign]:
    """The cases of which a line came to a state on a day of a time, and that stood in it then.

    Where another line ended and left only those that were in the state before, nothing came to it;
    what a case was taken over with is no change either.
    """
    whole = spans.alias("whole")
    stood = and_(
        whole.c.case_key == spans.c.case_key,
        whole.c.line == WHOLE_CASE,
        whole.c.known_to == NOW_KNOWN,
        whole.c.state == state.value,
        whole.c.valid_from <= day_number(last),
        whole.c.valid_to > spans.c.since,
    )
    query = (
        select(spans.c.case_key, spans.c.since)
        .join(cases, cases.c.case_key == spans.c.case_key)
        .join(whole, stood)
        .where(
            spans.c.line > WHOLE_CASE,
            spans.c.known_to == NOW_KNOWN,
            spans.c.state == state.value,
            spans.c.since.between(day_number(first), day_number(last)),
            spans.c.since > cases.c.taken_over_on,
        )
        .distinct()
        .order_by(spans.c.since, spans.c.case_key)
    )
    return [Sign(row.case_key, day_of(row.since)) for row in connection.execute(query)]


def entrusted_sums(connection: Connection, first: date, last: date) -> dict[int, int]:
    """case_key → what was entrusted away in a time, in đồng."""
    query = (
        select(money_lines.c.case_key, func.sum(money_lines.c.amount))
        .where(
            money_lines.c.known_to == NOW_KNOWN,
            money_lines.c.flow == Flow.ENTRUSTED.value,
            money_lines.c.moved_on.between(day_number(first), day_number(last)),
        )
        .group_by(money_lines.c.case_key)
    )
    return {row[0]: row[1] for row in connection.execute(query)}


def filed_late(connection: Connection, first: date, last: date, days: int) -> list[Sign]:
    """Acts recorded in a time more than so many days after they happened.

    What was recorded together with its case (a list taken in) tells of the past and is left out.
    """
    opening = acts.alias("opening")
    recorded_on = func.date(acts.c.recorded_at, _IN_VIETNAM)
    delay = func.julianday(recorded_on) - func.julianday(acts.c.happened_on)
    query = (
        select(cases.c.case_key, acts.c.id, recorded_on.label("recorded_on"))
        .join(cases, cases.c.case_id == acts.c.subject)
        .join(opening, opening.c.act_key == cases.c.case_key)
        .where(
            recorded_on.between(first.isoformat(), last.isoformat()),
            acts.c.position > opening.c.position,
            acts.c.corrects.is_(None),
            delay > days,
        )
        .order_by(acts.c.act_key)
    )
    return [
        Sign(row.case_key, date.fromisoformat(row.recorded_on), row.id)
        for row in connection.execute(query)
    ]


def unverified(connection: Connection, classified: Sequence[Sign], months: int) -> list[Sign]:
    """Of cases classified on a day, those without a verification so many months before it."""
    verified = _verifications(connection, {one.case_key for one in classified})
    return [one for one in classified if not _is_fresh(verified[one.case_key], one.on, months)]


def _is_fresh(verified: Iterable[date], on: date, months: int) -> bool:
    return any(day <= on <= months_after(day, months) for day in verified)


def _verifications(connection: Connection, keys: set[int]) -> defaultdict[int, list[date]]:
    """case_key → the days of the verifications that stand.

    Of a case taken over what was verified before is not known: the day it came speaks for it.
    """
    undone = select(acts.c.corrects).where(acts.c.corrects.is_not(None))
    query = (
        select(cases.c.case_key, acts.c.happened_on)
        .join(cases, cases.c.case_id == acts.c.subject)
        .where(acts.c.kind == VERIFIED, acts.c.id.not_in(undone))
    )
    came = select(cases.c.case_key, cases.c.taken_over_on).where(cases.c.taken_over_on > 0)
    found: defaultdict[int, list[date]] = defaultdict(list)
    for row in connection.execute(query):
        if row.case_key in keys:
            found[row.case_key].append(date.fromisoformat(row.happened_on))
    for row in connection.execute(came):
        if row.case_key in keys:
            found[row.case_key].append(day_of(row.taken_over_on))
    return found


def flipped(connection: Connection, closing: date, days: int) -> list[Sign]:
    """The cases with a line not yet enforceable shortly before a closing day and again just after."""
    after = spans.alias("after")
    begin, end = closing - timedelta(days=days), closing + timedelta(days=days)
    query = (
        select(spans.c.case_key, after.c.since)
        .join(
            after,
            and_(
                after.c.case_key == spans.c.case_key,
                after.c.line == spans.c.line,
                after.c.known_to == NOW_KNOWN,
                after.c.state == LineState.ENFORCEABLE.value,
                after.c.since == spans.c.valid_to,
            ),
        )
        .where(
            spans.c.line > WHOLE_CASE,
            spans.c.known_to == NOW_KNOWN,
            spans.c.state == LineState.NOT_YET_ENFORCEABLE.value,
            spans.c.since.between(day_number(begin), day_number(closing)),
            spans.c.valid_to > day_number(closing),
            spans.c.valid_to <= day_number(end),
        )
        .distinct()
        .order_by(after.c.since, spans.c.case_key)
    )
    return [Sign(row.case_key, day_of(row.since)) for row in connection.execute(query)]
