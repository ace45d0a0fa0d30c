"""`thads statistics targets`: the office's targets, how they stand, and recording one."""

from __future__ import annotations

from argparse import ArgumentTypeError
from decimal import Decimal, InvalidOperation
from typing import Any

import msgspec

from thads_desktop.base.formats import format_date
from thads_desktop.base.language import _
from thads_desktop.cli.output import Answer
from thads_desktop.cli.session import Session
from thads_desktop.cli.words import Commands, day
from thads_desktop.domain.targets import (
    CutStanding,
    RateStanding,
    holds_since,
    in_percent,
)
from thads_desktop.domain.vocabulary import TargetIndicator
from thads_desktop.services.target_list import TypedTarget, read_target
from thads_desktop.services.target_wording import standing_sentence
from thads_desktop.services.targets import (
    TargetStanding,
    indicator_name,
    national_targets,
    set_target,
    shown_value,
    target_standings,
)

_FINEST = -2  # a rate has at most two decimals


def add(commands: Commands) -> None:
    """Add the commands of targets."""
    group = commands.group("statistics targets", _("chỉ tiêu được giao"), _list)
    held = group.add("list", _list, _("chỉ tiêu đang áp dụng và kết quả"))
    for parser in (group.parser, held):
        parser.add_argument("--on", type=day, metavar="DATE", help=_("tính đến ngày"))
        parser.add_argument("--officer", metavar="NAME", help=_("chấp hành viên"))
    told = group.add("set", _set, _("ghi chỉ tiêu, hoặc chỉ tiêu điều chỉnh"))
    told.add_argument("--year", type=int, required=True, help=_("năm công tác (kết thúc 30/9)"))
    told.add_argument(
        "--indicator",
        required=True,
        choices=[one.value for one in TargetIndicator],
        help=_("tiêu chí"),
    )
    told.add_argument(
        "--value",
        type=_number,
        required=True,
        help=_("phần trăm (82.50), số việc hoặc số đồng; giảm theo phần trăm số đầu năm (3%%)"),
    )
    told.add_argument("--officer", metavar="NAME", default="", help=_("giao riêng cho"))
    told.add_argument("--unit", metavar="NAME", default="", help=_("của đơn vị khác"))
    told.add_argument("--decision", metavar="NO", default="", help=_("quyết định giao"))
    told.add_argument("--since", type=day, metavar="DATE", help=_("áp dụng từ ngày"))
    told.add_argument(
        "--milestone",
        type=_milestone,
        action="append",
        default=[],
        metavar="MONTH=VALUE",
        help=_("mốc cuối tháng thứ mấy của năm công tác (1 là tháng 10)"),
    )


def _number(text: str) -> str:
    """A number as it is typed, which means what its indicator says."""
    try:
        number = Decimal(text.removesuffix("%").replace(",", "."))
    except InvalidOperation:
        number = Decimal("NaN")
    exponent = number.as_tuple().exponent
    if not isinstance(exponent, int) or number <= 0 or exponent < _FINEST:
        raise ArgumentTypeError(
            _("“{text}” không phải số dương có nhiều nhất hai số lẻ").format(text=text)
        )
    return text


def _milestone(text: str) -> str:
    month, _equals, value = text.partition("=")
    if not month.isdecimal() or not 1 <= int(month) <= 12:  # noqa: PLR2004 - months of a year
        raise ArgumentTypeError(_("“{text}” không phải THÁNG=GIÁ TRỊ").format(text=text))
    return f"{month}: {_number(value)}"


def _set(session: Session) -> Answer:
    words = session.words
    target = read_target(
        TypedTarget(
            year=words.year,
            indicator=TargetIndicator(words.indicator),
            value=words.value,
            unit=words.unit,
            officer=words.officer,
            decision=words.decision,
            since=words.since,
            milestones="; ".join(words.milestone),
        )
    )
    with session.office() as context:
        act_id = set_target(context, target)
    said = _("Đã ghi chỉ tiêu {name} {value}, áp dụng từ {day}.").format(
        name=indicator_name(target.indicator),
        value=shown_value(target, target.value),
        day=format_date(holds_since(target)),
    )
    return Answer({"act_id": act_id}, [said])


def _list(session: Session) -> Answer:
    words = session.words
    with session.office() as context:
        on = words.on or context.today
        found = target_standings(context, on, words.officer)
    national = [msgspec.to_builtins(one, builtin_types=(Decimal,)) for one in national_targets()]
    data = {"on": on, "targets": [_document(one) for one in found], "national": national}
    lines = [line for one in found for line in _lines(one)]
    return Answer(data, lines or [_("Chưa ghi chỉ tiêu nào áp dụng ngày này.")])


def _document(one: TargetStanding) -> dict[str, Any]:
    target = one.target
    return {
        "year": target.year,
        "indicator": target.indicator,
        "name": indicator_name(target.indicator),
        "value": in_percent(target.value) if target.is_percent else target.value,
        "of_opening": target.of_opening,
        "unit": target.unit,
        "officer": target.officer,
        "decision": target.decision,
        "since": holds_since(target),
        "standing": _standing_document(one.standing),
        "text": standing_sentence(one),
    }


def _standing_document(standing: RateStanding | CutStanding | None) -> dict[str, Any] | None:
    match standing:
        case None:
            return None
        case RateStanding():
            return {
                "part": standing.part,
                "whole": standing.whole,
                "rate_percent": standing.rate,
                "above_target_points": standing.above_points,
                "target_attainment_percent": standing.attainment,
                "missing": standing.missing,
                "due_percent": in_percent(standing.due.value),
                "due_is_milestone": standing.due.is_set,
                "above_due_points": standing.above_due_points,
            }
        case CutStanding():
            return {
                "opening": standing.opening,
                "target": standing.target,
                "now": standing.now,
                "cut": standing.cut,
                "target_attainment_percent": standing.attainment,
                "missing": standing.missing,
                "due": standing.due.value,
                "due_is_milestone": standing.due.is_set,
            }


def _lines(one: TargetStanding) -> list[str]:
    target = one.target
    whose = " · ".join(name for name in (target.unit, target.officer) if name)
    head = f"{indicator_name(target.indicator)}: {shown_value(target, target.value)}"
    return [f"{head} · {whose}" if whose else head, f"  {standing_sentence(one)}"]
