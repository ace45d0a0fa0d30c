"""Published figures: what a printed number means by the figures beside it."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from thads_desktop.domain.estimates import Estimate, PublishedNumber, Word, exactly, half_up
from thads_desktop.domain.figure_identities import SUMS, broken, solved
from thads_desktop.domain.figure_readings import (
    ABOVE,
    ATTAINMENT,
    BELOW,
    RATE,
    TARGET,
    PublishedForm,
    is_printable,
)
from thads_desktop.domain.published_figures import Judged, TargetRange, Verdict, judge

USUAL = TargetRange(least=Fraction(68), most=Fraction(92))
NONE_USUAL = TargetRange(least=Fraction(100), most=Fraction(99))
PARTS = ("done", "running", "postponed_by_agreement", "not_yet", "paused", "entrusted", "withdrawn")
SHARES = [f"share_{part}_percent" for part in ("enforceable", "not_yet", "paused")]


def percent(text: str, word: Word = Word.EXACT) -> PublishedNumber:
    decimals = len(text.partition(".")[2])
    return PublishedNumber(Fraction(text), Fraction(1, 10**decimals), decimals, word)


def form(**told: int) -> PublishedForm:
    return PublishedForm(told={key: exactly(one) for key, one in told.items()})


def judged(told: PublishedForm, key: str, text: str, usual: TargetRange = USUAL) -> Judged:
    return judge(told, key, percent(text), usual)


@st.composite
def consistent_forms(draw: st.DrawFn) -> dict[str, int]:
    """Every figure of a form whose identities hold."""
    of = {part: draw(st.integers(0, 10**5)) for part in PARTS}
    assume(of["done"] + of["running"] > 0)
    left = of["running"] + of["postponed_by_agreement"]
    enforceable = of["done"] + left
    must_enforce = enforceable + of["not_yet"] + of["paused"]
    accepted = must_enforce + of["entrusted"] + of["withdrawn"]
    old = draw(st.integers(0, accepted))
    return of | {
        "enforceable": enforceable,
        "must_enforce": must_enforce,
        "accepted": accepted,
        "old": old,
        "new": accepted - old,
        "carried_over": must_enforce - of["done"],
        "enforceable_carried_over": left,
    }


def printed_share(part: int, whole: int) -> str:
    return f"{float(half_up(Fraction(100 * part, whole), 2)):.2f}"


@given(consistent_forms())
def test_percentages_of_a_consistent_form_agree(figures: dict[str, int]) -> None:
    told = form(**figures)
    rate = printed_share(figures["done"], figures["enforceable"])
    assert judged(told, RATE, rate).verdict is Verdict.AGREES
    for key in SHARES:
        part = key.removeprefix("share_").removesuffix("_percent")
        share = printed_share(figures[part], figures["must_enforce"])
        assert judged(told, key, share).verdict is Verdict.AGREES
    assert broken(told.told) == []


@given(consistent_forms(), st.sampled_from(SUMS), st.data())
def test_a_figure_left_out_follows_from_the_others(
    figures: dict[str, int], of: tuple[str, tuple[str, ...]], data: st.DataObject
) -> None:
    left_out = data.draw(st.sampled_from([key for key in (of[0], *of[1]) if key in figures]))
    rest = {key: exactly(one) for key, one in figures.items() if key != left_out}
    assert solved(rest)[left_out] == exactly(figures[left_out])


@given(consistent_forms(), st.integers(0, 3), st.integers(1, 9))
def test_a_changed_digit_never_agrees(figures: dict[str, int], place: int, by: int) -> None:
    told = form(**figures)
    digits = printed_share(figures["done"], figures["enforceable"]).replace(".", "").zfill(4)
    changed = f"{digits[:place]}{(int(digits[place]) + by) % 10}{digits[place + 1 :]}"
    verdict = judged(told, RATE, f"{changed[:-2]}.{changed[-2:]}").verdict
    assert verdict in {Verdict.DISAGREES, Verdict.OTHER_MEANING, Verdict.TRUNCATED}


@given(consistent_forms())
def test_a_rate_alone_tells_the_denominator_within_its_rounding(figures: dict[str, int]) -> None:
    assume(figures["done"] * 100 > figures["enforceable"])
    rate = printed_share(figures["done"], figures["enforceable"])
    found = judged(form(done=figures["done"]), RATE, rate)
    assert found.verdict is Verdict.CANNOT_TELL
    assert found.implied["enforceable"].holds(Fraction(figures["enforceable"]))


@given(consistent_forms(), st.integers(1, 10**4))
def test_a_part_that_exceeds_its_total_is_told(figures: dict[str, int], more: int) -> None:
    told = form(**figures | {"done": figures["must_enforce"] + more})
    assert {one.total for one in broken(told.told)} >= {"must_enforce"}


def test_digits_left_off_are_told_from_rounding() -> None:
    complaints = form(done=32, enforceable=33)
    assert judged(complaints, RATE, "96.97").verdict is Verdict.AGREES
    assert judged(complaints, RATE, "96.96").verdict is Verdict.TRUNCATED
    assert judged(complaints, RATE, "97").verdict is Verdict.AGREES


def test_the_attainment_of_an_unknown_target_implies_the_target() -> None:
    found = judged(form(done=2492, enforceable=4539), RATE, "66.1")
    assert found.verdict is Verdict.OTHER_MEANING
    assert found.found is not None
    assert found.found.meaning == ATTAINMENT
    assert found.implied[TARGET].holds(Fraction("83.05"))


def test_no_target_is_implied_that_nobody_would_set() -> None:
    told = form(done=2492, enforceable=4539)
    assert judged(told, RATE, "66.1", NONE_USUAL).verdict is Verdict.DISAGREES


@pytest.mark.parametrize("target", ["83.05", "82"])
def test_a_known_target_decides_about_attainment(target: str) -> None:
    told = replace(form(done=2492, enforceable=4539), target=Fraction(target))
    expected = {"83.05": Verdict.OTHER_MEANING, "82": Verdict.DISAGREES}[target]
    assert judged(told, RATE, "66.1").verdict is expected


def test_points_below_a_target_printed_as_above_have_another_meaning() -> None:
    told = replace(form(done=6113, enforceable=7942), target=Fraction("83.35"))
    assert judged(told, BELOW, "6.38").verdict is Verdict.AGREES
    found = judged(told, ABOVE, "6.38")
    assert (found.verdict, found.found and found.found.meaning) == (Verdict.OTHER_MEANING, BELOW)


def test_a_share_of_all_accepted_is_no_share_of_what_must_be_enforced() -> None:
    told = form(accepted=12_000, must_enforce=11_821, enforceable=6485)
    found = judged(told, "share_enforceable_percent", "54.04")
    assert found.found is not None
    assert found.found.meaning == "enforceable_over_accepted_percent"


def test_a_change_over_this_years_figure_has_another_meaning() -> None:
    told = form(new=636_950, new_change=89_829)
    assert judged(told, "new_change_percent", "16.42").verdict is Verdict.AGREES
    found = judged(told, "new_change_percent", "14.10")
    assert found.found is not None
    assert found.found.meaning == "new_change_over_now_percent"


def test_a_fall_may_be_printed_without_its_sign() -> None:
    told = form(accepted=79_177, accepted_change=-2676)
    assert judged(told, "accepted_change_percent", "3.27").verdict is Verdict.AGREES
    assert judged(told, "accepted_change_percent", "-3.27").verdict is Verdict.AGREES


def test_an_implied_denominator_larger_than_all_there_is_cannot_be() -> None:
    assert judged(form(done=508, must_enforce=1000), RATE, "33.89").verdict is Verdict.DISAGREES
    assert judged(form(done=508, must_enforce=3343), RATE, "33.89").verdict is Verdict.CANNOT_TELL


def test_rounded_sums_agree_within_their_rounding_only() -> None:
    billion = Fraction(10**9)
    told = PublishedForm(
        told={
            key: Estimate(one - billion, Fraction(one), one + billion)
            for key, one in {"not_yet": 1051 * 10**9, "must_enforce": 2406 * 10**9}.items()
        }
    )
    assert judged(told, "share_not_yet_percent", "43.71").verdict is Verdict.AGREES
    assert judged(told, "share_not_yet_percent", "43.91").verdict is Verdict.DISAGREES


@pytest.mark.parametrize(
    ("word", "agreeing", "not_agreeing"),
    [(Word.ABOVE, "27", "28"), (Word.BELOW, "28", "27"), (Word.ABOUT, "27", "29")],
)
def test_a_rounded_word_is_an_interval(word: Word, agreeing: str, not_agreeing: str) -> None:
    told = form(done=79_843, enforceable=294_230)
    verdicts = [judge(told, RATE, percent(one, word), USUAL) for one in (agreeing, not_agreeing)]
    assert [one.verdict for one in verdicts] == [Verdict.AGREES, Verdict.DISAGREES]


def test_no_key_but_those_of_the_forms_can_be_printed() -> None:
    assert is_printable("share_not_yet_percent")
    assert is_printable("done_over_accepted_percent")
    assert not is_printable("share_everything_percent")
