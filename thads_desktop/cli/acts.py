"""`thads act …` and `thads acts …`: acts recorded, corrected, sent out and taken in."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import msgspec

from thads_desktop.base.errors import DomainError
from thads_desktop.base.language import _
from thads_desktop.cli.json_input import read_object
from thads_desktop.cli.law_in_use import reckoned
from thads_desktop.cli.output import Answer
from thads_desktop.cli.session import Session
from thads_desktop.cli.words import Commands
from thads_desktop.domain.codec import parse_payload
from thads_desktop.domain.payloads import CaseOpened, Payload
from thads_desktop.services.act_exchange import export_acts, import_acts
from thads_desktop.services.act_offers import act_kinds
from thads_desktop.services.acts import Recorded, open_new_case, record_act
from thads_desktop.services.case_view import open_case
from thads_desktop.services.context import Context
from thads_desktop.services.corrections import correct_act, kind_of_act, void_act
from thads_desktop.services.office_acts import (
    correct_office_act,
    is_office_act,
    void_office_act,
)

NEW_CASE = "new"
OWN_COMMANDS = {
    "act_voided": "thads act void",
    "office_established": "thads office create",
    "limit_overridden": "thads law override",
    "entry_overridden": "thads law override",
    "calendar_day_set": "thads calendar set",
    "numbers_reserved": "thads numbers reserve",
    "number_skipped": "thads numbers skip",
    "persons_joined": "thads persons join",
    "signer_named": "thads signers add",
    "form_changed": "thads forms set",
    "target_set": "thads statistics targets set",
    "period_closed": "thads statistics close",
    "paper_issued": "thads print",
}


def add(commands: Commands) -> None:
    """Add the commands of acts."""
    one = commands.group("act", _("một hành vi"))
    one.add("kinds", _kinds, _("các loại hành vi, kèm lược đồ JSON"))
    record = one.add("record", _record, _("ghi một hành vi"))
    record.add_argument("case", help=_("mã việc, số quyết định, hoặc “new” để mở việc mới"))
    record.add_argument("kind", help=_("loại hành vi"))
    record.add_argument("file", type=Path, help=_("tệp JSON, “-” là đầu vào chuẩn"))
    record.add_argument(
        "--although",
        metavar="TEXT",
        default="",
        help=_("vẫn ghi điều luật không cho phép vì việc đã xảy ra như vậy; nêu lý do"),
    )
    correct = one.add("correct", _correct, _("đính chính một hành vi"))
    correct.add_argument("act", help=_("mã hành vi"))
    correct.add_argument("file", type=Path, help=_("tệp JSON, “-” là đầu vào chuẩn"))
    correct.add_argument("--reason", required=True, help=_("lý do"))
    void = one.add("void", _void, _("hủy bỏ một hành vi ghi nhầm"))
    void.add_argument("act", help=_("mã hành vi"))
    void.add_argument("--reason", required=True, help=_("lý do"))
    many = commands.group("acts", _("trao đổi hành vi"))
    export = many.add("export", _export, _("ghi hành vi ra tệp"))
    export.add_argument("file", type=Path)
    export.add_argument(
        "--since", type=int, default=0, metavar="POSITION", help=_("sau vị trí này")
    )
    take_in = many.add("import", _import, _("nhập hành vi từ tệp"))
    take_in.add_argument("file", type=Path)


def _kinds(_session: Session) -> Answer:
    kinds = act_kinds()
    return Answer({"kinds": kinds}, [f"{kind['kind']:<28} {kind['name']}" for kind in kinds])


def _record(session: Session) -> Answer:
    words = session.words
    _check_recordable(words.kind)
    payload, happened_on = _read(words.file, words.kind)
    with session.office() as context:
        if words.case == NEW_CASE:
            if not isinstance(payload, CaseOpened):
                raise DomainError(
                    _("Mở việc mới phải dùng case_opened hoặc case_taken_over."),
                    code="kind_unknown",
                    field="kind",
                )
            recorded = open_new_case(context, payload, happened_on)
        else:
            case_id = open_case(context, words.case).case_id
            recorded = record_act(context, case_id, payload, happened_on, although=words.although)
    return _recorded(recorded)


def _check_recordable(kind: str) -> None:
    if command := OWN_COMMANDS.get(kind):
        raise DomainError(
            _("Loại hành vi này ghi bằng lệnh “{command}”.").format(command=command),
            code="kind_not_recordable",
            field="kind",
        )


def _correct(session: Session) -> Answer:
    words = session.words
    with session.office() as context:
        payload, happened_on = _read(words.file, kind_of_act(context, words.act))
        if is_office_act(context, words.act):
            return _of_office(
                context,
                correct_office_act(context, words.act, payload, happened_on, reason=words.reason),
            )
        recorded = correct_act(context, words.act, payload, happened_on, reason=words.reason)
    return _recorded(recorded)


def _void(session: Session) -> Answer:
    words = session.words
    with session.office() as context:
        if is_office_act(context, words.act):
            return _of_office(context, void_office_act(context, words.act, reason=words.reason))
        recorded = void_act(context, words.act, reason=words.reason)
    return _recorded(recorded)


def _of_office(context: Context, act_id: str) -> Answer:
    """What the office set may be what deadlines are reckoned by."""
    cases = reckoned(context)
    line = _("Đã ghi {act} của đơn vị; tính lại thời hạn của {cases} việc.").format(
        act=act_id, cases=cases
    )
    return Answer({"act_id": act_id, "cases": cases}, [line])


def _recorded(recorded: Recorded) -> Answer:
    state = recorded.state
    data = {
        "act_id": recorded.act_id,
        "case_id": recorded.case_id,
        "state": {
            "class": state.state,
            "ground": state.ground,
            "since": state.since,
            "left": state.left,
            "ended": state.is_ended,
        },
        "warnings": list(recorded.warnings),
    }
    done = _("Đã ghi {act} vào việc {case}.").format(act=recorded.act_id, case=recorded.case_id)
    lacking = [_("Lưu ý: {warning}").format(warning=warning) for warning in recorded.warnings]
    return Answer(data, [done, *lacking])


def _read(name: Path, kind: str) -> tuple[Payload, date]:
    """The payload and the legal date of an act written as one flat JSON object."""
    data = read_object(name, field="file")
    try:
        happened_on = msgspec.convert(data.pop("happened_on", None), date)
    except msgspec.ValidationError as error:
        raise DomainError(
            _("Hãy ghi ngày xảy ra (happened_on) dạng năm-tháng-ngày, ví dụ 2026-11-22."),
            code="fields_wrong",
            field="happened_on",
        ) from error
    return parse_payload(kind, data), happened_on


def _export(session: Session) -> Answer:
    with session.office() as context:
        exported = export_acts(context, session.words.file, since=session.words.since)
    line = _("Đã ghi {acts} hành vi; lần sau gửi từ vị trí {position}.").format(
        acts=exported.acts, position=exported.position
    )
    data = {"acts": exported.acts, "position": exported.position, "sha256": exported.sha256}
    return Answer(data, [line])


def _import(session: Session) -> Answer:
    with session.office() as context:
        merged = import_acts(context, session.words.file)
    line = _("Nhập {new} hành vi mới, {known} đã có, liên quan {cases} việc.").format(
        new=merged.new, known=merged.known, cases=merged.cases
    )
    return Answer({"new": merged.new, "known": merged.known, "cases": merged.cases}, [line])
