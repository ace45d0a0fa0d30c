"""Numbers of papers: which are taken, reserved or left out, and which is given next.

A series of a year is one row 1, 2, 3, … Numbers reserved for a device are its own pool; all the
others are the common pool, given out by devices without one.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from thads_desktop.domain.decision_number import parse_decision_number
from thads_desktop.domain.number_series import NUMBER, NumberSeries
from thads_desktop.domain.paper_payloads import PaperIssued
from thads_desktop.domain.payloads import CaseOpened, CaseTakenOver, Decision, Payload
from thads_desktop.domain.step_payloads import Step, StepTaken

LARGEST_NUMBER = 10**9 - 1  # as many figures as a number on a paper is read with
LONGEST_NUMBER_TEXT = 60  # letters: what stands on one line of a letterhead


class GivenNumber(NamedTuple):
    """Số đã cấp: unique among the papers of its series and year.

    With a `letter` (1a) it is put in between and stands beside the plain number.
    """

    series: str
    year: int
    n: int
    suffix: str
    letter: str = ""


class NumberRange(NamedTuple):
    """Khoảng số, both ends of it included."""

    first: int
    last: int

    def __contains__(self, number: object) -> bool:
        """Is a number one of it?"""
        return isinstance(number, int) and self.first <= number <= self.last


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberBlock:
    """Khối số dành riêng: only `device` gives them; without a device they are given by hand."""

    range: NumberRange
    device: str
    why: str = ""
    act_id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberGap:
    """Số khuyết: numbers from `first` to `last` that no paper bears; `why`, where it is known."""

    first: int
    last: int
    why: str = ""
    act_id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOut:
    """Số bỏ: why no paper bears it, and the act that says so."""

    why: str
    act_id: str = ""


NumberPool = tuple[NumberRange, ...]


# ── What a paper bears ───────────────────────────────────────────────────────────────────────


def paper_code(kind: str, payload: Payload) -> str:
    """What series know a paper by: its kind, the code of its event, or the series it names."""
    match payload:
        case StepTaken():
            return payload.code
        case PaperIssued() if payload.series:
            return payload.series
        case _:
            return kind


def number_text(payload: Payload) -> str:
    """The number as it is written on the paper; empty where it has none, or its act bears it."""
    if isinstance(payload, PaperIssued) and not payload.series:
        return ""
    field = _number_field(type(payload))
    return str(getattr(payload, field)) if field else ""


@cache
def _number_field(payload: type[Payload]) -> str:
    """Where a payload tells its number; remembered, as it is asked of every act of every case."""
    if issubclass(payload, CaseOpened | Decision):
        return "decision_number"
    return "number" if issubclass(payload, Step | PaperIssued) else ""


def given_on(payload: Payload, happened_on: date) -> date:
    """The day of the paper: of an old case that of its decision."""
    return payload.decided_on if isinstance(payload, CaseTakenOver) else happened_on


def parse_number(text: str, series: NumberSeries, day: date) -> GivenNumber | None:
    """What is written, as a number of a series; None when it does not begin with a number."""
    number = parse_decision_number(text)
    if not number.seq:
        return None
    year = series.year.year_of(day)
    return GivenNumber(series.key, year, number.seq, number.suffix, number.letter)


def is_of_series(text: str, series: NumberSeries, all_series: Iterable[NumberSeries]) -> bool:
    """May a text be a number of a series: figures to begin with, and no other kind's symbol?

    A symbol of the office's own making is left alone: old papers were numbered in many ways.
    """
    number = parse_decision_number(text)
    kind = number.suffix.partition("-")[0]
    others = {one.kind for one in all_series} - {series.kind}
    is_read = number.seq > 0 and len(text.strip()) <= LONGEST_NUMBER_TEXT
    return is_read and (not kind or kind not in others)


def is_written_in_full(text: str, series: NumberSeries) -> bool:
    """Is a number written as it is given today: figures, a stroke, the symbol of its kind?"""
    number = parse_decision_number(text)
    begins = f"{series.kind}-" if series.kind else ""
    return "/" in text and bool(number.suffix) and number.suffix.startswith(begins)


def format_number(number: int, pattern: str) -> str:
    """A number as it stands on a paper: `07/QĐ-THADS` below ten (NĐ 30/2020), else as it is."""
    return pattern.replace(NUMBER, f"{number:02}")


# ── Pools ────────────────────────────────────────────────────────────────────────────────────


def disjoint_blocks(reserved: Sequence[NumberBlock]) -> tuple[NumberBlock, ...]:
    """Blocks that share no number: what an earlier one reserved, a later one does not get."""
    kept: list[NumberBlock] = []
    for block in reserved:
        free = _without([block.range], [one.range for one in kept])
        kept += [
            NumberBlock(range=one, device=block.device, why=block.why, act_id=block.act_id)
            for one in free
        ]
    return tuple(sorted(kept, key=lambda block: block.range))


def common_pool(blocks: Sequence[NumberBlock]) -> NumberPool:
    """The numbers nobody reserved."""
    return tuple(_without([NumberRange(1, LARGEST_NUMBER)], [one.range for one in blocks]))


def pool_of(device: str, blocks: Sequence[NumberBlock]) -> NumberPool:
    """The numbers a device gives out: its own blocks, or the common pool when it has none."""
    own = tuple(one.range for one in blocks if one.device == device)
    return own or common_pool(blocks)


def _without(
    ranges: Sequence[NumberRange], taken_away: Sequence[NumberRange]
) -> Sequence[NumberRange]:
    left = list(ranges)
    for gone in taken_away:
        left = [part for one in left for part in _cut(one, gone)]
    return left


def _cut(one: NumberRange, gone: NumberRange) -> Iterator[NumberRange]:
    before = NumberRange(one.first, min(one.last, gone.first - 1))
    after = NumberRange(max(one.first, gone.last + 1), one.last)
    if gone.last < one.first or gone.first > one.last:
        yield one
        return
    yield from (part for part in (before, after) if part.first <= part.last)


def next_number(pool: NumberPool, highest: int, left_out: Collection[int] = ()) -> int | None:
    """The first number of a pool above the highest it gave; None when the pool is used up."""
    for part in pool:
        number = max(part.first, highest + 1)
        while number in left_out:
            number += 1
        if number <= part.last:
            return number
    return None


# ── Gaps ─────────────────────────────────────────────────────────────────────────────────────


def number_gaps(
    taken: Collection[int], left_out: Mapping[int, LeftOut], blocks: Sequence[NumberBlock]
) -> tuple[NumberGap, ...]:
    """Every number no paper bears, below the highest of its pool; each block is a pool.

    What a block still holds above its highest number is not missing: it has yet to be given.
    """
    used = {*taken, *left_out}
    pools = [common_pool(blocks), *((block.range,) for block in blocks)]
    gaps = [gap for pool in pools for gap in _gaps_of(pool, used)]
    said = [
        NumberGap(first=number, last=number, why=one.why, act_id=one.act_id)
        for number, one in left_out.items()
        if number not in taken
    ]
    return tuple(sorted([*gaps, *said], key=lambda gap: gap.first))


def _gaps_of(pool: NumberPool, used: Collection[int]) -> Iterator[NumberGap]:
    """The holes between used numbers of a pool, from its beginning to its highest."""
    ours = [sorted(number for number in used if number in part) for part in pool]
    highest = max((numbers[-1] for numbers in ours if numbers), default=0)
    for part, numbers in zip(pool, ours, strict=True):
        end = min(part.last, highest) + 1
        for before, after in pairwise([part.first - 1, *numbers, end]):
            if after - before > 1:
                yield NumberGap(first=before + 1, last=after - 1)
