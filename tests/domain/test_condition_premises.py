"""What a condition asks of the events before an act, one requirement a test."""

from __future__ import annotations

from datetime import date

from tests.domain.small_cases import asked, case, law
from tests.domain.small_law import files, limit
from thads_desktop.domain import measure_payloads as m
from thads_desktop.domain import payloads as p
from thads_desktop.domain import step_payloads as s
from thads_desktop.domain.case_state import CaseState
from thads_desktop.domain.events import FLAGS
from thads_desktop.domain.law_conditions import unmet_conditions
from thads_desktop.domain.law_reading import read_law

D2, D3, D6, D7 = (date(2026, 7, day) for day in (2, 3, 6, 7))  # Thursday, Friday, Monday, Tuesday
ANSWER = s.StepTaken(code="answered")


def condition(**fields: str) -> str:
    """A `[[condition]]` of an answer; values are TOML as it is written."""
    values = {
        "key": '"asked_first"',
        "of": '["answered"]',
        "says": '"Chưa hỏi."',
        "article": '"Điều 3"',
        "document": '"Luật mới"',
    }
    lines = [f"{name} = {value}" for name, value in (values | fields).items()]
    return "\n".join(["[[condition]]", *lines, ""])


def is_met(state: CaseState, payload: p.Payload, on: date, **fields: str) -> bool:
    used = law(NEW__limits=limit(), NEW__conditions=condition(**fields))
    return unmet_conditions(payload, on, state, used) == ()


def test_an_event_comes_as_many_times_as_asked() -> None:
    once, twice = case((asked(), D2)), case((asked(), D2), (asked(), D3))
    assert not is_met(once, ANSWER, D6, after='["asked"]', times="2")
    assert is_met(twice, ANSWER, D6, after='["asked"]', times="2")


def test_what_renews_a_condition_asks_for_its_premise_again() -> None:
    fields = {"after": '["asked"]', "renewed_by": '["answered"]'}
    answered = case((asked(), D2), (ANSWER, D3))
    assert is_met(case((asked(), D2)), ANSWER, D6, **fields)
    assert not is_met(answered, ANSWER, D6, **fields)
    assert is_met(case((asked(), D2), (ANSWER, D3), (asked(), D6)), ANSWER, D6, **fields)


def test_an_event_comes_so_many_working_days_ahead() -> None:
    fields = {"after": '["asked"]', "ahead": "2"}
    assert is_met(case((asked(), D3)), ANSWER, D7, **fields)  # Friday for Tuesday
    assert not is_met(case((asked(), D6)), ANSWER, D7, **fields)


def test_a_condition_applies_only_once_an_event_has_come() -> None:
    fields = {"once": '["asked:complex"]', "after": '["meeting_planned"]'}
    assert is_met(case((asked(variant="simple"), D2)), ANSWER, D6, **fields)
    assert not is_met(case((asked(variant="complex"), D2)), ANSWER, D6, **fields)


def test_some_events_must_not_have_come() -> None:
    assert is_met(case(), ANSWER, D6, not_after='["asked"]')
    assert not is_met(case((asked(), D2)), ANSWER, D6, not_after='["asked"]')


def test_so_many_people_are_named() -> None:
    two = s.StepTaken(code="answered", who="An, Bình")
    assert not is_met(case(), two, D6, people="3")
    assert is_met(case(), s.StepTaken(code="answered", who="An; Bình,\nChi"), D6, people="3")


def test_what_is_transferred_is_held_still() -> None:
    received = m.ExhibitReceived(items=(m.Exhibit(number=1, what="Dao"),))
    out = m.ExhibitTransferred(about="act-0002", assets=(1,))
    fields = {"of": '["exhibit_transferred"]', "held": "true"}
    assert not is_met(case(), out, D6, **fields)
    assert is_met(case((received, D2)), out, D6, **fields)
    assert not is_met(case((received, D2), (out, D3)), out, D6, **fields)


def test_of_property_no_act_describes_nothing_is_known() -> None:
    sold = m.AssetSold(assets=(2,), price=1)
    fields = {"of": '["asset_sold"]', "held": "true"}
    released = m.MeasureReleased(about="act-0002")
    assert is_met(case(), sold, D6, **fields)
    assert is_met(case((m.PropertySeized(), D2)), sold, D6, **fields)
    assert not is_met(case((m.PropertySeized(), D2), (released, D3)), sold, D6, **fields)


def test_what_an_act_answers_with_yes_is_a_fact_of_it() -> None:
    assert "prevents_dissipation" in FLAGS
    fields = {"of": '["coercion_decided"]', "unless": '["prevents_dissipation"]'}
    decided = m.CoercionDecided(prevents_dissipation=True)
    assert is_met(case(), decided, D6, **fields, after='["asked"]')
    assert not is_met(case(), m.CoercionDecided(), D6, **fields, after='["asked"]')


def test_a_variant_that_is_none_of_its_event_is_a_fault() -> None:
    _pack, faults = read_law(files(NEW__conditions=condition(after='["asked:green"]')))
    assert any("asked:green" in str(fault) for fault in faults)


def test_a_required_paper_names_events_and_measures_that_there_are() -> None:
    paper = (
        '[[required_paper]]\nkey = "plan"\nname = "Kế hoạch"\nof = ["green"]\n'
        'events = ["unheard"]\narticle = "Điều 1"\ndocument = "Luật mới"\n'
    )
    _pack, faults = read_law(files(NEW__papers=paper))
    assert {"unheard", "green"} <= {
        word for one in faults for word in ("unheard", "green") if word in str(one)
    }
