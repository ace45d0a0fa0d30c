"""What a question about cases asks, in words (lời của điều kiện chọn việc)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from types import MappingProxyType
from typing import Any

from thads_desktop.base.formats import format_date, format_money
from thads_desktop.base.language import _
from thads_desktop.base.vietnamese import sort_key
from thads_desktop.domain.case_questions import CaseConditions, asked
from thads_desktop.domain.corrections import VOID
from thads_desktop.domain.kinds import KINDS, STEP_TAKEN
from thads_desktop.domain.standing_reason import known_ground
from thads_desktop.domain.vocabulary import (
    AssetStatus,
    Basis,
    CaseKind,
    CaseMark,
    LineState,
    ObligationKind,
)
from thads_desktop.ledger.engine import driver_of
from thads_desktop.ledger.question_acts import events_in_use
from thads_desktop.ledger.question_sql import grounds_of_cases
from thads_desktop.services.context import Context
from thads_desktop.services.question_reading import DESCRIBE
from thads_desktop.services.steps import event_name
from thads_desktop.services.why_here import ground_name
from thads_desktop.services.wording import (
    asset_status_name,
    basis_name,
    case_kind_name,
    mark_name,
    obligation_kind_name,
    state_name,
)

_NAMERS: Mapping[type, Callable[[Any], str]] = MappingProxyType(
    {
        LineState: state_name,
        Basis: basis_name,
        CaseKind: case_kind_name,
        ObligationKind: obligation_kind_name,
        CaseMark: mark_name,
        AssetStatus: asset_status_name,
    }
)
_NO_NAMES: Mapping[str, Mapping[str, str]] = MappingProxyType({})
_LONG = frozenset({"grounds", "acted"})  # names with commas of their own
_NO_PROPERTY = "exit_ban"  # a security measure that secures nothing one could sell
_COUNTS_OF_DAYS = (
    "days_decided",
    "days_in_state",
    "days_unverified",
    "days_untouched",
    "due_within_days",
)


def names_of_values(context: Context) -> Mapping[str, Mapping[str, str]]:
    """What can be asked for and has its name from the law packs: condition, value, name.

    Of grounds and events those in use; property is of every kind the packs know.
    """
    return {
        "grounds": _in_order(_grounds_in_use(context)),
        "acted": _in_order(_events_in_use(context)),
        "asset_kinds": _in_order(_asset_kinds(context)),
    }


def _in_order(names: Mapping[str, str]) -> dict[str, str]:
    return dict(sorted(names.items(), key=lambda one: sort_key(one[1])))


def _grounds_in_use(context: Context) -> dict[str, str]:
    """Căn cứ of the states that cases stand in today: point, article and words."""
    with context.ledger.reading() as connection:
        found = grounds_of_cases(driver_of(connection))
    pack, today = context.law.pack, context.today
    return {
        ground: ground_name(ground, today, pack)
        if known_ground(ground, today, pack)
        else state_name(state, ground)
        for state, ground in found
    }


def _events_in_use(context: Context) -> dict[str, str]:
    """Hành vi that some case has."""
    kinds = [kind.key for kind in KINDS.values() if kind.subject != "office"]
    with context.ledger.reading() as connection:
        found = set(events_in_use(driver_of(connection), kinds)) - {VOID, STEP_TAKEN}
    return {event: event_name(context, event) for event in found}


def _asset_kinds(context: Context) -> dict[str, str]:
    """Loại tài sản, as an act that secures or seizes it says."""
    pack = context.law.pack
    kinds = [kind for event in DESCRIBE for kind in pack.events[event].variants]
    return {kind: pack.variant_name(kind) for kind in kinds if kind != _NO_PROPERTY}


def conditions_in_words(
    conditions: CaseConditions, names: Mapping[str, Mapping[str, str]] = _NO_NAMES
) -> tuple[str, ...]:
    """What is asked, a line for each condition; `names` are what `names_of_values` calls them."""
    return tuple(_in_words(name, value, names.get(name, {})) for name, value in asked(conditions))


def _in_words(name: str, value: object, names: Mapping[str, str]) -> str:
    said = condition_name(name)
    match value:
        case tuple():
            parted = "; " if name in _LONG else ", "
            return f"{said}: {parted.join(names.get(one) or value_name(one) for one in value)}"
        case str():
            return f"{said}: {value}"
        case bool():
            return said
        case date():
            return f"{said} {format_date(value)}"
        case int() if name in _COUNTS_OF_DAYS:
            return _("{condition} {count} ngày").format(condition=said, count=value)
        case int():
            amount = format_money(value)
            return _("{condition} {amount} đồng").format(condition=said, amount=amount)
        case _:
            raise TypeError(name)


def value_name(value: object) -> str:
    """Tên giá trị của một điều kiện: of one of the closed lists; any other as it stands."""
    return _NAMERS.get(type(value), str)(value)


def condition_name(name: str) -> str:
    """Tên điều kiện chọn việc."""
    return {
        "states": _("Trạng thái"),
        "grounds": _("Căn cứ"),
        "bases": _("Chủ động, theo yêu cầu"),
        "kinds": _("Loại việc"),
        "obligations": _("Có loại khoản"),
        "marks": _("Theo dõi riêng"),
        "officers": _("Chấp hành viên"),
        "communes": _("Xã, phường"),
        "party_text": _("Tên đương sự có chữ"),
        "decided_from": _("Quyết định từ ngày"),
        "decided_until": _("Quyết định đến ngày"),
        "days_decided": _("Đã ra quyết định ít nhất"),
        "due_from": _("Phải thi hành từ"),
        "due_until": _("Phải thi hành đến"),
        "left_from": _("Còn phải thi hành từ"),
        "left_until": _("Còn phải thi hành đến"),
        "days_in_state": _("Ở trạng thái ấy ít nhất"),
        "days_unverified": _("Chưa xác minh lại trong"),
        "days_untouched": _("Không có hành vi nào trong"),
        "acted": _("Đã có hành vi"),
        "acted_from": _("Hành vi từ ngày"),
        "acted_until": _("Hành vi đến ngày"),
        "assets": _("Có tài sản"),
        "asset_kinds": _("Loại tài sản"),
        "overdue": _("Có thời hạn đã quá"),
        "due_within_days": _("Có thời hạn đến hạn trong"),
    }[name]
