"""The outline of the narrative report (bố cục báo cáo) as data: sections, sentences, recipients.

The regime leaves the content of reports to the head of the sector (TT 04/2023/TT-BTP Điều 28), so
an outline is a template to be edited, not a form. Its sentences are templates over figures that
are named by form and column; what they mean is `domain/figures.py`.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from typing import Annotated

import msgspec
from msgspec import Meta
from msgspec.structs import replace

_DEEPEST = 4


class _Shape(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    pass


class ReportPhrases(_Shape, frozen=True, kw_only=True):
    """Câu so sánh của báo cáo: how a count, a rate, a target, an opening number are compared.

    Each knows `before`, `difference` (text, without a sign), `direction` ("tăng", "giảm", or
    empty when nothing changed); a count also `relative` (percent of `before`, or none) and `unit`;
    a target also `target`, `attainment` and `is_met`.
    """

    count: str
    rate: str
    target: str
    unknown: str
    no_rate: str
    opening: str
    no_opening: str


class ReportSection(_Shape, frozen=True, kw_only=True):
    """Mục của báo cáo: its sentences speak of the figures of one row of some forms.

    `say` names sentences that several sections share. One without sentences says what it
    `waits_for`, or is written by hand; it is a mere heading when the next section lies within it.
    `lines` are left to write on; `unit` is of figures that count matters.
    """

    heading: str
    level: Annotated[int, Meta(ge=1, le=_DEEPEST)]
    forms: tuple[str, ...] = ()
    row: str = "total"
    unit: str = "việc"
    sentences: tuple[str, ...] = ()
    say: str = ""
    waits_for: str = ""
    lines: Annotated[int, Meta(ge=0)] = 0


class ReportOutline(_Shape, frozen=True, kw_only=True):
    """Bố cục báo cáo: the title, the sections in order, who receives it, and what to check."""

    kind: str
    subject: str
    figures_from: str
    note: str
    annex: str
    no_data: str
    by_hand: str
    signer: str
    recipients: Annotated[tuple[str, ...], Meta(min_length=1)]
    phrases: ReportPhrases
    sentences: Mapping[str, tuple[str, ...]]
    sections: Annotated[tuple[ReportSection, ...], Meta(min_length=1)] = msgspec.field(
        name="section"
    )

    @property
    def forms(self) -> tuple[str, ...]:
        """Every form it speaks of, once."""
        return tuple(dict.fromkeys(key for one in self.sections for key in one.forms))

    def is_heading(self, place: int) -> bool:
        """Does the section at a place only stand over those that follow?"""
        following = self.sections[place + 1 : place + 2]
        within = any(one.level > self.sections[place].level for one in following)
        return within and not self.sections[place].sentences


def parse_outline(content: bytes) -> ReportOutline:
    """The outline of `resources/statistics/report.toml`.

    Raises:
        msgspec.ValidationError: the file is not of its shape; the message names the place.
        KeyError: a section says sentences that there are not.
    """
    outline = msgspec.convert(tomllib.loads(content.decode()), ReportOutline)
    told = (
        replace(one, sentences=outline.sentences[one.say], say="") if one.say else one
        for one in outline.sections
    )
    return replace(outline, sections=tuple(told))
