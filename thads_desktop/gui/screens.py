"""Pictures of every page and dialog (`thads screens`), taken without a screen."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeAlias

from PySide6.QtCore import QMessageLogContext, QSize, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QDialog, QWidget

from thads_desktop.base.errors import KnownIoError
from thads_desktop.base.language import _, current_language
from thads_desktop.base.paths import resource
from thads_desktop.base.settings import Settings, Theme, save_settings
from thads_desktop.gui.application import make_application
from thads_desktop.gui.gallery import Gallery, settle
from thads_desktop.gui.pages.case import CasePage
from thads_desktop.gui.pages.case_import import CaseImportPage
from thads_desktop.gui.pages.law import LawPage
from thads_desktop.gui.pages.paper import PaperPage
from thads_desktop.gui.pages.statistics import StatisticsPage
from thads_desktop.gui.rail import LAW, PAGES
from thads_desktop.gui.window import MainWindow
from thads_desktop.services.case_view import CaseView, open_case
from thads_desktop.services.cases import CaseQuestion, find_cases, listed_cases
from thads_desktop.services.context import Context
from thads_desktop.services.intake import (
    IntakeQuestion,
    IntakeStatus,
    IntakeView,
    intake_view,
    list_intakes,
)
from thads_desktop.services.paper_drafts import new_draft
from thads_desktop.services.statistics_papers import MAIN_FORMS

_DECISION = "postponement-decision"  # every case has room for its page
_SAMPLE = 200  # the case with the longest story among so many is shown
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
        options = _screen_options(Path(folder), size)
        application = make_application(["thads", *options], settings)
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
        """Each page of the rail, the law, a case with its tabs, the search, each dialog."""
        for entry in PAGES:
            self._window.open_page(entry.key)
            yield f"page-{entry.key}", self._grab(self._window)
        yield from self._law()
        yield from self._statistics()
        yield "import-trial", self._import_trial()
        view = _telling_case(self._shell.context)
        if view is not None:
            yield from self._case(view)
        gallery = Gallery(
            window=self._window, view=view, intake=_telling_intake(self._shell.context)
        )
        for name in gallery.names():
            yield f"dialog-{name}", self._dialog(gallery.make(name))

    def _law(self) -> Iterator[Named]:
        """The tabs of the page of the law."""
        self._window.open_page(LAW)
        page = self._window.page
        assert isinstance(page, LawPage)  # noqa: S101 - its own key
        for number, name in enumerate(("limits", "calendar", "sections")):
            page.ui.tabs.setCurrentIndex(number)
            yield f"law-{name}", self._grab(self._window)
        page.ui.tabs.setCurrentIndex(0)

    def _statistics(self) -> Iterator[Named]:
        """A form as its paper lies, and the charts."""
        self._window.open_page("statistics")
        page = self._window.page
        assert isinstance(page, StatisticsPage)  # noqa: S101 - its own key
        box = page.ui.form
        box.setCurrentIndex(box.findData(MAIN_FORMS[0]))
        page.refresh()
        yield "statistics-form", self._grab(self._window)
        page.ui.tabs.setCurrentWidget(page.ui.chartsTab)
        yield "statistics-charts", self._grab(self._window)
        page.ui.tabs.setCurrentWidget(page.ui.formTab)
        box.setCurrentIndex(0)
        page.refresh()

    def _case(self, view: CaseView) -> Iterator[Named]:
        """Who a case is about, its tabs, and what the search finds of it."""
        debtor = view.state.present_parties[0].name
        self._window.show_persons(debtor)
        yield "page-persons", self._grab(self._window)
        self._window.open_case(view.case_id)
        page = self._window.page
        assert isinstance(page, CasePage)  # noqa: S101 - a case has just been opened
        for number in range(page.ui.tabs.count()):
            page.ui.tabs.setCurrentIndex(number)
            yield f"case-{_tab_name(page.ui.tabs.currentWidget())}", self._grab(self._window)
        page.ui.tabs.setCurrentIndex(0)
        yield "page-paper", self._paper(view)
        yield "search", self._search(debtor.split()[-1])

    def _paper(self, view: CaseView) -> QPixmap:
        """A decision being drawn up."""
        self._shell.paper_requested.emit(new_draft(self._shell.context, view.case_id, _DECISION))
        page = self._window.page
        assert isinstance(page, PaperPage)  # noqa: S101 - a paper has just been opened
        page.preview.hurry()
        return self._grab(self._window)

    def _import_trial(self) -> QPixmap:
        """The practice list as it is looked at before it is imported."""
        self._window.open_page("import")
        page = self._window.page
        assert isinstance(page, CaseImportPage)  # noqa: S101 - its own key
        page.look_at(resource("practice", "case-list.xlsx"))
        return self._grab(self._window)

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

    def _dialog(self, dialog: QDialog) -> QPixmap:
        dialog.resize(dialog.size().boundedTo(self._window.size() * _ROOM))
        dialog.show()
        picture = self._grab(dialog)
        QDialog.reject(dialog)
        return picture

    def _grab(self, widget: QWidget) -> QPixmap:
        """A picture, once every question is answered and everything is painted."""
        settle(self._window)
        return widget.grab()


def _screen_options(folder: Path, size: tuple[int, int]) -> list[str]:
    """Qt's options for a screen of this size that nobody sees: dialogs look for room on it."""
    if ":" in str(folder):  # where Qt parts what it is told; a path of Windows has one
        return ["-platform", "offscreen"]
    width, height = size
    screen = {"name": "", "x": 0, "y": 0, "width": width, "height": height}
    dots = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    file = folder / "screens.json"
    file.write_text(json.dumps({"screens": [screen | dots]}), encoding="ascii")
    return ["-platform", f"offscreen:configfile={file}"]


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


def _telling_intake(context: Context) -> IntakeView | None:
    """An intake with much to show: one that awaits its decisions, with most papers."""
    listed = list_intakes(context, IntakeQuestion())[:_SAMPLE]
    views = [intake_view(context, one.row.intake_id) for one in listed]
    return max(views, key=_papers_to_decide, default=None)


def _papers_to_decide(view: IntakeView) -> tuple[bool, int]:
    return view.intake.status is IntakeStatus.READY, len(view.papers)


def _tab_name(tab: QWidget | None) -> str:
    """What a tab of the case page is called in the name of its picture."""
    assert tab is not None  # noqa: S101 - a tab has just been chosen
    return (tab.objectName() or type(tab).__name__).removesuffix("Tab").lower()


def _save(picture: QPixmap, path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    if not picture.save(str(path)):
        raise KnownIoError(
            _("Không ghi được hình vào {path}. Hãy chọn thư mục khác.").format(path=path),
            code="read_only",
        )
    return path
