"""`thads deliveries slip` and `thads deliveries result`: slips go out, their results come back."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path
from typing import Any

import msgspec

from thads_desktop.base.errors import DomainError
from thads_desktop.base.language import _
from thads_desktop.cli.json_input import read_object
from thads_desktop.cli.output import Answer, StderrProgress
from thads_desktop.cli.session import Session
from thads_desktop.cli.words import Commands
from thads_desktop.services.case_view import open_case
from thads_desktop.services.context import Context
from thads_desktop.services.deadlines import ensure_reckoned
from thads_desktop.services.deliveries import NewDelivery, record_delivery
from thads_desktop.services.serving_slips import (
    ServingSlip,
    cases_to_serve,
    owed_slips,
    print_envelopes,
    print_slips,
    slip_of,
)

_OF_SLIP = frozenset({"case_id", "about", "to"})


def add(deliveries: Commands) -> None:
    """Add the commands to the group of deliveries."""
    slip = deliveries.add("slip", _slip, _("in phiếu giao nhận có mã cho văn bản còn phải giao"))
    slip.add_argument("--case", action="append", metavar="ID", help=_("một việc; có thể lặp lại"))
    slip.add_argument("--officer", metavar="NAME", help=_("chấp hành viên"))
    slip.add_argument("--commune", metavar="NAME", help=_("xã, phường"))
    slip.add_argument("--envelopes", action="store_true", help=_("in phong bì thay cho phiếu"))
    slip.add_argument("--pdf", type=Path, required=True, metavar="FILE", help=_("ghi ra tệp này"))
    result = deliveries.add("result", _result, _("ghi kết quả của một phiếu giao nhận"))
    result.add_argument("code", metavar="CODE", help=_("mã trên phiếu"))
    result.add_argument("file", type=Path, metavar="FILE", help=_("kết quả giao, tệp JSON"))
    result.add_argument(
        "--although",
        metavar="TEXT",
        default="",
        help=_("vẫn ghi điều luật không cho phép vì việc đã xảy ra như vậy; nêu lý do"),
    )


def _slip(session: Session) -> Answer:
    words = session.words
    with session.office() as context:
        slips = owed_slips(context, _cases(session, context), StderrProgress())
        print_ = print_envelopes if words.envelopes else print_slips
        printed = print_(context, slips, pdf=words.pdf, progress=StderrProgress())
    data = {
        "pages": printed.pages,
        "files": list(printed.files),
        "slips": [_described(one) for one in slips],
    }
    return Answer(data, [_line(one) for one in slips])


def _cases(session: Session, context: Context) -> tuple[str, ...]:
    words = session.words
    if words.case:
        return tuple(open_case(context, one).case_id for one in words.case)
    ensure_reckoned(context, StderrProgress())
    return cases_to_serve(context, officer=words.officer, commune=words.commune)


def _described(one: ServingSlip) -> dict[str, Any]:
    return {
        "code": one.written,
        "case_id": one.case_id,
        "decision_no": one.decision_number,
        "paper": one.delivery.about,
        "name": one.paper,
        "role": one.delivery.party.role.value,
        "to": one.delivery.party.name,
        "address": one.delivery.party.address,
    }


def _line(one: ServingSlip) -> str:
    return f"{one.written}  {one.delivery.party.name}  {one.paper}"


def _result(session: Session) -> Answer:
    words = session.words
    told = read_object(words.file, field="file")
    with session.office() as context:
        slip = slip_of(context, words.code)
        act_ids = record_delivery(context, _delivery(slip, told), although=words.although)
    return Answer({**_described(slip), "act_ids": act_ids}, [_line(slip)])


def _delivery(slip: ServingSlip, told: dict[str, Any]) -> NewDelivery:
    """What the file says of the delivery that the slip names.

    Raises:
        DomainError: `result_wrong`, naming what cannot be read.
    """
    unknown = told.keys() - ({one.name for one in fields(NewDelivery)} - _OF_SLIP)
    if unknown:
        raise _wrong(", ".join(sorted(unknown)))
    try:
        return msgspec.convert(
            {
                "way": slip.delivery.next_way,
                **told,
                "case_id": slip.case_id,
                "about": slip.delivery.about,
                "to": (slip.delivery.party,),
            },
            NewDelivery,
        )
    except msgspec.ValidationError as error:
        raise _wrong(str(error)) from error


def _wrong(what: str) -> DomainError:
    return DomainError(
        _("Kết quả giao có mục không đúng ({what}). Hãy sửa tệp rồi ghi lại.").format(what=what),
        code="result_wrong",
        field="file",
    )
