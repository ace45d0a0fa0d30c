"""What the sentences of a report are filled with: figures, comparisons, targets, in Vietnamese."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, NamedTuple

from thads_desktop.base.formats import format_count, format_percent
from thads_desktop.documents.templates import Text
from thads_desktop.domain.report_outline import ReportPhrases, ReportSection
from thads_desktop.domain.targets import RateStanding
from thads_desktop.statistics.report import Change, LinkedFigure, RowFound, change_of

OF_SENTENCES = frozenset({"period", "now", "before", "compared", "opening", "target"})
_OF_PHRASES = frozenset(
    {"before", "difference", "direction", "relative", "unit", "target", "attainment"}
)
RATES = {"cases": "rate_percent", "money": "rate_percent", "time_limits": "in_time_percent"}
"""The rate of a form that a target is set for."""

Rows = Mapping[str, RowFound]
"""The row a section speaks of, by form."""


class Asked(NamedTuple):
    """Số liệu mà câu nêu: now, before, compared, opening or target; the form; the column."""

    of: str
    form: str
    column: str


class _Noted(Mapping[str, Any]):
    """What a sentence may read by name, told to `note` when it does: an unread branch names none."""

    def __init__(
        self, names: Collection[str], value_of: Callable[[str], Any], note: Callable[[str], None]
    ) -> None:
        self._names = names
        self._value_of = value_of
        self._note = note

    def __getitem__(self, name: str) -> Any:  # noqa: ANN401 - a figure, or a clause
        if name not in self._names:
            raise KeyError(name)
        self._note(name)
        return self._value_of(name)

    def __iter__(self) -> Iterator[str]:
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionValues:
    """Giá trị của một mục: its row now, in the same period last year, and as the year opened.

    A period that the ledger does not know has no rows; `targets` are by form and row.
    """

    section: ReportSection
    phrases: ReportPhrases
    now: Rows
    before: Rows
    opening: Rows
    targets: Mapping[tuple[str, str], RateStanding]

    def fill(self, sentence: str) -> tuple[str, tuple[LinkedFigure, ...]]:
        """A sentence filled, and every figure that it reads, in reading order."""
        read: list[Asked] = []
        said = Text(sentence, OF_SENTENCES).fill(self._values(read))
        return self._without_unknown(said).strip(), tuple(self._figures(read))

    def _without_unknown(self, said: str) -> str:
        """Where last year is not known the report says it once, at its head: no clause repeats it."""
        if self.before:
            return said
        return re.sub(rf"[,;.]?[^,;.]*{re.escape(self.phrases.unknown)}", "", said)

    def _values(self, read: list[Asked]) -> dict[str, Any]:
        def columns(of: str, form: str, value_of: Callable[[str, str], Any]) -> _Noted:
            return _Noted(
                self.now[form].values,
                lambda column: value_of(form, column),
                lambda column: read.append(Asked(of, form, column)),
            )

        told: Mapping[str, Callable[[str, str], Any]] = {
            "now": lambda form, column: self.now[form].values[column],
            "before": lambda form, column: self.before[form].values[column],
            "compared": self._compared,
            "opening": self._against_opening,
        }
        values: dict[str, Any] = {
            of: {form: columns(of, form, value_of) for form in self.now}
            for of, value_of in told.items()
        }
        values["target"] = _Noted(
            self.now,
            self._against_target,
            lambda form: read.append(Asked("target", form, RATES[form])),
        )
        return values

    def _figures(self, read: Iterable[Asked]) -> Iterator[LinkedFigure]:
        """Of this period, and of those it is compared with."""
        for of, form, column in read:
            if of != "before":
                yield self.now[form].figure(column)
            if of in {"before", "compared"} and form in self.before:
                yield self.before[form].figure(column)
            if of == "opening" and form in self.opening:
                yield self.opening[form].figure(column)

    def _compared(self, form: str, column: str) -> str:
        now = self.now[form].figure(column)
        if form not in self.before:
            return self.phrases.unknown
        change = change_of(now, self.before[form].figure(column))
        if change is None:
            return self.phrases.no_rate
        source = self.phrases.rate if now.is_percent else self.phrases.count
        return _phrase(source, self._changed(now, change))

    def _against_opening(self, form: str, column: str) -> str:
        """Against what the year before carried over."""
        now = self.now[form].figure(column)
        opened = self.opening[form].figure(column) if form in self.opening else None
        change = change_of(now, opened) if opened else None
        if change is None:
            return self.phrases.no_opening
        return _phrase(self.phrases.opening, self._changed(now, change))

    def _against_target(self, form: str) -> str:
        """The clause on the target of the row; nothing where there is none."""
        standing = self.targets.get((form, self.section.row))
        if standing is None:
            return ""
        change = Change(before=standing.target, difference=standing.above_points, relative=None)
        values = self._changed(self.now[form].figure(RATES[form]), change)
        return _phrase(self.phrases.target, {**values, "attainment": standing.attainment})

    def _changed(self, now: LinkedFigure, change: Change) -> dict[str, Any]:
        if isinstance(change.difference, Decimal):
            # Points are no percent: the number alone, and the sentence says what it is.
            difference = format_percent(abs(change.difference), language="vi").removesuffix(" %")
            before = format_percent(change.before, language="vi")
        else:
            difference = format_count(abs(change.difference), language="vi")
            before = format_count(int(change.before), language="vi")
        return {
            "before": before,
            "difference": difference,
            "direction": change.direction,
            "relative": change.relative,
            "unit": "đồng" if now.is_money else self.section.unit,
        }


def _phrase(source: str, values: Mapping[str, Any]) -> str:
    return Text(source, _OF_PHRASES).fill(values)
