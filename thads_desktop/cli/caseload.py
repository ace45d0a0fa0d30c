"""`thads caseload hand-over`: cases of an officer go to another, in one transaction."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Any

from thads_desktop.base.errors import DomainError
from thads_desktop.base.formats import format_money
from thads_desktop.base.language import _
from thads_desktop.cli.output import Answer
from thads_desktop.cli.session import Session
from thads_desktop.cli.words import Commands, day
from thads_desktop.services.case_view import open_case
from thads_desktop.services.caseload import (
    HandOver,
    Holding,
    cases_held,
    hand_over,
    plan_hand_over,
)
from thads_desktop.services.context import Context
from thads_desktop.services.hand_over_paper import print_hand_over


def add(commands: Commands) -> None:
    """Add the commands of caseloads."""
    one = commands.group("caseload", _("số việc đang giữ"))
    over = one.add("hand-over", _hand_over, _("bàn giao việc giữa các chấp hành viên"))
    which = over.add_mutually_exclusive_group(required=True)
    which.add_argument("--from", dest="giver", metavar="OFFICER", help=_("mọi việc của người này"))
    which.add_argument(
        "--case", action="append", metavar="ID", help=_("một việc; ghi được nhiều lần")
    )
    over.add_argument("--to", required=True, metavar="OFFICER", help=_("người nhận"))
    over.add_argument("--on", required=True, type=day, metavar="DATE", help=_("ngày bàn giao"))
    over.add_argument("--why", default="", metavar="TEXT", help=_("lý do"))
    over.add_argument("--number", default="", help=_("số quyết định phân công"))
    over.add_argument("--trial", action="store_true", help=_("chỉ lập biên bản, chưa ghi gì"))
    for kind in ("pdf", "docx"):
        over.add_argument(f"--{kind}", type=Path, metavar="FILE", help=_("in biên bản ra tệp này"))


def _hand_over(session: Session) -> Answer:
    words = session.words
    with session.office() as context:
        if words.giver is not None:
            _check_giver(words.giver)
            case_ids = cases_held(context, words.giver)
        else:
            case_ids = [open_case(context, one).case_id for one in words.case]
        if words.trial:
            sheet = plan_hand_over(context, case_ids, words.to, words.on, words.why)
        else:
            sheet = hand_over(context, case_ids, words.to, words.on, words.why, number=words.number)
        files = _printed(context, sheet, words.pdf, words.docx)
    document = {**_document(sheet), "files": list(files)}
    return Answer(document, [*_lines(sheet), *map(str, files)], ok=sheet.agrees)


def _printed(
    context: Context, sheet: HandOver, pdf: Path | None, docx: Path | None
) -> tuple[Path, ...]:
    """The files of the sheet, when any was asked for."""
    return print_hand_over(context, sheet, pdf=pdf, docx=docx).files if pdf or docx else ()


def _check_giver(officer: str) -> None:
    if not officer.strip():
        raise DomainError(
            _("Hãy ghi chấp hành viên giao việc."), code="officer_missing", field="giver"
        )


def _document(sheet: HandOver) -> dict[str, Any]:
    return {
        "to": sheet.to_officer,
        "on": sheet.on,
        "agrees": sheet.agrees,
        "left": sheet.left,
        "cases": [asdict(one) for one in sheet.cases],
        "before": [asdict(one) for one in sheet.before],
        "after": [asdict(one) for one in sheet.after],
        "act_ids": list(sheet.act_ids),
    }


def _lines(sheet: HandOver) -> list[str]:
    said = _("Bàn giao {count} việc cho {officer}, còn phải thi hành {left} đồng.").format(
        count=len(sheet.cases), officer=sheet.to_officer, left=format_money(sheet.left)
    )
    pairs = zip(sheet.before, sheet.after, strict=True)
    return [said, *(_held(before, after) for before, after in pairs)]


def _held(before: Holding, after: Holding) -> str:
    return _(
        "{officer}: trước {before} việc, {before_left} đồng; sau {after} việc, {after_left} đồng"
    ).format(
        officer=before.officer or "–",
        before=before.cases,
        before_left=format_money(before.left),
        after=after.cases,
        after_left=format_money(after.left),
    )
