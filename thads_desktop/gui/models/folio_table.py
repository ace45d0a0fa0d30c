"""The dossier's table: every paper of a case with its folio number and whether it still stands."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QFont

from thads_desktop.base.formats import format_date
from thads_desktop.base.language import _
from thads_desktop.domain.dossier import Folio, PaperStanding, folios_of
from thads_desktop.domain.paper_payloads import PaperIssued
from thads_desktop.domain.vocabulary import SignerRole
from thads_desktop.gui.models.rows import Column
from thads_desktop.services.case_view import CaseView
from thads_desktop.services.paper_standings import standing_name

_GONE = (PaperStanding.WITHDRAWN, PaperStanding.ANNULLED, PaperStanding.VOIDED)


@dataclass(frozen=True, slots=True, kw_only=True)
class FolioRow:
    """A paper with its name, as the timeline calls it, and how many pages were issued of it."""

    folio: Folio
    name: str
    sentence: str
    pages: int = 0


def folio_rows(view: CaseView) -> list[FolioRow]:
    """The papers of a case in the order they are bound."""
    told = {act.act_id: act for act in view.timeline}
    pages = {
        one.act.id: one.payload.pages
        for one in view.state.standing
        if isinstance(one.payload, PaperIssued)
    }
    return [
        FolioRow(
            folio=one,
            name=_(one.title) if one.title else told[one.act_id].name,
            sentence=told[one.act_id].sentence,
            pages=pages.get(one.paper_id, 0),
        )
        for one in folios_of(view.state)
    ]


def signer_name(signer: SignerRole | None) -> str:
    """Thẩm quyền ký."""
    if signer is None:
        return ""
    return {
        SignerRole.HEAD: _("Thủ trưởng"),
        SignerRole.DEPUTY: _("Phó thủ trưởng"),
        SignerRole.AUTHORISED: _("Người được ủy quyền"),
        SignerRole.OFFICER: _("Chấp hành viên"),
    }[signer]


def _signed(row: FolioRow) -> str:
    return ", ".join(filter(None, (signer_name(row.folio.signer), row.folio.signed_by)))


def _is_gone(row: FolioRow) -> bool:
    return row.folio.standing in _GONE


def _struck(row: FolioRow) -> QFont | None:
    if not _is_gone(row):
        return None
    font = QFont()
    font.setStrikeOut(True)
    return font


def _pages(row: FolioRow) -> str:
    return _("{pages} trang").format(pages=row.pages) if row.pages else ""


FOLIOS: tuple[Column[FolioRow], ...] = (
    Column(
        title=lambda: _("Bút lục"),
        text=lambda row: str(row.folio.number),
        width=76,
        is_number=True,
    ),
    Column(title=lambda: _("Ngày"), text=lambda row: format_date(row.folio.dated), width=106),
    Column(title=lambda: _("Số"), text=lambda row: row.folio.paper_number, width=140),
    Column(title=lambda: _("Văn bản"), text=lambda row: row.name, width=280, font=_struck),
    Column(
        title=lambda: _("Hiệu lực"),
        text=lambda row: standing_name(row.folio.standing),
        width=170,
    ),
    Column(title=lambda: _("Bản đã ban hành"), text=_pages, width=158),
    Column(title=lambda: _("Người ký"), text=_signed, width=190),
    Column(title=lambda: _("Nội dung"), text=lambda row: row.sentence, width=300),
)
