"""`thads statistics check-figures`: published figures against the identities."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from pathlib import Path
from typing import Any

from thads_desktop.base.clock import today
from thads_desktop.base.language import _
from thads_desktop.cli.json_input import read_object
from thads_desktop.cli.output import Answer
from thads_desktop.cli.session import Session
from thads_desktop.cli.words import Commands
from thads_desktop.domain.estimates import Estimate, as_decimal
from thads_desktop.domain.figure_identities import BrokenIdentity
from thads_desktop.domain.figure_readings import COUNTS, Reading, is_percent
from thads_desktop.domain.statistics_forms import Measure
from thads_desktop.services.published_figures import CheckedFigures, CheckedNumber, check_published
from thads_desktop.services.published_wording import (
    broken_sentence,
    meaning_name,
    period_remarks,
    sentence,
)


def add(commands: Commands) -> None:
    """Add the command that checks published figures."""
    check = commands.add(
        "statistics check-figures", _check, _("đối chiếu số liệu đã công bố với các đẳng thức")
    )
    check.add_argument(
        "file",
        type=Path,
        metavar="FILE",
        help=_(
            "tệp JSON: cases, money (chỉ tiêu và số), printed (key, value); có thể thêm target, "
            "period, scope; “-” là đầu vào chuẩn"
        ),
    )


def _check(session: Session) -> Answer:
    data = read_object(session.words.file, field="file")
    checked = check_published(data, today(session.doors.clock))
    broken = [
        _broken_document(measure, one, broken_sentence(measure, one))
        for measure, one in checked.broken
    ]
    numbers = [_number_document(one) for one in checked.numbers]
    lines = [f"{one['status']:<14} {one['sentence']}" for one in numbers]
    remarks = list(period_remarks(checked.published, today(session.doors.clock)))
    found = {"printed": numbers, "figures": _solved(checked), "broken": broken, "remarks": remarks}
    return Answer(_asked(checked) | found, [*lines, *(one["sentence"] for one in broken), *remarks])


def _asked(checked: CheckedFigures) -> dict[str, Any]:
    published = checked.published
    return {
        "period": {"from": published.first, "to": published.last},
        "scope": published.scope,
    }


def _number_document(checked: CheckedNumber) -> dict[str, Any]:
    """One printed number: its status, the meaning found, and what its own key comes to."""
    printed, judged = checked.printed, checked.judged
    found = judged.found
    target = checked.form.target
    return {
        "key": printed.key,
        "form": printed.measure,
        "value": _value(printed.key, printed.number.value) if printed.number else printed.written,
        "status": judged.verdict,
        "computed": _of(judged.proper),
        "meaning": found.meaning if found else None,
        "meaning_in_words": meaning_name(found.meaning) if found else None,
        "meaning_value": _of(found),
        "implied": _estimates(judged.implied),
        "target_percent": None if target is None else as_decimal(target),
        "above_target_points": _points(checked.above_target),
        "target_attainment_percent": _points(checked.attainment),
        "sentence": sentence(checked),
    }


def _broken_document(measure: Measure, broken: BrokenIdentity, said: str) -> dict[str, Any]:
    return {
        "form": measure,
        "total": broken.total,
        "parts": broken.parts,
        "difference": _value(broken.parts[0], broken.difference),
        "sentence": said,
    }


def _solved(checked: CheckedFigures) -> dict[str, dict[str, object]]:
    """Every figure told, and those that follow from the identities."""
    return {
        measure.value: {
            key: _value(key, one.value) for key, one in form.figures.items() if key in COUNTS
        }
        for measure, form in checked.forms.items()
    }


def _of(reading: Reading | None) -> object:
    return None if reading is None else _value(reading.meaning, reading.estimate.value)


def _points(estimate: Estimate | None) -> object:
    return None if estimate is None else as_decimal(estimate.value)


def _estimates(implied: Mapping[str, Estimate]) -> dict[str, object]:
    return {
        key: {
            "value": _value(key, one.value),
            "from": _value(key, one.low),
            "to": _value(key, one.high),
        }
        for key, one in implied.items()
    }


def _value(key: str, number: Fraction) -> object:
    return as_decimal(number) if is_percent(key) else round(number)
