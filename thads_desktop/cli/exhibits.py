"""`thads exhibits`: the count sheet of the exhibits of all cases."""

from __future__ import annotations

from typing import Any

from thads_desktop.base.formats import format_date
from thads_desktop.base.language import _
from thads_desktop.cli.output import Answer
from thads_desktop.cli.session import Session
from thads_desktop.cli.words import Commands, day
from thads_desktop.domain.vocabulary import ExhibitStatus
from thads_desktop.services.exhibits import ExhibitRow, ExhibitSheet, exhibit_sheet
from thads_desktop.services.wording import exhibit_status_name


def add(commands: Commands) -> None:
    """Add the command of exhibits."""
    command = commands.add("exhibits", _exhibits, _("kiểm kê vật chứng, tài sản của các việc"))
    command.add_argument("--on", type=day, metavar="DATE", help=_("tính đến hết ngày"))


def _exhibits(session: Session) -> Answer:
    with session.office() as context:
        sheet = exhibit_sheet(context, session.words.on or context.today)
    return Answer(_document(sheet), [*map(_line, sheet.rows), _total(sheet)])


def _document(sheet: ExhibitSheet) -> dict[str, Any]:
    return {
        "on": sheet.on,
        "cases": sheet.count.cases,
        "items": sheet.count.items,
        "kept": sheet.count.kept,
        "by_status": {one.value: sheet.count.by_status.get(one, 0) for one in ExhibitStatus},
        "exhibits": [_item(row) for row in sheet.rows],
    }


def _item(row: ExhibitRow) -> dict[str, Any]:
    one = row.exhibit
    return {
        "case_id": row.case_id,
        "decision_no": row.decision_number,
        "debtor": row.debtor,
        "act_id": one.act_id,
        "number": one.number,
        "what": one.what,
        "quantity": one.exhibit.quantity if one.exhibit else "",
        "condition": one.exhibit.condition if one.exhibit else "",
        "seal": one.exhibit.seal if one.exhibit else "",
        "shelf": one.shelf,
        "received_on": one.received_on,
        "received_from": one.received_from,
        "order_in": one.order_in,
        "status": one.status,
        "out_on": one.out_on,
        "receiver": one.receiver,
        "order_out": one.order_out,
        "parts_out": [part._asdict() for part in one.parts_out],
    }


def _line(row: ExhibitRow) -> str:
    one = row.exhibit
    what = one.what or _("(chưa ghi tên)")
    out = format_date(one.out_on) if one.out_on else ""
    parts = (
        f"{row.decision_number:<22}",
        f"{one.number:>3}",
        what,
        one.exhibit.quantity if one.exhibit else "",
        format_date(one.received_on),
        exhibit_status_name(one.status),
        out,
        one.receiver or one.shelf,
        *(_("đã xuất {quantity}").format(quantity=part.quantity) for part in one.parts_out),
    )
    return "  ".join(part for part in parts if part)


def _total(sheet: ExhibitSheet) -> str:
    said = _("Tất cả: {items} vật chứng của {cases} việc; còn lưu giữ {kept}.")
    return said.format(items=sheet.count.items, cases=sheet.count.cases, kept=sheet.count.kept)
