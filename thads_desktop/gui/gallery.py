"""Every dialog of the program, made for a window: for its picture, and for what all must keep.

A dialog that is missing here has no picture: `tests/gui/test_gallery.py` names it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TypeAlias

from PySide6.QtWidgets import QApplication, QDialog

from thads_desktop.base.paths import resource
from thads_desktop.domain.intake import COMPLETION_ASKED
from thads_desktop.domain.kinds import STEP_TAKEN
from thads_desktop.domain.payloads import VerificationRecorded
from thads_desktop.domain.work_year import first_day, work_year
from thads_desktop.gui.dialogs.act_dialog import ActDialog
from thads_desktop.gui.dialogs.act_palette import ActPalette
from thads_desktop.gui.dialogs.batch_result import BatchResultDialog
from thads_desktop.gui.dialogs.calendar_day import CalendarDayDialog
from thads_desktop.gui.dialogs.close_period import ClosePeriodDialog
from thads_desktop.gui.dialogs.compare_periods import ComparePeriodsDialog
from thads_desktop.gui.dialogs.delivery import DeliveryDialog
from thads_desktop.gui.dialogs.entry_override import EntryOverrideDialog
from thads_desktop.gui.dialogs.figure_door import FigureDoorDialog
from thads_desktop.gui.dialogs.first_start import FirstStartDialog
from thads_desktop.gui.dialogs.form_labels import FormLabelsDialog
from thads_desktop.gui.dialogs.hand_over import HandOverDialog
from thads_desktop.gui.dialogs.help_dialog import HelpDialog
from thads_desktop.gui.dialogs.information import InformationAnswerDialog, InformationDialog
from thads_desktop.gui.dialogs.intake_corrections import PaperCorrectionDialog
from thads_desktop.gui.dialogs.intake_judgment import IntakeJudgmentDialog
from thads_desktop.gui.dialogs.intake_papers import (
    CompletionDialog,
    OtherPaperDialog,
    PaperTakeBackDialog,
    RefusalDialog,
    RequestDialog,
)
from thads_desktop.gui.dialogs.issue_decisions import IssueDecisionsDialog
from thads_desktop.gui.dialogs.law_pack import LawPackDialog, try_pack
from thads_desktop.gui.dialogs.leader_lists import LeaderListsDialog
from thads_desktop.gui.dialogs.limit_override import LimitOverrideDialog
from thads_desktop.gui.dialogs.list_builder import ListBuilderDialog
from thads_desktop.gui.dialogs.many_dialog import ManyDialog
from thads_desktop.gui.dialogs.new_case import NewCaseDialog
from thads_desktop.gui.dialogs.number_acts import ReserveDialog, SkipDialog
from thads_desktop.gui.dialogs.numbers import NumbersDialog
from thads_desktop.gui.dialogs.own_form import FormRemovalDialog, FormSaveDialog
from thads_desktop.gui.dialogs.paper_palette import PaperPalette
from thads_desktop.gui.dialogs.radar import RadarDialog
from thads_desktop.gui.dialogs.report import ReportDialog
from thads_desktop.gui.dialogs.seal_check import SealCheckDialog
from thads_desktop.gui.dialogs.signers import LetterheadDialog, SignerDialog, SignersDialog
from thads_desktop.gui.dialogs.slip_results import SlipResultsDialog
from thads_desktop.gui.dialogs.snooze import SnoozeDialog
from thads_desktop.gui.dialogs.take_back import TakeBackDialog, TakeBackManyDialog
from thads_desktop.gui.dialogs.take_back_own import OwnTakeBackDialog
from thads_desktop.gui.dialogs.target import TargetDialog
from thads_desktop.gui.dialogs.targets import TargetsDialog
from thads_desktop.gui.dialogs.verification import VerificationDialog
from thads_desktop.gui.dialogs.what_if import WhatIfDialog
from thads_desktop.gui.fields.details_field import DetailsDialog, DetailsField
from thads_desktop.gui.models.duty import Duty, listed_duty
from thads_desktop.gui.pages.law import LawPage
from thads_desktop.gui.pages.statistics import StatisticsPage
from thads_desktop.gui.paper.print_many import PrintManyDialog, chosen_cases
from thads_desktop.gui.period_chooser import running_period
from thads_desktop.gui.rail import LAW
from thads_desktop.gui.window import MainWindow
from thads_desktop.services.case_view import CaseView
from thads_desktop.services.corrections import StandingAct
from thads_desktop.services.deadlines import DeadlineQuestion, day_list, page_of
from thads_desktop.services.intake import IntakeView
from thads_desktop.services.number_book import all_series
from thads_desktop.services.own_forms import NewForm, ShelvedForm, shelved_forms
from thads_desktop.services.paper_batch import IssuedBatch, RefusedPaper
from thads_desktop.services.statistics import PeriodQuestion
from thads_desktop.services.steps import offer_of

_FEW = 8  # deadlines, cases or acts in a dialog about many

OfOffice: TypeAlias = Callable[[MainWindow], QDialog]
OfCase: TypeAlias = Callable[[MainWindow, CaseView], QDialog]
OfIntake: TypeAlias = Callable[[MainWindow, IntakeView], QDialog]


def settle(window: MainWindow) -> None:
    """Wait until every question of a window is answered and shown."""
    QApplication.processEvents()
    while not window.shell.jobs.is_idle:
        QApplication.processEvents()
    QApplication.processEvents()  # the last answer is laid out


@dataclass(frozen=True, slots=True, kw_only=True)
class Gallery:
    """What the dialogs are about: a window, and where there is one a case and an intake."""

    window: MainWindow
    view: CaseView | None
    intake: IntakeView | None

    def names(self) -> Iterator[str]:
        """The dialogs that can be made."""
        yield from OFFICE_DIALOGS
        yield from CASE_DIALOGS if self.view is not None else ()
        yield from INTAKE_DIALOGS if self.intake is not None else ()

    def make(self, name: str) -> QDialog:
        """A dialog, new and not shown yet."""
        if name in OFFICE_DIALOGS:
            return OFFICE_DIALOGS[name](self.window)
        if name in CASE_DIALOGS:
            assert self.view is not None  # noqa: S101 - as `names` tells
            return CASE_DIALOGS[name](self.window, self.view)
        assert self.intake is not None  # noqa: S101 - as `names` tells
        return INTAKE_DIALOGS[name](self.window, self.intake)


# ── Of the office ────────────────────────────────────────────────────────────────────────────


def _law_page(window: MainWindow) -> LawPage:
    window.open_page(LAW)
    settle(window)
    assert isinstance(window.page, LawPage)  # noqa: S101 - its own key
    return window.page


def _limit_override(window: MainWindow) -> QDialog:
    page = _law_page(window)
    row = page.limits.chosen()
    assert row is not None  # noqa: S101 - the shipped law is in force today
    return LimitOverrideDialog(window.shell, row.rule, window.shell.context.law.pack, page)


def _entry_override(window: MainWindow) -> QDialog:
    page = _law_page(window)
    entry = page.sections.chosen()
    assert entry is not None  # noqa: S101 - the shipped law has grounds
    return EntryOverrideDialog(window.shell, entry, window.shell.context.law.pack, page)


def _calendar_day(window: MainWindow) -> QDialog:
    page, day = _law_page(window), window.shell.context.today
    return CalendarDayDialog(window.shell, day, page.calendar.told(day), page)


def _law_pack(window: MainWindow) -> QDialog:
    return LawPackDialog(try_pack(window.shell.context, resource("law")), window)


def _first_start(window: MainWindow) -> QDialog:
    context = window.shell.context
    return FirstStartDialog(context.folder, user=context.user, clock=context.clock, parent=window)


def _details(window: MainWindow) -> DetailsDialog:
    field = NewCaseDialog(window.shell, window).findChild(DetailsField)
    assert isinstance(field, DetailsField)  # noqa: S101 - every party has one
    return field.open_details()


def _series(window: MainWindow) -> tuple[str, int]:
    """A series of numbers, and its year of today."""
    series = all_series()[0]
    return series.key, series.year.year_of(window.shell.context.today)


def _own_form(window: MainWindow) -> ShelvedForm:
    """A form as the office would have copied it."""
    summons = next(one for one in shelved_forms(window.shell.context) if one.key == "summons")
    return replace(summons, key="own-summons", is_own=True)


def _form_save(window: MainWindow) -> QDialog:
    form = _own_form(window)
    new = NewForm(key=form.key, content="", why="", family=form.family)
    return FormSaveDialog(window.shell, form, new, window)


def _running_year(window: MainWindow) -> PeriodQuestion:
    """The year of work until today."""
    today = window.shell.context.today
    return PeriodQuestion(first=first_day(work_year(today)), last=today)


OFFICE_DIALOGS: Mapping[str, OfOffice] = {
    "limit-override": _limit_override,
    "entry-override": _entry_override,
    "calendar-day": _calendar_day,
    "law-pack": _law_pack,
    "take-back-own": lambda window: OwnTakeBackDialog(
        window.shell, act_id="", told="24/11/2026: Ngày nghỉ", parent=window
    ),
    "intake-judgment": lambda window: IntakeJudgmentDialog(window.shell, window),
    "new-case": lambda window: NewCaseDialog(window.shell, window),
    "details": _details,
    "numbers": lambda window: NumbersDialog(window.shell, window),
    "form-save": _form_save,
    "form-removal": lambda window: FormRemovalDialog(window.shell, _own_form(window), window),
    "signers": lambda window: SignersDialog(window.shell, window),
    "signer": lambda window: SignerDialog(window.shell, None, window),
    "letterhead": lambda window: LetterheadDialog(window.shell, window),
    "numbers-skip": lambda window: SkipDialog(window.shell, *_series(window), window),
    "numbers-reserve": lambda window: ReserveDialog(window.shell, *_series(window), window),
    "close-period": lambda window: ClosePeriodDialog(window.shell, window),
    "compare-periods": lambda window: ComparePeriodsDialog(window.shell, window),
    "form-labels": lambda window: FormLabelsDialog(window.shell, "cases", window),
    "targets": lambda window: TargetsDialog(window.shell, _running_year(window), window),
    "target": lambda window: TargetDialog(
        window.shell, work_year(window.shell.context.today), window
    ),
    "what-if": lambda window: WhatIfDialog(window.shell, _running_year(window), window),
    "report": lambda window: ReportDialog(
        window.shell, running_period(window.shell.context.today), window
    ),
    "leader-lists": lambda window: LeaderListsDialog(window.shell, _running_year(window), window),
    "radar": lambda window: RadarDialog(window.shell, window.shell.context.today, window),
    "slip-results": lambda window: SlipResultsDialog(window.shell, window),
    "seal-check": lambda window: SealCheckDialog(window.shell, window),
    "list-builder": lambda window: ListBuilderDialog(window.shell, window),
    "help": lambda window: HelpDialog("case", window),
    "first-start": _first_start,
}


# ── Of a case ────────────────────────────────────────────────────────────────────────────────


def duties_of(window: MainWindow) -> list[Duty]:
    """Some deadlines of the day's list."""
    context = window.shell.context
    keys = day_list(context, DeadlineQuestion(today=context.today)).keys
    return [listed_duty(row) for row in page_of(context, keys[:_FEW])]


def _many(window: MainWindow, _view: CaseView) -> QDialog:
    offer = offer_of(window.shell.context, "notice_delivered")
    return ManyDialog(window.shell, duties_of(window), offer, window)


def _figure(window: MainWindow, _view: CaseView) -> QDialog:
    """The cases behind the first figure of the statistics."""
    window.open_page("statistics")
    settle(window)
    page = window.page
    assert isinstance(page, StatisticsPage)  # noqa: S101 - its own key
    door = page.model.door_at(page.model.index(0, 1))
    assert page.figures is not None  # noqa: S101 - an office with cases is counted
    assert door is not None  # noqa: S101 - the first cell is a figure
    name = page.model.name_of(door)
    return FigureDoorDialog(window.shell, page.figures.question, door, name, window)


def _verified(window: MainWindow, view: CaseView) -> QDialog:
    """The last interview of the case as it is corrected, else a new one."""
    told = (act for act in reversed(view.timeline) if isinstance(act.payload, VerificationRecorded))
    return VerificationDialog(window.shell, view, window, next(told, None))


def _take_back_many(window: MainWindow, view: CaseView) -> QDialog:
    number = view.state.decision_number
    acts = [
        StandingAct(act_id=act.act_id, kind=act.kind, decision_number=number)
        for act in view.timeline[-_FEW:]
    ]
    return TakeBackManyDialog(window.shell, acts, window)


def _print_many(window: MainWindow, view: CaseView) -> QDialog:
    return PrintManyDialog(window.shell, [chosen_cases("", [view.case_id])], window)


def _batch_result(window: MainWindow, view: CaseView) -> QDialog:
    """Of a batch of which nothing could be issued."""
    refused = RefusedPaper(
        case_id=view.case_id,
        decision_number=view.state.decision_number,
        message=view.status,
        code="",
    )
    batch = IssuedBatch(issued=(), refused=(refused,))
    return BatchResultDialog(window.shell, batch, None, window)


def _act(kind: str, **given: object) -> OfCase:
    return lambda window, view: ActDialog(window.shell, view, kind, window, given=given)


CASE_DIALOGS: Mapping[str, OfCase] = {
    "figure": _figure,
    "add": lambda window, view: ActPalette(window.shell, view, window),
    "print-many": _print_many,
    "batch-result": _batch_result,
    "draw-up": lambda window, view: PaperPalette(window.shell, view, window),
    "act": _act("money_received"),
    "act-lines": _act("enforcement_postponed"),
    "act-closing": _act("case_closed"),
    "event": _act(STEP_TAKEN, code="coercion_carried_out"),
    "delivery": lambda window, view: DeliveryDialog(window.shell, view, window),
    "information": lambda window, view: InformationDialog(window.shell, view, window),
    "answer": lambda window, view: InformationAnswerDialog(window.shell, view, window),
    "snooze": lambda window, _view: SnoozeDialog(window.shell, duties_of(window), window),
    "done-for-many": _many,
    "verification": lambda window, view: VerificationDialog(window.shell, view, window),
    "verification-correction": _verified,
    "take-back": lambda window, view: TakeBackDialog(window.shell, view.timeline[-1], window),
    "take-back-many": _take_back_many,
    "hand-over": lambda window, view: HandOverDialog(window.shell, [view.case_id], window),
    "correction": lambda window, view: NewCaseDialog(window.shell, window, view.timeline[0]),
}

# ── Of an intake ─────────────────────────────────────────────────────────────────────────────

INTAKE_DIALOGS: Mapping[str, OfIntake] = {
    "issue-decisions": lambda window, one: IssueDecisionsDialog(window.shell, one, window),
    "request": lambda window, one: RequestDialog(window.shell, one, window),
    "completion": lambda window, one: CompletionDialog(window.shell, one, COMPLETION_ASKED, window),
    "paper-correction": lambda window, one: PaperCorrectionDialog(
        window.shell, one, one.papers[-1], window
    ),
    "refusal": lambda window, one: RefusalDialog(window.shell, one, window),
    "other-paper": lambda window, one: OtherPaperDialog(window.shell, one, window),
    "paper-take-back": lambda window, one: PaperTakeBackDialog(window.shell, one, window),
}

DIALOGS = (*OFFICE_DIALOGS, *CASE_DIALOGS, *INTAKE_DIALOGS)
