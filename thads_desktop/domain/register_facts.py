"""What is known of an entry of a register (dữ kiện của một dòng), and the words common to columns.

Registers are papers: every word is Vietnamese, whatever the language of the screen.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from thads_desktop.base.formats import format_date, format_money
from thads_desktop.domain import payloads as p
from thads_desktop.domain.case_state import CaseState, EffectiveAct, LineBalance
from thads_desktop.domain.events import share_one, standing_id
from thads_desktop.domain.law_pack import LawPack
from thads_desktop.domain.numbering import given_on, number_text
from thads_desktop.domain.register_entries import RegisterEntry, code_of_entry
from thads_desktop.domain.step_payloads import Step
from thads_desktop.domain.vocabulary import ENDED

Value: TypeAlias = str | int | date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryFacts:
    """Dữ kiện của một lần vào sổ: the entry, its case, the law and the register's words.

    `state` is the case after all that was known of it, None when nothing of it stands any more;
    `before` the case just before the act, None where it was not open yet or no column asks.
    """

    entry: RegisterEntry
    state: CaseState | None
    before: CaseState | None = None
    pack: LawPack
    words: Mapping[str, str]
    row_number: int

    @property
    def payload(self) -> p.Payload:
        """What the act says."""
        return self.entry.payload

    def told(self, name: str) -> str:
        """A text field of the act; "" when it has none of that name."""
        return str(getattr(self.payload, name, "") or "")

    def worded(self, code: str) -> str:
        """A code of the act in the register's own words, as far as it has any."""
        return self.words.get(code, code)

    @property
    def standing(self) -> tuple[EffectiveAct, ...]:
        """The acts of the case that stand."""
        return self.state.standing if self.state is not None else ()

    @property
    def lines(self) -> tuple[int, ...]:
        """The obligation lines the act names."""
        return tuple(getattr(self.payload, "lines", ()))

    @property
    def touched(self) -> tuple[LineBalance, ...]:
        """The obligations an act is about, as they stood before it.

        Those it names; else those that were still to be enforced then: open, and not paid in full.
        """
        state = self.before or self.state
        lines = state.lines if state is not None else ()
        if self.lines:
            return tuple(one for one in lines if one.obligation.line in self.lines)
        return tuple(one for one in lines if one.state not in ENDED and (one.left or not one.due))

    def acts_of(self, codes: Sequence[str]) -> list[EffectiveAct]:
        """The acts of the case that tell of these events, in the order they are read."""
        return [
            one
            for one in self.standing
            if one.payload is not None and code_of_entry(one.act.kind, one.payload) in codes
        ]

    def later_acts_of(self, codes: Sequence[str]) -> list[EffectiveAct]:
        """Those of them that come after this entry and are about it, or do not say about what."""
        places = {one.act.id: at for at, one in enumerate(self.standing)}
        here = places.get(self.entry.act.id)
        if here is None:
            return []
        return [
            one
            for one in self.acts_of(codes)
            if places[one.act.id] > here and self.concerns(one.payload)
        ]

    def concerns(self, payload: p.Payload | None) -> bool:
        """Is an act about this entry's act, or about some of its lines, or does it not say?"""
        about = payload.about if isinstance(payload, Step) else ""
        if about:
            return self.is_about(about)
        return share_one(tuple(getattr(payload, "lines", ())), self.lines)

    def is_about(self, act_id: str) -> bool:
        """Does an act that is about another one concern this entry's act?"""
        if not act_id or self.state is None:
            return False
        return standing_id(self.state, act_id) == self.entry.act.id


def numbered(number: str, on: date) -> str:
    """A paper by its number and day."""
    day = format_date(on)
    return f"{number} ngày {day}" if number else f"ngày {day}"


def act_words(one: EffectiveAct) -> str:
    """An act by number and day, whom it concerns, and what it was planned for."""
    payload = one.payload
    assert payload is not None  # noqa: S101 - `acts_of` leaves out what cannot be read
    words = [numbered(number_text(payload), given_on(payload, one.act.happened_on))]
    words += [str(who) for name in ("receiver", "who") if (who := getattr(payload, name, ""))][:1]
    if (planned := getattr(payload, "planned_on", None)) is not None:
        words.append(f"dự kiến {format_date(planned)}")
    if amount := getattr(payload, "amount", None):
        words.append(money_words(amount))
    return ", ".join(words)


def joined(parts: Iterable[str]) -> str:
    """What is known of several, one a line."""
    return ";\n".join(part for part in parts if part)


def money_words(amount: int) -> str:
    """A sum with its unit."""
    return f"{format_money(amount, language='vi')} đồng"


def party_words(parties: Iterable[p.Party]) -> str:
    """Parties by name and address."""
    return joined(", ".join(filter(None, (one.name, one.address))) for one in parties)
