"""Numbers of papers (số văn bản): the next one, what was reserved or left out, and the gaps."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import Connection

from thads_desktop.base.errors import DomainError
from thads_desktop.base.formats import format_count
from thads_desktop.base.language import _
from thads_desktop.base.vietnamese import nfc
from thads_desktop.documents.forms import Form
from thads_desktop.domain.number_series import NUMBER, NumberSeries, NumberSymbol
from thads_desktop.domain.numbering import (
    NumberBlock,
    NumberGap,
    NumberRange,
    format_number,
    next_number,
    number_gaps,
    pool_of,
)
from thads_desktop.domain.office_payloads import HIGHEST_NUMBER, NumberSkipped, NumbersReserved
from thads_desktop.ledger.paper_numbers import (
    NumberedPaper,
    PaperYear,
    count_between,
    devices_heard_of,
    highest_number,
    numbers_taken,
    papers_numbered,
    papers_repeated,
    usual_suffix,
)
from thads_desktop.services.context import Context, commit_of
from thads_desktop.services.number_book import (
    SaidOfNumbers,
    asked_of,
    for_whom,
    paper_words,
    paper_year,
    said_of_numbers,
    series_for,
    series_named,
    series_of_form,
    symbol_in_force,
)
from thads_desktop.services.offices import office_of

__all__ = [
    "NumberReport",
    "NumberedPaper",
    "gap_report",
    "known_devices",
    "numbers_given",
    "reserve_numbers",
    "skip_number",
    "skip_numbers",
    "suggest_number",
    "suggest_paper_number",
]

MOST_SKIPPED = 500  # numbers left out at once
_SAY_THE_OFFICE = ("enforcement_decisions", "decisions")  # the papers an office has most of
_LATELY = timedelta(days=366)


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberReport:
    """Báo cáo số văn bản of a series and year; `following` is what this device gives next."""

    series: NumberSeries
    year: int
    symbol: NumberSymbol
    given: int
    highest: int
    following: int | None
    gaps: tuple[NumberGap, ...]
    blocks: tuple[NumberBlock, ...]
    repeated: tuple[NumberedPaper, ...]

    @property
    def unexplained(self) -> int:
        """How many numbers are missing without a reason."""
        return sum(gap.last - gap.first + 1 for gap in self.gaps if not gap.why)


# ── The next number ──────────────────────────────────────────────────────────────────────────


def suggest_number(context: Context, code: str, on: date) -> str:
    """The next number of this device for a kind of act or an event, as it stands on the paper.

    Empty for papers without a series, and when the blocks of this device are used up.
    """
    series = series_for(code)
    return _next_of_series(context, series, on) if series else ""


def suggest_paper_number(context: Context, form: Form, on: date) -> str:
    """The next number for a paper of a form; empty where its kind bears none."""
    series = series_of_form(form)
    return _next_of_series(context, series, on) if series else ""


def _next_of_series(context: Context, series: NumberSeries, on: date) -> str:
    """The next number of this device in a series; empty when its blocks are used up."""
    with context.ledger.reading() as connection:
        following = _following(context, connection, series, series.year.year_of(on))
        pattern = _pattern(context, connection, series, on)
    return format_number(following, pattern) if following else ""


def _following(
    context: Context, connection: Connection, series: NumberSeries, year: int
) -> int | None:
    said = said_of_numbers(connection, series.key, year)
    pool = pool_of(context.ledger.device, said.blocks)
    highest = highest_number(connection, paper_year(series, year), pool)
    return next_number(pool, highest, said.left_out)


def _pattern(context: Context, connection: Connection, series: NumberSeries, on: date) -> str:
    """What most papers of the last year bore since the symbol in force; else that symbol.

    A series without papers follows the decisions: the office writes itself one way in all.
    """
    symbol = symbol_in_force(context, series, on)
    since = max(symbol.since, on - min(_LATELY, on - date.min))
    if suffix := usual_suffix(connection, PaperYear(series.codes, since, on)):
        return f"{NUMBER}/{suffix}"
    for other in map(series_named, _SAY_THE_OFFICE):
        decided = usual_suffix(connection, PaperYear(other.codes, since, on))
        if office := other.office_in(decided or ""):
            return series.pattern_for(office)
    return symbol.pattern


# ── What the office says ─────────────────────────────────────────────────────────────────────


def reserve_numbers(
    context: Context, series: str, year: int, first: int, last: int, *, device: str, why: str = ""
) -> str:
    """Reserve numbers for a device, or without one for papers numbered by hand; the act's id.

    Raises:
        DomainError: `series_unknown`, `year_out_of_range`, `numbers_reversed`, `number_too_high`,
            `numbers_reserved` for what a block holds already, `numbers_taken` for what papers bear.
    """
    _series, papers = asked_of(series, year)
    part = NumberRange(first, last)
    _check_range(first, last)
    payload = NumbersReserved(
        series=series,
        year=year,
        first=first,
        last=last,
        device=nfc(device).strip(),
        why=nfc(why).strip(),
    )
    with commit_of(context, _("Dành số")) as commit:
        _check_unreserved(said_of_numbers(commit.connection, series, year), part)
        if taken := highest_number(commit.connection, papers, (part,)):
            raise DomainError(
                _("Số {number} đã có văn bản. Hãy dành các số từ {next} trở đi.").format(
                    number=taken, next=taken + 1
                ),
                code="numbers_taken",
                field="first",
            )
        return commit.append(office_of(context).office_id, payload, context.today).id


def _check_unreserved(said: SaidOfNumbers, part: NumberRange) -> None:
    for block in said.blocks:
        if block.range.first <= part.last and part.first <= block.range.last:
            raise DomainError(
                _("Các số {first}–{last} đã dành {whom}. Hãy chọn các số khác.").format(
                    first=block.range.first, last=block.range.last, whom=for_whom(block)
                ),
                code="numbers_reserved",
                field="first",
            )


def skip_number(context: Context, series: str, year: int, number: int, *, why: str) -> str:
    """Say why no paper bears a number; the act's id.

    Raises:
        DomainError: as `skip_numbers`.
    """
    (act_id,) = skip_numbers(context, series, year, number, number, why=why)
    return act_id


def skip_numbers(
    context: Context, series: str, year: int, first: int, last: int, *, why: str
) -> list[str]:
    """Say why no paper bears any of some numbers, together or not at all; the acts' ids.

    Raises:
        DomainError: `series_unknown`, `year_out_of_range`, `reason_missing`, `numbers_reversed`,
            `number_too_high`, `numbers_too_many`, `numbers_taken`, `number_skipped`.
    """
    _series, papers = asked_of(series, year)
    if not why.strip():
        raise DomainError(_("Hãy ghi lý do bỏ số."), code="reason_missing", field="why")
    _check_range(first, last)
    if last - first >= MOST_SKIPPED:
        raise DomainError(
            _("Mỗi lần bỏ không quá {most} số.").format(most=MOST_SKIPPED),
            code="numbers_too_many",
            field="last",
        )
    with commit_of(context, _("Ghi lý do bỏ số")) as commit:
        said = said_of_numbers(commit.connection, series, year)
        office_id = office_of(context).office_id
        made: list[str] = []
        for number in range(first, last + 1):
            taken = papers_numbered(commit.connection, papers, n=number, letter="")
            _check_left_out(context, number, taken, said)
            payload = NumberSkipped(series=series, year=year, number=number, why=nfc(why).strip())
            made.append(commit.append(office_id, payload, context.today).id)
        return made


def _check_left_out(
    context: Context, number: int, taken: Sequence[NumberedPaper], said: SaidOfNumbers
) -> None:
    if taken:
        raise DomainError(
            _("Số {number} đã có văn bản: {paper}. Không bỏ được.").format(
                number=number, paper=paper_words(context, taken[0])
            ),
            code="numbers_taken",
            field="first",
        )
    if number in said.left_out:
        raise DomainError(
            _("Số {number} đã ghi lý do bỏ rồi.").format(number=number),
            code="number_skipped",
            field="first",
        )


def _check_range(first: int, last: int) -> None:
    if not 1 <= first <= last:
        raise DomainError(
            _("Số đầu phải từ 1 và không lớn hơn số cuối."), code="numbers_reversed", field="last"
        )
    if last > HIGHEST_NUMBER:
        raise DomainError(
            _("Số văn bản không quá {most}. Hãy kiểm tra lại số.").format(
                most=format_count(HIGHEST_NUMBER)
            ),
            code="number_too_high",
            field="last",
        )


# ── Reports ──────────────────────────────────────────────────────────────────────────────────


def gap_report(context: Context, series: str, year: int) -> NumberReport:
    """What a series gave in a year, what is missing and why, what two papers bear.

    Raises:
        DomainError: `series_unknown`, `year_out_of_range`.
    """
    found, papers = asked_of(series, year)
    with context.ledger.reading() as connection:
        said = said_of_numbers(connection, series, year)
        taken = numbers_taken(connection, papers)
        following = _following(context, connection, found, year)
        return NumberReport(
            series=found,
            year=year,
            symbol=symbol_in_force(context, found, min(papers.last, context.today)),
            given=len(taken) + count_between(connection, papers),
            highest=max(taken, default=0),
            following=following,
            gaps=number_gaps(taken, said.left_out, said.blocks),
            blocks=said.blocks,
            repeated=tuple(papers_repeated(connection, papers, one_case=found.one_case)),
        )


def numbers_given(context: Context, series: str, year: int) -> list[NumberedPaper]:
    """The papers of a series and year with their cases, by number.

    Raises:
        DomainError: `series_unknown`, `year_out_of_range`.
    """
    _series, papers = asked_of(series, year)
    with context.ledger.reading() as connection:
        return papers_numbered(connection, papers)


def known_devices(context: Context) -> list[str]:
    """The devices (máy) heard of here, this one among them."""
    with context.ledger.reading() as connection:
        heard = devices_heard_of(connection)
    return heard if context.ledger.device in heard else [*heard, context.ledger.device]
