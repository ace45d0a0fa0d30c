"""Numbers of papers: never twice, blocks of their own, gaps exactly where no paper is."""

from __future__ import annotations

import tomllib
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thads_desktop.base.paths import resource
from thads_desktop.domain.kinds import KINDS
from thads_desktop.domain.number_series import (
    NumberSeries,
    OfficeLevel,
    YearKind,
    office_level,
    parse_series,
)
from thads_desktop.domain.numbering import (
    LARGEST_NUMBER,
    GivenNumber,
    LeftOut,
    NumberBlock,
    NumberRange,
    common_pool,
    disjoint_blocks,
    format_number,
    next_number,
    number_gaps,
    parse_number,
    pool_of,
)

SERIES = parse_series(resource("numbering", "series.toml").read_bytes())
BY_KEY = {series.key: series for series in SERIES}
DECISIONS = BY_KEY["enforcement_decisions"]
BEFORE, AFTER = date(2025, 6, 30), date(2025, 7, 1)
REACH = 60  # numbers the properties look at

ranges = st.builds(
    lambda first, length: NumberRange(first, first + length),
    st.integers(1, REACH),
    st.integers(0, 15),
)
devices = st.sampled_from(["one", "two", "three", ""])
reserved = st.lists(
    st.builds(lambda part, device: NumberBlock(range=part, device=device), ranges, devices),
    max_size=5,
)
numbers = st.sets(st.integers(1, REACH))


# ── The file of the program ──────────────────────────────────────────────────────────────────


def test_every_paper_draws_from_one_series() -> None:
    papers = [paper for series in SERIES for paper in series.papers]
    assert len(papers) == len(set(papers))


@pytest.mark.parametrize("series", SERIES, ids=lambda series: series.key)
def test_papers_of_a_series_are_kinds_or_events_of_the_program(series: NumberSeries) -> None:
    events = tomllib.loads(resource("law", "common", "events.toml").read_text("utf-8"))["event"]
    assert series.papers <= KINDS.keys() | {event["code"] for event in events}
    assert series.source
    assert series.kind or series.key == "letters"
    assert series.key not in KINDS.keys() | {event["code"] for event in events}


@pytest.mark.parametrize(
    ("office", "level"),
    [
        ("Chi cục Thi hành án dân sự huyện Sa Pa", OfficeLevel.DISTRICT),
        ("Cục Thi hành án dân sự tỉnh Lào Cai", OfficeLevel.PROVINCE),
        ("Thi hành án dân sự thành phố Hồ Chí Minh", OfficeLevel.PROVINCE),
        ("Phòng Thi hành án dân sự khu vực 1", OfficeLevel.REGION),
        ("THADS", None),
    ],
)
def test_an_office_names_its_level(office: str, level: OfficeLevel | None) -> None:
    assert office_level(office) is level


@pytest.mark.parametrize(
    ("day", "level", "pattern", "verified"),
    [
        (BEFORE, OfficeLevel.DISTRICT, "{n}/QĐ-CCTHADS", True),
        (BEFORE, OfficeLevel.PROVINCE, "{n}/QĐ-CTHADS", True),
        (AFTER, OfficeLevel.PROVINCE, "{n}/QĐ-THADS", True),
        (AFTER, OfficeLevel.REGION, "{n}/QĐ-THADS", False),
        (AFTER, None, "{n}/QĐ-THADS", False),
        (BEFORE, None, "{n}/QĐ-CCTHADS", True),
    ],
)
def test_the_symbol_changed_in_july_2025(
    day: date, level: OfficeLevel | None, pattern: str, *, verified: bool
) -> None:
    symbol = DECISIONS.symbol_on(day, level)
    assert (symbol.pattern, symbol.verified) == (pattern, verified)


@pytest.mark.parametrize(
    ("day", "code", "written"),
    [
        (AFTER, "PTHADSKV3", "PTHADSKV3"),
        (AFTER, "KV3", "THADS"),
        (BEFORE, "PTHADSKV3", "CCTHADS"),
    ],
)
def test_every_series_writes_the_office_in_one_way(day: date, code: str, written: str) -> None:
    for series in SERIES:
        pattern = series.symbol_on(day, OfficeLevel.REGION, code).pattern
        assert pattern.endswith(f"/{written}" if not series.kind else f"-{written}") or (
            series.key == "complaint_decisions"
        )


# ── Numbers on papers ────────────────────────────────────────────────────────────────────────


def test_a_series_of_the_year_of_work_begins_anew_in_october() -> None:
    last, first = date(2025, 9, 30), date(2025, 10, 1)
    assert parse_number("007/qđ- thads", DECISIONS, last) == GivenNumber(
        "enforcement_decisions", 2025, 7, "QĐ-THADS"
    )
    assert YearKind.WORK.year_of(first) == 2026
    assert YearKind.CALENDAR.year_of(first) == 2025
    assert parse_number("QĐ-THADS", DECISIONS, first) is None


@pytest.mark.parametrize("kind", YearKind)
@given(day=st.dates(date(1991, 1, 1), date(2199, 1, 1)))
def test_a_day_lies_in_its_year(kind: YearKind, day: date) -> None:
    year = kind.year_of(day)
    assert kind.first_day(year) <= day <= kind.last_day(year)


@given(number=st.integers(1, LARGEST_NUMBER))
def test_what_is_written_on_a_paper_is_read_again(number: int) -> None:
    pattern = DECISIONS.symbol_on(AFTER, None).pattern
    read = parse_number(format_number(number, pattern), DECISIONS, AFTER)
    assert read == GivenNumber("enforcement_decisions", 2025, number, "QĐ-THADS")


# ── The next number ──────────────────────────────────────────────────────────────────────────


@given(blocks=reserved)
def test_blocks_share_no_number_and_lose_none(blocks: list[NumberBlock]) -> None:
    kept = disjoint_blocks(blocks)
    held = [n for block in kept for n in range(block.range.first, block.range.last + 1)]
    asked = {n for block in blocks for n in range(block.range.first, block.range.last + 1)}
    assert sorted(held) == sorted(asked)


@given(blocks=reserved)
def test_of_blocks_that_overlap_the_older_holds(blocks: list[NumberBlock]) -> None:
    kept = disjoint_blocks(blocks)
    for n in range(1, REACH + 20):
        first = next((one.device for one in blocks if n in one.range), None)
        assert next((one.device for one in kept if n in one.range), None) == first
        assert any(n in part for part in common_pool(kept)) is (first is None)


@given(
    blocks=reserved,
    left_out=numbers,
    turns=st.lists(st.sampled_from(["one", "two", "common"]), max_size=60),
)
def test_no_number_is_given_twice_whatever_was_reserved(
    blocks: list[NumberBlock], left_out: set[int], turns: list[str]
) -> None:
    """Two devices with blocks, and one that gives out the common pool."""
    own = [
        NumberBlock(range=NumberRange(1, 5), device="one"),
        NumberBlock(range=NumberRange(6, 9), device="two"),
    ]
    kept = disjoint_blocks([*own, *[one for one in blocks if one.device != "common"]])
    given_by: dict[str, list[int]] = {"one": [], "two": [], "common": []}
    for device in turns:
        highest = max(given_by[device], default=0)  # each knows only what it gave itself
        number = next_number(pool_of(device, kept), highest, left_out)
        if number is not None:
            given_by[device].append(number)
    every = [number for gave in given_by.values() for number in gave]
    assert len(every) == len(set(every))
    assert left_out.isdisjoint(every)


def test_a_device_goes_on_in_its_next_block_and_stops_after_the_last() -> None:
    blocks = disjoint_blocks(
        [
            NumberBlock(range=NumberRange(30, 31), device="two"),
            NumberBlock(range=NumberRange(10, 11), device="two"),
        ]
    )
    pool = pool_of("two", blocks)
    assert [next_number(pool, highest) for highest in (0, 10, 11, 30, 31)] == [10, 11, 30, 31, None]
    assert next_number(pool_of("one", blocks), 9) == 12


# ── Gaps ─────────────────────────────────────────────────────────────────────────────────────


@given(taken=numbers, skipped=numbers, blocks=reserved)
def test_a_gap_is_what_no_paper_bears_below_the_highest_of_its_pool(
    taken: set[int], skipped: set[int], blocks: list[NumberBlock]
) -> None:
    kept = disjoint_blocks(blocks)
    pools = [common_pool(kept), *((block.range,) for block in kept)]
    expected = set(skipped)
    for pool in pools:
        inside = {n for n in range(1, REACH + 20) if any(n in part for part in pool)}
        highest = max(inside & (taken | skipped), default=0)
        expected |= {n for n in inside if n < highest}
    left_out = {n: LeftOut(why=f"bỏ {n}") for n in skipped}
    gaps = number_gaps(taken, left_out, kept)
    listed = [n for gap in gaps for n in range(gap.first, gap.last + 1)]
    assert listed == sorted(expected - taken)
    for gap in gaps:
        reasons = {f"bỏ {n}" if n in skipped else "" for n in range(gap.first, gap.last + 1)}
        assert reasons == {gap.why}


def test_a_wild_number_makes_one_gap_not_a_million() -> None:
    (gap,) = number_gaps({1, LARGEST_NUMBER}, {}, ())
    assert (gap.first, gap.last) == (2, LARGEST_NUMBER - 1)
