"""Recording acts: into one case or many at once, checked against its state, numbers and the law."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date

from thads_desktop.base.errors import DomainError
from thads_desktop.base.language import _
from thads_desktop.domain.acts import Act
from thads_desktop.domain.case_state import CaseState
from thads_desktop.domain.codec import kind_of
from thads_desktop.domain.conditions import (
    check_can_record,
    check_fits_case,
    check_no_new_contradiction,
    check_step,
)
from thads_desktop.domain.fold import state_of
from thads_desktop.domain.kinds import kind_name
from thads_desktop.domain.law_conditions import unmet_conditions
from thads_desktop.domain.payloads import CaseOpened, Payload
from thads_desktop.ledger.commit import Commit
from thads_desktop.ledger.stored_acts import StoredAct, acts_of
from thads_desktop.services.context import Context, commit_of
from thads_desktop.services.number_book import check_number


@dataclass(frozen=True, slots=True, kw_only=True)
class Recorded:
    """Kết quả ghi: the act, and its case as it stands now."""

    act_id: str
    case_id: str
    state: CaseState
    warnings: tuple[str, ...] = ()


def open_new_case(context: Context, opening: CaseOpened, happened_on: date) -> Recorded:
    """Open a case by its enforcement decision, or take over an old one.

    Raises:
        DomainError: what the conditions refuse, and `decision_number_repeated`.
    """
    return record_act(context, context.identities.new(), opening, happened_on)


def record_act(
    context: Context, case_id: str, payload: Payload, happened_on: date, *, although: str = ""
) -> Recorded:
    """Append one act to a case, if its conditions hold.

    What the law does not allow is refused, unless one says with `although` that it happened all
    the same, and why; the reason is kept with the act.

    Raises:
        DomainError: the reason, and what to do.
    """
    with commit_of(context, kind_name(kind_of(payload))) as commit:
        return record_in(commit, context, case_id, payload, happened_on, although=although)


def record_in(
    commit: Commit,
    context: Context,
    case_id: str,
    payload: Payload,
    happened_on: date,
    *,
    although: str = "",
) -> Recorded:
    """As `record_act`, in a commit that records more than this act of the case.

    Raises:
        DomainError: the reason, and what to do.
    """
    check_step(payload, context.law.pack)
    stored = acts_of(commit.connection, [case_id]).get(case_id, [])
    earlier = [*_acts(stored), *commit.appended(case_id)]
    before = state_of(earlier)
    _check_place(context, payload, happened_on, before, earlier)
    check_number(context, commit.connection, payload, happened_on, although=although)
    act = commit.append(case_id, payload, happened_on, reason=although.strip())
    after = check_no_new_contradiction(before, [*earlier, act], act)
    # An opening is asked on the case it opens: there is none before it.
    warnings = check_law(context, payload, happened_on, before or after, although=although)
    return Recorded(act_id=act.id, case_id=case_id, state=after, warnings=warnings)


def check_fits(context: Context, case_id: str, payload: Payload, happened_on: date) -> None:
    """Refuse, before it is recorded, an act that has no place in its case.

    Raises:
        DomainError: the reason, and what to do.
    """
    check_step(payload, context.law.pack)
    with context.ledger.reading() as connection:
        earlier = _acts(acts_of(connection, [case_id]).get(case_id, []))
    _check_place(context, payload, happened_on, state_of(earlier), earlier)


def _check_place(
    context: Context,
    payload: Payload,
    happened_on: date,
    before: CaseState | None,
    earlier: Sequence[Act],
) -> None:
    check_can_record(payload, happened_on, before, context.today)
    if before is not None:
        check_fits_case(payload, happened_on, before, earlier, context.law.pack)


def check_law(
    context: Context, payload: Payload, happened_on: date, before: CaseState, *, although: str = ""
) -> tuple[str, ...]:
    """What the law warns of in an act; refuse what it does not allow, unless `although` says why.

    Raises:
        DomainError: the key of the first condition that is not met.
    """
    unmet = unmet_conditions(payload, happened_on, before, context.law)
    refusing = [one for one in unmet if not one.condition.warns]
    if refusing and not although.strip():
        first = refusing[0]
        raise DomainError(first.sentence, code=first.condition.key, field=first.field or None)
    return tuple(one.sentence for one in unmet)


def record_for_many(
    context: Context,
    case_ids: Sequence[str],
    payload: Payload,
    happened_on: date,
    *,
    although: str = "",
) -> list[str]:
    """Append the same act to several cases at once, to all of them or to none; once to each.

    Raises:
        DomainError: the reason for the first case it has no place in, naming the case.
    """
    cases = dict.fromkeys(case_ids)
    new = [(case_id, payload) for case_id in cases]
    return record_together(context, new, happened_on, although=although)


def record_together(
    context: Context,
    new: Sequence[tuple[str, Payload]],
    happened_on: date,
    *,
    although: str = "",
) -> list[str]:
    """Append several acts of one kind, each to its case: all of them or none; returns their ids.

    Raises:
        DomainError: the reason for the first act that has no place, naming the case.
    """
    for _case_id, payload in new:
        check_step(payload, context.law.pack)
    what = kind_name(kind_of(new[0][1])) if new else ""
    with commit_of(context, what) as commit:
        stored = acts_of(commit.connection, list({case_id for case_id, _payload in new}))
        for payload in {id(payload): payload for _case_id, payload in new}.values():
            check_number(context, commit.connection, payload, happened_on, although=although)
        made: list[str] = []
        for case_id, payload in new:
            earlier = [*_acts(stored.get(case_id, [])), *commit.appended(case_id)]
            before = state_of(earlier)
            with naming_case(before.decision_number if before else case_id):
                _check_place(context, payload, happened_on, before, earlier)
                act = commit.append(case_id, payload, happened_on, reason=although.strip())
                after = check_no_new_contradiction(before, [*earlier, act], act)
                check_law(context, payload, happened_on, before or after, although=although)
            made.append(act.id)
        return made


@contextmanager
def naming_case(number: str) -> Iterator[None]:
    """Among many a refusal says which case it is about."""
    try:
        yield
    except DomainError as error:
        message = _("Việc {number}: {message}").format(number=number, message=error.message)
        raise DomainError(message, code=error.code, field=error.field) from error


def _acts(stored: list[StoredAct]) -> list[Act]:
    return [one.act for one in stored]
