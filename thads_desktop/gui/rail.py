"""The rail on the left: which pages there are, in which order, and how each is built.

To add a page: write `gui/pages/<name>.py` with a subclass of `Page`, its form `ui/<name>.ui`,
its icon `resources/icons/<name>.svg`, its help `resources/help/{vi,en}/<help_topic>.md`, and a
function and a row here. Nothing else in the window changes.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from thads_desktop.base.language import _
from thads_desktop.gui.page import Page
from thads_desktop.gui.shell import Shell

# Pages are imported when they are first shown: the window opens with the first one alone.
# ruff: noqa: PLC0415


@dataclass(frozen=True, slots=True)
class PageEntry:
    """One button of the rail: `key` names the page for `Shell.page_requested` and its icon."""

    key: str
    title: Callable[[], str]
    build: Callable[[Shell], Page]


def _today(shell: Shell) -> Page:
    from thads_desktop.gui.pages.today import TodayPage

    return TodayPage(shell)


def _cases(shell: Shell) -> Page:
    from thads_desktop.gui.pages.case_list import CaseListPage

    return CaseListPage(shell)


def _intake(shell: Shell) -> Page:
    from thads_desktop.gui.pages.intake import IntakePage

    return IntakePage(shell)


def _import(shell: Shell) -> Page:
    from thads_desktop.gui.pages.case_import import CaseImportPage

    return CaseImportPage(shell)


def _statistics(shell: Shell) -> Page:
    from thads_desktop.gui.pages.statistics import StatisticsPage

    return StatisticsPage(shell)


def _registers(shell: Shell) -> Page:
    from thads_desktop.gui.pages.registers import RegistersPage

    return RegistersPage(shell)


def _forms(shell: Shell) -> Page:
    from thads_desktop.gui.pages.forms import FormsPage

    return FormsPage(shell)


def _exchange(shell: Shell) -> Page:
    from thads_desktop.gui.pages.act_exchange import ActExchangePage

    return ActExchangePage(shell)


def _system(shell: Shell) -> Page:
    from thads_desktop.gui.pages.system import SystemPage

    return SystemPage(shell)


def _law(shell: Shell) -> Page:
    from thads_desktop.gui.pages.law import LawPage

    return LawPage(shell)


def _persons(shell: Shell) -> Page:
    from thads_desktop.gui.pages.persons import PersonsPage

    return PersonsPage(shell)


CASES, INTAKE, SYSTEM, LAW, PERSONS = "cases", "intake", "system", "law", "persons"
PAGES = (
    PageEntry("today", lambda: _("Hôm nay"), _today),
    PageEntry(CASES, lambda: _("Việc thi hành án"), _cases),
    PageEntry(INTAKE, lambda: _("Tiếp nhận"), _intake),
    PageEntry("import", lambda: _("Nhập danh sách"), _import),
    PageEntry("statistics", lambda: _("Thống kê"), _statistics),
    PageEntry("registers", lambda: _("Sổ"), _registers),
    PageEntry("forms", lambda: _("Biểu mẫu"), _forms),
    PageEntry("exchange", lambda: _("Trao đổi dữ liệu"), _exchange),
    PageEntry(SYSTEM, lambda: _("Hệ thống"), _system),
)
# Pages without a button of their own: another page leads to them, Esc leads back.
INNER_PAGES = (
    PageEntry(LAW, lambda: _("Pháp luật và lịch làm việc"), _law),
    PageEntry(PERSONS, lambda: _("Đương sự"), _persons),
)
