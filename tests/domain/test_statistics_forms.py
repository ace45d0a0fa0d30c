"""The file of the main forms: what it must hold, and how faults are named."""

from __future__ import annotations

import msgspec
import pytest

from thads_desktop.base.paths import resource
from thads_desktop.domain.figures import CASE_KEYS, MONEY_KEYS, RATIOS, case_figures
from thads_desktop.domain.statistics_forms import Identity, parse_forms

CONTENT = resource("statistics", "forms.toml").read_text("utf-8")


def test_every_figure_is_a_column_of_its_form() -> None:
    cases, money = parse_forms(CONTENT.encode()).forms
    assert {column.key for column in cases.columns} == {*CASE_KEYS, *RATIOS}
    assert {column.key for column in money.columns} == {*MONEY_KEYS, *RATIOS}


def test_columns_are_numbered_from_one() -> None:
    [cases, _money] = parse_forms(CONTENT.encode()).forms
    assert list(cases.numbers.values()) == list(range(1, len(cases.columns) + 1))


@pytest.mark.parametrize(
    ("old", "new", "named"),
    [
        ('key = "accepted"', 'key = "acepted"', "acepted"),
        ('key = "share_enforceable_percent"', 'key = "rate_percent"', "twice"),
        ('result = "accepted"', 'result = "nothing"', "nothing"),
        ('unit = "việc"', "unit = 1", "$.form[0].unit"),
        ('code = ""', 'code = ""\ncolour = "red"', "colour"),
        ('waived = "Miễn, giảm"', "", "waived"),
    ],
)
def test_a_fault_is_named(old: str, new: str, named: str) -> None:
    with pytest.raises(msgspec.ValidationError) as refused:
        parse_forms(CONTENT.replace(old, new, 1).encode())
    assert named in str(refused.value)


def test_an_identity_holds_or_does_not() -> None:
    figures = {**case_figures([]), "accepted": 5, "old": 2, "new": 3, "entrusted": 1}
    assert Identity(result="accepted", plus=("old", "new")).holds(figures)
    assert not Identity(result="accepted", plus=("old", "new"), minus=("entrusted",)).holds(figures)
