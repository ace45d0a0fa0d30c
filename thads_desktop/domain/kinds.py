"""The kinds of act (loại hành vi): name, order within a day, article under each law.

Articles are those of Luật 106/2025/QH15 (from 01/7/2026) and Luật 26/2008/QH12 (to 30/6/2026).
"""

from __future__ import annotations

from datetime import date
from types import MappingProxyType

from thads_desktop.base.language import _
from thads_desktop.domain.act_kind import ActKind
from thads_desktop.domain.case_kinds import CASE_KINDS
from thads_desktop.domain.measure_kinds import MEASURE_KINDS
from thads_desktop.domain.paper_kinds import PAPER_KINDS
from thads_desktop.domain.step_kinds import STEP_KINDS

__all__ = [
    "KINDS",
    "KIND_OF_PAYLOAD",
    "PAPERS",
    "STEP_TAKEN",
    "ActKind",
    "kind_name",
    "law_in_force",
    "recorded_as",
]

STEP_TAKEN = "step_taken"
_ALL = (*CASE_KINDS, *PAPER_KINDS, *MEASURE_KINDS, *STEP_KINDS)
KINDS = MappingProxyType({kind.key: kind for kind in _ALL})
# Papers of a case: they may be dated before it was opened and after it ended, and change nothing.
PAPERS = frozenset(kind.payload for kind in _ALL if kind.is_paper)
KIND_OF_PAYLOAD = MappingProxyType({kind.payload: kind for kind in KINDS.values()})


def kind_name(key: str) -> str:
    """The kind's name in the current language; an unknown kind shows its key."""
    kind = KINDS.get(key)
    return _(kind.name) if kind else key


def recorded_as(event: str) -> tuple[str, str]:
    """The kind of act that records an event, and the code it names: "" where the kind says it."""
    return (event, "") if event in KINDS else (STEP_TAKEN, event)


SWITCH = date(2026, 7, 1)  # Luật 106/2025/QH15, Điều 115
LAW_2025, LAW_2008 = "Luật 106/2025/QH15", "Luật 26/2008/QH12"


def law_in_force(kind: ActKind, day: date) -> str:
    """Law and articles of a kind in force on a day (switch on 01/7/2026); "" when none is known."""
    law, articles = (LAW_2025, kind.law_2025) if day >= SWITCH else (LAW_2008, kind.law_2008)
    return f"{law}, {articles}" if articles.startswith("Điều") else articles
