"""Acts out to a file and in from one: all or nothing, counts shown on both sides."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

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
        KnownIoError: `write_failed`.
    """
    office = office_of(context)
    with context.ledger.reading() as connection:
        sealed = [SealedAct(one.act, one.hash) for one in acts_since(connection, since)]
        position = last_position(connection)
    header = Header(
        format=FORMAT,
        version=VERSION,
        office=office.name,
        device=context.ledger.device,
        written_at=context.clock.now(),
        since=since,
        position=position,
        acts=len(sealed),
    )
    sha256 = write_acts(path, header, sealed)
    return ExportedActs(acts=len(sealed), position=position, sha256=sha256)


def import_acts(context: Context, path: Path, progress: Progress | None = None) -> Merged:
    """Take in the acts of a file; the same file twice adds nothing.

    Raises:
        DomainError: `not_acts_file`, `acts_file_broken`, `acts_file_newer`, `chain_gap`,
            `chain_broken`, `chain_forked`; nothing was taken in.
        KnownIoError: `file_missing`, `file_too_large`, or what the ledger refuses.
    """
    content = read_acts(path)
    what = _("Nhập hành vi từ {office}").format(office=content.header.office)
    with commit_of(context, what, progress) as commit:
        return merge_acts(commit, content.acts)
