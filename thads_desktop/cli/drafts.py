"""`thads print FORM` of the form library, `thads papers …` and `thads signers …`."""

from __future__ import annotations

from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import msgspec

from thads_desktop.base.errors import DomainError
from thads_desktop.base.language import _
from thads_desktop.cli import paper_batch
from thads_desktop.cli.json_input import read_object
from thads_desktop.cli.output import Answer
from thads_desktop.cli.session import Session
from thads_desktop.cli.words import Commands, day
from thads_desktop.domain.office_payloads import PeriodClosed, SignerNamed
from thads_desktop.domain.vocabulary import SignerRole
from thads_desktop.services.case_view import open_case
from thads_desktop.services.context import Context
from thads_desktop.services.issued_papers import (
    IssuedPaper,
    export_issued,
    issue_paper,
    issued_paper,
    papers_issued,
)
from thads_desktop.services.paper_checks import check_draft
from thads_desktop.services.paper_drafts import (
    PaperDraft,
    draft_of_act,
    draft_with,
    new_draft,
    print_draft,
)
from thads_desktop.services.paper_seals import check_seal, public_key, read_file
from thads_desktop.services.paper_standings import standing_name
from thads_desktop.services.printed_paper import PrintedPaper
from thads_desktop.services.seal_wording import checked_standing, seal_words
from thads_desktop.services.signers import name_signer, signers_on


def add(commands: Commands) -> None:
    """Add the commands of issued papers and of signers."""
    papers = commands.group("papers", _("văn bản đã ban hành của một việc"), _papers)
    papers.parser.add_argument("--case", metavar="ID", help=_("mã việc hoặc số quyết định"))
    export = papers.add("export", _export, _("ghi lại đúng bản đã ban hành ra tệp"))
    export.add_argument("paper", help=_("mã hành vi ban hành"))
    for kind in ("pdf", "docx"):
        export.add_argument(f"--{kind}", type=Path, metavar="FILE", help=_("ghi ra tệp này"))
    check = papers.add("check", _check, _("kiểm tra mã QR của một văn bản"))
    check.add_argument("code", help=_("chữ đọc được từ mã QR"))
    check.add_argument("--pdf", type=Path, metavar="FILE", help=_("so cả lời văn của tệp này"))
    paper_batch.add(papers)
    papers.add("key", _key, _("khóa công khai để nơi khác kiểm tra mã QR của đơn vị"))
    signers = commands.group("signers", _("người ký văn bản của đơn vị"), _signers)
    signers.parser.add_argument("--on", type=day, metavar="DATE", help=_("vào ngày"))
    named = signers.add("add", _name, _("ghi một người ký"))
    named.add_argument("name", help=_("họ và tên"))
    named.add_argument("role", choices=[one.value for one in SignerRole], help=_("tư cách ký"))
    named.add_argument("--title", default="", help=_("chức vụ"))
    named.add_argument("--for-title", default="", help=_("chức vụ của người đứng đầu được ký thay"))
    named.add_argument("--authority", default="", help=_("văn bản giao quyền"))
    named.add_argument(
        "--scope", nargs="*", default=[], metavar="KIND", help=_("chỉ ký các loại này")
    )
    named.add_argument("--since", type=day, metavar="DATE", help=_("từ ngày"))
    named.add_argument("--until", type=day, metavar="DATE", help=_("đến ngày"))


def printed_draft(session: Session, context: Context) -> PrintedPaper:
    """A paper of the form library: only printed, or issued and then written as it was issued."""
    words = session.words
    draft = _draft(session, context)
    if not words.issue:
        printed = print_draft(context, draft, pdf=words.pdf, docx=words.docx)
        return replace(printed, checks=check_draft(context, draft))
    # Where the files cannot be written nothing is issued: the draft goes there first.
    print_draft(context, draft, pdf=words.pdf, docx=words.docx)
    issued = issue_paper(context, draft, although=words.although)
    files = _export_to(context, issued, words.pdf, words.docx)
    return PrintedPaper(pages=issued.pages, files=files, act_id=issued.act_id)


def _draft(session: Session, context: Context) -> PaperDraft:
    words = session.words
    if words.act:
        draft = draft_of_act(context, words.form, words.act)
    else:
        draft = new_draft(context, _case(words.case), words.form)
    draft = replace(draft, on=words.on) if words.on else draft
    return (
        draft_with(context, draft, read_object(words.fields, field="fields"))
        if words.fields
        else draft
    )


def _case(case: str | None) -> str:
    if case is None:
        raise DomainError(
            _("Biểu mẫu này cần {option}.").format(option="--case"),
            code="option_missing",
            field="case",
        )
    return case


def _papers(session: Session) -> Answer:
    with session.office() as context:
        found = papers_issued(open_case(context, _case(session.words.case)))
    return Answer({"papers": [_described(one) for one in found]}, [_line(one) for one in found])


def _described(one: IssuedPaper) -> dict[str, Any]:
    return {key: value for key, value in asdict(one).items() if key != "warnings"}


def _line(one: IssuedPaper) -> str:
    return f"{one.paper_id}  {one.number:<14} {_(one.title)}; {standing_name(one.standing)}"


def _export(session: Session) -> Answer:
    words = session.words
    with session.office() as context:
        files = _export_to(context, issued_paper(context, words.paper), words.pdf, words.docx)
    return Answer({"files": list(files)}, [str(file) for file in files])


def _export_to(
    context: Context, issued: IssuedPaper, pdf: Path | None, docx: Path | None
) -> tuple[Path, ...]:
    wanted = [(issued.pdf, pdf), (issued.docx, docx)]
    files = tuple((digest, file) for digest, file in wanted if file)
    for digest, file in files:
        export_issued(context, digest, file)
    return tuple(file for _digest, file in files)


def _check(session: Session) -> Answer:
    words = session.words
    with session.office() as context:
        found = check_seal(context, words.code, read_file(words.pdf) if words.pdf else None)
    standing = found.stands.standing if found.stands else None
    told = filter(None, [checked_standing(found)])
    data = asdict(found) | {
        "standing": standing,
        "report": _period_of(found.report) if found.report else None,
        "corrected_by": [_period_of(one) for one in found.corrected_by],
    }
    return Answer(data, [seal_words(found), *told], ok=found.is_good)


def _key(session: Session) -> Answer:
    with session.office() as context:
        key = public_key(context)
    return Answer({"key": key}, [key])


def _signers(session: Session) -> Answer:
    with session.office() as context:
        found = signers_on(context, session.words.on or context.today)
    data = {"signers": [msgspec.to_builtins(one) for one in found]}
    return Answer(data, [f"{one.name}  {one.title}" for one in found])


def _name(session: Session) -> Answer:
    words = session.words
    signer = SignerNamed(
        name=words.name,
        role=SignerRole(words.role),
        title=words.title,
        for_title=words.for_title,
        authority=words.authority,
        scope=tuple(words.scope),
        since=words.since,
        until=words.until,
    )
    with session.office() as context:
        act_id = name_signer(context, signer)
    return Answer({"act_id": act_id}, [_("Đã ghi người ký {name}.").format(name=words.name)])


def _period_of(report: PeriodClosed) -> dict[str, Any]:
    return {
        "from": report.first,
        "to": report.last,
        "closed_by": report.closed_by,
        "pages": report.pages,
    }
