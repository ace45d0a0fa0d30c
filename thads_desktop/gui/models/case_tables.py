"""The tables of a case: timeline, obligation lines with their money, parties."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QFont

from thads_desktop.base.formats import format_date, format_moment, format_money
from thads_desktop.base.language import _
from thads_desktop.domain.case_state import CaseState, LineBalance
from thads_desktop.gui.icons import icon
from thads_desktop.gui.models.rows import Column
from thads_desktop.gui.state_icon import state_icon_name
from thads_desktop.services.case_view import CaseView, TimelineAct
from thads_desktop.services.wording import obligation_kind_name, state_name


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineRow:
    """An act as the timeline shows it: what it says, and what became of it."""

    act: TimelineAct
    text: str

    @property
    def stands(self) -> bool:
        """Whether the act still has effect."""
        return self.act.replaced_by is None


def timeline_rows(view: CaseView) -> list[TimelineRow]:
    """The acts of a case with who replaced or was replaced by whom, and why."""
    by_id = {act.act_id: act for act in view.timeline}
    return [
        TimelineRow(act=act, text="\n".join(filter(None, _said(act, by_id))))
        for act in view.timeline
    ]


def _said(act: TimelineAct, by_id: dict[str, TimelineAct]) -> list[str]:
    """What the act says; what it mends; by what it was mended."""
    said = [act.sentence]
    mended = by_id.get(act.corrects or "")
    if mended is not None:
        said.append(
            _("Thay cho bút lục {folio}: {reason}").format(folio=mended.folio, reason=act.reason)
        )
    newer = by_id.get(act.replaced_by or "")
    if newer is not None:
        said.append(
            _("Không còn hiệu lực: bút lục {folio} của {person} đã thay ({reason}).").format(
                folio=newer.folio, person=newer.recorded_by, reason=newer.reason
            )
        )
    return said


def _struck(row: TimelineRow) -> QFont | None:
    if row.stands:
        return None
    font = QFont()
    font.setStrikeOut(True)
    return font


def _recorded(row: TimelineRow) -> str:
    """By whom and when the act was written down."""
    return f"{row.act.recorded_by}\n{format_moment(row.act.recorded_at)}"


TIMELINE: tuple[Column[TimelineRow], ...] = (
    Column(
        title=lambda: _("Bút lục"),
        text=lambda row: str(row.act.folio),
        width=76,
        is_number=True,
    ),
    Column(
        title=lambda: _("Ngày"),
        text=lambda row: format_date(row.act.happened_on),
        width=106,
    ),
    Column(title=lambda: _("Hành vi"), text=lambda row: row.act.name, width=200, font=_struck),
    Column(title=lambda: _("Nội dung"), text=lambda row: row.text, width=430),
    Column(title=lambda: _("Người ghi"), text=_recorded, width=150),
)
TEXT_COLUMN = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class MoneyRow:
    """A line of what is owed, or the sum of all lines (`line` None)."""

    line: LineBalance | None
    due: int
    received: int
    waived: int
    gone: int
    left: int


def money_rows(state: CaseState) -> list[MoneyRow]:
    """Each obligation line with its money; their sum below when there are several."""
    rows = [_money_row(line) for line in state.lines]
    return [*rows, _total(rows)] if len(rows) > 1 else rows


def _money_row(line: LineBalance) -> MoneyRow:
    return MoneyRow(
        line=line,
        due=line.due,
        received=line.received,
        waived=line.waived,
        gone=line.terminated + line.entrusted + line.withdrawn,
        left=line.left,
    )


def _total(rows: Sequence[MoneyRow]) -> MoneyRow:
    return MoneyRow(
        line=None,
        due=sum(row.due for row in rows),
        received=sum(row.received for row in rows),
        waived=sum(row.waived for row in rows),
        gone=sum(row.gone for row in rows),
        left=sum(row.left for row in rows),
    )


def _bold_total(row: MoneyRow) -> QFont | None:
    if row.line is not None:
        return None
    font = QFont()
    font.setBold(True)
    return font


MONEY: tuple[Column[MoneyRow], ...] = (
    Column(
        title=lambda: _("Khoản"),
        text=lambda row: str(row.line.obligation.line) if row.line else "",
        width=74,
        is_number=True,
    ),
    Column(
        title=lambda: _("Nội dung"),
        text=lambda row: row.line.obligation.what if row.line else _("Cộng"),
        width=226,
        font=_bold_total,
    ),
    Column(
        title=lambda: _("Trạng thái"),
        text=lambda row: state_name(row.line.state, row.line.ground) if row.line else "",
        width=160,
        icon=lambda row: icon(state_icon_name(row.line.state)) if row.line else None,
    ),
    Column(
        title=lambda: _("Phải thi hành"),
        text=lambda row: format_money(row.due),
        width=130,
        is_number=True,
        font=_bold_total,
    ),
    Column(
        title=lambda: _("Đã thu"),
        text=lambda row: format_money(row.received),
        width=125,
        is_number=True,
        font=_bold_total,
    ),
    Column(
        title=lambda: _("Miễn, giảm"),
        text=lambda row: format_money(row.waived),
        width=105,
        is_number=True,
        font=_bold_total,
    ),
    Column(
        title=lambda: _("Đình chỉ, ủy thác, thu hồi"),
        text=lambda row: format_money(row.gone),
        width=206,
        is_number=True,
        font=_bold_total,
    ),
    Column(
        title=lambda: _("Còn lại"),
        text=lambda row: format_money(row.left),
        width=130,
        is_number=True,
        font=_bold_total,
    ),
    Column(
        title=lambda: _("Từ ngày"),
        text=lambda row: format_date(row.line.since) if row.line else "",
        width=106,
    ),
    Column(
        title=lambda: _("Loại khoản"),
        text=lambda row: obligation_kind_name(row.line.obligation.kind) if row.line else "",
        width=170,
    ),
)
