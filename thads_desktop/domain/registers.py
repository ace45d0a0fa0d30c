"""Registers (sổ) as data: columns, what fills a row, how a period is closed.

What a register prints is a file of `resources/registers`; what a column's value means is
`register_*_values.py`. A file that names an unknown value is refused.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Annotated

import msgspec
from msgspec import Meta

from thads_desktop.domain.acts import Act
from thads_desktop.domain.case_state import CaseState
from thads_desktop.domain.law_entries import Confidence
from thads_desktop.domain.register_act_values import ACT_VALUES, EVENT_VALUES
from thads_desktop.domain.register_case_values import CASE_VALUES
from thads_desktop.domain.register_entries import (
    RegisterEntry,
    entries_of_acts,
    entries_of_things,
)
from thads_desktop.domain.register_facts import EntryFacts, Value
from thads_desktop.domain.register_thing_values import THING_EVENT_VALUES, THING_VALUES

NOTE, ROW_NUMBER = "note", "row_number"
VALUES: Mapping[str, Callable[[EntryFacts], Value]] = MappingProxyType(
    {**ACT_VALUES, **CASE_VALUES, **THING_VALUES}
)
VALUES_OF_EVENTS: Mapping[str, Callable[[EntryFacts, Sequence[str]], Value]] = MappingProxyType(
    {**EVENT_VALUES, **THING_EVENT_VALUES}
)
DAYS = frozenset({"day", "until", "decided_on", "keep_until"})
SUMS = frozenset({"amount", "owed", "thing_price"})
_BEFORE_THE_ACT = frozenset({"lines", "owed"})


class _Shape(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    pass


class RowOf(StrEnum):
    """Mỗi dòng của sổ là gì: an act, or a thing that acts describe."""

    ACT = "act"
    THING = "thing"


class RegisterColumn(_Shape, frozen=True, kw_only=True):
    """Cột của sổ: `heading` goes from the outermost group to the column itself.

    `of` are the events that a value about events asks for; `width` is in letters. Only a column
    that a source prints is verified.
    """

    heading: Annotated[tuple[str, ...], Meta(min_length=1)]
    value: str
    of: tuple[str, ...] = ()
    width: Annotated[int, Meta(ge=3, le=60)] = 12
    confidence: Confidence = Confidence.TO_CHECK

    def __post_init__(self) -> None:
        """Refuse a value that nobody can read."""
        known = VALUES_OF_EVENTS if self.of else VALUES
        if self.value not in known:
            message = f"column {self.heading[-1]}: no value {self.value!r}"
            raise ValueError(message)

    @property
    def is_verified(self) -> bool:
        """Was it seen in a source?"""
        return self.confidence is Confidence.VERIFIED

    def read(self, facts: EntryFacts) -> Value:
        """What the column says of an entry."""
        if self.of:
            return VALUES_OF_EVENTS[self.value](facts, self.of)
        return VALUES[self.value](facts)


class Register(_Shape, frozen=True, kw_only=True):
    """Sổ: one register that an office keeps, with the events (`fills`) that write its rows.

    An event may be taken in one variant only: `security_measure_applied:custody`.

    `number` is that of the form (mẫu số); `witnesses` sign its closing besides the one who closes
    it and the Head. `count_by` is the value its closing is counted by, `words` what codes of acts
    are called in it. Without `fills` its rows are not recorded in the program yet.
    """

    key: Annotated[str, Meta(pattern=r"^[a-z]+(-[a-z]+)*$")]
    number: str
    name: str
    document: str
    article: str
    note: str = ""
    rows: RowOf = RowOf.ACT
    fills: tuple[str, ...] = ()
    count_by: str = ""
    sums: str = ""
    witnesses: tuple[str, ...] = ()
    words: Mapping[str, str] = {}
    columns: tuple[RegisterColumn, ...] = msgspec.field(name="column")

    def __post_init__(self) -> None:
        """Refuse a register that does not begin with the row number and end with remarks."""
        ends = (self.columns[0].value, self.columns[-1].value)
        if ends != (ROW_NUMBER, NOTE) and self.fills:
            message = f"register {self.key}: the first column counts rows, the last holds remarks"
            raise ValueError(message)
        if {self.count_by, self.sums} - VALUES.keys() - {""} or self.sums not in SUMS | {""}:
            message = f"register {self.key}: it is closed by a value that nobody can read"
            raise ValueError(message)

    @property
    def is_recorded(self) -> bool:
        """Does the program record what writes its rows?"""
        return bool(self.fills)

    @property
    def looks_back(self) -> bool:
        """Does a column say how the case stood just before the act?"""
        return any(one.value in _BEFORE_THE_ACT for one in self.columns)

    @property
    def to_check(self) -> tuple[int, ...]:
        """The numbers of the columns, from 1, that no source prints (cần kiểm tra)."""
        return tuple(at for at, one in enumerate(self.columns, 1) if not one.is_verified)


def parse_register(content: bytes) -> Register:
    """A register of `resources/registers`.

    Raises:
        msgspec.ValidationError: the file is not of its shape; the message names the place.
    """
    return msgspec.convert(tomllib.loads(content.decode()), Register)


def entries_of(
    register: Register, acts: Sequence[Act], state: CaseState | None
) -> Iterator[RegisterEntry]:
    """The entries that the acts of one case write, struck out or not, in no order."""
    if register.rows is RowOf.THING:
        return entries_of_things(state, acts, register.fills)
    return entries_of_acts(acts, register.fills)


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterRow:
    """Dòng của sổ: what its columns say of an entry.

    `group` and `amount` (đồng) are what the register is closed by. `is_case`: its case has an
    enforcement decision; else it is still an intake.
    """

    number: int
    day: date
    case_id: str
    act_id: str
    is_case: bool
    is_struck: bool
    cells: tuple[Value, ...]
    group: str = ""
    amount: int = 0


def row_of(register: Register, facts: EntryFacts) -> RegisterRow:
    """The row that an entry writes."""
    entry = facts.entry
    group = VALUES[register.count_by](facts) if register.count_by else ""
    amount = VALUES[register.sums](facts) if register.sums else 0
    return RegisterRow(
        number=facts.row_number,
        day=entry.day,
        case_id=entry.act.subject,
        act_id=entry.act.id,
        is_case=facts.state is not None and bool(facts.state.decision_number),
        is_struck=entry.struck is not None,
        cells=tuple(column.read(facts) for column in register.columns),
        group=str(group or "").partition("\n")[0].rstrip(";"),
        amount=amount if isinstance(amount, int) else 0,
    )
