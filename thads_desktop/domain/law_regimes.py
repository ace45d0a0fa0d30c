"""Faults of a pack's regimes: every folder of a law has its head, every day one law."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from thads_desktop.base.formats import format_date
from thads_desktop.base.language import _
from thads_desktop.domain import law_entries as e
from thads_desktop.domain.law_files import OVERLAYS, Fault, Table
from thads_desktop.domain.working_calendar import ONE_DAY

COMMON = "common"  # the folder of what belongs to no one law


class _Head(NamedTuple):
    """One `[regime]`, with the table it was read from."""

    regime: e.Regime
    table: Table

    @property
    def since(self) -> date:
        return self.regime.since


def regime_faults(tables: Sequence[Table]) -> Iterator[Fault]:
    """Folders without a head, and days with two laws or, once there is one, with none."""
    heads = [_Head(one.entry, one) for one in tables if isinstance(one.entry, e.Regime)]
    yield from _headless(tables, {head.regime.key for head in heads})
    if not heads:
        yield Fault("", 0, _("không có chế độ pháp luật nào (mục [regime])"))
        return
    yield from _repeated(heads)
    yield from _uncovered(sorted(heads, key=lambda head: head.since))


def _headless(tables: Sequence[Table], keys: set[str]) -> Iterator[Fault]:
    """Each folder of a law whose entries would be in force for ever, as no head dates them."""
    firsts: dict[str, Table] = {}
    for one in tables:
        if one.file.path != one.folder and one.folder not in (COMMON, OVERLAYS):
            firsts.setdefault(one.folder, one)
    for folder, first in firsts.items():
        if folder not in keys:
            what = _('thư mục “{folder}” thiếu mục [regime] với key = "{folder}"')
            yield Fault(first.file.path, first.line, what.format(folder=folder))


def _repeated(heads: Sequence[_Head]) -> Iterator[Fault]:
    seen: set[str] = set()
    for regime, table in heads:
        if regime.key in seen:
            what = _("chế độ pháp luật “{key}” được khai hai lần").format(key=regime.key)
            yield table.fault(what, "key")
        seen.add(regime.key)


def _uncovered(heads: Sequence[_Head]) -> Iterator[Fault]:
    """Overlaps, holes, and the end of the last law; `heads` by their first days."""
    for earlier, later in pairwise(heads):
        keys = {"earlier": earlier.regime.key, "later": later.regime.key}
        if later.since <= earlier.regime.to:
            what = _("“{later}” bắt đầu khi “{earlier}” còn hiệu lực").format(**keys)
            yield later.table.fault(what, "from")
        elif later.since > earlier.regime.to + ONE_DAY:
            what = _("giữa “{earlier}” và “{later}” có ngày không luật nào có hiệu lực")
            yield later.table.fault(what.format(**keys), "from")
    last = heads[-1]
    if last.regime.to != e.LAST_DAY:
        what = _("sau ngày {day} không còn luật nào có hiệu lực; thiếu chế độ pháp luật mới")
        yield last.table.fault(what.format(day=format_date(last.regime.to)), "to")
