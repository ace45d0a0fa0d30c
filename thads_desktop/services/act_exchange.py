"""Acts out to a file and in from one: all or nothing, counts shown on both sides."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection

from thads_desktop.base.errors import DomainError
from thads_desktop.base.language import _
from thads_desktop.base.progress import Progress
from thads_desktop.exchange.acts_file import FORMAT, VERSION, Header, read_acts, write_acts
from thads_desktop.ledger.chain import SealedAct
from thads_desktop.ledger.merge import Merged, merge_acts
from thads_desktop.ledger.positions import last_position
from thads_desktop.ledger.stored_acts import acts_since
from thads_desktop.services.context import Context, commit_of
from thads_desktop.services.offices import office_of

__all__ = ["ExportedActs", "Merged", "export_acts", "import_acts"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportedActs:
    """Kết quả ghi tệp: how many acts, up to which position; the next file starts there."""

    acts: int
    position: int
    sha256: str


def export_acts(context: Context, path: Path, *, since: int = 0) -> ExportedActs:
    """Write the acts after a position to a file, those of other devices too.

    Raises:
        DomainError: `position_unknown`.
        KnownIoError: `write_failed`.
    """
    office = office_of(context)
    with context.ledger.reading() as connection:
        _check_position(connection, since)
        sealed = [SealedAct(one.act, one.hash) for one in acts_since(connection, since)]
        position = last_position(connection)
    header = Header(
        format=FORMAT,
        version=VERSION,
        office=office.name,
        is_practice=office.is_practice,
        device=context.ledger.device,
        written_at=context.clock.now(),
        since=since,
        position=position,
        acts=len(sealed),
    )
    sha256 = write_acts(path, header, sealed)
    return ExportedActs(acts=len(sealed), position=position, sha256=sha256)


def _check_position(connection: Connection, since: int) -> None:
    last = last_position(connection)
    if not 0 <= since <= last:
        raise DomainError(
            _("Không có vị trí {since}: dữ liệu này có các vị trí từ 0 đến {last}.").format(
                since=since, last=last
            ),
            code="position_unknown",
            field="since",
        )


def import_acts(context: Context, path: Path, progress: Progress | None = None) -> Merged:
    """Take in the acts of a file; the same file twice adds nothing.

    Raises:
        DomainError: `practice_differs`, `not_acts_file`, `acts_file_broken`, `acts_file_newer`, `chain_gap`,
            `chain_broken`, `chain_forked`; nothing was taken in.
        KnownIoError: `file_missing`, `file_too_large`, or what the ledger refuses.
    """
    content = read_acts(path)
    if content.header.is_practice != context.ledger.is_practice:
        raise DomainError(
            _(
                "Tệp của đơn vị thực hành không nhập vào dữ liệu thật, và ngược lại. Chưa nhập gì. "
                "Hãy chọn tệp khác."
            ),
            code="practice_differs",
            field="file",
        )
    what = _("Nhập hành vi từ {office}").format(office=content.header.office)
    with commit_of(context, what, progress) as commit:
        return merge_acts(commit, content.acts)
