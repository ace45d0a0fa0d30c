"""Lists of the office as papers to be signed (danh sách ký tên): head above, signatures below."""

from __future__ import annotations

from dataclasses import replace

from thads_desktop.base.formats import official_date
from thads_desktop.rendering.document import Letterhead, Signatory, Signatures
from thads_desktop.rendering.sheet import Sheet
from thads_desktop.services.context import Context
from thads_desktop.services.offices import office_of

_SIGNATURES = Signatures(
    (
        Signatory(("NGƯỜI LẬP",)),
        Signatory(("THỦ TRƯỞNG ĐƠN VỊ",), note="(Ký, ghi rõ họ tên, đóng dấu)"),
    )
)


def official_sheet(context: Context, sheet: Sheet) -> Sheet:
    """The sheet under the head of the office, with place and date, and with who signs it."""
    office = office_of(context)
    dated = f"{office.place or '…………'}, {official_date(context.today)}"
    head = Letterhead(office.parent, office.name, place_and_date=dated)
    return replace(sheet, letterhead=head, signatures=_SIGNATURES)
