"""What an office says otherwise than the law, of an entry that is no time limit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import date

from thads_desktop.base.errors import DomainError
from thads_desktop.base.formats import format_money
from thads_desktop.base.language import _
from thads_desktop.domain import law_entries as e
from thads_desktop.domain.entry_identity import identity
from thads_desktop.domain.entry_words import field_name, value_name
from thads_desktop.domain.law_pack import OVERLAY, LawPack
from thads_desktop.domain.step_payloads import EntryOverridden
from thads_desktop.services.law_shelf import OwnAct, entry_override

_LONG = 60  # letters of a text that is named rather than repeated


def law_itself(pack: LawPack, entry: e.Entry, day: date) -> e.Entry | None:
    """What the packs say of the same on a day, whatever the office set."""
    return pack.entry(type(entry), identity(entry), day, highest=OVERLAY)


def differences(kind: type[e.Entry], law: Mapping[str, str], own: Mapping[str, str]) -> str:
    """What the office says otherwise, field by field: "Tỷ lệ: 0.03 → 0.02"."""
    said = [
        _difference(field_name(kind, name), law[name], text, name)
        for name, text in own.items()
        if text != law[name]
    ]
    return _("Khác luật: {what}").format(what="; ".join(said)) if said else ""


def _difference(label: str, law: str, own: str, name: str) -> str:
    if max(len(law), len(own)) > _LONG:
        return label
    return f"{label}: {_shown(name, law)} → {_shown(name, own)}"


def _shown(name: str, text: str) -> str:
    if text.isdecimal():
        return format_money(int(text))
    return value_name(name, text) if text else "–"


def own_act(own: Sequence[OwnAct], entry: e.Entry, pack: LawPack) -> str:
    """The newest act that made an entry what it is; empty for one of the law itself."""
    for one in reversed(own):
        if not isinstance(one.payload, EntryOverridden):
            continue
        with suppress(DomainError):  # what the pack in use cannot hold made nothing
            if pack.overridden(entry_override(one.payload)) == entry:
                return one.act_id
    return ""
