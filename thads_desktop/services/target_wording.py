"""How a figure stands to its target, in words that cannot be misread (lời về chỉ tiêu).

Every rate is said with its numerator and denominator; a distance is in percentage points; what
is attained of the target is called so, never the rate.
"""

from __future__ import annotations

from decimal import Decimal

from thads_desktop.base.formats import format_count, format_money, format_percent
from thads_desktop.base.language import _
from thads_desktop.domain.targets import MONTHS, CutStanding, Due, RateStanding, in_percent
from thads_desktop.domain.vocabulary import TargetIndicator
from thads_desktop.services.targets import TargetStanding
from thads_desktop.services.what_if import OpenCase

_MONEY = (TargetIndicator.RATE_OF_MONEY, TargetIndicator.MONEY_CARRIED_OVER_CUT)


def standing_sentence(told: TargetStanding) -> str:
    """How a target stands on its day, in one or two sentences."""
    match told.standing:
        case None:
            return _("Chưa có số liệu để so với chỉ tiêu.")
        case RateStanding() as standing:
            return rate_sentence(standing, told.target.indicator)
        case CutStanding() as standing:
            return _cut_sentence(standing, told.target.indicator)


def rate_sentence(standing: RateStanding, indicator: TargetIndicator) -> str:
    """A rate, the points above or below its target, what it attains and what is missing."""
    said = _("{parts}, đạt {rate}; {compared}.").format(
        parts=_parts(standing, indicator),
        rate=format_percent(standing.rate),
        compared=_compared(standing),
    )
    return " ".join(one for one in (said, _missing(standing, indicator), _pace(standing)) if one)


def _parts(standing: RateStanding, indicator: TargetIndicator) -> str:
    """Numerator and denominator, each by its name."""
    part, whole = _amount(indicator, standing.part), _amount(indicator, standing.whole)
    if indicator is TargetIndicator.ON_TIME_DECISIONS:
        return _("{part} đúng hạn/{whole} đã ra").format(part=part, whole=whole)
    return _("{part} xong/{whole} có điều kiện").format(part=part, whole=whole)


def _compared(standing: RateStanding) -> str:
    if not standing.above_points:
        compared = _("bằng đúng chỉ tiêu {target}")
    elif standing.is_reached:
        compared = _("cao hơn {points} điểm phần trăm so với chỉ tiêu {target}")
    else:
        compared = _("còn thiếu {points} điểm phần trăm so với chỉ tiêu {target}")
    if standing.is_of_unit:
        compared = _("{compared} của đơn vị").format(compared=compared)
    if standing.above_points:
        compared = _("{compared} (bằng {attained} chỉ tiêu)").format(
            compared=compared, attained=format_percent(standing.attainment)
        )
    return compared.format(
        points=_points(abs(standing.above_points)), target=format_percent(standing.target)
    )


def _missing(standing: RateStanding, indicator: TargetIndicator) -> str:
    if not standing.missing or indicator is TargetIndicator.ON_TIME_DECISIONS:
        return ""
    return _("Còn thiếu {missing} trong số đang có điều kiện để đạt chỉ tiêu.").format(
        missing=_amount(indicator, standing.missing)
    )


def _pace(standing: RateStanding) -> str:
    """Against what was to be reached by the last month that is over; of a whole year, the target."""
    due = standing.due
    if not due.months or (due.months == MONTHS and in_percent(due.value) == standing.target):
        return ""
    if not standing.above_due_points:
        said = _("Tiến độ {months} tháng: bằng đúng mức {due}")
    elif standing.above_due_points > 0:
        said = _("Tiến độ {months} tháng: cao hơn {points} điểm phần trăm so với mức {due}")
    else:
        said = _("Tiến độ {months} tháng: còn thiếu {points} điểm phần trăm so với mức {due}")
    said = said.format(
        months=due.months,
        points=_points(abs(standing.above_due_points)),
        due=format_percent(in_percent(due.value)),
    )
    return f"{said} {_how_due(due)}"


def _how_due(due: Due) -> str:
    """Who says what is due: a milestone, the way to or from one, or nobody."""
    if due.is_set:
        return _("(mốc được giao).")
    if due.towards is None and due.after is not None:
        return _("(chia đều từ mốc {months} tháng đến chỉ tiêu năm).").format(
            months=due.after.month
        )
    if due.towards is None:
        return _("(chia đều theo tháng, không có mốc giao).")
    return _("(chia đều đến mốc {months} tháng là {value}).").format(
        months=due.towards.month, value=format_percent(in_percent(due.towards.value))
    )


def _cut_sentence(standing: CutStanding, indicator: TargetIndicator) -> str:
    said = _(
        "Đầu năm {opening} có điều kiện, nay {now}: giảm {cut} trên chỉ tiêu giảm {target} "
        "(bằng {attained} chỉ tiêu)."
    )
    if standing.cut < 0:
        said = _(
            "Đầu năm {opening} có điều kiện, nay {now}: tăng {cut}, chỉ tiêu là giảm {target}."
        )
    return said.format(
        opening=_amount(indicator, standing.opening),
        now=_amount(indicator, standing.now),
        cut=_amount(indicator, abs(standing.cut)),
        target=_cut_words(standing, indicator),
        attained=format_percent(standing.attainment),
    )


def _cut_words(standing: CutStanding, indicator: TargetIndicator) -> str:
    """The target in cases or đồng; of a percentage also what it is of."""
    amount = _amount(indicator, standing.target)
    if standing.percent is None:
        return amount
    return _("{amount} ({percent} của số đầu năm)").format(
        amount=amount, percent=format_percent(standing.percent)
    )


def _amount(indicator: TargetIndicator, amount: int) -> str:
    if indicator in _MONEY:
        return _("{amount} đồng").format(amount=format_money(amount))
    if indicator is TargetIndicator.ON_TIME_DECISIONS:
        return _("{count} quyết định").format(count=format_count(amount))
    return _("{count} việc").format(count=format_count(amount))


def left_text(case: OpenCase) -> str:
    """What a case still owes; of one that owes no money, that it is to be done in kind."""
    if not case.left:
        return _("việc không bằng tiền")
    return _("{amount} đồng").format(amount=format_money(case.left))


def _points(points: Decimal) -> str:
    """0.39 as "0,39": points have no sign of percent."""
    return format_percent(points).removesuffix("%").rstrip()
