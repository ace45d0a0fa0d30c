"""Questions about cases an office keeps under names (danh sách đã lưu)."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import msgspec

from thads_desktop.base.errors import DomainError, KnownIoError
from thads_desktop.base.language import _
from thads_desktop.base.vietnamese import sort_key
from thads_desktop.base.whole_file import write_whole
from thads_desktop.domain.case_questions import (
    NamedQuestion,
    check_question,
    parse_questions,
    written_questions,
)
from thads_desktop.services.context import Context

_FILE = "questions.json"


def saved_questions(context: Context) -> tuple[NamedQuestion, ...]:
    """The questions the office keeps, by name.

    Raises:
        KnownIoError: `questions_unreadable`.
    """
    file = _file(context)
    try:
        return parse_questions(file.read_bytes()) if file.exists() else ()
    except (OSError, msgspec.MsgspecError) as error:
        raise KnownIoError(
            _(
                "Không đọc được các danh sách đã lưu ({file}). Hãy khôi phục hoặc xóa tệp ấy."
            ).format(file=file),
            code="questions_unreadable",
            field="name",
        ) from error


def saved_question(context: Context, name: str) -> NamedQuestion:
    """The question of a name.

    Raises:
        DomainError: `name_missing`, `question_missing`.
        KnownIoError: `questions_unreadable`.
    """
    if not name:
        raise DomainError(_("Hãy ghi tên danh sách đã lưu."), code="name_missing", field="name")
    for one in saved_questions(context):
        if one.name == name:
            return one
    raise DomainError(
        _("Chưa lưu danh sách nào tên “{name}”.").format(name=name),
        code="question_missing",
        field="name",
    )


def save_question(context: Context, question: NamedQuestion) -> None:
    """Keep a question under its name, instead of the one that had it.

    Raises:
        DomainError: what `check_question` refuses.
        KnownIoError: `questions_unreadable`, `questions_not_written`.
    """
    check_question(question)
    others = [one for one in saved_questions(context) if one.name != question.name]
    _write(context, [*others, question])


def rename_question(context: Context, name: str, new_name: str) -> NamedQuestion:
    """Keep a question under another name.

    Raises:
        DomainError: `question_missing`, `name_taken`, what `check_question` refuses.
        KnownIoError: `questions_unreadable`, `questions_not_written`.
    """
    asked = saved_question(context, name)
    renamed = msgspec.structs.replace(asked, name=new_name.strip())
    check_question(renamed)
    others = [one for one in saved_questions(context) if one.name != name]
    if any(one.name == renamed.name for one in others):
        raise DomainError(
            _("Đã có danh sách tên “{name}”. Hãy đặt tên khác.").format(name=renamed.name),
            code="name_taken",
            field="name",
        )
    _write(context, [*others, renamed])
    return renamed


def remove_question(context: Context, name: str) -> None:
    """Forget the question of a name.

    Raises:
        DomainError: `question_missing`.
        KnownIoError: `questions_unreadable`, `questions_not_written`.
    """
    saved_question(context, name)
    _write(context, [one for one in saved_questions(context) if one.name != name])


def _write(context: Context, questions: Iterable[NamedQuestion]) -> None:
    in_order = tuple(sorted(questions, key=lambda one: sort_key(one.name)))
    file = _file(context)
    try:
        write_whole(file, written_questions(in_order))
    except OSError as error:
        raise KnownIoError(
            _("Không lưu được danh sách vào {file}. Hãy kiểm tra đĩa và quyền ghi.").format(
                file=file
            ),
            code="questions_not_written",
            field="name",
        ) from error


def _file(context: Context) -> Path:
    return context.folder / _FILE
