"""Recording acts: one at a time, checked, corrected by a further act, never changed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date

from thads_desktop.base.errors import DomainError
from thads_desktop.base.language import _
from thads_desktop.domain.acts import Act
from thads_desktop.domain.case_state import CaseState
from thads_desktop.domain.codec import decode_payload, kind_of
from thads_desktop.domain.conditions import (
    check_can_record,
    check_fits_case,
    check_no_new_contradiction,
    check_not_future,
    check_not_read_only,
    check_opening,
    check_step,
)
from thads_desktop.domain.fold import state_of
from thads_desktop.domain.kinds import KINDS, kind_name
from thads_desktop.domain.law_conditions import unmet_conditions
from thads_desktop.domain.payloads import ActVoided, CaseOpened, CaseTakenOver, Payload
from thads_desktop.ledger.commit import Commit
from thads_desktop.ledger.stored_acts import StoredAct, acts_of, find_act
from thads_desktop.services.context import Context, commit_of
from thads_desktop.services.number_book import check_number, check_number_still_free


@dataclass(frozen=True, slots=True, kw_only=True)
class Recorded:
    """Kết quả ghi: the act, and its case as it stands now."""

    act_id: str
    case_id: str
    state: CaseState
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class StandingAct:
    """Một hành vi còn hiệu lực: its kind, and the decision of its case."""

    act_id: str
    kind: str
    decision_number: str


FIXED = (ActVoided, CaseOpened, CaseTakenOver)  # acts of these are never taken back


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
    check_step(payload, context.law.pack)
    with commit_of(context, kind_name(kind_of(payload))) as commit:
        earlier = acts_of(commit.connection, [case_id]).get(case_id, [])
        before = _state(earlier)
        check_can_record(payload, happened_on, before, context.today)
        if before is not None:
            check_fits_case(payload, happened_on, before, _acts(earlier), context.law.pack)
        check_number(context, commit.connection, payload, happened_on, although=although)
        act = commit.append(case_id, payload, happened_on, reason=although.strip())
        after = check_no_new_contradiction(before, [*_acts(earlier), act], act)
        # An opening is asked on the case it opens: there is none before it.
        warnings = check_law(context, payload, happened_on, before or after, although=although)
    return Recorded(act_id=act.id, case_id=case_id, state=after, warnings=warnings)


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
            with _naming_case(before.decision_number if before else case_id):
                check_can_record(payload, happened_on, before, context.today)
                if before is not None:
                    check_fits_case(payload, happened_on, before, earlier, context.law.pack)
                act = commit.append(case_id, payload, happened_on, reason=although.strip())
                after = check_no_new_contradiction(before, [*earlier, act], act)
                check_law(context, payload, happened_on, before or after, although=although)
            made.append(act.id)
        return made


@contextmanager
def _naming_case(number: str) -> Iterator[None]:
    """Among many a refusal says which case it is about."""
    try:
        yield
    except DomainError as error:
        message = _("Việc {number}: {message}").format(number=number, message=error.message)
        raise DomainError(message, code=error.code, field=error.field) from error


def correct_act(
    context: Context, act_id: str, payload: Payload, happened_on: date, *, reason: str
) -> Recorded:
    """Correct an act (đính chính): a further act of the same kind takes its place.

    Raises:
        DomainError: `act_missing`, `act_corrected_already`, `kind_differs`, `reason_missing`,
            or what the conditions refuse.
    """
    _check_reason(reason)
    with commit_of(context, _("Đính chính")) as commit:
        target, earlier, before = _to_correct(commit, act_id)
        _check_stands(target, before)
        if target.kind != kind_of(payload):
            raise DomainError(
                _("Đính chính phải giữ nguyên loại hành vi “{kind}”.").format(
                    kind=kind_name(target.kind)
                ),
                code="kind_differs",
                field="kind",
            )
        check_not_future(happened_on, context.today)
        check_step(payload, context.law.pack)
        check_fits_case(payload, happened_on, before, earlier, context.law.pack)
        if isinstance(payload, CaseOpened):
            check_opening(payload, happened_on)
        check_number(context, commit.connection, payload, happened_on, instead_of=act_id)
        act = commit.append(
            target.subject, payload, happened_on, corrects=act_id, reason=reason.strip()
        )
        after = check_no_new_contradiction(before, [*earlier, act], act)
        warnings = _lacks_now(context, payload, act, earlier)
    return Recorded(act_id=act.id, case_id=target.subject, state=after, warnings=warnings)


def _lacks_now(
    context: Context, payload: Payload, act: Act, earlier: Sequence[Act]
) -> tuple[str, ...]:
    """What a corrected act lacks under the law: said, for what is mended is what was written."""
    without = state_of([one for one in earlier if one.id != act.corrects])
    if without is None:
        return ()
    unmet = unmet_conditions(payload, act.happened_on, without, context.law)
    return tuple(one.sentence for one in unmet)


def void_act(context: Context, act_id: str, *, reason: str) -> Recorded:
    """Take an act back (hủy bỏ); what it had corrected stands again.

    Raises:
        DomainError: as `correct_act`; the act that opened a case cannot be taken back.
    """
    _check_reason(reason)
    with commit_of(context, _("Hủy bỏ hành vi")) as commit:
        return _void(context, commit, *_to_correct(commit, act_id), reason=reason)


def void_acts(context: Context, act_ids: Sequence[str], *, reason: str) -> list[str]:
    """Take back acts that were recorded together: all of them or none, the newest first.

    Raises:
        DomainError: as `void_act`, naming the case where one is known.
    """
    _check_reason(reason)
    with commit_of(context, _("Hủy bỏ hành vi")) as commit:
        made: list[str] = []
        for act_id in reversed(act_ids):
            target, earlier, before = _to_correct(commit, act_id)
            with _naming_case(before.decision_number):
                recorded = _void(context, commit, target, earlier, before, reason=reason)
                made.append(recorded.act_id)
        return made


def _void(
    context: Context,
    commit: Commit,
    target: Act,
    earlier: list[Act],
    before: CaseState,
    *,
    reason: str,
) -> Recorded:
    _check_stands(target, before)
    act = commit.append(
        target.subject, ActVoided(), target.happened_on, corrects=target.id, reason=reason.strip()
    )
    after = check_no_new_contradiction(before, [*earlier, act], act)
    restored = next((one for one in earlier if one.id == target.corrects), None)
    payload = decode_payload(restored) if restored else None
    if restored is not None and payload is not None:
        on = restored.happened_on
        check_number_still_free(context, commit.connection, payload, on, target.id)
    return Recorded(act_id=act.id, case_id=target.subject, state=after)


def standing_acts(context: Context, act_ids: Sequence[str]) -> tuple[StandingAct, ...]:
    """Those of some acts that stand and can be taken back; what opened a case cannot."""
    with context.ledger.reading() as connection:
        found = [act for act_id in act_ids if (act := find_act(connection, act_id))]
        stored = acts_of(connection, list({act.subject for act in found}))
    states = {case_id: _state(acts) for case_id, acts in stored.items()}
    return tuple(
        StandingAct(act_id=act.id, kind=act.kind, decision_number=state.decision_number)
        for act in found
        if KINDS[act.kind].payload not in FIXED
        and (state := states[act.subject]) is not None
        and not state.is_read_only
        and act.id not in state.replaced_by
    )


def kind_of_act(context: Context, act_id: str) -> str:
    """The kind of a recorded act.

    Raises:
        DomainError: `act_missing`.
    """
    with context.ledger.reading() as connection:
        act = find_act(connection, act_id)
    if act is None:
        raise _act_missing(act_id)
    return act.kind


def _act_missing(act_id: str) -> DomainError:
    return DomainError(
        _("Không có hành vi {id} trong dữ liệu.").format(id=act_id), code="act_missing", field="act"
    )


def _check_reason(reason: str) -> None:
    if not reason.strip():
        raise DomainError(_("Hãy ghi lý do đính chính."), code="reason_missing", field="reason")


def _to_correct(commit: Commit, act_id: str) -> tuple[Act, list[Act], CaseState]:
    """An act, and its case with what this commit has done to it already."""
    target = find_act(commit.connection, act_id)
    if target is None:
        raise _act_missing(act_id)
    stored = acts_of(commit.connection, [target.subject])[target.subject]
    earlier = [*_acts(stored), *commit.appended(target.subject)]
    before = state_of(earlier)
    if before is None:
        raise _act_missing(act_id)
    return target, earlier, before


def _check_stands(target: Act, state: CaseState) -> None:
    check_not_read_only(state)
    if target.id in state.replaced_by:
        raise DomainError(
            _("Hành vi này đã được đính chính hoặc hủy bỏ. Hãy đính chính bản mới nhất của nó."),
            code="act_corrected_already",
            field="act",
        )


def _state(stored: list[StoredAct]) -> CaseState | None:
    return state_of(_acts(stored))


def _acts(stored: list[StoredAct]) -> list[Act]:
    return [one.act for one in stored]
