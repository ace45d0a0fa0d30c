"""Why a case is where it is (vì sao việc ở đây): class and status in one plain sentence each."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from thads_desktop.base.formats import format_date, format_money
from thads_desktop.base.language import _
from thads_desktop.domain.case_state import CaseState
from thads_desktop.domain.events import decided_before
from thads_desktop.domain.kinds import kind_name
from thads_desktop.domain.law_pack import LawPack
from thads_desktop.domain.payloads import CaseRecalled
from thads_desktop.domain.standing_reason import (
    bringing_act,
    ground_of,
    known_ground,
    number_of,
)
from thads_desktop.domain.statistics_columns import Column, FactColumn, rules_on
from thads_desktop.domain.status import DONE_IN_PART
from thads_desktop.domain.vocabulary import PostponementGround
from thads_desktop.services.wording import state_name


def why_here(state: CaseState, pack: LawPack) -> str:
    """Trạng thái của việc: what holds, since when, by which decision and article, what is left."""
    name = _standing_name(state)
    since = format_date(state.since)
    said = _("{name} ngày {since}") if state.is_ended else _("{name} từ {since}")
    parts = [said.format(name=name, since=since) + _reason(state, pack)]
    if state.ground == DONE_IN_PART:
        parts.append(_("đã thi hành được một phần"))
    if not state.is_ended:
        parts.append(_("còn phải thi hành {left} đồng").format(left=format_money(state.left)))
    return "; ".join(parts) + "." + _other_lines(state)


def _standing_name(state: CaseState) -> str:
    """The state's own name; of a case the office above took, who took it."""
    act = bringing_act(state)
    if act is None or not isinstance(act.payload, CaseRecalled):
        return state_name(state.state, state.ground)
    receiver = act.payload.receiver or _("cơ quan thi hành án cấp trên")
    return _("Rút hồ sơ lên {receiver}").format(receiver=receiver)


def _reason(state: CaseState, pack: LawPack) -> str:
    """Decision and ground: ` theo QĐ số 20/QĐ-THADS, điểm a khoản 1 Điều 38 Luật …: …`."""
    act = bringing_act(state)
    if act is None or act.payload is None:
        return ""
    before = decided_before(act.payload)
    number, on = number_of(act.payload), before or act.act.happened_on
    told = (
        _("QĐ số {number}").format(number=number) if number else _("quyết định") if before else ""
    )
    if told and on != state.since:
        told = _("{paper} ngày {day}").format(paper=told, day=format_date(on))
    ground = ground_name(ground_of(act.payload), on, pack)
    if ground in set(PostponementGround):
        ground = ""
    words = ", ".join(part for part in (told, ground) if part)
    if not words and act.act.kind == "decision_mended":
        words = kind_name(act.act.kind).lower()
    return _(" theo {words}").format(words=words) if words else ""


def ground_name(key: str, on: date, pack: LawPack) -> str:
    """A ground as people say it: point, article, law and its words; words of one's own stay."""
    entry = known_ground(key, on, pack)
    if entry is None:
        return key
    point = f"{entry.point} {entry.document}" if "Điều" in entry.point else entry.citation
    return f"{point}: {entry.name}"


def _other_lines(state: CaseState) -> str:
    others = {line.state for line in state.lines} - {state.state}
    if not others:
        return ""
    names = ", ".join(sorted(state_name(other).lower() for other in others))
    return " " + _("Có khoản khác đang ở trạng thái: {names}.").format(names=names)


def statistical_class(state: CaseState, columns: Sequence[FactColumn], on: date) -> str:
    """Xếp loại thống kê: the column a case is counted in on a day, and whether that is checked."""
    rules = rules_on(columns, on)
    row = rules.row_of(state.state, state.ground)
    mark = "" if row.verified else _(" (cần kiểm tra)")
    return _("Thống kê: {column}{mark}.").format(column=column_name(row.column), mark=mark)


def column_name(column: Column) -> str:
    """A column of the two main forms."""
    return {
        Column.RUNNING: _("có điều kiện, đang thi hành"),
        Column.POSTPONED_BY_AGREEMENT: _("có điều kiện, hoãn theo thỏa thuận"),
        Column.NOT_YET: _("chưa có điều kiện"),
        Column.PAUSED: _("hoãn, tạm đình chỉ, trường hợp khác"),
        Column.SEPARATE_REGISTER: _("đã chuyển sổ theo dõi riêng, ngoài số phải thi hành"),
        Column.COMPLETED: _("thi hành xong"),
        Column.TERMINATED: _("đình chỉ (tính là xong)"),
        Column.ENTRUSTED: _("ủy thác, trừ vào số phải thi hành"),
        Column.WITHDRAWN: _("thu hồi, hủy, rút lên, trừ vào số phải thi hành"),
    }[column]
