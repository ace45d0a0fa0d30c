"""What the page of the day asks for: the list with its filters, and the reckoning before it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from thads_desktop.base.formats import format_count
from thads_desktop.base.language import _
from thads_desktop.base.progress import Progress
from thads_desktop.services.cases import count_cases, officers
from thads_desktop.services.context import Context
from thads_desktop.services.deadlines import (
    DayList,
    DeadlineQuestion,
    communes,
    day_list,
    ensure_reckoned,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """An answer: the list, and what the filters can choose among; `all_open` without a filter."""

    found: DayList
    officers: list[str]
    communes: list[str]
    cases: int
    all_open: int

    def why_empty(self, *, is_filtered: bool) -> tuple[str, str]:
        """Why the list is empty, and what to do about it."""
        if not self.cases:
            return _("Chưa có việc nào"), _(
                "Nhập danh sách đang dùng hoặc mở từng việc; chương trình tính mọi thời hạn theo "
                "luật và báo ở đây."
            )
        if is_filtered:
            return _("Không có thời hạn nào khớp bộ lọc"), _(
                "Bộ lọc đang ẩn {count} thời hạn."
            ).format(count=format_count(self.all_open))
        return _("Hôm nay không còn việc nào đến hạn"), _(
            "Thời hạn mới hiện ở đây ngay khi có sự việc được ghi vào hồ sơ."
        )


def find_day(context: Context, question: DeadlineQuestion) -> Day:
    """Ask the ledger for the list of the day."""
    found = day_list(context, question)
    everything = DeadlineQuestion(
        today=question.today,
        with_listed=question.with_listed,
        earliest_ahead=question.earliest_ahead,
    )
    total = found if found.keys else day_list(context, everything)
    return Day(
        found=found,
        officers=officers(context),
        communes=communes(context),
        cases=count_cases(context),
        all_open=sum(total.counts.values()),
    )


@dataclass(frozen=True, slots=True)
class Reckoned:
    """The deadlines are up to date: how many cases that took, and what papers are called."""

    cases: int
    papers: Mapping[str, str]


def reckon(context: Context, progress: Progress) -> Reckoned:
    """Reckon the deadlines anew if the law changed; it is loaded here, beside the window."""
    from thads_desktop.domain.law_entries import Signer  # noqa: PLC0415 - with the law

    cases = ensure_reckoned(context, progress)
    pack = context.law.pack
    signers = (*pack.entries(Signer), *pack.in_force(Signer, context.today))  # today's names last
    return Reckoned(cases, {one.paper: one.name for one in signers})
