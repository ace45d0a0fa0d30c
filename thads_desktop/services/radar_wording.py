"""What the radar found, said plainly: each finding, and each of its cases with the acts behind."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from thads_desktop.base.clock import VIETNAM
from thads_desktop.base.formats import format_count, format_date, format_money
from thads_desktop.base.language import _
from thads_desktop.domain.acts import Act
from thads_desktop.domain.kinds import kind_name
from thads_desktop.domain.radar import FindingKind
from thads_desktop.ledger.case_list import listed_cases
from thads_desktop.ledger.engine import driver_of
from thads_desktop.ledger.stored_acts import acts_of
from thads_desktop.services.context import Context
from thads_desktop.services.radar import Finding, Radar
from thads_desktop.services.statistics import CaseHead, case_head
from thads_desktop.statistics.radar import Sign

_KINDS: Mapping[FindingKind, str] = MappingProxyType(
    {
        FindingKind.POSTPONED: "enforcement_postponed",
        FindingKind.ENTRUSTED: "enforcement_entrusted",
    }
)  # of all others it is the classification


@dataclass(frozen=True, slots=True, kw_only=True)
class RadarRow:
    """Một việc ra-đa nêu, and by which acts."""

    case: CaseHead
    why: str


def finding_name(finding: Finding) -> str:
    """Điều ra-đa thấy, in one line."""
    if finding.kind is FindingKind.FLIPPED and finding.closing is not None:
        return _("Chưa có điều kiện trước ngày {day}, có điều kiện lại ngay sau đó").format(
            day=format_date(finding.closing)
        )
    return {
        FindingKind.RECLASSIFIED: _("Chuyển sang chưa có điều kiện"),
        FindingKind.POSTPONED: _("Hoãn thi hành án"),
        FindingKind.ENTRUSTED: _("Ủy thác"),
        FindingKind.FILED_LATE: _("Ghi muộn vào dữ liệu"),
        FindingKind.UNVERIFIED: _("Chưa có điều kiện mà không có xác minh (trong năm)"),
        FindingKind.FLIPPED: _("Đổi phân loại quanh ngày chốt"),
        FindingKind.BEYOND_VALUE: _("Phải thi hành nhiều hơn giá trị tài sản đã có giá"),
    }[finding.kind]


def finding_sentence(seen: Radar, finding: Finding) -> str:
    """What was found, how much of it, and against what it is measured."""
    count, money = format_count(finding.cases), format_money(finding.money)
    if finding.kind.is_burst:
        said = _(
            "{count} việc trong {days} ngày đến {last}, còn {money} đồng; bình thường trong năm "
            "{habit} việc mỗi {days} ngày."
        )
        if finding.kind is FindingKind.ENTRUSTED:
            said = _(
                "{count} việc trong {days} ngày đến {last}, chuyển đi {money} đồng; bình thường "
                "trong năm {habit} việc mỗi {days} ngày."
            )
        said = said.format(
            count=count,
            days=seen.window.days,
            last=format_date(seen.window.last),
            money=money,
            habit=format_count(finding.habit),
        )
        if not finding.is_alarming:
            return said
        return (
            said
            + " "
            + _("Phần vượt từ {cases} % số việc hoặc {money} % số tiền phải thi hành.").format(
                cases=seen.rules.cases_percent, money=seen.rules.money_percent
            )
        )
    if finding.kind is FindingKind.BEYOND_VALUE:
        return _(
            "{count} việc có điều kiện còn {money} đồng, tài sản đã có giá xử lý được {value} đồng."
        ).format(count=count, money=money, value=format_money(finding.value))
    if finding.kind is FindingKind.UNVERIFIED:
        return _(
            "{count} việc phân loại trong năm công tác, còn {money} đồng: {months} tháng trước khi "
            "phân loại không có xác minh ({article})."
        ).format(count=count, money=money, months=finding.months, article=finding.article)
    return _("{count} việc, còn {money} đồng.").format(count=count, money=money)


def radar_rows(
    context: Context, seen: Radar, finding: Finding, keys: Sequence[int]
) -> list[RadarRow]:
    """The rows of some of a finding's cases (some 200 at a time), with the acts behind them."""
    with context.ledger.reading() as connection:
        listed = listed_cases(driver_of(connection), keys)
        stored = acts_of(connection, [one.case_id for one in listed])
    told = {case: [one.act for one in group] for case, group in stored.items()}
    return [
        RadarRow(
            case=case_head(one),
            why=_why(seen, finding, one.case_key, told.get(one.case_id, [])),
        )
        for one in listed
    ]


def _why(seen: Radar, finding: Finding, key: int, told: Sequence[Act]) -> str:
    if finding.kind is FindingKind.BEYOND_VALUE:
        return _("còn {left} đồng, tài sản đã có giá {value} đồng").format(
            left=format_money(seen.left.get(key, 0)), value=format_money(seen.values[key])
        )
    meant = [act for sign in finding.signs[key] for act in _acts_of_sign(finding, sign, told)]
    return "; ".join(dict.fromkeys(_act_words(act) for act in meant))


def _acts_of_sign(finding: Finding, sign: Sign, told: Sequence[Act]) -> list[Act]:
    """The act that is the sign, else those of its day that change such a state, else all of them."""
    if sign.act_id:
        return [act for act in told if act.id == sign.act_id]
    that_day = [act for act in told if act.happened_on == sign.on]
    kind = _KINDS.get(finding.kind, "means_classified")
    return [act for act in that_day if act.kind == kind] or that_day


def _act_words(act: Act) -> str:
    return _("{what} ngày {day}, {who} ghi ngày {recorded}").format(
        what=kind_name(act.kind),
        day=format_date(act.happened_on),
        who=act.recorded_by,
        recorded=format_date(act.recorded_at.astimezone(VIETNAM).date()),
    )
