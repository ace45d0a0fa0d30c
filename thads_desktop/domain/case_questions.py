"""Questions about cases (câu hỏi lập danh sách): conditions picked, columns picked, and a name.

Conditions are joined by "and"; one that names several values is met by any of them, and one that
names none asks for everything. They speak of cases as they stand on the day the question is asked.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from typing import Annotated, Any

import msgspec
from msgspec import Meta

from thads_desktop.base.errors import DomainError
from thads_desktop.base.language import _
from thads_desktop.domain.shape_words import shape_fault
from thads_desktop.domain.vocabulary import (
    AssetStatus,
    Basis,
    CaseKind,
    CaseMark,
    LineState,
    ObligationKind,
)

LONGEST_NAME = 120
MOST_DAYS = 36_500  # a century
_MOST_DONG = 10**18
Dong = Annotated[int, Meta(ge=0, lt=_MOST_DONG)]
Days = Annotated[int, Meta(ge=1, le=MOST_DAYS)]
Words = Annotated[str, Meta(max_length=LONGEST_NAME)]


class _Shape(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    pass


class ListedColumn(StrEnum):
    """Cột của danh sách: what a list can say of each case."""

    DECISION = "decision"
    DECIDED_ON = "decided_on"
    JUDGMENT = "judgment"
    DEBTOR = "debtor"
    CREDITOR = "creditor"
    OFFICER = "officer"
    COMMUNE = "commune"
    BASIS = "basis"
    KIND = "kind"
    OBLIGATION = "obligation"
    MARKS = "marks"
    STATE = "state"
    SINCE = "since"
    DUE = "due"
    RECEIVED = "received"
    LEFT = "left"
    VERIFIED_ON = "verified_on"
    NEXT_DUTY = "next_duty"


USUAL_COLUMNS = (
    ListedColumn.DECISION,
    ListedColumn.DECIDED_ON,
    ListedColumn.DEBTOR,
    ListedColumn.CREDITOR,
    ListedColumn.OFFICER,
    ListedColumn.STATE,
    ListedColumn.SINCE,
    ListedColumn.DUE,
    ListedColumn.LEFT,
)


class CaseConditions(_Shape, frozen=True, kw_only=True):
    """Điều kiện chọn việc; amounts in đồng, bounds belong to what they bound.

    `obligations`: the case has a line of such a kind. `party_text`: every word begins a word of
    the name of one party. `days_decided`, `days_in_state`: it was decided, it has stood in its
    state for so many days at least. `days_unverified`, `days_untouched`: its last verification,
    its last act of enforcement is older than so many days, or there is none. `acted`: an act of
    such an event stands; of any, where only its days are told. `assets`, `asset_kinds`: one piece
    of its property stands so and is of such a kind, which is a variant of the act that secured or
    seized it. `overdue`, `due_within_days`: a duty of the office's own is overdue, falls due in so
    many days, as the list of the day (Hôm nay) shows them.
    """

    states: tuple[LineState, ...] = ()
    grounds: tuple[str, ...] = ()
    bases: tuple[Basis, ...] = ()
    kinds: tuple[CaseKind, ...] = ()
    obligations: tuple[ObligationKind, ...] = ()
    marks: tuple[CaseMark, ...] = ()
    officers: tuple[str, ...] = ()
    communes: tuple[str, ...] = ()
    party_text: Words = ""
    decided_from: date | None = None
    decided_until: date | None = None
    days_decided: Days | None = None
    due_from: Dong | None = None
    due_until: Dong | None = None
    left_from: Dong | None = None
    left_until: Dong | None = None
    days_in_state: Days | None = None
    days_unverified: Days | None = None
    days_untouched: Days | None = None
    acted: tuple[str, ...] = ()
    acted_from: date | None = None
    acted_until: date | None = None
    assets: tuple[AssetStatus, ...] = ()
    asset_kinds: tuple[str, ...] = ()
    overdue: bool = False
    due_within_days: Days | None = None


_ASKS_FOR_ALL = CaseConditions()


class NamedQuestion(_Shape, frozen=True, kw_only=True):
    """Câu hỏi có tên: what an office asks again and again, as it is printed."""

    name: str
    conditions: CaseConditions = CaseConditions()
    columns: tuple[ListedColumn, ...] = USUAL_COLUMNS


def check_conditions(conditions: CaseConditions) -> None:
    """Refuse bounds of which no case can be within.

    Raises:
        DomainError: `bounds_reversed`, with the field of the lower bound.
    """
    for stem in ("decided", "due", "left", "acted"):
        lower = getattr(conditions, f"{stem}_from")
        upper = getattr(conditions, f"{stem}_until")
        if lower is not None and upper is not None and lower > upper:
            raise DomainError(
                _("Mức dưới lớn hơn mức trên, hoặc ngày đầu sau ngày cuối. Hãy ghi lại."),
                code="bounds_reversed",
                field=f"{stem}_from",
            )


def check_question(question: NamedQuestion) -> None:
    """Refuse a question that cannot be kept or printed.

    Raises:
        DomainError: `name_missing`, `name_too_long`, `columns_missing`, `bounds_reversed`.
    """
    if not question.name.strip():
        raise DomainError(_("Hãy đặt tên cho danh sách."), code="name_missing", field="name")
    if len(question.name) > LONGEST_NAME:
        raise DomainError(
            _("Tên danh sách dài quá {count} chữ. Hãy rút gọn.").format(count=LONGEST_NAME),
            code="name_too_long",
            field="name",
        )
    if not question.columns:
        raise DomainError(
            _("Danh sách chưa có cột nào. Hãy chọn ít nhất một cột."),
            code="columns_missing",
            field="columns",
        )
    check_conditions(question.conditions)


def asked(conditions: CaseConditions) -> Iterator[tuple[str, Any]]:
    """The conditions that ask for anything, by name, in the order of their fields."""
    for name in conditions.__struct_fields__:
        value = getattr(conditions, name)
        if value != getattr(_ASKS_FOR_ALL, name):
            yield name, value


def without(conditions: CaseConditions, name: str) -> CaseConditions:
    """The conditions but one, which asks for everything then."""
    return msgspec.structs.replace(conditions, **{name: getattr(_ASKS_FOR_ALL, name)})


def asks_for_deadlines(question: NamedQuestion) -> bool:
    """Does a question ask for deadlines, or show them?"""
    asks = question.conditions.overdue or question.conditions.due_within_days is not None
    return asks or ListedColumn.NEXT_DUTY in question.columns


def parse_question(content: bytes) -> NamedQuestion:
    """One question as JSON.

    Raises:
        DomainError: `question_unreadable`, naming the place.
    """
    try:
        return msgspec.json.decode(content, type=NamedQuestion)
    except msgspec.ValidationError as error:
        raise _unreadable(shape_fault(error, NamedQuestion).sentence) from error
    except msgspec.DecodeError as error:
        raise _unreadable(_("tệp không phải JSON")) from error


def _unreadable(why: str) -> DomainError:
    return DomainError(
        _("Không đọc được câu hỏi: {why}. Hãy sửa tệp rồi làm lại.").format(why=why),
        code="question_unreadable",
        field="file",
    )


def parse_questions(content: bytes) -> tuple[NamedQuestion, ...]:
    """The questions an office keeps.

    Raises:
        msgspec.MsgspecError: the file is not of its shape.
    """
    return msgspec.json.decode(content, type=tuple[NamedQuestion, ...])


def written_questions(questions: tuple[NamedQuestion, ...]) -> bytes:
    """Questions as they are kept."""
    return msgspec.json.format(msgspec.json.encode(questions), indent=1)
