"""Days as whole numbers yyyymmdd, the form of derived tables."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

FOREVER_DAY = 99991231  # of an open end


@lru_cache(maxsize=8192)
def day_number(day: date) -> int:
    """20190930 for 30/9/2019."""
    return day.year * 10000 + day.month * 100 + day.day


def day_of(number: int) -> date:
    """The date of a day number."""
    return date(number // 10000, number // 100 % 100, number % 100)
