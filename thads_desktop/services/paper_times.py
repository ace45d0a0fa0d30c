"""The first of the five checks: are the days and hours of a paper right (đúng thời hạn)?"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from thads_desktop.base.formats import format_date
from thads_desktop.base.language import _
from thads_desktop.documents.forms import FieldOfForm
from thads_desktop.documents.text_days import said_day
from thads_desktop.documents.text_moments import impossible_hour, short_year
from thads_desktop.domain.deadlines import DeadlineState
from thads_desktop.services.checked_paper import TIME, CheckedPaper, fault
from thads_desktop.services.deadlines import case_deadlines
from thads_desktop.services.printed_paper import PaperCheck

_LONG = timedelta(days=366)  # a year that was mistyped lies farther; no law says so


def time_faults(paper: CheckedPaper) -> Iterator[PaperCheck]:
    """What is wrong with the paper's own day, its term, and the moments it names."""
    on, decided = paper.draft.on, paper.state.decided_on
    if on > paper.context.today:
        yield fault(TIME, _("Ngày văn bản ở sau hôm nay. Hãy sửa lại ngày."), field="on")
    if on < decided and paper.form.act != "case_opened":
        said = _("Văn bản đề trước ngày ra quyết định thi hành án ({day}).")
        yield fault(TIME, said.format(day=format_date(decided)), field="on")
    if not paper.is_by_hand and paper.context.law.calendar.is_rest_day(on):
        said = _("Văn bản đề ngày nghỉ ({day}). Hãy kiểm tra lại ngày.")
        yield fault(TIME, said.format(day=format_date(on)), field="on", blocks=False)
    yield from _term(paper)
    for one in paper.form.asked:
        if one.ask == "moment":
            yield from _moment(paper, one, str(paper.values[one.name]))
    yield from _late(paper)


def _term(paper: CheckedPaper) -> Iterator[PaperCheck]:
    """A term that ends before it begins, the same day, or suspiciously late."""
    on, until = paper.draft.on, paper.values["act"].get("until") if paper.values["act"] else None
    if not isinstance(until, date):
        return
    if until < on:
        yield fault(TIME, _("Thời hạn kết thúc ở trước ngày văn bản."), field="until")
    elif until == on:
        said = _("Thời hạn kết thúc ngay trong ngày văn bản. Hãy ghi ngày sau đó.")
        yield fault(TIME, said, field="until")
    elif until - on > _LONG:
        said = _("Thời hạn kéo dài đến {day}, hơn một năm. Hãy kiểm tra lại năm.")
        yield fault(TIME, said.format(day=format_date(until)), field="until", blocks=False)


def _moment(paper: CheckedPaper, asked: FieldOfForm, told: str) -> Iterator[PaperCheck]:
    """An hour and day on which somebody is to come, or something is to be done."""
    label = paper.label_of(asked.name)
    if hour := impossible_hour(told):
        said = _("{field}: không có giờ “{hour}”. Hãy ghi như 8 giờ 00.")
        yield fault(TIME, said.format(field=label, hour=hour), field=asked.name)
    if short := short_year(told):
        said = _("{field}: “{day}” chưa ghi đủ bốn chữ số của năm.")
        yield fault(TIME, said.format(field=label, day=short), field=asked.name)
        return
    day = said_day(told)
    if day is None:
        return
    if day < paper.draft.on:
        said = _("{field}: ngày {day} ở trước ngày văn bản. Hãy chọn ngày khác.")
        yield fault(TIME, said.format(field=label, day=format_date(day)), field=asked.name)
    elif paper.context.law.calendar.is_rest_day(day):
        said = _("{field}: ngày {day} là ngày nghỉ. Hãy chọn ngày làm việc.")
        yield fault(TIME, said.format(field=label, day=format_date(day)), field=asked.name)


def _late(paper: CheckedPaper) -> Iterator[PaperCheck]:
    """Duties that this paper meets after their last day."""
    if not paper.form.act or paper.draft.act_id:
        return
    for one in case_deadlines(paper.context, paper.state):
        limit, is_open = one.rule.limit, one.state is DeadlineState.OPEN
        if is_open and paper.form.act in limit.closes and one.due_on < paper.draft.on:
            said = _("Quá hạn “{what}”: hạn là {day} ({article}).").format(
                what=_(limit.name), day=format_date(one.due_on), article=limit.citation
            )
            yield fault(TIME, said, field="on", blocks=False)
