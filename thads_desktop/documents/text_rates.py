"""Interest in the words of a paper (lãi suất): its rate, in percent a year."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from thads_desktop.base.language import _
from thads_desktop.documents.text_facts import RecordFacts, Remark

_RATE = re.compile(
    r"\blãi\b[^.;\n%]{0,60}?(?P<rate>\d{1,3}(?:[.,]\d{1,4})?) ?%"
    r"(?: ?/ ?| một | mỗi )?(?P<month>tháng\b)?(?! (?:mức|của|lãi|số|giá))",
    re.IGNORECASE,
)
_MONTHS = 12


def told_rates(text: str) -> Iterator[Decimal]:
    """The rates of interest a text says, in percent a year."""
    for found in _RATE.finditer(text):
        rate = Decimal(found["rate"].replace(",", "."))
        yield rate * _MONTHS if found["month"] else rate


def other_rates(text: str, facts: RecordFacts) -> Iterator[Remark]:
    """Interest at a rate that neither the record nor the law gives."""
    for rate in dict.fromkeys(told_rates(text)):
        if facts.rates and rate not in facts.rates:
            told = f"{rate.normalize():f}".replace(".", ",")
            said = _("Lãi suất {told}% một năm không có trong hồ sơ của việc. Hãy kiểm tra lại.")
            yield Remark(message=said.format(told=told), is_sure=facts.rates_are_told)
