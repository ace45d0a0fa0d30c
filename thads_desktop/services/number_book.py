"""The book of numbers (sổ cấp số): series, what the office said of them, and what may be given."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cache

from sqlalchemy import Connection

from thads_desktop.base.errors import DomainError
from thads_desktop.base.formats import format_date
from thads_desktop.base.language import _
from thads_desktop.base.paths import resource
from thads_desktop.documents.forms import Form
from thads_desktop.domain.codec import decode_payload, kind_of
from thads_desktop.domain.number_series import (
    NumberSeries,
    NumberSymbol,
    YearKind,
    office_level,
    parse_series,
)
from thads_desktop.domain.numbering import (
    GivenNumber,
    LeftOut,
    NumberBlock,
    NumberRange,
    disjoint_blocks,
    format_number,
    given_on,
    is_of_series,
    number_text,
    paper_code,
    parse_number,
)
from thads_desktop.domain.office_payloads import NumberSkipped, NumbersReserved
from thads_desktop.domain.payloads import CaseOpened, CaseTakenOver, Decision, Payload
from thads_desktop.ledger.paper_numbers import (
    NumberedPaper,
    PaperYear,
    acts_about_numbers,
    papers_numbered,
)
from thads_desktop.services.context import Context
from thads_desktop.services.offices import office_of
from thads_desktop.services.steps import event_name

_SHOWN = 40  # letters of a wrong number
YEARS = range(1990, 2201)  # as `office_payloads.NumberYear`


@dataclass(frozen=True, slots=True, kw_only=True)
class SaidOfNumbers:
    """Điều đơn vị đã ghi về các số of one series and year: blocks, and numbers left out."""

    blocks: tuple[NumberBlock, ...]
    left_out: dict[int, LeftOut]


# ── Series ───────────────────────────────────────────────────────────────────────────────────


@cache
def all_series() -> tuple[NumberSeries, ...]:
    """Every series, as the program's file tells them, read once."""
    return parse_series(resource("numbering", "series.toml").read_bytes())


def series_for(code: str) -> NumberSeries | None:
    """The series a kind of act, or an event by its code, takes its number from."""
    return next((series for series in all_series() if code in series.codes), None)


def series_of_form(form: Form) -> NumberSeries | None:
    """The series the papers of a form take their number from; None for those that bear none."""
    by_act = series_for(form.act)
    return by_act or next((series for series in all_series() if form.short in series.forms), None)


def own_series(form: Form) -> str:
    """The series that the paper itself is counted in: its act has none, or there is no act."""
    series = series_of_form(form)
    return series.key if series and not series_for(form.act) else ""


def series_named(key: str) -> NumberSeries:
    """The series of a key.

    Raises:
        DomainError: `series_unknown`.
    """
    found = next((series for series in all_series() if series.key == key), None)
    if found is None:
        keys = ", ".join(series.key for series in all_series())
        raise DomainError(
            _("Không có dãy số “{key}”. Các dãy số: {keys}.").format(key=key, keys=keys),
            code="series_unknown",
            field="series",
        )
    return found


def symbol_in_force(context: Context, series: NumberSeries, on: date) -> NumberSymbol:
    """The symbol a series has on a day in this office."""
    office = office_of(context)
    return series.symbol_on(on, office_level(office.name), office.code)


def paper_year(series: NumberSeries, year: int) -> PaperYear:
    """The papers of a series in a year."""
    return PaperYear(series.codes, series.year.first_day(year), series.year.last_day(year))


def asked_of(key: str, year: int) -> tuple[NumberSeries, PaperYear]:
    """The series and its papers that somebody asks for.

    Raises:
        DomainError: `series_unknown`, `year_out_of_range`.
    """
    series = series_named(key)
    if year not in YEARS:
        raise DomainError(
            _("Số văn bản chỉ có từ năm {first} đến năm {last}.").format(
                first=YEARS[0], last=YEARS[-1]
            ),
            code="year_out_of_range",
            field="year",
        )
    return series, paper_year(series, year)


def year_words(series: NumberSeries, year: int) -> str:
    """The year of a series in words."""
    said = _("năm công tác {year}") if series.year is YearKind.WORK else _("năm {year}")
    return said.format(year=year)


# ── What the office said ─────────────────────────────────────────────────────────────────────


def said_of_numbers(connection: Connection, series: str, year: int) -> SaidOfNumbers:
    """What stands of blocks and of numbers left out; of two that overlap the older holds."""
    blocks: list[NumberBlock] = []
    left_out: dict[int, LeftOut] = {}
    for act in acts_about_numbers(connection):
        match decode_payload(act):
            case NumbersReserved() as one if (one.series, one.year) == (series, year):
                part = NumberRange(one.first, one.last)
                blocks.append(
                    NumberBlock(range=part, device=one.device, why=one.why, act_id=act.id)
                )
            case NumberSkipped() as one if (one.series, one.year) == (series, year):
                left_out.setdefault(one.number, LeftOut(why=one.why, act_id=act.id))
    return SaidOfNumbers(blocks=disjoint_blocks(blocks), left_out=left_out)


def for_whom(block: NumberBlock) -> str:
    """Who gives the numbers of a block."""
    if not block.device:
        return _("để ghi tay")
    return _("cho máy {device}").format(device=block.device)


# ── What may be given ────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class _Asked:
    """The number an act would give, in its series."""

    payload: Payload
    series: NumberSeries
    number: GivenNumber

    def refusal(self, message: str, code: str) -> DomainError:
        """A refusal beside the field of the number."""
        return DomainError(message, code=code, field=_field_of(self.payload))


def check_number(
    context: Context,
    connection: Connection,
    payload: Payload,
    happened_on: date,
    *,
    instead_of: str = "",
    although: str = "",
) -> None:
    """Refuse a number another paper bears, another device gives, or that was left out.

    A reason (`although`) lets a number out of another device's block pass, and one paper stand in
    several cases; the decision that opens a case never shares its number. `instead_of` is the act
    that is corrected: what it bears may stay.

    Raises:
        DomainError: `number_wrong`, `decision_number_repeated`, `number_repeated`,
            `number_reserved`, `number_skipped`.
    """
    _check_readable(context, payload, happened_on)
    asked = _asked(payload, happened_on)
    if asked is None:
        return
    alike = _alike(connection, asked)
    _check_not_given(context, asked, alike, instead_of=instead_of, although=although)
    if not although.strip() and instead_of not in [paper.act_id for paper in alike]:
        _check_may_give(context, connection, asked)


def _check_readable(context: Context, payload: Payload, happened_on: date) -> None:
    """Refuse what no number of the series can be; old papers bear what they bear."""
    series, text = _series_of(payload), number_text(payload)
    is_old = isinstance(payload, CaseTakenOver)
    if series is None or not text or is_old or is_of_series(text, series, all_series()):
        return
    message = wrong_number(context, series, text, happened_on)
    raise DomainError(message, code="number_wrong", field=_field_of(payload))


def wrong_number(context: Context, series: NumberSeries, text: str, on: date) -> str:
    """What to say of a text that is no number of its series, with the right shape."""
    example = format_number(5, symbol_in_force(context, series, on).pattern)
    said = _(
        "Số “{number}” không đúng. Hãy ghi chữ số rồi ký hiệu của loại văn bản, như {example}."
    )
    return said.format(number=text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…", example=example)


def check_number_still_free(
    context: Context, connection: Connection, payload: Payload, happened_on: date, instead_of: str
) -> None:
    """Refuse that a paper stands again whose number another paper has been given meanwhile.

    Raises:
        DomainError: `decision_number_repeated`, `number_repeated`.
    """
    asked = _asked(payload, happened_on)
    if asked is not None:
        _check_not_given(context, asked, _alike(connection, asked), instead_of=instead_of)


def _asked(payload: Payload, happened_on: date) -> _Asked | None:
    series = _series_of(payload)
    if series is None:
        return None
    number = parse_number(number_text(payload), series, given_on(payload, happened_on))
    return _Asked(payload, series, number) if number else None


def _series_of(payload: Payload) -> NumberSeries | None:
    return series_for(paper_code(kind_of(payload), payload))


def _field_of(payload: Payload) -> str:
    """The field of an act that holds its number."""
    is_decision = isinstance(payload, CaseOpened | Decision)
    return "decision_number" if is_decision else "number"


def _alike(connection: Connection, asked: _Asked) -> list[NumberedPaper]:
    number = asked.number
    papers = paper_year(asked.series, number.year)
    return papers_numbered(
        connection, papers, n=number.n, letter=number.letter, suffix=number.suffix
    )


def _check_not_given(
    context: Context,
    asked: _Asked,
    alike: list[NumberedPaper],
    *,
    instead_of: str,
    although: str = "",
) -> None:
    other = next((paper for paper in alike if paper.act_id != instead_of), None)
    if other is None or (although.strip() and not asked.series.one_case):
        return
    said = _("Số {number} đã có trong {year}: {paper}. Hãy kiểm tra lại số.")
    message = said.format(
        number=number_text(asked.payload).strip(),
        year=year_words(asked.series, asked.number.year),
        paper=paper_words(context, other),
    )
    code = "decision_number_repeated" if asked.series.one_case else "number_repeated"
    raise asked.refusal(message, code)


def _check_may_give(context: Context, connection: Connection, asked: _Asked) -> None:
    said = said_of_numbers(connection, asked.series.key, asked.number.year)
    n = asked.number.n
    for block in said.blocks:
        if n in block.range and block.device not in ("", context.ledger.device):
            message = _("Số {number} đã dành {whom}. Hãy lấy số khác.")
            raise asked.refusal(
                message.format(number=n, whom=for_whom(block)), code="number_reserved"
            )
    if n in said.left_out and not asked.number.letter:
        message = _("Số {number} đã ghi là bỏ ({why}). Hãy lấy số khác.")
        why = said.left_out[n].why
        raise asked.refusal(message.format(number=n, why=why), code="number_skipped")


def paper_words(context: Context, paper: NumberedPaper) -> str:
    """A paper in words: what it is, its day, and its case, or what it came in with."""
    series = next((one for one in all_series() if one.key == paper.code), None)
    what = _(series.name) if series else event_name(context, paper.code)
    day = format_date(paper.given_on)
    if paper.decision_number:
        said = _("“{what}” ngày {day} của việc {case}")
        return said.format(what=what, day=day, case=paper.decision_number)
    said = _("“{what}” ngày {day} của hồ sơ tiếp nhận {judgment}")
    return said.format(what=what, day=day, judgment=paper.judgment_number or paper.case_id[:12])
