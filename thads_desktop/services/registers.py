"""Registers of the office (sổ): views over its cases, read by pages, opened for any period."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from functools import cache
from types import MappingProxyType
from typing import NamedTuple

from sqlalchemy import Connection

from thads_desktop.base.clock import VIETNAM
from thads_desktop.base.errors import DomainError
from thads_desktop.base.formats import format_date, format_money
from thads_desktop.base.language import _
from thads_desktop.base.paths import resource
from thads_desktop.base.progress import Progress, SilentProgress
from thads_desktop.domain.acts import Act
from thads_desktop.domain.case_state import CaseState
from thads_desktop.domain.fold import state_before, state_of
from thads_desktop.domain.intake import intake_of
from thads_desktop.domain.intake_reckoning import as_case
from thads_desktop.domain.register_closings import quarter_of
from thads_desktop.domain.register_entries import EntryPlace, RegisterEntry, kinds_writing
from thads_desktop.domain.register_facts import EntryFacts, Value
from thads_desktop.domain.registers import (
    SUMS,
    Register,
    RegisterColumn,
    RegisterRow,
    RowOf,
    entries_of,
    parse_register,
    row_of,
)
from thads_desktop.domain.work_year import first_day, work_year
from thads_desktop.ledger.positions import last_position, position_at
from thads_desktop.ledger.stored_acts import acts_of, subjects_since
from thads_desktop.services.context import Context

__all__ = ["OpenedRegister", "Register", "RegisterRow"]

MANY = 200  # cases, or rows, read at a time


@dataclass(frozen=True, slots=True, kw_only=True)
class EnteredRow:
    """Chỗ của một dòng: which act of which case writes it, and its number within the year of work."""

    number: int
    day: date
    case_id: str
    place: EntryPlace
    act_id: str
    is_struck: bool

    @property
    def key(self) -> tuple[str, int]:
        """What tells the rows of a case apart."""
        return self.act_id, self.place.item


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenedRegister:
    """Sổ mở ra cho một kỳ: where its rows are; the rows themselves are read by pages.

    `year` are the rows from the first day of the year of work on, `entered` those of the period.
    It tells what was recorded up to the end of `known_on`, and not past the commit `known_at`.
    """

    register: Register
    first: date
    last: date
    known_on: date
    known_at: int
    year: tuple[EnteredRow, ...]

    @property
    def entered(self) -> tuple[EnteredRow, ...]:
        """The rows of the period, in their order."""
        return tuple(one for one in self.year if self.first <= one.day <= self.last)


@cache
def registers() -> Mapping[str, Register]:
    """Các loại sổ, by key, in the order of their files."""
    files = sorted(resource("registers").glob("*.toml"))
    found = (parse_register(file.read_bytes()) for file in files)
    return MappingProxyType({one.key: one for one in found})


def register_named(name: str) -> Register:
    """A register by its key, or by the number of its form.

    Raises:
        DomainError: `register_unknown`, naming those there are.
    """
    known = registers()
    for one in known.values():
        if name in {one.key, one.number}:
            return one
    raise DomainError(
        _("Không có sổ “{name}”. Hãy ghi số mẫu hoặc tên: {known}.").format(
            name=name, known=", ".join(f"{one.number} ({key})" for key, one in known.items())
        ),
        code="register_unknown",
        field="name",
    )


def open_register(
    context: Context,
    name: str,
    first: date,
    last: date,
    progress: Progress | None = None,
    *,
    known_on: date | None = None,
) -> OpenedRegister:
    """Find the rows of a register in a period; those of its year before it count too.

    The register stands as it was known at the end of `known_on`: by default, as it is known now.

    Raises:
        DomainError: `register_unknown`, `period_reversed`.
    """
    register = register_named(name)
    if first > last:
        raise DomainError(
            _("Ngày đầu kỳ ở sau ngày cuối kỳ. Hãy chọn lại."), code="period_reversed", field="from"
        )
    begin = first_day(work_year(first))
    known = _knowledge(context, known_on)
    entries = [
        one
        for one in _entries(context, register, begin, known.at, progress or SilentProgress())
        if begin <= one.day <= last
    ]
    entries.sort(key=_order)
    return OpenedRegister(
        register=register,
        first=first,
        last=last,
        known_on=known.on,
        known_at=known.at,
        year=tuple(_numbered(entries)),
    )


class _Knowledge(NamedTuple):
    on: date
    at: int


def _knowledge(context: Context, known_on: date | None) -> _Knowledge:
    """The last commit of a day; of today and of days to come, the last there is."""
    with context.ledger.reading() as connection:
        if known_on is None or known_on >= context.today:
            return _Knowledge(context.today, last_position(connection))
        end = datetime.combine(known_on, time.max, VIETNAM)
        return _Knowledge(known_on, position_at(connection, end))


def _order(entry: RegisterEntry) -> tuple[tuple[int, int], EntryPlace]:
    """A correction stands behind what it corrects, but never in another quarter than its own."""
    return quarter_of(entry.day), entry.place


def _numbered(entries: Sequence[RegisterEntry]) -> Iterator[EnteredRow]:
    """Rows are numbered anew in each year of work."""
    year, number = 0, 0
    for one in entries:
        number = number + 1 if work_year(one.day) == year else 1
        year = work_year(one.day)
        yield EnteredRow(
            number=number,
            day=one.day,
            case_id=one.act.subject,
            place=one.place,
            act_id=one.act.id,
            is_struck=one.struck is not None,
        )


def _entries(
    context: Context, register: Register, begin: date, known_at: int, progress: Progress
) -> Iterator[RegisterEntry]:
    with context.ledger.reading() as connection:
        kinds = sorted(kinds_writing(register.fills))
        subjects = subjects_since(connection, kinds, begin) if kinds else []
        for start in range(0, len(subjects), MANY):
            progress.report(_("Đọc sổ"), start, len(subjects))
            for acts in _cases(connection, subjects[start : start + MANY], known_at).values():
                # Only things need to know how their case stands: an act enters by itself.
                state = _state(acts) if register.rows is RowOf.THING else None
                yield from entries_of(register, acts, state)


def read_rows(
    context: Context, opened: OpenedRegister, entered: Sequence[EnteredRow]
) -> list[RegisterRow]:
    """What some rows (a page of them) say, in their order."""
    with context.ledger.reading() as connection:
        cases = _cases(connection, list({one.case_id for one in entered}), opened.known_at)
    register, pack = opened.register, context.law.pack
    numbers = {one.key: one.number for one in entered}
    found: dict[tuple[str, int], RegisterRow] = {}
    for acts in cases.values():
        state = _state(acts)
        for entry in entries_of(register, acts, state):
            key = entry.act.id, entry.place.item
            if key not in numbers:
                continue
            facts = EntryFacts(
                entry=entry,
                state=state,
                before=state_before(acts, entry.act) if register.looks_back else None,
                pack=pack,
                words=register.words,
                row_number=numbers[key],
            )
            found[key] = row_of(register, facts)
    return [found[one.key] for one in entered]


def stream_rows(
    context: Context,
    opened: OpenedRegister,
    entered: Sequence[EnteredRow],
    progress: Progress | None = None,
) -> Iterator[RegisterRow]:
    """What many rows say, a page after the other."""
    told = progress or SilentProgress()
    for start in range(0, len(entered), MANY):
        told.report(_("Đọc sổ"), start, len(entered))
        yield from read_rows(context, opened, entered[start : start + MANY])


def cell_text(column: RegisterColumn, value: Value) -> str:
    """A cell as paper and screen show it."""
    match value:
        case None:
            return ""
        case date():
            return format_date(value)
        case int() if column.value in SUMS:
            return format_money(value, language="vi")
        case _:
            return str(value)


def _cases(
    connection: Connection, subjects: Sequence[str], known_at: int
) -> Mapping[str, list[Act]]:
    """The acts of some cases, those known at a commit."""
    stored = acts_of(connection, subjects)
    return {
        subject: [one.act for one in acts if one.position <= known_at]
        for subject, acts in stored.items()
    }


def _state(acts: Sequence[Act]) -> CaseState | None:
    """The case as it stands; what has no decision yet, as the case it would be."""
    state = state_of(acts)
    if state is not None:
        return state
    intake = intake_of(acts)
    return as_case(intake, intake.bases[-1]) if intake is not None else None
