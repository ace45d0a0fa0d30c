"""The office (đơn vị) a ledger belongs to: established by its first act."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from thads_desktop.base.clock import Clock, today
from thads_desktop.base.errors import DomainError
from thads_desktop.base.language import _
from thads_desktop.base.vietnamese import nfc
from thads_desktop.ledger.database import new_ledger
from thads_desktop.ledger.first_act import first_act
from thads_desktop.ledger.identity import RandomIdentities
from thads_desktop.services.context import Context, commit_of, context_of, open_context

ESTABLISHED = "office_established"
_TELLINGS = "SELECT count(*) FROM acts WHERE subject = ? AND kind = ?"


@dataclass(frozen=True, slots=True, kw_only=True)
class NewOffice:
    """Đơn vị mới: name and code as they stand on its papers.

    `parent` is the body above it, `place` the place name of its dates; `account` the number of
    the account that enforcement money is paid into, `account_at` who keeps it.
    """

    name: str
    code: str
    parent: str = ""
    place: str = ""
    address: str = ""
    account: str = ""
    account_at: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """Cơ quan thi hành án dân sự of this ledger."""

    office_id: str
    name: str
    code: str
    parent: str
    place: str
    address: str
    account: str
    account_at: str
    is_practice: bool


def create_office(
    folder: Path, new: NewOffice, *, user: str, clock: Clock, is_practice: bool = False
) -> Context:
    """Make an office in an empty folder and open it.

    Raises:
        DomainError: `name_missing`, `code_missing`, `office_exists`.
        KnownIoError: `read_only`, `disk_full`.
    """
    # Imported here: the first page of the list needs no payloads.
    from thads_desktop.domain.payloads import OfficeEstablished  # noqa: PLC0415

    payload = OfficeEstablished(**checked_office(new))
    identities = RandomIdentities(clock)
    with new_ledger(folder, device=identities.new(), is_practice=is_practice) as ledger:
        context = context_of(ledger, folder, user=user, clock=clock)
        with commit_of(context, _("Lập dữ liệu đơn vị")) as commit:
            commit.append(identities.new(), payload, today(clock))
    return open_context(folder, user=user, clock=clock)


def checked_office(new: NewOffice) -> dict[str, str]:
    """What is told of an office, as it is recorded; without a name or a code it is refused.

    Raises:
        DomainError: `name_missing`, `code_missing`.
    """
    if not new.name.strip():
        raise DomainError(_("Hãy nhập tên đơn vị."), code="name_missing", field="name")
    if not new.code.strip():
        raise DomainError(_("Hãy nhập mã đơn vị."), code="code_missing", field="code")
    return {name: nfc(value).strip() for name, value in asdict(new).items()}


def office_of(context: Context, known_at: int | None = None) -> Office:
    """The office of the open ledger: the first one established in it, as last corrected.

    As last corrected up to the commit `known_at`, when one is given.
    """
    with context.ledger.glancing() as driver:
        first = first_act(driver, ESTABLISHED)
        assert first is not None  # noqa: S101 - it is the first act of every ledger
        subject, written = first
        tellings = driver.execute(_TELLINGS, [subject, ESTABLISHED]).fetchone()[0]
    if tellings > 1:
        written = _as_corrected(context, subject, known_at) or written
    payload = json.loads(written)  # of its own ledger; what is empty was not written
    return Office(
        office_id=subject,
        name=payload["name"],
        code=payload["code"],
        parent=payload.get("parent", ""),
        place=payload.get("place", ""),
        address=payload.get("address", ""),
        account=payload.get("account", ""),
        account_at=payload.get("account_at", ""),
        is_practice=context.ledger.is_practice,
    )


def _as_corrected(context: Context, office_id: str, known_at: int | None) -> bytes | None:
    from thads_desktop.domain.corrections import standing_acts  # noqa: PLC0415
    from thads_desktop.ledger.stored_acts import acts_of  # noqa: PLC0415

    with context.ledger.reading() as connection:
        stored = acts_of(connection, [office_id])[office_id]
    known = [one.act for one in stored if known_at is None or one.position <= known_at]
    standing = standing_acts(known).acts
    return next((act.payload for act in standing if act.kind == ESTABLISHED), None)
