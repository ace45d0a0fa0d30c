"""Published figures (số liệu đã công bố) checked: what each printed number means, in a sentence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from types import MappingProxyType
from typing import Any

from thads_desktop.domain.estimates import Estimate
from thads_desktop.domain.figure_identities import SHARES, BrokenIdentity, broken, broken_shares
from thads_desktop.domain.figure_readings import ABOVE, ATTAINMENT, PublishedForm, readings
from thads_desktop.domain.published_figures import Judged, TargetRange, Verdict, judge
from thads_desktop.domain.statistics_forms import MAIN_MEASURES, Measure
from thads_desktop.domain.work_year import work_year
from thads_desktop.services.published_reading import Printed, Published, read_published
from thads_desktop.services.targets import national_targets

# Targets given since 2011 to the country, provinces and units (domain statistics §2): 72 to 90 %
# of cases, 32 to 65 % of money, with room on both sides; those of one year lie close together.
_USUAL_TARGETS: Mapping[Measure, TargetRange] = MappingProxyType(
    {
        Measure.CASES: TargetRange(least=Fraction(68), most=Fraction(92)),
        Measure.MONEY: TargetRange(least=Fraction(28), most=Fraction(68)),
    }
)
_ROOM_IN_A_YEAR = 5  # points between the target of the country and one of a province or unit


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedNumber:
    """Một số đã in và kết luận; `above_target` and `attainment` where a target and a rate are.

    `other_form` fits the printed number when its own form does not: perhaps they were swapped.
    """

    printed: Printed
    judged: Judged
    form: PublishedForm
    above_target: Estimate | None
    attainment: Estimate | None
    other_form: Measure | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedFigures:
    """Kết quả đối chiếu số liệu đã công bố: every printed number, every sum that does not hold."""

    published: Published
    forms: Mapping[Measure, PublishedForm]
    numbers: tuple[CheckedNumber, ...]
    broken: tuple[tuple[Measure, BrokenIdentity], ...]


def check_published(data: Mapping[str, Any], today: date) -> CheckedFigures:
    """Hold published figures against the identities.

    Raises:
        DomainError: as `read_published`.
    """
    published = read_published(data, today)
    printed = _meant(published)
    forms = {measure: published.form(measure, printed) for measure in MAIN_MEASURES}
    return CheckedFigures(
        published=published,
        forms=forms,
        numbers=tuple(_checked(published, forms, one) for one in printed),
        broken=tuple(
            (measure, one)
            for measure, form in forms.items()
            for one in (*broken(form.told), *broken_shares(_shares(printed, measure)))
        ),
    )


def _shares(printed: Sequence[Printed], measure: Measure) -> dict[str, Estimate]:
    """The printed shares of a form, each with room for being rounded, cut or adjusted to 100 %."""
    numbers = {one.key: one.number for one in printed if one.measure is measure}
    return {
        key: Estimate(told.value - told.unit, told.value, told.value + told.unit)
        for key in SHARES
        if (told := numbers.get(key))
    }


def _meant(published: Published) -> list[Printed]:
    """Each printed number as the form reads it that it fits best; the same key twice means two."""
    forms = {measure: published.form(measure) for measure in MAIN_MEASURES}
    meant: list[Printed] = []
    for row in published.rows:
        used = {one.measure for one in meant if one.key == row[0].key}
        free = [one for one in row if one.measure not in used] or row
        meant.append(min(free, key=lambda one: _doubt(_judged(published, forms[one.measure], one))))
    return meant


def _doubt(judged: Judged) -> int:
    return list(Verdict).index(judged.verdict)


def _checked(
    published: Published, forms: Mapping[Measure, PublishedForm], printed: Printed
) -> CheckedNumber:
    form = forms[printed.measure]
    judged = _judged(published, form, printed)
    swapped = judged.verdict is Verdict.DISAGREES and next(
        (
            measure
            for measure, other in forms.items()
            if measure is not printed.measure
            and _judged(published, other, printed).verdict is Verdict.AGREES
        ),
        None,
    )
    return CheckedNumber(
        printed=printed,
        judged=judged,
        form=form,
        above_target=_value(form, ABOVE),
        attainment=_value(form, ATTAINMENT),
        other_form=swapped or None,
    )


def _judged(published: Published, form: PublishedForm, printed: Printed) -> Judged:
    if printed.number is None:
        return Judged(verdict=Verdict.CANNOT_TELL)
    usual = _usual_targets(printed.measure, published.last)
    return judge(form, printed.key, printed.number, usual)


def _usual_targets(measure: Measure, last: date | None) -> TargetRange:
    """About the national target of the year, where the year and its target are known."""
    known = [one for one in national_targets() if last and one.year == work_year(last)]
    target = known and (known[0].cases if measure is Measure.CASES else known[0].money)
    if not target:
        return _USUAL_TARGETS[measure]
    middle = Fraction(target)
    return TargetRange(least=middle - _ROOM_IN_A_YEAR, most=middle + _ROOM_IN_A_YEAR)


def _value(form: PublishedForm, key: str) -> Estimate | None:
    return next((one.estimate for one in readings(form, key)), None)
