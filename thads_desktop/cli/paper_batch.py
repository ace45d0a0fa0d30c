"""`thads papers print FORM`: one form for many cases, printed or issued, in one PDF."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from thads_desktop.base.language import _
from thads_desktop.cli.cases import CLASSES
from thads_desktop.cli.json_input import read_object
from thads_desktop.cli.output import Answer, StderrProgress
from thads_desktop.cli.session import Session
from thads_desktop.cli.words import Commands, day
from thads_desktop.domain.persons import Mention
from thads_desktop.services.case_view import open_case
from thads_desktop.services.cases import CaseQuestion, case_ids, find_cases
from thads_desktop.services.context import Context
from thads_desktop.services.issued_papers import IssuedPaper
from thads_desktop.services.paper_batch import (
    IssuedBatch,
    drafts_for,
    issue_batch,
    print_for,
    write_issued,
)
from thads_desktop.services.persons import person_view
from thads_desktop.services.printed_paper import PrintedPaper


def add(papers: Commands) -> None:
    """Add the command to the group of papers."""
    command = papers.add("print", _print, _("in một biểu mẫu cho nhiều việc ra một tệp PDF"))
    command.add_argument("form", metavar="FORM", help=_("biểu mẫu, xem thads forms"))
    command.add_argument("--search", default="", metavar="TEXT", help=_("tìm không cần dấu"))
    command.add_argument("--class", dest="class_", choices=CLASSES, help=_("loại trạng thái"))
    command.add_argument("--officer", metavar="NAME", help=_("chấp hành viên"))
    command.add_argument("--commune", metavar="NAME", help=_("xã, phường"))
    command.add_argument(
        "--person",
        nargs=2,
        metavar=("CASE", "NAME"),
        help=_("mọi việc của đương sự có tên này trong việc này"),
    )
    command.add_argument("--on", type=day, metavar="DATE", help=_("ngày của văn bản"))
    command.add_argument(
        "--fields", type=Path, metavar="FILE", help=_("các mục chung của văn bản, tệp JSON")
    )
    command.add_argument("--issue", action="store_true", help=_("ban hành: cấp số, ghi sổ, khóa"))
    command.add_argument(
        "--although",
        metavar="TEXT",
        default="",
        help=_("vẫn ban hành điều luật không cho phép vì việc đã xảy ra như vậy; nêu lý do"),
    )
    command.add_argument(
        "--pdf", type=Path, required=True, metavar="FILE", help=_("ghi ra tệp này")
    )


def _print(session: Session) -> Answer:
    words = session.words
    told = read_object(words.fields, field="fields") if words.fields else {}
    with session.office() as context:
        cases = _cases(session, context)
        if words.issue:
            batch = _issued(session, context, cases, told)
            printed = _written(context, batch, words.pdf)
        else:
            batch = IssuedBatch(issued=(), refused=())
            printed = print_for(
                context,
                cases,
                words.form,
                told,
                on=words.on,
                pdf=words.pdf,
                progress=StderrProgress(),
            )
    return _answer(printed, batch)


def _cases(session: Session, context: Context) -> Sequence[str]:
    """The cases of the filters, of a person, or of both."""
    words = session.words
    asked = CLASSES.get(words.class_, CaseQuestion())
    question = replace(asked, text=words.search, officer=words.officer, commune=words.commune)
    found = case_ids(context, find_cases(context, question))
    if not words.person:
        return found
    case, name = words.person
    view = person_view(context, Mention(open_case(context, case).case_id, name))
    theirs = {one.case_id for one in view.parties}
    return [case_id for case_id in found if case_id in theirs]


def _issued(
    session: Session, context: Context, cases: Sequence[str], told: Mapping[str, Any]
) -> IssuedBatch:
    words, progress = session.words, StderrProgress()
    drafts = list(drafts_for(context, cases, words.form, told, on=words.on, progress=progress))
    return issue_batch(context, drafts, although=words.although, progress=progress)


def _written(context: Context, batch: IssuedBatch, pdf: Path) -> PrintedPaper:
    """The issued papers in one file; no file when all were refused."""
    if not batch.issued and batch.refused:
        return PrintedPaper(pages=0, files=())
    return write_issued(context, batch.issued, pdf, StderrProgress())


def _answer(printed: PrintedPaper, batch: IssuedBatch) -> Answer:
    data = {
        "pages": printed.pages,
        "files": list(printed.files),
        "issued": [_described(one) for one in batch.issued],
        "refused": [asdict(one) for one in batch.refused],
    }
    said = _("{pages} trang: {files}")
    files = ", ".join(str(file) for file in printed.files)
    lines = [said.format(pages=printed.pages, files=files)] if files else []
    lines += [f"{one.decision_number}: {one.message}" for one in batch.refused]
    return Answer(data, lines, ok=bool(files))


def _described(one: IssuedPaper) -> dict[str, Any]:
    return {key: value for key, value in asdict(one).items() if key != "warnings"}
