"""Conditions of an intake (điều kiện ghi khi tiếp nhận): checked once, when a person records."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from thads_desktop.base.errors import DomainError
from thads_desktop.base.formats import format_date, format_money
from thads_desktop.base.language import _
from thads_desktop.domain import paper_payloads as r
from thads_desktop.domain import step_payloads as s
from thads_desktop.domain.conditions import check_not_future
from thads_desktop.domain.intake import COMPLETED, COMPLETION_ASKED, STEPS, Intake
from thads_desktop.domain.intake_decisions import lines_left, lines_taken
from thads_desktop.domain.payloads import CaseOpened, Obligation, Payload
from thads_desktop.domain.said_checks import check_named, check_parties

_KINDS = (
    r.JudgmentReceived,
    r.RequestReceived,
    r.RequestRefused,
    r.EntrustmentReceived,
    s.CountingStopped,
    s.DeadlineSnoozed,
)


def check_intake_paper(
    payload: Payload, happened_on: date, intake: Intake | None, today: date
) -> None:
    """Refuse what has no place before the enforcement decision.

    Raises:
        DomainError: `date_in_future`, `intake_missing`, `not_an_intake_paper`, `case_read_only`.
    """
    check_not_future(happened_on, today)
    if intake is None:
        raise DomainError(
            _(
                "Không có hồ sơ tiếp nhận này: có thể đã ra quyết định, hãy tìm trong danh sách việc."
            ),
            code="intake_missing",
            field="intake",
        )
    if intake.is_read_only:
        raise DomainError(
            _("Hồ sơ có giấy tờ do phiên bản mới hơn ghi. Hãy cập nhật chương trình rồi ghi tiếp."),
            code="case_read_only",
            field="intake",
        )
    if not isinstance(payload, _KINDS) and not _is_step(payload):
        raise DomainError(
            _("Chưa có quyết định thi hành án: chỉ ghi được giấy tờ tiếp nhận. Hãy ra quyết định."),
            code="not_an_intake_paper",
            field="kind",
        )


def check_after_request(payload: Payload, happened_on: date, intake: Intake) -> None:
    """Refuse what answers a request before it came.

    Raises:
        DomainError: `before_request`, naming the day the request came.
    """
    if not _answers_request(payload):
        return
    assert isinstance(payload, s.Step)  # noqa: S101 - every answer is one
    about = intake.standing_id(payload.about)
    came = [
        one.received_on
        for one in (intake.standing_requests or intake.requests)
        if about in {"", one.act_id}
    ]
    if came and happened_on < min(came):
        raise DomainError(
            _("Ngày này ở trước ngày nhận yêu cầu ({day}). Hãy kiểm tra lại hai ngày.").format(
                day=format_date(min(came))
            ),
            code="before_request",
            field="happened_on",
        )


def _answers_request(payload: Payload) -> bool:
    if isinstance(payload, s.StepTaken):
        return payload.code in {COMPLETION_ASKED, COMPLETED}
    return isinstance(payload, r.RequestRefused)


def _is_step(payload: Payload) -> bool:
    return isinstance(payload, s.StepTaken) and payload.code in STEPS


def check_judgment(judgment: r.JudgmentReceived, received_on: date) -> None:
    """Refuse a judgment that contradicts itself, or says nothing.

    Raises:
        DomainError: `judgment_missing`, `judgment_after_receipt`, `line_repeated`,
            or as `check_parties` and `check_named`.
    """
    if not judgment.judgment.number.strip() and not judgment.parties:
        raise DomainError(
            _("Hãy ghi số bản án, quyết định, hoặc ít nhất đương sự."),
            code="judgment_missing",
            field="judgment_number",
        )
    judged_on = judgment.judgment.judged_on
    if judged_on is not None and judged_on > received_on:
        raise DomainError(
            _("Ngày tuyên bản án ở sau ngày nhận. Hãy kiểm tra lại hai ngày."),
            code="judgment_after_receipt",
            field="judged_on",
        )
    numbers = [line.line for line in judgment.obligations]
    if len(set(numbers)) != len(numbers):
        raise DomainError(
            _("Hai khoản phải thi hành mang cùng một số. Hãy đánh số lại các khoản."),
            code="line_repeated",
            field="obligations",
        )
    check_parties(judgment.parties, received_on, "parties")
    check_named(judgment.obligations, judgment.parties, "obligations")


def check_drafts(drafts: Sequence[CaseOpened], intake: Intake) -> None:
    """Refuse decisions that take up one line twice, or none at all.

    Each debtor's part of a line may have a decision of its own.

    Raises:
        DomainError: `no_decision`, `line_in_two_decisions`, `parts_differ`.
    """
    if not drafts:
        raise DomainError(
            _("Chưa có quyết định nào để ra. Hãy kiểm tra yêu cầu và các khoản của bản án."),
            code="no_decision",
            field="decisions",
        )
    whole = {line.line: line.amount for line in intake.obligations}
    left = {line.line: line.amount for line in lines_left(intake, drafts)}
    for number in dict.fromkeys(line.line for draft in drafts for line in draft.obligations):
        taken = lines_taken(drafts, number)
        if len(taken) > 1:
            _check_parts(taken, whole.get(number, 0) - left.get(number, 0))


def _check_parts(taken: Sequence[Obligation], whole: int) -> None:
    number = taken[0].line
    names = [name for part in taken for name in part.debtors]
    if not all(part.debtors for part in taken) or len(set(names)) != len(names):
        raise DomainError(
            _(
                "Khoản {line} nằm trong hai quyết định. Hãy để mỗi khoản trong một quyết định."
            ).format(line=number),
            code="line_in_two_decisions",
            field="decisions",
        )
    found = sum(part.amount for part in taken)
    if found != whole:
        raise DomainError(
            _("Các phần của khoản {line} cộng lại là {found} đồng, phải là {whole} đồng.").format(
                line=number, found=format_money(found), whole=format_money(whole)
            ),
            code="parts_differ",
            field="decisions",
        )
