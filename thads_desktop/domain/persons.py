"""Who a party is: numbers in one form and looked over, and whether two parties may be one person.

What is said of a number only warns: a court's paper may bear a wrong one. Sources: Thông tư
59/2021/TT-BCA (12 digits: where born, century and sex, year of birth, six more; its province codes
stay with people when provinces are joined); the tax authority's check digit by python-stdnum. A
person's identity number is the person's tax code since 01/7/2025 (Thông tư 86/2024/TT-BTC, Điều 5).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from thads_desktop.base.language import _
from thads_desktop.base.vietnamese import fold
from thads_desktop.domain.communes import commune_of
from thads_desktop.domain.payloads import Party

CITIZEN_DIGITS, OLD_DIGITS = 12, 9  # căn cước (công dân); chứng minh nhân dân
_ABROAD = 100  # from here on the code is of a country
_FIRST_CENTURY = 1900
_PROVINCES = frozenset(
    {
        1, 2, 4, 6, 8, 10, 11, 12, 14, 15, 17, 19, 20, 22, 24, 25, 26, 27, 30, 31, 33, 34, 35, 36,
        37, 38, 40, 42, 44, 45, 46, 48, 49, 51, 52, 54, 56, 58, 60, 62, 64, 66, 67, 68, 70, 72, 74,
        75, 77, 79, 80, 82, 83, 84, 86, 87, 89, 91, 92, 93, 94, 95, 96,
    }
)  # fmt: skip
_BETWEEN = dict.fromkeys(map(ord, " .-\u00a0"))


class Identity(NamedTuple):
    """Nhân thân: what a party is known by, each in one form; empty where nothing is known."""

    name: str
    folded: str
    identity_number: str
    tax_code: str
    birth_year: int | None
    commune: str
    phone: str


class Likeness(StrEnum):
    """Mức giống nhau: how surely two parties are one person; nothing is joined by itself."""

    CERTAIN = "certain"
    LIKELY = "likely"


@dataclass(frozen=True, slots=True, kw_only=True)
class SamePerson:
    """Cùng người?: two parties that may be one person, how surely, and by what."""

    likeness: Likeness
    reasons: tuple[str, ...]


def identity_of(party: Party) -> Identity:
    """What a party is known by."""
    born = party.born_on.year if party.born_on else None
    return Identity(
        name=party.name,
        folded=fold(party.name),
        identity_number=plain_number(party.identity_number),
        tax_code=plain_number(party.tax_code),
        birth_year=party.birth_year or born,
        commune=_commune(party.address) or _commune(party.old_address),
        phone=plain_number(party.phone),
    )


@lru_cache(maxsize=4096)
def _commune(address: str) -> str:
    """Parties of one village share their address."""
    return commune_of(address)


def plain_number(text: str) -> str:
    """A number without the signs people put between its digits."""
    return text and text.translate(_BETWEEN)


# ── Numbers ──────────────────────────────────────────────────────────────────────────────────


def identity_warning(number: str, birth_year: int | None = None) -> str:
    """What is doubtful about a person's identity number; empty when nothing is."""
    plain = plain_number(number)
    if not plain or (plain.isdecimal() and len(plain) == OLD_DIGITS):
        return ""
    if not plain.isdecimal() or len(plain) != CITIZEN_DIGITS:
        return _("Cần 12 chữ số (CMND cũ: 9).")
    if int(plain[:3]) < _ABROAD and int(plain[:3]) not in _PROVINCES:
        return _("Ba số đầu không phải mã tỉnh.")
    born = _birth_year(plain)
    if birth_year is not None and born != birth_year:
        return _("Số này của người sinh {year}.").format(year=born)
    return ""


def told_birth_year(number: str) -> int | None:
    """The year of birth an identity number tells; None of an old or doubtful one."""
    plain = plain_number(number)
    is_sound = len(plain) == CITIZEN_DIGITS and not identity_warning(plain)
    return _birth_year(plain) if is_sound else None


def _birth_year(number: str) -> int:
    """The fourth digit of 12 is century and sex, the next two the year."""
    century = int(number[3]) // 2
    return _FIRST_CENTURY + century * 100 + int(number[4:6])


def tax_warning(code: str) -> str:
    """What is doubtful about a tax code; empty when nothing is."""
    from stdnum.vn import mst  # noqa: PLC0415 - 50 ms, for whoever types a code

    plain = plain_number(code)
    if not plain:
        return ""
    if len(plain) == CITIZEN_DIGITS:
        return identity_warning(plain)
    if mst.is_valid(plain):
        return ""
    return _("Mã số thuế sai chữ số kiểm tra hoặc không đủ 10, 13 chữ số.")


# ── The same person? ─────────────────────────────────────────────────────────────────────────


def same_person(one: Identity, other: Identity) -> SamePerson | None:
    """Whether two parties may be one person; None when nothing says so.

    One number of both is certain; one name is likely when birth year or commune say the same,
    and nothing speaks against it.
    """
    numbers = _same_numbers(one, other)
    if numbers:
        return SamePerson(likeness=Likeness.CERTAIN, reasons=(*numbers, *_same_life(one, other)))
    if one.folded != other.folded or _differ(one, other):
        return None
    life = _same_life(one, other)
    return SamePerson(likeness=Likeness.LIKELY, reasons=life) if len(life) > 1 else None


def may_be_same(one: Identity, other: Identity) -> bool:
    """Whether two parties bear one number, or one name with nothing against it."""
    is_alike = one.folded == other.folded and not _differ(one, other)
    return bool(_same_numbers(one, other)) or is_alike


def _same_numbers(one: Identity, other: Identity) -> tuple[str, ...]:
    """Since 2025 a person's tax code is the identity number: either may stand in either place."""
    identity, tax = _("cùng số định danh"), _("cùng mã số thuế")
    if one.identity_number and one.identity_number == other.identity_number:
        return (identity,)
    mine = {one.identity_number, one.tax_code} - {""}
    theirs = {other.identity_number, other.tax_code} - {""}
    return (tax,) if mine & theirs else ()


def _same_life(one: Identity, other: Identity) -> tuple[str, ...]:
    pairs = (
        (one.folded, other.folded, _("cùng tên")),
        (one.birth_year, other.birth_year, _("cùng năm sinh")),
        (fold(one.commune), fold(other.commune), _("cùng xã, phường")),
        (one.phone, other.phone, _("cùng số điện thoại")),
    )
    return tuple(reason for mine, theirs, reason in pairs if mine and mine == theirs)


def _differ(one: Identity, other: Identity) -> bool:
    """Whether what is known of both tells them apart; old and new identity cards do not."""
    pairs = [(one.birth_year, other.birth_year), (one.tax_code, other.tax_code)]
    if len(one.identity_number) == len(other.identity_number):
        pairs.append((one.identity_number, other.identity_number))
    return any(mine and theirs and mine != theirs for mine, theirs in pairs)


# ── Joined ───────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True, order=True)
class Mention:
    """Lần nêu tên: a party of a case, by the name it bears there."""

    case_id: str
    name: str


def joined_groups(joinings: Iterable[Sequence[Mention]]) -> dict[Mention, tuple[Mention, ...]]:
    """Whoever was joined, each with everybody of the same person, in order; the rest stand alone.

    A joining holds both ways and goes on through others, whatever the order they came in.
    """
    leader: dict[Mention, Mention] = {}
    for members in joinings:
        for member in members[1:]:
            _unite(leader, members[0], member)
    groups: dict[Mention, list[Mention]] = {}
    for mention in sorted(leader):
        groups.setdefault(_leader_of(leader, mention), []).append(mention)
    return {one: tuple(group) for group in groups.values() for one in group}


def _unite(leader: dict[Mention, Mention], one: Mention, other: Mention) -> None:
    leader.setdefault(one, one)
    leader.setdefault(other, other)
    leader[_leader_of(leader, other)] = _leader_of(leader, one)


def _leader_of(leader: dict[Mention, Mention], mention: Mention) -> Mention:
    while leader[mention] != mention:
        leader[mention] = leader[leader[mention]]
        mention = leader[mention]
    return mention
