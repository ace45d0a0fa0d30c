"""Lists leaders ask for (danh sách lãnh đạo yêu cầu), and officers ranked by a quantity."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType

from thads_desktop.base.errors import DomainError
from thads_desktop.base.formats import format_count, format_percent, official_date
from thads_desktop.base.language import _
from thads_desktop.domain.case_questions import USUAL_COLUMNS, CaseConditions, ListedColumn
from thads_desktop.domain.figures import RATIOS
from thads_desktop.domain.payloads import LARGEST_SUM
from thads_desktop.domain.statistics_forms import FIGURES, Measure
from thads_desktop.domain.statistics_rows import Where
from thads_desktop.domain.vocabulary import (
    ENDED,
    CaseMark,
    LineState,
    ObligationKind,
)
from thads_desktop.rendering.document import Paper
from thads_desktop.rendering.sheet import Kind, Sheet, SheetColumn
from thads_desktop.services.case_questions import Answer, ask
from thads_desktop.services.context import Context
from thads_desktop.services.paper_values import in_vietnamese
from thads_desktop.services.printed_paper import PrintedPaper
from thads_desktop.services.question_papers import CaseList, conditions_in_words, print_sheet
from thads_desktop.services.statistics import CountedPeriod, PeriodQuestion, open_figure
from thads_desktop.services.statistics_shelf import figure_names

_OPEN = tuple(state for state in LineState if state not in ENDED)
DAYS_OF_A_YEAR = 365
BILLION = 1_000_000_000
DEFAULT_OVER = 5 * BILLION
"""Án trên X tỷ: the threshold is the office's own."""


class LeaderList(StrEnum):
    """Danh sách lãnh đạo yêu cầu, of cases as they stand now."""

    CREDIT = "credit"
    CORRUPTION = "corruption"
    LARGE = "large"
    OVER_A_YEAR = "over-a-year"
    SOLD_NOT_HANDED_OVER = "sold-not-handed-over"


_CONDITIONS: Mapping[LeaderList, CaseConditions] = MappingProxyType(
    {
        LeaderList.CREDIT: CaseConditions(states=_OPEN, obligations=(ObligationKind.CREDIT_DEBT,)),
        LeaderList.CORRUPTION: CaseConditions(
            states=_OPEN, marks=(CaseMark.CORRUPTION, CaseMark.ECONOMIC)
        ),
        LeaderList.LARGE: CaseConditions(states=_OPEN, left_from=DEFAULT_OVER),
        LeaderList.OVER_A_YEAR: CaseConditions(
            states=(LineState.ENFORCEABLE,), days_in_state=DAYS_OF_A_YEAR
        ),
    }
)


def list_title(kind: LeaderList) -> str:
    """What the list is called."""
    return {
        LeaderList.CREDIT: _("Danh sách việc tín dụng, ngân hàng chưa thi hành xong"),
        LeaderList.CORRUPTION: _("Danh sách việc tham nhũng, kinh tế chưa thi hành xong"),
        LeaderList.LARGE: _("Danh sách việc có giá trị lớn chưa thi hành xong"),
        LeaderList.OVER_A_YEAR: _("Danh sách việc có điều kiện trên 01 năm chưa thi hành xong"),
        LeaderList.SOLD_NOT_HANDED_OVER: _("Danh sách việc đấu giá thành chưa giao tài sản"),
    }[kind]


def leader_list(context: Context, kind: LeaderList, *, over: int = DEFAULT_OVER) -> CaseList:
    """One of the lists as it stands today; `over` is what a large case still owes, in đồng.

    Raises:
        DomainError: `over_not_positive`, `over_too_large`.
    """
    _check_over(over)
    if kind is LeaderList.SOLD_NOT_HANDED_OVER:
        return _sold_not_handed_over(context)
    conditions = _CONDITIONS[kind]
    if kind is LeaderList.LARGE:
        conditions = CaseConditions(states=_OPEN, left_from=over)
    more = (ListedColumn.MARKS,) if kind is LeaderList.CORRUPTION else ()
    return CaseList(
        title=list_title(kind),
        asked=conditions_in_words(conditions),
        columns=(*USUAL_COLUMNS, *more),
        answer=ask(context, conditions),
    )


def _check_over(over: int) -> None:
    if over <= 0:
        raise DomainError(
            _("Số tiền của án lớn phải lớn hơn 0."), code="over_not_positive", field="over"
        )
    if over > LARGEST_SUM:
        raise DomainError(
            _("Số tiền của án lớn nhiều nhất là {most} đồng. Hãy ghi số nhỏ hơn.").format(
                most=format_count(LARGEST_SUM)
            ),
            code="over_too_large",
            field="over",
        )


def _sold_not_handed_over(context: Context) -> CaseList:
    """The cases behind the number of auctions won and not handed over, with what they fetched."""
    question = PeriodQuestion(first=context.today, last=context.today)
    sales, value = (
        open_figure(context, question, form="auctions", key=key)
        for key in ("waiting", "waiting_amount")
    )
    return CaseList(
        title=list_title(LeaderList.SOLD_NOT_HANDED_OVER),
        asked=(
            _("Đấu giá thành mà chưa giao tài sản: {count} lần bán, giá trị {amount} đồng").format(
                count=format_count(int(sales.value or 0)),
                amount=format_count(int(value.value or 0)),
            ),
        ),
        columns=USUAL_COLUMNS,
        answer=Answer(keys=list(sales.amounts), on=context.today),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class RankedOfficer:
    """Chấp hành viên được xếp thứ: the place among `among`, equal quantities share one.

    A rate without a denominator has no place. `part` and `whole` are those of a rate.
    """

    officer: str
    value: int | Decimal | None
    place: int | None
    among: int
    part: int | None = None
    whole: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Ranking:
    """Bảng xếp thứ: what was ranked, in which direction, and who stands where."""

    question: PeriodQuestion
    measure: Measure
    key: str
    is_ascending: bool
    officers: tuple[RankedOfficer, ...]

    @property
    def quantity(self) -> str:
        """What is ranked, as it is always said beside a place."""
        unit = _("việc") if self.measure is Measure.CASES else _("tiền")
        return _("{figure} (tính bằng {unit})").format(figure=figure_names()[self.key], unit=unit)

    @property
    def direction(self) -> str:
        """From which end places are counted."""
        return _("từ thấp lên") if self.is_ascending else _("từ cao xuống")

    def sentence(self, one: RankedOfficer) -> str:
        """A place, with the quantity ranked and the direction."""
        if one.place is None:
            whole = figure_names()[RATIOS[self.key][1]].lower()
            return _("{officer}: không xếp thứ, vì không có số làm mẫu ({whole})").format(
                officer=one.officer, whole=whole
            )
        said = _("{officer}: xếp thứ {place}/{among} theo {quantity}, {direction}: {value}")
        return said.format(
            officer=one.officer,
            place=one.place,
            among=one.among,
            quantity=self.quantity.lower(),
            direction=self.direction,
            value=self._value(one),
        )

    def _value(self, one: RankedOfficer) -> str:
        """What is ranked; a rate beside its numerator and denominator."""
        unit = _("việc") if self.measure is Measure.CASES else _("đồng")
        if self.key not in RATIOS:
            return f"{format_count(int(one.value or 0))} {unit}"
        part, whole = format_count(one.part or 0), format_count(one.whole or 0)
        return f"{format_percent(one.value or 0)} ({part}/{whole} {unit})"


def check_ranked(measure: Measure, key: str) -> None:
    """Refuse a figure by which nobody can be ranked.

    Raises:
        DomainError: `no_such_key`.
    """
    if key not in FIGURES[measure]:
        raise DomainError(
            _("Không có chỉ tiêu “{key}”. Các chỉ tiêu: {keys}.").format(
                key=key, keys=", ".join(sorted(FIGURES[measure]))
            ),
            code="no_such_key",
            field="key",
        )


def ranked_officers(
    counted: CountedPeriod, measure: Measure, key: str, *, is_ascending: bool = False
) -> Ranking:
    """The officers of a counted period by one figure.

    Raises:
        DomainError: `no_such_key`.
    """
    check_ranked(measure, key)
    named = sorted(filter(None, counted.officers))
    figures = {name: counted.figures(measure, Where(officer=(name,))) for name in named}
    values = sorted(
        (value for name in named if (value := figures[name][key]) is not None),
        reverse=not is_ascending,
    )
    part, whole = RATIOS.get(key, ("", ""))
    ranked = (
        RankedOfficer(
            officer=name,
            value=(value := figures[name][key]),
            place=None if value is None else values.index(value) + 1,
            among=len(values),
            part=_whole_number(figures[name].get(part)),
            whole=_whole_number(figures[name].get(whole)),
        )
        for name in named
    )
    return Ranking(
        question=counted.question,
        measure=measure,
        key=key,
        is_ascending=is_ascending,
        officers=tuple(sorted(ranked, key=lambda one: (one.place or len(named) + 1, one.officer))),
    )


def _whole_number(value: int | Decimal | None) -> int | None:
    return value if isinstance(value, int) else None


def ranking_sheet(ranking: Ranking) -> Sheet:
    """A ranking as a sheet; a rate stands beside its numerator and denominator."""
    names, is_rate = figure_names(), ranking.key in RATIOS
    of_sums = Kind.MONEY if ranking.measure is Measure.MONEY else Kind.INTEGER
    parts = tuple(SheetColumn(names[key], of_sums, 18) for key in RATIOS.get(ranking.key, ()))
    value = SheetColumn(names[ranking.key], Kind.PERCENT if is_rate else of_sums, 18)
    return Sheet(
        name=_("Xếp thứ"),
        title=(
            _("Xếp thứ chấp hành viên"),
            _("Theo {quantity}, {direction}").format(
                quantity=ranking.quantity.lower(), direction=ranking.direction
            ),
            _("Từ {first} đến {last}").format(
                first=official_date(ranking.question.first),
                last=official_date(ranking.question.last),
            ),
        ),
        columns=(
            SheetColumn(_("Xếp thứ"), width=8),
            SheetColumn(_("Chấp hành viên")),
            *parts,
            value,
        ),
        rows=[
            (
                f"{one.place}/{one.among}" if one.place else "–",
                one.officer,
                *((one.part, one.whole) if is_rate else ()),
                one.value,
            )
            for one in ranking.officers
        ],
        paper=Paper.A4,
    )


def print_ranking(
    context: Context, ranking: Ranking, *, xlsx: Path | None = None, pdf: Path | None = None
) -> PrintedPaper:
    """Print a ranking.

    Raises:
        KnownIoError: a file cannot be written.
    """
    return print_sheet(context, in_vietnamese(lambda: ranking_sheet(ranking)), xlsx, pdf)
