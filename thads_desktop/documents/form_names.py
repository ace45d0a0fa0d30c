"""The names under what a form is given (dữ liệu của biểu mẫu), where they are always the same."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

import msgspec

from thads_desktop.domain.kinds import KINDS, recorded_as

OFFICE_AND_CASE: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "office": frozenset(
            {"name", "parent", "place", "code", "address", "account", "account_at"}
        ),
        "paper": frozenset({"on", "number", "act", "regime", "title", "kind", "subject"}),
        "signer": frozenset({"name", "roles", "authority"}),
        "case": frozenset(
            {"decision_number", "decided_on", "basis", "kind", "note", "words", "brought_by"}
        ),
        "judgment": frozenset({"number", "judged_on", "court", "words"}),
        "total": frozenset({"due", "done", "left", "asked", "asked_lines", "returns"}),
        "verification": frozenset({"on", "place", "findings", "count"}),
        "request": frozenset({"on", "who"}),
    }
)
OF_ACTS = frozenset(
    {"ground_words", "lines_names", "lines_words", "about", "about_words", "things"}
)


def given_members(act: str) -> Mapping[str, frozenset[str]]:
    """The members of what a form of this act is given; of lists none are told."""
    if not act:
        return OFFICE_AND_CASE
    payload = KINDS[recorded_as(act)[0]].payload
    fields = frozenset(field.name for field in msgspec.structs.fields(payload))
    return {**OFFICE_AND_CASE, "act": fields | OF_ACTS}
