"""Signers (người ký văn bản) of the office: who signs, as whom, and by which power."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from thads_desktop.domain.codec import decode_payload, kind_of
from thads_desktop.domain.office_payloads import SignerNamed
from thads_desktop.domain.vocabulary import SignerRole
from thads_desktop.ledger.stored_acts import standing_of_kinds
from thads_desktop.services.context import Context, commit_of
from thads_desktop.services.offices import Office, office_of

_KIND = kind_of(SignerNamed(name="-", role=SignerRole.HEAD))
_HEAD = "Thủ trưởng cơ quan thi hành án dân sự"
_OFFICER = "CHẤP HÀNH VIÊN"


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperSigner:
    """Người ký một văn bản: role lines and name under it, and the line of power above its bases."""

    role: SignerRole
    name: str
    roles: tuple[str, ...]
    authority: str


def name_signer(context: Context, signer: SignerNamed) -> str:
    """Keep who signs for the office; of two of one name the later told holds. Returns the act."""
    with commit_of(context, signer.name) as commit:
        act = commit.append(office_of(context).office_id, signer, signer.since or context.today)
    return act.id


def signers_on(context: Context, day: date) -> tuple[SignerNamed, ...]:
    """Who may sign for the office on a day, the Head first."""
    return tuple(one for one in named_signers(context) if holds(one, day))


def has_signers(context: Context) -> bool:
    """Does anybody sign in the Head's power today?"""
    return any(one.role is not SignerRole.OFFICER for one in signers_on(context, context.today))


def named_signers(context: Context) -> tuple[SignerNamed, ...]:
    """Everybody who was ever named to sign, as last told, the Head first."""
    with context.ledger.reading() as connection:
        told = [decode_payload(act) for act in standing_of_kinds(connection, [_KIND])]
    latest = {(one.name, one.role): one for one in told if isinstance(one, SignerNamed)}
    order = list(SignerRole)
    return tuple(sorted(latest.values(), key=lambda one: (order.index(one.role), one.name)))


def holds(signer: SignerNamed, day: date) -> bool:
    """Does the power of a signer hold on a day?"""
    return (signer.since or date.min) <= day <= (signer.until or date.max)


def covers(signer: SignerNamed, act: str, form: str) -> bool:
    """Does the power of a signer cover an act, or a form?"""
    return not signer.scope or act in signer.scope or form in signer.scope


def head_signer(
    office: Office, named: Iterable[SignerNamed], day: date, name: str = ""
) -> PaperSigner:
    """Who signs in the Head's power: the one chosen by name, else the Head of that day."""
    known = [one for one in named if one.role is not SignerRole.OFFICER]
    wanted = (one for one in known if (one.name == name if name else holds(one, day)))
    chosen = next(wanted, None)
    if chosen is None:
        return PaperSigner(
            role=SignerRole.HEAD, name=name, roles=("THỦ TRƯỞNG CƠ QUAN",), authority=_HEAD.upper()
        )
    head = chosen.for_title or chosen.title or "Thủ trưởng"
    return PaperSigner(
        role=chosen.role,
        name=chosen.name,
        roles=_role_lines(chosen, head),
        authority=_power_line(head, office.name).upper(),
    )


def _role_lines(signer: SignerNamed, head: str) -> tuple[str, ...]:
    """KT., TUQ. and the like as NĐ 30/2020, Phụ lục I, writes them."""
    match signer.role:
        case SignerRole.DEPUTY:
            return (f"KT. {head}".upper(), signer.title.upper())
        case SignerRole.AUTHORISED:
            return (f"TUQ. {head}".upper(), signer.title.upper())
        case _:
            return (head.upper(),)


def _power_line(head: str, office: str) -> str:
    """The Head with the office, each word of it once: "Trưởng phòng" of "Phòng … khu vực 1"."""
    if "thi hành án" in head.casefold():
        return head
    first, _space, rest = office.partition(" ")
    is_repeated = head.casefold().endswith(first.casefold())
    return f"{head} {rest if is_repeated else office}"


def officer_signer(officer: str) -> PaperSigner:
    """A Chấp hành viên signs in the power the law gives (Luật 106/2025, Điều 20)."""
    return PaperSigner(role=SignerRole.OFFICER, name=officer, roles=(_OFFICER,), authority=_OFFICER)
