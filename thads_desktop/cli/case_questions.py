"""`thads cases question`: lists made to conditions, kept under a name, printed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from thads_desktop.base.errors import DomainError
from thads_desktop.base.formats import format_money
from thads_desktop.base.language import _
from thads_desktop.cli.cases import DEFAULT_LIMIT, listed_document
from thads_desktop.cli.output import Answer, StderrProgress
from thads_desktop.cli.session import Session
from thads_desktop.cli.words import Commands, positive
from thads_desktop.domain.case_questions import NamedQuestion, parse_question
from thads_desktop.services.case_questions import AnsweredCase, NextDuty
from thads_desktop.services.cases import ListedCase
from thads_desktop.services.context import Context
from thads_desktop.services.question_papers import CaseList, asked_list, print_case_list
from thads_desktop.services.question_words import conditions_in_words, names_of_values
from thads_desktop.services.saved_questions import (
    remove_question,
    rename_question,
    save_question,
    saved_question,
    saved_questions,
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
    which.add_argument("--rename", metavar="NAME", help=_("đổi tên danh sách đã lưu"))
    question.add_argument("--limit", type=positive, default=DEFAULT_LIMIT, help=_("số việc tối đa"))
    for kind in ("xlsx", "pdf"):
        question.add_argument(f"--{kind}", type=Path, metavar="FILE", help=_("ghi ra tệp"))


def _question(session: Session) -> Answer:
    words = session.words
    with session.office() as context:
        if words.remove:
            remove_question(context, words.name)
            return Answer({"removed": words.name}, [_("Đã bỏ “{name}”.").format(name=words.name)])
        if words.rename is not None:
            renamed = rename_question(context, words.name, words.rename).name
            return Answer(
                {"renamed": renamed}, [_("Đã đổi tên thành “{name}”.").format(name=renamed)]
            )
        if not words.name and not words.file:
            return _saved(context)
        asked = _read(words.file) if words.file else saved_question(context, words.name)
        if words.save:
            save_question(context, asked)
        made = asked_list(context, asked, StderrProgress())
        return answer(context, made, words.limit, words.xlsx, words.pdf)


def _saved(context: Context) -> Answer:
    names = names_of_values(context)
    told = [
        (one.name, conditions_in_words(one.conditions, names)) for one in saved_questions(context)
    ]
    data = [{"name": name, "conditions": list(said)} for name, said in told]
    lines = [f"{name}: {'; '.join(said)}" for name, said in told]
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
    rows = made.read(context, keys[:limit])
    document = {
        "title": made.title,
        "on": made.answer.on,
        "asked": list(made.asked),
        "total": len(keys),
        "cases": [_row(one) for one in rows],
        "files": list(printed),
    }
    lines = [_line(one.case) for one in rows]
    total = _("Tất cả: {total} việc.").format(total=len(keys))
    return Answer(document, [made.title, *made.asked, *lines, total])


def _line(case: ListedCase) -> str:
    left = _("còn {left} đồng").format(left=format_money(case.left))
    return "  ".join(filter(None, (case.decision_number, case.debtor, case.officer, left)))


def _row(one: AnsweredCase) -> dict[str, Any]:
    return {
        **listed_document(one.case),
        "commune": one.commune,
        "obligation": one.obligation,
        "marks": list(one.marks),
        "verified_on": one.verified_on,
        "next_duty": None if one.next_duty is None else _duty(one.next_duty),
    }


def _duty(duty: NextDuty) -> dict[str, Any]:
    return {"due_on": duty.due_on, "what": duty.what, "is_earliest": duty.is_earliest}
