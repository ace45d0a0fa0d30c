"""The list of cases (danh sách việc): keys, pages of rows, officers."""

from __future__ import annotations

from collections.abc import Sequence

from thads_desktop.ledger import case_list
from thads_desktop.ledger.case_list import CaseOrder, CaseQuestion, ListedCase
from thads_desktop.ledger.key_lists import Keys
from thads_desktop.services.context import Context

__all__ = [
    "CaseOrder",
    "CaseQuestion",
    "Keys",
    "ListedCase",
    "case_ids",
    "communes",
    "count_cases",
    "find_cases",
    "listed_cases",
    "officers",
]


def find_cases(context: Context, question: CaseQuestion) -> Keys:
    """Keys of the cases asked for, in order, newest first among equals."""
    with context.ledger.glancing() as driver:
        return case_list.case_keys(driver, question)


def listed_cases(context: Context, keys: Sequence[int]) -> list[ListedCase]:
    """The list's rows of some keys, in their order; ask for a page (some 200) at a time."""
    with context.ledger.glancing() as driver:
        return case_list.listed_cases(driver, keys)


def count_cases(context: Context) -> int:
    """How many cases the office holds in all."""
    with context.ledger.glancing() as driver:
        return case_list.count_cases(driver)


def officers(context: Context) -> list[str]:
    """Chấp hành viên who hold cases now."""
    with context.ledger.glancing() as driver:
        return case_list.officer_names(driver)


def communes(context: Context) -> list[str]:
    """The communes (xã, phường) that cases are in."""
    with context.ledger.glancing() as driver:
        return case_list.commune_names(driver)


def case_ids(context: Context, keys: Sequence[int]) -> list[str]:
    """The ids of the cases of some keys, in their order."""
    with context.ledger.glancing() as driver:
        return case_list.case_ids(driver, keys)
