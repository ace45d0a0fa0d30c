"""From the files of a law pack to the pack: read whole or refused whole.

A pack is a set of TOML files (`resources/law/README.md`).
"""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256

import msgspec

from thads_desktop.base.errors import DomainError
from thads_desktop.base.language import _
from thads_desktop.domain import law_entries as e
from thads_desktop.domain.law_checks import faults_of
from thads_desktop.domain.law_files import Fault, LawFile, Table, tables_of
from thads_desktop.domain.law_pack import LAW_ITSELF, OVERLAY, LawPack, Layered, Rule


def parse_law(files: Sequence[LawFile]) -> LawPack:
    """A pack from its files, whole.

    Raises:
        DomainError: `law_pack_wrong`; the message and `field` name file and line of the first
            fault, and how many there are.
    """
    pack, faults = read_law(files)
    if faults:
        more = len(faults) - 1
        others = _(" (và {n} chỗ khác)").format(n=more) if more else ""
        raise DomainError(
            _(
                "Gói pháp luật có chỗ sai: {fault}{others}. Chương trình giữ gói đang dùng; "
                "hãy sửa tệp rồi thử lại."
            ).format(fault=faults[0], others=others),
            code="law_pack_wrong",
            field=faults[0].place,
        )
    return pack


def read_law(files: Sequence[LawFile]) -> tuple[LawPack, tuple[Fault, ...]]:
    """What could be read of a pack, and all its faults."""
    faults: list[Fault] = []
    tables = [one for file in files for one in tables_of(file, faults)]
    regimes = [one.entry for one in tables if isinstance(one.entry, e.Regime)]
    events: dict[str, e.EventType] = {}
    rules: list[Rule] = []
    others: dict[str, list[Layered]] = {}
    for one in tables:
        entry = _bounded(one, regimes)
        if isinstance(entry, e.EventType):
            events[entry.code] = entry
        elif isinstance(entry, e.Limit):
            rules.append(_rule(one, entry, regimes))
        else:
            others.setdefault(type(entry).__name__, []).append(Layered(entry, _layer(one)))
    pack = LawPack(
        digest=sha256(b"".join(file.path.encode() + file.content for file in files)).hexdigest(),
        regimes=tuple(regimes),
        events=events,
        rules=tuple(rules),
        others={name: tuple(found) for name, found in others.items()},
    )
    if not faults:
        faults += faults_of(pack, tables)
    return pack, tuple(faults)


def _regime_of(one: Table, regimes: Sequence[e.Regime]) -> e.Regime | None:
    """The regime of the entry's folder, else the one in force on the entry's first day."""
    of_folder = next((regime for regime in regimes if regime.key == one.folder), None)
    if of_folder is not None or not isinstance(one.entry, e.Entry):
        return of_folder
    since = one.entry.since
    return next((regime for regime in regimes if regime.is_in_force(since)), None)


def _bounded(one: Table, regimes: Sequence[e.Regime]) -> msgspec.Struct:
    """The entry, within the days its regime is in force where it gives none of its own."""
    entry = one.entry
    if not isinstance(entry, e.Entry) or isinstance(entry, e.Regime):
        return entry
    regime = next((regime for regime in regimes if regime.key == one.folder), None)
    if regime is None:
        return entry
    return msgspec.structs.replace(
        entry,
        since=regime.since if entry.since == e.FIRST_DAY else entry.since,
        to=regime.to if entry.to == e.LAST_DAY else entry.to,
        document=entry.document or regime.document,
    )


def _rule(one: Table, limit: e.Limit, regimes: Sequence[e.Regime]) -> Rule:
    regime = _regime_of(one, regimes)
    return Rule(limit, regime.key if regime else "", _layer(one), one.file.path, one.line)


def _layer(one: Table) -> int:
    return OVERLAY if one.amendment else LAW_ITSELF
