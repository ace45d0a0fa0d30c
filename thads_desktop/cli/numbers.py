"""`thads numbers` …: the next number, numbers given, reserved and left out, and the gaps."""

from __future__ import annotations

from datetime import date
from typing import Any

from thads_desktop.base.clock import today
from thads_desktop.base.errors import DomainError
from thads_desktop.base.formats import format_count
from thads_desktop.base.language import _
from thads_desktop.cli.output import Answer
from thads_desktop.cli.session import Session
from thads_desktop.cli.words import Commands, day
from thads_desktop.domain.number_series import NumberSeries
from thads_desktop.domain.numbering import NumberGap
from thads_desktop.services.context import Context
from thads_desktop.services.number_book import all_series, for_whom, series_for, series_named
from thads_desktop.services.numbers import (
    NumberedPaper,
    NumberReport,
    gap_report,
    known_devices,
    numbers_given,
    reserve_numbers,
    skip_number,
    suggest_number,
)


def add(commands: Commands) -> None:
    """Add the commands of numbers."""
    show = commands.add("numbers", _show, _("số văn bản: đã cấp, số tiếp theo, số khuyết"))
    show.add_argument("--series", metavar="S", help=_("một dãy số, kèm các văn bản của nó"))
    show.add_argument("--year", type=int, metavar="Y", help=_("năm (của dãy số)"))
    following = commands.add("numbers next", _next, _("số tiếp theo của một loại văn bản"))
    following.add_argument("kind", help=_("loại hành vi, hoặc mã sự việc"))
    following.add_argument("--on", type=day, metavar="DATE", help=_("ngày của văn bản"))
    reserve = commands.add("numbers reserve", _reserve, _("dành một khối số cho một máy"))
    reserve.add_argument("series", help=_("dãy số"))
    reserve.add_argument("year", type=int, help=_("năm"))
    reserve.add_argument("first", type=int, help=_("số đầu"))
    reserve.add_argument("last", type=int, help=_("số cuối"))
    reserve.add_argument(
        "--device", metavar="D", help=_("mã máy; không nêu là máy này, “” là để ghi tay")
    )
    reserve.add_argument(
        "--new-device", action="store_true", help=_("máy ấy chưa gửi dữ liệu đến đây bao giờ")
    )
    reserve.add_argument("--because", default="", metavar="TEXT", help=_("lý do"))
    skip = commands.add("numbers skip", _skip, _("ghi lý do một số không có văn bản"))
    skip.add_argument("series", help=_("dãy số"))
    skip.add_argument("year", type=int, help=_("năm"))
    skip.add_argument("number", type=int, metavar="N", help=_("số"))
    skip.add_argument("--because", required=True, metavar="TEXT", help=_("lý do"))


def _show(session: Session) -> Answer:
    words = session.words
    is_one = words.series is not None
    chosen = (series_named(words.series),) if is_one else all_series()
    with session.office() as context:
        years = {one.key: _year(words.year, one, context.today) for one in chosen}
        reports = [gap_report(context, one.key, years[one.key]) for one in chosen]
        papers = numbers_given(context, words.series, years[words.series]) if is_one else ()
    data: dict[str, Any] = {"series": [_report(one) for one in reports]}
    if is_one:
        data["papers"] = [_paper(one) for one in papers]
    return Answer(data, [line for one in reports for line in _lines(one)])


def _year(asked: int | None, series: NumberSeries, today: date) -> int:
    return series.year.year_of(today) if asked is None else asked


def _report(one: NumberReport) -> dict[str, Any]:
    return {
        **_series(one.series),
        "year": one.year,
        "symbol": {
            "pattern": one.symbol.pattern,
            "verified": one.symbol.verified,
            "source": one.symbol.source,
        },
        "given": one.given,
        "highest": one.highest,
        "next": one.following,
        "missing": one.unexplained,
        "gaps": [_gap(gap) for gap in one.gaps],
        "blocks": [
            {
                "first": block.range.first,
                "last": block.range.last,
                "device": block.device,
                "because": block.why,
                "act_id": block.act_id,
            }
            for block in one.blocks
        ],
        "repeated": [_paper(paper) for paper in one.repeated],
    }


def _series(one: NumberSeries) -> dict[str, Any]:
    return {
        "key": one.key,
        "name": _(one.name),
        "year_kind": one.year.value,
        "verified": one.verified,
        "source": one.source,
    }


def _gap(gap: NumberGap) -> dict[str, Any]:
    return {
        "first": gap.first,
        "last": gap.last,
        "because": gap.why,
        "act_id": gap.act_id or None,
    }


def _paper(paper: NumberedPaper) -> dict[str, Any]:
    return {
        "n": paper.n,
        "letter": paper.letter,
        "suffix": paper.suffix,
        "date": paper.given_on,
        "kind": paper.code,
        "act_id": paper.act_id,
        "case_id": paper.case_id,
        "decision_no": paper.decision_number or None,
        "judgment_no": paper.judgment_number or None,
    }


def _lines(one: NumberReport) -> list[str]:
    head = _("{name} {year}: đã cấp {given}, cao nhất {highest}, tiếp theo {next}").format(
        name=_(one.series.name),
        year=one.year,
        given=format_count(one.given),
        highest=one.highest,
        next=one.following or "–",
    )
    blocks = [
        _("  dành {first}–{last} {whom}").format(
            first=block.range.first, last=block.range.last, whom=for_whom(block)
        )
        for block in one.blocks
    ]
    repeated = [
        _("  trùng số {n}/{suffix}").format(n=p.number, suffix=p.suffix) for p in one.repeated
    ]
    return [head, *blocks, *(_gap_line(gap) for gap in one.gaps), *repeated]


def _gap_line(gap: NumberGap) -> str:
    numbers = str(gap.first) if gap.first == gap.last else f"{gap.first}–{gap.last}"
    why = gap.why or _("chưa rõ lý do")
    return _("  khuyết {numbers}: {why}").format(numbers=numbers, why=why)


def _next(session: Session) -> Answer:
    words = session.words
    series = series_for(words.kind)
    if series is None:
        raise DomainError(
            _("Loại văn bản “{kind}” không lấy số từ dãy số nào.").format(kind=words.kind),
            code="no_series",
            field="kind",
        )
    on = words.on or today(session.doors.clock)
    with session.office() as context:
        number = suggest_number(context, words.kind, on)
    data = {"kind": words.kind, "series": series.key, "on": on, "number": number or None}
    return Answer(data, [number or _("Các số dành cho máy này đã hết.")])


def _reserve(session: Session) -> Answer:
    words = session.words
    with session.office() as context:
        device = _device(context, words.device, is_new=words.new_device)
        act_id = reserve_numbers(
            context,
            words.series,
            words.year,
            words.first,
            words.last,
            device=device,
            why=words.because,
        )
    line = _("Đã dành các số {first}–{last}.").format(first=words.first, last=words.last)
    return Answer({"act_id": act_id, "device": device}, [line])


def _device(context: Context, named: str | None, *, is_new: bool) -> str:
    """For whom numbers are reserved: a slip would lock them for a device that is not there."""
    if named is None:
        return context.ledger.device
    known = known_devices(context)
    if named and named not in known and not is_new:
        raise DomainError(
            _(
                "Chưa biết máy “{device}”. Các máy đã biết: {known}. Máy mới thì thêm {word}."
            ).format(device=named, known=", ".join(known), word="--new-device"),
            code="device_unknown",
            field="device",
        )
    return named


def _skip(session: Session) -> Answer:
    words = session.words
    with session.office() as context:
        act_id = skip_number(context, words.series, words.year, words.number, why=words.because)
    line = _("Đã ghi lý do bỏ số {number}.").format(number=words.number)
    return Answer({"act_id": act_id}, [line])
