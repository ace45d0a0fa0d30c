"""Acts corrected and taken back (đính chính, hủy bỏ): by a further act, nothing is ever changed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from thads_desktop.base.errors import DomainError
from thads_desktop.base.formats import format_date
from thads_desktop.base.language import _
from thads_desktop.domain.acts import Act
from thads_desktop.domain.case_state import CaseState
from thads_desktop.domain.codec import decode_payload, kind_of
from thads_desktop.domain.conditions import (
    check_fits_case,
    check_no_new_contradiction,
    check_not_future,
    check_not_read_only,
    check_opening,
    check_step,
)
from thads_desktop.domain.fold import state_of
from thads_desktop.domain.intake import intake_of, is_beginning
from thads_desktop.domain.kinds import KINDS, kind_name
from thads_desktop.domain.law_conditions import unmet_conditions
from thads_desktop.domain.lost_conditions import lost_conditions
from thads_desktop.domain.payloads import (
    ActVoided,
    CaseOpened,
    CaseTakenOver,
    OfficeEstablished,
    Payload,
)
from thads_desktop.ledger.commit import Commit
from thads_desktop.ledger.stored_acts import acts_of, find_act
from thads_desktop.services.acts import Recorded, naming_case
from thads_desktop.services.context import Context, commit_of
from thads_desktop.services.number_book import check_number, check_number_still_free
from thads_desktop.services.offices import ESTABLISHED
from thads_desktop.services.paper_standings import papers_overtaken

FIXED = (ActVoided, CaseOpened, CaseTakenOver)  # acts of these are never taken back


@dataclass(frozen=True, slots=True, kw_only=True)
class StandingAct:
    """Một hành vi còn hiệu lực: its kind, and the decision of its case."""

    act_id: str
    kind: str
    decision_number: str


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
        check_fits_case(payload, happened_on, before, earlier, context.law.pack, corrects=act_id)
        if isinstance(payload, CaseOpened):
            check_opening(payload, happened_on)
        check_number(context, commit.connection, payload, happened_on, instead_of=act_id)
        act = commit.append(
            target.subject, payload, happened_on, corrects=act_id, reason=reason.strip()
        )
        after = check_no_new_contradiction(before, [*earlier, act], act)
        warnings = (
            *_lacks_now(context, payload, act, earlier),
            *_lost(context, before, after),
            *papers_overtaken(before, after),
            *_comes_later(before, after),
        )
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


def _lost(context: Context, before: CaseState, after: CaseState) -> tuple[str, ...]:
    """What other acts lack of the law now: the closing of a dossier that is not at its end."""
    said = _("“{kind}” ngày {day}: {sentence}")
    return tuple(
        said.format(
            kind=kind_name(lost.one.act.kind),
            day=format_date(lost.one.act.happened_on),
            sentence=lost.unmet.sentence,
        )
        for lost in lost_conditions(before, after, context.law)
    )


def _comes_later(before: CaseState, after: CaseState) -> tuple[str, ...]:
    """Of an old case that is now said to have come later: which statistics it keeps from counting."""
    was, now = before.taken_over_on, after.taken_over_on
    if was is None or now is None or now <= was:
        return ()
    return (
        _(
            "Việc cũ này nay được nhận từ ngày {day}: thống kê của kỳ bắt đầu trước ngày đó sẽ không "
            "đếm được, vì không rõ việc này trước ngày nhận."
        ).format(day=format_date(now)),
    )


def void_act(context: Context, act_id: str, *, reason: str) -> Recorded:
    """Take an act back (hủy bỏ); what it had corrected stands again.

    Raises:
        DomainError: as `correct_act`; the act that opened a case cannot be taken back.
    """
    _check_reason(reason)
    with commit_of(context, _("Hủy bỏ hành vi")) as commit:
        return _void(context, commit, *_to_correct(commit, act_id), reason=reason)


def void_acts(context: Context, act_ids: Sequence[str], *, reason: str) -> list[Recorded]:
    """Take back acts that were recorded together: all of them or none, the newest first.

    Each warning names its case.

    Raises:
        DomainError: as `void_act`, naming the case where one is known.
    """
    _check_reason(reason)
    with commit_of(context, _("Hủy bỏ hành vi")) as commit:
        made: list[Recorded] = []
        for act_id in reversed(act_ids):
            target, earlier, before = _to_correct(commit, act_id)
            with naming_case(before.decision_number):
                recorded = _void(context, commit, target, earlier, before, reason=reason)
            said = (f"{before.decision_number}: {warning}" for warning in recorded.warnings)
            made.append(replace(recorded, warnings=tuple(said)))
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
    warnings = (*_lost(context, before, after), *papers_overtaken(before, after))
    return Recorded(act_id=act.id, case_id=target.subject, state=after, warnings=warnings)


def standing_acts(context: Context, act_ids: Sequence[str]) -> tuple[StandingAct, ...]:
    """Those of some acts that stand and can be taken back; what opened a case cannot."""
    with context.ledger.reading() as connection:
        found = [act for act_id in act_ids if (act := find_act(connection, act_id))]
        stored = acts_of(connection, list({act.subject for act in found}))
    states = {case_id: state_of([one.act for one in acts]) for case_id, acts in stored.items()}
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
        _(
            "Không có hành vi {id} trong dữ liệu. Hãy kiểm tra lại mã (ghi đủ mã hành vi), hoặc "
            "nhập hành vi từ máy đã ghi nó."
        ).format(id=act_id),
        code="act_missing",
        field="act",
    )


def _not_of_a_case(target: Act, acts: Sequence[Act]) -> DomainError:
    """Why an act that is here cannot be corrected or taken back as an act of a case."""
    if intake_of(acts) is not None:
        code, said = (
            "act_of_intake",
            _(
                "Giấy tờ này thuộc hồ sơ tiếp nhận chưa có quyết định. Hãy đính chính bằng lệnh "
                "“thads intake correct {subject} {act} …” hoặc hủy bỏ bằng lệnh "
                "“thads intake take-back {subject} {act}”."
            ),
        )
    elif any(is_beginning(act) for act in acts):
        code, said = (
            "intake_gone",
            _("Giấy tờ {act} thuộc hồ sơ tiếp nhận đã được hủy bỏ hết; không còn gì để sửa."),
        )
    elif any(act.kind == ESTABLISHED for act in acts):
        code, said = (
            "act_of_other_office",
            _(
                "Hành vi {act} là của đơn vị “{office}”, ghi tại máy {device}, không phải của đơn "
                "vị này. Hãy đính chính, hủy bỏ nó tại máy đó rồi nhập hành vi từ máy đó."
            ),
        )
    else:
        code, said = (
            "case_not_opened",
            _(
                "Việc của hành vi {act} chưa có quyết định thi hành án trong dữ liệu này. Hãy nhập "
                "thêm hành vi từ máy {device}, nơi đã ghi nó."
            ),
        )
    words = said.format(
        act=target.id, subject=target.subject, device=target.device, office=_office_name(acts)
    )
    return DomainError(words, code=code, field="act")


def _office_name(acts: Sequence[Act]) -> str:
    """The name of the office these are acts of, as it was told last."""
    told = [
        payload for act in acts if isinstance(payload := decode_payload(act), OfficeEstablished)
    ]
    return told[-1].name if told else ""


def _check_reason(reason: str) -> None:
    if not reason.strip():
        raise DomainError(_("Hãy ghi lý do đính chính."), code="reason_missing", field="reason")


def _to_correct(commit: Commit, act_id: str) -> tuple[Act, list[Act], CaseState]:
    """An act, and its case with what this commit has done to it already."""
    target = find_act(commit.connection, act_id)
    if target is None:
        raise _act_missing(act_id)
    stored = acts_of(commit.connection, [target.subject])[target.subject]
    earlier = [*(one.act for one in stored), *commit.appended(target.subject)]
    before = state_of(earlier)
    if before is None:
        raise _not_of_a_case(target, earlier)
    return target, earlier, before


def _check_stands(target: Act, state: CaseState) -> None:
    check_not_read_only(state)
    if target.id in state.replaced_by:
        raise DomainError(
            _("Hành vi này đã được đính chính hoặc hủy bỏ. Hãy đính chính bản mới nhất của nó."),
            code="act_corrected_already",
            field="act",
        )
