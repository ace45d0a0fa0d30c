"""Conditions of an intake (điều kiện ghi khi tiếp nhận): checked once, when a person records."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from thads_desktop.base.errors import DomainError
from thads_desktop.base.language import _
from thads_desktop.domain import paper_payloads as r
from thads_desktop.domain import step_payloads as s
from thads_desktop.domain.conditions import check_not_future
from thads_desktop.domain.intake import STEPS, Intake
from thads_desktop.domain.payloads import CaseOpened, Payload
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


def check_drafts(drafts: Sequence[CaseOpened]) -> None:
    """Refuse decisions that take up one line twice, or none at all.

    Raises:
        DomainError: `no_decision`, `line_in_two_decisions`.
    """
    if not drafts:
        raise DomainError(
            _("Chưa có quyết định nào để ra. Hãy kiểm tra yêu cầu và các khoản của bản án."),
            code="no_decision",
            field="decisions",
        )
    seen: set[int] = set()
    for draft in drafts:
        lines = {line.line for line in draft.obligations}
        if twice := sorted(seen & lines):
            raise DomainError(
                _(
                    "Khoản {line} nằm trong hai quyết định. Hãy để mỗi khoản trong một quyết định."
                ).format(line=twice[0]),
                code="line_in_two_decisions",
                field="decisions",
            )
        seen |= lines
