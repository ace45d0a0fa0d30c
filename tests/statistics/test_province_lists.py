"""Case lists built to other provinces' published totals give those totals, in both forms."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from tests.statistics.province_lists import Period, states_of, write_list
from thads_desktop.base.clock import FixedClock
from thads_desktop.domain.figure_readings import COUNTS
from thads_desktop.domain.figures import CASE_KEYS, MONEY_KEYS
from thads_desktop.domain.statistics_forms import Measure
from thads_desktop.services.import_cases import import_case_list
from thads_desktop.services.offices import NewOffice, create_office
from thads_desktop.services.published_figures import check_published
from thads_desktop.services.statistics import PeriodQuestion, count_period

EXAMPLES = Path(__file__).parents[1] / "data" / "statistics" / "published-examples.json"
NOON = FixedClock(datetime(2026, 11, 22, 5, 0, tzinfo=UTC))
YEAR = Period(first=date(2024, 10, 1), last=date(2025, 9, 30))
LONG = pytest.mark.long
# Printed in whole tỷ, so that the parts of this form do not add up: nothing to be met exactly.
ROUNDED_PARTS = {"E20": {"not_yet"}}


def published(name: str) -> dict[str, Any]:
    examples = json.loads(EXAMPLES.read_text("utf-8"))
    return next(dict(one) for one in examples if one["id"] == name)


def totals(example: dict[str, Any], form: Measure) -> dict[str, int]:
    """The published figures of the form that have a place in a list."""
    skipped = ROUNDED_PARTS.get(example["id"], set()) if form is Measure.MONEY else set()
    keys = set(CASE_KEYS if form is Measure.CASES else MONEY_KEYS) - {"separate_register"}
    return {key: one for key, one in example[form].items() if key in keys - skipped}


@pytest.mark.parametrize(
    "name",
    [
        "E08",
        "S2",
        *(pytest.param(one, marks=LONG) for one in ("E19", "E20", "E22", "E27", "E32", "E35")),
    ],
)
def test_a_list_built_to_published_totals_gives_them_in_both_forms(
    name: str, tmp_path: Path
) -> None:
    example = published(name)
    cases, money = totals(example, Measure.CASES), totals(example, Measure.MONEY)
    size = write_list(tmp_path / "list.xlsx", cases, money, YEAR)
    context = create_office(
        tmp_path / "office", NewOffice(name="Phòng THADS", code="KV"), user="An", clock=NOON
    )
    imported = import_case_list(context, tmp_path / "list.xlsx")
    assert (imported.accepted, imported.case_list.refusals) == (size, ())
    counted = count_period(context, PeriodQuestion(first=YEAR.first, last=YEAR.last))
    context.close()
    forms = {form: dict(counted.figures(form)) for form in (Measure.CASES, Measure.MONEY)}
    for form, told in ((Measure.CASES, cases), (Measure.MONEY, money)):
        assert {key: forms[form][key] for key in told} == told
    assert_the_percentages_are_the_published_ones(example, forms)


def assert_the_percentages_are_the_published_ones(
    example: dict[str, Any], forms: dict[Measure, dict[str, Any]]
) -> None:
    """What was printed and holds, holds for the figures that the program counted."""
    kinds = (".rate_percent", ".share_enforceable_percent", ".share_not_yet_percent")
    printed = [one for one in example["printed"] if one["key"].endswith(kinds)]
    counted = {
        form.value: {key: one for key, one in figures.items() if key in COUNTS}
        for form, figures in forms.items()
    }
    rows = [{"key": one["key"], "value": one["value"]} for one in printed]
    checked = check_published(counted | {"printed": rows}, NOON.now().date())
    assert [one.judged.verdict for one in checked.numbers] == [one["status"] for one in printed]


def test_what_was_not_published_is_filled_in_by_the_identities() -> None:
    told = {"accepted": 100, "must_enforce": 90, "enforceable": 60, "done": 50, "withdrawn": 4}
    assert states_of(told) == {
        "done": 50,
        "running": 10,
        "not_yet": 30,
        "paused": 0,
        "entrusted": 6,
        "withdrawn": 4,
    }
