"""What the record knows that the words of a paper are held against (dữ kiện của hồ sơ)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal

from thads_desktop.domain.vocabulary import PartyRole


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownPerson:
    """Người trong hồ sơ: a party, an officer, a representative; parties of one name are one.

    `roles` is empty for who is no party; `numbers` are identity and tax numbers, digits only.
    """

    name: str
    roles: frozenset[PartyRole] = frozenset()
    birth_years: frozenset[int] = frozenset()
    numbers: frozenset[str] = frozenset()
    is_organisation: bool = False

    def joined_with(self, other: KnownPerson) -> KnownPerson:
        """Both as one, where a text cannot tell them apart."""
        return replace(
            self,
            roles=self.roles | other.roles,
            birth_years=self.birth_years | other.birth_years,
            numbers=self.numbers | other.numbers,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordFacts:
    """Dữ kiện của hồ sơ: all that free text may be wrong about; what is not known is empty.

    `papers` are the numbers of the case's papers and judgment with their days; `offices` the
    office's own name and the one above it, `code` its symbol; `rates` the interest in percent a
    year, and `rates_are_told` when the record gives one for every line that bears interest.
    """

    people: tuple[KnownPerson, ...] = ()
    sums: frozenset[int] = frozenset()
    papers: Mapping[str, frozenset[date]] = field(default_factory=dict)
    judgment_number: str = ""
    court: str = ""
    offices: tuple[str, ...] = ()
    code: str = ""
    rates: frozenset[Decimal] = frozenset()
    rates_are_told: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """Nhận xét lời văn: what seems wrong; a sure one holds the paper back, another is a note."""

    message: str
    is_sure: bool
