"""The law shelf (tủ luật): packs shipped or installed, with what the office overrode in its acts."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from pathlib import Path
from threading import Lock
from typing import TypeAlias

from thads_desktop.base.errors import DomainError, KnownIoError
from thads_desktop.base.language import _
from thads_desktop.base.paths import resource
from thads_desktop.domain import step_payloads as s
from thads_desktop.domain.codec import decode_payload
from thads_desktop.domain.corrections import standing_acts
from thads_desktop.domain.entry_overrides import EntryOverride
from thads_desktop.domain.law import Law, law_of
from thads_desktop.domain.law_entries import LAST_DAY, PackHead
from thads_desktop.domain.law_files import Fault, LawFile
from thads_desktop.domain.law_pack import LawPack, LimitOverride
from thads_desktop.domain.law_reading import parse_law
from thads_desktop.domain.working_calendar import SetDay
from thads_desktop.ledger.database import Ledger
from thads_desktop.ledger.first_act import first_act
from thads_desktop.ledger.stored_acts import acts_of

INSTALLED, POINTER = "law", "current"
MOST_FILES, LARGEST_FILE = 300, 1_000_000
_FILE_NAME = re.compile(r"^[A-Za-z0-9._-]{1,80}$")
_OWN_ACTS = "SELECT coalesce(max(act_key), 0) FROM acts WHERE kind IN (?, ?, ?, ?)"
_OWN_KINDS = ("limit_overridden", "entry_overridden", "calendar_day_set", "act_voided")
OwnPayload: TypeAlias = s.LimitOverridden | s.EntryOverridden | s.CalendarDaySet


@dataclass(slots=True)
class LawShelf:
    """Tủ luật của một sổ cái: gives the law in use, read anew only after it changed."""

    ledger: Ledger
    folder: Path
    _pack: LawPack | None = field(default=None, init=False)
    _pack_name: str = field(default="", init=False)
    _law: Law | None = field(default=None, init=False)
    _own_key: int = field(default=-1, init=False)
    _reading: Lock = field(default_factory=Lock, init=False, repr=False)

    def __call__(self) -> Law:
        """The law in use; jobs may ask from their own threads."""
        with self._reading:
            name = _installed_name(self.folder)
            if self._pack is None or name != self._pack_name:
                self._pack, self._pack_name, self._law = _pack_in_use(self.folder, name), name, None
            own_key = self._last_own_act()
            if self._law is None or own_key != self._own_key:
                self._law, self._own_key = law_of(self._pack, *_own_law(self.ledger)), own_key
            return self._law

    def _last_own_act(self) -> int:
        with self.ledger.glancing() as driver:
            return int(driver.execute(_OWN_ACTS, _OWN_KINDS).fetchone()[0])


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnAct:
    """Đơn vị tự đặt: a standing act that overrides an entry of the pack, or sets a day."""

    act_id: str
    payload: OwnPayload


def own_acts(ledger: Ledger) -> tuple[OwnAct, ...]:
    """What the office itself overrode and set, the older first."""
    with ledger.glancing() as driver:
        first = first_act(driver, "office_established")
    if first is None:
        return ()
    office_id, _payload = first
    with ledger.reading() as connection:
        stored = acts_of(connection, [office_id])[office_id]
    standing = standing_acts([one.act for one in stored]).acts
    read = [
        (act.id, decode_payload(act))
        for act in sorted(standing, key=lambda act: (act.lamport, act.id))
    ]
    return tuple(
        OwnAct(act_id=act_id, payload=payload)
        for act_id, payload in read
        if isinstance(payload, OwnPayload)
    )


def _own_law(
    ledger: Ledger,
) -> tuple[list[LimitOverride], list[SetDay], list[EntryOverride]]:
    """What the office overrode and which days it set, the older first."""
    payloads = [one.payload for one in own_acts(ledger)]
    overrides = [_override(one) for one in payloads if isinstance(one, s.LimitOverridden)]
    set_days = [_set_day(one) for one in payloads if isinstance(one, s.CalendarDaySet)]
    entries = [entry_override(one) for one in payloads if isinstance(one, s.EntryOverridden)]
    return overrides, set_days, entries


def _override(payload: s.LimitOverridden) -> LimitOverride:
    to = payload.to or LAST_DAY
    return LimitOverride(payload.key, payload.number, payload.unit, payload.since, to, payload.why)


def entry_override(payload: s.EntryOverridden) -> EntryOverride:
    """What the act says, as a pack takes it."""
    return EntryOverride(
        payload.section,
        payload.entry,
        payload.changes,
        payload.since,
        payload.to or LAST_DAY,
        payload.why,
    )


def _set_day(payload: s.CalendarDaySet) -> SetDay:
    return SetDay(payload.day, payload.is_off, payload.why, payload.source)


# ── Packs ────────────────────────────────────────────────────────────────────────────────────


@cache
def shipped_pack() -> LawPack:
    """The pack that comes with the program, read once."""
    return parse_law(read_folder(resource("law")))


def shipped_law() -> Law:
    """The law as it comes with the program: what is reckoned by without an office."""
    return law_of(shipped_pack())


def _pack_in_use(folder: Path, installed: str) -> LawPack:
    """The installed pack, unless the program came with a newer one, or it cannot be read."""
    shipped = shipped_pack()
    if not installed:
        return shipped
    try:
        pack = parse_law(read_folder(folder / INSTALLED / installed))
    except (DomainError, KnownIoError):
        return shipped
    return pack if made_on(pack) >= made_on(shipped) else shipped


def _installed_name(folder: Path) -> str:
    try:
        name = (folder / INSTALLED / POINTER).read_text(encoding="ascii").strip()
    except (OSError, UnicodeDecodeError):
        return ""
    return name if _FILE_NAME.match(name) else ""


def made_on(pack: LawPack) -> date:
    """The day a pack was made; the earliest of days when it does not say."""
    heads = pack.entries(PackHead)
    return heads[0].made if heads else date.min


def read_folder(folder: Path) -> tuple[LawFile, ...]:
    """The TOML files of a pack, within sane bounds; their names are the only paths used.

    Raises:
        KnownIoError: `law_folder_unreadable`.
        DomainError: `law_pack_wrong` for a folder that is no pack, or a file that may not be one.
    """
    files, faults = look_through(folder)
    if faults:
        raise DomainError(
            _("Gói pháp luật có tệp không dùng được: {fault}. Hãy sửa gói rồi thử lại.").format(
                fault=faults[0]
            ),
            code="law_pack_wrong",
            field=f"{faults[0].path}:{faults[0].line}",
        )
    return files


def look_through(folder: Path) -> tuple[tuple[LawFile, ...], tuple[Fault, ...]]:
    """The files of a folder that may be read as a pack, and a fault for each that may not."""
    try:
        paths = sorted(path for path in folder.rglob("*.toml") if path.is_file())
        if not paths or len(paths) > MOST_FILES:
            raise _no_pack(folder)
        inner = {path: path.relative_to(folder).as_posix() for path in paths}
        faults = {path: what for path in paths if (what := _why_not_read(path, inner[path]))}
        return (
            tuple(LawFile(inner[path], path.read_bytes()) for path in paths if path not in faults),
            tuple(Fault(inner[path], 1, what) for path, what in faults.items()),
        )
    except OSError as error:
        raise KnownIoError(
            _("Không đọc được thư mục {folder}. Hãy kiểm tra thẻ nhớ rồi thử lại.").format(
                folder=folder
            ),
            code="law_folder_unreadable",
            field="folder",
        ) from error


def _why_not_read(path: Path, inner: str) -> str:
    """Why a file is not opened at all; empty when it is."""
    if path.is_symlink():
        return _("là liên kết tới tệp khác")
    if not all(_FILE_NAME.match(part) for part in inner.split("/")):
        return _("tên tệp chỉ được gồm chữ không dấu, chữ số, dấu chấm và gạch")
    if path.stat().st_size > LARGEST_FILE:
        return _("tệp quá lớn (hơn {most} byte)").format(most=LARGEST_FILE)
    return ""


def _no_pack(folder: Path) -> DomainError:
    return DomainError(
        _(
            "Thư mục {folder} không phải là gói pháp luật. Hãy chọn thư mục chứa các tệp .toml "
            "của gói."
        ).format(folder=folder),
        code="law_pack_wrong",
        field="folder",
    )
