"""Pictures of every page and dialog (`thads screens`), taken without a screen."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeAlias

from PySide6.QtCore import QMessageLogContext, QSize, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from thads_desktop.base.errors import KnownIoError
from thads_desktop.base.language import _, current_language
from thads_desktop.base.paths import resource
from thads_desktop.base.settings import Settings, Theme, save_settings
from thads_desktop.gui.application import make_application
from thads_desktop.gui.dialogs.act_dialog import ActDialog
from thads_desktop.gui.dialogs.act_palette import ActPalette
from thads_desktop.gui.dialogs.calendar_day import CalendarDayDialog
from thads_desktop.gui.dialogs.entry_override import EntryOverrideDialog
from thads_desktop.gui.dialogs.figure_door import FigureDoorDialog
from thads_desktop.gui.dialogs.first_start import FirstStartDialog
from thads_desktop.gui.dialogs.help_dialog import HelpDialog
from thads_desktop.gui.dialogs.law_pack import LawPackDialog, try_pack
from thads_desktop.gui.dialogs.limit_override import LimitOverrideDialog
from thads_desktop.gui.dialogs.many_dialog import ManyDialog
from thads_desktop.gui.dialogs.new_case import NewCaseDialog
from thads_desktop.gui.dialogs.snooze import SnoozeDialog
from thads_desktop.gui.dialogs.take_back import TakeBackDialog
from thads_desktop.gui.dialogs.verification import VerificationDialog
from thads_desktop.gui.models.duty import Duty, listed_duty
from thads_desktop.gui.pages.case import CasePage
from thads_desktop.gui.pages.case_import import CaseImportPage
from thads_desktop.gui.pages.law import LawPage
from thads_desktop.gui.pages.statistics import StatisticsPage
from thads_desktop.gui.rail import LAW, PAGES
from thads_desktop.gui.window import MainWindow
from thads_desktop.services.case_view import CaseView, open_case
from thads_desktop.services.cases import CaseQuestion, find_cases, listed_cases
from thads_desktop.services.context import Context
from thads_desktop.services.deadlines import DeadlineQuestion, day_list, page_of
from thads_desktop.services.steps import STEP_TAKEN, offer_of

_SAMPLE = 200  # the case with the longest story among so many is shown
_FEW = 8  # deadlines in a dialog about many
_ROOM = 0.96  # of the screen, for a dialog


def take_pictures(context: Context, out: Path, *, size: tuple[int, int], theme: str) -> list[Path]:
    """A PNG of each page and dialog of an office, on a screen of this size in dots.

    The scale is Qt's (`QT_SCALE_FACTOR`, set before the application is made): at 1.5 a screen
    of 1366 by 768 dots has room for 911 by 512. Nothing of the person's settings is touched.

    Raises:
        KnownIoError: `read_only`.
    """
    settings = Settings(theme=Theme(theme), language=current_language())
    with _screenless(), TemporaryDirectory() as folder:
        application = make_application(["thads"], settings)
        path = Path(folder) / "settings.json"
        save_settings(path, settings)
        window = MainWindow(context, path)
        window.resize(QSize(*size) / application.devicePixelRatio())
        window.show()
        try:
            pictures = Album(window).pictures()
            return [_save(picture, out / f"{name}.png") for name, picture in pictures]
        finally:
            window.close()
            window.deleteLater()


Named: TypeAlias = tuple[str, QPixmap]


class Album:
    """Leads a window through everything it can show."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._shell = window.shell

    def pictures(self) -> Iterator[Named]:
        """Each page of the rail, a case, the search, each dialog."""
        for entry in PAGES:
            self._window.open_page(entry.key)
            yield f"page-{entry.key}", self._grab(self._window)
        yield from self._law()
        yield "import-trial", self._import_trial()
        view = _telling_case(self._shell.context)
        if view is None:
            return
        yield "dialog-figure", self._figure()
        self._window.show_persons(view.state.present_parties[0].name)
        yield "page-persons", self._grab(self._window)
        self._window.open_case(view.case_id)
        yield from self._case()
        yield "search", self._search(view.state.opening.parties[0].name.split()[-1])
        for name, dialog in self._dialogs(view):
            yield f"dialog-{name}", self._dialog(dialog)

    def _law(self) -> Iterator[Named]:
        """The tabs of the page of the law, and the dialogs that change it."""
        self._window.open_page(LAW)
        page = self._window.page
        assert isinstance(page, LawPage)  # noqa: S101 - its own key
        for number, name in enumerate(("limits", "calendar", "sections")):
            page.ui.tabs.setCurrentIndex(number)
            yield f"law-{name}", self._grab(self._window)
        page.ui.tabs.setCurrentIndex(0)
        for name, dialog in self._law_dialogs(page):
            yield f"dialog-{name}", self._dialog(dialog)

    def _law_dialogs(self, page: LawPage) -> Iterator[tuple[str, QDialog]]:
        context = self._shell.context
        row, calendar = page.limits.chosen(), page.calendar
        assert row is not None  # noqa: S101 - the shipped law is in force today
        yield "limit-override", LimitOverrideDialog(self._shell, row.rule, context.law.pack, page)
        entry = page.sections.chosen()
        assert entry is not None  # noqa: S101 - and has grounds
        yield "entry-override", EntryOverrideDialog(self._shell, entry, context.law.pack, page)
        day = context.today
        yield "calendar-day", CalendarDayDialog(self._shell, day, calendar.told(day), page)
        yield "law-pack", LawPackDialog(try_pack(context, resource("law")), page)

    def _case(self) -> Iterator[Named]:
        page = self._window.page
        assert isinstance(page, CasePage)  # noqa: S101 - a case has just been opened
        for number, name in enumerate(("timeline", "deadlines", "money", "parties")):
            page.ui.tabs.setCurrentIndex(number)
            yield f"case-{name}", self._grab(self._window)
        page.ui.tabs.setCurrentIndex(0)

    def _import_trial(self) -> QPixmap:
        """The practice list as it is looked at before it is imported."""
        self._window.open_page("import")
        page = self._window.page
        assert isinstance(page, CaseImportPage)  # noqa: S101 - its own key
        page.look_at(resource("practice", "case-list.xlsx"))
        return self._grab(self._window)

    def _figure(self) -> QPixmap:
        """The cases behind the first figure of the statistics."""
        self._window.open_page("statistics")
        page = self._window.page
        assert isinstance(page, StatisticsPage)  # noqa: S101 - its own key
        self._grab(self._window)
        door = page.model.door_at(page.model.index(0, 1))
        assert page.figures is not None  # noqa: S101 - an office with cases is counted
        assert door is not None  # noqa: S101 - the first cell is a figure
        name = page.model.name_of(door)
        return self._dialog(
            FigureDoorDialog(self._shell, page.figures.question, door, name, self._window)
        )

    def _search(self, text: str) -> QPixmap:
        """The window with the list beneath its search box laid over it."""
        search = self._window.ui.search
        search.setFocus()
        search.setText(text)
        search.ask()
        picture = self._grab(self._window)
        view = search.found_list.view
        view.resize(search.width(), view.height())  # no screen pushes it about
        place = search.mapTo(self._window, search.rect().bottomLeft())
        painter = QPainter(picture)
        painter.drawPixmap(place, view.grab())
        painter.end()
        view.hide()
        search.clear()
        return picture

    def _dialogs(self, view: CaseView) -> Iterator[tuple[str, QDialog]]:
        window, shell = self._window, self._shell
        yield "add", ActPalette(shell, view, window)
        yield "act", ActDialog(shell, view, "money_received", window)
        yield "act-lines", ActDialog(shell, view, "enforcement_postponed", window)
        yield "notice", ActDialog(shell, view, "notice_delivered", window)
        event = {"code": "coercion_carried_out"}
        yield "event", ActDialog(shell, view, STEP_TAKEN, window, given=event)
        duties = self._duties()
        yield "snooze", SnoozeDialog(shell, duties, window)
        offer = offer_of(shell.context, "notice_delivered")
        yield "done-for-many", ManyDialog(shell, duties, offer, window)
        yield "verification", VerificationDialog(shell, view, window)
        yield "new-case", NewCaseDialog(shell, window)
        yield "take-back", TakeBackDialog(shell, view.timeline[-1], window)
        yield "correction", NewCaseDialog(shell, window, view.timeline[0])
        yield "help", HelpDialog("case", window)
        context = shell.context
        yield (
            "first-start",
            FirstStartDialog(context.folder, user=context.user, clock=context.clock, parent=window),
        )

    def _duties(self) -> list[Duty]:
        """Some deadlines of the day's list."""
        context = self._shell.context
        keys = day_list(context, DeadlineQuestion(today=context.today)).keys
        return [listed_duty(row) for row in page_of(context, keys[:_FEW])]

    def _dialog(self, dialog: QDialog) -> QPixmap:
        dialog.resize(dialog.size().boundedTo(self._window.size() * _ROOM))
        dialog.show()
        picture = self._grab(dialog)
        QDialog.reject(dialog)
        return picture

    def _grab(self, widget: QWidget) -> QPixmap:
        """A picture, once every question is answered and everything is painted."""
        QApplication.processEvents()
        while not self._shell.jobs.is_idle:
            QApplication.processEvents()
        QApplication.processEvents()  # the last answer is laid out
        return widget.grab()


@contextmanager
def _screenless() -> Iterator[None]:
    """Keep quiet what Qt says of every window without a screen; all else goes where it went."""
    before = qInstallMessageHandler(None)

    def tell(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        if not text.startswith("This plugin does not support"):
            before(kind, context, text) if before else sys.stderr.write(f"{text}\n")

    qInstallMessageHandler(tell)
    try:
        yield
    finally:
        qInstallMessageHandler(before)


def _telling_case(context: Context) -> CaseView | None:
    """A case with much to show: one that runs, the longest story with several obligations."""
    keys = find_cases(context, CaseQuestion())[:_SAMPLE]
    views = [open_case(context, case.case_id) for case in listed_cases(context, keys)]
    return max(views, key=_weight, default=None)


def _weight(view: CaseView) -> tuple[bool, bool, int]:
    state = view.state
    return not state.is_ended, len(state.lines) > 1, len(view.timeline)


def _save(picture: QPixmap, path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    if not picture.save(str(path)):
        raise KnownIoError(
            _("Không ghi được hình vào {path}. Hãy chọn thư mục khác.").format(path=path),
            code="read_only",
        )
    return path
