"""Estimates (số ước lượng): published numbers and what is reckoned from them, with their bounds.

A newspaper prints "trên 1.037 tỷ": the figure lies between bounds. Reckoning carries the bounds
along, by exact fractions, so that a printed percentage is called wrong only when no figures that
round to the printed ones can give it.
"""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from typing import NamedTuple

PERCENT = Fraction(100)
_HALF = Fraction(1, 2)


class Word(StrEnum):
    """Từ làm tròn đứng trước số: the published word that says how a number was rounded."""

    EXACT = "exact"
    ABOVE = "above"
    BELOW = "below"
    ABOUT = "about"


class Estimate(NamedTuple):
    """Số ước lượng: `value` as told or reckoned, which truly lies from `low` to `high`."""

    low: Fraction
    value: Fraction
    high: Fraction

    @property
    def is_exact(self) -> bool:
        """Do the bounds leave no room?"""
        return self.low == self.high

    def plus(self, other: Estimate) -> Estimate:
        """The sum."""
        return Estimate(self.low + other.low, self.value + other.value, self.high + other.high)

    def minus(self, other: Estimate) -> Estimate:
        """The difference."""
        return Estimate(self.low - other.high, self.value - other.value, self.high - other.low)

    def over(self, whole: Estimate) -> Estimate | None:
        """The quotient; None when the divisor may be nought or less."""
        if whole.low <= 0:
            return None
        quotients = [
            end / side for end in (self.low, self.high) for side in (whole.low, whole.high)
        ]
        return Estimate(min(quotients), self.value / whole.value, max(quotients))

    def times(self, factor: Fraction) -> Estimate:
        """The product with a number above nought."""
        return Estimate(self.low * factor, self.value * factor, self.high * factor)

    def percent_of(self, whole: Estimate) -> Estimate | None:
        """This over a whole × 100; None when there is no whole."""
        part = self.over(whole)
        return part and part.times(PERCENT)

    def rounded(self, decimals: int) -> Estimate:
        """Half up, as rates are printed."""
        return Estimate(*(half_up(one, decimals) for one in self))

    def cut(self, decimals: int) -> Estimate:
        """What follows the last decimal left off."""
        return Estimate(*(_cut(one, decimals) for one in self))

    def holds(self, number: Fraction) -> bool:
        """Does a number lie within the bounds?"""
        return self.low <= number <= self.high

    def meets(self, other: Estimate) -> bool:
        """Can both be the same number?"""
        return self.low <= other.high and other.low <= self.high


class PublishedNumber(NamedTuple):
    """Số đã công bố: the number, the place of its last digit told (`unit`), its word."""

    value: Fraction
    unit: Fraction
    decimals: int
    word: Word

    @property
    def estimate(self) -> Estimate:
        """From the least to the most that is printed so; of plain numbers, by half a unit."""
        low = {Word.ABOVE: Fraction(0), Word.EXACT: self.unit / 2}.get(self.word, self.unit)
        high = {Word.BELOW: Fraction(0), Word.EXACT: self.unit / 2}.get(self.word, self.unit)
        return Estimate(self.value - low, self.value, self.value + high)

    def is_rounding_of(self, reckoned: Estimate) -> bool:
        """Is this how the reckoned number is printed: half up, or as its word says?"""
        if self.word is not Word.EXACT:
            return self.estimate.meets(reckoned)
        return reckoned.rounded(self.decimals).holds(self.value)

    def is_cut_of(self, reckoned: Estimate) -> bool:
        """Is this the reckoned number with its further decimals left off, not rounded?"""
        return self.word is Word.EXACT and reckoned.cut(self.decimals).holds(self.value)


def exactly(number: int | Fraction | Decimal) -> Estimate:
    """A number without doubt."""
    told = Fraction(number)
    return Estimate(told, told, told)


def half_up(number: Fraction, decimals: int) -> Fraction:
    """Rounded to decimals, a half away from nought."""
    scale = 10**decimals
    size = Fraction((abs(number) * scale + _HALF).__floor__(), scale)
    return size if number >= 0 else -size


def _cut(number: Fraction, decimals: int) -> Fraction:
    scale = 10**decimals
    return Fraction(int(number * scale), scale)


def as_decimal(number: Fraction, decimals: int = 2) -> Decimal:
    """Half up to decimals, exact: as percentages are printed."""
    return Decimal(int(half_up(number, decimals) * 10**decimals)).scaleb(-decimals)
