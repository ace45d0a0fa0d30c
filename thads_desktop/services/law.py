"""The law an office works by: packs checked and installed, entries and days set by itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from thads_desktop.base.errors import DomainError, KnownIoError
from thads_desktop.base.formats import format_date
from thads_desktop.base.language import _
from thads_desktop.base.whole_file import write_whole
from thads_desktop.domain import step_payloads as s
from thads_desktop.domain.law_entries import Unit
from thads_desktop.domain.law_files import Fault, LawFile
from thads_desktop.domain.law_pack import LawPack
from thads_desktop.domain.law_reading import parse_law, read_law
from thads_desktop.domain.payloads import Payload
from thads_desktop.domain.working_calendar import SetDay
from thads_desktop.services.context import Context, commit_of
from thads_desktop.services.law_shelf import (
    INSTALLED,
    POINTER,
    OwnPayload,
    entry_override,
    look_through,
    made_on,
    read_folder,
)
from thads_desktop.services.offices import office_of

MOST_UNITS = 1000  # of an overridden time limit, as of one in a pack


def check_pack(folder: Path) -> tuple[LawPack, tuple[Fault, ...]]:
    """What a folder holds as a pack, and every fault in it with file and line."""
    files, unread = look_through(folder)
    pack, faults = read_law(files)
    return pack, (*unread, *faults)


def install_pack(context: Context, folder: Path) -> LawPack:
    """Take a pack into use, whole or not at all; the one in use stays until the new one is read.

    Raises:
        DomainError: `law_pack_wrong` naming file and line, `law_pack_older`.
        KnownIoError: `law_folder_unreadable`, and what writing refuses.
    """
    files = read_folder(folder)
    pack = parse_law(files)
    in_use = context.law.pack
    if made_on(pack) < made_on(in_use):
        raise DomainError(
            _("Gói này lập ngày {day}, cũ hơn gói đang dùng. Không thay.").format(
                day=format_date(made_on(pack))
            ),
            code="law_pack_older",
            field="folder",
        )
    _write_pack(context.folder / INSTALLED, pack.digest[:16], files)
    return pack


def _write_pack(home: Path, name: str, files: Sequence[LawFile]) -> None:
    """The files first, then, in one step, the pointer to them."""
    try:
        for file in files:
            path = home / name / file.path
            path.parent.mkdir(parents=True, exist_ok=True)
            write_whole(path, file.content)
        write_whole(home / POINTER, name.encode())
    except OSError as error:
        raise KnownIoError(
            _("Không ghi được gói pháp luật vào {folder}. Hãy kiểm tra đĩa và quyền ghi.").format(
                folder=home
            ),
            code="law_not_written",
            field="folder",
        ) from error


# ── The office's own ─────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True, kw_only=True)
class NewOverride:
    """Sửa một thời hạn: its key, the number and unit to use, from when to when, and why."""

    key: str
    number: int
    unit: Unit
    since: date
    to: date | None = None
    why: str = ""


def override_limit(context: Context, new: NewOverride) -> str:
    """Record that the office counts a time limit otherwise; returns the act's id.

    Raises:
        DomainError: `limit_missing`, `number_wrong`, `reason_missing`, `dates_reversed`.
    """
    payload = s.LimitOverridden(
        key=new.key, number=new.number, unit=new.unit, since=new.since, to=new.to, why=new.why
    )
    check_own_law(context, payload)
    return _record_own(context, payload, _("Sửa thời hạn"))


@dataclass(frozen=True, slots=True, kw_only=True)
class NewEntryOverride:
    """Sửa một mục: its section and identity, fields as text, from when to when, and why."""

    section: str
    entry: str
    changes: Mapping[str, str]
    since: date
    to: date | None = None
    why: str = ""


def override_entry(context: Context, new: NewEntryOverride) -> str:
    """Record that an entry of the law packs says something else here; returns the act's id.

    Raises:
        DomainError: `section_unknown`, `entry_missing`, `field_unknown`, `value_wrong`,
            `nothing_changed`, `reason_missing`, `dates_reversed`.
    """
    payload = s.EntryOverridden(
        section=new.section,
        entry=new.entry,
        changes=new.changes,
        since=new.since,
        to=new.to,
        why=new.why,
    )
    check_own_law(context, payload)
    return _record_own(context, payload, _("Sửa mục của gói pháp luật"))


def set_calendar_days(context: Context, days: Sequence[SetDay]) -> list[str]:
    """Record days the office itself has off, or works; returns the acts' ids.

    Raises:
        DomainError: `reason_missing`.
    """
    ids = []
    for day in days:
        payload = s.CalendarDaySet(day=day.on, is_off=day.is_off, why=day.why, source=day.source)
        check_own_law(context, payload)
        ids.append(_record_own(context, payload, _("Sửa lịch làm việc")))
    return ids


def check_own_law(context: Context, payload: Payload) -> None:
    """Refuse what the office may not set; acts of other kinds pass.

    Raises:
        DomainError: as `override_limit`, `override_entry` and `set_calendar_days`.
    """
    if isinstance(payload, s.LimitOverridden):
        _check_override(context, payload)
    elif isinstance(payload, s.EntryOverridden):
        context.law.pack.overridden(entry_override(payload))
        _check_reason(payload.why)
    elif isinstance(payload, s.CalendarDaySet):
        _check_reason(payload.why)


def _check_override(context: Context, new: s.LimitOverridden) -> None:
    if context.law.pack.rule(new.key, new.since) is None:
        raise DomainError(
            _("Ngày {day} không có thời hạn “{key}”.").format(
                day=format_date(new.since), key=new.key
            ),
            code="limit_missing",
            field="key",
        )
    _check_number(new.number, new.unit)
    _check_reason(new.why)
    if new.to is not None and new.to < new.since:
        raise DomainError(
            _("Ngày hết hiệu lực ở trước ngày bắt đầu."), code="dates_reversed", field="to"
        )


def _check_number(number: int, unit: Unit) -> None:
    """The bounds of a pack's own time limits."""
    if not 0 <= number <= MOST_UNITS or (number == 0) != (unit is Unit.AT_ONCE):
        raise DomainError(
            _("Thời hạn phải từ 1 đến {most}; chỉ “ngay” (at_once) là 0.").format(most=MOST_UNITS),
            code="number_wrong",
            field="count",
        )


def _check_reason(why: str) -> None:
    if not why.strip():
        raise DomainError(
            _("Hãy ghi lý do hoặc văn bản làm căn cứ."), code="reason_missing", field="why"
        )


def _record_own(context: Context, payload: OwnPayload, what: str) -> str:
    office_id = office_of(context).office_id
    with commit_of(context, what) as commit:
        return commit.append(office_id, payload, context.today).id
