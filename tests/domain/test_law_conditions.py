"""The mechanism of the conditions of the law, on small packs."""

from __future__ import annotations

from datetime import date

import pytest

from tests.domain.small_cases import FIRST, JULY, asked, case, law
from tests.domain.small_law import EVENTS, limit
from tests.histories import act_of, opening_of, takeover_of
from thads_desktop.domain import payloads as p
from thads_desktop.domain import step_payloads as s
from thads_desktop.domain.case_state import CaseState
from thads_desktop.domain.fold import state_of
from thads_desktop.domain.law import Law
from thads_desktop.domain.law_conditions import CaseConditions, unmet_conditions
from thads_desktop.domain.vocabulary import PostponementGround, SignerRole

GROUNDS = """
[[ground]]
key = "illness"
of = "postponement"
name = "Ốm"
article = "Điều 3"

[[ground]]
key = "protest"
of = "postponement"
name = "Kháng nghị"
article = "Điều 3"
"""
OLD_GROUND = """
[[ground]]
key = "absence"
of = "postponement"
name = "Vắng mặt"
article = "Điều 3"
"""
BAN_OF_THE_SIMPLE = """
[[condition]]
key = "one"
of = ["asked"]
says = "Chưa được."
article = "Điều 2"
document = "Luật mới"
forbids = ["simple"]
"""


def condition(by_limit: str = "", **values: str | int) -> Law:
    """A law whose new regime has one `[[condition]]`; values are TOML as it is written."""
    fields: dict[str, str | int] = {
        "key": '"one"',
        "of": '["answered"]',
        "says": '"Chưa được."',
        "article": '"Điều 2"',
        "document": '"Luật mới"',
        "words": '"lời văn"',
    }
    text = "\n".join(f"{name} = {value}" for name, value in (fields | values).items())
    return law(
        NEW__conditions=f"[[condition]]\n{text}\n{GROUNDS}",
        OLD__grounds=OLD_GROUND,
        NEW__limits=by_limit or limit(),
        OLD__limits=limit(number=90, ends_with_law="true"),
    )


def lacks(payload: p.Payload, on: date, state: CaseState, by: Law) -> list[str]:
    """The field that fails each condition, "" for the case itself."""
    return [one.field for one in unmet_conditions(payload, on, state, by)]


def answer(**values: object) -> s.StepTaken:
    return s.StepTaken(code="answered", **values)  # type: ignore[arg-type]


def postponed(legal_ground: str = "", **values: object) -> p.EnforcementPostponed:
    return p.EnforcementPostponed(
        ground=PostponementGround.OTHER,
        legal_ground=legal_ground,
        **values,  # type: ignore[arg-type]
    )


def test_a_refusal_says_the_reason_and_its_article() -> None:
    (one,) = unmet_conditions(answer(), FIRST, case(), condition(forbids='["on_request"]'))
    assert one.sentence == "Chưa được. (Luật mới, Điều 2)"
    assert not one.condition.warns


def test_nothing_is_asked_of_what_happened_before_the_law_came_into_force() -> None:
    by = condition(forbids='["on_request"]')
    assert lacks(answer(), date(2026, 6, 30), case(), by) == []
    assert lacks(answer(), FIRST, case(), by) == [""]


def test_another_event_is_asked_nothing() -> None:
    assert lacks(asked(), FIRST, case(), condition(forbids='["on_request"]')) == []


def test_facts_must_hold_or_must_not() -> None:
    assert lacks(answer(), FIRST, case(), condition(needs='["on_request"]')) == []
    assert lacks(answer(), FIRST, case(), condition(needs='["ex_officio"]')) == [""]
    by = condition(needs='["ex_officio"]', unless='["on_request"]')
    assert lacks(answer(), FIRST, case(), by) == []


def test_the_lines_named_must_stand_as_asked() -> None:
    by = condition(in_states='["postponed"]')
    state = case((postponed(lines=(1,)), FIRST))
    assert lacks(answer(lines=(1,)), JULY[1], state, by) == []
    assert lacks(answer(lines=(2,)), JULY[1], state, by) == ["lines"]
    assert lacks(answer(), JULY[1], state, by) == []
    assert lacks(answer(), JULY[1], case(), by) == ["lines"]


def test_an_event_must_have_come_before_and_concern_the_same_lines() -> None:
    by = condition(after='["asked"]')
    assert lacks(answer(), JULY[2], case(), by) == [""]
    assert lacks(answer(), JULY[2], case((asked(), FIRST)), by) == []
    assert lacks(answer(lines=(2,)), JULY[2], case((asked(lines=(1,)), FIRST)), by) == [""]
    assert lacks(answer(), FIRST, case((asked(), JULY[2])), by) == [""]


@pytest.mark.parametrize(("day", "is_over"), [(JULY[5], False), (JULY[6], True)])
def test_a_time_limit_must_have_run_out(day: date, *, is_over: bool) -> None:
    state = case((asked(), FIRST))
    assert (lacks(answer(), day, state, condition(over='["answer"]')) == []) is is_over


def test_a_time_limit_that_never_began_has_not_run_out() -> None:
    assert lacks(answer(), JULY[20], case(), condition(over='["answer"]')) == [""]


def test_a_limit_that_fell_away_with_its_law_has_not_run_out() -> None:
    by = condition(over='["answer"]')
    state = case((asked(), date(2026, 6, 20)))
    assert lacks(answer(), JULY[5], state, by) == [""]


def test_a_duty_runs_until_it_is_done_a_right_until_it_lapses() -> None:
    state = case((asked(), FIRST))
    assert lacks(answer(), JULY[20], state, condition(running='["answer"]')) == []
    done = case((asked(), FIRST), (answer(), JULY[2]))
    assert lacks(answer(), JULY[20], done, condition(running='["answer"]')) == [""]
    by = condition(limit(nature='"right"'), running='["answer"]')
    assert lacks(answer(), JULY[5], state, by) == []
    assert lacks(answer(), JULY[6], state, by) == [""]


def test_what_must_be_outside_a_limit_waits_for_its_end() -> None:
    by = condition(limit(nature='"earliest"'), outside='["answer"]')
    assert lacks(answer(), JULY[5], case((asked(), FIRST)), by) == [""]
    assert lacks(answer(), JULY[6], case((asked(), FIRST)), by) == []
    assert lacks(answer(), JULY[6], case(), by) == []


PREMISES = ({"after": '["asked"]'}, {"over": '["answer"]'}, {"running": '["answer"]'})


def taken_over(*told: tuple[p.Payload, date]) -> CaseState:
    """A case taken over on the first day, then these acts, 2 and on."""
    acts = [act_of(takeover_of(5000), FIRST, 1)]
    state = state_of(acts + [act_of(*one, nth) for nth, one in enumerate(told, 2)])
    assert state is not None
    return state


@pytest.mark.parametrize("premise", PREMISES)
def test_of_a_premise_before_a_case_was_taken_over_one_is_only_warned(
    premise: dict[str, str],
) -> None:
    (one,) = unmet_conditions(answer(), JULY[3], taken_over(), condition(**premise))
    assert one.condition.warns


def test_of_a_case_taken_over_other_conditions_are_asked() -> None:
    (one,) = unmet_conditions(answer(), JULY[3], taken_over(), condition(forbids='["on_request"]'))
    assert not one.condition.warns


@pytest.mark.parametrize(("began", "warns"), [(FIRST, True), (JULY[1], False)])
def test_a_limit_that_began_after_the_takeover_must_have_run_out(
    began: date, *, warns: bool
) -> None:
    state = taken_over((asked(), began))
    (one,) = unmet_conditions(answer(), JULY[3], state, condition(over='["answer"]'))
    assert one.condition.warns is warns
    assert lacks(answer(), JULY[20], state, condition(over='["answer"]')) == []


def test_what_must_be_written_is_named() -> None:
    by = condition(filled='["who", "number"]')
    assert lacks(answer(), FIRST, case(), by) == ["who"]
    assert lacks(answer(who="An"), FIRST, case(), by) == ["number"]
    assert lacks(answer(who="An", number="5"), FIRST, case(), by) == []


def test_a_ground_of_another_law_is_refused_and_words_of_ones_own_are_let_be() -> None:
    by = condition(of='["enforcement_postponed"]', grounds_of='"postponement"')
    assert lacks(postponed("illness"), FIRST, case(), by) == []
    assert lacks(postponed("absence"), FIRST, case(), by) == ["legal_ground"]
    assert lacks(postponed("vì lũ"), FIRST, case(), by) == []
    assert lacks(postponed(), FIRST, case(), by) == []


def test_a_listed_ground_must_be_one_the_law_names() -> None:
    by = condition(of='["enforcement_postponed"]', grounds_of='"postponement"', listed="true")
    assert lacks(postponed("illness"), FIRST, case(), by) == []
    for ground in ("absence", "vì lũ", ""):
        assert lacks(postponed(ground), FIRST, case(), by) == ["legal_ground"]


def test_words_that_are_no_ground_are_named_as_such() -> None:
    by = condition(of='["enforcement_postponed"]', grounds_of='"postponement"', listed="true")
    said = [unmet_conditions(postponed(one), FIRST, case(), by)[0] for one in ("vì lũ", "")]
    assert "“vì lũ” không phải là căn cứ của luật đang áp dụng" in said[0].sentence
    assert said[1].condition.says in said[1].sentence


def test_a_condition_may_be_asked_of_one_ground_alone() -> None:
    by = condition(of='["enforcement_postponed"]', when='["protest"]', filled='["until"]')
    assert lacks(postponed("illness"), FIRST, case(), by) == []
    assert lacks(postponed("protest"), FIRST, case(), by) == ["until"]


def test_only_those_are_counted_to_which_the_condition_applied() -> None:
    by = condition(of='["enforcement_postponed"]', when='["protest"]', at_most=1)
    ill = case((postponed("illness"), FIRST))
    protested = case((postponed("protest"), FIRST))
    assert lacks(postponed("protest"), JULY[5], ill, by) == []
    assert lacks(postponed("protest"), JULY[5], protested, by) == [""]
    assert lacks(postponed("illness"), JULY[5], protested, by) == []


def test_a_paper_is_signed_by_one_of_those_the_law_names_when_it_says_by_whom() -> None:
    by = condition(signers='["head", "deputy"]')
    assert lacks(answer(), FIRST, case(), by) == []
    assert lacks(answer(signer=SignerRole.DEPUTY), FIRST, case(), by) == []
    assert lacks(answer(signer=SignerRole.OFFICER), FIRST, case(), by) == ["signer"]


def test_a_decision_lasts_no_longer_than_the_law_lets_it() -> None:
    by = condition(of='["enforcement_postponed"]', longest=3)
    assert lacks(postponed(until=date(2026, 10, 1)), FIRST, case(), by) == []
    assert lacks(postponed(until=date(2026, 10, 2)), FIRST, case(), by) == ["until"]
    assert lacks(postponed(), FIRST, case(), by) == []


def test_the_usual_variant_is_understood() -> None:
    events = EVENTS.replace("until = true", 'usual = "simple"')
    by = law(common__events=events, NEW__conditions=BAN_OF_THE_SIMPLE)
    assert lacks(asked(), FIRST, case(), by) == [""]
    assert lacks(asked(variant="complex"), FIRST, case(), by) == []


def test_before_an_act_is_written_only_the_case_itself_is_asked() -> None:
    by = condition(filled='["who"]', signers='["head"]')
    assert CaseConditions(case(), by).in_the_way("answered", FIRST) == ()
    asking = CaseConditions(case(), condition(after='["asked"]'))
    (one,) = asking.in_the_way("answered", FIRST)
    assert one.condition.key == "one"


def test_a_case_that_opens_is_asked_as_it_opened() -> None:
    by = condition(of='["case_opened"]', forbids='["owes_other"]')
    opening = opening_of(5000)
    opened = state_of([act_of(opening, FIRST, 1)])
    assert opened is not None
    assert lacks(opening, FIRST, opened, by) == [""]
