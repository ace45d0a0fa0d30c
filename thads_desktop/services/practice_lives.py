"""Whole lives of made-up cases (đời việc mẫu), told day by day in `resources/practice`.

A day counts from the case's first one, or back from today when it is negative; what would fall on
a day off moves to the next working day, what comes later than today has not happened yet. An act
is named for others to be `about` it; `{debtor}` and the like are filled in. Of a ground written
`old|new` the law of the act's day chooses, and `since` leaves out what an older law did not know.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from random import Random
from typing import Any, Literal, TypeAlias

import msgspec

from thads_desktop.base.paths import resource
from thads_desktop.domain import payloads as p
from thads_desktop.domain.kinds import KINDS
from thads_desktop.domain.law import Law
from thads_desktop.domain.obligations import sum_of_decision
from thads_desktop.domain.step_payloads import StepTaken
from thads_desktop.domain.vocabulary import Basis, CaseKind, PartyRole
from thads_desktop.domain.working_calendar import WorkingCalendar
from thads_desktop.services.practice_grounds import ground_on
from thads_desktop.services.practice_matters import judgment_of
from thads_desktop.services.practice_people import COMMUNES, STATE_BUDGET, People
from thads_desktop.services.practice_stories import Step

_TET = 15  # days before and after it without forces (NĐ 152/2026, Điều 42.2; NĐ 62/2015, Điều 13.2)
_BY_FORCE = frozenset({"coercion_carried_out", "property_seized"})
_DAYS = frozenset({"planned_on", "until", "since"})  # fields that may count days
_GROUNDS = frozenset({"ground", "legal_ground"})
_SPARE = 3  # days by which lives of one kind begin apart

_DayOf: TypeAlias = Callable[[int], date]


class _Who(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Đương sự của việc mẫu, by the key its acts name it with."""

    key: str
    role: PartyRole
    is_: Literal["person", "firm", "bank", "state"] = msgspec.field(name="is")


class Life(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Đời việc mẫu: begins `age` days ago, or came over, decided `old` days before it did."""

    key: str
    kind: CaseKind
    mark: str
    parties: tuple[_Who, ...]
    obligations: tuple[dict[str, Any], ...]
    acts: tuple[dict[str, Any], ...]
    basis: Basis = Basis.ON_REQUEST
    age: int = 0
    old: int = 0


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    life: tuple[Life, ...] = ()
    intake: tuple[Life, ...] = ()


@cache
def _files() -> tuple[_File, ...]:
    paths = sorted(resource("practice").glob("*.toml"))
    return tuple(msgspec.convert(tomllib.loads(path.read_text("utf-8")), _File) for path in paths)


def all_lives() -> tuple[Life, ...]:
    """Every life of a case."""
    return tuple(life for file in _files() for life in file.life)


def all_intakes() -> tuple[Life, ...]:
    """Everything that came in and has no decision yet."""
    return tuple(life for file in _files() for life in file.intake)


def decided_on(
    life: Life, first: date, today: date, calendar: WorkingCalendar, rng: Random
) -> date:
    """The day of its decision, or for one that has none the day something came in."""
    if life.old:
        return first - timedelta(days=life.old + rng.randint(0, 90))
    return min(_working(today - timedelta(days=life.age + rng.randint(0, _SPARE)), calendar), today)


# ── Its people and its judgment ──────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True, kw_only=True)
class Cast:
    """Người trong đời việc mẫu: the parties, the judgment, and what names stand for."""

    life: Life
    parties: tuple[p.Party, ...]
    obligations: tuple[p.Obligation, ...]
    judgment: p.Judgment
    words: Mapping[str, str]


def cast_of(life: Life, first: date, rng: Random) -> Cast:
    """People and a judgment for a life."""
    people = People(rng)
    parties = tuple(_party(who, people) for who in life.parties)
    heir, buyer = people.person(PartyRole.DEBTOR), people.person(PartyRole.RELATED_PERSON)
    words = {who.key: party.name for who, party in zip(life.parties, parties, strict=True)}
    words |= {
        "heir": heir.name,
        "heir_identity": heir.identity_number,
        "address": heir.address,
        "buyer": buyer.name,
        "place": rng.choice(COMMUNES),
    }
    return Cast(
        life=life,
        parties=parties,
        obligations=tuple(_obligation(one, words, first) for one in life.obligations),
        judgment=judgment_of(life.mark, first, rng),
        words=words,
    )


def _party(who: _Who, people: People) -> p.Party:
    match who.is_:
        case "person":
            return people.person(who.role)
        case "firm":
            return people.firm(who.role, people.company())
        case "bank":
            return people.firm(who.role, people.bank())
        case _:
            return p.Party(role=who.role, name=STATE_BUDGET)


def _obligation(told: dict[str, Any], words: Mapping[str, str], on: date) -> p.Obligation:
    """A line; of instalments it owes what its decision covers."""
    filled = _filled(told, words, lambda days: on + timedelta(days=days))
    line = msgspec.convert(filled, p.Obligation)
    if line.instalment is None:
        return line
    return msgspec.structs.replace(line, amount=sum_of_decision(line.instalment, on))


def opening_of(cast: Cast, *, decision_number: str, officer: str) -> p.CaseOpened:
    """The decision a life begins with."""
    return p.CaseOpened(
        decision_number=decision_number,
        basis=cast.life.basis,
        parties=cast.parties,
        obligations=cast.obligations,
        kind=cast.life.kind,
        judgment=cast.judgment,
        officer=officer,
    )


# ── Its acts ─────────────────────────────────────────────────────────────────────────────────


def acts_of(cast: Cast, begins_on: date, today: date, law: Law) -> list[Step]:
    """What happened in a life up to today, in order."""
    calendar = law.calendar
    days = _days_of(cast.life.acts, begins_on, today, calendar)

    def planned(day: int) -> date:
        """The day for which something was planned: that on which it was done, if it was."""
        alike = (on for on, told in zip(days, cast.life.acts, strict=True) if told["day"] == day)
        return next(alike, _working(begins_on + timedelta(days=day), calendar))

    steps = []
    for on, told in zip(days, cast.life.acts, strict=True):
        if on <= today and told.get("since", on) <= on:
            fields = {name: value for name, value in told.items() if name not in _OF_THE_TELLING}
            filled = {
                name: _field(name, value, cast.words, planned, on) for name, value in fields.items()
            }
            payload = _payload(told["kind"], filled, cast)
            steps.append(Step(on, payload, told.get("name", ""), told.get("about", "")))
    return steps


_OF_THE_TELLING = frozenset({"day", "kind", "name", "about", "since"})


def _days_of(
    acts: Sequence[dict[str, Any]], begins_on: date, today: date, calendar: WorkingCalendar
) -> list[date]:
    """The day of every act; what needs forces waits until Tết is over, and the rest with it."""
    days, waited = [], timedelta()
    for told in acts:
        offset = timedelta(days=told["day"])
        if told["day"] < 0:
            days.append(_working(today + offset, calendar))
            continue
        while told["kind"] in _BY_FORCE and calendar.is_around_tet(
            _working(begins_on + offset + waited, calendar), _TET
        ):
            waited += timedelta(days=1)
        days.append(_working(begins_on + offset + waited, calendar) if told["day"] else begins_on)
    return days


def _working(day: date, calendar: WorkingCalendar) -> date:
    while calendar.is_rest_day(day):
        day += timedelta(days=1)
    return day


def _payload(kind: str, fields: dict[str, object], cast: Cast) -> p.Payload:
    """The content of an act; one that is no kind of its own is an event by that code."""
    if kind == "judgment_received":
        fields |= {
            "kind": cast.life.kind,
            "judgment": cast.judgment,
            "parties": cast.parties,
            "obligations": cast.obligations,
        }
    if kind not in KINDS:
        return msgspec.convert(fields | {"code": kind}, StepTaken)
    return msgspec.convert(fields, KINDS[kind].payload)


def _filled(value: object, words: Mapping[str, str], day: _DayOf, on: date | None = None) -> object:
    """Names for their placeholders, days for their counts, the ground of the law of a day."""
    match value:
        case dict():
            return {name: _field(name, one, words, day, on) for name, one in value.items()}
        case list():
            return [_filled(one, words, day, on) for one in value]
        case str():
            return value.format_map(words)
        case _:
            return value


def _field(
    name: str, value: object, words: Mapping[str, str], day: _DayOf, on: date | None
) -> object:
    if name in _DAYS and isinstance(value, int):
        return day(value)
    if name in _GROUNDS and on is not None and isinstance(value, str):
        return ground_on(value, on)
    return _filled(value, words, day, on)
