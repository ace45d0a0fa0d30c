"""Layers of a law pack: what is dated in the future changes nothing before its day."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from tests.domain.small_law import files, limit, pack
from thads_desktop.domain.law_entries import LAST_DAY, Unit
from thads_desktop.domain.law_pack import LAW_ITSELF, OFFICE, OVERLAY, LawPack, LimitOverride
from thads_desktop.domain.law_reading import read_law

LAW = pack(OLD__limits=limit(number=10), NEW__limits=limit(number=5))
AMENDED = pack(
    OLD__limits=limit(number=10),
    NEW__limits=limit(number=5),
    overlays__2027__limits=limit(number=4, since="2027-01-01", document='"Luật sửa đổi"'),
)
days = st.dates(date(2025, 1, 1), date(2029, 12, 31))


def override(number: int, since: date, to: date = LAST_DAY) -> LimitOverride:
    return LimitOverride("answer", number, Unit.WORKING_DAYS, since, to, "quy chế")


def number_on(law: LawPack, day: date) -> int:
    rule = law.rule("answer", day)
    assert rule is not None
    return rule.limit.number


def test_each_regime_holds_up_to_its_last_day() -> None:
    assert number_on(LAW, date(2026, 6, 30)) == 10
    assert number_on(LAW, date(2026, 7, 1)) == 5


@given(day=days)
def test_an_amendment_changes_nothing_before_its_day(day: date) -> None:
    expected = 4 if day >= date(2027, 1, 1) else number_on(LAW, day)
    assert number_on(AMENDED, day) == expected


@given(day=days, since=days, to=days)
def test_an_override_holds_within_its_dates_alone(day: date, since: date, to: date) -> None:
    law = LAW.with_overrides([override(7, since, to)])
    in_regime = (day >= date(2026, 7, 1)) == (since >= date(2026, 7, 1))
    is_overridden = since <= day <= to and in_regime
    assert number_on(law, day) == (7 if is_overridden else number_on(LAW, day))


@given(day=days, since=st.lists(days, min_size=1, max_size=4))
def test_of_overrides_the_one_that_began_last_holds(day: date, since: list[date]) -> None:
    law = LAW.with_overrides([override(20 + n, one) for n, one in enumerate(since)])
    switch = date(2026, 7, 1)
    holding = [
        (one, 20 + n)
        for n, one in enumerate(since)
        if one <= day and (one >= switch) == (day >= switch)
    ]
    assert number_on(law, day) == (max(holding)[1] if holding else number_on(LAW, day))


def test_an_override_keeps_the_article_and_says_why() -> None:
    rule = LAW.with_overrides([override(7, date(2026, 8, 1))]).rule("answer", date(2026, 8, 1))
    assert rule is not None
    assert rule.limit.citation == "Luật mới, Điều 2"
    assert rule.limit.note == "quy chế"
    assert rule.term.words == "07 ngày làm việc"
    assert rule.layer == OFFICE


def test_an_override_of_an_unknown_limit_is_left_out() -> None:
    strange = override(7, date(2026, 8, 1))._replace(key="never")
    assert LAW.with_overrides([strange]) is LAW
    assert LAW.with_overrides([]) is LAW


def test_an_override_goes_before_an_amendment() -> None:
    law = AMENDED.with_overrides([override(7, date(2027, 2, 1))])
    assert [rule.layer for rule in law.versions("answer")] == [
        OFFICE,
        OVERLAY,
        LAW_ITSELF,
        LAW_ITSELF,
    ]
    assert number_on(law, date(2027, 1, 31)) == 4
    assert number_on(law, date(2027, 2, 1)) == 7


def test_of_two_amendments_the_later_holds() -> None:
    law = pack(
        NEW__limits=limit(number=5),
        overlays__2027__limits=limit(number=4, since="2027-01-01", document='"A"'),
        overlays__2028__limits=limit(number=3, since="2028-01-01", document='"B"'),
    )
    assert [number_on(law, date(year, 1, 1)) for year in (2027, 2028)] == [4, 3]


def test_two_amendments_of_one_day_are_refused() -> None:
    same = limit(since="2027-01-01", document='"A"')
    faults = read_law(files(overlays__a__x=same, overlays__b__x=same, NEW__limits=limit()))[1]
    assert [one.path for one in faults] == ["overlays/b/x.toml"]


def test_an_amendment_may_bring_an_event_again_with_more_variants() -> None:
    more = '[[event]]\ncode = "answered"\nname = "Trả lời"\nvariants = ["simple"]\n'
    law = pack(overlays__2027__events=more)
    assert law.events["answered"].variants == ("simple",)


def test_overriding_changes_the_digest() -> None:
    digests = {
        LAW.digest,
        LAW.with_overrides([override(7, date(2026, 8, 1))]).digest,
        LAW.with_overrides([override(8, date(2026, 8, 1))]).digest,
        LAW.with_overrides([override(7, date(2026, 8, 2))]).digest,
    }
    assert len(digests) == 4


def test_rules_are_found_by_what_opens_them() -> None:
    assert {rule.regime for rule in LAW.opened_by("asked")} == {"OLD", "NEW"}
    assert LAW.opened_by("answered") == ()
    assert LAW.keys == ("answer",)


def test_a_variant_without_a_name_shows_itself() -> None:
    assert LAW.variant_name("complex") == "phức tạp"
    assert LAW.variant_name("strange") == "strange"
