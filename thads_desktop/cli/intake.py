"""`thads intake …`: what came in, requests checked and refused, decisions issued."""

from __future__ import annotations

from argparse import ArgumentParser
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from thads_desktop.base.errors import DomainError
from thads_desktop.base.language import _
from thads_desktop.cli.intake_reading import list_intakes, show_intake
from thads_desktop.cli.json_input import read_object
from thads_desktop.cli.output import Answer
from thads_desktop.cli.session import Session
from thads_desktop.cli.words import Commands, Run, day
from thads_desktop.domain.codec import parse_payload
from thads_desktop.domain.paper_payloads import (
    EntrustmentReceived,
    JudgmentReceived,
    RequestReceived,
)
from thads_desktop.domain.payloads import CaseOpened, Payload
from thads_desktop.domain.vocabulary import Basis
from thads_desktop.services import intake as service
from thads_desktop.services.context import Context
from thads_desktop.services.corrections import kind_of_act
from thads_desktop.services.intake import IntakeStatus, TakenIn
from thads_desktop.services.intake_corrections import correct_paper, take_back_paper
from thads_desktop.services.intake_decisions import (
    check_rules,
    issue_decisions,
    propose_decisions,
)
from thads_desktop.services.intake_words import intake_status_name

NEW = "new"
_FILLED = frozenset({"decision_number", "officer", "note", "signer", "signed_by"})


def add(commands: Commands) -> None:
    """Add the commands of what comes in."""
    one = commands.group("intake", _("tiếp nhận bản án, yêu cầu thi hành án"))
    listed = one.add("list", list_intakes, _("những gì đã nhận mà chưa có quyết định"))
    listed.add_argument("--search", default="", metavar="TEXT", help=_("tìm không cần dấu"))
    listed.add_argument(
        "--status", choices=[status.value for status in IntakeStatus], help=_("tình trạng")
    )
    show = _about(one, "show", show_intake, _("một hồ sơ tiếp nhận và các quyết định dự kiến"))
    show.add_argument("--on", type=day, metavar="DATE", help=_("ngày ra quyết định"))
    _file(one.add("judgment", _judgment, _("nhận bản án, quyết định")))
    request = _about(one, "request", _request, _("nhận yêu cầu; “new” nếu nộp kèm bản án"))
    _file(request)
    _file(one.add("entrusted", _entrusted, _("nhận ủy thác từ cơ quan khác")))
    refuse = _about(one, "refuse", _refuse, _("từ chối yêu cầu thi hành án"))
    refuse.add_argument("--ground", required=True, metavar="KEY", help=_("mã căn cứ từ chối"))
    refuse.add_argument("--on", type=day, metavar="DATE", help=_("ngày từ chối"))
    refuse.add_argument("--number", default="", help=_("số văn bản"))
    step = _about(one, "step", _step, _("ghi một giấy tờ khác của hồ sơ tiếp nhận"))
    step.add_argument("kind", help=_("loại hành vi"))
    _file(step)
    mend = _about(one, "correct", _correct, _("đính chính một giấy tờ tiếp nhận"))
    mend.add_argument("act", help=_("mã hành vi"))
    _file(mend)
    mend.add_argument("--reason", required=True, metavar="TEXT", help=_("lý do"))
    back = _about(one, "take-back", _take_back, _("hủy bỏ một giấy tờ tiếp nhận ghi nhầm"))
    back.add_argument("act", help=_("mã hành vi"))
    back.add_argument("--reason", required=True, metavar="TEXT", help=_("lý do"))
    decide = _about(one, "decide", _decide, _("ra các quyết định thi hành án"))
    _file(decide)
    for command in (step, decide):
        command.add_argument(
            "--although", default="", metavar="TEXT", help=_("vẫn ghi vì đã xảy ra như vậy; lý do")
        )


def _about(group: Commands, name: str, run: Run, text: str) -> ArgumentParser:
    command = group.add(name, run, text)
    command.add_argument("intake", help=_("mã hồ sơ tiếp nhận hoặc số bản án"))
    return command


def _file(command: ArgumentParser) -> None:
    command.add_argument("file", type=Path, help=_("tệp JSON, “-” là đầu vào chuẩn"))


Paper = TypeVar("Paper", bound=Payload)


def _parsed(kind: type[Paper], key: str, data: object) -> Paper:
    """A paper of a kind from plain JSON values."""
    payload = parse_payload(key, data)
    assert isinstance(payload, kind)  # noqa: S101 - the kind of its key
    return payload


# ── Recording ────────────────────────────────────────────────────────────────────────────────


def _judgment(session: Session) -> Answer:
    data, on = _read(session.words.file)
    judgment = _parsed(JudgmentReceived, "judgment_received", data)
    with session.office() as context:
        return _taken_in(service.register_judgment(context, judgment, on))


def _request(session: Session) -> Answer:
    data, on = _read(session.words.file)
    brought = data.pop("brings", None)
    is_brought = brought is not None
    judgment = _parsed(JudgmentReceived, "judgment_received", brought) if is_brought else None
    request = _parsed(RequestReceived, "request_received", data)
    with session.office() as context:
        wanted = session.words.intake
        intake_id = "" if wanted == NEW else _id(context, wanted)
        return _taken_in(
            service.register_request(context, request, on, intake_id=intake_id, judgment=judgment)
        )


def _entrusted(session: Session) -> Answer:
    data, on = _read(session.words.file)
    brought = data.pop("brings", {})
    judgment = _parsed(JudgmentReceived, "judgment_received", brought)
    entrusted = _parsed(EntrustmentReceived, "entrustment_received", data)
    with session.office() as context:
        return _taken_in(service.register_entrustment(context, entrusted, judgment, on))


def _refuse(session: Session) -> Answer:
    words = session.words
    with session.office() as context:
        intake_id = _id(context, words.intake)
        on = words.on or context.today
        return _taken_in(
            service.refuse_request(context, intake_id, words.ground, on, number=words.number)
        )


def _step(session: Session) -> Answer:
    words = session.words
    data, on = _read(words.file)
    payload = parse_payload(words.kind, data)
    with session.office() as context:
        intake_id = _id(context, words.intake)
        taken = service.record_step(context, intake_id, payload, on, although=words.although)
    return _taken_in(taken)


def _correct(session: Session) -> Answer:
    words = session.words
    data, on = _read(words.file)
    with session.office() as context:
        intake_id = _id(context, words.intake)
        payload = parse_payload(kind_of_act(context, words.act), data)
        taken = correct_paper(context, intake_id, words.act, payload, on, reason=words.reason)
    return _taken_in(taken)


def _take_back(session: Session) -> Answer:
    words = session.words
    with session.office() as context:
        intake_id = _id(context, words.intake)
        back = take_back_paper(context, intake_id, words.act, reason=words.reason)
    left = back.intake
    line = (
        _("Đã hủy bỏ giấy tờ của hồ sơ tiếp nhận {id}.")
        if left
        else _("Đã hủy bỏ giấy tờ cuối cùng: hồ sơ tiếp nhận {id} không còn trong danh sách.")
    )
    data = {
        "id": intake_id,
        "act_ids": list(back.act_ids),
        "status": left.status if left else None,
    }
    return Answer(data, [line.format(id=intake_id)])


def _decide(session: Session) -> Answer:
    words = session.words
    data, on = _read(words.file)
    rules, basis, given = _rules(data), _basis(data), _given(data)
    with session.office() as context:
        view = service.intake_view(context, words.intake)
        check_rules(context, rules, on)
        proposals = propose_decisions(context, view.intake, on, rules)
        found = [one for one in proposals if basis in {None, one.basis}]
        decisions = _filled([draft for one in found for draft in one.drafts], given)
        issued = issue_decisions(
            context, view.intake.intake_id, decisions, on, although=words.although
        )
    line = _("Đã ra {count} quyết định thi hành án.").format(count=len(issued.case_ids))
    warnings = [*(note for one in found for note in one.notes), *issued.warnings]
    data = {
        "cases": list(issued.case_ids),
        "act_ids": list(issued.act_ids),
        "left": issued.rest_id,
        "warnings": warnings,
    }
    return Answer(data, [line, *warnings])


def _rules(data: dict[str, Any]) -> dict[Basis, str]:
    """The rules chosen, by basis."""
    chosen = data.get("grouping", {})
    try:
        return msgspec.convert(chosen, dict[Basis, str])
    except msgspec.ValidationError as error:
        raise DomainError(
            _('Hãy ghi “grouping” dạng {"ex_officio": "mã", "on_request": "mã"}.'),
            code="fields_wrong",
            field="grouping",
        ) from error


def _basis(data: dict[str, Any]) -> Basis | None:
    """The one basis asked for; without it, all."""
    try:
        return msgspec.convert(data.get("basis"), Basis | None)
    except msgspec.ValidationError as error:
        raise DomainError(
            _("Hãy ghi “basis” là một trong: {known}.").format(known=", ".join(Basis)),
            code="fields_wrong",
            field="basis",
        ) from error


def _given(data: dict[str, Any]) -> list[dict[str, Any]]:
    """What is written of each decision, in their order."""
    try:
        return msgspec.convert(data.get("decisions", []), list[dict[str, Any]])
    except msgspec.ValidationError as error:
        raise DomainError(
            _('Hãy ghi “decisions” dạng [{"decision_number": "1/QĐ-THADS", "officer": "…"}].'),
            code="fields_wrong",
            field="decisions",
        ) from error


def _filled(drafts: Sequence[CaseOpened], given: Sequence[dict[str, Any]]) -> list[CaseOpened]:
    """The drafts with their numbers and officers, in the order in which they are proposed."""
    if len(drafts) != len(given):
        raise DomainError(
            _("Có {count} quyết định dự kiến; hãy ghi đủ “decisions” theo thứ tự đó.").format(
                count=len(drafts)
            ),
            code="decisions_differ",
            field="decisions",
        )
    made = []
    for draft, values in zip(drafts, given, strict=True):
        if unknown := sorted(set(values) - _FILLED):
            raise DomainError(
                _("Không ghi được mục “{name}” cho quyết định.").format(name=unknown[0]),
                code="fields_wrong",
                field=unknown[0],
            )
        payload = parse_payload("case_opened", msgspec.to_builtins(draft) | values)
        assert isinstance(payload, CaseOpened)  # noqa: S101 - its own kind
        made.append(payload)
    return made


def _id(context: Context, wanted: str) -> str:
    return service.intake_view(context, wanted).intake.intake_id


def _read(name: Path) -> tuple[dict[str, Any], date]:
    """The fields and the day of a paper written as one flat JSON object."""
    data = read_object(name, field="file")
    try:
        return data, msgspec.convert(data.pop("happened_on", None), date)
    except msgspec.ValidationError as error:
        raise DomainError(
            _("Hãy ghi ngày xảy ra (happened_on) dạng năm-tháng-ngày, ví dụ 2026-11-22."),
            code="fields_wrong",
            field="happened_on",
        ) from error


def _taken_in(taken: TakenIn) -> Answer:
    data = {
        "id": taken.intake_id,
        "act_ids": list(taken.act_ids),
        "status": taken.intake.status,
        "warnings": list(taken.warnings),
    }
    line = _("Đã ghi vào hồ sơ tiếp nhận {id}: {status}.").format(
        id=taken.intake_id, status=intake_status_name(taken.intake.status)
    )
    return Answer(data, [line, *taken.warnings])
