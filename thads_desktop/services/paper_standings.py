"""How issued papers stand today (hiệu lực của văn bản đã ban hành), and what changed them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection

from thads_desktop.base.formats import format_date
from thads_desktop.base.language import _
from thads_desktop.domain.acts import Act
from thads_desktop.domain.case_state import CaseState
from thads_desktop.domain.codec import decode_payload
from thads_desktop.domain.dossier import PaperStanding, change_of
from thads_desktop.domain.fold import state_of
from thads_desktop.domain.paper_payloads import DecisionMended, PaperIssued
from thads_desktop.domain.standing_reason import number_of
from thads_desktop.ledger.stored_acts import acts_of, find_act
from thads_desktop.services.act_wording import act_sentence, paper_called
from thads_desktop.services.context import Context


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperStands:
    """Hiệu lực hôm nay của một văn bản: by which act, of which day and number, and why.

    `was` and `now` say a corrected act before and after; all are "" for a paper in force.
    """

    standing: PaperStanding
    act_id: str = ""
    on: date | None = None
    number: str = ""
    reason: str = ""
    was: str = ""
    now: str = ""


def paper_stands(context: Context, connection: Connection, paper: Act) -> PaperStands | None:
    """How an issued paper stands; None when its case is not in this ledger."""
    issued = decode_payload(paper)
    acts = [one.act for one in acts_of(connection, [paper.subject])[paper.subject]]
    state = state_of(acts)
    if state is None or not isinstance(issued, PaperIssued):
        return None
    change = change_of(state, paper.id, issued.about)
    by = next((act for act in acts if act.id == change.by), None)
    if by is None:
        return PaperStands(standing=change.standing)
    payload = decode_payload(by)
    before = _corrected(connection, issued.about, by) if payload is not None else None
    return PaperStands(
        standing=change.standing,
        act_id=by.id,
        on=by.happened_on if isinstance(payload, DecisionMended) else by.recorded_at.date(),
        number=number_of(payload) if payload else "",
        reason=payload.ground if isinstance(payload, DecisionMended) else by.reason,
        was=_sentence(context, before) if before else "",
        now=_sentence(context, by) if before else "",
    )


def _corrected(connection: Connection, about: str, by: Act) -> Act | None:
    """The act as the paper tells it, where another took its place."""
    before = find_act(connection, about) if by.corrects is not None else None
    return before if before is not None and before.kind == by.kind else None


def _sentence(context: Context, act: Act) -> str:
    return act_sentence(decode_payload(act), act.happened_on, context.law.pack)


def standing_name(standing: PaperStanding) -> str:
    """Hiệu lực của văn bản."""
    return {
        PaperStanding.IN_FORCE: _("Có hiệu lực"),
        PaperStanding.AMENDED: _("Đã sửa đổi, bổ sung"),
        PaperStanding.CORRECTED: _("Hành vi đã đính chính"),
        PaperStanding.WITHDRAWN: _("Đã thu hồi"),
        PaperStanding.ANNULLED: _("Đã hủy"),
        PaperStanding.VOIDED: _("Đã hủy bỏ"),
    }[standing]


def standing_words(stands: PaperStands) -> str:
    """How a paper stands today, in a sentence or two: by what, since when and why."""
    told = [_standing_sentence(stands)]
    if stands.was != stands.now:
        told.append(_("Khi ban hành: {was}. Nay là: {now}.").format(was=stands.was, now=stands.now))
    if stands.reason:
        told.append(_("Lý do: {why}.").format(why=stands.reason.rstrip(". ")))
    return " ".join(told)


def _standing_sentence(stands: PaperStands) -> str:
    day = format_date(stands.on) if stands.on else ""
    if stands.number:
        decision = _("quyết định số {number} ngày {day}").format(number=stands.number, day=day)
    else:
        decision = _("quyết định ngày {day}").format(day=day)
    match stands.standing:
        case PaperStanding.IN_FORCE:
            return _("Văn bản đang có hiệu lực.")
        case PaperStanding.AMENDED:
            said = _("Văn bản đã được sửa đổi, bổ sung theo {decision}.")
        case PaperStanding.CORRECTED:
            said = _("Nội dung ghi trong văn bản đã được đính chính ngày {day}.")
        case PaperStanding.WITHDRAWN:
            said = _("Văn bản đã bị thu hồi theo {decision}.")
        case PaperStanding.ANNULLED:
            said = _("Văn bản đã bị hủy theo {decision}.")
        case PaperStanding.VOIDED:
            said = _("Văn bản đã hủy ngày {day}.")
    return said.format(decision=decision, day=day)


def papers_overtaken(before: CaseState, after: CaseState) -> Iterator[str]:
    """Of each issued paper that an act took its ground from: what is to be done about it."""
    for paper in before.standing:
        issued = paper.payload
        if not isinstance(issued, PaperIssued):
            continue
        was, now = (change_of(one, paper.act.id, issued.about) for one in (before, after))
        if now == was or paper.act.id in after.replaced_by:
            continue
        said = {
            PaperStanding.CORRECTED: _(
                "Đã có văn bản ban hành: {paper}. Hãy ban hành văn bản đính chính."
            ),
            PaperStanding.VOIDED: _(
                "Đã có văn bản ban hành: {paper}. Hãy ban hành văn bản thu hồi hoặc hủy văn bản đó."
            ),
        }.get(now.standing)
        if said:
            yield said.format(paper=paper_called(issued))
