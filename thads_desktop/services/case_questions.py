"""Questions about cases (lập danh sách theo điều kiện): asked, kept under a name, named in words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import msgspec
from sqlalchemy import Connection, and_, func, or_, select

from thads_desktop.base.errors import DomainError, KnownIoError
from thads_desktop.base.language import _
from thads_desktop.base.vietnamese import sort_key
from thads_desktop.base.whole_file import write_whole
from thads_desktop.domain.acts import Act
from thads_desktop.domain.case_questions import (
    CaseConditions,
    ListedColumn,
    NamedQuestion,
    check_conditions,
    check_question,
    parse_questions,
    written_questions,
)
from thads_desktop.domain.corrections import VOID, standing_acts
from thads_desktop.domain.fold import state_of
from thads_desktop.domain.kinds import recorded_as
from thads_desktop.domain.property import BECOMES, assets_of
from thads_desktop.domain.standing_reason import known_ground
from thads_desktop.domain.vocabulary import AssetStatus, LineState
from thads_desktop.ledger.case_list import case_ids
from thads_desktop.ledger.engine import driver_of
from thads_desktop.ledger.question_sql import (
    VERIFIED,
    AnsweredCase,
    ReadWhole,
    answered_cases,
    maybe_corrected,
    question_keys,
)
from thads_desktop.ledger.schema import acts, cases
from thads_desktop.ledger.stored_acts import MANY, acts_among, acts_of
from thads_desktop.services.context import Context
from thads_desktop.services.why_here import ground_name
from thads_desktop.services.wording import state_name

__all__ = [
    "Answer",
    "AnsweredCase",
    "CaseConditions",
    "ListedColumn",
    "NamedQuestion",
    "answered_page",
    "ask",
    "column_name",
    "grounds_in_use",
    "remove_question",
    "save_question",
    "saved_question",
    "saved_questions",
]

_FILE = "questions.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """Kết quả của một câu hỏi: the keys of its cases; rows are read a page at a time."""

    keys: Sequence[int]
    on: date


def ask(context: Context, conditions: CaseConditions) -> Answer:
    """The cases that meet conditions today, the newest decision first.

    Raises:
        DomainError: `bounds_reversed`.
    """
    check_conditions(conditions)
    with context.ledger.reading() as connection:
        read_whole = _read_whole(connection, conditions)
        keys = question_keys(driver_of(connection), conditions, read_whole, context.today)
    return Answer(keys=keys, on=context.today)


def answered_page(context: Context, keys: Sequence[int]) -> list[AnsweredCase]:
    """The rows of some keys of an answer, in their order; ask for a page (some 200) at a time."""
    with context.ledger.reading() as connection:
        driver = driver_of(connection)
        corrected = maybe_corrected(driver, case_ids(driver, keys))
        return answered_cases(driver, keys, _verified(connection, corrected))


def _read_whole(connection: Connection, asked: CaseConditions) -> ReadWhole:
    """What SQL alone cannot tell of what is asked."""
    verified, with_assets = {}, None
    if asked.days_unverified is not None:
        verified = _verified(connection, maybe_corrected(driver_of(connection)))
    if asked.assets:
        with_assets = _with_assets(connection, asked.assets)
    return ReadWhole(verified=verified, with_assets=with_assets)


def _verified(connection: Connection, subjects: Sequence[str]) -> dict[str, date | None]:
    """The last verification that stands, of cases where one may have been corrected.

    What corrects a verification is another one, or takes it back: other acts need no reading.
    """
    told: dict[str, list[Act]] = {subject: [] for subject in subjects}
    for act in acts_among(connection, subjects, (VERIFIED, VOID)):
        told[act.subject].append(act)
    days = {
        subject: [act.happened_on for act in standing_acts(acts_told).acts]
        for subject, acts_told in told.items()
    }
    return {subject: max(some, default=None) for subject, some in days.items()}


def _with_assets(connection: Connection, statuses: Iterable[AssetStatus]) -> set[str]:
    """The cases with property that stands so; only those with an act that brings it there are read."""
    wanted = frozenset(statuses)
    subjects = _that_may_have(connection, wanted)
    found: set[str] = set()
    for start in range(0, len(subjects), MANY):
        for case_id, stored in acts_of(connection, subjects[start : start + MANY]).items():
            state = state_of([one.act for one in stored])
            if state and any(one.status in wanted for one in assets_of(state)):
                found.add(case_id)
    return found


def _that_may_have(connection: Connection, statuses: frozenset[AssetStatus]) -> Sequence[str]:
    events = [event for event, status in BECOMES.items() if status in statuses]
    brings = [
        and_(acts.c.kind == kind, func.instr(acts.c.payload, f'"{code}"'.encode()) > 0)
        if code
        else acts.c.kind == kind
        for kind, code in map(recorded_as, events)
    ]
    # Sorted here: asked for in order, SQLite would walk every act by subject.
    query = select(acts.c.subject).where(or_(*brings)).distinct()
    return sorted(connection.execute(query).scalars())


def grounds_in_use(context: Context) -> dict[str, str]:
    """Căn cứ of the states that cases stand in today: its key, and point, article and words."""
    query = select(cases.c.state, cases.c.ground).where(cases.c.ground != "").distinct()
    with context.ledger.reading() as connection:
        found = sorted(tuple(row) for row in connection.execute(query))
    pack, today = context.law.pack, context.today
    names = {
        ground: ground_name(ground, today, pack)
        if known_ground(ground, today, pack)
        else state_name(LineState(state), ground)
        for state, ground in found
    }
    return dict(sorted(names.items(), key=lambda one: sort_key(one[1])))


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


def column_name(column: ListedColumn) -> str:
    """Tên cột của danh sách."""
    return {
        ListedColumn.DECISION: _("Số quyết định"),
        ListedColumn.DECIDED_ON: _("Ngày quyết định"),
        ListedColumn.JUDGMENT: _("Bản án, quyết định"),
        ListedColumn.DEBTOR: _("Người phải thi hành án"),
        ListedColumn.CREDITOR: _("Người được thi hành án"),
        ListedColumn.OFFICER: _("Chấp hành viên"),
        ListedColumn.COMMUNE: _("Xã, phường"),
        ListedColumn.BASIS: _("Chủ động, theo yêu cầu"),
        ListedColumn.KIND: _("Loại việc"),
        ListedColumn.OBLIGATION: _("Loại khoản"),
        ListedColumn.MARKS: _("Theo dõi riêng"),
        ListedColumn.STATE: _("Trạng thái"),
        ListedColumn.SINCE: _("Từ ngày"),
        ListedColumn.DUE: _("Phải thi hành (đồng)"),
        ListedColumn.RECEIVED: _("Đã thu (đồng)"),
        ListedColumn.LEFT: _("Còn phải thi hành (đồng)"),
        ListedColumn.VERIFIED_ON: _("Xác minh gần nhất"),
    }[column]
