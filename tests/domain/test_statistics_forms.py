"""The files of the statistics forms: what they must hold, and how faults are named."""

from __future__ import annotations

import msgspec
import pytest

from thads_desktop.base.paths import resource
from thads_desktop.domain.figures import CASE_KEYS, MONEY_KEYS, RATIOS, case_figures
from thads_desktop.domain.statistics_forms import (
    Identity,
    Measure,
    StatisticsForms,
    in_order,
    parse_form,
    parse_names,
)

FILES = {file.stem: file.read_text("utf-8") for file in resource("statistics", "forms").iterdir()}
NAMES = resource("statistics", "names.toml").read_text("utf-8")
CASES = FILES["cases"]


def forms() -> StatisticsForms:
    return in_order(parse_names(NAMES.encode()), (parse_form(s.encode()) for s in FILES.values()))


def test_every_figure_is_a_column_of_its_form() -> None:
    cases, money = forms().form("cases"), forms().form("money")
    assert cases is not None
    assert money is not None
    assert set(cases.numbers) == {*CASE_KEYS, *RATIOS}
    assert set(money.numbers) == {*MONEY_KEYS, *RATIOS}


def test_columns_are_numbered_from_one() -> None:
    for form in forms().forms:
        assert list(form.numbers.values()) == list(range(1, len(form.columns) + 1))


def test_a_form_like_another_has_its_columns_and_identities() -> None:
    cases, by_officer = forms().form("cases"), forms().form("cases_by_officer")
    assert cases is not None
    assert by_officer is not None
    assert by_officer.columns == cases.columns
    assert by_officer.identities == cases.identities


def test_files_are_named_after_their_forms() -> None:
    keys = {parse_form(content.encode()).key for content in FILES.values()}
    assert {stem.replace("-", "_") for stem in FILES} == keys


@pytest.mark.parametrize(
    ("old", "new", "named"),
    [
        ('key = "accepted"', 'key = "acepted"', "acepted"),
        ('key = "share_enforceable_percent"', 'key = "rate_percent"', "twice"),
        ('result = "accepted"', 'result = "nothing"', "nothing"),
        ('unit = "việc"', "unit = 1", "$.unit"),
        ('code = ""', 'code = ""\ncolour = "red"', "colour"),
        ('key = "on_request"', 'key = "ex_officio"', "row twice"),
        ('of = "cases"', 'of = "cases"\nlike = ["money"]', "of another form"),
        ('each = "kind"', 'each = "colour"', "$.row[4].each"),
        ('basis = ["on_request"]', 'basis = ["on_demand"]', "$.row[3].where.basis[0]"),
    ],
)
def test_a_fault_of_a_form_is_named(old: str, new: str, named: str) -> None:
    with pytest.raises(msgspec.ValidationError) as refused:
        parse_form(CASES.replace(old, new, 1).encode())
    assert named in str(refused.value)


COMPLAINTS = FILES["complaints"]


@pytest.mark.parametrize(
    ("old", "new", "named"),
    [
        ('over = ["settled", "accepted"]', 'over = ["settled", "takings"]', "settled_percent"),
        ('over = ["settled", "accepted"]', 'over = ["settled", "founded"]', "settled_percent"),
        ('over = ["settled", "accepted"]\n', "", "settled_percent"),
        ('topic = ["petition"]', 'topic = ["petitions"]', "topic[0]"),
        ('when = "before"', 'when = "earlier"', "matters.when"),
    ],
)
def test_a_fault_of_a_form_of_matters_is_named(old: str, new: str, named: str) -> None:
    with pytest.raises(msgspec.ValidationError) as refused:
        parse_form(COMPLAINTS.replace(old, new, 1).encode())
    assert named in str(refused.value)


def test_a_form_like_several_has_the_columns_of_each_under_its_name() -> None:
    joint = forms().form("joint_results")
    assert joint is not None
    first, last = joint.column("cases.accepted"), joint.column("money.separate_register")
    assert first is not None
    assert last is not None
    assert first.heading == ("Tính bằng việc", "Thụ lý", "Tổng số")
    assert (first.part, last.part) == (1, 6)
    assert joint.measures == {Measure.CASES, Measure.MONEY}
    assert all(key.startswith("money.") for key in joint.identities[-1].keys)


def test_all_families_and_the_joint_forms_stand_in_their_order() -> None:
    orders = [form.order for form in forms().forms]
    assert orders == list(range(1, 17))
    assert [form.code for form in forms().forms[12:]] == [
        "01/TKLN-THADS",
        "02/TKLN-THADS",
        "03/TKLN-THADS",
        "04/TKLN-THADS",
    ]


@pytest.mark.parametrize("name", ['waived = "Miễn, giảm"', 'wages = "Tiền lương, trợ cấp"'])
def test_what_has_no_name_is_named(name: str) -> None:
    with pytest.raises(msgspec.ValidationError) as refused:
        parse_names(NAMES.replace(name, "", 1).encode())
    assert name.partition(" ")[0] in str(refused.value)


def test_an_identity_holds_or_does_not() -> None:
    figures = {**case_figures([]), "accepted": 5, "old": 2, "new": 3, "entrusted": 1}
    assert Identity(result="accepted", plus=("old", "new")).holds(figures)
    assert not Identity(result="accepted", plus=("old", "new"), minus=("entrusted",)).holds(figures)
