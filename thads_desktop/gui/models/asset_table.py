"""The tables of a case's property: the pieces, and the story of one of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from thads_desktop.base.formats import format_date, format_money
from thads_desktop.base.language import _
from thads_desktop.domain.kinds import KINDS
from thads_desktop.domain.measure_payloads import OnAssets
from thads_desktop.domain.property import AssetAct, AssetRecord
from thads_desktop.domain.spans import FOREVER
from thads_desktop.domain.vocabulary import AssetStatus
from thads_desktop.gui.models.rows import Column
from thads_desktop.services.context import Context
from thads_desktop.services.steps import event_name
from thads_desktop.services.wording import asset_status_name

# The acts that usually come next, the likeliest first.
NEXT_ACTS: Mapping[AssetStatus, tuple[str, ...]] = MappingProxyType(
    {
        AssetStatus.SECURED: ("property_seized", "security_measure_ended"),
        AssetStatus.SEIZED: ("appraisal_contracted", "price_set", "measure_released"),
        AssetStatus.PRICED: ("price_notified", "auction_contracted", "asset_sold"),
        AssetStatus.FOR_AUCTION: ("asset_sold", "auction_failed", "debtor_redeemed"),
        AssetStatus.UNSOLD: ("price_reduced", "creditor_took_asset", "auction_failure_notified"),
        AssetStatus.REDUCED: ("asset_sold", "auction_failed", "debtor_redeemed"),
        AssetStatus.SOLD: ("buyer_paid", "handover_decided", "asset_handed_over"),
        AssetStatus.TAKEN: ("creditor_takeover_notified", "handover_decided", "asset_handed_over"),
        AssetStatus.HANDED_OVER: ("registration_papers_sent",),
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryRow:
    """A step of a piece's story, with its name."""

    act: AssetAct
    name: str


def story_rows(context: Context, record: AssetRecord) -> list[StoryRow]:
    """The story of one piece, the first step first."""
    return [StoryRow(act=act, name=event_name(context, act.code)) for act in record.story]


def given_values(record: AssetRecord, code: str, *, of_many: bool) -> dict[str, object]:
    """What an act about a piece has filled in; `of_many`: its minutes list others as well.

    Every event that comes next and is no kind of act concerns pieces (`NEXT_ACTS`).
    """
    values: dict[str, object] = {"about": record.act_id}
    kind = KINDS.get(code)
    if of_many and (kind is None or issubclass(kind.payload, OnAssets)):
        values["assets"] = (record.number,)
    if code == "price_reduced" and record.price:
        values["price_before"] = record.price
    return values


def _label(row: AssetRecord) -> str:
    if not row.seizure:
        return _("Bảo đảm, mục {number}").format(number=row.number)
    return _("Kê biên {seizure}, mục {number}").format(seizure=row.seizure, number=row.number)


def _price(row: AssetRecord) -> str:
    if not row.price:
        return ""
    said = format_money(row.price)
    return _("{price} (chung)").format(price=said) if len(row.priced_with) > 1 else said


def _cuts(row: AssetRecord) -> str:
    if not row.cuts:
        return ""
    percent = f"{float(row.fallen * 100):.1f}".rstrip("0").rstrip(".").replace(".", ",")
    return _("{count} lần, {percent}%").format(count=len(row.cuts), percent=percent)


def _next(row: AssetRecord) -> str:
    step = row.next_step
    if step is None:
        return ""
    name = step.rule.limit.name
    if step.due_on == FOREVER:
        return name
    return _("{day}: {name}").format(name=name, day=format_date(step.due_on))


ASSETS: tuple[Column[AssetRecord], ...] = (
    Column(title=lambda: _("Thuộc"), text=_label, width=140),
    Column(title=lambda: _("Tài sản"), text=lambda row: row.what or _("(chưa ghi tên)"), width=200),
    Column(
        title=lambda: _("Tình trạng"), text=lambda row: asset_status_name(row.status), width=190
    ),
    Column(title=lambda: _("Giá (đồng)"), text=_price, width=180, is_number=True),
    Column(title=lambda: _("Giảm giá"), text=_cuts, width=100),
    Column(title=lambda: _("Người giữ"), text=lambda row: row.keeper, width=130),
    Column(title=lambda: _("Việc tiếp theo"), text=_next, width=320),
)
STORY: tuple[Column[StoryRow], ...] = (
    Column(title=lambda: _("Ngày"), text=lambda row: format_date(row.act.on), width=106),
    Column(
        title=lambda: _("Giá (đồng)"),
        text=lambda row: format_money(row.act.price) if row.act.price else "",
        width=150,
        is_number=True,
    ),
    Column(title=lambda: _("Diễn biến"), text=lambda row: row.name, width=380),
)
