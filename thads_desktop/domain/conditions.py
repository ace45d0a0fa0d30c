"""Conditions (điều kiện ghi): checked once, when an act is recorded or corrected by a person.

What the fold would list as a contradiction is refused here, so that the record a person
makes is clean; only late and foreign acts can bring contradictions in.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from thads_desktop.base.errors import DomainError
from thads_desktop.base.formats import format_date
from thads_desktop.base.language import _
from thads_desktop.domain import payloads as p
from thads_desktop.domain import step_payloads as s
from thads_desktop.domain.acts import Act
from thads_desktop.domain.case_fits import check_case_knows, check_counted_as_law
from thads_desktop.domain.case_state import CaseState, ContradictionKind
from thads_desktop.domain.codec import kind_of
from thads_desktop.domain.decision_number import parse_decision_number
from thads_desktop.domain.fold import state_of
from thads_desktop.domain.kinds import PAPERS
from thads_desktop.domain.law_entries import EventType
from thads_desktop.domain.law_pack import LawPack
from thads_desktop.domain.lines_left import lines_left
from thads_desktop.domain.mending import check_mending, mends_an_ending
from thads_desktop.domain.said_checks import check_named, check_parties, check_said
from thads_desktop.domain.step_fits import check_after_its_cause, check_items_differ
from thads_desktop.domain.vocabulary import PartyRole

# Where the person looks when an act would contradict its case.
_FIELDS: Mapping[ContradictionKind, str] = {
    ContradictionKind.BEFORE_OPENING: "happened_on",
    ContradictionKind.WITHDRAWN_BEFORE: "happened_on",
    ContradictionKind.RECEIVED_TOO_MUCH: "amount",
    ContradictionKind.LEFT_TOO_MUCH: "amount",
    ContradictionKind.LINE_GONE: "line",
    ContradictionKind.NO_SUCH_LINE: "lines",
    ContradictionKind.NO_OPEN_LINE: "lines",
    ContradictionKind.COMPLETED_WITH_DEBT: "lines",
    ContradictionKind.PART_OF_MANY: "lines",
    ContradictionKind.NO_SUCH_PARTY: "giver",
    ContradictionKind.LINE_THERE_ALREADY: "obligation",
}


def check_can_record(
    payload: p.Payload, happened_on: date, state: CaseState | None, today: date
) -> None:
    """Refuse an act that has no place in a case as it stands.

    Raises:
        DomainError: `date_in_future`, `case_missing`, `case_opened_already`, `case_read_only`,
            `case_closed`; the message names what to do.
    """
    check_not_future(happened_on, today)
    if isinstance(payload, p.CaseOpened):
        if state is not None:
            raise DomainError(
                _("Việc này đã được mở. Hãy đính chính quyết định đã ghi thay vì mở lại."),
                code="case_opened_already",
                field="case",
            )
        check_opening(payload, happened_on)
        return
    if state is None:
        raise DomainError(_("Không có việc này trong dữ liệu."), code="case_missing", field="case")
    check_not_read_only(state)
    if type(payload) in PAPERS:
        return
    if state.is_ended and happened_on >= state.since and not mends_an_ending(payload, state):
        raise DomainError(
            _(
                "Việc đã kết thúc từ ngày {day}. Nếu ghi nhầm, hãy hủy bỏ hành vi kết thúc trước. "
                "Nếu quyết định kết thúc bị thu hồi, bị hủy, hãy ghi việc thu hồi, hủy ấy trước."
            ).format(day=format_date(state.since)),
            code="case_closed",
            field="case",
        )


def check_step(payload: p.Payload, pack: LawPack) -> None:
    """Refuse an event the law packs do not know, or one that leaves out what they count by.

    Raises:
        DomainError: `event_unknown`, `variant_unknown`, `variant_missing`, `pieces_not_asked`,
            `planned_missing`, `until_missing`.
    """
    if not isinstance(payload, s.Step):
        return
    event = _event_of(payload, pack)
    _check_variant(payload.variant, event, pack)
    _check_pieces(payload, event)
    if event.planned and payload.planned_on is None:
        raise DomainError(
            _("Hãy ghi ngày dự kiến: thời hạn được tính theo ngày đó."),
            code="planned_missing",
            field="planned_on",
        )
    if payload.until is None and pack.is_extension(event.code):
        raise DomainError(
            _("Hãy ghi “đến ngày”: thời hạn cũ được thay bằng ngày này."),
            code="until_missing",
            field="until",
        )


def _check_pieces(payload: s.Step, event: EventType) -> None:
    if isinstance(payload, s.StepTaken) and payload.assets and not event.pieces:
        raise DomainError(
            _("“{event}” không nói về tài sản, vật chứng. Hãy bỏ trống mục tài sản.").format(
                event=event.name
            ),
            code="pieces_not_asked",
            field="assets",
        )


def _event_of(payload: s.Step, pack: LawPack) -> EventType:
    is_free = isinstance(payload, s.StepTaken)
    code = payload.code if isinstance(payload, s.StepTaken) else kind_of(payload)
    event = pack.events.get(code)
    if event is not None and event.kind is not is_free:
        return event
    if event is not None and is_free:
        raise DomainError(
            _("Hãy ghi bằng loại hành vi “{code}” ({name}).").format(code=code, name=event.name),
            code="event_unknown",
            field="code",
        )
    raise DomainError(
        _("Gói pháp luật không có sự việc “{code}”. Hãy chọn trong danh sách.").format(code=code),
        code="event_unknown",
        field="code",
    )


def _check_variant(variant: str, event: EventType, pack: LawPack) -> None:
    if variant and not event.variants:
        raise DomainError(
            _("“{event}” không chia trường hợp. Hãy bỏ trống trường hợp.").format(event=event.name),
            code="variant_unknown",
            field="variant",
        )
    if variant and variant not in event.variants:
        raise DomainError(
            _("“{variant}” không phải là một trường hợp của “{event}”: {variants}.").format(
                variant=variant, event=event.name, variants=_variants(event, pack)
            ),
            code="variant_unknown",
            field="variant",
        )
    is_understood = bool(variant or event.usual)
    if not is_understood and not pack.asked_facts.isdisjoint(event.variants):
        raise DomainError(
            _("Hãy chọn trường hợp của “{event}” ({variants}): thời hạn khác nhau.").format(
                event=event.name, variants=_variants(event, pack)
            ),
            code="variant_missing",
            field="variant",
        )


def _variants(event: EventType, pack: LawPack) -> str:
    """What may be written, each with its name: `simple (đơn giản)`."""
    return ", ".join(f"{one} ({pack.variant_name(one)})" for one in event.variants)


def check_fits_case(
    payload: p.Payload,
    happened_on: date,
    state: CaseState,
    acts: Sequence[Act],
    pack: LawPack,
    *,
    corrects: str = "",
) -> None:
    """Refuse a paper that names what its case does not have, or days in the wrong order.

    `acts` are those of the case, whatever became of them; `corrects` is the act it replaces.

    Raises:
        DomainError: `act_not_in_case`, `no_such_line`, `line_done`, `planned_before`,
            `dates_reversed`, `limit_missing`, `until_passed`, `item_repeated`, `paper_before_its_cause`, and what
            `check_mending`, `check_case_knows`, `check_counted_as_law` and `check_said` refuse.
    """
    check_said(payload, happened_on, state)
    check_counted_as_law(payload, happened_on, pack)
    if isinstance(payload, p.EnforcementPostponed | p.EnforcementSuspended) and not corrects:
        _check_lines(payload.lines, state)
        _check_lines_left(payload.lines, happened_on, state)
    if isinstance(payload, s.Step):
        _check_in_case(payload.about, acts, "about")
        _check_lines(payload.lines, state)
        check_items_differ(payload)
        check_after_its_cause(payload, happened_on, state)
        check_mending(payload, state, corrects)
        check_case_knows(payload, happened_on, state, pack, corrects)
        _check_days(payload, happened_on)
    elif isinstance(payload, s.CountingStopped):
        if payload.until <= happened_on:
            raise DomainError(
                _("Ngày tính tiếp phải ở sau ngày bắt đầu không tính ({day}).").format(
                    day=format_date(happened_on)
                ),
                code="dates_reversed",
                field="until",
            )
    elif isinstance(payload, s.DeadlineSnoozed):
        _check_snooze(payload, happened_on, acts, pack)


def _check_days(payload: s.Step, happened_on: date) -> None:
    """What is planned and what runs out lies ahead of the act."""
    if payload.planned_on is not None and payload.planned_on < happened_on:
        raise DomainError(
            _("Ngày dự kiến ở trước ngày của hành vi ({day}). Hãy kiểm tra lại.").format(
                day=format_date(happened_on)
            ),
            code="planned_before",
            field="planned_on",
        )
    if payload.until is not None and payload.until < happened_on:
        raise DomainError(
            _("“Đến ngày” ở trước ngày của hành vi ({day}). Hãy kiểm tra lại.").format(
                day=format_date(happened_on)
            ),
            code="dates_reversed",
            field="until",
        )


def _check_snooze(
    payload: s.DeadlineSnoozed, happened_on: date, acts: Sequence[Act], pack: LawPack
) -> None:
    if not pack.versions(payload.rule):
        raise DomainError(
            _("Không có thời hạn “{key}” trong gói pháp luật.").format(key=payload.rule),
            code="limit_missing",
            field="rule",
        )
    _check_in_case(payload.trigger, acts, "trigger")
    if payload.until <= happened_on:
        raise DomainError(
            _("Hãy chọn ngày nhắc lại ở sau ngày {day}.").format(day=format_date(happened_on)),
            code="until_passed",
            field="until",
        )


def _check_in_case(act_id: str, acts: Sequence[Act], field: str) -> None:
    if act_id and all(act.id != act_id for act in acts):
        raise DomainError(
            _("Việc này không có hành vi “{id}”. Hãy chọn một hành vi của việc.").format(id=act_id),
            code="act_not_in_case",
            field=field,
        )


def _check_lines(lines: Sequence[int], state: CaseState) -> None:
    known = [line.obligation.line for line in state.lines]
    missing = [str(line) for line in lines if line not in known]
    if missing:
        raise DomainError(
            _("Việc này không có khoản {missing}. Các khoản: {known}.").format(
                missing=", ".join(missing), known=", ".join(map(str, known))
            ),
            code="no_such_line",
            field="lines",
        )


def _check_lines_left(lines: Sequence[int], happened_on: date, state: CaseState) -> None:
    """What is carried out already is neither postponed nor suspended (Luật 106/2025, Điều 46.2)."""
    left = {one.obligation.line for one in lines_left(state, happened_on, lines)}
    named = [one.obligation for one in state.lines if one.obligation.line in lines]
    done = [one for one in named if one.line not in left]
    if done:
        raise DomainError(
            _(
                "Khoản {line} ({what}) đã thi hành xong nên không còn gì để hoãn, tạm đình chỉ. "
                "Hãy bỏ khoản này."
            ).format(line=done[0].line, what=done[0].what),
            code="line_done",
            field="lines",
        )


def check_not_future(happened_on: date, today: date) -> None:
    """Refuse a legal date that has not come yet."""
    if happened_on > today:
        raise DomainError(
            _("Ngày {day} ở sau hôm nay. Hãy ghi ngày việc đã xảy ra.").format(
                day=format_date(happened_on)
            ),
            code="date_in_future",
            field="happened_on",
        )


def check_not_read_only(state: CaseState) -> None:
    """Refuse to touch a case that a newer program has written to."""
    if state.is_read_only:
        raise DomainError(
            _("Việc có hành vi do phiên bản mới hơn ghi. Hãy cập nhật chương trình rồi ghi tiếp."),
            code="case_read_only",
            field="case",
        )


def check_opening(payload: p.CaseOpened, happened_on: date) -> None:
    """Refuse an opening, first or corrected, that contradicts itself.

    Raises:
        DomainError: `debtor_missing`, `decision_number_missing`, `judgment_after_decision`,
            `decided_after_takeover`, `line_repeated`; as `check_parties` and `check_named`.
    """
    if not any(party.role is PartyRole.DEBTOR for party in payload.parties):
        raise DomainError(
            _("Hãy ghi người phải thi hành án."), code="debtor_missing", field="parties"
        )
    check_parties(payload.parties, happened_on, "parties")
    check_named(payload.obligations, payload.parties, "obligations")
    if not parse_decision_number(payload.decision_number).seq:
        raise DomainError(
            _("Số quyết định phải bắt đầu bằng chữ số, ví dụ 12/QĐ-THADS."),
            code="decision_number_missing",
            field="decision_number",
        )
    _check_judgment_is_older(payload, happened_on)
    if isinstance(payload, p.CaseTakenOver) and payload.decided_on >= happened_on:
        raise DomainError(
            _("Việc cũ phải có quyết định trước ngày nhận. Việc mới thì ghi “Ra quyết định”."),
            code="decided_after_takeover",
            field="decided_on",
        )
    numbers = [obligation.line for obligation in payload.obligations]
    if len(set(numbers)) != len(numbers):
        raise DomainError(
            _("Hai khoản phải thi hành mang cùng một số. Hãy đánh số lại các khoản."),
            code="line_repeated",
            field="obligations",
        )


def _check_judgment_is_older(payload: p.CaseOpened, happened_on: date) -> None:
    decided_on = payload.decided_on if isinstance(payload, p.CaseTakenOver) else happened_on
    judged_on = payload.judgment.judged_on
    if judged_on is not None and judged_on > decided_on:
        raise DomainError(
            _("Ngày bản án ở sau ngày quyết định thi hành án. Hãy kiểm tra lại hai ngày."),
            code="judgment_after_decision",
            field="judgment",
        )


def check_no_new_contradiction(
    before: CaseState | None, acts: Sequence[Act], recorded: Act
) -> CaseState:
    """The state after `acts`, the last of which is `recorded`; refuse what would not fit.

    Raises:
        DomainError: the code of the contradiction the new act would bring.
    """
    state = state_of(acts)
    assert state is not None  # noqa: S101 - a case that was opened stays so, whatever is voided
    known = set() if before is None else set(before.contradictions)
    for contradiction in state.contradictions:
        if contradiction not in known:
            is_own = contradiction.act_id == recorded.id
            field = _FIELDS.get(contradiction.kind) if is_own else "corrects"
            raise DomainError(contradiction.sentence(), code=contradiction.kind.value, field=field)
    return state
