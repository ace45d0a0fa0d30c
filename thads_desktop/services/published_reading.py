"""Published figures as people write them down in JSON, read or refused with the field named."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Any

from thads_desktop.base.errors import DomainError
from thads_desktop.base.formats import parse_date
from thads_desktop.base.language import _
from thads_desktop.domain.estimates import Estimate, PublishedNumber
from thads_desktop.domain.figure_readings import (
    ABOVE,
    BELOW,
    COUNTS,
    RANK,
    RATE,
    RATE_LAST_YEAR,
    TARGET,
    PublishedForm,
    is_percent,
    is_printable,
)
from thads_desktop.domain.statistics_forms import MAIN_MEASURES, Measure
from thads_desktop.domain.work_year import first_day, work_year
from thads_desktop.services.published_numbers import published_number

FIELDS = ("cases", "money", "printed", "target", "period", "scope")
_RANK = r"(?P<place>[1-9][0-9]{0,2}) ?/ ?(?P<of>[1-9][0-9]{0,2})"
_MONTHS = 12
_PAUSED_SINCE = 2020  # before, all that is not enforceable was "not yet" (domain statistics §1.5)


@dataclass(frozen=True, slots=True, kw_only=True)
class Printed:
    """Một số đã in: its form, its key, what was written; `number` is None for a rank."""

    measure: Measure
    key: str
    written: str
    number: PublishedNumber | None


Told = Mapping[str, PublishedNumber]


@dataclass(frozen=True, slots=True, kw_only=True)
class Published:
    """Số liệu đã công bố của một nguồn: the figures of both forms, their targets, the period.

    `rows` are the printed numbers, each as every form it may be of would read it, the likeliest
    first; one whose form is named has one reading.
    """

    told: Mapping[Measure, Told]
    targets: Mapping[Measure, PublishedNumber | None]
    rows: tuple[tuple[Printed, ...], ...]
    first: date | None
    last: date | None
    scope: str

    def form(self, measure: Measure, printed: Iterable[Printed] = ()) -> PublishedForm:
        """The figures of a form, with the help of the numbers printed about it."""
        told = self.told[measure]
        said = {one.key: one.number for one in printed if one.measure is measure and one.number}
        counts = {key: one.estimate for key, one in told.items() if not is_percent(key)}
        if self.last and self.last.year < _PAUSED_SINCE:
            counts.setdefault("paused", Estimate(Fraction(0), Fraction(0), Fraction(0)))
        aim = self.targets[measure] or told.get(TARGET) or said.get(TARGET)
        above, below = said.get(ABOVE), said.get(BELOW)
        return PublishedForm(
            told=counts,
            target=aim.value if aim else None,
            rate=said.get(RATE) or told.get(RATE),
            last_rate=told.get(RATE_LAST_YEAR),
            above=above.value if above else -below.value if below else None,
            months=self._months(),
        )

    def _months(self) -> int | None:
        """How many months of the year of work are over; periods all begin with it."""
        if self.first is None or self.last is None:
            return None
        if self.first != first_day(work_year(self.last)):
            return None
        return (self.last.year - self.first.year) * _MONTHS + self.last.month - self.first.month + 1


def read_published(data: Mapping[str, Any], today: date) -> Published:
    """The document of `thads statistics check-figures`.

    Raises:
        DomainError: `fields_wrong`, `number_wrong`, `key_unknown`, `no_such_date`,
            `day_month_swapped`, `dates_reversed`; the field is named.
    """
    unknown = next((name for name in data if name not in FIELDS), None)
    if unknown is not None:
        message = _("Không có trường “{field}”. Các trường là: {fields}.")
        raise _wrong(message.format(field=unknown, fields=", ".join(FIELDS)), unknown)
    first, last = _period(data.get("period"), today)
    told = {measure: _told(data, measure) for measure in MAIN_MEASURES}
    rows = _printed_list(data, told)
    scope = data.get("scope", "")
    if not isinstance(scope, str):
        raise _wrong(_("Hãy ghi phạm vi (scope) bằng chữ, ví dụ “không kể quân đội”."), "scope")
    return Published(
        told=told,
        targets={measure: _target(data, measure) for measure in MAIN_MEASURES},
        rows=rows,
        first=first,
        last=last,
        scope=scope,
    )


def _told(data: Mapping[str, Any], measure: Measure) -> Told:
    given = data.get(measure.value, {})
    if not isinstance(given, dict):
        message = _("Hãy ghi “{field}” là một đối tượng JSON: chỉ tiêu và số.")
        raise _wrong(message.format(field=measure.value), measure.value)
    for key in given:
        base = key.removesuffix("_last_year").removesuffix("_change")
        if base not in COUNTS and key not in (RATE, TARGET, RATE_LAST_YEAR):
            raise _unknown_key(key, f"{measure.value}.{key}")
    return {
        key: published_number(value, key, measure, f"{measure.value}.{key}")
        for key, value in given.items()
        if value is not None
    }


def _target(data: Mapping[str, Any], measure: Measure) -> PublishedNumber | None:
    given = data.get("target")
    if not isinstance(given, dict):
        return None if given is None else published_number(given, TARGET, measure, "target")
    unknown = next(
        (name for name in given if name not in {one.value for one in MAIN_MEASURES}), None
    )
    if unknown is not None:
        raise _unknown_key(unknown, f"target.{unknown}")
    value = given.get(measure.value)
    if value is None:
        return None
    return published_number(value, TARGET, measure, f"target.{measure.value}")


def _printed_list(
    data: Mapping[str, Any], told: Mapping[Measure, Told]
) -> tuple[tuple[Printed, ...], ...]:
    rows = data.get("printed")
    if not isinstance(rows, list) or not rows:
        message = _("Hãy ghi “printed”: danh sách các số đã in, mỗi số có key và value.")
        raise _wrong(message, "printed")
    filled = [one for one in MAIN_MEASURES if told[one]] or list(MAIN_MEASURES)
    return tuple(
        tuple(_printed(row, f"printed[{place}]", filled)) for place, row in enumerate(rows)
    )


def _printed(row: object, where: str, filled: list[Measure]) -> Iterable[Printed]:
    """A printed number in every form it may be of: the one it names, else those with figures."""
    if not isinstance(row, dict) or not isinstance(row.get("key"), str) or "value" not in row:
        raise _wrong(_("Mỗi số đã in phải có key và value."), where)
    named, value = row["key"], row["value"]
    form = row.get("form")
    for measure in MAIN_MEASURES:
        for mark in (".", "_", ":", "/"):
            if named.startswith(measure.value + mark):
                form, named = measure.value, named.removeprefix(measure.value + mark)
    if form is not None and form not in [one.value for one in MAIN_MEASURES]:
        raise _wrong(_("Hãy ghi biểu (form) là cases hoặc money."), f"{where}.form")
    if not is_printable(named):
        raise _unknown_key(named, f"{where}.key")
    for measure in [Measure(form)] if form else filled:
        if named == RANK:
            yield Printed(measure=measure, key=named, written=_rank(value, where), number=None)
            continue
        number = published_number(value, named, measure, f"{where}.value")
        yield Printed(measure=measure, key=named, written=str(value), number=number)


def _rank(value: object, where: str) -> str:
    match = re.fullmatch(_RANK, value) if isinstance(value, str) else None
    if match is None or int(match["place"]) > int(match["of"]):
        message = _("Hãy ghi thứ hạng dạng 6/25: đứng thứ mấy trên bao nhiêu đơn vị.")
        raise _wrong(message, f"{where}.value")
    return f"{match['place']}/{match['of']}"


def _period(given: object, today: date) -> tuple[date | None, date | None]:
    if given is None:
        return None, None
    if not isinstance(given, dict) or not {"from", "to"}.issuperset(given):
        raise _wrong(_("Hãy ghi kỳ (period) có ngày đầu (from) và ngày cuối (to)."), "period")
    days = {name: _day(text, f"period.{name}", today) for name, text in given.items()}
    first, last = days.get("from"), days.get("to")
    if first and last and first > last:
        message = _("Ngày cuối kỳ phải sau ngày đầu kỳ.")
        raise DomainError(message, code="dates_reversed", field="period")
    return first, last


def _day(text: object, where: str, today: date) -> date:
    if not isinstance(text, str):
        raise _wrong(_("Hãy ghi ngày dạng 30/9/2024 hoặc 2024-09-30."), where)
    try:
        return parse_date(text, today)
    except DomainError as error:
        raise DomainError(error.message, code=error.code, field=where) from error


def _wrong(message: str, field: str) -> DomainError:
    return DomainError(message, code="fields_wrong", field=field)


def _unknown_key(key: str, where: str) -> DomainError:
    message = _(
        "Không có chỉ tiêu “{key}”. Hãy dùng khóa của hai biểu chính, như rate_percent, "
        "share_not_yet_percent, new_change_percent, above_target_points, carried_over."
    )
    return DomainError(message.format(key=key[:60]), code="key_unknown", field=where)
