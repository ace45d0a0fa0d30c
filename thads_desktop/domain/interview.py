"""The interview (cuộc hỏi xác minh) as data: what is asked of which case, and what the law wants.

Topics stand in `resources/interview/*.toml` in the order of the minutes. What is asked depends on
the facts of the case; a topic must be answered while a law that asks for it is in force.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from thads_desktop.domain.case_state import CaseState
from thads_desktop.domain.law_entries import Entry, Key, Said
from thads_desktop.domain.measure_payloads import PropertySeized, SecurityMeasureApplied
from thads_desktop.domain.step_payloads import StepTaken
from thads_desktop.domain.vocabulary import ENDED, Basis, CaseKind, ObligationKind, PartyRole

YES, NO = "Có", "Không"  # as the minutes say it
SEPARATOR = ";"  # between the values of a line; none of their own holds it
FACTS = frozenset(
    {
        *(basis.value for basis in Basis),
        *(f"owes_{kind}" for kind in ObligationKind),
        *(f"case_{kind}" for kind in CaseKind),
        *("person", "organisation", "prisoner", "property_found"),
    }
)
_PRISON = {"debtor_imprisoned": True, "debtor_released": False}

Label = Annotated[str, Meta(pattern=r"^[^;:()\n]+$", max_length=80)]


class FieldKind(StrEnum):
    """Kiểu câu trả lời."""

    TEXT = "text"
    YES_NO = "yes_no"
    CHOICE = "choice"
    MONEY = "money"
    THINGS = "things"


class Cell(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Chi tiết của một vật được kê: its label goes before the value in the minutes."""

    key: Key
    label: Label
    kind: Literal["text", "money"] = "text"


class TopicField(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Ý hỏi: a short answer, or things of one sort, each with its cells.

    It is asked once the field `after` was answered with Yes, or "field=choice" with that choice.
    `yes` and `no` are what the findings say of the answer; `found` lets them name the choice.
    """

    key: Key
    label: Label
    kind: FieldKind = FieldKind.TEXT
    choices: tuple[Said, ...] = ()
    after: str = ""
    yes: str = ""
    no: str = ""
    found: bool = False
    cells: tuple[Cell, ...] = msgspec.field(name="cell", default=())

    def __post_init__(self) -> None:
        """Refuse a kind without what it is made of, and labels that cannot be told apart."""
        if bool(self.choices) != (self.kind is FieldKind.CHOICE):
            raise ValueError(f"{self.key}: choices")
        if bool(self.cells) != (self.kind is FieldKind.THINGS):
            raise ValueError(f"{self.key}: cells")
        if any(SEPARATOR in choice for choice in self.choices):
            raise ValueError(f"{self.key}: {SEPARATOR}")
        _check_labels(self.key, [cell.label for cell in self.cells])

    @property
    def answers(self) -> tuple[str, ...]:
        """The words one chooses from; none when one writes freely."""
        return (YES, NO) if self.kind is FieldKind.YES_NO else self.choices


class Requirement(Entry, frozen=True, kw_only=True):
    """Căn cứ của mục hỏi: the words of a law, between its days, that want the topic answered."""

    words: Said


class Topic(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Mục hỏi: one heading of the minutes, with what is asked under it.

    It is asked of a case when all facts of `when` hold, and one of `any` if it names some. `was`
    are names that earlier records know it by.
    """

    key: Key
    name: Label
    was: tuple[str, ...] = ()
    part: Literal["findings", "declaration"] = "findings"
    when: tuple[str, ...] = ()
    any: tuple[str, ...] = ()
    hint: str = ""
    laws: tuple[Requirement, ...] = msgspec.field(name="law", default=())
    fields: tuple[TopicField, ...] = msgspec.field(name="field")

    def __post_init__(self) -> None:
        """Refuse facts nobody knows, and a field asked after one that does not stand before it."""
        if unknown := {*self.when, *self.any} - FACTS:
            raise ValueError(f"{self.key}: {sorted(unknown)}")
        _check_labels(self.key, [field.label for field in self.fields])
        seen: dict[str, tuple[str, ...]] = {}
        for field in self.fields:
            asked, _equals, answer = field.after.partition("=")
            if field.after and (answer or YES) not in seen.get(asked, ()):
                raise ValueError(f"{self.key}: {field.after}")
            seen[field.key] = field.answers

    def is_asked(self, facts: frozenset[str]) -> bool:
        """Is it asked of a case of which these facts hold?"""
        return facts.issuperset(self.when) and (not self.any or not facts.isdisjoint(self.any))

    def required_by(self, on: date) -> tuple[Requirement, ...]:
        """The laws that want it answered on a day."""
        return tuple(law for law in self.laws if law.is_in_force(on))


class Outcome(Entry, frozen=True, kw_only=True):
    """Gợi ý phân loại: what signs ("topic.field=answer") together speak for.

    All of `every` and one of `one_of` hold, and none of `unless`. `ground` is a key of the law
    packs; an outcome whose ground is not in force on the day is passed over.
    """

    key: Key
    enforceable: bool
    ground: str = ""
    says: Said
    every: tuple[str, ...] = ()
    one_of: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Interview:
    """Cuộc hỏi xác minh: its topics in the order of the minutes, and what answers speak for."""

    topics: tuple[Topic, ...]
    outcomes: tuple[Outcome, ...]

    def asked_of(self, facts: frozenset[str]) -> tuple[Topic, ...]:
        """The topics for a case of which these facts hold."""
        return tuple(topic for topic in self.topics if topic.is_asked(facts))

    def topic_named(self, name: str) -> Topic | None:
        """The topic a record names, by its name of today or an earlier one."""
        return next((one for one in self.topics if name == one.name or name in one.was), None)


class _File(msgspec.Struct, forbid_unknown_fields=True):
    topics: tuple[Topic, ...] = msgspec.field(name="topic", default=())
    outcomes: tuple[Outcome, ...] = msgspec.field(name="outcome", default=())


def parse_interview(files: Iterable[bytes]) -> Interview:
    """The interview from its files, in their order.

    Raises:
        msgspec.ValidationError: a file is not of its shape; the message names the place.
    """
    read = [msgspec.convert(tomllib.loads(file.decode()), _File) for file in files]
    interview = Interview(
        topics=tuple(topic for file in read for topic in file.topics),
        outcomes=tuple(outcome for file in read for outcome in file.outcomes),
    )
    if fault := next(_faults(interview), None):
        raise msgspec.ValidationError(fault)
    return interview


def _faults(interview: Interview) -> Iterator[str]:
    topics = interview.topics
    for said in ([one.key for one in topics], [n for one in topics for n in (one.name, *one.was)]):
        yield from (f"twice: {name}" for name in said if said.count(name) > 1)
    signs = {
        f"{topic.key}.{field.key}={answer}"
        for topic in topics
        for field in topic.fields
        for answer in field.answers
    }
    for one in interview.outcomes:
        unknown = {*one.every, *one.one_of, *one.unless} - signs
        yield from (f"{one.key}: {sign}" for sign in sorted(unknown))


def _check_labels(key: str, labels: list[str]) -> None:
    """A label that another begins with could not be told from it when the text is read back."""
    for number, label in enumerate(labels):
        if any(other.startswith(label) for other in labels[:number] + labels[number + 1 :]):
            raise ValueError(f"{key}: {label}")


def facts_of(state: CaseState) -> frozenset[str]:
    """What is known of a case that decides what is asked."""
    return frozenset(_facts(state))


def _facts(state: CaseState) -> Iterator[str]:
    yield state.basis.value
    yield f"case_{state.kind}"
    for debtor in state.parties(PartyRole.DEBTOR):
        is_organisation = debtor.is_organisation or bool(debtor.tax_code)
        yield "organisation" if is_organisation else "person"
    still_open = [line for line in state.lines if line.state not in ENDED]
    for line in still_open or state.lines:
        yield f"owes_{line.obligation.kind}"
    in_prison = False
    for one in state.standing:
        if isinstance(one.payload, PropertySeized | SecurityMeasureApplied):
            yield "property_found"
        if isinstance(one.payload, StepTaken):
            in_prison = _PRISON.get(one.payload.code, in_prison)
    if in_prison:
        yield "prisoner"
