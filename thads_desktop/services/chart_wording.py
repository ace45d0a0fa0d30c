"""What charts of statistics say: names, units, and amounts that never stand without theirs."""

from __future__ import annotations

from itertools import pairwise

from thads_desktop.base.formats import format_count, format_money, format_percent
from thads_desktop.base.language import _
from thads_desktop.domain.figures import Figures
from thads_desktop.services.statistics import Measure
from thads_desktop.statistics.ages import AGES, AgeGroup

_MILLION = 1_000_000


def whole_figure(figures: Figures, key: str) -> int:
    """A figure that is no percentage."""
    return int(figures[key] or 0)


def over_enforceable(figures: Figures, measure: Measure) -> str:
    """Thi hành xong trên số có điều kiện: 82/280."""
    done, whole = (
        amount_text(measure, whole_figure(figures, key)) for key in ("done", "enforceable")
    )
    return f"{done}/{whole}"


def attained(figures: Figures, measure: Measure) -> str:
    """The same and the rate: a rate never stands without its denominator."""
    said, rate = over_enforceable(figures, measure), figures["rate_percent"]
    return said if rate is None else f"{said} · {format_percent(rate)}"


def amount_text(measure: Measure, amount: int) -> str:
    """Cases as they are, money in millions, a half goes up."""
    if measure is Measure.CASES:
        return format_count(amount)
    return format_money((2 * amount + _MILLION) // (2 * _MILLION))


def unit_of(measure: Measure) -> str:
    """What amounts are told in."""
    return _("việc") if measure is Measure.CASES else _("triệu đồng")


def rounding_of(measure: Measure) -> str:
    """What is to be known of amounts that are rounded; "" of those that are not."""
    if measure is Measure.CASES:
        return ""
    return _("Tiền làm tròn đến triệu đồng.")


def nothing_to_show() -> str:
    """Said where a chart would stand."""
    return _("Không có số liệu trong kỳ này.")


def flow_names() -> dict[str, str]:
    """Figures of the flow, by key."""
    return {
        "old": _("Số cũ chuyển sang"),
        "new": _("Thụ lý mới"),
        "entrusted": _("Ủy thác"),
        "withdrawn": _("Thu hồi, hủy quyết định"),
        "done": _("Thi hành xong"),
        "carried_over": _("Chuyển kỳ sau"),
    }


def age_names() -> dict[int, str]:
    """Dưới 1 năm, từ 1 đến dưới 2 năm … từ 10 năm."""
    named = {AGES[0]: _("Dưới {years} năm").format(years=AGES[1])}
    for first, then in pairwise(AGES[1:]):
        named[first] = _("Từ {first} đến dưới {then} năm").format(first=first, then=then)
    return {**named, AGES[-1]: _("Từ {years} năm").format(years=AGES[-1])}


def means_names() -> dict[bool, str]:
    """What is carried over, by whether it can be enforced."""
    return {
        True: _("Có điều kiện"),
        False: _("Chưa có điều kiện, hoãn khác, tạm đình chỉ"),
    }


def age_group_name(group: AgeGroup) -> str:
    """Từ 1 đến dưới 2 năm, có điều kiện: a group of open cases in full."""
    means = means_names()[group.is_enforceable]
    return f"{age_names()[group.years]}, {means[:1].lower()}{means[1:]}"
