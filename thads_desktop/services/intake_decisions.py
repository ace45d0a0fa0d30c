"""Enforcement decisions issued from an intake (ra quyết định thi hành án): all of them or none.

The first decision opens the intake's own subject; each further one a subject of its own, with
copies of the papers. Lines no decision takes up stay behind as an intake that waits for a request.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType

from msgspec.structs import replace

from thads_desktop.base.errors import DomainError
from thads_desktop.base.formats import format_date
from thads_desktop.base.language import _
from thads_desktop.domain import paper_payloads as r
from thads_desktop.domain import step_payloads as s
from thads_desktop.domain.acts import Act
from thads_desktop.domain.case_state import EffectiveAct
from thads_desktop.domain.conditions import check_can_record, check_no_new_contradiction
from thads_desktop.domain.decision_number import DecisionNumber, parse_decision_number
from thads_desktop.domain.intake import Intake, code_of, intake_of
from thads_desktop.domain.intake_checks import check_drafts
from thads_desktop.domain.intake_decisions import (
    ACCEPTABLE,
    draft_decisions,
    groupings,
    lines_left,
    unclear_lines,
)
from thads_desktop.domain.intake_reckoning import as_decided
from thads_desktop.domain.law_entries import Ground
from thads_desktop.domain.payloads import CaseOpened, Obligation, Payload
from thads_desktop.domain.vocabulary import Basis
from thads_desktop.ledger.commit import Commit
from thads_desktop.services.acts import check_law
from thads_desktop.services.context import Context, commit_of
from thads_desktop.services.intake_reading import intake_in
from thads_desktop.services.number_book import check_number

_REQUEST_PAPERS = frozenset(
    {"request_received", "request_refused", "request_completion_asked", "request_completed"}
)
NO_CHOICE: Mapping[Basis, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """Dự kiến ra quyết định: on one basis, by one rule of the law, these decisions.

    `rules` are what may be chosen on that day, the general rule first; `rule` the one used, None
    when the packs name none.
    """

    basis: Basis
    rules: tuple[Ground, ...]
    rule: Ground | None
    drafts: tuple[CaseOpened, ...]
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Issued:
    """Kết quả ra quyết định: the cases opened, in the order of the drafts, and what stayed behind."""

    case_ids: tuple[str, ...]
    act_ids: tuple[str, ...]
    rest_id: str
    warnings: tuple[str, ...]


def propose_decisions(
    context: Context, intake: Intake, day: date, chosen: Mapping[Basis, str] = NO_CHOICE
) -> tuple[Proposal, ...]:
    """How many decisions would be issued on a day, for whom, and by which rule.

    `chosen` names a rule for a basis; where it names none, or one of another law, the general
    rule is used. Numbers and officers are for the person to fill in.
    """
    proposals = (
        _proposal(context, intake, basis, day, chosen.get(basis, ""))
        for basis in (Basis.EX_OFFICIO, Basis.ON_REQUEST)
    )
    return tuple(one for one in proposals if one.drafts)


def check_rules(context: Context, chosen: Mapping[Basis, str], day: date) -> None:
    """Refuse a rule the law of a day does not know for its basis.

    Raises:
        DomainError: `grouping_unknown`, naming the rules.
    """
    for basis, wanted in chosen.items():
        known = [rule.key for rule in groupings(context.law.pack, basis, day)]
        if wanted not in known:
            raise DomainError(
                _("Luật của ngày {day} không có quy tắc “{key}”. Hãy chọn: {known}.").format(
                    day=format_date(day), key=wanted, known=", ".join(known)
                ),
                code="grouping_unknown",
                field="grouping",
            )


def _proposal(context: Context, intake: Intake, basis: Basis, day: date, wanted: str) -> Proposal:
    rules = groupings(context.law.pack, basis, day)
    rule = next((one for one in rules if one.key == wanted), next(iter(rules), None))
    key = rule.key if rule else ""
    notes = tuple(_unclear(line) for line in unclear_lines(intake, basis, key))
    drafts = draft_decisions(intake, basis, key)
    return Proposal(basis=basis, rules=rules, rule=rule, drafts=drafts, notes=notes)


def _unclear(line: Obligation) -> str:
    return _(
        "Khoản {line}: nhiều người phải thi hành mà không rõ liên đới hay phần của mỗi người nên "
        "đang để chung một quyết định. Hãy đính chính bản án đã nhận: đánh dấu liên đới, hoặc ghi "
        "phần dạng “1/3; 2/3”."
    ).format(line=line.line)


def issue_decisions(
    context: Context,
    intake_id: str,
    drafts: Sequence[CaseOpened],
    day: date,
    *,
    although: str = "",
) -> Issued:
    """Issue the enforcement decisions of an intake, in one transaction.

    Raises:
        DomainError: `intake_missing`, `no_decision`, `line_in_two_decisions`, `parts_differ`,
            `decision_before_receipt`, `request_not_ready`, `decision_number_repeated`, what
            opening a case refuses, or what the law asks before.
    """
    with commit_of(context, _("Ra quyết định thi hành án")) as commit:
        acts, intake = intake_in(commit.connection, intake_id)
        check_drafts(drafts, intake)
        warnings = _check_all(context, intake, drafts, day, although=although)
        _check_numbers(context, commit, drafts, day)
        issuing = _Issuing(context, commit, intake, day, although.strip())
        first, *others = drafts
        issuing.open(intake_id, acts, first)
        for draft in others:
            subject = context.identities.new()
            issuing.open(subject, issuing.copy(subject, intake.papers), draft)
        rest_id = issuing.leave(drafts)
    return Issued(
        case_ids=tuple(act.subject for act in issuing.made),
        act_ids=tuple(act.id for act in issuing.made),
        rest_id=rest_id,
        warnings=warnings,
    )


@dataclass(frozen=True, slots=True)
class _Issuing:
    """One commit while the decisions of an intake are issued."""

    context: Context
    commit: Commit
    intake: Intake
    day: date
    reason: str
    made: list[Act] = field(default_factory=list)

    def open(self, subject: str, papers: Sequence[Act], draft: CaseOpened) -> None:
        """The decision on a subject that has its papers."""
        act = self.commit.append(subject, draft, self.day, reason=self.reason)
        check_no_new_contradiction(None, [*papers, act], act)
        self.made.append(act)

    def copy(
        self, subject: str, papers: Sequence[EffectiveAct], left: Sequence[Obligation] = ()
    ) -> list[Act]:
        """The papers on a further subject, on their own days; with `left`, of these lines alone."""
        ids: dict[str, str] = {}
        made = []
        for one in papers:
            if one.payload is None or isinstance(one.payload, s.DeadlineSnoozed):
                continue
            payload = _copied(one.payload, ids, self.intake)
            if left and isinstance(payload, r.JudgmentReceived) and payload.obligations:
                payload = replace(payload, obligations=tuple(left))
            act = self.commit.append(subject, payload, one.act.happened_on, reason=one.act.reason)
            ids[one.act.id] = act.id
            made.append(act)
        return made

    def leave(self, drafts: Sequence[CaseOpened]) -> str:
        """What no decision took up, as an intake of its own; its id, "" when nothing is left."""
        left = lines_left(self.intake, drafts)
        if not left:
            return ""
        asked = any(one.basis is Basis.ON_REQUEST for one in drafts)
        kept = [
            one for one in self.intake.papers if not asked or code_of(one) not in _REQUEST_PAPERS
        ]
        subject = self.context.identities.new()
        copied = self.copy(subject, kept, left)
        return subject if intake_of(copied) is not None else ""


def _copied(payload: Payload, ids: Mapping[str, str], intake: Intake) -> Payload:
    """A paper as it stands in a further file: it says where the first one is."""
    if not isinstance(payload, s.Step):
        return payload
    said = _("Bản sao từ hồ sơ tiếp nhận {id}.").format(id=intake.intake_id[:12])
    note = f"{payload.note} {said}".strip()
    return replace(payload, note=note, about=ids.get(intake.standing_id(payload.about), ""))


def _check_all(
    context: Context, intake: Intake, drafts: Sequence[CaseOpened], day: date, *, although: str
) -> tuple[str, ...]:
    if day < intake.received_on:
        raise DomainError(
            _("Ngày quyết định ở trước ngày nhận hồ sơ ({day}).").format(
                day=format_date(intake.received_on)
            ),
            code="decision_before_receipt",
            field="happened_on",
        )
    warnings: dict[str, None] = {}
    for draft in drafts:
        check_can_record(draft, day, None, context.today)
        if draft.basis is Basis.ON_REQUEST:
            _check_asked(intake)
        state = as_decided(intake, draft)
        warnings |= dict.fromkeys(check_law(context, draft, day, state, although=although))
    return tuple(warnings)


def _check_asked(intake: Intake) -> None:
    if intake.is_entrusted or any(one.status in ACCEPTABLE for one in intake.requests):
        return
    raise DomainError(
        _("Chưa có yêu cầu thi hành án đầy đủ. Hãy ghi yêu cầu, hoặc ra quyết định chủ động."),
        code="request_not_ready",
        field="basis",
    )


def _check_numbers(
    context: Context, commit: Commit, drafts: Sequence[CaseOpened], day: date
) -> None:
    """Each decision has a number of its own, in the ledger and among these."""
    for repeated in _repeated(drafts):
        raise DomainError(
            _("Số quyết định {number} ghi cho hai quyết định. Hãy sửa một số.").format(
                number=repeated
            ),
            code="decision_number_repeated",
            field="decision_number",
        )
    for draft in drafts:
        check_number(context, commit.connection, draft, day)


def _repeated(drafts: Sequence[CaseOpened]) -> Iterator[str]:
    seen: list[DecisionNumber] = []
    for draft in drafts:
        number = parse_decision_number(draft.decision_number)
        if any(number.is_same_as(other) for other in seen):
            yield draft.decision_number
        seen.append(number)
