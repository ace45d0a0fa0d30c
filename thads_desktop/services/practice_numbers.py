"""Numbers of made-up papers (số văn bản mẫu): each series 1, 2, 3, … in the order of the days."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date

import msgspec

from thads_desktop.domain import payloads as p
from thads_desktop.domain.codec import kind_of
from thads_desktop.domain.number_series import OfficeLevel
from thads_desktop.domain.numbering import format_number, paper_code
from thads_desktop.domain.office_payloads import NumberSkipped
from thads_desktop.services.number_book import series_for
from thads_desktop.services.practice_stories import Step

SPOILT = 5  # the number of decisions that was written on a spoilt sheet
_SERIES = "decisions"


class PaperNumbers:
    """Sổ lấy số mẫu: gives the next number of the series a paper belongs to."""

    def __init__(self) -> None:
        self._given: Counter[tuple[str, int]] = Counter()

    def numbered(self, step: Step) -> Step:
        """A step whose paper bears its number; one that has no series stays as it is."""
        payload = step.payload
        if isinstance(payload, p.CaseOpened) or getattr(payload, "enforceable", False):
            return step
        series = series_for(paper_code(kind_of(payload), payload))
        if series is None:
            return step
        year = series.year.year_of(step.on)
        self._given[series.key, year] += 1
        if series.key == _SERIES and self._given[series.key, year] == SPOILT:
            self._given[series.key, year] += 1
        pattern = series.symbol_on(step.on, OfficeLevel.REGION).pattern
        number = format_number(self._given[series.key, year], pattern)
        field = "decision_number" if isinstance(payload, p.Decision) else "number"
        return step._replace(payload=msgspec.structs.replace(payload, **{field: number}))

    def left_out(self) -> list[NumberSkipped]:
        """Why no decision bears one of the numbers of its year."""
        return [
            NumberSkipped(series=series, year=year, number=SPOILT, why="Viết hỏng, đã hủy bản")
            for (series, year), last in self._given.items()
            if series == _SERIES and last > SPOILT
        ]


def number_all(stories: Iterable[Sequence[Step]], numbers: PaperNumbers) -> list[list[Step]]:
    """The steps of all stories, numbered through the office in the order of their days."""
    told = [list(story) for story in stories]
    places: list[tuple[date, int, int]] = sorted(
        (step.on, which, nth) for which, story in enumerate(told) for nth, step in enumerate(story)
    )
    for _on, which, nth in places:
        told[which][nth] = numbers.numbered(told[which][nth])
    return told
