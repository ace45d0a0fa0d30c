"""Thirty whole lives of cases, told as data a lawyer can read (tests/data/lives)."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from thads_desktop.base.errors import DomainError
from thads_desktop.domain.law_entries import Ground
from thads_desktop.services.law_shelf import shipped_law
from thads_desktop.services.scenario import Scenario, parse_scenario, run_scenario

LIVES = sorted((Path(__file__).parents[1] / "data" / "lives").glob("*.json"))
LEAST = 30


def life(path: Path) -> Scenario:
    return parse_scenario(json.loads(path.read_text(encoding="utf-8")))


def test_there_are_enough_of_them_and_each_has_a_title() -> None:
    assert len(LIVES) >= LEAST
    assert all(life(path).title for path in LIVES)


@pytest.mark.parametrize("path", LIVES, ids=lambda path: path.stem)
def test_a_life_goes_as_it_was_told(path: Path) -> None:
    told = [(one.act.kind, one.act.on, one.mismatches) for one in run_scenario(life(path))]
    assert [one for one in told if one[2]] == []


@pytest.mark.parametrize("path", LIVES, ids=lambda path: path.stem)
def test_every_life_expects_something_and_names_grounds_the_law_knows(path: Path) -> None:
    scenario = life(path)
    assert any(act.expect for act in scenario.acts)
    known = {ground.key for ground in shipped_law().pack.entries(Ground)}
    for act in scenario.acts:
        ground = act.fields.get("legal_ground") or act.fields.get("ground")
        assert ground is None or ground in {*known, "agreement", "other"}, act


def test_an_expectation_that_is_not_met_is_told() -> None:
    opening = {
        "on": "2026-07-06",
        "kind": "case_opened",
        "decision_number": "1/QĐ-THADS",
        "basis": "ex_officio",
        "parties": [{"role": "debtor", "name": "A"}],
        "obligations": [{"line": 1, "what": "Án phí", "amount": 1000}],
        "expect": {"state": "completed", "lines": {"1": "suspended"}},
    }
    (outcome,) = run_scenario(parse_scenario([opening]))
    assert len(outcome.mismatches) == 2
    assert outcome.state is not None


def test_an_act_of_a_case_that_is_not_there_is_refused_and_told() -> None:
    paid = {"on": "2026-07-06", "kind": "money_received", "line": 1, "amount": 1}
    (outcome,) = run_scenario(parse_scenario({"acts": [paid]}))
    assert outcome.refused is not None
    assert (outcome.refused.code, outcome.state) == ("case_missing", None)
    assert outcome.mismatches


@pytest.mark.parametrize("wrong", [{}, {"acts": 1}, [1], [{"kind": "case_opened"}], "x"])
def test_what_is_no_scenario_is_refused(wrong: object) -> None:
    with pytest.raises(DomainError) as error:
        parse_scenario(wrong)
    assert error.value.code == "scenario_wrong"


def test_a_duty_of_the_old_law_is_still_due_on_a_day_under_it() -> None:
    debtor = {"role": "debtor", "name": "Nguyễn Văn Đạt"}
    debt = {"line": 1, "what": "Nợ", "amount": 1000, "kind": "debt"}
    opened = {
        "on": "2024-10-07",
        "kind": "case_opened",
        "fields": {
            "decision_number": "1/QĐ-CTHADS",
            "basis": "on_request",
            "parties": [debtor],
            "obligations": [debt],
        },
    }
    not_yet = {
        "on": "2024-10-28",
        "kind": "means_classified",
        "fields": {"enforceable": False, "ground": "no_income_or_assets"},
        "although": "thử",
        "expect": {"due": {"periodic_verification": "2025-04-28"}},
    }
    outcomes = run_scenario(parse_scenario([opened, not_yet]))
    assert [one.mismatches for one in outcomes] == [(), ()]
