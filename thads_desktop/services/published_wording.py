"""What was found about published figures, in sentences that cannot be misread.

Every ratio is said with its numerator and denominator; a distance is in percentage points
("điểm phần trăm"); what is attained of a target is called so, never the rate.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

from thads_desktop.base.formats import format_count, format_date, format_percent
from thads_desktop.base.language import _
from thads_desktop.domain.estimates import PERCENT, Estimate, as_decimal, exactly
from thads_desktop.domain.figure_identities import BrokenIdentity
from thads_desktop.domain.figure_readings import (
    ABOVE,
    ABOVE_PACE,
    ABOVE_RELATIVE,
    ATTAINMENT,
    BELOW,
    RANK,
    RATE,
    RATE_CHANGE_PERCENT,
    RATE_CHANGE_POINTS,
    RATE_LAST_YEAR,
    TARGET,
    Reading,
    is_percent,
    whole_of,
)
from thads_desktop.domain.published_figures import Verdict
from thads_desktop.domain.statistics_forms import Measure
from thads_desktop.domain.work_year import first_day, work_year
from thads_desktop.services.published_figures import CheckedNumber
from thads_desktop.services.published_reading import Published
from thads_desktop.services.statistics_shelf import figure_names

_THOUSAND = Fraction(1000)
_DIFFERENCES = ("_points", "_change", "_last_year", TARGET)  # how their keys end


def sentence(checked: CheckedNumber) -> str:
    """What a printed number says, or why it cannot be right."""
    if checked.printed.key == RANK:
        return _rank(checked.printed.written)
    said = _("{form}: {name} in {printed}").format(
        form=_form_name(checked.printed.measure),
        name=meaning_name(checked.printed.key),
        printed=_printed(checked),
    )
    ends = [_verdict(checked), _hint(checked), _target(checked)]
    return f"{said} — " + " ".join(one for one in ends if one)


def _rank(written: str) -> str:
    message = _(
        "Thứ hạng {rank}: không tính lại được từ số liệu của một đơn vị; phải nói rõ xếp theo "
        "đại lượng nào (số phải thi hành hay tỷ lệ) và theo chiều nào."
    )
    return message.format(rank=written)


def _verdict(checked: CheckedNumber) -> str:
    judged = checked.judged
    match judged.verdict:
        case Verdict.AGREES if judged.found:
            return _("khớp: {how}.").format(how=_how(judged.found))
        case Verdict.TRUNCATED if judged.found:
            message = _("số in bị cắt bớt chữ số, không làm tròn: {how}.")
            return message.format(how=_how(judged.found))
        case Verdict.OTHER_MEANING if judged.found:
            return _other_meaning(checked, judged.found)
        case Verdict.DISAGREES if judged.proper:
            return _("không khớp: {how}.").format(how=_how(judged.proper))
        case Verdict.DISAGREES:
            return _("không thể đúng: {why}.").format(why=_limit(checked) or _implied(checked))
        case _:
            return _cannot_tell(checked)


def _limit(checked: CheckedNumber) -> str:
    """What a printed count is at least or at most by the figures beside it."""
    key, number, limits = checked.printed.key, checked.printed.number, checked.judged.limits
    if limits is None or number is None or is_percent(key):
        return ""
    if number.value < limits.least:
        message = _("các thành phần đã biết cộng lại ít nhất là {least}")
        return message.format(least=_count(limits.least))
    message = _("theo các số khác thì nhiều nhất là {most}")
    return message.format(most=_count(limits.most or Fraction(0)))


def _count(number: Fraction) -> str:
    return format_count(round(number))


def _cannot_tell(checked: CheckedNumber) -> str:
    whole = checked.form.figures.get(whole_of(checked.printed.key))
    if whole is not None and not whole.value:
        message = _("không có tỷ lệ vì mẫu số ({whole}) bằng 0.")
        return message.format(whole=meaning_name(whole_of(checked.printed.key)))
    if not checked.judged.implied:
        return _("chưa đủ số liệu để tính lại.")
    message = _("chưa đủ số liệu để tính lại; nếu số in đúng thì {implied}.")
    return message.format(implied=_implied(checked))


def _other_meaning(checked: CheckedNumber, found: Reading) -> str:
    proper, implied = checked.judged.proper, checked.judged.implied
    if implied:
        message = _("không phải {name} mà đọc được là {meaning}, khi đó {implied}.")
        said = message.format(
            name=meaning_name(checked.printed.key),
            meaning=meaning_name(found.meaning),
            implied=_implied(checked),
        )
    else:
        said = _("số này là {meaning}: {how}.").format(
            meaning=meaning_name(found.meaning), how=_how(found)
        )
    if proper is None:
        return said
    right = _("Đúng theo tên gọi: {how}.").format(how=_how(proper))
    return f"{said} {right}"


def _hint(checked: CheckedNumber) -> str:
    """Where a wrong number may come from."""
    number, proper = checked.printed.number, checked.judged.proper
    if proper and whole_of(proper.meaning) and proper.estimate.low > PERCENT:
        return _("Phần không thể lớn hơn toàn bộ: số liệu đã in mâu thuẫn nhau.")
    if checked.judged.verdict is not Verdict.DISAGREES or number is None:
        return ""
    if checked.other_form:
        message = _("Số này khớp với số liệu {form}: có thể đã đổi chỗ việc và tiền.")
        return message.format(form=_form_name(checked.other_form).lower())
    slips = [number.estimate.times(factor) for factor in (_THOUSAND, 1 / _THOUSAND)]
    limits = checked.judged.limits
    if proper and number.value and any(proper.estimate.meets(one) for one in slips):
        return _("Lệch đúng 1.000 lần: có thể nhầm đơn vị (tỷ, nghìn tỷ).")
    if limits and not is_percent(checked.printed.key) and any(map(limits.hold, slips)):
        return _("Nhân hoặc chia 1.000 thì có thể đúng: có thể nhầm đơn vị (tỷ, nghìn tỷ).")
    return ""


def _target(checked: CheckedNumber) -> str:
    """How the rate stands to its target, where both are known; said beside the rate."""
    above, attained, target = checked.above_target, checked.attainment, checked.form.target
    if checked.printed.key != RATE or above is None or attained is None or target is None:
        return ""
    if above.value >= 0:
        said = _(
            "Cao hơn {points} điểm phần trăm so với chỉ tiêu {target} (bằng {attained} chỉ tiêu)."
        )
    else:
        said = _(
            "Còn thiếu {points} điểm phần trăm so với chỉ tiêu {target} (bằng {attained} chỉ tiêu)."
        )
    return said.format(
        points=_points(abs(as_decimal(above.value))),
        target=format_percent(as_decimal(target)),
        attained=format_percent(as_decimal(attained.value)),
    )


def _how(reading: Reading) -> str:
    """Every figure with its name: "thi hành xong 5.751 / có điều kiện 6.625 → 86,81 %"."""
    value = shown(reading.meaning, reading.estimate)
    if not reading.terms:
        return _("tính ra {value}").format(value=value)
    terms = [f"{meaning_name(key)} {shown(key, one)}" for key, one in reading.terms]
    if reading.meaning == BELOW:
        terms.reverse()
    if reading.meaning == ABOVE_PACE:
        return _("{rate} so với phần theo tháng của {target} → {value}").format(
            rate=terms[0], target=terms[1], value=value
        )
    if reading.meaning in (RATE_CHANGE_PERCENT, ABOVE_RELATIVE):
        return f"({terms[0]} − {terms[1]}) / {terms[1]} → {value}"
    mark = " − " if reading.meaning.endswith(_DIFFERENCES) else " / "
    return f"{mark.join(terms)} → {value}"


def _implied(checked: CheckedNumber) -> str:
    return "; ".join(
        _("{name} là khoảng {value}").format(name=meaning_name(key), value=shown(key, one))
        for key, one in checked.judged.implied.items()
    ) or _("vượt quá 100 %")


def broken_sentence(measure: Measure, broken: BrokenIdentity) -> str:
    """Which published parts do not make up their total."""
    said = _("{form}: {parts} vượt quá {total} là {difference}.")
    if not broken.is_over:
        said = _("{form}: {parts} không cộng thành {total}, chênh {difference}.")
    return said.format(
        form=_form_name(measure),
        parts=" + ".join(meaning_name(key) for key in broken.parts),
        total=meaning_name(broken.total),
        difference=shown(broken.parts[0], exactly(abs(broken.difference))),
    )


def period_remarks(published: Published, today: date) -> Iterator[str]:
    """What is odd about the period: it begins with the year of work and ends with a month."""
    first, last = published.first, published.last
    if last is None:
        return
    following = last + timedelta(days=1)
    if following.day != 1:
        end = (last.replace(day=1) + timedelta(days=31)).replace(day=1) - timedelta(days=1)
        message = _(
            "Kỳ thống kê kết thúc vào ngày cuối tháng ({end}); ngày {last} có thể in nhầm, "
            "hoặc là số liệu đột xuất."
        )
        yield message.format(end=format_date(end), last=format_date(last))
    begin = first_day(work_year(last))
    if first is not None and first != begin:
        message = _(
            "Kỳ thống kê cộng dồn từ {begin}; kỳ này tính từ {first}: không so được với chỉ tiêu năm."
        )
        yield message.format(begin=format_date(begin), first=format_date(first))
    if last > today:
        yield _("Kỳ đến {last} chưa kết thúc.").format(last=format_date(last))


def shown(key: str, estimate: Estimate) -> str:
    """A figure as people read it: percent, points, or a count."""
    if key.endswith("_points"):
        return _("{points} điểm phần trăm").format(points=_points(as_decimal(estimate.value)))
    if is_percent(key):
        return format_percent(as_decimal(estimate.value))
    return _count(estimate.value)


def _printed(checked: CheckedNumber) -> str:
    """As it was printed; a bare number with its sign of percent or its points."""
    key, written, number = checked.printed.key, checked.printed.written, checked.printed.number
    if not written.replace(".", "").replace("-", "").isdecimal() or number is None:
        return f"“{written}”"
    if not is_percent(key):
        return _count(number.value)
    percent = format_percent(as_decimal(number.value, number.decimals), decimals=number.decimals)
    if key.endswith("_points"):
        return _("{points} điểm phần trăm").format(points=_bare(percent))
    return percent


def _points(points: Decimal) -> str:
    return _bare(format_percent(points))


def _bare(percent: str) -> str:
    return percent.removesuffix("%").rstrip()


def _form_name(measure: Measure) -> str:
    return _("Về việc") if measure is Measure.CASES else _("Về tiền")


def meaning_name(key: str) -> str:
    """What a key means, in words."""
    names = figure_names()
    if key in names:
        return names[key][0].lower() + names[key][1:].partition(" (")[0]
    if key in _fixed():
        return _fixed()[key]
    figure = key.removeprefix("share_").removesuffix("_percent")
    if key.startswith("share_"):
        return _("tỷ trọng {figure} trên tổng số phải thi hành").format(figure=meaning_name(figure))
    if "_over_" in key and not key.endswith("_change_over_now_percent"):
        part, whole = figure.split("_over_")
        return _("{part} trên {whole}").format(part=meaning_name(part), whole=meaning_name(whole))
    return _changed(key)


def _changed(key: str) -> str:
    for ending, said in {
        "_change_over_now_percent": _("tăng giảm {figure} trên số năm nay (không phải năm trước)"),
        "_change_percent": _("tăng giảm {figure} so với cùng kỳ"),
        "_change": _("số tăng giảm {figure}"),
        "_last_year": _("{figure} cùng kỳ năm trước"),
    }.items():
        if key.endswith(ending):
            return said.format(figure=meaning_name(key.removesuffix(ending)))
    return key


def _fixed() -> dict[str, str]:
    return {
        TARGET: _("chỉ tiêu"),
        ATTAINMENT: _("mức đạt chỉ tiêu (tỷ lệ / chỉ tiêu)"),
        ABOVE: _("số điểm phần trăm cao hơn chỉ tiêu"),
        BELOW: _("số điểm phần trăm còn thiếu so với chỉ tiêu"),
        ABOVE_RELATIVE: _("phần vượt chỉ tiêu tính theo phần trăm của chỉ tiêu"),
        ABOVE_PACE: _("số điểm phần trăm so với tiến độ chia đều theo tháng"),
        RATE_CHANGE_POINTS: _("số điểm phần trăm tỷ lệ tăng giảm so với cùng kỳ"),
        RATE_CHANGE_PERCENT: _("phần trăm tăng giảm của tỷ lệ so với cùng kỳ"),
        RATE_LAST_YEAR: _("tỷ lệ cùng kỳ năm trước"),
    }
