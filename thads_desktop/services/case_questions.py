"""Questions about cases (lập danh sách theo điều kiện): asked, and read a page at a time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from thads_desktop.base.language import _
from thads_desktop.domain.asked_acts import VERIFIED
from thads_desktop.domain.case_questions import (
    CaseConditions,
    ListedColumn,
    NamedQuestion,
    asked,
    check_conditions,
    without,
)
from thads_desktop.ledger.case_list import case_ids
from thads_desktop.ledger.engine import driver_of
from thads_desktop.ledger.question_acts import maybe_corrected
from thads_desktop.ledger.question_deadlines import NextDuty
from thads_desktop.ledger.question_sql import AnsweredCase, answered_cases, question_keys
from thads_desktop.services.context import Context
from thads_desktop.services.question_reading import last_verified, read_whole

__all__ = [
    "Answer",
    "AnsweredCase",
    "CaseConditions",
    "Left",
    "ListedColumn",
    "NamedQuestion",
    "NextDuty",
    "answered_page",
    "ask",
    "column_name",
    "left_without",
]

MOST_LEFT = 5  # conditions told of an empty answer


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """Kết quả của một câu hỏi: the keys of its cases; rows are read a page at a time."""

    keys: Sequence[int]
    on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Left:
    """Số việc còn lại khi bỏ một điều kiện: a condition alone, and how many cases meet the others."""

    condition: CaseConditions
    cases: int


def ask(context: Context, conditions: CaseConditions) -> Answer:
    """The cases that meet conditions today, the newest decision first.

    Raises:
        DomainError: `bounds_reversed`.
    """
    check_conditions(conditions)
    with context.ledger.reading() as connection:
        told = read_whole(connection, conditions, context.today)
        keys = question_keys(driver_of(connection), conditions, told, context.today)
    return Answer(keys=keys, on=context.today)


def left_without(context: Context, conditions: CaseConditions) -> tuple[Left, ...]:
    """What excludes most: cases found without one condition, the most first, never none."""
    found = [
        Left(
            condition=CaseConditions(**{name: value}),
            cases=len(ask(context, without(conditions, name)).keys),
        )
        for name, value in asked(conditions)
    ]
    some = sorted((one for one in found if one.cases), key=lambda one: -one.cases)
    return tuple(some[:MOST_LEFT])


def answered_page(context: Context, keys: Sequence[int]) -> list[AnsweredCase]:
    """The rows of some keys of an answer, in their order; ask for a page (some 200) at a time."""
    with context.ledger.reading() as connection:
        driver = driver_of(connection)
        corrected = maybe_corrected(driver, (VERIFIED,), case_ids(driver, keys))
        verified = last_verified(connection, corrected)
        return answered_cases(driver, keys, verified, context.today)


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
        ListedColumn.NEXT_DUTY: _("Thời hạn gần nhất"),
    }[column]
