"""`thads cases question`: lists made to conditions, kept under a name, printed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from thads_desktop.base.errors import DomainError
from thads_desktop.base.language import _
from thads_desktop.cli.cases import DEFAULT_LIMIT, listed_document
from thads_desktop.cli.output import Answer
from thads_desktop.cli.session import Session
from thads_desktop.cli.words import Commands
from thads_desktop.domain.case_questions import NamedQuestion, parse_question
from thads_desktop.services.case_questions import (
    AnsweredCase,
    answered_page,
    grounds_in_use,
    remove_question,
    save_question,
    saved_question,
    saved_questions,
)
from thads_desktop.services.context import Context
from thads_desktop.services.question_papers import (
    CaseList,
    asked_list,
    conditions_in_words,
    print_case_list,
)


def add(commands: Commands) -> None:
    """Add the command of questions."""
    question = commands.add(
        "cases question",
        _question,
        _("danh sách việc theo điều kiện; không ghi tên là các tên đã lưu"),
    )
    question.add_argument("name", nargs="?", default="", help=_("tên danh sách đã lưu"))
    question.add_argument("--file", type=Path, metavar="FILE.json", help=_("điều kiện và cột"))
    which = question.add_mutually_exclusive_group()
    which.add_argument("--save", action="store_true", help=_("lưu dưới tên trong tệp"))
    which.add_argument("--remove", action="store_true", help=_("bỏ danh sách đã lưu"))
    question.add_argument("--limit", type=int, default=DEFAULT_LIMIT, help=_("số việc tối đa"))
    for kind in ("xlsx", "pdf"):
        question.add_argument(f"--{kind}", type=Path, metavar="FILE", help=_("ghi ra tệp"))


def _question(session: Session) -> Answer:
    words = session.words
    with session.office() as context:
        if words.remove:
            remove_question(context, words.name)
            return Answer({"removed": words.name}, [_("Đã bỏ “{name}”.").format(name=words.name)])
        if not words.name and not words.file:
            return _saved(context)
        asked = _read(words.file) if words.file else saved_question(context, words.name)
        if words.save:
            save_question(context, asked)
        return answer(context, asked_list(context, asked), words.limit, words.xlsx, words.pdf)


def _saved(context: Context) -> Answer:
    kept, grounds = saved_questions(context), grounds_in_use(context)
    data = [
        {"name": one.name, "conditions": list(conditions_in_words(one.conditions, grounds))}
        for one in kept
    ]
    lines = [
        f"{one.name}: {'; '.join(conditions_in_words(one.conditions, grounds))}" for one in kept
    ]
    return Answer({"questions": data}, lines or [_("Chưa lưu danh sách nào.")])


def _read(file: Path) -> NamedQuestion:
    try:
        return parse_question(file.read_bytes())
    except OSError as error:
        raise DomainError(
            _("Không đọc được tệp {file}. Hãy kiểm tra đường dẫn.").format(file=file),
            code="file_unreadable",
            field="file",
        ) from error


def answer(
    context: Context, made: CaseList, limit: int, xlsx: Path | None, pdf: Path | None
) -> Answer:
    """A list of cases as an answer: its first cases, how many there are, the files written."""
    printed = print_case_list(context, made, xlsx=xlsx, pdf=pdf).files if xlsx or pdf else ()
    keys = made.answer.keys
    rows = answered_page(context, keys[: max(limit, 0)])
    document = {
        "title": made.title,
        "on": made.answer.on,
        "asked": list(made.asked),
        "total": len(keys),
        "cases": [_row(one) for one in rows],
        "files": list(printed),
    }
    lines = [f"{one.case.decision_number}  {one.case.debtor}" for one in rows]
    total = _("Tất cả: {total} việc.").format(total=len(keys))
    return Answer(document, [made.title, *made.asked, *lines, total])


def _row(one: AnsweredCase) -> dict[str, Any]:
    return {
        **listed_document(one.case),
        "commune": one.commune,
        "obligation": one.obligation,
        "marks": list(one.marks),
        "verified_on": one.verified_on,
    }
