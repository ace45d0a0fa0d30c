"""Intake (tiếp nhận): judgments, requests and entrusted files come in, are checked, refused.

What comes in is recorded on a subject without an opening; the enforcement decision recorded there
(`services.intake_decisions`) makes it a case that keeps these papers.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from thads_desktop.base.errors import DomainError
from thads_desktop.base.language import _
from thads_desktop.domain import paper_payloads as r
from thads_desktop.domain.acts import Act
from thads_desktop.domain.codec import kind_of
from thads_desktop.domain.conditions import check_fits_case, check_not_future, check_step
from thads_desktop.domain.intake import (
    COMPLETED,
    COMPLETION_ASKED,
    Intake,
    IntakeStatus,
    intake_of,
)
from thads_desktop.domain.intake_checks import (
    check_after_request,
    check_intake_paper,
    check_judgment,
)
from thads_desktop.domain.intake_reckoning import as_case
from thads_desktop.domain.kinds import kind_name
from thads_desktop.domain.law_entries import Ground
from thads_desktop.domain.payloads import Payload
from thads_desktop.domain.step_payloads import StepTaken
from thads_desktop.ledger.intake_list import IntakeQuestion
from thads_desktop.services.acts import check_law
from thads_desktop.services.context import Context, commit_of
from thads_desktop.services.intake_reading import (
    DueIntake,
    IntakeView,
    ListedIntake,
    count,
    due_intakes,
    intake_in,
    intake_view,
    list_intakes,
)
from thads_desktop.services.known_judgments import debtors_of, known_judgments
from thads_desktop.services.number_book import check_number

__all__ = [
    "DueIntake",
    "IntakeQuestion",
    "IntakeStatus",
    "IntakeView",
    "ListedIntake",
    "TakenIn",
    "ask_completion",
    "complete_request",
    "count",
    "due_intakes",
    "intake_view",
    "list_intakes",
    "record_step",
    "refusal_grounds",
    "refuse_request",
    "register_entrustment",
    "register_judgment",
    "register_request",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenIn:
    """Kết quả tiếp nhận: the acts recorded, their intake as it stands now, what the law warns of."""

    act_ids: tuple[str, ...]
    intake: Intake
    warnings: tuple[str, ...] = ()

    @property
    def intake_id(self) -> str:
        """Of the intake, and of the case it will be."""
        return self.intake.intake_id


# ── What comes in ────────────────────────────────────────────────────────────────────────────


def register_judgment(context: Context, judgment: r.JudgmentReceived, day: date) -> TakenIn:
    """Enter a judgment in the register of judgments received (NĐ 152/2026, Điều 7).

    Raises:
        DomainError: `date_in_future`, `judgment_empty`, `no_such_party`, `line_repeated`,
            `judgment_after_receipt`, or what the events of the packs refuse.
    """
    return _begin(context, [judgment], day)


def register_request(
    context: Context,
    request: r.RequestReceived,
    day: date,
    *,
    intake_id: str = "",
    judgment: r.JudgmentReceived | None = None,
) -> TakenIn:
    """Enter a request: of a judgment that came in already, or with the judgment it brings.

    Raises:
        DomainError: as `register_judgment`; `requester_missing`, `intake_missing`.
    """
    if not request.requester.strip():
        raise DomainError(
            _("Hãy ghi người yêu cầu thi hành án."), code="requester_missing", field="requester"
        )
    if intake_id:
        return _add(context, intake_id, [request], day)
    return _begin(context, [judgment or r.JudgmentReceived(), request], day)


def register_entrustment(
    context: Context, entrustment: r.EntrustmentReceived, judgment: r.JudgmentReceived, day: date
) -> TakenIn:
    """Enter a file entrusted by another office, with the judgment it is about.

    Raises:
        DomainError: as `register_judgment`; `sender_missing`.
    """
    if not entrustment.who.strip():
        raise DomainError(
            _("Hãy ghi cơ quan ủy thác, chuyển hồ sơ."), code="sender_missing", field="who"
        )
    return _begin(context, [entrustment, judgment], day)


# ── Before the decision ──────────────────────────────────────────────────────────────────────


def record_step(
    context: Context, intake_id: str, payload: Payload, day: date, *, although: str = ""
) -> TakenIn:
    """Record any paper that has its place before the decision.

    Raises:
        DomainError: `not_an_intake_paper`, `intake_missing`, or what the conditions refuse.
    """
    return _add(context, intake_id, [payload], day, although=although)


def ask_completion(
    context: Context, intake_id: str, day: date, *, request: str = "", note: str = ""
) -> TakenIn:
    """Ask for what a request lacks (NĐ 152/2026, Điều 9.6)."""
    step = StepTaken(code=COMPLETION_ASKED, about=request, note=note)
    return _add(context, intake_id, [step], day)


def complete_request(
    context: Context, intake_id: str, day: date, *, request: str = "", note: str = ""
) -> TakenIn:
    """Note that what a request lacked has come."""
    return _add(context, intake_id, [StepTaken(code=COMPLETED, about=request, note=note)], day)


def refusal_grounds(context: Context, day: date) -> tuple[Ground, ...]:
    """The grounds to refuse a request that the law of a day names."""
    grounds = context.law.pack.in_force(Ground, day)
    return tuple(one for one in grounds if one.of == "refusal_of_request")


def refuse_request(
    context: Context,
    intake_id: str,
    ground: str,
    day: date,
    *,
    request: str = "",
    number: str = "",
    note: str = "",
) -> TakenIn:
    """Refuse a request on a ground of the law (Luật 106/2025, Điều 34.4).

    Raises:
        DomainError: `ground_unknown`, naming the grounds; `request_missing`.
    """
    known = {one.key: one for one in refusal_grounds(context, day)}
    if ground not in known:
        raise DomainError(
            _("Hãy chọn một căn cứ từ chối có hiệu lực trong ngày: {known}.").format(
                known=", ".join(known)
            ),
            code="ground_unknown",
            field="ground",
        )
    payload = r.RequestRefused(ground=ground, about=request, number=number, note=note)
    return _add(context, intake_id, [payload], day)


# ── Recording ────────────────────────────────────────────────────────────────────────────────


def _begin(context: Context, payloads: Sequence[Payload], day: date) -> TakenIn:
    """Papers that come in together make a new intake."""
    check_not_future(day, context.today)
    for payload in payloads:
        check_alone(context, payload, day)
    warnings = _known_before(context, payloads)
    with commit_of(context, kind_name(kind_of(payloads[0]))) as commit:
        subject = context.identities.new()
        for payload in payloads:
            check_number(context, commit.connection, payload, day)
        acts = [commit.append(subject, payload, day) for payload in payloads]
        intake = intake_of(acts)
    assert intake is not None  # noqa: S101 - every first paper begins one
    return TakenIn(act_ids=tuple(act.id for act in acts), intake=intake, warnings=warnings)


def _known_before(context: Context, payloads: Sequence[Payload]) -> tuple[str, ...]:
    """What the same judgment brought before: it was entered twice, or received twice."""
    return tuple(
        _(
            "Bản án, quyết định này đã có: {what} (mã {id}). Nếu nhập trùng, hãy hủy bỏ giấy tờ "
            "vừa ghi."
        ).format(what=one.words, id=one.subject)
        for payload in payloads
        if isinstance(payload, r.JudgmentReceived)
        for one in known_judgments(context, payload.judgment, debtors_of(payload.parties))
    )


def _add(
    context: Context, intake_id: str, payloads: Sequence[Payload], day: date, *, although: str = ""
) -> TakenIn:
    warnings: tuple[str, ...] = ()
    with commit_of(context, kind_name(kind_of(payloads[0]))) as commit:
        acts, intake = intake_in(commit.connection, intake_id)
        made = []
        for payload in payloads:
            check_intake_paper(payload, day, intake, context.today)
            warnings += _checked(context, payload, day, intake, acts, although=although)
            check_number(context, commit.connection, payload, day, although=although)
            made.append(commit.append(intake_id, payload, day, reason=although.strip()))
        after = intake_of([*acts, *made])
    assert after is not None  # noqa: S101 - a paper more does not open a case
    return TakenIn(act_ids=tuple(act.id for act in made), intake=after, warnings=warnings)


def check_alone(context: Context, payload: Payload, day: date) -> None:
    """Refuse what is wrong in a paper, whatever it came with.

    Raises:
        DomainError: as `check_step` and `check_judgment`.
    """
    check_step(payload, context.law.pack)
    if isinstance(payload, r.JudgmentReceived):
        check_judgment(payload, day)


def _checked(
    context: Context,
    payload: Payload,
    day: date,
    intake: Intake,
    acts: Sequence[Act],
    *,
    although: str,
) -> tuple[str, ...]:
    """Refuse what does not fit; what the law warns of."""
    check_alone(context, payload, day)
    state = as_case(intake, intake.bases[-1])
    check_fits_case(payload, day, state, acts, context.law.pack)
    check_after_request(payload, day, intake)
    if isinstance(payload, r.RequestRefused) and not intake.standing_requests:
        raise DomainError(
            _("Hồ sơ không có yêu cầu nào để từ chối."), code="request_missing", field="request"
        )
    return check_law(context, payload, day, state, although=although)
