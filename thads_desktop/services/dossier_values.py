"""What papers tell of a case's dossier (dữ liệu của hồ sơ): its folios, and its exhibits.

To be called `in_vietnamese`: papers stay Vietnamese whatever the language of the screen.
"""

from __future__ import annotations

from thads_desktop.domain.case_state import CaseState
from thads_desktop.domain.dossier import Folio, folios_of
from thads_desktop.domain.exhibits import ExhibitRecord, PartOut, exhibits_of
from thads_desktop.domain.payloads import MoneyReceived
from thads_desktop.services.case_values import written_number
from thads_desktop.services.context import Context
from thads_desktop.services.paper_values import Values
from thads_desktop.services.steps import step_name
from thads_desktop.services.wording import exhibit_status_name


def dossier_values(context: Context, state: CaseState) -> Values:
    """`folios` as they are bound (mục lục hồ sơ), `exhibits` as they came in and went out."""
    return {
        "folios": [_folio(context, one) for one in folios_of(state)],
        "exhibits": [described_exhibit(one) for one in exhibits_of(state)],
    }


def _folio(context: Context, one: Folio) -> Values:
    return {
        "number": one.number,
        "name": _name(context, one),
        "paper_number": written_number(one.paper_number),
        "on": one.dated,
        "signed_by": one.signed_by,
    }


def _name(context: Context, one: Folio) -> str:
    """A paper goes by its own title; else by its act: "Ra quyết định …" leaves "Quyết định …"."""
    if one.title:
        return one.title
    if isinstance(one.payload, MoneyReceived) and one.payload.receipt_number:
        return "Biên lai thu tiền"
    bare = step_name(context, one.kind, one.payload).removeprefix("Ra ")
    return bare[:1].upper() + bare[1:]


def described_exhibit(one: ExhibitRecord) -> Values:
    """An exhibit as a store's papers name it; `gone` says in words what went out, and to whom."""
    described = one.exhibit
    return {
        "number": one.number,
        "what": one.what,
        "quantity": described.quantity if described else "",
        "condition": described.condition if described else "",
        "seal": described.seal if described else "",
        "shelf": one.shelf,
        "received_on": one.received_on,
        "received_from": one.received_from,
        "order_in": one.order_in,
        "status": one.status.value,
        "status_name": exhibit_status_name(one.status),
        "out_on": one.out_on or "",
        "order_out": one.order_out,
        "gone": "; ".join([*map(_part, one.parts_out), *([one.receiver] if one.receiver else [])]),
    }


def _part(part: PartOut) -> str:
    return f"{part.quantity}: {part.receiver}" if part.receiver else part.quantity
