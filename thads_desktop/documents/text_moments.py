"""When somebody is asked to come (giờ, ngày có mặt), in the words of a paper."""

from __future__ import annotations

import re

_HOUR = re.compile(r"(\d{1,2}) ?(?:giờ|h|:) ?(\d{1,2})?", re.IGNORECASE)
_SHORT_YEAR = re.compile(
    r"(?<!\d)\d{1,2}[/.-]\d{1,2}[/.-]\d{2}(?!\d)|ngày \d{1,2} tháng \d{1,2} năm \d{1,3}(?!\d)",
    re.IGNORECASE,
)
_LAST_HOUR, _LAST_MINUTE = 23, 59


def impossible_hour(text: str) -> str:
    """The first hour no clock shows ("25 giờ 70"); empty when there is none."""
    for found in _HOUR.finditer(text):
        if int(found[1]) > _LAST_HOUR or int(found[2] or 0) > _LAST_MINUTE:
            return found[0]
    return ""


def short_year(text: str) -> str:
    """The first day whose year is not written in full ("05/12/26"); empty when there is none."""
    found = _SHORT_YEAR.search(text)
    return found[0] if found else ""
