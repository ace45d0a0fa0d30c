"""Papers of an intake corrected and taken back (đính chính, hủy bỏ), as acts of a case are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from thads_desktop.base.errors import DomainError
from thads_desktop.base.language import _
from thads_desktop.domain.acts import Act
from thads_desktop.domain.case_state import CaseState, EffectiveAct
from thads_desktop.domain.codec import decode_payload, kind_of
from thads_desktop.domain.conditions import check_fits_case
from thads_desktop.domain.intake import Intake, code_of, intake_of
from thads_desktop.domain.intake_checks import check_after_request, check_intake_paper
from thads_desktop.domain.intake_reckoning import as_case
from thads_desktop.domain.kinds import kind_name
from thads_desktop.domain.law_conditions import unmet_conditions
from thads_desktop.domain.numbering import paper_code
from thads_desktop.domain.paper_payloads import RequestReceived
from thads_desktop.domain.payloads import ActVoided, Payload
from thads_desktop.services.context import Context, commit_of
from thads_desktop.services.intake import TakenIn, check_alone
from thads_desktop.services.intake_reading import intake_in
from thads_desktop.services.number_book import check_number, check_number_still_free


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenBack:
    """Giấy tờ tiếp nhận đã hủy bỏ: the acts that did it; no intake when its last paper went."""

    act_ids: tuple[str, ...]
    intake: Intake | None


def correct_paper(
    context: Context, intake_id: str, act_id: str, payload: Payload, day: date, *, reason: str
) -> TakenIn:
    """Correct a paper of an intake (đính chính): a further one of the same kind takes its place.

    Raises:
        DomainError: `reason_missing`, `act_missing`, `kind_differs`, `intake_missing`,
            `before_request`; what recording it anew would refuse; `first_paper` for what other
            papers rest on.
    """
    _check_reason(reason)
    with commit_of(context, _("Đính chính giấy tờ tiếp nhận")) as commit:
        acts, intake = intake_in(commit.connection, intake_id)
        target = _target(intake, act_id)
        _check_alike(target, payload)
        check_intake_paper(payload, day, intake, context.today)
        check_alone(context, payload, day)
        state = as_case(intake, intake.bases[-1])
        check_fits_case(payload, day, state, acts, context.law.pack, corrects=act_id)
        check_after_request(payload, day, intake)
        others = tuple(one for one in state.standing if one.act.id != act_id)
        warnings = _lacks_now(context, payload, day, replace(state, standing=others))
        check_number(context, commit.connection, payload, day, instead_of=act_id)
        made = commit.append(intake_id, payload, day, corrects=act_id, reason=reason.strip())
        after = _after(intake, [*acts, made])
        assert after is not None  # noqa: S101 - as many papers as before
        _check_answers(payload, after)
    return TakenIn(act_ids=(made.id,), intake=after, warnings=warnings)


def take_back_paper(context: Context, intake_id: str, act_id: str, *, reason: str) -> TakenBack:
    """Take back a paper that was entered by mistake (hủy bỏ); what it had corrected stands again.

    With its last paper the intake itself goes.

    Raises:
        DomainError: `reason_missing`, `act_missing`, `intake_missing`; `first_paper` for what
            other papers rest on; `number_repeated`, for a paper that would stand again.
    """
    _check_reason(reason)
    with commit_of(context, _("Hủy bỏ giấy tờ tiếp nhận")) as commit:
        acts, intake = intake_in(commit.connection, intake_id)
        target = _target(intake, act_id).act
        void = commit.append(
            intake_id, ActVoided(), target.happened_on, corrects=act_id, reason=reason.strip()
        )
        after = _after(intake, [*acts, void])
        restored = next((one for one in acts if one.id == target.corrects), None)
        payload = decode_payload(restored) if restored else None
        if restored is not None and payload is not None:
            on = restored.happened_on
            check_number_still_free(context, commit.connection, payload, on, act_id)
    return TakenBack(act_ids=(void.id,), intake=after)


def _check_reason(reason: str) -> None:
    if not reason.strip():
        raise DomainError(
            _("Hãy ghi lý do đính chính, hủy bỏ."), code="reason_missing", field="reason"
        )


def _target(intake: Intake, act_id: str) -> EffectiveAct:
    target = next((one for one in intake.papers if one.act.id == act_id), None)
    if target is None:
        raise DomainError(
            _("Hồ sơ không có giấy tờ này, hoặc nó đã được đính chính, hủy bỏ."),
            code="act_missing",
            field="act",
        )
    return target


def _check_alike(target: EffectiveAct, payload: Payload) -> None:
    if code_of(target) != paper_code(kind_of(payload), payload):
        raise DomainError(
            _("Đính chính phải giữ nguyên loại giấy tờ “{kind}”.").format(
                kind=kind_name(target.act.kind)
            ),
            code="kind_differs",
            field="kind",
        )


def _lacks_now(context: Context, payload: Payload, day: date, others: CaseState) -> tuple[str, ...]:
    """What the mended paper lacks under the law: said, for what is mended is what was written."""
    return tuple(one.sentence for one in unmet_conditions(payload, day, others, context.law))


def _check_answers(payload: Payload, after: Intake) -> None:
    """A request does not move behind what answered it."""
    if isinstance(payload, RequestReceived):
        for one in after.papers:
            if one.payload is not None:
                check_after_request(one.payload, one.act.happened_on, after)


def _after(intake: Intake, acts: Sequence[Act]) -> Intake | None:
    """The intake after its acts; refuse to pull the ground from under the papers that stay."""
    after = intake_of(acts)
    if after is None and len(intake.papers) > 1:
        raise DomainError(
            _("Các giấy tờ khác của hồ sơ dựa vào tờ này. Hãy hủy bỏ các tờ ấy trước."),
            code="first_paper",
            field="act",
        )
    return after
