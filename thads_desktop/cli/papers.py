"""`thads print …`."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from types import MappingProxyType

from thads_desktop.base.errors import DomainError
from thads_desktop.base.language import _
from thads_desktop.cli.deadlines import days_ahead
from thads_desktop.cli.drafts import printed_draft
from thads_desktop.cli.output import Answer, StderrProgress
from thads_desktop.cli.session import Session
from thads_desktop.cli.words import Commands, day
from thads_desktop.services.case_view import CaseView, open_case
from thads_desktop.services.context import Context
from thads_desktop.services.day_sheet import print_day_sheet
from thads_desktop.services.deadlines import DeadlineQuestion
from thads_desktop.services.exhibit_paper import EXHIBIT_COUNT_SHEET, print_exhibit_sheet
from thads_desktop.services.papers import (
    PrintedPaper,
    print_blank_minutes,
    print_case_summary,
    print_minutes,
    print_officer_summary,
)
from thads_desktop.services.publication_list import PUBLICATION_LIST, print_publication_list
from thads_desktop.services.trip_pack import print_trip_pack

MINUTES, BLANK_MINUTES, CASE_SUMMARY, OFFICER_SUMMARY, DAY_SHEET, TRIP_PACK = _OWN = (
    "verification-minutes",
    "blank-minutes",
    "case-summary",
    "officer-summary",
    "day-sheet",
    "trip-pack",
)
_OF_OFFICE = MappingProxyType(
    {PUBLICATION_LIST: print_publication_list, EXHIBIT_COUNT_SHEET: print_exhibit_sheet}
)
FORMS = (*_OWN, *_OF_OFFICE)
DAYS_AHEAD = 7


def add(commands: Commands) -> None:
    """Add the commands of papers."""
    paper = commands.add("print", _print, _("in một giấy tờ ra PDF, Word"))
    paper.add_argument("form", metavar="FORM", help=_("biểu mẫu, xem thads forms"))
    paper.add_argument("--case", metavar="ID", help=_("mã việc hoặc số quyết định"))
    paper.add_argument(
        "--act", metavar="ID", help=_("hành vi đã ghi; của biên bản xác minh là lần mới nhất")
    )
    paper.add_argument(
        "--fields", type=Path, metavar="FILE", help=_("các mục của văn bản, tệp JSON")
    )
    paper.add_argument("--issue", action="store_true", help=_("ban hành: cấp số, ghi sổ, khóa"))
    paper.add_argument(
        "--although",
        metavar="TEXT",
        default="",
        help=_("vẫn ban hành điều luật không cho phép vì việc đã xảy ra như vậy; nêu lý do"),
    )
    paper.add_argument("--officer", metavar="NAME", help=_("chấp hành viên"))
    paper.add_argument("--on", type=day, metavar="DATE", help=_("tính đến ngày"))
    paper.add_argument("--commune", metavar="NAME", help=_("xã, phường"))
    paper.add_argument(
        "--days",
        type=int,
        default=DAYS_AHEAD,
        metavar="N",
        help=_("việc đến hạn trong chừng này ngày; mặc định {days}").format(days=DAYS_AHEAD),
    )
    paper.add_argument(
        "--with-listed", action="store_true", help=_("cả việc tính từ danh sách nhập vào")
    )
    paper.add_argument(
        "--with-slips", action="store_true", help=_("gói đi xã kèm phiếu giao nhận của xã ấy")
    )
    for kind in ("pdf", "docx"):
        paper.add_argument(f"--{kind}", type=Path, metavar="FILE", help=_("ghi ra tệp này"))


def _print(session: Session) -> Answer:
    with session.office() as context:
        printed = _printed(session, context)
    data = {
        "pages": printed.pages,
        "files": list(printed.files),
        "act_id": printed.act_id,
        "checks": [asdict(check) for check in printed.checks],
    }
    files = ", ".join(str(file) for file in printed.files)
    said = _("{pages} trang: {files}") if files else _("{pages} trang; thêm --pdf, --docx để ghi.")
    missing = [check.message for check in printed.checks if not check.ok]
    return Answer(data, [said.format(pages=printed.pages, files=files), *missing])


def _printed(session: Session, context: Context) -> PrintedPaper:
    words = session.words
    if words.form not in FORMS:
        return printed_draft(session, context)
    if words.form in (DAY_SHEET, TRIP_PACK):
        return _printed_deadlines(session, context)
    if words.form in _OF_OFFICE:
        printing = _OF_OFFICE[words.form]
        return printing(context, words.on or context.today, pdf=words.pdf, docx=words.docx)
    if words.form == OFFICER_SUMMARY:
        officer = _needed(words.officer, "--officer")
        on = words.on or context.today
        return print_officer_summary(context, officer, on, pdf=words.pdf, docx=words.docx)
    return _printed_of_case(session, context)


def _printed_of_case(session: Session, context: Context) -> PrintedPaper:
    words = session.words
    view = open_case(context, _needed(words.case, "--case"))
    if words.form == CASE_SUMMARY:
        return print_case_summary(
            context, view.case_id, on=words.on, pdf=words.pdf, docx=words.docx
        )
    if words.form == BLANK_MINUTES:
        return print_blank_minutes(context, view.case_id, pdf=words.pdf, docx=words.docx)
    act_id = words.act or _last_verification(view)
    return print_minutes(context, act_id, pdf=words.pdf, docx=words.docx)


def _printed_deadlines(session: Session, context: Context) -> PrintedPaper:
    words = session.words
    on = words.on or context.today
    question = DeadlineQuestion(
        today=on,
        officer=words.officer,
        commune=words.commune,
        days=days_ahead(words.days, on),
        with_listed=words.with_listed,
    )
    if words.form == DAY_SHEET:
        return print_day_sheet(
            context, question, pdf=words.pdf, docx=words.docx, progress=StderrProgress()
        )
    _needed(words.commune, "--commune")
    if words.docx:
        raise DomainError(
            _("Gói đi xã chỉ in ra PDF. Hãy dùng --pdf."), code="pdf_only", field="docx"
        )
    return print_trip_pack(
        context,
        question,
        with_slips=words.with_slips,
        pdf=words.pdf,
        progress=StderrProgress(),
    )


def _needed(word: str | None, option: str) -> str:
    if word is None:
        raise DomainError(
            _("Biểu mẫu này cần {option}.").format(option=option),
            code="option_missing",
            field=option.strip("-"),
        )
    return word


def _last_verification(view: CaseView) -> str:
    verifications = [
        act for act in view.timeline if act.kind == "verification_recorded" and not act.replaced_by
    ]
    if not verifications:
        raise DomainError(
            _("Việc này chưa có lần xác minh nào. Hãy ghi xác minh trước khi in biên bản."),
            code="verification_missing",
            field="case",
        )
    return verifications[-1].act_id
