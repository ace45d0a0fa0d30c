"""Columns of registers that say what became of a thing (vật chứng, tài sản kê biên, tài sản bán)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from thads_desktop.base.formats import format_date, format_percent
from thads_desktop.domain.exhibits import ExhibitRecord
from thads_desktop.domain.measure_payloads import Asset, Exhibit
from thads_desktop.domain.numbering import given_on, number_text
from thads_desktop.domain.property import AssetRecord
from thads_desktop.domain.register_facts import EntryFacts, Value, act_words, joined, numbered
from thads_desktop.domain.vocabulary import AssetStatus, ExhibitStatus

_EXHIBIT_OUTCOMES: Mapping[ExhibitStatus, str] = MappingProxyType(
    {
        ExhibitStatus.KEPT: "",
        ExhibitStatus.RETURNED: "Trả lại",
        ExhibitStatus.CONFISCATED: "Sung quỹ nhà nước",
        ExhibitStatus.SOLD: "Bán",
        ExhibitStatus.DESTROYED: "Tiêu hủy",
        ExhibitStatus.TRANSFERRED: "Chuyển giao",
    }
)
_ASSET_OUTCOMES: Mapping[AssetStatus, str] = MappingProxyType(
    {
        AssetStatus.SOLD: "Đã bán",
        AssetStatus.TAKEN: "Người được thi hành án nhận",
        AssetStatus.REDEEMED: "Người phải thi hành án lấy lại",
        AssetStatus.RELEASED: "Giải tỏa",
        AssetStatus.HANDED_OVER: "Đã giao",
        AssetStatus.REGISTERED: "Đã giao, đã gửi hồ sơ đăng ký",
    }
)  # any other is still in the hands of the office
# Sổ phải đầy đủ (TT 04/2023, Điều 11.1, 30.4.b): minutes that name no asset are entered too, once.
_NAMES_NOTHING = "Biên bản không ghi tên tài sản"
_WENT_OUT = ("asset_handed_over", "measure_released", "security_measure_ended", "debtor_redeemed")


def _item(facts: EntryFacts) -> Asset | Exhibit | None:
    return facts.entry.item


def _exhibit(facts: EntryFacts) -> ExhibitRecord | None:
    thing = facts.entry.thing
    return thing if isinstance(thing, ExhibitRecord) else None


def _asset(facts: EntryFacts) -> AssetRecord | None:
    thing = facts.entry.thing
    return thing if isinstance(thing, AssetRecord) else None


def _what(facts: EntryFacts) -> str:
    item = _item(facts)
    return item.what if item is not None else _NAMES_NOTHING


def _quantity(facts: EntryFacts) -> str:
    item = _item(facts)
    return item.quantity if item is not None else ""


def _condition(facts: EntryFacts) -> str:
    item = _item(facts)
    if item is None:
        return ""
    seal = f"niêm phong: {item.seal}" if isinstance(item, Exhibit) and item.seal else ""
    papers = f"giấy tờ: {item.certificate}" if isinstance(item, Asset) and item.certificate else ""
    return joined((item.condition, seal, papers))


def _described_by(facts: EntryFacts) -> str:
    """The minutes or decision that first describe it."""
    payload = facts.payload
    return numbered(number_text(payload), given_on(payload, facts.entry.act.happened_on))


def _came_in(facts: EntryFacts) -> str:
    """Number and day of the paper by which it came in."""
    exhibit = _exhibit(facts)
    order = exhibit.order_in if exhibit is not None else facts.told("store_order")
    return numbered(order or facts.told("number"), facts.entry.day)


def _from(facts: EntryFacts) -> str:
    exhibit = _exhibit(facts)
    return exhibit.received_from if exhibit is not None else facts.told("who")


def _kept_at(facts: EntryFacts) -> str:
    item, asset = _item(facts), _asset(facts)
    if isinstance(item, Exhibit):
        return item.shelf
    keeper = f"người giữ: {asset.keeper}" if asset is not None and asset.keeper else ""
    return joined((item.place if item is not None else "", keeper))


def _went_out(facts: EntryFacts) -> str:
    exhibit, asset = _exhibit(facts), _asset(facts)
    if exhibit is not None:
        return numbered(exhibit.order_out, exhibit.out_on) if exhibit.out_on else ""
    days = [one.on for one in asset.story if one.code in _WENT_OUT] if asset is not None else []
    return numbered("", days[-1]) if days else ""


def _outcome(facts: EntryFacts) -> str:
    exhibit, asset = _exhibit(facts), _asset(facts)
    if exhibit is not None:
        return joined((_EXHIBIT_OUTCOMES[exhibit.status], exhibit.receiver))
    return _ASSET_OUTCOMES.get(asset.status, "") if asset is not None else ""


def _price(facts: EntryFacts) -> int | None:
    asset = _asset(facts)
    return asset.price or None if asset is not None else None


def _cuts(facts: EntryFacts) -> str:
    """Each cut of the price: its day and by how much."""
    asset = _asset(facts)
    if asset is None:
        return ""
    return joined(
        f"lần {number}, ngày {format_date(cut.on)}: "
        f"{format_percent(float(cut.share * 100), language='vi')}"
        for number, cut in enumerate(asset.cuts, 1)
    )


def _buyer(facts: EntryFacts) -> str:
    asset = _asset(facts)
    return asset.buyer if asset is not None else ""


def _thing_acts(facts: EntryFacts, codes: Sequence[str]) -> str:
    """The acts of a thing's story that tell of these events."""
    asset = _asset(facts)
    if asset is None:
        return ""
    told = {one.act_id for one in asset.story if one.code in codes}
    return joined(
        act_words(one) for one in facts.standing if one.act.id in told and one.payload is not None
    )


THING_VALUES: Mapping[str, Callable[[EntryFacts], Value]] = MappingProxyType(
    {
        "thing": _what,
        "thing_quantity": _quantity,
        "thing_condition": _condition,
        "thing_described_by": _described_by,
        "thing_came_in": _came_in,
        "thing_from": _from,
        "thing_kept_at": _kept_at,
        "thing_went_out": _went_out,
        "thing_outcome": _outcome,
        "thing_price": _price,
        "thing_cuts": _cuts,
        "thing_buyer": _buyer,
    }
)
THING_EVENT_VALUES: Mapping[str, Callable[[EntryFacts, Sequence[str]], Value]] = MappingProxyType(
    {"thing_acts": _thing_acts}
)
