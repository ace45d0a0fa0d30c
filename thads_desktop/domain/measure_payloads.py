"""Security and coercion, and what becomes of the property they touch (Luật 106/2025, Chương IV).

An asset is named once, by the act that first describes it; what happens to it later is `about`
that act, and with `assets` only to those of its numbers.
"""

from __future__ import annotations

from datetime import date
from typing import Annotated

from msgspec import Meta

from thads_desktop.domain.payloads import Money, Name, Payload, PositiveMoney, Text
from thads_desktop.domain.step_payloads import AssetNumber, Step


class Asset(Payload, frozen=True, kw_only=True):
    """Tài sản: one piece as its minutes describe it; `certificate` names its papers of title."""

    number: AssetNumber
    what: Name
    quantity: Text = ""
    condition: Text = ""
    place: Text = ""
    certificate: Text = ""
    owner: Text = ""
    value: Money = 0


class OnAssets(Step, frozen=True, kw_only=True):
    """Việc về tài sản: of those an earlier act describes, the ones numbered, or all."""

    assets: tuple[AssetNumber, ...] = ()


class SecurityMeasureApplied(Step, frozen=True, kw_only=True):
    """Áp dụng biện pháp bảo đảm (Luật 106/2025, Điều 66–70), `who` holds what is secured."""

    items: tuple[Asset, ...] = ()
    amount: PositiveMoney | None = None
    account: Text = ""


class SecurityMeasureEnded(Step, frozen=True, kw_only=True):
    """Chấm dứt biện pháp bảo đảm (Luật 106/2025, Điều 95)."""

    ground: Text = ""


class CoercionDecided(Step, frozen=True, kw_only=True):
    """Ra quyết định cưỡng chế (Luật 106/2025, Điều 71, 72), one measure in each."""

    amount: PositiveMoney | None = None
    account: Text = ""
    prevents_dissipation: bool = False


class CoercionPlanned(Step, frozen=True, kw_only=True):
    """Ấn định ngày cưỡng chế (Luật 106/2025, Điều 72); forces and costs as estimated, in đồng."""

    place: Text = ""
    forces: Text = ""
    cost: Money = 0


class PropertySeized(Step, frozen=True, kw_only=True):
    """Kê biên tài sản (Luật 106/2025, Điều 78–81) with its inventory; `keeper` has custody."""

    items: tuple[Asset, ...] = ()
    place: Text = ""
    present: tuple[Text, ...] = ()
    keeper: Text = ""
    keeper_role: Text = ""


class MeasureReleased(OnAssets, frozen=True, kw_only=True):
    """Giải tỏa, chấm dứt cưỡng chế (Luật 106/2025, Điều 95)."""

    ground: Text = ""


class AppraisalContracted(OnAssets, frozen=True, kw_only=True):
    """Ký hợp đồng thẩm định giá (Luật 106/2025, Điều 82) with the organisation `who`."""

    cost: Money = 0


class PriceSet(OnAssets, frozen=True, kw_only=True):
    """Có giá tài sản, in đồng (Luật 106/2025, Điều 82): agreed, appraised or set by the officer."""

    price: Money = 0
    way: Text = ""


class AuctionContracted(OnAssets, frozen=True, kw_only=True):
    """Ký hợp đồng đấu giá (Luật 106/2025, Điều 83) with the organisation `who`."""

    price: Money = 0


class AuctionFailed(OnAssets, frozen=True, kw_only=True):
    """Đấu giá không thành (Luật 106/2025, Điều 83.3)."""

    why: Text = ""


class PriceReduced(OnAssets, frozen=True, kw_only=True):
    """Giảm giá tài sản, in đồng, not more than the law's share each time (Luật 106/2025, 83.3)."""

    price_before: Money = 0
    price: Money = 0


class AssetSold(OnAssets, frozen=True, kw_only=True):
    """Bán được tài sản, in đồng (Luật 106/2025, Điều 83)."""

    price: Money = 0
    buyer: Text = ""


class AssetHandedOver(OnAssets, frozen=True, kw_only=True):
    """Giao tài sản (Luật 106/2025, Điều 86)."""

    receiver: Text = ""
    place: Text = ""


class MoneyPaidOut(Step, frozen=True, kw_only=True):
    """Chi trả tiền thi hành án, in đồng (Luật 106/2025, Điều 54.6), on the `lines` it is for.

    `fee_withheld` is the enforcement fee taken off before (phí thi hành án), not in `amount`.
    """

    amount: PositiveMoney | None = None
    payee: Text = ""
    paid_on: date | None = None
    voucher_number: Text = ""
    fee_withheld: Money = 0
    way: Text = ""


class Exhibit(Payload, frozen=True, kw_only=True):
    """Vật chứng, tài sản tạm giữ: one item as the minutes of receipt describe it."""

    number: AssetNumber
    what: Name
    quantity: Text = ""
    condition: Text = ""
    seal: Text = ""
    shelf: Text = ""


class ExhibitReceived(Step, frozen=True, kw_only=True):
    """Nhận vật chứng, tài sản (Luật 106/2025, Điều 57; NĐ 152/2026, Điều 37), from `who`."""

    items: tuple[Exhibit, ...] = ()
    store_order: Text = ""
    differences: Text = ""


class ExhibitTransferred(OnAssets, frozen=True, kw_only=True):
    """Xuất vật chứng: returned, handed to the State, sold or destroyed (Luật 106/2025, 57–59).

    With a `quantity` ("01 cái") only so much of the one item named goes; the rest is kept.
    """

    quantity: Text = ""
    outcome: Text = ""
    receiver: Text = ""
    store_order: Text = ""


class DossierArchived(Step, frozen=True, kw_only=True):
    """Bàn giao hồ sơ lưu trữ, with so many folios (tờ), to a place in the store."""

    folios: Annotated[int, Meta(ge=0)] = 0
    shelf: Text = ""
    keep_until: date | None = None
