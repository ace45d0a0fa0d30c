"""What the dialog of leaders' lists asks of services, beside the window: a list, and its files."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from thads_desktop.base.language import _
from thads_desktop.base.progress import Progress
from thads_desktop.services.carried_over import carried_over_list
from thads_desktop.services.context import Context
from thads_desktop.services.leader_lists import (
    LeaderList,
    Ranking,
    leader_list,
    print_ranking,
    ranked_officers,
)
from thads_desktop.services.printed_paper import PrintedPaper
from thads_desktop.services.question_papers import CaseList, print_case_list
from thads_desktop.services.statistics import Measure, PeriodQuestion, count_period

CARRIED_OVER, OFFICERS = "carried-over", "officers"


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedList:
    """A list as it is chosen; `over` is of large cases, what follows it of a ranking."""

    name: str
    period: PeriodQuestion
    over: int
    measure: Measure
    key: str
    is_ascending: bool


def made_list(context: Context, asked: AskedList, progress: Progress) -> CaseList | Ranking:
    """Make the list."""
    said = _("Đang lập danh sách…")
    progress.report(said, 0, 0)
    made = _made(context, asked)
    progress.report(said, 1, 1)
    return made


def _made(context: Context, asked: AskedList) -> CaseList | Ranking:
    if asked.name == CARRIED_OVER:
        return carried_over_list(context, asked.period)
    if asked.name != OFFICERS:
        return leader_list(context, LeaderList(asked.name), over=asked.over)
    counted = count_period(context, replace(asked.period, officer=None))
    return ranked_officers(counted, asked.measure, asked.key, is_ascending=asked.is_ascending)


def write_list(
    context: Context, shown: CaseList | Ranking, path: Path, progress: Progress
) -> PrintedPaper:
    """Write a list as a workbook or as a PDF, as the ending says."""
    progress.report(_("Đang ghi danh sách…"), 0, 0)
    files = {path.suffix.lower().removeprefix("."): path}
    if isinstance(shown, Ranking):
        return print_ranking(context, shown, **files)
    return print_case_list(context, shown, **files)
